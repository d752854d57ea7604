"""`generate`: the same bytes everywhere, all or nothing, and `--check` that says what differs."""

from __future__ import annotations

import json
import random
import subprocess
import sys
import textwrap
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve

from generator.contract import files as contract_files
from generator.output import tree as output_tree
from generator.output.overlay import PACKAGE, Sources, bound_names, uses
from generator.output.tree import MANIFEST, digest, with_manifest
from generator.pipeline import build
from generator.problems import ProblemsError
from tests.support.definitions import (
    ROOT,
    SPECS,
    all_scopes,
    definition,
    empty_companions,
    fetch_into,
    generate_from,
    run,
    to_yaml,
    tree,
)

CLEAN, FINDINGS = 0, 1


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """A small generated tree; its contract is in the folder ``specs`` beside it."""
    return generate_from(tmp_path, {"user": definition()})


@pytest.fixture
def check(out: Path, capsys: pytest.CaptureFixture[str]) -> Callable[[], tuple[int, str]]:
    def call() -> tuple[int, str]:
        capsys.readouterr()
        code = run("generate", "--specs", out.parent / "specs", "--out", out, "--check")
        return code, capsys.readouterr().out

    return call


def again(out: Path) -> int:
    return run("generate", "--specs", out.parent / "specs", "--out", out)


# The committed result ---------------------------------------------------------------------------


