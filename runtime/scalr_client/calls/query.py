"""Encodes query strings, once: the text that is signed is the text that is sent."""

# pyright: reportPrivateUsage=false

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import UTC, datetime
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final, TypeGuard, cast
from urllib.parse import quote

from ..display import type_name
from ..errors import ArgumentError
from ..serialization.scalars import UNSET

if TYPE_CHECKING:
    from ..serialization.plans import Described

NOTHING: Final[Mapping[str, Any]] = MappingProxyType({})

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


def encode_query(
    query: Mapping[str, object],
    ids: Mapping[str, Sequence[str]] = NOTHING,
    flags: Collection[str] = (),
) -> str:
    """Encodes filters by wire name; None and UNSET are left out.

    `ids` says what names are ids of, `flags` which are booleans. Raises `ArgumentError` for a value
    that does not fit its name, and for one that would not filter at all, such as an empty list: a
    request must not ask for more than the caller did.
    """
    pairs: list[tuple[str, str]] = []
    for name, value in query.items():
        if value is None or value is UNSET:
            continue
        things = ids.get(name, ())
        if name in flags:
            pairs.append((name, _flag(name, value)))
        elif isinstance(value, list | tuple):
            items = cast("Sequence[object]", value)
            if not items:
                raise ArgumentError(f"{name} is an empty list, which would be no filter")
            pairs += [(f"{name}[{i}]", _text(name, item, things)) for i, item in enumerate(items)]
        else:
            pairs.append((name, _text(name, value, things)))
    return canonical_query(pairs)


def _flag(name: str, value: object) -> str:
    # The host takes the text of some by PHP's truth, where "false" is true; 0 and 1 fit all of them.
    if isinstance(value, int) and value in (0, 1):
        return "1" if value else "0"
    raise ArgumentError(f"{name} must be True or False, not {type_name(value)}")


def _text(name: str, value: object, things: Sequence[str]) -> str:
    value = id_of(name, value, things)
    if things and isinstance(value, bool | float):
        raise ArgumentError(f"{name} is an id, which cannot be a {type_name(value)}")
    if isinstance(value, bool):
        return "1" if value else "0"
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


def id_of(name: str, value: object, things: Sequence[str]) -> object:
    """The id of one of `things` that a model holds; any other value as it is.

    `name` is the argument's, for the error. Raises `ArgumentError` for a model that identifies
    something else, and for one without an id.
    """
    if not _is_model(value):
        return value
    attribute = identity(value, things)
    kind = type(value).__name__
    if attribute is None:
        what = f"is of a {' or '.join(things)}, which" if things else "is a plain value, which"
        raise ArgumentError(f"{name} {what} no {kind} stands for")
    found: Any = getattr(value, attribute, None)
    if _is_model(found):  # of a key, its own
        found = getattr(found, found._KEY, None)
    if found is None:
        raise ArgumentError(f"{name}: this {kind} has no {attribute}")
    return found


def identity(value: Described, things: Sequence[str]) -> str | None:
    """The attribute by which a model identifies one of `things`; None if it does not."""
    known = value._IDENTIFIES
    return next((known[thing] for thing in things if thing in known), None)


def _is_model(value: object) -> TypeGuard[Described]:
    # Not by its class: a client starts without loading what decodes responses.
    return hasattr(type(value), "_IDENTIFIES")


def decimal(name: str, value: int) -> str:
    """Writes a number in digits; `name` is for the error."""
    try:
        return str(int(value))
    except ValueError:  # Python writes no number of more than 4,300 digits
        raise ArgumentError(f"{name} is a number of too many digits") from None


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
