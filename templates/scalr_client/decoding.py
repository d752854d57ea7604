"""Parsed JSON to models: checked at once, unfolded when read, and by the table where it is odd.

An answer is checked as a whole when it comes, so that what is wrong with it is an error of the call.
The parts of an object (objects, lists of them, dates) are kept as they were parsed and unfolded when
they are first read, because most of them never are: ``farm._raw_owner`` is the slot, ``farm.owner``
looks into it.
"""

# pyright: reportPrivateUsage=false
# The functions below are the other half of `Model`; they stand outside it to keep instances small.

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from functools import partial
from importlib import import_module
from operator import attrgetter, length_hint
from types import MemberDescriptorType
from typing import TYPE_CHECKING, Any, Final, TypeVar

from .errors import DecodingError
from .values import SCALARS, class_of, is_dict, is_list, kind_of, to_datetime

if TYPE_CHECKING:
    from .model import Model

Fields = tuple[tuple[str, str, str, str], ...]
"""Attribute, wire name, type and when it is sent (``always``, ``create``, ``never``, or empty)."""

Rest = tuple[frozenset[str], dict[str, Any] | None]
"""Known properties that were absent, and unknown ones with their values."""

Shape = tuple[dict[str, None], Rest | None, tuple[str, ...]]
"""What objects with certain properties lack, what is kept of that, and the unknown ones."""

Parts = list[tuple[str, str, str, Any]]
"""What can be wrong with an object: property, its form (`_OBJECT`, `_LIST`, or a type that is tried),
discriminator of its objects, and their `Parts`; those of a family by what the discriminator says."""

M = TypeVar("M", bound="Model")
_MODELS: Final = __name__.rpartition(".")[0] + ".models"
_OBJECT: Final = ""
_LIST: Final = "list"
_DEEPEST: Final = 100
_TAKEN_AS_IT_IS: Final = frozenset(("string", "any"))

new: Final = object.__new__


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


_NONE: Final[frozenset[str]] = frozenset()
_MAX_SHAPES: Final = 256
_MAX_NAMES: Final = 4096


def complete(cls: type[Model], data: Any) -> tuple[dict[str, Any], Rest | None]:
    """``data`` with None for each known property that it lacks, and the rest to keep of it."""
    if not is_dict(data):
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


def _part(kind: str) -> tuple[str, bool] | None:
    """Class of a part, or ``date-time``, and whether it is a list of them; None for any other kind."""
    inner = kind.removeprefix("list:")
    form, _, name = inner.partition(":")
    if form in ("model", "key"):
        return name, inner != kind
    return (kind, False) if kind == "date-time" else None


def unfold_when_read(cls: type[Model]) -> Iterator[tuple[str, str]]:
    """Names and wire names of the parts of ``cls``, whose attributes are made to unfold them.

    The slot of ``owner`` is reached as ``_raw_owner`` from then on.
    """
    for name, wire, kind, _ in cls._FIELDS:
        if (part := _part(kind)) is not None:
            slot = cls.__dict__.get(name)
            if not isinstance(slot, MemberDescriptorType):
                slot = getattr(cls, f"_raw_{name}")  # inherited
            setattr(cls, f"_raw_{name}", slot)
            setattr(cls, name, _unfolding(slot, attrgetter(f"_raw_{name}"), *part))
            yield name, wire


def _unfolding(
    slot: MemberDescriptorType, get: Callable[[Any], Any], name: str, listed: bool
) -> property:
    """An attribute that turns what a host sent into what its annotation says, once."""
    put = slot.__set__
    unfold: Callable[[dict[str, Any]], Model] | None = None

    def object_of(self: Any) -> Any:
        nonlocal unfold
        value = get(self)
        if class_of(value) is dict:
            unfold = unfold or unfolder(model(name))
            value = unfold(value)
            put(self, value)
        return value

    def list_of(self: Any) -> Any:
        nonlocal unfold
        value = get(self)
        if class_of(value) is list and value and class_of(value[0]) is dict:
            unfold = unfold or unfolder(model(name))
            value = [unfold(item) if class_of(item) is dict else item for item in value]
            put(self, value)
        return value

    def date_of(self: Any) -> Any:
        value = get(self)
        if type(value) is str:
            value = to_datetime(value)
            put(self, value)
        return value

    read = date_of if name == "date-time" else list_of if listed else object_of
    return property(read, put, slot.__delete__)


