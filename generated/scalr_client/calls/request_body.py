"""Builds request bodies from models, mappings or keywords, without read-only properties, ids as keys."""

# pyright: reportPrivateUsage=false

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any, Final, Literal, TypeGuard

from .._json import fast_writer, standard_writer
from ..errors import ArgumentError
from ..serialization.base import Model, is_mapping, plain
from ..serialization.kind import ANY, Kind
from ..serialization.plans import Described, Typed, fields_of, model, variant, variants_of
from ..serialization.scalars import UNSET, to_plain
from .query import id_of, identity

Mode = Literal["create", "update", "action"]
"""The purpose of a body: `create` and `action` leave out read-only properties, `update` create-only
ones as well."""

_UPDATABLE: Final = frozenset(("", "always"))
_SENT: Final = _UPDATABLE | {"create"}

_standard: Final = standard_writer(to_plain)


def write_body(
    cls: type[Described] | str,
    mode: Mode,
    body: Model | Mapping[str, Any] | None,
    values: Mapping[str, Any],
    required: tuple[str, ...] = (),
    alternatives: tuple[str, ...] = (),
    subject: object = None,
) -> dict[str, Any] | None:
    """The JSON object to send for a model, a mapping of wire names, or keywords.

    `cls` is the class that the operation takes, or its name, `alternatives` are the names of others.

    `subject` is what an update is given as the id: a model alone is the body as well.

    `values` holds every keyword by wire name, `UNSET` where it was not given. Read-only properties
    are left out, in an update create-only ones too; no default is filled in. None for an action
    without any argument. Raises `TypeError` for a body beside keywords, for a body that is neither a
    model nor a mapping, and for keywords without a `required` one; `ArgumentError` for a model of
    another kind, for a value that cannot be sent, and for an update without any property.
    """
    cls = model(cls) if isinstance(cls, str) else cls
    alone = body is None and all(value is UNSET for value in values.values())
    if mode == "update" and alone and isinstance(subject, Model):
        body = subject
    made = _body(cls, mode, body, values, required, alternatives)
    if mode == "update" and not made:
        raise ArgumentError("the update has nothing to send: no property was given")
    return made


def _body(
    cls: type[Described],
    mode: Mode,
    body: Model | Mapping[str, Any] | None,
    values: Mapping[str, Any],
    required: tuple[str, ...],
    alternatives: tuple[str, ...],
) -> dict[str, Any] | None:
    given = {wire: value for wire, value in values.items() if value is not UNSET}
    if body is None:
        if not given and not required and mode == "action":
            return None
        return _from_keywords(cls, given, required)
    if given:
        raise TypeError("give either a body or keywords, not both")
    if isinstance(body, Model):
        return _of_model(body, cls, mode, alternatives)
    if isinstance(body, Mapping):  # pyright: ignore[reportUnnecessaryIsInstance]
        return _from_mapping(cls, mode, body)
    raise TypeError(f"a body is a model or a mapping, not {type(body).__name__}")


def _from_keywords(
    cls: type[Described], given: Mapping[str, Any], required: tuple[str, ...]
) -> dict[str, Any]:
    if missing := [wire for wire in required if wire not in given]:
        raise TypeError(f"{', '.join(missing)} must be given, or a body in place of keywords")
    kinds = {wire: kind for _, wire, kind, _ in _all_fields(variant(cls, given))}
    return {wire: _written(kinds.get(wire, ANY), value, wire) for wire, value in given.items()}


