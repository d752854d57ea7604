"""Sending: one signed request out, one whole answer or one failure back. The only doubled step.

Redirects are not followed, cookies are not kept, and the answer's size is bounded while it is
unpacked. Connections come from pools of our own (`pool`, `async_pool`), unless the caller brings a
transport or a whole client.
"""

from __future__ import annotations

import os
import ssl
import threading
import time
from collections.abc import AsyncIterable, Callable, Iterable
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple, NoReturn, cast

import httpx

from ..errors import ArgumentError, ClientClosedError, ConfigurationError
from .outcome import SENDING, Body, answer_of, failure_of, too_slow, whole_body
from .signed_request import CONNECTION, SignedBody, SignedRequest

if TYPE_CHECKING:
    from asyncio import AbstractEventLoop

    from ..calls.call import Call
    from ..calls.response import Answer
    from ..display import Hidden
    from ..url import Origin
    from .async_pool import AsyncPool
    from .deadline import Deadline
    from .outcome import Failure
    from .pool import Connection, Pool
    from .route import Route

# Apache closes an idle connection after 5 s by default; a POST sent just then would be lost.
KEEPALIVE_SECONDS = 4.0
# A host admits 300 requests a minute: what more connections could send would only be refused.
MAX_CONNECTIONS = 32

# Requests are signed before httpx sees them, and a given client's own authentication is not used.
_SIGNED_ALREADY = httpx.Auth()


class TransportOptions:
    """How connections are made; see `Scalr` for each. Raises `ConfigurationError` for a proxy that
    cannot be used.
    """

    __slots__ = ("ca_file", "http_client", "max_bytes", "proxy", "transport", "trust_env", "verify")

    def __init__(
        self,
        *,
        verify: bool | ssl.SSLContext,
        ca_file: str | os.PathLike[str] | None,
        proxy: Hidden,
        trust_env: bool,
        transport: Any,
        http_client: Any,
        max_bytes: int,
    ) -> None:
        self.verify = verify
        self.ca_file = ca_file
        self.proxy: httpx.Proxy | None = None
        self.trust_env = trust_env
        self.transport = transport
        self.http_client = http_client
        self.max_bytes = max_bytes
        if proxy.value is not None:
            from .proxies import parse_proxy

            self.proxy = parse_proxy(proxy, "proxy")

    def route(self, origin: Origin) -> Route:
        """How a host is reached. Raises `ConfigurationError`."""
        from .route import route_to

        return route_to(
            origin.root,
            verify=self.verify,
            ca_file=self.ca_file,
            proxy=self.proxy,
            trust_env=self.trust_env,
            keepalive=KEEPALIVE_SECONDS,
        )


def unchecked(verify: bool | ssl.SSLContext) -> str:
    """Why certificates are not checked, for a warning; empty if they are.

    Raises `ConfigurationError` for anything else: None, 0 or "" out of a configuration would switch
    the checks off unseen.
    """
    if not isinstance(verify, bool | ssl.SSLContext):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise ConfigurationError(
            "verify must be True, False or an ssl.SSLContext", setting="verify"
        )
    if isinstance(verify, bool):
        return "" if verify else "verify=False"
    if verify.verify_mode == ssl.CERT_NONE:
        return "verify is a context that accepts any"
    return "" if verify.check_hostname else "verify is a context that accepts those of other hosts"


