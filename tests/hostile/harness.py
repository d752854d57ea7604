"""Runs the real command on a hostile definition and judges what it wrote, without executing it."""

from __future__ import annotations

import contextlib
import io
import itertools
import json
import os
import re
import tomllib
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from generator.cli.main import guarded, main
from generator.contract.files import load
from generator.contract.keep import kept
from generator.output.overlay import PACKAGE, Sources
from generator.output.tree import publish
from generator.pipeline import build

from .corpus import MARK
from .sandbox import Sandbox
from .shape_of_code import hits

PROSE = ("scopes", "resources", "operations", "definitions", "properties", "parameters")
COMPANIONS = (
    "corrections.yaml",
    "pins.yaml",
    "names.lock.yaml",
    *(f"prose/{name}.yaml" for name in PROSE),
)


SOURCES = Sources.read()


def statics() -> dict[str, bytes]:
    """The files that are the same for every definition."""
    patches = {f"{PACKAGE}/{name}": text for name, text in SOURCES.patches.items()}
    return {path: text.encode() for path, text in {**SOURCES.runtime, **patches}.items()}


class Ran(NamedTuple):
    """What a command did."""

    code: int
    out: str
    err: str

    def faults(self) -> Iterator[str]:
        """What no run of the command may do, whatever it is given."""
        if self.code not in (0, 1, 3):
            yield f"exit code {self.code}: {self.err[:500]}"
        if "internal error" in self.err or "Traceback" in self.err:
            yield f"a failure of ours: {self.err[:500]}"
        if self.code and not self.err.strip():
            yield "a refusal without a reason"
        for line in (self.out + self.err).split("\n"):
            if not line.isprintable():
                yield f"an unprintable line: {line[:200]!r}"
            if line.lstrip().startswith("::") or "##[" in line or "##vso[" in line:
                yield f"a workflow command: {line[:200]!r}"


def located(ran: Ran, *words: str) -> None:
    """A refusal with a place and these words, and nothing that a refusal may not be."""
    assert ran.code in (1, 3), (ran.code, ran.err)
    assert not list(ran.faults())
    for word in words:
        assert word in ran.err, ran.err


def run(*argv: str) -> Ran:
    """The command line in this process."""
    return captured(lambda: main(argv))


def captured(command: Callable[[], int]) -> Ran:
    """A command with what it prints."""
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        try:
            code = command()
        except SystemExit as stop:
            code = int(stop.code or 0)
    return Ran(code, out.getvalue(), err.getvalue())


def published(specs: Path, out: Path) -> int:
    """What ``generate`` does, without a run of ruff."""
    publish(build(load(specs), SOURCES, lambda files, skip: dict(files)).files, out)
    return 0


FORMATTED = 4
"""Of so many runs one is formatted by ruff, as all are outside of tests."""


class Tree(NamedTuple):
    """A folder as it was: name to size, time and inode of every file."""

    files: dict[str, tuple[int, int, int]]

    @classmethod
    def of(cls, root: Path) -> Tree:
        files = {}
        for folder, _, names in os.walk(root):
            for name in names:
                path = f"{folder}/{name}"
                found = os.lstat(path)
                files[os.path.relpath(path, root)] = (
                    found.st_size,
                    found.st_mtime_ns,
                    found.st_ino,
                )
        return cls(files)


