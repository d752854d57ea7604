"""Where a walk through the pages of a list goes on, and what ends it.

It ends at the page without a next one, and at an empty page that the host does not say is followed by
others. Where the host says that there is more and nothing leads there (a link that cannot be understood,
one that leads in a circle, a page that repeats), the walk has an error: a list is complete, or it
raises.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import parse_qs, urlsplit

from ..errors import DecodingError, OriginError, ScalrError, printable
from ..serialization.scalars import kind_of
from .response import Answer, as_object

if TYPE_CHECKING:
    from .session import Session

# The size of pages that a host sends where none is asked for.
DEFAULT_PAGE_SIZE = 100

# How many empty pages in a row a walk passes over where the host says that more follow.
_EMPTY_PAGES = 100

# What hosts send for a list without filters; parsing it as any other takes four times as long.
_PLAIN_LINK = re.compile(r"/[\w/-]*\?maxResults=([0-9]{1,9})&pageNum=([0-9]{1,9})").fullmatch


class Walk:
    """Where a walk through the pages stands: which page comes next, and whether one does."""

    __slots__ = ("_empty", "_last", "_seen", "error", "number", "query")

    def __init__(self, number: int, query: Mapping[str, object]) -> None:
        self.number = number
        self.query = query
        self.error: ScalrError | None = None
        """To be raised once the page that holds the link has been handed out."""
        self._seen: object = None
        self._last: object = None
        self._empty = 0

    @property
    def last(self) -> int:
        """The last page, as far as the host has said; never less than `number`."""
        return max(self.number, _page_of(self._last) or 0)

    def advance(self, session: Session, answer: Answer) -> bool:
        """Moves on to the page after `answer`; False if there is none or an `error`."""
        pagination: object = answer.envelope().get("pagination")
        links = as_object(pagination)
        link: object = links.get("next")
        found = answer.envelope().get("data")
        data = cast("list[object]", found) if isinstance(found, list) else []
        self._last = links.get("last")
        self._empty = 0 if data else self._empty + 1
        wrong = ""
        if isinstance(link, str):
            if _leads_elsewhere(link, session.settings.origin.root):
                shown = printable(link, 200)
                self.error = OriginError(f"the link to the next page leads elsewhere: {shown}")
                return False
            number, size = _parameters_of(link)
            if number is not None and self._is_end(data, size):
                return False
            wrong = self._problem(data, number, size)
            if number is not None and not wrong:
                self._move(number, size, data)
                return True
            wrong = f"{wrong} (next is {printable(link, 200)!r})"
        elif link is not None:
            wrong = f"the link to the next page is {kind_of(link)}"
        elif pagination and not links:
            wrong = f"pagination is {kind_of(pagination)}"
        elif self.last > self.number:
            wrong = f"page {self.last} is the last one, but no link leads on"
        if wrong:
            told = f"the list may go on after page {self.number}, but {wrong}"
            self.error = answer.locate(DecodingError(told, pointer="/pagination"))
        return False

    def _is_end(self, data: list[object], size: int | None) -> bool:
        """Whether a page with a link to a next one is the last one all the same."""
        # Beyond the end, hosts send empty pages with links that never stop.
        if not data and self.last == self.number:
            return self._last is None or _page_of(self._last) is not None
        # A list that is not sliced comes whole, with the links of one that is.
        return size == self._asked and len(data) > self._asked

    def _problem(self, data: list[object], number: int | None, size: int | None) -> str:
        if number is None:
            return "the link to the next page has no page number"
        if number <= self.number:
            return "the link to the next page leads in a circle"
        if data and _ends_of(data) == self._seen:
            return "the page is the same as the one before it"
        if size is not None and not len(data) <= size <= max(len(data), self._asked):
            return "the link to the next page is for pages of another size"
        if self._empty > _EMPTY_PAGES:
            return f"{self._empty} pages in a row were empty"
        if not data and self.last == self.number:
            return "the page is empty and the link to the last page has no page number"
        return ""

    @property
    def _asked(self) -> int:
        return cast("int", self.query.get("maxResults", DEFAULT_PAGE_SIZE))

    def _move(self, number: int, size: int | None, data: list[object]) -> None:
        self.number = number
        if data:
            self._seen = _ends_of(data)
        sized = {} if size is None else {"maxResults": size}
        self.query = {**self.query, "pageNum": number, **sized}


def _ends_of(data: list[object]) -> tuple[int, object, object]:
    """What identifies a page."""
    return len(data), data[0], data[-1]


def _leads_elsewhere(link: str, root: str) -> bool:
    # Some parsers read a backslash or a control character as the start of a host.
    if "\\" in link or not link.isprintable() or link.startswith("//"):
        return True
    try:
        parts, own = urlsplit(link), urlsplit(root)
        if not parts.scheme and not parts.netloc:
            return False
        return parts.username is not None or (parts.scheme, parts.hostname, _port(parts)) != (
            own.scheme,
            own.hostname,
            _port(own),
        )
    except ValueError:
        return True


def _page_of(link: object) -> int | None:
    return _parameters_of(link)[0] if isinstance(link, str) else None


def _parameters_of(link: str) -> tuple[int | None, int | None]:
    """Page number and page size of a link, None where it has none that can be used."""
    number: int | None
    size: int | None
    plain = _PLAIN_LINK(link)
    if plain is not None:
        number, size = int(plain[2]), int(plain[1])
    else:
        try:
            query = parse_qs(urlsplit(link).query, max_num_fields=100)
        except ValueError:
            return None, None
        number, size = _decimal(query.get("pageNum")), _decimal(query.get("maxResults"))
    return number, size if size is not None and 1 <= size <= 100 else None


def _port(parts: Any) -> int:
    return parts.port or (443 if parts.scheme == "https" else 80)


def _decimal(values: list[str] | None) -> int | None:
    text = values[-1] if values else ""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 19 else None
