"""Reads the profile files of scalr-ctl."""

from __future__ import annotations

import logging
import os
from pathlib import Path

from .display import Hidden, printable
from .errors import ConfigurationError

_log = logging.getLogger("scalr_client")

MAX_PROFILE_BYTES = 1 << 20


def read_profile(profile: str | os.PathLike[str] | None) -> dict[str, Hidden]:
    """The entries of a scalr-ctl profile; empty if none was named and there is no default."""
    named = profile if profile is not None else os.environ.get("SCALRCLI_PROFILE") or None
    path = Path(named or "default")
    if len(path.parts) == 1 and path.suffix != ".yaml":
        # `Path.expanduser` raises for a user without a home.
        home = os.environ.get("SCALRCLI_HOME") or os.path.expanduser("~/.scalr")  # noqa: PTH111
        path = Path(home, f"{path}.yaml")
    entries = _read(path)
    if entries is None and named is None:
        return {}
    if not isinstance(entries, dict):
        wrong = f"the profile file {path} {entries or 'does not exist'}"
        raise ConfigurationError(wrong, setting="profile")
    if str(entries.get("SSL_VERIFY_PEER", Hidden("")).value).lower() in ("false", "no", "off", "0"):
        _log.warning(
            "%s says SSL_VERIFY_PEER: false, which has no effect here:"
            " certificates are checked unless the client is made with verify=False",
            printable(str(path), 300),
        )
    return entries


def _read(path: Path) -> dict[str, Hidden] | str | None:
    """The entries, None if there is no such file, or a problem, which is raised where no local
    variable holds the text.
    """
    try:
        with path.open(encoding="utf-8") as file:
            text = file.read(MAX_PROFILE_BYTES + 1)
    except FileNotFoundError:
        return None
    except OSError as error:
        return f"cannot be read: {error.strerror}"
    except UnicodeDecodeError:
        return "is not UTF-8 text"
    return "is too long" if len(text) > MAX_PROFILE_BYTES else _flat_yaml(text)


def _flat_yaml(text: str) -> dict[str, Hidden] | str:
    # scalr-ctl writes one level of `key: value`. Anything deeper is not its own, and skipped.
    entries: dict[str, Hidden] = {}
    for row, line in enumerate(text.splitlines(), start=1):
        if not line.strip() or line[0] in "#% \t" or line.startswith(("---", "...", "- ")):
            continue
        key, colon, rest = line.partition(":")
        if not colon or (rest and rest[0] not in " \t"):
            return f"is not `key: value` in line {row}"
        value = _scalar(rest.strip())
        if value is None:
            return f"has an open quote in line {row}"
        if value.value is not None:
            entries[key.strip().strip("\"'")] = value
    return entries


def _scalar(text: str) -> Hidden | None:
    if text[:1] in ('"', "'"):
        end = text.find(text[0], 1)
        return None if end < 0 else Hidden(text[1:end])
    plain = text.partition(" #")[0].strip()
    return Hidden(None if plain in ("", "~", "null", "Null", "NULL") or plain[0] == "#" else plain)