def unfolder(cls: type[M]) -> Callable[[dict[str, Any]], M]:
    """What gives the model of ``cls`` for an object that was checked."""
    decode = cls.decode

    def unfold(data: dict[str, Any]) -> M:
        try:
            found: M = decode(data)
        except _ODD:
            pass
        else:
            return found
        return _read_odd(cls, data, "", 0)

    return unfold


class _Plans:
    """What can be wrong with objects of the classes that are met, each looked at once."""

    def __init__(self) -> None:
        self._parts: dict[type[Model], Parts] = {}
        self._inside: dict[type[Model], tuple[str, Any]] = {}

    def inside(self, cls: type[Model]) -> tuple[str, Any]:
        """The discriminator of a family and its parts by that; or nothing, and the parts of ``cls``."""
        found = self._inside.get(cls)
        if found is None:
            variants: dict[Any, Parts] = {}
            known = variants_of(cls)
            found = (cls._DISCRIMINATOR, variants) if known else ("", self._parts_of(cls))
            self._inside[cls] = found
            variants[None] = self._parts_of(cls)
            for tag, variant in known.items():
                variants[tag] = self._parts_of(variant)
        return found

    def _parts_of(self, cls: type[Model]) -> Parts:
        if cls in self._parts:
            return self._parts[cls]
        parts: Parts = []
        self._parts[cls] = parts
        for _, wire, kind, _ in cls._FIELDS:
            name, listed = _part(kind) or ("", False)
            if name and name != "date-time":
                # What holds no objects is not loaded before it is read.
                tag, inner = self.inside(model(name)) if wire in cls._DEEP else ("", None)
                parts.append((wire, _LIST if listed else _OBJECT, tag, inner))
            elif ":" in kind and kind.rpartition(":")[2] not in _TAKEN_AS_IT_IS:
                parts.append((wire, kind, "", None))
        return parts


def _plan(cls: type[Model]) -> tuple[str, Any]:
    """What `_Plans` found out about ``cls``."""
    if cls._plan is None:
        cls._plan = _Plans().inside(cls)
    return cls._plan


def _checked(cls: type[Model], data: Any, depth: int = 0) -> Any:
    """``data``, if each part of it has the form that it should have; raises otherwise."""
    tag, inner = cls._plan or _plan(cls)
    _check(inner.get(data.get(tag), inner[None]) if tag else inner, data, _DEEPEST - depth)
    return data


def _check(parts: Parts, data: Any, room: int) -> None:
    if room < 0:
        raise TypeError("nested too deep")
    for wire, form, tag, inner in parts:
        value = data.get(wire)
        if value is None:
            continue
        if not form:
            if class_of(value) is not dict:
                raise TypeError("not an object")
            if inner is not None:
                _check(inner.get(value.get(tag), inner[None]) if tag else inner, value, room - 1)
        elif form == _LIST:
            if class_of(value) is not list:
                raise TypeError("not a list")
            if inner is None:
                for item in value:
                    if class_of(item) is not dict:
                        raise TypeError("not an object")
            else:
                for item in value:
                    if class_of(item) is not dict:
                        raise TypeError("not an object")
                    _check(inner.get(item.get(tag), inner[None]) if tag else inner, item, room - 1)
        else:
            to_values(form, value)


_ODD: Final = (AttributeError, KeyError, TypeError, ValueError, RecursionError)


def read(cls: type[M], data: Any, pointer: str = "", depth: int = 0) -> M:
    """The model of ``data``; raises `DecodingError` where it cannot be one."""
    try:
        found: M = cls.decode(_checked(cls, data, depth))
    except _ODD:
        pass  # so that an error which follows does not show this one as well
    else:
        return found
    return _read_odd(cls, data, pointer, depth)


