"""Definitions from a host: addresses, statuses, redirects."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Final
from urllib.parse import urlsplit

import httpx
from attrs import evolve, frozen

from ..problems import CannotCheckError, NotServedError, Problem, UsageError
from ..writers.terminal import printable
from .http import RETRIED, Response, TransientError, client, get, with_retries
from .text import Text, plausible

OLDER_NAMES: Final = {"global": "admin"}
"""What releases before 6 call a scope."""

_LABEL: Final = r"[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?"
_HOST: Final = re.compile(rf"(?=.{{1,254}}\Z){_LABEL}(?:\.{_LABEL})*\.?")
_TAG: Final = re.compile(r"[!-~]{1,200}")
"""An ETag that is kept and sent back; RFC 9110 allows more, which no header of ours could carry."""

Progress = Callable[[str], None]


def origin(host: str) -> str:
    """``https://host`` for what a user types; raises `UsageError` for anything else."""
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
        raise _no_host(host, "not a valid host name")
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
    """The definitions of a host, all scopes at once; for each its text or why there is none.

    ``timeout`` bounds one attempt in seconds, connecting and reading included. Connection failures and
    statuses that pass are tried ``attempts`` times, ``backoff`` seconds apart, doubling. Redirects are
    not followed. With ``etags`` (scope to ETag) an unchanged definition has an empty body.
    """
    base = origin(host)
    with client(timeout, ca_file) as connection:

        def one(scope: str) -> Text | CannotCheckError:
            etag = usable_tag((etags or {}).get(scope, ""))
            asked = _Asked(connection, base, scope, version, timeout, etag)
            try:
                text = with_retries(lambda: _text(asked), attempts, backoff)
            except CannotCheckError as reason:
                progress(f"{scope}: {reason.problem.message}")
                return reason
            progress(f"{scope}: {len(text.body):,} bytes in {text.seconds:.1f} s")
            return text

        with ThreadPoolExecutor(max_workers=max(1, len(scopes))) as pool:
            return dict(zip(scopes, pool.map(one, scopes), strict=True))


@frozen
class _Asked:
    """One definition that a host is asked for."""

    connection: httpx.Client
    base: str
    scope: str
    version: str
    timeout: float
    etag: str

    @property
    def url(self) -> str:
        return f"{self.base}/api/{self.scope}.{self.version}.yml"


def _text(asked: _Asked) -> Text:
    """The definition; older hosts have some scopes under another name."""
    response = get(asked.connection, asked.url, asked.timeout, asked.etag)
    if response.status == 404 and asked.scope in OLDER_NAMES:
        older = evolve(asked, scope=OLDER_NAMES[asked.scope], etag="")
        try:
            return evolve(_text(older), scope=asked.scope)
        except CannotCheckError:
            message = f"the host serves no definition of the {asked.scope} scope (status 404)"
            raise _not_served(message, asked) from None
    if response.status not in (200, 304):
        raise _failure(response, asked)
    if response.status == 304 and not asked.etag:
        message = "unexpected status 304: the request carried no ETag"
        raise CannotCheckError(Problem("unchanged-unasked", message, asked.url))
    etag = usable_tag(response.headers.get("ETag", ""))
    text = Text(asked.scope, asked.url, response.body, etag, response.seconds)
    return text if response.status == 304 else plausible(text)


def _failure(response: Response, asked: _Asked) -> Exception:
    """The error for a status without a definition."""
    status = response.status
    if 300 <= status < 400:
        target = _redirected(response.headers.get("Location", ""))
        message = f"the host redirects to {printable(target, 100)} (status {status})"
        hint = "redirects are not followed: give the address that it redirects to, if you trust it"
        return CannotCheckError(Problem("redirected", message, asked.url, hint=hint))
    if status == 404:
        return _not_served("the host serves no definition there (status 404)", asked)
    message = f"the host responded with status {status}"
    problem = Problem("status", message, asked.url, data={"status": status})
    return TransientError(problem) if status in RETRIED else CannotCheckError(problem)


def _not_served(message: str, asked: _Asked) -> NotServedError:
    hint = f"is {asked.version!r} the version that the host speaks?"
    return NotServedError(Problem("not-served", message, asked.url, hint=hint))


def _redirected(location: str) -> str:
    """The host that a Location names, for a message."""
    try:
        return urlsplit(location).hostname or "the same host"
    except ValueError:
        return "an invalid URL"
