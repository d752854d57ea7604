"""A type of the API in Python: its annotations, and the code that decodes and encodes a value."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from ...api.model import Model, Type
from ...writers.python import Code, Raw, identifier, literal

_PLAIN: Final = {
    "string": "str",
    "integer": "int",
    "number": "float",
    "boolean": "bool",
    "date-time": "datetime",
    "any": "Any",
}
_CONVERTED: Final = {
    "integer": ("is int", "to_integer"),
    "number": ("is not str", "to_number"),
    "boolean": ("is bool", "to_boolean"),
    "list": ("is list", "to_list"),
    "map": ("is dict", "to_map"),
}
"""What a value is that needs no converter, and the converter of the runtime for any other."""


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


def is_part(kind: Type) -> bool:
    """Whether a value is kept as it was sent until it is read: an object, a date, or what holds some.

    Lists and maps of text are none: their values need no reading.
    """
    if kind.kind in ("list", "map"):
        return not _is_plain(kind)
    return kind.kind in ("model", "key", "date-time")


def _is_plain(kind: Type) -> bool:
    if kind.item is not None:
        return _is_plain(kind.item)
    return kind.kind in ("string", "any", "list", "map")


def is_checked(kind: Type) -> bool:
    """Whether an answer can be wrong about a value: ``7`` is no object and no list of dates, but any
    text may stand for a date.
    """
    return is_part(kind) and kind.kind != "date-time"


def slot(kind: Type, name: str) -> Code:
    """Where generated code keeps attribute ``name``: a part is unfolded by who asks for ``name``."""
    return Code(f"self._raw_{identifier(name)}" if is_part(kind) else f"self.{identifier(name)}")


def decode(kind: Type, wire: Raw) -> Code:
    """The expression that decodes property ``wire`` of ``data`` in ``decode``."""
    got = f"data[{literal(wire)}]"
    if is_part(kind) or kind.kind not in _CONVERTED:
        return Code(got)
    fast, converter = _CONVERTED[kind.kind]
    return Code(f"v if type(v := {got}) {fast} else {converter}(v)")


def helpers(code: str) -> list[str]:
    """The converters of the runtime's model module that generated code calls."""
    names = sorted(converter for _, converter in _CONVERTED.values())
    return [name for name in names if f"{name}(" in code]


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
