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
from generator.problems import ProblemsError
from generator.swagger.document import parse

from .corpus import PATH, Json, definition, document_text, put
from .harness import Bench, located, run
from .sandbox import Sandbox
from .test_references import chain

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
    "a long explicit key": (with_raw('{? "' + "x" * 200_000 + '" : 1}'), "MAX_SCALAR"),
    "a raw next line": (with_raw('"a\x85b"'), "write it as \\u0085"),
    "a raw line separator": (with_raw('"a  \u2028b"'), "write it as \\u2028"),
    "a raw paragraph separator": (with_raw('"a\u2029b"'), "write it as \\u2029"),
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
    "alias in itself": (with_raw("&a [*a]"), "inside the node that it names"),
    "alias to nothing": (with_raw("*nowhere"), "has no anchor"),
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


def test_r10_a_line_end_that_json_does_not_know_is_found_where_it_stands() -> None:
    with pytest.raises(ProblemsError) as caught:
        parse('{\n "a": "x\u2028y"}', "x")
    assert (caught.value.problems[0].line, caught.value.problems[0].column) == (2, 9)


def test_r10_escaped_line_ends_come_through_the_contract_as_they_are(bench: Bench) -> None:
    values = ["a\x85b", "a \u2028 b", "\u2029", "  \x85  "]
    document = definition()
    document["definitions"]["Thing"]["properties"]["color"]["enum"] = values
    document["definitions"]["Thing"]["properties"]["x\u2028y"] = {"type": "string"}
    for _ in range(2):  # what is written is read again as it was
        ran, faults = bench.fetch(document_text(document))
        assert (ran.code, faults) == (0, []), ran.err
        thing = parse(bench.contract.read_bytes(), "x").data["definitions"]["Thing"]
        assert sorted(thing["properties"]["color"]["enum"]) == sorted(values)
        assert "x\u2028y" in thing["properties"]
        document["definitions"]["Thing"] = thing


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


def _many_segments() -> Json:
    document = definition()
    item = document["paths"][PATH]
    for number in range(100):
        path = f"/{{envId}}/{number}/" + "a/" * (limits.MAX_SEGMENTS - 2 + (number == 99))
        document["paths"][path] = {"parameters": item["parameters"], "get": {}}
    return document


