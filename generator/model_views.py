"""Views of the modules of models."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from attrs import frozen

from . import docs, types
from .api import Model, Property
from .escape import Code, docstring, identifier, literal
from .naming import Taken, module_name
from .views import import_names


@frozen
class AttributeView:
    name: Code
    annotation: Code
    default: Code


@frozen
class ClassView:
    name: Code
    quoted: Code
    base: Code
    docstring: Code
    attributes: tuple[AttributeView, ...]
    fields: tuple[Code, ...]
    known: Code
    count: Code | None
    """Number of its properties, None for a class without any."""
    key: Code | None
    secret: Code | None
    discriminator: Code | None
    decoder: Code
    decode: tuple[Code, ...]
    encode: tuple[Code, ...]
    binds_v: bool
    """Whether an expression of ``encode`` binds the local ``v``."""


@frozen
class VariantsView:
    name: Code
    members: tuple[tuple[Code, Code], ...]


@frozen
class ModelsView:
    """A module of models: one class, or a family of them."""

    docstring: Code
    typing: Code
    imports: tuple[Code, ...]
    type_imports: tuple[Code, ...]
    helpers: Code
    classes: tuple[ClassView, ...]
    variants: tuple[VariantsView, ...]


def modules_of(models: Iterable[Model]) -> dict[str, list[Model]]:
    """Models by module; modules that need each other become one, named after the first."""
    grouped: dict[str, list[Model]] = {}
    for model in models:
        grouped.setdefault(model.module, []).append(model)
    home = {model.name: model.module for model in models}
    needs = {
        module: {home[name] for model in group for name in _needed(model)} - {module}
        for module, group in grouped.items()
    }
    for ring in _rings(needs):
        first = min(ring)
        for module in sorted(ring - {first}):
            grouped[first] += grouped.pop(module)
    return dict(sorted(grouped.items()))


def unique_homes(modules: Mapping[str, list[Model]]) -> dict[str, str]:
    """Module of every class, with names that no file system takes for the same."""
    taken = Taken()
    homes = {}
    for module, models in modules.items():
        name = taken.claim(module_name(module))
        homes.update({model.name: name for model in models})
    return homes


def _needed(model: Model) -> set[str]:
    names = {name for each in model.properties if each.own for name in types.classes(each.type)}
    names |= {name for each in model.properties for name in types.classes(each.type)}
    return names | ({model.base} if model.base else set())


def _rings(needs: Mapping[str, set[str]]) -> Iterator[set[str]]:
    """Groups of more than one module in which each reaches each other (iterative Tarjan)."""
    index: dict[str, int] = {}
    low: dict[str, int] = {}
    path: list[str] = []
    on_path: set[str] = set()
    for root in sorted(needs):
        if root in index:
            continue
        index[root] = low[root] = len(index)
        path.append(root)
        on_path.add(root)
        work = [(root, iter(sorted(needs[root])))]
        while work:
            node, rest = work[-1]
            for inner in rest:
                if inner not in index:
                    index[inner] = low[inner] = len(index)
                    path.append(inner)
                    on_path.add(inner)
                    work.append((inner, iter(sorted(needs[inner]))))
                    break
                if inner in on_path:
                    low[node] = min(low[node], index[inner])
            else:
                work.pop()
                if work:
                    low[work[-1][0]] = min(low[work[-1][0]], low[node])
                if low[node] == index[node]:
                    ring = {path.pop()}
                    while node not in ring:
                        ring.add(path.pop())
                    on_path -= ring
                    if len(ring) > 1:
                        yield ring


def models_view(models: list[Model], homes: Mapping[str, str], here: str) -> ModelsView:
    """The view of module ``here``, which holds ``models``."""
    views = tuple(_class(model) for model in models)
    body = "\n".join(line for view in views for line in (*view.decode, *view.encode))
    used = {name for model in models for name in _needed(model)}
    alias = {a for m in models for p in m.properties if p.own for a in types.aliases(p.type)}
    dates = any("datetime" in view.annotation for c in views for view in c.attributes)
    called = {n for m in models for p in m.properties for n in types.classes(p.type)}
    imports = sorted((homes[name], name) for name in used if homes[name] != here)
    type_imports = [Code(f"from ..types import {', '.join(sorted(alias))}")] if alias else []
    variants = [model for model in models if model.variants]
    names = ["Any", "ClassVar", *(["Final"] if variants else [])]
    if dates:
        type_imports.insert(0, Code("from datetime import datetime\n"))
    if type_imports:
        names.insert(0, "TYPE_CHECKING")
    first = models[0]
    title = f"{first.name} and its variants." if len(models) > 1 else f"{first.name}."
    return ModelsView(
        docstring=docstring([title], 0),
        typing=Code(import_names(names)),
        imports=tuple(
            Code(f"from .{identifier(module)} import {import_names(_imported(name, called))}")
            for module, name in imports
        ),
        type_imports=tuple(type_imports),
        helpers=Code(import_names(_helpers(views, body, has_variants=bool(variants)))),
        classes=views,
        variants=tuple(
            VariantsView(
                literal(model.name),
                tuple((literal(tag), identifier(name)) for tag, name in model.variants),
            )
            for model in variants
        ),
    )


def _helpers(classes: tuple[ClassView, ...], body: str, *, has_variants: bool) -> list[str]:
    given = any("GIVEN" in view.default for each in classes for view in each.attributes)
    names = ["DateWriter", "Fields", "Model", "complete", "finish", "new", *types.helpers(body)]
    if has_variants:
        names.append("decoders")
    return [*names, "GIVEN_BY_HOST"] if given else names


def _imported(name: str, called: set[str]) -> list[str]:
    return [identifier(name), *([types.decoder(name)] if name in called else [])]


def _class(model: Model) -> ClassView:
    own = [each for each in model.properties if each.own]
    attributes = [_attribute(each, model.key) for each in own]
    tag = model.discriminator
    if model.base:
        attributes += _fixed_tag(model)
    secret = sorted(each.name for each in model.properties if each.secret)
    return ClassView(
        name=identifier(model.name),
        quoted=literal(model.name),
        base=identifier(model.base or "Model"),
        docstring=docs.model(model),
        attributes=tuple(attributes),
        fields=tuple(_field(each) for each in model.properties),
        known=literal(tuple(each.wire for each in model.properties)),
        count=literal(len(model.properties)) if model.properties else None,
        key=literal(model.key) if model.key else None,
        secret=literal(tuple(secret)) if secret else None,
        discriminator=literal(tag) if tag is not None and model.variants else None,
        decoder=types.decoder(model.name),
        decode=tuple(
            Code(f"self.{identifier(p.name)} = {types.decode(p.type, p.wire)}")
            for p in model.properties
        ),
        encode=tuple(
            Code(f"{literal(p.wire)}: {types.encode(p.type, p.name)}") for p in model.properties
        ),
        binds_v=any("(v :=" in types.encode(p.type, p.name) for p in model.properties),
    )


def _attribute(each: Property, key: str) -> AttributeView:
    annotation = types.attribute(each.type)
    if each.required:
        return AttributeView(identifier(each.name), annotation, Code(""))
    if each.name == key and each.read_only:
        # Every object of a host has one, so that `farms.get(farm.id)` needs no check for None.
        return AttributeView(identifier(each.name), annotation, Code(" = GIVEN_BY_HOST"))
    optional = annotation if annotation == "Any" else Code(f"{annotation} | None")
    return AttributeView(identifier(each.name), optional, Code(" = None"))


def _fixed_tag(model: Model) -> Iterator[AttributeView]:
    """A variant's discriminator need not be given: it is the variant's name."""
    for each in model.properties:
        if model.tag is not None and each.wire == model.tag:
            annotation = types.attribute(each.type)
            default = Code(f" = {literal(model.definition)}")
            yield AttributeView(identifier(each.name), annotation, default)


def _field(each: Property) -> Code:
    sent = "never" if each.read_only else "create" if each.create_only else ""
    if each.required and not sent:
        sent = "always"
    return literal((each.name, each.wire, types.table_type(each.type), sent))
