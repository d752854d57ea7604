"""JSON pointers (RFC 6901): the address of a node inside a document."""

from __future__ import annotations


def escape_pointer(token: str) -> str:
    """``token`` as one reference token of a pointer."""
    return token.replace("~", "~0").replace("/", "~1")


def unescape_pointer(token: str) -> str:
    """The inverse of `escape_pointer`."""
    return token.replace("~1", "/").replace("~0", "~")


def join_pointer(*tokens: str) -> str:
    """The pointer that walks ``tokens`` from the root."""
    return "".join("/" + escape_pointer(token) for token in tokens)


def split_pointer(pointer: str) -> list[str]:
    """The reference tokens of a pointer; the inverse of `join_pointer`."""
    if not pointer:
        return []
    return [unescape_pointer(part) for part in pointer[1:].split("/")]
