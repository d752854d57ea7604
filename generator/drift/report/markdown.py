"""The report as Markdown for a job summary, an issue or a pull request: counts first, details folded."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from ...writers.reports import markdown_code
from ..compare.kinds import AXES
from .finding import Finding, Report

MARKER: Final = "<!-- scalr-drift -->"
"""First line of every report. The issue of the scheduled job has another, which issue.sh writes."""

LONGEST: Final = 60_000
"""Characters; GitHub takes 65,536 in an issue."""

_ROWS: Final = 100
_HEAD: Final = (
    "| WIRE | SOURCE | Scope | What | Change | Before | After |\n|---|---|---|---|---|---|---|"
)


def write(report: Report) -> str:
    """The report as Markdown, never longer than LONGEST."""
    lines, size = [], 0
    for line in _lines(report):
        size += len(line) + 1
        if size > LONGEST - 200:
            lines += ["", "The rest is left out; the JSON and HTML reports have all of it.", ""]
            break
        lines.append(line)
    return "\n".join(lines) + "\n"


def _lines(report: Report) -> Iterator[str]:
    yield MARKER
    yield f"## Drift: {report.verdict()}"
    yield ""
    host, profile = markdown_code(report.host), report.gate.profile
    yield f"Compared with the contract: {host}, profile {profile}."
    yield ""
    yield "| | ERR | WARN | INFO |"
    yield "|---|---|---|---|"
    for axis, numbers in report.counts().items():
        question = f"{axis.upper()}: {AXES[axis]}?"
        yield f"| {question} | {' | '.join(str(n) for n in numbers.values())} |"
    yield ""
    for each in report.not_checked:
        reason = markdown_code(each.reason, 500)
        yield f"**{each.scope} could not be checked** ({each.state}): {reason}"
        yield ""
    failing = report.failing
    if failing:
        yield "### To act on"
        yield ""
        yield from _table(failing)
    others = tuple(finding for finding in report.findings if finding not in failing)
    if others:
        yield "<details><summary>Everything else</summary>"
        yield ""
        yield from _table(others)
        yield "</details>"
        yield ""
    if report.findings:
        yield "<details><summary>What users will see, and what to do</summary>"
        yield ""
        for kind in dict.fromkeys(finding.kind for finding in report.findings):
            yield f"- **{kind.id}**: {kind.sees} *{kind.do}*"
        yield ""
        yield "</details>"
        yield ""
    if report.advice.bump != "none":
        yield f"### A client regenerated from this host: {report.advice.bump}"
        yield ""
        yield report.advice.why
        yield ""
        yield "<details><summary>Changelog entry</summary>"
        yield ""
        yield from report.advice.changelog.split("\n")
        yield "</details>"


def _table(findings: tuple[Finding, ...]) -> Iterator[str]:
    yield _HEAD
    for finding in findings[:_ROWS]:
        kind = finding.kind
        values = [
            kind.wire,
            kind.source,
            finding.scope,
            markdown_code(finding.headline, 160),
            f"{kind.what} (`{kind.id}`, `{finding.fingerprint}`{_acknowledged(finding)})",
            markdown_code(finding.before, 160) if finding.before else "",
            markdown_code(finding.after, 160) if finding.after else "",
        ]
        yield f"| {' | '.join(values)} |"
    if len(findings) > _ROWS:
        yield ""
        yield f"and {len(findings) - _ROWS} more"
    yield ""


def _acknowledged(finding: Finding) -> str:
    by = finding.acknowledged
    return f", acknowledged by {markdown_code(by.who, 60)} until {by.until}" if by else ""
