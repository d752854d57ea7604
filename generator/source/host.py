"""Definitions from a host or a folder: text in bounded size and time, or a reason why not."""

from __future__ import annotations

import contextlib
import ipaddress
import re
import socket
import ssl
import threading
import time
import zlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlsplit

import httpx
from attrs import evolve, field, frozen

from ..limits import MAX_BYTES
from ..problems import CannotCheckError, NotServedError, Problem, UsageError
from ..writers.terminal import printable

OLDER_NAMES: Final = {"global": "admin"}
"""What releases before 6 call a scope."""

RETRIED: Final = frozenset({429, 500, 502, 503, 504})
_AGENT: Final = "scalr-client-generator"
_LABEL: Final = r"[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?"
_HOST: Final = re.compile(rf"(?=.{{1,254}}\Z){_LABEL}(?:\.{_LABEL})*\.?")
_TAG: Final = re.compile(r"[!-~]{1,200}")
"""An ETag that is kept and sent back; RFC 9110 allows more, which no header of ours could carry."""

_GRACE: Final = 0.25
"""Seconds by which a host that says nothing at all is given up before one that is slow."""

Progress = Callable[[str], None]


@frozen
class Text:
    """A definition as a host served it."""

    scope: str
    name: str
    """URL or path it came from, for messages."""

    body: bytes = field(repr=False)
    etag: str = ""
    seconds: float = 0.0


def origin(host: str) -> str:
    """``https://host`` for what a user types; raises `UsageError` for what is no host."""
    text = host if "://" in host else f"https://{host}"
    try:
        url = httpx.URL(text)
        shown = url.host
    except (httpx.InvalidURL, UnicodeError) as bad:
        raise _no_host(host, f"not a URL: {bad}") from None
    if url.scheme not in ("http", "https") or not shown:
        raise _no_host(host, "a host is http(s)://name[:port]")
    if url.userinfo:
        message = "a host is given without user and password; definitions need no authentication"
        raise _no_host(shown, message)
    name = url.raw_host.decode("ascii").strip("[]")
    if not _HOST.fullmatch(name) and not _is_address(name):
        raise _no_host(host, "that is no name of a host")
    return str(url.copy_with(path=None, query=None, fragment=None)).rstrip("/")


def usable_tag(etag: str) -> str:
    """An ETag that can be sent back as it came; empty for any other."""
    return etag if _TAG.fullmatch(etag) else ""


def _no_host(host: str, why: str) -> UsageError:
    return UsageError(f"--host {printable(host, 200)}: {printable(why, 200)}")


def _is_address(name: str) -> bool:
    try:
        return bool(ipaddress.ip_address(name))
    except ValueError:
        return False


def from_folder(
    folder: Path, scopes: Sequence[str], version: str
) -> dict[str, Text | CannotCheckError]:
    """The definitions in a folder, as ``{scope}.{version}.yml``, ``.yaml`` or ``.json``."""
    found: dict[str, Text | CannotCheckError] = {}
    for scope in scopes:
        names = [f"{scope}.{version}.{suffix}" for suffix in ("yml", "yaml", "json")]
        path = next((folder / name for name in names if (folder / name).is_file()), None)
        if path is None:
            problem = Problem("not-served", f"no {names[0]} is there", str(folder))
            found[scope] = NotServedError(problem)
            continue
        try:
            with path.open("rb") as stream:
                body = stream.read(MAX_BYTES + 1)
            found[scope] = _sound(Text(scope, path.as_posix(), body))
        except OSError as bad:
            message = f"cannot be read: {bad.strerror}"
            found[scope] = CannotCheckError(Problem("file-unreadable", message, str(path)))
        except CannotCheckError as reason:
            found[scope] = reason
    return found


