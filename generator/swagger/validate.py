"""Is this document Swagger 2.0, as far as this project reads it? One table says what stands where.

`check` finds every node of the wrong kind before any other step touches the document, so that the
steps after it may index without asking. Unknown ``x-`` keys pass; other unknown keys are warned of
and left out of the contract.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from typing import Any, Final
from urllib.parse import unquote

from ..limits import MAX_DEFINITIONS, MAX_NAME, MAX_OPERATIONS, MAX_PROBLEMS, MAX_SEGMENTS
from ..problems import Problem, Severity
from ..writers.terminal import printable
from .document import Document, escape_pointer, join_pointer, unescape_pointer

METHODS: Final = ("get", "put", "post", "delete", "options", "head", "patch")
LOCAL_REF: Final = "#/definitions/"
_REFERENCE: Final = re.compile(r"#/(definitions|parameters|responses)/([^/]+)\Z")
_NAMED_FREELY: Final = {"schema", "header"}
"""Kinds of nodes that may be called anything, as properties and headers are."""

_SECTIONS: Final = {
    "schema": "definitions",
    "pointer": "definitions",
    "parameter": "parameters",
    "response": "responses",
}
"""Where the ``$ref`` of a node of each kind may lead."""

_SHARED: Final = {"parameters": "parameter", "responses": "response"}
"""Sections whose nodes are shared by reference, and never references themselves."""

_PLACES: Final = {"path", "query", "header", "formData", "body"}

_TYPES: Final = {"string", "number", "integer", "boolean", "array", "object", "file"}

_SCHEMA_FACTS: Final = {
    "type": "type",
    "format": "text",
    "pattern": "text",
    "enum": "values",
    "default": "any",
    "maximum": "number",
    "minimum": "number",
    "exclusiveMaximum": "boolean",
    "exclusiveMinimum": "boolean",
    "maxLength": "count",
    "minLength": "count",
    "maxItems": "count",
    "minItems": "count",
    "uniqueItems": "boolean",
    "multipleOf": "number",
    "description": "text",
}

KINDS: Final[dict[str, dict[str, str]]] = {
    "document": {
        "swagger": "text",
        "info": "info",
        "host": "text",
        "basePath": "text",
        "schemes": "texts",
        "consumes": "texts",
        "produces": "texts",
        "paths": "map path",
        "definitions": "map schema",
        "parameters": "map parameter",
        "responses": "map response",
        "securityDefinitions": "map security",
        "security": "list any",
        "tags": "list tag",
        "externalDocs": "any",
    },
    "info": {
        "title": "text",
        "version": "text",
        "description": "text",
        "termsOfService": "text",
        "contact": "any",
        "license": "any",
    },
    "tag": {"name": "text", "description": "text", "externalDocs": "any"},
    "security": {
        "type": "text",
        "name": "text",
        "in": "text",
        "flow": "text",
        "authorizationUrl": "text",
        "tokenUrl": "text",
        "scopes": "any",
        "description": "text",
    },
    "path": {"parameters": "list parameter", **dict.fromkeys(METHODS, "operation")},
    "operation": {
        "operationId": "text",
        "summary": "text",
        "description": "text",
        "tags": "texts",
        "consumes": "texts",
        "produces": "texts",
        "schemes": "texts",
        "deprecated": "boolean",
        "security": "list any",
        "externalDocs": "any",
        "parameters": "list parameter",
        "responses": "map response",
        "x-alternativeBodies": "list pointer",
    },
    "parameter": {
        **_SCHEMA_FACTS,
        "$ref": "ref",
        "name": "name",
        "in": "place",
        "required": "boolean",
        "schema": "schema",
        "items": "schema",
        "collectionFormat": "text",
        "allowEmptyValue": "boolean",
        "x-references": "pointer",
    },
    "response": {
        "$ref": "ref",
        "description": "text",
        "schema": "schema",
        "headers": "map header",
        "examples": "any",
        "x-errorCodes": "list error code",
    },
    "header": {**_SCHEMA_FACTS, "items": "schema", "collectionFormat": "text"},
    "error code": {"name": "text", "description": "text", "noDoc": "any"},
    "schema": {
        **_SCHEMA_FACTS,
        "$ref": "ref",
        "title": "text",
        "example": "any",
        "externalDocs": "any",
        "xml": "any",
        "properties": "map schema",
        "additionalProperties": "schema or boolean",
        "items": "schema",
        "allOf": "list schema",
        "required": "texts",
        "readOnly": "boolean",
        "discriminator": "text",
        "x-createOnly": "texts",
        "x-filterable": "texts",
        "x-usedIn": "texts",
        "x-discriminator": "text",
        "x-nullable": "boolean",
        "x-abstractType": "pointer",
        "x-references": "pointer",
        "x-derived": "pointer",
        "x-concreteTypes": "list pointer",
    },
    "pointer": {"$ref": "ref"},
}
"""What may stand in a node of each kind, and of which kind it is in turn."""

NEEDED: Final = {"parameter": ("in", "name"), "pointer": ("$ref",)}
"""What must stand there, unless the node is a reference."""


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


_LEAVES: Final[dict[str, tuple[str, Callable[[Any], bool]]]] = {
    "text": ("a text", lambda value: isinstance(value, str)),
    "name": (
        f"a text of 1 to {MAX_NAME} characters (MAX_NAME)",
        lambda value: isinstance(value, str) and 0 < len(value) <= MAX_NAME,
    ),
    "ref": ("a text", lambda value: isinstance(value, str)),
    "type": (f"one of {', '.join(sorted(_TYPES))}", lambda value: _one_of(value, _TYPES)),
    "place": (f"one of {', '.join(sorted(_PLACES))}", lambda value: _one_of(value, _PLACES)),
    "boolean": ("true or false", lambda value: isinstance(value, bool)),
    "number": ("a number", _is_number),
    "count": ("a number of 0 or more", lambda value: type(value) is int and value >= 0),
    "texts": (
        "a list of texts",
        lambda value: isinstance(value, list) and all(isinstance(item, str) for item in value),
    ),
    "values": ("a list with at least one value", lambda v: isinstance(v, list) and bool(v)),
    "any": ("anything", lambda value: True),
}


def _one_of(value: Any, known: set[str]) -> bool:
    return isinstance(value, str) and value in known


def reference(ref: Any) -> tuple[str, str]:
    """Section and name of the shared part that a ``$ref`` names; both empty for anything else."""
    found = _REFERENCE.match(ref) if isinstance(ref, str) else None
    return (found[1], unescape_pointer(unquote(found[2]))) if found else ("", "")


def refer(section: str, name: str) -> str:
    """The ``$ref`` that names a shared part; the inverse of `reference`."""
    return "#" + join_pointer(section, name).replace("%", "%25")


def show(value: Any) -> str:
    """``value`` of a document for a message: its YAML kind, or itself if it is short."""
    if isinstance(value, dict):
        return "a mapping"
    if isinstance(value, list):
        return "a list"
    return "null" if value is None else printable(repr(value), 60)


def capped(problems: Iterable[Problem]) -> list[Problem]:
    """The first errors and the first warnings, and how many more there are."""
    kept: list[Problem] = []
    found: Counter[Severity] = Counter()
    for problem in problems:
        found[problem.severity] += 1
        if found[problem.severity] <= MAX_PROBLEMS:
            kept.append(problem)
    for severity, count in found.items():
        if count > MAX_PROBLEMS:
            message = f"{count - MAX_PROBLEMS:,} more of this severity (MAX_PROBLEMS)"
            kept.append(Problem(message, kept[0].file, severity=severity))
    return kept


def is_extension(name: str, kind: str) -> bool:
    """Whether ``name`` in a map of nodes of ``kind`` is a vendor's own, and no name of a node."""
    return name.startswith("x-") and kind not in _NAMED_FREELY


