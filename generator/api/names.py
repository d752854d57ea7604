"""Names models, enums, properties and arguments, all at once, so that each is distinct."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from attrs import frozen

from ..contract.names import (
    PAGING_ARGUMENTS,
    Lock,
    camel,
    resolve,
    shared,
    type_name,
    worded,
)
from ..problems import Problem, ProblemsError, capped
from ..swagger.read import declared_parameters
from .definitions import Definitions

Json = Mapping[str, Any]

PINS_HINT: Final = "give one of them a name of its own in pins.yaml"
_VAGUE: Final = {"name", "status", "type", "value"}
"""Properties whose name alone does not say what the values are of."""


@frozen
class Names:
    """Every name but those of operations, by wire name or definition."""

    types: Mapping[str, str]
    enum_keys: Mapping[str, str]
    """Name of an enum by the ``Definition.property`` or ``?parameter`` that it is named after."""

    enums: Mapping[tuple[str, tuple[str, ...]], str]
    """Name of an enum by wire name and sorted values."""

    attributes: Mapping[str, Mapping[str, str]]
    """Name of each property, by definition and wire name."""

    arguments: Mapping[str, str]

    def argument(self, wire: str) -> str:
        """The name of a path or query parameter."""
        return self.arguments.get(wire) or worded(wire)


def name_all(definitions: Definitions, used: Lock) -> Names:
    """The names of what definitions hold; those of ``used`` stay, the rest give way to them.

    Raises `ProblemsError` for names that are pinned or locked twice in one place.
    """
    problems: list[Problem] = []
    types = resolve(
        [(name, type_name(name)) for name in definitions.flat],
        used.definitions,
        used.enums.values(),
    )
    problems += _shared(definitions, types, "classes")
    wires = {wire for data in definitions.scopes.values() for wire, _ in query_and_path(data)}
    arguments = resolve(
        [(wire, worded(wire)) for wire in wires], {**used.parameters, **PAGING_ARGUMENTS}
    )
    places = _enum_places(definitions)
    keys = _enum_keys(places, types, used)
    problems += _shared(definitions, {**types, **keys}, "classes or aliases")
    enums = {
        (wire, values): keys[min(owners, key=_owner_rank)]
        for wire, groups in places.items()
        for values, owners in groups.items()
    }
    attributes: dict[str, Mapping[str, str]] = {}
    for name in sorted(definitions.flat, key=lambda n: (definitions.depths.get(n, 0), n)):
        attributes[name] = _attributes(name, definitions, used, attributes)
        if twice := min(shared(attributes[name]), default=""):
            message = f"two properties of {name} are locked to the name {twice!r}"
            hint = f"{PINS_HINT} (Definition.property)"
            problems.append(definitions.problem("name-twice", name, message, hint))
    if problems:
        raise ProblemsError(capped(problems))
    return Names(types, keys, enums, attributes, arguments)


def _shared(definitions: Definitions, names: Mapping[str, str], what: str) -> Iterator[Problem]:
    for name, key in shared(names).items():
        message = f"two {what} are pinned or locked to the name {name!r}"
        owner = key.removeprefix("?").partition(".")[0]
        yield definitions.problem("name-twice", owner, message, PINS_HINT)


def _attributes(
    name: str, definitions: Definitions, used: Lock, done: Mapping[str, Mapping[str, str]]
) -> dict[str, str]:
    """The names of a definition's properties; a variant has those of its base."""
    base = definitions.bases.get(name)
    of_base = done[base] if base else {}
    wires = definitions.flat[name].get("properties", {})
    pinned = {
        wire: of_base.get(wire)
        or used.properties.get(f"{name}.{wire}")
        or used.properties.get(wire)
        for wire in wires
    }
    return resolve(
        [(wire, worded(wire)) for wire in wires], {w: found for w, found in pinned.items() if found}
    )


Places = dict[str, dict[tuple[str, ...], list[str]]]


def _enum_places(definitions: Definitions) -> Places:
    """Who has which set of values, by wire name."""
    places: Places = {}
    for name, definition in definitions.flat.items():
        inherited = definitions.inherited(name)
        for wire, schema in sorted(definition.get("properties", {}).items()):
            values = enum_values(schema)
            if values and wire not in inherited:
                places.setdefault(wire, {}).setdefault(values, []).append(f"{name}.{wire}")
    for contract in definitions.scopes.values():
        for wire, schema in query_and_path(contract):
            if values := enum_values(schema):
                places.setdefault(wire, {}).setdefault(values, []).append(f"?{wire}")
    return places


def _enum_keys(places: Places, types: Mapping[str, str], used: Lock) -> dict[str, str]:
    """A name for each set of values, after the property, and after its owner where that is vague.

    The set that most definitions share gets the plain name: ``CloudPlatform``, ``Scope``.
    """
    claims: list[tuple[str, str]] = []
    for wire, groups in sorted(places.items()):
        common = max(sorted(groups), key=lambda values: len(groups[values]))
        for values, owners in sorted(groups.items()):
            owner = min(owners, key=_owner_rank)
            plain = (values == common and wire not in _VAGUE) or owner.startswith("?")
            prefix = "" if plain else owner.partition(".")[0] + "-"
            claims.append((owner, camel(prefix + wire)))
    taken = set(types.values())
    wanted = [(key, name + "Value" if name in taken else name) for key, name in claims]
    return resolve(wanted, used.enums, taken)


def _owner_rank(owner: str) -> tuple[bool, str]:
    return owner.startswith("?"), owner


def enum_values(schema: Json) -> tuple[str, ...]:
    """The known values of a text or of the texts of a list, sorted."""
    values = schema.get("enum") or schema.get("items", {}).get("enum") or ()
    return tuple(sorted(values)) if all(isinstance(value, str) for value in values) else ()


def query_and_path(contract: Json) -> Iterator[tuple[str, Json]]:
    """Every path and query parameter of a contract, by wire name, those of no operation included."""
    for parameter in declared_parameters(contract):
        if parameter.get("in") in ("path", "query"):
            yield parameter["name"], parameter
