"""The whole line as functions: served texts to specs/, a contract and sources to generated/.

Nothing here reads a clock, a network or the environment, writes a file or prints.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from attrs import frozen

from .api.build import build as build_api
from .api.model import Api
from .contract.canonicalise import Canonical
from .contract.files import (
    Contract,
    file_name,
    load_corrections,
    load_names,
    read_file,
    sound,
)
from .contract.names import SCOPES, Lock, NameFiles
from .contract.names_file import LOCK
from .contract.update import as_file, canonical_scopes, grown, lock_file
from .output.format import format_files
from .output.overlay import PACKAGE, Files, Sources, lay
from .problems import Problem, ProblemsError, capped
from .swagger.document import Document
from .swagger.read import operations
from .targets.fake import render as fake
from .targets.python.names import check, written
from .targets.python.render import render

Formatter = Callable[[Mapping[str, str], frozenset[str]], Files]


@frozen
class Update:
    """What served texts make of a specs folder."""

    files: Files
    """The contract of each scope that was served, and the lock, by name."""

    scopes: Mapping[str, Canonical]

    @property
    def counts(self) -> dict[str, tuple[int, int]]:
        """Operations and definitions of each scope."""
        return {
            scope: (sum(1 for _ in operations(c.contract)), len(c.contract["definitions"]))
            for scope, c in self.scopes.items()
        }

    @property
    def warnings(self) -> tuple[Problem, ...]:
        """What is odd about the texts and stops nothing."""
        return tuple(problem for c in self.scopes.values() for problem in capped(c.warnings))


@frozen
class Build:
    """What one generation gives: every file by path, the model it was made from, the names in use."""

    files: Files
    api: Api
    lock: Lock


def read_names(specs: Path) -> NameFiles:
    """The names of a specs folder; raises `ProblemsError` for those that Python cannot use."""
    return checked(load_names(specs))


def checked(names: NameFiles) -> NameFiles:
    """``names``; raises `ProblemsError` if Python cannot use one of them."""
    problems = [*check(names.pins, names.pins_file), *check(names.lock, names.lock_file)]
    if problems:
        raise ProblemsError(capped(problems))
    return names


def build(contract: Contract, sources: Sources, formatter: Formatter = format_files) -> Build:
    """The files of the client for ``contract``, by path below generated/.

    Raises `ProblemsError` for a contract that cannot be rendered and for sources that do not make one
    tree: a name that two of them have, or a patch that lacks a name of what it replaces.
    """
    checked(contract.names)
    api, names = build_api(contract)
    served = {scope: document.data for scope, document in contract.scopes.items()}
    rendered = {
        **render(api, sources.templates),
        **fake.render(api, served, contract.corrections),
    }
    files = lay(rendered, sources.runtime, sources.patches)
    hand_written = {*sources.runtime, *(f"{PACKAGE}/{name}" for name in sources.patches)}
    return Build(formatter(files, frozenset(hand_written)), api, written(names))


def update(
    texts: Mapping[str, tuple[str, bytes]],
    specs: Path,
    version: str,
    *,
    keep_descriptions: bool = False,
) -> Update:
    """The files of ``specs`` for served texts, each by scope with its name, and the lock of all names.

    Scopes that are not in ``texts`` stay as they are. Raises `ProblemsError` and `CannotCheckError`,
    for contracts too that `build` would refuse.
    """
    names = read_names(specs)
    corrections = load_corrections(specs)
    found = canonical_scopes(
        texts, corrections, version, names.used, keep_descriptions=keep_descriptions
    )
    files: Files = {}
    documents: dict[str, Document] = {}
    for scope in SCOPES:
        path = specs / file_name(scope, version)
        if scope in found:
            documents[scope] = as_file(found[scope].contract, path.name)
            files[path.name] = documents[scope].text
        elif path.exists():
            documents[scope] = sound(read_file(path))
    _, new = build_api(Contract(documents, names, {}, (), version))
    files[LOCK] = lock_file(grown(written(new), names.spelled), LOCK)
    return Update(files, found)
