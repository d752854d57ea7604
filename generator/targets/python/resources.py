"""Views of the modules of resources, and of the package of a scope."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from attrs import evolve, frozen

from ...api.model import Model, Operation, Parameter, Resource
from ...contract.names import SCOPES, camel, module_name
from ...writers.python import Code, docstring, identifier, literal, prose
from . import docstrings, types
from .package import import_names, package

_PAGING_TEXT: Final = {
    "page_size": "Items asked for in one request, 1 to 100; the host sends 100 unless told.",
    "start_page": "Number of the first page to fetch, counted from 1.",
}


@frozen
class ChildView:
    name: Code
    module: Code
    type: Code
    docstring: Code


@frozen
class ConstantView:
    name: Code
    result: Code
    arguments: Code


@frozen
class MethodView:
    keyword: Code
    name: Code
    overloads: tuple[Code, ...]
    signature: Code
    returns: Code
    docstring: Code
    statement: Code


@frozen
class ResourceClassView:
    name: Code
    base: Code
    docstring: Code
    children: tuple[ChildView, ...]
    methods: tuple[MethodView, ...]


@frozen
class ResourceView:
    """A module with the sync and the async class of one resource."""

    docstring: Code
    typing: Code
    type_imports: tuple[Code, ...]
    imports: tuple[Code, ...]
    constants: tuple[ConstantView, ...]
    classes: tuple[ResourceClassView, ...]


@frozen
class ScopeView:
    """The package of a scope."""

    docstring: Code
    type_imports: tuple[Code, ...]
    classes: tuple[ResourceClassView, ...]


@frozen
class ScopesView:
    """The properties of both clients for the scopes, and which of the API's scopes there are."""

    type_imports: tuple[Code, ...]
    generated: Code
    left_out: Code
    classes: tuple[ResourceClassView, ...]


def resource_module(path: tuple[str, ...]) -> str:
    """Module of a resource within its scope's package."""
    return module_name("_".join(path))


def resource_class(path: tuple[str, ...]) -> str:
    """Class of a resource; the async one has ``Async`` before it."""
    return "".join(camel(part) for part in path) + "Resource"


def _children(
    each: Resource, texts: Mapping[tuple[str, ...], str], prefix: str
) -> Iterator[ChildView]:
    for child in each.children:
        path = (*each.path, child)
        yield ChildView(
            identifier(child),
            identifier(resource_module(path)),
            identifier(prefix + resource_class(path)),
            docstring([prose(texts[path])], 8),
        )


@frozen
class _Paint:
    """What every method of a module is written with."""

    models: Mapping[str, Model]
    homes: Mapping[str, str]

    def arguments(self, each: Operation) -> tuple[str, list[str]]:
        """The positional part of a signature and the keyword part that is not the body's."""
        names = [
            f"{identifier(p.name)}: {types.path(p.type, self.models)}" for p in each.path_parameters
        ]
        keywords = [
            f"{identifier(p.name)}: {types.query(p.type, self.models)} | None = None"
            for p in each.query
        ]
        if each.is_list:
            keywords += [f"{name}: int | None = None" for name in _PAGING_TEXT]
        if each.scope_parameter:
            p = each.scope_parameter
            keywords.append(f"{identifier(p.name)}: {types.attribute(p.type)} | None = None")
        return ", ".join(["self", *names]), keywords

    def body_type(self, each: Operation) -> str:
        names = " | ".join(identifier(name) for name in (each.body, *each.body_alternatives))
        return f"{names} | Mapping[str, Any]"

    def keyword(self, p: Parameter, default: str) -> str:
        annotation = types.argument(p.type, self.models)
        if p.required and not default:
            return f"{identifier(p.name)}: {annotation}"
        optional = annotation if annotation == "Any" else f"{annotation} | None"
        return f"{identifier(p.name)}: {optional} = {default or '...'}"

    def signatures(self, each: Operation) -> tuple[tuple[Code, ...], Code]:
        """Overloads, and the signature of the implementation."""
        positional, keywords = self.arguments(each)
        slash = ", /" if each.path_parameters or each.body else ""
        if not each.body:
            return (), _signature(positional + slash, keywords)
        body = self.body_type(each)
        required = [p for p in each.keywords if p.required]
        if not required:
            own = [self.keyword(p, "UNSET") for p in each.keywords]
            return (), _signature(
                f"{positional}, body: {body} | None = None{slash}", own + keywords
            )
        named = [self.keyword(p, "") for p in (*required, *_optional(each.keywords))]
        overloads = [
            _signature(f"{positional}, body: {body}{slash}", _stubbed(keywords)),
            _signature(positional + ", /", named + _stubbed(keywords)),
        ]
        if not each.body_required:
            overloads.append(_signature(positional + ", /", _stubbed(keywords)))
        own = [f"{identifier(p.name)}: Any = UNSET" for p in each.keywords]
        last = _signature(f"{positional}, body: {body} | None = None{slash}", own + keywords)
        return tuple(overloads), last

    def method(self, each: Operation, *, is_async: bool) -> MethodView:
        overloads, signature = self.signatures(each)
        inner = types.result(each.result)
        returns = Code(f"{'Async' if is_async else ''}Pager[{inner}]") if each.is_list else inner
        pairs = ", ".join(f"{literal(p.wire)}: {identifier(p.name)}" for p in each.query)
        parts: list[str] = [constant_name(each), f"({_path(each)})"]
        if each.query:
            parts.append(f"query={{{pairs}}}")
        if each.body:
            parts.append("body=" + _body(each))
        if each.is_list:
            parts += [f"{name}={name}" for name in _PAGING_TEXT]
        verb = "_list" if each.is_list else "_call"
        call = f"self.{verb}({', '.join(parts)})"
        waits = is_async and not each.is_list
        call = f"await {call}" if waits else call
        return MethodView(
            keyword=Code("async def" if waits else "def"),
            name=identifier(each.method),
            overloads=overloads,
            signature=signature,
            returns=returns,
            docstring=docstrings.operation(each, _returns(each), _PAGING_TEXT),
            statement=Code(call if each.result is None else f"return {call}"),
        )

    def constant(self, each: Operation) -> ConstantView:
        dotted = ".".join((package(each.scope), *each.resource, each.method))
        parts: list[str] = [literal(dotted), literal(each.http_method), literal(each.path)]
        if each.result is not None:
            parts.append(literal(types.table_type(each.result)))
        inner = types.result(each.result)
        return ConstantView(constant_name(each), inner, Code(", ".join(parts)))


