"""What is shown of a stored object: the properties of the answer's definition, and no secrets."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from typing import Any

from ..contract.reader import Definition, Scope

_EMPTY: Mapping[str, Any] = {"array": (), "boolean": False}
_NEVER_SHOWN = {("RackspaceCloudCredentials", "apiKey")}
_SECRET_FORMATS = ("password", "byte")


def is_secret(definition: str, name: str, schema: Mapping[str, Any]) -> bool:
    """Whether a host takes the property but leaves it out of every answer."""
    return (
        schema.get("format") in _SECRET_FORMATS
        or (definition.endswith("CloudCredentials") and name == "secretKey")
        or (definition, name) in _NEVER_SHOWN
    )


class Presenter:
    """Shows objects of one scope."""

    def __init__(self, scope: Scope) -> None:
        self._definitions = scope.definitions
        self._shape = functools.cache(self._make_shape)

    def show(self, name: str, data: Mapping[str, Any]) -> dict[str, Any]:
        """The object as the definition has it: what is not set is null, false or an empty list."""
        definition = self._definitions[name]
        if definition.discriminator:
            name = definition.concretes.get(str(data.get(definition.discriminator)), name)
        shown: dict[str, Any] = {}
        for key, empty in self._shape(name):
            value = data.get(key)
            shown[key] = empty if value is None else value
        return shown

    def _make_shape(self, name: str) -> tuple[tuple[str, Any], ...]:
        definition: Definition = self._definitions[name]
        return tuple(
            (key, _EMPTY.get(schema.get("type", "")))
            for key, schema in definition.properties.items()
            if not is_secret(name, key, schema)
        )
