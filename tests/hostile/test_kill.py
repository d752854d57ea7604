"""A run that is killed at any moment leaves the tree that was there, or the new one, whole."""

from __future__ import annotations

import contextlib
import json
import os
import random
import signal
import subprocess
import sys
import textwrap
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.output import tree as output_tree
from tests.support.definitions import empty_companions

from .corpus import definition, document_text
from .harness import run
from .test_files import named

ROOT = Path(__file__).resolve().parent.parent.parent


def contents(out: Path) -> dict[str, str]:
    """Every file below a folder with its digest."""
    return {
        path.relative_to(out).as_posix(): output_tree.digest(path.read_text(encoding="utf-8"))
        for path in sorted(out.rglob("*"))
        if path.is_file()
    }


class Runs:
    """Two contracts, the tree that each gives, and a command that makes one from the other."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.out = folder / "here" / "out"
        self.specs: list[Path] = []
        self.trees: list[dict[str, str]] = []
        names = [f"Model{letter}{number}" for letter in "abcdefgh" for number in range(5)]
        for number, document in enumerate((definition(), named(names))):
            source = folder / f"in{number}"
            source.mkdir()
            (source / "user.v1beta0.yml").write_text(document_text(document))
            specs = empty_companions(folder / f"specs{number}")
            arguments = ("--from", str(source), "--scope", "user", "--out", str(specs))
            assert run("fetch", *arguments).code == 0
            assert run("generate", "--specs", str(specs), "--out", str(self.out)).code == 0
            self.specs.append(specs)
            self.trees.append(contents(self.out))
        assert self.trees[0] != self.trees[1]

    def start(self, number: int) -> subprocess.Popen[bytes]:
        """`generate` from one of the contracts, with children of its own group."""
        command = [sys.executable, "-m", "generator", "generate"]
        command += ["--specs", str(self.specs[number]), "--out", str(self.out)]
        return subprocess.Popen(
            command, cwd=ROOT, start_new_session=True,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip

    def usual(self, number: int) -> float:
        """Seconds that a whole run takes."""
        started = time.monotonic()
        assert self.start(number).wait(60) == 0
        return time.monotonic() - started

    def kill_one(self, number: int, after: float) -> int:
        """Kill a run after so many seconds; which tree is there, before anything is recovered."""
        process = self.start(number)
        time.sleep(after)
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait(60)
        found = contents(self.out)
        listed = json.loads((self.out / output_tree.MANIFEST).read_text(encoding="utf-8"))["files"]
        assert {name: value for name, value in found.items() if name in listed} == listed
        return self.trees.index(found)


def survive(folder: Path, kills: int) -> list[int]:
    """Which tree was found after each of so many kills, half of them late in the run."""
    runs = Runs(folder)
    chance = random.Random(kills)
    now, found = 1, []
    usual = max(runs.usual(0), runs.usual(1))
    for attempt in range(kills):
        start = 0.0 if attempt % 2 else 0.6
        now = runs.kill_one(1 - now, usual * chance.uniform(start, 1.05))
        found.append(now)
    assert runs.start(0).wait(60) == 0
    assert contents(runs.out) == runs.trees[0]
    assert [path.name for path in runs.out.parent.iterdir()] == ["out"]
    return found


def test_a_few_kills_leave_whole_trees(tmp_path: Path) -> None:
    assert len(survive(tmp_path, 4)) == 4


@pytest.mark.slow
def test_fifty_kills_at_random_moments_leave_whole_trees(
    tmp_path: Path, figure: Callable[[str, int], None]
) -> None:
    found = survive(tmp_path, 50)
    assert set(found) == {0, 1}
    figure("kills survived", len(found))


PUBLISHER = """
    import sys
    from pathlib import Path
    from generator.output import tree as output_tree
    mark, rounds, exchanges = sys.argv[2], int(sys.argv[3]), sys.argv[4] == "exchange"
    if not exchanges:
        output_tree._exchange = lambda one, other: False
    for turn in range(rounds):
        tree = {f"p/f{number}.py": f"{mark} {turn} {number}\\n" for number in range(60)}
        output_tree.publish(tree, Path(sys.argv[1]))
