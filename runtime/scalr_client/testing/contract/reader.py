"""Reads the API model, `api.json` beside it: scopes, operations, definitions and types as values.

The generator decides what is in the model, and for all scopes at once: names, keys, secrets, results,
filters. The values here are the same for one scope. What a name in the model is in words, these have
as a path or a client has it: `farm-roles`, `user.farm_roles.list`.
"""

from __future__ import annotations

import functools
import json
import keyword
import pkgutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias, TypeGuard

Json: TypeAlias = Mapping[str, Any]
Kind: TypeAlias = Literal[
    "string", "integer", "number", "boolean", "date-time", "any", "model", "key", "list", "map"
]


@dataclass(frozen=True, slots=True)
class Type:
    """The type of a property: its kind, and the limits its values keep to.

    A `model` is an object of the definition `model`. A `key` is one that stands for another object,
    so that a bare id may be sent in its place. `item` is the type of what a list or a map holds.
    """

    kind: Kind
    model: str = ""
    item: Type | None = None
    format: str = ""
    pattern: str = ""
    values: tuple[Any, ...] = ()
    minimum: float | None = None
    maximum: float | None = None
    min_length: int | None = None
    max_length: int | None = None


@dataclass(frozen=True, slots=True)
class Property:
    """A property of a definition. `secret`: it may hold what is not for everyone to see."""

    name: str
    type: Type
    default: Any
    required: bool
    read_only: bool
    create_only: bool
    secret: bool


@dataclass(frozen=True, slots=True, eq=False)
class Definition:
    """An object of the API: its properties, and what may be done with them.

    key: the property that identifies an object, or "". is_key: it stands for an object of the
    definition `stands_for`, if the contract tells which. variants: definition by value of the
    discriminator, for the base of a family.
    """

    name: str
    properties: Mapping[str, Property]
    required: tuple[str, ...]
    create_only: frozenset[str]
    read_only: frozenset[str]
    discriminator: str
    variants: Mapping[str, str]
    key: str
    is_key: bool
    stands_for: str


@dataclass(frozen=True, slots=True, eq=False)
class Operation:
    """An operation: its name, its place, what it takes and what it responds with.

    name: how the client calls it, `user.farms.list`. resource, verb: the same in the spelling of
    paths, `farm-roles.servers` and `list`. parent: the resource above, whose object the path names in
    `parent_parameter`. item: the definition of the data in a response, or of one item of a list.
    """

    name: str
    scope: str
    method: str
    template: str
    resource: str
    verb: str
    parameters: tuple[str, ...]
    parent: str
    parent_parameter: str
    key_parameter: str
    body: str | None
    body_required: bool
    status: int
    item: str | None
    is_list: bool
    filters: tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Scope:
    """The contract of one scope."""

    name: str
    definitions: Mapping[str, Definition]
    operations: tuple[Operation, ...]
    base_path: str


def is_object(value: object) -> TypeGuard[dict[str, Any]]:
    """True for a JSON object."""
    return isinstance(value, dict)


def is_array(value: object) -> TypeGuard[list[Any]]:
    """True for a JSON array."""
    return isinstance(value, list)


def read_file(name: str) -> Any:
    """The data of a JSON file beside this module."""
    return json.loads(pkgutil.get_data(__package__ or __name__, name) or b"")


@functools.cache
def _api() -> Json:
    api: Json = read_file("api.json")
    return api


@functools.cache
def _definition_names() -> Mapping[str, str]:
    """The definition of each model by the model's name, which is what types have."""
    return {model["name"]: model["definition"] for model in _api()["models"]}


def version() -> str:
    """The version of the API that the client was generated for."""
    return str(_api()["version"])


def scope_names() -> tuple[str, ...]:
    """The scopes that the client was generated for."""
    return tuple(scope["name"] for scope in _api()["scopes"])


@functools.cache
def load(scope: str) -> Scope:
    """The contract of a scope; do not change what it holds."""
    api = _api()
    base_path = next(each["base_path"] for each in api["scopes"] if each["name"] == scope)
    return Scope(
        name=scope,
        definitions=_Definitions(scope),
        operations=tuple(
            _operation(node, base_path)
            for resource in api["resources"]
            if resource["scope"] == scope
            for node in resource.get("operations", ())
        ),
        base_path=base_path,
    )


# Names ------------------------------------------------------------------------------------------


def plain(name: str) -> str:
    """A dotted name without the `_` behind its reserved words: `global_.os.get` as `global.os.get`."""
    return ".".join(part.rstrip("_") for part in name.split("."))


@functools.cache
def operation_names(scopes: tuple[Scope, ...]) -> Mapping[str, str]:
    """The name of each operation by its `plain` form, to find it by in any spelling."""
    return {plain(each.name): each.name for scope in scopes for each in scope.operations}


