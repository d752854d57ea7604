"""Steps on the way to the contract: what they change, what they leave alone, what can be read again."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.contract import files as contract_files
from generator.contract.canonicalise import canonicalise
from generator.contract.files import to_text
from generator.contract.keep import kept
from generator.contract.ordering import ordered
from generator.contract.update import as_file
from generator.limits import MAX_DEFINITIONS, MAX_DEPTH, MAX_NAME, MAX_NODES, MAX_SCALAR
from generator.problems import ProblemsError
from generator.swagger.document import Document, parse
from tests.support.definitions import (
    SCOPES,
    SPECS,
    body,
    definition,
    empty_companions,
    load_yaml,
    ref,
    respond,
    run,
    write_folder,
)


def contract_of(document: Any) -> Any:
    return canonicalise(Document("x", "", json.loads(json.dumps(document))), "user").contract


# Data that only looks like a definition ----------------------------------------------------------


def test_data_that_looks_like_a_node_keeps_its_order(tmp_path: Path) -> None:
    data = {"parameters": [2, 1], "required": ["b", "a"], "x-concreteTypes": ["z", "a"]}
    part = {"type": "object", "default": data, "enum": [data, "b", "a"], "x-own": data}
    document = definition(definitions={"Thing": {"properties": {"id": {}, "part": part}}})
    specs = empty_companions(tmp_path / "specs")
    source = write_folder(tmp_path / "in", {"user": document})
    assert run("fetch", "--from", source, "--out", specs, "--scope", "user") == 0
    contract = load_yaml((specs / "user.v1beta0.yaml").read_text())
    found = contract["definitions"]["Thing"]["properties"]["part"]
    assert found == {"type": "object", "default": data, "enum": [data, "b", "a"], "x-own": data}
    assert run("generate", "--specs", specs, "--out", tmp_path / "out") == 0


def test_values_of_different_kinds_stay_apart_in_a_set() -> None:
    odd = definition(
        definitions={"Thing": {"properties": {"a": {"enum": [1, True, "1", 0, False]}}}}
    )
    values = contract_of(odd)["definitions"]["Thing"]["properties"]["a"]["enum"]
    assert [json.dumps(value) for value in values] == ["false", "true", "0", "1", '"1"']


def test_the_order_of_a_text_means_nothing() -> None:
    def turned(node: Any) -> Any:
        if isinstance(node, dict):
            return {key: turned(node[key]) for key in reversed(node)}
        return [turned(item) for item in node] if isinstance(node, list) else node

    contract = contract_of(definition())
    assert json.dumps(ordered(turned(contract))) == json.dumps(contract)


def test_what_is_no_status_is_not_shared() -> None:
    answers = {
        status: {"description": "d", "x-errorCodes": [{"name": status}]}
        for status in ("default", "4XX", "4xx")
    }
    paths = {"/odd/": {"get": {"responses": {**respond("ThingDetails"), **answers}}}}
    contract = contract_of(definition(paths=paths))
    responses = contract["paths"]["/odd/"]["get"]["responses"]
    assert responses["default"] == {"$ref": "#/responses/ResponseDefault"}
    for status in ("4XX", "4xx"):
        assert responses[status]["x-errorCodes"] == [{"name": status}]


# What is written can be read again --------------------------------------------------------------

ODD = (
    " ", "no", "null", "~", "1e5", "1:30", "0x1F", "-", "=", "<<", "true", "2001-01-01", "a: b", "# c",
    "- d", "'", '"', "\\", "\n", " \n x\n", "a\u2028b", "\x85", "\ufeff", "x" * 300, "%", "@", "`", "? ",
    "|", ">", "&a", "*a", "!x", "{", "[", ",", "1_000", "017", "+1", ".5", "1.", "",
)  # fmt: skip
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=30) | st.sampled_from(ODD)
SCALARS = (
    TEXTS
    | st.integers()
    | st.booleans()
    | st.none()
    | st.floats(allow_nan=False, allow_infinity=False)
)
DATA = st.recursive(
    SCALARS, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXTS, inner, max_size=4)
)


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(DATA)
def test_what_is_written_is_read_as_it_was(data: Any) -> None:
    read = parse(to_text({"a": data}), "x").data
    assert json.dumps(read) == json.dumps({"a": data})


@pytest.mark.parametrize("scope", SCOPES)
def test_a_new_contract_is_what_reading_its_file_gives(scope: str) -> None:
    served = contract_files.read_file(SPECS / contract_files.file_name(scope))
    contract = canonicalise(served, scope, used=contract_files.load_names(SPECS).used).contract
    document = as_file(contract, "x")
    again = contract_files.sound(parse(document.text, "x"))
    assert again.data == document.data == contract
    assert kept(contract, keep_descriptions=True) == contract
    assert document.text == served.text
    assert document.locate("/paths") == again.locate("/paths") != (1, 1)


def deep_filter() -> Any:
    node: Any = {"type": "string"}
    for _ in range(MAX_DEPTH - 5):
        node = {"type": "array", "items": node}
    thing = {"properties": {"id": {}, "deep": node}, "x-filterable": ["deep"]}
    return contract_of(definition(definitions={"Thing": thing}))


def with_data(data: Any) -> Any:
    """A contract that has some data more."""
    return contract_of(definition()) | {"x-data": data}


def long_pattern() -> Any:
    return contract_of(
        definition(
            definitions={
                "Other": {"properties": {"a": {"type": "string", "pattern": "a" * MAX_SCALAR}}}
            }
        )
    )


def long_body() -> Any:
    post = {"parameters": [body({"type": "object"}, name="\u33c2" * (MAX_NAME - 1))]}
    return contract_of(definition(paths={"/others/": {"post": post}}))


def many_bodies() -> Any:
    paths = {
        f"/p{n}/": {"post": {"parameters": [body({"type": "object", "maxProperties": n}, f"b{n}")]}}
        for n in range(MAX_DEFINITIONS - 10)
    }
    more = {f"D{n}": {"properties": {"id": ref("Thing")}} for n in range(10)}
    return contract_of(definition(paths=paths, definitions=more))


@pytest.mark.parametrize(
    ("make", "code", "pointer"),
    [
        (deep_filter, "nested-too-deep", "/paths/~1{envId}~1things~1/get/parameters/0/"),
        (lambda: with_data([[1] * 1000] * (MAX_NODES // 1000)), "too-many-nodes", ""),
        (lambda: with_data([["x" * 1000] * 1000] * 34), "text-too-large", ""),
        (long_pattern, "scalar-too-long", "/definitions/Other/properties/a/pattern"),
        (long_body, "name-too-long", "/definitions/"),
        (many_bodies, "too-many-definitions", ""),
    ],
)
def test_a_contract_that_could_not_be_read_again_is_refused_before_it_is_written(
    make: Any, code: str, pointer: str
) -> None:
    with pytest.raises(ProblemsError) as caught:
        as_file(make(), "x.yaml")
    (problem,) = caught.value.problems
    assert (problem.code, problem.file) == (code, "x.yaml")
    assert problem.pointer.startswith(pointer)
    assert "could not be read again" in problem.hint


def test_a_contract_of_as_much_as_is_allowed_is_read_again() -> None:
    node: Any = {"type": "string"}
    for _ in range(MAX_DEPTH - 7):
        node = {"type": "array", "items": node}
    thing = {"properties": {"id": {}, "deep": node}, "x-filterable": ["deep"]}
    contract = contract_of(definition(definitions={"Thing": thing}))
    assert parse(as_file(contract, "x").text, "x").data == contract


# Fewer scopes -----------------------------------------------------------------------------------


@pytest.mark.parametrize("scope", SCOPES)
def test_one_scope_fetched_into_an_empty_folder_is_a_contract_that_can_be_rendered(
    scope: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source = write_folder(tmp_path / "in", {scope: definition(scope=scope)})
    specs = tmp_path / "specs"
    empty_companions(specs)
    assert run("fetch", "--from", source, "--out", specs, "--scope", scope) == 0
    contract = contract_files.load(specs)
    assert list(contract.scopes) == [scope]
    assert run("generate", "--specs", specs, "--out", tmp_path / "out") == 0
    assert "5 operations of 1 scopes" in capsys.readouterr().out
    assert run("drift", "--against", source, "--specs", specs, "--scope", scope, "--host-only") == 0


def test_one_scope_of_a_host_fetched_beside_nothing_uses_the_companions_of_the_project(
    served_definitions: Path, tmp_path: Path
) -> None:
    specs = tmp_path / "specs"
    assert run("fetch", "--from", served_definitions, "--out", specs, "--scope", "user") == 0
    name = contract_files.file_name("user")
    assert (specs / name).read_bytes() == (SPECS / name).read_bytes()
    ours, theirs = (load_yaml((each / "names.lock.yaml").read_text()) for each in (SPECS, specs))
    assert all(theirs[section].items() >= names.items() for section, names in ours.items())
    assert list(contract_files.load(specs).scopes) == ["user"]
    assert run("generate", "--specs", specs, "--out", tmp_path / "out") == 0
