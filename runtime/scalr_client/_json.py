"""JSON text, read and written by orjson where it is installed (the extra `fast`), else by `json`.

Both refuse the same texts: NaN, numbers beyond what a double can hold, and nesting without end.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import cache
from typing import Any, NoReturn

Default = Callable[[Any], Any]
"""Turns a value that is not JSON into one that is, or raises `TypeError`."""


@cache
def _orjson() -> Any:
    try:
        import orjson
    except ImportError:
        return None
    return orjson


def read(content: bytes) -> Any:
    """Parses JSON in UTF-8. Raises `ValueError`, and `RecursionError` for deep nesting."""
    fast = _orjson()
    return _strict.decode(content.decode("utf-8")) if fast is None else fast.loads(content)


def fast_writer(default: Default | None = None) -> Callable[[Any], bytes] | None:
    """A writer that uses orjson; None where it is not installed.

    It raises `TypeError` for some values that are JSON (integers beyond 64 bits, keys that are not
    text) and writes NaN as null. Datetimes and dataclasses go to `default`, as with `json`.
    """
    fast = _orjson()
    if fast is None:
        return None
    dumps = fast.dumps
    options = fast.OPT_PASSTHROUGH_DATETIME | fast.OPT_PASSTHROUGH_DATACLASS
    return lambda value: dumps(value, default, options)


def standard_writer(
    default: Default | None = None, *, check_circular: bool = True
) -> Callable[[Any], bytes]:
    """A writer that uses `json`: compact, in UTF-8. It raises `TypeError`, `ValueError` for NaN."""
    encode = json.JSONEncoder(
        default=default,
        check_circular=check_circular,
        ensure_ascii=False,
        allow_nan=False,
        separators=(",", ":"),
    ).encode
    return lambda value: encode(value).encode("utf-8")


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not JSON")


def _finite(text: str) -> float:
    number = float(text)
    if number in (float("inf"), float("-inf")):
        raise ValueError("a number beyond what a double can hold")
    return number


_strict = json.JSONDecoder(parse_constant=_refuse_constant, parse_float=_finite)
