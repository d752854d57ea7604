"""Generated Python formatted by the pinned ruff, whatever configuration lies nearby."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

from ..writers.python import WIDTH
from ..writers.terminal import printable


class FormatterError(Exception):
    """ruff is missing or refused a file: our own failure, never the definition's."""


def _ruff() -> list[str]:
    beside = Path(sys.executable).parent / ("ruff.exe" if sys.platform == "win32" else "ruff")
    if beside.is_file():
        return [str(beside)]
    try:
        from ruff import find_ruff_bin
    except ImportError:
        raise FormatterError("ruff is not installed; `make env` installs the pinned one") from None
    return [find_ruff_bin()]


def format_files(files: Mapping[str, str], skip: frozenset[str] = frozenset()) -> dict[str, str]:
    """``files`` with every ``.py`` formatted, except those in ``skip`` (they are formatted already).

    ruff runs once over all files, isolated from any configuration and from the environment.
    """
    done = dict(files)
    wanted = [path for path in files if path.endswith(".py") and path not in skip]
    if not wanted:
        return done
    with tempfile.TemporaryDirectory(prefix="scalr-generate-") as folder:
        root = Path(folder)
        names = {f"{number:05}.py": path for number, path in enumerate(wanted)}
        for name, path in names.items():
            (root / name).write_text(files[path], encoding="utf-8", newline="\n")
        options = ["--isolated", "--no-cache", "--quiet", f"--line-length={WIDTH}"]
        command = [*_ruff(), "format", *options, "--target-version=py311", "--", folder]
        ran = subprocess.run(command, capture_output=True, text=True, cwd=folder, env={})  # noqa: S603
        if ran.returncode != 0:
            message = ran.stderr
            for name, path in names.items():
                message = message.replace(name, path)
            raise FormatterError(f"ruff refused generated code: {printable(message)}")
        for name, path in names.items():
            done[path] = (root / name).read_text(encoding="utf-8")
    return done
