"""Objects as ids: what an argument that is the id of something takes in place of one."""

# pyright: reportPrivateUsage=false

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ..errors import ArgumentError
from ..serialization.plans import Described


def id_of(name: str, value: object, things: Sequence[str]) -> object:
    """The id that a model holds of one of ``things``; anything but a model as it is.

    ``name`` is that of the argument, for the error. Raises `ArgumentError` for a model that identifies
    something else, and for one without an id.
    """
    if not isinstance(value, Described):
        return value
    attribute = identity(value, things)
    if attribute is None:
        raise ArgumentError(_refusal(name, value, things))
    found: Any = getattr(value, attribute, None)
    if isinstance(found, Described):  # of a key, its own
        found = getattr(found, found._KEY, None)
    if found is None:
        raise ArgumentError(f"{name}: this {type(value).__name__} has no {attribute}")
    return found


def identity(value: Described, things: Sequence[str]) -> str | None:
    """The attribute by which a model identifies one of ``things``, if it does."""
    for thing in things:
        attribute = value._IDENTIFIES.get(thing)
        if attribute is not None:
            return attribute
    return None


def _refusal(name: str, value: Described, things: Sequence[str]) -> str:
    kind = type(value).__name__
    if not things:
        return f"{name} takes a plain value, no {kind}"
    return f"{name} is of a {' or '.join(things)}, and no {kind} identifies one"