def from_host(
    host: str,
    scopes: Sequence[str],
    version: str,
    *,
    timeout: float = 30.0,
    ca_file: str | None = None,
    attempts: int = 3,
    backoff: float = 0.5,
    etags: Mapping[str, str] | None = None,
    progress: Progress = lambda line: None,
) -> dict[str, Text | CannotCheckError]:
    """The definitions of a host, all scopes at once; for each its text or why it could not be had.

    ``timeout`` bounds one attempt in seconds, connecting and reading included. Connection failures and
    statuses that pass are tried ``attempts`` times, ``backoff`` seconds apart, doubling. Redirects are
    not followed. With ``etags`` (scope to ETag) an unchanged definition has an empty body.
    """
    base = origin(host)
    verify: ssl.SSLContext | bool = True
    if ca_file is not None:
        try:
            verify = ssl.create_default_context(cafile=ca_file)
        except (OSError, ssl.SSLError) as bad:
            message = f"the CA file cannot be used: {bad.strerror or bad}"
            raise CannotCheckError(Problem("ca-file-unusable", message, ca_file)) from None
    headers = {"User-Agent": _AGENT, "Accept": "*/*", "Accept-Encoding": "gzip"}
    fresh = httpx.Limits(max_keepalive_connections=0)
    with httpx.Client(
        headers=headers, timeout=timeout, verify=verify, trust_env=False, limits=fresh
    ) as client:

        def one(scope: str) -> Text | CannotCheckError:
            etag = usable_tag((etags or {}).get(scope, ""))
            try:
                text = _with_retries(client, base, scope, version, timeout, attempts, backoff, etag)
            except CannotCheckError as reason:
                progress(f"{scope}: {reason.problem.message}")
                return reason
            progress(f"{scope}: {len(text.body):,} bytes in {text.seconds:.1f} s")
            return text

        with ThreadPoolExecutor(max_workers=max(1, len(scopes))) as pool:
            return dict(zip(scopes, pool.map(one, scopes), strict=True))


