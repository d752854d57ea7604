"""The connections of an async client, as those of a sync one in `pool`."""

from __future__ import annotations

import asyncio
import time
from collections import OrderedDict
from collections.abc import Iterable
from contextlib import suppress
from typing import Any, cast

import httpcore
import httpx

from .pool import Connection, stale_ones
from .route import Route

_KINDS = (httpcore.AsyncHTTPConnection, httpcore.AsyncHTTPProxy, httpcore.AsyncSOCKSProxy)


class _AsyncBackend(httpcore.AsyncNetworkBackend):
    """Adds what is connected to `opened`."""

    def __init__(self, opened: list[httpcore.AsyncNetworkStream]) -> None:
        self._opened = opened
        self._inner = cast("httpcore.AsyncNetworkBackend", httpcore.AnyIOBackend())

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        stream = await self._inner.connect_tcp(host, port, timeout, local_address, socket_options)
        self._opened.append(stream)
        return stream

    async def sleep(self, seconds: float) -> None:
        await self._inner.sleep(seconds)


class AsyncPool:
    """Connections of an async client, for the tasks of one event loop."""

    def __init__(self, route: Route, loop: asyncio.AbstractEventLoop, size: int) -> None:
        self._route = route
        self._loop = loop
        self._size = size
        self._idle: list[Connection] = []
        self._closed = False
        self._free = size
        self._waiting: OrderedDict[asyncio.Future[None], None] = OrderedDict()
        self._closing: set[asyncio.Task[None]] = set()

    async def take(self, timeout: float | None) -> Connection:
        """As `Pool.take`; first come, first served."""
        if self._free:
            self._free -= 1
        else:
            await self._wait(timeout)
        try:
            return self._open_or_new()
        except BaseException:
            self._free_one()
            raise

    async def _wait(self, timeout: float | None) -> None:
        """Waits for somebody to give what is then the caller's."""
        turn = self._loop.create_future()
        self._waiting[turn] = None
        try:
            async with asyncio.timeout(timeout):
                await turn
        except BaseException as error:
            if turn in self._waiting:
                del self._waiting[turn]
            elif not turn.cancelled():
                self._free_one()  # it came too late
            if isinstance(error, TimeoutError):
                reason = f"all {self._size} connections are in use"
                raise httpx.PoolTimeout(reason) from None
            raise

    def _free_one(self) -> None:
        while self._waiting:
            turn, _ = self._waiting.popitem(last=False)
            if not turn.done():
                turn.set_result(None)
                return
        self._free += 1

    def _open_or_new(self) -> Connection:
        for connection in stale_ones(self._idle, self._route.keepalive):
            self._close(connection)
        while self._idle:
            connection = self._idle.pop()
            if connection.is_reusable(now=True):
                return connection
            self._close(connection)
        opened: list[httpcore.AsyncNetworkStream] = []
        return Connection(self._route.open(_KINDS, _AsyncBackend(opened)), opened)

    def give(self, connection: Connection, *, whole: bool) -> None:
        """As `Pool.give`. Does not wait, so that no cancellation can come between."""
        if whole and not self._closed and connection.is_reusable(now=False):
            connection.idle_since = time.monotonic()
            self._idle.append(connection)
        else:
            self._close(connection)
        self._free_one()

    def _close(self, connection: Connection) -> None:
        # By tasks of their own: whoever gave the connection back may be cancelled once more.
        for stream in connection.opened:
            if not self._loop.is_closed():
                task = self._loop.create_task(_close_quietly(stream))
                self._closing.add(task)
                task.add_done_callback(self._closing.discard)

    def _close_idle(self) -> None:
        self._closed = True
        while self._idle:
            self._close(self._idle.pop())

    async def aclose(self) -> None:
        """Closes the connections: those in use when they are given back.

        In another event loop it only tells its own one to do so, if that still runs.
        """
        if self._loop is asyncio.get_running_loop():
            self._close_idle()
            while self._closing:
                await asyncio.wait(tuple(self._closing))
        elif self._loop.is_running():
            with suppress(RuntimeError):  # it has just been closed
                self._loop.call_soon_threadsafe(self._close_idle)
        else:
            self._closed = True


async def _close_quietly(stream: httpcore.AsyncNetworkStream) -> None:
    with suppress(Exception):
        await stream.aclose()
