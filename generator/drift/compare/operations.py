"""Compares an operation: parameters, bodies, responses, media types and security."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

from attrs import evolve, frozen

from ...contract.envelopes import list_item
from ...contract.filters import PAGING, filter_type
from ...swagger.pointers import join_pointer
from ...swagger.read import identity, parameters, response
from .change import ABSENT, ChangeLog, Node, PathMethod, Usage
from .kinds import NONE, REQUEST, RESPONSE
from .schemas import SchemaComparer, difference

Json = Mapping[str, Any]
ParameterKey = tuple[str, str]
"""The `identity` of a parameter: where it goes, and its name."""

LIFECYCLE: Final = {"x-sunset", "x-stability-level"}
STABILITY: Final = ("draft", "alpha", "beta", "stable")
READ_HEADERS: Final = {"date", "retry-after"}
"""Headers of a response that the client itself reads."""

_DATE: Final = re.compile(r"\d{4}-\d{2}-\d{2}")
_MEDIA: Final = (
    ("schemes", "scheme", NONE),
    ("consumes", "consumes", REQUEST),
    ("produces", "produces", RESPONSE),
)


@frozen
class MediaDifference:
    """What differs in ``schemes``, ``consumes`` or ``produces``."""

    key: str
    stem: str
    """What the kinds of its changes begin with."""

    direction: str
    removed: list[Any]
    added: list[Any]

    def report(self, log: ChangeLog, node: Node) -> None:
        """Report what was removed and added at ``node``."""
        if self.removed:
            log.report(f"{self.stem}-removed", node, self.removed, ABSENT, self.direction)
        if self.added:
            log.report(f"{self.stem}-added", node, ABSENT, self.added, self.direction)


def media_differences(
    old: Json, new: Json, old_above: Json, new_above: Json
) -> Iterator[MediaDifference]:
    """Differences of the media types and schemes of two nodes; ``above`` holds what they inherit."""
    for key, stem, direction in _MEDIA:
        before = old.get(key) or old_above.get(key) or []
        after = new.get(key) or new_above.get(key) or []
        removed, added = difference(before, after)
        if removed or added:
            yield MediaDifference(key, stem, direction, removed, added)


def described(parameter: Json) -> str:
    """A parameter for a reader: ``query parameter status``."""
    where = parameter.get("in", "")
    return "body" if where == "body" else f"{where} parameter {parameter.get('name', '')}"


def is_derived(parameter: Json, operation: Json, contract: Json) -> bool:
    """Whether canonicalising added the parameter, out of a list's envelope or a property."""
    name = parameter.get("name", "")
    if parameter == PAGING.get(name):
        return True
    definitions = contract.get("definitions", {})
    item = definitions.get(list_item(contract, operation), {})
    schema = item.get("properties", {}).get(name)
    if schema is None or name not in item.get("x-filterable", ()):
        return False
    return parameter == {"in": "query", "name": name, **filter_type(schema, definitions)}


@frozen
class _Side:
    """One operation in one of the two contracts."""

    contract: Json
    path: str
    operation: Json

    def parameters(self) -> Iterator[tuple[Json, str]]:
        yield from parameters(self.contract, self.path, self.operation)

    def is_derived(self, parameter: Json) -> bool:
        return is_derived(parameter, self.operation, self.contract)


