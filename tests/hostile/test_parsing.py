"""R10 to R13: syntax, sizes and types."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator import limits
from generator.document import parse
from generator.problems import ProblemsError

from .corpus import PATH, Json, definition, document_text
from .harness import Bench, located
from .sandbox import Sandbox

TEXT = document_text(definition())


def with_raw(value: str) -> str:
    """The definition with ``value`` as it stands, in a place that takes anything."""
    return TEXT.replace('"version": "v1beta0"', f'"version": "v1beta0", "x-raw": {value}')


REFUSED_SYNTAX: dict[str, tuple[str, str]] = {
    "duplicate key": (with_raw('{"a": 1, "a": 2}'), "duplicate key"),
    "duplicate path": (TEXT.replace('"paths": {', '"paths": {}, "paths": {'), "duplicate key"),
    "keys equal as text": (with_raw("{1: a, '1': b}"), "duplicate key"),
    "trailing text": (TEXT + " x", "error"),
    "second document": (TEXT + "\n---\na: 1\n", "second document"),
    "100,000 lists": (with_raw("[" * 100_000 + "]" * 100_000), "MAX_DEPTH"),
    "100,000 mappings": (with_raw("{a: " * 100_000 + "1" + "}" * 100_000), "MAX_DEPTH"),
    "unclosed": (with_raw("[" * 100_000), "MAX_DEPTH"),
    "4,000 digits": (with_raw("1" * 4000), "MAX_DIGITS"),
    "too large a number": (with_raw("1e999"), "double"),
    "a long text": (with_raw('"' + "x" * 200_000 + '"'), "MAX_SCALAR"),
    "a long key": (with_raw('{"' + "x" * 200_000 + '": 1}'), "error"),
    "too long a text": ("# " + "x" * limits.MAX_BYTES + "\n" + TEXT, "MAX_BYTES"),
    "too many nodes": (with_raw("[" + "1," * limits.MAX_NODES + "1]"), "MAX_NODES"),
}


@pytest.mark.parametrize("case", REFUSED_SYNTAX)
def test_r10_syntax_that_loses_or_blows_up_is_refused(bench: Bench, case: str) -> None:
    text, words = REFUSED_SYNTAX[case]
    ran, faults = bench.fetch(text)
    assert faults == []
    located(ran, words)


@pytest.mark.parametrize("text", ["NaN", "Infinity", "-Infinity", ".nan", ".inf"])
def test_r10_no_number_is_not_a_number(text: str) -> None:
    assert parse(text, "x").data == text


YAML: dict[str, tuple[str, str]] = {
    "python object": (with_raw("!!python/object/apply:os.system ['echo']"), "tag"),
    "python name": (with_raw("!!python/name:os.system ''"), "tag"),
    "own tag": (with_raw("!evil x"), "tag"),
    "set": (with_raw("!!set {a, b}"), "tag"),
    "binary": (with_raw("!!binary aGk="), "tag"),
    "timestamp": (with_raw("!!timestamp 2001-01-01"), "tag"),
    "merge key": (with_raw("{<<: {a: 1}}"), "merge key"),
    "bomb": (
        with_raw(
            "[&a [1,1,1,1,1,1,1,1], "
            + ", ".join(f"&{chr(98 + n)} [{', '.join([f'*{chr(97 + n)}'] * 9)}]" for n in range(9))
            + "]"
        ),
        "MAX_NODES",
    ),
    "alias in itself": (with_raw("&a [*a]"), "inside what it names"),
    "alias to nothing": (with_raw("*nowhere"), "names nothing"),
    "key that is a list": (with_raw("{[1]: 2}"), "key"),
    "key that is a mapping": (with_raw("{{a: 1}: 2}"), "key"),
    "key that is an alias": (with_raw("[&a x, {*a : 1}]"), "key"),
    "directive": ("%TAG ! tag:evil,2000:\n---\n" + with_raw("!x y"), "tag"),
    "YAML 3": ("%YAML 3.0\n---\n" + TEXT, "error"),
    "tab": ("a:\n\t- b\n", "error"),
}


@pytest.mark.parametrize("case", YAML)
def test_r11_yaml_that_does_more_than_json_is_refused(bench: Bench, case: str) -> None:
    text, words = YAML[case]
    ran, faults = bench.fetch(text)
    assert faults == []
    located(ran, words)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("yes", "yes"), ("no", "no"), ("on", "on"), ("Off", "Off"), ("y", "y"), ("017", "017"),
        ("0o17", "0o17"), ("0x1F", "0x1F"), ("1_000", "1_000"), ("1:30", "1:30"), ("+1", "+1"),
        ("2001-01-01", "2001-01-01"), ("2001-01-01T00:00:00Z", "2001-01-01T00:00:00Z"), (".5", ".5"),
        ("1.", "1."), ("~", None), ("null", None), ("true", True), ("17", 17), ("-0.5e3", -500.0),
        ("=", "="), ("{200: a, true: b, null: c, 1.5: d}",
                     {"200": "a", "true": "b", "null": "c", "1.5": "d"}),
    ],
)  # fmt: skip
def test_r11_scalars_mean_what_they_mean_in_json_and_keys_are_texts(text: str, value: Any) -> None:
    assert parse(text, "x").data == value


PIECES = st.characters(exclude_categories=["Cs"]) | st.sampled_from(["\\", r"\ud83d", "😀"])


@given(st.lists(PIECES).map("".join))
def test_r10_json_with_escaped_characters_is_read_as_json_is(text: str) -> None:
    """Beyond U+FFFF JSON writes two escapes, and in `\\\\ud83d` the backslash is the escaped one."""
    for value in (text, text.replace("\\", "\\\\"), json.dumps(text)):
        escaped = json.dumps({"a": value})
        assert escaped.isascii()
        assert parse(escaped, "x").data == {"a": value}


def test_r10_half_a_pair_of_escapes_is_a_located_problem() -> None:
    for half in (r"\ud83d", r"\ude00", r"\ude00\ud83d", r"\ud83d\\ude00"):
        with pytest.raises(ProblemsError) as caught:
            parse('{\n "a": "' + half + '"}', "x")
        assert caught.value.problems[0].line == 2


def _many_definitions(count: int) -> Json:
    document = definition()
    for number in range(count):
        document["definitions"][f"D{number}"] = {"properties": {"id": {"type": "integer"}}}
    return document


def _many_operations(count: int) -> Json:
    document = definition()
    item = document["paths"][PATH]
    for number in range(count):
        document["paths"][f"/{{envId}}/x{number}/"] = {"parameters": item["parameters"], "get": {}}
    return document


@pytest.mark.parametrize(
    ("document", "limit"),
    [
        (lambda: _many_definitions(limits.MAX_DEFINITIONS + 1), "MAX_DEFINITIONS"),
        (lambda: _many_operations(limits.MAX_OPERATIONS + 1), "MAX_OPERATIONS"),
    ],
)
def test_r12_a_limit_is_named_when_it_is_passed(
    bench: Bench, document: Callable[[], Json], limit: str
) -> None:
    ran, faults = bench.fetch(document_text(document()))
    assert faults == []
    located(ran, limit)


@pytest.mark.parametrize("where", ["definitions", "properties"])
def test_r12_a_name_of_a_megabyte_is_refused_with_its_length(bench: Bench, where: str) -> None:
    document = definition()
    for length in (limits.MAX_NAME + 1, limits.MAX_SCALAR - 1):
        parent = document if where == "definitions" else document["definitions"]["Thing"]
        parent[where] = {**parent[where], "x" * length: {"type": "string"}}
        ran, faults = bench.fetch(document_text(document))
        assert faults == []
        located(ran, "MAX_NAME" if length == limits.MAX_NAME + 1 else "")
        assert len(ran.err) < 10_000


def _long_enum() -> Json:
    document = definition()
    values = [f"value{n}" for n in range(100_000)]
    document["definitions"]["Thing"]["properties"]["color"]["enum"] = values
    return document


def _many_parts() -> Json:
    document = definition()
    parts = [{"properties": {f"p{n}": {"type": "string"}}} for n in range(3_000)]
    document["definitions"]["Thing"]["allOf"] = parts
    return document


def _many_unions() -> Json:
    document = _many_definitions(2_000)
    document["definitions"]["Thing"]["properties"] |= {
        f"d{n}": {"$ref": f"#/definitions/D{n}"} for n in range(2_000)
    }
    for n in range(2_000):
        document["definitions"][f"D{n}"]["allOf"] = [{"$ref": "#/definitions/Shape"}]
    return document


def _many_filters() -> Json:
    document = definition()
    names = [f"p{n}" for n in range(2_000)]
    thing = document["definitions"]["Thing"]
    thing["properties"] |= {name: {"type": "string", "enum": [name]} for name in names}
    thing["x-filterable"] = names
    return document


@pytest.mark.parametrize("make", [_long_enum, _many_parts, _many_unions, _many_filters])
def test_r12_what_stays_below_the_limits_takes_seconds(
    bench: Bench, make: Callable[[], Json]
) -> None:
    started = os.times()
    ran, faults = bench.fetch(document_text(make()))
    ended = os.times()
    assert faults == []
    assert ran.code == 0, ran.err
    assert ended.user - started.user < 15


WRONG: list[Any] = [None, True, 0, -1, 1.5, "x", [], {}, [None], [[]], [{}], {"x": None}, {"x": []},
                    [1], {"$ref": 1}, {"$ref": []}, {"$ref": "#/definitions/Thing"}]  # fmt: skip


def places(node: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The path of every node of a document."""
    yield path
    if isinstance(node, dict | list):
        for key, value in node.items() if isinstance(node, dict) else enumerate(node):
            yield from places(value, (*path, key))


