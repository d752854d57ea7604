"""Reads a Swagger 2.0 document: its operations, parameters, responses, schemas and references.

The only module that knows how Swagger spells them. It follows shared parameters and responses, and an
operation's own parameter overrides one of its path. The document is one that `validate.check` found
nothing wrong with; what follows references expects one that `validate.dangling` accepts, too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, Final
from urllib.parse import unquote

from .pointers import join_pointer, unescape_pointer
from .schema_table import MAPS, METHODS

Json = Mapping[str, Any]
Node = dict[str, Any]
"""A node of the document itself, not a copy: changing it changes the document."""

_REFERENCE: Final = re.compile(r"#/(definitions|parameters|responses)/([^/]+)\Z")


# References -------------------------------------------------------------------------------------


def target(ref: Any) -> tuple[str, str]:
    """Section and name of the shared part that a ``$ref`` leads to; both empty for anything else."""
    found = _REFERENCE.match(ref) if isinstance(ref, str) else None
    return (found[1], unescape_pointer(unquote(found[2]))) if found else ("", "")


def refer(section: str, name: str) -> str:
    """The ``$ref`` that leads to a shared part; the inverse of `target`."""
    return "#" + join_pointer(section, name).replace("%", "%25")


def referenced(node: Json) -> str:
    """The name of the definition that ``{$ref: ...}`` leads to, or an empty text."""
    section, name = target(node.get("$ref"))
    return name if section == "definitions" else ""


def references(node: Any, pointer: str = "", *, is_map: bool = False) -> Iterator[tuple[str, str]]:
    """Every ``$ref`` at and below ``node``, under vendor keys too, and the pointer of its holder.

    Values of ``default`` and ``enum`` are data and hold no references. With ``is_map`` the keys of
    ``node`` are names, which may be those words as well.
    """
    if isinstance(node, dict):
        ref = node.get("$ref")
        if isinstance(ref, str):
            yield ref, pointer
        for key, value in node.items():
            if isinstance(value, dict | list) and (is_map or key not in ("default", "enum")):
                is_inner_map = not is_map and key in MAPS
                yield from references(value, pointer + join_pointer(key), is_map=is_inner_map)
    elif isinstance(node, list):
        for index, value in enumerate(node):
            yield from references(value, f"{pointer}/{index}")


# Operations -------------------------------------------------------------------------------------


def operations(document: Json) -> Iterator[tuple[str, str, Node]]:
    """Path, method and operation of everything under ``paths``, in the order of the document."""
    for path, item in document.get("paths", {}).items():
        for method in METHODS:
            if method in item:
                yield path, method, item[method]


def identity(parameter: Json) -> tuple[str, str]:
    """Identifies a parameter among those of its operation: its place and its name.

    There is one body, whatever it is called, and the case of a header's name does not count.
    """
    place, name = parameter.get("in", ""), parameter.get("name", "")
    return place, "" if place == "body" else name.lower() if place == "header" else name


def parameters(document: Json, path: str, operation: Json) -> list[tuple[Node, str]]:
    """The parameters of an operation, each with the name of the shared one that it is, or ''.

    Those of the path come first. One of the operation takes the place of one of the path that has the
    same `identity`.
    """
    found: dict[tuple[str, str], tuple[Node, str]] = {}
    for given in (
        *document["paths"][path].get("parameters", ()),
        *operation.get("parameters", ()),
    ):
        parameter, name = shared_parameter(document, given)
        found[identity(parameter)] = parameter, name
    return list(found.values())


def shared_parameter(document: Json, given: Node) -> tuple[Node, str]:
    """A parameter, and the name of the shared one that it is, or ''."""
    _, name = target(given.get("$ref"))
    return (document.get("parameters", {})[name], name) if name else (given, "")


def parameter_lists(document: Json) -> Iterator[tuple[str, list[Node]]]:
    """Pointer and parameters of every path and operation that has any."""
    for path, item in document.get("paths", {}).items():
        if "parameters" in item:
            yield join_pointer("paths", path, "parameters"), item["parameters"]
    for path, method, operation in operations(document):
        if "parameters" in operation:
            yield join_pointer("paths", path, method, "parameters"), operation["parameters"]


def declared_parameters(document: Json) -> Iterator[Node]:
    """Every declared parameter: shared, of a path or of an operation."""
    yield from document.get("parameters", {}).values()
    for _, given in parameter_lists(document):
        yield from (parameter for parameter in given if "$ref" not in parameter)


def alternative_bodies(operation: Json) -> list[str]:
    """The definitions that an operation takes in place of its declared body."""
    return [referenced(pointer) for pointer in operation.get("x-alternativeBodies", ())]


# Responses --------------------------------------------------------------------------------------


def response(document: Json, given: Node) -> tuple[Node, str]:
    """A response, and the name of the shared one that it is, or ''."""
    _, name = target(given.get("$ref"))
    return (document.get("responses", {})[name], name) if name else (given, "")


def responses(document: Json, operation: Json) -> dict[str, Node]:
    """The responses of an operation by status, shared ones followed."""
    return {
        status: response(document, given)[0]
        for status, given in operation.get("responses", {}).items()
    }


def success(document: Json, operation: Json) -> dict[str, Node]:
    """The 2xx responses of an operation by status, shared ones followed."""
    return {
        status: response(document, given)[0]
        for status, given in operation.get("responses", {}).items()
        if status[:1] == "2"
    }


# Schemas ----------------------------------------------------------------------------------------


def parts(schema: Json, *, sent: bool = False) -> Iterator[Node]:
    """The schemas that stand directly in a schema, parameter or response.

    With ``sent``, read-only properties are left out: no request carries them.
    """
    for inner in schema.get("properties", {}).values():
        if not (sent and inner.get("readOnly")):
            yield inner
    yield from schema.get("allOf", ())
    for key in ("items", "schema", "additionalProperties"):
        if isinstance(schema.get(key), dict):
            yield schema[key]


def inner_schemas(schema: Json) -> Iterator[Node]:
    """Every schema below a schema, parameter or response."""
    for part in parts(schema):
        yield part
        yield from inner_schemas(part)


def schemas(document: Json) -> Iterator[Node]:
    """Every schema of a document: definitions, parameters and responses, and all that is in them."""
    tops: list[Node] = [*document.get("definitions", {}).values()]
    tops += declared_parameters(document)
    tops += document.get("responses", {}).values()
    for _, _, operation in operations(document):
        tops += operation.get("responses", {}).values()
    for top in tops:
        yield top
        yield from inner_schemas(top)
