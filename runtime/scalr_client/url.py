"""The URL of a host, taken apart once: what is connected to, what is sent and what is signed."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

import httpx

from .display import printable
from .errors import ConfigurationError

# What a browser's address line or another client's settings have after the host.
_API_PATH = re.compile(
    r"/api(?:/(?:v\d\w*|user|account|global|(?:user|account|global)\.\w+\.\w+)(?:/.*)?)?\Z",
    re.IGNORECASE,
)


class Origin:
    """The one host a client speaks to, taken apart once.

    `root` is scheme, host and port in ASCII; `prefix` the path before `/api`, sent with every
    request; `unsigned` the part of that prefix which a reverse proxy takes off, so that it is not
    signed.
    """

    __slots__ = ("host_header", "prefix", "root", "secure", "unsigned")

    def __init__(self, root: str, prefix: str, unsigned: str, host_header: bytes) -> None:
        self.root = root
        self.prefix = prefix
        self.unsigned = unsigned
        self.host_header = host_header
        self.secure = root.startswith("https:")

    def __repr__(self) -> str:
        return f"Origin({self.root}{self.prefix})"


def parse_url(value: object, *, allow_http: bool = False, proxy_prefix: str = "") -> Origin:
    """The origin that a URL names. The error for one that cannot be used does not repeat it."""
    if isinstance(value, str):
        wrong = _url_problem(value)
    else:
        wrong = f"must be text, not {type(value).__name__}"
    if wrong is not None:
        # It may hold a password, which a traceback that prints locals must not print.
        del value
        raise ConfigurationError(f"url {wrong}", setting="url")
    scheme, _, rest = str(value).partition("://")
    try:
        # httpx takes the default port off for a scheme in lower case only.
        url = httpx.URL(f"{scheme.lower()}://{rest}")
    except (httpx.InvalidURL, ValueError):
        raise ConfigurationError("url is not a valid URL", setting="url") from None
    if not url.raw_host:
        raise ConfigurationError("url names no host", setting="url")
    if any(not 0 < len(label) < 64 for label in url.raw_host.removesuffix(b".").split(b".")):
        raise ConfigurationError("url names a host that no host can be called", setting="url")
    if url.scheme == "http" and not (allow_http or _is_loopback(url.host)):
        raise ConfigurationError(
            "url is http://, which shows every request to the network: use https://,"
            " or pass allow_http=True if that is meant",
            setting="url",
        )
    # Not the path of the parsed URL, in which dot segments are gone already.
    prefix = _prefix(urlsplit(str(value)).path, "url")
    api = _API_PATH.search(prefix)
    if api is not None:
        shown = printable(
            f"{url.scheme}://{url.netloc.decode('ascii')}{prefix[: api.start()]}", 300
        )
        raise ConfigurationError(
            f"url ends with the API's own path, which is added here: give {shown}", setting="url"
        )
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
    return None if parts.hostname else "names no host"


def _prefix(path: str, setting: str) -> str:
    trimmed = path.rstrip("/")
    plain = trimmed.isascii() and trimmed.isprintable() and not set(trimmed) & set(" \\?#%")
    segments = trimmed.split("/")[1:]
    if trimmed and (not trimmed.startswith("/") or not plain or set(segments) & {"", ".", ".."}):
        raise ConfigurationError(
            f"the path of {setting} must be plain, as in /scalr", setting=setting
        )
    return trimmed


def _is_loopback(host: str) -> bool:
    if host == "localhost" or host.endswith(".localhost") or host == "::1":
        return True
    parts = host.split(".")
    return len(parts) == 4 and parts[0] == "127" and all(p.isascii() and p.isdigit() for p in parts)
