"""The definitions as a host serves them: less tidy than the contract, and cut to its installation.

A host serves YAML without names for operations, without filters and paging, with everything that
repeats written out, and with response codes as numbers. With Cost Analytics off it leaves out
projects and cost centers (and references to them dangle); enums of clouds hold the allowed ones.
"""

from __future__ import annotations

import copy
import dataclasses
import functools
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from ..http.envelopes import Answer, no_endpoint
from ..http.routing import VERSION
from .reader import PAGING, SCOPES, Scope, is_array, is_object, load, ref_name

_PATH = re.compile(r"/api/(\w+)\.(v[^/]+)\.ya?ml\Z")
_KEPT = ("swagger", "info", "basePath", "produces", "paths", "definitions")
_ADDED_TO_OPERATIONS = ("operationId", "tags", "x-alternativeBodies")
_PLAIN_KEY = re.compile(r"[A-Za-z_/$][A-Za-z0-9_/{}$.-]*\Z")
_WORDS = frozenset(("y", "n", "yes", "no", "on", "off", "true", "false", "null", "none"))
_INLINE_BODY = re.compile(r"Request\d*\Z")

# What the contract mends in a host's text, by scope: undone here.
_NO_DISCRIMINATOR = ("BasicScalingRule", "ChefBootstrapConfiguration")
_REPEATED = ("CloudstackCloudCredentials", "OpenstackCloudCredentials")
_LEADS_NOWHERE = {"$ref": "#/definitions/WebhookEndpoint"}

_ANALYTICS_PATHS = re.compile(r"/\{envId\}/(?:projects/.*|cost-centers/)\Z")
_ANALYTICS_DEFINITIONS = (
    "CostCenter",
    "CostCenterForeignKey",
    "Project",
    "ProjectForeignKey",
    "ProjectListResponse",
)


def serve_definition(
    method: str,
    path: str,
    analytics: bool,
    clouds: Sequence[str] | None,
) -> Answer | None:
    """The answer at `/api/{scope}.{version}.yml`; None for any other path."""
    found = _PATH.match(path)
    if found is None:
        return None
    scope, version = found.groups()
    name = "global" if scope == "admin" else scope
    if name not in SCOPES or version != VERSION:
        raise no_endpoint()
    if method != "GET":
        return Answer(403, headers={"x-scalr-forbiden": "1"})
    text = _text(name, analytics, None if clouds is None else tuple(clouds))
    return Answer(
        200,
        body=text.encode(),
        headers={
            "content-type": "text/plain;charset=utf-8",
            "content-disposition": f'attachment; filename="{scope}.{version}.yml"',
            "cache-control": "must-revalidate",
        },
    )


@functools.cache
def _text(scope: str, analytics: bool, clouds: tuple[str, ...] | None) -> str:
    return to_yaml(as_served(load(scope), analytics, clouds))


def as_served(
    scope: Scope, analytics: bool = True, clouds: Sequence[str] | None = None
) -> dict[str, Any]:
    """The document of a scope as an installation serves it."""
    document = copy.deepcopy({key: scope.document[key] for key in _KEPT if key in scope.document})
    document["info"]["title"] = f"The API of a Scalr host, {scope.name} scope"
    shared = {key: scope.document.get(key, {}) for key in ("parameters", "responses")}
    for path, item in document["paths"].items():
        document["paths"][path] = _path_item(item, shared)
    _inline_bodies(document)
    for name, definition in document["definitions"].items():
        definition.pop("type", None)
        if name in _NO_DISCRIMINATOR:
            definition.pop("discriminator", None)
        if name in _REPEATED and scope.name != "user":
            definition["x-createOnly"].append("provider")
        if name == "WebhookEndpointForeignKey" and scope.name == "global":
            definition.update({"x-derived": _LEADS_NOWHERE, "x-references": _LEADS_NOWHERE})
    if not analytics:
        _cut_analytics(document)
    if clouds is not None:
        _cut_clouds(document, clouds)
    return document


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
            int(code): _resolved(answer, shared["responses"])
            for code, answer in value["responses"].items()
        }
        served[key] = operation
    return served


def _is_added(parameter: Mapping[str, Any], method: str) -> bool:
    """Whether the contract declares what a host leaves undeclared: paging and filters."""
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


def _cut_analytics(document: dict[str, Any]) -> None:
    for path in [path for path in document["paths"] if _ANALYTICS_PATHS.match(path)]:
        del document["paths"][path]
    for name in _ANALYTICS_DEFINITIONS:
        document["definitions"].pop(name, None)
    farm = document["definitions"].get("Farm", {})
    farm.get("properties", {}).pop("project", None)


def without_analytics(scope: Scope) -> Scope:
    """The scope as a host with Cost Analytics off answers it."""
    kept = [
        operation
        for operation in scope.operations
        if not _ANALYTICS_PATHS.match(operation.template.removeprefix(scope.base_path))
    ]
    definitions = dict(scope.definitions)
    if "Farm" in definitions:
        farm = definitions["Farm"]
        properties = {key: value for key, value in farm.properties.items() if key != "project"}
        definitions["Farm"] = dataclasses.replace(farm, properties=properties)
    return dataclasses.replace(scope, operations=tuple(kept), definitions=definitions)


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
