"""A host's text in, the contract of one scope out: valid, complete, without prose, in a fixed order.

Every change is either a rule here or an entry of specs/corrections.yaml. The rules, in the order in
which they run: take what Swagger knows and the vendor keys we keep; apply the corrections; give
inline bodies names; say ``type: object``; anchor patterns; write the paging parameters and one query
parameter for each usable filter of a list; lift parameters and responses that repeat; name and tag
the operations; sort.
"""

from __future__ import annotations

import copy
import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from attrs import evolve, frozen

from ..limits import MAX_FILTERS
from ..problems import Problem, ProblemsError, errors
from ..swagger import read, validate
from ..swagger.document import Document
from ..swagger.pointers import join_pointer
from ..swagger.schema_table import KINDS, is_extension
from .corrections import Correction, Cut, apply
from .envelopes import list_item
from .keys import key_property
from .names import Lock, camel, operation_key
from .operation_names import operation_names

Json = dict[str, Any]

STATUS_TEXT: Final = {
    "200": "OK",
    "201": "Created",
    "202": "Accepted",
    "204": "No content",
    "400": "Bad request",
    "401": "Not authenticated",
    "403": "Forbidden",
    "404": "Not found",
    "409": "Conflict",
    "422": "Unprocessable",
    "500": "Server error",
    "501": "Not implemented",
    "503": "Unavailable",
}
"""Swagger wants a description for every response; these are the reason phrases we give."""

HEADERS: Final = {
    "date": "X-Scalr-Date",
    "keyId": "X-Scalr-Key-Id",
    "signature": "X-Scalr-Signature",
}
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
DROPPED: Final = {
    "x-usedIn",
    "x-dry-yaml-definitions",
    "externalDocs",
    "xml",
    "example",
    "examples",
}
"""Left out of the contract: what repeats the paths, what templates left behind, and prose."""

PROSE: Final = {"description", "summary", "title"}
SETS: Final = {"required", "enum", "x-createOnly", "x-filterable", "x-usedIn", "tags"}
KEY_ORDER: Final = (
    "$ref", "name", "in", "type", "format", "title", "version", "description",
    "swagger", "operationId", "info", "host", "basePath", "schemes", "consumes", "produces",
    "securityDefinitions", "security", "tags", "paths", "parameters", "responses", "definitions",
    "get", "post", "put", "patch", "delete", "head", "options",
)  # fmt: skip
_RANK: Final = {key: rank for rank, key in enumerate(KEY_ORDER)}
_MAPS: Final = {
    "paths",
    "definitions",
    "properties",
    "responses",
    "parameters",
    "securityDefinitions",
}


@frozen
class Canonical:
    """The contract of a scope, what the installation cuts of it, and problems on the way."""

    scope: str
    contract: Json
    cuts: tuple[Cut, ...]
    warnings: tuple[Problem, ...]
    tolerated: tuple[Problem, ...] = ()
    """Errors that stopped nothing because the text was read against a committed contract: stale
    corrections, and one for each definition that was taken from there."""


def canonicalise(
    document: Document,
    scope: str,
    corrections: Iterable[Correction] = (),
    names: Lock | None = None,
    *,
    keep_descriptions: bool = False,
    committed: Mapping[str, Any] | None = None,
) -> Canonical:
    """The contract that ``document``, as a host serves it, stands for.

    ``names`` are those in use: the contract calls an operation what the client calls it. With
    ``committed``, the contract to compare with, stale corrections are left out, and definitions that
    the text refers to and lacks are taken from there. Raises `ProblemsError` with everything else that
    is wrong: the structure, corrections that are stale, references that lead nowhere.
    """
    warnings = _without_errors(validate.check(document))
    data = kept(document.data, keep_descriptions=keep_descriptions)
    applied = apply(data, scope, corrections)
    tolerated = [*applied.stale] if committed is not None else []
    if len(applied.stale) > len(tolerated):
        raise ProblemsError([*warnings, *applied.stale])
    if applied.changed:
        warnings += _without_errors(_wrong_by_correction(document, data), warnings)
        data = kept(data, keep_descriptions=keep_descriptions)
    _name_inline_bodies(data)
    for schema in read.schemas(data):
        _complete_schema(schema)
    tolerated += _taken_from(committed, document, data, warnings)
    warnings += _add_filters(document, data, data["definitions"])
    contract = _assemble(data, scope, names or Lock())
    ordered = _sorted(contract, "document")
    return Canonical(scope, ordered, applied.cuts, tuple(warnings), tuple(tolerated))


def _without_errors(found: Iterable[Problem], before: Iterable[Problem] = ()) -> list[Problem]:
    """The problems, all of them warnings; raises `ProblemsError` with those before if any is more."""
    problems = list(found)
    if errors(problems):
        raise ProblemsError([*before, *problems])
    return problems