class BaseLink:
    """What the sync and the async link to one host share."""

    def __init__(self, origin: Origin, options: TransportOptions) -> None:
        self.origin = origin
        self.options = options
        self.closed = False
        self.address = lru_cache(maxsize=512)(self._make_url)

    def _make_url(self, target: str) -> httpx.URL:
        """Parsing a URL costs as much as signing, so that of a repeated target is kept."""
        sent = self.origin.prefix + target
        try:
            url = httpx.URL(self.origin.root + sent)
        except httpx.InvalidURL as error:
            wrong = str(error)
        else:
            if url.raw_path == sent.encode("ascii") and url.netloc == self.origin.host_header:
                return url
            wrong = "it would be rewritten on its way"
        raise ArgumentError(f"this path cannot be sent as it is: {wrong}")

    def request(
        self,
        call: Call,
        address: httpx.URL,
        headers: list[tuple[bytes, bytes]],
        timeouts: dict[str, float | None],
    ) -> SignedRequest:
        """A request ready to be sent; `headers` are all of them but length and type of the body."""
        if call.body:
            headers.append((b"Content-Type", b"application/json"))
            headers.append((b"Content-Length", b"%d" % len(call.body)))
        elif call.method in ("POST", "PATCH", "PUT"):
            headers.append((b"Content-Length", b"0"))
        return SignedRequest(
            call.method,
            address,
            headers=headers,
            stream=SignedBody(call.body),
            extensions={"timeout": timeouts},
        )

    def __reduce__(self) -> NoReturn:
        raise TypeError("connections cannot be pickled")


def _closed() -> ClientClosedError:
    return ClientClosedError("the client is closed")


# One client opens at a time, and a fork waits for it: else the child would wait for ever for what a
# thread of its parent had locked, here, in OpenSSL or in a module that was being loaded.
_OPENING = threading.RLock()
if hasattr(os, "register_at_fork"):
    os.register_at_fork(
        before=_OPENING.acquire,
        after_in_parent=_OPENING.release,
        after_in_child=_OPENING.release,
    )


class _Opened(NamedTuple):
    """What a sync client sends with. The pool is None where the caller's transport has its own."""

    client: httpx.Client
    deadline: Deadline
    pool: Pool | None


class Link(BaseLink):
    """Connections of a sync client, shared by its copies; opened with the first request."""

    def __init__(self, origin: Origin, options: TransportOptions) -> None:
        super().__init__(origin, options)
        self._process = os.getpid()
        self._opened: dict[int, _Opened] = {}
        """By process: after a fork the connections belong to the parent and are left to it."""

    def _open(self) -> _Opened:
        process = os.getpid()
        with _OPENING:
            if self.closed:
                raise _closed()
            if self.options.http_client is not None and process != self._process:
                raise ClientClosedError("a given http_client cannot be used after a fork")
            opened = self._opened.get(process)
            if opened is None:
                opened = self._make()
                self._opened = {process: opened}
            return opened

    def _make(self) -> _Opened:
        # Not at the top: these load what httpx loads with the first request.
        from .clients import sync_client
        from .deadline import Deadline, bound

        options = self.options
        client = options.http_client or sync_client(options.transport)
        if options.http_client is not None or options.transport is not None:
            return _Opened(client, bound(client), None)
        from .pool import Pool

        deadline = Deadline()
        pool = Pool(options.route(self.origin), deadline, MAX_CONNECTIONS)
        return _Opened(client, deadline, pool)

    def send(
        self,
        call: Call,
        request: SignedRequest,
        until: float | None,
        monotonic: Callable[[], float],
    ) -> Answer | Failure:
        """The answer to one attempt. `until` bounds it all, on the given clock."""
        opened = self._opened.get(os.getpid())
        if opened is None or self.closed:
            opened = self._open()
        client, deadline, pool = opened
        if client.is_closed:
            raise _closed()
        started = time.perf_counter()
        before = deadline.until
        connection: Connection | None = None
        whole = False
        try:
            deadline.until, deadline.monotonic = until, monotonic
            if pool is not None:
                connection = pool.take(request.extensions["timeout"].get("pool"))
                request.extensions[CONNECTION] = connection
            response = client.send(
                request, stream=True, auth=_SIGNED_ALREADY, follow_redirects=False
            )
            try:
                body = Body(response.headers, self.options.max_bytes)
                if response.is_stream_consumed:
                    # An event hook has read it, or a test's transport had it whole.
                    body = whole_body(response.content, self.options.max_bytes)
                elif body.refusal is None:
                    for chunk in cast("Iterable[bytes]", response.stream):
                        if not body.feed(chunk):
                            break
                        if until is not None and monotonic() > until:
                            return too_slow(may_have_executed=True)
            finally:
                response.close()
            whole = True
        except SENDING as error:
            return failure_of(error)
        finally:
            # Others may send with a given client, and a handler of a log may have sent meanwhile.
            deadline.until = before
            if pool is not None and connection is not None:
                pool.give(connection, whole=whole)
        return answer_of(call, response, body, started)

    def close(self) -> None:
        """Closes the connections, unless they belong to a given http_client."""
        self.closed = True
        with _OPENING:
            opened = self._opened.pop(os.getpid(), None)
        if opened is None:
            return
        if opened.pool is not None:
            opened.pool.close()
        if opened.client is not self.options.http_client:
            opened.client.close()


