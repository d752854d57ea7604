"""Builds calls from a raw method and path, for `client.request`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import cast
from urllib.parse import parse_qsl, quote, unquote

from ..display import type_name
from ..errors import ArgumentError
from ..options import check_headers
from .call import Call
from .query import canonical_query, encode_query
from .request_body import encode_body


def _check_types(method: object, path: object, query: object) -> None:
    for name, value in (("method", method), ("path", path)):
        if not isinstance(value, str):
            raise ArgumentError(f"the {name} must be text, not {type_name(value)}")
    if query is None:
        return
    if not isinstance(query, Mapping):
        raise ArgumentError(f"query must be a mapping of text to values, not {type_name(query)}")
    for key in cast("Mapping[object, object]", query):
        if not isinstance(key, str):
            raise ArgumentError(f"the names in a query must be text, not {type_name(key)}")


def free_call(
    method: str,
    path: str,
    query: Mapping[str, object] | None,
    body: object,
    headers: Mapping[str, str] | None,
) -> Call:
    """Builds a call from a raw method and path; the path may carry a query.

    Escapes in the path are kept, and characters that a path cannot hold are escaped. Raises
    `ArgumentError` for values of a wrong type, another origin, dot segments, a fragment, and a query
    given twice.
    """
    _check_types(method, path, query)
    method = method.upper()
    if not method.isascii() or not method.isalpha():
        raise ArgumentError("the method must be a word such as GET")
    if not path.startswith("/") or path.startswith("//"):
        raise ArgumentError("the path must start with one slash; the host is that of the client")
    if "#" in path or "\\" in path:
        raise ArgumentError("the path must not hold a fragment or a backslash")
    path, mark, text = path.partition("?")
    if mark and query:
        raise ArgumentError("give the query in the path or as query, not both")
    plain = path
    for _ in range(3):
        if not {".", ".."}.isdisjoint(re.split(r"[/\\]", plain)):
            raise ArgumentError("the path holds a dot segment")
        plain = unquote(plain)
    try:
        path = quote(path, safe="/%:@!$&'()*+,;=~")
        encoded = (
            canonical_query(parse_qsl(text, keep_blank_values=True))
            if mark
            else encode_query(query or {})
        )
    except UnicodeEncodeError:
        raise ArgumentError("the path is not valid Unicode text") from None
    return Call(
        method,
        path,
        path,
        encoded,
        encode_body(body),
        check_headers(headers),
        is_global=re.match(r"/api/([^/]+/)?global/", path) is not None,
    )
