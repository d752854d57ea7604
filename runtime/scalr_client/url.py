"""Parses the URL of a host: the address to connect to, and the paths that are sent and signed."""

from __future__ import annotations

import re
from typing import Any, NamedTuple
from urllib.parse import parse_qs, urlsplit

import httpx

from .display import printable
from .errors import ConfigurationError

# The path of a request, of a definition or of the API itself, as copied from elsewhere.
_API_PATH = re.compile(
    r"/api(?:/(?:v\d\w*|user|account|global|(?:user|account|global)\.\w+\.\w+)(?:/.*)?)?\Z",
    re.IGNORECASE,
)

# The link of a list without filters; parsing it as a URL takes four times as long.
_PLAIN_LINK = re.compile(r"/[\w/-]*\?maxResults=([0-9]{1,9})&pageNum=([0-9]{1,9})").fullmatch


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
    scheme, _, rest = str(value).partition("://")
    try:
        # httpx takes the default port off for a scheme in lower case only.
        url = httpx.URL(f"{scheme.lower()}://{rest}")
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
    if parts.hostname and "%" in parts.hostname:
        return "must not hold the zone of an IPv6 address, which cannot be looked up"
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


def leads_elsewhere(link: str, root: str) -> bool:
    """Whether a link of a response names another origin than `root`."""
    # Some parsers read a backslash or a control character as the start of a host.
    if "\\" in link or not link.isprintable() or link.startswith("//"):
        return True
    try:
        parts, own = urlsplit(link), urlsplit(root)
        if not parts.scheme and not parts.netloc:
            return False
        return parts.username is not None or (parts.scheme, parts.hostname, _port(parts)) != (
            own.scheme,
            own.hostname,
            _port(own),
        )
    except ValueError:
        return True


def page_parameters_of(link: str) -> tuple[int | None, int | None]:
    """Page number and page size of a link, None where it has none that can be used."""
    number: int | None
    size: int | None
    plain = _PLAIN_LINK(link)
    if plain is not None:
        number, size = int(plain[2]), int(plain[1])
    else:
        try:
            query = parse_qs(urlsplit(link).query, max_num_fields=100)
        except ValueError:
            return None, None
        number, size = _decimal(query.get("pageNum")), _decimal(query.get("maxResults"))
    return number, size if size is not None and 1 <= size <= 100 else None


def _port(parts: Any) -> int:
    return parts.port or (443 if parts.scheme == "https" else 80)


def _decimal(values: list[str] | None) -> int | None:
    text = values[-1] if values else ""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 19 else None
