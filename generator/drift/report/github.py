"""The report as annotations of a GitHub workflow: the summary first, because GitHub shows few."""

from __future__ import annotations

from typing import Final

from ...writers.reports import workflow_command
from .finding import Finding, Report

_COMMANDS: Final = {2: "error", 1: "warning", 0: "notice"}


def write(report: Report) -> str:
    """One workflow command a line; empty when there is nothing to say."""
    lines = []
    if report.findings or report.not_checked:
        name = "error" if report.exit_code else "notice"
        lines.append(workflow_command(name, report.verdict(), title="drift"))
    for each in report.not_checked:
        title = f"{each.scope} could not be checked"
        lines.append(workflow_command("error", f"{each.state}: {each.reason}", title=title))
    lines += [_annotation(report, finding) for finding in report.findings]
    return "".join(line + "\n" for line in lines)


def _annotation(report: Report, finding: Finding) -> str:
    kind = finding.kind
    name = "error" if report.fails(finding) else _COMMANDS[min(max(finding.severity), 1)]
    values = f" ({finding.before or 'nothing'} -> {finding.after or 'nothing'})"
    values = values if finding.before or finding.after else ""
    message = f"{finding.scope}: {finding.headline}: {kind.what}{values}. {kind.sees} {kind.do}"
    title = f"{kind.id}: WIRE {kind.wire}, SOURCE {kind.source}"
    return workflow_command(
        name, message, file=finding.file, line=finding.line, col=finding.column, title=title
    )
