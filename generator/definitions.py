"""What the definitions of a contract mean: references followed, families gathered, names final."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from . import api
from .canonicalise import (
    key_property,
    operations,
    referenced,
    success,
)
from .contract import Contract
from .document import Document, join_pointer
from .escape import Raw
from .naming import (
    PAGING_ARGUMENTS,
    SCOPES,
    TAKEN_BY_MODELS,
    camel,
    class_name,
    resolve,
    snake,
)
from .problems import Problem
from .prose import Prose
from .unite import is_envelope, unite

Json = Mapping[str, Any]

_VAGUE: Final = {"name", "status", "type", "value"}
"""Properties whose name alone does not say what the values are of."""


class Definitions:
    """The definitions of a contract, united: which are reached, their families, names and types."""

    def __init__(self, contract: Contract) -> None:
        self.documents = contract.scopes
        self.scopes: dict[str, Json] = {s: d.data for s, d in contract.scopes.items()}
        self.names = contract.names
        self.prose = Prose(contract.prose)
        self.problems: list[Problem] = []
        self.definitions = {
            name: self._flat(name, definition)
            for name, definition in unite(self.scopes).items()
            if not is_envelope(definition)
        }
        self.reached = self._reached()
        claims = [(name, class_name(name)) for name in self.reached]
        self.classes = resolve(claims, self.names.definitions)
        self.variants = {name: dict(self._variants(name)) for name in self.reached}
        self.bases = self._bases()
        self._break_circles()
        wires = {wire for data in self.scopes.values() for wire, _ in query_and_path(data)}
        self.arguments = resolve(
            [(wire, snake(wire)) for wire in wires], {**self.names.parameters, **PAGING_ARGUMENTS}
        )
        self.enums: dict[tuple[str, tuple[str, ...]], str] = {}
        self.enum_values: dict[str, tuple[Raw, ...]] = {}
        self.enum_keys: dict[str, str] = {}
        self._name_enums()

    def locate(self, definition: str) -> tuple[Document, str]:
        pointer = join_pointer("definitions", definition)
        for scope in SCOPES:
            if scope in self.scopes and definition in self.scopes[scope].get("definitions", {}):
                return self.documents[scope], pointer
        return next(iter(self.documents.values())), pointer

    def _flat(self, name: str, definition: Json) -> Json:
        """A definition with the properties of its ``allOf`` parts merged in."""
        parts = definition.get("allOf")
        if not parts:
            return definition
        merged: dict[str, Any] = {k: v for k, v in definition.items() if k != "allOf"}
        united = unite(self.scopes)
        seen = {name}
        queue = list(parts)
        while queue:
            part = queue.pop(0)
            target = referenced(part)
            if target in seen:
                continue
            if target:
                seen.add(target)
                part = united.get(target, {})
            queue += part.get("allOf", ())
            merged["properties"] = {**part.get("properties", {}), **merged.get("properties", {})}
            merged["required"] = sorted({*part.get("required", ()), *merged.get("required", ())})
        return merged

    def _bases(self) -> dict[str, str]:
        """The base of each variant; a variant of two would be in the modules of both."""
        bases: dict[str, str] = {}
        for name in sorted(self.reached):
            for inner in self._direct_variants(self.definitions[name]):
                if bases.setdefault(inner, name) != name:
                    document, pointer = self.locate(name)
                    message = f"{inner} is a variant of {bases[inner]} already, by x-concreteTypes"
                    self.problems.append(document.problem(message, pointer))
        return bases

    def _break_circles(self) -> None:
        """A definition that is, in the end, a variant of itself would be a class below itself."""
        for name in sorted(self.bases):
            seen = [name]
            while (base := self.bases.get(seen[-1])) is not None and base not in seen:
                seen.append(base)
            if base == name:
                document, pointer = self.locate(name)
                message = f"{name} is a variant of itself, by way of x-concreteTypes"
                self.problems.append(document.problem(message, pointer))
                del self.bases[name]

    def _direct_variants(self, definition: Json) -> list[str]:
        names = [referenced(item) for item in definition.get("x-concreteTypes", ())]
        return [name for name in names if name in self.definitions]

    def _variants(self, name: str) -> Iterator[tuple[str, str]]:
        """Discriminator value and definition of all concrete variants, bases below included."""
        seen: set[str] = set()
        queue = self._direct_variants(self.definitions[name])
        while queue:
            inner = queue.pop(0)
            if inner in seen or inner == name:
                continue
            seen.add(inner)
            queue += self._direct_variants(self.definitions[inner])
            yield inner, inner

    def _reached(self) -> list[str]:
        """Definitions that some operation sends or answers with, and what they hold."""
        queue: list[str] = []
        for contract in self.scopes.values():
            own = contract.get("definitions", {})
            for _, _, operation in operations(contract):
                for parameter in operation.get("parameters", ()):
                    queue.append(referenced(parameter.get("schema", {})))
                    queue.append(referenced(parameter.get("x-references", {})))
                queue += [referenced(item) for item in operation.get("x-alternativeBodies", ())]
                for response in success(operation).values():
                    name = referenced(response.get("schema", {}))
                    data = own.get(name, {}).get("properties", {}).get("data", {})
                    queue += [name, *_references({"properties": {"data": data}})]
        seen: set[str] = set()
        while queue:
            name = queue.pop()
            if name in seen or name not in self.definitions:
                continue
            seen.add(name)
            queue += _references(self.definitions[name])
            queue += self._direct_variants(self.definitions[name])
        return sorted(seen)

    def _name_enums(self) -> None:
        """An alias a set of values, named after the property, and after its owner where that is vague.

        The set that most definitions share gets the plain name: ``CloudPlatform``, ``Scope``.
        """
        places: dict[str, dict[tuple[str, ...], list[str]]] = {}
        for name in self.reached:
            inherited = self._inherited(name)
            for wire, schema in sorted(self.definitions[name].get("properties", {}).items()):
                values = _enum_values(schema)
                if values and wire not in inherited:
                    places.setdefault(wire, {}).setdefault(values, []).append(f"{name}.{wire}")
        for contract in self.scopes.values():
            for wire, schema in query_and_path(contract):
                if values := _enum_values(schema):
                    places.setdefault(wire, {}).setdefault(values, []).append(f"?{wire}")
        claims: list[tuple[str, str]] = []
        for wire, groups in sorted(places.items()):
            common = max(sorted(groups), key=lambda values: len(groups[values]))
            for values, owners in sorted(groups.items()):
                owner = min(owners, key=_owner_rank)
                plain = (values == common and wire not in _VAGUE) or owner.startswith("?")
                prefix = "" if plain else owner.partition(".")[0] + "-"
                claims.append((owner, class_name(camel(prefix + wire))))
        taken = set(self.classes.values())
        wanted = [(key, name + "Value" if name in taken else name) for key, name in claims]
        self.enum_keys = resolve(wanted, self.names.enums)
        for wire, groups in places.items():
            for values, owners in groups.items():
                alias = self.enum_keys[min(owners, key=_owner_rank)]
                self.enum_values[alias] = tuple(Raw(value) for value in values)
                self.enums[wire, values] = alias

    def _inherited(self, name: str) -> frozenset[str]:
        """Properties that the class of a definition has from the base of its family."""
        base = self.bases.get(name)
        return frozenset(self.definitions[base].get("properties", ()) if base else ())

    def type_of(self, schema: Json, owner: str, wire: str) -> api.Type:
        """The type of a property or parameter; ``owner`` is its definition, or '?' for a parameter."""
        name = referenced(schema) or referenced(schema.get("x-references", {}))
        enum = self.enums.get((wire, _enum_values(schema)), "")
        if schema.get("type") == "array":
            inner = dict(schema.get("items", {}))
            if name and "$ref" not in inner:
                inner["x-references"] = schema["x-references"]
            return api.Type("list", item=self.type_of(inner, owner, wire))
        if name and name in self.classes:
            kind: api.Kind = "key" if is_key(name, self.definitions[name]) else "model"
            return api.Type(kind, model=self.classes[name])
        match schema.get("type"):
            case "string" if schema.get("format") == "date-time":
                return api.Type("date-time")
            case "string":
                return api.Type("string", enum=enum)
            case "integer":
                return api.Type("integer")
            case "number":
                return api.Type("number")
            case "boolean":
                return api.Type("boolean")
        extra = schema.get("additionalProperties")
        if isinstance(extra, dict):
            return api.Type("map", item=self.type_of(extra, owner, wire))
        return api.Type("any")

    def _depth(self, name: str) -> tuple[int, str]:
        depth, seen = 0, {name}
        base = self.bases.get(name)
        while base is not None and base not in seen:
            seen.add(base)
            depth, base = depth + 1, self.bases.get(base)
        return depth, name

    def family(self, name: str) -> str:
        """The topmost base of a family, or the definition itself: it gives the module its name."""
        seen = {name}
        while (base := self.bases.get(name)) is not None and base not in seen:
            seen.add(base)
            name = base
        return name

    def attributes_of(self, name: str) -> dict[str, str]:
        """Attribute of each property by wire name; a variant has those of its base."""
        properties = self.definitions[name].get("properties", {})
        base = self.bases.get(name)
        of_base = self.attributes_of(base) if base else {}
        locked = {
            wire: of_base.get(wire)
            or self.names.properties.get(f"{name}.{wire}")
            or self.names.properties.get(wire)
            for wire in properties
        }
        pinned = {wire: attribute for wire, attribute in locked.items() if attribute}
        claims = []
        for wire in properties:
            attribute = snake(wire)
            claims.append((wire, attribute + "_" if attribute in TAKEN_BY_MODELS else attribute))
        names = resolve(claims, pinned)
        if len(set(names.values())) != len(names):
            document, pointer = self.locate(name)
            twice = sorted(n for n in names.values() if list(names.values()).count(n) > 1)[0]
            self.problems.append(
                document.problem(
                    f"two properties of {name} are locked to the name {twice!r}",
                    pointer,
                    hint="give one of them a name of its own in pins.yaml (Definition.property)",
                )
            )
        return names


def _references(definition: Json) -> list[str]:
    """Names of the definitions that the properties of a definition hold or stand for."""
    names = [referenced(definition.get("x-references", {}))]
    queue = [*definition.get("properties", {}).values(), *definition.get("allOf", ())]
    while queue:
        schema = queue.pop()
        names.append(referenced(schema))
        queue += [schema[key] for key in ("items", "additionalProperties") if key in schema]
        queue = [each for each in queue if isinstance(each, dict)]
    return [name for name in names if name]


def _owner_rank(owner: str) -> tuple[bool, str]:
    return owner.startswith("?"), owner


def _enum_values(schema: Json) -> tuple[str, ...]:
    values = schema.get("enum") or schema.get("items", {}).get("enum") or ()
    return tuple(sorted(values)) if all(isinstance(value, str) for value in values) else ()


def query_and_path(contract: Json) -> Iterator[tuple[str, Json]]:
    """Every path and query parameter of a contract, by wire name."""
    lists = [contract.get("parameters", {}).values()]
    lists += [item.get("parameters", ()) for item in contract.get("paths", {}).values()]
    lists += [operation.get("parameters", ()) for _, _, operation in operations(contract)]
    for parameter in (p for each in lists for p in each):
        if parameter.get("in") in ("path", "query"):
            yield parameter["name"], parameter


def is_key(name: str, definition: Json) -> bool:
    """Whether a definition is a small object that stands for another one, and so can be a bare id."""
    named = name.endswith(("ForeignKey", "Identity"))
    return (named or "x-references" in definition) and bool(key_property(definition))