class AsyncLink(BaseLink):
    """Connections of an async client, shared by its copies; bound to one event loop."""

    def __init__(self, origin: Origin, options: TransportOptions) -> None:
        super().__init__(origin, options)
        self._client: httpx.AsyncClient | None = None
        self._pool: AsyncPool | None = None
        self._loop: AbstractEventLoop | None = None

    def _open(self, loop: AbstractEventLoop) -> httpx.AsyncClient:
        if self.closed:
            raise _closed()
        if self._loop is not None:
            raise ClientClosedError(
                "an AsyncScalr belongs to the event loop of its first call: make one inside each"
                " asyncio.run()"
            )
        from .clients import async_client

        options = self.options
        client: httpx.AsyncClient = options.http_client or async_client(options.transport)
        if options.http_client is None and options.transport is None:
            from .async_pool import AsyncPool

            self._pool = AsyncPool(options.route(self.origin), loop, MAX_CONNECTIONS)
        self._client, self._loop = client, loop
        return client

    async def send(
        self,
        call: Call,
        request: SignedRequest,
        until: float | None,
        monotonic: Callable[[], float],
    ) -> Answer | Failure:
        """As `Link.send`; here `until` bounds the whole attempt."""
        import asyncio

        loop = asyncio.get_running_loop()
        client = self._client
        if client is None or self.closed or loop is not self._loop:
            client = self._open(loop)
        elif client.is_closed:
            raise _closed()
        started = time.perf_counter()
        pool = self._pool
        connection: Connection | None = None
        whole = False
        try:
            async with asyncio.timeout(None if until is None else until - monotonic()):
                if pool is not None:
                    connection = await pool.take(request.extensions["timeout"].get("pool"))
                    request.extensions[CONNECTION] = connection
                response = await client.send(
                    request, stream=True, auth=_SIGNED_ALREADY, follow_redirects=False
                )
                try:
                    body = Body(response.headers, self.options.max_bytes)
                    if response.is_stream_consumed:
                        body = whole_body(response.content, self.options.max_bytes)
                    elif body.refusal is None:
                        async for chunk in cast("AsyncIterable[bytes]", response.stream):
                            if not body.feed(chunk):
                                break
                finally:
                    await response.aclose()
            whole = True
        except TimeoutError:
            # Nothing has left before there was a connection, as far as that can be seen.
            sent = pool is None or (connection is not None and bool(connection.opened))
            return too_slow(may_have_executed=sent)
        except SENDING as error:
            return failure_of(error)
        finally:
            if pool is not None and connection is not None:
                pool.give(connection, whole=whole)
        return answer_of(call, response, body, started)

    async def close(self) -> None:
        """Closes the connections, unless they belong to a given http_client."""
        import asyncio

        self.closed = True
        client, self._client = self._client, None
        pool, self._pool = self._pool, None
        if pool is not None:
            await pool.aclose()
        elif (
            client is not None
            and client is not self.options.http_client
            # What belongs to another event loop cannot be closed in this one.
            and self._loop is asyncio.get_running_loop()
        ):
            await client.aclose()