def test_what_is_committed_is_what_the_contract_gives(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("generate", "--check") == CLEAN, capsys.readouterr().out


def test_the_command_says_what_it_made(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("generate", "--out", tmp_path / "out") == CLEAN
    said = capsys.readouterr().out
    assert said.startswith("316 operations of 3 scopes, ")
    assert " models, " in said
    assert " files (" in said
    assert " s: " in said


# The manifest and --check -----------------------------------------------------------------------


def test_the_manifest_lists_every_file_with_its_digest(out: Path) -> None:
    listed = json.loads((out / MANIFEST).read_text())["files"]
    files = tree(out)
    assert set(listed) == set(files) - {MANIFEST}
    assert listed == {name: digest(files[name].decode()) for name in listed}


def test_check_is_clean_and_writes_nothing_after_generate(out: Path, check: Any) -> None:
    before = {p: p.stat().st_mtime_ns for p in out.rglob("*")}
    code, said = check()
    assert code == CLEAN
    assert "files are up to date" in said
    assert {p: p.stat().st_mtime_ns for p in out.rglob("*")} == before


def test_generating_again_writes_nothing(out: Path) -> None:
    before = {p: (p.stat().st_ino, p.stat().st_mtime_ns) for p in out.rglob("*")}
    assert again(out) == CLEAN
    assert {p: (p.stat().st_ino, p.stat().st_mtime_ns) for p in out.rglob("*")} == before


def test_check_names_each_file_and_what_became_of_it(out: Path, check: Any) -> None:
    package = out / PACKAGE
    (package / "user" / "things.py").unlink()
    with (package / "client.py").open("a") as stream:
        stream.write("# by hand\n")
    (package / "mine.py").write_text("x = 1\n")
    manifest = json.loads((out / MANIFEST).read_text())
    (package / "old.py").write_text("gone = True\n")
    manifest["files"][f"{PACKAGE}/old.py"] = digest("gone = True\n")
    (package / "types.py").write_text("earlier = 1\n")
    manifest["files"][f"{PACKAGE}/types.py"] = digest("earlier = 1\n")
    (out / MANIFEST).write_text(json.dumps(manifest))
    before = tree(out)
    code, said = check()
    assert code == FINDINGS
    assert tree(out) == before
    for name, state in (
        ("user/things.py", "missing"),
        ("client.py", "edited"),
        ("mine.py", "added"),
        ("old.py", "orphaned"),
        ("types.py", "stale"),
    ):
        (line,) = [row for row in said.splitlines() if row.startswith(f"{PACKAGE}/{name}: ")]
        assert line.endswith(f"({state})")


def test_generate_mends_what_check_finds_and_keeps_foreign_files(out: Path, check: Any) -> None:
    fresh = tree(out)
    package = out / PACKAGE
    (package / "user" / "things.py").unlink()
    (package / "client.py").write_text("broken")
    foreign = {"notes.txt": b"mine", f"{PACKAGE}/local.cfg": b"mine too", "more/deep.txt": b"too"}
    for name, raw in foreign.items():
        (out / name).parent.mkdir(exist_ok=True)
        (out / name).write_bytes(raw)
    assert again(out) == CLEAN
    assert tree(out) == {**fresh, **foreign}
    assert check()[0] == CLEAN


def test_what_is_no_longer_generated_is_removed_and_nothing_else(out: Path, tmp_path: Path) -> None:
    (out / "keep.py").write_text("")
    smaller = definition()
    smaller["paths"] = {"/{envId}/others/": smaller["paths"]["/{envId}/things/"]}
    fetch_into(tmp_path / "specs", {"user": smaller})
    assert again(out) == CLEAN
    assert not (out / PACKAGE / "user" / "things.py").exists()
    assert (out / PACKAGE / "user" / "others.py").exists()
    assert (out / "keep.py").exists()


def test_a_folder_with_files_of_others_is_not_overwritten(
    out: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (out / MANIFEST).unlink()
    (out / "pyproject.toml").write_text("mine")
    before = tree(out)
    assert again(out) == FINDINGS
    assert "no manifest says that we wrote it" in capsys.readouterr().err
    assert tree(out) == before


@pytest.mark.parametrize("where", ["", PACKAGE, f"{PACKAGE}/client.py", f"{PACKAGE}/user"])
def test_a_symbolic_link_in_the_way_is_refused(
    where: str, out: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    place, elsewhere = out / where if where else out, tmp_path / "elsewhere"
    place.rename(elsewhere)
    place.symlink_to(elsewhere)
    before = {**tree(tmp_path)}
    assert again(out) == FINDINGS
    assert "symbolic link" in capsys.readouterr().err
    assert tree(tmp_path) == before


@pytest.mark.parametrize("name", ["../outside.py", "/etc/passwd", "a/../../b", "C:\\x"])
def test_a_manifest_that_names_places_outside_is_refused(
    name: str, out: Path, tmp_path: Path
) -> None:
    (tmp_path / "outside.py").write_text("mine")
    manifest = json.loads((out / MANIFEST).read_text())
    manifest["files"][name] = digest("mine")
    (out / MANIFEST).write_text(json.dumps(manifest))
    assert again(out) == FINDINGS
    assert (tmp_path / "outside.py").exists()


# All or nothing ---------------------------------------------------------------------------------

SWITCHER = """
    import sys
    from pathlib import Path
    from generator.output.tree import publish
    trees = [{{f"p/f{{n}}.py": f"{{mark}} {{n}}\\n" for n in range({files})}} for mark in "ab"]
    trees[1]["p/only_b.py"] = "b\\n"
    publish(trees[0], Path(sys.argv[1]))
    print("ready", flush=True)
    turn = 1
    while True:
        publish(trees[turn % 2], Path(sys.argv[1]))
        turn += 1
"""


def killed_while_publishing(out: Path, times: int, files: int) -> list[str]:
    """The marks ('a' or 'b') of the trees found after ``times`` kills, each tree checked whole."""
    marks = []
    code = textwrap.dedent(SWITCHER).format(files=files)
    for _ in range(times):
        with subprocess.Popen(
            [sys.executable, "-c", code, str(out)], cwd=ROOT, stdout=subprocess.PIPE
        ) as process:
            assert process.stdout is not None
            process.stdout.readline()
            time.sleep(random.uniform(0, 0.1))
            process.kill()
        output_tree.recover(out)
        found = {name: raw.decode() for name, raw in tree(out).items()}
        mark = found["p/f0.py"][0]
        wanted = {f"p/f{n}.py": f"{mark} {n}\n" for n in range(files)}
        wanted |= {"p/only_b.py": "b\n"} if mark == "b" else {}
        assert found == with_manifest(wanted)
        assert sorted(p.name for p in out.parent.iterdir()) == [out.name]
        marks.append(mark)
    return marks


def test_whoever_kills_a_run_finds_one_whole_tree(tmp_path: Path) -> None:
    (tmp_path / "here").mkdir()
    killed_while_publishing(tmp_path / "here" / "out", times=8, files=40)


@pytest.mark.slow
def test_whoever_kills_fifty_runs_finds_one_whole_tree_each_time(tmp_path: Path) -> None:
    (tmp_path / "here").mkdir()
    marks = killed_while_publishing(tmp_path / "here" / "out", times=50, files=200)
    assert set(marks) == {"a", "b"}


@pytest.mark.slow
def test_a_killed_command_leaves_the_old_or_the_new_tree(tmp_path: Path) -> None:
    out = generate_from(tmp_path, {"user": definition()})
    old = tree(out)
    fetch_into(tmp_path / "specs", all_scopes())
    assert run("generate", "--specs", tmp_path / "specs", "--out", tmp_path / "new") == CLEAN
    new = tree(tmp_path / "new")
    command = [sys.executable, "-m", "generator", "generate"]
    command += ["--specs", str(tmp_path / "specs"), "--out", str(out)]
    started = time.monotonic()
    subprocess.run([*command, "--check"], cwd=ROOT, check=False, capture_output=True)
    usual = time.monotonic() - started
    for _ in range(20):
        process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL)
        time.sleep(random.uniform(usual * 0.5, usual * 1.1))
        process.kill()
        process.wait()
        output_tree.recover(out)
        assert tree(out) in (old, new)


# What the steps refuse --------------------------------------------------------------------------


def as_is(files: Mapping[str, str], skip: frozenset[str]) -> dict[str, str]:
    """A formatter that leaves everything."""
    return dict(files)


def patched(**patches: str) -> dict[str, str]:
    """The project's own client with these patches instead of its own."""
    sources = evolve(Sources.read(), patches=patches)
    return build(contract_files.load(SPECS), sources, as_is).files


def test_generate_asks_for_no_clock_network_or_environment(out: Path, tmp_path: Path) -> None:
    code = textwrap.dedent(
        """
        import sys
        events = []
        def hook(event, args):
            if event in ("open", "socket.connect", "os.putenv", "subprocess.Popen", "os.listdir"):
                name = str(args[0]) if args else ""
                if watching and not name.endswith((".py", ".pyc", ".so")):
                    events.append((event, name))
        watching = False
        sys.addaudithook(hook)
        from pathlib import Path
        from generator.contract.files import load
        from generator.output.overlay import Sources
        from generator.pipeline import build
        specs, sources = load(Path(sys.argv[1])), Sources.read()
        build(specs, sources, lambda files, skip: files)
        watching = True
        build(specs, sources, lambda files, skip: files)
        print(events)
        """
    )
    ran = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path / "specs")],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert ran.stdout.strip() == "[]"
    specs, sources = contract_files.load(tmp_path / "specs"), Sources.read()
    assert build(specs, sources, as_is) == build(specs, sources, as_is)


def signer() -> str:
    """The project's own signing layer."""
    return Sources.read().patches["auth.py"]


def test_generation_fails_when_the_signing_layer_lacks_a_name_that_is_imported() -> None:
    with pytest.raises(ProblemsError) as refused:
        patched(**{"auth.py": signer().replace("class Credentials:", "class Keys:")})
    shown = str(refused.value).splitlines()
    settings = Sources.read().runtime[f"{PACKAGE}/settings.py"].splitlines()
    line = settings.index("from .auth import Credentials") + 1
    message = "auth_patch/auth.py does not offer 'Credentials', which is used here"
    assert f"runtime/{PACKAGE}/settings.py:{line}:19: error: {message}" in shown
    assert any(row.startswith(f"runtime/{PACKAGE}/__init__.py:") for row in shown)


def test_a_signing_layer_may_lack_what_is_rendered_and_nobody_imports() -> None:
    assert "HEADER_DATE" in bound_names(patched()[f"{PACKAGE}/auth.py"])
    without = signer().replace("HEADER_DATE", "HEADER_DAY")
    assert patched(**{"auth.py": without})[f"{PACKAGE}/auth.py"] == without


def test_a_name_that_somebody_adds_a_use_of_is_asked_of_the_patch() -> None:
    sources = Sources.read()
    more = f"{PACKAGE}/calls/more.py"
    for code in ("from ..auth import no_such", "from .. import auth\nauth.no_such()"):
        asking = evolve(sources, runtime={**sources.runtime, more: code})
        with pytest.raises(ProblemsError) as refused:
            build(contract_files.load(SPECS), asking, as_is)
        (row,) = str(refused.value).splitlines()
        assert row.startswith(f"runtime/{more}:{code.count(chr(10)) + 1}:")
        assert "'no_such'" in row


@pytest.mark.parametrize(
    ("code", "names"),
    [
        ("from .auth import a, b as c", ["a", "b"]),
        ("from ..auth import a", []),
        ("if x:\n    from .auth import a", ["a"]),
        ("def f():\n    from .auth import a", ["a"]),
        ("from pack.auth import a", ["a"]),
        ("from auth import a", []),
        ("from .auth import *", []),
        ("from . import auth\nauth.a, auth.b.c", ["a", "b"]),
        ("from . import auth as x\nx.a, auth.b", ["a"]),
        ("import pack.auth\npack.auth.a, pack.b", ["a"]),
        ("import pack.auth as x\nx.a", ["a"]),
        ("import pack.authority\npack.authority.a", []),
        ("auth = 1\nauth.real", []),
    ],
)
def test_what_a_file_uses_of_a_module(code: str, names: list[str]) -> None:
    assert [use.name for use in uses("pack/other.py", code, "pack.auth")] == names
    below = code.replace("from .", "from ..")
    assert [use.name for use in uses("pack/sub/other.py", below, "pack.auth")] == names
    assert [use.name for use in uses("pack/sub/__init__.py", below, "pack.auth")] == names


def test_names_that_a_module_offers_are_all_that_its_statements_bind() -> None:
    code = """
        from a import b as c, d
        import e.f
        try: g = 1
        except ImportError: h, (i, j) = 2
        class K: l = m = 3
        def n(): o = p
        async def q(): pass
        print(r)
        for s in t: pass
    """
    bound = {"c", "d", "e", "g", "h", "i", "j", "K", "n", "q", "s"}
    assert bound_names(textwrap.dedent(code)) == bound


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        ("auth.py", "def broken(:\n", "auth_patch/auth.py:1:"),
        ("signing.py", "x = 1\n", "replaces nothing"),
    ],
)
def test_a_patch_that_cannot_take_a_place_is_refused(name: str, text: str, message: str) -> None:
    with pytest.raises(ProblemsError) as refused:
        patched(**{name: text})
    assert message in str(refused.value)


