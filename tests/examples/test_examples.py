"""Every example runs against FakeScalr as a user would run it: a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from scalr_client.testing import FakeScalr

ROOT = Path(__file__).resolve().parents[2]
PROGRAMS = sorted(path.name for path in (ROOT / "examples").glob("*.py"))


@pytest.fixture(scope="module")
def settings() -> dict[str, str]:
    with FakeScalr(settle_reads=1) as fake:
        yield {
            "SCALR_URL": fake.url,
            "SCALR_KEY_ID": fake.key_id,
            "SCALR_SECRET_KEY": fake.secret_key,
            "SCALR_ENV_ID": str(fake.env_id),
            "SCALR_ACCOUNT_ID": str(fake.account_id),
        }


def test_there_are_ten_examples() -> None:
    assert len(PROGRAMS) == 10
    readme = (ROOT / "examples" / "README.md").read_text()
    assert [name for name in PROGRAMS if name not in readme] == []


@pytest.mark.parametrize("program", PROGRAMS)
def test_example_runs(program: str, settings: dict[str, str]) -> None:
    command = [sys.executable]
    if program.startswith("test_"):
        command += ["-m", "pytest", "-q", "-p", "scalr_client.testing.plugin", "-c", os.devnull]
    ran = subprocess.run(
        [*command, str(ROOT / "examples" / program)],
        env={"PYTHONPATH": str(ROOT / "generated"), "PATH": os.environ["PATH"], **settings},
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert ran.stdout.strip(), "an example shows what it does"
    assert settings["SCALR_SECRET_KEY"] not in ran.stdout + ran.stderr
