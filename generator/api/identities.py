"""Identities: what an object identifies, and what a parameter or a key is the id of.

Both speak of things. A thing is what a definition, its keys and its summary have in common: the thing
of ``FarmRole``, ``FarmRoleForeignKey`` and ``FarmRoleSummary`` is ``FarmRole``. An object may be given
in place of an id where it identifies what the id is of. This is the only place that decides it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from attrs import evolve, field, frozen

from ..contract.keys import thing_of_name
from ..contract.names import worded
from ..writers.untrusted import Raw
from .model import Identity, Model, Operation, Parameter, Property

Models = Mapping[str, Model]
"""Models by name."""

_NAMES: Final = ("name", "alias")
_BY_NAME: Final = " name"
"""Ends the thing of a key that is a name although there is an id."""


def identified(
    models: Models, operations: Iterable[Operation]
) -> tuple[dict[str, Model], list[Operation]]:
    """The same models and operations, with what each identifies and what each parameter is of."""
    operations = list(operations)
    finder = _Finder(models, _read(operations))
    finder.look_at(operations)
    operations = [finder.operation(each) for each in operations]
    asked = {thing for each in operations for p in _parameters(each) for thing in p.things}
    asked |= {thing for each in models.values() if each.is_key for thing in finder.of_key(each)}
    return {name: finder.model(each, asked) for name, each in models.items()}, operations


def accepted(things: Iterable[str], models: Models) -> tuple[str, ...]:
    """The models whose objects may be given for an id of ``things``; a variant counts as its base."""
    wanted = set(things)
    return tuple(
        name
        for name, each in sorted(models.items())
        if not each.base and any(identity.thing in wanted for identity in each.identifies)
    )


def things_of_key(name: str, models: Models) -> tuple[str, ...]:
    """What the bare value of key ``name`` is the id of, through keys of keys."""
    found: list[str] = []
    seen: set[str] = set()
    while name not in seen:  # keys may lead in a circle
        seen.add(name)
        each = models[name]
        found += [identity.thing for identity in each.identifies if identity.property == each.key]
        inner = next((p.type for p in each.properties if p.wire == each.key), None)
        if inner is None or inner.kind != "key":
            break
        name = inner.model
    return tuple(found)


def _parameters(operation: Operation) -> Iterator[Parameter]:
    if operation.scope_parameter:
        yield operation.scope_parameter
    yield from operation.path_parameters
    yield from operation.query


def _read(operations: Iterable[Operation]) -> dict[tuple[str, str], str]:
    """The model of what a GET of each scope and path gives: of a list, that of its items."""
    found: dict[tuple[str, str], str] = {}
    for each in operations:
        kind = each.result.item if each.is_list and each.result else each.result
        if each.http_method == "GET" and kind is not None and kind.model:
            found[each.scope, each.path.reveal()] = kind.model
    return found


@frozen
class _Finder:
    models: Models
    read: Mapping[tuple[str, str], str]
    own: dict[str, Raw] = field(factory=dict)
    """The property by which a model is found at a place, where that is not its key."""

    by_place: dict[tuple[str, str, str], set[str]] = field(factory=dict)
    """What a parameter is of, by scope, path up to it, and name."""

    by_wire: dict[str, set[str]] = field(factory=dict)
    """The same by the name alone."""

    def thing(self, each: Model) -> str:
        """What a model is about; of a variant, what its family is."""
        while each.base:
            each = self.models[each.base]
        return each.stands_for or thing_of_name(each.name)

    def of_key(self, each: Model) -> tuple[str, ...]:
        """What a key is of: what it stands for, or the name of that."""
        by_name = each.key is not None and each.key.reveal() in _NAMES and _property(each, "id")
        return (self.thing(each) + (_BY_NAME if by_name else ""),)

    def look_at(self, operations: Iterable[Operation]) -> None:
        """Note what path parameters are of by the objects that are read at their place."""
        for each in operations:
            for p in (each.scope_parameter, *each.path_parameters):
                if p is not None:
                    self._place(each, p)

    def _place(self, each: Operation, p: Parameter) -> None:
        wire = p.wire.reveal()
        before = each.path.reveal().partition("{" + wire + "}")[0]
        referred = {self.thing(self.models[p.type.model])} if p.type.model else set[str]()
        found = self.by_place.setdefault((each.scope, before, wire), set(referred))
        for path in (before, before + "{" + wire + "}/"):
            model = self.models.get(self.read.get((each.scope, path), ""))
            if model is None or self.thing(model) in found:
                continue
            by = self._reference(model, referred) if referred else _named_in(model, wire)
            if by is not None:
                found.add(self.thing(model))
                if by.wire != model.key:
                    self.own[model.name] = by.wire
        if not referred:
            self.by_wire.setdefault(wire, set()).update(found)

    def _reference(self, model: Model, things: set[str]) -> Property | None:
        """The only property of ``model`` that is a key of ``things``."""
        keys = [
            each
            for each in model.properties
            if each.type.kind == "key" and self.thing(self.models[each.type.model]) in things
        ]
        return keys[0] if len(keys) == 1 else None

    def operation(self, each: Operation) -> Operation:
        """An operation whose parameters say what they are of."""
        scoped = each.scope_parameter
        return evolve(
            each,
            scope_parameter=self._in_path(each, scoped) if scoped else None,
            path_parameters=tuple(self._in_path(each, p) for p in each.path_parameters),
            query=tuple(self._in_query(each, p) for p in each.query),
        )

    def _in_path(self, each: Operation, p: Parameter) -> Parameter:
        wire = p.wire.reveal()
        before = each.path.reveal().partition("{" + wire + "}")[0]
        things = self.by_place[each.scope, before, wire] or self.by_wire.get(wire, set())
        return evolve(p, things=tuple(sorted(things)))

    def _in_query(self, each: Operation, p: Parameter) -> Parameter:
        kind = p.type.item if p.type.kind == "list" and p.type.item else p.type
        if kind.kind == "key":
            return evolve(p, things=self.of_key(self.models[kind.model]))
        item = each.result.item if each.is_list and each.result else None
        listed = self.models.get(item.model) if item else None
        if p.is_filter and listed is not None and p.wire == listed.key:
            return evolve(p, things=(self.thing(listed),))
        return p

    def model(self, each: Model, asked: set[str]) -> Model:
        """A model with what it identifies, as far as something is ``asked``."""
        found: dict[str, Raw] = {}
        thing = self.thing(each)
        own = self.own.get(each.name, each.key)
        if each.is_key and own is not None:
            if _is_plain(_property(each, own.reveal())):
                found[self.of_key(each)[0]] = own
            own = Raw("id") if _property(each, "id") else None
        if own is not None:
            found.setdefault(thing, own)
        by_name = next((p.wire for name in _NAMES if (p := _property(each, name))), None)
        if by_name is not None:
            found.setdefault(thing + _BY_NAME, by_name)
        kept = (Identity(name, wire) for name, wire in sorted(found.items()) if name in asked)
        return evolve(each, identifies=tuple(kept))


def _property(model: Model, wire: str) -> Property | None:
    return next((each for each in model.properties if each.wire == Raw(wire)), None)


def _is_plain(each: Property | None) -> bool:
    return each is not None and each.type.kind in ("string", "integer")


def _named_in(model: Model, wire: str) -> Property | None:
    """The property of ``model`` whose value a parameter holds, judged by its name.

    ``version`` for ``scriptVersionNumber``. None where there is none, or more than one.
    """
    if exact := _property(model, wire):
        return exact
    words = f"_{worded(wire)}_"
    found = [
        each for each in model.properties if _is_plain(each) and f"_{'_'.join(each.name)}_" in words
    ]
    return found[0] if len(found) == 1 else None
