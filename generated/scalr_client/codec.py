"""Models as JSON text, written by orjson where it is installed (the extra `fast`)."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import datetime
from functools import cache
from operator import methodcaller
from typing import Any

from .model import Model, from_datetime


def to_json(value: Any) -> bytes:
    """JSON for a model, or for dicts and lists that hold models: compact, in UTF-8.

    What `to_dict` gives, several times faster for whole pages. Raises `TypeError` for what is not
    JSON and `ValueError` for NaN, which orjson writes as null.
    """
    fast = fast_writer()
    if fast is not None:
        try:
            return fast(value)
        except TypeError:
            pass  # integers beyond 64 bits, keys that are not text: may still be JSON
    return standard_json(value)


def standard_json(value: Any) -> bytes:
    """`to_json` by the standard library."""
    return _standard.encode(value).encode("utf-8")


@cache
def fast_writer() -> Callable[[Any], bytes] | None:
    """`to_json` by orjson, as far as it goes; None where it is not installed."""
    try:
        import orjson
    except ImportError:
        return None
    options = orjson.OPT_UTC_Z | orjson.OPT_NAIVE_UTC | orjson.OPT_PASSTHROUGH_DATACLASS
    # A model as a dict, its dates left to orjson.
    as_dict = methodcaller("encode", None)
    return lambda value: orjson.dumps(value, as_dict, options)


def _plain(value: Any) -> Any:
    if isinstance(value, Model):
        return value.to_dict()
    if isinstance(value, datetime):
        return from_datetime(value)
    raise TypeError(f"{type(value).__name__} is not JSON")


# Models hold no circles, and looking for them takes a quarter of the time.
_standard = json.JSONEncoder(
    default=_plain,
    check_circular=False,
    ensure_ascii=False,
    allow_nan=False,
    separators=(",", ":"),
)
