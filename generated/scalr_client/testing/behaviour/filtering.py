"""Filters of lists: checks their names and values, and matches objects."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from ..contract.reader import Operation, Property, Scope, Type, is_object
from ..http.envelopes import invalid_structure, invalid_value
from ..http.php import Key, Value
from .paging import PARAMETERS
from .validation import to_bool, to_date

Data = Mapping[str, Any]
Predicate = Callable[[Data], bool]

UNCHECKED = ("GlobalVariable",)
IGNORED = {"roles.images": ("role",)}


def compile_filters(
    operation: Operation, scope: Scope, query: Mapping[Key, Value]
) -> list[Predicate]:
    """One predicate for each filter; raises `ErrorResponse` 400 for a bad name or value."""
    if operation.item is None or operation.item in UNCHECKED:
        return []
    wanted = {str(name): value for name, value in query.items() if str(name) not in PARAMETERS}
    unknown = [name for name in wanted if name not in operation.filters]
    if unknown:
        known = ", ".join(operation.filters)
        raise invalid_structure(
            f"Unsupported filter ({', '.join(unknown)}). A filter can be one of: [{known}]."
        )
    if "cloudLocation" in wanted and "cloudPlatform" not in wanted and operation.item == "Image":
        raise invalid_structure("A filter by 'cloudLocation' needs one by 'cloudPlatform'.")
    properties = scope.definitions[operation.item].properties
    ignored = IGNORED.get(operation.resource, ())
    return [
        _predicate(scope, properties[name], value)
        for name, value in wanted.items()
        if name not in ignored
    ]


def _predicate(scope: Scope, filtered: Property, value: Value) -> Predicate:
    name, expected = filtered.name, filtered.type
    if expected.kind in ("key", "model"):
        return _reference(name, scope.definitions[expected.model].key, value)
    if expected.kind == "list":
        return _list(scope, name, expected.item or Type("any"), value)
    text = _single(name, value)
    if expected.kind == "boolean":
        wanted = to_bool(text)
        return lambda data: bool(data.get(name)) is wanted
    if expected.kind in ("integer", "number"):
        return lambda data: data.get(name) is not None and str(data[name]) == text
    if expected.kind == "date-time":
        date = to_date(text)
        if date is None:
            raise invalid_value(f"Invalid timestamp '{name}'.")
        return lambda data: data.get(name) == date
    _check_enum(name, expected, text)
    folded = text.casefold()
    return lambda data: data.get(name) is not None and str(data[name]).casefold() == folded


def _reference(name: str, key: str, value: Value) -> Predicate:
    if isinstance(value, dict):
        value = _single(name, value.get(key, next(iter(value.values()), "")))
    wanted = value.casefold()
    return lambda data: _identity(data.get(name), key).casefold() == wanted


def _list(scope: Scope, name: str, item: Type, value: Value) -> Predicate:
    values = (
        [_single(name, part) for part in value.values()] if isinstance(value, dict) else [value]
    )
    for part in values:
        _check_enum(name, item, part)
    wanted = {part.casefold() for part in values}
    key = scope.definitions[item.model].key if item.model else ""
    return lambda data: any(
        _identity(part, key).casefold() in wanted for part in data.get(name) or ()
    )


def _identity(item: object, key: str) -> str:
    """The text by which an item of a list or a foreign key is identified."""
    if is_object(item):
        item = item.get(key)
    return "" if item is None else str(item)


def _single(name: str, value: Value) -> str:
    if isinstance(value, dict):
        raise invalid_value(f"Unexpected type 'array' in '{name}'.")
    return value


def _check_enum(name: str, expected: Type, value: str) -> None:
    if expected.values and value not in expected.values:
        raise invalid_value(
            f"'{name}' ({value}) is invalid. Valid are ({', '.join(expected.values)})."
        )
