"""Request signing, V1-HMAC-SHA256.

A pure core with every stage callable (`canonical_query`, `string_to_sign`, `signature`) and, on top
of it, `Credentials` (a key pair that never shows its secret) and `ScalrAuth`, for this client (as its
`calls.authentication.Auth`) and for httpx.

The query string is encoded once, by `canonical_query`: what is signed is what is sent. httpx's own
`params` cannot be used with it, because it writes a space as `+`.
"""

from __future__ import annotations

import hashlib
import time
from base64 import b64encode
from collections.abc import Callable, Generator
from typing import TYPE_CHECKING, NoReturn

import httpx

from .calls.clock import date_text
from .calls.query import canonical_query
from .errors import ConfigurationError

if TYPE_CHECKING:
    from .calls.response import Answer

__all__ = [
    "HEADER_DATE",
    "HEADER_KEY_ID",
    "HEADER_SIGNATURE",
    "Credentials",
    "ScalrAuth",
    "canonical_query",
    "date_text",
    "signature",
    "string_to_sign",
]

HEADER_KEY_ID = "X-Scalr-Key-Id"
HEADER_SIGNATURE = "X-Scalr-Signature"
HEADER_DATE = "X-Scalr-Date"
SCHEME = "V1-HMAC-SHA256"

_RAW_KEY_ID = HEADER_KEY_ID.encode("ascii")
_RAW_SIGNATURE = HEADER_SIGNATURE.encode("ascii")
_RAW_DATE = HEADER_DATE.encode("ascii")
_BLOCK = 64


def string_to_sign(
    method: str, date: str, path: str, query: str = "", body: bytes | str = b""
) -> bytes:
    """The five parts that a host signs, joined by newlines.

    `path` and `query` are the exact text of the request line. As on the host, white space inside
    the date is dropped, leading slashes of the path collapse to one, and a body of the single
    character `0` counts as none.
    """
    raw = body.encode("utf-8") if isinstance(body, str) else body
    if path.startswith("//"):
        path = "/" + path.lstrip("/")
    head = f"{method.upper()}\n{''.join(date.split())}\n{path}\n{query}\n"
    return head.encode("utf-8") + (b"" if raw == b"0" else raw)


def signature(secret: str | bytes, string: str | bytes) -> str:
    """The value of `X-Scalr-Signature` for a string to sign. The secret is used as raw bytes."""
    key = secret.encode("utf-8") if isinstance(secret, str) else secret
    return _Mac(key).sign(string.encode("utf-8") if isinstance(string, str) else string)


class _Mac:
    """HMAC-SHA256 of one key, its two key blocks hashed once: half the cost of a signature."""

    __slots__ = ("_inner", "_outer")

    def __init__(self, key: bytes) -> None:
        block = (hashlib.sha256(key).digest() if len(key) > _BLOCK else key).ljust(_BLOCK, b"\0")
        self._inner = hashlib.sha256(bytes(byte ^ 0x36 for byte in block))
        self._outer = hashlib.sha256(bytes(byte ^ 0x5C for byte in block))

    def sign(self, message: bytes) -> str:
        inner = self._inner.copy()
        inner.update(message)
        outer = self._outer.copy()
        outer.update(inner.digest())
        return f"{SCHEME} {b64encode(outer.digest()).decode('ascii')}"


