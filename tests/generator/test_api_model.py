"""The API model: neutral, complete, and the same after a way through ``api.json``."""

from __future__ import annotations

import ast
import csv
import io
import json
import subprocess
import sys
import textwrap
from pathlib import Path
from typing import Any

import attrs
import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.api import model
from generator.api.build import build
from generator.api.export import FORMAT, from_json, to_json
from generator.contract import files as contract_files
from generator.writers.untrusted import Raw
from tests.support.definitions import ROOT, SPECS, body, definition, generate_from, ref, respond

API_JSON = ROOT / "generated" / "scalr_client" / "testing" / "contract" / "api.json"
SCHEMA = json.loads((ROOT / "docs" / "api.schema.json").read_text())


@pytest.fixture(scope="module")
def api() -> model.Api:
    return build(contract_files.load(SPECS))[0]


def test_the_committed_file_reads_back_to_an_equal_model(api: model.Api) -> None:
    text = API_JSON.read_text(encoding="utf-8")
    assert to_json(api) == text
    assert from_json(text) == api


def test_the_file_is_what_its_schema_describes() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    jsonschema.Draft202012Validator(SCHEMA).validate(json.loads(API_JSON.read_text()))


def test_the_schema_describes_every_field_of_the_model() -> None:
    classes = {
        n: c
        for n, c in vars(model).items()
        if isinstance(c, type) and c.__module__ == model.__name__
    }
    api_class = classes.pop("Api")
    described = {name: set(each.get("properties", ())) for name, each in SCHEMA["$defs"].items()}
    described.pop("Words")
    assert described == {n: {f.name for f in attrs.fields(c)} for n, c in classes.items()}
    assert set(SCHEMA["properties"]) == {"format", *(f.name for f in attrs.fields(api_class))}
    assert SCHEMA["properties"]["format"]["const"] == FORMAT


def test_another_format_is_refused(api: model.Api) -> None:
    text = to_json(api).replace(f'"format": {FORMAT}', f'"format": {FORMAT + 1}', 1)
    with pytest.raises(ValueError, match="format"):
        from_json(text)


values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text().map(Raw),
    lambda inner: st.lists(inner, max_size=3).map(tuple),
    max_leaves=5,
)
words = st.lists(st.text("abc1", min_size=1), min_size=1, max_size=3).map(tuple)
properties = st.builds(
    model.Property,
    wire=st.text().map(Raw),
    name=words,
    text=st.text(),
    default=st.none() | st.text().map(Raw) | st.integers(),
    type=st.builds(
        model.Type,
        kind=st.sampled_from(["string", "any"]),
        values=st.lists(values.filter(lambda v: v is not None), max_size=3).map(tuple),
        bounds=st.lists(st.tuples(st.sampled_from(["minimum"]), st.integers()), max_size=1).map(
            tuple
        ),
        pattern=st.none() | st.text().map(Raw),
    ),
)


@given(st.lists(properties, max_size=3))
def test_whatever_texts_and_values_a_model_holds_come_back(found: list[model.Property]) -> None:
    one = model.Model("Thing", Raw("Thing"), ("user",), "", tuple(found))
    api = model.Api("v1", (), (), (), (one,), ())
    assert from_json(to_json(api)) == api
    assert to_json(api).isascii()


def test_an_operation_or_model_is_a_block_and_a_property_a_line(api: model.Api) -> None:
    lines = API_JSON.read_text().splitlines()
    assert sum(line.startswith('     "key": "user ') for line in lines) == 154
    farm = lines.index('   "name": "Farm",')
    assert lines[farm - 1] == "  {"
    line = next(x for x in lines[farm:] if x.startswith('    {"wire": "launchOrder"'))
    assert json.loads(line.rstrip(","))["name"] == "launch order"


def test_the_model_knows_no_target_and_no_swagger(api: model.Api) -> None:
    text = API_JSON.read_text()
    for spelling in ('"$ref"', '"x-', "global_", "#/definitions", '"allOf"', '"schema"'):
        assert spelling not in text, spelling
    names = [each.name for each in api.operations]
    names += [p.name for each in api.models for p in each.properties]
    assert all(word.isalnum() for name in names for word in name)


def test_the_model_says_what_several_readers_decided_anew(api: model.Api) -> None:
    models = {each.name: each for each in api.models}
    keys = {each.name for each in api.models if each.is_key}
    assert {"ProjectForeignKey", "ComposedUserIdentity", "AccountRole"} & keys
    assert all(models[name].key for name in keys)
    secret = {f"{m.name}.{p.wire.reveal()}" for m in api.models for p in m.properties if p.secret}
    assert {
        "ChefSoloBootstrapConfiguration.privateKey",
        "CloudstackCloudCredentials.apiKey",
        "GlobalVariable.value",
    } <= secret
    by_key = {each.key.reveal(): each for each in api.operations}
    listed = by_key["user GET /{envId}/farms/"]
    assert listed.is_list
    assert listed.envelope == Raw("FarmListResponse")
    assert {p.wire.reveal() for p in listed.query if p.is_filter} >= {"status", "name", "id"}
    waiting = {each.key.reveal() for each in api.operations if each.waits}
    assert waiting == {
        "user DELETE /{envId}/images/{imageId}/",
        "user PATCH /{envId}/servers/{serverId}/",
        "user POST /{envId}/scripts/{scriptId}/actions/execute/",
        "user POST /{envId}/scripts/{scriptId}/script-versions/{scriptVersionNumber}/actions/execute/",
        "user POST /{envId}/servers/{serverId}/actions/sync/",
    }
    created = by_key["user POST /{envId}/farms/"].body
    assert created is not None
    assert [a.wire.reveal() for a in created.arguments if a.required] == ["name"]
    assert "id" not in {a.wire.reveal() for a in created.arguments}


