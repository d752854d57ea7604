"""Views of the modules of models."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping

from attrs import frozen

from ...api.model import Model, Property
from ...contract.names import Taken, module_name
from ...writers.python import Code, docstring, identifier, literal
from . import docstrings, types
from .package import import_names


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
    parts: Code | None
    """Attributes that are kept as they were sent until they are read."""
    deep: Code | None
    """Properties whose objects have to be looked into when an answer is checked."""
    decode: tuple[Code, ...]
    encode: tuple[Code, ...]


@frozen
class VariantsView:
    name: Code
    members: tuple[tuple[Code, Code], ...]


@frozen
class ModelsView:
    """A module of models: one class, or a family of them."""

    docstring: Code
    typing: Code
    type_imports: tuple[Code, ...]
    helpers: Code
    classes: tuple[ClassView, ...]
    variants: tuple[VariantsView, ...]


def modules_of(models: Iterable[Model]) -> dict[str, list[Model]]:
    """Models by module."""
    grouped: dict[str, list[Model]] = {}
    for model in models:
        grouped.setdefault(model.module, []).append(model)
    return dict(sorted(grouped.items()))


def unique_homes(modules: Mapping[str, list[Model]]) -> dict[str, str]:
    """Module of every class, with names that no file system takes for the same."""
    taken = Taken()
    homes = {}
    for module, models in modules.items():
        name = taken.claim(module_name(module))
        homes.update({model.name: name for model in models})
    return homes


def deep_models(models: Mapping[str, Model]) -> frozenset[str]:
    """Names of the models that an answer can be wrong about, in themselves or in a variant."""
    return frozenset(
        model.name
        for model in models.values()
        for each in (model, *(models[name] for _, name in model.variants))
        if any(types.is_checked(p.type) for p in each.properties)
    )


def models_view(models: list[Model], homes: Mapping[str, str], deep: Collection[str]) -> ModelsView:
    """The view of the module that holds ``models``; ``deep`` as `deep_models` has it."""
    views = tuple(_class(model, deep) for model in models)
    own = [each.type for model in models for each in model.properties if each.own]
    here = homes[models[0].name]
    classes = {name for kind in own for name in types.classes(kind)}
    alias = sorted({name for kind in own for name in types.aliases(kind)})
    variants = [model for model in models if model.variants]
    type_imports = [Code(f"from ..types import {', '.join(alias)}")] if alias else []
    type_imports += [
        Code(f"from .{identifier(module)} import {identifier(name)}")
        for module, name in sorted((homes[name], name) for name in classes)
        if module != here
    ]
    if any("datetime" in view.annotation for each in views for view in each.attributes):
        type_imports.insert(0, Code("from datetime import datetime\n"))
    names = ["Any", "ClassVar", *(["Final"] if variants else [])]
    if type_imports:
        names.insert(0, "TYPE_CHECKING")
    first = models[0]
    title = f"{first.name} and its variants." if len(models) > 1 else f"{first.name}."
    return ModelsView(
        docstring=docstring([title], 0),
        typing=Code(import_names(names)),
        type_imports=tuple(type_imports),
        helpers=Code(import_names(_helpers(views, has_variants=bool(variants)))),
        classes=views,
        variants=tuple(
            VariantsView(
                literal(model.name),
                tuple((literal(tag), identifier(name)) for tag, name in model.variants),
            )
            for model in variants
        ),
    )


def _helpers(classes: tuple[ClassView, ...], *, has_variants: bool) -> list[str]:
    given = any("GIVEN" in view.default for each in classes for view in each.attributes)
    body = "\n".join(line for view in classes for line in (*view.decode, *view.encode))
    names = ["Fields", "Model", "complete", "finish", "new", *types.helpers(body)]
    if has_variants:
        names.append("decoders")
    return [*names, "GIVEN_BY_HOST"] if given else names


def _class(model: Model, deep: Collection[str]) -> ClassView:
    own = [each for each in model.properties if each.own]
    attributes = [_attribute(each, model.key) for each in own]
    tag = model.discriminator
    if model.base:
        attributes += _fixed_tag(model)
    secret = sorted(each.name for each in model.properties if each.secret)
    parts = tuple(each.name for each in model.properties if types.is_part(each.type))
    holds = tuple(
        each.wire
        for each in model.properties
        if any(name in deep for name in types.classes(each.type))
    )
    return ClassView(
        name=identifier(model.name),
        quoted=literal(model.name),
        base=identifier(model.base or "Model"),
        docstring=docstrings.model(model),
        attributes=tuple(attributes),
        fields=tuple(_field(each) for each in model.properties),
        known=literal(tuple(each.wire for each in model.properties)),
        count=literal(len(model.properties)) if model.properties else None,
        key=literal(model.key) if model.key else None,
        secret=literal(tuple(secret)) if secret else None,
        discriminator=literal(tag) if tag is not None and model.variants else None,
        parts=literal(parts) if parts else None,
        deep=literal(holds) if holds else None,
        decode=tuple(
            Code(f"{types.slot(p.type, p.name)} = {types.decode(p.type, p.wire)}")
            for p in model.properties
        ),
        encode=tuple(
            Code(f"{literal(p.wire)}: {types.slot(p.type, p.name)}") for p in model.properties
        ),
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
