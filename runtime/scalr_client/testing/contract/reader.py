"""Reads the contract: scopes, operations, definitions and properties as typed values.

The one module that knows how the contract is written down: as one Swagger 2.0 document a scope,
`<scope>.json` beside it. The rest of the fake host asks the values below and never sees Swagger,
except `served`, which shows the documents as a host serves them.
"""

from __future__ import annotations

import functools
import json
import keyword
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, NamedTuple, TypeAlias, TypeGuard, cast

Json: TypeAlias = Mapping[str, Any]
Kind: TypeAlias = Literal[
    "string", "integer", "number", "boolean", "date-time", "any", "model", "key", "list", "map"
]

PAGING = ("maxResults", "pageNum")
"""Query parameters that every list takes besides its filters."""

_SCOPE_PARAMETERS = {"user": "{envId}", "account": "{accountId}", "global": ""}
"""The scopes a host may have, and the segment that opens every path of one."""

_VERBS = {"post": "create", "patch": "update", "delete": "delete"}
_SCALARS: Mapping[str, Kind] = {
    "boolean": "boolean",
    "integer": "integer",
    "number": "number",
    "string": "string",
}
_KEY_ENDINGS = ("ForeignKey", "IdentityTemplateContent", "Identity")
_SECRET_FORMATS = ("password", "byte")
_SECRET_NAMES = ("apiKey", "password", "privateKey", "secretKey")


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
    """A property of a definition. `secret`: a host takes it and never shows it."""

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
    definition `stands_for`. variants: definition by value of the discriminator, for the base of a
    family.
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

    name: how the client calls it, `user.farms.list`. resource, verb: the same by the words of the
    path, `farm-roles.servers` and `list`. parent: the resource above, whose object the path names in
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


def ref_name(node: Json) -> str:
    """The name of the definition that `{"$ref": ...}` leads to; "" where there is none."""
    return str(node.get("$ref", "")).rpartition("/")[2]


FOLDER = Path(__file__).parent
"""Where the generator writes the contract."""

SCOPES = tuple(scope for scope in _SCOPE_PARAMETERS if (FOLDER / f"{scope}.json").is_file())
"""The scopes the client was generated for."""


def read_document(scope: str) -> dict[str, Any]:
    """The canonical Swagger 2.0 document of a scope."""
    return cast("dict[str, Any]", json.loads((FOLDER / f"{scope}.json").read_bytes()))


@functools.cache
def load(scope: str) -> Scope:
    """The contract of a scope; do not change what it holds."""
    return read(scope, read_document(scope))


def read(scope: str, document: Json) -> Scope:
    """The contract that a document describes."""
    return Scope(
        name=scope,
        definitions=_Definitions(document["definitions"]),
        operations=tuple(_operations(scope, document)),
        base_path=str(document["basePath"]),
    )


class _Definitions(Mapping[str, Definition]):
    """The definitions of a scope by name, each read on first use: a test needs a few of them."""

    def __init__(self, raw: Mapping[str, Json]) -> None:
        self._raw = raw
        self._read: dict[str, Definition] = {}

    def __getitem__(self, name: str) -> Definition:
        found = self._read.get(name)
        if found is None:
            found = self._read[name] = _definition(name, self._raw[name], self._raw)
        return found

    def __iter__(self) -> Iterator[str]:
        return iter(self._raw)

    def __len__(self) -> int:
        return len(self._raw)


def operation_names(scopes: Iterable[Scope]) -> dict[str, str]:
    """The name of each operation by its spellings: `global_.os.get` and `global.os.get`."""
    return {
        spelling: each.name
        for scope in scopes
        for each in scope.operations
        for spelling in (each.name, f"{scope.name}.{each.name.partition('.')[2]}")
    }


def suggestion(given: str, known: Iterable[str]) -> str:
    """The end of a message about an unknown name: the near spellings, or nothing."""
    from difflib import get_close_matches  # here: an import that only a mistake needs

    near = get_close_matches(given, sorted(set(known)), n=3)
    return f"; did you mean {', '.join(near)}?" if near else ""


