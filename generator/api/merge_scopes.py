"""Merges the definitions of the scopes by name."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from ..contract.names import SCOPES

Json = Mapping[str, Any]

BOUNDS: Final = ("minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems")
"""Limits of a value, as a schema gives them."""


def merge_scopes(scopes: Mapping[str, Json]) -> dict[str, dict[str, Any]]:
    """One definition a name: all properties, what every scope requires, every enum value."""
    merged: dict[str, dict[str, Any]] = {}
    for scope in SCOPES:
        for name, definition in scopes.get(scope, {}).get("definitions", {}).items():
            merged[name] = _merge_two(merged[name], definition) if name in merged else definition
    return merged


def _merge_two(one: Json, other: Json) -> dict[str, Any]:
    if one == other:
        return dict(one)
    both = {**other, **one}
    properties = dict(other.get("properties", {}))
    for name, schema in one.get("properties", {}).items():
        properties[name] = _merge_schema(schema, properties.get(name, schema))
    both["properties"] = properties
    both["required"] = sorted(set(one.get("required", ())) & set(other.get("required", ())))
    for key in ("x-createOnly", "x-filterable"):
        both[key] = sorted({*one.get(key, ()), *other.get(key, ())})
    concrete = {item["$ref"]: item for d in (one, other) for item in d.get("x-concreteTypes", ())}
    if concrete:
        both["x-concreteTypes"] = [concrete[ref] for ref in sorted(concrete)]
    return both


def _merge_schema(one: Json, other: Json) -> Json:
    if one == other:
        return one
    both = {**other, **one}
    if "enum" in one and "enum" in other:
        both["enum"] = sorted({*one["enum"], *other["enum"]}, key=str)
    elif "enum" in both:
        del both["enum"]
    for key in (
        *BOUNDS,
        "pattern",
        "readOnly",
    ):  # a fact that one scope denies is none of the whole
        if one.get(key) != other.get(key):
            both.pop(key, None)
    for key in ("items", "additionalProperties"):
        if isinstance(one.get(key), dict) and isinstance(other.get(key), dict):
            both[key] = _merge_schema(one[key], other[key])
    return both
