"""Findings and the report of a run: the one model behind every output format."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any, Final

from attrs import frozen

from ...contract.names import Lock, operation_key
from ...contract.operation_names import operation_names
from ...swagger.document import Document
from ...swagger.pointers import split_pointer
from ..compare.change import Change, PathMethod
from ..compare.kinds import LEVELS, Kind, kinds
from ..policy.gate import Gate
from ..policy.installation import Installation
from ..served import NotChecked
from .redact import excerpt, redacted, redacted_pointer

INSTALLATION: Final = "installation"
"""Scope of the findings about what the installation behind a host does not serve."""

REPOSITORY: Final = "repository"
"""Scope of the findings about generated/, corrections and acknowledgements."""


@frozen
class Acknowledgement:
    """A decision that a change need not be acted on: who made it, why, and until which day it holds."""

    fingerprint: str
    who: str
    why: str
    until: str


@frozen
class Finding:
    """A change as a reader needs it: how bad it is, where, whom it reaches, and who has accepted it."""

    kind: Kind
    scope: str
    fingerprint: str
    subjects: tuple[str, ...]
    place: str
    before: str
    after: str
    direction: str
    also: tuple[str, ...] = ()
    sent_by: tuple[str, ...] = ()
    returned_by: tuple[str, ...] = ()
    pointers: tuple[str, ...] = ()
    file: str = ""
    line: int = 0
    column: int = 0
    acknowledged: Acknowledgement | None = None

    @property
    def subject(self) -> str:
        """What differs, in a few words."""
        if len(self.subjects) <= 3:
            return ", ".join(self.subjects)
        return f"{', '.join(self.subjects[:3])} and {len(self.subjects) - 3} more"

    @property
    def headline(self) -> str:
        """The subject with the operation that it belongs to, for outputs that do not group findings."""
        alone = " /" not in self.place or self.place in self.subjects
        return self.subject if alone else f"{self.place}, {self.subject}"

    @property
    def severity(self) -> tuple[int, int]:
        """How bad it is, for sorting."""
        return self.kind.severity


@frozen
class Advice:
    """The release that a client regenerated from the host needs."""

    bump: str
    why: str
    changelog: str


@frozen
class Report:
    """Everything that a run has found."""

    host: str
    """URL of the host, or the folder, that was compared with the contract."""

    texts: tuple[Mapping[str, Any], ...]
    """Origin of each definition: scope, url, sha256, bytes, seconds, etag; or scope, url, error."""

    gate: Gate
    findings: tuple[Finding, ...]
    not_checked: tuple[NotChecked, ...]
    scopes: tuple[str, ...]
    installation: Installation
    advice: Advice
    notes: tuple[str, ...] = ()

    def fails(self, finding: Finding) -> bool:
        """Whether a finding counts: the gate stops it and nobody has acknowledged it."""
        if finding.acknowledged is not None:
            return False
        return self.gate.fails(finding.kind, installation=finding.scope == INSTALLATION)

    @property
    def failing(self) -> tuple[Finding, ...]:
        """The findings that count."""
        return tuple(finding for finding in self.findings if self.fails(finding))

    @property
    def exit_code(self) -> int:
        """0 clean, 1 findings that count, 3 a part could not be checked."""
        return 3 if self.not_checked else 1 if self.failing else 0

    def counts(self) -> dict[str, dict[str, int]]:
        """How many findings of each level there are on both axes, acknowledged ones left out."""
        open_ones = [finding for finding in self.findings if finding.acknowledged is None]
        axes = {
            "wire": Counter(finding.kind.wire for finding in open_ones),
            "source": Counter(finding.kind.source for finding in open_ones),
        }
        return {
            axis: {level: counter[level] for level in reversed(LEVELS)}
            for axis, counter in axes.items()
        }

    def by_scope(self) -> dict[str, dict[str, list[Finding]]]:
        """Findings by scope and place, the worst first."""
        grouped: dict[str, dict[str, list[Finding]]] = {}
        for finding in self.findings:
            grouped.setdefault(finding.scope, {}).setdefault(finding.place, []).append(finding)
        return grouped

    def verdict(self) -> str:
        """One sentence for the top of every output."""
        if self.not_checked:
            scopes = ", ".join(each.scope for each in self.not_checked)
            return f"could not be checked: {scopes}"
        if not self.findings:
            return "no drift"
        if self.failing:
            return f"{_many(len(self.failing), 'finding')} to act on"
        count = _many(len(self.findings), "finding")
        return f"{count}, none that fails the {self.gate.profile} profile"


def _many(count: int, what: str) -> str:
    return f"{count} {what}" if count == 1 else f"{count} {what}s"


class Locator:
    """Turns the changes of one scope into findings with the names and lines of the contract."""

    def __init__(self, scope: str, document: Document | None, names: Lock) -> None:
        self._scope = scope
        self._document = document
        self._lock = names
        self._names: dict[str, str] | None = None

    def finding(self, change: Change) -> Finding:
        """The finding that reports a change."""
        line = column = 0
        file = ""
        if self._document is not None:
            line, column = self._document.locate(change.pointers[0])
            file = self._document.name
        return Finding(
            kind=kinds()[change.kind],
            scope=self._scope,
            fingerprint=change.fingerprint(self._scope),
            subjects=tuple(map(redacted, change.subjects)),
            place=redacted(place(change)),
            before=excerpt(change.before),
            after=excerpt(change.after),
            direction=change.direction,
            also=change.also,
            sent_by=self._called(change.usage.sent_by),
            returned_by=self._called(change.usage.returned_by),
            pointers=tuple(map(redacted_pointer, change.pointers)),
            file=file,
            line=line,
            column=column,
        )

    def _called(self, operations: Iterable[PathMethod]) -> tuple[str, ...]:
        """Names of operations in the client; method and path of one that has none."""
        if self._document is None:
            return ()
        if self._names is None:
            self._names = operation_names(self._scope, self._document.data, self._lock)
        found = []
        for path, method in operations:
            name = self._names.get(operation_key(self._scope, method, path))
            found.append(redacted(f"{self._scope}.{name}" if name else f"{method.upper()} {path}"))
        return tuple(sorted(found))


def place(change: Change) -> str:
    """The operation, definition or shared part that a change belongs to, for grouping."""
    tokens = split_pointer(change.pointers[0])
    if len(change.pointers) > 1 and len({split_pointer(p)[1:2][0] for p in change.pointers}) > 1:
        return "several places"
    match tokens:
        case ["paths", path, method, *_] if method != "parameters":
            return f"{method.upper()} {path}"
        case ["paths", path, *_]:
            return path
        case ["definitions", name, *_]:
            return f"definition {name}"
        case ["parameters", name, *_]:
            return f"parameter {name}"
        case ["responses", name, *_]:
            return f"response {name}"
    return "as a whole"
