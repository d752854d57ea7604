"""Canonicalises a served definition for comparison, or says why it cannot be checked."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final, Literal

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
"""Keys that canonicalising sets, because hosts leave them out. One that is served is compared."""


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
    names: Lock,
) -> ServedScope | NotChecked:
    """The canonical form of a host's text; ``committed`` fills in what hosts leave out.

    Stale corrections and definitions that are referred to and not served become changes, so that the
    rest can be compared.
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
        canonical = canonicalise(
            document, text.scope, usable, names, version=version, committed=committed
        )
    except ProblemsError as bad:
        found = errors(bad.problems)
        more = f" (and {len(found) - 1} more errors)" if len(found) > 1 else ""
        return NotChecked(text.scope, "invalid-definition", f"{found[0]}{more}")
    contract = _as_served(canonical.contract, document.data, committed, text.name)
    if older:
        contract["basePath"] = committed.get("basePath")
    changes = tuple(_change(problem) for problem in canonical.tolerated)
    notes = tuple(str(problem) for problem in canonical.warnings)
    return ServedScope(text.scope, contract, canonical.cuts, changes, notes, older)


def _is_contract(data: Json, scope: str) -> bool:
    """Whether a text is canonical already, so that its corrections have been applied."""
    title: Any = data.get("info", {}).get("title")
    return bool(title == f"Scalr {scope} scope")


def _change(problem: Problem) -> Change:
    """The change that a tolerated problem is."""
    if problem.code == "reference-dangling":
        name = str(problem.data["name"])
        return Change(problem.code, (join_pointer("definitions", name),), (name,), name)
    # Words are for the reader; the fingerprint is of the code and the place.
    return Change(problem.code, (problem.pointer,), (problem.message,))


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
