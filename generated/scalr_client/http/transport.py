"""Sending: one signed request out, one whole answer or one failure back. The only doubled step.

Redirects are not followed, cookies are not kept, and the answer's size is bounded while it is
unpacked.
"""

from __future__ import annotations

import os
import ssl
import threading
import time
from collections.abc import AsyncIterable, Callable, Iterable
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar, cast

import httpx

from ..calls.response import Answer
from ..errors import ArgumentError, ClientClosedError, ConfigurationError, printable
from .response_body import Body
from .signed_request import SignedBody, SignedRequest

if TYPE_CHECKING:
    from ..calls.call import Call
    from ..url import Origin
    from .deadline import Deadline

# Apache closes an idle connection after 5 s by default; a POST sent just then would be lost.
KEEPALIVE_SECONDS = 4.0
# httpcore looks through all of them for each request, so a larger pool is slower, not faster.
MAX_CONNECTIONS = 32

# Requests are signed before httpx sees them, and a given client's own authentication is not used.
_SIGNED_ALREADY = httpx.Auth()


class Failure:
    """An attempt that brought no whole answer: `kind` says where it ended."""

    __slots__ = ("kind", "may_have_executed", "reason", "retryable", "status")

    def __init__(
        self,
        kind: str,
        reason: str,
        *,
        may_have_executed: bool,
        retryable: bool = True,
        status: int | None = None,
    ) -> None:
        self.kind = kind
        """`connect`, `timeout`, `broken` (sent, and no whole answer came), `size` or `packing`."""
        self.reason = reason
        self.may_have_executed = may_have_executed
        self.retryable = retryable
        self.status = status
        """Of an answer that was given up; None if there was none."""


# Raised before any byte of the request has left.
_NOT_SENT = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.UnsupportedProtocol,
)


# A UnicodeError is what a name of a host comes to that cannot be looked up.
_SENDING = (httpx.HTTPError, httpx.InvalidURL, UnicodeError)


def failure_of(error: Exception) -> Failure:
    """What an exception of httpx means. The exception is not kept: it holds the signed headers."""
    kind = "timeout" if isinstance(error, httpx.TimeoutException) else "broken"
    reason = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
    if not isinstance(error, _NOT_SENT):
        return Failure(kind, reason, may_have_executed=True)
    kind = kind if kind == "timeout" else "connect"
    refused = _certificate_problem(error)
    if refused is None:
        return Failure(kind, reason, may_have_executed=False)
    reason = f"the host's certificate is not accepted: {refused}; pass ca_file for a CA of your own"
    return Failure(kind, reason, may_have_executed=False, retryable=False)


def _certificate_problem(error: BaseException | None) -> str | None:
    for _ in range(10):
        if error is None:
            break
        if isinstance(error, ssl.SSLCertVerificationError):
            return getattr(error, "verify_message", "") or str(error)
        error = error.__cause__ or error.__context__
    return None


class TransportOptions:
    """How connections are made; see `Scalr` for each."""

    __slots__ = ("ca_file", "http_client", "max_bytes", "proxy", "transport", "trust_env", "verify")

    def __init__(
        self,
        *,
        verify: bool | ssl.SSLContext,
        ca_file: str | os.PathLike[str] | None,
        proxy: str | None,
        trust_env: bool,
        transport: Any,
        http_client: Any,
        max_bytes: int,
    ) -> None:
        self.verify = verify
        self.ca_file = ca_file
        self.proxy = proxy
        self.trust_env = trust_env
        self.transport = transport
        self.http_client = http_client
        self.max_bytes = max_bytes

    def context(self, secure: bool) -> ssl.SSLContext | bool:
        """What httpx is to verify with."""
        if isinstance(self.verify, ssl.SSLContext):
            return self.verify
        if not self.verify:
            return False
        if self.ca_file is not None:
            try:
                return ssl.create_default_context(cafile=os.fspath(self.ca_file))
            except (OSError, ssl.SSLError) as error:
                why = error.strerror or str(error)
            raise ConfigurationError(f"ca_file cannot be used: {why}", setting="ca_file")
        # Reading the certificate bundle takes longer than a call; plain http has no use for it. A
        # context without any certificate trusts nobody, should a proxy speak TLS after all.
        return True if secure or self.proxy is not None else ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


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
    return "" if verify.verify_mode != ssl.CERT_NONE else "verify is a context that accepts any"


