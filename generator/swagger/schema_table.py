"""The keys that nodes of a Swagger 2.0 document may have: read by `validate` and contract/."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, NamedTuple

from ..limits import MAX_NAME

METHODS: Final = ("get", "put", "post", "delete", "options", "head", "patch")
_NAMED_FREELY: Final = {"schema", "header"}
"""Kinds of nodes that may be called anything, as properties and headers are."""

SECTIONS: Final = {
    "schema": "definitions",
    "pointer": "definitions",
    "parameter": "parameters",
    "response": "responses",
}
"""Where the ``$ref`` of a node of each kind may lead."""

SHARED: Final = {"parameters": "parameter", "responses": "response"}
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

MAPS: Final = frozenset(
    key for keys in KINDS.values() for key, kind in keys.items() if kind.startswith("map ")
)
"""Keys whose value is a map: its keys are names that somebody chose, and no words of Swagger."""

NEEDED: Final = {"parameter": ("in", "name"), "pointer": ("$ref",)}
"""What must stand there, unless the node is a reference."""


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _one_of(value: Any, known: set[str]) -> bool:
    return isinstance(value, str) and value in known


class Leaf(NamedTuple):
    """What a value that holds no node should be: in words for a message, and as a test."""

    words: str
    fits: Callable[[Any], bool]


LEAVES: Final = {
    "text": Leaf("a text", lambda value: isinstance(value, str)),
    "name": Leaf(
        f"a text of 1 to {MAX_NAME} characters (MAX_NAME)",
        lambda value: isinstance(value, str) and 0 < len(value) <= MAX_NAME,
    ),
    "ref": Leaf("a text", lambda value: isinstance(value, str)),
    "type": Leaf(f"one of {', '.join(sorted(_TYPES))}", lambda value: _one_of(value, _TYPES)),
    "place": Leaf(f"one of {', '.join(sorted(_PLACES))}", lambda value: _one_of(value, _PLACES)),
    "boolean": Leaf("true or false", lambda value: isinstance(value, bool)),
    "number": Leaf("a number", _is_number),
    "count": Leaf("a number of 0 or more", lambda value: type(value) is int and value >= 0),
    "texts": Leaf(
        "a list of texts",
        lambda value: isinstance(value, list) and all(isinstance(item, str) for item in value),
    ),
    "values": Leaf(
        "a list with at least one value", lambda value: isinstance(value, list) and bool(value)
    ),
    "any": Leaf("anything", lambda value: True),
}
"""Kinds of values that hold no node."""


def is_extension(name: str, kind: str) -> bool:
    """Whether ``name`` in a map of nodes of ``kind`` is a vendor's own, and no name of a node."""
    return name.startswith("x-") and kind not in _NAMED_FREELY
