"""Keys: the property that identifies an object, and the small objects that stand for another one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

Json = Mapping[str, Any]


def key_property(definition: Json) -> str:
    """The property that identifies an object, or ''.

    ``id``, else ``name``, else the only required one if it is a text, a number or a reference.
    """
    properties = definition.get("properties", {})
    for name in ("id", "name"):
        if name in properties:
            return name
    tags = (definition.get("discriminator"), definition.get("x-discriminator"))
    required = [name for name in definition.get("required", ()) if name not in tags]
    kinds = ("string", "integer", None)
    if len(required) == 1 and properties.get(required[0], {}).get("type") in kinds:
        return str(required[0])
    return ""


def is_key(name: str, definition: Json) -> bool:
    """Whether a definition is a small object that stands for another one, and so can be a bare id."""
    named = name.endswith(("ForeignKey", "Identity"))
    return (named or "x-references" in definition) and bool(key_property(definition))
