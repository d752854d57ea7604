"""The protocol between the client and its authentication.

The module `auth` of this package has the implementation: `Credentials(key_id, secret_key, names=...)`
holds a key pair and raises `ConfigurationError` for an unusable one (`names` are the names of the two
for the error); `ScalrAuth(credentials, proxy_prefix=...)` is an `Auth`. The `proxy_prefix` is the path
that a reverse proxy takes off before the host sees the request.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from .response import Answer


class Auth(Protocol):
    """Authenticates requests with one key pair. Safe to use from several threads."""

    @property
    def uses_clock(self) -> bool:
        """Whether a host may reject a request for its time: then its clock is measured and followed."""
        ...

    def headers(
        self, method: str, path: str, query: str, body: bytes, at: float
    ) -> list[tuple[bytes, bytes]]:
        """The headers to add to one attempt; path and query are as they are sent.

        `at` is the time in seconds since 1970, by the host's clock as far as that is known.
        """
        ...

    def explain(self, refused: Answer, path: str, at: float, *, debug: bool) -> str:
        """A hint for a 401 that came for the headers of `path` and `at`; empty if there is none.

        `debug` says whether the host was asked what it signed.
        """
        ...
