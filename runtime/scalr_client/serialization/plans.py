"""Parsed JSON to models: checked at once, unfolded when read, and by the table where it is odd.

An answer is checked as a whole when it comes, so that what is wrong with it is an error of the call.
The parts of an object (objects, lists of them, dates) are kept as they were parsed and unfolded when
they are first read, because most of them never are: ``farm._raw_owner`` is the slot, ``farm.owner``
looks into it.
"""

# pyright: reportPrivateUsage=false
# The functions below are the other half of `Described`; they stand outside it to keep instances small.

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
"""Attribute, wire name, type and when it is sent (``always``, ``create``, ``never``, or empty)."""

Typed = tuple[tuple[str, str, Kind, str], ...]
"""`Fields` with the types parsed."""

Rest = tuple[frozenset[str], dict[str, Any] | None]
"""Known properties that were absent, and unknown ones with their values."""

Shape = tuple[dict[str, None], Rest | None, tuple[str, ...]]
"""What objects with certain properties lack, what is kept of that, and the unknown ones."""

M = TypeVar("M", bound="Described")
_MODELS: Final = __name__.rsplit(".", 2)[0] + ".models"
_DEEPEST: Final = 100
_MAX_SHAPES: Final = 256
_MAX_NAMES: Final = 4096
_NONE: Final[frozenset[str]] = frozenset()
_FAMILY: Final = {"object": "variant", "list": "variants"}
_AS_SENT: Final[frozenset[object]] = frozenset((dict, list, str))

# What straight-line code raises for an answer that is not as it should be: a list has no keys, a
# number no length, an object lacks one, a discriminator cannot be looked up, and so on for too long.
_ODD: Final = (AttributeError, KeyError, TypeError, ValueError, RecursionError)

new: Final = object.__new__


class Described:
    """What the generator says of a class, and what is worked out from that: the base of `Model`."""

    __slots__ = ("_rest",)
    _rest: Rest | None

    # Every class has all of its own.
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
        """An object of ``data``, whose parts were checked; raises for one that is odd."""
        raise NotImplementedError


def fields_of(cls: type[Described]) -> Typed:
    """The table of ``cls`` with its types parsed, once."""
    if cls._typed is None:
        cls._typed = tuple((name, wire, parse(kind), s) for name, wire, kind, s in cls._FIELDS)
    return cls._typed


def model(name: str) -> type[Described]:
    """The model class called ``name``, loaded when it is needed."""
    found: type[Described] = getattr(import_module(_MODELS), name)
    return found


def decoders(
    variants: Mapping[str, Mapping[str, type[Described]]],
) -> dict[str, dict[Any, Callable[[Any], Any]]]:
    """For each family, what decodes the variant that a discriminator names."""
    return {
        family: {tag: variant.decode for tag, variant in members.items()}
        for family, members in variants.items()
    }


def complete(cls: type[Described], data: Any) -> tuple[dict[str, Any], Rest | None]:
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
        if len(cls._shapes) < _MAX_SHAPES and sum(len(str(name)) for name in names) < _MAX_NAMES:
            cls._shapes[names] = shape
    blank, rest, unknown = shape
    if unknown:
        rest = (rest[0] if rest else _NONE, {name: data[name] for name in unknown})
    return {**data, **blank}, rest


class Given:
    """What stands for a part in its slot and is to be left alone: set by somebody, or unfolded.

    A bare dict, list or text in the slot of a part is what was sent.
    """

    __slots__ = ("value",)

    def __init__(self, value: Any) -> None:
        self.value = value


def unfold_when_read(cls: type[Described]) -> Iterator[tuple[str, str]]:
    """Makes the attributes of parts unfold them; names and wire names of all that can be changed.

    The slot of ``owner`` is reached as ``_raw_owner`` from then on.
    """
    for name, wire, text, _ in cls._FIELDS:
        kind = parse(text)
        now = getattr(cls, name)
        ours = isinstance(now, property) and now.fget.__module__ == __name__
        is_part = name in cls._PARTS
        if is_part:
            slot = _slot_of(cls, name)
            setattr(cls, f"_raw_{name}", slot)
            if ours or now is slot:  # and no property of somebody's subclass
                setattr(cls, name, _attribute(slot, attrgetter(f"_raw_{name}"), kind))
        elif ours:  # a part of the base, and none of this class
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
    """An attribute that turns what a host sent into what its annotation says, once."""
    put = slot.__set__
    sent = {"list": list, "date-time": str}.get(kind.form, dict)
    unfold: Callable[[Any], Any] | None = None

    def set_part(self: Any, value: Any) -> None:
        put(self, Given(value) if class_of(value) in _AS_SENT else value)

    def read_part(self: Any) -> Any:
        nonlocal unfold
        value = get(self)
        kind_of_value = class_of(value)
        if kind_of_value is sent:
            unfold = unfold or _unfolder(kind)
            value = unfold(value)
            set_part(self, value)
        elif kind_of_value is Given:
            value = value.value
        return value

    return property(read_part, set_part, slot.__delete__)


