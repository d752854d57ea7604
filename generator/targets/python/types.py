"""A type of the API in Python: its annotations, and the code that decodes and encodes a value."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from attrs import field, frozen

from ...api.identities import accepted, things_of_key
from ...api.model import Argument, Model, Parameter, Property, Type
from ...writers.python import identifier, literal
from ...writers.untrusted import Code, Raw
from .imports import Imports
from .names import class_name

_PLAIN: Final = {
    "string": "str",
    "integer": "int",
    "number": "float",
    "boolean": "bool",
    "date-time": "datetime",
    "any": "Any",
}
_CONVERTED: Final = {
    "integer": ("is int", "to_integer"),
    "number": ("is not str", "to_number"),
    "boolean": ("is bool", "to_boolean"),
    "list": ("is list", "to_list"),
    "map": ("is dict", "to_map"),
}
"""What a value is that needs no converter, and the converter of the runtime for any other."""


@frozen
class Annotations:
    """Writes the annotations of one module and notes their imports."""

    models: Mapping[str, Model]
    homes: Mapping[str, str]
    """Module of each model's class."""

    imports: Imports
    package: str = "..models."
    """From where the module is, the package of the models."""

    here: str = ""
    """The module itself, whose classes need no import."""

    _properties: dict[str, dict[Raw, Property]] = field(factory=dict)

    def model(self, name: str) -> Code:
        """The class of a model."""
        home = self.homes[name]
        if home == self.here:
            return identifier(class_name(name))
        return self.imports.checked(self.package + home, class_name(name))

    def meant(self, argument: Argument) -> Property:
        """The property that an argument of a body stands for."""
        if argument.model not in self._properties:
            properties = self.models[argument.model].properties
            self._properties[argument.model] = {each.wire: each for each in properties}
        return self._properties[argument.model][argument.wire]

    def attribute(self, kind: Type) -> Code:
        """The annotation of an attribute that holds a value of this type."""
        if kind.enum:
            return self.imports.checked("..types", class_name(kind.enum))
        if kind.kind in ("model", "key"):
            return self.model(kind.model)
        if kind.kind == "list" and kind.item:
            return Code(f"list[{self.attribute(kind.item)}]")
        if kind.kind == "map" and kind.item:
            return Code(f"dict[str, {self.attribute(kind.item)}]")
        return self._plain(kind)

    def _plain(self, kind: Type) -> Code:
        if kind.kind == "date-time":
            return self.imports.checked("datetime", "datetime")
        if kind.kind == "any":
            return self.imports.typing("Any")
        return Code(_PLAIN[kind.kind])

    def optional(self, annotation: str) -> Code:
        """An annotation that admits None."""
        return Code(annotation if annotation == "Any" else f"{annotation} | None")

    def result(self, kind: Type | None) -> Code:
        """The annotation of what an operation returns; ``list`` is a method there."""
        if kind is None:
            return Code("None")
        text = self.attribute(kind)
        return self.imports.builtin(text) if kind.kind == "list" else text

    def argument(self, kind: Type) -> Code:
        """The annotation of a keyword of a body: wider than the attribute, as callers are helped."""
        return Code(" | ".join(self._argument(kind)))

    def query(self, p: Parameter) -> Code:
        """The annotation of a filter: an array takes one value or several."""
        if p.type.kind == "list" and p.type.item:
            one = self._id(p.type.item, p)
            return Code(f"{one} | {self.abstract('Sequence')}[{one}]")
        return self._id(p.type, p)

    def path(self, p: Parameter) -> Code:
        """The annotation of a path parameter: the id, or an object that has it."""
        return self._id(p.type, p)

    def _id(self, kind: Type, p: Parameter) -> Code:
        bare = kind.kind in ("model", "key")
        plain = self.key_type(kind.model) if bare else self.argument(kind)
        return Code(" | ".join([plain, *self.objects(p.things)]))

    def objects(self, things: Iterable[str]) -> Iterator[Code]:
        """The classes of what may be given for an id of ``things``."""
        yield from map(self.model, accepted(things, self.models))

    def body(self, *names: str) -> Code:
        """The annotation of a whole body: one of some models, or a mapping."""
        models = " | ".join(self.model(name) for name in names)
        return Code(f"{models} | {self.mapping()}")

    def abstract(self, name: str) -> Code:
        """``Mapping`` or ``Sequence``."""
        return self.imports.checked("collections.abc", name)

    def mapping(self) -> Code:
        """A mapping of wire names to anything."""
        return Code(f"{self.abstract('Mapping')}[str, {self.imports.typing('Any')}]")

    def _argument(self, kind: Type) -> Iterator[str]:
        if kind.kind == "list" and kind.item:
            yield f"{self.abstract('Sequence')}[{self.argument(kind.item)}]"
        elif kind.kind == "map":
            yield self.mapping()
        elif kind.kind == "date-time":
            yield from (self.attribute(kind), "str")
        elif kind.kind == "model":
            yield from (self.model(kind.model), self.mapping())
        elif kind.kind == "key":
            yield self.key_type(kind.model)
            others = accepted(things_of_key(kind.model, self.models), self.models)
            yield from map(self.model, sorted({kind.model, *others}))
        else:
            yield self.attribute(kind)

    def key_type(self, name: str) -> Code:
        """The type of the bare id that may be given for a key."""
        kind = key_type(name, self.models)
        return self.attribute(kind) if kind else self.imports.typing("Any")


