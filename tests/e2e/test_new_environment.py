"""A user's own test file, in an environment that holds nothing but the package with its extra."""

from __future__ import annotations

import os
import subprocess
import sys
import venv
from pathlib import Path

import pytest

from tests.support.definitions import ROOT

THEIRS = """
import pytest
from scalr_client.testing import FakeScalr


def test_with_the_fixture(fake_scalr):
    with fake_scalr.client() as scalr:
        farm = scalr.user.farms.create(name="web")
        assert [each.name for each in scalr.user.farms.list(name="web")] == ["web"]
        scalr.user.farms.delete(farm.id)


def test_by_hand():
    with FakeScalr(seed=7) as fake, fake.client() as scalr:
        fake.faults.add("status", status=503)
        assert scalr.user.farms.get(1).name
"""


@pytest.mark.slow
def test_a_users_tests_pass_with_the_extra_alone(tmp_path: Path) -> None:
    home = tmp_path / "venv"
    venv.create(home, with_pip=True)
    python = home / ("Scripts" if sys.platform == "win32" else "bin") / "python"
    inherited = {k: v for k, v in os.environ.items() if not k.startswith(("SCALR", "PYTHONPATH"))}
    environment = {**inherited, "SCALRCLI_HOME": str(tmp_path / "no-profiles")}

    def run(*command: str) -> str:
        ran = subprocess.run(
            [str(python), *command], cwd=tmp_path, env=environment, capture_output=True, text=True
        )
        assert ran.returncode == 0, ran.stdout + ran.stderr
        return ran.stdout

    run("-m", "pip", "install", "--quiet", f"{ROOT / 'generated'}[testing]")
    (tmp_path / "test_theirs.py").write_text(THEIRS)
    assert "2 passed" in run("-m", "pytest", "-q", "test_theirs.py")