def _from_mapping(cls: type[Described], mode: Mode, body: Mapping[str, Any]) -> dict[str, Any]:
    wanted = _UPDATABLE if mode == "update" else _SENT
    fields = {wire: (kind, sent) for _, wire, kind, sent in _all_fields(variant(cls, dict(body)))}
    unknown = (ANY, "")
    return {
        str(wire): _written(fields.get(str(wire), unknown)[0], value, str(wire))
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


def _of_model(
    body: Model, cls: type[Described], mode: Mode, alternatives: tuple[str, ...]
) -> dict[str, Any]:
    """The body that a model makes: one of class `cls` or another one, or one of the same thing."""
    wanted = _UPDATABLE if mode == "update" else _SENT
    if isinstance(body, (cls, *map(model, alternatives))):
        return _sent_of(body, wanted)
    things = tuple(cls._IDENTIFIES)
    if identity(body, things) is None:
        raise ArgumentError(f"the body is a {cls.__name__}, and a {type(body).__name__} is none")
    fields = {wire: name for name, wire, _, sent in _all_fields(cls) if sent in wanted}
    out = {wire: value for wire, value in _sent_of(body, wanted).items() if wire in fields}
    for wire, name in fields.items():
        if name == cls._KEY and wire not in out:
            out[wire] = id_of("the body", body, things)
    return out


def _sent_of(source: Model, wanted: frozenset[str]) -> dict[str, Any]:
    """The `wanted` properties of a model, without those that its class does not know."""
    absent = source._rest[0] if source._rest else ()
    out: dict[str, Any] = {}
    for name, wire, kind, sent in fields_of(type(source)):
        value = getattr(source, name, None)
        if sent in wanted and not (value is None and wire in absent):
            out[wire] = _written(kind, value, wire)
    return out


def _written(kind: Kind, value: Any, wire: str) -> Any:
    """The value of property `wire` as it is sent.

    A bare id or an object that is given for a key becomes the key. Raises `ArgumentError` for a model
    where none, or one of another kind, belongs.
    """
    if value is None:
        return None
    inner = kind.item or ANY
    if kind.form == "list" and _is_sequence(value):
        return [_written(inner, item, wire) for item in value]
    if kind.form == "map" and is_mapping(value):
        return {str(name): _written(inner, item, wire) for name, item in value.items()}
    if kind.form == "key" and not isinstance(value, Mapping):
        return _as_key(model(kind.model), value, wire)
    if isinstance(value, Model):
        fits = kind.form == "model" and isinstance(value, model(kind.model))
        if not fits and kind.form != "any":
            raise ArgumentError(f"{wire} cannot be a {type(value).__name__}")
        # Inside a body a discriminator is needed even in an update: only what is read-only goes.
        return _sent_of(value, _SENT)
    if kind.model and is_mapping(value):
        cls = variant(model(kind.model), dict(value))
        kept = _keys(cls) if kind.form == "key" else frozenset[str]()
        fields = {wire: (inner, sent) for _, wire, inner, sent in _all_fields(cls)}
        return {
            str(name): _written(fields.get(str(name), (ANY, ""))[0], item, str(name))
            for name, item in value.items()
            if fields.get(str(name), (ANY, ""))[1] != "never" or name in kept
        }
    if kind.form == "string" and isinstance(value, datetime):
        raise ArgumentError(f"{wire} is a text, and no datetime")
    return plain(value)


def _as_key(cls: type[Described], value: Any, wire: str) -> dict[str, Any]:
    """The key object of class `cls` for an id, a key, or the object that it identifies."""
    if isinstance(value, cls):
        keys = _keys(cls)
        found = {
            w: plain(getattr(value, n)) for n, w, _, s in cls._FIELDS if s in _SENT or w in keys
        }
        out = {name: item for name, item in found.items() if item is not None}
        if not out:
            raise ArgumentError(f"{wire}: this {cls.__name__} says nothing")
        return out
    key, kind = next((w, kind) for name, w, kind, _ in fields_of(cls) if name == cls._KEY)
    if kind.form == "key":  # known by another key
        return {key: _written(kind, value, wire)}
    things = [thing for thing, name in cls._IDENTIFIES.items() if name == cls._KEY]
    bare = id_of(wire, value, things)
    if isinstance(bare, bool | float | bytes) or bare == "":
        raise ArgumentError(f"{wire} is an id, which cannot be {bare!r}")
    return {key: plain(bare)}


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
