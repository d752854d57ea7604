"""Corrections of a host's text: data in specs/corrections.yaml, applied here, and loud when stale.

A correction is stale when the text no longer is what the correction expects: either the host has
mended it (no longer needed) or has moved on (no longer applies). Restorations and widenings are the
exception: a host is entitled to cut what its installation does not use, so they apply when something
is missing and are noted as the installation's profile.
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterable
from typing import Any, Final

from attrs import frozen

from ..problems import Problem, ProblemsError
from ..swagger.document import Document
from ..swagger.pointers import split_pointer
from .names import SCOPES

_ACTIONS: Final = ("add", "change", "remove", "restore", "widen")
_KEYS: Final = {"why", "source", "scopes", "at", "cut", *_ACTIONS}
_ABSENT: Final = object()


def _is_text(value: Any) -> bool:
    return isinstance(value, str)


def _are_plain(value: Any) -> bool:
    plain = (str, int, float, type(None))
    return isinstance(value, list) and all(isinstance(each, plain) for each in value)


def _are_pointers(value: Any) -> bool:
    places = value if isinstance(value, list) else [value]
    return all(isinstance(place, str) and place[:1] == "/" for place in places)


_FORMS: Final[dict[str, tuple[str, Callable[[Any], bool]]]] = {
    "why": ("a text", _is_text),
    "source": ("a text", _is_text),
    "cut": ("a text", _is_text),
    "scopes": (
        f"a list with any of {', '.join(SCOPES)}",
        lambda value: isinstance(value, list) and all(each in SCOPES for each in value),
    ),
    "at": ("a JSON pointer, or a list of them", _are_pointers),
    "widen": ("a list of texts and numbers", _are_plain),
    "change": (
        "a mapping of from and to",
        lambda value: isinstance(value, dict) and value.keys() == {"from", "to"},
    ),
}
"""What the values of an entry are; those of the other actions may be anything."""

STALE: Final = "correction is stale"
NO_LONGER_APPLIES: Final = "no longer applies"
"""How the messages about stale corrections begin, and which of them concern a host that moved on."""


@frozen
class Correction:
    """One entry of the file, for one pointer."""

    at: str
    action: str
    value: Any
    scopes: tuple[str, ...]
    why: str
    source: str
    cut: str
    line: int
    file: str


@frozen
class Cut:
    """Something an installation does not serve, and the profile that explains it."""

    profile: str
    pointer: str
    missing: tuple[str, ...] = ()
    """For an enum, the values that are not served; empty when the whole node is."""


def load(document: Document) -> tuple[Correction, ...]:
    """The corrections of a parsed file; raises `ProblemsError` for entries that are not well-formed."""
    corrections: list[Correction] = []
    problems: list[Problem] = []
    entries = [] if document.data is None else document.data
    if not isinstance(entries, list):
        raise ProblemsError([document.problem("a file of corrections is a list", "")])
    for index, entry in enumerate(entries):
        pointer = f"/{index}"
        found = _entry(document, entry, pointer)
        if isinstance(found, str):
            problems.append(document.problem(found, pointer))
        else:
            corrections.extend(found)
    if problems:
        raise ProblemsError(problems)
    return tuple(corrections)


def _entry(document: Document, entry: Any, pointer: str) -> list[Correction] | str:
    if not isinstance(entry, dict):
        return "a correction is a mapping"
    if unknown := sorted(set(entry) - _KEYS):
        return f"a correction has no key {unknown[0]!r}"
    actions = [key for key in _ACTIONS if key in entry]
    if len(actions) != 1:
        return f"a correction has exactly one of {', '.join(_ACTIONS)}"
    missing = [key for key in ("why", "source", "scopes", "at") if not entry.get(key)]
    action = actions[0]
    if action in ("restore", "widen") and not entry.get("cut"):
        missing.append("cut")
    if missing:
        return f"a correction needs {missing[0]!r}"
    for key, (form, fits) in _FORMS.items():
        if key in entry and not fits(entry[key]):
            return f"{key!r} of a correction is {form}"
    line = document.locate(pointer)[0]
    places = entry["at"] if isinstance(entry["at"], list) else [entry["at"]]
    return [
        Correction(
            at=at,
            action=action,
            value=entry[action],
            scopes=tuple(entry["scopes"]),
            why=entry["why"],
            source=entry["source"],
            cut=entry.get("cut", ""),
            line=line,
            file=document.name,
        )
        for at in places
    ]


def apply(
    data: dict[str, Any], scope: str, corrections: Iterable[Correction]
) -> tuple[list[Cut], list[Problem]]:
    """Correct ``data`` of ``scope`` in place; what the installation cut, and what is stale."""
    cuts: list[Cut] = []
    problems: list[Problem] = []
    for correction in corrections:
        if scope in correction.scopes:
            outcome = _apply_one(data, correction)
            if isinstance(outcome, Cut):
                cuts.append(outcome)
            elif outcome is not None:
                problems.append(_stale(correction, scope, outcome))
    return cuts, problems


def _stale(correction: Correction, scope: str, reason: str) -> Problem:
    return Problem(
        f"{STALE} for the {scope} scope: {reason}",
        correction.file,
        correction.line,
        1,
        correction.at,
        hint="change or remove the entry; its reason was: " + correction.why,
    )


def _child(parent: Any, token: str) -> Any:
    """The child called ``token``; a parameter list is entered by the parameter's name."""
    if isinstance(parent, dict):
        return parent.get(token, _ABSENT)
    if isinstance(parent, list):
        for item in parent:
            if isinstance(item, dict) and item.get("name") == token:
                return item
    return _ABSENT


def _apply_one(data: dict[str, Any], correction: Correction) -> Cut | str | None:
    *above, last = split_pointer(correction.at)
    parent: Any = data
    for token in above:
        parent = _child(parent, token)
    if not isinstance(parent, dict):
        if correction.action == "widen":
            return None  # the whole definition is not served; a restoration may say so
        return "no longer applies, what it would change is gone"
    now = parent.get(last, _ABSENT)
    value = correction.value
    match correction.action:
        case "restore":
            if now is not _ABSENT:
                return None
            parent[last] = copy.deepcopy(value)
            return Cut(correction.cut, correction.at)
        case "widen":
            if not _are_plain(now) or not set(now) < set(value):
                return None
            parent[last] = list(value)
            return Cut(correction.cut, correction.at, tuple(sorted(set(value) - set(now), key=str)))
        case "add":
            if now is not _ABSENT:
                return "no longer needed, the host has a value there"
            parent[last] = copy.deepcopy(value)
        case "change":
            if now == value["to"]:
                return "no longer needed, the host says the same"
            if now != value["from"]:
                return "no longer applies, the host says something else"
            parent[last] = copy.deepcopy(value["to"])
        case "remove" if isinstance(value, dict) and set(value) == {"repeated"}:
            name = value["repeated"]
            if not isinstance(now, list) or now.count(name) < 2:
                return f"no longer needed, {name!r} is not repeated"
            first = now.index(name)
            parent[last] = [each for at, each in enumerate(now) if each != name or at == first]
        case "remove":
            if now is _ABSENT:
                return "no longer needed, it is gone"
            if now != value:
                return "no longer applies, the host says something else"
            del parent[last]
    return None
