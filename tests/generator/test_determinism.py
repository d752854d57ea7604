"""The same contract gives the same bytes, wherever and by whichever Python they are made."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.support.definitions import (
    ROOT,
    SCOPES,
    SPECS,
    empty_companions,
    fetch_into,
    load_yaml,
    run,
    tree,
)

PACKAGE = "scalr_client"


# Formatting -------------------------------------------------------------------------------------


def test_no_configuration_nearby_changes_the_format(
    out: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wanted = tree(out)
    nest = tmp_path / "nest" / "deeper"
    nest.mkdir(parents=True)
    narrow = "line-length = 40\nindent-width = 2\n[format]\nquote-style = 'single'\n"
    for folder in (tmp_path, tmp_path / "nest", nest):
        (folder / "ruff.toml").write_text(narrow)
        (folder / ".ruff.toml").write_text(narrow)
        (folder / "pyproject.toml").write_text("[tool.ruff]\nline-length = 40\n")
        (folder / ".editorconfig").write_text("[*]\nindent_size = 8\n")
    fake = tmp_path / "bin" / "ruff"
    fake.parent.mkdir()
    fake.write_text("#!/bin/sh\nexit 0\n")
    fake.chmod(0o755)
    monkeypatch.chdir(nest)
    monkeypatch.setenv("PATH", f"{fake.parent}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setenv("RUFF_CONFIG", str(tmp_path / "ruff.toml"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.setenv("TMPDIR", str(nest))
    made = nest / "out"
    assert run("generate", "--specs", tmp_path / "specs", "--out", made) == 0
    assert tree(made) == wanted


def test_generated_code_is_formatted_and_lints_clean() -> None:
    command = [sys.executable, "-m", "ruff", "--isolated"]
    quiet = {"cwd": ROOT, "capture_output": True, "text": True, "check": False}
    package = str(ROOT / "generated" / PACKAGE)
    formatted = [*command[:3], "format", *command[3:], "--check", "--line-length=100", package]
    ran = subprocess.run(formatted, **quiet)  # type: ignore[call-overload]
    assert ran.returncode == 0, ran.stdout
    linted = [*command[:3], "check", *command[3:], "--select=F,I,UP", "--target-version=py311"]
    ran = subprocess.run([*linted, "--line-length=100", package], **quiet)  # type: ignore[call-overload]
    assert ran.returncode == 0, ran.stdout


# The same bytes everywhere ----------------------------------------------------------------------


def generated_by(
    python: str, out: Path, specs: Path = SPECS, **environment: str
) -> dict[str, bytes]:
    """The tree that another process makes, in another folder and another environment."""
    cwd = out.parent / "somewhere"
    cwd.mkdir(exist_ok=True)
    inherited = {k: v for k, v in os.environ.items() if not k.startswith(("PYTHON", "LC_", "LANG"))}
    ran = subprocess.run(
        [python, "-m", "generator", "generate", "--specs", str(specs), "--out", str(out)],
        cwd=cwd,
        env={**inherited, "PYTHONPATH": str(ROOT), **environment},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    return tree(out)


def test_hash_seed_folder_locale_and_timezone_do_not_show(tmp_path: Path) -> None:
    made = []
    for number, environment in enumerate(
        (
            {"PYTHONHASHSEED": "1", "LC_ALL": "C", "TZ": "Pacific/Kiritimati"},
            {"PYTHONHASHSEED": "4242", "LC_ALL": "tr_TR.UTF-8", "TZ": "America/St_Johns"},
        )
    ):
        folder = tmp_path / str(number)
        folder.mkdir()
        made.append(generated_by(sys.executable, folder / "out", **environment))
    assert made[0] == made[1]


def shuffled(node: Any, chance: random.Random) -> Any:
    """The same document with its mappings in another order."""
    if isinstance(node, dict):
        items = [(key, shuffled(value, chance)) for key, value in node.items()]
        chance.shuffle(items)
        return dict(items)
    return [shuffled(item, chance) for item in node] if isinstance(node, list) else node


def test_the_order_of_a_definition_does_not_show(tmp_path: Path) -> None:
    chance = random.Random(7)
    specs = empty_companions(
        tmp_path / "specs",
        pins=load_yaml((SPECS / "pins.yaml").read_text()),
        names=load_yaml((SPECS / "names.lock.yaml").read_text()),
    )
    documents = {
        scope: shuffled(load_yaml((SPECS / f"{scope}.v1beta0.yaml").read_bytes()), chance)
        for scope in SCOPES
    }
    fetch_into(specs, documents)
    for scope in SCOPES:
        name = f"{scope}.v1beta0.yaml"
        assert (specs / name).read_bytes() == (SPECS / name).read_bytes()


def other_pythons() -> list[str]:
    """The oldest and the newest Python of this machine that the project supports."""
    found: dict[tuple[int, ...], str] = {}
    for place in (Path.home() / ".pyenv" / "versions").glob("3.*/bin/python"):
        version = tuple(int(part) for part in place.parent.parent.name.split(".") if part.isdigit())
        if version >= (3, 11):
            found[version] = str(place)
    for minor in range(11, 20):
        named = shutil.which(f"python3.{minor}")
        if named and (3, minor) not in {version[:2] for version in found}:
            found[3, minor] = named
    return [found[min(found)], found[max(found)]] if found else []


@pytest.mark.slow
def test_the_oldest_and_the_newest_python_give_the_same_bytes(tmp_path: Path) -> None:
    pythons = other_pythons()
    if len(set(pythons)) < 2:
        pytest.skip("only one supported Python is on this machine")
    needed = ["attrs", "httpx", "jinja2", "pyyaml", "ruff"]
    pins = [
        line.split(" ")[0]
        for line in (ROOT / "requirements" / "dev.txt").read_text().splitlines()
        if line.partition("==")[0] in needed
    ]
    made = []
    for number, python in enumerate(pythons):
        folder = tmp_path / str(number)
        subprocess.run([python, "-m", "venv", str(folder / "venv")], check=True)
        inside = str(folder / "venv" / "bin" / "python")
        subprocess.run([inside, "-m", "pip", "install", "--quiet", *pins], check=True)
        made.append(generated_by(inside, folder / "out"))
    assert made[0] == made[1]
