"""The report for a terminal, grouped by scope and by operation or definition."""

from __future__ import annotations

from collections.abc import Iterator

from ...writers.reports import one_line
from ..compare.kinds import AXES
from .finding import Finding, Report

_SHOWN = 6


def write(report: Report) -> str:
    """The report as text; empty when there is nothing to say."""
    if not report.findings and not report.not_checked:
        return ""
    return "\n".join([*_lines(report), ""])


def _lines(report: Report) -> Iterator[str]:
    yield f"{one_line(report.host)}: {report.verdict()}"
    for each in report.not_checked:
        yield ""
        yield f"{each.scope}: COULD NOT BE CHECKED ({each.state})"
        yield f"  {one_line(each.reason, 1000)}"
    for scope, places in report.by_scope().items():
        yield ""
        yield f"{scope}:"
        for place, findings in places.items():
            yield f"  {one_line(place)}"
            for finding in findings:
                yield from _finding(report, finding)
    yield ""
    counts = report.counts()
    for axis, question in AXES.items():
        numbers = ", ".join(f"{number} {level}" for level, number in counts[axis].items())
        yield f"{axis.upper():6} ({question}): {numbers}"
    if report.advice.bump != "none":
        yield f"A client regenerated from this host: {report.advice.bump} ({report.advice.why})"
    for note in report.notes:
        yield f"note: {one_line(note, 500)}"


def _finding(report: Report, finding: Finding) -> Iterator[str]:
    kind = finding.kind
    mark = "!" if report.fails(finding) else " "
    levels = f"WIRE {kind.wire:4} SOURCE {kind.source:4}"
    yield f"  {mark} {levels}  {one_line(finding.subject)}: {kind.what}  [{kind.id}]"
    pad = " " * 6
    if finding.before or finding.after:
        before, after = (one_line(value) or "nothing" for value in (finding.before, finding.after))
        yield f"{pad}{before} -> {after}"
    uses = [
        f"{what} {_names(names)}"
        for what, names in (("sent by", finding.sent_by), ("returned by", finding.returned_by))
        if names
    ]
    if uses:
        yield pad + "; ".join(uses)
    yield f"{pad}you will see: {kind.sees}"
    yield f"{pad}what to do:   {kind.do}"
    where = f"{one_line(finding.file)}:{finding.line}, " if finding.file else ""
    yield f"{pad}{where}{finding.fingerprint}"
    if finding.acknowledged is not None:
        by = finding.acknowledged
        who, why = one_line(by.who), one_line(by.why)
        yield f"{pad}acknowledged by {who} until {by.until}: {why}"


def _names(names: tuple[str, ...]) -> str:
    shown = ", ".join(one_line(name, 120) for name in names[:_SHOWN])
    more = len(names) - _SHOWN
    return f"{shown} and {more} more" if more > 0 else shown
