"""What a host served, made comparable: the contract that it stands for, or why it cannot be checked."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final

from attrs import frozen

from ..contract.canonicalise import canonicalise
from ..contract.corrections import Correction, Cut
from ..contract.names import Lock
from ..contract.update import read_definition
from ..problems import CannotCheckError, Problem, ProblemsError, errors
from ..source.host import OLDER_NAMES
from ..source.text import Text
from ..swagger.pointers import join_pointer
from .compare.change import Change

Json = Mapping[str, Any]

SERVED_AS_THEY_ARE: Final = ("host", "schemes", "consumes", "securityDefinitions", "security")
"""Keys that canonicalising sets. Hosts leave them out; what one does say is compared all the same."""


@frozen
class Live:
    """One scope of a host, canonical."""

    scope: str
    contract: Json
    cuts: tuple[Cut, ...]
    changes: tuple[Change, ...]
    """Stale corrections and references that lead nowhere, found on the way."""

    notes: tuple[str, ...]
    older_name: str = ""


@frozen
class NotChecked:
    """A scope about which nothing can be said. ``state`` is a key of STATES."""

    scope: str
    state: str
    reason: str


STATES: Final[dict[str, str]] = {
    "unreachable": "no definition came back",
    "not-a-definition": "what came back is no Swagger 2.0 definition",
    "invalid-definition": "the definition has errors",
    "suspicious-shrink": "more than a third of the operations are gone at once",
}


def read(
    text: Text,
    committed: Json,
    version: str,
    corrections: Iterable[Correction],
    names: Lock,
) -> Live | NotChecked:
    """The contract that a host's text stands for, compared with nothing yet.

    Stale corrections and definitions that are referred to and not served are changes, and do not keep
    the rest from being compared.
    """
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
        canonical = canonicalise(document, text.scope, usable, names, committed=committed)
    except ProblemsError as bad:
        found = errors(bad.problems)
        more = f" (and {len(found) - 1} more errors)" if len(found) > 1 else ""
        return NotChecked(text.scope, "invalid-definition", f"{found[0]}{more}")
    contract = _as_served(canonical.contract, document.data, committed, text.name)
    if older:
        contract["basePath"] = committed.get("basePath")
    changes = tuple(_change(problem) for problem in canonical.tolerated)
    notes = tuple(str(problem) for problem in canonical.warnings)
    return Live(text.scope, contract, canonical.cuts, changes, notes, older)


def _is_contract(data: Json, scope: str) -> bool:
    """Whether a text has been through canonicalising: then its corrections are made already."""
    title: Any = data.get("info", {}).get("title")
    return bool(title == f"Scalr {scope} scope")


def _change(problem: Problem) -> Change:
    """What a problem that stopped nothing tells of the host."""
    if problem.code == "reference-dangling":
        name = str(problem.data["name"])
        return Change(problem.code, (join_pointer("definitions", name),), (name,), name)
    return Change(problem.code, (problem.pointer,), (problem.pointer,), problem.message)


def _as_served(contract: Json, served: Json, committed: Json, name: str) -> dict[str, Any]:
    """The contract with what a host says of itself; what it does not say is as committed."""
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
    """The verdict on a text that has lost too much to be taken at its word."""
    reason = (
        f"{lost} of {operations} operations are gone; give --confirm-shrink if that is meant, "
        "otherwise the text may be cut short or belong to something else"
    )
    return NotChecked(scope, "suspicious-shrink", reason)


def unreachable(scope: str, reason: CannotCheckError) -> NotChecked:
    """The verdict on a scope whose text could not be had."""
    return NotChecked(scope, "unreachable", str(reason.problem))
