"""Contract in, resolved API out: references followed, families gathered, scopes united, names final."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final
from urllib.parse import quote

from ..contract.complete import HEADERS
from ..contract.envelopes import list_item
from ..contract.files import Contract
from ..contract.filters import PAGING
from ..contract.keys import key_property
from ..contract.names import (
    PAGING_ARGUMENTS,
    SCOPE_PARAMETERS,
    SCOPES,
    Lock,
    Taken,
    operation_key,
    shared,
    snake,
)
from ..contract.operation_names import operation_names
from ..limits import MAX_KEYWORDS, MAX_RESOURCES
from ..problems import ProblemsError, capped
from ..swagger import read
from ..swagger.pointers import join_pointer
from ..swagger.read import operations, referenced
from ..writers.python import Raw, raw
from . import model as api
from .definitions import Definitions, query_and_path

Json = Mapping[str, Any]

_BOUNDS: Final = ("minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems")
_SECRET_FORMATS: Final = {"password", "byte"}
_SECRET_NAMES: Final = {"apiKey", "password", "privateKey", "secretKey"}
_IN_PATH: Final = "/{}%:@!$&'()*+,;=~"
"""What stands in a path as it is, besides letters and digits; the rest is escaped."""
_HIDDEN_VALUES: Final = {"value", "computedValue", "currentValue"}
"""Properties that hold a secret where an object can be ``hidden``, as a global variable can."""
_ORDER: Final = {"list": 0, "get": 1, "create": 2, "update": 3, "delete": 4}


class _Resolver(Definitions):
    """Models and operations over the definitions."""

    def __init__(self, contract: Contract) -> None:
        super().__init__(contract)
        self._models: dict[str, api.Model] = {}
        self._given = 0

    def models(self) -> tuple[api.Model, ...]:
        """Every class, base classes before their variants."""
        return tuple(self._model(name) for name in sorted(self.reached, key=self._depth))

    def _model(self, name: str) -> api.Model:
        if name not in self._models:
            self._models[name] = self._made(name)
        return self._models[name]

    def _made(self, name: str) -> api.Model:
        definition = self.definitions[name]
        base = self.bases.get(name, "")
        inherited = self._inherited(name)
        properties = definition.get("properties", {})
        attributes = self.attributes_of(name)
        required = set(definition.get("required", ()))
        create_only = set(definition.get("x-createOnly", ()))
        key = key_property(definition)
        discriminator = definition.get("discriminator")
        return api.Model(
            definition=Raw(name),
            name=self.classes[name],
            module=snake(self.family(name)),
            properties=tuple(
                self._property(
                    name, wire, schema, attributes[wire],
                    required=wire in required, create_only=wire in create_only,
                    own=wire not in inherited,
                )
                for wire, schema in sorted(properties.items())
            ),
            key=attributes.get(key, ""),
            text=definition.get("description") or self.prose.definition(name),
            stands_for=self.classes.get(referenced(definition.get("x-references", {})), ""),
            base=self.classes[base] if base else "",
            tag=self._tag(base) if base and not self.variants[name] else None,
            discriminator=Raw(discriminator) if discriminator and discriminator in properties else None,
            variants=tuple(
                (Raw(value), self.classes[inner])
                for value, inner in sorted(self.variants[name].items())
            ),
        )  # fmt: skip

    def _tag(self, base: str) -> Raw | None:
        discriminator = self.definitions[base].get("discriminator")
        return Raw(discriminator) if discriminator else None

    def _property(
        self, owner: str, wire: str, schema: Json, name: str, **more: bool
    ) -> api.Property:
        hidden = "hidden" in self.definitions[owner].get("properties", {})
        return api.Property(
            wire=Raw(wire),
            name=name,
            type=self.type_of(schema, owner, wire),
            facts=facts(schema),
            read_only=bool(schema.get("readOnly")),
            secret=schema.get("format") in _SECRET_FORMATS
            or wire in _SECRET_NAMES
            or (hidden and wire in _HIDDEN_VALUES),
            text=schema.get("description") or self.prose.property(owner, wire),
            **more,
        )

    def resources(self) -> tuple[api.Resource, ...]:
        """Every resource of every scope, with the operations and the resources below it."""
        grouped: dict[tuple[str, tuple[str, ...]], list[api.Operation]] = {}
        for scope in SCOPES:
            if scope in self.scopes:
                for operation in self._operations(scope):
                    grouped.setdefault((scope, operation.resource), []).append(operation)
        children: dict[tuple[str, tuple[str, ...]], list[str]] = {}
        for scope, path in list(grouped):
            for length in range(1, len(path)):
                grouped.setdefault((scope, path[:length]), [])
        for scope, path in sorted(grouped):
            children.setdefault((scope, path[:-1]), []).append(path[-1])
        for scope, count in Counter(scope for scope, _ in grouped).items():
            if count > MAX_RESOURCES:
                message = f"more than {MAX_RESOURCES:,} resources (MAX_RESOURCES)"
                raise ProblemsError(
                    [self.documents[scope].problem("too-many-resources", message, "/paths")]
                )
        resources = []
        modules: dict[tuple[str, str], tuple[str, ...]] = {}
        for (scope, path), found in sorted(grouped.items()):
            twin = modules.setdefault((scope, "_".join(path)), path)
            if twin != path:
                self.problems.append(
                    self.documents[scope].problem(
                        "resources-share-a-module",
                        f"resources {'.'.join(twin)} and {'.'.join(path)} would share a module",
                        "/paths",
                        hint="pin the operations of one of them to another name in pins.yaml",
                    )
                )
            below = children.get((scope, path), [])
            methods = {operation.method for operation in found}
            for child in below:
                if child in methods:
                    self.problems.append(
                        self.documents[scope].problem(
                            "operation-is-resource",
                            f"{scope}.{'.'.join(path)}.{child} is both an operation and a resource",
                            "/paths",
                            hint="pin the operation to another name in pins.yaml",
                        )
                    )
            text = self.prose.resource(scope, path)["text"]
            ordered = tuple(sorted(found, key=_operation_order))
            resources.append(api.Resource(scope, path, ordered, tuple(below), text))
        return tuple(resources)

    def _operations(self, scope: str) -> Iterator[api.Operation]:
        contract = self.scopes[scope]
        places = operation_names(scope, contract, self.names)
        twice = shared(places)
        for path, method, operation in operations(contract):
            place = places[operation_key(scope, method, path)]
            if twice.get(place) == operation_key(scope, method, path):
                self.problems.append(
                    self.documents[scope].problem(
                        "name-twice",
                        f"two operations are pinned or locked to the name {place!r}",
                        join_pointer("paths", path, method),
                        hint="give one of them a name of its own in pins.yaml",
                    )
                )
            yield self._operation(scope, contract, path, method, operation, place)

    def _operation(
        self, scope: str, contract: Json, path: str, method: str, operation: Json, place: str
    ) -> api.Operation:
        *resource, name = place.split(".")
        every = [parameter for parameter, _ in read.parameters(contract, path, operation)]
        in_path = {p["name"]: p for p in every if p["in"] == "path"}
        order = [part[1:-1] for part in path.split("/") if part[:1] == "{" and part[-1:] == "}"]
        if path.count("{") != len(order) or path.count("}") != len(order):
            message = "a path parameter is a whole segment, with nothing beside its braces"
            pointer = join_pointer("paths", path)
            problem = self.documents[scope].problem("path-parameter-unusable", message, pointer)
            self.problems.append(problem)
        for missing in sorted(set(order) ^ set(in_path)):
            document = self.documents[scope]
            message = f"path parameter {missing!r} is in the path or declared, but not both"
            pointer = join_pointer("paths", path)
            self.problems.append(document.problem("path-parameter-undeclared", message, pointer))
        wires = [wire for wire in order if wire in in_path]
        scope_wire = SCOPE_PARAMETERS.get(scope, "")
        from_settings = wires[:1] == [scope_wire]
        item_of_list = list_item(contract, operation)
        is_list = method == "get" and bool(item_of_list)
        taken = Taken(PAGING_ARGUMENTS.values() if is_list else ())
        positional = [self._parameter(in_path[wire], taken) for wire in wires]
        query = [
            self._parameter(parameter, taken, item_of_list)
            for parameter in every
            if parameter["in"] == "query" and parameter["name"] not in PAGING
        ]
        body = read.body(contract, path, operation)
        body_name = referenced(body["schema"]) if body else ""
        alternatives = read.alternative_bodies(operation)
        for sent in (body_name, *alternatives):
            if sent and sent not in self.classes:
                message = f"{sent} is the frame of an answer, and no body of a request"
                pointer = join_pointer("paths", path, method)
                problem = self.documents[scope].problem("body-is-envelope", message, pointer)
                self.problems.append(problem)
        return api.Operation(
            scope=scope,
            resource=tuple(resource),
            method=name,
            http_method=method.upper(),
            path=Raw(quote(contract.get("basePath", "").rstrip("/") + path, safe=_IN_PATH)),
            path_parameters=tuple(positional[1:] if from_settings else positional),
            scope_parameter=positional[0] if from_settings else None,
            query=tuple(query),
            keywords=tuple(self._keywords(body_name, taken, method)) if body_name else (),
            body=self.classes.get(body_name, ""),
            body_alternatives=tuple(self.classes.get(name, "") for name in alternatives),
            body_required=bool(body and body.get("required")),
            mode="update" if method == "patch" else "create" if name == "create" else "action",
            result=self._result(contract, operation),
            is_list=is_list,
            errors=tuple(_errors(contract, operation)),
            text=operation.get("description") or self.prose.operation(scope, tuple(resource), name),
        )

    def _argument(self, wire: str) -> str:
        return self.arguments.get(wire) or snake(wire)

    def _parameter(self, parameter: Json, taken: Taken, item: str = "") -> api.Parameter:
        wire = parameter["name"]
        return api.Parameter(
            wire=Raw(wire),
            name=taken.claim(self._argument(wire)),
            type=self.type_of(parameter, "?", wire),
            facts=facts(parameter),
            required=bool(parameter.get("required")),
            text=parameter.get("description")
            or (self.prose.property(item, wire) if item else self.prose.parameter(wire)),
        )

    def _keywords(self, body: str, taken: Taken, method: str) -> Iterator[api.Parameter]:
        """The properties of a body as keywords; of a family, those of every variant."""
        if body not in self.classes:
            return
        members = [body, *self.variants[body]]
        found: dict[str, api.Property] = {}
        required: set[str] | None = None
        self._given += sum(len(self._model(member).properties) for member in members)
        if self._given > MAX_KEYWORDS:
            document, pointer = self.locate(body)
            message = f"bodies give operations more than {MAX_KEYWORDS:,} keywords (MAX_KEYWORDS)"
            raise ProblemsError([document.problem("too-many-keywords", message, pointer)])
        for member in members:
            model = self._model(member)
            for each in model.properties:
                found.setdefault(each.wire.reveal(), each)
            if member == body and len(members) > 1 and self.definitions[body].get("discriminator"):
                continue  # the base itself is never sent
            mine = {p.wire.reveal() for p in model.properties if p.required}
            required = mine if required is None else required & mine
        for wire, each in sorted(found.items()):
            if each.read_only or (method == "patch" and each.create_only):
                continue
            yield api.Parameter(
                wire=each.wire,
                name=taken.claim(each.name),
                type=each.type,
                facts=each.facts,
                required=method != "patch" and wire in (required or ()),
                text=each.text,
                create_only=each.create_only,
            )

    def _result(self, contract: Json, operation: Json) -> api.Type | None:
        for _, response in sorted(read.success(contract, operation).items()):
            definitions = contract.get("definitions", {})
            envelope = definitions.get(referenced(response.get("schema", {})), {})
            data = envelope.get("properties", {}).get("data")
            if data is not None:
                return self.type_of(data, "?", "data")
        return None


def facts(schema: Json) -> api.Facts:
    """What a schema says besides the type."""
    inner = schema.get("items", {}) if schema.get("type") == "array" else schema
    text = {key: Raw(inner[key]) for key in ("format", "pattern") if inner.get(key)}
    return api.Facts(
        values=raw(inner.get("enum") or ()),
        default=raw(schema["default"])
        if isinstance(schema.get("default"), str | int | float)
        else None,
        bounds=tuple((key, schema[key]) for key in _BOUNDS if key in schema),
        **text,
    )


def _errors(contract: Json, operation: Json) -> Iterator[tuple[str, tuple[Raw, ...]]]:
    for status, response in sorted(read.responses(contract, operation).items()):
        if status[:1] in "45":
            names = [code.get("name") for code in response.get("x-errorCodes", ())]
            yield status, tuple(Raw(name) for name in names if isinstance(name, str))


def _operation_order(operation: api.Operation) -> tuple[int, str]:
    return _ORDER.get(operation.method, 5), operation.method


def lock_of(resolver_api: _Resolver, names: Iterable[tuple[str, str]]) -> Lock:
    """The lock that keeps every name of a resolved contract."""
    properties: dict[str, str] = {}
    for name in resolver_api.reached:
        for wire, attribute in resolver_api.attributes_of(name).items():
            if properties.setdefault(wire, attribute) != attribute:
                properties[f"{name}.{wire}"] = attribute
    parameters = {}
    for contract in resolver_api.scopes.values():
        for wire, _ in query_and_path(contract):
            parameters[wire] = resolver_api._argument(wire)
    return Lock(
        operations=dict(names),
        definitions=dict(resolver_api.classes),
        enums=dict(resolver_api.enum_keys),
        properties=properties,
        parameters=parameters,
    )


def resolve_contract(contract: Contract) -> tuple[api.Api, Lock]:
    """The API that a contract describes, and the lock of all its names.

    Raises `ProblemsError` for names that cannot be told apart and parameters that do not fit.
    """
    resolver = _Resolver(contract)
    models = resolver.models()
    resources = resolver.resources()
    if resolver.problems:
        raise ProblemsError(capped(resolver.problems))
    every = [operation for resource in resources for operation in resource.operations]
    names = [
        (key, name)
        for scope, data in resolver.scopes.items()
        for key, name in operation_names(scope, data, resolver.names).items()
    ]
    resolved = api.Api(
        scopes=tuple(scope for scope in SCOPES if scope in resolver.scopes),
        scope_texts={scope: resolver.prose.scope(scope) for scope in resolver.scopes},
        models=models,
        enums=tuple(sorted(resolver.enum_values.items())),
        resources=resources,
        headers=tuple((key, Raw(name)) for key, name in _headers(resolver.scopes)),
        operations=len(every),
        contracts=dict(resolver.scopes),
    )
    return resolved, lock_of(resolver, names)


def _headers(scopes: Mapping[str, Json]) -> Iterator[tuple[str, str]]:
    schemes: dict[str, str] = dict(HEADERS)
    for contract in scopes.values():
        for key, scheme in contract.get("securityDefinitions", {}).items():
            if scheme.get("in") == "header" and isinstance(scheme.get("name"), str):
                schemes[key] = scheme["name"]
    yield from sorted(schemes.items())
