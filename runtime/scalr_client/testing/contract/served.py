"""Serves the definitions as a host does: less tidy than the contract, cut to the installation.

A host serves YAML without names for operations, without filters and paging, with everything that
repeats written out, and with response codes as numbers. The corrections beside the contract say what
else differs: what a host has wrong is put back, and what an installation may leave out is cut.
"""

from __future__ import annotations

import copy
import dataclasses
import functools
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from ..http.envelopes import Response, no_endpoint
from .reader import (
    Definition,
    Operation,
    Scope,
    is_array,
    is_object,
    load,
    read_file,
    scope_names,
    version,
)

PAGING = ("maxResults", "pageNum")

ANALYTICS = "cost-analytics"
"""The name of an installation without Cost Analytics in the corrections."""

_PATH = re.compile(r"/api/(\w+)\.(v[^/]+)\.ya?ml\Z")
_KEPT = ("swagger", "info", "basePath", "produces", "paths", "definitions")
_ADDED_TO_OPERATIONS = ("operationId", "tags")
_PLAIN_KEY = re.compile(r"[A-Za-z_/$][A-Za-z0-9_/{}$.-]*\Z")
_WORDS = frozenset(("y", "n", "yes", "no", "on", "off", "true", "false", "null", "none"))
_INLINE_BODY = re.compile(r"Request\d*\Z")


def serve_definition(
    method: str,
    path: str,
    analytics: bool,
    clouds: Sequence[str] | None,
) -> Response | None:
    """The response at `/api/{scope}.{version}.yml`; None for any other path."""
    found = _PATH.match(path)
    if found is None:
        return None
    scope, wanted = found.groups()
    name = "global" if scope == "admin" else scope
    if name not in scope_names() or wanted != version():
        raise no_endpoint()
    if method != "GET":
        return Response(403, headers={"x-scalr-forbiden": "1"})
    text = _text(name, analytics, None if clouds is None else tuple(clouds))
    return Response(
        200,
        body=text.encode(),
        headers={
            "content-type": "text/plain;charset=utf-8",
            "content-disposition": f'attachment; filename="{scope}.{wanted}.yml"',
            "cache-control": "must-revalidate",
        },
    )


@functools.cache
def _text(scope: str, analytics: bool, clouds: tuple[str, ...] | None) -> str:
    return to_yaml(as_served(scope, analytics, clouds))


def as_served(
    scope: str, analytics: bool = True, clouds: Sequence[str] | None = None
) -> dict[str, Any]:
    """The document of a scope as an installation serves it."""
    contract = read_file(f"{scope}.json")
    _undo_corrections(contract, scope, analytics)
    document = {key: contract[key] for key in _KEPT if key in contract}
    document["info"]["title"] = f"The API of a Scalr host, {scope} scope"
    shared = {key: contract.get(key, {}) for key in ("parameters", "responses")}
    for path, item in document["paths"].items():
        document["paths"][path] = _path_item(item, shared)
    _inline_bodies(document)
    for definition in document["definitions"].values():
        definition.pop("type", None)
    if clouds is not None:
        _cut_clouds(document, clouds)
    return document


@functools.cache
def _corrections() -> tuple[dict[str, Any], ...]:
    return tuple(read_file("corrections.json"))


def ref_name(node: Mapping[str, Any]) -> str:
    """The name that a reference leads to."""
    return str(node.get("$ref", "")).rpartition("/")[2]


def _undo_corrections(contract: dict[str, Any], scope: str, analytics: bool) -> None:
    """Put back what the contract corrects in a host's text, and cut what it restores."""
    for entry in _corrections():
        *above, last = _tokens(entry["at"])
        parent: Any = contract
        for token in above:
            parent = _child(parent, token)
        if scope not in entry["scopes"] or not is_object(parent):
            continue
        action, value = entry["action"], entry["value"]
        if action == "add" or (action == "restore" and entry["cut"] == ANALYTICS and not analytics):
            parent.pop(last, None)
        elif action == "change":
            parent[last] = copy.deepcopy(value["from"])
        elif action == "remove" and is_object(value) and set(value) == {"repeated"}:
            parent[last] = [*parent.get(last, ()), value["repeated"]]
        elif action == "remove":
            parent[last] = copy.deepcopy(value)


def _child(parent: object, token: str) -> object:
    """A member of an object; of a list of parameters, the one of that name."""
    if is_array(parent):
        return next(
            (item for item in parent if is_object(item) and item.get("name") == token), None
        )
    return parent.get(token) if is_object(parent) else None


def _tokens(pointer: str) -> list[str]:
    """The segments of a JSON pointer."""
    return [part.replace("~1", "/").replace("~0", "~") for part in pointer.split("/")[1:]]


