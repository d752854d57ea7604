"""Resources: the segments of the API, each with its operations and what is below it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from ..limits import MAX_RESOURCES
from ..problems import Problem, ProblemsError
from ..swagger.document import Document
from .model import Operation, Resource
from .prose import Prose

_ORDER: Final = {"list": 0, "get": 1, "create": 2, "update": 3, "delete": 4}

Place = tuple[str, tuple[tuple[str, ...], ...]]
"""Scope and path of a resource."""


def resources_of(operations: Iterable[Operation], prose: Prose) -> tuple[Resource, ...]:
    """Every resource of every scope, by scope and path."""
    grouped: dict[Place, list[Operation]] = {}
    for operation in operations:
        grouped.setdefault((operation.scope, operation.resource), []).append(operation)
    for scope, path in list(grouped):
        for length in range(1, len(path)):
            grouped.setdefault((scope, path[:length]), [])
    children: dict[Place, list[tuple[str, ...]]] = {}
    for scope, path in sorted(grouped):
        children.setdefault((scope, path[:-1]), []).append(path[-1])
    return tuple(
        _resource(place, grouped[place], children.get(place, []), prose)
        for place in sorted(grouped)
    )


def _resource(
    place: Place, operations: list[Operation], children: list[tuple[str, ...]], prose: Prose
) -> Resource:
    scope, path = place
    texts = prose.resource(scope, tuple("_".join(part) for part in path))
    return Resource(
        scope=scope,
        path=path,
        text=texts["text"],
        thing=texts["thing"],
        things=texts["things"],
        operations=tuple(sorted(operations, key=_operation_order)),
        children=tuple(children),
    )


def _operation_order(operation: Operation) -> tuple[int, str]:
    name = "_".join(operation.name)
    return _ORDER.get(name, 5), name


def check_resources(
    resources: Iterable[Resource], documents: Mapping[str, Document]
) -> Iterator[Problem]:
    """Resources that could not be told apart, or from an operation beside them.

    Raises `ProblemsError` where a scope has too many.
    """
    found = tuple(resources)
    for scope, count in Counter(each.scope for each in found).items():
        if count > MAX_RESOURCES:
            message = f"more than {MAX_RESOURCES:,} resources (MAX_RESOURCES)"
            raise ProblemsError([documents[scope].problem("too-many-resources", message, "/paths")])
    joined: dict[tuple[str, str], tuple[tuple[str, ...], ...]] = {}
    for each in found:
        twin = joined.setdefault((each.scope, "_".join(map("_".join, each.path))), each.path)
        if twin != each.path:
            message = f"resources {_dotted(twin)} and {_dotted(each.path)} would share a module"
            hint = "pin the operations of one of them to another name in pins.yaml"
            yield documents[each.scope].problem(
                "resources-share-a-module", message, "/paths", hint=hint
            )
        names = {operation.name for operation in each.operations}
        for child in each.children:
            if child in names:
                dotted = f"{each.scope}.{_dotted((*each.path, child))}"
                message = f"{dotted} is both an operation and a resource"
                hint = "pin the operation to another name in pins.yaml"
                yield documents[each.scope].problem(
                    "operation-is-resource", message, "/paths", hint=hint
                )


def _dotted(path: Iterable[tuple[str, ...]]) -> str:
    return ".".join(map("_".join, path))
