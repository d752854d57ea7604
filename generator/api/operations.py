"""Operations: what each takes and gives, with parameters merged and references followed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final
from urllib.parse import quote

from attrs import field, frozen

from ..contract.envelopes import data_of, envelope_of, list_item
from ..contract.names import PAGING_ARGUMENTS, SCOPE_PARAMETERS, Taken, operation_key, split
from ..limits import MAX_KEYWORDS
from ..problems import Problem, ProblemsError
from ..swagger.pointers import join_pointer
from ..swagger.read import (
    alternative_bodies,
    operations,
    parameters,
    referenced,
    responses,
    success,
)
from ..writers.untrusted import Raw
from .definitions import Definitions
from .model import Argument, Body, Model, Operation, Parameter, Type
from .names import Names
from .prose import Prose
from .types import default_of, type_of

Json = Mapping[str, Any]

_IN_PATH: Final = "/{}%:@!$&'()*+,;=~"
"""Characters that a path may hold besides letters and digits; the rest is escaped."""


@frozen
class OperationReader:
    """Makes the operations of one scope; ``problems`` gathers what is wrong with them."""

    scope: str
    definitions: Definitions
    names: Names
    models: Mapping[str, Model]
    """By definition."""

    prose: Prose
    problems: list[Problem] = field(factory=list)
    _arguments: list[int] = field(factory=lambda: [0])
    """How many arguments all bodies gave so far."""

    @property
    def contract(self) -> Json:
        """The contract of the scope."""
        return self.definitions.scopes[self.scope]

    def read(self, places: Mapping[str, str]) -> Iterator[Operation]:
        """Every operation, by the dotted names of ``places``."""
        for path, method, operation in operations(self.contract):
            key = operation_key(self.scope, method, path)
            yield self._operation(path, method, operation, key, places[key])

    def _report(self, code: str, message: str, *tokens: str) -> None:
        document = self.definitions.documents[self.scope]
        self.problems.append(document.problem(code, message, join_pointer(*tokens)))

    def _operation(
        self, path: str, method: str, operation: Json, key: str, place: str
    ) -> Operation:
        *resource, name = place.split(".")
        every = [parameter for parameter, _ in parameters(self.contract, path, operation)]
        item = list_item(self.contract, operation)
        is_list = method == "get" and bool(item)
        taken = Taken(PAGING_ARGUMENTS.values() if is_list else ())
        path_parameters = self._path_parameters(path, every, taken)
        wire = SCOPE_PARAMETERS.get(self.scope, "")
        scoped = bool(path_parameters) and path_parameters[0].wire == Raw(wire)
        query = [
            self._parameter(parameter, taken, item)
            for parameter in every
            if parameter["in"] == "query" and parameter["name"] not in PAGING_ARGUMENTS
        ]
        envelope = envelope_of(self.contract, operation)
        statuses = tuple(sorted(success(self.contract, operation)))
        base_path = self.contract.get("basePath", "").rstrip("/")
        return Operation(
            key=Raw(key),
            scope=self.scope,
            resource=tuple(map(split, resource)),
            name=split(name),
            http_method=method.upper(),
            path=Raw(quote(base_path + path, safe=_IN_PATH)),
            text=operation.get("description")
            or self.prose.operation(self.scope, tuple(resource), name),
            scope_parameter=path_parameters[0] if scoped else None,
            path_parameters=tuple(path_parameters[1:] if scoped else path_parameters),
            query=tuple(query),
            body=self._body(path, method, operation, every, name, taken),
            statuses=statuses,
            envelope=Raw(envelope) if envelope else None,
            result=self._result(envelope),
            is_list=is_list,
            waits="202" in statuses,
            errors=tuple(self._errors(operation)),
        )

    def _path_parameters(self, path: str, every: Sequence[Json], taken: Taken) -> list[Parameter]:
        """The parameters of the path, in its order."""
        declared = {p["name"]: p for p in every if p["in"] == "path"}
        order = [part[1:-1] for part in path.split("/") if part[:1] == "{" and part[-1:] == "}"]
        if path.count("{") != len(order) or path.count("}") != len(order):
            message = "a path parameter is a whole segment, with nothing beside its braces"
            self._report("path-parameter-unusable", message, "paths", path)
        for missing in sorted(set(order) ^ set(declared)):
            message = f"path parameter {missing!r} is in the path or declared, but not both"
            self._report("path-parameter-undeclared", message, "paths", path)
        return [self._parameter(declared[wire], taken) for wire in order if wire in declared]

    def _parameter(self, parameter: Json, taken: Taken, item: str = "") -> Parameter:
        """A parameter; one of a list of ``item`` may be the filter by a property of it."""
        wire = parameter["name"]
        filters = wire in self.definitions.flat.get(item, {}).get("x-filterable", ())
        own = self.prose.property(item, wire) if item else self.prose.parameter(wire)
        return Parameter(
            wire=Raw(wire),
            name=split(taken.claim(self.names.argument(wire))),
            type=type_of(parameter, wire, self.definitions, self.names),
            text=parameter.get("description") or own,
            default=default_of(parameter),
            required=bool(parameter.get("required")),
            is_filter=filters,
        )

    def _body(
        self,
        path: str,
        method: str,
        operation: Json,
        every: Sequence[Json],
        name: str,
        taken: Taken,
    ) -> Body | None:
        body = next((p for p in every if p["in"] == "body"), None)
        definition = referenced(body["schema"]) if body else ""
        others = alternative_bodies(operation)
        for sent in (definition, *others):
            if sent and sent not in self.models:
                message = f"{sent} is the envelope of a response, and no body of a request"
                self._report("body-is-envelope", message, "paths", path, method)
        if body is None or definition not in self.models:
            return None
        return Body(
            model=self.models[definition].name,
            arguments=tuple(self._body_arguments(definition, taken, method)),
            mode="update" if method == "patch" else "create" if name == "create" else "action",
            required=bool(body.get("required")),
            alternatives=tuple(self.models[n].name for n in others if n in self.models),
        )

    def _body_arguments(self, body: str, taken: Taken, method: str) -> Iterator[Argument]:
        """The properties of a body as arguments; of a family, those of every variant."""
        variants = self.definitions.variants[body]
        members = [self.models[name] for name in (body, *variants)]
        self._count(body, members)
        found: dict[str, tuple[str, Any]] = {}
        required: set[str] | None = None
        for member in members:
            for each in member.properties:
                found.setdefault(each.wire.reveal(), (member.name, each))
            if member is members[0] and variants and self._has_discriminator(body):
                continue  # the base itself is never sent
            mine = {p.wire.reveal() for p in member.properties if p.required}
            required = mine if required is None else required & mine
        for wire, (model, each) in sorted(found.items()):
            if each.read_only or (method == "patch" and each.create_only):
                continue
            yield Argument(
                wire=each.wire,
                name=split(taken.claim("_".join(each.name))),
                model=model,
                required=method != "patch" and wire in (required or ()),
            )

    def _has_discriminator(self, definition: str) -> bool:
        return bool(self.definitions.flat[definition].get("discriminator"))

    def _count(self, body: str, members: list[Model]) -> None:
        self._arguments[0] += sum(len(member.properties) for member in members)
        if self._arguments[0] > MAX_KEYWORDS:
            message = f"bodies give operations more than {MAX_KEYWORDS:,} keywords (MAX_KEYWORDS)"
            raise ProblemsError([self.definitions.problem("too-many-keywords", body, message)])

    def _result(self, envelope: str) -> Type | None:
        data = data_of(self.contract.get("definitions", {}).get(envelope, {}))
        return type_of(data, "data", self.definitions, self.names) if data else None

    def _errors(self, operation: Json) -> Iterator[tuple[str, tuple[Raw, ...]]]:
        for status, response in sorted(responses(self.contract, operation).items()):
            if status[:1] in "45":
                names = [code.get("name") for code in response.get("x-errorCodes", ())]
                yield status, tuple(Raw(name) for name in names if isinstance(name, str))
