"""Keeps of a definition what the contract holds: the keys of Swagger and of vendors, without prose."""

from __future__ import annotations

from typing import Any, Final

from ..swagger.schema_table import KINDS, is_extension

Json = dict[str, Any]

_DROPPED: Final = frozenset(
    ("x-usedIn", "x-dry-yaml-definitions", "externalDocs", "xml", "example", "examples")
)
"""Left out of the contract: what repeats the paths, what templates left behind, and examples."""

_PROSE: Final = frozenset(("description", "summary", "title"))


def kept(document: Json, *, keep_descriptions: bool) -> Json:
    """A copy with the keys of `KINDS` and vendor keys only.

    Names that are a vendor's own are left out of every map, so that the steps after this one meet
    nodes of one kind only.
    """
    return _node(document, "document", _DROPPED if keep_descriptions else _DROPPED | _PROSE)


def _node(node: Json, kind: str, dropped: frozenset[str]) -> Json:
    kinds = KINDS[kind]
    return {
        key: _value(value, kinds.get(key, "any"), dropped)
        for key, value in node.items()
        if key not in dropped and (key in kinds or key.startswith("x-"))
    }


def _value(value: Any, wanted: str, dropped: frozenset[str]) -> Any:
    if wanted in KINDS:
        return _node(value, wanted, dropped)
    form, _, kind = wanted.partition(" ")
    if wanted == "schema or boolean":
        return value if isinstance(value, bool) else _node(value, "schema", dropped)
    if form == "map":
        return {
            name: _node(inner, kind, dropped)
            for name, inner in value.items()
            if not is_extension(name, kind)
        }
    if form == "list" and kind in KINDS:
        return [_node(inner, kind, dropped) for inner in value]
    return value
