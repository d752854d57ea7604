"""Finds the line and column of every node of a text: a second read, of one that was parsed before."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

import yaml

from .pointers import escape_pointer

LOADER: Final = getattr(yaml, "CBaseLoader", yaml.BaseLoader)

_STARTS: Final = (yaml.MappingStartEvent, yaml.SequenceStartEvent)
_ENDS: Final = (yaml.MappingEndEvent, yaml.SequenceEndEvent)
_NODES: Final = (*_STARTS, yaml.ScalarEvent, yaml.AliasEvent)

Positions = dict[str, tuple[int, int]]


class _Open:
    """A mapping or sequence that has not ended yet."""

    def __init__(self, pointer: str, *, is_map: bool) -> None:
        self.pointer, self.is_map = pointer, is_map
        self.key: str | None = None
        self.count = 0

    def next_pointer(self) -> str:
        """The pointer of the value that comes now."""
        token = escape_pointer(self.key or "") if self.is_map else str(self.count)
        self.key, self.count = None, self.count + 1
        return f"{self.pointer}/{token}"


def positions(text: str) -> Positions:
    """Line and column (from 1) by JSON pointer; an entry of a mapping is where its key is.

    Nodes inside an alias have no positions of their own.
    """
    found: Positions = {}
    stack: list[_Open] = []
    events: Iterator[Any] = yaml.parse(text, Loader=LOADER)  # typed as marks that may be None
    for event in events:
        kind = type(event)
        if kind in _ENDS:
            stack.pop()
        if kind not in _NODES:
            continue
        place = (event.start_mark.line + 1, event.start_mark.column + 1)
        above = stack[-1] if stack else None
        if above is not None and above.is_map and above.key is None:
            above.key = event.value
            found[f"{above.pointer}/{escape_pointer(event.value)}"] = place
            continue
        pointer = above.next_pointer() if above is not None else ""
        found.setdefault(pointer, place)
        if kind in _STARTS:
            stack.append(_Open(pointer, is_map=kind is yaml.MappingStartEvent))
    return found
