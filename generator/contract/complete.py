"""Completes what hosts leave out: types and anchors of schemas, host, media types and security."""

from __future__ import annotations

from typing import Any, Final

from ..swagger.read import schemas

Json = dict[str, Any]

HEADERS: Final = {
    "date": "X-Scalr-Date",
    "keyId": "X-Scalr-Key-Id",
    "signature": "X-Scalr-Signature",
}
"""The headers of a signed request, by the name of their security scheme."""


def complete_schemas(data: Json) -> None:
    """Say ``type: object`` where properties are, and anchor every pattern."""
    for schema in schemas(data):
        if "properties" in schema and "type" not in schema:
            schema["type"] = "object"
        pattern = schema.get("pattern")
        if pattern and not (pattern.startswith("^") and pattern.endswith("$")):
            schema["pattern"] = f"^(?:{pattern})$" if "|" in pattern else f"^{pattern}$"


def completed(data: Json, scope: str, version: str) -> Json:
    """The document with all that Swagger wants around the paths and definitions of a scope."""
    return {
        "swagger": "2.0",
        "info": {**data["info"], "title": f"Scalr {scope} scope"},
        "host": "scalr.example.com",
        "basePath": data.get("basePath") or f"/api/{version}/{scope}",
        "schemes": ["https"],
        "consumes": ["application/json"],
        "produces": data.get("produces", ["application/json"]),
        "securityDefinitions": {
            key: {"type": "apiKey", "in": "header", "name": name} for key, name in HEADERS.items()
        },
        "security": [{key: [] for key in HEADERS}],
        **{key: data[key] for key in ("tags", "paths", "parameters", "responses", "definitions")},
    }
