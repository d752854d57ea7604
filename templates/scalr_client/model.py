"""What every model shares: decoding without losing anything, encoding, and bodies to send.

A model's class holds two things of its own: straight-line ``decode`` and ``encode`` methods for the
answers of a well-behaved host, and the table ``_FIELDS``, from which everything that is not hot is
done: answers that are odd (a list for an empty object, a number as text), and bodies.
"""

# pyright: reportPrivateUsage=false
# The functions below are the other half of the class; they stand outside it to keep instances small.

from __future__ import annotations

import sys
from collections.abc import Callable, Collection, Mapping, Sequence
from contextlib import suppress
from datetime import UTC, date, datetime
from functools import lru_cache
from importlib import import_module
from typing import Any, ClassVar, Final, Literal, TypeGuard, TypeVar, final

from .errors import DecodingError

Mode = Literal["create", "update", "action"]
"""What a body is for: ``create`` and ``action`` send all but the read-only properties, ``update``
leaves the create-only ones out as well."""

Fields = tuple[tuple[str, str, str, str], ...]
"""Attribute, wire name, type and when it is sent (``always``, ``create``, ``never``, or empty)."""

Rest = tuple[frozenset[str], dict[str, Any] | None]
"""Known properties that were absent, and unknown ones with their values."""

Shape = tuple[dict[str, None], Rest | None, tuple[str, ...]]
"""What objects with certain properties lack, what is kept of that, and the unknown ones."""

DateWriter = Callable[[Any], Any] | None
"""How a date is written; None leaves it as it is, to who writes the JSON."""

M = TypeVar("M", bound="Model")
_MODELS: Final = __name__.rpartition(".")[0] + ".models"
_UPDATABLE: Final = frozenset(("", "always"))
_SENT: Final = _UPDATABLE | {"create"}
_ANY: Final = _SENT | {"never"}
_TRUE: Final = frozenset(("1", "true"))
_FALSE: Final = frozenset(("0", "false", ""))

new: Final = object.__new__


@final
class Unset:
    """The type of `UNSET`."""

    __slots__ = ()
    _instance: ClassVar[Unset | None] = None

    def __new__(cls) -> Unset:
        """Always the same object."""
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

GIVEN_BY_HOST: Any = None
"""The default of identifiers that the host gives: None only in a model that is not stored yet."""


class Model:
    """Base of everything an API operation takes or gives.

    Attributes have Python names; a property that is absent or null reads as None. What a host sends
    beyond the known properties is kept and comes back from `to_dict`.
    """

    __slots__ = ("_rest",)
    _FIELDS: ClassVar[Fields] = ()
    _KNOWN: ClassVar[frozenset[str]] = frozenset()
    _shapes: ClassVar[dict[tuple[str, ...], Shape]] = {}
    _KEY: ClassVar[str] = ""
    _SECRET: ClassVar[frozenset[str]] = frozenset()
    _rest: Rest | None

    def __init_subclass__(cls) -> None:
        cls._shapes = {}

    def __attrs_post_init__(self) -> None:
        """Note what was not given, so that it is not sent."""
        absent = [wire for name, wire, _, _ in self._FIELDS if getattr(self, name) is None]
        self._rest = (frozenset(absent), None) if absent else None

    @classmethod
    def from_dict(cls: type[M], data: Any) -> M:
        """The model of a parsed JSON object with wire names.

        Unknown properties and enum values are kept, a variant of a family gives its own class. Raises
        `DecodingError` with a JSON pointer when a part that should be an object is something else.
        """
        try:
            decoded: M = cls.decode(data)
        except _ODD:
            return _decode_odd(cls, data, "", 0)
        return decoded

    @classmethod
    def decode(cls, data: Any) -> Any:
        """What `from_dict` does for an answer that is as it should be; raises on any other."""
        raise NotImplementedError

    def encode(self, date: DateWriter) -> dict[str, Any]:
        """What `to_dict` does for a model whose parts are what their annotations say.

        Dates are written by ``date``, or left as they are.
        """
        raise NotImplementedError

    def to_dict(self) -> dict[str, Any]:
        """A JSON-ready dict with wire names: known properties, and what else the host had sent.

        A property that is None is in it as None unless it was absent from the start.
        """
        try:
            return self.encode(from_datetime)
        except (AttributeError, TypeError):
            return _encode_fields(self, _ANY, bare=False)

    def __eq__(self, other: object) -> bool:
        """Equal when of the same class with equal properties, unknown ones included."""
        if type(other) is not type(self):
            return NotImplemented
        return _unknown(self) == _unknown(other) and all(
            getattr(self, name) == getattr(other, name) for name, _, _, _ in self._FIELDS
        )

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        """The class with the properties that have a value; never a secret."""
        shown: list[str] = []
        for name, _, _, _ in self._FIELDS:
            value = getattr(self, name, None)
            if value is not None:
                shown.append(f"{name}=***" if name in self._SECRET else f"{name}={value!r}")
        if extra := _unknown(self):
            shown.append(f"+{len(extra)} unknown")
        return f"{type(self).__name__}({', '.join(shown)})"

    def __reduce__(self) -> tuple[Any, tuple[dict[str, Any]]]:
        return type(self).from_dict, (self.to_dict(),)


