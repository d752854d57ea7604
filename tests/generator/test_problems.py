"""Problems as values: a code out of one table, data for programs, one sentence for people."""

from __future__ import annotations

import ast
import copy
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from generator.contract import files as contract_files
from generator.contract.canonicalise import canonicalise
from generator.contract.corrections import Correction
from generator.contract.names import Lock
from generator.drift import served
from generator.problems import CODES, Problem, ProblemsError
from generator.source.text import Text
from generator.swagger.document import Document, parse
from tests.support.definitions import definition, empty_companions, ref, run, to_yaml, write_folder

GENERATOR = Path(__file__).resolve().parents[2] / "generator"
MAKERS = {"Problem", "problem"}
"""What makes a problem; its code comes first. A helper that passes one on calls it ``code``."""


def modules() -> Iterator[tuple[str, ast.Module]]:
    """The generator's code without the table itself."""
    for path in sorted(GENERATOR.rglob("*.py")):
        tree = ast.parse(path.read_text())
        tree.body = [
            node
            for node in tree.body
            if not (isinstance(node, ast.AnnAssign) and ast.unparse(node.target) == "CODES")
        ]
        yield path.relative_to(GENERATOR).as_posix(), tree


def made_codes(node: ast.expr) -> list[str | None]:
    """The codes that an argument can be; None for what cannot be told."""
    match node:
        case ast.Constant(value=str(code)):
            return [code]
        case ast.IfExp(body=one, orelse=other):
            return [*made_codes(one), *made_codes(other)]
        case ast.Name(id="code") | ast.Attribute(attr="code"):
            return []
    return [None]


def test_every_problem_is_made_with_a_code_of_the_table() -> None:
    wrong = []
    for name, tree in modules():
        for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
            called = call.func
            maker = called.id if isinstance(called, ast.Name) else getattr(called, "attr", "")
            if maker in MAKERS:
                codes = made_codes(call.args[0]) if call.args else [None]
                wrong += [(name, call.lineno, code) for code in codes if code not in CODES]
    assert wrong == []


def test_every_code_of_the_table_is_made_somewhere() -> None:
    made = set()
    for _, tree in modules():
        compared = {
            id(inner)
            for node in ast.walk(tree)
            if isinstance(node, ast.Compare | ast.match_case)
            for inner in ast.walk(node if isinstance(node, ast.Compare) else node.pattern)
        }
        made |= {
            node.value
            for node in ast.walk(tree)
            if isinstance(node, ast.Constant) and id(node) not in compared
        }
    assert sorted(CODES.keys() - made) == []


def test_codes_are_words_with_dashes_and_say_what_they_mean() -> None:
    for code, meaning in CODES.items():
        assert code.replace("-", "").isalnum(), code
        assert code == code.lower()
        assert meaning.endswith("."), code
    with pytest.raises(ValueError, match="no code of a problem: 'made-up'"):
        Problem("made-up", "something")


def test_no_module_reads_the_words_of_a_problem() -> None:
    """`message` is shown and handed on; nothing looks for a word in it."""
    readers = []
    for name, tree in modules():
        for node in ast.walk(tree):
            inside: list[ast.AST] = []
            match node:
                case ast.Call(func=ast.Attribute(value=ast.Attribute(attr="message"))):
                    inside.append(node)
                case ast.Compare(left=left, comparators=others):
                    inside += [each for each in (left, *others) if _is_message(each)]
            readers += [(name, getattr(each, "lineno", 0)) for each in inside]
    assert readers == []


def _is_message(node: ast.AST) -> bool:
    return isinstance(node, ast.Attribute) and node.attr == "message"


# Data -------------------------------------------------------------------------------------------

ODD_NAMES = ["Short", "X" * 190, "Zero\u200bWidth", "a/b~c%d", "\u202eturned", "a'b\"c", " "]


@pytest.mark.parametrize("name", ODD_NAMES)
def test_a_dangling_reference_names_its_target_as_it_is(name: str) -> None:
    document = definition(definitions={"Other": {"properties": {"part": _refer(name)}}})
    with pytest.raises(ProblemsError) as caught:
        canonicalise(Document("x", json.dumps(document), _texts(document)), "user")
    (problem,) = caught.value.problems
    assert problem.code == "reference-dangling"
    assert problem.data == {"section": "definitions", "name": name}
    assert problem.pointer == "/definitions/Other/properties/part/$ref"


