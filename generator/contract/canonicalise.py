"""Makes the contract of a scope from a served definition: valid, complete, without prose, in order.

Every change is either a rule or an entry of specs/corrections.yaml. The rules have a module each; here
is the order in which they run.
"""

from __future__ import annotations

import copy
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from attrs import evolve, frozen

from ..problems import Problem, ProblemsError, errors
from ..swagger import validate
from ..swagger.document import Document
from .complete import complete_schemas, completed
from .corrections import Correction, Cut, apply
from .filters import add_filters
from .inline import name_inline_bodies
from .keep import kept
from .names import VERSION, Lock
from .operation_names import name_operations
from .ordering import ordered
from .repeated import drop_repeated
from .sharing import share_parameters, share_responses

Json = dict[str, Any]


@frozen
class Canonical:
    """The contract of a scope, what the installation cuts of it, and problems on the way."""

    scope: str
    contract: Json
    cuts: tuple[Cut, ...]
    warnings: tuple[Problem, ...]
    tolerated: tuple[Problem, ...] = ()
    """Errors that a comparison with a committed contract gets round: stale corrections, and one for each
    definition that was taken from there."""


def canonicalise(
    document: Document,
    scope: str,
    corrections: Iterable[Correction] = (),
    used: Lock | None = None,
    *,
    version: str = VERSION,
    keep_descriptions: bool = False,
    committed: Mapping[str, Any] | None = None,
) -> Canonical:
    """The contract for ``document`` as a host serves it.

    ``used`` are the names in use: the contract calls an operation what the client calls it. With
    ``committed``, the contract to compare with, stale corrections are left out, and definitions that
    the text refers to and lacks are taken from there. Raises `ProblemsError` with everything else that
    is wrong: the structure, corrections that are stale, references that lead nowhere.
    """
    warnings = _warnings(validate.check(document))
    data = kept(document.data, keep_descriptions=keep_descriptions)
    applied = apply(data, scope, corrections)
    if committed is None and applied.stale:
        raise ProblemsError([*warnings, *applied.stale])
    if applied.changed:
        warnings += _warnings(_wrong_by_correction(document, data), warnings)
        data = kept(data, keep_descriptions=keep_descriptions)
    name_inline_bodies(data)
    complete_schemas(data)
    taken = _take_missing(document, data, committed or {}, warnings)
    warnings += drop_repeated(document, data)
    warnings += add_filters(document, data)
    share_parameters(data)
    share_responses(data)
    name_operations(data, scope, used or Lock())
    return Canonical(
        scope=scope,
        contract=ordered(completed(data, scope, version)),
        cuts=applied.cuts,
        warnings=tuple(warnings),
        tolerated=(*applied.stale, *taken),
    )


def _warnings(found: Iterable[Problem], before: Iterable[Problem] = ()) -> list[Problem]:
    """``found``, all of it warnings; raises `ProblemsError` with those ``before`` if any is an error."""
    problems = list(found)
    if errors(problems):
        raise ProblemsError([*before, *problems])
    return problems


def _wrong_by_correction(document: Document, data: Json) -> Iterator[Problem]:
    """Structural errors that corrections introduced: the text without them has none."""
    for problem in validate.check(Document(document.name, document.text, data)):
        yield evolve(problem, hint="an entry of specs/corrections.yaml put it there")


def _take_missing(
    document: Document, data: Json, committed: Mapping[str, Any], warnings: list[Problem]
) -> list[Problem]:
    """Take definitions that are referred to and missing from ``committed``; a problem for each.

    Repeats for what those refer to. Raises `ProblemsError` if ``committed`` lacks one as well.
    """
    known = committed.get("definitions", {})
    taken: list[Problem] = []
    while missing := list(validate.dangling(document, data)):
        first = {problem.data["name"]: problem for problem in reversed(missing)}
        sections = {problem.data["section"] for problem in missing}
        if sections != {"definitions"} or not first.keys() <= known.keys():
            raise ProblemsError([*warnings, *missing])
        for name, problem in sorted(first.items()):
            data["definitions"][name] = copy.deepcopy(known[name])
            taken.append(problem)
    return taken
