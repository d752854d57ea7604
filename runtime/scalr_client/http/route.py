"""How a host is reached: its address, its certificates and the proxy before it.

Apart from `transport` because it loads httpcore, which httpx itself loads with its first request.
"""

from __future__ import annotations

import os
import ssl
from typing import Any

import httpcore
import httpx

from ..errors import ConfigurationError, printable
from .proxies import proxy_of_environment


class Route:
    """How the host is reached: its address, its certificates and the proxy before it."""

    def __init__(
        self, url: httpx.URL, context: ssl.SSLContext, proxy: httpx.Proxy | None, keepalive: float
    ) -> None:
        self._origin = _address(url).origin
        self._context = context
        self._proxy = proxy
        self.keepalive = keepalive
        """Seconds after which an idle connection is not used any more."""

    def open(self, kinds: tuple[type[Any], ...], backend: object) -> Any:
        """A connection of httpcore, not yet open; with a proxy, a pool of one."""
        plain, http, socks = kinds
        how: dict[str, Any] = {
            "ssl_context": self._context,
            "keepalive_expiry": self.keepalive,
            "network_backend": backend,
        }
        proxy = self._proxy
        if proxy is None:
            return plain(self._origin, **how)
        how |= {
            "proxy_url": _address(proxy.url),
            "proxy_auth": proxy.raw_auth,
            "max_connections": 1,
        }
        if proxy.url.scheme.startswith("socks"):
            return socks(**how)
        return http(proxy_headers=proxy.headers.raw, proxy_ssl_context=proxy.ssl_context, **how)


def _address(url: httpx.URL) -> httpcore.URL:
    return httpcore.URL(
        scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path
    )


def route_to(
    root: str,
    *,
    verify: bool | ssl.SSLContext,
    ca_file: str | os.PathLike[str] | None,
    proxy: httpx.Proxy | None,
    trust_env: bool,
    keepalive: float,
) -> Route:
    """How a host is reached. Raises `ConfigurationError` where certificates or a proxy that the
    environment names cannot be used.
    """
    url = httpx.URL(root)
    if proxy is None and trust_env:
        proxy = proxy_of_environment(url)
    if isinstance(verify, ssl.SSLContext):
        return Route(url, verify, proxy, keepalive)
    try:
        if not verify:
            context = httpx.create_ssl_context(verify=False)
        elif ca_file is not None:
            context = ssl.create_default_context(cafile=os.fspath(ca_file))
        elif "https" in (url.scheme, proxy.url.scheme if proxy else ""):
            context = httpx.create_ssl_context(trust_env=trust_env)
        else:
            # Reading the certificate bundle takes longer than a call; plain http has no use for it.
            # A context without any certificate trusts nobody.
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        return Route(url, context, proxy, keepalive)
    except (OSError, ssl.SSLError) as error:
        why = printable(error.strerror or str(error), 300)
    if ca_file is not None:
        raise ConfigurationError(f"ca_file cannot be used: {why}", setting="ca_file")
    raise ConfigurationError(
        f"no connection can be made with these certificate files: {why}; without trust_env=False"
        " SSL_CERT_FILE and SSL_CERT_DIR name them"
    )
