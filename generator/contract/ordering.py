"""Puts a contract in its canonical order: known keys first, names and sets sorted."""

from __future__ import annotations

from typing import Any, Final

from ..swagger.read import target
from ..swagger.schema_table import KINDS
from .filters import PAGING

Json = dict[str, Any]

_SETS: Final = frozenset(("required", "enum", "x-createOnly", "x-filterable", "tags"))
"""Lists whose order means nothing."""

_KEYS: Final = (
    "$ref", "name", "in", "type", "format", "title", "version", "description",
    "swagger", "operationId", "info", "host", "basePath", "schemes", "consumes", "produces",
    "securityDefinitions", "security", "tags", "paths", "parameters", "responses", "definitions",
    "get", "post", "put", "patch", "delete", "head", "options",
)  # fmt: skip
_RANK: Final = {key: rank for rank, key in enumerate(_KEYS)}
_PLACES: Final = {"path": 0, "query": 1, "body": 2}


def ordered(contract: Json) -> Json:
    """The same contract in canonical order; the order of lists of data is theirs."""
    return _node(contract, "document")


def _node(node: Json, kind: str) -> Json:
    kinds = KINDS[kind]
    keys = sorted(node, key=lambda key: (_RANK.get(key, len(_RANK)), key))
    return {key: _value(node[key], kinds.get(key, "any"), key) for key in keys}


def _value(value: Any, wanted: str, key: str) -> Any:
    if wanted in KINDS:
        return _node(value, wanted)
    form, _, kind = wanted.partition(" ")
    if wanted == "schema or boolean" and isinstance(value, dict):
        return _node(value, "schema")
    if form == "map":
        return {name: _node(value[name], kind) for name in sorted(value)}
    if form == "list" and kind in KINDS:
        items = [_node(item, kind) for item in value]
        return sorted(items, key=_RANKED[key]) if key in _RANKED else items
    return _set(value) if key in _SETS and isinstance(value, list) else _data(value)


def _set(values: list[Any]) -> list[Any]:
    """Distinct values in order; a list that holds more than texts and numbers stays as it is."""
    if not all(isinstance(value, str | int) for value in values):
        return values
    distinct = {(str(type(value)), value): value for value in values}
    return [distinct[key] for key in sorted(distinct)]


def _data(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _data(value[key]) for key in sorted(value)}
    return [_data(item) for item in value] if isinstance(value, list) else value


def _parameter_rank(parameter: Json) -> tuple[int, str]:
    """Shared parameters and those of the path first, paging last."""
    _, shared = target(parameter.get("$ref"))
    if shared:
        return (3 if shared in PAGING else 0, shared)
    return (_PLACES.get(parameter["in"], 4), parameter["name"])


_RANKED: Final = {"parameters": _parameter_rank, "x-concreteTypes": lambda item: item["$ref"]}
"""How lists of nodes are sorted whose order means nothing."""
