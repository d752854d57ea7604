"""What `with_options` can change, and the checks of each value."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, cast

from .calls.retry import RetryPolicy
from .display import type_name
from .errors import ArgumentError, ConfigurationError
from .settings import number

if TYPE_CHECKING:
    from .calls.response import ApiWarning

DEFAULT_TIMEOUT = 60.0
DEFAULT_DEADLINE = 300.0
UNCHANGED: Any = object()

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


def check_headers(headers: Mapping[Any, object] | None) -> tuple[tuple[bytes, bytes], ...]:
    """A caller's headers as bytes. Raises `ArgumentError`, which never repeats a value."""
    checked: list[tuple[bytes, bytes]] = []
    for name, value in (headers or {}).items():
        if not isinstance(name, str) or not name or not _TOKEN.issuperset(name.lower()):
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


class Options:
    """What `with_options` can change. One value a client, never altered once it is in use."""

    __slots__ = (
        "account_id",
        "clock_correction",
        "deadline",
        "debug",
        "dry_run",
        "env_id",
        "headers",
        "on_warning",
        "read_only",
        "retries",
        "timeout",
    )

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

    def __init__(self, base: Options | None, given: Mapping[str, Any]) -> None:
        """`given` over `base`. Raises `ConfigurationError` or, for a header, `ArgumentError`."""
        for name in self.__slots__:
            value = given.get(name, UNCHANGED)
            if value is UNCHANGED:
                value = getattr(base, name)
            elif name in _CONVERTED:
                value = _CONVERTED[name](name, value)
            setattr(self, name, value)


def _timeouts(name: str, value: Any) -> dict[str, float | None]:
    """Seconds for each step of an attempt, from one number or an `httpx.Timeout`."""
    if hasattr(value, "as_dict"):
        steps: dict[str, float | None] = value.as_dict()
    else:
        steps = dict.fromkeys(("connect", "read", "write", "pool"), value)
        if isinstance(value, int | float):
            # A host that does not accept a connection within 10 s is not going to.
            steps["connect"] = min(value, 10.0)
    return {step: _seconds(f"{name} ({step})", seconds) for step, seconds in steps.items()}


def _seconds(name: str, value: Any) -> float | None:
    good = isinstance(value, int | float) and not isinstance(value, bool) and 0 < value < 1e9
    if value is not None and not good:
        raise ConfigurationError(
            f"{name} must be a number of seconds above 0, or None", setting=name
        )
    return None if value is None else float(value)


def _policy(name: str, value: Any) -> RetryPolicy:
    if isinstance(value, int) and not isinstance(value, bool) and value >= 0:
        return RetryPolicy(attempts=value + 1)
    if not callable(getattr(value, "delay", None)):
        raise ConfigurationError(
            f"{name} must be a RetryPolicy or a count of 0 or more", setting=name
        )
    return cast("RetryPolicy", value)


_CONVERTED: dict[str, Callable[[str, Any], Any]] = {
    "timeout": _timeouts,
    "deadline": _seconds,
    "retries": _policy,
    "headers": lambda _, value: check_headers(value),
    "env_id": number,
    "account_id": number,
}
