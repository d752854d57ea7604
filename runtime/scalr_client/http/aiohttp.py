"""A transport that sends with aiohttp (the extra `aiohttp`): async calls for a third of the CPU time.

    scalr = AsyncScalr("https://scalr.example.com", transport=AiohttpTransport())

It is an ordinary transport of httpx, so all else stays as it is. Every byte goes out as it was
signed, nothing is sent twice, and its errors are those of httpx.
"""

from __future__ import annotations

import asyncio
import logging
import ssl
from collections.abc import AsyncIterator
from inspect import signature
from typing import Any

import aiohttp
import httpx
from yarl import URL

from ..errors import ClientClosedError
from .transport import KEEPALIVE_SECONDS, MAX_CONNECTIONS, unchecked

_log = logging.getLogger("scalr_client")

# The limits of httpx, which has one of 100 kB for all headers together: so many bytes in a line or a
# header, so many headers. (Older versions of aiohttp do not limit their number.)
_HEADERS: dict[str, Any] = {"max_line_size": 65_536, "max_field_size": 65_536, "max_headers": 256}
_KNOWN_LIMITS = _HEADERS.keys() & signature(aiohttp.ClientSession).parameters.keys()

# aiohttp writes these by itself unless told not to.
_NOT_ADDED = ("Accept", "Accept-Encoding", "Content-Type", "User-Agent")


class AiohttpTransport(httpx.AsyncBaseTransport):
    """Connections of aiohttp, made with the first request and closed with the client.

    `verify` says how certificates are checked, as in `AsyncScalr`, whose own `verify`, `ca_file`
    and `proxy` do not reach a given transport. Proxies are not supported.
    """

    def __init__(
        self, *, verify: ssl.SSLContext | bool = True, max_connections: int = MAX_CONNECTIONS
    ) -> None:
        if why := unchecked(verify):
            _log.warning("certificates are not checked by AiohttpTransport: %s", why)
        self._verify = verify
        self._max_connections = max_connections
        self._session: aiohttp.ClientSession | None = None
        self._loop: asyncio.AbstractEventLoop | None = None

    def _open(self, *, secure: bool) -> aiohttp.ClientSession:
        # Reading the certificate bundle takes longer than a call; plain http has no use for it.
        context = httpx.create_ssl_context(self._verify) if secure else False
        self._session = session = aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(
                ssl=context, limit=self._max_connections, keepalive_timeout=KEEPALIVE_SECONDS
            ),
            cookie_jar=aiohttp.DummyCookieJar(),
            auto_decompress=False,
            skip_auto_headers=_NOT_ADDED,
            middlewares=(_once,),
            **{name: _HEADERS[name] for name in _KNOWN_LIMITS},
        )
        self._loop = asyncio.get_running_loop()
        return session

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        session = self._session or self._open(secure=request.url.scheme == "https")
        if self._loop is not asyncio.get_running_loop():
            raise ClientClosedError(
                "an AiohttpTransport belongs to the event loop of its first call: make one inside"
                " each asyncio.run()"
            )
        steps: dict[str, float | None] = request.extensions.get("timeout", {})
        try:
            answer = await session.request(
                request.method,
                URL(str(request.url), encoded=True),  # yarl would change the escapes that we signed
                headers=[(n.decode("ascii"), v.decode("latin-1")) for n, v in request.headers.raw],
                data=await request.aread() or None,
                allow_redirects=False,
                timeout=aiohttp.ClientTimeout(
                    connect=steps.get("pool"),
                    sock_connect=steps.get("connect"),
                    sock_read=steps.get("read"),
                ),
            )
        except (aiohttp.ClientError, TimeoutError) as error:
            raise _as_httpx(error) from error
        return httpx.Response(
            answer.status,
            headers=answer.raw_headers,
            stream=_Stream(answer),
            extensions={"http_version": b"HTTP/1.1"},
        )

    async def aclose(self) -> None:
        session, self._session = self._session, None
        if session is not None:
            await session.close()


async def _once(
    request: aiohttp.ClientRequest, send: aiohttp.ClientHandlerType
) -> aiohttp.ClientResponse:
    """Keeps aiohttp from sending a request again by itself: each attempt is signed anew, and the
    client decides which may be repeated.
    """
    try:
        return await send(request)
    except (aiohttp.ClientError, TimeoutError) as error:
        raise _as_httpx(error) from error


class _Stream(httpx.AsyncByteStream):
    def __init__(self, answer: aiohttp.ClientResponse) -> None:
        self._answer = answer

    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            async for chunk in self._answer.content.iter_any():
                yield chunk
        except (aiohttp.ClientError, TimeoutError) as error:
            raise _as_httpx(error) from error

    async def aclose(self) -> None:
        if self._answer.content.at_eof():
            self._answer.release()
        else:
            self._answer.close()


def _as_httpx(error: Exception) -> Exception:
    """The error of httpx that says the same, above all whether anything can have been sent."""
    kind: Any = httpx.ReadError
    if isinstance(error, aiohttp.ConnectionTimeoutError):
        kind = httpx.ConnectTimeout
    elif isinstance(error, aiohttp.ClientConnectorError):
        kind = httpx.ConnectError
    elif isinstance(error, aiohttp.InvalidURL):
        kind = httpx.UnsupportedProtocol
    elif isinstance(error, TimeoutError):
        kind = httpx.ReadTimeout
    elif isinstance(
        error,
        aiohttp.ServerDisconnectedError | aiohttp.ClientPayloadError | aiohttp.ClientResponseError,
    ):
        kind = httpx.RemoteProtocolError
    # The text of the others holds the whole address, and so the values of filters.
    said = error.message if isinstance(error, aiohttp.ClientResponseError) else str(error)
    if isinstance(error, aiohttp.InvalidURL):
        said = "the address cannot be sent"
    found: Exception = kind(said or type(error).__name__)
    return found
