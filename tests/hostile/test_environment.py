"""E1 to E7: what lies around the generator does not steer it."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from generator.output import format as formatting
from generator.output.overlay import PACKAGE
from tests.support.definitions import empty_companions

from .corpus import FIELDS, MARK, definition, document_text
from .harness import Bench, run
from .test_files import named

ROOT = Path(__file__).resolve().parent.parent.parent


@pytest.fixture
def specs(tmp_path: Path) -> Path:
    """A small contract, fetched."""
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "user.v1beta0.yml").write_text(
        document_text(named(["b", "a", "\u0131x", "I"]))
    )
    folder = empty_companions(tmp_path / "specs")
    ran = run("fetch", "--from", str(tmp_path / "in"), "--scope", "user", "--out", str(folder))
    assert ran.code == 0, ran.err
    return folder


def files_of(out: Path) -> dict[str, bytes]:
    """Every file of a tree with its bytes."""
    return {
        path.relative_to(out).as_posix(): path.read_bytes()
        for path in sorted(out.rglob("*"))
        if path.is_file()
    }


def in_process_of_its_own(
    specs: Path, out: Path, cwd: Path, **environment: str
) -> dict[str, bytes]:
    """`generate` as a user starts it, with what is around it changed."""
    ran = subprocess.run(
        [sys.executable, "-m", "generator", "generate", "--specs", str(specs), "--out", str(out)],
        cwd=cwd, capture_output=True, text=True, timeout=120,
        env={"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), **environment},
    )  # fmt: skip
    assert ran.returncode == 0, ran.stderr
    return files_of(out)


def test_e1_no_configuration_and_no_program_nearby_has_a_say(specs: Path, tmp_path: Path) -> None:
    plain = in_process_of_its_own(specs, tmp_path / "plain", ROOT)
    trap = tmp_path / "trap"
    trap.mkdir()
    (trap / "ruff.toml").write_text(
        "line-length = 40\nextend = 'other.toml'\n[format]\nquote-style='single'\n"
    )
    (trap / "pyproject.toml").write_text("[tool.ruff]\nline-length = 50\n")
    (trap / ".editorconfig").write_text("[*]\nindent_size = 2\n")
    for name in ("ruff", "python", "sh"):
        program = trap / name
        program.write_text(f"#!/bin/sh\ntouch {trap}/was-run\n")
        program.chmod(0o755)
    (trap / "ruff.py").write_text(f"open({str(trap / 'was-run')!r}, 'w')\n")
    path = f"{trap}{os.pathsep}{os.environ['PATH']}"
    settings = {"PATH": path, "RUFF_CONFIG": str(trap / "ruff.toml"), "RUFF_LINE_LENGTH": "40"}
    assert in_process_of_its_own(specs, trap / "out", trap, **settings) == plain
    assert not (trap / "was-run").exists()


def test_e1_the_formatter_gets_no_environment_and_no_shell(
    specs: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[tuple[Any, dict[str, Any]]] = []
    real = subprocess.run

    def note(command: Any, **more: Any) -> Any:
        started.append((command, more))
        return real(command, **more)

    monkeypatch.setattr(formatting.subprocess, "run", note)
    assert run("generate", "--specs", str(specs), "--out", str(tmp_path / "out")).code == 0
    ((command, more),) = started
    assert isinstance(command, list)
    assert Path(command[0]).is_absolute()
    assert command[1] == "format"
    assert {"--isolated", "--no-cache"} <= set(command)
    assert command[-2] == "--"
    assert more["env"] == {}
    assert not more.get("shell")


@pytest.mark.parametrize(
    "name",
    ["-rf", "--isolated", "a;touch evil", "$(touch evil)", "`touch evil`", "a b", "a\nb", "*"],
)
def test_e2_names_of_folders_are_never_read_as_options_or_commands(
    specs: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.chdir(tmp_path)
    ran = run("generate", f"--specs={specs}", f"--out={name}")
    assert ran.code == 0, ran.err
    assert (tmp_path / name / "scalr_client").is_dir()
    assert not (tmp_path / "evil").exists()
    assert run("generate", f"--specs={specs}", f"--out={name}", "--check").code == 0


def test_e2_a_name_that_a_terminal_cannot_show_is_escaped(specs: Path, tmp_path: Path) -> None:
    out = tmp_path / "\u00e9"
    assert in_process_of_its_own(specs, out, ROOT, PYTHONIOENCODING="ascii")


def test_e3_text_is_only_ever_a_value(bench: Bench) -> None:
    for text in ("{{ 7*7 }}" + MARK, "{% include 'x' %}" + MARK, "{{ view.__class__ }}", "{# x #}"):
        for field in ("property description", "definition description", "property key"):
            document = definition()
            FIELDS[field](document, text)
            ran, faults = bench.fetch(document_text(document))
            assert (ran.code, faults) == (0, []), ran.err
            ran, faults = bench.generate()
            assert (ran.code, faults) == (0, []), ran.err
            whole = "".join(bench.rendered().values())
            assert text.strip() in whole
            assert "49" + MARK not in whole


def test_e3_there_is_no_folder_of_templates_to_give(specs: Path, tmp_path: Path) -> None:
    ran = run("generate", "--specs", str(specs), "--out", str(tmp_path / "x"), "--templates", "y")
    assert ran.code == 2


def test_e4_nothing_but_the_format_of_generated_code_is_changed(tmp_path: Path) -> None:
    """No linter mends imports: it once turned injected text into working code elsewhere."""
    source = "import os\n\nx  = undefined_name\nfrom typing import *\n"
    done = formatting.format_files({"a.py": source})["a.py"]
    assert ast.dump(ast.parse(done)) == ast.dump(ast.parse(source))


CODE_BEARING = {
    "x-python-type": f"{MARK}.Type", "x-python-import": f"import {MARK}", "x-import": MARK,
    "x-go-type": MARK, "x-enum-varnames": [MARK], "x-validators": [f"{MARK}()"],
    "x-default-factory": f"{MARK}", "default_factory": MARK, "x-cli-config": {"external": MARK},
    "x-code-samples": [{"source": MARK}], "x-customTypeImport": MARK, "x-type-href": f"../{MARK}",
}  # fmt: skip


def test_e5_no_extension_carries_code(bench: Bench) -> None:
    outcomes = []
    for extra in ({}, CODE_BEARING):
        document = definition()
        thing = document["definitions"]["Thing"]
        for node in (thing, thing["properties"]["color"], document["definitions"]["Shape"]):
            node.update(extra)
        for item in document["paths"].values():
            item["get"].update({k: v for k, v in extra.items() if k.startswith("x-")})
        ran, faults = bench.fetch(document_text(document))
        assert (ran.code, faults) == (0, []), ran.err
        ran, faults = bench.generate()
        assert (ran.code, faults) == (0, []), ran.err
        code = {p: t for p, t in bench.rendered().items() if p.endswith(".py")}
        outcomes.append({path: ast.dump(ast.parse(text)) for path, text in code.items()})
    assert outcomes[0] == outcomes[1]


REFUSED_IMPORTS = {"pickle", "marshal", "shelve", "dill", "code", "codeop", "runpy", "imp"}
REFUSED_CALLS = {"eval", "exec", "compile", "__import__", "system", "popen"}
REFUSED_YAML = {
    "load",
    "load_all",
    "full_load",
    "unsafe_load",
    "Loader",
    "FullLoader",
    "UnsafeLoader",
}


def test_e6_nothing_is_cached_pickled_or_evaluated() -> None:
    for path in sorted((ROOT / "generator").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                assert not {alias.name.split(".")[0] for alias in node.names} & REFUSED_IMPORTS, (
                    path
                )
            elif isinstance(node, ast.ImportFrom):
                assert (node.module or "").split(".")[0] not in REFUSED_IMPORTS, path
            elif isinstance(node, ast.Call):
                called = node.func
                if isinstance(called, ast.Name):
                    assert called.id not in REFUSED_CALLS, f"{path.name}:{node.lineno}"
                elif isinstance(called, ast.Attribute) and isinstance(called.value, ast.Name):
                    assert (called.value.id, called.attr) not in {("os", n) for n in REFUSED_CALLS}
                    assert called.value.id != "yaml" or called.attr not in REFUSED_YAML
                assert not any(k.arg == "shell" for k in node.keywords)


def test_e6_a_second_run_reads_nothing_that_the_first_left_behind(
    specs: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    assert run("generate", "--specs", str(specs), "--out", str(out)).code == 0
    first = files_of(out)
    for path in (out / "scalr_client" / "models").rglob("*.py"):
        path.write_text(f"{MARK}()\n")
    assert run("generate", "--specs", str(specs), "--out", str(out)).code == 0
    assert files_of(out) == first


SURROUNDINGS = [
    {"PYTHONHASHSEED": "0", "LC_ALL": "C", "TZ": "UTC"},
    {
        "PYTHONHASHSEED": "12345",
        "LC_ALL": "tr_TR.UTF-8",
        "LANG": "tr_TR.UTF-8",
        "TZ": "Asia/Kathmandu",
    },
    {"PYTHONHASHSEED": "1", "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0", "LC_ALL": "POSIX"},
    {"PYTHONHASHSEED": "7", "PYTHONOPTIMIZE": "2", "COLUMNS": "20", "NO_COLOR": "1"},
]


def test_e7_the_same_bytes_whatever_the_seed_locale_zone_folder_and_mask(
    specs: Path, tmp_path: Path
) -> None:
    trees = []
    for number, surroundings in enumerate(SURROUNDINGS):
        cwd = tmp_path / f"cwd{number}"
        cwd.mkdir()
        mask = os.umask(0o022 if number % 2 else 0o077)
        try:
            trees.append(
                in_process_of_its_own(specs, tmp_path / f"out{number}", cwd, **surroundings)
            )
        finally:
            os.umask(mask)
    assert all(tree == trees[0] for tree in trees)
    assert not any(b"\r" in content for content in trees[0].values())
    assert set(trees[0]) >= {f"{PACKAGE}/model.py", ".manifest.json"}
