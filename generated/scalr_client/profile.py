"""Reads the profile files of scalr-ctl."""

from __future__ import annotations

import logging
import os
from codecs import BOM_UTF16_BE, BOM_UTF16_LE
from pathlib import Path

from .display import Hidden, printable
from .errors import ConfigurationError

_log = logging.getLogger("scalr_client")

MAX_PROFILE_BYTES = 1 << 20


def profile_path(profile: str | os.PathLike[str] | None) -> Path:
    """The file of a profile given by name or path; of the default profile for None."""
    if profile is not None:
        text = os.fspath(profile)
        separators = {os.sep, os.altsep or os.sep}
        if text.endswith((".yaml", ".yml")) or separators & set(text):
            return _path(text)
    # As scalr-ctl has it: the variable's value is a name below the folder, whatever it looks like.
    name = profile if profile is not None else os.environ.get("SCALRCLI_PROFILE") or "default"
    return _path(os.environ.get("SCALRCLI_HOME") or "~/.scalr") / f"{name}.yaml"


def _path(text: str) -> Path:
    # Path.expanduser raises where there is no such home.
    return Path(os.path.expanduser(text))  # noqa: PTH111


def read_profile(profile: str | os.PathLike[str] | None) -> dict[str, Hidden]:
    """The entries of a scalr-ctl profile; empty if none was named and there is no default."""
    path = profile_path(profile)
    entries = _read(path)
    if entries is None and profile is None and not os.environ.get("SCALRCLI_PROFILE"):
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
        with path.open("rb") as file:
            content = file.read(MAX_PROFILE_BYTES + 1)
    except FileNotFoundError:
        return None
    except OSError as error:
        return f"cannot be read: {error.strerror}"
    if len(content) > MAX_PROFILE_BYTES:
        return "is too long"
    # Its patterns take time to compile, for which a client without a profile need not wait.
    from .serialization.flat_yaml import FlatYamlError, read_flat_yaml

    is_utf16 = content.startswith((BOM_UTF16_BE, BOM_UTF16_LE))
    try:
        found = read_flat_yaml(content.decode("utf-16" if is_utf16 else "utf-8"))
    except UnicodeDecodeError:
        return "is not UTF-8 text"
    except FlatYamlError as error:
        return str(error)
    return {key: Hidden(value) for key, value in found.items()}