"""


def publisher(out: Path, mark: str, rounds: int, how: str) -> subprocess.Popen[str]:
    """A process that publishes one tree after the other."""
    command = [sys.executable, "-c", textwrap.dedent(PUBLISHER), str(out), mark, str(rounds), how]
    return subprocess.Popen(command, cwd=ROOT, stderr=subprocess.PIPE, text=True)


def whole(out: Path) -> bool:
    """Whether all files of a tree are of one run, those that its manifest lists."""
    found = contents(out)
    listed = json.loads((out / output_tree.MANIFEST).read_text(encoding="utf-8"))["files"]
    del found[output_tree.MANIFEST]
    runs = {path.read_text().rpartition(" ")[0] for path in out.rglob("*.py")}
    return found == listed and len(found) == 60 and len(runs) == 1


@pytest.mark.parametrize("how", ["exchange", "two renames"])
def test_two_runs_at_once_end_with_the_whole_tree_of_one(tmp_path: Path, how: str) -> None:
    out = tmp_path / "here" / "out"
    for _ in range(3):
        processes = [publisher(out, mark, 15, how) for mark in "ab"]
        errors = [process.communicate(timeout=120)[1] for process in processes]
        assert errors == ["", ""]
        assert whole(out)
        assert [path.name for path in out.parent.iterdir()] == ["out"]


def test_a_run_that_begins_waits_for_one_that_is_about_to_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out"
    output_tree.publish({"a.py": "old\n", "b.py": "old\n"}, out)
    swap = output_tree._swap
    others: list[threading.Thread] = []

    def late(stage: Path, place: Path) -> None:
        others.append(threading.Thread(target=output_tree.recover, args=(place,)))
        others[-1].start()
        others[-1].join(0.2)
        assert sorted(path.name for path in stage.iterdir()) == [".manifest.json", "a.py"]
        swap(stage, place)

    monkeypatch.setattr(output_tree, "_swap", late)
    output_tree.publish({"a.py": "new\n"}, out)
    for other in others:
        other.join(30)
    assert sorted(contents(out)) == [".manifest.json", "a.py"]
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


@pytest.mark.parametrize("how", ["exchange", "two renames"])
def test_a_run_after_one_that_was_killed_finds_and_leaves_a_whole_tree(
    tmp_path: Path, how: str
) -> None:
    out = tmp_path / "here" / "out"
    assert publisher(out, "a", 1, how).wait(60) == 0
    chance = random.Random(how)
    for _ in range(8):
        process = publisher(out, "b", 1_000_000, how)
        time.sleep(0.15 + chance.uniform(0, 0.2))
        process.kill()
        process.communicate(timeout=60)
        output_tree.recover(out)
        assert whole(out)
        assert [path.name for path in out.parent.iterdir()] == ["out"]
    assert publisher(out, "c", 1, how).wait(60) == 0
    assert whole(out)


DIES_AFTER_RENAMES = """
    import os, sys
    from pathlib import Path
    from generator.output import tree as output_tree
    left, rename = int(sys.argv[2]), Path.rename
    def die(path, target):
        global left
        rename(path, target)
        left -= 1
        if not left:
            os._exit(9)
    Path.rename = die
    output_tree._exchange = lambda one, other: False
    output_tree.publish({"p/f0.py": "dying\\n"}, Path(sys.argv[1]))
"""


@pytest.mark.parametrize("renames", [1, 2])
def test_a_run_that_dies_after_a_rename_is_put_right_by_the_next(
    tmp_path: Path, renames: int
) -> None:
    out = tmp_path / "here" / "out"
    assert publisher(out, "a", 1, "two renames").wait(60) == 0
    command = [sys.executable, "-c", textwrap.dedent(DIES_AFTER_RENAMES), str(out), str(renames)]
    assert subprocess.run(command, cwd=ROOT, check=False).returncode == 9
    assert publisher(out, "b", 2, "two renames").wait(60) == 0
    assert whole(out)
    assert [path.name for path in out.parent.iterdir()] == ["out"]


@pytest.mark.slow
def test_a_killed_fetch_leaves_the_old_or_the_new_contract(tmp_path: Path) -> None:
    specs = empty_companions(tmp_path / "here" / "specs")
    sources, trees = [], []
    for number, document in enumerate((definition(), named(["Other"]))):
        source = tmp_path / f"in{number}"
        source.mkdir()
        (source / "user.v1beta0.yml").write_text(document_text(document))
        sources.append(source)
    command = [sys.executable, "-m", "generator", "fetch", "--scope", "user", "--out", str(specs)]
    for _ in range(2):
        trees = []
        for source in sources:
            assert (
                run("fetch", "--from", str(source), "--scope", "user", "--out", str(specs)).code
                == 0
            )
            trees.append(contents(specs))
    started = time.monotonic()
    subprocess.run([*command, "--from", str(sources[0])], cwd=ROOT, check=True, capture_output=True)
    usual = time.monotonic() - started
    chance = random.Random(20)
    for attempt in range(20):
        process = subprocess.Popen(
            [*command, "--from", str(sources[attempt % 2])], cwd=ROOT, stdout=subprocess.DEVNULL
        )
        time.sleep(usual * chance.uniform(0.3, 1.05))
        process.kill()
        process.wait(60)
        assert contents(specs) in trees
