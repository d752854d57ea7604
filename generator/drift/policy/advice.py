"""Advice on releasing a regenerated client: the version bump and the changelog entry."""

from __future__ import annotations

from collections.abc import Iterable

from ...writers import reports as report_writers
from ..report.finding import INSTALLATION, REPOSITORY, Advice, Finding

SECTIONS = ("Breaking", "Changed", "Added", "No effect on code")
_LONGEST = 200
"""Changelog entries of one section; the others are counted."""

_SHORT = 60
"""Characters up to which an entry repeats a value."""


def advise(findings: Iterable[Finding]) -> Advice:
    """The version bump that the SOURCE levels of the findings ask for, and the changelog entry."""
    relevant = [f for f in findings if f.scope not in (INSTALLATION, REPOSITORY)]
    sections: dict[str, list[Finding]] = {name: [] for name in SECTIONS}
    for finding in relevant:
        sections[_section(finding)].append(finding)
    if sections["Breaking"]:
        number = len(sections["Breaking"])
        why = f"{number} of the changes break code that uses the client"
        return Advice("major", why + " (before 1.0: minor)", _changelog(sections))
    if sections["Changed"] or sections["Added"]:
        why = "code keeps working; there is something new, or something a type checker may notice"
        return Advice("minor", why, _changelog(sections))
    if relevant:
        return Advice("patch", "code keeps working and nothing is new", _changelog(sections))
    return Advice("none", "a regenerated client would be the same", "")


def _section(finding: Finding) -> str:
    if finding.kind.source == "ERR":
        return "Breaking"
    if finding.kind.source == "WARN":
        return "Changed"
    added = "-added" in finding.kind.id and finding.kind.wire == "INFO"
    return "Added" if added else "No effect on code"


def _changelog(sections: dict[str, list[Finding]]) -> str:
    lines = []
    for name, findings in sections.items():
        if not findings:
            continue
        lines += [f"### {name}", ""]
        for finding in findings[:_LONGEST]:
            subject = report_writers.markdown_code(finding.headline, 200)
            lines.append(f"- {finding.scope}, {subject}: {finding.kind.what}{_values(finding)}")
        if len(findings) > _LONGEST:
            lines.append(f"- and {len(findings) - _LONGEST} more")
        lines.append("")
    return "\n".join(lines)


def _values(finding: Finding) -> str:
    values = (finding.before, finding.after)
    if not any(values) or max(map(len, values)) > _SHORT:
        return ""
    before, after = (
        report_writers.markdown_code(value) if value else "nothing" for value in values
    )
    return f" ({before} → {after})"
