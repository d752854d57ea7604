"""Views of the modules of models."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Final

from attrs import frozen

from ...api.model import Model, Property
from ...writers.python import docstring, identifier, literal
from ...writers.untrusted import Code, Raw
from . import docstrings, types
from .imports import Imports, import_names
from .names import attribute, class_name
from .types import Annotations

_ALWAYS: Final = ("Fields", "Model", "complete", "finish", "new")
"""What every module of models needs of the runtime."""


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
    identifies: tuple[tuple[Code, Code], ...]
    """Pairs of what its objects identify and the attribute that does."""
    secret: Code | None
    discriminator: Code | None
    parts: Code | None
    """Attributes that are kept as they were sent until they are read."""
    deep: Code | None
    """Properties whose objects are looked into when a response is checked."""
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


def deep_models(models: Mapping[str, Model]) -> frozenset[str]:
    """Names of the models that a response can be wrong about, in themselves or in a variant."""
    return frozenset(
        model.name
        for model in models.values()
        for each in (model, *(models[variant.model] for variant in model.variants))
        if any(types.is_checked(p.type) for p in each.properties)
    )


def models_view(
    family: list[Model],
    models: Mapping[str, Model],
    homes: Mapping[str, str],
    deep: Collection[str],
) -> ModelsView:
    """The view of the module that holds ``family``; ``deep`` as `deep_models` has it."""
    first = family[0]
    imports = Imports()
    imports.typing("Any")
    imports.typing("ClassVar")
    annotations = Annotations(models, homes, imports, package=".", here=homes[first.name])
    classes = tuple(_class(model, annotations, deep) for model in family)
    bases = [model for model in family if model.variants]
    if bases:
        imports.typing("Final")
    title = f"{first.name} and its variants." if len(family) > 1 else f"{first.name}."
    return ModelsView(
        docstring=docstring([title], 0),
        typing=imports.typing_names,
        type_imports=imports.only_checked,
        helpers=import_names(_helpers(family)),
        classes=classes,
        variants=tuple(_variants(model) for model in bases),
    )


def _variants(model: Model) -> VariantsView:
    members = ((literal(each.value), identifier(class_name(each.model))) for each in model.variants)
    return VariantsView(literal(class_name(model.name)), tuple(members))


def _helpers(family: list[Model]) -> Iterator[str]:
    """The names of the runtime that the classes of a module use."""
    yield from _ALWAYS
    for model in family:
        if model.variants:
            yield "decoders"
        for each in model.properties:
            if converter := types.converter(each.type):
                yield converter
            if not each.inherited and _is_given_by_host(each, model):
                yield "GIVEN_BY_HOST"


def _is_given_by_host(each: Property, model: Model) -> bool:
    """Whether every object of a host has it, so that `farms.get(farm.id)` needs no check for None."""
    is_id = each.wire == model.key or (model.is_key and each.wire == Raw("id"))
    return is_id and each.read_only and not each.required


def _class(model: Model, annotations: Annotations, deep: Collection[str]) -> ClassView:
    attributes = [_attribute(p, model, annotations) for p in model.properties if not p.inherited]
    attributes += [
        _fixed_tag(p, model, annotations)
        for p in model.properties
        if model.base and model.tag is not None and p.wire == model.tag
    ]
    lazy = tuple(attribute(p.name) for p in model.properties if types.is_part(p.type))
    secret = sorted(attribute(p.name) for p in model.properties if p.secret)
    key = next((attribute(p.name) for p in model.properties if p.wire == model.key), "")
    holds = tuple(
        each.wire
        for each in model.properties
        if any(name in deep for name in types.classes(each.type))
    )
    tag = model.discriminator if model.variants else None
    return ClassView(
        name=identifier(class_name(model.name)),
        quoted=literal(class_name(model.name)),
        base=annotations.model(model.base) if model.base else Code("Model"),
        docstring=docstrings.model(model),
        attributes=tuple(attributes),
        fields=tuple(_field(each) for each in model.properties),
        known=literal(tuple(each.wire for each in model.properties)),
        count=literal(len(model.properties)) if model.properties else None,
        key=literal(key) if key else None,
        identifies=tuple(_identities(model)),
        secret=literal(tuple(secret)) if secret else None,
        discriminator=literal(tag) if tag is not None else None,
        parts=literal(lazy) if lazy else None,
        deep=literal(holds) if holds else None,
        decode=tuple(
            Code(f"{types.slot(p.type, attribute(p.name))} = {types.decode(p.type, p.wire)}")
            for p in model.properties
        ),
        encode=tuple(
            Code(f"{literal(p.wire)}: {types.slot(p.type, attribute(p.name))}")
            for p in model.properties
        ),
    )


def _identities(model: Model) -> Iterator[tuple[Code, Code]]:
    names = {each.wire: attribute(each.name) for each in model.properties}
    for each in model.identifies:
        yield literal(each.thing), literal(names[each.property])


def _attribute(each: Property, model: Model, annotations: Annotations) -> AttributeView:
    annotation = annotations.attribute(each.type)
    name = identifier(attribute(each.name))
    if each.required:
        return AttributeView(name, annotation, Code(""))
    if _is_given_by_host(each, model):
        return AttributeView(name, annotation, Code(" = GIVEN_BY_HOST"))
    return AttributeView(name, annotations.optional(annotation), Code(" = None"))


def _fixed_tag(each: Property, model: Model, annotations: Annotations) -> AttributeView:
    """A variant's discriminator need not be given: it is the variant's name."""
    default = Code(f" = {literal(model.definition)}")
    name = identifier(attribute(each.name))
    return AttributeView(name, annotations.attribute(each.type), default)


def _field(each: Property) -> Code:
    sent = "never" if each.read_only else "create" if each.create_only else ""
    if each.required and not sent:
        sent = "always"
    return literal((attribute(each.name), each.wire, types.table_type(each.type), sent))