def _client_name(*words: str) -> str:
    """A name as the client has it: words joined by `_`, one more behind a reserved word."""
    parts = (part.replace(" ", "_") for part in words)
    return ".".join(f"{part}_" if keyword.iskeyword(part) else part for part in parts)


def _path_name(*words: str) -> str:
    """A name as paths have it, with dots between its parts."""
    return ".".join(part.replace(" ", "-") for part in words)


# Operations -------------------------------------------------------------------------------------


def _operation(node: Json, base_path: str) -> Operation:
    scope, resource, path = node["scope"], node["resource"], node["path"]
    in_path = [node[key] for key in ("scope_parameter",) if key in node]
    in_path += node.get("path_parameters", ())
    holders = _parameters_of(resource, path.removeprefix(base_path))
    above = max((at for at, name in enumerate(holders[:-1]) if name), default=-1)
    body, result = node.get("body", {}), node.get("result", {})
    statuses = node.get("statuses", ("200",))
    models = _definition_names()
    return Operation(
        name=_client_name(scope, *resource, node["name"]),
        scope=scope,
        method=node["http_method"],
        template=path,
        resource=_path_name(*resource),
        verb=_path_name(node["name"]),
        parameters=tuple(each["wire"] for each in in_path),
        parent=_path_name(*resource[: above + 1]),
        parent_parameter=holders[above] if above >= 0 else "",
        key_parameter=holders[-1] if holders else "",
        body=models[body["model"]] if body else None,
        body_required=body.get("required", False),
        status=204 if "204" in statuses else int(statuses[0]),
        item=models.get(result.get("item", result).get("model")),
        is_list=node.get("is_list", False),
        filters=tuple(each["wire"] for each in node.get("query", ()) if each.get("is_filter")),
    )


def _parameters_of(resource: list[str], path: str) -> list[str]:
    """The path parameter behind each part of a resource, "" where there is none."""
    found: list[str] = []
    for segment in path.strip("/").split("/"):
        if not segment.startswith("{"):
            if len(found) == len(resource):
                break
            found.append("")
        elif found:
            found[-1] = segment[1:-1]
    return found


# Definitions ------------------------------------------------------------------------------------


class _Definitions(Mapping[str, Definition]):
    """The definitions of a scope by name, each made when it is first asked for."""

    def __init__(self, scope: str) -> None:
        self._scope = scope
        models = (model for model in _api()["models"] if scope in model["scopes"])
        self._models: dict[str, Json] = {model["definition"]: model for model in models}
        self._made: dict[str, Definition] = {}

    def __getitem__(self, name: str) -> Definition:
        if name not in self._made:
            self._made[name] = self._definition(self._models[name])
        return self._made[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._models)

    def __len__(self) -> int:
        return len(self._models)

    def _definition(self, model: Json) -> Definition:
        properties = {
            each["wire"]: _property(each, self._scope)
            for each in model["properties"]
            if self._scope in each.get("scopes", (self._scope,))
        }
        every = properties.values()
        return Definition(
            name=model["definition"],
            properties=properties,
            required=tuple(each.name for each in every if each.required),
            create_only=frozenset(each.name for each in every if each.create_only),
            read_only=frozenset(each.name for each in every if each.read_only),
            discriminator=model.get("discriminator", ""),
            variants=self._variants(model, properties),
            key=model.get("key", ""),
            is_key=model.get("is_key", False),
            stands_for=_definition_names().get(model.get("stands_for", ""), ""),
        )

    def _variants(self, model: Json, properties: Mapping[str, Property]) -> dict[str, str]:
        """The definition for each value of the discriminator; a base may be one itself."""
        marker = model.get("discriminator", "")
        if marker not in properties:
            return {}
        names = _definition_names()
        family = {each["value"]: names[each["model"]] for each in model.get("variants", ())}
        family[model["definition"]] = model["definition"]
        values = properties[marker].type.values
        return {value: family[value] for value in values if family.get(value) in self._models}


def _property(node: Json, scope: str) -> Property:
    own = (each["type"] for each in node.get("own_types", ()) if each["scope"] == scope)
    return Property(
        name=node["wire"],
        type=_type(next(own, node["type"])),
        default=node.get("default"),
        required=node.get("required", False) or scope in node.get("required_in", ()),
        read_only=node.get("read_only", False),
        create_only=node.get("create_only", False),
        secret=node.get("secret", False),
    )


def _type(node: Json) -> Type:
    bounds: Json = node.get("bounds", {})
    return Type(
        node["kind"],
        model=_definition_names().get(node.get("model", ""), ""),
        item=_type(node["item"]) if "item" in node else None,
        format=node.get("format", ""),
        pattern=node.get("pattern", ""),
        values=tuple(node.get("values", ())),
        minimum=bounds.get("minimum"),
        maximum=bounds.get("maximum"),
        min_length=bounds.get("minLength"),
        max_length=bounds.get("maxLength"),
    )
