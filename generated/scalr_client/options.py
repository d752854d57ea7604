"""The options of a client in one table: name, default, check of a value, and documentation.

The constructor of the clients and `with_options` convert their arguments by `OPTIONS`. Their
signatures and docstrings are written out, for type checkers and editors; a test compares them with
the table.
"""

from __future__ import annotations

import os
import ssl
from collections.abc import Callable, Iterable, Mapping
from types import NoneType
from typing import TYPE_CHECKING, Any, Final, NamedTuple, cast

import httpx

from .calls.clock import Clock
from .calls.retry import RetryPolicy
from .display import Hidden, type_name
from .errors import ArgumentError, ConfigurationError, ScalrError
from .frozen import Frozen

if TYPE_CHECKING:
    from .calls.response import ApiWarning

DEFAULT_TIMEOUT: Final = 60.0
DEFAULT_DEADLINE: Final = 300.0
DEFAULT_RETRIES: Final = RetryPolicy()
MAX_RESPONSE_BYTES: Final = 16 * 1024 * 1024
UNCHANGED: Any = object()
"""The default of what `with_options` takes."""

# Set by this package, or routing the message: not for callers to change.
RESERVED_HEADERS = frozenset(
    {
        "host",
        "x-scalr-key-id",
        "x-scalr-signature",
        "x-scalr-date",
        "authorization",
        "content-length",
        "content-type",
        "content-encoding",
        "accept-encoding",
        "transfer-encoding",
        "connection",
        "upgrade",
        "te",
        "trailer",
        "expect",
    }
)

_TOKEN = frozenset("!#$%&'*+-.^_`|~0123456789abcdefghijklmnopqrstuvwxyz")

Converter = Callable[[str, Any], Any]
"""Checks the value of an option, whose name is for the error; gives what the client uses."""


def _unfit(name: str, expected: str, value: object) -> ConfigurationError:
    return ConfigurationError(f"{name} must be {expected}, not {type_name(value)}", setting=name)


def _one_of(expected: str, *types: type) -> Converter:
    """A converter that accepts values of some types, unchanged."""

    def check(name: str, value: Any) -> Any:
        if not isinstance(value, types):
            raise _unfit(name, expected, value)
        return value

    return check


def _path(name: str, value: Any) -> str | None:
    """Text, or a path as text."""
    if value is None:
        return None
    try:
        found = cast("object", os.fspath(value))
    except TypeError:
        found = None
    if not isinstance(found, str):
        raise _unfit(name, "text or a path", value)
    try:
        usable = b"\0" not in os.fsencode(found)
    except UnicodeEncodeError:
        usable = False
    if not usable:
        raise ConfigurationError(
            f"{name} holds a character that file names cannot have", setting=name
        )
    return found


def number(name: str, value: object) -> int | None:
    """An id as a positive int, from an int or decimal text."""
    if value is None:
        return None
    if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) < 19:
        value = int(value)
    if isinstance(value, bool) or not isinstance(value, int) or value < 1:
        raise ConfigurationError(f"{name} must be a positive whole number", setting=name)
    return value


def _size(name: str, value: Any) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or value < 1:
        raise ConfigurationError(f"{name} must be a number of bytes, 1 or more", setting=name)
    return value


def _timeouts(name: str, value: Any) -> dict[str, float | None]:
    """Seconds for each step of an attempt, from one number or an `httpx.Timeout`."""
    if isinstance(value, httpx.Timeout):
        given = value.as_dict()
        return {step: _seconds(name, seconds, f" ({step})") for step, seconds in given.items()}
    seconds = _seconds(name, value)
    # A host that does not accept a connection within 10 s is not going to.
    connect = None if seconds is None else min(seconds, 10.0)
    return {"connect": connect, "read": seconds, "write": seconds, "pool": seconds}


def _seconds(name: str, value: Any, step: str = "") -> float | None:
    if value is None:
        return None
    good = isinstance(value, int | float) and not isinstance(value, bool) and 0 < value < 1e9
    if not good:
        raise ConfigurationError(
            f"{name}{step} must be a number of seconds above 0, or None", setting=name
        )
    return float(value)