def _wrong_by_correction(document: Document, data: Json) -> Iterator[Problem]:
    """What a correction put where something else belongs; the text alone was found to be sound."""
    for problem in validate.check(Document(document.name, document.text, data)):
        yield evolve(problem, hint="an entry of specs/corrections.yaml put it there")


def _taken_from(
    committed: Mapping[str, Any] | None, document: Document, data: Json, warnings: list[Problem]
) -> list[Problem]:
    """Take the definitions that are referred to and not there; a problem for each.

    What is taken may refer to more. Raises `ProblemsError` if one is not there either.
    """
    known = (committed or {}).get("definitions", {})
    taken: list[Problem] = []
    while missing := list(validate.dangling(document, data)):
        first = {problem.data["name"]: problem for problem in reversed(missing)}
        sections = {problem.data["section"] for problem in missing}
        if sections != {"definitions"} or not first.keys() <= known.keys():
            raise ProblemsError([*warnings, *missing])
        for name, problem in sorted(first.items()):
            data["definitions"][name] = copy.deepcopy(known[name])
            taken.append(problem)
    return taken


def kept(data: Json, *, keep_descriptions: bool) -> Json:
    """A copy with what the contract keeps: the keys of KINDS and vendor keys, no prose.

    Names that are a vendor's own are left out of every map, so that the steps after this one meet
    nodes of one kind only.
    """
    return _kept_node(data, "document", frozenset() if keep_descriptions else PROSE)


def _kept_node(node: Json, kind: str, prose: frozenset[str] | set[str]) -> Json:
    kinds = KINDS[kind]
    kept: Json = {}
    for key, value in node.items():
        wanted = kinds.get(key)
        if key in prose or key in DROPPED or (wanted is None and key[:2] != "x-"):
            continue
        kept[key] = _kept_value(value, wanted or "any", prose)
    return kept


def _kept_value(value: Any, wanted: str, prose: frozenset[str] | set[str]) -> Any:
    if wanted in KINDS:
        return _kept_node(value, wanted, prose)
    form, _, kind = wanted.partition(" ")
    if wanted == "schema or boolean":
        return value if isinstance(value, bool) else _kept_node(value, "schema", prose)
    if form == "map":
        return {
            name: _kept_node(inner, kind, prose)
            for name, inner in value.items()
            if not is_extension(name, kind)
        }
    if form == "list" and kind in KINDS:
        return [_kept_node(inner, kind, prose) for inner in value]
    return value


def _name_inline_bodies(data: Json) -> None:
    """An inline body becomes a definition named after its parameter."""
    definitions: Json = data.setdefault("definitions", {})
    for parameter in read.declared_parameters(data):
        schema = parameter.get("schema")
        if parameter.get("in") != "body" or not schema or "$ref" in schema:
            continue
        wanted = camel(parameter.get("name", ""))
        name, number = wanted, 2
        while definitions.get(name, schema) != schema:
            name, number = f"{wanted}{number}", number + 1
        definitions[name] = schema
        parameter["schema"] = {"$ref": read.refer("definitions", name)}


def _complete_schema(schema: Json) -> None:
    if "properties" in schema and "type" not in schema:
        schema["type"] = "object"
    pattern = schema.get("pattern")
    if pattern and not (pattern.startswith("^") and pattern.endswith("$")):
        schema["pattern"] = f"^(?:{pattern})$" if "|" in pattern else f"^{pattern}$"


def _add_filters(document: Document, data: Json, definitions: Json) -> Iterator[Problem]:
    filters = 0
    for path, method, operation in read.operations(data):
        item = list_item(data, operation) if method == "get" else ""
        if not item:
            continue
        wanted = sorted(set(definitions[item].get("x-filterable", ())))
        filters += len(wanted)
        if filters > MAX_FILTERS:
            message = f"lists have more than {MAX_FILTERS:,} filters in all (MAX_FILTERS)"
            pointer = join_pointer("paths", path, method)
            raise ProblemsError([document.problem("too-many-filters", message, pointer)])
        known = {
            parameter.get("name")
            for parameter, _ in read.parameters(data, path, operation)
            if parameter.get("in") == "query"
        }
        parameters: list[Json] = operation.setdefault("parameters", [])
        for name in wanted:
            schema = definitions[item].get("properties", {}).get(name)
            if schema is None:
                yield document.problem(
                    "filter-unknown",
                    f"x-filterable names {validate.show(name)}, which is no property of {item}",
                    join_pointer("definitions", item, "x-filterable"),
                    severity="warning",
                    hint="lists get no filter of that name",
                    data={"name": name, "definition": item},
                )
            elif name not in known:
                parameters.append({"in": "query", "name": name, **filter_type(schema, definitions)})
        parameters += [
            {"$ref": read.refer("parameters", name)} for name in PAGING if name not in known
        ]