def constant_name(each: Operation) -> Code:
    """Module constant that holds an operation."""
    return identifier("_" + each.method.upper().strip("_"))


def _optional(keywords: Iterable[Parameter]) -> list[Parameter]:
    return [p for p in keywords if not p.required]


def _stubbed(keywords: list[str]) -> list[str]:
    return [text.removesuffix(" = None") + " = ..." for text in keywords]


def _signature(positional: str, keywords: list[str]) -> Code:
    return Code(", ".join([positional, "*", *keywords]) if keywords else positional)


def _path(each: Operation) -> str:
    names = [identifier(p.name) for p in each.path_parameters]
    if each.scope_parameter:
        names.insert(0, identifier(each.scope_parameter.name))
    return f"{names[0]}," if len(names) == 1 else ", ".join(names)


def _body(each: Operation) -> str:
    pairs = ", ".join(f"{literal(p.wire)}: {identifier(p.name)}" for p in each.keywords)
    parts = [literal(each.body), literal(each.mode), "body", f"{{{pairs}}}"]
    required = tuple(p.wire for p in each.keywords if p.required)
    if required and each.body_required:
        parts.append(f"required={literal(required)}")
    return f"write_body({', '.join(parts)})"


def _returns(each: Operation) -> str:
    kind = each.result
    if kind is None:
        return ""
    if each.is_list:
        return f"The `{kind.model}` items, fetched page by page as they are iterated."
    if kind.kind == "list" and kind.item:
        return f"The `{kind.item.model}` items."
    return f"The `{kind.model}`." if kind.model else "The data of the answer."


