"""Contract in, resolved API out: references followed, families gathered, scopes united, names final."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final
from urllib.parse import quote

from . import api
from .canonicalise import (
    HEADERS,
    PAGING,
    key_property,
    list_item,
    operation_names,
    operations,
    referenced,
    success,
)
from .contract import Contract
from .document import Document, join_pointer
from .escape import Raw, raw
from .naming import (
    PAGING_ARGUMENTS,
    SCOPE_PARAMETERS,
    SCOPES,
    TAKEN_BY_MODELS,
    Lock,
    camel,
    class_name,
    free,
    operation_key,
    resolve,
    snake,
)
from .problems import Problem, ProblemsError
from .prose import Prose
from .shape import reference

Json = Mapping[str, Any]

_ENVELOPE_PARTS: Final = {"meta", "errors", "warnings", "pagination", "data"}
_BOUNDS: Final = ("minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems")
_SECRET_FORMATS: Final = {"password", "byte"}
_SECRET_NAMES: Final = {"apiKey", "password", "privateKey", "secretKey"}
_IN_PATH: Final = "/{}%:@!$&'()*+,;=~"
"""What stands in a path as it is, besides letters and digits; the rest is escaped."""

_VAGUE: Final = {"name", "status", "type", "value"}
"""Properties whose name alone does not say what the values are of."""

_HIDDEN_VALUES: Final = {"value", "computedValue", "currentValue"}
"""Properties that hold a secret where an object can be ``hidden``, as a global variable can."""


def is_envelope(definition: Json) -> bool:
    """Whether a definition is the frame of an answer: known by its shape, not by its name."""
    properties = definition.get("properties", {})
    return "meta" in properties and set(properties) <= _ENVELOPE_PARTS


def unite(scopes: Mapping[str, Json]) -> dict[str, dict[str, Any]]:
    """One definition a name: all properties, what every scope requires, every enum value."""
    united: dict[str, dict[str, Any]] = {}
    for scope in SCOPES:
        for name, definition in scopes.get(scope, {}).get("definitions", {}).items():
            united[name] = _unite_two(united[name], definition) if name in united else definition
    return united


def _unite_two(one: Json, other: Json) -> dict[str, Any]:
    if one == other:
        return dict(one)
    both = {**other, **one}
    properties = dict(other.get("properties", {}))
    for name, schema in one.get("properties", {}).items():
        properties[name] = _unite_schema(schema, properties.get(name, schema))
    both["properties"] = properties
    both["required"] = sorted(set(one.get("required", ())) & set(other.get("required", ())))
    for key in ("x-createOnly", "x-filterable"):
        both[key] = sorted({*one.get(key, ()), *other.get(key, ())})
    concrete = {item["$ref"]: item for d in (one, other) for item in d.get("x-concreteTypes", ())}
    if concrete:
        both["x-concreteTypes"] = [concrete[ref] for ref in sorted(concrete)]
    return both


def _unite_schema(one: Json, other: Json) -> Json:
    if one == other:
        return one
    both = {**other, **one}
    if "enum" in one and "enum" in other:
        both["enum"] = sorted({*one["enum"], *other["enum"]}, key=str)
    elif "enum" in both:
        del both["enum"]
    for key in ("maxLength", "maximum", "minLength", "minimum", "pattern"):
        if one.get(key) != other.get(key):
            both.pop(key, None)
    return both


class _Resolver:
    """What the passes share: the united definitions, the names, the texts."""

    def __init__(self, contract: Contract) -> None:
        self.documents = contract.scopes
        self.scopes: dict[str, Json] = {s: d.data for s, d in contract.scopes.items()}
        self.names = contract.names
        self.prose = Prose(contract.prose)
        self.problems: list[Problem] = []
        self.definitions = {
            name: self._flat(name, definition)
            for name, definition in unite(self.scopes).items()
            if not is_envelope(definition)
        }
        self.reached = self._reached()
        claims = [(name, class_name(name)) for name in self.reached]
        self.classes = resolve(claims, self.names.definitions)
        self.variants = {name: dict(self._variants(name)) for name in self.reached}
        self.bases = {
            inner: name
            for name in sorted(self.reached)
            for inner in self._direct_variants(self.definitions[name])
        }
        wires = {wire for data in self.scopes.values() for wire, _ in _query_and_path(data)}
        self.arguments = resolve(
            [(wire, snake(wire)) for wire in wires], {**self.names.parameters, **PAGING_ARGUMENTS}
        )
        self.enums: dict[tuple[str, tuple[str, ...]], str] = {}
        self.enum_values: dict[str, tuple[Raw, ...]] = {}
        self.enum_keys: dict[str, str] = {}
        self._name_enums()

    def locate(self, definition: str) -> tuple[Document, str]:
        pointer = join_pointer("definitions", definition)
        for scope in SCOPES:
            if scope in self.scopes and definition in self.scopes[scope].get("definitions", {}):
                return self.documents[scope], pointer
        return next(iter(self.documents.values())), pointer

    def _flat(self, name: str, definition: Json) -> Json:
        """A definition with the properties of its ``allOf`` parts merged in."""
        parts = definition.get("allOf")
        if not parts:
            return definition
        merged: dict[str, Any] = {k: v for k, v in definition.items() if k != "allOf"}
        united = unite(self.scopes)
        seen = {name}
        queue = list(parts)
        while queue:
            part = queue.pop(0)
            target = referenced(part)
            if target in seen:
                continue
            if target:
                seen.add(target)
                part = united.get(target, {})
            queue += part.get("allOf", ())
            merged["properties"] = {**part.get("properties", {}), **merged.get("properties", {})}
            merged["required"] = sorted({*part.get("required", ()), *merged.get("required", ())})
        return merged

    def _direct_variants(self, definition: Json) -> list[str]:
        names = [referenced(item) for item in definition.get("x-concreteTypes", ())]
        return [name for name in names if name in self.definitions]

    def _variants(self, name: str) -> Iterator[tuple[str, str]]:
        """Discriminator value and definition of all concrete variants, bases below included."""
        seen: set[str] = set()
        queue = self._direct_variants(self.definitions[name])
        while queue:
            inner = queue.pop(0)
            if inner in seen or inner == name:
                continue
            seen.add(inner)
            queue += self._direct_variants(self.definitions[inner])
            yield inner, inner

    def _reached(self) -> list[str]:
        """Definitions that some operation sends or answers with, and what they hold."""
        queue: list[str] = []
        for contract in self.scopes.values():
            own = contract.get("definitions", {})
            for _, _, operation in operations(contract):
                for parameter in operation.get("parameters", ()):
                    queue.append(referenced(parameter.get("schema", {})))
                    queue.append(referenced(parameter.get("x-references", {})))
                queue += [referenced(item) for item in operation.get("x-alternativeBodies", ())]
                for response in success(operation).values():
                    name = referenced(response.get("schema", {}))
                    queue += [name, *_references(own.get(name, {}))]
        seen: set[str] = set()
        while queue:
            name = queue.pop()
            if name in seen or name not in self.definitions:
                continue
            seen.add(name)
            queue += _references(self.definitions[name])
            queue += self._direct_variants(self.definitions[name])
        return sorted(seen)

    def _name_enums(self) -> None:
        """An alias a set of values, named after the property, and after its owner where that is vague.

        The set that most definitions share gets the plain name: ``CloudPlatform``, ``Scope``.
        """
        places: dict[str, dict[tuple[str, ...], list[str]]] = {}
        for name in self.reached:
            inherited = self._inherited(name)
            for wire, schema in sorted(self.definitions[name].get("properties", {}).items()):
                values = _enum_values(schema)
                if values and wire not in inherited:
                    places.setdefault(wire, {}).setdefault(values, []).append(f"{name}.{wire}")
        for contract in self.scopes.values():
            for wire, schema in _query_and_path(contract):
                if values := _enum_values(schema):
                    places.setdefault(wire, {}).setdefault(values, []).append(f"?{wire}")
        claims: list[tuple[str, str]] = []
        for wire, groups in sorted(places.items()):
            common = max(sorted(groups), key=lambda values: len(groups[values]))
            for values, owners in sorted(groups.items()):
                owner = min(owners, key=_owner_rank)
                plain = (values == common and wire not in _VAGUE) or owner.startswith("?")
                prefix = "" if plain else owner.partition(".")[0] + "-"
                claims.append((owner, camel(prefix + wire)))
        taken = set(self.classes.values())
        wanted = [(key, name + "Value" if name in taken else name) for key, name in claims]
        self.enum_keys = resolve(wanted, self.names.enums)
        for wire, groups in places.items():
            for values, owners in groups.items():
                alias = self.enum_keys[min(owners, key=_owner_rank)]
                self.enum_values[alias] = tuple(Raw(value) for value in values)
                self.enums[wire, values] = alias

    def _inherited(self, name: str) -> frozenset[str]:
        """Properties that the class of a definition has from the base of its family."""
        base = self.bases.get(name)
        return frozenset(self.definitions[base].get("properties", ()) if base else ())

    # Types ---------------------------------------------------------------------------------------

    def type_of(self, schema: Json, owner: str, wire: str) -> api.Type:
        """The type of a property or parameter; ``owner`` is its definition, or '?' for a parameter."""
        name = referenced(schema) or referenced(schema.get("x-references", {}))
        enum = self.enums.get((wire, _enum_values(schema)), "")
        if schema.get("type") == "array":
            inner = dict(schema.get("items", {}))
            if name and "$ref" not in inner:
                inner["x-references"] = schema["x-references"]
            return api.Type("list", item=self.type_of(inner, owner, wire))
        if name and name in self.classes:
            kind: api.Kind = "key" if is_key(name, self.definitions[name]) else "model"
            return api.Type(kind, model=self.classes[name])
        match schema.get("type"):
            case "string" if schema.get("format") == "date-time":
                return api.Type("date-time")
            case "string":
                return api.Type("string", enum=enum)
            case "integer":
                return api.Type("integer")
            case "number":
                return api.Type("number")
            case "boolean":
                return api.Type("boolean")
        extra = schema.get("additionalProperties")
        if isinstance(extra, dict):
            return api.Type("map", item=self.type_of(extra, owner, wire))
        return api.Type("any")

    def models(self) -> tuple[api.Model, ...]:
        """Every class, base classes before their variants."""
        return tuple(self._model(name) for name in sorted(self.reached, key=self._depth))

    def _depth(self, name: str) -> tuple[int, str]:
        depth, seen = 0, {name}
        base = self.bases.get(name)
        while base is not None and base not in seen:
            seen.add(base)
            depth, base = depth + 1, self.bases.get(base)
        return depth, name

    def family(self, name: str) -> str:
        """The topmost base of a family, or the definition itself: it gives the module its name."""
        seen = {name}
        while (base := self.bases.get(name)) is not None and base not in seen:
            seen.add(base)
            name = base
        return name

    def _model(self, name: str) -> api.Model:
        definition = self.definitions[name]
        base = self.bases.get(name, "")
        inherited = self._inherited(name)
        properties = definition.get("properties", {})
        attributes = self._attributes(name, properties)
        required, create_only = definition.get("required", ()), definition.get("x-createOnly", ())
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

    def _attributes(self, name: str, properties: Json) -> dict[str, str]:
        locked = {
            wire: self.names.properties.get(f"{name}.{wire}") or self.names.properties.get(wire)
            for wire in properties
        }
        pinned = {wire: attribute for wire, attribute in locked.items() if attribute}
        claims = []
        for wire in properties:
            attribute = snake(wire)
            claims.append((wire, attribute + "_" if attribute in TAKEN_BY_MODELS else attribute))
        names = resolve(claims, pinned)
        if len(set(names.values())) != len(names):
            document, pointer = self.locate(name)
            twice = sorted(n for n in names.values() if list(names.values()).count(n) > 1)[0]
            self.problems.append(
                document.problem(
                    f"two properties of {name} are locked to the name {twice!r}",
                    pointer,
                    hint="give one of them a name of its own in pins.yaml (Definition.property)",
                )
            )
        return names

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

    # Operations ----------------------------------------------------------------------------------

    def resources(self) -> tuple[api.Resource, ...]:
        """Every resource of every scope, with the operations and the resources below it."""
        grouped: dict[tuple[str, tuple[str, ...]], list[api.Operation]] = {}
        for scope in SCOPES:
            if scope in self.scopes:
                for operation in self._operations(scope):
                    grouped.setdefault((scope, operation.resource), []).append(operation)
        for scope, path in list(grouped):
            for length in range(1, len(path)):
                grouped.setdefault((scope, path[:length]), [])
        resources = []
        modules: dict[tuple[str, str], tuple[str, ...]] = {}
        for (scope, path), found in sorted(grouped.items()):
            twin = modules.setdefault((scope, "_".join(path)), path)
            if twin != path:
                self.problems.append(
                    self.documents[scope].problem(
                        f"resources {'.'.join(twin)} and {'.'.join(path)} would share a module",
                        "/paths",
                        hint="pin the operations of one of them to another name in pins.yaml",
                    )
                )
            children = sorted(
                p[-1]
                for s, p in grouped
                if s == scope and len(p) == len(path) + 1 and p[:-1] == path
            )
            methods = {operation.method for operation in found}
            for child in children:
                if child in methods:
                    self.problems.append(
                        self.documents[scope].problem(
                            f"{scope}.{'.'.join(path)}.{child} is both an operation and a resource",
                            "/paths",
                            hint="pin the operation to another name in pins.yaml",
                        )
                    )
            text = self.prose.resource(scope, path)["text"]
            ordered = tuple(sorted(found, key=_operation_order))
            resources.append(api.Resource(scope, path, ordered, tuple(children), text))
        return tuple(resources)

    def _operations(self, scope: str) -> Iterator[api.Operation]:
        contract = self.scopes[scope]
        places = operation_names(scope, contract, self.names)
        for path, method, operation in operations(contract):
            place = places[operation_key(scope, method, path)]
            yield self._operation(scope, contract, path, method, operation, place)

    def _operation(
        self, scope: str, contract: Json, path: str, method: str, operation: Json, place: str
    ) -> api.Operation:
        *resource, name = place.split(".")
        shared = contract.get("parameters", {})
        common = contract["paths"][path].get("parameters", ())
        every = [
            _follow(parameter, shared) for parameter in (*common, *operation.get("parameters", ()))
        ]
        in_path = {p["name"]: p for p in every if p["in"] == "path"}
        order = [part[1:-1] for part in path.split("/") if part[:1] == "{" and part[-1:] == "}"]
        if path.count("{") != len(order) or path.count("}") != len(order):
            message = "a path parameter is a whole segment, with nothing beside its braces"
            pointer = join_pointer("paths", path)
            self.problems.append(self.documents[scope].problem(message, pointer))
        for missing in sorted(set(order) ^ set(in_path)):
            document = self.documents[scope]
            message = f"path parameter {missing!r} is in the path or declared, but not both"
            self.problems.append(document.problem(message, join_pointer("paths", path)))
        wires = [wire for wire in order if wire in in_path]
        scope_wire = SCOPE_PARAMETERS.get(scope, "")
        from_settings = wires[:1] == [scope_wire]
        item_of_list = list_item(operation, contract["definitions"])
        is_list = method == "get" and bool(item_of_list)
        taken = set(PAGING_ARGUMENTS.values()) if is_list else set()
        positional = [self._parameter(in_path[wire], taken) for wire in wires]
        query = [
            self._parameter(parameter, taken, item_of_list)
            for parameter in every
            if parameter["in"] == "query" and parameter["name"] not in PAGING
        ]
        body = next((p for p in every if p["in"] == "body"), None)
        body_name = referenced(body["schema"]) if body else ""
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
            body_alternatives=tuple(
                self.classes[referenced(item)] for item in operation.get("x-alternativeBodies", ())
            ),
            body_required=bool(body and body.get("required")),
            mode="update" if method == "patch" else "create" if name == "create" else "action",
            result=self._result(contract, operation),
            is_list=is_list,
            errors=tuple(_errors(contract, operation)),
            text=operation.get("description") or self.prose.operation(scope, tuple(resource), name),
        )

    def _argument(self, wire: str) -> str:
        return self.arguments.get(wire) or snake(wire)

    def _parameter(self, parameter: Json, taken: set[str], item: str = "") -> api.Parameter:
        wire = parameter["name"]
        name = free(self._argument(wire), taken)
        taken.add(name)
        return api.Parameter(
            wire=Raw(wire),
            name=name,
            type=self.type_of(parameter, "?", wire),
            facts=facts(parameter),
            required=bool(parameter.get("required")),
            text=parameter.get("description")
            or (self.prose.property(item, wire) if item else self.prose.parameter(wire)),
        )

    def _keywords(self, body: str, taken: set[str], method: str) -> Iterator[api.Parameter]:
        """The properties of a body as keywords; of a family, those of every variant."""
        if body not in self.classes:
            return
        members = [body, *self.variants[body]]
        found: dict[str, api.Property] = {}
        required: set[str] | None = None
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
            name = free(each.name, taken)
            taken.add(name)
            yield api.Parameter(
                wire=each.wire,
                name=name,
                type=each.type,
                facts=each.facts,
                required=method != "patch" and wire in (required or ()),
                text=each.text,
                create_only=each.create_only,
            )

    def _result(self, contract: Json, operation: Json) -> api.Type | None:
        for _, response in sorted(success(operation).items()):
            envelope = contract["definitions"].get(referenced(response.get("schema", {})), {})
            data = envelope.get("properties", {}).get("data")
            if data is not None:
                return self.type_of(data, "?", "data")
        return None


def _references(definition: Json) -> list[str]:
    """Names of the definitions that the properties of a definition hold or stand for."""
    names = [referenced(definition.get("x-references", {}))]
    queue = [*definition.get("properties", {}).values(), *definition.get("allOf", ())]
    while queue:
        schema = queue.pop()
        names.append(referenced(schema))
        queue += [schema[key] for key in ("items", "additionalProperties") if key in schema]
        queue = [each for each in queue if isinstance(each, dict)]
    return [name for name in names if name]


def _owner_rank(owner: str) -> tuple[bool, str]:
    return owner.startswith("?"), owner


def _enum_values(schema: Json) -> tuple[str, ...]:
    values = schema.get("enum") or schema.get("items", {}).get("enum") or ()
    return tuple(sorted(values)) if all(isinstance(value, str) for value in values) else ()


def _query_and_path(contract: Json) -> Iterator[tuple[str, Json]]:
    """Every path and query parameter of a contract, by wire name."""
    lists = [contract.get("parameters", {}).values()]
    lists += [item.get("parameters", ()) for item in contract.get("paths", {}).values()]
    lists += [operation.get("parameters", ()) for _, _, operation in operations(contract)]
    for parameter in (p for each in lists for p in each):
        if parameter.get("in") in ("path", "query"):
            yield parameter["name"], parameter


def is_key(name: str, definition: Json) -> bool:
    """Whether a definition is a small object that stands for another one, and so can be a bare id."""
    named = name.endswith(("ForeignKey", "Identity"))
    return (named or "x-references" in definition) and bool(key_property(definition))


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


def _follow(parameter: Json, shared: Json) -> Json:
    found: Json = shared[reference(parameter["$ref"])[1]] if "$ref" in parameter else parameter
    return found


def _errors(contract: Json, operation: Json) -> Iterator[tuple[str, tuple[Raw, ...]]]:
    for status, response in sorted(operation.get("responses", {}).items()):
        if status[:1] in "45":
            target = _follow(response, contract.get("responses", {}))
            names = [code.get("name") for code in target.get("x-errorCodes", ())]
            yield status, tuple(Raw(name) for name in names if isinstance(name, str))


_ORDER: Final = {"list": 0, "get": 1, "create": 2, "update": 3, "delete": 4}


def _operation_order(operation: api.Operation) -> tuple[int, str]:
    return _ORDER.get(operation.method, 5), operation.method


def lock_of(resolver_api: _Resolver, names: Iterable[tuple[str, str]]) -> Lock:
    """The lock that keeps every name of a resolved contract."""
    properties: dict[str, str] = {}
    for name in resolver_api.reached:
        wires = resolver_api.definitions[name].get("properties", {})
        for wire, attribute in resolver_api._attributes(name, wires).items():
            if properties.setdefault(wire, attribute) != attribute:
                properties[f"{name}.{wire}"] = attribute
    parameters = {}
    for contract in resolver_api.scopes.values():
        for wire, _ in _query_and_path(contract):
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
        raise ProblemsError(resolver.problems)
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