def _path_item(item: Mapping[str, Any], shared: Mapping[str, Any]) -> dict[str, Any]:
    served: dict[str, Any] = {}
    for key, value in item.items():
        if key == "parameters":
            served[key] = [_resolved(part, shared["parameters"]) for part in value]
            continue
        operation = {name: part for name, part in value.items() if name not in _ADDED_TO_OPERATIONS}
        parameters = [part for part in value.get("parameters", ()) if not _is_added(part, key)]
        operation.pop("parameters", None)
        if parameters:
            operation["parameters"] = parameters
        operation["responses"] = {
            int(code): _resolved(response, shared["responses"])
            for code, response in value["responses"].items()
        }
        served[key] = operation
    return served


def _is_added(parameter: Mapping[str, Any], method: str) -> bool:
    """True for what the contract declares and a host does not: paging and filters."""
    if "$ref" in parameter:
        return ref_name(parameter) in PAGING
    return parameter["in"] == "query" and method == "get"


def _resolved(node: Mapping[str, Any], shared: Mapping[str, Any]) -> Any:
    return copy.deepcopy(shared[ref_name(node)] if "$ref" in node else node)


def _inline_bodies(document: dict[str, Any]) -> None:
    definitions = document["definitions"]
    for _, operation in _operations(document):
        for parameter in operation.get("parameters", ()):
            name = ref_name(parameter["schema"]) if parameter["in"] == "body" else ""
            wire = parameter["name"]
            if _INLINE_BODY.search(name) and name.startswith(wire[:1].upper() + wire[1:]):
                schema = {**definitions[name]}
                schema.pop("type", None)
                parameter["schema"] = schema
                parameter["x-inlined"] = name
    for _, operation in _operations(document):
        for parameter in operation.get("parameters", ()):
            definitions.pop(parameter.pop("x-inlined", ""), None)


def _operations(document: Mapping[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    for path, item in document["paths"].items():
        for key, value in item.items():
            if key != "parameters":
                yield path, value


@functools.cache
def without_analytics(scope_name: str) -> Scope:
    """The contract of a scope on a host with Cost Analytics off."""
    scope = load(scope_name)
    cut = {entry["at"] for entry in _corrections() if entry["cut"] == ANALYTICS}
    paths = {scope.base_path + _tokens(at)[1] for at in cut if at.startswith("/paths/")}
    definitions = dict(scope.definitions)
    for at in cut:
        section, name, *inside = _tokens(at)
        is_property = section == "definitions" and len(inside) == 2 and inside[0] == "properties"
        if is_property and name in definitions:
            whole = definitions[name]
            kept = {key: each for key, each in whole.properties.items() if key != inside[1]}
            definitions[name] = dataclasses.replace(whole, properties=kept)
    operations = [each for each in scope.operations if each.template not in paths]
    return dataclasses.replace(
        scope,
        definitions=definitions,
        operations=tuple(_with_known_filters(each, definitions) for each in operations),
    )


def _with_known_filters(operation: Operation, definitions: Mapping[str, Definition]) -> Operation:
    """The operation, less the filters on properties that are cut."""
    if operation.item is None:
        return operation
    known = definitions[operation.item].properties
    filters = tuple(name for name in operation.filters if name in known)
    return dataclasses.replace(operation, filters=filters)


def _cut_clouds(node: object, clouds: Sequence[str]) -> None:
    """Shorten every enum that lists clouds to those that are allowed."""
    if is_array(node):
        for item in node:
            _cut_clouds(item, clouds)
    if not is_object(node):
        return
    if "ec2" in (node.get("enum") or ()):
        node["enum"] = [value for value in node["enum"] if value in clouds]
    for value in node.values():
        _cut_clouds(value, clouds)


def to_yaml(node: object) -> str:
    """Block-style YAML of JSON-like data; the keys may be numbers."""
    return "\n".join(_lines(node, 0)) + "\n"


def _lines(node: object, depth: int) -> Iterator[str]:
    indent = "  " * depth
    if is_object(node):
        for key, value in node.items():
            if _is_block(value):
                yield f"{indent}{_key(key)}:"
                yield from _lines(value, depth + 1)
            else:
                yield f"{indent}{_key(key)}: {_scalar(value)}"
    elif is_array(node):
        for value in node:
            if _is_block(value):
                first, *rest = _lines(value, depth + 1)
                yield f"{indent}- {first[len(indent) + 2 :]}"
                yield from rest
            else:
                yield f"{indent}- {_scalar(value)}"


def _is_block(value: object) -> bool:
    return (is_object(value) or is_array(value)) and bool(value)


def _key(key: object) -> str:
    text = str(key)
    if isinstance(key, int) or (_PLAIN_KEY.match(text) and text.lower() not in _WORDS):
        return text
    return json.dumps(text)


def _scalar(value: object) -> str:
    return json.dumps(value)
