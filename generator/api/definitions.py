"""What the definitions of a contract mean: references followed, families gathered, names final."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from ..contract.files import Contract
from ..contract.keys import key_property
from ..contract.names import (
    PAGING_ARGUMENTS,
    SCOPES,
    TAKEN_BY_MODELS,
    camel,
    class_name,
    resolve,
    shared,
    snake,
)
from ..limits import MAX_FAMILY_DEPTH, MAX_PROPERTIES
from ..problems import Problem, ProblemsError, capped
from ..swagger import read
from ..swagger.document import Document
from ..swagger.pointers import join_pointer
from ..swagger.read import operations, referenced
from ..writers.python import Raw
from . import model as api
from .merge_scopes import is_envelope, unite
from .prose import Prose

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
        self.united = unite(self.scopes)
        self.definitions: dict[str, Json] = {
            name: definition
            for name, definition in self.united.items()
            if not is_envelope(definition)
        }
        self._merged = 0
        self.reached = self._reached()
        claims = [(name, class_name(name)) for name in self.reached]
        self.classes = resolve(claims, self.names.definitions, self.names.enums.values())
        self._refuse_shared(self.classes, "classes")
        self.bases = self._bases()
        self.depths = self._depths()
        if self.problems:
            raise ProblemsError(capped(self.problems))
        self.variants = {name: dict(self._variants(name)) for name in self.reached}
        self._attributes: dict[str, dict[str, str]] = {}
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

    def _flat(self, name: str) -> Json:
        """A definition with the properties of its ``allOf`` parts merged in; the nearest part wins."""
        definition = self.definitions[name]
        merged = {key: value for key, value in definition.items() if key != "allOf"}
        parts = [definition]
        seen = {name}
        properties: dict[str, Json] = {}
        required: set[str] = set()
        for part in parts:  # grows while it is walked
            for inner in part.get("allOf", ()):
                target = referenced(inner)
                if target not in seen:
                    parts.append(self.united.get(target, {}) if target else inner)
                if target:
                    seen.add(target)
            for wire, schema in part.get("properties", {}).items():
                properties.setdefault(wire, schema)
            required.update(part.get("required", ()))
            self._merged += 1 + len(part.get("properties", {}))
            if self._merged > MAX_PROPERTIES:
                document, pointer = self.locate(name)
                message = f"more than {MAX_PROPERTIES:,} properties of classes (MAX_PROPERTIES)"
                raise ProblemsError([document.problem("too-many-properties", message, pointer)])
        if "allOf" not in definition:
            return definition
        return {**merged, "properties": properties, "required": sorted(required)}

    def _bases(self) -> dict[str, str]:
        """The base of each variant; a variant of two would be in the modules of both."""
        bases: dict[str, str] = {}
        for name in sorted(self.reached):
            for inner in self._direct_variants(self.definitions[name]):
                if bases.setdefault(inner, name) != name:
                    message = f"{inner} is a variant of {bases[inner]} already, by x-concreteTypes"
                    self._tell("family-shared", name, message)
        return bases

    def _depths(self) -> dict[str, int]:
        """How many classes are above each variant.

        A definition that is, in the end, a variant of itself would be a class below itself. In a deep
        family each class lists all below it, and Python looks through all above it.
        """
        depths: dict[str, int] = {}
        for name in sorted(self.bases):
            above: dict[str, None] = {}
            at = name
            while at in self.bases and at not in depths and at not in above:
                above[at] = None
                at = self.bases[at]
            if at in above:
                depths.update(dict.fromkeys(above, 0))
                message = f"{at} is a variant of itself, by way of x-concreteTypes"
                self._tell("family-cyclic", at, message)
                continue
            for depth, each in enumerate(reversed(above), depths.get(at, 0) + 1):
                depths[each] = depth
                if depth == MAX_FAMILY_DEPTH + 1:
                    message = (
                        f"{each} has more than {MAX_FAMILY_DEPTH} bases above it "
                        "(MAX_FAMILY_DEPTH), by way of x-concreteTypes"
                    )
                    self._tell("family-too-deep", each, message)
        return depths

    def _tell(self, code: str, definition: str, message: str, hint: str = "") -> None:
        document, pointer = self.locate(definition)
        self.problems.append(document.problem(code, message, pointer, hint=hint))

    def _refuse_shared(self, names: Mapping[str, str], what: str) -> None:
        for name, key in shared(names).items():
            message = f"two {what} are pinned or locked to the name {name!r}"
            hint = "give one of them a name of its own in pins.yaml"
            definition = key.removeprefix("?").partition(".")[0]
            self._tell("name-twice", definition, message, hint)

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
            for path, _, operation in operations(contract):
                for parameter, _ in read.parameters(contract, path, operation):
                    queue.append(referenced(parameter.get("schema", {})))
                    queue.append(referenced(parameter.get("x-references", {})))
                queue += read.alternative_bodies(operation)
                for response in read.success(contract, operation).values():
                    name = referenced(response.get("schema", {}))
                    data = own.get(name, {}).get("properties", {}).get("data", {})
                    queue += [name, *_references({"properties": {"data": data}})]
        seen: set[str] = set()
        while queue:
            name = queue.pop()
            if name in seen or name not in self.definitions:
                continue
            seen.add(name)
            self.definitions[name] = self._flat(name)
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
        self.enum_keys = resolve(wanted, self.names.enums, taken)
        self._refuse_shared({**self.classes, **self.enum_keys}, "classes or aliases")
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
        return self.depths.get(name, 0), name

    def family(self, name: str) -> str:
        """The topmost base of a family, or the definition itself: it gives the module its name."""
        while (base := self.bases.get(name)) is not None:
            name = base
        return name

    def attributes_of(self, name: str) -> dict[str, str]:
        """Attribute of each property by wire name; a variant has those of its base."""
        if name not in self._attributes:
            self._attributes[name] = self._attributes_of(name)
        return self._attributes[name]

    def _attributes_of(self, name: str) -> dict[str, str]:
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
        if twice := min(shared(names), default=""):
            self._tell(
                "name-twice",
                name,
                f"two properties of {name} are locked to the name {twice!r}",
                "give one of them a name of its own in pins.yaml (Definition.property)",
            )
        return names


def _references(definition: Json) -> list[str]:
    """Names of the definitions that the properties of a definition hold or stand for."""
    names = [referenced(definition.get("x-references", {}))]
    queue = [*definition.get("properties", {}).values(), *definition.get("allOf", ())]
    while queue:
        schema = queue.pop()
        names.append(referenced(schema))
        inner = (schema.get("items"), schema.get("additionalProperties"))
        queue += [each for each in inner if isinstance(each, dict)]
    return [name for name in names if name]


def _owner_rank(owner: str) -> tuple[bool, str]:
    return owner.startswith("?"), owner


def _enum_values(schema: Json) -> tuple[str, ...]:
    values = schema.get("enum") or schema.get("items", {}).get("enum") or ()
    return tuple(sorted(values)) if all(isinstance(value, str) for value in values) else ()


def query_and_path(contract: Json) -> Iterator[tuple[str, Json]]:
    """Every path and query parameter of a contract, by wire name."""
    for parameter in read.declared_parameters(contract):
        if parameter.get("in") in ("path", "query"):
            yield parameter["name"], parameter


def is_key(name: str, definition: Json) -> bool:
    """Whether a definition is a small object that stands for another one, and so can be a bare id."""
    named = name.endswith(("ForeignKey", "Identity"))
    return (named or "x-references" in definition) and bool(key_property(definition))
