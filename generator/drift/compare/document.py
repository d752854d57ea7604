"""Two contracts of one scope in, changes out. Pure; silent about everything that means nothing."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import Any, Final

from attrs import evolve, frozen

from ...contract.envelopes import list_item
from ...contract.names import Lock, operation_key, operation_place, type_name
from ...swagger.pointers import join_pointer
from ...swagger.read import operations
from ...swagger.schema_table import METHODS
from . import renames
from .change import ABSENT, Change, Operation, Uses, merged
from .kinds import REQUEST, RESPONSE
from .operations import Operations, media_types, security
from .schemas import Place, Schemas, conflict
from .usage import Reach

Json = Mapping[str, Any]

MOST_LOST: Final = 1 / 3
"""Share of operations that may vanish at once; beyond it the text itself is in doubt."""

_NUMBERS: Final = re.compile(r"\d+")
_NOBODY: Final = Uses()


@frozen
class Comparison:
    """The changes of one scope, and how many of its operations are still there."""

    changes: tuple[Change, ...]
    operations: int
    lost: int

    @property
    def shrunk(self) -> bool:
        """Whether so much is gone that the text cannot be taken at its word."""
        return self.operations > 0 and self.lost > self.operations * MOST_LOST


def compare(old: Json, new: Json, scope: str, names: Lock | None = None) -> Comparison:
    """What ``new`` changes of the contract ``old``; ``names`` are the Python names in use."""
    total = sum(1 for _ in operations(old))
    if old == new:
        return Comparison((), total, 0)
    return _Comparer(old, new, scope, names or Lock()).run()


class _Comparer:
    def __init__(self, old: Json, new: Json, scope: str, names: Lock) -> None:
        self.renamed = renames.renamed_definitions(old, new)
        self.old_names = {new_name: name for name, new_name in self.renamed.items()}
        self.old, self.new, self.scope, self.names = old, new, scope, names
        self.old = renames.with_new_names(old, self.renamed)
        self.reach = Reach(self.old)
        self.changes: list[Change] = []
        self.schemas = Schemas(self.old, new, self.changes.append)
        self.pairs = renames.matched_paths(self.old["paths"], new["paths"])

    @cached_property
    def new_reach(self) -> Reach:
        """The uses in the host's contract, for what the committed one does not use."""
        return Reach(self.new)

    def run(self) -> Comparison:
        lost, total = self._lost()
        self._document()
        self._paths()
        self._definitions()
        return Comparison(tuple(merged(self.changes)), total, lost)

    def _tell(
        self, kind: str, pointer: str, subject: str, before: Any = ABSENT, after: Any = ABSENT,
        uses: Uses = _NOBODY, direction: str = "none", group: tuple[str, ...] = (),
    ) -> None:  # fmt: skip
        self.changes.append(
            Change(kind, (pointer,), (subject,), before, after, direction, uses, (), group)
        )

    def _lost(self) -> tuple[int, int]:
        before = [(path, method) for path, method, _ in operations(self.old)]
        paths = self.new["paths"]
        kept = sum(method in paths.get(self.pairs.get(p, p), {}) for p, method in before)
        return len(before) - kept, len(before)

    def _document(self) -> None:
        old, new = self.old, self.new
        before, after = (str(each.get("info", {}).get("version", "")) for each in (old, new))
        if before != after:
            back = _version(after) < _version(before)
            kind = "info-version-decreased" if back else "info-version-changed"
            self._tell(kind, "/info/version", "the definition", before, after)
        for key, kind in (("host", "host-changed"), ("basePath", "base-path-changed")):
            if old.get(key) != new.get(key):
                self._tell(kind, "/" + key, "the definition", old.get(key), new.get(key))
        everything = frozenset((path, method) for path, method, _ in operations(old))
        for key, stem, gone, come in media_types(old, new, {}, {}):
            direction = {"consumes": REQUEST, "produces": RESPONSE}.get(key, "none")
            uses = Uses(
                everything if direction == REQUEST else frozenset(),
                everything if direction == RESPONSE else frozenset(),
            )
            if gone:
                self._tell(f"{stem}-removed", "/" + key, key, gone, ABSENT, uses, direction)
            if come:
                self._tell(f"{stem}-added", "/" + key, key, ABSENT, come, uses, direction)
        self._security(old, new, Uses(everything))
        self.schemas.extensions(old, new, Place("", "the definition", Uses(everything)))
        infos = (old.get("info", {}), new.get("info", {}))
        self.schemas.extensions(*infos, Place("/info", "the definition", Uses(everything)))

    def _security(self, old: Json, new: Json, uses: Uses) -> None:
        before, after = (each.get("securityDefinitions", {}) for each in (old, new))
        for name in sorted({*before, *after}):
            one, other = before.get(name), after.get(name)
            if one != other:
                what = "removed" if other is None else "added" if one is None else "changed"
                pointer = join_pointer("securityDefinitions", name)
                self._tell(f"security-definition-{what}", pointer, name, one, other)
        for kind, was, now in security(old.get("security", []), new.get("security", [])):
            self._tell(kind, "/security", "every operation", was, now, uses, REQUEST)

    def _paths(self) -> None:
        comparer = Operations(self.old, self.new, self.schemas, self.changes.append)
        old, new = self.old["paths"], self.new["paths"]
        taken = self._taken_operations()
        for path, item in old.items():
            now = self.pairs.get(path, path)
            other = new.get(now)
            if other is None:
                uses = _uses(path, item)
                self._tell(
                    "path-removed", join_pointer("paths", path), path, _methods(item), ABSENT, uses
                )
                continue
            parameters: dict[str, str] = {}
            if now != path:
                parameters = self._moved(path, now, item)
            for method in METHODS:
                key = (path, method)
                if method in item and method in other:
                    if item is not other:
                        comparer.compare(key, (now, method), parameters)
                elif method in item:
                    pointer, subject = join_pointer("paths", *key), f"{method.upper()} {path}"
                    self._tell("operation-removed", pointer, subject, uses=Uses(frozenset({key})))
                elif method in other:
                    self._added("operation-added", path, now, (method,), taken)
            if item != other:
                place = Place(join_pointer("paths", path), path, _uses(path, item))
                self.schemas.extensions(item, other, place)
        for path in sorted(set(new) - set(old) - set(self.pairs.values())):
            self._added("path-added", path, path, tuple(_methods(new[path])), taken)

    def _moved(self, path: str, now: str, item: Json) -> dict[str, str]:
        """Report a path that only changed its looks; its path parameters, old name to new."""
        pointer, uses = join_pointer("paths", path), _uses(path, item)
        names = list(zip(renames.path_parameters(path), renames.path_parameters(now), strict=True))
        if renames.bare_path(path, exact=True) != renames.bare_path(now, exact=True):
            self._tell("path-case-or-slash", pointer, path, path, now, uses)
        for before, after in names:
            if before != after:
                subject, group = f"path parameter {before}", ("path parameter", before)
                kind, sent = "path-param-renamed", Uses(uses.sent_by)
                self._tell(kind, pointer, subject, before, after, sent, REQUEST, group)
        return {before: after for before, after in names if before != after}

    def _taken_operations(self) -> dict[str, str]:
        """Python names of operations in use in this scope, each with the operation that has it."""
        taken = {}
        for path, method, operation in operations(self.old):
            taken[self._place(path, method, operation, self.old)] = path
        prefix = self.scope + " "
        for key, name in self.names.operations.items():
            if key.startswith(prefix):
                taken[name] = key.rpartition(" ")[2]
        return taken

    def _place(self, path: str, method: str, operation: Json, contract: Json) -> str:
        key = operation_key(self.scope, method, path)
        is_list = bool(list_item(contract, operation))
        named = self.names.operations.get(key)
        return named or str(operation_place(self.scope, method, path, is_list=is_list))

    def _added(
        self, kind: str, path: str, now: str, methods: Iterable[str], taken: Mapping[str, str]
    ) -> None:
        item = self.new["paths"][now]
        for method in methods:
            name = self._place(now, method, item[method], self.new)
            if (
                name in taken
                and operation_key(self.scope, method, now) not in self.names.operations
            ):
                subject = f"{method.upper()} {now}"
                place = Place(join_pointer("paths", path, method), subject, Uses())
                self.changes.append(conflict(place, name, item[method]))
                return
        if kind == "path-added":
            self._tell(kind, join_pointer("paths", path), now, ABSENT, _methods(item))
        else:
            method = next(iter(methods))
            subject = f"{method.upper()} {now}"
            self._tell(kind, join_pointer("paths", path, method), subject)

    def _definitions(self) -> None:
        old, new = self.old.get("definitions", {}), self.new.get("definitions", {})
        taken = {type_name(name) for name in old} | set(self.names.definitions.values())
        for before, after in sorted(self.renamed.items()):
            pointer = join_pointer("definitions", before)
            uses = self.reach.uses(after)
            self._tell("definition-renamed", pointer, before, before, after, uses)
        for name in sorted({*old, *new}):
            one, other = old.get(name), new.get(name)
            pointer = join_pointer("definitions", self.old_names.get(name, name))
            subject = self.old_names.get(name, name)
            if other is None:
                self._tell("definition-removed", pointer, name, one, ABSENT, self.reach.uses(name))
            elif one is None:
                known = self.names.definitions.get(name)
                if known is None and type_name(name) in taken:
                    place = Place(pointer, name, self.new_reach.uses(name))
                    self.changes.append(conflict(place, type_name(name), other))
                else:
                    self._tell("definition-added", pointer, name, ABSENT, other)
            elif one != other:
                self._definition(name, one, other, pointer, subject)

    def _definition(self, name: str, old: Json, new: Json, pointer: str, subject: str) -> None:
        uses = self.reach.uses(name) or self.new_reach.uses(name)
        frame = "paging-changed" if name in self.reach.pages else ""
        frame = "envelope-changed" if name in self.reach.envelopes else frame
        place = Place(pointer, subject, uses, ("definition",), frame=frame)
        start = len(self.changes)
        self.schemas.compare(old, new, place)
        self._filters(name, old, new, evolve(place, frame=""))
        if not uses and len(self.changes) > start:
            del self.changes[start:]
            self._tell("unused-changed", pointer, subject, old, new)

    def _filters(self, name: str, old: Json, new: Json, place: Place) -> None:
        """Filters that came or went: those of properties that exist, of lists that return the item."""
        before, after = (set(each.get("x-filterable", ())) for each in (old, new))
        was, now = (
            each & set(schema.get("properties", {}))
            for each, schema in ((before, old), (after, new))
        )
        lists = self.reach.items.get(name) or self.new_reach.items.get(name) or set()
        uses = Uses(frozenset(lists))
        at = place.child("x-filterable")
        for filter_name in sorted({*before, *after}):
            gone, come = filter_name in was - now, filter_name in now - was
            subject = f"{place.subject}.{filter_name}"
            if lists and (gone or come):
                kind, direction = "filter-removed" if gone else "filter-added", REQUEST
            elif (filter_name in before) != (filter_name in after):
                kind, direction = "extension-unknown", "none"
            else:
                continue
            was_one = filter_name if filter_name in before else ABSENT
            now_one = filter_name if filter_name in after else ABSENT
            group = ("filter", filter_name)
            self._tell(kind, at.pointer, subject, was_one, now_one, uses, direction, group)


def _methods(item: Json) -> list[str]:
    return [method for method in METHODS if method in item]


def _uses(path: str, item: Json) -> Uses:
    keys: frozenset[Operation] = frozenset((path, method) for method in _methods(item))
    return Uses(keys)


def _version(text: str) -> tuple[int, ...]:
    return tuple(int(number[:9]) for number in _NUMBERS.findall(text))
