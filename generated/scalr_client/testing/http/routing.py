"""Routes a path to the operations at it, by the rules of a host's router."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from ..contract.reader import Operation, Scope, version
from .envelopes import ErrorResponse, no_endpoint
from .php import decode

_PATH = re.compile(r"/api/v([^/]+)/(user|account|global|admin)/(.*)\Z")
_OLD_ORDER = re.compile(r"/api/(user|account|global|admin)/v([^/]+)/(.*)\Z")
_WELL_FORMED_VERSION = re.compile(r"\d+(beta\d*)?\Z")


@dataclass(slots=True)
class _Node:
    children: dict[str, _Node] = field(default_factory=dict)
    parameter: _Node | None = None
    operations: dict[str, Operation] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Match:
    """A known path: its operations by HTTP method, and the values of its parameters.

    moved_to: the new form of a path in the old order.
    """

    operations: Mapping[str, Operation]
    values: tuple[str, ...]
    moved_to: str | None = None

    def parameters(self, operation: Operation) -> dict[str, str]:
        """The values by the names that the operation gives them."""
        return dict(zip(operation.parameters, self.values, strict=True))


def is_session(path: str) -> bool:
    """True for the path of the session, which no definition has."""
    return path == f"/api/{version()}/session/"


class Router:
    """The routes of the scopes that a host serves."""

    def __init__(self, scopes: Iterable[Scope], account_id: int) -> None:
        self._account_id = str(account_id)
        self._roots: dict[str, _Node] = {}
        for scope in scopes:
            root = self._roots[scope.name] = _Node()
            for operation in scope.operations:
                path = operation.template.removeprefix(scope.base_path)
                _place(root, path, operation)

    def match(self, path: str) -> Match:
        """The operations at a path; raises the `ErrorResponse` of a path that is unknown."""
        found = _PATH.match(path)
        moved_to = None
        if found:
            given, scope, rest = found.groups()
        else:
            old = _OLD_ORDER.match(path)
            if old is None:
                raise no_endpoint()
            scope, given, rest = old.groups()
            moved_to = f"/api/v{given}/{scope}/{rest}"
        if not _WELL_FORMED_VERSION.match(given):
            raise ErrorResponse(400, "BadRequest", "Invalid API version")
        if f"v{given}" != version():
            raise no_endpoint()
        segments = rest.removesuffix("/").split("/")
        root = self._roots.get("global" if scope == "admin" else scope)
        if root is None:
            raise no_endpoint()
        node, values = _walk(root, segments)
        if node is None and scope == "account":
            node, values = _walk(root, [self._account_id, *segments])
        if node is None:
            raise no_endpoint()
        return Match(node.operations, tuple(values), moved_to)


def _place(root: _Node, path: str, operation: Operation) -> None:
    node = root
    for segment in path.strip("/").split("/"):
        if segment.startswith("{"):
            node.parameter = node.parameter or _Node()
            node = node.parameter
        else:
            node = node.children.setdefault(segment, _Node())
    node.operations[operation.method] = operation


def _walk(root: _Node, segments: list[str]) -> tuple[_Node | None, list[str]]:
    node: _Node | None = root
    values: list[str] = []
    for segment in segments:
        if node is None or not segment:
            return None, []
        child = node.children.get(segment)
        if child is None:
            values.append(decode(segment))
            child = node.parameter
        node = child
    if node is None or not node.operations:
        return None, []
    return node, values
