"""Profile files, in every way that YAML writes a mapping of text, beside a whole YAML reader."""

from __future__ import annotations

import itertools
import json
import random
from pathlib import Path
from typing import Any

import pytest
import yaml

from scalr_client import Scalr
from scalr_client.errors import ConfigurationError
from scalr_client.serialization.flat_yaml import FlatYamlError, read_flat_yaml

SECRETS = (
    "plain",
    'se"cr\\et',
    "se'cret",
    "a b",
    "a  b",
    "a #b",
    "#a",
    "a: b",
    "a:b",
    "- a",
    "-a",
    "? a",
    "{a}",
    "[a",
    "&a",
    "*a",
    "!a",
    "|",
    ">",
    "%a",
    "@a",
    "`a",
    "null",
    "~",
    "yes",
    "0123",
    "1e3",
    "2020-01-01",
    "a\tb",
    "a\nb",
    "a\n\nb\n",
    "\na",
    " a",
    "a ",
    "a\n b\nc",
    "a\n\n",
    "\u00e9",
    "\u2028",
    "\x85",
    "\U0001f600",
    "\x1b",
    "\\",
    "\\n",
    "'",
    '"',
    "''",
    "a, b",
    "a,b",
    "}",
    "word " * 30,
    "--- a",
    "...",
    "=",
    "<<",
    "a\n# b",
    "/+=" * 13,
)


def whole(text: str) -> dict[str, str]:
    """What a whole YAML reader finds."""
    node: Any = yaml.compose(text, Loader=yaml.SafeLoader)
    last = {key.value: value for key, value in (node.value if node is not None else ())}
    return {
        key: value.value
        for key, value in last.items()
        if isinstance(value, yaml.ScalarNode) and not value.tag.endswith(":null")
    }


@pytest.mark.parametrize("style", [None, '"', "'", "|", ">"])
@pytest.mark.parametrize("flow", [False, True])
@pytest.mark.parametrize(
    "more",
    [
        {"width": 5},
        {"width": 80, "explicit_start": True, "explicit_end": True},
        {"width": 10_000, "indent": 4},
    ],
)
@pytest.mark.parametrize("unicode", [False, True])
def test_what_a_yaml_writer_writes_is_read(
    style: str | None, flow: bool, more: dict[str, Any], unicode: bool
) -> None:
    random_ = random.Random(5)
    made = ["".join(random_.choices("ab \n'\"\\:#,{}[]-|>é\t", k=12)) for _ in range(20)]
    for secret in (*SECRETS, *made):
        entries = {"API_HOST": "h", "API_SECRET_KEY": secret, "list": ["a", {"b": "c"}], "z": "z"}
        text = yaml.safe_dump(
            entries, default_style=style, default_flow_style=flow, allow_unicode=unicode, **more
        )
        del entries["list"]
        if unicode and set(secret) & set("\x85\u2028"):
            continue  # line ends to YAML 1.1 and text to 1.2: refused where they are not escaped
        assert read_flat_yaml(text) == entries, text
        assert read_flat_yaml("\ufeff" + text.replace("\n", "\r\n")) == entries, text


@pytest.mark.parametrize("indent", [None, 2])
@pytest.mark.parametrize("ascii_only", [False, True])
def test_json_is_read(indent: int | None, ascii_only: bool) -> None:
    for secret in SECRETS:
        entries = {"API_HOST": "h", "API_SECRET_KEY": secret}
        text = json.dumps(
            {**entries, "n": None, "d": {"x": ["}"]}}, indent=indent, ensure_ascii=ascii_only
        )
        if ascii_only or secret.isprintable():
            assert read_flat_yaml(text) == entries, text