def _key_schema(name: str, definitions: Mapping[str, Any]) -> Json:
    """The schema of what an object is known by; a text where keys lead in a circle or are lists."""
    seen: set[str] = set()
    schema: Json = {}
    while name and name not in seen:
        seen.add(name)
        schema = definitions[name].get("properties", {}).get(key_property(definitions[name]), {})
        name = read.referenced(schema)
    usable = schema and not name and schema.get("type") != "array"
    return schema if usable else {"type": "string"}


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


def _assemble(data: Json, scope: str, in_use: Lock) -> Json:
    definitions = data["definitions"]
    data["parameters"] = {**PAGING, **_shared_parameters(data)}
    data["responses"] = _shared_responses(data)
    names = operation_names(scope, data, in_use)
    tags = set()
    for path, method, operation in read.operations(data):
        place = names[operation_key(scope, method, path)]
        tag = place.split(".")[0]
        tags.add(tag)
        operation["tags"] = [tag]
        operation["operationId"] = place.replace(".", "_")
    base = data.get("basePath") or f"/api/v1beta0/{scope}"
    return {
        "swagger": "2.0",
        "info": {**data["info"], "title": f"Scalr {scope} scope"},
        "host": "scalr.example.com",
        "basePath": base,
        "schemes": ["https"],
        "consumes": ["application/json"],
        "produces": data.get("produces", ["application/json"]),
        "securityDefinitions": {
            key: {"type": "apiKey", "in": "header", "name": name} for key, name in HEADERS.items()
        },
        "security": [{key: [] for key in HEADERS}],
        "tags": [{"name": tag} for tag in sorted(tags)],
        "paths": data["paths"],
        "parameters": data["parameters"],
        "responses": data["responses"],
        "definitions": definitions,
    }


def _shared_parameters(data: Json) -> Json:
    """Path parameters of one name and one meaning move to ``parameters``."""
    shared: Json = dict(data.get("parameters", {}))
    for item in data["paths"].values():
        for index, parameter in enumerate(item.get("parameters", ())):
            name = parameter.get("name")
            if parameter.get("in") == "path" and shared.setdefault(name, parameter) == parameter:
                item["parameters"][index] = {"$ref": read.refer("parameters", name)}
    return shared


def _shared_responses(data: Json) -> Json:
    """The error response that most operations give for a status moves to ``responses``."""
    every = [
        operation["responses"]
        for _, _, operation in read.operations(data)
        if "responses" in operation
    ]
    given: Json = data.get("responses", {})
    for answers in every:  # a text that shares responses already, like the contract itself
        for status, response in answers.items():
            if "$ref" in response:
                answers[status] = given[read.target(response["$ref"])[1]]
    for answers in every:
        for status, response in answers.items():
            for code in response.get("x-errorCodes", ()):
                code.pop("noDoc", None)
            response.setdefault("description", STATUS_TEXT.get(status, "Response " + status))
            if "x-errorCodes" in response:
                response["x-errorCodes"].sort(key=lambda code: str(code.get("name")))
    votes: dict[str, Counter[str]] = {}
    for answers in every:
        for status, response in answers.items():
            if status[:1] != "2" and "$ref" not in response:
                votes.setdefault(status, Counter())[json.dumps(response, sort_keys=True)] += 1
    shared = dict(given)
    winners = {}
    for status, counter in votes.items():
        text = max(sorted(counter), key=counter.__getitem__)
        name = camel(STATUS_TEXT.get(status, "Response " + status))
        winners[status] = (name, json.loads(text))
        shared[name] = winners[status][1]
    for answers in every:
        if not any(status[:1] != "2" for status in answers):  # restored without its errors
            for status in winners:
                answers[status] = winners[status][1]
        for status, (name, response) in winners.items():
            if answers.get(status) == response:
                answers[status] = {"$ref": f"#/responses/{name}"}
    return shared


def _sorted(node: Any, key: str) -> Any:
    """The same data in canonical order: known keys first, names sorted, sets sorted."""
    if isinstance(node, dict):
        order = sorted(node) if key in _MAPS else sorted(node, key=lambda k: (_RANK.get(k, 99), k))
        inner = "" if key in _MAPS else None
        return {k: _sorted(node[k], k if inner is None else inner) for k in order}
    if isinstance(node, list):
        items = [_sorted(item, "") for item in node]
        if key in SETS and all(isinstance(item, str | int) for item in items):
            return sorted(dict.fromkeys(items), key=lambda item: (str(type(item)), item))
        if key == "x-concreteTypes":
            return sorted(items, key=lambda item: str(item.get("$ref")))
        if key == "parameters":
            return sorted(items, key=_parameter_order)
        return items
    return node


def _parameter_order(parameter: Json) -> tuple[int, str]:
    ref = read.target(parameter.get("$ref"))[1]
    if ref:
        return (3 if ref in PAGING else 0, ref)
    return ({"path": 0, "query": 1, "body": 2}.get(parameter.get("in", ""), 4), parameter["name"])
