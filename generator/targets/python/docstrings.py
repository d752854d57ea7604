"""Docstrings: what was written in specs/prose/, with the facts of the contract added."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from ...api.model import Argument, Model, Operation, Parameter, Property, Resource, Type
from ...writers.python import docstring, prose
from ...writers.untrusted import Code, Raw
from .names import attribute, class_name, snake

_BOUND_WORDS = {
    "minimum": "at least {}",
    "maximum": "at most {}",
    "minLength": "at least {} characters",
    "maxLength": "at most {} characters",
    "minItems": "at least {} items",
    "maxItems": "at most {} items",
}


def _shown(value: Any) -> str:
    if isinstance(value, Raw):
        return f"``{prose(value)}``"
    return f"``{value!r}``" if isinstance(value, bool | int | float) else prose(str(value))


def fact_sentences(kind: Type, default: Any) -> Iterator[str]:
    """What a definition says of a value besides its type, a sentence each; of a list, of its items."""
    inner = kind.item if kind.kind == "list" and kind.item else kind
    if inner.values:
        known = ", ".join(_shown(value) for value in inner.values)
        yield f"Known values: {known}."
    bounds = dict(kind.bounds)
    if bounds.get("minLength") is not None and bounds.get("minLength") == bounds.get("maxLength"):
        yield f"Exactly {bounds['minLength']} characters."
    elif bounds:
        text = ", ".join(_BOUND_WORDS[key].format(value) for key, value in bounds.items())
        yield text[0].upper() + text[1:] + "."
    if inner.pattern:
        yield f"Matches {_shown(inner.pattern)}."
    if default is not None:
        yield f"The host's default is {_shown(default)}."


def _item(name: str, *sentences: str) -> str:
    return f"    {name}: " + " ".join(part for part in sentences if part)


def model(each: Model) -> Code:
    """The docstring of a model class."""
    paragraphs = [prose(each.text)]
    if each.variants:
        names = ", ".join(f"`{class_name(variant.model)}`" for variant in each.variants)
        tag = _shown(each.discriminator) if each.discriminator else "its type"
        paragraphs += ["", f"A family: {tag} tells which of {names} a value is."]
    if each.stands_for:
        paragraphs += [
            "",
            f"Wherever one is sent, a bare id or the `{class_name(each.stands_for)}` will do.",
        ]
    paragraphs += ["", "Attributes:"]
    paragraphs += [_item(attribute(p.name), *_property(p)) for p in each.properties]
    return docstring(paragraphs, 4)


def _property(each: Property) -> Iterator[str]:
    yield prose(each.text)
    if each.read_only:
        yield "Read-only."
    if each.create_only:
        yield "Set at creation only."
    if each.required:
        yield "Required."
    yield from fact_sentences(each.type, each.default)


def _argument(each: Parameter | Property) -> Iterator[str]:
    yield prose(each.text)
    if isinstance(each, Property) and each.create_only:
        yield "Set at creation only."
    yield from fact_sentences(each.type, each.default)


def resource(each: Resource) -> Code:
    """The docstring of a resource class."""
    return docstring([prose(each.text)], 4)


def errors(each: Operation) -> str:
    """The declared errors of an operation: statuses with their codes, in one line."""
    parts = [
        f"{status} {', '.join(prose(code) for code in codes)}".strip()
        for status, codes in each.errors
    ]
    return "; ".join(parts)


def operation(
    each: Operation, meant: Callable[[Argument], Property], returns: str, paging: dict[str, str]
) -> Code:
    """The docstring of a method; ``meant`` gives the property that an argument stands for."""
    endpoint = f"``{each.http_method} {prose(each.path)}``"
    paragraphs = [prose(each.text), "", endpoint]
    arguments = [_item(snake(p.name), *_argument(p)) for p in each.path_parameters]
    if each.body:
        names = (each.body.model, *each.body.alternatives)
        kinds = " or ".join(f"`{class_name(name)}`" for name in names)
        instead = f"A {kinds}, or a mapping with wire names, instead of the keywords."
        alone = "A model given alone, as the id, is the body as well."
        is_update = each.body.mode == "update" and each.path_parameters
        arguments.append(_item("body", instead, alone if is_update else ""))
    arguments += [_item(snake(p.name), *_argument(p)) for p in each.query]
    for argument in each.body.arguments if each.body else ():
        arguments.append(_item(snake(argument.name), *_argument(meant(argument))))
    arguments += [_item(name, text) for name, text in paging.items() if each.is_list]
    if each.scope_parameter:
        what = "The client's setting unless given."
        name = snake(each.scope_parameter.name)
        arguments.append(_item(name, prose(each.scope_parameter.text), what))
    if arguments:
        paragraphs += ["", "Args:", *arguments]
    if each.result is not None:
        paragraphs += ["", "Returns:", f"    {returns}"]
    if each.errors:
        paragraphs += ["", "Raises:", f"    ApiError: {errors(each)}."]
    return docstring(paragraphs, 8)
