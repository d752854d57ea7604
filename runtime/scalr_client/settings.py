"""Collects the settings of a client: from arguments, then the environment, then scalr-ctl's profiles.

| setting             | environment variable      | key in a profile               |
|---------------------|---------------------------|--------------------------------|
| url                 | SCALR_URL                 | API_SCHEME and API_HOST        |
| key_id              | SCALR_KEY_ID              | API_KEY_ID                     |
| secret_key          | SCALR_SECRET_KEY          | API_SECRET_KEY                 |
| env_id              | SCALR_ENV_ID              | envId                          |
| account_id          | SCALR_ACCOUNT_ID          | accountId                      |
| global_key_id       | SCALR_GLOBAL_KEY_ID       | GLOBAL_SCOPE_API_KEY_ID        |
| global_secret_key   | SCALR_GLOBAL_SECRET_KEY   | GLOBAL_SCOPE_API_SECRET_KEY    |

A profile is the file `$SCALRCLI_PROFILE.yaml` (`default.yaml` if unset) in `$SCALRCLI_HOME`
(`~/.scalr`).
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import NamedTuple

from .auth import Credentials
from .display import Hidden as Hidden
from .errors import ConfigurationError
from .options import number as number
from .profile import MAX_PROFILE_BYTES as MAX_PROFILE_BYTES
from .profile import read_profile as read_profile
from .url import Origin as Origin
from .url import parse_url as parse_url

SOURCES: dict[str, tuple[str, str]] = {
    "url": ("SCALR_URL", "API_HOST"),
    "key_id": ("SCALR_KEY_ID", "API_KEY_ID"),
    "secret_key": ("SCALR_SECRET_KEY", "API_SECRET_KEY"),
    "env_id": ("SCALR_ENV_ID", "envId"),
    "account_id": ("SCALR_ACCOUNT_ID", "accountId"),
    "global_key_id": ("SCALR_GLOBAL_KEY_ID", "GLOBAL_SCOPE_API_KEY_ID"),
    "global_secret_key": ("SCALR_GLOBAL_SECRET_KEY", "GLOBAL_SCOPE_API_SECRET_KEY"),
}


class Settings(NamedTuple):
    """The settings of a client: the origin, the key pairs and the default ids."""

    origin: Origin
    credentials: Credentials | None
    global_credentials: Credentials | None
    env_id: int | None
    account_id: int | None


def resolve(
    given: Mapping[str, Hidden],
    *,
    profile: str | os.PathLike[str] | None = None,
    allow_http: bool = False,
    proxy_prefix: str = "",
) -> Settings:
    """Collects the settings of a client. `given` holds the arguments by name, None where none was given.

    `profile` is a profile's name, or the path of its file if it holds a separator or ends in
    `.yaml`; a profile that is named must exist. Raises `ConfigurationError`, which names the
    setting.
    """
    found = _collect(given, profile)
    if found["url"].value is None:
        raise _missing("url")
    origin = parse_url(found["url"].value, allow_http=allow_http, proxy_prefix=proxy_prefix)
    credentials = _key_pair(found, "key_id", "secret_key")
    global_credentials = _key_pair(found, "global_key_id", "global_secret_key")
    if credentials is None and global_credentials is None:
        raise _missing("key_id")
    return Settings(
        origin,
        credentials,
        global_credentials,
        number("env_id", found["env_id"].value),
        number("account_id", found["account_id"].value),
    )


def missing_id(setting: str) -> ConfigurationError:
    """The error for a call that needs `env_id` or `account_id` and has none."""
    return _missing(setting, "pass it to the client or to the call")


def missing_key(is_global: bool) -> ConfigurationError:
    """The error for a call whose scope has no key pair."""
    return _missing("global_key_id" if is_global else "key_id")


def _missing(setting: str, how: str = "pass it to the client") -> ConfigurationError:
    variable, key = SOURCES[setting]
    return ConfigurationError(
        f"{setting} is missing: {how}, set {variable}, or put {key} in a scalr-ctl profile",
        setting=setting,
    )


def _collect(
    given: Mapping[str, Hidden], profile: str | os.PathLike[str] | None
) -> dict[str, Hidden]:
    found = {
        name: given[name]
        if name in given and given[name].value is not None
        else Hidden(os.environ.get(variable) or None)
        for name, (variable, _) in SOURCES.items()
    }
    lacking = [name for name in SOURCES if found[name].value is None]
    if not lacking:
        return found
    entries = read_profile(profile)
    for half, other in (("key_id", "secret_key"), ("global_key_id", "global_secret_key")):
        if (half in lacking) != (other in lacking) and _holds_both(entries, half, other):
            absent, present = (half, other) if half in lacking else (other, half)
            raise ConfigurationError(
                f"{present} is given, but {absent} would come from a profile that has its own pair:"
                f" give both in the same way",
                setting=absent,
            )
    for name in lacking:
        found[name] = entries.get(SOURCES[name][1], found[name])
    if "url" in lacking:
        found["url"] = _profile_url(entries)
    return found


def _holds_both(entries: Mapping[str, Hidden], half: str, other: str) -> bool:
    return SOURCES[half][1] in entries and SOURCES[other][1] in entries


def _profile_url(entries: Mapping[str, Hidden]) -> Hidden:
    host = entries.get("API_HOST")
    if host is None or "://" in str(host.value):
        return host or Hidden(None)
    scheme = entries.get("API_SCHEME")
    return Hidden(f"{'https' if scheme is None else scheme.value}://{host.value}")


def _key_pair(found: Mapping[str, Hidden], id_name: str, secret_name: str) -> Credentials | None:
    key_id, secret = found[id_name], found[secret_name]
    if key_id.value is None and secret.value is None:
        return None
    if key_id.value is None or secret.value is None:
        raise _missing(id_name if key_id.value is None else secret_name)
    return Credentials(key_id.value, secret.value, names=(id_name, secret_name))
