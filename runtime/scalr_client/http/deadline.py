"""The deadline of a call for what a sync client reads and writes.

The timeouts of httpx bound each wait and not their sum, so a host that sends a byte now and then could
hold a call for as long as it likes. Here each wait is cut to what is left of the call. (In an async
client the event loop does that.)
"""

from __future__ import annotations

import ssl
import threading
from collections.abc import Callable, Iterable
from typing import Any

import httpcore
import httpx

_PASSED = "the deadline of the call passed"


class Deadline(threading.local):
    """When the call that runs in this thread has to be over: `until`, on the clock `monotonic`."""

    until: float | None = None
    monotonic: Callable[[], float]

    def left(self, timeout: float | None) -> float | None:
        """``timeout`` in seconds, cut to what is left. Raises `httpcore.ReadTimeout` if nothing is."""
        if self.until is None:
            return timeout
        left = self.until - self.monotonic()
        if left <= 0:
            raise httpcore.ReadTimeout(_PASSED)
        return left if timeout is None or left < timeout else timeout


class _Stream(httpcore.NetworkStream):
    def __init__(self, inner: httpcore.NetworkStream, deadline: Deadline) -> None:
        self._inner = inner
        self._deadline = deadline

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        left = self._deadline.left(timeout)
        try:
            return self._inner.read(max_bytes, left)
        except httpcore.ReadTimeout:
            if left == timeout:
                raise
            raise httpcore.ReadTimeout(_PASSED) from None

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._inner.write(buffer, self._deadline.left(timeout))

    def close(self) -> None:
        self._inner.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore.NetworkStream:
        inner = self._inner.start_tls(ssl_context, server_hostname, self._deadline.left(timeout))
        return _Stream(inner, self._deadline)

    def get_extra_info(self, info: str) -> Any:
        return self._inner.get_extra_info(info)


class _Backend(httpcore.NetworkBackend):
    def __init__(self, inner: httpcore.NetworkBackend, deadline: Deadline) -> None:
        self._inner = inner
        self.deadline = deadline

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        inner = self._inner.connect_tcp(
            host, port, self.deadline.left(timeout), local_address, socket_options
        )
        return _Stream(inner, self.deadline)

    def sleep(self, seconds: float) -> None:
        self._inner.sleep(seconds)


def bound(client: httpx.Client) -> Deadline:
    """The deadline that the connections of a client keep to from now on, where one is set.

    A client or transport that serves several of ours has one deadline a thread.
    """
    # httpx takes no backend, and httpcore takes one only where httpx makes the pool.
    held: Any = client
    pools = [getattr(each, "_pool", None) for each in (held._transport, *held._mounts.values())]
    backends = [getattr(pool, "_network_backend", None) for pool in pools]
    shared = (each.deadline for each in backends if isinstance(each, _Backend))
    deadline = next(shared, None) or Deadline()
    for pool, backend in zip(pools, backends, strict=True):
        if isinstance(backend, _Backend):
            backend.deadline = deadline
        elif isinstance(backend, httpcore.NetworkBackend):
            setattr(pool, "_network_backend", _Backend(backend, deadline))  # noqa: B010
    return deadline
