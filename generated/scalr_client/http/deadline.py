"""The deadline of a call for what a sync client looks up, connects to, reads and writes.

The timeouts of httpx bound each wait and not their sum: they leave the look-up of a name out and begin
anew with every address of a host, and a host that sends a byte now and then could hold a call for as
long as it likes. Here each wait is cut to what is left. (In an async client the event loop does that.)
"""

from __future__ import annotations

import codecs
import ipaddress
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterable
from typing import Any

import httpcore
import httpx

# getaddrinfo would load it with the first host, where no fork waits for it (see `transport`).
codecs.lookup("idna")

_PASSED = "the deadline of the call passed"

# What is written at once: a reader that takes it slowly is found out before the next piece.
_PIECE = 16384

# Seconds from which on a look-up is not waited for by calls that come later.
_STALE = 5.0


class Deadline(threading.local):
    """When the call that runs in this thread has to be over: `until`, on the clock `monotonic`."""

    until: float | None = None
    monotonic: Callable[[], float] = time.monotonic

    def left(
        self, timeout: float | None, passed: type[Exception] = httpcore.ReadTimeout
    ) -> float | None:
        """``timeout`` in seconds, cut to what is left. Raises ``passed`` if nothing is."""
        if self.until is None:
            return timeout
        left = self.until - self.monotonic()
        if left <= 0:
            raise passed(_PASSED)
        return left if timeout is None or left < timeout else timeout


class _Lookup(threading.Thread):
    """The look-up of a name, in a thread because nothing can interrupt it."""

    def __init__(self, host: str, port: int) -> None:
        super().__init__(name="scalr-client look-up", daemon=True)
        self._wanted = (host, port)
        self.began = time.monotonic()
        self.found: list[str] = []
        """In the order in which they are to be tried."""
        self.error: str | None = None

    def run(self) -> None:
        try:
            found = socket.getaddrinfo(*self._wanted, type=socket.SOCK_STREAM)
        except (OSError, UnicodeError) as error:
            self.error = str(error)
        else:
            self.found = list(dict.fromkeys(str(address[0]) for *_, address in found))


class Addresses:
    """Looks up the names of hosts. Calls that want the same name at the same time share a look-up, so
    that names which cannot be looked up do not pile up threads.
    """

    def __init__(self) -> None:
        self._running: dict[tuple[str, int], _Lookup] = {}

    def of(self, host: str, port: int, timeout: float | None) -> list[str]:
        """The addresses of a host. Raises `httpcore.ConnectTimeout` or `httpcore.ConnectError`."""
        if _is_address(host):
            return [host]
        lookup = self._running.get((host, port))
        if lookup is None or not lookup.is_alive() or time.monotonic() - lookup.began > _STALE:
            lookup = self._running[host, port] = _Lookup(host, port)
            lookup.start()
        lookup.join(timeout)
        if lookup.is_alive():
            raise httpcore.ConnectTimeout("the host's name could not be looked up in time")
        if lookup.error is not None:
            raise httpcore.ConnectError(lookup.error)
        return lookup.found


def _is_address(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True


class Stream(httpcore.NetworkStream):
    """A stream of httpcore that keeps to a deadline."""

    def __init__(
        self,
        inner: httpcore.NetworkStream,
        deadline: Deadline,
        opened: list[httpcore.NetworkStream] | None,
    ) -> None:
        self._inner = inner
        self._deadline = deadline
        self._opened = opened
        if opened is not None:
            opened.append(inner)

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        left = self._deadline.left(timeout)
        try:
            return self._inner.read(max_bytes, left)
        except httpcore.ReadTimeout:
            if left == timeout:
                raise
            raise httpcore.ReadTimeout(_PASSED) from None

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        ends = None if timeout is None else time.monotonic() + timeout
        for start in range(0, len(buffer), _PIECE):
            left = None if ends is None else ends - time.monotonic()
            if left is not None and left <= 0:
                raise httpcore.WriteTimeout("the request is taken too slowly")
            self._inner.write(
                buffer[start : start + _PIECE], self._deadline.left(left, httpcore.WriteTimeout)
            )

    def close(self) -> None:
        self._inner.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore.NetworkStream:
        left = self._deadline.left(timeout, httpcore.ConnectTimeout)
        inner = self._inner.start_tls(ssl_context, server_hostname, left)
        return Stream(inner, self._deadline, self._opened)

    def get_extra_info(self, info: str) -> Any:
        return self._inner.get_extra_info(info)


class Backend(httpcore.NetworkBackend):
    """Connects within a deadline, and adds what it opens to `opened`."""

    def __init__(
        self,
        deadline: Deadline,
        addresses: Addresses,
        opened: list[httpcore.NetworkStream] | None = None,
        inner: httpcore.NetworkBackend | None = None,
    ) -> None:
        self.deadline = deadline
        self._addresses = addresses
        self._opened = opened
        self._inner = inner or httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        left = self.deadline.left(timeout, httpcore.ConnectTimeout)
        ends = None if left is None else time.monotonic() + left
        addresses = self._addresses.of(host, port, left)
        failed: Exception | None = None
        for index, address in enumerate(addresses):
            share = None
            if ends is not None:
                # One address that does not answer leaves time for the others.
                share = (ends - time.monotonic()) / (len(addresses) - index)
                if share <= 0:
                    break
            try:
                inner = self._inner.connect_tcp(address, port, share, local_address, socket_options)
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                failed = error
                continue
            return Stream(inner, self.deadline, self._opened)
        raise failed or httpcore.ConnectTimeout("no address of the host answered in time")

    def sleep(self, seconds: float) -> None:
        self._inner.sleep(seconds)


def bound(client: httpx.Client) -> Deadline:
    """The deadline that the connections of a caller's client or transport keep to from now on.

    A client or transport that serves several of ours has one deadline a thread.
    """
    # httpx takes no backend, and httpcore takes one only where httpx makes the pool.
    held: Any = client
    pools = [getattr(each, "_pool", None) for each in (held._transport, *held._mounts.values())]
    backends = [getattr(pool, "_network_backend", None) for pool in pools]
    shared = (each.deadline for each in backends if isinstance(each, Backend))
    deadline, addresses = next(shared, None) or Deadline(), Addresses()
    for pool, backend in zip(pools, backends, strict=True):
        if isinstance(backend, Backend):
            backend.deadline = deadline
        elif isinstance(backend, httpcore.NetworkBackend):
            bounded = Backend(deadline, addresses, inner=backend)
            setattr(pool, "_network_backend", bounded)  # noqa: B010
    return deadline
