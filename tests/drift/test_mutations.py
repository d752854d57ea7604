"""Every kind in the table: brought about by a change of the real definitions, found by the command."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from generator.contract import files as contract_files
from generator.contract import names as contract_names
from generator.contract.canonicalise import canonicalise
from generator.drift.compare.kinds import kinds
from generator.swagger.document import Document

from .conftest import Host, definition
from .mutations import CASES, Case
from .special import SPECIAL, WITH_REPOSITORY

BASELINE = {"installation-cut"}
"""What the real definitions give unchanged: the installation that they come from cuts some."""


def committed(scope: str, data: Any, folder: Path) -> Path:
    """A specs folder whose contract is made of ``data``."""
    specs = folder / "specs"
    specs.mkdir(exist_ok=True)
    document = Document("definition", "", data)
    corrections, names = (
        contract_files.load_corrections(contract_files.SPECS),
        contract_files.load_names(contract_files.SPECS).used,
    )
    canonical = canonicalise(document, scope, corrections, names)
    path = specs / contract_files.file_name(scope)
    path.write_text(contract_files.to_text(canonical.contract), encoding="utf-8")
    return specs


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_change_is_found_as_exactly_its_kind(
    case: Case, host: Host, drift: Callable[..., tuple[int, Any]], tmp_path: Path
) -> None:
    served = definition(case.scope)
    arguments = ["--scope", case.scope, "--host-only", *case.arguments]
    if case.contract is not None:
        before = definition(case.scope)
        case.contract(before)
        arguments += ["--specs", str(committed(case.scope, before, tmp_path))]
    if case.host is not None:
        case.host(served)
    host.serve({case.scope: served})

    code, report = drift(*arguments)

    found = [
        (f["kind"], f["wire"], f["source"], f["direction"])
        for f in report["findings"]
        if f["kind"] not in BASELINE
    ]
    assert found == [(case.kind, case.wire, case.source, case.direction)]
    assert report["notChecked"] == []
    assert code == int("ERR" in (case.wire, case.source))


def test_every_kind_of_the_table_is_covered(capsys: pytest.CaptureFixture[str]) -> None:
    covered = {case.kind for case in CASES} | set(SPECIAL)
    table = set(kinds())
    with capsys.disabled():
        print(f"\ndrift: {len(covered & table)} of {len(table)} kinds covered by a mutation")
    assert covered == table


def test_names_of_scopes_are_those_of_the_generator() -> None:
    assert {case.scope for case in CASES} <= set(contract_names.SCOPES)


@pytest.mark.parametrize("kind", SPECIAL)
def test_a_state_of_host_or_repository_is_found_as_exactly_its_kind(
    kind: str, host: Host, drift: Callable[..., tuple[int, Any]], tmp_path: Path
) -> None:
    scenario = SPECIAL[kind](host, tmp_path)
    arguments = list(scenario.arguments)
    if kind not in WITH_REPOSITORY:
        arguments.append("--host-only")

    code, report = drift(*arguments)

    found = [
        (f["kind"], f["wire"], f["source"], f["direction"])
        for f in report["findings"]
        if f["kind"] not in BASELINE or f["kind"] == kind
    ]
    assert found == scenario.found
    assert code == scenario.code