def resource_view(
    each: Resource,
    models: Mapping[str, Model],
    homes: Mapping[str, str],
    texts: Mapping[tuple[str, ...], str],
) -> ResourceView:
    """The view of one resource's module."""
    paint = _Paint(models, homes)
    operations = [_list_item(operation) for operation in each.operations]
    classes = tuple(
        ResourceClassView(
            name=identifier(prefix + resource_class(each.path)),
            base=Code(prefix + "Resource"),
            docstring=docstrings.resource(each),
            children=tuple(_children(each, texts, prefix)),
            methods=tuple(paint.method(o, is_async=bool(prefix)) for o in operations),
        )
        for prefix in ("", "Async")
    )
    code = "\n".join(
        text
        for view in classes
        for m in view.methods
        for text in (*m.overloads, m.signature, m.returns)
    )
    mentioned = _words(code)
    results = {name for o in operations if o.result for name in types.classes(o.result)}
    used = {name for name in models if name in mentioned} | results
    alias = sorted(
        {
            name
            for o in operations
            for p in (*o.path_parameters, *o.query, *o.keywords)
            for name in types.aliases(p.type)
        }
        & mentioned
    )
    calls = "\n".join(m.statement for view in classes for m in view.methods)
    constants = tuple(paint.constant(o) for o in operations)
    words = _words(code + calls)
    imports = [Code("from ..calls.operation import Operation")] if operations else []
    if "write_body" in words:
        imports.append(Code("from ..calls.request_body import write_body"))
    imports.append(Code("from ..resource import AsyncResource, Resource"))
    if "UNSET" in words:
        imports.append(Code("from ..serialization.scalars import UNSET"))
    pagers = [name for name in ("AsyncPager", "Pager") if name in mentioned]
    abc = [name for name in ("Mapping", "Sequence") if name in mentioned]
    type_imports = [
        *([Code("import builtins")] if "builtins" in mentioned else []),
        *([Code(f"from collections.abc import {', '.join(abc)}")] if abc else []),
        *([Code("from datetime import datetime")] if "datetime" in mentioned else []),
    ]
    local = [Code(f"from ..calls.pager import {', '.join(pagers)}")] if pagers else []
    local += [Code(f"from ..models.{homes[name]} import {name}") for name in sorted(used)]
    if alias:
        local.append(Code(f"from ..types import {', '.join(alias)}"))
    for child in each.children:
        path = (*each.path, child)
        name = resource_class(path)
        local.append(
            Code(f"from .{resource_module(path)} import {import_names((name, 'Async' + name))}")
        )
    if type_imports and local:
        type_imports.append(Code(""))
    type_imports += local
    names = [
        *(["TYPE_CHECKING"] if type_imports else []),
        *(["Any"] if "Any" in mentioned else []),
        *(["Final"] if operations else []),
        *(["overload"] if any(m.overloads for view in classes for m in view.methods) else []),
    ]
    dotted = ".".join((package(each.scope), *each.path))
    return ResourceView(
        docstring=docstring([f"``{dotted}``: {prose(each.text)}"], 0),
        typing=Code(import_names(names)),
        type_imports=tuple(type_imports),
        imports=tuple(imports),
        constants=constants,
        classes=classes,
    )


def _list_item(operation: Operation) -> Operation:
    """A list operation gives a pager of items, so the item is what it decodes and returns."""
    if operation.is_list and operation.result and operation.result.item:
        return evolve(operation, result=operation.result.item)
    return operation


def _words(code: str) -> set[str]:
    return set(re.findall(r"[A-Za-z_][A-Za-z0-9_]*", code))


def scope_view(scope: str, text: str, resources: Iterable[Resource]) -> ScopeView:
    """The view of a scope's package: a property for each resource at the top."""
    tops = [each for each in resources if len(each.path) == 1]
    texts = {each.path: each.text for each in tops}
    root = Resource(scope, (), (), tuple(each.path[0] for each in tops), text)
    name = _scope_class(scope)
    classes = tuple(
        ResourceClassView(
            name=identifier(prefix + name),
            base=Code(prefix + "Resource"),
            docstring=docstring([prose(text)], 4),
            children=tuple(_children(root, texts, prefix)),
            methods=(),
        )
        for prefix in ("", "Async")
    )
    imports = [
        Code(f"from .{resource_module(each.path)} import {import_names((c, 'Async' + c))}")
        for each in tops
        for c in (resource_class(each.path),)
    ]
    return ScopeView(docstring([prose(text)], 0), tuple(imports), classes)


def scopes_view(scope_texts: Mapping[str, str]) -> ScopesView:
    """The view of scopes.py for the scopes that have a text here."""
    packages = {scope: package(scope) for scope in scope_texts}
    classes = tuple(
        ResourceClassView(
            name=identifier(f"{prefix}Scopes"),
            base=identifier(f"{prefix}Caller"),
            docstring=docstring([f"The scopes of `{prefix}Scalr`."], 4),
            children=tuple(
                ChildView(
                    identifier(packages[scope]),
                    identifier(packages[scope]),
                    identifier(prefix + _scope_class(scope)),
                    docstring([prose(text)], 8),
                )
                for scope, text in scope_texts.items()
            ),
            methods=(),
        )
        for prefix in ("", "Async")
    )
    imported = {
        packages[scope]: (_scope_class(scope), "Async" + _scope_class(scope)) for scope in packages
    }
    imported["calls.caller"] = ("AsyncCaller", "Caller")
    return ScopesView(
        type_imports=tuple(
            Code(f"from .{module} import {import_names(names)}")
            for module, names in sorted(imported.items())
        ),
        generated=literal(tuple(packages.values())),
        left_out=literal(tuple(package(each) for each in SCOPES if each not in packages)),
        classes=classes,
    )


def _scope_class(scope: str) -> str:
    return camel(scope) + "Scope"
