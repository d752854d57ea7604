"""A difference between the contract and what a host serves, not yet judged, located or printed."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from typing import Any, Final

from attrs import evolve, frozen

from ...swagger.pointers import join_pointer
from .kinds import BOTH, NONE, REQUEST, RESPONSE

PathMethod = tuple[str, str]
"""Path and method of an operation."""

ABSENT: Final = None
"""The before of something new, the after of something removed."""


@frozen
class Usage:
    """The operations that send something, and those that return it."""

    sent_by: frozenset[PathMethod] = frozenset()
    returned_by: frozenset[PathMethod] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.sent_by or self.returned_by)

    @property
    def direction(self) -> str:
        """``request``, ``response``, ``both`` or ``none``."""
        if self.sent_by:
            return BOTH if self.returned_by else REQUEST
        return RESPONSE if self.returned_by else NONE


@frozen
class Node:
    """A node of the contract that is compared, and the operations that use it.

    ``subject`` names it for a reader. Equal changes of nodes with the same ``group`` are one change. A
    ``parameter`` has kinds of its own. ``instead`` is the fact that replaces a lost property or another
    type: in an envelope they mean more than in an object.
    """

    pointer: str
    subject: str
    usage: Usage = Usage()
    group: tuple[str, ...] = ()
    parameter: bool = False
    instead: str = ""

    def child(self, *tokens: str, subject: str = "") -> Node:
        """A node below this one."""
        below = self.grouped(*tokens) if self.group else self
        pointer = self.pointer + join_pointer(*tokens)
        return evolve(below, pointer=pointer, subject=self.subject + subject)

    def grouped(self, *tokens: str) -> Node:
        """The same node in a narrower group."""
        return evolve(self, group=(*self.group, *tokens))

    def never_sent(self) -> Node:
        """The same node where no request reaches it."""
        return evolve(self, usage=Usage(returned_by=self.usage.returned_by))


@frozen
class Change:
    """A difference, reported once however many operations it reaches.

    ``pointers`` lead into the committed contract (to the nearest node there, for what is new).
    ``also`` are the kinds that the change has besides, where it is used in the other direction.
    """

    kind: str
    pointers: tuple[str, ...]
    subjects: tuple[str, ...]
    before: Any = ABSENT
    after: Any = ABSENT
    direction: str = NONE
    usage: Usage = Usage()
    also: tuple[str, ...] = ()
    group: tuple[str, ...] = ()

    def fingerprint(self, scope: str) -> str:
        """A short name for exactly this change: kind, scope, places, before and after, no prose."""
        facts = json.dumps(
            [self.kind, scope, self.pointers, self.before, self.after], sort_keys=True, default=str
        )
        return "drift-" + hashlib.sha256(facts.encode("utf-8", "surrogatepass")).hexdigest()[:12]


class ChangeLog:
    """The changes of one comparison, in the order in which they were reported."""

    def __init__(self) -> None:
        self.changes: list[Change] = []

    def report(
        self, kind: str, node: Node, before: Any = ABSENT, after: Any = ABSENT,
        direction: str = NONE, also: tuple[str, ...] = (),
    ) -> None:  # fmt: skip
        """Add a change of ``kind`` at ``node``."""
        pointers, subjects = (node.pointer,), (node.subject,)
        self.changes.append(
            Change(kind, pointers, subjects, before, after, direction, node.usage, also, node.group)
        )

    def report_conflict(self, node: Node, name: str, after: Any) -> None:
        """Add something new whose Python name is in use already."""
        named = evolve(node, subject=f"{node.subject} (as {name})", group=())
        self.report("name-lock-conflict", named, ABSENT, after)


def merged(changes: Iterable[Change]) -> list[Change]:
    """Equal changes of nodes of one group as one change with several pointers."""
    groups: dict[tuple[str, ...], list[Change]] = {}
    for change in changes:
        place = change.group or change.pointers
        values = json.dumps([change.before, change.after], sort_keys=True, default=str)
        groups.setdefault((change.kind, *change.also, "", values, *place), []).append(change)
    return [_joined(group) if len(group) > 1 else group[0] for group in groups.values()]


def _joined(group: list[Change]) -> Change:
    directions = {change.direction for change in group} - {NONE}
    both = len(directions) > 1
    return evolve(
        group[0],
        pointers=tuple(sorted({pointer for change in group for pointer in change.pointers})),
        subjects=tuple(sorted({subject for change in group for subject in change.subjects})),
        direction=BOTH if both else next(iter(directions), NONE),
        usage=Usage(
            frozenset().union(*(change.usage.sent_by for change in group)),
            frozenset().union(*(change.usage.returned_by for change in group)),
        ),
    )
