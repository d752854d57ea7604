"""Small edits of a definition, by JSON pointer; a list of parameters is entered by name."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from typing import Any

from generator.swagger.pointers import split_pointer

Edit = Callable[[Any], None]


def _step(node: Any, token: str) -> Any:
    if isinstance(node, list):
        return next(item for item in node if isinstance(item, dict) and item.get("name") == token)
    return node[token]


def find(data: Any, pointer: str) -> Any:
    for token in split_pointer(pointer):
        data = _step(data, token)
    return data


def _parent(data: Any, pointer: str) -> tuple[Any, str]:
    *above, last = split_pointer(pointer)
    for token in above:
        data = _step(data, token)
    return data, last


def put(pointer: str, value: Any) -> Edit:
    def edit(data: Any) -> None:
        parent, last = _parent(data, pointer)
        parent[last] = copy.deepcopy(value)

    return edit


def drop(pointer: str) -> Edit:
    def edit(data: Any) -> None:
        parent, last = _parent(data, pointer)
        if isinstance(parent, list):
            parent.remove(_step(parent, last))
        else:
            del parent[last]

    return edit


def add(pointer: str, *items: Any) -> Edit:
    def edit(data: Any) -> None:
        parent, last = _parent(data, pointer)
        parent.setdefault(last, []).extend(copy.deepcopy(items))

    return edit


def take(pointer: str, item: Any) -> Edit:
    return lambda data: find(data, pointer).remove(item)


def rename(pointer: str, new: str) -> Edit:
    def edit(data: Any) -> None:
        parent, last = _parent(data, pointer)
        parent[new] = parent.pop(last)

    return edit


def duplicate(pointer: str, new: str) -> Edit:
    def edit(data: Any) -> None:
        parent, last = _parent(data, pointer)
        parent[new] = copy.deepcopy(parent[last])

    return edit


def inline(pointer: str, target: str) -> Edit:
    """Write what ``target`` is where ``pointer`` refers to it."""

    def edit(data: Any) -> None:
        parent, last = _parent(data, pointer)
        parent[last] = copy.deepcopy(find(data, target))

    return edit


def everywhere(old: str, new: str) -> Edit:
    """Replace a piece of the text, wherever it is."""

    def edit(data: Any) -> None:
        text = json.dumps(data)
        assert old in text
        changed = json.loads(text.replace(old, new))
        data.clear()
        data.update(changed)

    return edit


def both(*edits: Edit) -> Edit:
    def edit(data: Any) -> None:
        for each in edits:
            each(data)

    return edit
