"""The check against FakeScalr, which serves definitions the way a host does."""

from __future__ import annotations

import json

import pytest

from generator.cli import main as command_line
from scalr_client.testing import FakeScalr


def test_a_fake_host_speaks_the_contract_and_nothing_is_said(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with FakeScalr() as fake:
        line = ["drift", "--host", fake.url, "--host-only", "--profile", "exact"]
        assert command_line.main(line) == 0
    assert capsys.readouterr() == ("", "")


def test_what_its_installation_cuts_is_its_profile(capsys: pytest.CaptureFixture[str]) -> None:
    with FakeScalr(analytics=False, clouds=["ec2", "gce"]) as fake:
        line = ["drift", "--host", fake.url, "--host-only", "--format", "json"]
        assert command_line.main(line) == 0
    report = json.loads(capsys.readouterr().out)
    assert {f["kind"] for f in report["findings"]} == {"installation-cut"}
    assert report["installation"] == {
        "scopes": ["account", "global", "user"],
        "cut": ["cost-analytics"],
        "allowed": {"clouds": ["ec2", "gce"]},
    }
