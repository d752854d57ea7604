"""The writers are needed: without any one of them a test fails, and a template cannot forget one."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable
from types import FunctionType
from typing import Any

import jinja2
import pytest

from generator.output.overlay import Sources
from generator.targets.python import render
from generator.writers import python as python_writer
from generator.writers.untrusted import Code, Raw

from .corpus import FIELDS, PAYLOADS, definition, document_text
from .harness import Bench, run
from .sandbox import Sandbox
from .test_matrix import attack

CORE = [p for p in PAYLOADS if p.shape in ("P1", "P2", "P3", "P4", "P5", "P6", "P7", "P11", "P13")]
TEXTS = ("property description", "definition description", "operation description")
WIRES = ("property key", "enum value", "variant key", "parameter name")


def first_fault(bench: Bench, sandbox: Sandbox, fields: tuple[str, ...]) -> str:
    """The first complaint of a part of the matrix, or nothing."""
    bench.seen.clear()
    faults = (
        fault
        for payload in CORE
        for field in fields
        for fault in attack(bench, sandbox, field, payload)
    )
    return next(faults, "")


def _naive(text: str) -> Code:
    return Code(f'"{text}"')


def _quotes_only(text: str) -> Code:
    return Code('"' + text.replace('"', '\\"').replace("\n", "\\n") + '"')


def _backslashes_only(text: str) -> Code:
    return Code('"' + text.replace("\\", "\\\\") + '"')


def _prose(*left_out: str) -> Callable[[Raw | str], str]:
    """`python_writer.prose` without some of what it does."""

    def prose(value: Raw | str) -> str:
        text = value.reveal() if isinstance(value, Raw) else value
        if "space" not in left_out:
            text = python_writer._SPACE.sub(" ", text).strip()
        if "backslash" not in left_out:
            text = text.replace("\\", "\\\\")
        if "quote" not in left_out:
            text = text.replace('"', "'")
        if "print" in left_out:
            return text
        return "".join(c if c.isprintable() or c == "\n" else f"<U+{ord(c):04X}>" for c in text)

    return prose


def _unchecked(*given: str) -> Code:
    """A name as it is; of a name with its section, that nothing is wrong with it."""
    return Code(given[0] if len(given) == 1 else "")


MUTANTS: dict[str, tuple[tuple[str, ...], Any, tuple[str, ...]]] = {
    "literal: nothing escaped": (("python_writer._string",), _naive, WIRES),
    "literal: quotes only": (("python_writer._string",), _quotes_only, WIRES),
    "literal: backslashes only": (("python_writer._string",), _backslashes_only, WIRES),
    "docstring: backslashes as they are": (("prose",), _prose("backslash"), TEXTS),
    "docstring: quotes as they are": (("prose",), _prose("quote"), TEXTS),
    "docstring: what does not print as it is": (("prose",), _prose("print"), TEXTS),
    "identifier: names as they are on the wire": (
        ("worded", "identifier", "wrong_name"), _unchecked, ("property key", "path segment"),
    ),
    "class: names as they are in the definition": (
        ("type_name", "identifier", "wrong_name"), _unchecked, ("definition key", "variant key"),
    ),
    "terminal: text as it is": (
        ("printable",),
        lambda text, limit=0: text, ("$ref", "unknown key"),
    ),
}  # fmt: skip


def mutate(monkeypatch: pytest.MonkeyPatch, target: str, mutant: Any) -> None:
    """Put ``mutant`` in the place of a function, in every module that has it by that name."""
    name = target.rpartition(".")[2]
    found = [m for n, m in sys.modules.items() if n.startswith("generator") and hasattr(m, name)]
    assert found
    for each in found:
        if isinstance(getattr(each, name), FunctionType):
            monkeypatch.setattr(each, name, mutant)


@pytest.mark.parametrize("mutant", MUTANTS)
def test_without_any_one_escape_the_matrix_fails(
    bench: Bench, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch, mutant: str
) -> None:
    targets, replacement, fields = MUTANTS[mutant]
    for target in targets:
        mutate(monkeypatch, target, replacement)
    assert first_fault(bench, sandbox, fields)


def test_without_the_escape_of_white_space_a_docstring_loses_its_frame(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    text = "a\n\nb\x0c::error::x\r\u2028c"
    assert "\n" not in python_writer.prose(text)
    assert "\n" in _prose("space")(text)


def test_the_frame_of_a_docstring_refuses_what_no_writer_has_written() -> None:
    for text in ('x"""', "x\\", '"', "a\\b", 'a""" + b'):
        with pytest.raises(ValueError, match="not written by prose"):
            python_writer.docstring([text], 4)


