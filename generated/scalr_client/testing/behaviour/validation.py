"""Validates request bodies against the contract, as a host does.

The result is what is stored: foreign keys as objects, dates in the host's form, numbers as numbers,
nested read-only properties left out.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from ..contract.reader import Definition, Scope, Type, is_array, is_object
from ..http.envelopes import ErrorResponse, invalid_structure, invalid_value, not_found

DATE_FORMAT = "%Y-%m-%dT%H:%M:%SZ"
FALSE_TEXTS = ("", "0", "false")
_TAG = re.compile(r"<[^\s\d=<>-]")
_INTEGER = re.compile(r"[+-]?[0-9]{1,18}\Z")
_NUMBER = re.compile(r"[+-]?[0-9]{1,18}(\.[0-9]{1,18})?\Z")
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\Z")
_FREE_TEXT = frozenset(
    ("body", "value", "variables", "attributes", "template", "privateKey", "certificate")
)

Lookup = Callable[[Definition, object], bool]


def parse(content: bytes) -> dict[str, Any]:
    """The JSON object of a body; raises `ErrorResponse` 400 for anything else."""
    try:
        body = json.loads(content, parse_constant=_not_json)
    except (ValueError, RecursionError):
        body = None
    if not is_object(body):
        raise invalid_structure("Invalid body: it must be a JSON object.")
    return body


def _not_json(constant: str) -> None:
    raise ValueError(f"{constant} is not JSON")


def to_bool(value: object) -> bool:
    """False for `false` in any case, 0 and nothing; true for everything else."""
    if isinstance(value, str):
        return value.lower() not in FALSE_TEXTS
    return bool(value)


def to_date(text: str) -> str | None:
    """A date as the host shows it (UTC, whole seconds); None for text that is not a date."""
    text = text.strip()
    if text.isdigit():
        return None
    try:
        moment = datetime.fromisoformat(text)
        aware = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
        return aware.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
    except (ValueError, OverflowError):
        return None


@dataclass(slots=True)
class Validator:
    """Validates bodies of one scope; `exists` is true for a key whose object exists."""

    scope: Scope
    exists: Lookup

    def create(
        self, definition: Definition, body: Mapping[str, Any], given: Mapping[str, Any], level: str
    ) -> dict[str, Any]:
        """The object of a POST body: null is absent, `id` is dropped; `given` is from the path."""
        sent = {key: value for key, value in body.items() if value is not None}
        if "id" in definition.read_only:
            sent.pop("id", None)
        exact = self._concrete(definition, sent, definition.name)
        self._known(exact, sent, definition.name)
        if "scope" in exact.read_only and sent.pop("scope", level) != level:
            raise invalid_value(f"'{definition.name}.scope' is not the scope of this endpoint.")
        fixed = [key for key in sent if key in exact.read_only]
        if fixed:
            raise invalid_structure(_not_alterable(definition.name, fixed))
        clean = self._properties(exact, sent, definition.name, top=True)
        for key, value in given.items():
            if clean.setdefault(key, value) != value:
                raise invalid_value(f"'{definition.name}.{key}' is not the one of the path.")
        self._required(exact, clean, definition.name)
        return clean

    def update(
        self, definition: Definition, body: Mapping[str, Any], stored: Mapping[str, Any]
    ) -> dict[str, Any]:
        """The changes of a PATCH body; `stored` with the changes must be valid as a whole."""
        name = definition.name
        marker = definition.discriminator
        fixed_marker = marker in definition.create_only
        exact = self._concrete(
            definition, {**body, **stored} if fixed_marker else {**stored, **body}, name
        )
        fixed = [
            key
            for key in body
            if key not in exact.properties or key in exact.read_only | exact.create_only
        ]
        if fixed:
            raise invalid_structure(_not_alterable(name, fixed))
        changes = self._properties(exact, body, name, top=True)
        self._required(exact, {**stored, **changes}, name)
        return changes

    def nested(self, definition: Definition, body: Mapping[str, Any], path: str) -> dict[str, Any]:
        """An object inside a body, or the body of an action."""
        exact = self._concrete(definition, body, path)
        self._known(exact, body, path)
        writable = {key: value for key, value in body.items() if key not in exact.read_only}
        clean = self._properties(exact, writable, path, top=False)
        self._required(exact, clean, path)
        return clean

    def complete(self, definition: Definition, data: Mapping[str, Any]) -> None:
        """Raise `ErrorResponse` 400 for an object without a required property."""
        self._required(definition, data, definition.name)

    def _concrete(self, definition: Definition, body: Mapping[str, Any], path: str) -> Definition:
        marker = definition.discriminator
        if not marker:
            return definition
        value = body.get(marker)
        if value is None:
            raise invalid_structure(f"Property '{path}.{marker}' is required.")
        if not isinstance(value, str) or value not in definition.variants:
            known = ", ".join(definition.variants)
            raise invalid_value(f"'{path}.{marker}' ({value}) is invalid. Valid are ({known}).")
        return self.scope.definitions[definition.variants[value]]

    def _known(self, definition: Definition, body: Mapping[str, Any], path: str) -> None:
        unknown = [key for key in body if key not in definition.properties]
        if unknown:
            names = ", ".join(f"'{path}.{key}'" for key in unknown)
            raise invalid_structure(f"{names} does not exist.")

    def _required(self, definition: Definition, body: Mapping[str, Any], path: str) -> None:
        for key in definition.required:
            if body.get(key) is None:
                raise invalid_structure(f"Property '{path}.{key}' is required.")

    def _properties(
        self, definition: Definition, body: Mapping[str, Any], path: str, *, top: bool
    ) -> dict[str, Any]:
        clean: dict[str, Any] = {}
        for key, value in body.items():
            where = f"{path}.{key}"
            if top and isinstance(value, str) and key not in _FREE_TEXT and _TAG.search(value):
                raise invalid_value(f"'{where}' contains characters that are not allowed.")
            clean[key] = self._value(definition.properties[key].type, value, where)
        return clean

    def _value(self, expected: Type, value: object, path: str) -> object:
        if value is None:
            return None
        match expected.kind:
            case "key":
                return self._key(self.scope.definitions[expected.model], value, path)
            case "model":
                return self._object(self.scope.definitions[expected.model], value, path)
            case "list" | "map":
                return self._items(expected, value, path)
            case "any":
                return value
            case scalar:
                if isinstance(value, dict | list):
                    shown = "array" if isinstance(value, list) else "stdClass"
                    raise invalid_value(f"Unexpected type '{shown}' in '{path}'.")
                return _SCALARS[scalar](expected, value, path)

    def _items(self, expected: Type, value: object, path: str) -> object:
        """The items of a list or the values of a map, each checked."""
        item = expected.item or Type("any")
        if expected.kind == "map":
            if not is_object(value):
                raise invalid_value(f"Property '{path}' must be an object.")
            return {key: self._value(item, part, f"{path}.{key}") for key, part in value.items()}
        if not is_array(value):
            raise invalid_value(f"Property '{path}' must be array.")
        if None in value:
            raise invalid_value(f"Property '{path}' must not hold null.")
        return [self._value(item, part, path) for part in value]

    def _object(self, definition: Definition, value: object, path: str) -> dict[str, Any]:
        if value == []:
            value = {}
        if not is_object(value):
            raise invalid_value(f"Property '{path}' must be an object.")
        return self.nested(definition, value, path)

    def _key(self, definition: Definition, value: object, path: str) -> dict[str, Any]:
        """A foreign key, given bare or as an object; unknown properties of the object are ignored."""
        identity = definition.key
        given = value if is_object(value) else {identity: value}
        known = {
            key: part
            for key, part in given.items()
            if key in definition.properties and (key == identity or key not in definition.read_only)
        }
        clean = self._properties(definition, known, path, top=False)
        self._required(definition, clean, path)
        target = clean.get(identity)
        if target is not None and not is_object(target) and not self.exists(definition, target):
            raise not_found(f"'{path}.{identity}' ({target}) was not found.")
        return clean


def _boolean(expected: Type, value: object, path: str) -> bool:
    return to_bool(value)


def _integer(expected: Type, value: object, path: str) -> int:
    if isinstance(value, str) and _INTEGER.match(value):
        value = int(value)
    if isinstance(value, bool) or not isinstance(value, int):
        raise _invalid(path, value, "it must be a whole number")
    return int(_bounded(expected, value, path))


def _number(expected: Type, value: object, path: str) -> float:
    if isinstance(value, str) and _NUMBER.match(value):
        value = float(value)
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise _invalid(path, value, "it must be a number")
    return _bounded(expected, value, path)


def _bounded(expected: Type, value: float, path: str) -> float:
    lowest, highest = expected.minimum, expected.maximum
    if lowest is not None and value < lowest:
        raise invalid_value(f"Property '{path}' must be greater than or equal to {lowest}.")
    if highest is not None and value > highest:
        raise invalid_value(f"Property '{path}' must be less than or equal to {highest}.")
    return value


def _string(expected: Type, value: object, path: str) -> str:
    if isinstance(value, bool):
        raise _invalid(path, value, "it must be text")
    text = value if isinstance(value, str) else str(value)
    if expected.values and text not in expected.values:
        raise invalid_value(
            f"'{path}' ({text}) is invalid. Valid are ({', '.join(expected.values)})."
        )
    if expected.kind == "date-time":
        date = to_date(text) if isinstance(value, str) else None
        if date is None:
            raise invalid_value(f"Invalid timestamp '{path}'.")
        return date
    if expected.format == "email" and not _EMAIL.match(text):
        raise _invalid(path, text, "it must be an e-mail address")
    if not (expected.min_length or 0) <= len(text) <= (expected.max_length or len(text)):
        raise _invalid(path, text, "it is too short or too long")
    if expected.pattern and not re.fullmatch(expected.pattern, text):
        raise _invalid(path, text, "it has characters that are not allowed here")
    return text


_SCALARS: dict[str, Callable[[Type, object, str], object]] = {
    "boolean": _boolean,
    "date-time": _string,
    "integer": _integer,
    "number": _number,
    "string": _string,
}


def _invalid(path: str, value: object, why: str) -> ErrorResponse:
    return invalid_value(f"'{path}' ({value}) is invalid: {why}.")


def _not_alterable(name: str, keys: list[str]) -> str:
    names = ", ".join(f"'{name}.{key}'" for key in keys)
    return f"You cannot set {names}: not alterable, or it does not exist."