def _unknown(source: Model) -> dict[str, Any] | None:
    return source._rest[1] if source._rest is not None else None


_NONE: Final[frozenset[str]] = frozenset()
_MAX_SHAPES: Final = 256
_MAX_NAMES: Final = 4096


def complete(cls: type[Model], data: Any) -> tuple[dict[str, Any], Rest | None]:
    """``data`` with None for each known property that it lacks, and the rest to keep of it."""
    if not _is_dict(data):
        raise TypeError("not an object")
    names = tuple(data)
    # A host sends few shapes of objects, so what is odd about each is worked out once.
    shape = cls._shapes.get(names)
    if shape is None:
        absent = cls._KNOWN.difference(names)
        unknown = tuple(name for name in names if name not in cls._KNOWN)
        shape = (dict.fromkeys(absent), (absent, None) if absent else None, unknown)
        if len(cls._shapes) < _MAX_SHAPES and sum(map(len, names)) < _MAX_NAMES:
            cls._shapes[names] = shape
    blank, rest, unknown = shape
    if unknown:
        rest = (rest[0] if rest else _NONE, {name: data[name] for name in unknown})
    return {**data, **blank}, rest


def finish(out: dict[str, Any], rest: Rest) -> dict[str, Any]:
    """``out`` without what was absent and still is None, with what the model does not know."""
    absent, extra = rest
    for wire in absent:
        if out[wire] is None:
            del out[wire]
    if extra:
        out.update(extra)
    return out


parse_date: Final = datetime.fromisoformat
_TWO: Final = tuple(f"{number:02}" for number in range(60))


def to_datetime(value: Any) -> Any:
    """An aware datetime for a date in ISO 8601; UTC where it has no zone. Anything else as it is."""
    try:
        moment = parse_date(value)
    except (TypeError, ValueError):
        return value
    return moment if moment.tzinfo is not None else in_utc(moment)


def in_utc(moment: datetime) -> datetime:
    """A datetime without a zone as one in UTC."""
    return moment.replace(tzinfo=UTC)


def from_datetime(value: Any) -> Any:
    """``2026-11-23T13:45:00Z`` for a datetime, naive ones taken as UTC; anything else as it is."""
    if not isinstance(value, datetime):
        return value
    if value.tzinfo is not None and value.tzinfo is not UTC:
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


_SCALARS: Final = {
    "date-time": to_datetime,
    "integer": to_integer,
    "number": to_number,
    "boolean": to_boolean,
}


def model(name: str) -> type[Model]:
    """The model class called ``name``, loaded when it is needed."""
    found: type[Model] = getattr(import_module(_MODELS), name)
    return found


def decoders(
    variants: Mapping[str, Mapping[str, type[Model]]],
) -> dict[str, dict[Any, Callable[[Any], Any]]]:
    """For each family, what decodes the variant that a discriminator names."""
    return {
        family: {tag: variant.decode for tag, variant in members.items()}
        for family, members in variants.items()
    }


def _is_dict(value: Any) -> TypeGuard[dict[str, Any]]:
    return type(value) is dict


def _is_list(value: Any) -> TypeGuard[list[Any]]:
    return type(value) is list


def _is_mapping(value: Any) -> TypeGuard[Mapping[Any, Any]]:
    return isinstance(value, Mapping)


def _is_sequence(value: Any) -> TypeGuard[Sequence[Any]]:
    return isinstance(value, Sequence) and not isinstance(value, str | bytes)


def _is_collection(value: Any) -> TypeGuard[Collection[Any]]:
    return isinstance(value, list | tuple | set | frozenset)


_ODD: Final = (AttributeError, KeyError, TypeError, ValueError, RecursionError)


def _decode(cls: type[M], data: Any, pointer: str, depth: int) -> M:
    try:
        decoded: M = cls.decode(data)
    except _ODD:
        return _decode_odd(cls, data, pointer, depth)
    return decoded


