"""Acknowledgements cover exactly what they name, for as long as they say, and fail closed."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from generator.cli import main as command_line

from .conftest import Host
from .test_outcomes import BREAKS_BOTH, ONE, WARNS, changed

Drift = Callable[..., tuple[int, Any]]
GOOD = {"fingerprint": "drift-0123456789ab", "who": "me", "why": "so", "until": "2099-12-31"}


@pytest.fixture
def fingerprint(host: Host, drift: Drift) -> str:
    host.serve({"global": changed(BREAKS_BOTH)})
    (finding,) = drift(*ONE)[1]["findings"]
    return str(finding["fingerprint"])


def write(folder: Path, *entries: Any) -> tuple[str, str]:
    path = folder / "acknowledged.yaml"
    path.write_text(json.dumps(entries))
    return "--acknowledged", str(path)


def test_an_acknowledged_change_does_not_fail(
    fingerprint: str, drift: Drift, tmp_path: Path
) -> None:
    entry = {**GOOD, "fingerprint": fingerprint}
    code, report = drift(*ONE, *write(tmp_path, entry))
    assert code == 0
    assert report["findings"][0]["acknowledged"] == {
        "who": "me", "why": "so", "until": "2099-12-31",
    }  # fmt: skip
    assert report["counts"]["wire"]["ERR"] == 0


def test_it_covers_no_other_change(
    fingerprint: str, host: Host, drift: Drift, tmp_path: Path
) -> None:
    from .editing import put

    host.serve({"global": changed(put("/definitions/Os/properties/version/type", "boolean"))})
    code, report = drift(*ONE, *write(tmp_path, {**GOOD, "fingerprint": fingerprint}))
    assert code == 1
    assert {f["kind"] for f in report["findings"]} == {"resp-type-changed", "ack-unused"}


def test_it_survives_other_changes_and_other_words(
    fingerprint: str, host: Host, drift: Drift, tmp_path: Path
) -> None:
    host.serve({"global": changed(BREAKS_BOTH, WARNS)})
    code, _ = drift(*ONE, *write(tmp_path, {**GOOD, "fingerprint": fingerprint}))
    assert code == 0


def test_after_its_day_the_change_counts_again(
    fingerprint: str, drift: Drift, tmp_path: Path
) -> None:
    entry = {**GOOD, "fingerprint": fingerprint, "until": "2020-02-29"}
    code, report = drift(*ONE, *write(tmp_path, entry))
    assert code == 1
    assert {f["kind"] for f in report["findings"]} == {"resp-type-changed", "ack-expired"}


@pytest.mark.parametrize(
    "text",
    [
        json.dumps({"drift-0123456789ab": GOOD}),
        json.dumps("all"),
        json.dumps([GOOD, "drift-0123456789ab"]),
        json.dumps([{**GOOD, "fingerprint": "drift-*"}]),
        json.dumps([{**GOOD, "fingerprint": "*"}]),
        json.dumps([{**GOOD, "who": ""}]),
        json.dumps([{**GOOD, "why": None}]),
        json.dumps([{**GOOD, "until": "forever"}]),
        json.dumps([{**GOOD, "until": "2026-02-30"}]),
        json.dumps([{key: GOOD[key] for key in ("fingerprint", "who", "why")}]),
        json.dumps([{**GOOD, "kind": "any"}]),
        json.dumps([GOOD, GOOD]),
        "- !!python/object/apply:os.system ['true']",
        "- &a [*a]",
        "- {fingerprint: drift-0123456789ab, fingerprint: drift-0123456789ac}",
        "[",
    ],
)
def test_a_malformed_file_fails(
    text: str, host: Host, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "acknowledged.yaml"
    path.write_text(text)
    line = ["drift", "--host", host.url, "--acknowledged", str(path), *ONE]
    assert command_line.main(line) == 2
    assert "acknowledged.yaml" in capsys.readouterr().err
    assert host.requests == []


def test_a_file_that_was_named_must_be_there(host: Host, tmp_path: Path) -> None:
    line = ["drift", "--host", host.url, "--acknowledged", str(tmp_path / "no.yaml"), *ONE]
    assert command_line.main(line) == 2
