"""Converts single values between the forms that hosts write and those of Python.

Also `UNSET`, the default of keywords that are not sent.
"""

from __future__ import annotations

from datetime import UTC, date, datetime
from enum import Enum
from functools import lru_cache
from typing import TYPE_CHECKING, Any, ClassVar, Final, TypeGuard, final

from ..errors import ArgumentError

if TYPE_CHECKING:

    def class_of(value: Any, /) -> object: ...

else:
    class_of = type  # type checkers narrow `type(x) is dict` to a dict of unknown types

_TRUE: Final = frozenset(("1", "true"))
_FALSE: Final = frozenset(("0", "false", ""))
_TWO: Final = tuple(f"{number:02}" for number in range(60))


@final
class Unset:
    """The type of `UNSET`."""

    __slots__ = ()
    _instance: ClassVar[Unset | None] = None

    def __new__(cls) -> Unset:
        """Returns the one instance."""
        if cls._instance is None:
            cls._instance = object.__new__(cls)
        return cls._instance

    def __bool__(self) -> bool:
        """False, like None."""
        return False

    def __repr__(self) -> str:
        return "UNSET"

    def __reduce__(self) -> tuple[type[Unset], tuple[()]]:
        return Unset, ()


UNSET: Any = Unset()
"""The default of keywords that are not sent unless they are given; None is sent as null."""


def to_datetime(value: Any) -> Any:
    """An aware datetime for a date in ISO 8601; UTC where it has no zone. Anything else as it is."""
    try:
        moment = datetime.fromisoformat(value)
    except (TypeError, ValueError):
        return value
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)


def from_datetime(value: Any) -> Any:
    """`2026-11-23T13:45:00Z` for a datetime; anything else as it is.

    Raises `ArgumentError` for a naive one: nobody can tell whose nine o'clock it is.
    """
    if not isinstance(value, datetime):
        return value
    if value.tzinfo is None:
        raise ArgumentError("a datetime without a time zone cannot be sent")
    if value.tzinfo is not UTC:
        try:
            value = value.astimezone(UTC)
        except OverflowError:  # in the first or last hours of the calendar
            return value.isoformat()
    # isoformat() takes three times as long.
    day = _day(value.toordinal())
    text = f"{day}T{_TWO[value.hour]}:{_TWO[value.minute]}:{_TWO[value.second]}"
    return f"{text}.{value.microsecond:06}Z" if value.microsecond else text + "Z"


@lru_cache(maxsize=4096)
def _day(ordinal: int) -> str:
    return date.fromordinal(ordinal).isoformat()


def to_plain(value: Any) -> Any:
    """The text of a UUID and the value of an enum, which orjson writes and `json` does not.

    Raises `TypeError` for anything else.
    """
    if isinstance(value, Enum):
        return value.value
    if type(value).__module__ == "uuid":  # which is not loaded for this
        return str(value)
    raise TypeError(f"{type(value).__name__} is not JSON")


def to_integer(value: Any) -> Any:
    """An int for an integer that a host wrote as text; anything else as it is."""
    if type(value) is str and len(value) < 20 and value.removeprefix("-").isdecimal():
        return int(value)
    return value


def to_number(value: Any) -> Any:
    """A number for one that a host wrote as text; anything else as it is."""
    if type(value) is not str:
        return value
    try:
        number = float(value)
    except ValueError:
        return value
    if number != number or number in (float("inf"), float("-inf")):
        return value
    return to_integer(value) if number.is_integer() and "." not in value else number


def to_boolean(value: Any) -> Any:
    """A bool for the 0, 1, "0", "1" that hosts write for some settings; anything else as it is."""
    if type(value) is int and value in (0, 1):
        return bool(value)
    if type(value) is str:
        if value in _TRUE:
            return True
        if value in _FALSE:
            return False
    return value


def to_list(value: Any) -> Any:
    """A list for one with gaps, which PHP writes as an object; anything else as it is."""
    return list(value.values()) if is_dict(value) else value


def to_map(value: Any) -> Any:
    """A dict for an empty one, which PHP writes as a list; anything else as it is."""
    return {} if value == [] else value


SCALARS: Final = {
    "date-time": to_datetime,
    "integer": to_integer,
    "number": to_number,
    "boolean": to_boolean,
}


def is_dict(value: Any) -> TypeGuard[dict[str, Any]]:
    return type(value) is dict


def is_list(value: Any) -> TypeGuard[list[Any]]:
    return type(value) is list


_KINDS: Final[tuple[tuple[type, str], ...]] = (
    (dict, "an object"),
    (list, "a list"),
    (str, "a text"),
    (bool, "a boolean"),
    (type(None), "null"),
)


def kind_of(value: Any) -> str:
    return next((name for kind, name in _KINDS if isinstance(value, kind)), "a number")
