"""A served definition as text, not parsed yet."""

from __future__ import annotations

import re
from typing import Final

from attrs import field, frozen

from ..limits import MAX_BYTES
from ..problems import CannotCheckError, Problem, too_large

_HTML: Final = re.compile(rb"\s*(?:\xef\xbb\xbf)?\s*<(?:!doctype|html|\?xml|head|body)", re.I)


@frozen
class Text:
    """A definition as a host served it."""

    scope: str
    name: str
    """URL or path it came from, for messages."""

    body: bytes = field(repr=False)
    etag: str = ""
    seconds: float = 0.0


def plausible(text: Text) -> Text:
    """``text``; raises `CannotCheckError` if it obviously is no definition."""
    if len(text.body) > MAX_BYTES:
        raise CannotCheckError(too_large(text.name))
    if not text.body.strip():
        raise CannotCheckError(Problem("empty-text", "the text is empty", text.name))
    if _HTML.match(text.body):
        hint = "a login or error page is in front of the API"
        message = "an HTML page, not a definition"
        raise CannotCheckError(Problem("html-page", message, text.name, 1, 1, hint=hint))
    return text