def test_r13_a_value_of_the_wrong_type_anywhere_is_a_located_problem(
    bench: Bench, sandbox: Sandbox
) -> None:
    faults: list[object] = []
    every = [place for place in places(definition()) if place]
    for index, place in enumerate(every):
        for offset in range(
            6
        ):  # every value comes at every third place, and every kind in each map
            value = WRONG[(index + offset * 3) % len(WRONG)]
            document = definition()
            node: Any = document
            for key in place[:-1]:
                node = node[key]
            node[place[-1]] = value
            ran, found = bench.fetch(document_text(document))
            if ran.code == 0 and bench.is_new():
                ran, more = bench.generate()
                found += more
                if not ran.code:
                    found += [f for f in [sandbox.check(bench.out)] if f]
            faults += [(place, value, fault) for fault in found]
    assert faults == []


def test_r13_a_key_that_is_missing_anywhere_is_a_located_problem(
    bench: Bench, sandbox: Sandbox
) -> None:
    faults: list[object] = []
    for place in places(definition()):
        if not place:
            continue
        document = definition()
        node: Any = document
        for key in place[:-1]:
            node = node[key]
        del node[place[-1]]
        ran, found = bench.fetch(document_text(document))
        if ran.code == 0 and bench.is_new():
            ran, more = bench.generate()
            found += more
            if not ran.code:
                found += [f for f in [sandbox.check(bench.out)] if f]
        faults += [(place, fault) for fault in found]
    assert faults == []


def test_the_limits_are_constants_of_one_module() -> None:
    names = {name for name in vars(limits) if name.startswith("MAX_")}
    assert names == {
        "MAX_BYTES", "MAX_DEPTH", "MAX_NODES", "MAX_SCALAR", "MAX_DIGITS", "MAX_NAME",
        "MAX_OPERATIONS", "MAX_DEFINITIONS",
    }  # fmt: skip
    with pytest.raises(ProblemsError, match="MAX_DEPTH"):
        parse("[" * 65 + "]" * 65, "x")
