"""Gathers the definitions that requests and responses use: merged over scopes, families resolved."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from attrs import frozen

from ..contract.envelopes import data_of, is_envelope
from ..contract.names import SCOPES
from ..limits import MAX_FAMILY_DEPTH, MAX_PROPERTIES
from ..problems import Problem, ProblemsError, capped
from ..swagger.document import Document
from ..swagger.pointers import join_pointer
from ..swagger.read import alternative_bodies, operations, parameters, referenced, success
from .merge_scopes import merge_scopes

Json = Mapping[str, Any]


@frozen
class Definitions:
    """The definitions of a contract that some request or response holds, by name."""

    documents: Mapping[str, Document]
    scopes: Mapping[str, Json]
    """The contract of each scope, as data."""

    flat: Mapping[str, Json]
    """Each definition with the properties of its ``allOf`` parts, in the order of names."""

    bases: Mapping[str, str]
    """The base of each variant."""

    depths: Mapping[str, int]
    """How many bases are above each variant."""

    variants: Mapping[str, tuple[str, ...]]
    """All concrete variants of each definition, nested families included."""

    def locate(self, definition: str) -> tuple[Document, str]:
        """The first document that has a definition, and the pointer to it."""
        return locate(self.documents, definition)

    def problem(self, code: str, definition: str, message: str, hint: str = "") -> Problem:
        """A problem of a definition, with its place."""
        document, pointer = self.locate(definition)
        return document.problem(code, message, pointer, hint=hint)

    def family(self, name: str) -> str:
        """The topmost base of a family, or the definition itself."""
        while (base := self.bases.get(name)) is not None:
            name = base
        return name

    def inherited(self, name: str) -> frozenset[str]:
        """The properties that a variant has from the base of its family."""
        base = self.bases.get(name)
        return frozenset(self.flat[base].get("properties", ()) if base else ())


def locate(documents: Mapping[str, Document], definition: str) -> tuple[Document, str]:
    """The first document that has a definition, and the pointer to it."""
    pointer = join_pointer("definitions", definition)
    for scope in SCOPES:
        if scope in documents and definition in documents[scope].data.get("definitions", {}):
            return documents[scope], pointer
    return next(iter(documents.values())), pointer


def gather(documents: Mapping[str, Document]) -> Definitions:
    """The definitions of contracts; raises `ProblemsError` for families that cannot be classes."""
    scopes: dict[str, Json] = {scope: document.data for scope, document in documents.items()}
    flat = _Flattener(documents, merge_scopes(scopes)).reach(_used(scopes))
    concrete = {name: direct_variants(definition, flat) for name, definition in flat.items()}
    bases, problems = _bases(documents, concrete)
    depths, deep = _depths(documents, bases)
    if problems or deep:
        raise ProblemsError(capped([*problems, *deep]))
    variants = {name: tuple(_variants(name, concrete)) for name in flat}
    return Definitions(documents, scopes, flat, bases, depths, variants)


def _used(scopes: Mapping[str, Json]) -> Iterator[str]:
    """The definitions that operations name."""
    for contract in scopes.values():
        own = contract.get("definitions", {})
        for path, _, operation in operations(contract):
            for parameter, _ in parameters(contract, path, operation):
                yield referenced(parameter.get("schema", {}))
                yield referenced(parameter.get("x-references", {}))
            yield from alternative_bodies(operation)
            for response in success(contract, operation).values():
                name = referenced(response.get("schema", {}))
                yield name
                yield from held({"properties": {"data": data_of(own.get(name, {}))}})


class _Flattener:
    """Merges ``allOf`` parts into the definitions that are reached, within a budget."""

    def __init__(self, documents: Mapping[str, Document], merged: Mapping[str, Json]) -> None:
        self._documents = documents
        self._merged = merged
        self._wanted = {n for n, definition in merged.items() if not is_envelope(definition)}
        self._properties = 0

    def reach(self, names: Iterator[str]) -> dict[str, Json]:
        """The definitions of these names and all that they hold."""
        found: dict[str, Json] = {}
        queue = list(names)
        while queue:
            name = queue.pop()
            if name in found or name not in self._wanted:
                continue
            found[name] = self._flat(name)
            queue += held(found[name])
            queue += direct_variants(found[name], self._wanted)
        return dict(sorted(found.items()))

    def _flat(self, name: str) -> Json:
        """A definition with the properties of its ``allOf`` parts; the nearest part wins."""
        definition = self._merged[name]
        parts = [definition]
        seen = {name}
        properties: dict[str, Json] = {}
        required: set[str] = set()
        for part in parts:  # grows while it is walked
            for inner in part.get("allOf", ()):
                target = referenced(inner)
                if target not in seen:
                    parts.append(self._merged.get(target, {}) if target else inner)
                if target:
                    seen.add(target)
            for wire, schema in part.get("properties", {}).items():
                properties.setdefault(wire, schema)
            required.update(part.get("required", ()))
            self._properties += 1 + len(part.get("properties", {}))
            if self._properties > MAX_PROPERTIES:
                document, pointer = locate(self._documents, name)
                message = f"more than {MAX_PROPERTIES:,} properties of classes (MAX_PROPERTIES)"
                raise ProblemsError([document.problem("too-many-properties", message, pointer)])
        if "allOf" not in definition:
            return definition
        own = {key: value for key, value in definition.items() if key != "allOf"}
        return {**own, "properties": properties, "required": sorted(required)}


def held(definition: Json) -> list[str]:
    """Names of the definitions that the properties of a definition hold or stand for."""
    names = [referenced(definition.get("x-references", {}))]
    queue = [*definition.get("properties", {}).values(), *definition.get("allOf", ())]
    while queue:
        schema = queue.pop()
        names.append(referenced(schema))
        inner = (schema.get("items"), schema.get("additionalProperties"))
        queue += [each for each in inner if isinstance(each, dict)]
    return [name for name in names if name]


def direct_variants(definition: Json, known: Mapping[str, Any] | set[str]) -> list[str]:
    """The concrete types that a definition names itself."""
    names = [referenced(item) for item in definition.get("x-concreteTypes", ())]
    return [name for name in names if name in known]


def _bases(
    documents: Mapping[str, Document], concrete: Mapping[str, list[str]]
) -> tuple[dict[str, str], list[Problem]]:
    """The base of each variant; a variant of two would be in the modules of both."""
    bases: dict[str, str] = {}
    problems = []
    for name, variants in concrete.items():
        for inner in variants:
            if bases.setdefault(inner, name) != name:
                message = f"{inner} is a variant of {bases[inner]} already, by x-concreteTypes"
                document, pointer = locate(documents, name)
                problems.append(document.problem("family-shared", message, pointer))
    return bases, problems


def _depths(
    documents: Mapping[str, Document], bases: Mapping[str, str]
) -> tuple[dict[str, int], list[Problem]]:
    """How many classes are above each variant.

    A definition that is, in the end, a variant of itself would be a class below itself. In a deep
    family each class lists all below it, and Python looks through all above it.
    """
    depths: dict[str, int] = {}
    problems = []
    for name in sorted(bases):
        above: dict[str, None] = {}
        at = name
        while at in bases and at not in depths and at not in above:
            above[at] = None
            at = bases[at]
        if at in above:
            depths.update(dict.fromkeys(above, 0))
            document, pointer = locate(documents, at)
            message = f"{at} is a variant of itself, by way of x-concreteTypes"
            problems.append(document.problem("family-cyclic", message, pointer))
            continue
        for depth, each in enumerate(reversed(above), depths.get(at, 0) + 1):
            depths[each] = depth
            if depth == MAX_FAMILY_DEPTH + 1:
                document, pointer = locate(documents, each)
                message = f"{each} has more than {MAX_FAMILY_DEPTH} bases above it"
                message += " (MAX_FAMILY_DEPTH), by way of x-concreteTypes"
                problems.append(document.problem("family-too-deep", message, pointer))
    return depths, problems


def _variants(name: str, concrete: Mapping[str, list[str]]) -> Iterator[str]:
    seen: set[str] = set()
    queue = list(concrete[name])
    while queue:
        inner = queue.pop(0)
        if inner in seen or inner == name:
            continue
        seen.add(inner)
        queue += concrete[inner]
        yield inner