class OperationComparer:
    """Compares the operations of two contracts; changes go to ``log``."""

    def __init__(self, old: Json, new: Json, schemas: SchemaComparer, log: ChangeLog) -> None:
        self._old, self._new = old, new
        self._schemas = schemas
        self._log = log

    def compare(self, was: PathMethod, now: PathMethod, renamed: Mapping[str, str]) -> None:
        """Compare one operation; ``renamed`` are path parameters that only changed their name."""
        old = self._old["paths"][was[0]][was[1]]
        new = self._new["paths"][now[0]][now[1]]
        pointer, subject = join_pointer("paths", *was), f"{was[1].upper()} {was[0]}"
        sent, returned = Usage(frozenset({was})), Usage(returned_by=frozenset({was}))
        node = Node(pointer, subject, Usage(sent.sent_by, returned.returned_by))
        self._lifecycle(old, new, node)
        self._media(old, new, node)
        self._security(old, new, node)
        before, after = _Side(self._old, was[0], old), _Side(self._new, now[0], new)
        self._parameters(before, after, renamed, evolve(node, usage=sent))
        self._responses(old, new, evolve(node, usage=returned))

    def _lifecycle(self, old: Json, new: Json, node: Node) -> None:
        was, now = bool(old.get("deprecated")), bool(new.get("deprecated"))
        if was != now:
            kind = "operation-deprecated" if now else "operation-reactivated"
            self._log.report(kind, node, was, now)
        before, after = old.get("x-sunset"), new.get("x-sunset")
        if before != after:
            later = isinstance(after, str) and _DATE.match(after) and str(before or "") < after
            kind = "sunset-later" if later else "sunset-earlier"
            self._log.report(kind, node.child("x-sunset"), before, after)
        before, after = old.get("x-stability-level"), new.get("x-stability-level")
        if before != after:
            less = _stability(after) < _stability(before)
            kind = "stability-decreased" if less else "stability-increased"
            self._log.report(kind, node.child("x-stability-level"), before, after)
        before, after = old.get("x-alternativeBodies", []), new.get("x-alternativeBodies", [])
        if any(difference(before, after)):
            at = node.child("x-alternativeBodies")
            self._log.report("extension-changed", at, before, after)
        before, after = (
            {key: value for key, value in each.items() if key not in LIFECYCLE}
            for each in (old, new)
        )
        self._schemas.extensions(before, after, node)

    def _media(self, old: Json, new: Json, node: Node) -> None:
        for each in media_differences(old, new, self._old, self._new):
            if each.key in old or each.key in new:  # else it is reported of the whole document
                each.report(self._log, node.child(each.key))

    def _security(self, old: Json, new: Json, node: Node) -> None:
        if "security" not in old and "security" not in new:
            return
        before = old.get("security", self._old.get("security", []))
        after = new.get("security", self._new.get("security", []))
        for kind in security_kinds(before, after):
            self._log.report(kind, node.child("security"), before, after, REQUEST)

    def _parameters(self, was: _Side, now: _Side, renamed: Mapping[str, str], node: Node) -> None:
        own = node.child("parameters").pointer
        before: dict[ParameterKey, tuple[Json, Node]] = {}
        for parameter, shared in was.parameters():
            parameter = _with_new_name(parameter, renamed)
            pointer = join_pointer("parameters", shared) if shared else own
            before[identity(parameter)] = (
                parameter,
                _parameter_node(parameter, pointer, node),
            )
        after = {identity(parameter): parameter for parameter, _ in now.parameters()}
        removed = {key: before[key] for key in before if key not in after}
        added = {key: after[key] for key in after if key not in before}
        self._relocated(removed, added)
        for key, (parameter, at) in removed.items():
            if not was.is_derived(parameter):
                kind = _removed_kind(key[0], parameter)
                self._log.report(kind, at.grouped(""), parameter, ABSENT, REQUEST)
        for key, parameter in added.items():
            if not now.is_derived(parameter):
                at = _parameter_node(parameter, own, node).grouped("")
                self._log.report(_added_kind(key[0], parameter), at, ABSENT, parameter, REQUEST)
        for key, (parameter, at) in before.items():
            other = after.get(key, parameter)
            if parameter != other and not (was.is_derived(parameter) and now.is_derived(other)):
                self._parameter(parameter, other, at)

    def _relocated(
        self,
        removed: dict[ParameterKey, tuple[Json, Node]],
        added: dict[ParameterKey, Json],
    ) -> None:
        """Report parameters that are sent in another place, and take them out of both."""
        for key in [*removed]:
            target = next((other for other in added if other[1] == key[1] and key[1]), None)
            if target is None:
                continue
            parameter, node = removed.pop(key)
            other = added.pop(target)
            at = evolve(node, group=("parameter", *key, "in"))
            self._log.report("param-location-changed", at, key[0], target[0], REQUEST)
            alike = {**parameter, "in": other["in"], "name": other["name"]}
            self._parameter(alike, other, _parameter_node(alike, node.pointer, node))

    def _parameter(self, old: Json, new: Json, node: Node) -> None:
        is_body = old.get("in") == "body"
        before, after = old.get("name"), new.get("name")
        if before != after:
            kind = "body-renamed" if is_body else "header-param-case"
            self._log.report(kind, node.grouped("name"), before, after, REQUEST)
        was, now = bool(old.get("required")), bool(new.get("required"))
        if was != now:
            kind = f"{'body' if is_body else 'param'}-became-{'required' if now else 'optional'}"
            self._log.report(kind, node.grouped("required"), was, now, REQUEST)
        if is_body:
            before, after = old.get("schema", {}), new.get("schema", {})
            self._schemas.compare(before, after, node.child("schema"))
            self._schemas.extensions(old, new, node)
            return
        was, now = bool(old.get("allowEmptyValue")), bool(new.get("allowEmptyValue"))
        if was != now:
            kind = "param-bound-relaxed" if now else "param-allow-empty"
            self._log.report(kind, node.grouped("allowEmptyValue"), was, now, REQUEST)
        self._schemas.compare(old, new, node)

    def _responses(self, old: Json, new: Json, node: Node) -> None:
        before, after = old.get("responses", {}), new.get("responses", {})
        for status in sorted({*before, *after}):
            if status[:2] == "x-":
                continue
            one, shared = response(self._old, before.get(status, {}))
            other, _ = response(self._new, after.get(status, {}))
            own = node.child("responses", status).pointer
            pointer = join_pointer("responses", shared) if shared else own
            at = Node(pointer, f"response {status}", node.usage, ("response", status))
            if status not in after:
                self._log.report(_status_kind(status, "removed"), at, one, ABSENT, RESPONSE)
            elif status not in before:
                self._log.report(_status_kind(status, "added"), at, ABSENT, other, RESPONSE)
            elif one != other:
                self._response(one, other, at)

    def _response(self, old: Json, new: Json, node: Node) -> None:
        before, after = old.get("schema"), new.get("schema")
        at = node.child("schema")
        if before is not None and after is not None:
            self._schemas.compare(before, after, at)
        elif before is not after:
            kind = f"response-schema-{'removed' if after is None else 'added'}"
            self._log.report(kind, at, before, after, RESPONSE)
        self._headers(old.get("headers", {}), new.get("headers", {}), node)
        names = [[code.get("name") for code in each.get("x-errorCodes", ())] for each in (old, new)]
        removed, added = difference(*names)
        at = node.child("x-errorCodes")
        if removed:
            self._log.report("error-code-removed", at.grouped("removed"), removed, ABSENT, RESPONSE)
        if added:
            self._log.report("error-code-added", at.grouped("added"), ABSENT, added, RESPONSE)
        self._schemas.extensions(old, new, node)

    def _headers(self, old: Json, new: Json, node: Node) -> None:
        before, after = (
            {name.lower(): (name, header) for name, header in each.items()} for each in (old, new)
        )
        for key in sorted({*before, *after}):
            name, one = before.get(key, ("", None))
            at = node.child("headers", name or after[key][0], subject=" header " + key)
            if key not in after:
                read = "read-" if key in READ_HEADERS else ""
                self._log.report(f"response-header-{read}removed", at, one, ABSENT, RESPONSE)
            elif key not in before:
                self._log.report("response-header-added", at, ABSENT, after[key][1], RESPONSE)
            else:
                header = evolve(at, instead="response-header-type")
                self._schemas.compare(before[key][1], after[key][1], header)


