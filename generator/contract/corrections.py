"""Applies the corrections of specs/corrections.yaml to a served definition, and reports stale ones.

A correction is stale when the text no longer is what the correction expects: either the host has
mended it (no longer needed) or has moved on (no longer applies). Restorations and widenings are the
exception: a host is entitled to cut what its installation does not use, so they apply when something
is missing and are noted as the installation's profile.
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final

from attrs import field, frozen

from ..problems import Problem, ProblemsError
from ..swagger.document import Document
from ..swagger.pointers import split_pointer
from .names import SCOPES

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
    file: Document = field(repr=False, eq=False)
    entry: str
    """Pointer of the entry in its file."""


@frozen
class Cut:
    """Something an installation does not serve, and the profile that explains it."""

    profile: str
    pointer: str
    missing: tuple[str, ...] = ()
    """For an enum, the values that are not served; empty when the whole node is."""


@frozen
class Applied:
    """What applying the corrections of a scope came to."""

    cuts: tuple[Cut, ...]
    stale: tuple[Problem, ...]
    """Corrections that were not applied: their codes say whether the host moved on or mended it."""

    changed: bool
    """Whether any correction changed anything."""


@frozen
class _Outcome:
    """What became of one correction; none of this if nothing was to be done."""

    changed: bool = False
    cut: Cut | None = None
    code: str = ""
    """Of the problem that a stale correction is; empty for any other."""

    reason: str = ""


_NOTHING: Final = _Outcome()
_MADE: Final = _Outcome(changed=True)


def _moved_on(reason: str) -> _Outcome:
    return _Outcome(code="correction-stale", reason=f"no longer applies, {reason}")


def _mended(reason: str) -> _Outcome:
    return _Outcome(code="correction-unneeded", reason=f"no longer needed, {reason}")


def load(document: Document) -> tuple[Correction, ...]:
    """The corrections of a parsed file; raises `ProblemsError` for entries that are not well-formed."""
    corrections: list[Correction] = []
    problems: list[Problem] = []
    entries = [] if document.data is None else document.data
    if not isinstance(entries, list):
        message = "a file of corrections is a list"
        raise ProblemsError([document.problem("not-a-list", message, "")])
    for index, entry in enumerate(entries):
        pointer = f"/{index}"
        wrong = _wrong(entry)
        if wrong:
            problems.append(document.problem("correction-malformed", wrong, pointer))
        else:
            corrections += _corrections(document, entry, pointer)
    if problems:
        raise ProblemsError(problems)
    return tuple(corrections)


def _wrong(entry: Any) -> str:
    """Why an entry is not well-formed, or ''."""
    if not isinstance(entry, dict):
        return "a correction is a mapping"
    if unknown := sorted(set(entry) - _KEYS):
        return f"a correction has no key {unknown[0]!r}"
    actions = [key for key in _ACTIONS if key in entry]
    if len(actions) != 1:
        return f"a correction has exactly one of {', '.join(_ACTIONS)}"
    missing = [key for key in ("why", "source", "scopes", "at") if not entry.get(key)]
    if actions[0] in ("restore", "widen") and not entry.get("cut"):
        missing.append("cut")
    if missing:
        return f"a correction needs {missing[0]!r}"
    for key, (form, fits) in _FORMS.items():
        if key in entry and not fits(entry[key]):
            return f"{key!r} of a correction is {form}"
    return ""


def _corrections(document: Document, entry: Mapping[str, Any], pointer: str) -> list[Correction]:
    """One correction for each place that a well-formed entry names."""
    action = next(key for key in _ACTIONS if key in entry)
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
            file=document,
            entry=pointer,
        )
        for at in places
    ]


def apply(data: dict[str, Any], scope: str, corrections: Iterable[Correction]) -> Applied:
    """Correct ``data`` of ``scope`` in place; a stale correction changes nothing."""
    cuts: list[Cut] = []
    stale: list[Problem] = []
    changed = False
    for correction in corrections:
        if scope not in correction.scopes:
            continue
        outcome = _apply_one(data, correction)
        changed = changed or outcome.changed
        if outcome.cut is not None:
            cuts.append(outcome.cut)
        if outcome.code:
            stale.append(_stale(correction, scope, outcome))
    return Applied(tuple(cuts), tuple(stale), changed)


def _stale(correction: Correction, scope: str, outcome: _Outcome) -> Problem:
    return Problem(
        outcome.code,
        f"correction is stale for the {scope} scope: {outcome.reason}",
        correction.file.name,
        correction.file.locate(correction.entry)[0],
        1,
        correction.at,
        hint="change or remove the entry; its reason was: " + correction.why,
        data={"at": correction.at, "scope": scope},
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


def _place(data: dict[str, Any], correction: Correction) -> tuple[Any, str]:
    """The node that holds what a correction names, and its key there."""
    *above, last = split_pointer(correction.at)
    parent: Any = data
    for token in above:
        parent = _child(parent, token)
    return parent, last


def _apply_one(data: dict[str, Any], correction: Correction) -> _Outcome:
    parent, last = _place(data, correction)
    if not isinstance(parent, dict):
        if correction.action == "widen":
            return _NOTHING  # the whole definition is not served; a restoration may say so
        return _moved_on("what it would change is gone")
    return _ACTIONS[correction.action](parent, last, correction)


def _add(parent: dict[str, Any], last: str, correction: Correction) -> _Outcome:
    if last in parent:
        return _mended("the host has a value there")
    parent[last] = copy.deepcopy(correction.value)
    return _MADE


def _change(parent: dict[str, Any], last: str, correction: Correction) -> _Outcome:
    now, value = parent.get(last, _ABSENT), correction.value
    if now == value["to"]:
        return _mended("the host says the same")
    if now != value["from"]:
        return _moved_on("the host says something else")
    parent[last] = copy.deepcopy(value["to"])
    return _MADE


def _remove(parent: dict[str, Any], last: str, correction: Correction) -> _Outcome:
    now, value = parent.get(last, _ABSENT), correction.value
    if isinstance(value, dict) and set(value) == {"repeated"}:
        name = value["repeated"]
        if not isinstance(now, list) or now.count(name) < 2:
            return _mended(f"{name!r} is not repeated")
        first = now.index(name)
        parent[last] = [each for at, each in enumerate(now) if each != name or at == first]
        return _MADE
    if now is _ABSENT:
        return _mended("it is gone")
    if now != value:
        return _moved_on("the host says something else")
    del parent[last]
    return _MADE


def _restore(parent: dict[str, Any], last: str, correction: Correction) -> _Outcome:
    if last in parent:
        return _NOTHING
    parent[last] = copy.deepcopy(correction.value)
    return _Outcome(changed=True, cut=Cut(correction.cut, correction.at))


def _widen(parent: dict[str, Any], last: str, correction: Correction) -> _Outcome:
    now, full = parent.get(last, _ABSENT), correction.value
    if not _are_plain(now) or not set(now) < set(full):
        return _NOTHING
    parent[last] = list(full)
    missing = tuple(sorted(set(full) - set(now), key=str))
    return _Outcome(changed=True, cut=Cut(correction.cut, correction.at, missing))


_ACTIONS: Final[dict[str, Callable[[dict[str, Any], str, Correction], _Outcome]]] = {
    "add": _add,
    "change": _change,
    "remove": _remove,
    "restore": _restore,
    "widen": _widen,
}
"""What each action does to the node that it names, given its parent and its own key there."""

_KEYS: Final = {"why", "source", "scopes", "at", "cut", *_ACTIONS}


def undo(data: dict[str, Any], scope: str, corrections: Iterable[Correction]) -> None:
    """Put back in ``data`` what a host says in place of its corrections; what it cut stays restored."""
    for correction in corrections:
        parent, last = _place(data, correction)
        if scope not in correction.scopes or not isinstance(parent, dict):
            continue
        value = correction.value
        if correction.action == "add":
            parent.pop(last, None)
        elif correction.action == "change":
            parent[last] = copy.deepcopy(value["from"])
        elif (
            correction.action == "remove" and isinstance(value, dict) and set(value) == {"repeated"}
        ):
            parent[last] = [*parent.get(last, ()), value["repeated"]]
        elif correction.action == "remove":
            parent[last] = copy.deepcopy(value)
