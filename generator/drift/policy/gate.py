"""What makes a report fail: the profiles that the command offers, and the level of each."""

from __future__ import annotations

from typing import Final

from attrs import evolve, frozen

from ..compare.kinds import LEVELS, RANK, Kind, Level


@frozen
class Gate:
    """Which findings fail a report."""

    profile: str
    """Name of the profile that it was made from."""

    source_counts: bool
    """Whether SOURCE counts as WIRE does."""

    level: Level | None
    """Level from which on a finding fails; None: nothing does."""

    def fails(self, kind: Kind, *, installation: bool = False) -> bool:
        """Whether a change of ``kind`` fails; what an ``installation`` cuts does not at INFO."""
        worst = RANK[kind.wire]
        if self.source_counts:
            worst = max(worst, RANK[kind.source])
        if self.level is None or (installation and worst == RANK["INFO"]):
            return False
        return worst >= RANK[self.level]


GATES: Final[dict[str, Gate]] = {
    gate.profile: gate
    for gate in (
        Gate("wire", source_counts=False, level="ERR"),
        Gate("source", source_counts=True, level="ERR"),
        Gate("strict", source_counts=True, level="WARN"),
        Gate("exact", source_counts=True, level="INFO"),
    )
}
"""By the name of the profile."""

FAIL_ON: Final[dict[str, Level | None]] = {
    **{level.lower(): level for level in reversed(LEVELS)},
    "never": None,
}
"""Levels as the command line names them."""


def gate(profile: str, fail_on: str | None = None) -> Gate:
    """The gate of a profile, at another level where one is given."""
    made = GATES[profile]
    return evolve(made, level=FAIL_ON[fail_on]) if fail_on else made
