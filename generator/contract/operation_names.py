"""What the operations of a scope are called: pinned, else locked, else by rule, and each distinct."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from ..swagger.read import operations
from .envelopes import list_item
from .names import Lock, is_action, operation_key, operation_place, resolve


def operation_names(scope: str, contract: Mapping[str, Any], used: Lock) -> dict[str, str]:
    """The dotted name of each operation by its key; ``used`` are the names that stand, in words.

    A program that calls ``farms.list`` must not send what somebody called an action: actions are named
    last, and never as another operation is or was, even where the contract has lost that one.
    """
    claims: dict[str, str] = {}
    actions: dict[str, str] = {}
    shapes: dict[str, str] = {}
    for path, method, operation in operations(contract):
        is_list = bool(list_item(contract, operation))
        place = operation_place(scope, method, path, is_list=is_list)
        key = operation_key(scope, method, path)
        (actions if is_action(path) else claims)[key] = str(place)
        shapes[_shape(key)] = key
    standing = dict(used.operations)
    for key, name in used.operations.items():
        if _shape(key) in shapes:  # a path whose parameters were renamed is the same one
            standing.setdefault(shapes[_shape(key)], name)
    theirs = {
        name
        for key, name in used.operations.items()
        if key.startswith(scope + " ") and _shape(key) not in shapes
    }
    names = resolve(claims.items(), standing, _standing(actions, standing))
    names |= resolve(actions.items(), standing, {*theirs, *names.values()})
    return {key: names[key] for key in sorted(names)}


def _standing(keys: Iterable[str], standing: Mapping[str, str]) -> Iterator[str]:
    return (standing[key] for key in keys if key in standing)


def _shape(key: str) -> str:
    return re.sub(r"\{[^{}]*\}", "{}", key)


def name_operations(contract: dict[str, Any], scope: str, used: Lock) -> None:
    """Give every operation its ``operationId`` and the tag of its topmost resource."""
    names = operation_names(scope, contract, used)
    tags = set()
    for path, method, operation in operations(contract):
        name = names[operation_key(scope, method, path)]
        tag = name.partition(".")[0]
        tags.add(tag)
        operation["tags"] = [tag]
        operation["operationId"] = name.replace(".", "_")
    contract["tags"] = [{"name": tag} for tag in sorted(tags)]
