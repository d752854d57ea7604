"""Makes contracts from served texts, and the files that contracts and locks become."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..limits import MAX_BYTES
from ..problems import CannotCheckError, Problem, ProblemsError, capped, too_large
from ..swagger import validate
from ..swagger.document import Document, parse
from ..swagger.measure import UNREADABLE, exceeded, exceeded_by_names
from .canonicalise import Canonical, canonicalise
from .corrections import Correction
from .files import to_text
from .names import SECTIONS, Lock
from .names_file import lock_text


def read_definition(body: bytes, name: str, version: str) -> Document:
    """Parse what a host served; raises `CannotCheckError` if it is not a definition of ``version``."""
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
                document,
                scope,
                corrections,
                names,
                version=version,
                keep_descriptions=keep_descriptions,
            )
        except ProblemsError as bad:
            problems += capped(bad.problems)
    if problems:
        raise ProblemsError(problems)
    return found


def as_file(contract: Mapping[str, Any], name: str) -> Document:
    """A contract as its file: the data with its text, which is not parsed again.

    Raises `ProblemsError` if reading it would exceed a limit: a contract says more than its source.
    """
    problems = [*exceeded(contract, name), *exceeded_by_names(contract, name)]
    if problems:
        raise ProblemsError(capped(problems))
    return Document(name, _bounded(to_text(contract), name), contract)


def lock_file(lock: Lock, name: str) -> str:
    """The text of a lock; raises `ProblemsError` if reading it would exceed a limit."""
    problems = [*exceeded(lock.to_data(), name)]
    if problems:
        raise ProblemsError(capped(problems))
    return _bounded(lock_text(lock), name)


def _bounded(text: str, name: str) -> str:
    if len(text.encode()) > MAX_BYTES:
        raise ProblemsError([too_large(name, UNREADABLE)])
    return text


def grown(new: Lock, before: Lock) -> Lock:
    """The new lock: locked names stay, even for operations that are no longer served."""
    return before.over(new)


def unlocked(lock: Lock, before: Lock) -> list[str]:
    """Names in use that a lock does not have yet."""
    return sorted(
        f"{section}: {key}"
        for section in SECTIONS
        for key in getattr(lock, section)
        if key not in getattr(before, section)
    )
