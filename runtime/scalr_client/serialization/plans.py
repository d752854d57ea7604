"""Decodes parsed JSON to models: checked eagerly, decoded lazily, by the table where it is irregular.

A response is checked as a whole when it comes, so that a defect of it is an error of the call. The
lazy properties of an object (objects, lists of them, dates) are kept as they were parsed and decoded
when they are first read, because most of them never are: `farm._raw_owner` is the slot, `farm.owner`
decodes it.
"""

# pyright: reportPrivateUsage=false
# The functions below are the other half of `Described`, outside of it to keep its namespace small.

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from importlib import import_module
from operator import attrgetter, length_hint
from types import MemberDescriptorType
from typing import Any, ClassVar, Final, NoReturn, TypeVar

from ..errors import DecodingError
from .kind import ANY, Kind, parse
from .scalars import SCALARS, class_of, is_dict, is_list, kind_of, to_list, to_map

Fields = tuple[tuple[str, str, str, str], ...]
"""Attribute, wire name, type, and when it is sent (`always`, `create`, `never`, or empty)."""

Typed = tuple[tuple[str, str, Kind, str], ...]
"""`Fields` with the types parsed."""

Rest = tuple[frozenset[str], dict[str, Any] | None]
"""Known properties that were absent, and unknown ones with their values."""

Shape = tuple[dict[str, None], Rest | None, tuple[str, ...]]
"""For objects with certain properties: those they lack, what is kept of that, and unknown ones."""

M = TypeVar("M", bound="Described")
_MODELS: Final = __name__.rsplit(".", 2)[0] + ".models"
MOST_ITEMS: Final = 5000
"""Items of a list of objects. A page has 100; an empty object comes to a hundred times its bytes."""

_DEEPEST: Final = 100
_MAX_SHAPES: Final = 256
_MAX_NAMES: Final = 4096
_NONE: Final[frozenset[str]] = frozenset()
_FAMILY: Final = {"object": "variant", "list": "variants"}
_AS_SENT: Final[frozenset[object]] = frozenset((dict, list, str))

# Raised by straight-line code for an irregular response: a list has no keys, a number no length, a
# property is missing, a discriminator cannot be looked up, or objects are nested too deep.
_IRREGULAR: Final = (AttributeError, KeyError, TypeError, ValueError, RecursionError)

new: Final = object.__new__


class Described:
    """The tables of a generated class, and what is derived from them: the base of `Model`."""

    __slots__ = ("_rest",)
    _rest: Rest | None

    # Generated for each class; `_PARTS` are the lazy properties, `_DEEP` those checked inside.
    _FIELDS: ClassVar[Fields] = ()
    _KNOWN: ClassVar[frozenset[str]] = frozenset()
    _KEY: ClassVar[str] = ""
    _IDENTIFIES: ClassVar[dict[str, str]] = {}
    """Attributes by what they are the id of."""
    _SECRET: ClassVar[frozenset[str]] = frozenset()
    _PARTS: ClassVar[tuple[str, ...]] = ()
    _DEEP: ClassVar[frozenset[str]] = frozenset()
    _DISCRIMINATOR: ClassVar[str] = ""

    _changeable: ClassVar[tuple[tuple[str, str], ...]] = ()
    _typed: ClassVar[Typed | None] = None
    _plan: ClassVar[Plan | None] = None
    _shapes: ClassVar[dict[tuple[str, ...], Shape]] = {}

    @classmethod
    def decode(cls, data: Any) -> Any:
        """Decodes `data`, whose lazy properties were checked. May raise one of `_IRREGULAR`."""
        raise NotImplementedError


def fields_of(cls: type[Described]) -> Typed:
    """The table of `cls` with its types parsed, once."""
    if cls._typed is None:
        cls._typed = tuple((name, wire, parse(kind), s) for name, wire, kind, s in cls._FIELDS)
    return cls._typed


def model(name: str) -> type[Described]:
    """The model class called `name`, loaded when it is needed."""
    found: type[Described] = getattr(import_module(_MODELS), name)
    return found