@pytest.mark.parametrize(
    "name", ["a b", "a-b", "", "1a", "caf\u00e9", "a\n", "a;b", "a.b.", "\ufb01", "a()"]
)
def test_an_identifier_is_checked_on_its_way_out(name: str) -> None:
    with pytest.raises(ValueError, match="not an identifier"):
        python_writer.identifier(name)


def test_a_string_of_a_definition_has_no_text_of_its_own() -> None:
    raw = Raw("secret")
    for use in (str, "{}".format, lambda r: f"{r}", "%s".__mod__, "".join, lambda r: "a" + r):
        with pytest.raises(TypeError):
            use(raw)  # type: ignore[operator]
    assert "secret" not in repr(raw)


@pytest.mark.parametrize("value", ["text", Raw("text"), 5, None, ["a"], jinja2.Undefined()])
def test_a_template_prints_what_a_writer_has_written_and_nothing_else(value: Any) -> None:
    templates = {"x": "{{ value }}", "y": "{{ value ~ '' }}", "z": "{{ nothing }}"}
    environment = render.environment(frozenset(templates.items()))
    assert environment.get_template("x").render(value=Code("fine")) == "fine"
    with pytest.raises((TypeError, jinja2.UndefinedError)):
        environment.get_template("x").render(value=value)
    with pytest.raises((TypeError, jinja2.UndefinedError)):
        environment.get_template("y").render(value=value)
    with pytest.raises((TypeError, jinja2.UndefinedError)):
        environment.get_template("z").render(value=value)


def test_a_view_that_forgets_a_writer_stops_the_run_and_leaves_the_tree(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    ran, faults = bench.fetch(document_text(definition()))
    assert (ran.code, faults) == (0, [])
    assert bench.generate()[1] == []
    before = bench.rendered()
    mutate(monkeypatch, "literal", lambda value: value)
    ran = run("generate", "--specs", str(bench.specs), "--out", str(bench.out))
    assert ran.code == 4
    assert bench.rendered() == before


TEMPLATES = Sources.read().templates
PRINTED = re.compile(r"\{\{(.*?)\}\}", re.S)
ALLOWED = re.compile(r" [a-z_]+(\.[a-z_]+)? ")


@pytest.mark.parametrize("path", sorted(TEMPLATES))
def test_a_template_prints_plain_names_without_filters_calls_or_quotes(path: str) -> None:
    text = TEMPLATES[path]
    for found in PRINTED.finditer(text):
        assert ALLOWED.fullmatch(found[1]), found[0]
        around = text[found.start() - 1], text[found.end()]
        assert not set(around) & {'"', "'", "`"}, f"quotes around {found[0]}"
    for tag in re.findall(r"\{%(.*?)%\}", text, re.S):
        word = tag.strip().split()[0]
        assert word in {"for", "endfor", "if", "endif", "else", "elif"}, tag
        assert "|" not in tag
        assert "__" not in tag


@pytest.mark.slow
def test_texts_in_json_and_yaml_survive_every_payload(bench: Bench) -> None:
    for payload in PAYLOADS:
        document = definition()
        FIELDS["property title"](document, payload.text)
        ran, faults = bench.fetch(document_text(document))
        assert faults == []
        if ran.code == 0 and bench.is_new():
            assert bench.generate()[1] == []
            text = (bench.out / "scalr_client/testing/contract/user.json").read_text("utf-8")
            assert isinstance(json.loads(text), dict)
            assert text.isascii()
