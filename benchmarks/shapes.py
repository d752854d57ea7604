"""Classes for the contract's definitions as a user of cattrs or msgspec would write them by hand.

Families become tagged unions of their variants, dates become datetimes, nothing is lost.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any, Final, Union

import yaml

_PLAIN: Final = {"string": str, "integer": int, "number": float, "boolean": bool}
Make = Callable[[str, dict[str, Any], str | None], Any]
"""Class of a name, its properties, and the discriminator that marks it as a variant."""


@dataclass
class Shapes:
    """The class of a definition, and the tagged unions below it."""

    root: Any = None
    unions: list[tuple[Any, str]] = field(default_factory=list)


def attrs_classes(contract: Path, name: str) -> Shapes:
    """attrs classes, slotted; the tag of a union is no attribute of its variants."""
    import attrs

    def make(name: str, properties: dict[str, Any], tag: str | None) -> Any:
        known = {wire: attrs.field(default=None, type=t) for wire, t in properties.items()}
        known.pop(tag or "", None)
        return attrs.make_class(name, known, slots=True, kw_only=True)

    return _shapes(contract, name, make)


def msgspec_structs(contract: Path, name: str) -> Shapes:
    """msgspec Structs; the tag of a union is no attribute of its variants."""
    import msgspec

    def make(name: str, properties: dict[str, Any], tag: str | None) -> Any:
        known = [(wire, t, None) for wire, t in properties.items() if wire != tag]
        return msgspec.defstruct(
            name, known, kw_only=True, tag_field=tag, tag=name if tag else None
        )

    return _shapes(contract, name, make)


def _shapes(contract: Path, name: str, make: Make) -> Shapes:
    document = yaml.load(contract.read_text("utf-8"), yaml.CSafeLoader)
    definitions: Mapping[str, Any] = document["definitions"]
    found = Shapes()
    done: dict[str, Any] = {}

    def kind(schema: Mapping[str, Any]) -> Any:
        if "$ref" in schema:
            return named(schema["$ref"].rpartition("/")[2])
        if schema.get("format") == "date-time":
            return datetime
        if schema.get("type") == "array":
            return list[kind(schema["items"])]  # type: ignore[misc]
        return _PLAIN.get(schema.get("type", ""), dict[str, Any])

    def leaves(name: str) -> list[str]:
        variants = definitions[name].get("x-concreteTypes", [])
        inner = [leaf for each in variants for leaf in leaves(each["$ref"].rpartition("/")[2])]
        return inner or [name]

    def named(name: str) -> Any:
        if name in done:
            return done[name]
        done[name] = dict[str, Any]  # where definitions contain each other
        tag = definitions[name].get("discriminator")
        variants = leaves(name)
        if tag is None or len(variants) == 1:
            done[name] = plain(variants[0] if tag else name, None)
            return done[name]
        members = tuple(plain(leaf, tag) for leaf in variants)
        done[name] = Union[members]  # noqa: UP007 - of a tuple
        found.unions.append((done[name], tag))
        return done[name]

    def plain(name: str, tag: str | None) -> Any:
        properties = definitions[name].get("properties", {})
        typed = {wire: kind(schema) | None for wire, schema in properties.items()}
        return make(name, typed, tag)

    found.root = named(name)
    return found
