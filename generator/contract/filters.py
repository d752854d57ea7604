"""Writes down what lists take: paging, and one query parameter for each usable filter."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from ..limits import MAX_FILTERS
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
    """Give every list of ``data`` paging and filters; a warning for each filter of no property.

    Raises `ProblemsError` for lists with more filters than MAX_FILTERS in all.
    """
    data["parameters"] = {**PAGING, **data.get("parameters", {})}
    filters = 0
    for path, method, operation in read.operations(data):
        item = list_item(data, operation) if method == "get" else ""
        if not item:
            continue
        wanted = sorted(set(data["definitions"][item].get("x-filterable", ())))
        filters += len(wanted)
        if filters > MAX_FILTERS:
            message = f"lists have more than {MAX_FILTERS:,} filters in all (MAX_FILTERS)"
            pointer = join_pointer("paths", path, method)
            raise ProblemsError([document.problem("too-many-filters", message, pointer)])
        yield from _add(document, data, path, operation, item, wanted)


def _add(
    document: Document, data: Json, path: str, operation: Json, item: str, wanted: list[str]
) -> Iterator[Problem]:
    """Add the ``wanted`` filters of an ``item``, and paging, as far as the operation has none."""
    definitions = data["definitions"]
    properties = definitions[item].get("properties", {})
    known = {
        parameter["name"]
        for parameter, _ in read.parameters(data, path, operation)
        if parameter["in"] == "query"
    }
    added: list[Json] = []
    for name in wanted:
        if name not in properties:
            yield document.problem(
                "filter-unknown",
                f"x-filterable names {show(name)}, which is no property of {item}",
                join_pointer("definitions", item, "x-filterable"),
                severity="warning",
                hint="lists get no filter of that name",
                data={"name": name, "definition": item},
            )
        elif name not in known:
            facts = filter_type(properties[name], definitions)
            added.append({"in": "query", "name": name, **facts})
    added += [{"$ref": read.refer("parameters", name)} for name in PAGING if name not in known]
    operation.setdefault("parameters", []).extend(added)


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
    """The schema of an object's key; a text where keys lead in a circle or are lists."""
    seen: set[str] = set()
    schema: Mapping[str, Any] = {}
    while name and name not in seen:
        seen.add(name)
        schema = definitions[name].get("properties", {}).get(key_property(definitions[name]), {})
        name = read.referenced(schema)
    usable = schema and not name and schema.get("type") != "array"
    return schema if usable else {"type": "string"}
