"""What the operations of a scope are called: pinned, else locked, else by rule, and each distinct."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..swagger.read import operations
from .envelopes import list_item
from .names import Lock, operation_key, operation_place, resolve


def operation_names(scope: str, contract: Mapping[str, Any], used: Lock) -> dict[str, str]:
    """The dotted name of each operation by its key; ``used`` are the names that stand, in words."""
    claims = []
    for path, method, operation in operations(contract):
        is_list = bool(list_item(contract, operation))
        place = operation_place(scope, method, path, is_list=is_list)
        claims.append((operation_key(scope, method, path), str(place)))
    return resolve(claims, used.operations)


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
