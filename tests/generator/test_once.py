"""How often a run parses a text and checks a document: each of them once a stage."""

from __future__ import annotations

import hashlib
import sys
from collections import Counter
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

from generator.swagger import document as document_module
from generator.swagger import positions as positions_module
from generator.swagger import validate
from tests.support.definitions import (
    SCOPES,
    all_scopes,
    definition,
    empty_companions,
    run,
    write_folder,
)

COMPANIONS = 3
"""corrections.yaml, pins.yaml and names.lock.yaml."""

PROSE = 6


class Work:
    """What was parsed, located and checked in a run, by a digest of its text or by its name."""

    def __init__(self) -> None:
        self.parsed: Counter[str] = Counter()
        self.located: Counter[str] = Counter()
        self.checked: Counter[str] = Counter()

    def note(self, frame: FrameType, event: str, _: Any) -> None:
        if event != "call":
            return
        local = frame.f_locals
        if frame.f_code is document_module.parse.__code__:
            raw = local["raw"]
            text = raw.encode() if isinstance(raw, str) else raw
            self.parsed[f"{local['name']} {hashlib.sha256(text).hexdigest()}"] += 1
        elif frame.f_code is positions_module.positions.__code__:
            self.located[hashlib.sha256(local["text"].encode()).hexdigest()] += 1
        elif frame.f_code is validate.check.__code__:
            self.checked[local["document"].name] += 1


def worked(*argv: object) -> Work:
    work = Work()
    sys.setprofile(work.note)
    try:
        code = run(*argv)
    finally:
        sys.setprofile(None)
    assert code == 0
    return work


def corrected(scope: str) -> Any:
    return {
        "why": "It is so.", "source": "a test", "scopes": [scope],
        "at": "/definitions/Thing/properties/size/minimum", "add": 1,
    }  # fmt: skip


@pytest.fixture
def folders(tmp_path: Path) -> tuple[Path, Path]:
    """A folder with the texts of all scopes, and one for their contract; one scope is corrected."""
    specs = empty_companions(tmp_path / "specs", corrections=[corrected("user")])
    for number, path in enumerate(sorted(specs.rglob("*.yaml"))):
        path.write_text(f"# {number}\n{path.read_text()}")  # no two texts are the same
    return write_folder(tmp_path / "in", all_scopes()), specs


def test_fetch_parses_each_text_once_and_checks_again_only_what_was_corrected(
    folders: tuple[Path, Path],
) -> None:
    source, specs = folders
    work = worked("fetch", "--from", source, "--out", specs)
    assert set(work.parsed.values()) == {1}
    assert len(work.parsed) == len(SCOPES) + COMPANIONS
    assert sorted(work.checked.values()) == [1, 1, 2]
    assert not work.located, "a run without problems asks for no line"


def test_fetch_of_one_scope_reads_the_contracts_of_the_others(folders: tuple[Path, Path]) -> None:
    source, specs = folders
    run("fetch", "--from", source, "--out", specs)
    more = write_folder(source, {"user": definition(info={"title": "t", "version": "2"})})
    work = worked("fetch", "--from", more, "--out", specs, "--scope", "user")
    assert set(work.parsed.values()) == {1}
    assert len(work.parsed) == len(SCOPES) + COMPANIONS
    assert sorted(work.checked.values()) == [1, 1, 2]


def test_generate_parses_and_checks_each_text_once(folders: tuple[Path, Path]) -> None:
    source, specs = folders
    run("fetch", "--from", source, "--out", specs)
    work = worked("generate", "--specs", specs, "--out", specs.parent / "generated")
    assert set(work.parsed.values()) == {1}
    assert len(work.parsed) == len(SCOPES) + COMPANIONS + PROSE
    assert list(work.checked.values()) == [1] * len(SCOPES)


@pytest.mark.parametrize("host_only", [True, False], ids=["host only", "and generated"])
def test_drift_parses_each_text_once_and_checks_again_only_what_was_corrected(
    folders: tuple[Path, Path], host_only: bool
) -> None:
    source, specs = folders
    run("fetch", "--from", source, "--out", specs)
    run("generate", "--specs", specs, "--out", specs.parent / "generated")
    line = ("drift", "--against", source, "--specs", specs, *["--host-only"] * host_only)
    run(*line)  # the table of kinds is read
    work = worked(*line)
    assert set(work.parsed.values()) == {1}
    assert len(work.parsed) == 2 * len(SCOPES) + COMPANIONS + PROSE * (not host_only)
    assert sorted(work.checked.values()) == [1, 1, 1, 1, 1, 2]
