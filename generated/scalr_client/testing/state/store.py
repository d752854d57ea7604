"""Stores the objects of a fake host.

Objects live in containers: a scope (`("scalr", "")`, `("account", "1")`, `("environment", "5")`) or
another object (`("farm", "7")`, `("role", "3")`). Within a container they keep the order in which
they came, which is the order of their ids.
"""

from __future__ import annotations

import random
import uuid
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeAlias

Container: TypeAlias = tuple[str, str]
Data: TypeAlias = dict[str, Any]

SCALR: Container = ("scalr", "")


@dataclass(slots=True)
class Record:
    """One stored object: its key, its place, and its properties by wire name."""

    kind: str
    key: str
    container: Container
    data: Data
    pending: list[tuple[int, Mapping[str, Any]]] = field(default_factory=list)

    def settle(self) -> Record:
        """Count one read of the object, and apply the changes that are pending until then."""
        while self.pending:
            reads, changes = self.pending[0]
            if reads > 0:
                self.pending[0] = (reads - 1, changes)
                break
            self.data.update(changes)
            del self.pending[0]
        return self

    def change(self, now: Mapping[str, Any], then: Mapping[str, Any], after: int) -> None:
        """Apply `now` at once, and `then` when the object has been read `after` times."""
        self.pending = [(after, dict(then))]
        self.data.update(now)


class _Bucket:
    """The objects of one kind in one container; the list of them is made again after a change."""

    __slots__ = ("_rows", "by_key")

    def __init__(self) -> None:
        self.by_key: dict[str, Record] = {}
        self._rows: list[Record] | None = None

    @property
    def rows(self) -> list[Record]:
        if self._rows is None:
            self._rows = list(self.by_key.values())
        return self._rows

    def add(self, record: Record) -> None:
        self.by_key[record.key] = record
        if self._rows is not None:
            self._rows.append(record)

    def remove(self, key: str) -> None:
        if self.by_key.pop(key, None) is not None:
            self._rows = None


class Store:
    """Objects by kind, container and key, and new identities for them, the same for one seed."""

    def __init__(self, seed: int) -> None:
        self._buckets: dict[str, dict[Container, _Bucket]] = {}
        self._last: dict[str, int] = {}
        self.random = random.Random(seed)  # noqa: S311  identities that repeat, not secrets

    def new_integer(self, kind: str) -> int:
        self._last[kind] = self._last.get(kind, 0) + 1
        return self._last[kind]

    def new_uuid(self) -> str:
        return str(uuid.UUID(int=self.random.getrandbits(128), version=4))

    def new_hex(self, length: int) -> str:
        return f"{self.random.getrandbits(4 * length):0{length}x}"

    def add(self, kind: str, container: Container, key: object, data: Data) -> Record:
        """Put an object in a container, after those that are there."""
        record = Record(kind, str(key), container, data)
        if isinstance(key, int):
            self._last[kind] = max(self._last.get(kind, 0), key)
        buckets = self._buckets.setdefault(kind, {})
        buckets.setdefault(container, _Bucket()).add(record)
        return record

    def remove(self, record: Record) -> None:
        self._buckets[record.kind][record.container].remove(record.key)

    def move(self, record: Record, container: Container, key: str) -> None:
        """Put an object into another container, or under another key."""
        self.remove(record)
        record.container, record.key = container, key
        self._buckets[record.kind].setdefault(container, _Bucket()).add(record)

    def get(self, kind: str, containers: Iterable[Container], key: object) -> Record | None:
        """The object of a key in the first of the containers that has it."""
        buckets = self._buckets.get(kind, {})
        text = str(key)
        for container in containers:
            bucket = buckets.get(container)
            if bucket is not None and text in bucket.by_key:
                return bucket.by_key[text]
        return None

    def anywhere(self, kind: str, key: object) -> Record | None:
        """The object of a key in any container."""
        return self.get(kind, self._buckets.get(kind, {}), key)

    def rows(self, kind: str, containers: Sequence[Container]) -> Sequence[Record]:
        """The objects of a kind in the containers, in order; not to be changed by the caller."""
        buckets = self._buckets.get(kind, {})
        found = [buckets[name].rows for name in containers if name in buckets]
        filled = [rows for rows in found if rows]
        if len(filled) == 1:
            return filled[0]
        return [record for rows in filled for record in rows]

    def all(self, kind: str) -> Iterator[Record]:
        """Every object of a kind, in any container."""
        for bucket in self._buckets.get(kind, {}).values():
            yield from bucket.rows

    def empty(self, container: Container) -> None:
        """Remove what is in a container, of every kind."""
        for buckets in self._buckets.values():
            buckets.pop(container, None)
