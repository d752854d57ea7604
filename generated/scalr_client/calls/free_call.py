"""Calls to any address of the host, beside the operations."""

from __future__ import annotations

import re
from collections.abc import Mapping
from urllib.parse import parse_qsl, quote, unquote

from ..errors import ArgumentError
from ..options import check_headers
from .call import Call
from .query import canonical_query, encode_query
from .request_body import encode_body


def free_call(
    method: str,
    path: str,
    query: Mapping[str, object] | None,
    body: object,
    headers: Mapping[str, str] | None,
) -> Call:
    """A request to any address under the host: `path` as it is sent, with or without a query.

    Existing escapes of the path stay; what may not stand in a path is escaped. Raises
    `ArgumentError` for another origin, dot segments, a fragment, and a query given twice.
    """
    method = method.upper()
    if not method.isascii() or not method.isalpha():
        raise ArgumentError("the method must be a word such as GET")
    if not path.startswith("/") or path.startswith("//"):
        raise ArgumentError("the path must start with one slash: the host is the client's own")
    if "#" in path or "\\" in path:
        raise ArgumentError("the path must not hold a fragment or a backslash")
    path, mark, text = path.partition("?")
    if mark and query:
        raise ArgumentError("the query stands in the path or in query, not in both")
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
