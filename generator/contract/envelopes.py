"""Envelopes: the definitions that every response has around its data, known by shape, not by name."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from ..swagger.read import referenced, success

Json = Mapping[str, Any]

PAGE: Final = "pagination"
_PARTS: Final = {"meta", "errors", "warnings", PAGE, "data"}


def is_envelope(definition: Json) -> bool:
    """Whether a definition is the envelope of a response."""
    properties = definition.get("properties", {})
    return "meta" in properties and set(properties) <= _PARTS


def data_of(envelope: Json) -> Json:
    """The schema of the data in an envelope; empty for a definition without any."""
    data: Json = envelope.get("properties", {}).get("data", {})
    return data


def envelope_of(contract: Json, operation: Json) -> str:
    """The definition of the first success response that holds data, or ''."""
    definitions = contract.get("definitions", {})
    for _, response in sorted(success(contract, operation).items()):
        name = referenced(response.get("schema", {}))
        if data_of(definitions.get(name, {})):
            return name
    return ""


def list_item(contract: Json, operation: Json) -> str:
    """The definition of the items when an operation responds with pages of them, else ''."""
    envelope = contract.get("definitions", {}).get(envelope_of(contract, operation), {})
    data = data_of(envelope)
    if data.get("type") == "array" and PAGE in envelope["properties"]:
        return referenced(data.get("items", {}))
    return ""
