"""Files in memory become a folder on disk, all at once or not at all; or are compared with one.

A new tree is staged beside the old one and the two change places in one step of the file system, so
that whoever kills a run finds either the old tree or the new one. Runs that share a parent folder wait
for each other. The manifest lists what a run wrote, with digests: only that is ever removed or replaced.
"""

from __future__ import annotations

import contextlib
import ctypes
import glob
import hashlib
import json
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path, PurePosixPath
from typing import Final, Literal

from attrs import frozen

from ..problems import Problem, ProblemsError, UsageError

if sys.platform != "win32":
    import fcntl

MANIFEST: Final = ".manifest.json"

State = Literal["missing", "stale", "edited", "orphaned", "added"]
STATES: Final[dict[State, str]] = {
    "missing": "is not there",
    "stale": "is not what specs/, templates/ and runtime/ give now",
    "edited": "was edited by hand; move the change to runtime/, templates/ or auth_patch/",
    "orphaned": "was generated once and is no longer",
    "added": "was not generated; hand-written code belongs elsewhere",
}


@frozen
class Difference:
    """A file of a generated tree that is not as it should be."""

    path: str
    state: State

    def __str__(self) -> str:
        return f"{self.path}: {STATES[self.state]} ({self.state})"


def digest(text: str) -> str:
    """The sha256 of a file's bytes, as the manifest keeps it."""
    return hashlib.sha256(text.encode()).hexdigest()


def with_manifest(files: Mapping[str, str]) -> dict[str, str]:
    """``files`` and the manifest that lists them."""
    listed = {path: digest(text) for path, text in sorted(files.items())}
    manifest = json.dumps({"format": 1, "files": listed}, indent=1) + "\n"
    return {**files, MANIFEST: manifest}


def owned(out: Path) -> dict[str, str]:
    """Path and digest of what an earlier run wrote into ``out``; empty where none did.

    Raises `ProblemsError` for a manifest that is broken or names a path outside ``out``.
    """
    path = out / MANIFEST
    if not path.is_file():
        return {}
    try:
        files = json.loads(path.read_text(encoding="utf-8"))["files"]
        for name in files:
            _inside(out, name)
        return {str(name): str(value) for name, value in files.items()}
    except (ValueError, KeyError, TypeError, AttributeError) as bad:
        message = f"the manifest cannot be read: {bad}"
        hint = "restore it from version control, or remove the folder"
        raise ProblemsError([Problem("manifest-broken", message, str(path), hint=hint)]) from None


def _inside(out: Path, name: str) -> Path:
    """``out/name``; a name that climbs, is absolute, or passes a symbolic link is refused."""
    pure = PurePosixPath(name)
    if pure.is_absolute() or not pure.parts or ".." in pure.parts or "\\" in name or ":" in name:
        raise ValueError(f"{name!r} is not a path inside the folder")
    place = out
    for part in pure.parts:
        place = place / part
        if place.is_symlink():
            raise ValueError(f"{name!r} passes through a symbolic link")
    return place


