"""Encodes query strings, once: the text that is signed is the text that is sent."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from typing import cast
from urllib.parse import quote

from ..display import type_name
from ..errors import ArgumentError
from ..serialization.scalars import UNSET

# Names that the host's PHP leaves unchanged. It rewrites dots, spaces and lone brackets, turns `[]`
# into an index, and sorts a name that looks like a number as one.
_PLAIN_NAME = r"[^\x00-\x20.\[\]0-9+-][^\x00-\x20.\[\]]*(\[[^\x00\[\]]+\])*"


def canonical_query(pairs: Iterable[tuple[str, str]]) -> str:
    """The query string to send and to sign: sorted by top-level name, RFC 3986 escapes, no `?`.

    A name given twice keeps its last value, as it does on the host. `name[0]` and `name[1]` make a
    list. Raises `ArgumentError` for a name that the host would rewrite and for text that is not
    valid Unicode.
    """
    unique = dict(pairs)
    if not unique:
        return ""
    for name in unique:
        if not (name.isidentifier() or re.fullmatch(_PLAIN_NAME, name)):
            raise ArgumentError(f"query name {name!r} would be rewritten by the host")
    try:
        return "&".join(
            [f"{quote(name, safe='')}={quote(unique[name], safe='')}" for name in _in_order(unique)]
        )
    except UnicodeEncodeError:
        raise ArgumentError("a query name or value is not valid Unicode text") from None


def _in_order(names: Iterable[str]) -> list[str]:
    # The host sorts the top level only and keeps nested keys grouped in order of arrival, so the
    # parts of a bracketed name are compared one by one: "a[0]" belongs to "a", before "aB".
    return sorted(names, key=lambda name: name.replace("]", "").split("["))


def encode_query(query: Mapping[str, object]) -> str:
    """Encodes filters by wire name; None and UNSET are left out."""
    pairs: list[tuple[str, str]] = []
    for name, value in query.items():
        if value is None or value is UNSET:
            continue
        if isinstance(value, list | tuple):
            items = cast("Sequence[object]", value)
            pairs += [(f"{name}[{i}]", _text(name, item)) for i, item in enumerate(items)]
        else:
            pairs.append((name, _text(name, value)))
    return canonical_query(pairs)


def _text(name: str, value: object) -> str:
    value = key_of(value)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, int):
        return decimal(name, value)
    if isinstance(value, float) and value == value and abs(value) != float("inf"):
        return repr(value)
    if isinstance(value, datetime):
        if value.tzinfo is None:
            raise ArgumentError(f"{name} must be a datetime with a time zone")
        try:
            return value.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        except OverflowError:
            raise ArgumentError(f"{name} is a datetime outside of the calendar in UTC") from None
    raise ArgumentError(f"{name} cannot be a {type_name(value)} in a query")


def decimal(name: str, value: int) -> str:
    """Writes a number in digits; `name` is for the error."""
    try:
        return str(int(value))
    except ValueError:  # Python writes no number of more than 4,300 digits
        raise ArgumentError(f"{name} is a number of too many digits") from None


def key_of(value: object) -> object:
    """The property that identifies a model; any other value as it is."""
    key = getattr(type(value), "_KEY", None)
    return getattr(value, key) if key else value


def page_parameters(page_size: int | None, start_page: int | None) -> dict[str, object]:
    """The paging parameters of a list. Raises `ArgumentError` outside 1 to 100, or below page 1."""
    parameters: dict[str, object] = {}
    if page_size is not None:
        if not 1 <= _whole("page_size", page_size) <= 100:
            raise ArgumentError("page_size must be from 1 to 100")
        parameters["maxResults"] = page_size
    if start_page is not None:
        if _whole("start_page", start_page) < 1:
            raise ArgumentError("start_page must be 1 or more")
        parameters["pageNum"] = start_page
    return parameters


def _whole(name: str, value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        raise ArgumentError(f"{name} must be a whole number, not {type_name(value)}")
    return value