def check(document: Document) -> list[Problem]:
    """Every node of ``document`` that is not what Swagger 2.0 wants there, located."""
    data = document.data
    if not isinstance(data, dict):
        return [document.problem(f"a Swagger 2.0 document is a mapping, not {show(data)}", "")]
    problems = list(_node(document, data, "document", ""))
    for section, kind in _SHARED.items():
        shared = data.get(section)
        for name, node in shared.items() if isinstance(shared, dict) else ():
            extension = is_extension(name, kind)
            if not extension and isinstance(node, dict) and "$ref" in node:
                message = f"one of the shared {section} is a reference itself"
                problems.append(document.problem(message, join_pointer(section, name, "$ref")))
    if data.get("swagger") != "2.0":
        found = show(data["swagger"]) if "swagger" in data else "nothing"
        problems.insert(0, document.problem(f"swagger must be '2.0', found {found}", "/swagger"))
    for key in ("info", "paths"):
        if key not in data:
            problems.append(document.problem(f"{key} is missing", "/" + key))
    if isinstance(data.get("paths"), dict) and not _has_operation(data["paths"]):
        problems.append(document.problem("paths has no operation", "/paths"))
    if problems_of_size := _too_many(document):
        return problems_of_size
    return problems


def _has_operation(paths: dict[str, Any]) -> bool:
    return any(
        isinstance(item, dict) and not item.keys().isdisjoint(METHODS)
        for path, item in paths.items()
        if not is_extension(path, "path")
    )


