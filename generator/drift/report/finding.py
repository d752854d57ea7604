"""Changes become findings, and findings an exit code: one model behind every output format."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any, Final

from attrs import field, frozen

from ...contract.names import Lock, operation_key
from ...contract.operation_names import operation_names
from ...swagger.document import Document
from ...swagger.pointers import join_pointer, split_pointer
from ..compare.change import Change, Operation
from ..compare.kinds import LEVELS, RANK, Kind, Level, kinds
from ..policy.installation import Profile
from ..served import NotChecked

INSTALLATION: Final = "installation"
REPOSITORY: Final = "repository"
EXCERPT: Final = 2000
"""Characters of a before or after that are shown."""

PROFILES: Final[dict[str, tuple[bool, Level]]] = {
    "wire": (False, "ERR"),
    "source": (True, "ERR"),
    "strict": (True, "WARN"),
    "exact": (True, "INFO"),
}
"""Whether SOURCE counts as WIRE does, and from which level on a finding fails."""

_SECRETS: Final = re.compile(
    r"-----BEGIN [A-Z ]*KEY-----.*?(?:-----END [A-Z ]*KEY-----|\Z)"
    r"|(?:(?<=://)|(?<=:~1~1))[^/\s@]{1,200}(?=@)"
    r"|\bBearer\s+[\w.~+/-]{16,}=*"
    r"|(?<![A-Za-z0-9])(?:"
    r"(?:AKIA|ASIA)[A-Z0-9]{16}(?![A-Za-z0-9])"
    r"|AIza[\w-]{30,}"
    r"|gh[pousr]_[A-Za-z0-9]{20,}|github_pat_\w{20,}|xox[abeprs]-[\w-]{10,})"
    r"|(?<![\w-])eyJ[\w-]{10,}\.[\w-]{10,}\.[\w-]*"
    r"|(?<![A-Za-z0-9+/=_~-])(?=[A-Za-z0-9+/_-]*[0-9])(?=[A-Za-z0-9+/_-]*[a-z])"
    r"(?=[A-Za-z0-9+/_-]*[A-Z])[A-Za-z0-9+_-][A-Za-z0-9+/_-]{39,}={0,2}",
    re.DOTALL,
)
"""What looks like a key, a token or a password. What may be of any length is tried where a word begins
and nowhere within it, so that a long text takes no longer than its length."""


def redacted(text: str) -> str:
    """``text`` without what looks like a key, a token or a password."""
    return _SECRETS.sub("(redacted)", text)


def excerpt(value: Any, limit: int = EXCERPT) -> str:
    """A value of a definition as short text: itself, or its JSON; empty for nothing."""
    if value is None:
        return ""
    text = (
        value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, sort_keys=True)
    )
    text = redacted(text)
    return text if len(text) <= limit else text[: limit - 1] + "…"


@frozen
class Acknowledged:
    """Who decided that a change need not be acted on, why, and until which day."""

    fingerprint: str
    who: str
    why: str
    until: str
    line: int = 0


@frozen
class Finding:
    """A change as a reader needs it: how bad, where, whom it reaches, and who has accepted it."""

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
    acknowledged: Acknowledged | None = None

    @property
    def subject(self) -> str:
        """What differs, in a few words."""
        if len(self.subjects) <= 3:
            return ", ".join(self.subjects)
        return f"{', '.join(self.subjects[:3])} and {len(self.subjects) - 3} more"

    @property
    def headline(self) -> str:
        """The subject with the operation that it belongs to, for where findings are not grouped."""
        alone = " /" not in self.place or self.place in self.subjects
        return self.subject if alone else f"{self.place}, {self.subject}"

    @property
    def severity(self) -> tuple[int, int]:
        """How bad it is, for sorting."""
        return self.kind.severity


@frozen
class Target:
    """What was compared with the contract, and how it was obtained."""

    name: str
    texts: tuple[Mapping[str, Any], ...] = ()
    """For each scope: scope, url, sha256, bytes, seconds, etag."""


@frozen
class Advice:
    """What a release of the client regenerated from the host would have to be."""

    bump: str
    why: str
    changelog: str


@frozen
class Report:
    """Everything that a run has found."""

    target: Target
    profile: str
    level: Level | None
    """Level from which on a finding fails; None: nothing does."""

    findings: tuple[Finding, ...]
    not_checked: tuple[NotChecked, ...]
    scopes: tuple[str, ...]
    installation: Profile
    advice: Advice
    notes: tuple[str, ...] = field(default=())

    def fails(self, finding: Finding) -> bool:
        """Whether a finding counts at the level asked for."""
        if self.level is None or finding.acknowledged is not None:
            return False
        worst = RANK[finding.kind.wire]
        if PROFILES[self.profile][0]:
            worst = max(worst, RANK[finding.kind.source])
        if finding.scope == INSTALLATION and worst == 0:
            return False
        return worst >= RANK[self.level]

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
        return f"{_many(len(self.findings), 'finding')}, none that fails the {self.profile} profile"


def _many(count: int, what: str) -> str:
    return f"{count} {what}" if count == 1 else f"{count} {what}s"


class Locator:
    """Turns the changes of one scope into findings with names and lines of the contract."""

    def __init__(self, scope: str, document: Document | None, names: Lock) -> None:
        self._scope = scope
        self._document = document
        self._lock = names
        self._names: dict[str, str] | None = None

    def finding(self, change: Change) -> Finding:
        """The finding that a change is."""
        line = column = 0
        file = ""
        pointer = change.pointers[0]
        if self._document is not None:
            line, column = self._document.locate(pointer)
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
            sent_by=self._called(change.uses.sent_by),
            returned_by=self._called(change.uses.returned_by),
            pointers=tuple(map(_redacted_pointer, change.pointers)),
            file=file,
            line=line,
            column=column,
        )

    def _called(self, keys: Iterable[Operation]) -> tuple[str, ...]:
        if self._document is None:
            return ()
        if self._names is None:
            self._names = operation_names(self._scope, self._document.data, self._lock)
        found = []
        for path, method in keys:
            key = operation_key(self._scope, method, path)
            name = self._names.get(key)
            found.append(redacted(f"{self._scope}.{name}" if name else f"{method.upper()} {path}"))
        return tuple(sorted(found))


def _redacted_pointer(pointer: str) -> str:
    """A pointer whose keys hold no secret; each is looked at alone, as a text of its own."""
    return join_pointer(*map(redacted, split_pointer(pointer)))


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
            return f"answer {name}"
    return "as a whole"