def test_a_model_keeps_the_differences_between_scopes(api: model.Api) -> None:
    models = {each.name: each for each in api.models}
    scope = next(p for p in models["ReplaceImageRequest"].properties if p.name == ("scope",))
    assert scope.scopes == ("account", "global")
    everything = {Raw("account"), Raw("environment"), Raw("scalr")}
    assert scope.type.item is not None
    assert set(scope.type.item.values) == everything
    narrower = {each.scope: each.type.item for each in scope.own_types}
    assert narrower.keys() == {"account"}
    assert narrower["account"] is not None
    assert set(narrower["account"].values) == everything - {Raw("scalr")}
    event = next(p for p in models["Event"].properties if p.name == ("id",))
    longest = {each.scope: dict(each.type.bounds).get("maxLength") for each in event.own_types}
    assert (event.type.bounds, longest) == ((), {"user": 25, "account": 25})
    alias = next(p for p in models["FarmRoleIdentity"].properties if p.name == ("alias",))
    assert (alias.required, alias.required_in) == (False, ("user",))


def test_a_reader_of_the_file_alone_can_write_a_target(tmp_path: Path) -> None:
    """A toy target, a table of operations, in a process that cannot import the generator."""
    target = textwrap.dedent(
        """
        import csv, json, sys
        api = json.load(open(sys.argv[1], encoding="utf-8"))
        table = csv.writer(sys.stdout)
        for resource in api["resources"]:
            for each in resource.get("operations", ()):
                command = [*(part.replace(" ", "-") for part in each["resource"]),
                           each["name"].replace(" ", "-")]
                arguments = each.get("body", {}).get("arguments", ())
                given = [*each.get("path_parameters", ()), *each.get("query", ()), *arguments]
                table.writerow([each["scope"], " ".join(command), each["http_method"], each["path"],
                                " ".join(p["name"].replace(" ", "-") for p in given)])
        assert not [name for name in sys.modules if name.startswith("generator")]
        """
    )
    ran = subprocess.run(
        [sys.executable, "-I", "-c", target, str(API_JSON)],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    )
    rows = list(csv.reader(io.StringIO(ran.stdout)))
    assert len(rows) == 316
    wanted = ["user", "farms farm-roles list", "GET"]
    row = next(row for row in rows if row[:3] == wanted)
    assert row[3] == "/api/v1beta0/user/{envId}/farms/{farmId}/farm-roles/"
    assert "farm-id" in row[4].split()


# One question, one answer -------------------------------------------------------------------------

ENV = {"name": "envId", "in": "path", "required": True, "type": "integer"}


def operation_of(document: dict[str, Any], tmp_path: Path, path: str, method: str) -> Any:
    out = generate_from(tmp_path, {"user": document})
    data = json.loads((out / "scalr_client/testing/contract/api.json").read_text())
    every = [o for r in data["resources"] for o in r.get("operations", ())]
    return next(o for o in every if o["key"] == f"user {method} {path}")


def test_a_parameter_of_an_operation_overrides_one_of_its_path(tmp_path: Path) -> None:
    common = {"in": "query", "name": "kind", "type": "integer"}
    own = {"in": "query", "name": "kind", "type": "string", "required": True}
    item = {
        "parameters": [ENV, common],
        "get": {"parameters": [own], "responses": respond("Thing")},
    }
    found = operation_of(definition(paths={"/{envId}/x/": item}), tmp_path, "/{envId}/x/", "GET")
    assert [(p["name"], p["type"]["kind"]) for p in found["query"]] == [("kind", "string")]


def test_the_operation_id_of_the_contract_and_the_name_never_part(tmp_path: Path) -> None:
    from tests.support.definitions import empty_companions, fetch_into, load_yaml

    specs = empty_companions(tmp_path / "specs")
    document = definition()
    fetch_into(specs, {"user": document})
    document["paths"]["/{envId}/THINGS/"] = document["paths"]["/{envId}/things/"]
    fetch_into(specs, {"user": document})
    contract = load_yaml((specs / "user.v1beta0.yaml").read_text())
    lock = load_yaml((specs / "names.lock.yaml").read_text())["operations"]
    for path, item in contract["paths"].items():
        for method in set(item) - {"parameters"}:
            name = lock[f"user {method.upper()} {path}"]
            assert item[method]["operationId"] == name.replace(".", "_")
    assert lock["user GET /{envId}/things/"] == "things.list"
    assert lock["user GET /{envId}/THINGS/"] == "things.list_2"


def test_reserved_words_are_a_matter_of_the_language(tmp_path: Path) -> None:
    thing = definition()["definitions"]["Thing"]
    thing["properties"]["class"] = {"type": "string"}
    document = definition(definitions={"Thing": thing})
    document["paths"]["/{envId}/things/"]["post"]["parameters"] = [body(ref("Thing"))]
    found = operation_of(document, tmp_path, "/{envId}/things/", "POST")
    assert "class" in {each["name"] for each in found["body"]["arguments"]}
    code = (tmp_path / "out/scalr_client/models/thing.py").read_text()
    assert "class_: str | None = None" in code
    tree = ast.parse((tmp_path / "out/scalr_client/user/things.py").read_text())
    names = {a.arg for n in ast.walk(tree) if isinstance(n, ast.arguments) for a in n.kwonlyargs}
    assert "class_" in names
