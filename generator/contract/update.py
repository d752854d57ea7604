"""From served texts to contracts, and the lock that grows with them."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import evolve

from ..problems import CannotCheckError, Problem, ProblemsError, capped
from ..swagger import validate
from ..swagger.document import Document, parse
from .canonicalise import Canonical, canonicalise
from .corrections import Correction
from .names import SECTIONS, Lock


def read_definition(body: bytes, name: str, version: str) -> Document:
    """Parse what a host served; raises `CannotCheckError` for what is no definition of ``version``."""
    try:
        document = parse(body, name)
    except ProblemsError as bad:
        raise CannotCheckError(bad.problems[0]) from None
    data = document.data
    if not isinstance(data, dict) or data.get("swagger") != "2.0":
        found = (
            validate.show(data.get("swagger")) if isinstance(data, dict) else validate.show(data)
        )
        message = f"not a complete Swagger 2.0 definition: swagger should be '2.0', found {found}"
        hint = "the text may be cut short, or the address may be that of something else"
        raise CannotCheckError(document.problem("not-a-definition", message, "", hint=hint))
    for key in ("paths", "definitions"):
        if not isinstance(data.get(key), dict) or not data[key]:
            message = f"not a complete Swagger 2.0 definition: it has no {key}"
            raise CannotCheckError(document.problem("not-a-definition", message, ""))
    base = data.get("basePath")
    if isinstance(base, str) and f"/{version}/" not in base + "/":
        message = f"the definition is of another version: basePath is {validate.show(base)}"
        hint = f"{version} was asked for; --version names another"
        raise CannotCheckError(document.problem("version-other", message, "/basePath", hint=hint))
    return document


def canonical_scopes(
    texts: Mapping[str, tuple[str, bytes]],
    corrections: tuple[Correction, ...],
    version: str,
    names: Lock,
    *,
    keep_descriptions: bool = False,
) -> dict[str, Canonical]:
    """The contract of each scope, from its text's name and bytes; ``names`` are those in use.

    Raises `ProblemsError` with what is wrong in all of them.
    """
    found: dict[str, Canonical] = {}
    problems: list[Problem] = []
    for scope, (name, body) in texts.items():
        try:
            document = read_definition(body, name, version)
            found[scope] = canonicalise(
                document, scope, corrections, names, keep_descriptions=keep_descriptions
            )
        except ProblemsError as bad:
            problems += capped(bad.problems)
    if problems:
        raise ProblemsError(problems)
    return found


def read_back(text: str, name: str) -> Document:
    """What `generate` would read; its limits hold for what is written, which says more than was read."""
    try:
        return parse(text.encode(), name)
    except ProblemsError as bad:
        hint = "what would be written could not be read again"
        raise ProblemsError(evolve(problem, hint=hint) for problem in bad.problems) from None


def grown(new: Lock, before: Lock) -> Lock:
    """Names that were locked stay, even for what a host no longer serves."""
    return before.over(new)


def unlocked(lock: Lock, before: Lock) -> list[str]:
    """Names in use that a lock does not have yet."""
    return sorted(
        f"{section}: {key}"
        for section in SECTIONS
        for key in getattr(lock, section)
        if key not in getattr(before, section)
    )
