"""Parses the types of properties and results, as generated code writes them.

    string integer number boolean date-time any     a scalar
    model:NAME key:NAME                             an object; a key may come as a bare id
    list list:KIND map map:KIND                     a container, of anything unless it says of what

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
    """The type of what a list or a map holds; None for anything, and for all other types."""

    @property
    def innermost(self) -> Kind:
        """The type inside all lists and maps; the type itself if it is neither."""
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
