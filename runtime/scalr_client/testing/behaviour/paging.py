"""Paging: reads the two parameters and builds the links of a page."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ..http.envelopes import invalid_value
from ..http.php import Key, Query, Value, build_query, sort_by_name, to_int

MAX_RESULTS = 100
PARAMETERS = ("maxResults", "pageNum")
"""Query parameters that every list takes besides its filters."""


@dataclass(frozen=True, slots=True)
class Page:
    """A requested page: its number, and the number of items on a page."""

    number: int = 1
    size: int = MAX_RESULTS

    @property
    def start(self) -> int:
        return (self.number - 1) * self.size


def read_page(query: Mapping[Key, Value]) -> Page:
    """The requested page; checked on every operation, the number first."""
    number = to_int(query["pageNum"]) if "pageNum" in query else 1
    if number < 1:
        raise invalid_value("'pageNum' is invalid: pages count from 1.")
    size = to_int(query["maxResults"]) if "maxResults" in query else MAX_RESULTS
    if not 1 <= size <= MAX_RESULTS:
        raise invalid_value(f"'maxResults' is invalid: it must be from 1 to {MAX_RESULTS}.")
    return Page(number, size)


def links(path: str, query: Query, page: Page, total: int) -> dict[str, str | None]:
    """The four links of a list: all null on a single page, path and query otherwise.

    Past the end, `next` goes on and on, as a host's does.
    """
    if total <= page.size:
        return dict.fromkeys(("first", "last", "prev", "next"))
    last = -(-total // page.size)

    def link(number: int) -> str:
        return link_to(path, query, page.size, number)

    return {
        "first": link(1),
        "last": link(last),
        "prev": None if page.number == 1 else link(page.number - 1),
        "next": None if page.number == last else link(page.number + 1),
    }


def link_to(path: str, query: Query, size: int, number: int) -> str:
    variables: Query = {**query, "maxResults": str(size), "pageNum": str(number)}
    return f"{path}?{build_query(sort_by_name(variables))}"