def _stability(level: Any) -> int:
    """The rank of a stability level; one that is missing or unknown counts as stable."""
    return STABILITY.index(level) if level in STABILITY else len(STABILITY) - 1


def _with_new_name(parameter: Json, renamed: Mapping[str, str]) -> Json:
    """A parameter of the contract under the name that the host has for it in its path."""
    name = parameter.get("name", "")
    if parameter.get("in") == "path" and name in renamed:
        return {**parameter, "name": renamed[name]}
    return parameter


def _parameter_node(parameter: Json, pointer: str, operation: Node) -> Node:
    """The node of a parameter of an operation; parameters of one name are one group."""
    where, name = parameter.get("in", ""), parameter.get("name", "")
    group = ("parameter", where, name)
    return Node(pointer, described(parameter), operation.usage, group, parameter=where != "body")


def _removed_kind(where: str, parameter: Json) -> str:
    if where == "body":
        return "body-removed"
    return f"param-removed-{'required' if parameter.get('required') else 'optional'}"


def _added_kind(where: str, parameter: Json) -> str:
    required = bool(parameter.get("required"))
    if where == "body":
        return f"body-added-{'required' if required else 'optional'}"
    if where == "path":
        return "param-added-path"
    if not required:
        return "param-added-optional"
    return "param-added-required-default" if "default" in parameter else "param-added-required"


def _status_kind(status: str, what: str) -> str:
    if status == "default":
        return "status-default-changed"
    return f"status-{'success' if status[:1] == '2' else 'error'}-{what}"


def security_kinds(old: list[Any], new: list[Any]) -> Iterator[str]:
    """Whether the requirements of ``new`` ask for more or for less; each one is an alternative."""
    if old == new:
        return
    before, after = ([_needs(each) for each in side] or [frozenset()] for side in (old, new))
    if not all(any(other <= one for other in after) for one in before):
        yield "security-requirement-added"
    if not all(any(one <= other for one in before) for other in after):
        yield "security-requirement-removed"


def _needs(requirement: Any) -> frozenset[tuple[str, str]]:
    """The pairs of scheme and OAuth scope that one alternative asks for."""
    pairs: set[tuple[str, str]] = set()
    for scheme, scopes in (requirement if isinstance(requirement, dict) else {}).items():
        pairs.add((scheme, ""))
        pairs |= {(scheme, str(scope)) for scope in scopes or ()}
    return frozenset(pairs)
