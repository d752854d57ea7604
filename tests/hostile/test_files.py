"""F1 to F7: files and paths."""

from __future__ import annotations

import contextlib
import json
import os
import resource
import shutil
import subprocess
import sys
import unicodedata
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from generator.contract import files as contract_files
from generator.limits import MAX_BYTES
from generator.output import tree as output_tree

from .corpus import FIELDS, Json, definition, document_text
from .harness import Bench, Tree, run
from .sandbox import Sandbox

ROOT = Path(__file__).resolve().parent.parent.parent
CLIMBING = [
    "../../evil", "/etc/evil", "~root", "C:\\evil", "C:evil", "\\\\host\\share", "..\\..\\evil",
    "%2e%2e%2fevil", "%252e%252e%252fevil", "..", ".", "evil. ", "evil...", "./evil", "a/../../b",
    "\u2025/evil", "\uff0e\uff0e/evil", "evil:stream",
]  # fmt: skip


def named(names: list[str]) -> Json:
    """A definition with a model, an operation and a filter of each name."""
    document = definition()
    thing = document["definitions"]["Thing"]
    item = document["paths"]["/{envId}/things/"]
    for number, name in enumerate(names):
        document["definitions"][name] = {"properties": {"id": {"type": "integer"}}}
        token = name.replace("~", "~0").replace("/", "~1").replace("%", "%25")
        thing["properties"][f"p{number}"] = {"$ref": f"#/definitions/{token}"}
        document["paths"][f"/{{envId}}/{name}/{number}/"] = {
            "parameters": item["parameters"],
            "delete": {"tags": [name], "responses": {"204": {}}},
        }
    return document


def generated(bench: Bench, document: Json) -> set[str]:
    """The files that a definition gives, judged."""
    ran, faults = bench.fetch(document_text(document))
    assert (ran.code, faults) == (0, []), ran.err
    ran, faults = bench.generate()
    assert (ran.code, faults) == (0, []), ran.err
    return set(bench.rendered())


def test_f1_no_name_of_a_definition_leads_out_of_the_folder(bench: Bench, sandbox: Sandbox) -> None:
    around = {path for path in bench.root.rglob("*") if not path.is_relative_to(bench.out)}
    for name in CLIMBING:
        document = named([name])
        ran, faults = bench.fetch(document_text(document))
        assert faults == []
        if ran.code == 0:
            ran, faults = bench.generate()
            assert faults == []
        for field in ("definition key", "path segment", "tags", "operationId"):
            document = definition()
            FIELDS[field](document, name)
            ran, faults = bench.fetch(document_text(document))
            assert faults == []
    left = {path for path in bench.root.rglob("*") if not path.is_relative_to(bench.out)}
    assert {path.name for path in left - around} <= {"user.v1beta0.yml", "user.v1beta0.yaml"}


@pytest.mark.parametrize(
    "name", ["../evil", "/etc/evil", "a/../../b", "C:\\evil", "a\\..\\b", "", ".", "a:b"]
)
def test_f1_the_last_step_refuses_a_path_outside_the_folder(tmp_path: Path, name: str) -> None:
    with pytest.raises(output_tree.ProblemsError):
        output_tree.publish({name: "x"}, tmp_path / "out")
    assert list(tmp_path.iterdir()) == []


DEVICES = ["CON", "Nul", "aux", "PRN", "com1", "LPT9"]
EQUAL = [
    "Foo",
    "foo",
    "FOO",
    "fo_o",
    "Stra\u00dfe",
    "Strasse",
    "caf\u00e9",
    "cafe\u0301",
    "\ufb01x",
]


def test_f2_files_stay_apart_on_every_file_system(bench: Bench, sandbox: Sandbox) -> None:
    files = generated(bench, named(DEVICES + EQUAL))
    folded = [unicodedata.normalize("NFKC", name).casefold() for name in files]
    assert len(set(folded)) == len(files)
    stems = {Path(name).stem.casefold() for name in files}
    assert not stems & {name.casefold() for name in DEVICES}
    assert sandbox.check(bench.out) == ""


SHADOWS = [
    "__init__", "__main__", "py", "py.typed", "test_x", "x_test", "conftest", "setup", "os", "sys",
    "typing", "attrs", "httpx", "scalr_client", "model", "models", "types", "user", "client", "auth",
    "getattr", "globals", "sorted", "import_module", "evil.pth", "sitecustomize", "site", "property",
]  # fmt: skip


