"""How a definition is read: overrides, shared parts, bodies, references, up to the generated method."""

from __future__ import annotations

import inspect
from pathlib import Path
from typing import Any

import pytest

from generator.drift.compare.usage import UsageGraph
from generator.swagger import read
from tests.support.definitions import (
    PATH_ID,
    all_scopes,
    body,
    definition,
    empty_companions,
    envelope,
    generate_from,
    imported,
    load_yaml,
    ref,
    respond,
    run,
    write_folder,
)
from tests.support.loopback import KEY_ID, SECRET, Loopback, Reply
from tests.support.loopback import envelope as answer

ENV = {"name": "envId", **PATH_ID}
PATH = "/{envId}/parts/"
TEXT = {"type": "string"}


def query(name: str, **facts: Any) -> dict[str, Any]:
    return {"in": "query", "name": name, **TEXT, **facts}


def with_path(*, above: Any = (), method: str = "get", **operation: Any) -> dict[str, Any]:
    """One more path: parameters ``above`` its operation, and what the operation says."""
    said = {"responses": respond("ThingDetails"), **operation}
    return {PATH: {"parameters": [ENV, *above], method: said}}


def method_of(folder: Path, document: Any, name: str) -> tuple[list[str], str]:
    """The arguments of ``user.parts.<name>``, and what a call with ``q`` or ``x`` sends."""
    out = generate_from(folder, {**all_scopes(), "user": document})
    with imported(out) as client, Loopback(Reply(body=answer({"id": 1}))) as host:
        scalr = client.Scalr(host.url, key_id=KEY_ID, secret_key=SECRET, env_id=5, account_id=1)
        call = getattr(scalr.user.parts, name)
        found = inspect.signature(call).parameters
        known = [each for each in found if each in ("q", "q_2", "x")]
        call(**{known[0]: "v"} if known else {})
        sent = host.requests[-1]
        return list(found), f"{sent.target} {sent.body.decode()}"


# Parameters -------------------------------------------------------------------------------------


def test_a_parameter_of_an_operation_overrides_one_of_its_path(tmp_path: Path) -> None:
    own = query("q", format="date-time")
    document = definition(paths=with_path(above=[query("q")], parameters=[own]))
    every = read.parameters(document, PATH, document["paths"][PATH]["get"])
    assert [parameter for parameter, _ in every] == [ENV, own]
    del own["format"]
    document = definition(paths=with_path(above=[query("q", minLength=1)], parameters=[own]))
    arguments, sent = method_of(tmp_path, document, "get")
    assert arguments.count("q") == 1
    assert "q_2" not in arguments
    assert sent.startswith("/api/v1beta0/user/5/parts/?q=v ")


def test_parameters_of_one_name_in_two_places_are_two() -> None:
    document = definition(paths=with_path(above=[query("envId")]))
    every = read.parameters(document, PATH, document["paths"][PATH]["get"])
    assert [(p["in"], p["name"]) for p, _ in every] == [("path", "envId"), ("query", "envId")]


@pytest.mark.parametrize(
    ("place", "above", "own", "count"),
    [
        ("body", "one", "other", 1),
        ("header", "X-Own", "x-own", 1),
        ("header", "X-Own", "X-Other", 2),
        ("query", "Q", "q", 2),
    ],
)
def test_there_is_one_body_and_headers_have_no_case(
    place: str, above: str, own: str, count: int
) -> None:
    facts: dict[str, Any] = {"in": place, **({"schema": TEXT} if place == "body" else TEXT)}
    declared = {"above": [{"name": above, **facts}], "parameters": [{"name": own, **facts}]}
    document = definition(paths=with_path(**declared))
    every = read.parameters(document, PATH, document["paths"][PATH]["get"])
    assert [p["name"] for p, _ in every][1:] == [above, own][2 - count :]


def test_a_shared_parameter_overrides_and_is_known_by_its_shared_name() -> None:
    shared = query("q", minLength=1)
    refers = {"$ref": read.refer("parameters", "Shared")}
    paths = with_path(above=[query("q")], parameters=[refers])
    document = definition(paths=paths, parameters={"Shared": shared})
    every = read.parameters(document, PATH, document["paths"][PATH]["get"])
    assert every == [(ENV, ""), (shared, "Shared")]


