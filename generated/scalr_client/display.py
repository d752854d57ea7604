"""Makes text safe to show: escapes control characters, cuts long text, leaves secrets out."""

from __future__ import annotations

import re
from typing import Any, NoReturn

MESSAGE_LIMIT = 2000
EXCERPT_LIMIT = 500


class Hidden:
    """Holds a value that must not be printed, as in a traceback that shows local variables."""

    __slots__ = ("value",)

    def __init__(self, value: Any) -> None:
        self.value = value

    def __repr__(self) -> str:
        return "<hidden>"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a hidden value cannot be pickled")


def printable(text: str, limit: int = MESSAGE_LIMIT) -> str:
    """`text` with control characters escaped, so that it cannot steer a terminal, cut to `limit`."""
    cut = len(text) - limit
    shown = text[:limit] if cut > 0 else text
    if not shown.isprintable():
        shown = "".join(
            c if c.isprintable() else c.encode("unicode_escape").decode("ascii") for c in shown
        )
    return f"{shown}… ({cut} more characters)" if cut > 0 else shown


def type_name(value: object) -> str:
    """The type of a value, for an error that must not repeat the value."""
    return "None" if value is None else type(value).__name__


def excerpt(content: bytes) -> str:
    """The first 500 characters of a body, safe to print, after `without_echo`."""
    start = without_echo(content)[: EXCERPT_LIMIT * 4]
    return printable(start.decode("utf-8", "replace")[:EXCERPT_LIMIT])


def without_echo(content: bytes) -> bytes:
    """A body without the string to sign that a host repeats in debug mode: it holds the request body."""
    if b"stringToSign" not in content:
        return content
    return re.sub(rb'("stringToSign"\s*+:\s*+)"(?:[^"\\]++|\\.)*+"?', rb'\1"***"', content)
