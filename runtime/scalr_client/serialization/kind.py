"""The types of properties and results, as generated code writes them and as they are read here.

    string integer number boolean date-time any     a scalar
    model:NAME key:NAME                             an object; a key may come as a bare id
    list list:KIND map map:KIND                     what holds others, or anything

A text is parsed once, when a class or an operation first needs it.
"""

from __future__ import annotations

from functools import cache
from typing import Final, NamedTuple


class Kind(NamedTuple):
    """A type."""

    form: str
    """`list`, `map`, `model`, `key`, or the name of a scalar."""
    model: str = ""
    """The name of the class of an object; empty for anything else."""
    item: Kind | None = None
    """What a list or a map holds; None for anything, and where nothing is held."""

    @property
    def innermost(self) -> Kind:
        """What is left when lists and maps are taken off."""
        kind = self
        while kind.item is not None:
            kind = kind.item
        return kind


ANY: Final = Kind("any")


@cache
def parse(text: str) -> Kind:
    """The type that a text such as `list:key:Farm` names."""
    form, _, rest = text.partition(":")
    if form in ("model", "key"):
        return Kind(form, model=rest)
    return Kind(form, item=parse(rest) if rest else None)