def _too_many(document: Document) -> list[Problem]:
    paths = document.data.get("paths")
    items = paths.values() if isinstance(paths, dict) else ()
    if sum(len(item) for item in items if isinstance(item, dict)) > MAX_OPERATIONS:
        message = f"more than {MAX_OPERATIONS:,} operations (MAX_OPERATIONS)"
        return [document.problem(message, "/paths")]
    definitions = document.data.get("definitions")
    if isinstance(definitions, dict) and len(definitions) > MAX_DEFINITIONS:
        message = f"more than {MAX_DEFINITIONS:,} definitions (MAX_DEFINITIONS)"
        return [document.problem(message, "/definitions")]
    return []


def _node(document: Document, node: Any, kind: str, pointer: str) -> Iterator[Problem]:
    """Problems of ``node``, which should be of ``kind``; recursion is bounded by MAX_DEPTH."""
    if not isinstance(node, dict):
        yield document.problem(f"should be a mapping ({kind}), is {show(node)}", pointer)
        return
    keys = KINDS[kind]
    for key in NEEDED.get(kind, ()) if "$ref" not in node else ():
        if key not in node:
            yield document.problem(f"a {kind} needs {key}", pointer)
    if kind == "parameter" and node.get("in") == "body" and "schema" not in node:
        yield document.problem("a body parameter needs schema", pointer)
    for key, value in node.items():
        wanted = keys.get(key)
        if wanted is None:
            if not key.startswith("x-"):
                message = f"{show(key)} is not a key of a Swagger 2.0 {kind}"
                place = f"{pointer}/{escape_pointer(key)}"
                yield document.problem(message, place, severity="warning", hint="it is left out")
            continue
        leaf = _LEAVES.get(wanted)
        if leaf is not None:
            if not leaf[1](value):
                place = f"{pointer}/{escape_pointer(key)}"
                yield document.problem(f"{key} should be {leaf[0]}, is {show(value)}", place)
            elif wanted == "ref" and reference(value)[0] != _SECTIONS[kind]:
                yield document.problem(
                    f"reference {show(value)} leaves this document or names no part of it that "
                    f"a {kind} can be",
                    f"{pointer}/$ref",
                    hint=f"only {refer(_SECTIONS[kind], '')}... is followed here",
                )
            continue
        yield from _inner(document, value, wanted, f"{pointer}/{escape_pointer(key)}")


def _inner(document: Document, value: Any, wanted: str, pointer: str) -> Iterator[Problem]:
    form, _, kind = wanted.partition(" ")
    if wanted == "schema or boolean":
        if not isinstance(value, bool):
            yield from _node(document, value, "schema", pointer)
    elif form == "map":
        if not isinstance(value, dict):
            yield document.problem(f"should be a mapping, is {show(value)}", pointer)
            return
        for name, inner in value.items():
            place = f"{pointer}/{escape_pointer(name)}"
            if len(name) > MAX_NAME:
                message = f"a name of {len(name):,} characters; {MAX_NAME} are allowed (MAX_NAME)"
                yield document.problem(message, place)
            elif is_extension(name, kind):
                continue
            elif kind == "path" and len(name.strip("/").split("/")) > MAX_SEGMENTS:
                message = f"a path of more than {MAX_SEGMENTS} segments (MAX_SEGMENTS)"
                yield document.problem(message, place)
            else:
                yield from _node(document, inner, kind, place)
    elif form == "list":
        if not isinstance(value, list):
            yield document.problem(f"should be a list, is {show(value)}", pointer)
            return
        if kind != "any":
            for index, inner in enumerate(value):
                yield from _node(document, inner, kind, f"{pointer}/{index}")
    else:
        yield from _node(document, value, wanted, pointer)


def dangling(document: Document, data: Any) -> Iterator[Problem]:
    """References of ``data`` to shared parts that are not there, those under vendor keys included."""

    def walk(node: Any, pointer: str) -> Iterator[Problem]:
        if isinstance(node, dict):
            ref = node.get("$ref")
            section, name = reference(ref)
            if isinstance(ref, str) and name not in data.get(section, {}):
                yield document.problem(
                    f"{printable(ref, 200)} leads nowhere",
                    f"{pointer}/$ref",
                    hint="restore the definition by an entry of specs/corrections.yaml",
                )
            for key, value in node.items():
                if isinstance(value, dict | list) and key not in ("default", "enum"):
                    yield from walk(value, f"{pointer}{join_pointer(key)}")
        elif isinstance(node, list):
            for index, value in enumerate(node):
                yield from walk(value, f"{pointer}/{index}")

    return walk(data, "")