def _definition(name: str, node: Json, raw: Mapping[str, Json]) -> Definition:
    required = tuple(node.get("required", ()))
    create_only = frozenset(node.get("x-createOnly", ()))
    properties = {
        key: _property(key, schema, key in required, key in create_only, raw)
        for key, schema in node.get("properties", {}).items()
    }
    discriminator, variants = _family(name, node, raw)
    return Definition(
        name=name,
        properties=properties,
        required=required,
        create_only=create_only,
        read_only=frozenset(key for key, each in properties.items() if each.read_only),
        discriminator=discriminator,
        variants=variants,
        key=_key_property(node),
        is_key=_is_key(name, node),
        stands_for=_stands_for(name, node),
    )


def _property(
    name: str, schema: Json, required: bool, create_only: bool, raw: Mapping[str, Json]
) -> Property:
    return Property(
        name=name,
        type=_type(schema, raw),
        default=schema.get("default"),
        required=required,
        read_only=bool(schema.get("readOnly")),
        create_only=create_only,
        secret=schema.get("format") in _SECRET_FORMATS or name in _SECRET_NAMES,
    )


def _type(schema: Json, raw: Mapping[str, Json]) -> Type:
    if model := ref_name(schema):
        return Type("key" if _is_key(model, raw[model]) else "model", model=model)
    if schema.get("type") == "array":
        return Type("list", item=_type(schema.get("items", {}), raw))
    if is_object(values := schema.get("additionalProperties")):
        return Type("map", item=_type(values, raw))
    return Type(
        _scalar_kind(schema),
        format=schema.get("format", ""),
        pattern=schema.get("pattern", ""),
        values=tuple(schema.get("enum", ())),
        minimum=schema.get("minimum"),
        maximum=schema.get("maximum"),
        min_length=schema.get("minLength"),
        max_length=schema.get("maxLength"),
    )


def _scalar_kind(schema: Json) -> Kind:
    if schema.get("format") == "date-time" and schema.get("type") == "string":
        return "date-time"
    return _SCALARS.get(schema.get("type", ""), "any")


def _family(name: str, node: Json, raw: Mapping[str, Json]) -> tuple[str, dict[str, str]]:
    """The discriminator of a family, and the definition of each of its values."""
    discriminator = node.get("discriminator") or (
        node.get("x-discriminator") if node.get("x-concreteTypes") else None
    )
    if not discriminator:
        return "", {}
    reachable = {name, *_descendants(name, raw)}
    values = node["properties"][discriminator].get("enum", ())
    return discriminator, {value: value for value in values if value in reachable}


def _descendants(name: str, raw: Mapping[str, Json]) -> Iterator[str]:
    for target in raw[name].get("x-concreteTypes", ()):
        child = ref_name(target)
        yield child
        yield from _descendants(child, raw)


def _is_key(name: str, node: Json) -> bool:
    named = name.endswith(("ForeignKey", "Identity"))
    return (named or "x-references" in node) and bool(_key_property(node))


def _key_property(node: Json) -> str:
    """`id`, else `name`, else the only required property if it is a text, a number or a key."""
    properties = node.get("properties", {})
    for name in ("id", "name"):
        if name in properties:
            return name
    tags = (node.get("discriminator"), node.get("x-discriminator"))
    required = [name for name in node.get("required", ()) if name not in tags]
    kinds = ("string", "integer", None)
    if len(required) == 1 and properties.get(required[0], {}).get("type") in kinds:
        return str(required[0])
    return ""


def _stands_for(name: str, node: Json) -> str:
    """The definition that a key references; without a reference, the rest of its name."""
    if target := ref_name(node.get("x-references", {})):
        return target
    for ending in _KEY_ENDINGS:
        if name.endswith(ending):
            return name.removeprefix("Composed").removesuffix(ending)
    return ""


def _operations(scope: str, document: Json) -> Iterator[Operation]:
    for template, item in document["paths"].items():
        for method, node in item.items():
            if method != "parameters":
                yield _operation(scope, document, template, method, node)


