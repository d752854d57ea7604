"""Measures data that is to be written against the limits that hold when it is read again."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from ..limits import MAX_BYTES, MAX_DEFINITIONS, MAX_DEPTH, MAX_NAME, MAX_NODES, MAX_SCALAR
from ..problems import Problem, too_large
from .pointers import join_pointer
from .read import Json
from .schema_table import SHARED

UNREADABLE: Final = "what would be written could not be read again"
"""The hint of every problem here."""


def exceeded(data: Any, file: str) -> Iterator[Problem]:
    """The limits of `parse` that a text of ``data`` would exceed, before it is made."""
    size = 0
    for count, (node, pointer, depth) in enumerate(_nodes(data, "", 0), 1):
        if isinstance(node, str):
            size += len(node)
            if len(node) > MAX_SCALAR:
                message = f"a text of more than {MAX_SCALAR:,} characters (MAX_SCALAR)"
                yield Problem("scalar-too-long", message, file, pointer=pointer, hint=UNREADABLE)
        elif depth == MAX_DEPTH and isinstance(node, dict | list):
            message = f"nested more than {MAX_DEPTH} deep (MAX_DEPTH)"
            yield Problem("nested-too-deep", message, file, pointer=pointer, hint=UNREADABLE)
        if count > MAX_NODES:
            message = f"more than {MAX_NODES:,} nodes (MAX_NODES)"
            yield Problem("too-many-nodes", message, file, hint=UNREADABLE)
            return
        if size > MAX_BYTES:
            yield too_large(file, UNREADABLE)
            return


def _nodes(node: Any, pointer: str, depth: int) -> Iterator[tuple[Any, str, int]]:
    """Every node with its pointer and depth, and every key as a text of its own."""
    yield node, pointer, depth
    if isinstance(node, dict):
        for key, value in node.items():
            place = pointer + join_pointer(key)
            yield key, place, depth
            yield from _nodes(value, place, depth + 1)
    elif isinstance(node, list):
        for index, value in enumerate(node):
            yield from _nodes(value, f"{pointer}/{index}", depth + 1)


def exceeded_by_names(document: Json, file: str) -> Iterator[Problem]:
    """The limits of `validate.check` on what is shared by name, and on how much is."""
    for section in ("definitions", *SHARED):
        for name in document.get(section, {}):
            if len(name) > MAX_NAME:
                message = f"a name of {len(name):,} characters; {MAX_NAME} are allowed (MAX_NAME)"
                pointer = join_pointer(section, name)
                yield Problem("name-too-long", message, file, pointer=pointer, hint=UNREADABLE)
    if len(document.get("definitions", {})) > MAX_DEFINITIONS:
        message = f"more than {MAX_DEFINITIONS:,} definitions (MAX_DEFINITIONS)"
        yield Problem("too-many-definitions", message, file, hint=UNREADABLE)
