"""From the text that a host serves to the files of specs/: parse, canonicalise, compare, write."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from attrs import evolve, frozen

from . import shape
from .canonicalise import Canonical, canonicalise, operations
from .contract import (
    LOCK,
    Contract,
    file_name,
    load_corrections,
    load_names,
    load_pins,
    lock_text,
    read_file,
    sound,
    to_text,
)
from .corrections import Cut
from .document import Document, parse
from .fetch import Text
from .naming import SCOPES, SECTIONS, Lock
from .problems import CannotCheckError, Problem, ProblemsError
from .publish import recover, replace_tree
from .resolve import resolve_contract


@frozen
class Taken:
    """What `take` did."""

    changed: tuple[str, ...]
    counts: Mapping[str, tuple[int, int]]
    """Operations and definitions of each scope."""

    cuts: Mapping[str, tuple[Cut, ...]]
    warnings: tuple[Problem, ...]


def read_definition(text: Text, version: str) -> Document:
    """Parse what a host served; raises `CannotCheckError` for what is no definition of ``version``."""
    try:
        document = parse(text.body, text.name)
    except ProblemsError as bad:
        raise CannotCheckError(bad.problems[0]) from None
    data = document.data
    if not isinstance(data, dict) or data.get("swagger") != "2.0":
        found = shape.show(data.get("swagger")) if isinstance(data, dict) else shape.show(data)
        message = f"not a complete Swagger 2.0 definition: swagger should be '2.0', found {found}"
        hint = "the text may be cut short, or the address may be that of something else"
        raise CannotCheckError(document.problem(message, "", hint=hint))
    for key in ("paths", "definitions"):
        if not isinstance(data.get(key), dict) or not data[key]:
            message = f"not a complete Swagger 2.0 definition: it has no {key}"
            raise CannotCheckError(document.problem(message, ""))
    base = data.get("basePath")
    if isinstance(base, str) and f"/{version}/" not in base + "/":
        message = f"the definition is of another version: basePath is {shape.show(base)}"
        hint = f"{version} was asked for; --version names another"
        raise CannotCheckError(document.problem(message, "/basePath", hint=hint))
    return document


def canonical_scopes(
    texts: Mapping[str, Text], specs: Path, version: str, *, keep_descriptions: bool = False
) -> dict[str, Canonical]:
    """The contract of each scope; raises `ProblemsError` with what is wrong in all of them."""
    corrections, pins = load_corrections(specs), load_pins(specs)
    found: dict[str, Canonical] = {}
    problems: list[Problem] = []
    for scope, text in texts.items():
        try:
            document = read_definition(text, version)
            found[scope] = canonicalise(
                document, scope, corrections, pins, keep_descriptions=keep_descriptions
            )
        except ProblemsError as bad:
            problems += shape.capped(bad.problems)
    if problems:
        raise ProblemsError(problems)
    return found


def take(texts: Mapping[str, Text], specs: Path, version: str, *, keep_descriptions: bool) -> Taken:
    """Write the contract of ``texts`` into ``specs``, with the lock of its names; all or nothing.

    Scopes that are not in ``texts`` stay as they are. Raises `ProblemsError` and `CannotCheckError`
    before anything is written, for contracts too that `generate` would refuse.
    """
    found = canonical_scopes(texts, specs, version, keep_descriptions=keep_descriptions)
    files = {file_name(s, version): to_text(c.contract) for s, c in found.items()}
    documents: dict[str, Document] = {}
    for scope in SCOPES:
        path = specs / file_name(scope, version)
        if scope in found:
            documents[scope] = sound(_read_back(files[path.name], path.name))
        elif path.exists():
            documents[scope] = sound(read_file(path))
    names = load_names(specs)
    _, lock = resolve_contract(Contract(documents, names, {}, ()))
    files[LOCK] = lock_text(_grown(lock, names))
    _read_back(files[LOCK], LOCK)
    changed = [name for name, text in files.items() if _text(specs / name) != text]
    if changed:
        recover(specs)
        replace_tree(specs, {name: files[name] for name in changed}, set())
    return Taken(
        changed=tuple(sorted(changed)),
        counts={
            scope: (sum(1 for _ in operations(c.contract)), len(c.contract["definitions"]))
            for scope, c in found.items()
        },
        cuts={scope: c.cuts for scope, c in found.items()},
        warnings=tuple(problem for c in found.values() for problem in shape.capped(c.problems)),
    )


def _read_back(text: str, name: str) -> Document:
    """What `generate` would read; its limits hold for what is written, which says more than was read."""
    try:
        return parse(text.encode(), name)
    except ProblemsError as bad:
        hint = "what would be written could not be read again"
        raise ProblemsError(evolve(problem, hint=hint) for problem in bad.problems) from None


def _grown(new: Lock, before: Lock) -> Lock:
    """Names that were locked stay, even for what a host no longer serves."""
    return before.over(new)


def _text(path: Path) -> str | None:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return None


def unlocked(lock: Lock, before: Lock) -> list[str]:
    """Names in use that a lock does not have yet."""
    return sorted(
        f"{section}: {key}"
        for section in SECTIONS
        for key in getattr(lock, section)
        if key not in getattr(before, section)
    )