class BaseLink:
    """What the sync and the async link to one host share."""

    def __init__(self, origin: Origin, options: TransportOptions) -> None:
        self.origin = origin
        self.options = options
        self.closed = False
        self._lock = threading.Lock()
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

    def _client_arguments(self) -> dict[str, Any]:
        options = self.options
        return {
            "verify": options.context(self.origin.secure),
            "proxy": options.proxy,
            "trust_env": options.trust_env,
            "transport": options.transport,
            "follow_redirects": False,
            "limits": httpx.Limits(
                max_connections=MAX_CONNECTIONS,
                max_keepalive_connections=MAX_CONNECTIONS,
                keepalive_expiry=KEEPALIVE_SECONDS,
            ),
        }

    def __reduce__(self) -> NoReturn:
        raise TypeError("connections cannot be pickled")


class _NoCookies(httpx.Cookies):
    """Keeps no cookie: an API call must not depend on the one before it.

    Looking for them takes httpx a tenth of a call, so that is not done either.
    """

    def extract_cookies(self, response: httpx.Response) -> None:
        return None


_NO_COOKIES = _NoCookies()


_WHOLE_HEADERS = "scalr_client.headers"


def _keep_from_redirecting(response: httpx.Response) -> None:
    """Hides where a redirect leads: httpx would build its request, and raise for what is no URL."""
    if 300 <= response.status_code < 400 and "location" in response.headers:
        response.extensions[_WHOLE_HEADERS] = response.headers.raw
        del response.headers["location"]


async def _keep_from_redirecting_async(response: httpx.Response) -> None:
    _keep_from_redirecting(response)


class _Client(httpx.Client):
    cookies = property(lambda self: _NO_COOKIES)  # pyright: ignore[reportIncompatibleMethodOverride]


class _AsyncClient(httpx.AsyncClient):
    cookies = property(lambda self: _NO_COOKIES)  # pyright: ignore[reportIncompatibleMethodOverride]


_TOO_SLOW = Failure(
    "timeout", "the deadline of the call passed while the answer came in", may_have_executed=True
)


C = TypeVar("C", httpx.Client, httpx.AsyncClient)


def _made(kind: type[C], **arguments: Any) -> C:
    try:
        return kind(**arguments)
    except (ImportError, OSError, ValueError, httpx.InvalidURL) as error:
        reason = printable(str(error) or type(error).__name__, 300)
    raise ConfigurationError(
        f"no connection can be made with this proxy and these certificate files: {reason};"
        " without trust_env=False they come from the environment as well"
    )


def _closed() -> ClientClosedError:
    return ClientClosedError("the client is closed")