def _operation(scope: str, document: Json, template: str, method: str, node: Json) -> Operation:
    path = _path(scope, template)
    declared = _parameters(document, document["paths"][template], node)
    body = next((each for each in declared if each["in"] == "body"), None)
    status, item, is_list = _success(document, node)
    verb = path.action or _verb(method, bool(path.key_parameter), is_list)
    filters = [each["name"] for each in declared if each["in"] == "query"]
    return Operation(
        name=_client_name(scope, path, verb, node.get("operationId", "")),
        scope=scope,
        method=method.upper(),
        template=f"{document['basePath']}{template}",
        resource=".".join(path.names),
        verb=verb,
        parameters=tuple(part[1:-1] for part in template.split("/") if part.startswith("{")),
        parent=".".join(path.names[: path.above + 1]),
        parent_parameter=path.parameters[path.above] if path.above >= 0 else "",
        key_parameter=path.key_parameter,
        body=ref_name(body["schema"]) if body else None,
        body_required=bool(body and body.get("required")),
        status=status,
        item=item,
        is_list=is_list,
        filters=tuple(name for name in filters if name not in PAGING) if is_list else (),
    )


class _Path(NamedTuple):
    """A path template: the names in it, the parameter after each ("" if none), and the action."""

    names: tuple[str, ...]
    parameters: tuple[str, ...]
    action: str

    @property
    def key_parameter(self) -> str:
        """The parameter that names the object itself."""
        return self.parameters[-1] if self.parameters else ""

    @property
    def above(self) -> int:
        """The index of the name whose parameter names the object above; -1 if none does."""
        holders = (at for at, parameter in enumerate(self.parameters[:-1]) if parameter)
        return max(holders, default=-1)


def _path(scope: str, template: str) -> _Path:
    segments = [part for part in template.split("/") if part]
    if segments[:1] == [_SCOPE_PARAMETERS[scope]]:
        del segments[0]
    action = ""
    if "actions" in segments[:-1]:
        at = segments.index("actions")
        action = segments[at + 1]
        segments = segments[:at]
    names: list[str] = []
    parameters: list[str] = []
    for segment in segments:
        if not segment.startswith("{"):
            names.append(segment)
            parameters.append("")
        elif names:
            parameters[-1] = segment[1:-1]
    return _Path(tuple(names), tuple(parameters), action)


def _verb(method: str, has_key: bool, is_list: bool) -> str:
    if method == "get":
        return "list" if is_list and not has_key else "get"
    return _VERBS.get(method, method)


def _client_name(scope: str, path: _Path, verb: str, operation_id: str) -> str:
    """The name in the client, of which the contract's operationId has `_` in the place of dots."""
    resource = ".".join(path.names).replace("-", "_")
    prefix = resource.replace(".", "_") + "_"
    method = operation_id.removeprefix(prefix) if operation_id.startswith(prefix) else verb
    return f"{_attribute(scope)}.{resource}.{method}".replace("-", "_")


def _attribute(scope: str) -> str:
    """The attribute of the client under which it keeps a scope."""
    return f"{scope}_" if keyword.iskeyword(scope) else scope


def _parameters(document: Json, item: Json, node: Json) -> Iterable[Json]:
    """The parameters of an operation; its own replace those of its path."""
    shared = document.get("parameters", {})
    found: dict[tuple[str, str], Json] = {}
    for part in (*item.get("parameters", ()), *node.get("parameters", ())):
        parameter: Json = shared[ref_name(part)] if "$ref" in part else part
        found[parameter["name"], parameter["in"]] = parameter
    return found.values()


def _success(document: Json, node: Json) -> tuple[int, str | None, bool]:
    """The first success status, the definition of its data, and whether the data is a list."""
    codes = sorted(code for code in node["responses"] if code.startswith("2"))
    status = int("204" if "204" in codes else codes[0])
    schemas = (node["responses"][code].get("schema") for code in codes)
    schema = next((found for found in schemas if found), None)
    if schema is None:
        return status, None, False
    data = document["definitions"][ref_name(schema)]["properties"]["data"]
    is_list = data.get("type") == "array"
    return status, ref_name(data["items"] if is_list else data) or None, is_list
