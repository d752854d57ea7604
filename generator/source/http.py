"""One bounded GET: a deadline, retries, and compressed bodies that cannot grow without end."""

from __future__ import annotations

import contextlib
import socket
import ssl
import threading
import time
import zlib
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final, TypeVar

import httpx
from attrs import field, frozen

from ..limits import MAX_BYTES
from ..problems import CannotCheckError, Problem, too_large
from ..writers.terminal import printable

RETRIED: Final = frozenset({429, 500, 502, 503, 504})
_AGENT: Final = "scalr-client-generator"
_GRACE: Final = 0.25
"""Extra seconds on top of the timeout, so that a silent host trips httpx's own timeout first."""

_T = TypeVar("_T")


@frozen
class Response:
    """What came back; only a 200 has a body."""

    status: int
    headers: Mapping[str, str]
    seconds: float
    body: bytes = field(default=b"", repr=False)


class TransientError(Exception):
    """A failure worth retrying."""

    def __init__(self, problem: Problem) -> None:
        self.problem = problem
        super().__init__(str(problem))


def client(timeout: float, ca_file: str | None) -> httpx.Client:
    """A client that asks the environment nothing; raises `CannotCheckError` for an unusable CA file."""
    verify: ssl.SSLContext | bool = True
    if ca_file is not None:
        try:
            verify = ssl.create_default_context(cafile=ca_file)
        except (OSError, ssl.SSLError) as bad:
            message = f"the CA file cannot be used: {bad.strerror or bad}"
            raise CannotCheckError(Problem("ca-file-unusable", message, ca_file)) from None
    headers = {"User-Agent": _AGENT, "Accept": "*/*", "Accept-Encoding": "gzip"}
    fresh = httpx.Limits(max_keepalive_connections=0)
    return httpx.Client(
        headers=headers, timeout=timeout, verify=verify, trust_env=False, limits=fresh
    )


def with_retries(attempt: Callable[[], _T], attempts: int, backoff: float) -> _T:
    """The first result of ``attempt``; ``backoff`` seconds, doubling, pass after a transient failure.

    Raises `CannotCheckError` when the last one of ``attempts`` fails as well.
    """
    for left in reversed(range(attempts)):
        try:
            return attempt()
        except TransientError as transient:
            if not left:
                raise CannotCheckError(transient.problem) from None
            time.sleep(backoff)
            backoff *= 2
    raise AssertionError("attempts is at least 1")


def get(connection: httpx.Client, url: str, timeout: float, etag: str = "") -> Response:
    """The response to one GET, complete within ``timeout`` seconds, whatever its status.

    Redirects are not followed. Raises `CannotCheckError` and `TransientError`.
    """
    started = time.monotonic()
    headers = {"If-None-Match": etag} if etag else {}
    deadline = _Deadline()
    try:
        with (
            deadline.after(timeout + _GRACE),
            connection.stream("GET", url, headers=headers, extensions=deadline.traced) as response,
        ):
            body = _body(response, url) if response.status_code == 200 else b""
            if deadline.over:  # the end of what we cut off looks like the end of the text
                raise CannotCheckError(_incomplete(url, timeout))
            seconds = time.monotonic() - started
            return Response(response.status_code, response.headers, seconds, body)
    except (httpx.InvalidURL, UnicodeError) as bad:  # of a redirect; our own address is sound
        message = f"the host redirects to an invalid URL: {printable(str(bad), 200)}"
        raise CannotCheckError(Problem("redirected", message, url)) from None
    except httpx.TransportError as bad:
        if deadline.over:
            raise CannotCheckError(_incomplete(url, timeout)) from None
        raise _failure(bad, url, timeout) from None


class _Deadline:
    """Ends an attempt when its time is over, however slowly the host goes on responding.

    The timeouts of the HTTP library bound each wait; a host that sends a byte now and then passes them.
    """

    def __init__(self) -> None:
        self.over = False
        self._sockets: list[socket.socket] = []
        self.traced: dict[str, Any] = {"trace": self._note}

    def _note(self, event: str, info: Mapping[str, Any]) -> None:
        if event in ("connection.connect_tcp.complete", "connection.start_tls.complete"):
            self._sockets.append(info["return_value"].get_extra_info("socket"))
            if self.over:  # connecting alone took longer than there was time
                self._shut_down()

    @contextlib.contextmanager
    def after(self, seconds: float) -> Iterator[None]:
        timer = threading.Timer(seconds, self._end)
        timer.daemon = True
        timer.start()
        try:
            yield
        finally:
            timer.cancel()

    def _end(self) -> None:
        self.over = True
        self._shut_down()

    def _shut_down(self) -> None:
        for connection in self._sockets:
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)


def _incomplete(url: str, timeout: float) -> Problem:
    return Problem("incomplete", f"not complete after {timeout:g} s", url)


def _body(response: httpx.Response, url: str) -> bytes:
    """The body of a response; what is compressed grows to MAX_BYTES and no further."""
    encoding = response.headers.get("Content-Encoding", "identity").strip().lower()
    if encoding not in ("identity", "gzip", "x-gzip"):
        message = f"the text is compressed as {printable(encoding, 40)!r}, which was not asked for"
        raise CannotCheckError(Problem("compression-unknown", message, url))
    zipped = zlib.decompressobj(31) if encoding != "identity" else None
    body = bytearray()
    try:
        for chunk in response.iter_raw():
            body += zipped.decompress(chunk, MAX_BYTES + 1 - len(body)) if zipped else chunk
            if zipped and zipped.unused_data:
                raise _broken("something follows the compressed text", url)
            if len(body) > MAX_BYTES:
                raise CannotCheckError(too_large(url))
    except zlib.error:
        raise _broken("the compression is broken", url) from None
    if zipped and body and not zipped.eof:
        raise _broken("the compressed text is cut short", url)
    return bytes(body)


def _broken(message: str, url: str) -> CannotCheckError:
    return CannotCheckError(Problem("compression-broken", message, url))


def _failure(bad: httpx.TransportError, url: str, timeout: float) -> Exception:
    """The error for a failed request: transient or not."""
    if isinstance(bad, httpx.TimeoutException):
        return TransientError(Problem("unreachable", f"no response within {timeout:g} s", url))
    reason = printable(str(bad), 300)
    if isinstance(bad, httpx.RemoteProtocolError):
        return TransientError(
            Problem("response-broken-off", f"the response broke off: {reason}", url)
        )
    if _is_of_tls(bad):
        hint = "give the certificate of your own authority with --ca-file"
        message = f"the TLS connection was refused: {reason}"
        return CannotCheckError(Problem("tls-refused", message, url, hint=hint))
    return TransientError(Problem("unreachable", f"the host cannot be reached: {reason}", url))


def _is_of_tls(bad: BaseException) -> bool:
    """Whether an error was caused by one of the TLS library."""
    cause: BaseException | None = bad
    while cause is not None and not isinstance(cause, ssl.SSLError):
        cause = cause.__cause__ or cause.__context__
    return cause is not None
