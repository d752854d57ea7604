"""Models: the definitions as objects with properties, keys and families."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ..contract.keys import is_key, key_property
from ..contract.names import split, worded
from ..swagger.read import referenced
from ..writers.untrusted import Raw
from .definitions import Definitions
from .model import Enum, Model, OwnType, Property, Type, Variant
from .names import Names
from .prose import Prose
from .secrets import is_secret
from .types import default_of, type_of

Json = Mapping[str, Any]


def models_of(definitions: Definitions, names: Names, prose: Prose) -> dict[str, Model]:
    """Every model by its definition, bases before their variants."""
    order = sorted(definitions.flat, key=lambda name: (definitions.depths.get(name, 0), name))
    return {name: _model(name, definitions, names, prose) for name in order}


def enums_of(names: Names) -> Iterator[Enum]:
    """Every enum, by name."""
    owners = {name: key for key, name in sorted(names.enum_keys.items(), reverse=True)}
    values = {name: found for (_, found), name in names.enums.items()}
    for name in sorted(values):
        yield Enum(name, Raw(owners[name]), tuple(map(Raw, values[name])))


def _model(name: str, definitions: Definitions, names: Names, prose: Prose) -> Model:
    definition = definitions.flat[name]
    base = definitions.bases.get(name, "")
    properties = definition.get("properties", {})
    discriminator = definition.get("discriminator")
    variants = definitions.variants[name]
    key = key_property(name, definition)
    return Model(
        name=names.types[name],
        definition=Raw(name),
        scopes=_scopes(name, definitions),
        text=definition.get("description") or prose.definition(name),
        properties=tuple(_properties(name, definitions, names, prose)),
        key=Raw(key) if key else None,
        is_key=is_key(name, definition),
        stands_for=names.types.get(referenced(definition.get("x-references", {})), ""),
        family=split(worded(definitions.family(name))),
        base=names.types[base] if base else "",
        tag=_discriminator(definitions.flat[base]) if base and not variants else None,
        discriminator=_discriminator(definition) if discriminator in properties else None,
        variants=tuple(Variant(Raw(value), names.types[value]) for value in sorted(variants)),
        filterable=tuple(Raw(w) for w in definition.get("x-filterable", ()) if w in properties),
    )


def _discriminator(definition: Json) -> Raw | None:
    found = definition.get("discriminator")
    return Raw(found) if found else None


def _properties(
    name: str, definitions: Definitions, names: Names, prose: Prose
) -> Iterator[Property]:
    definition = definitions.flat[name]
    required = set(definition.get("required", ()))
    create_only = set(definition.get("x-createOnly", ()))
    inherited = definitions.inherited(name)
    for wire, schema in sorted(definition.get("properties", {}).items()):
        present, requiring = _in_scopes(name, wire, definitions)
        merged = type_of(schema, wire, definitions, names)
        yield Property(
            wire=Raw(wire),
            name=split(names.attributes[name][wire]),
            type=merged,
            text=schema.get("description") or prose.property(name, wire),
            default=default_of(schema),
            required=wire in required,
            read_only=bool(schema.get("readOnly")),
            create_only=wire in create_only,
            secret=is_secret(definition, wire),
            inherited=wire in inherited,
            scopes=present,
            required_in=() if wire in required else requiring,
            own_types=tuple(_own_types(name, wire, merged, definitions, names)),
        )


def _own_types(
    name: str, wire: str, merged: Type, definitions: Definitions, names: Names
) -> Iterator[OwnType]:
    """The types of a property in the scopes where it is not the merged one."""
    for scope in _scopes(name, definitions):
        schema = definitions.scopes[scope]["definitions"][name].get("properties", {}).get(wire)
        own = merged if schema is None else type_of(schema, wire, definitions, names)
        if own != merged:
            yield OwnType(scope, own)


def _scopes(name: str, definitions: Definitions) -> tuple[str, ...]:
    return tuple(s for s, data in definitions.scopes.items() if name in data["definitions"])


def _in_scopes(
    name: str, wire: str, definitions: Definitions
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The scopes that have a property, where not all do, and those that require it."""
    mine = {s: definitions.scopes[s]["definitions"][name] for s in _scopes(name, definitions)}
    having = tuple(s for s, each in mine.items() if wire in each.get("properties", {}))
    requiring = tuple(s for s, each in mine.items() if wire in each.get("required", ()))
    return (having if len(having) < len(mine) else ()), requiring
