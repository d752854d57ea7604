"""Secrets: which properties hold one, by their format, their name, or the object they are in."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

FORMATS: Final = {"password", "byte"}
NAMES: Final = {"apiKey", "password", "privateKey", "secretKey"}
HIDEABLE: Final = {"value", "computedValue", "currentValue"}
"""Properties that hold a secret where an object can be ``hidden``, as a global variable can."""


def is_secret(definition: Mapping[str, Any], wire: str) -> bool:
    """Whether a property of a definition may hold a secret."""
    properties = definition.get("properties", {})
    hideable = "hidden" in properties and wire in HIDEABLE
    return properties[wire].get("format") in FORMATS or wire in NAMES or hideable
