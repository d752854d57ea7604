"""The contract as files: specs/ read and written.

A specs folder holds one canonical Swagger 2.0 file a scope and its companions: corrections, pins, the
lock of names, and prose. A companion that a folder does not have is taken from the project's own
specs/, so that a contract fetched into an empty folder is corrected and documented like ours.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

import yaml
from attrs import frozen

from ..limits import MAX_BYTES
from ..problems import Problem, ProblemsError, UsageError, capped
from ..swagger import validate
from ..swagger.document import FOREIGN_BREAK, Document, is_number, parse
from ..writers.terminal import printable
from . import corrections as corrections_module
from . import names as contract_names
from .canonicalise import kept

SPECS: Final = Path(__file__).resolve().parents[2] / "specs"
VERSION: Final = "v1beta0"
_VERSION: Final = re.compile(r"[A-Za-z0-9_-][A-Za-z0-9._-]{0,49}")
LOCK: Final = "names.lock.yaml"
PINS: Final = "pins.yaml"
PROSE: Final = ("scopes", "resources", "operations", "definitions", "properties", "parameters")

_LOCK_HEADER: Final = """\
# The Python names in use. `fetch` adds to this file and changes nothing that stands here: users have
# written these names down. A name that reads badly is changed before its first release, by a pin.
"""


@frozen
class Contract:
    """Everything `generate` needs: the three definitions, names, and what describes them."""

    scopes: Mapping[str, Document]
    names: contract_names.NameFiles
    prose: Mapping[str, Any]
    corrections: tuple[corrections_module.Correction, ...]
    version: str = VERSION


def file_name(scope: str, version: str = VERSION) -> str:
    """Name of a scope's contract in a specs folder; raises `UsageError` for what is no version."""
    if not _VERSION.fullmatch(version):
        shown = printable(version, 60)
        raise UsageError(f"--version {shown}: letters, digits, '.', '_' and '-', 50 at most")
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
        raise ProblemsError(
            [Problem("file-unreadable", f"cannot be read: {error.strerror}", name)]
        ) from None
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


def load_corrections(specs: Path) -> tuple[corrections_module.Correction, ...]:
    """The corrections that belong to a specs folder."""
    path = companion(specs, "corrections.yaml")
    return corrections_module.load(read_file(path)) if path.exists() else ()


def load_names(specs: Path) -> contract_names.NameFiles:
    """The names pinned by hand and those in use."""
    pins, lock = (companion(specs, name) for name in (PINS, LOCK))
    return contract_names.NameFiles(_names(pins), _names(lock), _shown(pins), _shown(lock))


def _names(path: Path) -> contract_names.Lock:
    if not path.exists():
        return contract_names.Lock()
    document = read_file(path)
    problems = []
    if not isinstance(document.data or {}, dict):
        problems.append(document.problem("not-a-mapping", "a file of names is a mapping", ""))
    else:
        for section, names in (document.data or {}).items():
            if section not in contract_names.SECTIONS:
                problems.append(
                    document.problem(
                        "section-unknown", f"no section {section!r} exists", "/" + section
                    )
                )
            elif not isinstance(names or {}, dict):
                problems.append(
                    document.problem("not-a-mapping", "a section is a mapping", "/" + section)
                )
    if problems:
        raise ProblemsError(problems)
    return contract_names.Lock.from_data(document.data)


def load(specs: Path) -> Contract:
    """Read a specs folder; raises `ProblemsError` with everything that is wrong in it."""
    documents: dict[str, Document] = {}
    problems: list[Problem] = []
    version = VERSION
    for scope in contract_names.SCOPES:
        path = specs / file_name(scope)
        others = sorted({*specs.glob(f"{scope}.v*.yaml"), *([path] if path.exists() else [])})
        if len(others) > 1:
            names = " and ".join(other.name for other in others)
            hint = "a client speaks one version: remove the file of the other"
            problems.append(
                Problem(
                    "versions-mixed",
                    f"two versions of one scope: {names}",
                    _shown(specs),
                    hint=hint,
                )
            )
        elif others:
            documents[scope] = read_file(others[0])
            version = others[0].name.removeprefix(f"{scope}.").removesuffix(".yaml")
            problems += _sound(documents[scope])
    if not documents:
        hint = "python -m generator fetch --host https://your-scalr-host"
        problems.append(Problem("no-contract", "no contract is there", _shown(specs), hint=hint))
    if any(problem.severity == "error" for problem in problems):
        raise ProblemsError(capped(problems))
    prose = {}
    for name in PROSE:
        path = companion(specs, f"prose/{name}.yaml")
        prose[name] = (read_file(path).data if path.exists() else None) or {}
    return Contract(documents, load_names(specs), prose, load_corrections(specs), version)


def sound(document: Document) -> Document:
    """``document`` as a contract that may be indexed without asking; raises `ProblemsError`."""
    if problems := [problem for problem in _sound(document) if problem.severity == "error"]:
        raise ProblemsError(capped(problems))
    return document


def _sound(document: Document) -> list[Problem]:
    """What is wrong with a contract; what a hand put there that no contract keeps is left out."""
    problems = validate.check(document)
    if not any(problem.severity == "error" for problem in problems):
        document.data = kept(document.data, keep_descriptions=True)
        problems += validate.dangling(document, document.data)
    return problems


class _Dumper(getattr(yaml, "CSafeDumper", yaml.SafeDumper)):  # type: ignore[misc]
    """Block style without aliases, so that every line of a diff stands for itself."""

    def ignore_aliases(self, data: Any) -> bool:
        return True


def _text(dumper: Any, value: str) -> Any:
    style = "'" if is_number(value) else '"' if FOREIGN_BREAK.search(value) else None
    return dumper.represent_scalar("tag:yaml.org,2002:str", value, style=style)


_Dumper.add_representer(str, _text)


def _dump(data: Any) -> str:
    text: str = yaml.dump(
        data,
        Dumper=_Dumper,
        sort_keys=False,
        allow_unicode=True,
        width=100,
        default_flow_style=False,
    )
    return text


def to_text(contract: Mapping[str, Any]) -> str:
    """The canonical text of one scope's contract."""
    return _dump(dict(contract))


def lock_text(lock: contract_names.Lock) -> str:
    """The text of names.lock.yaml."""
    return _LOCK_HEADER + _dump(lock.to_data())
