"""A contract and a host's text as facts that can be compared: what is said, and where."""

from __future__ import annotations

import copy
import json
from collections import Counter
from collections.abc import Iterator
from typing import Any

from tests.support.definitions import SCOPES, SPECS, VERSION, load_yaml

Fact = tuple[tuple[str, ...], str]
"""Where something is said, and what is said there as JSON."""

METHODS = ("get", "post", "patch", "delete")
SETS = {"required", "enum", "x-createOnly", "x-filterable", "x-usedIn"}
KEYED = {"parameters": "name", "x-errorCodes": "name", "x-concreteTypes": "$ref"}
PROSE = {"description", "summary"}
RESTORED_PATHS = (
    "/{envId}/projects/",
    "/{envId}/projects/{projectId}/",
    "/{envId}/cost-centers/",
)
"""Paths that hosts cut while Cost Analytics is off."""


def contract(scope: str) -> dict[str, Any]:
    return load_yaml((SPECS / f"{scope}.{VERSION}.yaml").read_bytes())


CONTRACTS = {scope: contract(scope) for scope in SCOPES}


def facts(node: Any, at: tuple[str, ...] = ()) -> Iterator[Fact]:
    """Every leaf of a document; sets by member, keyed lists by key, order left out."""
    key = at[-1] if at else ""
    is_name = len(at) > 1 and at[-2] in ("properties", "definitions")
    if isinstance(node, dict):
        if not node:
            yield at, "{}"
        for name, inner in node.items():
            yield from facts(inner, (*at, str(name)))
    elif isinstance(node, list) and key in SETS and not is_name:
        for item in node:
            yield at, json.dumps(item)
    elif isinstance(node, list) and key in KEYED and not is_name:
        for item in node:
            yield from facts(item, (*at, item[KEYED[key]]))
    else:
        yield at, json.dumps(node)


def said(document: dict[str, Any]) -> Counter[Fact]:
    return Counter(facts(document))


def spelled_out(document: dict[str, Any]) -> dict[str, Any]:
    """Shared parameters and responses written where they are used."""
    document = copy.deepcopy(document)
    parameters, responses = document.pop("parameters"), document.pop("responses")

    def follow(node: dict[str, Any], shared: dict[str, Any]) -> dict[str, Any]:
        found = shared[node["$ref"].rpartition("/")[2]] if "$ref" in node else node
        return copy.deepcopy(found)

    for item in document["paths"].values():
        item["parameters"] = [follow(p, parameters) for p in item.get("parameters", ())]
        for method in METHODS:
            operation = item.get(method)
            if operation is not None:
                own = operation.get("parameters", ())
                operation["parameters"] = [follow(p, parameters) for p in own]
                operation["responses"] = {
                    status: follow(response, responses)
                    for status, response in operation["responses"].items()
                }
    return document


def inline_bodies_named(document: dict[str, Any]) -> dict[str, Any]:
    """A host's text with its inline bodies where the contract has them: each is a definition."""
    document = copy.deepcopy(document)
    for _, _, operation in operations(document):
        for parameter in operation.get("parameters", ()):
            schema = parameter.get("schema", {})
            if parameter["in"] == "body" and "$ref" not in schema:
                name = parameter["name"][0].upper() + parameter["name"][1:]
                assert document["definitions"].setdefault(name, schema) == schema, name
                parameter["schema"] = {"$ref": f"#/definitions/{name}"}
    return document


def operations(document: dict[str, Any]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    for path, item in document["paths"].items():
        for method in METHODS:
            if method in item:
                yield path, method, item[method]
