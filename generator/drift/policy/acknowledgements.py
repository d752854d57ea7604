"""Decisions that a change need not be acted on: a file of fingerprints with who, why and until.

The file fails closed: anything that is not exactly an entry is an error, so that a slip of the
keyboard cannot silence the check.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from typing import Any, Final

from attrs import evolve

from ...problems import Problem, ProblemsError
from ...swagger.document import Document
from ..compare.change import Change
from ..report.finding import Acknowledged, Finding

KEYS: Final = ("fingerprint", "who", "why", "until")
_FINGERPRINT: Final = re.compile(r"drift-[0-9a-f]{12}")
_LONGEST: Final = 500


def load(document: Document) -> tuple[Acknowledged, ...]:
    """The acknowledgements of a parsed file; raises `ProblemsError` with all that is malformed."""
    data = [] if document.data is None else document.data
    if not isinstance(data, list):
        raise ProblemsError([document.problem("not-a-list", "acknowledgements are a list", "")])
    problems: list[Problem] = []
    entries: dict[str, Acknowledged] = {}
    for index, entry in enumerate(data):
        pointer = f"/{index}"
        wrong = _wrong(entry)
        if not wrong and entry["fingerprint"] in entries:
            wrong = "this fingerprint is acknowledged twice"
        if wrong:
            problems.append(document.problem("acknowledgement-malformed", wrong, pointer))
            continue
        line = document.locate(pointer)[0]
        entries[entry["fingerprint"]] = Acknowledged(**entry, line=line)
    if problems:
        raise ProblemsError(problems)
    return tuple(entries.values())


def _wrong(entry: Any) -> str:
    if not isinstance(entry, dict) or set(entry) != set(KEYS):
        return f"an acknowledgement has exactly the keys {', '.join(KEYS)}"
    for key in KEYS:
        value = entry[key]
        if not isinstance(value, str) or not value.strip() or len(value) > _LONGEST:
            return f"{key} is a text of up to {_LONGEST} characters"
    if not _FINGERPRINT.fullmatch(entry["fingerprint"]):
        return "a fingerprint reads drift- and twelve hexadecimal digits; there are no wildcards"
    if _day(entry["until"]) is None:
        return "until is a day as YYYY-MM-DD"
    return ""


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text) if len(text) == 10 else None
    except ValueError:
        return None


def apply(
    findings: Iterable[Finding], entries: Iterable[Acknowledged], today: date
) -> tuple[list[Finding], list[Change]]:
    """The findings, those that are covered marked; and the entries that are expired or unused."""
    by_fingerprint = {entry.fingerprint: entry for entry in entries}
    expired = {
        name for name, entry in by_fingerprint.items() if (_day(entry.until) or date.min) < today
    }
    marked, used = [], set()
    for finding in findings:
        entry = by_fingerprint.get(finding.fingerprint)
        if entry is not None:
            used.add(entry.fingerprint)
            if entry.fingerprint not in expired:
                finding = evolve(finding, acknowledged=entry)
        marked.append(finding)
    changes = []
    for index, entry in enumerate(by_fingerprint.values()):
        if entry.fingerprint in used and entry.fingerprint not in expired:
            continue
        kind = "ack-expired" if entry.fingerprint in expired else "ack-unused"
        before = f"{entry.who}: {entry.why} (until {entry.until})"
        changes.append(Change(kind, (f"/{index}",), (entry.fingerprint,), before))
    return marked, changes
