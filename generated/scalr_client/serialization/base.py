"""The base class of models: equality, a safe repr, and plain data out of it.

A generated class adds two things: straight-line `decode` and `encode` methods for regular responses,
and the table `_FIELDS`, by which everything else is done: irregular responses (a list for an empty
object, a bare id) and request bodies.
"""

# pyright: reportPrivateUsage=false

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from datetime import datetime
from functools import cache, partial
from typing import Any, TypeGuard, TypeVar

from ..errors import DecodingError
from .kind import ANY, Kind, parse
from .plans import Described, Rest, make_lazy, model, read
from .plans import Fields as Fields
from .plans import complete as complete
from .plans import decoders as decoders
from .plans import new as new
from .scalars import from_datetime, is_list, kind_of
from .scalars import to_boolean as to_boolean
from .scalars import to_integer as to_integer
from .scalars import to_list as to_list
from .scalars import to_map as to_map
from .scalars import to_number as to_number

M = TypeVar("M", bound="Model")
T = TypeVar("T")

GIVEN_BY_HOST: Any = None
"""The default of identifiers that the host gives: None only in a model that is not stored yet."""


class Model(Described):
    """Base of everything that an API operation takes or returns.

    Attributes have Python names; a property that is absent or null reads as None. What a host sends
    beyond the known properties is kept and comes back from `to_dict`.
    """

    __slots__ = ()

    def __init_subclass__(cls) -> None:
        cls._shapes = {}
        cls._typed = cls._plan = None
        if "__attrs_attrs__" in cls.__dict__:  # the class that attrs makes, which has the slots
            cls._changeable = tuple(make_lazy(cls))

    def __attrs_post_init__(self) -> None:
        """Notes what was not given, so that it is not sent."""
        absent = [wire for name, wire, _, _ in self._FIELDS if getattr(self, name) is None]
        self._rest = (frozenset(absent), None) if absent else None

    @classmethod
    def from_dict(cls: type[M], data: Any) -> M:
        """The model of a parsed JSON object with wire names.

        Unknown properties and enum values are kept; a variant of a family becomes its own class.
        The model keeps `data` and decodes its objects when they are read, so pass a copy if you
        change it later. Raises `DecodingError` with a JSON pointer where an object is expected and
        something else is found.
        """
        return read(cls, data)

    def encode(self) -> dict[str, Any]:
        """Values by wire name; those not yet decoded stay as the host sent them."""
        raise NotImplementedError

    def to_dict(self) -> dict[str, Any]:
        """A JSON-ready dict with wire names: known properties, and what else the host had sent.

        A property that is None is included as None unless it was absent from the start. The dict can
        be changed without changing the model, except inside unknown properties.
        """
        try:
            out = self.encode()
        except AttributeError:  # one was deleted
            out = {wire: getattr(self, name, None) for name, wire, _, _ in self._FIELDS}
            out = finish(out, self._rest or (frozenset(), None))
        for name, wire in self._changeable:
            if out.get(wire) is not None:
                value = getattr(self, name)
                out[wire] = value.to_dict() if isinstance(value, Model) else plain(value)
        return out

    def __eq__(self, other: object) -> bool:
        """True for the same class with equal properties, unknown ones included."""
        if type(other) is not type(self):
            return NotImplemented
        return _unknown(self) == _unknown(other) and all(
            getattr(self, name) == getattr(other, name) for name, _, _, _ in self._FIELDS
        )

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        """The class and the properties that have a value, secrets masked."""
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


def finish(out: dict[str, Any], rest: Rest) -> dict[str, Any]:
    """`out` without properties that were absent and still are None, with the unknown ones."""
    absent, extra = rest
    for wire in absent:
        if out[wire] is None:
            del out[wire]
    if extra:
        out.update(extra)
    return out


def plain(value: Any) -> Any:
    """`value` as JSON-ready data: models and datetimes converted, containers walked."""
    if isinstance(value, Model):
        return value.to_dict()
    if isinstance(value, datetime):
        return from_datetime(value)
    if _is_collection(value):
        return [plain(item) for item in value]
    if is_mapping(value):
        return {str(name): plain(item) for name, item in value.items()}
    return value


def is_mapping(value: Any) -> TypeGuard[Mapping[Any, Any]]:
    return isinstance(value, Mapping)


def _is_collection(value: Any) -> TypeGuard[Collection[Any]]:
    return isinstance(value, list | tuple | set | frozenset)


@cache
def decoder(kind: str) -> Callable[[Any], Any]:
    """The function that decodes parsed JSON to the type `kind`. Loads the classes it needs."""
    return _decoder(parse(kind))


def _decoder(kind: Kind) -> Callable[[Any], Any]:
    if kind.model:
        return partial(read, model(kind.model))
    if kind.form != "list":
        return plain
    decode = _decoder(kind.item or ANY)

    def decode_list(data: Any) -> list[Any]:
        if not is_list(data):
            raise DecodingError(f"should be a list, is {kind_of(data)}")
        return list(decode_each(decode, data))

    return decode_list


def decode_each(decode: Callable[[Any], T], items: list[Any]) -> Iterator[T]:
    """Decodes each item; the pointer of a `DecodingError` begins with the index."""
    for index, item in enumerate(items):
        try:
            found = decode(item)
        except DecodingError as error:
            error.pointer = f"/{index}{error.pointer}"
            raise
        yield found
