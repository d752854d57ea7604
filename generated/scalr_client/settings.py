"""Collects the settings of a client: from arguments, and from one source for the rest.

The source is the profile given as `profile=`; without one the environment, if it sets any of the
variables below; else the default profile of scalr-ctl. Sources are never mixed: an environment
that lacks something is not completed from a profile. A source whose url is not the url given as
an argument belongs to another installation: nothing is taken from it, and needing its keys, or
naming it as `profile=`, is an error.

| setting             | environment variable      | key in a profile               |
|---------------------|---------------------------|--------------------------------|
| url                 | SCALR_URL                 | API_SCHEME and API_HOST        |
| key_id              | SCALR_KEY_ID              | API_KEY_ID                     |
| secret_key          | SCALR_SECRET_KEY          | API_SECRET_KEY                 |
| env_id              | SCALR_ENV_ID              | envId                          |
| account_id          | SCALR_ACCOUNT_ID          | accountId                      |
| global_key_id       | SCALR_GLOBAL_KEY_ID       | GLOBAL_SCOPE_API_KEY_ID        |
| global_secret_key   | SCALR_GLOBAL_SECRET_KEY   | GLOBAL_SCOPE_API_SECRET_KEY    |

The default profile is the file `$SCALRCLI_PROFILE.yaml` (`default.yaml` if unset) in
`$SCALRCLI_HOME` (`~/.scalr`).
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Mapping
from typing import NamedTuple

from .auth import Credentials
from .display import Hidden as Hidden
from .display import printable
from .errors import ConfigurationError
from .options import number as number
from .profile import MAX_PROFILE_BYTES as MAX_PROFILE_BYTES
from .profile import profile_path
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

_PAIRS = (("key_id", "secret_key"), ("global_key_id", "global_secret_key"))


class Settings(NamedTuple):
    """The settings of a client: the origin, the key pairs and the default ids."""

    origin: Origin
    credentials: Credentials | None
    global_credentials: Credentials | None
    env_id: int | None
    account_id: int | None


class _Source:
    """The one place that settings come from which were not given as arguments."""

    def __init__(self, name: str, values: dict[str, Hidden], column: int, unread: str = "") -> None:
        self.name = name
        self.values = values
        self.unread = unread
        """Another source that could be meant, which was left alone."""
        self._column = column

    def label(self, setting: str) -> str:
        return f"{SOURCES[setting][self._column]} in {self.name}"


def resolve(
    given: Mapping[str, Hidden],
    *,
    profile: str | os.PathLike[str] | None = None,
    allow_http: bool = False,
    proxy_prefix: str = "",
) -> Settings:
    """Collects the settings of a client. `given` holds the arguments by name, None where none was given.

    `profile` is a profile's name, or the path of its file if it holds a separator or ends in
    `.yaml` or `.yml`; a profile that is named must exist. Raises
    `ConfigurationError`, which names the setting and where its value came from.
    """
    arguments = {name: given[name] for name in SOURCES if name in given}
    arguments = {name: value for name, value in arguments.items() if value.value is not None}
    source = _source(arguments, profile)
    other = _other_installation(arguments, source, proxy_prefix)
    if other is not None:
        if profile is not None or not any(set(pair) <= arguments.keys() for pair in _PAIRS):
            raise ConfigurationError(
                f"two installations would be mixed: {other}. Give key_id and secret_key as"
                " arguments too and no profile, or leave url out",
                setting="url",
            )
        source.values = {}
    _refuse_mixed_pairs(arguments, source)
    try:
        return _checked({**source.values, **arguments}, source, allow_http, proxy_prefix)
    except ConfigurationError as error:
        if error.setting in source.values and error.setting not in arguments:
            error.message += f" ({source.label(error.setting)})"
        raise


def _checked(
    found: Mapping[str, Hidden], source: _Source, allow_http: bool, proxy_prefix: str
) -> Settings:
    if "url" not in found:
        raise _missing("url", source=source)
    origin = parse_url(found["url"].value, allow_http=allow_http, proxy_prefix=proxy_prefix)
    credentials, global_credentials = [_key_pair(found, *pair, source) for pair in _PAIRS]
    if credentials is None and global_credentials is None:
        raise _missing("key_id", source=source)
    env_id, account_id = [
        number(name, found[name].value if name in found else None)
        for name in ("env_id", "account_id")
    ]
    return Settings(origin, credentials, global_credentials, env_id, account_id)


def missing_id(setting: str) -> ConfigurationError:
    """The error for a call that needs `env_id` or `account_id` and has none."""
    return _missing(setting, "pass it to the client or to the call")


def missing_key(is_global: bool) -> ConfigurationError:
    """The error for a call whose scope has no key pair."""
    return _missing("global_key_id" if is_global else "key_id")


def _missing(
    setting: str, how: str = "pass it to the client", source: _Source | None = None
) -> ConfigurationError:
    variable, key = SOURCES[setting]
    told = f"{setting} is missing: {how}, set {variable}, or put {key} in a scalr-ctl profile"
    if source is None:
        told += ", wherever the other settings come from"
    elif source.unread:
        told += f". Settings were read from {source.name} only, not from {source.unread}"
    return ConfigurationError(told, setting=setting)


def _source(arguments: Mapping[str, Hidden], profile: str | os.PathLike[str] | None) -> _Source:
    variables = {
        name: Hidden(os.environ[variable])
        for name, (variable, _) in SOURCES.items()
        if os.environ.get(variable)
    }
    names = ", ".join(SOURCES[name][0] for name in variables)
    file = f"the profile file {profile_path(profile)}"
    if profile is None and variables:
        return _Source("the environment", variables, 0, file)
    if profile is None and arguments.keys() >= SOURCES.keys():
        return _Source(file, {}, 1)
    entries = read_profile(profile)
    values = {name: entries[key] for name, (_, key) in SOURCES.items() if key in entries}
    if "url" in values:
        values["url"] = _profile_url(entries)
    return _Source(file, values, 1, f"the environment, which sets {names}" if names else "")


def _other_installation(
    arguments: Mapping[str, Hidden], source: _Source, proxy_prefix: str
) -> str | None:
    """Says that a source is for another installation than the arguments, None if it is not."""
    if "url" not in arguments or "url" not in source.values:
        return None
    given = _address(arguments["url"], proxy_prefix)
    named = "no valid URL"
    with contextlib.suppress(ConfigurationError):
        named = _address(source.values["url"], proxy_prefix)
    if given == named:
        return None
    return f"url is given as {given}, and {source.label('url')} is {named}"


def _address(url: Hidden, proxy_prefix: str) -> str:
    origin = parse_url(url.value, allow_http=True, proxy_prefix=proxy_prefix)
    return printable(origin.root + origin.prefix, 300)


def _refuse_mixed_pairs(arguments: Mapping[str, Hidden], source: _Source) -> None:
    for pair in _PAIRS:
        halves = set(pair) & arguments.keys()
        if len(halves) == 1 and set(pair) <= source.values.keys():
            (present,) = halves
            (absent,) = set(pair) - halves
            raise ConfigurationError(
                f"{present} is given, but {absent} would come from {source.name}, which has its"
                f" own pair: give both in the same way",
                setting=absent,
            )


def _profile_url(entries: Mapping[str, Hidden]) -> Hidden:
    host, scheme = entries["API_HOST"], entries.get("API_SCHEME")
    if "://" in str(host.value):
        return host
    return Hidden(f"{'https' if scheme is None else scheme.value}://{host.value}")


def _key_pair(
    found: Mapping[str, Hidden], id_name: str, secret_name: str, source: _Source
) -> Credentials | None:
    if id_name not in found and secret_name not in found:
        return None
    for name in (id_name, secret_name):
        if name not in found:
            raise _missing(name, source=source)
    return Credentials(found[id_name].value, found[secret_name].value, names=(id_name, secret_name))
