"""Strings of a definition: no way into generated text but through a writer, and nothing lost there."""

from __future__ import annotations

import ast
import copy
from typing import Any

import jinja2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.targets.python.render import environment as compiled
from generator.writers.python import docstring, identifier, literal, prose
from generator.writers.terminal import printable
from generator.writers.untrusted import Code, Raw, raw

texts = st.text() | st.text(alphabet="\\\"'{}%#\n\r\t\u2028\x00a ", max_size=12)
scalars = texts | st.integers() | st.booleans() | st.none() | st.floats(allow_nan=False,
                                                                       allow_infinity=False)  # fmt: skip


@given(texts)
def test_a_string_of_a_definition_has_no_text_of_its_own(text: str) -> None:
    held = Raw(text)
    for use in (str, "{}".format, lambda r: f"{r}", "".__add__, lambda r: ", ".join([r])):
        with pytest.raises(TypeError):
            use(held)
    assert repr(held) == f"Raw(<{len(text)} characters>)"
    assert held.reveal() == text
    assert held == Raw(text) == copy.deepcopy(held)


@given(scalars | st.lists(scalars, max_size=3))
def test_a_literal_reads_back_as_the_value(value: Any) -> None:
    written = literal(raw(value))
    wanted = tuple(value) if isinstance(value, list) else value
    assert ast.literal_eval(written) == wanted
    assert written.isascii()
    assert "\n" not in written
    assert isinstance(written, Code)


@pytest.mark.parametrize("value", [float("nan"), float("inf"), b"x", {1}, object()])
def test_what_has_no_literal_is_refused(value: Any) -> None:
    with pytest.raises(TypeError):
        literal(value)


@given(st.lists(texts, max_size=4), st.integers(0, 8))
def test_a_docstring_is_one_string_and_shows_its_text(paragraphs: list[str], indent: int) -> None:
    written = docstring(["Title.", *(prose(Raw(text)) for text in paragraphs)], indent)
    (statement,) = ast.parse(written).body
    assert isinstance(statement, ast.Expr)
    shown = ast.literal_eval(written)
    assert shown.startswith("Title.")
    assert all(c.isprintable() or c == "\n" for c in shown)
    for word in " ".join(paragraphs).split():
        if word.isascii() and word.isalnum() and len(word) < 40:
            assert word in shown


@pytest.mark.parametrize("text", ['"""', "\\", 'ends with "', 'x """ y'])
def test_a_docstring_of_text_that_passed_no_writer_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="not written by prose"):
        docstring([text], 4)


@pytest.mark.parametrize("name", ["a b", "1a", "", "a.", "größe", "a\n", "a;b"])
def test_what_is_no_identifier_is_refused(name: str) -> None:
    with pytest.raises(ValueError, match="not an identifier"):
        identifier(name)


@pytest.mark.parametrize("value", [Raw("x"), "plain", 5, None, ["x"]])
def test_a_template_that_forgets_a_writer_fails(value: Any) -> None:
    environment = compiled(
        frozenset({("t.jinja", "{{ value }}"), ("f.jinja", "{{ value | upper }}")})
    )
    with pytest.raises(TypeError):
        environment.get_template("t.jinja").render(value=value)
    with pytest.raises(TypeError):
        environment.get_template("f.jinja").render(value="x")
    with pytest.raises((TypeError, jinja2.UndefinedError)):
        environment.get_template("t.jinja").render()


@given(st.text())
def test_a_terminal_gets_one_printable_line(text: str) -> None:
    shown = printable(text)
    assert shown.isprintable()
    assert len(printable(text, 10)) <= 10 * len("\\U0010ffff")