def _unfolder(kind: Kind) -> Callable[[Any], Any]:
    """What turns a part that was sent, and was checked with what holds it, into a value of ``kind``."""
    if kind.model:
        return _decoder_of_checked(model(kind.model))
    if kind.item is None:
        return SCALARS[kind.form]
    if kind.form == "list" and kind.item.form not in ("list", "map"):
        each = _unfolder(kind.item)
        return lambda items: [each(item) for item in items]
    return lambda value: _read_value(kind, value, "", 0)


def _decoder_of_checked(cls: type[M]) -> Callable[[dict[str, Any]], M]:
    decode = cls.decode

    def decode_checked(data: dict[str, Any]) -> M:
        try:
            found: M = decode(data)
        except _ODD:
            pass
        else:
            return found
        return _read_odd(cls, data, "", 0)

    return decode_checked


class Plan:
    """What has to be looked at in objects of a class: it is worked out once, when one comes.

    ``parts`` are properties with their form and the plan of the objects in them: of a `_FAMILY`, whose
    ``variants`` have plans of their own by what property ``tag`` says; of anything else its parts.
    """

    __slots__ = ("parts", "tag", "variants")

    def __init__(self) -> None:
        self.parts: list[tuple[str, str, Any]] = []
        self.tag: str | None = None
        self.variants: dict[Any, Plan] = {}

    def parts_of(self, data: Any) -> list[tuple[str, str, Any]]:
        """The parts of the variant that ``data`` is."""
        plan = self
        while plan.tag is not None:
            member = plan.variants.get(data.get(plan.tag))
            if member is None:
                break
            plan = member
        return plan.parts


def plan_of(cls: type[Described]) -> Plan:
    """The plan of ``cls``."""
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
    """How `_check` names a part of a type, and what it needs to look inside."""
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
    """Raises one of `_ODD` if a part of ``data``, or one inside of it, cannot be what it should be."""
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
            if class_of(value) is not list:
                raise TypeError("not a list")
            for item in value:
                if class_of(item) is not dict:
                    raise TypeError("not an object")
                if below is not None:
                    _check(below, item, room - 1)
        elif form == "variant":
            _check(below.parts_of(value), value, room - 1)
        elif form == "variants":
            if class_of(value) is not list:
                raise TypeError("not a list")
            for item in value:
                _check(below.parts_of(item), item, room - 1)
        else:
            kind, inside = below
            _check_inside(kind, inside, value, room)


def _check_inside(kind: Kind, below: Plan | None, value: Any, room: int) -> None:
    """`_check` for lists and maps of any depth, and what is in them."""
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
    """The model of ``data``; raises `DecodingError` where it cannot be one."""
    try:
        _check((cls._plan or plan_of(cls)).parts_of(data), data, _DEEPEST - depth)
        found: M = cls.decode(data)
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
    plan, decode = plan_of(cls), cls.decode
    page = ("items", "list", plan.parts) if plan.tag is None else ("items", "variants", plan)
    try:
        _check([page], {"items": items}, _DEEPEST + 1)
    except _ODD:
        decode = _refuse  # one of them is odd
    coming = iter(items)
    while True:
        try:
            yield from map(decode, coming)
            return
        except _ODD:
            index = len(items) - length_hint(coming) - 1
        try:
            found = read(cls, items[index], f"/{index}")
        except DecodingError as error:
            raise locate(error) from None
        yield found


def _refuse(data: Any) -> NoReturn:
    raise TypeError


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
    """The variants of a family by what its discriminator says; empty for any other class."""
    # The class whose `decode` this is; a subclass of somebody else's has no table of its own.
    own = next(each for each in cls.__mro__ if "decode" in each.__dict__)
    families = getattr(sys.modules[own.__module__], "VARIANTS", {})
    found: Mapping[str, type[Described]] = families.get(own.__name__, {})
    return found


def variant(cls: type[M], data: Mapping[str, Any]) -> type[M]:
    """The class of the variant that ``data`` names, or ``cls``."""
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
        return value  # as it is everywhere else for a list or map of texts
    wanted = "a list" if form == "list" else "an object"
    raise DecodingError(f"should be {wanted}, is {kind_of(value)}", pointer=pointer)
