"""Keys: the property that identifies an object, and the small objects that stand for another one."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

Json = Mapping[str, Any]

_SUFFIXES: Final = ("ForeignKey", "Identity")


def key_property(name: str, definition: Json) -> str:
    """The property that identifies an object of definition ``name``, or ''.

    ``id``, else ``name``, else the only required one if it is a text, a number or a reference. Of a
    small object that stands for another one, the only one that can be sent, where that is not the id.
    """
    properties = definition.get("properties", {})
    if name.endswith(_SUFFIXES) and properties.get("id", {}).get("readOnly"):
        sent = [wire for wire, each in properties.items() if not each.get("readOnly")]
        if len(sent) == 1 and properties[sent[0]].get("type") == "string":
            return str(sent[0])
    for usual in ("id", "name"):
        if usual in properties:
            return usual
    tags = (definition.get("discriminator"), definition.get("x-discriminator"))
    required = [wire for wire in definition.get("required", ()) if wire not in tags]
    kinds = ("string", "integer", None)
    if len(required) == 1 and properties.get(required[0], {}).get("type") in kinds:
        return str(required[0])
    return ""


def is_key(name: str, definition: Json) -> bool:
    """Whether a definition is a small object that stands for another one, and so can be a bare id."""
    named = name.endswith(_SUFFIXES)
    return (named or "x-references" in definition) and bool(key_property(name, definition))


_AFFIXES: Final = re.compile(r"(?:Composed|Target)?(.+?)(?:ForeignKey|Identity)|(.+)Summary")


def thing_of_name(name: str) -> str:
    """What a definition is about, by its name: ``FarmRole`` for ``FarmRoleSummary``."""
    found = _AFFIXES.fullmatch(name)
    return (found[1] or found[2]) if found else name