def test_f3_no_file_shadows_the_machinery_of_a_package(bench: Bench, sandbox: Sandbox) -> None:
    for name in SHADOWS:
        files = generated(bench, named([name]))
        assert all(path.startswith(("scalr_client/", ".manifest.json")) for path in files)
        names = {Path(path).name for path in files}
        assert not {n for n in names if n.startswith("test_") or n.endswith(("_test.py", ".pth"))}
        assert not names & {"conftest.py", "setup.py", "__main__.py", "py.typed"}
        assert sandbox.check(bench.out) == "", name


FILES = {"scalr_client/a.py": "a = 1\n", "scalr_client/sub/b.py": "b = 1\n"}


def test_f4_a_tree_that_cannot_be_put_in_place_leaves_the_one_that_was_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out"
    output_tree.publish(FILES, out)
    before = Tree.of(tmp_path)
    swap = output_tree._swap

    def lose_the_stage(stage: Path, place: Path) -> None:
        shutil.rmtree(stage)
        swap(stage, place)

    monkeypatch.setattr(output_tree, "_swap", lose_the_stage)
    with pytest.raises(FileNotFoundError):
        output_tree.publish({name: text + "# new\n" for name, text in FILES.items()}, out)
    assert Tree.of(tmp_path) == before


@pytest.mark.parametrize("name", ["*", "[ab]", "?", "**"])
def test_f5_the_name_of_a_folder_is_no_pattern(tmp_path: Path, name: str) -> None:
    mine = [tmp_path / f".{other}.1.stage" for other in ("a", "b", "ab")]
    for folder in mine:
        folder.mkdir()
    output_tree.publish(FILES, tmp_path / name)
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(
        [name, *(folder.name for folder in mine)]
    )


@pytest.mark.parametrize("given", [".", "..", "./", "sub/..", "../here"])
def test_f4_a_folder_may_be_named_from_within(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, bench: Bench, given: str
) -> None:
    assert bench.fetch(document_text(definition()))[0].code == 0
    place = tmp_path / "here"
    (place / "sub").mkdir(parents=True)
    monkeypatch.chdir(place / "sub" if given == ".." else place)
    ran = run("generate", "--specs", str(bench.specs), "--out", given)
    assert ran.code == 0, ran.err
    assert (place / output_tree.MANIFEST).is_file()
    assert [path.name for path in tmp_path.iterdir()] == ["here"]


@pytest.mark.parametrize("given", ["", "/"])
def test_f4_a_folder_without_a_name_is_a_wrong_command_line(bench: Bench, given: str) -> None:
    assert bench.fetch(document_text(definition()))[0].code == 0
    ran = run("generate", "--specs", str(bench.specs), f"--out={given}")
    assert ran.code == 2, ran
    assert not list(ran._replace(code=1).faults())


@pytest.mark.parametrize("link", ["out", "out/scalr_client", "out/scalr_client/a.py"])
def test_f4_a_symbolic_link_in_the_way_is_refused(tmp_path: Path, link: str) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    place = tmp_path / link
    place.parent.mkdir(parents=True, exist_ok=True)
    place.symlink_to(elsewhere)
    with pytest.raises(output_tree.ProblemsError, match="symbolic link"):
        output_tree.publish(FILES, tmp_path / "out")
    assert list(elsewhere.iterdir()) == []


def test_f4_a_link_that_appears_between_check_and_write_is_not_followed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out, victim = tmp_path / "out", tmp_path / "victim"
    output_tree.publish(FILES, out)
    victim.mkdir()
    (victim / "a.py").write_text("mine\n")
    stage = output_tree.tempfile.mkdtemp

    def lose_the_race(**options: Any) -> str:
        package = out / "scalr_client"
        (package / "a.py").unlink()
        (package / "a.py").symlink_to(victim / "a.py")
        (package / "sub" / "b.py").unlink()
        (package / "sub").rmdir()
        (package / "sub").symlink_to(victim)
        return stage(**options)

    monkeypatch.setattr(output_tree.tempfile, "mkdtemp", lose_the_race)
    with contextlib.suppress(OSError):
        output_tree.publish({name: text + "# new\n" for name, text in FILES.items()}, out)
    assert {path.name: path.read_text() for path in victim.iterdir()} == {"a.py": "mine\n"}
    assert {path.name for path in tmp_path.iterdir()} == {"out", "victim"}


def test_f5_only_what_the_manifest_lists_is_removed(tmp_path: Path) -> None:
    out = tmp_path / "out"
    output_tree.publish(FILES, out)
    (out / "mine.txt").write_text("mine")
    (out / "scalr_client" / "sub" / "mine.py").write_text("mine")
    (out / "link").symlink_to(tmp_path)
    output_tree.publish({"scalr_client/a.py": "a = 2\n"}, out)
    assert (out / "mine.txt").read_text() == "mine"
    assert (out / "scalr_client" / "sub" / "mine.py").read_text() == "mine"
    assert (out / "link").is_symlink()
    assert not (out / "scalr_client" / "sub" / "b.py").exists()


