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
_FAST_CLASS: Final = {
    "integer": ("is int", "to_integer"),
    "number": ("is not str", "to_number"),
    "boolean": ("is bool", "to_boolean"),
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
    """Whether a value is kept as it was sent until it is read: an object, a list of them, a date."""
    if kind.kind == "list" and kind.item:
        return kind.item.kind in ("model", "key")
    return kind.kind in ("model", "key", "date-time")


def _is_plain(kind: Type) -> bool:
    """Whether a list or map holds nothing that has to be converted."""
    inner = kind.item
    return inner is None or (_is_plain(inner) and inner.kind in ("string", "any", "list", "map"))


def is_checked(kind: Type) -> bool:
    """Whether a value can be wrong in a way that no reading mends: an object, or a list, is none."""
    return kind.kind in ("model", "key") or not _is_plain(kind)


def slot(kind: Type, name: str) -> Code:
    """Where generated code keeps attribute ``name``: a part is unfolded by who asks for ``name``."""
    return Code(f"self._raw_{identifier(name)}" if is_part(kind) else f"self.{identifier(name)}")


def decode(kind: Type, wire: Raw) -> Code:
    """The expression that decodes property ``wire`` of ``data`` in ``decode``."""
    got = f"data[{literal(wire)}]"
    if kind.kind in _FAST_CLASS:
        fast, converter = _FAST_CLASS[kind.kind]
        return Code(f"v if type(v := {got}) {fast} else {converter}(v)")
    if is_part(kind) or _is_plain(kind):
        return Code(got)
    return Code(f"v if (v := {got}) is None else to_values({literal(table_type(kind))}, v)")


def encode(kind: Type, name: str) -> Code:
    """The expression that gives attribute ``name`` in ``encode``."""
    here = slot(kind, name)
    return here if is_part(kind) or _is_plain(kind) else Code(f"plain({here})")


def helpers(code: str) -> list[str]:
    """The functions of the runtime's model module that generated code calls."""
    names = ("plain", "to_values", *(converter for _, converter in _FAST_CLASS.values()))
    return [name for name in sorted(names) if f"{name}(" in code]


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
