"""Writes down what lists take: paging, and one query parameter for each usable filter."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from ..limits import MAX_FILTERS, MAX_NODES
from ..problems import Problem, ProblemsError
from ..swagger import read
from ..swagger.document import Document
from ..swagger.pointers import join_pointer
from ..swagger.validate import show
from .envelopes import list_item
from .keys import key_property

Json = dict[str, Any]

PAGING: Final[dict[str, Json]] = {
    "maxResults": {
        "in": "query",
        "name": "maxResults",
        "type": "integer",
        "minimum": 1,
        "maximum": 100,
    },
    "pageNum": {"in": "query", "name": "pageNum", "type": "integer", "minimum": 1},
}
"""The shared parameters of every list, by name."""


def add_filters(document: Document, data: Json) -> Iterator[Problem]:
    """Give every list of ``data`` paging and filters; a warning for each filter without a property.

    Raises `ProblemsError` for lists with more filters than MAX_FILTERS in all, or whose filters repeat
    more than MAX_NODES values.
    """
    data["parameters"] = {**PAGING, **data.get("parameters", {})}
    filters = values = 0
    for path, method, operation in read.operations(data):
        item = list_item(data, operation) if method == "get" else ""
        if not item:
            continue
        wanted = sorted(set(data["definitions"][item].get("x-filterable", ())))
        filters += len(wanted)
        pointer = join_pointer("paths", path, method)
        if filters > MAX_FILTERS:
            message = f"lists have more than {MAX_FILTERS:,} filters in all (MAX_FILTERS)"
            raise ProblemsError([document.problem("too-many-filters", message, pointer)])
        added, missing = _filters(data, path, operation, item, wanted)
        values += sum(map(_values, added))
        if values > MAX_NODES:
            message = f"filters repeat more than {MAX_NODES:,} values in all (MAX_NODES)"
            raise ProblemsError([document.problem("too-many-nodes", message, pointer)])
        operation.setdefault("parameters", []).extend(added)
        yield from (_unknown(document, item, name) for name in missing)


def _filters(
    data: Json, path: str, operation: Json, item: str, wanted: list[str]
) -> tuple[list[Json], list[str]]:
    """The filters and paging that a list of ``item`` lacks, and the names that are no properties."""
    definitions = data["definitions"]
    properties = definitions[item].get("properties", {})
    known = {
        parameter["name"]
        for parameter, _ in read.parameters(data, path, operation)
        if parameter["in"] == "query"
    }
    added: list[Json] = [
        {"in": "query", "name": name, **filter_type(properties[name], definitions)}
        for name in wanted
        if name in properties and name not in known
    ]
    added += [{"$ref": read.refer("parameters", name)} for name in PAGING if name not in known]
    return added, [name for name in wanted if name not in properties]


def _values(parameter: Json) -> int:
    """How many values a filter repeats of its property."""
    inner = parameter.get("items")
    return len(parameter.get("enum", ())) + (_values(inner) if inner else 0)


def _unknown(document: Document, item: str, name: str) -> Problem:
    return document.problem(
        "filter-unknown",
        f"x-filterable names {show(name)}, which is not a property of {item}",
        join_pointer("definitions", item, "x-filterable"),
        severity="warning",
        hint="lists get no filter of that name",
        data={"name": name, "definition": item},
    )


def filter_type(schema: Mapping[str, Any], definitions: Mapping[str, Any]) -> Json:
    """The type of a query parameter that filters on a property; a reference is given by its key."""
    name = read.referenced(schema)
    if name:
        kind = filter_type(_key_schema(name, definitions), definitions)
        return {"type": kind["type"], "x-references": {"$ref": read.refer("definitions", name)}}
    if schema.get("type") == "array":
        items = filter_type(schema.get("items", {}), definitions)
        more = {"x-references": items.pop("x-references")} if "x-references" in items else {}
        return {"type": "array", "items": items, "collectionFormat": "multi", **more}
    wire_type = schema.get("type", "string")
    facts: Json = {"type": "string" if wire_type == "object" else wire_type}
    return facts | {key: schema[key] for key in ("format", "enum") if key in schema}


def _key_schema(name: str, definitions: Mapping[str, Any]) -> Mapping[str, Any]:
    """The schema of an object's key; a text where keys are cyclic or lists."""
    seen: set[str] = set()
    schema: Mapping[str, Any] = {}
    while name and name not in seen:
        seen.add(name)
        schema = (
            definitions[name].get("properties", {}).get(key_property(name, definitions[name]), {})
        )
        name = read.referenced(schema)
    usable = schema and not name and schema.get("type") != "array"
    return schema if usable else {"type": "string"}
