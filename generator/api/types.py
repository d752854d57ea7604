"""Types: what a schema says of a value, with references followed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from ..contract.keys import is_key, key_property
from ..swagger.read import referenced
from ..writers.untrusted import Raw, raw
from .definitions import Definitions
from .merge_scopes import BOUNDS
from .model import Kind, Type
from .names import Names, enum_values

Json = Mapping[str, Any]

_PLAIN: Final[dict[str, Kind]] = {
    "string": "string",
    "integer": "integer",
    "number": "number",
    "boolean": "boolean",
}


def type_of(schema: Json, wire: str, definitions: Definitions, names: Names) -> Type:
    """The type of a property, parameter or result; ``wire`` is its name."""
    name = referenced(schema) or referenced(schema.get("x-references", {}))
    if schema.get("type") == "array":
        inner = dict(schema.get("items", {}))
        if name and "$ref" not in inner:
            inner["x-references"] = schema["x-references"]
        return Type("list", item=type_of(inner, wire, definitions, names), bounds=_bounds(schema))
    model = names.types.get(name, "")
    if model:
        kind: Kind = "key" if is_key(name, definitions.flat[name]) else "model"
        bare = _bare(schema, name, definitions) if kind == "key" or "type" in schema else None
        return _with_facts(kind, schema, model=model, bare=bare)
    if schema.get("type") == "string" and schema.get("format") == "date-time":
        return _with_facts("date-time", schema)
    if schema.get("type") == "string":
        return _with_facts("string", schema, enum=names.enums.get((wire, enum_values(schema)), ""))
    if schema.get("type") in _PLAIN:
        return _with_facts(_PLAIN[schema["type"]], schema)
    extra = schema.get("additionalProperties")
    if isinstance(extra, dict):
        item = type_of(extra, wire, definitions, names)
        return _with_facts("map", schema, item=item)
    return _with_facts("any", schema)


def _bare(schema: Json, name: str, definitions: Definitions) -> Kind:
    """The kind of the bare id for ``name``: its own where it is declared, else that of its key."""
    seen: set[str] = set()
    while "type" not in schema and name in definitions.flat and name not in seen:
        seen.add(name)
        definition = definitions.flat[name]
        schema = definition.get("properties", {}).get(key_property(name, definition), {})
        name = referenced(schema)
    return _PLAIN.get(schema.get("type", ""), "any")


def _with_facts(kind: Kind, schema: Json, **more: Any) -> Type:
    text: Any = {key: Raw(schema[key]) for key in ("format", "pattern") if schema.get(key)}
    values = raw(schema.get("enum") or ())
    return Type(kind, values=values, bounds=_bounds(schema), **text, **more)


def _bounds(schema: Json) -> tuple[tuple[str, Any], ...]:
    return tuple((key, schema[key]) for key in BOUNDS if key in schema)


def default_of(schema: Json) -> Any:
    """The default that a schema documents, if it is a plain value."""
    default = schema.get("default")
    return raw(default) if isinstance(default, str | int | float) else None