@pytest.mark.parametrize("name", ODD_NAMES)
def test_a_definition_that_a_host_forgot_is_drift_whatever_it_is_called(name: str) -> None:
    document = definition(
        definitions={
            name: {"properties": {"id": {"type": "string"}}},
            "Other": {"properties": {"part": _refer(name)}},
        }
    )
    committed = canonicalise(Document("x", "", _texts(document)), "user").contract
    cut = copy.deepcopy(committed)
    del cut["definitions"][name]
    found = read(cut, committed)
    assert isinstance(found, served.ServedScope)
    assert [(change.kind, change.subjects) for change in found.changes] == [
        ("reference-dangling", (name,))
    ]
    assert found.contract["definitions"] == committed["definitions"]


def test_definitions_that_a_host_forgot_may_refer_to_others_that_it_forgot() -> None:
    chain = {f"C{n}": {"properties": {"next": ref(f"C{n + 1}")}} for n in range(30)}
    chain["C30"] = {"properties": {"id": {"type": "string"}}}
    thing = {"properties": {"id": {"type": "integer"}, "chain": ref("C0")}}
    document = definition(definitions={**chain, "Thing": thing})
    committed = canonicalise(Document("x", "", _texts(document)), "user").contract
    cut = copy.deepcopy(committed)
    for name in chain:
        del cut["definitions"][name]
    found = read(cut, committed)
    assert isinstance(found, served.ServedScope)
    assert {change.subjects[0] for change in found.changes} == chain.keys()
    assert found.contract["definitions"] == committed["definitions"]


def test_a_reference_that_the_contract_does_not_know_either_cannot_be_checked() -> None:
    committed = canonicalise(Document("x", "", _texts(definition())), "user").contract
    more = copy.deepcopy(committed)
    more["definitions"]["Thing"]["properties"]["part"] = _refer("Unknown")
    found = read(more, committed)
    assert isinstance(found, served.NotChecked)
    assert found.state == "invalid-definition"
    assert "#/definitions/Unknown leads nowhere" in found.reason


def _refer(name: str) -> Any:
    token = name.replace("~", "~0").replace("/", "~1").replace("%", "%25")
    return {"$ref": f"#/definitions/{token}"}


def _texts(document: Any) -> Any:
    """As a parser gives it: every key a text."""
    return json.loads(json.dumps(document))


def read(
    text: Any, committed: Any, corrections: tuple[Correction, ...] = ()
) -> served.ServedScope | served.NotChecked:
    body = json.dumps(text).encode()
    served_text = Text("user", "https://host/x", body)
    return served.read(served_text, committed, "v1beta0", corrections, Lock())


SIZE = "/definitions/Thing/properties/size"


@pytest.mark.parametrize(
    ("now", "code"), [(2, "correction-unneeded"), (7, "correction-stale"), (1, "")]
)
def test_a_correction_says_by_its_code_whether_the_host_mended_it_or_moved_on(
    now: int, code: str, tmp_path: Path
) -> None:
    document = definition()
    document["definitions"]["Thing"]["properties"]["size"]["default"] = now
    entry = {
        "why": "It is so.", "source": "a test", "scopes": ["user"], "at": f"{SIZE}/default",
        "change": {"from": 1, "to": 2},
    }  # fmt: skip
    specs = empty_companions(tmp_path, corrections=[entry])
    corrections = contract_files.load_corrections(specs)
    served_text = Document("x", "", _texts(document))
    if not code:
        assert canonicalise(served_text, "user", corrections).warnings == ()
        return
    with pytest.raises(ProblemsError) as caught:
        canonicalise(served_text, "user", corrections)
    (problem,) = caught.value.problems
    assert (problem.code, problem.data) == (code, {"at": f"{SIZE}/default", "scope": "user"})
    committed = canonicalise(served_text, "user").contract
    found = read(document, committed, corrections)
    assert isinstance(found, served.ServedScope)
    assert [change.kind for change in found.changes] == [code]


def test_a_problem_with_a_pointer_names_the_line_of_the_node_or_of_the_nearest_above_it() -> None:
    text = "# first\na:\n  - b: &x {c: 1}\n    'd~/e': 2\n  - *x\n"
    document = parse(text, "x")
    places = {
        "": (2, 1), "/a": (2, 1), "/a/0": (3, 5), "/a/0/b": (3, 5), "/a/0/b/c": (3, 12),
        "/a/0/d~0~1e": (4, 5), "/a/1": (5, 5), "/a/1/c": (5, 5), "/gone/far": (2, 1),
    }  # fmt: skip
    assert {pointer: document.locate(pointer) for pointer in places} == places


def test_a_warning_stops_nothing_and_an_error_everything(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    odd = definition(oddly=1)
    source = write_folder(tmp_path / "in", {"user": to_yaml(odd)})
    specs = empty_companions(tmp_path / "specs")
    assert run("fetch", "--from", source, "--out", specs, "--scope", "user") == 0
    assert "warning: 'oddly' is not a key" in capsys.readouterr().err
