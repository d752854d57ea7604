"""The rule that data walks one way through the packages of generator/ is checked, and bites."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.definitions import ROOT

WRONG = (
    ("targets.second", "targets.python"),
    ("targets.python", "drift"),
    ("drift", "cli"),
    ("output", "pipeline"),
    ("api", "targets.python"),
    ("contract", "api"),
    ("contract", "source"),
    ("source", "contract"),
    ("swagger", "contract"),
    ("writers", "swagger"),
)
"""Imports up the stages, or aside where two packages do not know each other."""


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A folder with a copy of generator/ that has a second target."""
    ignored = shutil.ignore_patterns("__pycache__")
    shutil.copytree(ROOT / "generator", tmp_path / "generator", ignore=ignored)
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    second = tmp_path / "generator" / "targets" / "second"
    second.mkdir()
    (second / "__init__.py").write_text("import generator.api.model\n")
    return tmp_path


def linted(folder: Path) -> tuple[int, str]:
    """The exit code of import-linter in a folder, and what it says."""
    ran = subprocess.run(
        [Path(sys.executable).with_name("lint-imports"), "--no-cache", "--no-logo"],
        cwd=folder,
        env={**os.environ, "COLUMNS": "300"},
        capture_output=True,
        text=True,
        check=False,
    )
    return ran.returncode, ran.stdout + ran.stderr


def test_every_import_of_the_generator_goes_down_the_stages(copy: Path) -> None:
    code, said = linted(copy)
    assert code == 0, said
    assert "2 kept, 0 broken" in said


def test_each_import_up_the_stages_or_aside_is_named_with_its_line(copy: Path) -> None:
    wanted = set()
    for importer, imported in WRONG:
        path = copy / "generator" / importer.replace(".", "/") / "__init__.py"
        text = path.read_text(encoding="utf-8")
        path.write_text(f"{text}import generator.{imported}\n", encoding="utf-8")
        line = text.count("\n") + 1
        wanted.add(f"generator.{importer} -> generator.{imported} (l.{line})")
    code, said = linted(copy)
    assert code == 1, said
    assert wanted - set(re.findall(r"generator\S* -> generator\S* \(l\.\d+\)", said)) == set()


def test_a_package_without_a_stage_is_found(copy: Path) -> None:
    (copy / "generator" / "attic.py").touch()
    code, said = linted(copy)
    assert code == 1, said
    assert "attic" in said
