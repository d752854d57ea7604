"""The request that is sent: frozen where its signature and its address are concerned.

Nothing that runs between signing and sending (event hooks of a given httpx client, instrumentation)
can lead a signed request elsewhere: the attempt raises `OriginError`, and nothing is sent.
"""

from __future__ import annotations

from typing import Any, NoReturn

import httpx

from .errors import OriginError

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
_GUARDED_PARTS = frozenset({"method", "url", "headers", "stream"})


class _SignedHeaders(httpx.Headers):
    """Headers of which those that sign and route the request cannot be changed any more."""

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


class SignedRequest(httpx.Request):
    """A request whose method, address, body and signed headers stay as they were signed."""

    def __setattr__(self, name: str, value: Any) -> None:
        if name in _GUARDED_PARTS:
            if name == "headers":
                value = _SignedHeaders(value)
            before = self.__dict__.get(name)
            if before is not None and not _is_same(name, before, value):
                _refuse_change(name)
        super().__setattr__(name, value)


def _is_same(name: str, before: Any, after: Any) -> bool:
    if name == "headers":
        return all(before.get_list(key) == after.get_list(key) for key in GUARDED_HEADERS)
    return bool(before == after)


def _refuse_change(what: str) -> NoReturn:
    raise OriginError(f"something tried to change {what} of a request after it was signed")