def _bytes(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
        return None


def check(files: Mapping[str, str], out: Path) -> list[Difference]:
    """What differs between ``files`` and the generated tree ``out``, nothing written."""
    before = owned(out)
    found = []
    for path, text in sorted(files.items()):
        here = _bytes(out / path)
        if here is None:
            found.append(Difference(path, "missing"))
        elif here != text.encode():
            edited = path in before and hashlib.sha256(here).hexdigest() != before[path]
            found.append(Difference(path, "edited" if edited else "stale"))
    for path in sorted(before.keys() - files.keys()):
        if (out / path).exists():
            found.append(Difference(path, "orphaned"))
    packages = {path.split("/")[0] for path in files if "/" in path}
    for package in sorted(packages):
        for source in sorted((out / package).rglob("*.py")):
            path = source.relative_to(out).as_posix()
            if path not in files and path not in before:
                found.append(Difference(path, "added"))
    return found


def publish(files: Mapping[str, str], out: Path) -> list[str]:
    """Make ``out`` hold ``files`` and its manifest; the paths that changed, sorted.

    Files that no manifest lists stay as they are. Raises `ProblemsError` when ``out`` is or holds a
    symbolic link where a file should go, or a foreign file is where one should go.
    """
    out = _named(out)
    with _alone(out.parent):
        _recover(out)
        return _publish(files, out)


def _publish(files: Mapping[str, str], out: Path) -> list[str]:
    _refuse_links(files, out)
    before = owned(out)
    if not before and out.exists() and any(out.iterdir()):
        clash = sorted(path for path in files if (out / path).exists())
        if clash:
            message = f"{clash[0]} is there and no manifest says that we wrote it"
            hint = "choose an empty folder, or remove the file"
            raise ProblemsError([Problem("file-foreign", message, str(out), hint=hint)])
    complete = with_manifest(files)
    changed = [path for path, text in complete.items() if _bytes(out / path) != text.encode()]
    gone = sorted(before.keys() - complete.keys())
    if changed or gone:
        _replace_tree(out, complete, set(gone))
    return sorted({*changed, *gone} - {MANIFEST})


def _named(out: Path) -> Path:
    """``out`` as an absolute path with a name, beside which another folder can be staged."""
    whole = out.resolve() if out.name in ("", "..") else out.absolute()
    if not whole.name:
        raise UsageError(f"{out}: a folder with a name is needed, to be replaced as a whole")
    return whole


@contextlib.contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Keep other runs out of ``folder`` meanwhile: they would take what is staged for left behind.

    The folder itself is locked, so that a run that is killed leaves no lock. Where a system or a file
    system has no such locks, nothing is.
    """
    folder.mkdir(parents=True, exist_ok=True)
    with contextlib.ExitStack() as held:
        if sys.platform != "win32":
            with contextlib.suppress(OSError):
                handle = os.open(folder, os.O_RDONLY)
                held.callback(os.close, handle)
                fcntl.flock(handle, fcntl.LOCK_EX)
        yield


def _refuse_links(files: Mapping[str, str], out: Path) -> None:
    problems = []
    if out.is_symlink():
        problems.append(Problem("link-in-the-way", "the folder is a symbolic link", str(out)))
    elif out.exists() and not out.is_dir():
        problems.append(Problem("not-a-folder", "is not a folder", str(out)))
    else:
        for path in files:
            try:
                place = _inside(out, path)
                if place.is_dir():
                    message = "a folder stands where a file should go"
                    problems.append(Problem("not-a-file", message, str(place)))
            except (ValueError, OSError) as bad:
                problems.append(Problem("path-unsafe", str(bad), str(out)))
    if problems:
        raise ProblemsError(problems)


def replace_tree(out: Path, files: Mapping[str, str], gone: set[str]) -> None:
    """Put a tree with ``files``, without ``gone``, with all else of ``out``, in the place of ``out``."""
    out = _named(out)
    with _alone(out.parent):
        _replace_tree(out, files, gone)


def _replace_tree(out: Path, files: Mapping[str, str], gone: set[str]) -> None:
    stage = Path(tempfile.mkdtemp(prefix=f".{out.name}.", suffix=".stage", dir=out.parent))
    try:
        for path, text in files.items():
            target = stage / path
            target.parent.mkdir(parents=True, exist_ok=True)
            if _bytes(out / path) == text.encode():
                _carry(out / path, target)
            else:
                target.write_text(text, encoding="utf-8", newline="\n")
        if out.exists():
            for source in sorted(out.rglob("*")):
                path = source.relative_to(out).as_posix()
                if path in files or path in gone or (source.is_dir() and not source.is_symlink()):
                    continue
                (stage / path).parent.mkdir(parents=True, exist_ok=True)
                _carry(source, stage / path)
            shutil.copymode(out, stage)
        else:
            mask = os.umask(0)
            os.umask(mask)
            stage.chmod(0o777 & ~mask)
        _swap(stage, out)
    finally:
        shutil.rmtree(stage, ignore_errors=True)


def _carry(source: Path, target: Path) -> None:
    if source.is_symlink():
        target.symlink_to(source.readlink())
        return
    try:
        os.link(source, target)
    except OSError:
        shutil.copy2(source, target)


def _swap(stage: Path, out: Path) -> None:
    """Exchange two folders; in one step where the system can, else in two that `recover` can finish."""
    if not out.exists():
        stage.rename(out)
    elif not _exchange(stage, out):
        backup = _backup(out)
        out.rename(backup)
        try:
            stage.rename(out)
        except BaseException:
            backup.rename(out)
            raise
        shutil.rmtree(backup, ignore_errors=True)


def _backup(out: Path) -> Path:
    return out.with_name(f".{out.name}.previous")


def _exchange(one: Path, other: Path) -> bool:
    with contextlib.suppress(OSError, AttributeError):
        libc = ctypes.CDLL(None, use_errno=True)
        a, b = os.fsencode(one), os.fsencode(other)
        if sys.platform == "linux":
            return bool(libc.renameat2(-100, a, -100, b, 2) == 0)
        if sys.platform == "darwin":
            return bool(libc.renamex_np(a, b, 2) == 0)
    return False


def recover(out: Path) -> None:
    """Put back the tree of a run that was killed between two renames, and drop what it had staged."""
    out = _named(out)
    with _alone(out.parent):
        _recover(out)


def _recover(out: Path) -> None:
    backup = _backup(out)
    if backup.is_dir() and not out.exists():
        backup.rename(out)
    for left in (backup, *out.parent.glob(f".{glob.escape(out.name)}.*.stage")):
        shutil.rmtree(left, ignore_errors=True)