def decoders(
    variants: Mapping[str, Mapping[str, type[Described]]],
) -> dict[str, dict[Any, Callable[[Any], Any]]]:
    """For each family, the decoders of its variants by discriminator."""
    return {
        family: {tag: variant.decode for tag, variant in members.items()}
        for family, members in variants.items()
    }


def complete(cls: type[Described], data: Any) -> tuple[dict[str, Any], Rest | None]:
    """`data` with None for each known property that it lacks, and the rest to keep of it."""
    if not is_dict(data):
        raise TypeError("not an object")
    names = tuple(data)
    # A host sends few shapes of objects, so each is worked out once.
    shape = cls._shapes.get(names)
    if shape is None:
        absent = cls._KNOWN.difference(names)
        unknown = tuple(name for name in names if name not in cls._KNOWN)
        shape = (dict.fromkeys(absent), (absent, None) if absent else None, unknown)
        if len(cls._shapes) < _MAX_SHAPES and sum(len(str(name)) for name in names) < _MAX_NAMES:
            cls._shapes[names] = shape
    blank, rest, unknown = shape
    if unknown:
        rest = (rest[0] if rest else _NONE, {name: data[name] for name in unknown})
    return {**data, **blank}, rest


class Given:
    """Holds the value of a lazy property once it was decoded or assigned.

    A bare dict, list or text in the slot is what the host sent.
    """

    __slots__ = ("value",)

    def __init__(self, value: Any) -> None:
        self.value = value


def make_lazy(cls: type[Described]) -> Iterator[tuple[str, str]]:
    """Makes attributes lazy. Yields the names and wire names of all that hold something mutable.

    From then on, the slot of `owner` is reached as `_raw_owner`.
    """
    for name, wire, text, _ in cls._FIELDS:
        kind = parse(text)
        now = getattr(cls, name)
        ours = isinstance(now, property) and now.fget.__module__ == __name__
        is_part = name in cls._PARTS
        if is_part:
            slot = _slot_of(cls, name)
            setattr(cls, f"_raw_{name}", slot)
            if ours or now is slot:  # not a property of a user's subclass
                setattr(cls, name, _attribute(slot, attrgetter(f"_raw_{name}"), kind))
        elif ours:  # lazy in the base class, not in this one
            setattr(cls, name, _slot_of(cls, name))
        if is_part or kind.form == "any" or kind.item is not None or kind.model:
            yield name, wire


def _slot_of(cls: type[Described], name: str) -> MemberDescriptorType:
    for each in cls.__mro__:
        for known in (f"_raw_{name}", name):
            slot = each.__dict__.get(known)
            if isinstance(slot, MemberDescriptorType):
                return slot
    raise AttributeError(f"{cls.__name__} has no slot for {name}")


def _attribute(slot: MemberDescriptorType, get: Callable[[Any], Any], kind: Kind) -> property:
    """A property that decodes the value a host sent when it is first read."""
    put = slot.__set__
    sent = {"list": list, "date-time": str}.get(kind.form, dict)
    decode: Callable[[Any], Any] | None = None

    def set_part(self: Any, value: Any) -> None:
        put(self, Given(value) if class_of(value) in _AS_SENT else value)

    def read_part(self: Any) -> Any:
        nonlocal decode
        value = get(self)
        kind_of_value = class_of(value)
        if kind_of_value is sent:
            decode = decode or _lazy_decoder(kind)
            value = decode(value)
            set_part(self, value)
        elif kind_of_value is Given:
            value = value.value
        return value

    return property(read_part, set_part, slot.__delete__)


def _lazy_decoder(kind: Kind) -> Callable[[Any], Any]:
    """The function that decodes a lazy value of `kind`, which was checked with its object."""
    if kind.model:
        return _decoder_of_checked(model(kind.model))
    if kind.item is None:
        return SCALARS[kind.form]
    if kind.form == "list" and kind.item.form not in ("list", "map"):
        each = _lazy_decoder(kind.item)
        return lambda items: [each(item) for item in items]
    return lambda value: _read_value(kind, value, "", 0)


def _decoder_of_checked(cls: type[M]) -> Callable[[dict[str, Any]], M]:
    decode = cls.decode

    def decode_checked(data: dict[str, Any]) -> M:
        try:
            found: M = decode(data)
        except _IRREGULAR:
            pass
        else:
            return found
        return _read_irregular(cls, data, "", 0)

    return decode_checked


