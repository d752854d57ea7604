"""Acknowledgements: a file of fingerprints that need not be acted on, each with who, why and until.

The file fails closed: anything that is not exactly an entry is an error, so that a typing mistake
cannot silence the check.
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
from ..report.finding import Acknowledgement, Finding

KEYS: Final = ("fingerprint", "who", "why", "until")
_FINGERPRINT: Final = re.compile(r"drift-[0-9a-f]{12}")
_LONGEST: Final = 500


def load(document: Document) -> tuple[Acknowledgement, ...]:
    """The acknowledgements of a parsed file; raises `ProblemsError` with every malformed entry."""
    data = [] if document.data is None else document.data
    if not isinstance(data, list):
        raise ProblemsError([document.problem("not-a-list", "acknowledgements are a list", "")])
    problems: list[Problem] = []
    entries: dict[str, Acknowledgement] = {}
    for index, entry in enumerate(data):
        wrong = _wrong(entry)
        if not wrong and entry["fingerprint"] in entries:
            wrong = "this fingerprint is acknowledged twice"
        if wrong:
            problems.append(document.problem("acknowledgement-malformed", wrong, f"/{index}"))
            continue
        entries[entry["fingerprint"]] = Acknowledgement(**entry)
    if problems:
        raise ProblemsError(problems)
    return tuple(entries.values())


def _wrong(entry: Any) -> str:
    """The reason why an entry is malformed, or ''."""
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
    findings: Iterable[Finding], entries: Iterable[Acknowledgement], today: date
) -> tuple[list[Finding], list[Change]]:
    """The findings, acknowledged ones marked; and the entries that are expired or cover nothing."""
    entries = tuple(entries)
    valid = {entry.fingerprint: entry for entry in entries if not _expired(entry, today)}
    marked = [evolve(each, acknowledged=valid.get(each.fingerprint)) for each in findings]
    used = {each.fingerprint for each in marked if each.acknowledged is not None}
    changes = []
    for index, entry in enumerate(entries):
        if entry.fingerprint not in used:
            kind = "ack-unused" if entry.fingerprint in valid else "ack-expired"
            before = f"{entry.who}: {entry.why} (until {entry.until})"
            changes.append(Change(kind, (f"/{index}",), (entry.fingerprint,), before))
    return marked, changes


def _expired(entry: Acknowledgement, today: date) -> bool:
    return (_day(entry.until) or date.min) < today
