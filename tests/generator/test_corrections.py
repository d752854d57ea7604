"""Corrections: each action does what it says, and says so loudly when it no longer should."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

import pytest

from generator.contract.corrections import apply, load, undo
from generator.swagger.document import Document
from tests.support.definitions import (
    definition,
    empty_companions,
    load_yaml,
    ref,
    run,
    to_yaml,
    tree,
    write_folder,
)

CLEAN, FINDINGS = 0, 1
SIZE = "/definitions/Thing/properties/size"
THING = definition()["definitions"]["Thing"]


def corrected(folder: Path, document: Any, *entries: Any) -> tuple[int, Any]:
    """Fetch ``document`` under corrections: the exit code, and the contract if there is one."""
    specs = empty_companions(folder / "specs", corrections=list(entries))
    source = write_folder(folder / "source", {"user": document})
    code = run("fetch", "--from", source, "--out", specs, "--scope", "user")
    path = specs / "user.v1beta0.yaml"
    return code, load_yaml(path.read_text()) if path.exists() else None


def entry(at: str | list[str], scopes: tuple[str, ...] = ("user",), **action: Any) -> Any:
    more = {"cut": "a profile"} if action.keys() & {"restore", "widen"} else {}
    return (
        {"why": "It is so.", "source": "a test", "scopes": list(scopes), "at": at} | more | action
    )


def with_size(**facts: Any) -> Any:
    size = {**THING["properties"]["size"], **facts}
    thing = {**THING, "properties": {**THING["properties"], "size": size}}
    return definition(definitions={"Thing": thing})


ACTIONS: dict[str, tuple[Any, Any, str, Any]] = {
    "add": (definition(), entry(f"{SIZE}/minimum", add=1), "minimum", 1),
    "change": (definition(), entry(f"{SIZE}/default", change={"from": 1, "to": 2}), "default", 2),
    "remove": (definition(), entry(f"{SIZE}/default", remove=1), "default", None),
    "restore": (definition(), entry(f"{SIZE}/maximum", restore=9), "maximum", 9),
    "restore what is there": (
        with_size(maximum=5), entry(f"{SIZE}/maximum", restore=9), "maximum", 5,
    ),
    "widen": (
        with_size(enum=[1, 2]), entry(f"{SIZE}/enum", widen=[1, 2, 3]), "enum", [1, 2, 3],
    ),
    "widen what is whole": (
        with_size(enum=[1, 2, 3]), entry(f"{SIZE}/enum", widen=[1, 2, 3]), "enum", [1, 2, 3],
    ),
    "widen what has values of its own": (
        with_size(enum=[1, 7]), entry(f"{SIZE}/enum", widen=[1, 2, 3]), "enum", [1, 7],
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", ACTIONS)
def test_an_action_does_what_it_says(case: str, tmp_path: Path) -> None:
    document, correction, key, value = ACTIONS[case]
    code, contract = corrected(tmp_path, document, correction)
    assert code == CLEAN
    assert contract["definitions"]["Thing"]["properties"]["size"].get(key) == value


def test_a_repeated_name_is_taken_out_once(tmp_path: Path) -> None:
    repeated = definition(definitions={"Thing": {**THING, "x-createOnly": ["size", "size"]}})
    at = "/definitions/Thing/x-createOnly"
    code, contract = corrected(tmp_path, repeated, entry(at, remove={"repeated": "size"}))
    assert code == CLEAN
    assert contract["definitions"]["Thing"]["x-createOnly"] == ["size"]


@pytest.mark.parametrize(
    ("size", "correction"),
    [
        ({}, entry(f"{SIZE}/minimum", add=1)),
        ({"default": 1}, entry(f"{SIZE}/default", change={"from": 1, "to": 2})),
        ({"default": 1}, entry(f"{SIZE}/default", remove=1)),
        ({"enum": [1, 2, 2]}, entry(f"{SIZE}/enum", remove={"repeated": 2})),
    ],
    ids=["add", "change", "remove", "remove a repetition"],
)
def test_what_a_correction_changed_can_be_undone(size: Any, correction: Any) -> None:
    text = {"definitions": {"Thing": {"properties": {"size": size}}}}
    corrections = load(Document("corrections.yaml", "", [correction]))
    data = copy.deepcopy(text)
    assert apply(data, "user", corrections).changed
    assert data != text
    undo(data, "global", corrections)
    assert data != text
    undo(data, "user", corrections)
    assert data == text


STALE: dict[str, tuple[Any, Any, str]] = {
    "add what the host has": (
        definition(), entry(f"{SIZE}/default", add=3), "no longer needed, the host has a value",
    ),
    "add where nothing is": (
        definition(), entry("/definitions/Gone/type", add="object"), "no longer applies",
    ),
    "change what the host has mended": (
        with_size(default=2), entry(f"{SIZE}/default", change={"from": 1, "to": 2}),
        "no longer needed, the host says the same",
    ),
    "change what the host has changed": (
        with_size(default=7), entry(f"{SIZE}/default", change={"from": 1, "to": 2}),
        "no longer applies, the host says something else",
    ),
    "remove what is gone": (
        definition(), entry(f"{SIZE}/maximum", remove=1), "no longer needed, it is gone",
    ),
    "remove what has changed": (
        with_size(default=7), entry(f"{SIZE}/default", remove=1),
        "no longer applies, the host says something else",
    ),
    "remove a repetition that is none": (
        definition(), entry("/definitions/Thing/x-createOnly", remove={"repeated": "size"}),
        "no longer needed, 'size' is not repeated",
    ),
    "restore below what is gone": (
        definition(), entry("/definitions/Gone/properties/x", restore={"type": "string"}),
        "no longer applies",
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", STALE)
def test_a_stale_correction_stops_the_fetch_and_says_where_and_why(
    case: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    document, correction, message = STALE[case]
    code, contract = corrected(tmp_path, document, correction)
    said = capsys.readouterr().err
    assert code == FINDINGS
    assert contract is None
    assert "corrections.yaml:1:" in said
    assert "correction is stale for the user scope" in said
    assert message in said
    assert correction["at"] in said
    assert correction["why"] in said


def test_all_that_is_stale_is_said_at_once(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    wrong = [STALE[case][1] for case in ("add what the host has", "remove what is gone")]
    code, _ = corrected(tmp_path, definition(), *wrong)
    assert code == FINDINGS
    assert capsys.readouterr().err.count("correction is stale") == 2


def test_a_correction_of_another_scope_is_not_asked_for(tmp_path: Path) -> None:
    elsewhere = entry("/definitions/Gone/type", scopes=("account",), add="object")
    assert corrected(tmp_path, definition(), elsewhere)[0] == CLEAN


def test_one_entry_may_name_several_places(tmp_path: Path) -> None:
    places = [f"/definitions/Thing/properties/{name}/x-nullable" for name in ("size", "name")]
    code, contract = corrected(tmp_path, definition(), entry(places, add=True))
    assert code == CLEAN
    properties = contract["definitions"]["Thing"]["properties"]
    assert [name for name in properties if properties[name].get("x-nullable")] == ["name", "size"]


def test_a_restored_definition_mends_the_references_to_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    thing = {**THING, "properties": {**THING["properties"], "part": ref("Part")}}
    document = definition(definitions={"Thing": thing})
    part = entry("/definitions/Part", restore={"properties": {"id": {"type": "integer"}}})
    code, contract = corrected(tmp_path, document, part)
    assert code == CLEAN
    assert contract["definitions"]["Part"]["type"] == "object"
    assert "the installation cuts a profile, restored" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("broken", "message"),
    [
        ("text", "a correction is a mapping"),
        (entry(SIZE), "exactly one of"),
        (entry(SIZE, add=1, remove=1), "exactly one of"),
        (entry(SIZE, add=1) | {"reason": "x"}, "has no key 'reason'"),
        ({k: v for k, v in entry(SIZE, add=1).items() if k != "why"}, "needs 'why'"),
        ({k: v for k, v in entry(SIZE, add=1).items() if k != "source"}, "needs 'source'"),
        ({k: v for k, v in entry(SIZE, widen=[1]).items() if k != "cut"}, "needs 'cut'"),
        (entry(SIZE, add=1) | {"why": ["x"]}, "'why' of a correction is a text"),
        (entry(SIZE, add=1) | {"source": 5}, "'source' of a correction is a text"),
        (entry(SIZE, widen=[1]) | {"cut": ["x"]}, "'cut' of a correction is a text"),
        (entry(SIZE, add=1) | {"scopes": 5}, "'scopes' of a correction is a list with any of user"),
        (entry(SIZE, add=1) | {"scopes": ["usr"]}, "'scopes' of a correction is a list"),
        (entry(SIZE, add=1) | {"at": 5}, "'at' of a correction is a JSON pointer"),
        (entry(SIZE, add=1) | {"at": [SIZE, 5]}, "'at' of a correction is a JSON pointer"),
        (entry("definitions/Thing", add=1), "'at' of a correction is a JSON pointer"),
        (entry(SIZE, change="x"), "'change' of a correction is a mapping of from and to"),
        (entry(SIZE, change={"to": "x"}), "'change' of a correction is a mapping of from and to"),
        (entry(SIZE, widen=5), "'widen' of a correction is a list of texts and numbers"),
        (entry(SIZE, widen=[{"a": 1}]), "'widen' of a correction is a list of texts and numbers"),
    ],
)
def test_an_entry_that_is_not_well_formed_is_found_with_its_line(
    broken: Any, message: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, contract = corrected(tmp_path, definition(), entry(f"{SIZE}/minimum", add=1), broken)
    said = capsys.readouterr().err
    assert code == FINDINGS
    assert contract is None
    assert message in said
    line = to_yaml([entry(f"{SIZE}/minimum", add=1)]).count("\n") + 1
    assert f"corrections.yaml:{line}:" in said


@pytest.mark.parametrize("root", ["5", "text", "{a: 1}"])
def test_a_file_of_corrections_that_is_no_list_is_a_finding(
    root: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    specs = empty_companions(tmp_path / "specs")
    (specs / "corrections.yaml").write_text(root)
    source = write_folder(tmp_path / "source", {"user": definition()})
    assert run("fetch", "--from", source, "--out", specs, "--scope", "user") == FINDINGS
    assert "corrections.yaml:1:1: error: a file of corrections is a list" in capsys.readouterr().err


PROPERTIES = "/definitions/Thing/properties"
MISPLACED: dict[str, tuple[Any, str]] = {
    "no schema": (entry(f"{PROPERTIES}/other", add=5), f"{PROPERTIES}/other"),
    "no definition": (entry("/definitions/Other", add=[1]), "/definitions/Other"),
    "no path": (entry("/paths/~1other", add=5), "/paths/~1other"),
    "no operation": (
        entry("/paths/~1{envId}~1things~1/delete", add={"responses": 5}),
        "/paths/~1{envId}~1things~1/delete/responses",
    ),
    "no list": (
        entry("/definitions/Thing/required", change={"from": ["name"], "to": "name"}),
        "/definitions/Thing/required",
    ),
    "no restored schema": (entry(f"{PROPERTIES}/other", restore="x"), f"{PROPERTIES}/other"),
}


@pytest.mark.parametrize("case", MISPLACED)
def test_what_a_correction_puts_where_something_else_belongs_is_a_finding(
    case: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    correction, at = MISPLACED[case]
    code, contract = corrected(tmp_path, definition(), correction)
    said = capsys.readouterr().err
    assert code == FINDINGS
    assert contract is None
    assert f"(at {at})" in said
    assert "specs/corrections.yaml put it there" in said


def test_what_a_correction_adds_that_no_contract_keeps_is_left_out_with_a_warning(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, contract = corrected(tmp_path, definition(), entry(f"{SIZE}/colour", add="red"))
    assert code == CLEAN
    assert "colour" not in contract["definitions"]["Thing"]["properties"]["size"]
    assert "warning: 'colour' is not a key" in capsys.readouterr().err


def test_values_that_are_no_texts_or_numbers_are_not_widened(tmp_path: Path) -> None:
    odd = with_size(enum=[[1], {"a": 2}])
    code, contract = corrected(tmp_path, odd, entry(f"{SIZE}/enum", widen=[1, "a"]))
    assert code == CLEAN
    assert contract["definitions"]["Thing"]["properties"]["size"]["enum"] == [[1], {"a": 2}]


def test_each_of_two_repeated_names_has_a_correction_of_its_own(tmp_path: Path) -> None:
    at = "/definitions/Thing/x-createOnly"
    repeated = ["size", "name", "size", "name"]
    document = definition(definitions={"Thing": {**THING, "x-createOnly": repeated}})
    removals = [entry(at, remove={"repeated": name}) for name in ("size", "name")]
    code, contract = corrected(tmp_path, document, *removals)
    assert code == CLEAN
    assert contract["definitions"]["Thing"]["x-createOnly"] == ["name", "size"]


def test_the_projects_own_corrections_serve_a_folder_that_has_none(
    served_definitions: Path, tmp_path: Path
) -> None:
    ours = Path(__file__).resolve().parents[2] / "specs"
    assert run("fetch", "--from", served_definitions, "--out", tmp_path / "specs") == CLEAN
    made = tree(tmp_path / "specs")
    assert sorted(made) == sorted([*(f"{s}.v1beta0.yaml" for s in ("user", "account", "global")),
                                   "names.lock.yaml"])  # fmt: skip
    assert all((ours / name).read_bytes() == raw for name, raw in made.items())