class Plan:
    """How objects of a class are checked; made when the first one comes.

    `parts` are the lazy properties, each with its form and what `_check` needs to look inside. A
    family has a `tag`, its discriminator, and `variants` with plans of their own.
    """

    __slots__ = ("parts", "tag", "variants")

    def __init__(self) -> None:
        self.parts: list[tuple[str, str, Any]] = []
        self.tag: str | None = None
        self.variants: dict[Any, Plan] = {}

    def parts_of(self, data: Any) -> list[tuple[str, str, Any]]:
        """The lazy properties of the variant of `data`."""
        plan = self
        while plan.tag is not None:
            member = plan.variants.get(data.get(plan.tag))
            if member is None:
                break
            plan = member
        return plan.parts


def plan_of(cls: type[Described]) -> Plan:
    """The plan of `cls`."""
    if cls._plan is None:
        cls._plan = _make_plan(cls, {})
    return cls._plan


def _make_plan(cls: type[Described], known: dict[type[Described], Plan]) -> Plan:
    if cls in known:
        return known[cls]
    known[cls] = plan = Plan()
    variants = variants_of(cls)
    if variants:
        plan.tag = cls._DISCRIMINATOR
    for name, wire, kind, _ in fields_of(cls):
        if name in cls._PARTS and kind.form != "date-time":
            deep = wire in cls._DEEP  # what cannot be wrong inside is not loaded before it is read
            below = _make_plan(model(kind.innermost.model), known) if deep else None
            plan.parts.append((wire, *_part(kind, below)))
    for tag, member in variants.items():
        plan.variants[tag] = _make_plan(member, known)
    return plan


def _part(kind: Kind, below: Plan | None) -> tuple[str, Any]:
    """The form under which `_check` knows a type, and what it needs to look inside."""
    if kind.model:
        form = "object"
    elif kind.form == "list" and kind.item is not None and kind.item.model:
        form = "list"
    else:
        return "other", (kind, below)
    if below is None or below.tag is None:
        return form, None if below is None else below.parts
    return _FAMILY[form], below


def _check(parts: list[tuple[str, str, Any]], data: Any, room: int) -> None:
    """Raises one of `_IRREGULAR` if a lazy property of `data` has the wrong form, at any depth."""
    if room < 0:
        raise TypeError("nested too deep")
    for wire, form, below in parts:
        value = data.get(wire)
        if value is None:
            continue
        if form == "object":
            if class_of(value) is not dict:
                raise TypeError("not an object")
            if below is not None:
                _check(below, value, room - 1)
        elif form == "list":
            if class_of(value) is not list or len(value) > MOST_ITEMS:
                raise TypeError("not a list, or too long")
            for item in value:
                if class_of(item) is not dict:
                    raise TypeError("not an object")
                if below is not None:
                    _check(below, item, room - 1)
        elif form == "variant":
            _check(below.parts_of(value), value, room - 1)
        elif form == "variants":
            if class_of(value) is not list or len(value) > MOST_ITEMS:
                raise TypeError("not a list, or too long")
            for item in value:
                _check(below.parts_of(item), item, room - 1)
        else:
            kind, inside = below
            _check_inside(kind, inside, value, room)


def _check_inside(kind: Kind, below: Plan | None, value: Any, room: int) -> None:
    """`_check` for the values of nested lists and maps."""
    if value is None or (kind.item is None and not kind.model):
        return
    if class_of(value) is not (list if kind.form == "list" else dict):
        raise TypeError("not a list or an object")
    if kind.item is not None:
        for item in value if kind.form == "list" else value.values():
            _check_inside(kind.item, below, item, room)
    elif below is not None:
        _check(below.parts_of(value), value, room - 1)


def read(cls: type[M], data: Any, pointer: str = "", depth: int = 0) -> M:
    """Decodes `data`. Raises `DecodingError`."""
    try:
        _check((cls._plan or plan_of(cls)).parts_of(data), data, _DEEPEST - depth)
        found: M = cls.decode(data)
    except _IRREGULAR:
        pass  # so that an error which follows does not show this one as well
    else:
        return found
    return _read_irregular(cls, data, pointer, depth)


