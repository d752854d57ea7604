"""A type of the API in Python: its annotations, and the code that decodes and encodes a value."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from .api import Model, Type
from .escape import Code, Raw, identifier, literal

_PLAIN: Final = {
    "string": "str",
    "integer": "int",
    "number": "float",
    "boolean": "bool",
    "date-time": "datetime",
    "any": "Any",
}
_FAST_CLASS: Final = {"integer": "is int", "number": "is not str", "boolean": "is bool"}
_ITEM_CONVERTERS: Final = {
    "integer": "to_integer",
    "number": "to_number",
    "boolean": "to_boolean",
    "date-time": "to_datetime",
}
_CONVERTERS: Final = (*_ITEM_CONVERTERS.values(), "in_utc", "parse_date")


def attribute(kind: Type) -> Code:
    """The annotation of an attribute that holds a value of this type."""
    if kind.enum:
        return identifier(kind.enum)
    if kind.kind in ("model", "key"):
        return identifier(kind.model)
    if kind.kind == "list" and kind.item:
        return Code(f"list[{attribute(kind.item)}]")
    if kind.kind == "map" and kind.item:
        return Code(f"dict[str, {attribute(kind.item)}]")
    return Code(_PLAIN[kind.kind])


def result(kind: Type | None) -> Code:
    """The annotation of what an operation returns; ``list`` is a method there, hence the prefix."""
    if kind is None:
        return Code("None")
    text = attribute(kind)
    return Code("builtins." + text) if kind.kind == "list" else text


def argument(kind: Type, models: Mapping[str, Model]) -> Code:
    """The annotation of a keyword of a body: wider than the attribute, as callers are helped."""
    return Code(" | ".join(_argument(kind, models)))


def query(kind: Type, models: Mapping[str, Model]) -> Code:
    """The annotation of a filter: an array takes one value or several."""
    if kind.kind == "list" and kind.item:
        one = argument(kind.item, models)
        return Code(f"{one} | Sequence[{one}]")
    return argument(kind, models)


def path(kind: Type, models: Mapping[str, Model]) -> Code:
    """The annotation of a path parameter: the id, or the object that has it."""
    if kind.kind in ("model", "key"):
        return Code(f"{key_type(kind.model, models)} | {identifier(kind.model)}")
    return attribute(kind)


def _argument(kind: Type, models: Mapping[str, Model]) -> Iterator[str]:
    if kind.kind == "list" and kind.item:
        yield f"Sequence[{argument(kind.item, models)}]"
    elif kind.kind == "map":
        yield "Mapping[str, Any]"
    elif kind.kind == "date-time":
        yield from ("datetime", "str")
    elif kind.kind == "model":
        yield from (identifier(kind.model), "Mapping[str, Any]")
    elif kind.kind == "key":
        yield key_type(kind.model, models)
        yield identifier(kind.model)
        if models[kind.model].stands_for:
            yield identifier(models[kind.model].stands_for)
    else:
        yield attribute(kind)


def key_type(name: str, models: Mapping[str, Model]) -> str:
    """The type of the bare id that may be given for a key."""
    seen: set[str] = set()
    while name not in seen:
        seen.add(name)
        model = models[name]
        kind = next((each.type for each in model.properties if each.name == model.key), None)
        if kind is None or kind.kind not in (*_PLAIN, "model", "key"):
            break
        if kind.kind in _PLAIN:
            return attribute(kind)
        name = kind.model
    return "Any"


def table_type(kind: Type) -> str:
    """The type as the ``_FIELDS`` table of a model names it."""
    if kind.kind in ("model", "key"):
        return f"{kind.kind}:{kind.model}"
    if kind.kind in ("list", "map") and kind.item:
        return f"{kind.kind}:{table_type(kind.item)}"
    return kind.kind


def decode(kind: Type, wire: Raw) -> Code:
    """The expression that decodes property ``wire`` of ``data`` in ``decode``."""
    got = f"data[{literal(wire)}]"
    if kind.kind in _FAST_CLASS:
        fast, slow = _FAST_CLASS[kind.kind], _ITEM_CONVERTERS[kind.kind]
        return Code(f"v if type(v := {got}) {fast} else {slow}(v)")
    if kind.kind == "date-time":
        aware = "(v := parse_date(v)).tzinfo"
        return Code(f"v if (v := {got}) is None or {aware} else in_utc(v)")
    inner = _decode_value(kind, "v")
    return Code(got if inner == "v" else f"v if (v := {got}) is None else {inner}")


def _decode_value(kind: Type, name: str) -> str:
    if kind.kind in ("model", "key"):
        return f"{decoder(kind.model)}({name})"
    if kind.kind == "list" and kind.item:
        inner = _decode_value(kind.item, "i")
        return name if inner == "i" else f"[{inner} for i in {name}]"
    if kind.kind == "map" and kind.item:
        inner = _decode_value(kind.item, "i")
        return name if inner == "i" else f"{{k: {inner} for k, i in {name}.items()}}"
    if kind.kind in _ITEM_CONVERTERS:
        return f"{_ITEM_CONVERTERS[kind.kind]}({name})"
    return name


def decoder(name: str) -> Code:
    """The name under which a module of models offers the ``decode`` of class ``name``."""
    return Code(f"decode_{identifier(name)}")


def encode(kind: Type, name: str) -> Code:
    """The expression that encodes attribute ``name`` in ``encode``, where ``date`` is at hand."""
    got = f"self.{identifier(name)}"
    if kind.kind == "date-time":
        return Code(f"v if (v := {got}) is None or date is None else date(v)")
    inner = _encode_value(kind, "v")
    return Code(got if inner == "v" else f"v if (v := {got}) is None else {inner}")


def _encode_value(kind: Type, name: str) -> str:
    if kind.kind in ("model", "key"):
        return f"{name}.encode(date)"
    if kind.kind == "date-time":
        return f"{name} if date is None else date({name})"
    if kind.kind == "list" and kind.item:
        inner = _encode_value(kind.item, "i")
        return name if inner == "i" else f"[{inner} for i in {name}]"
    if kind.kind == "map" and kind.item:
        inner = _encode_value(kind.item, "i")
        return name if inner == "i" else f"{{k: {inner} for k, i in {name}.items()}}"
    return name


def helpers(code: str) -> list[str]:
    """The converters of the runtime's model module that generated code calls."""
    return [name for name in sorted(_CONVERTERS) if f"{name}(" in code]


def classes(kind: Type) -> Iterator[str]:
    """Class names in a type."""
    if kind.kind in ("model", "key"):
        yield kind.model
    if kind.item:
        yield from classes(kind.item)


def aliases(kind: Type) -> Iterator[str]:
    """Alias names in a type."""
    if kind.enum:
        yield kind.enum
    if kind.item:
        yield from aliases(kind.item)