def read_each(
    cls: type[M], items: list[Any], locate: Callable[[DecodingError], DecodingError]
) -> Iterator[M]:
    """The models of ``items``, each made when it is reached.

    Raises the `DecodingError` that ``locate`` makes of the first one, whose pointer begins with the
    index.
    """
    decode = cls.decode
    try:
        _check([("", _LIST, *_plan(cls))], {"": items}, _DEEPEST + 1)
    except _ODD:
        decode = partial(_strictly, cls)
    coming = iter(items)
    while True:
        try:
            yield from map(decode, coming)
            return
        except _ODD:
            index = len(items) - length_hint(coming) - 1
        try:
            found = _read_odd(cls, items[index], f"/{index}", 0)
        except DecodingError as error:
            raise locate(error) from None
        yield found


def _strictly(cls: type[M], data: Any) -> M:
    found: M = cls.decode(_checked(cls, data))
    return found


def _read_odd(cls: type[M], data: Any, pointer: str, depth: int) -> M:
    """Decode by the table what ``decode`` could not, and say where it cannot be done."""
    if data is None or data == []:
        data = {}  # PHP writes an empty object as an empty list
    if not is_dict(data):
        what = f"{cls.__name__} should be an object, is {kind_of(data)}"
        raise DecodingError(what, pointer=pointer)
    if depth > _DEEPEST:
        raise DecodingError(f"{cls.__name__} is nested too deep", pointer=pointer)
    cls = variant(cls, data)
    data, rest = complete(cls, data)
    if rest is not None:
        # As many properties unknown as absent: the count that `decode` looks at was right.
        with suppress(*_ODD):
            known = {wire: data[wire] for wire in cls._KNOWN}
            whole: M = cls.decode(_checked(cls, known, depth))
            whole._rest = rest
            return whole
    self = new(cls)
    self._rest = rest
    for name, wire, kind, _ in cls._FIELDS:
        value = data[wire]
        if value is not None:
            token = wire.replace("~", "~0").replace("/", "~1")
            value = _read_value(kind, value, f"{pointer}/{token}", depth)
        setattr(self, name, value)
    return self


def variants_of(cls: type[Model]) -> Mapping[str, type[Model]]:
    """The variants of a family by what its discriminator says; empty for any other class."""
    families = getattr(sys.modules[cls.__module__], "VARIANTS", {})
    found: Mapping[str, type[Model]] = families.get(cls.__name__, {})
    return found


def variant(cls: type[M], data: Mapping[str, Any]) -> type[M]:
    """The class of the variant that ``data`` names, or ``cls``."""
    tag = data.get(cls._DISCRIMINATOR) if cls._DISCRIMINATOR else None
    found: Any = variants_of(cls).get(tag) if isinstance(tag, str) else None
    return found if found is not None else cls


def to_values(kind: str, value: Any) -> Any:
    """A list or map whose values are of a type that is converted; raises for anything else."""
    try:
        return _read_value(kind, value, "", 0)
    except DecodingError as error:
        raise TypeError("not as its type says") from error


def _read_value(kind: str, value: Any, pointer: str, depth: int) -> Any:
    form, _, rest = kind.partition(":")
    if form == "list":
        if is_dict(value):
            value = list(value.values())  # PHP writes a list with gaps as an object
        if not is_list(value):
            raise DecodingError(f"should be a list, is {kind_of(value)}", pointer=pointer)
        return [
            None if item is None else _read_value(rest, item, f"{pointer}/{index}", depth)
            for index, item in enumerate(value)
        ]
    if form == "map":
        if value == []:
            value = {}
        if not is_dict(value):
            raise DecodingError(f"should be an object, is {kind_of(value)}", pointer=pointer)
        return {
            name: None if item is None else _read_value(rest, item, f"{pointer}/{name}", depth)
            for name, item in value.items()
        }
    if form in ("model", "key"):
        cls = model(rest)
        if form == "key" and isinstance(value, str | int) and cls._KEY:
            wire = next(wire for name, wire, _, _ in cls._FIELDS if name == cls._KEY)
            value = {wire: value}  # older hosts give the bare id
        return read(cls, value, pointer, depth + 1)
    return SCALARS[form](value) if form in SCALARS else value