def read_each(
    cls: type[M], items: list[Any], locate: Callable[[DecodingError], DecodingError]
) -> Iterator[M]:
    """Decodes each of `items` when it is reached.

    Raises the result of `locate` for a `DecodingError`, whose pointer begins with the index.
    """
    plan, decode = plan_of(cls), cls.decode
    page = ("items", "list", plan.parts) if plan.tag is None else ("items", "variants", plan)
    try:
        _check([page], {"items": items}, _DEEPEST + 1)
    except _IRREGULAR:
        decode = _refuse  # one of them is irregular
    coming = iter(items)
    while True:
        try:
            yield from map(decode, coming)
            return
        except _IRREGULAR:
            index = len(items) - length_hint(coming) - 1
        try:
            found = read(cls, items[index], f"/{index}")
        except DecodingError as error:
            raise locate(error) from None
        yield found


def _refuse(data: Any) -> NoReturn:
    raise TypeError


def _read_irregular(cls: type[M], data: Any, pointer: str, depth: int) -> M:
    """Decodes an irregular object by the table. Raises `DecodingError` with a pointer."""
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
        # As many properties unknown as absent: `decode` saw the right count.
        with suppress(*_IRREGULAR):
            known = {wire: data[wire] for wire in cls._KNOWN}
            _check(plan_of(cls).parts_of(known), known, _DEEPEST - depth)
            whole: M = cls.decode(known)
            whole._rest = rest
            return whole
    self = new(cls)
    self._rest = rest
    for name, wire, kind, _ in fields_of(cls):
        value = data[wire]
        if value is not None:
            value = _read_value(kind, value, f"{pointer}/{_token(wire)}", depth)
        setattr(self, name, value)
    return self


def variants_of(cls: type[Described]) -> Mapping[str, type[Described]]:
    """The variants of a family by discriminator; empty for any other class."""
    # The class that has `decode`: a user's subclass has no table of its own.
    own = next(each for each in cls.__mro__ if "decode" in each.__dict__)
    families = getattr(sys.modules[own.__module__], "VARIANTS", {})
    found: Mapping[str, type[Described]] = families.get(own.__name__, {})
    return found


def variant(cls: type[M], data: Mapping[str, Any]) -> type[M]:
    """The class of the variant that `data` names, or `cls`."""
    while True:
        tag = data.get(cls._DISCRIMINATOR) if cls._DISCRIMINATOR else None
        found: Any = variants_of(cls).get(tag) if isinstance(tag, str) else None
        if found is None:
            return cls
        cls = found


def _token(name: Any) -> str:
    """A name in a JSON pointer."""
    return str(name).replace("~", "~0").replace("/", "~1")


def _read_value(kind: Kind, value: Any, pointer: str, depth: int) -> Any:
    form, inner = kind.form, kind.item or ANY
    if form == "list":
        value = to_list(value)
        if is_list(value):
            if len(value) > MOST_ITEMS and inner.model:
                too_long = f"has {len(value)} items, and at most {MOST_ITEMS} are read"
                raise DecodingError(too_long, pointer=pointer)
            return [
                None if item is None else _read_value(inner, item, f"{pointer}/{index}", depth)
                for index, item in enumerate(value)
            ]
    elif form == "map":
        value = to_map(value)
        if is_dict(value):
            return {
                name: None
                if item is None
                else _read_value(inner, item, f"{pointer}/{_token(name)}", depth)
                for name, item in value.items()
            }
    elif kind.model:
        cls = model(kind.model)
        if form == "key" and isinstance(value, str | int) and cls._KEY:
            wire = next(wire for name, wire, _, _ in cls._FIELDS if name == cls._KEY)
            value = {wire: value}  # older hosts give the bare id
        return read(cls, value, pointer, depth + 1)
    else:
        return SCALARS[form](value) if form in SCALARS else value
    if kind.innermost.form in ("string", "any"):
        return value  # lists and maps of texts are not checked anywhere
    wanted = "a list" if form == "list" else "an object"
    raise DecodingError(f"should be {wanted}, is {kind_of(value)}", pointer=pointer)