@pytest.mark.parametrize("level", ["path", "operation"])
def test_a_parameter_that_one_list_declares_twice_is_kept_once_with_a_warning(
    level: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    twice = [query("q", minLength=1), query("r"), {"$ref": "#/parameters/Shared"}]
    where: Any = {"above": twice} if level == "path" else {"parameters": twice}
    document = definition(paths=with_path(**where), parameters={"Shared": query("q", minLength=2)})
    item = contract_of(tmp_path, document)["paths"][PATH]
    pointer = f"/paths/~1{{envId}}~1parts~1/{'' if level == 'path' else 'get/'}parameters/"
    said = capsys.readouterr().err
    assert "warning: the query parameter 'q' is declared twice" in said
    assert f"(at {pointer}{3 if level == 'path' else 2})" in said
    kept = (item if level == "path" else item["get"])["parameters"]
    own = [each for each in kept if each.get("$ref") != "#/parameters/envId"]
    assert own == [{"$ref": "#/parameters/Shared"}, query("r")]


def test_a_filter_that_the_path_declares_is_not_declared_again(tmp_path: Path) -> None:
    own = query("name", maxLength=5)
    document = definition(
        paths={PATH: {"parameters": [ENV, own], "get": {"responses": respond("ThingList")}}}
    )
    listing = contract_of(tmp_path, document)["paths"][PATH]
    names = [parameter.get("name") for parameter in listing["get"]["parameters"]]
    assert own in listing["parameters"]
    assert names == ["id", None, None]


# Bodies -----------------------------------------------------------------------------------------

INLINE = {"type": "object", "properties": {"x": TEXT}, "required": ["x"]}
NAMED = {"PartRequest": {"properties": {"x": TEXT}}}
BODIES: dict[str, Any] = {
    "a shared inline body": definition(
        parameters={"Part": body(INLINE, "partRequest")},
        paths=with_path(method="post", parameters=[{"$ref": "#/parameters/Part"}]),
    ),
    "a shared body": definition(
        parameters={"Part": body(ref("PartRequest"))},
        paths=with_path(method="post", parameters=[{"$ref": "#/parameters/Part"}]),
        definitions=NAMED,
    ),
    "an inline body at path level": definition(
        paths=with_path(method="post", above=[body(INLINE, "partRequest")])
    ),
    "a body at path level": definition(
        paths=with_path(method="post", above=[body(ref("PartRequest"))]), definitions=NAMED
    ),
    "a shared body at path level": definition(
        parameters={"Part": body(INLINE, "partRequest")},
        paths=with_path(method="post", above=[{"$ref": "#/parameters/Part"}]),
    ),
    "a body that overrides one at path level": definition(
        paths=with_path(
            method="post", above=[body(ref("Thing"), "part")], parameters=[body(ref("PartRequest"))]
        ),
        definitions=NAMED,
    ),
}


@pytest.mark.parametrize("case", BODIES)
def test_a_body_is_sent_wherever_it_is_declared(case: str, tmp_path: Path) -> None:
    arguments, sent = method_of(tmp_path, BODIES[case], "create")
    assert "x" in arguments
    assert not {"size", "name"} & set(arguments), "the overridden body"
    assert sent.endswith('{"x":"v"}')


@pytest.mark.parametrize("case", BODIES)
def test_drift_sees_what_a_body_sends_wherever_it_is_declared(case: str, tmp_path: Path) -> None:
    contract = contract_of(tmp_path, BODIES[case])
    assert UsageGraph(contract).of("PartRequest").sent_by == {(PATH, "post")}


# Responses --------------------------------------------------------------------------------------


def test_a_shared_response_gives_the_result_and_makes_a_list(tmp_path: Path) -> None:
    shared = {
        "Many": {"description": "d", "schema": ref("ThingList")},
        "One": {"description": "d", "schema": ref("ThingDetails")},
        "Oddly": {"description": "d", "x-errorCodes": [{"name": "OddOne"}]},
    }
    answers = {200: {"$ref": "#/responses/Many"}, 418: {"$ref": "#/responses/Oddly"}}
    one = {
        "parameters": [ENV, {"name": "partId", **PATH_ID}],
        "get": {"responses": {200: {"$ref": "#/responses/One"}}},
    }
    document = definition(
        responses=shared,
        paths={**with_path(responses=answers), PATH + "{partId}/": one},
    )
    contract = contract_of(tmp_path / "contract", document)
    names = [p.get("name", p.get("$ref")) for p in contract["paths"][PATH]["get"]["parameters"]]
    assert names == ["id", "name", "#/parameters/maxResults", "#/parameters/pageNum"]
    out = generate_from(tmp_path / "client", {**all_scopes(), "user": document})
    with imported(out) as client, Loopback(Reply(body=answer({"id": 1}))) as host:
        scalr = client.Scalr(host.url, key_id=KEY_ID, secret_key=SECRET, env_id=5, account_id=1)
        assert "list" in dir(type(scalr.user.parts))
        assert scalr.user.parts.get(7).id == 1
        assert "OddOne" in (scalr.user.parts.list.__doc__ or "")


def test_schemas_of_shared_parts_are_completed_like_others(tmp_path: Path) -> None:
    loose = {"properties": {"x": {**TEXT, "pattern": "a|b"}}}
    document = definition(
        responses={"Loose": {"description": "d", "schema": loose}},
        parameters={"Word": query("word", pattern="[a-z]+")},
    )
    contract = contract_of(tmp_path, document)
    schema = contract["responses"]["Loose"]["schema"]
    assert schema["type"] == "object"
    assert schema["properties"]["x"]["pattern"] == "^(?:a|b)$"
    assert contract["parameters"]["Word"]["pattern"] == "^[a-z]+$"


def contract_of(folder: Path, document: Any) -> Any:
    specs = empty_companions(folder / "specs")
    source = write_folder(folder / "source", {"user": document})
    assert run("fetch", "--from", source, "--out", specs, "--scope", "user") == 0
    return load_yaml((specs / "user.v1beta0.yaml").read_text())


# References -------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["Thing", "a/b", "a~b", "~1", "a%2Fb", "caf\u00e9", " "])
@pytest.mark.parametrize("section", ["definitions", "parameters", "responses"])
def test_a_reference_leads_to_what_it_was_made_for(section: str, name: str) -> None:
    assert read.target(read.refer(section, name)) == (section, name)


@pytest.mark.parametrize(
    "ref", [None, 5, "", "#", "#/paths/x", "#/definitions/", "x#/definitions/A"]
)
def test_what_leaves_the_document_leads_nowhere(ref: Any) -> None:
    assert read.target(ref) == ("", "")


@pytest.mark.parametrize("name", ["default", "enum", "properties", "$ref", "items"])
def test_a_property_may_be_called_like_a_word_of_swagger_and_dangle(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    thing = {"properties": {"id": TEXT, name: ref("Missing")}, "x-filterable": [name]}
    specs = empty_companions(tmp_path / "specs")
    source = write_folder(tmp_path / "in", {"user": definition(definitions={"Thing": thing})})
    assert run("fetch", "--from", source, "--out", specs, "--scope", "user") == 1
    said = capsys.readouterr().err
    assert "#/definitions/Missing leads nowhere" in said
    assert f"(at /definitions/Thing/properties/{name}/$ref)" in said


def test_what_looks_like_a_reference_in_a_default_or_an_enum_is_data(tmp_path: Path) -> None:
    odd = {"type": "object", "default": ref("Missing"), "enum": [ref("Missing")]}
    document = definition(definitions={"Other": {"properties": {"odd": odd}}})
    assert contract_of(tmp_path, document)["definitions"]["Other"]["properties"]["odd"] == odd


def test_references_are_found_with_the_pointer_of_their_holder() -> None:
    node = {"a": [{"$ref": "#/definitions/A"}], "x-own": {"b/c": {"$ref": "elsewhere"}}}
    assert list(read.references(node)) == [
        ("#/definitions/A", "/a/0"),
        ("elsewhere", "/x-own/b~1c"),
    ]


# Schemas ----------------------------------------------------------------------------------------


def test_what_is_read_only_is_no_part_of_what_is_sent() -> None:
    schema = {
        "properties": {"id": {"readOnly": True}, "name": {"type": "string"}},
        "items": {"type": "integer"},
        "additionalProperties": True,
    }
    assert list(read.parts(schema, sent=True)) == [{"type": "string"}, {"type": "integer"}]
    assert len(list(read.parts(schema))) == 3


def test_every_schema_of_a_definition_is_walked() -> None:
    document = definition(
        definitions={"Thing": envelope("Thing")}, parameters={"P": query("p", pattern="x")}
    )
    found = list(read.schemas(document))
    assert {"in": "query", "name": "p", "type": "string", "pattern": "x"} in found
    assert ref("Thing") in found
    assert found.count(ENV | {"name": "thingId"}) == 1
