"""Compares two schemas. The kind of a difference depends on which operations send and return it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from fractions import Fraction
from typing import Any, Final

from attrs import evolve

from ...contract.names import worded
from ...swagger.read import referenced
from .change import ABSENT, ChangeLog, Node, PathMethod, Usage
from .kinds import FACTS, REQUEST, Fact, kinds

Json = Mapping[str, Any]

UPPER: Final = (("maximum", "exclusiveMaximum"), ("maxLength", ""), ("maxItems", ""))
LOWER: Final = (("minimum", "exclusiveMinimum"), ("minLength", ""), ("minItems", ""))
OWN_KEYS: Final = {
    "x-createOnly",
    "x-filterable",
    "x-concreteTypes",
    "x-nullable",
    "x-errorCodes",
    "x-alternativeBodies",
}
"""Vendor keys that are compared where they mean something."""

_WIDER: Final = {("integer", "number")}
_WIDER_AS_TEXT: Final = {("integer", "string"), ("number", "string"), ("boolean", "string")}
_NO_EFFECT: Final = {"extension-unknown", "resp-read-only-changed"}
"""Kinds that are left out where the change means something in the other direction."""

_REPLACED: Final = (
    "prop-removed-required",
    "prop-removed-optional",
    "type-changed",
    "type-widened",
    "type-narrowed",
    "format-changed",
    "format-added",
    "format-removed",
)
"""Facts that `Node.instead` replaces."""


def _key(value: Any) -> str:
    return json.dumps(value, sort_keys=True)


def difference(old: Any, new: Any) -> tuple[list[Any], list[Any]]:
    """What only the old list has, and what only the new one has; the order means nothing."""
    before, after = {_key(v): v for v in old}, {_key(v): v for v in new}
    gone = [value for key, value in before.items() if key not in after]
    return gone, [value for key, value in after.items() if key not in before]


class SchemaComparer:
    """Compares the schemas of two contracts; changes go to ``log``."""

    def __init__(self, old: Json, new: Json, log: ChangeLog) -> None:
        self._old: Json = old.get("definitions", {})
        self._new: Json = new.get("definitions", {})
        self._log = log
        self._redirections: set[tuple[str, str]] = set()
        """Pairs of definitions that are being compared further up, which end a recursion."""

    def compare(self, old: Json, new: Json, node: Node) -> None:
        """Report every difference in meaning between two schemas of one node."""
        if old == new:
            return
        if "$ref" in old or "$ref" in new:
            self._references(old, new, node)
            if ("$ref" in old) != ("$ref" in new):
                return  # the facts of the one are in the definition that the other refers to
        elif self._types(old, new, node):
            self._values(old, new, node)
            self._bounds(old, new, node)
            self._structure(old, new, node)
        if bool(old.get("x-nullable")) != bool(new.get("x-nullable")):
            fact = "nullable" if new.get("x-nullable") else "not-nullable"
            self._fact(fact, node, old.get("x-nullable"), new.get("x-nullable"))
        self.extensions(old, new, node)

    def extensions(self, old: Json, new: Json, node: Node) -> None:
        """Report differences of vendor keys without a rule of their own."""
        for key in sorted({*old, *new}):
            if key[:2] != "x-" or key in OWN_KEYS or old.get(key) == new.get(key):
                continue
            fact = "foreign-key-changed" if key == "x-references" else "extension-unknown"
            self._fact(fact, node.child(key), old.get(key), new.get(key))

    def _fact(self, fact: str, node: Node, before: Any = ABSENT, after: Any = ABSENT) -> None:
        """Report a fact as its kind at ``node``: the worse one, where sending and returning give two."""
        if node.instead and fact in _REPLACED:
            fact = node.instead
        names = FACTS[fact]
        if node.group:
            node = node.grouped(fact)
        if node.parameter:
            kind = names.parameter or "extension-unknown"
            self._log.report(kind, node, before, after, REQUEST)
            return
        found, usage = _by_direction(names, node.usage)
        table = kinds()
        meaningless = "extension-unknown" if usage else "unused-changed"
        kind = max(found, key=lambda name: table[name].severity, default=meaningless)
        also = tuple(name for name in dict.fromkeys(found) if name != kind)
        self._log.report(kind, evolve(node, usage=usage), before, after, usage.direction, also)

    def _references(self, old: Json, new: Json, node: Node) -> None:
        one, other = referenced(old), referenced(new)
        if one == other:
            return
        before, after = self._old.get(one, old), self._new.get(other, new)
        if before.get("type") != after.get("type"):
            self._fact("type-changed", node, old, new)
        elif one and other:
            if (one, other) in self._redirections:
                return
            fits = self._fits(before, after, (one, other), node)
            self._fact("ref-redirected-compatible" if fits else "ref-redirected", node, one, other)
        else:
            self._fact("ref-inlined", node, old if one else None, new if other else None)
            self.compare(before, after, node)

    def _fits(self, before: Json, after: Json, names: tuple[str, str], node: Node) -> bool:
        """Whether the published client works at ``node`` with the definition ``after``, too."""
        trial = ChangeLog()
        comparer = SchemaComparer({"definitions": self._old}, {"definitions": self._new}, trial)
        comparer._redirections = {*self._redirections, names}
        comparer.compare(before, after, node)
        return all(kinds()[change.kind].wire == "INFO" for change in trial.changes)

    def _types(self, old: Json, new: Json, node: Node) -> bool:
        """Report another type; whether the other facts can still be compared."""
        before, after = old.get("type"), new.get("type")
        if before != after:
            wider = _WIDER | _WIDER_AS_TEXT if node.parameter else _WIDER
            fact = "type-changed"
            if after is None or (before, after) in wider:
                fact = "type-widened"
            elif before is None or (after, before) in wider:
                fact = "type-narrowed"
            self._fact(fact, node.child("type"), before, after)
            return False
        before, after = old.get("format"), new.get("format")
        if before != after:
            fact = (
                "format-changed"
                if before and after
                else f"format-{'added' if after else 'removed'}"
            )
            self._fact(fact, node.child("format"), before, after)
        return True

    def _values(self, old: Json, new: Json, node: Node) -> None:
        before, after = old.get("enum"), new.get("enum")
        at = node.child("enum")
        if before is None or after is None:
            if before != after:
                self._fact("enum-unset" if after is None else "enum-set", at, before, after)
        else:
            gone, come = difference(before, after)
            if gone:
                self._fact("enum-value-removed", at, gone, ABSENT)
            if come:
                self._fact("enum-value-added", at, ABSENT, come)
        if _key(old.get("default")) != _key(new.get("default")) or (
            ("default" in old) != ("default" in new)
        ):
            self._fact(
                "default-changed", node.child("default"), old.get("default"), new.get("default")
            )
        if "collectionFormat" in old or "collectionFormat" in new:
            before, after = (each.get("collectionFormat", "csv") for each in (old, new))
            if before != after:
                self._fact("collection-format", node.child("collectionFormat"), before, after)

    def _bounds(self, old: Json, new: Json, node: Node) -> None:
        for pairs, sign in ((UPPER, 1), (LOWER, -1)):
            for key, exclusive in pairs:
                before = _bound(old, key, exclusive, sign)
                after = _bound(new, key, exclusive, sign)
                if before == after:
                    continue
                if after is None or (before is not None and after > before):
                    fact = "bound-relaxed"
                else:
                    fact = "bound-tightened" if before is not None else "bound-set"
                self._fact(fact, node.child(key), old.get(key), new.get(key))
        for key in ("multipleOf", "uniqueItems", "pattern"):
            before, after = old.get(key) or None, new.get(key) or None
            if before == after:
                continue
            fact = "bound-set" if before is None else "bound-relaxed" if after is None else ""
            if not fact:
                fact = _multiples(before, after) if key == "multipleOf" else "pattern-changed"
            self._fact(fact, node.child(key), before, after)

    def _structure(self, old: Json, new: Json, node: Node) -> None:
        if old.get("discriminator") != new.get("discriminator"):
            at = node.child("discriminator")
            self._fact("discriminator", at, old.get("discriminator"), new.get("discriminator"))
        members = [
            sorted(referenced(item) for item in each.get("x-concreteTypes", ()))
            for each in (old, new)
        ]
        gone, come = difference(*members)
        if gone or come:
            at = node.child("x-concreteTypes")
            self._fact("family", at, gone or ABSENT, come or ABSENT)
        self._items(old, new, node)
        self._additional(old, new, node)
        self._compositions(old, new, node)
        if "properties" in old or "properties" in new:
            self._all_properties(old, new, node)
            self._create_only(old, new, node)

    def _items(self, old: Json, new: Json, node: Node) -> None:
        before, after = old.get("items"), new.get("items")
        at = node.child("items", subject="[]")
        if before is not None and after is not None:
            self.compare(before, after, at)
        elif before is not None or after is not None:
            self._fact("type-widened" if after is None else "type-narrowed", at, before, after)

    def _additional(self, old: Json, new: Json, node: Node) -> None:
        before, after = (each.get("additionalProperties", True) for each in (old, new))
        before, after = (True if each == {} else each for each in (before, after))
        at = node.child("additionalProperties", subject="{}")
        if isinstance(before, dict) and isinstance(after, dict):
            self.compare(before, after, at)
        elif before != after:
            closed = after is False or before is True
            self._fact(f"additional-{'closed' if closed else 'opened'}", at, before, after)

    def _compositions(self, old: Json, new: Json, node: Node) -> None:
        before, after = old.get("allOf", ()), new.get("allOf", ())
        if len(before) == len(after) and not any("$ref" in each for each in (*before, *after)):
            for index, (one, other) in enumerate(zip(before, after, strict=True)):
                self.compare(one, other, node.child("allOf", str(index)))
            return
        gone, come = difference(before, after)
        for part in gone:
            self._fact("allof-removed", node.child("allOf"), part, ABSENT)
        for part in come:
            self._fact("allof-added", node.child("allOf"), ABSENT, part)

    def _all_properties(self, old: Json, new: Json, node: Node) -> None:
        before, after = old.get("properties", {}), new.get("properties", {})
        was, now = set(old.get("required", ())), set(new.get("required", ()))
        if before == after and was == now:
            return
        taken = {worded(name) for name in before}
        for name in sorted({*before, *after}):
            at = node.child("properties", name, subject="." + name)
            one, other = before.get(name), after.get(name)
            if other is None:
                fact = f"prop-removed-{'required' if name in was else 'optional'}"
                self._fact(fact, at.never_sent() if one.get("readOnly") else at, one, ABSENT)
            elif one is None:
                at = at.never_sent() if other.get("readOnly") else at
                if worded(name) in taken:
                    self._log.report_conflict(at, worded(name), other)
                else:
                    fact = f"prop-added-{'required' if name in now else 'optional'}"
                    self._fact(fact, at, ABSENT, other)
            else:
                self._property(one, other, at)
                inner = at.never_sent() if one.get("readOnly") and other.get("readOnly") else at
                if (name in was) != (name in now):
                    fact = "became-required" if name in now else "became-optional"
                    self._fact(fact, inner, name in was, name in now)

    def _property(self, old: Json, new: Json, node: Node) -> None:
        was, now = bool(old.get("readOnly")), bool(new.get("readOnly"))
        if was != now:
            self._fact("became-read-only" if now else "became-writable", node, was, now)
        self.compare(old, new, node.never_sent() if was and now else node)

    def _create_only(self, old: Json, new: Json, node: Node) -> None:
        before, after = set(old.get("x-createOnly", ())), set(new.get("x-createOnly", ()))
        for name in sorted(before ^ after):
            known = sum(name in each.get("properties", {}) for each in (old, new))
            at = node.child("x-createOnly", subject="." + name)
            at = evolve(at, group=(*at.group, name) if at.group else ())
            if known == 2:
                fact = "became-create-only" if name in after else "became-updatable"
                self._fact(fact, at, name in before, name in after)
            elif not known:
                self._fact("extension-unknown", at, name in before, name in after)


def _by_direction(names: Fact, usage: Usage) -> tuple[list[str], Usage]:
    """The kinds that a fact has where it is sent and returned, and the usage that they concern."""
    sent = names.request if usage.sent_by else None
    returned = names.response if usage.returned_by else None
    if sent and returned != sent and returned in _NO_EFFECT:
        returned = None
    found = [name for name in (sent, returned) if name]
    if not found:
        return [], usage
    nobody: frozenset[PathMethod] = frozenset()
    return found, Usage(
        usage.sent_by if sent else nobody, usage.returned_by if returned else nobody
    )


def _bound(schema: Json, key: str, exclusive: str, sign: int) -> tuple[Fraction, int] | None:
    """A bound as something that is larger the more it allows."""
    value = schema.get(key)
    if value is None:
        return None
    return (Fraction(value) * sign, -1 if exclusive and schema.get(exclusive) else 0)


def _multiples(before: Any, after: Any) -> str:
    one, other = Fraction(before), Fraction(after)
    if one and other and not other % one:
        return "bound-tightened"
    return "bound-relaxed" if one and other and not one % other else "pattern-changed"