def key_type(name: str, models: Mapping[str, Model]) -> Type | None:
    """The plain type of the property that identifies a model, through keys of keys."""
    seen: set[str] = set()
    while name not in seen:
        seen.add(name)
        model = models[name]
        kind = next((each.type for each in model.properties if each.wire == model.key), None)
        if kind is None or kind.kind not in (*_PLAIN, "model", "key"):
            break
        if kind.kind in _PLAIN:
            return kind
        name = kind.model
    return None


def table_type(kind: Type) -> str:
    """The type as the ``_FIELDS`` table of a model names it."""
    if kind.kind in ("model", "key"):
        return f"{kind.kind}:{class_name(kind.model)}"
    if kind.kind in ("list", "map") and kind.item:
        return f"{kind.kind}:{table_type(kind.item)}"
    return kind.kind


def is_part(kind: Type) -> bool:
    """Whether a value is decoded lazily: objects, dates, and containers of them."""
    if kind.kind in ("list", "map"):
        return not _is_plain(kind)
    return kind.kind in ("model", "key", "date-time")


def _is_plain(kind: Type) -> bool:
    if kind.item is not None:
        return _is_plain(kind.item)
    return kind.kind in ("string", "any", "list", "map")


def is_checked(kind: Type) -> bool:
    """Whether a response can be wrong about a value: ``7`` is no object and no list of dates, but any
    text may stand for a date.
    """
    return is_part(kind) and kind.kind != "date-time"


def slot(kind: Type, name: str) -> Code:
    """Where generated code keeps attribute ``name``: a lazy one is decoded by who asks for ``name``."""
    return Code(f"self._raw_{identifier(name)}" if is_part(kind) else f"self.{identifier(name)}")


def converter(kind: Type) -> str:
    """The converter of the runtime that `decode` uses for this type, or ''."""
    if is_part(kind) or kind.kind not in _CONVERTED:
        return ""
    return _CONVERTED[kind.kind][1]


def decode(kind: Type, wire: Raw) -> Code:
    """The expression that decodes property ``wire`` of ``data`` in ``decode``."""
    got = f"data[{literal(wire)}]"
    if not converter(kind):
        return Code(got)
    fast, convert = _CONVERTED[kind.kind]
    return Code(f"v if type(v := {got}) {fast} else {convert}(v)")


def classes(kind: Type) -> Iterator[str]:
    """Model names in a type."""
    if kind.kind in ("model", "key"):
        yield kind.model
    if kind.item:
        yield from classes(kind.item)
