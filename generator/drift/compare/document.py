"""Compares two contracts of one scope. Pure; differences without a meaning are not reported."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any, Final

from attrs import evolve, frozen

from ...contract.envelopes import list_item
from ...contract.names import Lock, operation_key, operation_place, type_name
from ...swagger.pointers import join_pointer
from ...swagger.read import operations
from ...swagger.schema_table import METHODS
from . import renames
from .change import ABSENT, Change, ChangeLog, Node, Usage
from .kinds import NONE, REQUEST, RESPONSE
from .operations import OperationComparer, media_differences, security_kinds
from .schemas import SchemaComparer
from .usage import UsageGraph

Json = Mapping[str, Any]

MOST_LOST: Final = 1 / 3
"""Share of operations that may vanish at once; beyond it the text itself is in doubt."""

_NUMBERS: Final = re.compile(r"\d+")


@frozen
class Comparison:
    """The changes of one scope, and how many of its operations are still there."""

    changes: tuple[Change, ...]
    operations: int
    lost: int

    @property
    def shrunk(self) -> bool:
        """Whether so many operations are gone that the text cannot be believed."""
        return self.operations > 0 and self.lost > self.operations * MOST_LOST


def compare(old: Json, new: Json, scope: str, names: Lock | None = None) -> Comparison:
    """The changes from the contract ``old`` to ``new``; ``names`` are the Python names in use."""
    total = sum(1 for _ in operations(old))
    if old == new:
        return Comparison((), total, 0)
    comparer = DocumentComparer(old, new, scope, names or Lock())
    return Comparison(tuple(comparer.changes()), total, comparer.lost())


class DocumentComparer:
    """Compares the contracts of one scope as a whole: document, paths, definitions.

    Definitions that were only renamed have their new names in ``_old``, too.
    """

    def __init__(self, old: Json, new: Json, scope: str, names: Lock) -> None:
        self._renamed = renames.renamed_definitions(old, new)
        self._old_names = {new_name: name for name, new_name in self._renamed.items()}
        self._old, self._new = renames.with_new_names(old, self._renamed), new
        self._scope, self._names = scope, names
        self._moved = renames.matched_paths(old["paths"], new["paths"])
        self._usage = UsageGraph(self._old)
        self._log = ChangeLog()
        self._schemas = SchemaComparer(self._old, new, self._log)

    @cached_property
    def _new_usage(self) -> UsageGraph:
        """Usage in the host's contract, for what the committed one does not use."""
        return UsageGraph(self._new)

    def changes(self) -> list[Change]:
        """Every change, in the order of the document."""
        self._document()
        self._paths()
        self._definitions()
        return self._log.changes

    def lost(self) -> int:
        """How many operations of the contract are gone."""
        paths = self._new["paths"]
        return sum(
            method not in paths.get(self._moved.get(path, path), {})
            for path, method, _ in operations(self._old)
        )

    def _document(self) -> None:
        old, new = self._old, self._new
        everything = frozenset((path, method) for path, method, _ in operations(old))
        whole = Node("", "the definition")
        self._version(whole.child("info", "version"))
        for key, kind in (("host", "host-changed"), ("basePath", "base-path-changed")):
            if old.get(key) != new.get(key):
                self._log.report(kind, whole.child(key), old.get(key), new.get(key))
        for each in media_differences(old, new, {}, {}):
            usage = {REQUEST: Usage(everything), RESPONSE: Usage(returned_by=everything)}
            at = Node("/" + each.key, each.key, usage.get(each.direction, Usage()))
            each.report(self._log, at)
        self._security_definitions()
        before, after = old.get("security", []), new.get("security", [])
        for kind in security_kinds(before, after):
            at = Node("/security", "every operation", Usage(everything))
            self._log.report(kind, at, before, after, REQUEST)
        whole = evolve(whole, usage=Usage(everything))
        self._schemas.extensions(old, new, whole)
        self._schemas.extensions(old.get("info", {}), new.get("info", {}), whole.child("info"))

    def _version(self, node: Node) -> None:
        before, after = (
            str(each.get("info", {}).get("version", "")) for each in (self._old, self._new)
        )
        if before != after:
            back = _version_numbers(after) < _version_numbers(before)
            kind = "info-version-decreased" if back else "info-version-changed"
            self._log.report(kind, node, before, after)

    def _security_definitions(self) -> None:
        before, after = (each.get("securityDefinitions", {}) for each in (self._old, self._new))
        for name in sorted({*before, *after}):
            one, other = before.get(name), after.get(name)
            if one != other:
                what = "removed" if other is None else "added" if one is None else "changed"
                node = Node(join_pointer("securityDefinitions", name), name)
                self._log.report(f"security-definition-{what}", node, one, other)

    def _paths(self) -> None:
        old, new = self._old["paths"], self._new["paths"]
        comparer = OperationComparer(self._old, self._new, self._schemas, self._log)
        taken = self._taken_operations()
        for path, item in old.items():
            now = self._moved.get(path, path)
            if now in new:
                self._path(path, now, comparer, taken)
            else:
                node = _path_node(path, item)
                self._log.report("path-removed", node, _methods(item), ABSENT)
        for path in sorted(set(new) - set(old) - set(self._moved.values())):
            methods = _methods(new[path])
            if not self._conflict(path, path, methods, taken):
                node = Node(join_pointer("paths", path), path)
                self._log.report("path-added", node, ABSENT, methods)

    def _path(self, path: str, now: str, comparer: OperationComparer, taken: set[str]) -> None:
        """Compare a path of the contract with the one of the host that is the same."""
        item, other = self._old["paths"][path], self._new["paths"][now]
        node = _path_node(path, item)
        renamed = self._path_moved(path, now, node) if now != path else {}
        for method in METHODS:
            at = Node(join_pointer("paths", path, method), f"{method.upper()} {path}")
            if method in item and method in other:
                comparer.compare((path, method), (now, method), renamed)
            elif method in item:
                usage = Usage(frozenset({(path, method)}))
                self._log.report("operation-removed", evolve(at, usage=usage))
            elif method in other and not self._conflict(path, now, [method], taken):
                added = evolve(at, subject=f"{method.upper()} {now}")
                self._log.report("operation-added", added)
        self._schemas.extensions(item, other, node)

    def _path_moved(self, path: str, now: str, node: Node) -> dict[str, str]:
        """Report a path that only changed its spelling; its path parameters, old name to new."""
        names = list(zip(renames.path_parameters(path), renames.path_parameters(now), strict=True))
        if renames.bare_path(path, exact=True) != renames.bare_path(now, exact=True):
            self._log.report("path-case-or-slash", node, path, now)
        for before, after in names:
            if before != after:
                group = ("path parameter", before)
                at = evolve(node, subject=f"path parameter {before}", group=group)
                self._log.report("path-param-renamed", at, before, after, REQUEST)
        return {before: after for before, after in names if before != after}

    def _taken_operations(self) -> set[str]:
        """Python names of operations that are in use in this scope."""
        prefix = self._scope + " "
        locked = {name for key, name in self._names.operations.items() if key.startswith(prefix)}
        return locked | {
            self._python_name(path, method, operation, self._old)
            for path, method, operation in operations(self._old)
        }

    def _python_name(self, path: str, method: str, operation: Json, contract: Json) -> str:
        named = self._names.operations.get(operation_key(self._scope, method, path))
        is_list = bool(list_item(contract, operation))
        return named or str(operation_place(self._scope, method, path, is_list=is_list))

    def _conflict(self, path: str, now: str, methods: Sequence[str], taken: set[str]) -> bool:
        """Report the first new operation of a path whose Python name is taken; whether one is."""
        item = self._new["paths"][now]
        for method in methods:
            name = self._python_name(now, method, item[method], self._new)
            locked = operation_key(self._scope, method, now) in self._names.operations
            if name in taken and not locked:
                node = Node(join_pointer("paths", path, method), f"{method.upper()} {now}")
                self._log.report_conflict(node, name, item[method])
                return True
        return False

    def _definitions(self) -> None:
        old, new = self._old.get("definitions", {}), self._new.get("definitions", {})
        taken = {type_name(name) for name in old} | set(self._names.definitions.values())
        for before, after in sorted(self._renamed.items()):
            node = Node(join_pointer("definitions", before), before, self._usage.of(after))
            self._log.report("definition-renamed", node, before, after)
        for name in sorted({*old, *new}):
            one, other = old.get(name), new.get(name)
            old_name = self._old_names.get(name, name)
            node = Node(join_pointer("definitions", old_name), old_name)
            if other is None:
                node = evolve(node, usage=self._usage.of(name))
                self._log.report("definition-removed", node, one, ABSENT)
            elif one is None:
                self._definition_added(name, other, node, taken)
            elif one != other:
                self._definition(name, one, other, node)

    def _definition_added(self, name: str, definition: Json, node: Node, taken: set[str]) -> None:
        if name not in self._names.definitions and type_name(name) in taken:
            node = evolve(node, usage=self._new_usage.of(name))
            self._log.report_conflict(node, type_name(name), definition)
        else:
            self._log.report("definition-added", node, ABSENT, definition)

    def _definition(self, name: str, old: Json, new: Json, node: Node) -> None:
        usage = self._usage.of(name) or self._new_usage.of(name)
        instead = "paging-changed" if name in self._usage.pages else ""
        instead = "envelope-changed" if name in self._usage.envelopes else instead
        used = evolve(node, usage=usage, group=("definition",))
        start = len(self._log.changes)
        self._schemas.compare(old, new, evolve(used, instead=instead))
        self._filters(name, old, new, used)
        if not usage and len(self._log.changes) > start:
            del self._log.changes[start:]
            self._log.report("unused-changed", node, old, new)

    def _filters(self, name: str, old: Json, new: Json, node: Node) -> None:
        """Report filters that came or went: of properties that exist, in lists that return the item."""
        before, after = (set(each.get("x-filterable", ())) for each in (old, new))
        was = before & set(old.get("properties", {}))
        now = after & set(new.get("properties", {}))
        lists = self._usage.items.get(name) or self._new_usage.items.get(name) or set()
        for filter_name in sorted(before | after):
            removed, added = filter_name in was - now, filter_name in now - was
            if lists and (removed or added):
                kind, direction = "filter-removed" if removed else "filter-added", REQUEST
            elif (filter_name in before) != (filter_name in after):
                kind, direction = "extension-unknown", NONE
            else:
                continue
            at = Node(
                node.child("x-filterable").pointer,
                f"{node.subject}.{filter_name}",
                Usage(frozenset(lists)),
                ("filter", filter_name),
            )
            one, other = (
                filter_name if filter_name in side else ABSENT for side in (before, after)
            )
            self._log.report(kind, at, one, other, direction)


def _methods(item: Json) -> list[str]:
    return [method for method in METHODS if method in item]


def _path_node(path: str, item: Json) -> Node:
    usage = Usage(frozenset((path, method) for method in _methods(item)))
    return Node(join_pointer("paths", path), path, usage)


def _version_numbers(text: str) -> tuple[int, ...]:
    return tuple(int(number[:9]) for number in _NUMBERS.findall(text))
