"""The contract as files: specs/ read and written.

A specs folder holds one canonical Swagger 2.0 file a scope and its companions: corrections, pins, the
lock of names, and prose. A companion that a folder does not have is taken from the project's own
specs/, so that a contract fetched into an empty folder is corrected and documented like ours.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from attrs import frozen

from ..limits import MAX_BYTES
from ..problems import Problem, ProblemsError, UsageError, capped, errors
from ..swagger import validate
from ..swagger.document import Document, parse
from ..writers.terminal import printable
from . import corrections as corrections_module
from .corrections import Correction
from .keep import kept
from .names import SCOPES, VERSION, Lock, NameFiles
from .names_file import LOCK, PINS, names_of
from .yaml_text import dump

SPECS: Final = Path(__file__).resolve().parents[2] / "specs"
_VERSION: Final = re.compile(r"v[A-Za-z0-9._-]{1,49}")
PROSE: Final = ("scopes", "resources", "operations", "definitions", "properties", "parameters")


@frozen
class Contract:
    """Everything `generate` needs: the three definitions, names, and what describes them."""

    scopes: Mapping[str, Document]
    names: NameFiles
    prose: Mapping[str, Any]
    corrections: tuple[Correction, ...]
    version: str = VERSION


def file_name(scope: str, version: str = VERSION) -> str:
    """Name of a scope's contract in a specs folder; raises `UsageError` for an invalid version."""
    if not _VERSION.fullmatch(version):
        shown = printable(version, 60)
        raise UsageError(
            f"--version {shown}: 'v', then letters, digits, '.', '_' and '-', 50 at most"
        )
    return f"{scope}.{version}.yaml"


def read_file(path: Path) -> Document:
    """Parse one file; raises `ProblemsError` for anything but a regular, readable, sound file."""
    name = _shown(path)
    try:
        if path.exists() and not path.is_file():
            raise ProblemsError([Problem("not-a-file", "not a regular file", name)])
        with path.open("rb") as stream:
            raw = stream.read(MAX_BYTES + 1)
    except OSError as error:
        message = f"cannot be read: {error.strerror}"
        raise ProblemsError([Problem("file-unreadable", message, name)]) from None
    return parse(raw, name)


def _shown(path: Path) -> str:
    try:
        return path.resolve().relative_to(Path.cwd()).as_posix()
    except (ValueError, OSError):
        return path.as_posix()


def companion(specs: Path, name: str) -> Path:
    """``specs/name`` if it is there, else the project's own."""
    here = specs / name
    return here if here.exists() else SPECS / name


def load_corrections(specs: Path) -> tuple[Correction, ...]:
    """The corrections that belong to a specs folder."""
    path = companion(specs, "corrections.yaml")
    return corrections_module.load(read_file(path)) if path.exists() else ()


def load_names(specs: Path) -> NameFiles:
    """The names pinned by hand and those in use."""
    pins, lock = (companion(specs, name) for name in (PINS, LOCK))
    return NameFiles(_names(pins), _names(lock), _shown(pins), _shown(lock))


def _names(path: Path) -> Lock:
    return names_of(read_file(path)) if path.exists() else Lock()


def load(specs: Path) -> Contract:
    """Read a specs folder; raises `ProblemsError` with everything that is wrong in it."""
    documents: dict[str, Document] = {}
    problems: list[Problem] = []
    chosen: dict[str, Path] = {}
    version = VERSION
    for scope in SCOPES:
        paths = sorted({*specs.glob(f"{scope}.v*.yaml"), *_if_there(specs / file_name(scope))})
        if len(paths) > 1:
            problems.append(_mixed(specs, paths))
        elif paths:
            chosen[scope] = paths[0]
            version = paths[0].name.removeprefix(f"{scope}.").removesuffix(".yaml")
            documents[scope], found = _checked(read_file(paths[0]))
            problems += found
    if len({path.name.removeprefix(f"{scope}.") for scope, path in chosen.items()}) > 1:
        problems.append(_mixed(specs, list(chosen.values())))
    if not documents:
        hint = "python -m generator fetch --host https://your-scalr-host"
        problems.append(Problem("no-contract", "no contract is there", _shown(specs), hint=hint))
    if errors(problems):
        raise ProblemsError(capped(problems))
    prose = {name: _prose(companion(specs, f"prose/{name}.yaml")) for name in PROSE}
    return Contract(documents, load_names(specs), prose, load_corrections(specs), version)


def _if_there(path: Path) -> list[Path]:
    return [path] if path.exists() else []


def _mixed(specs: Path, paths: Sequence[Path]) -> Problem:
    message = f"two versions of the API: {' and '.join(path.name for path in paths)}"
    hint = "a client speaks one version: remove the file of the other"
    return Problem("versions-mixed", message, _shown(specs), hint=hint)


def _prose(path: Path) -> Any:
    return (read_file(path).data if path.exists() else None) or {}


def sound(document: Document) -> Document:
    """``document`` as a valid contract, without keys that no contract keeps; raises `ProblemsError`."""
    found, problems = _checked(document)
    if wrong := errors(problems):
        raise ProblemsError(capped(wrong))
    return found


def _checked(document: Document) -> tuple[Document, list[Problem]]:
    """The contract without keys that none keeps, and its problems."""
    problems = validate.check(document)
    if errors(problems):
        return document, problems
    found = Document(document.name, document.text, kept(document.data, keep_descriptions=True))
    return found, [*problems, *validate.dangling(found, found.data)]


def to_text(contract: Mapping[str, Any]) -> str:
    """The canonical text of one scope's contract."""
    return dump(dict(contract))