def _decode_odd(cls: type[M], data: Any, pointer: str, depth: int) -> M:
    """Decode by the table what ``decode`` could not, and say where it cannot be done."""
    if data is None or data == []:
        data = {}  # PHP writes an empty object as an empty list
    if not _is_dict(data):
        what = f"{cls.__name__} should be an object, is {_kind(data)}"
        raise DecodingError(what, pointer=pointer)
    if depth > 100:
        raise DecodingError(f"{cls.__name__} is nested too deep", pointer=pointer)
    cls = _variant(cls, data)
    data, rest = complete(cls, data)
    if rest is not None:
        # As many properties unknown as absent: the count that `decode` looks at was right.
        with suppress(*_ODD):
            whole: M = cls.decode({wire: data[wire] for wire in cls._KNOWN})
            whole._rest = rest
            return whole
    self = new(cls)
    self._rest = rest
    for name, wire, kind, _ in cls._FIELDS:
        value = data[wire]
        if value is not None:
            token = wire.replace("~", "~0").replace("/", "~1")
            value = _decode_value(kind, value, f"{pointer}/{token}", depth)
        setattr(self, name, value)
    return self


def _variant(cls: type[M], data: dict[str, Any]) -> type[M]:
    """The class of the variant that ``data`` names, or ``cls``."""
    discriminator: str = getattr(cls, "_DISCRIMINATOR", "")
    tag = data.get(discriminator) if discriminator else None
    if not isinstance(tag, str):
        return cls
    found = getattr(sys.modules[cls.__module__], "VARIANTS", {}).get(cls.__name__, {}).get(tag)
    return found if found is not None else cls


def _decode_value(kind: str, value: Any, pointer: str, depth: int) -> Any:
    form, _, rest = kind.partition(":")
    if form == "list":
        if _is_dict(value):
            value = list(value.values())  # PHP writes a list with gaps as an object
        if not _is_list(value):
            raise DecodingError(f"should be a list, is {_kind(value)}", pointer=pointer)
        return [
            None if item is None else _decode_value(rest, item, f"{pointer}/{index}", depth)
            for index, item in enumerate(value)
        ]
    if form == "map":
        if value == []:
            value = {}
        if not _is_dict(value):
            raise DecodingError(f"should be an object, is {_kind(value)}", pointer=pointer)
        return {
            name: None if item is None else _decode_value(rest, item, f"{pointer}/{name}", depth)
            for name, item in value.items()
        }
    if form in ("model", "key"):
        cls = model(rest)
        if form == "key" and isinstance(value, str | int) and cls._KEY:
            wire = next(wire for name, wire, _, _ in cls._FIELDS if name == cls._KEY)
            value = {wire: value}  # older hosts give the bare id
        return _decode(cls, value, pointer, depth + 1)
    return _SCALARS[form](value) if form in _SCALARS else value


_KINDS: Final[tuple[tuple[type, str], ...]] = (
    (dict, "an object"),
    (list, "a list"),
    (str, "a text"),
    (bool, "a boolean"),
    (type(None), "null"),
)


def _kind(value: Any) -> str:
    return next((name for kind, name in _KINDS if isinstance(value, kind)), "a number")


def write_body(
    cls: type[Model] | str,
    mode: Mode,
    body: Model | Mapping[str, Any] | None,
    values: Mapping[str, Any],
    required: tuple[str, ...] = (),
) -> dict[str, Any] | None:
    """The JSON object to send for a model, a mapping of wire names, or keywords.

    ``cls`` is the class that the operation takes, or its name.

    ``values`` holds every keyword by wire name, `UNSET` where it was not given. Read-only properties
    are left out, create-only ones too in an update; nothing is filled in. None when there is nothing
    to send and none was asked for. Raises `TypeError` for a body beside keywords, for a body that is
    neither a model nor a mapping, and for keywords without a ``required`` one.
    """
    cls = model(cls) if isinstance(cls, str) else cls
    given = {wire: value for wire, value in values.items() if value is not UNSET}
    if body is None:
        kinds = {wire: kind for _, wire, kind, _ in _all_fields(cls)}
        if not given and not required and mode == "action":
            return None
        if missing := [wire for wire in required if wire not in given]:
            raise TypeError(f"{', '.join(missing)} must be given, or a body in place of keywords")
        return {wire: _written(kinds.get(wire, "any"), v, mode) for wire, v in given.items()}
    if given:
        raise TypeError("give either a body or keywords, not both")
    if isinstance(body, Model):
        return _encode_fields(body, _UPDATABLE if mode == "update" else _SENT, bare=True)
    if isinstance(body, Mapping):  # pyright: ignore[reportUnnecessaryIsInstance]
        fields: dict[str, str] = {}
        left_out: set[str] = set()
        for _, wire, kind, sent in _all_fields(_variant(cls, dict(body))):
            fields[wire] = kind
            if sent not in (_UPDATABLE if mode == "update" else _SENT):
                left_out.add(wire)
        return {
            str(wire): _written(fields.get(str(wire), "any"), value, mode)
            for wire, value in body.items()
            if value is not UNSET and wire not in left_out
        }
    raise TypeError(f"a body is a model or a mapping, not {type(body).__name__}")