@pytest.mark.parametrize("name", ["../victim", "/victim", "scalr_client/../../victim", 5, None])
def test_f5_a_manifest_that_was_tampered_with_removes_nothing(tmp_path: Path, name: object) -> None:
    out, victim = tmp_path / "out", tmp_path / "victim"
    output_tree.publish(FILES, out)
    victim.write_text("mine")
    listed = {name: ""} if isinstance(name, str) else name
    (out / output_tree.MANIFEST).write_text(json.dumps({"format": 1, "files": listed}))
    before = Tree.of(tmp_path)
    with pytest.raises(output_tree.ProblemsError, match="manifest"):
        output_tree.publish(FILES, out)
    assert Tree.of(tmp_path) == before


class Disk:
    """A disk on which every write after the first few fails, in whatever way is asked for."""

    def __init__(self, failure: BaseException, after: int) -> None:
        self.failure, self.left = failure, after
        self._write = Path.write_text

    def write(self, path: Path, *args: object, **more: object) -> int:
        self.left -= 1
        if self.left < 0:
            raise self.failure
        return self._write(path, *args, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize("after", [0, 1])
@pytest.mark.parametrize(
    "failure",
    [OSError(28, "No space left on device"), OSError(30, "Read-only"), KeyboardInterrupt()],
)
def test_f6_a_failure_in_the_middle_leaves_the_tree_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, failure: BaseException, after: int
) -> None:
    out = tmp_path / "out"
    output_tree.publish(FILES, out)
    before = Tree.of(tmp_path)
    disk = Disk(failure, after)
    monkeypatch.setattr(Path, "write_text", lambda *a, **k: disk.write(*a, **k))
    with pytest.raises(type(failure)):
        output_tree.publish({name: text + "# new\n" for name, text in FILES.items()}, out)
    assert Tree.of(tmp_path) == before


def test_f6_a_full_disk_is_one_sentence_and_no_tree(tmp_path: Path) -> None:
    """A real limit on the size of files, in a process of its own."""
    code = (
        "import resource, sys; resource.setrlimit(resource.RLIMIT_FSIZE, (2000, 2000));"
        "from generator.cli.main import main; sys.exit(main(['generate', '--out', sys.argv[1]]))"
    )
    ran = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path / "out")],
        cwd=ROOT, capture_output=True, text=True, timeout=120,
    )  # fmt: skip
    assert ran.returncode in (3, 4), ran.stderr
    assert "Traceback" not in ran.stderr
    assert not (tmp_path / "out").exists()
    assert resource.getrlimit(resource.RLIMIT_FSIZE)[0] != 2000


def _fifo(path: Path) -> None:
    os.mkfifo(path)


def _device(path: Path) -> None:
    path.symlink_to("/dev/zero")


def _folder(path: Path) -> None:
    path.mkdir()


def _huge(path: Path) -> None:
    path.touch()
    os.truncate(path, 2 << 30)


def _zip(path: Path) -> None:
    path.write_bytes(b"PK\x03\x04\x14\x00\x00\x00\x08\x00" + bytes(range(256)))


def _dangling(path: Path) -> None:
    path.symlink_to("nowhere")


def _loop(path: Path) -> None:
    path.symlink_to(path.name)


@pytest.mark.parametrize("make", [_fifo, _device, _folder, _huge, _zip, _dangling, _loop])
def test_f7_only_regular_files_of_a_bounded_size_are_read(
    tmp_path: Path, make: Callable[[Path], None]
) -> None:
    make(tmp_path / "user.v1beta0.yml")
    out = tmp_path / "specs"
    ran = run("fetch", "--from", str(tmp_path), "--scope", "user", "--out", str(out))
    assert ran.code == 3
    assert "user.v1beta0.yml" in ran.err
    assert not list(ran.faults())
    assert not out.exists()
    if make is _huge:
        assert f"{MAX_BYTES:,} bytes (MAX_BYTES)" in ran.err


@pytest.mark.parametrize("make", [_fifo, _device, _folder, _huge, _zip])
def test_f7_a_contract_is_a_regular_file_of_a_bounded_size(
    tmp_path: Path, make: Callable[[Path], None]
) -> None:
    make(tmp_path / contract_files.file_name("user"))
    ran = run("generate", "--specs", str(tmp_path), "--out", str(tmp_path / "out"))
    assert ran.code == 1
    assert contract_files.file_name("user") in ran.err
    assert not list(ran.faults())
    assert not (tmp_path / "out").exists()
