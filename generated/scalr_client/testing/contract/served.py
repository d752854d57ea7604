"""Serves the definitions as a host does, as YAML, cut to what the installation has.

The generator writes what a host serves as `<scope>.json` beside this module: the `document`, with names
in place of the `responses` that operations share, and by profile the `cuts` of an installation.
"""

from __future__ import annotations

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

ANALYTICS = "cost-analytics"
"""The profile of an installation without Cost Analytics."""

_PATH = re.compile(r"/api/(\w+)\.(v[^/]+)\.ya?ml\Z")
_PLAIN_KEY = re.compile(r"[A-Za-z_/$][A-Za-z0-9_/{}$.-]*\Z")
_WORDS = frozenset(("y", "n", "yes", "no", "on", "off", "true", "false", "null", "none"))


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
    """The document of a scope as an installation serves it; response codes are numbers."""
    served = read_file(f"{scope}.json")
    document: dict[str, Any] = served["document"]
    for item in document["paths"].values():
        for operation in item.values():
            if is_object(operation) and "responses" in operation:
                _fill_in(operation, served["responses"])
    if not analytics:
        for keys in served["cuts"].get(ANALYTICS, ()):
            _cut(document, keys)
    if clouds is not None:
        _cut_clouds(document, clouds)
    return document


def _fill_in(operation: dict[str, Any], shared: Mapping[str, Any]) -> None:
    """Write out the responses that an operation has by name."""
    operation["responses"] = {
        int(code) if code.isdecimal() else code: shared[given] if isinstance(given, str) else given
        for code, given in operation["responses"].items()
    }


def _cut(document: dict[str, Any], keys: Sequence[str]) -> None:
    """Remove what the keys lead to; nothing if a part above it is gone."""
    *above, last = keys
    node: Any = document
    for key in above:
        node = node.get(key, {})
    node.pop(last, None)


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


@functools.cache
def without_analytics(scope_name: str) -> Scope:
    """The contract of a scope on a host with Cost Analytics off."""
    scope = load(scope_name)
    cuts = read_file(f"{scope_name}.json")["cuts"].get(ANALYTICS, ())
    definitions = dict(scope.definitions)
    for keys in cuts:
        match keys:
            case ["definitions", name, "properties", cut] if name in definitions:
                whole = definitions[name]
                kept = {key: each for key, each in whole.properties.items() if key != cut}
                definitions[name] = dataclasses.replace(whole, properties=kept)
            case _:
                continue
    return dataclasses.replace(
        scope,
        definitions=definitions,
        operations=tuple(
            _with_known_filters(each, definitions)
            for each in scope.operations
            if not _is_cut(each, scope.base_path, cuts)
        ),
    )


def _is_cut(operation: Operation, base_path: str, cuts: Sequence[Sequence[str]]) -> bool:
    """True if the operation or its whole path is cut."""
    keys = ["paths", operation.template.removeprefix(base_path), operation.method.lower()]
    return keys in cuts or keys[:2] in cuts


def _with_known_filters(operation: Operation, definitions: Mapping[str, Definition]) -> Operation:
    """The operation, less the filters on properties that are cut."""
    if operation.item is None:
        return operation
    known = definitions[operation.item].properties
    filters = tuple(name for name in operation.filters if name in known)
    return dataclasses.replace(operation, filters=filters)


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
