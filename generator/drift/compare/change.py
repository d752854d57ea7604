"""One difference between the contract and what a host serves, before anybody judges or prints it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from typing import Any, Final

from attrs import evolve, frozen

from .kinds import BOTH, NONE, REQUEST, RESPONSE

Operation = tuple[str, str]
"""Path and method."""

ABSENT: Final = None
"""Before or after of something that was not or is no longer there."""


@frozen
class Uses:
    """The operations that send something, and those that return it."""

    sent_by: frozenset[Operation] = frozenset()
    returned_by: frozenset[Operation] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.sent_by or self.returned_by)

    @property
    def direction(self) -> str:
        """``request``, ``response``, ``both`` or ``none``."""
        if self.sent_by:
            return BOTH if self.returned_by else REQUEST
        return RESPONSE if self.returned_by else NONE


@frozen
class Change:
    """A difference, reported once however many operations it reaches.

    ``pointers`` lead into the committed contract (to the nearest place there, for what is new).
    ``subject`` names what differs for a reader; ``also`` the kinds that the change is as well, where
    it is used in the other direction; ``group`` joins equal changes of things of one name.
    """

    kind: str
    pointers: tuple[str, ...]
    subjects: tuple[str, ...]
    before: Any = ABSENT
    after: Any = ABSENT
    direction: str = NONE
    uses: Uses = Uses()
    also: tuple[str, ...] = ()
    group: tuple[str, ...] = ()

    def fingerprint(self, scope: str) -> str:
        """A short name for exactly this change: kind, scope, places, before and after, no prose."""
        facts = json.dumps(
            [self.kind, scope, self.pointers, self.before, self.after], sort_keys=True, default=str
        )
        return "drift-" + hashlib.sha256(facts.encode("utf-8", "surrogatepass")).hexdigest()[:12]


def merged(changes: Iterable[Change]) -> list[Change]:
    """Equal changes of things of one name as one change with several places."""
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
        uses=Uses(
            frozenset().union(*(change.uses.sent_by for change in group)),
            frozenset().union(*(change.uses.returned_by for change in group)),
        ),
    )
