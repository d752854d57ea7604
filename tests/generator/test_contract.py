"""The contract by itself: complete, valid, without prose, and what its lists can be filtered by."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest
from openapi_spec_validator import OpenAPIV2SpecValidator

from tests.support.definitions import SCOPES

from .contract_walk import CONTRACTS, PROSE, RESTORED_PATHS, facts, operations, spelled_out

REASONS = {
    "200": "OK", "201": "Created", "202": "Accepted", "204": "No content",
    "400": "Bad request", "401": "Not authenticated", "403": "Forbidden", "404": "Not found",
    "409": "Conflict", "422": "Unprocessable", "500": "Server error", "501": "Not implemented",
    "503": "Unavailable",
}  # fmt: skip
OPERATIONS = {"user": 148, "account": 105, "global": 57}
KEPT_CUTS = {"user": 6, "account": 0, "global": 0}


@pytest.mark.parametrize("scope", SCOPES)
def test_the_contract_has_every_operation_of_the_host_and_the_six_that_hosts_cut(
    scope: str,
) -> None:
    found = list(operations(CONTRACTS[scope]))
    cut = [path for path, _, _ in found if path in RESTORED_PATHS and scope == "user"]
    assert len(cut) == KEPT_CUTS[scope]
    assert len(found) == OPERATIONS[scope] + KEPT_CUTS[scope]


@pytest.mark.parametrize("scope", SCOPES)
def test_the_contract_is_valid_swagger(scope: str) -> None:
    assert list(OpenAPIV2SpecValidator(CONTRACTS[scope]).iter_errors()) == []


@pytest.mark.parametrize("scope", SCOPES)
def test_every_reference_leads_somewhere(scope: str) -> None:
    document = CONTRACTS[scope]

    def walk(node: Any) -> Iterator[str]:
        if isinstance(node, dict):
            if isinstance(node.get("$ref"), str):
                yield node["$ref"]
            for inner in node.values():
                yield from walk(inner)
        elif isinstance(node, list):
            for inner in node:
                yield from walk(inner)

    for reference in set(walk(document)):
        _, section, name = reference.split("/")
        assert name in document[section], reference


@pytest.mark.parametrize("scope", SCOPES)
def test_the_only_words_in_the_contract_are_reason_phrases(scope: str) -> None:
    document = spelled_out(CONTRACTS[scope])
    for at, text in facts(document):
        value = json.loads(text)
        if at[-1] in PROSE and at[-2:-1] != ("properties",):
            assert at[-3] == "responses", at
            assert value == REASONS[at[-2]]
        elif isinstance(value, str) and " " in value:
            assert at == ("info", "title"), at


@pytest.mark.parametrize("scope", SCOPES)
def test_operation_names_are_distinct_and_every_pattern_is_anchored(scope: str) -> None:
    document = spelled_out(CONTRACTS[scope])
    names = [operation["operationId"] for _, _, operation in operations(document)]
    assert len(set(names)) == len(names)
    for at, text in facts(document):
        if at[-1] == "pattern" and at[-2] != "properties":
            pattern = json.loads(text)
            assert pattern.startswith("^")
            assert pattern.endswith("$")
            assert re.compile(pattern)


@pytest.mark.parametrize("scope", SCOPES)
def test_filters_are_the_filterable_properties_of_the_items(scope: str) -> None:
    document = CONTRACTS[scope]
    lists = 0
    for path, method, operation in operations(spelled_out(document)):
        given = {p["name"] for p in operation["parameters"] if p["in"] == "query"}
        envelope = (
            document["definitions"]
            .get(
                operation["responses"]
                .get("200", {})
                .get("schema", {})
                .get("$ref", "")
                .split("/")[-1],
                {},
            )
            .get("properties", {})
        )
        if method != "get" or "pagination" not in envelope:
            assert not given & {"maxResults", "pageNum"}, path
            continue
        lists += 1
        item = document["definitions"][envelope["data"]["items"]["$ref"].split("/")[-1]]
        assert given == {*item.get("x-filterable", ()), "maxResults", "pageNum"}, path
        for parameter in operation["parameters"]:
            property_ = item["properties"].get(parameter["name"])
            if property_ and parameter["in"] == "query":
                for key in ("type", "format", "enum"):
                    if "$ref" in property_:
                        assert parameter["x-references"] == {"$ref": property_["$ref"]}
                        break
                    assert parameter.get(key) == property_.get(key), (path, parameter["name"], key)
    assert lists > 10
