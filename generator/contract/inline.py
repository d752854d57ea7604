"""Gives inline bodies names: each becomes a definition that its parameter refers to."""

from __future__ import annotations

from typing import Any

from ..swagger.read import declared_parameters, refer
from .names import camel

Json = dict[str, Any]


def name_inline_bodies(data: Json) -> None:
    """Name every inline body after its parameter; one whose name means something else gets a number."""
    definitions: Json = data.setdefault("definitions", {})
    for parameter in declared_parameters(data):
        schema = parameter.get("schema")
        if parameter["in"] != "body" or not schema or "$ref" in schema:
            continue
        wanted = camel(parameter["name"])
        name, number = wanted, 2
        while definitions.get(name, schema) != schema:
            name, number = f"{wanted}{number}", number + 1
        definitions[name] = schema
        parameter["schema"] = {"$ref": refer("definitions", name)}