class Bench:
    """Folders for one definition after the other, and the tally of what was tried."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.source, self.specs, self.out = root / "in", root / "specs", root / "out"
        self.source.mkdir(parents=True)
        (self.specs / "prose").mkdir(parents=True)
        self.reset()
        self.tally: Counter[str] = Counter()
        self.seen: set[bytes] = set()
        self.statics = statics()
        self._turn = itertools.count()
        self._judged: dict[str, list[str]] = {}
        self._imported: set[frozenset[str]] = set()

    def reset(self) -> None:
        """Companions of the contract that say nothing; no names of the definition before."""
        for name in COMPANIONS:
            path = self.specs / name
            if not path.exists() or path.stat().st_size:
                path.write_bytes(b"")

    @property
    def contract(self) -> Path:
        return self.specs / "user.v1beta0.yaml"

    def fetch(self, text: str | bytes) -> tuple[Ran, list[str]]:
        """Take ``text`` as a host's definition; the faults of the run and of the contract."""
        self.reset()
        raw = text if isinstance(text, bytes) else text.encode("utf-8", "surrogatepass")
        (self.source / "user.v1beta0.yml").write_bytes(raw)
        before = Tree.of(self.specs)
        arguments = ("--scope", "user", "--keep-descriptions")
        ran = run("fetch", "--from", str(self.source), "--out", str(self.specs), *arguments)
        self.tally["documents"] += 1
        self.tally[f"fetch {ran.code}"] += 1
        faults = list(ran.faults())
        if ran.code:
            if Tree.of(self.specs) != before:
                faults.append("a refused definition changed specs/")
            if not re.search(r":\d+:\d+: error: |: error: .*\(at /|\.yml: error: ", ran.err):
                faults.append(f"a refusal that names no place: {ran.err[:300]}")
        return ran, faults

    def generate(self) -> tuple[Ran, list[str]]:
        """Render the contract that lies in specs/; the faults of the run and of the output."""
        before = Tree.of(self.out)
        if next(self._turn) % FORMATTED == 0:
            ran = run("generate", "--specs", str(self.specs), "--out", str(self.out))
        else:
            ran = captured(lambda: guarded(lambda: published(self.specs, self.out)))
        self.tally[f"generate {ran.code}"] += 1
        faults = list(ran.faults())
        if ran.code:
            if Tree.of(self.out) != before:
                faults.append("a refused contract changed the tree")
            return ran, faults
        return ran, faults + self.judge()

    def is_new(self) -> bool:
        """Whether the contract in specs/ is one that was not rendered yet."""
        content = self.contract.read_bytes()
        new = content not in self.seen
        self.seen.add(content)
        return new

    def imported(self, sandbox: Sandbox) -> str:
        """What goes wrong when the tree is imported; nothing if its code was imported before."""
        code = frozenset(text for name, text in self.rendered().items() if name.endswith(".py"))
        if code in self._imported:
            return ""
        self._imported.add(code)
        self.tally["imported"] += 1
        return sandbox.check(self.out)

    def rendered(self) -> dict[str, str]:
        """The files that depend on the definition, by their path."""
        files = {}
        for path in sorted(self.out.rglob("*")):
            if path.is_dir() and not path.is_symlink():
                continue
            name = path.relative_to(self.out).as_posix()
            if name not in self.statics:
                files[name] = path.read_bytes().decode("utf-8")
        return files

    def judge(self) -> list[str]:
        """What is wrong with the tree that stands in ``out``."""
        faults = []
        files = self.rendered()
        listed = json.loads(files[".manifest.json"])["files"]
        for name, text in files.items():
            if name == ".manifest.json":
                continue
            if name not in listed:
                faults.append(f"{name} is not in the manifest")
            if not re.fullmatch(r"scalr_client(/[a-z_][a-z0-9_]*)+\.(py|json)", name):
                faults.append(f"a file of an odd name: {name!r}")
            if name.endswith(".py"):
                if text not in self._judged:
                    self._judged[text] = hits(text)
                    self.tally["files"] += 1
                    self.tally["hits"] += len(self._judged[text])
                found = self._judged[text]
                faults += [f"{name}: {hit}" for hit in found]
            elif json.loads(text) is None:
                faults.append(f"{name} holds nothing")
        for name, text in self.statics.items():
            if (self.out / name).stat().st_size != len(text):
                faults.append(f"{name} is not what runtime/ has")
        served = json.loads(files["scalr_client/testing/contract/user.json"])
        own = yaml.load(self.contract.read_text(encoding="utf-8"), Loader=_STRICT_YAML)  # noqa: S506 - a safe loader
        if not _is_served(served["document"], kept(own, keep_descriptions=True)):
            faults.append("contract/user.json is not what a host serves of the contract")
        return faults


def _is_served(document: dict[str, Any], contract: dict[str, Any]) -> bool:
    """Whether a document has the paths and the definitions of a contract, as they are."""
    plain = {
        name: {key: value for key, value in each.items() if key != "type"}
        for name, each in contract.get("definitions", {}).items()
    }
    return document["paths"].keys() == contract["paths"].keys() and all(
        plain.get(name) == each for name, each in document.get("definitions", {}).items()
    )


_STRICT_YAML = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def pyproject(out: Path) -> dict[str, Any]:
    """The generated project file, parsed."""
    return tomllib.loads((out / "pyproject.toml").read_text(encoding="utf-8"))


def marked(faults: Sequence[str]) -> list[str]:
    """Faults that show the marker."""
    return [fault for fault in faults if MARK in fault]
