"""Filters a stored object down to the definition of the response, and hides secrets."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from typing import Any

from ..contract.reader import Definition, Scope, Type, is_array, is_object

_UNSET: Mapping[str, Any] = {"list": (), "boolean": False}
"""The value a host shows for a property that is not set; null for the other kinds."""


def show(scope: Scope, name: str, data: Mapping[str, Any]) -> dict[str, Any]:
    """The object with every property of its definition that a host shows."""
    shown: dict[str, Any] = {}
    for key, unset, holding in _shape(scope, _concrete(scope, name, data).name):
        value = data.get(key)
        if value is None:
            shown[key] = unset
        else:
            shown[key] = value if holding is None else _hidden(scope, holding, value)
    return shown


def without_secrets(scope: Scope, name: str, data: Mapping[str, Any]) -> dict[str, Any]:
    """The object without the secrets in it, at any depth."""
    definition = _concrete(scope, name, data)
    properties, withheld = definition.properties, _withheld(definition)
    return {
        key: _hidden(scope, properties[key].type, value) if key in properties else value
        for key, value in data.items()
        if key not in withheld
    }


def _withheld(definition: Definition) -> frozenset[str]:
    """The secrets that a host never shows; those of objects that can be `hidden` it does show."""
    if "hidden" in definition.properties:
        return frozenset()
    return frozenset(each.name for each in definition.properties.values() if each.secret)


def _concrete(scope: Scope, name: str, data: Mapping[str, Any]) -> Definition:
    """The variant that the object says it is; the definition itself for an unknown one."""
    definition = scope.definitions[name]
    if not definition.discriminator:
        return definition
    value = str(data.get(definition.discriminator))
    return scope.definitions[definition.variants.get(value, name)]


@functools.cache
def _shape(scope: Scope, name: str) -> tuple[tuple[str, Any, Type | None], ...]:
    """Each property to show: its name, its value while unset, its type if secrets are inside."""
    definition = scope.definitions[name]
    withheld = _withheld(definition)
    return tuple(
        (key, _UNSET.get(each.type.kind), each.type if _holds_secret(scope, each.type) else None)
        for key, each in definition.properties.items()
        if key not in withheld
    )


@functools.cache
def _holds_secret(scope: Scope, expected: Type) -> bool:
    """True if a value of the type may hold a secret that is never shown, at any depth."""
    queue, seen = [expected], set[str]()
    while queue:
        each = queue.pop()
        if each.item is not None:
            queue.append(each.item)
        if not each.model or each.model in seen:
            continue
        seen.add(each.model)
        family = (each.model, *scope.definitions[each.model].variants.values())
        for definition in map(scope.definitions.__getitem__, family):
            if _withheld(definition):
                return True
            queue += (inner.type for inner in definition.properties.values())
    return False


def _hidden(scope: Scope, expected: Type, value: Any) -> Any:
    if not _holds_secret(scope, expected):
        return value
    if expected.model and is_object(value):
        return without_secrets(scope, expected.model, value)
    if expected.item is not None and is_array(value):
        return [_hidden(scope, expected.item, item) for item in value]
    if expected.item is not None and is_object(value):
        return {key: _hidden(scope, expected.item, item) for key, item in value.items()}
    return value
