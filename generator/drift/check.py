"""One run of the check: every scope is compared, the findings are judged and put in order.

Pure: texts, contract and decisions come as arguments, and so does the day.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any, Final

from attrs import evolve, frozen

from ..contract.files import Contract
from ..contract.names import SCOPES
from ..output.tree import Difference
from ..problems import CannotCheckError, NotServedError
from ..source.text import Text
from . import served
from .compare.change import ABSENT, Change, merged
from .compare.document import compare
from .compare.kinds import kinds
from .policy import acknowledgements, installation
from .policy.advice import advise
from .policy.gate import GATES, Gate
from .policy.installation import Installation
from .report.finding import INSTALLATION, REPOSITORY, Acknowledgement, Finding, Locator, Report
from .report.redact import redacted
from .served import NotChecked, ServedScope

MOST: Final = 5_000
"""Changes of one scope that are reported, the worst ones; a host may not fill the disk."""

_SECTIONS: Final = (*SCOPES, INSTALLATION, REPOSITORY)
"""The scopes of findings, in the order of a report."""

Texts = Mapping[str, Text | CannotCheckError]
"""The served definition of each scope, or the reason why there is none."""


@frozen
class CheckOptions:
    """What a run is asked to do."""

    host: str
    """URL of the host or name of the folder, for the report."""

    scopes: tuple[str, ...] = SCOPES
    gate: Gate = GATES["source"]
    confirm_shrink: bool = False
    """Believe a host that has lost more than a third of a scope's operations."""


@frozen
class _ScopeResult:
    """One scope: the changes that were found, or why it could not be checked."""

    changes: tuple[Change, ...] = ()
    served: ServedScope | None = None
    not_checked: NotChecked | None = None


def check(
    texts: Texts,
    contract: Contract,
    options: CheckOptions,
    today: date,
    *,
    acknowledged: Sequence[Acknowledgement] = (),
    recorded: Installation | None = None,
    differences: Iterable[Difference] = (),
) -> Report:
    """The report on served ``texts``, which have an entry for each scope of ``options``.

    ``recorded`` is the installation as an earlier run recorded it; ``differences`` are those between
    generated/ and what the contract gives.
    """
    results = {scope: _compared(scope, texts[scope], contract, options) for scope in options.scopes}
    changes = {scope: result.changes for scope, result in results.items()}
    not_checked = [each.not_checked for each in results.values() if each.not_checked is not None]
    read = [each.served for each in results.values() if each.served is not None]
    known = tuple(scope for scope in options.scopes if scope in contract.scopes)
    now = _installation(texts, read, contract)
    if now.scopes or not_checked:
        wanted = set(known) - {each.scope for each in not_checked}
        complete = not not_checked
        changes[INSTALLATION] = tuple(
            installation.compare(now, recorded, wanted, complete=complete)
        )
    else:  # a host without any definition is not taken for an installation that serves none
        not_checked = [served.unreachable(scope, why) for scope, why in _failures(texts)]
    changes[REPOSITORY] = tuple(map(_outdated, differences))
    findings, left_out = _located(changes, contract)
    findings, stale = acknowledgements.apply(findings, acknowledged, today)
    findings += _located({REPOSITORY: stale}, contract)[0]
    findings.sort(key=_order)
    return Report(
        host=options.host,
        texts=tuple(_provenance(scope, text) for scope, text in texts.items()),
        gate=options.gate,
        findings=tuple(findings),
        not_checked=tuple(evolve(each, reason=redacted(each.reason)) for each in not_checked),
        scopes=known,
        installation=now,
        advice=advise(findings),
        notes=(*left_out, *(redacted(note) for each in read for note in each.notes)),
    )


def _compared(
    scope: str, text: Text | CannotCheckError, contract: Contract, options: CheckOptions
) -> _ScopeResult:
    """Compare one scope with what was served of it."""
    document = contract.scopes.get(scope)
    if isinstance(text, CannotCheckError):
        if document is None or isinstance(text, NotServedError):
            return _ScopeResult()
        return _ScopeResult(not_checked=served.unreachable(scope, text))
    if document is None:
        return _ScopeResult((Change("service-added", ("",), (scope,), ABSENT, text.name),))
    names = contract.names.used
    found = served.read(text, document.data, contract.version, contract.corrections, names)
    if isinstance(found, NotChecked):
        return _ScopeResult(not_checked=found)
    comparison = compare(document.data, found.contract, scope, names)
    if comparison.shrunk and not options.confirm_shrink:
        shrunk = served.shrunk(scope, comparison.lost, comparison.operations)
        return _ScopeResult(served=found, not_checked=shrunk)
    changes = (*found.changes, *comparison.changes)
    if not changes and options.gate.profile == "exact" and found.contract != document.data:
        changes = (Change("cosmetic", ("",), ("the definition",)),)
    return _ScopeResult(changes, found)


def _installation(texts: Texts, read: Sequence[ServedScope], contract: Contract) -> Installation:
    """What the served scopes and the cuts in them say about the installation."""
    return installation.observed(
        [scope for scope, text in texts.items() if isinstance(text, Text)],
        [cut for each in read for cut in each.cuts],
        contract.corrections,
        [each.scope for each in read if each.older_name],
    )


def _failures(texts: Texts) -> Iterator[tuple[str, CannotCheckError]]:
    for scope, text in texts.items():
        if isinstance(text, CannotCheckError):
            yield scope, text


def _outdated(difference: Difference) -> Change:
    """The change that a difference of generated/ is."""
    return Change(f"generated-{difference.state}", ("",), (difference.path,))


def _located(
    changes: Mapping[str, Iterable[Change]], contract: Contract
) -> tuple[list[Finding], list[str]]:
    """The findings of the changes of each scope, equal ones as one, and notes on what is left out."""
    findings, notes = [], []
    table, names = kinds(), contract.names.used
    for scope, found in changes.items():
        reported = merged(found)
        if len(reported) > MOST:
            notes.append(f"{scope}: {len(reported) - MOST} more changes are left out")
            reported.sort(key=lambda change: table[change.kind].severity, reverse=True)
        locator = Locator(scope, contract.scopes.get(scope), names)
        findings += [locator.finding(change) for change in reported[:MOST]]
    return findings, notes


def _order(finding: Finding) -> tuple[Any, ...]:
    """Sorts by scope, the worst first, and then by place."""
    wire, source = finding.severity
    return (_SECTIONS.index(finding.scope), -wire, -source, finding.place, finding.subjects)


def _provenance(scope: str, text: Text | CannotCheckError) -> dict[str, Any]:
    """Where a definition came from, as the report says it."""
    if isinstance(text, CannotCheckError):
        return {"scope": scope, "url": text.problem.file, "error": text.problem.message}
    return {
        "scope": scope,
        "url": text.name,
        "sha256": hashlib.sha256(text.body).hexdigest(),
        "bytes": len(text.body),
        "seconds": round(text.seconds, 3),
        "etag": text.etag,
    }
