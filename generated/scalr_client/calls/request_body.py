"""Builds request bodies from models, mappings or keywords, without read-only properties, ids as keys."""

# pyright: reportPrivateUsage=false

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any, Final, Literal, TypeGuard

from .._json import fast_writer, standard_writer
from ..errors import ArgumentError
from ..serialization.base import Model, is_mapping, plain
from ..serialization.kind import ANY, Kind
from ..serialization.plans import Described, Typed, fields_of, model, variant, variants_of
from ..serialization.scalars import UNSET

Mode = Literal["create", "update", "action"]
"""The purpose of a body: `create` and `action` leave out read-only properties, `update` create-only
ones as well."""

_UPDATABLE: Final = frozenset(("", "always"))
_SENT: Final = _UPDATABLE | {"create"}

_standard: Final = standard_writer()


def write_body(
    cls: type[Described] | str,
    mode: Mode,
    body: Model | Mapping[str, Any] | None,
    values: Mapping[str, Any],
    required: tuple[str, ...] = (),
) -> dict[str, Any] | None:
    """The JSON object to send for a model, a mapping of wire names, or keywords.

    `cls` is the class that the operation takes, or its name.

    `values` holds every keyword by wire name, `UNSET` where it was not given. Read-only properties
    are left out, in an update create-only ones too; no default is filled in. None for an action
    without any argument. Raises `TypeError` for a body beside keywords, for a body that is neither a
    model nor a mapping, and for keywords without a `required` one.
    """
    cls = model(cls) if isinstance(cls, str) else cls
    given = {wire: value for wire, value in values.items() if value is not UNSET}
    if body is None:
        if not given and not required and mode == "action":
            return None
        return _from_keywords(cls, mode, given, required)
    if given:
        raise TypeError("give either a body or keywords, not both")
    if isinstance(body, Model):
        return _sent_of(body, _UPDATABLE if mode == "update" else _SENT)
    if isinstance(body, Mapping):  # pyright: ignore[reportUnnecessaryIsInstance]
        return _from_mapping(cls, mode, body)
    raise TypeError(f"a body is a model or a mapping, not {type(body).__name__}")


def _from_keywords(
    cls: type[Described], mode: Mode, given: Mapping[str, Any], required: tuple[str, ...]
) -> dict[str, Any]:
    if missing := [wire for wire in required if wire not in given]:
        raise TypeError(f"{', '.join(missing)} must be given, or a body in place of keywords")
    kinds = {wire: kind for _, wire, kind, _ in _all_fields(cls)}
    return {wire: _written(kinds.get(wire, ANY), value, mode) for wire, value in given.items()}


def _from_mapping(cls: type[Described], mode: Mode, body: Mapping[str, Any]) -> dict[str, Any]:
    wanted = _UPDATABLE if mode == "update" else _SENT
    fields = {wire: (kind, sent) for _, wire, kind, sent in _all_fields(variant(cls, dict(body)))}
    unknown = (ANY, "")
    return {
        str(wire): _written(fields.get(str(wire), unknown)[0], value, mode)
        for wire, value in body.items()
        if value is not UNSET and fields.get(str(wire), unknown)[1] in wanted
    }


def _all_fields(cls: type[Described]) -> Typed:
    """The fields of a class and, for the base of a family, of its variants."""
    fields = {field[1]: field for field in fields_of(cls)}
    for each in variants_of(cls).values():
        for field in fields_of(each):
            fields.setdefault(field[1], field)
    return tuple(fields.values())


def _sent_of(source: Model, wanted: frozenset[str]) -> dict[str, Any]:
    """The `wanted` properties of a model, without those that its class does not know."""
    absent = source._rest[0] if source._rest else ()
    out: dict[str, Any] = {}
    for name, wire, kind, sent in fields_of(type(source)):
        value = getattr(source, name, None)
        if sent in wanted and not (value is None and wire in absent):
            out[wire] = _written(kind, value, "action")
    return out


def _written(kind: Kind, value: Any, mode: Mode) -> Any:
    """A value as it is sent; a bare id or an object given for a key becomes the key."""
    if value is None:
        return None
    inner = kind.item or ANY
    if kind.form == "list" and _is_sequence(value):
        return [_written(inner, item, mode) for item in value]
    if kind.form == "map" and is_mapping(value):
        return {str(name): _written(inner, item, mode) for name, item in value.items()}
    if kind.form == "key" and not isinstance(value, Mapping):
        return _as_key(model(kind.model), value)
    if isinstance(value, Model):
        # Inside a body a discriminator is needed even in an update: only read-only ones are left out.
        return _sent_of(value, _SENT)
    if kind.model and is_mapping(value):
        cls = variant(model(kind.model), dict(value))
        kept = _keys(cls) if kind.form == "key" else frozenset[str]()
        fields = {wire: (inner, sent) for _, wire, inner, sent in _all_fields(cls)}
        return {
            str(wire): _written(fields.get(str(wire), (ANY, ""))[0], item, mode)
            for wire, item in value.items()
            if fields.get(str(wire), (ANY, ""))[1] != "never" or wire in kept
        }
    return plain(value)


def _as_key(cls: type[Described], value: Any) -> Any:
    """The key object of class `cls` for an id, a key, or the object that it identifies."""
    if isinstance(value, cls):
        keys = _keys(cls)
        out = {w: plain(getattr(value, n)) for n, w, _, s in cls._FIELDS if s in _SENT or w in keys}
        return {wire: item for wire, item in out.items() if item is not None}
    if isinstance(value, Model):
        names = {name for name, _, _, _ in value._FIELDS}
        out = {w: plain(getattr(value, n)) for n, w, _, _ in cls._FIELDS if n in names}
        return {wire: item for wire, item in out.items() if item is not None and wire in _keys(cls)}
    for name, wire, kind, _ in fields_of(cls):
        if name == cls._KEY:
            return {wire: _written(kind, value, "action")}
    return plain(value)


def _keys(cls: type[Described]) -> Collection[str]:
    """Wire names of the properties that identify an object of class `cls`."""
    required = {wire for _, wire, _, sent in cls._FIELDS if sent == "always"}
    return required | {wire for name, wire, _, _ in cls._FIELDS if name == cls._KEY}


def _is_sequence(value: Any) -> TypeGuard[Sequence[Any]]:
    return isinstance(value, Sequence) and not isinstance(value, str | bytes)


def encode_body(body: object) -> bytes:
    """Encodes a body as compact JSON; None is no body. Raises `ArgumentError` if it is not JSON."""
    if body is None:
        return b""
    fast = fast_writer()
    if fast is not None:
        try:
            encoded = fast(body)
        except TypeError:
            # Integers beyond 64 bits and keys that are not text may still be JSON.
            encoded = b"null"
        # orjson writes NaN as null, so a null may hide a value that must be refused.
        if b"null" not in encoded:
            return encoded
    try:
        return _standard(body)
    except RecursionError:
        raise ArgumentError("the body is nested too deeply or holds itself") from None
    except UnicodeEncodeError:
        raise ArgumentError("the body holds text that is not valid Unicode") from None
    except (TypeError, ValueError) as error:
        raise ArgumentError(f"the body cannot be sent as JSON: {error}") from None
