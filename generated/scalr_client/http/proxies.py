"""Which proxy leads to a host: the given one, or what the environment says.

A proxy's URL may hold a password, so that no error repeats any part of one.
"""

from __future__ import annotations

import ipaddress
from importlib.util import find_spec
from urllib.parse import urlsplit
from urllib.request import getproxies

import httpx

from ..display import Hidden
from ..errors import ConfigurationError

_SCHEMES = ("http", "https", "socks5", "socks5h")


def parse_proxy(value: Hidden, setting: str) -> httpx.Proxy:
    """The proxy that a setting names. Raises `ConfigurationError`, which names the setting."""
    wrong = _problem(value)
    if wrong is None:
        found = _parsed(value)
        if found is not None:
            return found
        wrong = "is not a valid URL"
    advice = (
        "" if setting == "proxy" else ", or pass trust_env=False to leave the environment alone"
    )
    raise ConfigurationError(f"{setting} {wrong}{advice}", setting=setting)


def _parsed(value: Hidden) -> httpx.Proxy | None:
    if isinstance(value.value, httpx.Proxy):
        return value.value
    try:
        return httpx.Proxy(str(value.value))
    except (httpx.InvalidURL, ValueError):
        return None


def _problem(hidden: Hidden) -> str | None:
    """What is wrong with a proxy's URL, without any part of it."""
    given = hidden.value
    text = str(given.url if isinstance(given, httpx.Proxy) else given)
    if not isinstance(given, str | httpx.URL | httpx.Proxy):
        return "must be text"
    if not text.isprintable() or " " in text or "\\" in text:
        return "holds a space, a control character or a backslash"
    scheme, separator, _ = text.partition("://")
    if not separator or scheme.lower() not in _SCHEMES:
        return "must start with http://, https://, socks5:// or socks5h://"
    if not _is_plain(text):
        return "must be scheme, host and port; percent-encode / ? # and @ in user name and password"
    if scheme.lower().startswith("socks") and find_spec("socksio") is None:
        return "names a SOCKS proxy, which needs the package socksio: pip install 'httpx[socks]'"
    return None


def _is_plain(text: str) -> bool:
    try:
        parts = urlsplit(text)
        _ = parts.port
    except ValueError:
        return False
    return bool(parts.hostname) and parts.path in ("", "/") and not set(text) & set("?#")


def proxy_of_environment(url: httpx.URL) -> httpx.Proxy | None:
    """The proxy that the environment (on some systems also the system) names for a host."""
    setting, value = _setting_for(url.scheme, url.raw_host.decode("ascii"), _port(url))
    return None if value is None else parse_proxy(value, setting)


def _port(url: httpx.URL) -> int:
    return url.port or (443 if url.scheme == "https" else 80)


def _setting_for(scheme: str, host: str, port: int) -> tuple[str, Hidden | None]:
    found = getproxies()
    name = next((each for each in (scheme, "all") if found.get(each)), None)
    if name is None or any(
        _is_for(rule.strip().lower(), scheme, host, port) for rule in found.get("no", "").split(",")
    ):
        return "", None
    value = found[name]
    return f"{name.upper()}_PROXY", Hidden(value if "://" in value else f"http://{value}")


def _is_for(rule: str, scheme: str, host: str, port: int) -> bool:
    """Whether a rule of NO_PROXY is about a host: `*`, a name, `.name` (what is below it), an address or
    a network, with or without a scheme and a port.
    """
    before, separator, after = rule.partition("://")
    if separator:
        if before not in ("all", scheme):
            return False
        rule = after
    if rule.startswith("["):
        rule, _, wanted = rule[1:].partition("]")
        wanted = wanted.removeprefix(":")
    elif rule.count(":") == 1:
        rule, wanted = rule.split(":")
    else:
        wanted = ""
    if not rule or (wanted and wanted != str(port)):
        return False
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        below = rule.removeprefix("*")
        return not below or host == below or host.endswith("." + below.removeprefix("."))
    try:
        return rule == "*" or address in ipaddress.ip_network(rule, strict=False)
    except ValueError:
        return False
