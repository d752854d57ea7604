"""Models as JSON text, written by orjson where it is installed (the extra `fast`)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from .. import _json
from .base import Model, plain
from .plans import Given
from .scalars import to_plain


def to_json(value: Any) -> bytes:
    """JSON for a model, or for dicts and lists that hold models: compact, in UTF-8.

    The same as `to_dict`, except that objects and dates which were never read are written as the
    host sent them; several times faster for whole pages. Raises `TypeError` for values that are not
    JSON and `ValueError` for NaN, which orjson writes as null.
    """
    fast = fast_writer()
    if fast is not None:
        try:
            return fast(value)
        except TypeError:
            pass  # integers beyond 64 bits, keys that are not text: may still be JSON
    return standard_json(value)


def fast_writer() -> Callable[[Any], bytes] | None:
    """`to_json` by orjson, as far as it goes; None where it is not installed."""
    return _json.fast_writer(_shallow)


def _shallow(value: Any) -> Any:
    """Converts `value` one level deep; both encoders call again for the models in it."""
    if isinstance(value, Model):
        try:
            return value.encode()
        except AttributeError:  # one was deleted
            return value.to_dict()
    if isinstance(value, Given):
        return value.value
    made = plain(value)
    if made is value:
        return to_plain(value)
    return made


# Models hold no circles, and looking for them takes a quarter of the time.
standard_json = _json.standard_writer(_shallow, check_circular=False)
"""`to_json` by the standard library."""