class Credentials:
    """A key id and its secret key, immutable. The secret can be used to sign and cannot be read
    back.

    Raises `ConfigurationError` for a value that is empty, not text, in quotes, or that holds white
    space, control or non-ASCII characters. The error names `id_setting` or `secret_setting`, never
    the value.
    """

    __slots__ = ("_mac", "key_id")

    key_id: str
    _mac: _Mac

    def __init__(
        self,
        key_id: str,
        secret_key: str,
        *,
        names: tuple[str, str] = ("key_id", "secret_key"),
    ) -> None:
        wrong = _problem(key_id, names[0]) or _problem(secret_key, names[1])
        if wrong is not None:
            # A traceback that prints locals must not print them.
            del key_id, secret_key
            raise ConfigurationError(wrong[1], setting=wrong[0])
        object.__setattr__(self, "key_id", key_id)
        object.__setattr__(self, "_mac", _Mac(secret_key.encode("ascii")))

    def sign(self, string: bytes) -> str:
        """The value of `X-Scalr-Signature` for a string to sign."""
        return self._mac.sign(string)

    def __repr__(self) -> str:
        # Also shown for a pair that was refused, in a traceback with local variables.
        key_id = getattr(self, "key_id", "")
        return f"Credentials({key_id[:4]}…{key_id[-4:]})"

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError("Credentials are immutable")

    def __delattr__(self, name: str) -> NoReturn:
        raise AttributeError("Credentials are immutable")

    def __copy__(self) -> Credentials:
        return self

    def __deepcopy__(self, memo: object) -> Credentials:
        return self

    def __reduce__(self) -> NoReturn:
        raise TypeError(
            "Credentials cannot be pickled: give the key pair to each process by itself"
        )


def _problem(value: object, setting: str) -> tuple[str, str] | None:
    if not isinstance(value, str):
        return setting, f"{setting} must be text, not {type(value).__name__}"
    if not value:
        return setting, f"{setting} is empty"
    if value.strip() != value:
        return setting, f"{setting} has white space or a newline at its start or end"
    if not value.isascii():
        return setting, f"{setting} holds a character that is not ASCII"
    if not value.isprintable() or " " in value:
        return setting, f"{setting} holds white space or a control character"
    if value[0] in "\"'" or value[-1] in "\"'":
        return setting, f"{setting} stands in quotes"
    return None


class ScalrAuth(httpx.Auth):
    """Signs requests of httpx, sync and async alike.

        httpx.Client(auth=ScalrAuth(Credentials(key_id, secret_key)))

    `clock` gives the time of signing in seconds since 1970. `proxy_prefix` is a path that a reverse
    proxy takes off before the host sees the request: it is sent and not signed. Build the query
    with `canonical_query`, and do not follow redirects: httpx would carry the signed headers along.
    """

    requires_request_body = True
    uses_clock = True

    def __init__(
        self,
        credentials: Credentials,
        *,
        clock: Callable[[], float] = time.time,
        proxy_prefix: str = "",
    ) -> None:
        self._credentials = credentials
        self._clock = clock
        self._prefix = proxy_prefix

    def __repr__(self) -> str:
        return f"ScalrAuth({self._credentials!r})"

    def __reduce__(self) -> NoReturn:
        raise TypeError("ScalrAuth cannot be pickled: it holds a key pair")

    def headers(
        self, method: str, path: str, query: str, body: bytes, at: float
    ) -> list[tuple[bytes, bytes]]:
        """The three headers that sign a request at an instant; path and query as they are sent."""
        date = date_text(at)
        signed = self._credentials.sign(self._string(method, date, path, query, body))
        return [
            (_RAW_KEY_ID, self._credentials.key_id.encode("ascii")),
            (_RAW_DATE, date.encode("ascii")),
            (_RAW_SIGNATURE, signed.encode("ascii")),
        ]

    def _string(self, method: str, date: str, path: str, query: str, body: bytes) -> bytes:
        if self._prefix:
            path = path.removeprefix(self._prefix)
        return string_to_sign(method, date, path, query, body)

    def explain(self, refused: Answer, path: str, at: float, *, debug: bool) -> str:
        """Where the string that the host signed and ours part, if it tells what it signed."""
        from .calls.response import as_object
        from .diagnostics import explain_signature

        theirs = as_object(refused.envelope().get("meta")).get("stringToSign")
        if not isinstance(theirs, str):
            return "" if debug else "A client made with debug=True is told what the host signed"
        call = refused.call
        ours = self._string(call.method, date_text(at), path, call.query, call.body)
        return explain_signature(ours, theirs, self._credentials.key_id)

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        path, _, query = request.url.raw_path.decode("ascii").partition("?")
        signed = self.headers(request.method, path, query, request.content, self._clock())
        for name, value in signed:
            request.headers[name.decode("ascii")] = value.decode("ascii")
        yield request
