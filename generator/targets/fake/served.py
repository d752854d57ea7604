"""A contract as a host serves it: less tidy, and without what the contract adds.

A host's text names no operation, declares no filter and no paging, writes out what repeats, and has in
it what the corrections put right. The error responses are kept in a table of their own, because
written out they are most of the text.
"""

from __future__ import annotations

import copy
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from attrs import frozen

from ...contract.corrections import Correction, undo
from ...contract.envelopes import list_item
from ...contract.filters import PAGING
from ...contract.names import camel
from ...swagger import read
from ...swagger.pointers import split_pointer

Json = Mapping[str, Any]

_KEPT: Final = ("swagger", "info", "basePath", "produces", "paths", "definitions")
_ADDED: Final = ("operationId", "tags", "parameters")


@frozen
class Served:
    """What is needed to serve a scope."""

    document: Json
    """As a host serves it that cuts nothing, with a name for each response that operations share."""

    responses: Json
    """The shared responses by name."""

    cuts: Mapping[str, list[list[str]]]
    """What an installation may not have, by its profile: the keys that lead to each part."""


def served(scope: str, contract: Json, corrections: Iterable[Correction]) -> Served:
    """What a host serves for a scope; ``contract`` is left as it is."""
    corrections = tuple(corrections)
    added = dict(_added_parameters(contract))
    data = copy.deepcopy(dict(contract))
    undo(data, scope, corrections)
    document: dict[str, Any] = {key: data[key] for key in _KEPT if key in data}
    document["info"]["title"] = f"The API of a Scalr host, {scope} scope"
    for item in document["paths"].values():
        if "parameters" in item:
            item["parameters"] = [
                read.shared_parameter(data, each)[0] for each in item["parameters"]
            ]
    shared: set[str] = set()
    for path, method, operation in read.operations(document):
        _strip(operation, data, added.get((path, method), frozenset()))
        shared |= _name_responses(operation, data)
    _inline_bodies(document)
    for definition in document.get("definitions", {}).values():
        definition.pop("type", None)
    responses = {name: data["responses"][name] for name in sorted(shared)}
    return Served(document, responses, _cuts(document, scope, corrections))


def _added_parameters(contract: Json) -> Iterator[tuple[tuple[str, str], frozenset[str]]]:
    """Path and method of every list, and the query parameters that only the contract has."""
    for path, method, operation in read.operations(contract):
        if method == "get" and (item := list_item(contract, operation)):
            filters = contract["definitions"][item].get("x-filterable", ())
            yield (path, method), frozenset((*PAGING, *filters))


def _strip(operation: dict[str, Any], contract: Json, added: frozenset[str]) -> None:
    """Take off an operation what the contract adds, and write its parameters out."""
    given = [read.shared_parameter(contract, each)[0] for each in operation.get("parameters", ())]
    for key in _ADDED:
        operation.pop(key, None)
    parameters = [each for each in given if each["in"] != "query" or each["name"] not in added]
    if parameters:
        operation["parameters"] = parameters


def _name_responses(operation: dict[str, Any], contract: Json) -> set[str]:
    """Put the names of shared responses in their places, and return them."""
    responses = operation.setdefault("responses", {})
    names = {status: read.response(contract, given)[1] for status, given in responses.items()}
    responses.update({status: name for status, name in names.items() if name})
    return set(filter(None, names.values()))


def _inline_bodies(document: Json) -> None:
    """Put bodies back in their places that are definitions in the contract only."""
    definitions = document.get("definitions", {})
    bodies = list(_named_bodies(document))
    uses = Counter(read.target(ref)[1] for ref, _ in read.references(document))
    inline = {name for name, count in Counter(n for _, n in bodies).items() if count == uses[name]}
    for parameter, name in bodies:
        if name in inline:
            parameter["schema"] = {k: v for k, v in definitions[name].items() if k != "type"}
    for name in inline:
        del definitions[name]


def _named_bodies(document: Json) -> Iterator[tuple[dict[str, Any], str]]:
    """The bodies whose definition has the name that the contract gives to one without.

    Hosts call those ``somethingRequest``. A definition of their own may be called like its parameter.
    """
    for _, _, operation in read.operations(document):
        for parameter in operation.get("parameters", ()):
            name = read.referenced(parameter["schema"]) if parameter["in"] == "body" else ""
            own = camel(parameter["name"])
            number = name.removeprefix(own)
            if own.endswith("Request") and (name == own or number.isdecimal()):
                yield parameter, name


def _cuts(document: Json, scope: str, corrections: Iterable[Correction]) -> dict[str, Any]:
    """The parts of a document that corrections restore, by profile."""
    cuts: dict[str, Any] = {}
    for correction in corrections:
        if scope in correction.scopes and correction.action == "restore":
            keys = split_pointer(correction.at)
            node: Any = document
            for key in keys:
                node = node.get(key) if isinstance(node, dict) else None
            if node is not None:
                cuts.setdefault(correction.cut, []).append(keys)
    return cuts
