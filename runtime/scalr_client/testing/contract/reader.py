"""The contract as FakeScalr needs it: operations by path, definitions by name.

Read from the JSON files beside this module, which say what specs/ says.
"""

from __future__ import annotations

import functools
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib import resources
from typing import Any, TypeGuard, cast

SCOPES = ("user", "account", "global")
PAGING = ("maxResults", "pageNum")
_VERBS = {"post": "create", "patch": "update", "delete": "delete"}


@dataclass(frozen=True, slots=True)
class Definition:
    """One object of the API: its properties and what may be done with them."""

    name: str
    properties: Mapping[str, Mapping[str, Any]]
    required: tuple[str, ...]
    create_only: frozenset[str]
    read_only: frozenset[str]
    filterable: tuple[str, ...]
    discriminator: str | None
    concretes: Mapping[str, str]
    references: str | None

    @property
    def is_key(self) -> bool:
        """Whether it stands for another object, so that a bare key may be sent in its place."""
        return self.name.endswith(("ForeignKey", "Identity", "IdentityTemplateContent"))


@dataclass(frozen=True, slots=True)
class Operation:
    """One operation: where it is, what it takes, what it answers."""

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


@dataclass(frozen=True, slots=True)
class Scope:
    """The contract of one scope."""

    name: str
    document: Mapping[str, Any]
    definitions: Mapping[str, Definition]
    operations: tuple[Operation, ...]
    base_path: str


def is_object(value: object) -> TypeGuard[dict[str, Any]]:
    """Whether a JSON value is an object."""
    return isinstance(value, dict)


def is_array(value: object) -> TypeGuard[list[Any]]:
    """Whether a JSON value is an array."""
    return isinstance(value, list)


def ref_name(node: Mapping[str, Any]) -> str:
    """The name of the definition that `{"$ref": ...}` leads to."""
    return str(node["$ref"]).rpartition("/")[2]


def read_document(scope: str) -> dict[str, Any]:
    """The canonical Swagger 2.0 document of a scope."""
    text = resources.files(__package__ or __name__).joinpath(f"{scope}.json").read_bytes()
    return cast("dict[str, Any]", json.loads(text))


@functools.cache
def load(scope: str) -> Scope:
    """The contract of a scope, ready to use; do not change what it holds."""
    return read(scope, read_document(scope))


def read(scope: str, document: Mapping[str, Any]) -> Scope:
    """Make a scope of a document."""
    raw = document["definitions"]
    definitions = {name: _definition(name, node, raw) for name, node in raw.items()}
    base_path = str(document["basePath"])
    return Scope(
        name=scope,
        document=document,
        definitions=definitions,
        operations=tuple(_operations(scope, document, definitions)),
        base_path=base_path,
    )


def _definition(name: str, node: Mapping[str, Any], raw: Mapping[str, Any]) -> Definition:
    properties = node.get("properties", {})
    discriminator = node.get("discriminator") or (
        node.get("x-discriminator") if node.get("x-concreteTypes") else None
    )
    concretes: dict[str, str] = {}
    if discriminator:
        values = properties[discriminator].get("enum", ())
        reachable = {name, *_descendants(name, raw)}
        concretes = {value: value for value in values if value in reachable}
    return Definition(
        name=name,
        properties=properties,
        required=tuple(node.get("required", ())),
        create_only=frozenset(node.get("x-createOnly", ())),
        read_only=frozenset(key for key, value in properties.items() if value.get("readOnly")),
        filterable=tuple(key for key in node.get("x-filterable", ()) if key in properties),
        discriminator=discriminator,
        concretes=concretes,
        references=ref_name(node["x-references"]) if "x-references" in node else None,
    )


def _descendants(name: str, raw: Mapping[str, Any]) -> Iterator[str]:
    for target in raw[name].get("x-concreteTypes", ()):
        child = ref_name(target)
        yield child
        yield from _descendants(child, raw)


def _operations(
    scope: str, document: Mapping[str, Any], definitions: Mapping[str, Definition]
) -> Iterator[Operation]:
    for template, item in document["paths"].items():
        for method, node in item.items():
            if method != "parameters":
                yield _operation(scope, document, definitions, template, method, node)


def _operation(
    scope: str,
    document: Mapping[str, Any],
    definitions: Mapping[str, Definition],
    template: str,
    method: str,
    node: Mapping[str, Any],
) -> Operation:
    names, parameters, action = _path_parts(scope, template)
    body = next((part for part in node.get("parameters", ()) if part.get("in") == "body"), None)
    status, item, is_list = _success(document, node)
    holders = [name for name, parameter in zip(names, parameters, strict=True) if parameter]
    parent = ".".join(names[: names.index(holders[-1]) + 1]) if holders else ""
    key_parameter = parameters[-1] if parameters else ""
    if key_parameter:
        above = [name for name in holders if name != names[-1]]
        parent = ".".join(names[: names.index(above[-1]) + 1]) if above else ""
    at_parent = names.index(parent.rpartition(".")[2]) if parent else -1
    verb = action or _verb(method, bool(key_parameter), is_list)
    resource = ".".join(names)
    return Operation(
        name=f"{scope}.{resource}.{verb}".replace("-", "_"),
        scope=scope,
        method=method.upper(),
        template=f"{document['basePath']}{template}",
        resource=resource,
        verb=verb,
        parameters=tuple(part[1:-1] for part in template.split("/") if part.startswith("{")),
        parent=parent,
        parent_parameter=parameters[at_parent] if parent else "",
        key_parameter=key_parameter,
        body=ref_name(body["schema"]) if body else None,
        body_required=bool(body and body.get("required")),
        status=status,
        item=item,
        is_list=is_list,
        filters=definitions[item].filterable if is_list and item else (),
    )


def _path_parts(scope: str, template: str) -> tuple[list[str], list[str], str]:
    """Names of a path, the parameter after each ("" if none), and the action at its end."""
    segments = [part for part in template.split("/") if part]
    if scope != "global":
        segments = segments[1:]
    action = ""
    if "actions" in segments:
        at = segments.index("actions")
        action = segments[at + 1]
        segments = segments[:at]
    names: list[str] = []
    parameters: list[str] = []
    for segment in segments:
        if segment.startswith("{"):
            parameters[-1] = segment[1:-1]
        else:
            names.append(segment)
            parameters.append("")
    return names, parameters, action


def _verb(method: str, has_key: bool, is_list: bool) -> str:
    if method == "get":
        return "list" if is_list and not has_key else "get"
    return _VERBS[method]


def _success(document: Mapping[str, Any], node: Mapping[str, Any]) -> tuple[int, str | None, bool]:
    """The first success status, the definition of its data, and whether data is a list."""
    codes = sorted(code for code in node["responses"] if code.startswith("2"))
    schemas = [node["responses"][code].get("schema") for code in codes]
    schema = next((found for found in schemas if found), None)
    status = int("204" if "204" in codes else codes[0])
    if schema is None:
        return status, None, False
    data = document["definitions"][ref_name(schema)]["properties"]["data"]
    if data.get("type") == "array":
        return status, ref_name(data["items"]), True
    return status, ref_name(data), False
