"""PHP's rules for query strings, by which a Scalr host rebuilds the string that was signed.

Written from the behaviour of `mb_parse_str`, `ksort` and `http_build_query`, apart from the
client's own signer, so that a mistake there cannot hide here. Text is UTF-8; other bytes
survive as surrogate escapes.
"""

from __future__ import annotations

import functools
import re
import urllib.parse
from collections.abc import Iterator, Mapping
from typing import TypeAlias

Key: TypeAlias = int | str
Value: TypeAlias = "str | dict[Key, Value]"
Query: TypeAlias = dict[Key, Value]

MAX_INPUT_VARS = 1000
MAX_INPUT_NESTING = 64
_INTEGER_KEY = re.compile(r"(?:0|-?[1-9][0-9]{0,17})\Z")
_NUMERIC = re.compile(
    r"[ \t\n\r\v\f]*[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?[ \t\n\r\v\f]*\Z"
)
_LEADING_INTEGER = re.compile(r"[ \t\n\r\v\f]*([+-]?[0-9]{1,18})")
_NOT_IN_NAMES = str.maketrans(" .[", "___")


def is_true(value: Value) -> bool:
    """Whether a value of a query is true to PHP: all is but nothing and 0, the text "false" too."""
    return value not in ("", "0", {})


def decode(text: str) -> str:
    """Undo the percent-encoding of a query part or path segment; `+` is a space."""
    raw = urllib.parse.unquote_to_bytes(text.replace("+", " "))
    return raw.decode("utf-8", "surrogateescape")


def encode(text: str) -> str:
    """Percent-encode as RFC 3986 has it: only letters, digits and `-._~` stay."""
    return urllib.parse.quote(text.encode("utf-8", "surrogateescape"), safe="")


def parse_query(query_string: str) -> Query:
    """The variables of a query string, nested by brackets; the last of a name wins."""
    variables: Query = {}
    pieces = [piece for piece in query_string.split("&") if piece]
    for piece in pieces[:MAX_INPUT_VARS]:
        name, _, value = piece.partition("=")
        _register(variables, decode(name).lstrip(" "), decode(value))
    return variables


def build_query(variables: Mapping[Key, Value]) -> str:
    """Write variables back as a query string, indices explicit, in the order given."""
    return "&".join(f"{name}={encode(value)}" for name, value in _flatten(variables, ""))


def sort_by_name(variables: Mapping[Key, Value]) -> Query:
    """Sort the top level by name as `ksort` does; what is nested keeps its order."""
    return dict(sorted(variables.items(), key=functools.cmp_to_key(_compare_items)))


def canonical_query(query_string: str) -> str:
    """The query string that is part of the string to sign."""
    return build_query(sort_by_name(parse_query(query_string)))


def to_int(value: Value) -> int:
    """PHP's `(int)` cast: the leading digits, 0 if there are none, 1 for a non-empty array."""
    if isinstance(value, dict):
        return 1 if value else 0
    found = _LEADING_INTEGER.match(value)
    return int(found.group(1)) if found else 0


def is_loosely_one(value: str) -> bool:
    """True if `value == 1` holds in PHP."""
    return _NUMERIC.match(value) is not None and float(value) == 1


def _register(variables: Query, name: str, value: str) -> None:
    bracket = name.find("[")
    if bracket == 0 or not name:
        return
    if bracket < 0:
        variables[_key(name.translate(_NOT_IN_NAMES))] = value
        return
    base = name[:bracket].translate(_NOT_IN_NAMES)
    indices, rest = _indices(name[bracket:])
    if len(indices) > MAX_INPUT_NESTING:
        return
    if not indices:
        variables[_key(base + rest.translate(_NOT_IN_NAMES))] = value
        return
    keys: list[Key | None] = [_key(base), *indices]
    level = variables
    for key in keys[:-1]:
        inner = level.get(key) if key is not None else None
        if not isinstance(inner, dict):
            inner = {}
            level[_next_index(level) if key is None else key] = inner
        level = inner
    last = keys[-1]
    level[_next_index(level) if last is None else last] = value


def _indices(text: str) -> tuple[list[Key | None], str]:
    """The bracketed indices at the start of text (None appends), and an unmatched rest."""
    indices: list[Key | None] = []
    while text.startswith("["):
        end = text.find("]")
        if end < 0:
            break
        inside = text[1:end]
        indices.append(None if inside.strip(" ") == "" else _key(inside))
        text = text[end + 1 :]
    return indices, text


def _key(name: str) -> Key:
    return int(name) if _INTEGER_KEY.match(name) else name


def _next_index(level: Query) -> int:
    return max((key for key in level if isinstance(key, int)), default=-1) + 1


def _flatten(variables: Mapping[Key, Value], prefix: str) -> Iterator[tuple[str, str]]:
    for key, value in variables.items():
        name = f"{prefix}%5B{encode(str(key))}%5D" if prefix else encode(str(key))
        if isinstance(value, dict):
            yield from _flatten(value, name)
        else:
            yield name, value


def _compare_items(left: tuple[Key, Value], right: tuple[Key, Value]) -> int:
    return _compare(left[0], right[0])


def _compare(left: Key, right: Key) -> int:
    first, second = str(left), str(right)
    if _NUMERIC.match(first) and _NUMERIC.match(second):
        return (float(first) > float(second)) - (float(first) < float(second))
    before = first.encode("utf-8", "surrogateescape")
    after = second.encode("utf-8", "surrogateescape")
    return (before > after) - (before < after)
