"""Parses the URL of a host: the address to connect to, and the paths that are sent and signed."""

from __future__ import annotations

from typing import NamedTuple
from urllib.parse import urlsplit

import httpx

from .errors import ConfigurationError


class Origin(NamedTuple):
    """The one host of a client, as parsed from its URL."""

    root: str
    """Scheme, host and port in ASCII."""
    prefix: str
    """The path before `/api`, sent with every request."""
    unsigned: str
    """The part of `prefix` that a reverse proxy takes off, so that it is not signed."""
    host_header: bytes

    @property
    def secure(self) -> bool:
        """Whether requests are encrypted."""
        return self.root.startswith("https:")

    def __repr__(self) -> str:
        return f"Origin({self.root}{self.prefix})"


def parse_url(value: object, *, allow_http: bool = False, proxy_prefix: str = "") -> Origin:
    """The origin of a URL. Raises `ConfigurationError`, which does not repeat the URL."""
    if isinstance(value, str):
        wrong = _url_problem(value)
    else:
        wrong = f"must be text, not {type(value).__name__}"
    if wrong is not None:
        # It may hold a password, which a traceback that prints locals must not print.
        del value
        raise ConfigurationError(f"url {wrong}", setting="url")
    try:
        url = httpx.URL(str(value))
    except (httpx.InvalidURL, ValueError):
        raise ConfigurationError("url is not a valid URL", setting="url") from None
    if not url.raw_host:
        raise ConfigurationError("url has no host name", setting="url")
    if any(not 0 < len(label) < 64 for label in url.raw_host.removesuffix(b".").split(b".")):
        raise ConfigurationError("url has an invalid host name", setting="url")
    if url.scheme == "http" and not (allow_http or _is_loopback(url.host)):
        raise ConfigurationError(
            "url is http://, which shows every request to the network: use https://,"
            " or pass allow_http=True to send it all the same",
            setting="url",
        )
    # Not the path of the parsed URL, from which dot segments were removed.
    prefix = _prefix(urlsplit(str(value)).path, "url")
    unsigned = _prefix(proxy_prefix, "proxy_prefix")
    netloc = url.netloc
    root = f"{url.scheme}://{netloc.decode('ascii')}"
    return Origin(root, unsigned + prefix, unsigned, netloc)


def _url_problem(value: str) -> str | None:
    if not value.isprintable() or " " in value or "\\" in value:
        return "holds a space, a control character or a backslash"
    try:
        parts = urlsplit(value)
        _ = parts.port
    except ValueError:
        return "is not a valid URL"
    if parts.scheme not in ("http", "https") or not value.lower().startswith(
        ("http://", "https://")
    ):
        return "must start with https:// (or http://)"
    if "@" in parts.netloc:
        return "must not hold a user name or password"
    if "?" in value or "#" in value:
        return "must not hold a query or a fragment"
    return None if parts.hostname else "has no host name"


def _prefix(path: str, setting: str) -> str:
    trimmed = path.rstrip("/")
    plain = trimmed.isascii() and trimmed.isprintable() and not set(trimmed) & set(" \\?#%")
    segments = trimmed.split("/")[1:]
    if trimmed and (not trimmed.startswith("/") or not plain or set(segments) & {"", ".", ".."}):
        raise ConfigurationError(
            f"the path of {setting} must start with / and hold plain characters, as in /scalr",
            setting=setting,
        )
    return trimmed


def _is_loopback(host: str) -> bool:
    if host == "localhost" or host.endswith(".localhost") or host == "::1":
        return True
    parts = host.split(".")
    return len(parts) == 4 and parts[0] == "127" and all(p.isascii() and p.isdigit() for p in parts)
