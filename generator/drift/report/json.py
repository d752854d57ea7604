"""The report as JSON, described by docs/drift.schema.json."""

from __future__ import annotations

import json
from typing import Any, Final

from attrs import asdict

from .finding import Finding, Report

FORMAT: Final = 1
"""Version of the format; raised when a reader of the one before would misread it."""


def write(report: Report) -> str:
    """The report as one JSON document; ASCII only, so that no character acts on a terminal."""
    return json.dumps(to_data(report), indent=2) + "\n"


def to_data(report: Report) -> dict[str, Any]:
    """The report as JSON data."""
    return {
        "format": FORMAT,
        "target": {"name": report.host, "texts": [dict(each) for each in report.texts]},
        "profile": report.gate.profile,
        "failOn": report.gate.level,
        "exitCode": report.exit_code,
        "verdict": report.verdict(),
        "scopes": list(report.scopes),
        "counts": report.counts(),
        "findings": [_finding(report, finding) for finding in report.findings],
        "notChecked": [asdict(each) for each in report.not_checked],
        "installation": {
            "scopes": list(report.installation.scopes),
            "cut": list(report.installation.cut),
            "allowed": {k: list(v) for k, v in report.installation.allowed.items()},
        },
        "advice": asdict(report.advice),
        "notes": list(report.notes),
    }


def _finding(report: Report, finding: Finding) -> dict[str, Any]:
    kind = finding.kind
    by = finding.acknowledged
    return {
        "fingerprint": finding.fingerprint,
        "kind": kind.id,
        "also": list(finding.also),
        "scope": finding.scope,
        "wire": kind.wire,
        "source": kind.source,
        "fails": report.fails(finding),
        "direction": finding.direction,
        "place": finding.place,
        "subjects": list(finding.subjects),
        "what": kind.what,
        "sees": kind.sees,
        "do": kind.do,
        "before": finding.before,
        "after": finding.after,
        "sentBy": list(finding.sent_by),
        "returnedBy": list(finding.returned_by),
        "pointers": list(finding.pointers),
        "file": finding.file,
        "line": finding.line,
        "column": finding.column,
        "acknowledged": {"who": by.who, "why": by.why, "until": by.until} if by else None,
    }