class _Deadline:
    """Ends an attempt when its time is over, however slowly the host goes on answering.

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


class _Passing(Exception):
    """A failure that another attempt may not meet."""

    def __init__(self, problem: Problem) -> None:
        self.problem = problem


def _with_retries(
    client: httpx.Client, base: str, scope: str, version: str,
    timeout: float, attempts: int, backoff: float, etag: str,
) -> Text:  # fmt: skip
    for attempt in range(1, attempts + 1):
        try:
            return _get(client, base, scope, version, timeout, etag)
        except _Passing as passing:
            if attempt == attempts:
                raise CannotCheckError(passing.problem) from None
            time.sleep(backoff * 2 ** (attempt - 1))
    raise AssertionError("attempts is at least 1")


def _get(
    client: httpx.Client, base: str, scope: str, version: str, timeout: float, etag: str
) -> Text:
    name = f"{base}/api/{scope}.{version}.yml"
    started = time.monotonic()
    headers = {"If-None-Match": etag} if etag else {}
    deadline = _Deadline()
    try:
        with (
            deadline.after(timeout + _GRACE),
            client.stream("GET", name, headers=headers, extensions=deadline.traced) as response,
        ):
            if response.status_code == 404 and scope in OLDER_NAMES:
                return _older(client, base, scope, version, timeout)
            _refuse_status(response, name, version)
            if response.status_code == 304 and not etag:
                message = "the host says that its text has not changed (status 304); none was named"
                raise CannotCheckError(Problem("unchanged-unasked", message, name))
            body = _body(response, name)
            if deadline.over:  # the end of what we cut off looks like the end of the text
                raise CannotCheckError(_incomplete(name, timeout))
            text = Text(
                scope,
                name,
                body,
                usable_tag(response.headers.get("ETag", "")),
                time.monotonic() - started,
            )
            return text if response.status_code == 304 else _sound(text)
    except (httpx.InvalidURL, UnicodeError) as bad:  # of a redirect; our own address is sound
        message = f"the host redirects to what is no URL: {printable(str(bad), 200)}"
        raise CannotCheckError(Problem("redirected", message, name)) from None
    except httpx.TransportError as bad:
        if deadline.over:
            raise CannotCheckError(_incomplete(name, timeout)) from None
        raise _reason(bad, name, timeout) from None


def _incomplete(name: str, timeout: float) -> Problem:
    return Problem("incomplete", f"not complete after {timeout:g} s", name)


def _body(response: httpx.Response, name: str) -> bytes:
    """The text of an answer; what is compressed grows to MAX_BYTES and no further."""
    encoding = response.headers.get("Content-Encoding", "identity").strip().lower()
    if encoding not in ("identity", "gzip", "x-gzip"):
        message = f"the text is compressed as {printable(encoding, 40)!r}, which was not asked for"
        raise CannotCheckError(Problem("compression-unknown", message, name))
    zipped = zlib.decompressobj(31) if encoding != "identity" else None
    body = bytearray()
    try:
        for chunk in response.iter_raw():
            body += zipped.decompress(chunk, MAX_BYTES + 1 - len(body)) if zipped else chunk
            if zipped and zipped.unused_data:
                raise _broken("something follows the compressed text", name)
            if len(body) > MAX_BYTES:
                raise CannotCheckError(_too_large(name))
    except zlib.error:
        raise _broken("the compression is broken", name) from None
    if zipped and body and not zipped.eof:
        raise _broken("the compressed text is cut short", name)
    return bytes(body)


def _broken(message: str, name: str) -> CannotCheckError:
    return CannotCheckError(Problem("compression-broken", message, name))


def _too_large(name: str) -> Problem:
    message = f"the text has more than {MAX_BYTES:,} bytes (MAX_BYTES)"
    return Problem("text-too-large", message, name)


def _reason(bad: httpx.TransportError, name: str, timeout: float) -> Exception:
    """What a failure of the connection means to whoever asked."""
    if isinstance(bad, httpx.TimeoutException):
        return _Passing(Problem("unreachable", f"no answer within {timeout:g} s", name))
    reason = printable(str(bad), 300)
    if isinstance(bad, httpx.RemoteProtocolError):
        return _Passing(Problem("response-broken-off", f"the answer broke off: {reason}", name))
    if "CERTIFICATE" in reason.upper() or "SSL" in reason.upper():
        hint = "give the certificate of your own authority with --ca-file"
        message = f"the TLS connection was refused: {reason}"
        return CannotCheckError(Problem("tls-refused", message, name, hint=hint))
    return _Passing(Problem("unreachable", f"the host cannot be reached: {reason}", name))


def _older(client: httpx.Client, base: str, scope: str, version: str, timeout: float) -> Text:
    """The definition of a scope under the name that older releases have for it."""
    try:
        text = _get(client, base, OLDER_NAMES[scope], version, timeout, "")
    except CannotCheckError:
        name = f"{base}/api/{scope}.{version}.yml"
        message = f"the host serves no definition of the {scope} scope (status 404)"
        hint = f"is {version!r} the version that the host speaks?"
        raise NotServedError(Problem("not-served", message, name, hint=hint)) from None
    return evolve(text, scope=scope)


def _redirected(location: str) -> str:
    """The host that a Location names, for a message."""
    try:
        return urlsplit(location).hostname or "the same host"
    except ValueError:
        return "what is no URL"


def _refuse_status(response: httpx.Response, name: str, version: str) -> None:
    status = response.status_code
    if status in (200, 304):
        return
    if response.is_redirect:
        target = _redirected(response.headers.get("Location", ""))
        message = f"the host redirects to {printable(target, 100)} (status {status})"
        hint = "redirects are not followed: give the address that it redirects to, if you trust it"
        raise CannotCheckError(Problem("redirected", message, name, hint=hint))
    message = f"the host answered with status {status}"
    problem = Problem("status", message, name, data={"status": status})
    if status in RETRIED:
        raise _Passing(problem)
    if status == 404:
        message = "the host serves no definition there (status 404)"
        hint = f"is {version!r} the version that the host speaks?"
        raise NotServedError(Problem("not-served", message, name, hint=hint))
    raise CannotCheckError(problem)


_HTML: Final = re.compile(rb"\s*(?:\xef\xbb\xbf)?\s*<(?:!doctype|html|\?xml|head|body)", re.I)


def _sound(text: Text) -> Text:
    """Refuse at sight what can be no definition."""
    if len(text.body) > MAX_BYTES:
        raise CannotCheckError(_too_large(text.name))
    if not text.body.strip():
        raise CannotCheckError(Problem("empty-text", "the answer is empty", text.name))
    if _HTML.match(text.body):
        hint = "a login or error page stands in front of the API"
        message = "an HTML page, not a definition"
        raise CannotCheckError(Problem("html-page", message, text.name, 1, 1, hint=hint))
    return text
