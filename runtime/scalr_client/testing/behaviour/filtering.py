"""Filters: which query names a list takes, and what it means for an object to match."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from ..contract.reader import PAGING, Operation, Scope, is_object, ref_name
from ..http.envelopes import bad_structure, bad_value
from ..http.php import Key, Value
from .validation import to_bool, to_date

Data = Mapping[str, Any]
Predicate = Callable[[Data], bool]

UNCHECKED = ("GlobalVariable",)
IGNORED = {"roles.images": ("role",)}


def compile_filters(
    operation: Operation, scope: Scope, query: Mapping[Key, Value]
) -> list[Predicate]:
    """One test for each filter of a list; an unknown name or a bad value is refused."""
    if operation.item is None or operation.item in UNCHECKED:
        return []
    wanted = {str(name): value for name, value in query.items() if str(name) not in PAGING}
    unknown = [name for name in wanted if name not in operation.filters]
    if unknown:
        known = ", ".join(operation.filters)
        raise bad_structure(
            f"Unsupported filter ({', '.join(unknown)}). A filter can be one of: [{known}]."
        )
    if "cloudLocation" in wanted and "cloudPlatform" not in wanted and operation.item == "Image":
        raise bad_structure("A filter by 'cloudLocation' needs one by 'cloudPlatform'.")
    properties = scope.definitions[operation.item].properties
    ignored = IGNORED.get(operation.resource, ())
    return [
        _predicate(name, properties[name], value)
        for name, value in wanted.items()
        if name not in ignored
    ]


def _predicate(name: str, schema: Mapping[str, Any], value: Value) -> Predicate:
    if "$ref" in schema:
        return _reference(name, ref_name(schema), value)
    kind = schema.get("type", "string")
    if kind == "array":
        return _array(name, schema["items"], value)
    if isinstance(value, dict):
        raise bad_value(f"Unexpected type 'array' in '{name}'.")
    if kind == "boolean":
        wanted = to_bool(value)
        return lambda data: bool(data.get(name)) is wanted
    if kind in ("integer", "number"):
        return lambda data: data.get(name) is not None and str(data[name]) == value
    if schema.get("format") == "date-time":
        date = to_date(value)
        if date is None:
            raise bad_value(f"Invalid timestamp '{name}'.")
        return lambda data: data.get(name) == date
    _check_enum(name, schema, value)
    text = value.casefold()
    return lambda data: data.get(name) is not None and str(data[name]).casefold() == text


def _reference(name: str, target: str, value: Value) -> Predicate:
    if isinstance(value, dict):
        value = _single(name, value.get("id", next(iter(value.values()), "")))
    wanted = value.casefold()
    return lambda data: _identity(data.get(name)).casefold() == wanted


def _array(name: str, items: Mapping[str, Any], value: Value) -> Predicate:
    values = list(value.values()) if isinstance(value, dict) else [value]
    wanted = {_single(name, part).casefold() for part in values}
    for part in values:
        _check_enum(name, items, _single(name, part))
    return lambda data: any(_identity(item).casefold() in wanted for item in data.get(name) or ())


def _identity(item: object) -> str:
    """What an item of a list or a foreign key is known by."""
    if is_object(item):
        return str(next((item[key] for key in ("id", "name") if key in item), ""))
    return "" if item is None else str(item)


def _single(name: str, value: Value) -> str:
    if isinstance(value, dict):
        raise bad_value(f"Unexpected type 'array' in '{name}'.")
    return value


def _check_enum(name: str, schema: Mapping[str, Any], value: str) -> None:
    allowed = schema.get("enum")
    if allowed is not None and value not in allowed:
        raise bad_value(f"'{name}' ({value}) is invalid. Valid are ({', '.join(allowed)}).")
