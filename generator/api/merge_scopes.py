"""One definition a name for the three scopes, and which of them are only frames of answers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from ..contract.names import SCOPES

Json = Mapping[str, Any]

_ENVELOPE_PARTS: Final = {"meta", "errors", "warnings", "pagination", "data"}


def is_envelope(definition: Json) -> bool:
    """Whether a definition is the frame of an answer: known by its shape, not by its name."""
    properties = definition.get("properties", {})
    return "meta" in properties and set(properties) <= _ENVELOPE_PARTS


def unite(scopes: Mapping[str, Json]) -> dict[str, dict[str, Any]]:
    """One definition a name: all properties, what every scope requires, every enum value."""
    united: dict[str, dict[str, Any]] = {}
    for scope in SCOPES:
        for name, definition in scopes.get(scope, {}).get("definitions", {}).items():
            united[name] = _unite_two(united[name], definition) if name in united else definition
    return united


def _unite_two(one: Json, other: Json) -> dict[str, Any]:
    if one == other:
        return dict(one)
    both = {**other, **one}
    properties = dict(other.get("properties", {}))
    for name, schema in one.get("properties", {}).items():
        properties[name] = _unite_schema(schema, properties.get(name, schema))
    both["properties"] = properties
    both["required"] = sorted(set(one.get("required", ())) & set(other.get("required", ())))
    for key in ("x-createOnly", "x-filterable"):
        both[key] = sorted({*one.get(key, ()), *other.get(key, ())})
    concrete = {item["$ref"]: item for d in (one, other) for item in d.get("x-concreteTypes", ())}
    if concrete:
        both["x-concreteTypes"] = [concrete[ref] for ref in sorted(concrete)]
    return both


def _unite_schema(one: Json, other: Json) -> Json:
    if one == other:
        return one
    both = {**other, **one}
    if "enum" in one and "enum" in other:
        both["enum"] = sorted({*one["enum"], *other["enum"]}, key=str)
    elif "enum" in both:
        del both["enum"]
    for key in ("maxLength", "maximum", "minLength", "minimum", "pattern"):
        if one.get(key) != other.get(key):
            both.pop(key, None)
    return both
