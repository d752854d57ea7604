"""The run itself: what it reads, what it depends on, and how much it reports."""

from __future__ import annotations

import json
from collections import Counter
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from generator.cli import drift as drift_command
from generator.cli import main as command_line
from generator.contract import files as contract_files
from generator.contract.files import Contract
from generator.drift import check as drift_check
from generator.drift.check import CheckOptions, Texts, check
from generator.drift.policy.gate import gate
from generator.drift.report import FORMATS
from generator.drift.report.finding import Acknowledgement, Report
from generator.output.tree import Difference
from generator.pipeline import Build
from generator.source.host import Text

from .conftest import Host, contract_text
from .special import generated_tree
from .test_outcomes import BREAKS_BOTH, WARNS, changed

DAY = date(2026, 3, 31)


@pytest.fixture(scope="module")
def contract() -> Contract:
    return contract_files.load(contract_files.SPECS)


def texts(*edits: Any) -> Texts:
    return {"global": Text("global", "https://host/x", json.dumps(changed(*edits)).encode())}


def checked(contract: Contract, served: Texts, day: date = DAY, **given: Any) -> Report:
    options = CheckOptions(host="https://host", scopes=("global",), gate=gate("strict"))
    return check(served, contract, options, day, **given)


def test_the_report_follows_from_what_is_given_alone(
    contract: Contract, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    served = texts(BREAKS_BOTH)
    first = checked(contract, served)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(Path, "open", None)
    assert checked(contract, served) == first
    assert first.exit_code == 1


def test_an_acknowledgement_holds_until_the_day_that_the_run_is_given(contract: Contract) -> None:
    (finding,) = checked(contract, texts(WARNS)).findings
    entry = Acknowledgement(finding.fingerprint, "me", "so", DAY.isoformat())
    codes = [
        checked(contract, texts(WARNS), day, acknowledged=[entry]).exit_code
        for day in (DAY, date(2026, 4, 1))
    ]
    assert codes == [0, 1]


def test_differences_of_the_generated_tree_are_findings_about_the_repository(
    contract: Contract,
) -> None:
    differences = [Difference("a.py", "edited"), Difference("b.py", "edited")]
    (finding,) = checked(contract, texts(), differences=differences).findings
    assert (finding.scope, finding.kind.id) == ("repository", "generated-edited")
    assert finding.subjects == ("a.py", "b.py")


def test_the_worst_changes_of_a_scope_are_reported_and_the_others_counted(
    contract: Contract, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(drift_check, "MOST", 1)
    report = checked(contract, texts(WARNS, BREAKS_BOTH))
    assert [finding.kind.id for finding in report.findings] == ["resp-type-changed"]
    assert report.notes == ("global: 1 more changes are left out",)


def test_every_file_of_the_contract_is_read_once_a_run(
    host: Host, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    specs = generated_tree(tmp_path)
    read: Counter[Path] = Counter()
    read_file = contract_files.read_file

    def counted(path: Path) -> Any:
        read[path] += 1
        return read_file(path)

    def nothing(contract: Contract, sources: Any) -> Build:
        return Build({}, None, contract.names)  # type: ignore[arg-type]

    monkeypatch.setattr(contract_files, "read_file", counted)
    monkeypatch.setattr(drift_command, "build", nothing)
    host.serve({"global": contract_text("global")})
    for more in ([], ["--host-only"]):
        read.clear()
        command_line.main(["drift", "--host", host.url, "--specs", str(specs), *more])
        names = {path.name for path in read}
        assert {"global.v1beta0.yaml", "pins.yaml", "names.lock.yaml", "corrections.yaml"} <= names
        assert set(read.values()) == {1}


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_writes_a_report_without_findings(name: str, contract: Contract) -> None:
    report = checked(contract, texts())
    assert report.findings == ()
    assert isinstance(FORMATS[name](report), str)
