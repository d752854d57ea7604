"""Canonicalises a served definition for comparison, or says why it cannot be checked."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final, Literal

from attrs import frozen

from ..contract.canonicalise import Canonical, canonicalise
from ..contract.corrections import NO_LONGER_APPLIES, STALE, Correction, Cut
from ..contract.names import Lock
from ..contract.update import read_definition
from ..problems import CannotCheckError, Problem, ProblemsError
from ..source.host import OLDER_NAMES, Text
from ..swagger import validate
from ..swagger.document import Document, join_pointer
from .compare.change import Change

Json = Mapping[str, Any]

SERVED_AS_THEY_ARE: Final = ("host", "schemes", "consumes", "securityDefinitions", "security")
"""Keys that canonicalising sets, because hosts leave them out. One that is served is compared."""

_DANGLING: Final = "dangling reference"
_ROUNDS: Final = 20


State = Literal["unreachable", "not-a-definition", "invalid-definition", "suspicious-shrink"]
"""No definition came back; it is not Swagger 2.0; it has errors; it has lost too many operations."""


@frozen
class ServedScope:
    """One scope of a host in canonical form."""

    scope: str
    contract: Json
    cuts: tuple[Cut, ...]
    changes: tuple[Change, ...]
    """Stale corrections and dangling references, which canonicalising finds."""

    notes: tuple[str, ...]
    older_name: str = ""


@frozen
class NotChecked:
    """A scope that could not be checked, and why."""

    scope: str
    state: State
    reason: str


def read(
    text: Text,
    committed: Json,
    version: str,
    corrections: Iterable[Correction],
    pins: Lock,
) -> ServedScope | NotChecked:
    """The canonical form of a host's text; ``committed`` fills in what hosts leave out."""
    try:
        document = read_definition(text.body, text.name, version)
    except CannotCheckError as reason:
        return NotChecked(text.scope, "not-a-definition", str(reason.problem))
    older = OLDER_NAMES.get(text.scope, "")
    older = older if older and text.name.endswith(f"/{older}.{version}.yml") else ""
    usable = [each for each in corrections if text.scope in each.scopes]
    if _is_contract(document.data, text.scope):
        usable = [each for each in usable if each.cut]
    try:
        canonical, changes = _canonical(document, text.scope, usable, pins, committed)
    except ProblemsError as bad:
        errors = [problem for problem in bad.problems if problem.severity == "error"]
        more = f" (and {len(errors) - 1} more errors)" if len(errors) > 1 else ""
        return NotChecked(text.scope, "invalid-definition", f"{errors[0]}{more}")
    contract = _as_served(canonical.contract, document.data, committed, text.name)
    if older:
        contract["basePath"] = committed.get("basePath")
    cuts = tuple(cut for cut in canonical.cuts if cut.profile != _DANGLING)
    notes = tuple(str(problem) for problem in canonical.problems)
    return ServedScope(text.scope, contract, cuts, tuple(changes), notes, older)


def _is_contract(data: Json, scope: str) -> bool:
    """Whether a text is canonical already, so that its corrections have been applied."""
    title: Any = data.get("info", {}).get("title")
    return bool(title == f"Scalr {scope} scope")


def _canonical(
    document: Document, scope: str, corrections: list[Correction], pins: Lock, committed: Json
) -> tuple[Canonical, list[Change]]:
    """Canonicalise; errors that can be worked around become changes, so that the rest is compared."""
    changes: list[Change] = []
    for _ in range(_ROUNDS):
        try:
            return canonicalise(document, scope, corrections, pins), changes
        except ProblemsError as bad:
            errors = [problem for problem in bad.problems if problem.severity == "error"]
            stale = {(p.pointer, p.line): p for p in errors if p.message.startswith(STALE)}
            missing = _missing(errors, committed)
            if len(stale) + len(missing) == 0 or len(stale) not in (0, len(errors)):
                raise
            corrections = [c for c in corrections if (c.at, c.line) not in stale]
            changes += [_stale(problem) for problem in stale.values()]
            for name in missing:
                at = join_pointer("definitions", name)
                value = committed["definitions"][name]
                corrections.append(_restoration(at, value, scope))
                changes.append(Change("reference-dangling", (at,), (name,), name))
    raise ProblemsError([document.problem("references lead nowhere, round after round", "")])


def _missing(errors: list[Problem], committed: Json) -> list[str]:
    """Definitions that the host refers to and does not serve, if the contract has them all."""
    names = set()
    for problem in errors:
        target, found, rest = problem.message.partition(" leads nowhere")
        section, name = validate.reference(target)
        known = section == "definitions" and name in committed.get(section, {})
        if not found or rest or not known:
            return []
        names.add(name)
    return sorted(names)


def _restoration(at: str, value: Any, scope: str) -> Correction:
    return Correction(
        at=at, action="restore", value=value, scopes=(scope,), why=_DANGLING, source=_DANGLING,
        cut=_DANGLING, line=0, file="",
    )  # fmt: skip


def _stale(problem: Problem) -> Change:
    kind = "correction-stale" if NO_LONGER_APPLIES in problem.message else "correction-unneeded"
    return Change(kind, (problem.pointer,), (problem.pointer,), problem.message)


def _as_served(contract: Json, served: Json, committed: Json, name: str) -> dict[str, Any]:
    """The contract with the keys that describe the host itself, as served or else as committed."""
    whole = dict(contract)
    for key in SERVED_AS_THEY_ARE:
        whole[key] = served.get(key, committed.get(key))
    if "//" in name and whole["host"] == name.split("/")[2]:
        whole["host"] = committed.get("host")
    definitions = whole["securityDefinitions"] or {}
    whole["securityDefinitions"] = {
        key: {k: v for k, v in each.items() if k != "description"}
        for key, each in definitions.items()
    }
    return whole


def shrunk(scope: str, lost: int, operations: int) -> NotChecked:
    """The verdict on a text that has lost too many operations to be believed."""
    reason = (
        f"{lost} of {operations} operations are gone; give --confirm-shrink if that is meant, "
        "otherwise the text may be cut short or belong to something else"
    )
    return NotChecked(scope, "suspicious-shrink", reason)


def unreachable(scope: str, reason: CannotCheckError) -> NotChecked:
    """The verdict on a scope whose text could not be fetched."""
    return NotChecked(scope, "unreachable", str(reason.problem))
