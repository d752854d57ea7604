"""Views of the modules of resources, and of the package of a scope."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from attrs import frozen

from ...api.model import Argument, Body, Model, Operation, Resource, Scope, Type
from ...contract.names import PAGING_ARGUMENTS, SCOPES, Words, split
from ...writers.python import docstring, identifier, literal, prose
from ...writers.untrusted import Code
from . import docstrings
from .imports import Imports
from .names import class_name, dotted, method_name, package, resource_class, resource_module, snake
from .types import Annotations, table_type

_PAGING: Final = {
    snake(split(PAGING_ARGUMENTS["maxResults"])): (
        "Items asked for in one request, 1 to 100; the host sends 100 unless told."
    ),
    snake(split(PAGING_ARGUMENTS["pageNum"])): "Number of the first page to fetch, counted from 1.",
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


def _children(
    children: Iterable[tuple[Words, ...]],
    texts: Mapping[tuple[Words, ...], str],
    prefix: str,
    imports: Imports,
) -> Iterator[ChildView]:
    for path in children:
        module = resource_module(path)
        yield ChildView(
            identifier(snake(path[-1])),
            identifier(module),
            imports.checked(f".{module}", prefix + resource_class(path)),
            docstring([prose(texts[path])], 8),
        )


@frozen
class _MethodWriter:
    """Writes the methods of one resource's module."""

    types: Annotations

    @property
    def imports(self) -> Imports:
        """The imports of the module."""
        return self.types.imports

    def docstring(self, each: Operation) -> Code:
        """The docstring of an operation's method, the same in both classes."""
        return docstrings.operation(each, self.types.meant, _returns(each), _PAGING)

    def method(self, each: Operation, text: Code, *, is_async: bool) -> MethodView:
        """The method of an operation with its docstring, in the sync or the async class."""
        overloads, signature = self._signatures(each)
        inner = self.types.result(_returned(each))
        pager = "AsyncPager" if is_async else "Pager"
        returns = Code(f"{self.imports.pager(pager)}[{inner}]") if each.is_list else inner
        call = self._call(each)
        waits = is_async and not each.is_list
        call = f"await {call}" if waits else call
        return MethodView(
            keyword=Code("async def" if waits else "def"),
            name=identifier(method_name(each.name)),
            overloads=overloads,
            signature=signature,
            returns=returns,
            docstring=text,
            statement=Code(call if each.result is None else f"return {call}"),
        )

    def constant(self, each: Operation) -> ConstantView:
        """The module constant that holds an operation."""
        name = dotted(each.scope, each.resource, each.name)
        parts: list[str] = [literal(name), literal(each.http_method), literal(each.path)]
        kind = _returned(each)
        if kind is not None:
            parts.append(literal(table_type(kind)))
        scoped = (each.scope_parameter,) if each.scope_parameter else ()
        ids = [p for p in (*scoped, *each.path_parameters, *each.query) if p.things]
        if ids:
            pairs = (f"{literal(p.wire)}: {literal(p.things)}" for p in ids)
            parts.append(f"ids={{{', '.join(pairs)}}}")
        flags = tuple(p.wire for p in each.query if p.type.kind == "boolean")
        if flags:
            parts.append(f"flags={literal(flags)}")
        self.imports.typing("Final")
        self.imports.runtime("Operation")
        return ConstantView(constant_name(each), self.types.result(kind), Code(", ".join(parts)))

    def _signatures(self, each: Operation) -> tuple[tuple[Code, ...], Code]:
        """Overloads, and the signature of the implementation."""
        positional = ", ".join(
            [
                "self",
                *(f"{identifier(snake(p.name))}: {self.types.path(p)}"
                  for p in each.path_parameters),
            ]
        )  # fmt: skip
        keywords = list(self._keywords(each))
        slash = ", /" if each.path_parameters or each.body else ""
        if not each.body:
            return (), _signature(positional + slash, keywords)
        body = self.types.body(each.body.model, *each.body.alternatives)
        whole = f"{positional}, body: {body} | None = None{slash}"
        arguments = each.body.arguments
        required = [p for p in arguments if p.required]
        if not required:
            unset = self.imports.runtime("UNSET") if arguments else ""
            own = [self._argument(p, unset) for p in arguments]
            return (), _signature(whole, own + keywords)
        named = [self._argument(p, "") for p in required]
        named += [self._argument(p, "...") for p in arguments if not p.required]
        self.imports.typing("overload")
        overloads = [
            _signature(f"{positional}, body: {body}{slash}", _stubbed(keywords)),
            _signature(positional + ", /", named + _stubbed(keywords)),
        ]
        if not each.body.required:
            overloads.append(_signature(positional + ", /", _stubbed(keywords)))
        whatever, unset = self.imports.typing("Any"), self.imports.runtime("UNSET")
        own = [f"{identifier(snake(p.name))}: {whatever} = {unset}" for p in arguments]
        return tuple(overloads), _signature(whole, own + keywords)

    def _keywords(self, each: Operation) -> Iterator[str]:
        """The keyword arguments that are not the body's."""
        for p in each.query:
            yield f"{identifier(snake(p.name))}: {self.types.query(p)} | None = None"
        if each.is_list:
            yield from (f"{name}: int | None = None" for name in _PAGING)
        if each.scope_parameter:
            p = each.scope_parameter
            yield f"{identifier(snake(p.name))}: {self.types.path(p)} | None = None"

    def _argument(self, p: Argument, default: str) -> str:
        """A property of the body; required ones have no default."""
        kind = self.types.meant(p).type
        annotation = self.types.argument(kind)
        name = identifier(snake(p.name))
        if not default:
            return f"{name}: {annotation}"
        return f"{name}: {self.types.optional(annotation)} = {default}"

    def _call(self, each: Operation) -> str:
        parts: list[str] = [constant_name(each), f"({_path(each)})"]
        if each.query:
            pairs = (f"{literal(p.wire)}: {identifier(snake(p.name))}" for p in each.query)
            parts.append(f"query={{{', '.join(pairs)}}}")
        if each.body:
            parts.append("body=" + self._body(each, each.body))
        if each.is_list:
            parts += [f"{name}={name}" for name in _PAGING]
        return f"self.{'_list' if each.is_list else '_call'}({', '.join(parts)})"

    def _body(self, each: Operation, body: Body) -> str:
        pairs = (f"{literal(p.wire)}: {identifier(snake(p.name))}" for p in body.arguments)
        parts = [literal(class_name(body.model)), literal(body.mode), "body"]
        parts.append(Code(f"{{{', '.join(pairs)}}}"))
        required = tuple(p.wire for p in body.arguments if p.required)
        if required and body.required:
            parts.append(Code(f"required={literal(required)}"))
        if body.alternatives:
            names = tuple(class_name(name) for name in body.alternatives)
            parts.append(Code(f"alternatives={literal(names)}"))
        if body.mode == "update" and each.path_parameters:
            parts.append(Code(f"subject={identifier(snake(each.path_parameters[-1].name))}"))
        return f"{self.imports.runtime('write_body')}({', '.join(parts)})"


