"""The request that is sent: frozen where its signature and its address are concerned.

Nothing that runs between signing and sending (event hooks of a given httpx client, instrumentation)
can lead a signed request elsewhere: the attempt raises `OriginError`, and nothing is sent.
"""

from __future__ import annotations

from typing import Any, NoReturn, Self

import httpx

from ..errors import OriginError

GUARDED_HEADERS = frozenset(
    {
        "host",
        "x-scalr-key-id",
        "x-scalr-signature",
        "x-scalr-date",
        "content-length",
        "content-type",
        "transfer-encoding",
    }
)
_GUARDED_PARTS = frozenset({"extensions", "headers", "method", "stream", "url"})
CONNECTION = "scalr_client.connection"
"""The extension of a request that holds the connection to send it on."""

WHOLE_HEADERS = "scalr_client.headers"
"""The extension of a response that holds its headers, where one is kept from httpx."""

# httpcore sends `target` in place of the address and checks the certificate for `sni_hostname`.
_FREE_EXTENSIONS = frozenset({"timeout", "trace", CONNECTION})


class _SignedHeaders(httpx.Headers):
    """Headers of which those that sign and route the request cannot be changed any more."""

    def __repr__(self) -> str:
        # A traceback with local variables shows them, and a signature is good for five minutes.
        return f"<headers {', '.join(self.keys())}>"

    def __setitem__(self, key: str, value: str) -> None:
        if key.lower() in GUARDED_HEADERS and self.get(key) != value:
            _refuse_change(key)
        super().__setitem__(key, value)

    def __delitem__(self, key: str) -> None:
        if key.lower() in GUARDED_HEADERS:
            _refuse_change(key)
        super().__delitem__(key)

    def update(self, headers: Any = None) -> None:  # type: ignore[override]  # as httpx has it
        # httpx extends its own list here, past `__setitem__`.
        for key, value in httpx.Headers(headers).multi_items():
            self[key] = value


class _SignedExtensions(dict[str, Any]):
    """Extensions of which only those that lead nowhere can be added or changed."""

    def __setitem__(self, key: str, value: Any) -> None:
        if key not in _FREE_EXTENSIONS:
            _refuse_change(key)
        super().__setitem__(key, value)

    def setdefault(self, key: str, default: Any = None) -> Any:
        if key not in self:
            self[key] = default
        return self[key]

    def update(self, *args: Any, **more: Any) -> None:
        for key, value in dict(*args, **more).items():
            self[key] = value

    def __ior__(self, value: Any) -> Self:  # type: ignore[override, misc]  # dict has two overloads
        self.update(value)
        return self


class SignedBody(httpx.ByteStream):
    """The signed bytes, which cannot be exchanged for others."""

    def __setattr__(self, name: str, value: Any) -> None:
        if name in self.__dict__:
            _refuse_change("the body")
        super().__setattr__(name, value)


class SignedRequest(httpx.Request):
    """A request whose method, address, body and signed headers stay as they were signed."""

    def __setattr__(self, name: str, value: Any) -> None:
        if name in _GUARDED_PARTS:
            if name == "headers":
                value = _SignedHeaders(value)
            elif name == "extensions":
                value = _SignedExtensions(value)
            before = self.__dict__.get(name)
            if before is not None and not _is_same(name, before, value):
                _refuse_change(name)
        super().__setattr__(name, value)


def _is_same(name: str, before: Any, after: Any) -> bool:
    if name == "headers":
        return all(before.get_list(key) == after.get_list(key) for key in GUARDED_HEADERS)
    if name == "extensions":
        return _FREE_EXTENSIONS.issuperset(before.keys() ^ after.keys())
    return bool(before == after)


def _refuse_change(what: str) -> NoReturn:
    raise OriginError(f"something tried to change {what} of a request after it was signed")
