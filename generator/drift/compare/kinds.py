"""The table of kinds (kinds.yaml), and the kind of each fact of a schema by direction."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Final, Literal

from attrs import frozen

from ...swagger.document import parse

Level = Literal["INFO", "WARN", "ERR"]
LEVELS: Final[tuple[Level, ...]] = ("INFO", "WARN", "ERR")
RANK: Final[dict[str, int]] = {level: rank for rank, level in enumerate(LEVELS)}

AXES: Final = {
    "wire": "does the published client still work",
    "source": "does code survive a regenerated client",
}
"""The two questions that each kind has a level for."""

REQUEST: Final = "request"
RESPONSE: Final = "response"
BOTH: Final = "both"
NONE: Final = "none"

TABLE: Final = Path(__file__).with_name("kinds.yaml")


@frozen
class Kind:
    """One kind of change: whom it breaks, what they see, what to do.

    ``wire`` and ``source`` are its levels on the two `AXES`; ``mirror`` names the kinds that the
    opposite change gives.
    """

    id: str
    direction: str
    wire: Level
    source: Level
    mirror: tuple[str, ...]
    what: str
    sees: str
    do: str

    @property
    def severity(self) -> tuple[int, int]:
        """Levels as numbers, for sorting: the higher, the worse."""
        return (RANK[self.wire], RANK[self.source])


@cache
def kinds() -> dict[str, Kind]:
    """Every kind by its id, in the order of the table."""
    table = {}
    for name, row in parse(TABLE.read_bytes(), TABLE.name).data.items():
        direction, wire, source = row["is"]
        texts = {key: row[key] for key in ("what", "sees", "do")}
        table[name] = Kind(name, direction, wire, source, tuple(row["mirror"]), **texts)
    return table


@frozen
class Fact:
    """The kind of a fact of a schema that is sent, that is returned, and of a parameter.

    None: the fact has no meaning there.
    """

    request: str | None
    response: str | None
    parameter: str | None = None


FACTS: Final[dict[str, Fact]] = {
    "type-changed": Fact("req-type-changed", "resp-type-changed", "param-type-changed"),
    "type-widened": Fact("req-type-widened", "resp-type-widened", "param-type-widened"),
    "type-narrowed": Fact("req-type-changed", "resp-type-narrowed", "param-type-narrowed"),
    "format-changed": Fact("req-type-changed", "resp-format-changed", "param-type-changed"),
    "format-added": Fact("req-type-changed", "resp-format-changed", "param-type-narrowed"),
    "format-removed": Fact("req-type-widened", "resp-format-changed", "param-type-widened"),
    "enum-set": Fact("req-enum-added", "resp-type-narrowed", "param-enum-added"),
    "enum-unset": Fact("req-type-widened", "resp-enum-value-added", "param-type-widened"),
    "enum-value-added": Fact(
        "req-enum-value-added", "resp-enum-value-added", "param-enum-value-added"
    ),
    "enum-value-removed": Fact(
        "req-enum-value-removed", "resp-enum-value-removed", "param-enum-value-removed"
    ),
    "default-changed": Fact("req-default-changed", "resp-default-changed", "param-default-changed"),
    "bound-tightened": Fact("req-bound-tightened", "resp-bound-tightened", "param-bound-tightened"),
    "bound-set": Fact("req-bound-set", "resp-bound-tightened", "param-bound-tightened"),
    "bound-relaxed": Fact("req-bound-relaxed", "resp-bound-relaxed", "param-bound-relaxed"),
    "pattern-changed": Fact("req-pattern-changed", "resp-pattern-changed", "param-pattern-changed"),
    "nullable": Fact("req-nullable", "resp-nullable", "param-type-widened"),
    "not-nullable": Fact("req-not-nullable", "resp-not-nullable", "param-type-narrowed"),
    "prop-added-required": Fact("req-prop-added-required", "resp-prop-added"),
    "prop-added-optional": Fact("req-prop-added-optional", "resp-prop-added"),
    "prop-removed-required": Fact("req-prop-removed", "resp-prop-removed-required"),
    "prop-removed-optional": Fact("req-prop-removed", "resp-prop-removed-optional"),
    "became-required": Fact("req-prop-became-required", "resp-prop-became-required"),
    "became-optional": Fact("req-prop-became-optional", "resp-prop-became-optional"),
    "became-read-only": Fact("req-prop-became-read-only", "resp-read-only-changed"),
    "became-writable": Fact("req-prop-became-writable", "resp-read-only-changed"),
    "became-create-only": Fact("req-prop-became-create-only", "extension-unknown"),
    "became-updatable": Fact("req-prop-became-updatable", "extension-unknown"),
    "additional-closed": Fact("req-additional-closed", "resp-additional-closed"),
    "additional-opened": Fact("req-additional-opened", "resp-additional-opened"),
    "allof-added": Fact("req-allof-added", "resp-allof-changed"),
    "allof-removed": Fact("req-allof-removed", "resp-allof-changed"),
    "discriminator": Fact("req-discriminator", "resp-discriminator"),
    "family": Fact("polymorphic-family", "polymorphic-family"),
    "ref-redirected": Fact("ref-redirected", "ref-redirected"),
    "ref-redirected-compatible": Fact("ref-redirected-compatible", "ref-redirected-compatible"),
    "ref-inlined": Fact("ref-inlined", "ref-inlined"),
    "foreign-key-changed": Fact(*("foreign-key-changed",) * 3),
    "extension-unknown": Fact(*("extension-unknown",) * 3),
    "envelope-changed": Fact(None, "envelope-changed"),
    "paging-changed": Fact(None, "paging-changed"),
    "response-header-type": Fact(None, "response-header-type"),
    "collection-format": Fact(None, "response-header-type", "param-collection-format"),
}
