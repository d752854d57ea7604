"""``api.json``: the API model as a file, for whoever reads it without this generator.

One operation or model is a block, one property or parameter a line, so that a diff is readable.
Fields at their defaults are left out. docs/api.schema.json describes the format, of version `FORMAT`.
"""

from __future__ import annotations

import functools
import json
import types
import typing
from collections.abc import Mapping
from typing import Any, Final, get_args, get_origin, get_type_hints

import attrs

from ..contract.names import Words
from ..writers.untrusted import Raw
from .model import Api, Pairs

FORMAT: Final = 1
"""Raised when a reader of the former format could misread the new one."""

_BLOCKS: Final = {"definition", "http_method", "operations"}
"""Fields that only models, operations and resources have: these are blocks, however short."""

_SCALARS: Final = (str, bool, int, float)

Json = Any


def to_json(api: Api) -> str:
    """The text of ``api.json``."""
    data = {"format": FORMAT, **_fields(api)}
    return "{\n" + ",\n".join(_block(key, value) for key, value in data.items()) + "\n}\n"


def from_json(text: str | bytes) -> Api:
    """The model that `to_json` wrote; raises `ValueError` for another format."""
    data = json.loads(text)
    if data.pop("format", None) != FORMAT:
        raise ValueError(f"api.json is not of format {FORMAT}")
    api: Api = _read(data, Api)
    return api


# Writing ------------------------------------------------------------------------------------------


def _fields(value: Any) -> dict[str, Json]:
    """The fields of an object that are not at their defaults, by name."""
    plain = {}
    cls: Any = type(value)
    for name, default, hint in _layout(cls):
        found = getattr(value, name)
        if default is attrs.NOTHING or found != default:
            plain[name] = found if type(found) in _SCALARS else _plain(found, hint)
    return plain


@functools.cache
def _layout(cls: Any) -> tuple[tuple[str, Any, Any], ...]:
    """Name, default and type of each field of a class."""
    hints = _hints(cls)
    return tuple((each.name, each.default, hints[each.name]) for each in attrs.fields(cls))


def _plain(value: Any, hint: Any) -> Json:
    if isinstance(value, Raw):
        return value.reveal()
    if hint == Words:
        return " ".join(value)
    if hint == Pairs:
        return {key: _plain(inner, Any) for key, inner in value}
    if isinstance(value, dict):  # a known value may be anything
        return {_plain(key, Any): _plain(inner, Any) for key, inner in value.items()}
    if isinstance(value, tuple):
        inner = _item(hint)
        return [_plain(each, inner) for each in value]
    return _fields(value) if attrs.has(type(value)) else value


def _block(key: str, value: Json) -> str:
    """A field of the whole: lists of objects in blocks, the rest in a line."""
    if not isinstance(value, list):
        return f" {_line(key)}: {_line(value)}"
    return f" {_line(key)}: [" + ",".join("\n  " + _object(each, 2) for each in value) + "\n ]"


def _object(value: Json, depth: int) -> str:
    """An object whose lists of objects have a line, or for operations a block, an item."""
    pad = "\n" + " " * depth
    if not isinstance(value, dict) or not (
        _BLOCKS & value.keys() or any(map(_is_long, value.values()))
    ):
        return _line(value)
    parts = []
    for key, inner in value.items():
        if _is_long(inner):
            items = ",".join("\n" + " " * (depth + 2) + _object(each, depth + 2) for each in inner)
            parts.append(f"{pad} {_line(key)}: [{items}{pad} ]")
        elif isinstance(inner, dict) and any(map(_is_long, inner.values())):
            parts.append(f"{pad} {_line(key)}: {_object(inner, depth + 1)}")
        else:
            parts.append(f"{pad} {_line(key)}: {_line(inner)}")
    return "{" + ",".join(parts) + pad + "}"


def _is_long(value: Json) -> bool:
    return isinstance(value, list) and bool(value) and isinstance(value[0], dict)


def _line(value: Json) -> str:
    return json.dumps(value, ensure_ascii=True, separators=(", ", ": "))


# Reading ------------------------------------------------------------------------------------------


@functools.cache
def _hints(cls: Any) -> Mapping[str, Any]:
    return get_type_hints(cls, include_extras=True)


def _item(hint: Any) -> Any:
    arguments = get_args(hint)
    return arguments[0] if arguments else Any


def _read(value: Json, hint: Any) -> Any:
    """``value`` as what a field of type ``hint`` holds."""
    hint = _without_none(hint)
    if value is None:
        return None
    if hint is Raw or (hint is Any and isinstance(value, str)):
        return Raw(value)
    if hint == Words:
        return tuple(value.split(" "))
    if hint == Pairs:
        return tuple((key, _read(inner, Any)) for key, inner in value.items())
    if hint is Any and isinstance(value, dict):
        return {Raw(key): _read(inner, Any) for key, inner in value.items()}
    if get_origin(hint) is tuple or (hint is Any and isinstance(value, list)):
        return tuple(_read(each, _item(hint)) for each in value)
    if attrs.has(hint):
        hints = _hints(hint)
        return hint(**{name: _read(inner, hints[name]) for name, inner in value.items()})
    return value


def _without_none(hint: Any) -> Any:
    if get_origin(hint) in (types.UnionType, typing.Union):
        return next(each for each in get_args(hint) if each is not types.NoneType)
    return hint
