"""Builds the API model of a contract: definitions, names, models, operations, resources."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ..contract.complete import HEADERS
from ..contract.files import Contract
from ..contract.names import (
    SCOPE_PARAMETERS,
    SCOPES,
    Lock,
    operation_key,
    shared,
    words,
)
from ..contract.operation_names import operation_names
from ..problems import Problem, ProblemsError, capped
from ..swagger.document import Document
from ..swagger.pointers import join_pointer
from ..swagger.read import operations
from ..writers.untrusted import Raw
from .definitions import Definitions, gather
from .identities import identified
from .model import Api, Operation, Scope, SecurityHeader
from .models import enums_of, models_of
from .names import PINS_HINT, Names, name_all, query_and_path
from .operations import OperationReader
from .prose import Prose
from .resources import check_resources, resources_of

Json = Mapping[str, Any]


def build(contract: Contract) -> tuple[Api, Lock]:
    """The API that a contract describes, and all its names in words.

    Raises `ProblemsError` for names that cannot be told apart and parameters that do not fit.
    """
    documents = {scope: contract.scopes[scope] for scope in SCOPES if scope in contract.scopes}
    used, prose = contract.names.used, Prose(contract.prose)
    definitions = gather(documents)
    names = name_all(definitions, used)
    models = models_of(definitions, names, prose)
    places: dict[str, str] = {}
    found: list[Operation] = []
    problems: list[Problem] = []
    arguments = [0]
    for scope, document in documents.items():
        mine = operation_names(scope, document.data, used)
        places |= mine
        problems += _shared_places(scope, document, mine)
        reader = OperationReader(scope, definitions, names, models, prose, problems, arguments)
        found += reader.read(mine)
    known, found = identified({each.name: each for each in models.values()}, found)
    resources = resources_of(found, prose)
    problems += check_resources(resources, documents)
    if problems:
        raise ProblemsError(capped(problems))
    api = Api(
        version=contract.version,
        scopes=tuple(_scopes(documents, prose)),
        headers=tuple(_headers(documents)),
        enums=tuple(enums_of(names)),
        models=tuple(known.values()),
        resources=resources,
    )
    return api, _lock(definitions, names, places)


def _shared_places(scope: str, document: Document, places: Mapping[str, str]) -> Iterator[Problem]:
    """Operations that are pinned or locked to the name of another one."""
    twice = shared(places)
    for path, method, _ in operations(document.data):
        place = places[operation_key(scope, method, path)]
        if twice.get(place) == operation_key(scope, method, path):
            message = f"two operations are pinned or locked to the name {place!r}"
            pointer = join_pointer("paths", path, method)
            yield document.problem("name-twice", message, pointer, hint=PINS_HINT)


def _scopes(documents: Mapping[str, Document], prose: Prose) -> Iterator[Scope]:
    for scope, document in documents.items():
        wire = SCOPE_PARAMETERS.get(scope)
        parameter = Raw(wire) if wire else None
        yield Scope(scope, Raw(document.data.get("basePath", "")), prose.scope(scope), parameter)


def _headers(documents: Mapping[str, Document]) -> Iterator[SecurityHeader]:
    schemes: dict[str, str] = dict(HEADERS)
    for document in documents.values():
        for key, scheme in document.data.get("securityDefinitions", {}).items():
            if scheme.get("in") == "header" and isinstance(scheme.get("name"), str):
                schemes[key] = scheme["name"]
    for key, name in sorted(schemes.items()):
        yield SecurityHeader(tuple(words(key)) or ("unnamed",), Raw(name))


def _lock(definitions: Definitions, names: Names, places: Mapping[str, str]) -> Lock:
    """Every name, so that each can be kept."""
    properties: dict[str, str] = {}
    for definition in definitions.flat:
        for wire, name in names.attributes[definition].items():
            if properties.setdefault(wire, name) != name:
                properties[f"{definition}.{wire}"] = name
    return Lock(
        operations=dict(places),
        definitions=dict(names.types),
        enums=dict(names.enum_keys),
        properties=properties,
        parameters={
            wire: names.argument(wire)
            for contract in definitions.scopes.values()
            for wire, _ in query_and_path(contract)
        },
    )