def test_a_file_that_is_both_rendered_and_copied_is_refused() -> None:
    sources = Sources.read()
    twice = evolve(sources, runtime={**sources.runtime, f"{PACKAGE}/types.py": "x = 1\n"})
    with pytest.raises(ProblemsError) as refused:
        build(contract_files.load(SPECS), twice, as_is)
    assert "scalr_client/types.py is rendered and copied" in str(refused.value)


def test_the_rendered_authentication_stands_for_the_signing_layer() -> None:
    rendered = patched()[f"{PACKAGE}/auth.py"]
    compile(rendered, "auth.py", "exec")
    names = bound_names(rendered)
    assert {"Credentials", "ScalrAuth", "HEADER_DATE", "HEADER_KEY_ID", "HEADER_SIGNATURE"} <= names
    assert (ROOT / "generated" / PACKAGE / "auth.py").read_text() == signer()


def test_a_contract_that_is_not_there_or_broken_is_said_with_its_place(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    specs = empty_companions(tmp_path / "specs")
    assert run("generate", "--specs", specs, "--out", tmp_path / "out") == FINDINGS
    assert "no contract is there" in capsys.readouterr().err
    broken = definition(definitions={"Odd": {"properties": []}})
    (specs / "user.v1beta0.yaml").write_text(to_yaml(broken))
    assert run("generate", "--specs", specs, "--out", tmp_path / "out") == FINDINGS
    assert "/definitions/Odd/properties" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()
