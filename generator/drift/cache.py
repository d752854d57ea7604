"""Keeps served definitions in a folder with their ETags, so that a host can reply 304 the next time."""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Iterable, Mapping
from pathlib import Path

from attrs import evolve, frozen

from ..problems import CannotCheckError, UsageError
from ..source.text import Text


@frozen
class Kept:
    """A definition of an earlier run and the ETag that the host gave with it."""

    etag: str
    body: bytes


def load(folder: Path, scopes: Iterable[str], version: str) -> dict[str, Kept]:
    """The definitions that earlier runs kept; one that is incomplete or was changed is left out."""
    kept = {}
    for scope in scopes:
        text, tag = _files(folder, scope, version)
        with contextlib.suppress(OSError, UnicodeDecodeError):
            etag, _, digest = tag.read_text(encoding="utf-8").partition("\n")
            body = text.read_bytes()
            if hashlib.sha256(body).hexdigest() == digest.strip():
                kept[scope] = Kept(etag, body)
    return kept


def completed(
    texts: Mapping[str, Text | CannotCheckError], kept: Mapping[str, Kept]
) -> dict[str, Text | CannotCheckError]:
    """``texts`` where one without a body (status 304) has the body that was kept."""
    return {
        scope: evolve(text, body=kept[scope].body)
        if isinstance(text, Text) and not text.body and scope in kept
        else text
        for scope, text in texts.items()
    }


def store(folder: Path, texts: Mapping[str, Text | CannotCheckError], version: str) -> None:
    """Keep the texts that came with a body and an ETag; raises `UsageError` where that is impossible."""
    for scope, text in texts.items():
        if isinstance(text, Text) and text.body and text.etag:
            _store(folder, scope, version, text)


def _store(folder: Path, scope: str, version: str, text: Text) -> None:
    path, tag = _files(folder, scope, version)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.body)
        tag.write_text(f"{text.etag}\n{hashlib.sha256(text.body).hexdigest()}\n", encoding="utf-8")
    except OSError as bad:
        raise UsageError(f"{folder}: cannot be written: {bad.strerror}") from None


def _files(folder: Path, scope: str, version: str) -> tuple[Path, Path]:
    return folder / f"{scope}.{version}.yml", folder / f"{scope}.{version}.etag"