def _policy(name: str, value: Any) -> RetryPolicy:
    if isinstance(value, int) and not isinstance(value, bool) and value >= 0:
        return RetryPolicy(attempts=value + 1)
    if isinstance(value, type) or not callable(getattr(value, "delay", None)):
        raise ConfigurationError(
            f"{name} must be a RetryPolicy or a count of 0 or more", setting=name
        )
    return cast("RetryPolicy", value)


def _callback(name: str, value: Any) -> Any:
    if value is not None and not callable(value):
        raise _unfit(name, "a function", value)
    return value


def check_headers(headers: Mapping[Any, object] | None) -> tuple[tuple[bytes, bytes], ...]:
    """A caller's headers as bytes. Raises `ArgumentError`, which never repeats a value."""
    if headers is None:
        return ()
    if not isinstance(headers, Mapping):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise ArgumentError(f"headers must be a mapping of text to text, not {type_name(headers)}")
    checked: list[tuple[bytes, bytes]] = []
    for name, value in headers.items():
        if not isinstance(name, str):
            raise ArgumentError(f"the names of headers must be text, not {type_name(name)}")
        if not name or not _TOKEN.issuperset(name.lower()):
            raise ArgumentError("a header's name holds a character that names cannot have")
        if name.lower() in RESERVED_HEADERS:
            raise ArgumentError(f"the header {name} is set by the client and cannot be given")
        if not isinstance(value, str):
            raise ArgumentError(f"the header {name} must be text, not {type_name(value)}")
        if not value.isascii() or not value.isprintable() or value != value.strip():
            raise ArgumentError(
                f"the value of the header {name} holds a control character, a character that is not"
                " ASCII, or white space at an end"
            )
        checked.append((name.encode("ascii"), value.encode("ascii")))
    return tuple(checked)


def _headers(_: str, value: Any) -> tuple[tuple[bytes, bytes], ...]:
    return check_headers(value)


_text: Final = _one_of("text", str)
_text_or_none: Final = _one_of("text", str, NoneType)
_flag: Final = _one_of("True or False", bool)


class Option(NamedTuple):
    """One option of a client."""

    name: str
    default: Any
    convert: Converter
    text: str
    """What it does."""
    changeable: bool = False
    """Whether `with_options` takes it."""