class Link(BaseLink):
    """Connections of a sync client, shared by its copies; opened with the first request."""

    def __init__(self, origin: Origin, options: TransportOptions) -> None:
        super().__init__(origin, options)
        self._client: httpx.Client | None = options.http_client
        self._deadline: Deadline | None = None
        self._process = os.getpid()

    def _open(self) -> tuple[httpx.Client, Deadline]:
        with self._lock:
            if self.closed:
                raise _closed()
            if (
                self._process != os.getpid()
                and self._client is self.options.http_client is not None
            ):
                raise ClientClosedError("a given http_client cannot be used after a fork")
            if self._client is None or self._process != os.getpid():
                # After a fork the old connections belong to the parent and are left to it.
                hooks = {"response": [_keep_from_redirecting]}
                self._client = _made(_Client, event_hooks=hooks, **self._client_arguments())
                self._deadline = None
                self._process = os.getpid()
            if self._deadline is None:
                from .deadline import bound  # not at the top: it loads what httpx loads later

                self._deadline = bound(self._client)
            return self._client, self._deadline

    def send(
        self,
        call: Call,
        request: SignedRequest,
        until: float | None,
        monotonic: Callable[[], float],
    ) -> Answer | Failure:
        """The answer to one attempt. `until` bounds it all, on the given clock."""
        client, deadline = self._client, self._deadline
        if client is None or deadline is None or self.closed or self._process != os.getpid():
            client, deadline = self._open()
        elif client.is_closed:
            raise _closed()
        started = time.perf_counter()
        try:
            deadline.until, deadline.monotonic = until, monotonic
            response = client.send(
                request, stream=True, auth=_SIGNED_ALREADY, follow_redirects=False
            )
            try:
                body = Body(response.headers, self.options.max_bytes)
                if response.is_stream_consumed:
                    # An event hook has read it, or a test's transport had it whole.
                    body = _whole(response.content, self.options.max_bytes)
                elif body.refusal is None:
                    for chunk in cast("Iterable[bytes]", response.stream):
                        if not body.feed(chunk):
                            break
                        if until is not None and monotonic() > until:
                            return _TOO_SLOW
            finally:
                response.close()
        except _SENDING as error:
            return failure_of(error)
        finally:
            deadline.until = None  # others may send with a given client
        return _answer(call, response, body, started)

    def close(self) -> None:
        """Closes the connections, unless they belong to a given http_client."""
        with self._lock:
            self.closed = True
            client, self._client = self._client, None
        if client is not None and client is not self.options.http_client:
            client.close()


class AsyncLink(BaseLink):
    """Connections of an async client, shared by its copies; bound to one event loop."""

    def __init__(self, origin: Origin, options: TransportOptions) -> None:
        super().__init__(origin, options)
        self._client: httpx.AsyncClient | None = None
        self._loop: object = None

    def _open(self, loop: object) -> httpx.AsyncClient:
        if self.closed:
            raise _closed()
        if self._loop is not None:
            raise ClientClosedError(
                "an AsyncScalr belongs to the event loop of its first call: make one inside each"
                " asyncio.run()"
            )
        self._loop = loop
        given: httpx.AsyncClient | None = self.options.http_client
        hooks = {"response": [_keep_from_redirecting_async]}
        self._client = opened = given or _made(
            _AsyncClient, event_hooks=hooks, **self._client_arguments()
        )
        return opened

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
        try:
            async with asyncio.timeout(None if until is None else until - monotonic()):
                response = await client.send(
                    request, stream=True, auth=_SIGNED_ALREADY, follow_redirects=False
                )
                try:
                    body = Body(response.headers, self.options.max_bytes)
                    if response.is_stream_consumed:
                        body = _whole(response.content, self.options.max_bytes)
                    elif body.refusal is None:
                        async for chunk in cast("AsyncIterable[bytes]", response.stream):
                            if not body.feed(chunk):
                                break
                finally:
                    await response.aclose()
        except TimeoutError:
            return _TOO_SLOW
        except _SENDING as error:
            return failure_of(error)
        return _answer(call, response, body, started)

    async def close(self) -> None:
        """Closes the connections, unless they belong to a given http_client."""
        self.closed = True
        client, self._client = self._client, None
        if client is not None and client is not self.options.http_client:
            await client.aclose()


def _whole(content: bytes, limit: int) -> Body:
    body = Body(httpx.Headers(), limit)
    body.feed(content)
    return body


def _answer(call: Call, response: httpx.Response, body: Body, started: float) -> Answer | Failure:
    content = body.finish()
    status = response.status_code
    if body.refusal is not None:
        return Failure(
            body.kind, body.refusal, may_have_executed=True, retryable=False, status=status
        )
    elapsed = (time.perf_counter() - started) * 1000
    headers = response.extensions.get(_WHOLE_HEADERS) or response.headers.raw
    return Answer(call, status, headers, content, elapsed)