def constant_name(each: Operation) -> Code:
    """Module constant that holds an operation."""
    return identifier("_" + method_name(each.name).upper().strip("_"))


def _returned(each: Operation) -> Type | None:
    """What the caller gets: of a list, a pager of items, so it is the item that is decoded."""
    return each.result.item if each.is_list and each.result else each.result


def _stubbed(keywords: list[str]) -> list[str]:
    return [text.removesuffix(" = None") + " = ..." for text in keywords]


def _signature(positional: str, keywords: list[str]) -> Code:
    return Code(", ".join([positional, "*", *keywords]) if keywords else positional)


def _path(each: Operation) -> str:
    names = [identifier(snake(p.name)) for p in each.path_parameters]
    if each.scope_parameter:
        names.insert(0, identifier(snake(each.scope_parameter.name)))
    return f"{names[0]}," if len(names) == 1 else ", ".join(names)


def _returns(each: Operation) -> str:
    kind = _returned(each)
    if kind is None:
        return ""
    name = class_name(kind.model) if kind.model else ""
    if each.is_list:
        return f"The `{name}` items, fetched page by page as they are iterated."
    if kind.kind == "list" and kind.item:
        return f"The `{class_name(kind.item.model)}` items."
    return f"The `{name}`." if name else "The data of the response."


def resource_view(
    each: Resource,
    models: Mapping[str, Model],
    homes: Mapping[str, str],
    texts: Mapping[tuple[Words, ...], str],
) -> ResourceView:
    """The view of one resource's module."""
    imports = Imports()
    writer = _MethodWriter(Annotations(models, homes, imports))
    children = [(*each.path, child) for child in each.children]
    constants = tuple(writer.constant(operation) for operation in each.operations)
    documented = [(operation, writer.docstring(operation)) for operation in each.operations]
    classes = tuple(
        ResourceClassView(
            name=identifier(prefix + resource_class(each.path)),
            base=imports.runtime(prefix + "Resource"),
            docstring=docstrings.resource(each),
            children=tuple(_children(children, texts, prefix, imports)),
            methods=tuple(writer.method(*o, is_async=bool(prefix)) for o in documented),
        )
        for prefix in ("", "Async")
    )
    return ResourceView(
        docstring=docstring([f"``{dotted(each.scope, each.path)}``: {prose(each.text)}"], 0),
        typing=imports.typing_names,
        type_imports=imports.only_checked,
        imports=imports.needed,
        constants=constants,
        classes=classes,
    )


def scope_view(scope: str, text: str, resources: Iterable[Resource]) -> ScopeView:
    """The view of a scope's package: a property for each resource at the top."""
    texts: dict[tuple[Words, ...], str] = {
        each.path: each.text for each in resources if len(each.path) == 1
    }
    imports = Imports()
    classes = tuple(
        ResourceClassView(
            name=identifier(prefix + _scope_class(scope)),
            base=Code(prefix + "Resource"),
            docstring=docstring([prose(text)], 4),
            children=tuple(_children(texts, texts, prefix, imports)),
            methods=(),
        )
        for prefix in ("", "Async")
    )
    return ScopeView(docstring([prose(text)], 0), imports.only_checked, classes)


def scopes_view(scopes: Iterable[Scope]) -> ScopesView:
    """The view of scopes.py."""
    imports = Imports()
    texts = {scope.name: scope.text for scope in scopes}
    classes = tuple(
        ResourceClassView(
            name=identifier(f"{prefix}Scopes"),
            base=imports.checked(".calls.caller", f"{prefix}Caller"),
            docstring=docstring([f"The scopes of `{prefix}Scalr`."], 4),
            children=tuple(
                ChildView(
                    identifier(package(scope)),
                    identifier(package(scope)),
                    imports.checked(f".{package(scope)}", prefix + _scope_class(scope)),
                    docstring([prose(text)], 8),
                )
                for scope, text in texts.items()
            ),
            methods=(),
        )
        for prefix in ("", "Async")
    )
    left_out = tuple(package(scope) for scope in SCOPES if scope not in texts)
    return ScopesView(
        type_imports=imports.only_checked,
        generated=literal(tuple(map(package, texts))),
        left_out=literal(left_out),
        classes=classes,
    )


def _scope_class(scope: str) -> str:
    return scope[:1].upper() + scope[1:] + "Scope"