_TABLE: Final = (
    Option(
        "url",
        None,
        _text_or_none,
        "URL of the host. A path in it goes before that of every request, and is signed.",
    ),
    Option("key_id", None, _text_or_none, "Id of the API key."),
    Option("secret_key", None, _text_or_none, "Secret key that belongs to `key_id`."),
    Option(
        "env_id", None, number, "Environment of the calls that need one and are given none.", True
    ),
    Option(
        "account_id", None, number, "Account of the calls that need one and are given none.", True
    ),
    Option(
        "global_key_id",
        None,
        _text_or_none,
        "Id of an API key for the global scope alone; that scope uses `key_id` without one.",
    ),
    Option("global_secret_key", None, _text_or_none, "Secret key that belongs to `global_key_id`."),
    Option(
        "profile",
        None,
        _path,
        "Name of a scalr-ctl profile, or the path of its file; read in place of the environment.",
    ),
    Option(
        "allow_http", False, _flag, "Whether an `http://` URL may name another machine than this."
    ),
    Option(
        "proxy_prefix",
        "",
        _text,
        "Path that a reverse proxy takes off before the host; it is sent and not signed.",
    ),
    Option(
        "timeout",
        DEFAULT_TIMEOUT,
        _timeouts,
        "Seconds for each step of an attempt: connect (10 at most), read, write, and wait for a"
        " free connection. Or an `httpx.Timeout`. None is no limit.",
        True,
    ),
    Option(
        "deadline",
        DEFAULT_DEADLINE,
        _seconds,
        "Seconds for a whole call with all its attempts and waits. None is no limit.",
        True,
    ),
    Option(
        "retries",
        DEFAULT_RETRIES,
        _policy,
        "How often a failed attempt is repeated, or a `RetryPolicy`.",
        True,
    ),
    Option(
        "headers",
        None,
        _headers,
        "Headers that are sent with every request.",
        True,
    ),
    Option(
        "read_only", False, _flag, "Whether every verb but GET and HEAD is refused, unsent.", True
    ),
    Option(
        "dry_run",
        False,
        _flag,
        "Whether those verbs raise `DryRun`, which shows the request, in place of sending it.",
        True,
    ),
    Option(
        "debug",
        False,
        _flag,
        "Whether the host is asked what it signed, to explain a signature that it refused.",
        True,
    ),
    Option(
        "clock_correction",
        True,
        _flag,
        "Whether the host's clock is followed once a request was refused for its time.",
        True,
    ),
    Option("on_warning", None, _callback, "Called with each `ApiWarning` of a response.", True),
    Option(
        "verify",
        True,
        _one_of("True, False or an ssl.SSLContext", bool, ssl.SSLContext),
        "Whether certificates are checked, or a context that says how. False is logged.",
    ),
    Option("ca_file", None, _path, "File of the certificates to trust in place of the usual ones."),
    Option(
        "proxy",
        None,
        _one_of("text", str, httpx.URL, httpx.Proxy, NoneType),
        "URL of the proxy to connect through.",
    ),
    Option(
        "trust_env",
        True,
        _flag,
        "Whether proxies and certificate files may come from the environment.",
    ),
    Option(
        "transport",
        None,
        _one_of("an httpx transport", httpx.BaseTransport, httpx.AsyncBaseTransport, NoneType),
        "httpx transport to send with.",
    ),
    Option(
        "http_client",
        None,
        _one_of("an httpx client", httpx.Client, httpx.AsyncClient, NoneType),
        "httpx client to send with. It keeps its own TLS and proxies, and is not closed here.",
    ),
    Option(
        "max_response_bytes",
        MAX_RESPONSE_BYTES,
        _size,
        "Maximum size of a response, after decompression. One that holds far more than its size is"
        " rejected as well.",
    ),
    Option("clock", None, _one_of("a Clock", Clock, NoneType), "Source of time, for tests."),
)

OPTIONS: Final = {option.name: option for option in _TABLE}
CHANGEABLE: Final = tuple(option.name for option in _TABLE if option.changeable)
"""What `with_options` takes."""


def hidden(values: Mapping[str, Any], names: Iterable[str]) -> dict[str, Hidden]:
    """The named ones of a function's local variables, hidden from tracebacks."""
    return {name: Hidden(values[name]) for name in names}


def convert(given: Mapping[str, Hidden]) -> dict[str, Hidden]:
    """Options as the client uses them, by name; `UNCHANGED` stays as it is.

    Raises `ConfigurationError` or, for headers, `ArgumentError`; both name the option.
    """
    return {name: _converted(name, value) for name, value in given.items()}


def _converted(name: str, given: Hidden) -> Hidden:
    if given.value is UNCHANGED:
        return given
    try:
        return Hidden(OPTIONS[name].convert(name, given.value))
    except ScalrError as error:
        wrong = error.with_traceback(None)  # in whose frames the value is a local variable
    raise wrong


class Options(Frozen):
    """The options that `with_options` can change, converted."""

    __slots__ = CHANGEABLE

    account_id: int | None
    clock_correction: bool
    deadline: float | None
    debug: bool
    dry_run: bool
    env_id: int | None
    headers: tuple[tuple[bytes, bytes], ...]
    on_warning: Callable[[ApiWarning], object] | None
    read_only: bool
    retries: RetryPolicy
    timeout: dict[str, float | None]

    def __init__(self, base: Options | None, given: Mapping[str, Hidden]) -> None:
        """Takes options from `given`, and from `base` where they are `UNCHANGED`."""
        found = {name: given[name].value for name in CHANGEABLE}
        super().__init__(
            **{n: getattr(base, n) if value is UNCHANGED else value for n, value in found.items()}
        )
