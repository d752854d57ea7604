"""Definitions from a folder, as ``{scope}.{version}.yml``, ``.yaml`` or ``.json``."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from ..limits import MAX_BYTES
from ..problems import CannotCheckError, NotServedError, Problem
from .text import Text, plausible


def from_folder(
    folder: Path, scopes: Sequence[str], version: str
) -> dict[str, Text | CannotCheckError]:
    """For each scope its text, or why there is none."""
    found: dict[str, Text | CannotCheckError] = {}
    for scope in scopes:
        try:
            found[scope] = _text(folder, scope, version)
        except CannotCheckError as reason:
            found[scope] = reason
    return found


def _text(folder: Path, scope: str, version: str) -> Text:
    names = [f"{scope}.{version}.{suffix}" for suffix in ("yml", "yaml", "json")]
    path = next((folder / name for name in names if (folder / name).is_file()), None)
    if path is None:
        raise NotServedError(Problem("not-served", f"no {names[0]} is there", str(folder)))
    try:
        with path.open("rb") as stream:
            body = stream.read(MAX_BYTES + 1)
    except OSError as bad:
        message = f"cannot be read: {bad.strerror}"
        raise CannotCheckError(Problem("file-unreadable", message, str(path))) from None
    return plausible(Text(scope, path.as_posix(), body))