def _all_fields(cls: type[Model]) -> Fields:
    """The fields of a class and, for the base of a family, of its variants."""
    fields = {field[1]: field for field in cls._FIELDS}
    variants = getattr(sys.modules[cls.__module__], "VARIANTS", {}).get(cls.__name__, {})
    for variant in variants.values():
        for field in variant._FIELDS:
            fields.setdefault(field[1], field)
    return tuple(fields.values())


def _encode_fields(source: Model, wanted: frozenset[str], *, bare: bool) -> dict[str, Any]:
    """A model by its table: properties that are ``wanted``; ``bare`` leaves unknown ones out."""
    absent, extra = source._rest or (_NONE, None)
    out: dict[str, Any] = {}
    for name, wire, kind, sent in source._FIELDS:
        value = getattr(source, name, None)
        if sent not in wanted or (value is None and wire in absent):
            continue
        out[wire] = _written(kind, value, "action") if bare else plain(value)
    if extra and not bare:
        out.update(extra)
    return out


def _written(kind: str, value: Any, mode: Mode) -> Any:
    """A value as it goes into a body; a bare id or an object given for a key becomes the key."""
    if value is None:
        return None
    form, _, rest = kind.partition(":")
    if form == "list" and _is_sequence(value):
        return [_written(rest, item, mode) for item in value]
    if form == "map" and _is_mapping(value):
        return {str(name): _written(rest, item, mode) for name, item in value.items()}
    if form == "key" and not isinstance(value, Mapping):
        return _as_key(model(rest), value)
    if isinstance(value, Model):
        # Inside a body a discriminator is needed even in an update: only what is read-only goes.
        return _encode_fields(value, _SENT, bare=True)
    if form in ("model", "key") and _is_mapping(value):
        cls = _variant(model(rest), dict(value))
        kept = _keys(cls) if form == "key" else frozenset[str]()
        fields = {wire: (inner, sent) for _, wire, inner, sent in _all_fields(cls)}
        return {
            str(wire): _written(fields.get(str(wire), ("any", ""))[0], item, mode)
            for wire, item in value.items()
            if fields.get(str(wire), ("any", ""))[1] != "never" or wire in kept
        }
    return plain(value)


def _as_key(cls: type[Model], value: Any) -> Any:
    """The key object of class ``cls`` for an id, a key, or an object of the kind it stands for."""
    if isinstance(value, cls):
        keys = _keys(cls)
        out = {w: plain(getattr(value, n)) for n, w, _, s in cls._FIELDS if s in _SENT or w in keys}
        return {wire: item for wire, item in out.items() if item is not None}
    if isinstance(value, Model):
        names = {name for name, _, _, _ in value._FIELDS}
        out = {w: plain(getattr(value, n)) for n, w, _, _ in cls._FIELDS if n in names}
        return {wire: item for wire, item in out.items() if item is not None and wire in _keys(cls)}
    for name, wire, kind, _ in cls._FIELDS:
        if name == cls._KEY:
            return {wire: _written(kind, value, "action")}
    return plain(value)


def _keys(cls: type[Model]) -> Collection[str]:
    """Wire names of what identifies an object of class ``cls``."""
    required = {wire for _, wire, _, sent in cls._FIELDS if sent == "always"}
    return required | {wire for name, wire, _, _ in cls._FIELDS if name == cls._KEY}


def plain(value: Any) -> Any:
    """``value`` as JSON-ready data: models and datetimes written, containers walked."""
    if isinstance(value, Model):
        return value.to_dict()
    if isinstance(value, datetime):
        return from_datetime(value)
    if _is_mapping(value):
        return {str(name): plain(item) for name, item in value.items()}
    if _is_collection(value):
        return [plain(item) for item in value]
    return value


def decoder(kind: str) -> Callable[[Any], Any]:
    """What turns parsed JSON into a value of the type ``kind``; its classes are loaded."""
    form, _, rest = kind.partition(":")
    if form in ("model", "key"):
        return model(rest).from_dict
    if form != "list":
        return plain
    decode = decoder(rest)

    def decode_list(data: Any) -> list[Any]:
        if not _is_list(data):
            raise DecodingError(f"should be a list, is {_kind(data)}")
        return [decode(item) for item in data]

    return decode_list