HAND_WRITTEN = (
    "",
    "# only\n",
    "---\n",
    "%YAML 1.1\n---\na: b\n...\n",
    "  a: b\n  c: d\n",
    "a:\n  b\n",
    "a:\n  b: c\nd: e\n",
    "a:\n- b\n- c: d\nd: e\n",
    "a: b\n  c\n\n  d\ne: f",
    "a: 'b\n  c'\n",
    'a: "b\n  c"\n',
    'a: "b\\\n  c"\n',
    "a: |\n  b\n c: d\n",
    "a: |\n  b\n",
    "a: |-\n  b\n",
    "a: |+\n  b\n\n",
    "a: |\n  b",
    "a: |+\n  b\n\n\nc: d\n",
    "a: |2\n   b\n",
    "a: >\n  b\n  c\n\n  d\n",
    "a: >-\n  b\n    c\n  d\n",
    "a: | # c\n  # b\n# c\nd: e\n",
    "a: |\n\n\n",
    "a: |+\n\n\n",
    "a: >2-\n   b\n",
    "a: |x\n  b\n",
    "a: # c\n  b\n",
    "a: b # c\n",
    "a: b#c\n",
    "a : b\n",
    "'a': b\n",
    '"a": b\n',
    "a: b\na: c\n",
    "a: b\na:\n",
    "a: &x b\n",
    "a: *x\n",
    "a: !!str 5\n",
    "? a\n: b\n",
    "a: b: c\n",
    "a: - b\n",
    "- a\n",
    "text\n",
    "a: 'b' c\n",
    'a: "b"#c\n',
    "a: 'b' # c\n",
    "{a: b, c: d}\n",
    "{a: b, c}\n",
    "{a:b}\n",
    '{"a":b}\n',
    "{a: [b, {c: d}], e: 'f'}\n",
    "{a: b\n  c, # d\n e: f}",
    "{a: b}}\n",
    "{a: b\n",
    "{a: , b: c}\n",
    "{\n}\n",
    "{a: 'b\n\n c'}\n",
    "--- {a: b}\n",
    "--- # c\na: b\n",
    "a: b\n---\nc: d\n",
    "a: b\n...\nc: d\n",
    "\ta: b\n",
    "a:\tb\n",
    "a: b\t# c\n",
    "a: [b,\n  c]\nd: e\n",
    "a: {b: c}\nd: e\n",
    "a: '\n",
    'a: "\\q"\n',
    'a: "\\xZZ"\n',
    'a: "\\UFFFFFFFF"\n',
    "a: ~\nb: null\nc: Null\n",
    "a: b\n c: d\n",
    "  a: b\nc: d\n",
    "a: b\n  # c\n  d\n",
    "a: ''\n",
    'a: ""\n',
    "a: 'x\ny'\n",
    "a: \x07\n",
    "a:\n  |\n  b\n",
    "a:\n  'b'\n",
    "a: @b\n",
    "a: `b\n",
    "a: %b\n",
    "a: ,b\n",
    "a: ]b\n",
    "a: -\n",
    "a: :b\n",
)

REFUSED_THOUGH_YAML = (
    "a: &x b\n",
    "a: !!str 5\n",
    "? a\n: b\n",
    "a: 'x\ny'\n",
    'a: "b"#c\n',
)
# Readers of YAML 1.1 are of two minds about tabs.
READ_IN_ANY_CASE = {"a:\tb\n": {"a": "b"}, "a: b\t# c\n": {"a": "b"}}


@pytest.mark.parametrize("text", HAND_WRITTEN)
def test_a_file_means_what_yaml_says_or_is_refused(text: str) -> None:
    try:
        wanted: Any = whole(text)
    except (yaml.YAMLError, ValueError, TypeError, AttributeError, OverflowError):
        wanted = FlatYamlError
    try:
        found: Any = read_flat_yaml(text)
    except FlatYamlError:
        found = FlatYamlError
    if text in REFUSED_THOUGH_YAML:
        wanted = FlatYamlError
    assert found == READ_IN_ANY_CASE.get(text, wanted)


def test_pieces_put_together_mean_what_yaml_says_or_are_refused() -> None:
    pieces = (
        "a",
        ": ",
        ":",
        "\n",
        "\n  ",
        "'",
        '"',
        "#",
        " #",
        "|",
        ">-",
        "{",
        "}",
        ",",
        "- ",
        "\\",
        "---",
    )
    for parts in itertools.product(pieces, repeat=3):
        text = "k: v\na: " + "".join(parts) + "\nz: y\n"
        try:
            found = read_flat_yaml(text)
        except FlatYamlError:
            continue
        try:
            wanted = whole(text)
        except yaml.YAMLError:
            continue  # what is no YAML may be read
        assert found == wanted, text


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_profile_is_read_with_and_without_a_byte_order_mark(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, encoding: str
) -> None:
    monkeypatch.setenv("SCALRCLI_HOME", str(tmp_path))
    text = "API_HOST: h.example\nAPI_KEY_ID: APIK\nAPI_SECRET_KEY: s\n"
    (tmp_path / "default.yaml").write_bytes(text.encode(encoding))
    assert Scalr().url == "https://h.example"
    (tmp_path / "default.yaml").write_bytes((text + "x: 'CANARY\n").encode(encoding))
    with pytest.raises(ConfigurationError, match="open quote in line 4"):
        Scalr()
