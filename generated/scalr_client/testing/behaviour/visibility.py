"""Filters a stored object down to the definition of the response, and hides secrets."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from typing import Any, NamedTuple

from ..contract.reader import Scope, Type, is_array, is_object

_UNSET: Mapping[str, Any] = {"list": (), "boolean": False}
"""The value a host shows for a property that is not set; null for the other kinds."""


class _View(NamedTuple):
    """How objects of a definition are shown: each property with its unset value.

    holding: the types of those properties that have secrets inside.
    """

    discriminator: str
    variants: Mapping[str, str]
    properties: tuple[tuple[str, Any], ...]
    holding: tuple[tuple[str, Type], ...]


def show(scope: Scope, name: str, data: Mapping[str, Any]) -> dict[str, Any]:
    """The object with every property of its definition that is not secret."""
    view = _view(scope, name)
    if view.discriminator:
        variant = str(data.get(view.discriminator))
        view = _view(scope, view.variants.get(variant, name))
    shown: dict[str, Any] = {}
    for key, unset in view.properties:
        value = data.get(key)
        shown[key] = unset if value is None else value
    for key, expected in view.holding:
        shown[key] = _hidden(scope, expected, shown[key])
    return shown


def without_secrets(scope: Scope, name: str, data: Mapping[str, Any]) -> dict[str, Any]:
    """The object without the secrets in it, at any depth."""
    definition = scope.definitions[name]
    variant = definition.variants.get(str(data.get(definition.discriminator)), name)
    properties = scope.definitions[variant].properties
    return {
        key: _hidden(scope, properties[key].type, value) if key in properties else value
        for key, value in data.items()
        if key not in properties or not properties[key].secret
    }


@functools.cache
def _view(scope: Scope, name: str) -> _View:
    definition = scope.definitions[name]
    shown = [each for each in definition.properties.values() if not each.secret]
    return _View(
        definition.discriminator,
        definition.variants,
        tuple((each.name, _UNSET.get(each.type.kind)) for each in shown),
        tuple((each.name, each.type) for each in shown if _holds_secret(scope, each.type)),
    )


@functools.cache
def _holds_secret(scope: Scope, expected: Type) -> bool:
    """True if a value of the type may hold a secret, at any depth."""
    queue, seen = [expected], set[str]()
    while queue:
        each = queue.pop()
        if each.item is not None:
            queue.append(each.item)
        if not each.model or each.model in seen:
            continue
        seen.add(each.model)
        family = (each.model, *scope.definitions[each.model].variants.values())
        for inner in (
            one for name in family for one in scope.definitions[name].properties.values()
        ):
            if inner.secret:
                return True
            queue.append(inner.type)
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
