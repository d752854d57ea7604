"""The connections of a sync client: so many at the most, each used by one attempt alone.

httpcore's own pool loses connections: what is cancelled, timed out or interrupted at the wrong moment
leaves one in it that is neither open nor free (encode/httpcore#1093), until nothing is left. So only
single connections of httpcore are used. Whoever takes one gives it back, whatever came of the attempt,
in a step that does not wait: after a whole answer it is kept for the next attempt, else it is closed.
"""

from __future__ import annotations

import time
from collections.abc import Iterable
from contextlib import suppress
from queue import Empty, SimpleQueue
from typing import Any
from weakref import ref

import httpcore
import httpx

from .deadline import Addresses, Backend, Deadline
from .route import Route

_KINDS = (httpcore.HTTPConnection, httpcore.HTTPProxy, httpcore.SOCKSProxy)


class Connection:
    """One connection, and all that was opened for it."""

    __slots__ = ("http", "idle_since", "opened", "permit")

    def __init__(self, http: Any, opened: list[Any]) -> None:
        self.http = http
        self.opened = opened
        self.idle_since = 0.0
        self.permit: _Permit | None = None

    def is_reusable(self, *, now: bool) -> bool:
        """Whether another request can be sent; `now` also asks whether the host has closed it."""
        for each in getattr(self.http, "connections", (self.http,)):
            if each.is_available() and not (now and each.has_expired()):
                return True
        return False


def stale_ones(idle: list[Connection], keepalive: float) -> Iterable[Connection]:
    """Takes out what has been idle for too long: the first ones, as the last are used first."""
    oldest = time.monotonic() - keepalive
    for connection in tuple(idle):
        if connection.idle_since > oldest:
            break
        with suppress(ValueError):  # another thread has taken it
            idle.remove(connection)
            yield connection


class _Permit:
    """The right to have one connection. One that is lost, as by an interrupt between two steps, is
    made anew.
    """

    __slots__ = ("_home",)

    def __init__(self, home: SimpleQueue[_Permit]) -> None:
        self._home = ref(home)

    def __del__(self) -> None:
        home = self._home()
        if home is not None:
            home.put(type(self)(home))


class Pool:
    """Connections of a sync client, for any number of threads.

    There is no lock in it that an interrupt could leave locked.
    """

    def __init__(self, route: Route, deadline: Deadline, size: int) -> None:
        self._route = route
        self._deadline = deadline
        self._size = size
        self._addresses = Addresses()
        self._idle: list[Connection] = []
        self._closed = False
        self._permits: SimpleQueue[_Permit] = SimpleQueue()
        for _ in range(size):
            self._permits.put(_Permit(self._permits))

    def take(self, timeout: float | None) -> Connection:
        """A connection, for the caller alone. Raises `httpx.PoolTimeout` if none is free in time."""
        try:
            permit = self._permits.get(timeout=timeout)
        except Empty:
            raise httpx.PoolTimeout(f"all {self._size} connections are in use") from None
        try:
            connection = self._open_or_new()
            connection.permit = permit
        except BaseException:
            self._permits.put(permit)
            raise
        return connection

    def _open_or_new(self) -> Connection:
        for connection in stale_ones(self._idle, self._route.keepalive):
            _close(connection)
        while True:
            try:
                connection = self._idle.pop()
            except IndexError:
                break
            if connection.is_reusable(now=True):
                return connection
            _close(connection)
        opened: list[httpcore.NetworkStream] = []
        backend = Backend(self._deadline, self._addresses, opened)
        return Connection(self._route.open(_KINDS, backend), opened)

    def give(self, connection: Connection, *, whole: bool) -> None:
        """Takes a connection back; `whole` says that nothing went wrong on it."""
        permit, connection.permit = connection.permit, None
        try:
            if whole and not self._closed and connection.is_reusable(now=False):
                connection.idle_since = time.monotonic()
                self._idle.append(connection)
            else:
                _close(connection)
        finally:
            if permit is not None:
                self._permits.put(permit)
        if self._closed:
            self.close()

    def close(self) -> None:
        """Closes the connections: those in use when they are given back."""
        self._closed = True
        while self._idle:
            with suppress(IndexError):
                _close(self._idle.pop())


def _close(connection: Connection) -> None:
    # The streams themselves: an interrupt may have left locks of httpcore locked.
    for stream in connection.opened:
        with suppress(OSError):
            stream.close()
