"""The definitions that the fake host serves: a host's text, made by the generator, cut at run time."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

import scalr_client.testing
from generator.contract import files as contracts
from generator.contract.canonicalise import canonicalise
from generator.swagger.document import Document
from generator.swagger.pointers import split_pointer
from generator.targets.fake.served import served
from scalr_client.testing.contract.reader import load, scope_names
from scalr_client.testing.contract.served import as_served, without_analytics

CONTRACT = Path(str(scalr_client.testing.__file__)).parent / "contract"
SPECS = Path(__file__).resolve().parents[2] / "specs"
ERRORS = {400, 401, 403, 404, 409, 422, 500, 501, 503}


def ref(name: str) -> dict[str, Any]:
    return {"$ref": f"#/definitions/{name}"}


def small() -> dict[str, Any]:
    """A host's text, in the contract's order, with what the contract adds to or takes out of others."""
    env = {"name": "envId", "in": "path", "type": "integer", "required": True}
    own_filter = {"name": "deep", "in": "query", "type": "boolean"}
    in_place = {"properties": {"name": {"type": "string"}}}
    error = {
        "description": "Not found",
        "schema": ref("Failure"),
        "x-errorCodes": [{"name": "Gone"}],
    }
    things = {"description": "OK", "schema": ref("ThingList")}
    empty = {"description": "No content"}
    return {
        "swagger": "2.0",
        "info": {"title": "The API of a Scalr host, user scope", "version": "1"},
        "basePath": "/api/v1beta0/user",
        "produces": ["application/json"],
        "paths": {
            "/{envId}/things/": {
                "parameters": [env],
                "get": {
                    "responses": {"200": things, "404": error},
                    "parameters": [own_filter],
                },
                "post": {
                    "responses": {"204": empty, "404": error},
                    "parameters": [
                        {"in": "body", "name": "cloneRequest", "schema": in_place},
                    ],
                },
                "patch": {
                    "responses": {"204": empty, "404": error},
                    "parameters": [
                        {"in": "body", "name": "thing", "schema": ref("Thing")},
                    ],
                },
            },
        },
        "definitions": {
            "Failure": {"properties": {"text": {"type": "string"}}},
            "Meta": {"properties": {"id": {"type": "string"}}},
            "Pages": {"properties": {"next": {"type": "string"}}},
            "Thing": {"properties": {"name": {"type": "string"}}, "x-filterable": ["name"]},
            "ThingList": {
                "properties": {
                    "data": {"type": "array", "items": ref("Thing")},
                    "meta": ref("Meta"),
                    "pagination": ref("Pages"),
                }
            },
        },
    }


def nodes(node: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[tuple[Any, ...], Any]]:
    """Every node of a document, by the keys that lead to it."""
    yield path, node
    if isinstance(node, dict | list):
        for key, value in node.items() if isinstance(node, dict) else enumerate(node):
            yield from nodes(value, (*path, key))


def test_a_host_s_text_comes_back_from_the_contract_that_was_made_of_it() -> None:
    text = small()
    contract = canonicalise(Document("small", "", copy.deepcopy(text)), "user").contract
    kept = copy.deepcopy(contract)
    found = served("user", contract, ())
    assert contract == kept
    assert found.responses.keys() == {"NotFound"}
    document = json.loads(json.dumps(found.document))
    for operation in ("get", "post", "patch"):
        responses = document["paths"]["/{envId}/things/"][operation]["responses"]
        assert responses["404"] == "NotFound"
        responses["404"] = found.responses["NotFound"]
    assert document == text


@pytest.mark.parametrize("scope", scope_names())
def test_the_file_has_an_error_response_once_and_the_text_wherever_it_is_given(scope: str) -> None:
    file = json.loads((CONTRACT / f"{scope}.json").read_text(encoding="utf-8"))
    assert len(file["responses"]) == len(ERRORS)
    document = as_served(scope)
    operations = 0
    for path, item in document["paths"].items():
        for method in item.keys() - {"parameters"}:
            given, shown = file["document"]["paths"][path][method], item[method]
            assert {code for code in shown["responses"] if code >= 400} == ERRORS
            for code, name in given["responses"].items():
                expected = file["responses"][name] if isinstance(name, str) else name
                assert shown["responses"][int(code)] == expected
            operations += 1
    assert operations == len(load(scope).operations)


@pytest.mark.parametrize("scope", scope_names())
def test_a_reference_leads_to_a_definition_and_what_the_contract_adds_is_not_there(
    scope: str,
) -> None:
    document = as_served(scope)
    references = {value for path, value in nodes(document) if path[-1:] == ("$ref",)}
    dangling = references - {f"#/definitions/{name}" for name in document["definitions"]}
    assert dangling == ({"#/definitions/WebhookEndpoint"} if scope == "global" else set())
    for item in document["paths"].values():
        for method in item.keys() - {"parameters"}:
            assert not {"operationId", "tags", "security"} & item[method].keys()
            given = item[method].get("parameters", ())
            assert method != "get" or all(each["in"] != "query" for each in given)


@pytest.mark.parametrize("scope", scope_names())
def test_a_host_has_in_its_text_what_the_corrections_put_right(scope: str) -> None:
    found = dict(nodes(as_served(scope)))
    undone = 0
    for each in contracts.load_corrections(SPECS):
        if scope not in each.scopes or each.action not in ("add", "change", "remove"):
            continue
        here = found.get(tuple(split_pointer(each.at)))
        match each.action, each.value:
            case "add", _:
                assert here is None
            case "change", value:
                assert here == value["from"]
            case _, {"repeated": name}:
                assert isinstance(here, list)
                assert here.count(name) == 2
            case _, value:
                assert here == value
        undone += 1
    assert undone == {"user": 6, "account": 2, "global": 4}[scope]


@pytest.mark.parametrize("scope", scope_names())
def test_an_installation_without_analytics_lacks_what_corrections_restore_and_nothing_else(
    scope: str,
) -> None:
    whole, cut = dict(nodes(as_served(scope))), dict(nodes(as_served(scope, analytics=False)))
    assert cut.keys() < whole.keys()
    gone = {
        tuple(split_pointer(each.at))
        for each in contracts.load_corrections(SPECS)
        if each.cut == "cost-analytics" and scope in each.scopes
    }
    missing = whole.keys() - cut.keys()
    assert {path for path in missing if path[:-1] not in missing} == gone
    assert all(cut[path] == whole[path] for path in cut if not isinstance(whole[path], dict))


@pytest.mark.parametrize("scope", scope_names())
def test_the_operations_without_analytics_are_those_of_the_text(scope: str) -> None:
    document: Mapping[str, Any] = as_served(scope, analytics=False)
    contract = without_analytics(scope)
    in_text = {
        (method.upper(), document["basePath"] + path)
        for path, item in document["paths"].items()
        for method in item.keys() - {"parameters"}
    }
    assert {(each.method, each.template) for each in contract.operations} == in_text
    fewer = {"user": 6, "account": 0, "global": 0}[scope]
    assert len(in_text) == len(load(scope).operations) - fewer
    for name, definition in contract.definitions.items():
        if name in document["definitions"]:
            properties = document["definitions"][name].get("properties", {})
            assert definition.properties.keys() == properties.keys()
