"""Where a client's settings come from: arguments, then the environment, then scalr-ctl's profiles.

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

import logging
import os
from collections.abc import Mapping
from pathlib import Path
from typing import NoReturn
from urllib.parse import urlsplit

import httpx

from .auth import Credentials
from .errors import ConfigurationError, printable

_log = logging.getLogger("scalr_client")

SOURCES: dict[str, tuple[str, str]] = {
    "url": ("SCALR_URL", "API_HOST"),
    "key_id": ("SCALR_KEY_ID", "API_KEY_ID"),
    "secret_key": ("SCALR_SECRET_KEY", "API_SECRET_KEY"),
    "env_id": ("SCALR_ENV_ID", "envId"),
    "account_id": ("SCALR_ACCOUNT_ID", "accountId"),
    "global_key_id": ("SCALR_GLOBAL_KEY_ID", "GLOBAL_SCOPE_API_KEY_ID"),
    "global_secret_key": ("SCALR_GLOBAL_SECRET_KEY", "GLOBAL_SCOPE_API_SECRET_KEY"),
}
MAX_PROFILE_BYTES = 1 << 20


class Hidden:
    """Holds a value that must not be printed, as in a traceback that shows local variables."""

    __slots__ = ("value",)

    def __init__(self, value: object) -> None:
        self.value = value

    def __repr__(self) -> str:
        return "<hidden>"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a hidden value cannot be pickled")


class Origin:
    """The one host a client speaks to, taken apart once.

    `root` is scheme, host and port in ASCII; `prefix` the path before `/api`, sent with every
    request; `unsigned` the part of that prefix which a reverse proxy takes off, so that it is not
    signed.
    """

    __slots__ = ("host_header", "prefix", "root", "secure", "unsigned")

    def __init__(self, root: str, prefix: str, unsigned: str, host_header: bytes) -> None:
        self.root = root
        self.prefix = prefix
        self.unsigned = unsigned
        self.host_header = host_header
        self.secure = root.startswith("https:")

    def __repr__(self) -> str:
        return f"Origin({self.root}{self.prefix})"


class Settings:
    """What `resolve` found: the origin, the key pairs and the default ids."""

    __slots__ = ("account_id", "credentials", "env_id", "global_credentials", "origin")

    def __init__(
        self,
        origin: Origin,
        credentials: Credentials | None,
        global_credentials: Credentials | None,
        env_id: int | None,
        account_id: int | None,
    ) -> None:
        self.origin = origin
        self.credentials = credentials
        self.global_credentials = global_credentials
        self.env_id = env_id
        self.account_id = account_id


def resolve(
    given: Mapping[str, Hidden],
    *,
    profile: str | os.PathLike[str] | None = None,
    allow_http: bool = False,
    proxy_prefix: str = "",
) -> Settings:
    """All settings of a client. `given` holds the arguments by name, None where none was given.

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


def number(setting: str, value: object) -> int | None:
    """An id as a positive int, from an int or decimal text."""
    if value is None:
        return None
    if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) < 19:
        value = int(value)
    if isinstance(value, bool) or not isinstance(value, int) or value < 1:
        raise ConfigurationError(f"{setting} must be a positive whole number", setting=setting)
    return value


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
                f" give {absent} in the same way",
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
    return Credentials(
        key_id.value,  # type: ignore[arg-type]  # Credentials checks the type and names the setting
        secret.value,  # type: ignore[arg-type]
        names=(id_name, secret_name),
    )


def read_profile(profile: str | os.PathLike[str] | None) -> dict[str, Hidden]:
    """The entries of a scalr-ctl profile; empty if none was named and there is no default."""
    named = profile if profile is not None else os.environ.get("SCALRCLI_PROFILE") or None
    path = Path(named or "default")
    if len(path.parts) == 1 and path.suffix != ".yaml":
        home = os.environ.get("SCALRCLI_HOME")
        path = (Path(home) if home else Path.home() / ".scalr") / f"{path}.yaml"
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
    """The entries, None if there is no such file, or what is wrong with it: raised where no local
    variable holds the text."""
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
    # scalr-ctl writes one level of `key: value`. Anything deeper belongs to something else and is
    # skipped.
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


def parse_url(value: object, *, allow_http: bool = False, proxy_prefix: str = "") -> Origin:
    """The origin that a URL names. The error for one that cannot be used does not repeat it."""
    if isinstance(value, str):
        wrong = _url_problem(value)
    else:
        wrong = f"must be text, not {type(value).__name__}"
    if wrong is not None:
        # It may hold a password, which a traceback that prints locals must not print.
        del value
        raise ConfigurationError(f"url {wrong}", setting="url")
    try:
        url = httpx.URL(str(value))
    except (httpx.InvalidURL, ValueError):
        raise ConfigurationError("url is not a valid URL", setting="url") from None
    if not url.raw_host:
        raise ConfigurationError("url names no host", setting="url")
    if any(not 0 < len(label) < 64 for label in url.raw_host.removesuffix(b".").split(b".")):
        raise ConfigurationError("url names a host that no host can be called", setting="url")
    if url.scheme == "http" and not (allow_http or _is_loopback(url.host)):
        raise ConfigurationError(
            "url is http://, which shows every request to the network: use https://,"
            " or pass allow_http=True if that is meant",
            setting="url",
        )
    # Not the path of the parsed URL, in which dot segments are gone already.
    prefix = _prefix(urlsplit(str(value)).path, "url")
    unsigned = _prefix(proxy_prefix, "proxy_prefix")
    netloc = url.netloc
    root = f"{url.scheme}://{netloc.decode('ascii')}"
    return Origin(root, unsigned + prefix, unsigned, netloc)


def _url_problem(value: str) -> str | None:
    if not value.isprintable() or " " in value or "\\" in value:
        return "holds a space, a control character or a backslash"
    try:
        parts = urlsplit(value)
        _ = parts.port
    except ValueError:
        return "is not a valid URL"
    if parts.scheme not in ("http", "https") or not value.lower().startswith(
        ("http://", "https://")
    ):
        return "must start with https:// (or http://)"
    if "@" in parts.netloc:
        return "must not hold a user name or password"
    if "?" in value or "#" in value:
        return "must not hold a query or a fragment"
    return None if parts.hostname else "names no host"


def _prefix(path: str, setting: str) -> str:
    trimmed = path.rstrip("/")
    plain = trimmed.isascii() and trimmed.isprintable() and not set(trimmed) & set(" \\?#%")
    segments = trimmed.split("/")[1:]
    if trimmed and (not trimmed.startswith("/") or not plain or set(segments) & {"", ".", ".."}):
        raise ConfigurationError(
            f"the path of {setting} must be plain, as in /scalr", setting=setting
        )
    return trimmed


def _is_loopback(host: str) -> bool:
    if host == "localhost" or host.endswith(".localhost") or host == "::1":
        return True
    parts = host.split(".")
    return len(parts) == 4 and parts[0] == "127" and all(p.isascii() and p.isdigit() for p in parts)