def _many_resources() -> Json:
    document = definition()
    item = document["paths"][PATH]
    for number in range(limits.MAX_RESOURCES // 25):
        path = f"/{{envId}}/{number}/" + "a/" * (limits.MAX_SEGMENTS - 2)
        document["paths"][path] = {"parameters": item["parameters"], "get": {}}
    return document


def _many_merged() -> Json:
    document = definition()
    properties = {f"p{n}": {"type": "string"} for n in range(1_000)}
    document["definitions"]["Shape"]["properties"] |= properties
    for number in range(limits.MAX_PROPERTIES // 1_000):
        name = f"D{number}"
        document["definitions"][name] = {"allOf": [{"$ref": "#/definitions/Shape"}]}
        owner = {"$ref": f"#/definitions/{name}"}
        document["definitions"]["Thing"]["properties"][f"d{number}"] = owner
    return document


def _many_keywords() -> Json:
    document = definition()
    document["definitions"]["Thing"]["properties"] |= {
        f"p{n}": {"type": "string"} for n in range(2_000)
    }
    item = document["paths"][PATH]
    for number in range(limits.MAX_KEYWORDS // 2_000):
        document["paths"][f"/{{envId}}/x{number}/"] = item
    return document


def _many_list_filters() -> Json:
    document = definition()
    names = [f"p{n}" for n in range(2_000)]
    thing = document["definitions"]["Thing"]
    thing["properties"] |= {name: {"type": "string"} for name in names}
    thing["x-filterable"] = names
    item = document["paths"][PATH]
    for number in range(limits.MAX_FILTERS // 2_000):
        document["paths"][f"/{{envId}}/x{number}/"] = item
    return document


def _many_filter_values() -> Json:
    document = definition()
    color = document["definitions"]["Thing"]["properties"]["color"]
    color["enum"] = [f"value{n}" for n in range(50_000)]
    document["definitions"]["Thing"]["x-filterable"] = ["color"]
    item = document["paths"][PATH]
    for number in range(limits.MAX_NODES // 50_000):
        document["paths"][f"/{{envId}}/x{number}/"] = item
    return document


@pytest.mark.parametrize(
    ("make", "limit"),
    [
        (_many_segments, "MAX_SEGMENTS"),
        (_many_resources, "MAX_RESOURCES"),
        (_many_merged, "MAX_PROPERTIES"),
        (_many_keywords, "MAX_KEYWORDS"),
        (_many_list_filters, "MAX_FILTERS"),
        (_many_filter_values, "MAX_NODES"),
    ],
)
def test_r12_what_would_make_much_out_of_little_is_refused_by_a_limit(
    bench: Bench, make: Callable[[], Json], limit: str
) -> None:
    started = os.times()
    ran, faults = bench.fetch(document_text(make()))
    ended = os.times()
    assert faults == []
    located(ran, limit)
    assert ended.user - started.user < 15


def test_r12_only_the_first_problems_are_shown_and_the_rest_counted(bench: Bench) -> None:
    document = definition()
    count = 20_000
    document["definitions"]["Thing"]["properties"] |= {f"k{n}": 1 for n in range(count)}
    document["info"] |= {f"k{n}": 1 for n in range(count)}
    ran, faults = bench.fetch(document_text(document))
    assert faults == []
    located(ran, f"{count - limits.MAX_PROBLEMS:,} more of this severity (MAX_PROBLEMS)")
    assert ran.err.count(" error: ") == limits.MAX_PROBLEMS + 1
    assert ran.err.count(" warning: ") == limits.MAX_PROBLEMS + 1


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


def _one_name() -> Json:
    document = definition()
    document["definitions"]["Thing"]["properties"] |= {
        "a" + "".join("-_"[n >> bit & 1] for bit in range(18)): {"type": "string"}
        for n in range(20_000)
    }
    return document


def _many_deep_resources() -> Json:
    document = definition()
    item = document["paths"][PATH]
    for number in range(100):
        path = f"/{{envId}}/{number}/" + "a/" * (limits.MAX_SEGMENTS - 2)
        document["paths"][path] = {"parameters": item["parameters"], "get": {}}
    return document


@pytest.mark.parametrize(
    "make",
    [_long_enum, _many_parts, _many_unions, _many_filters, _one_name, _many_deep_resources,
     lambda: chain(2_000, "allOf"), lambda: chain(2_000, "properties"),
     lambda: chain(2_000, "key")],
)  # fmt: skip
def test_r12_what_stays_below_the_limits_takes_seconds(
    bench: Bench, make: Callable[[], Json]
) -> None:
    started = os.times()
    ran, faults = bench.fetch(document_text(make()))
    fetched = os.times()
    assert faults == []
    assert ran.code == 0, ran.err
    ran = run("generate", "--specs", str(bench.specs), "--out", str(bench.out))
    generated = os.times()
    assert ran.code == 0, ran.err
    assert fetched.user - started.user < 15
    assert generated.user - fetched.user < 15


EXTENSIBLE = [
    ("paths",),
    ("parameters",),
    ("responses",),
    ("securityDefinitions",),
    ("paths", PATH, "get", "responses"),
]


@pytest.mark.parametrize("where", EXTENSIBLE)
def test_r13_what_a_vendor_adds_is_no_node_of_ours(bench: Bench, where: tuple[str, ...]) -> None:
    bench.fetch(TEXT)
    plain = bench.contract.read_bytes()
    for value in (5, None, [1], {"get": {"a": 1}}, {"$ref": "elsewhere"}):
        document = definition()
        put(*where, "x-own")(document, value)
        ran, faults = bench.fetch(document_text(document))
        assert (ran.code, faults) == (0, []), ran.err
        assert bench.contract.read_bytes() == plain
        by_hand = parse(plain, "x").data
        put(*where, "x-own")(by_hand, value)
        bench.contract.write_text(document_text(by_hand))
        ran = run("generate", "--specs", str(bench.specs), "--out", str(bench.out))
        assert ran.code == 0, ran.err


@pytest.mark.parametrize(
    "where", [("definitions", "x-Thing"), ("definitions", "Thing", "properties", "x-thing")]
)
def test_r13_schemas_and_headers_may_have_names_like_those_of_a_vendor(
    bench: Bench, where: tuple[str, ...]
) -> None:
    document = definition()
    headers = {"x-rate-limit": {"type": "integer"}}
    document["paths"][PATH]["get"]["responses"]["200"]["headers"] = headers
    parent: Any = document
    for key in where[:-1]:
        parent = parent[key]
    parent[where[-1]] = {"type": "string"}
    ran, faults = bench.fetch(document_text(document))
    assert (ran.code, faults) == (0, []), ran.err
    contract = parse(bench.contract.read_bytes(), "x").data
    assert contract["paths"][PATH]["get"]["responses"]["200"]["headers"] == headers
    for key in where:
        contract = contract[key]
    assert contract == {"type": "string"}


def test_r13_a_definition_with_nothing_but_what_a_vendor_adds_has_no_operation(
    bench: Bench,
) -> None:
    document = definition() | {"paths": {"x-own": {"get": {"responses": {}}}}}
    ran, faults = bench.fetch(document_text(document))
    assert faults == []
    located(ran, "paths has no operation")


@pytest.mark.parametrize("frame", ["body", "alternative"])
def test_r13_the_frame_of_an_answer_is_no_body_of_a_request(bench: Bench, frame: str) -> None:
    document = definition()
    post = document["paths"][PATH]["post"]
    target = {"$ref": "#/definitions/ThingOne"}
    if frame == "body":
        post["parameters"][0]["schema"] = target
    else:
        post["x-alternativeBodies"] = [target]
    ran, faults = bench.fetch(document_text(document))
    assert faults == []
    located(ran, "ThingOne is the envelope of a response", "/post")


def test_r13_what_stands_for_a_definition_names_it(bench: Bench) -> None:
    document = definition()
    document["paths"][PATH]["post"]["x-alternativeBodies"] = [{}]
    ran, faults = bench.fetch(document_text(document))
    assert faults == []
    located(ran, "a pointer needs $ref", "/post/x-alternativeBodies/0")


def test_r13_a_contract_without_definitions_is_rendered(bench: Bench) -> None:
    document = definition()
    del document["definitions"]
    document["paths"] = {PATH: {"parameters": document["paths"][PATH]["parameters"], "get": {}}}
    bench.reset()
    bench.contract.write_text(document_text(document))
    ran, faults = bench.generate()
    assert (ran.code, faults) == (0, []), ran.err


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
        "MAX_FILE_NAME", "MAX_SEGMENTS", "MAX_OPERATIONS", "MAX_DEFINITIONS", "MAX_RESOURCES",
        "MAX_PROPERTIES", "MAX_KEYWORDS", "MAX_FILTERS", "MAX_FAMILY_DEPTH", "MAX_PROBLEMS",
    }  # fmt: skip
    with pytest.raises(ProblemsError, match="MAX_DEPTH"):
        parse("[" * 65 + "]" * 65, "x")
