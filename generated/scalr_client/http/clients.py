"""The httpx clients that send for ours: they keep no cookie and follow no redirect."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

import httpx

from .signed_request import CONNECTION, WHOLE_HEADERS

if TYPE_CHECKING:
    import httpcore

    from .pool import Connection


class _NoCookies(httpx.Cookies):
    """Keeps no cookie: an API call must not depend on the one before it.

    Looking for them takes httpx a tenth of a call, so that is not done either.
    """

    def extract_cookies(self, response: httpx.Response) -> None:
        return None


_NO_COOKIES = _NoCookies()


def _keep_from_redirecting(response: httpx.Response) -> None:
    """Hides where a redirect leads: httpx would build its request, and raise for what is no URL."""
    if 300 <= response.status_code < 400 and "location" in response.headers:
        response.extensions[WHOLE_HEADERS] = response.headers.raw
        del response.headers["location"]


async def _keep_from_redirecting_async(response: httpx.Response) -> None:
    _keep_from_redirecting(response)


class _Client(httpx.Client):
    cookies = property(lambda self: _NO_COOKIES)  # pyright: ignore[reportIncompatibleMethodOverride]


class _AsyncClient(httpx.AsyncClient):
    cookies = property(lambda self: _NO_COOKIES)  # pyright: ignore[reportIncompatibleMethodOverride]


# httpx's own transports, so that what watches or replaces those finds ours as well.
class _Transport(httpx.HTTPTransport):
    def __init__(self) -> None:
        self._pool: Any = _Sender()


class _AsyncTransport(httpx.AsyncHTTPTransport):
    def __init__(self) -> None:
        self._pool: Any = _Sender()


class _Sender:
    """What httpx's transports take for their pool: sends on the connection that a request brings."""

    def handle_request(self, request: httpcore.Request) -> httpcore.Response:
        """The answer of a sync connection."""
        return _with_plain_reason(_connection_of(request).http.handle_request(request))

    async def handle_async_request(self, request: httpcore.Request) -> httpcore.Response:
        """The answer of an async connection."""
        return _with_plain_reason(await _connection_of(request).http.handle_async_request(request))

    def close(self) -> None:
        """Does nothing: the pools of connections are closed by those who made them."""

    async def aclose(self) -> None:
        """As `close`."""


def _connection_of(request: httpcore.Request) -> Connection:
    found: Connection = cast("dict[str, Any]", request.extensions)[CONNECTION]
    return found


def _with_plain_reason(response: httpcore.Response) -> httpcore.Response:
    # httpx writes it to its log as it is.
    extensions = cast("dict[str, Any]", response.extensions)
    reason: bytes = extensions.get("reason_phrase", b"")
    if not reason.decode("latin-1").isprintable():
        extensions["reason_phrase"] = b""
    return response


def sync_client(transport: httpx.BaseTransport | None) -> httpx.Client:
    """A client that sends with a caller's transport, or on the connection that a request brings."""
    hooks = {"response": [_keep_from_redirecting]}
    return _Client(transport=transport or _Transport(), event_hooks=hooks)


def async_client(transport: httpx.AsyncBaseTransport | None) -> httpx.AsyncClient:
    """As `sync_client`."""
    hooks = {"response": [_keep_from_redirecting_async]}
    return _AsyncClient(transport=transport or _AsyncTransport(), event_hooks=hooks)
