"""Two operations of one path in, changes out: parameters, bodies, answers, media types, security."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any, Final

from ...contract.envelopes import list_item
from ...contract.filters import PAGING, filter_type
from ...swagger.pointers import join_pointer
from ...swagger.read import identity, parameters, response
from .change import ABSENT, Change, Operation, Uses
from .kinds import REQUEST, RESPONSE
from .schemas import Place, Schemas, difference

Json = Mapping[str, Any]

LIFECYCLE: Final = {"x-sunset", "x-stability-level"}
STABILITY: Final = ("draft", "alpha", "beta", "stable")
READ_HEADERS: Final = {"date", "retry-after"}
"""Headers of an answer that the client itself reads."""

_DATE: Final = re.compile(r"\d{4}-\d{2}-\d{2}")


def media_types(
    old: Json, new: Json, old_above: Json, new_above: Json
) -> list[tuple[str, str, list[Any], list[Any]]]:
    """What is gone and what came of schemes, consumes and produces: key, kind stem, gone, come."""
    found = []
    for key, stem in (("schemes", "scheme"), ("consumes", "consumes"), ("produces", "produces")):
        before = old.get(key) or old_above.get(key) or []
        after = new.get(key) or new_above.get(key) or []
        gone, come = difference(before, after)
        if gone or come:
            found.append((key, stem, gone, come))
    return found


def described(parameter: Json) -> str:
    """A parameter for a reader: ``query parameter status``."""
    where = parameter.get("in", "")
    return "body" if where == "body" else f"{where} parameter {parameter.get('name', '')}"


def is_derived(parameter: Json, operation: Json, contract: Json) -> bool:
    """Whether canonicalising wrote the parameter, out of a list's envelope or a property."""
    name = parameter.get("name", "")
    if parameter == PAGING.get(name):
        return True
    definitions = contract.get("definitions", {})
    item = definitions.get(list_item(contract, operation), {})
    schema = item.get("properties", {}).get(name)
    if schema is None or name not in item.get("x-filterable", ()):
        return False
    return parameter == {"in": "query", "name": name, **filter_type(schema, definitions)}


class Operations:
    """Compares the operations of two contracts; changes go to ``report``."""

    def __init__(
        self, old: Json, new: Json, schemas: Schemas, report: Callable[[Change], None]
    ) -> None:
        self._old, self._new = old, new
        self._schemas = schemas
        self._report = report

    def compare(self, was: Operation, now: Operation, names: Mapping[str, str]) -> None:
        """Compare one operation; ``names`` are path parameters that only changed their name."""
        old = self._old["paths"][was[0]][was[1]]
        new = self._new["paths"][now[0]][now[1]]
        pointer = join_pointer("paths", *was)
        subject = f"{was[1].upper()} {was[0]}"
        uses = Uses(frozenset({was}), frozenset({was}))
        self._lifecycle(old, new, pointer, subject, uses)
        self._media(old, new, pointer, subject, uses)
        self._security(old, new, pointer, subject, uses)
        self._parameters(was, now, names, pointer, uses.sent_by)
        self._responses(old, new, pointer, Uses(returned_by=uses.returned_by))

    def _tell(
        self, kind: str, pointer: str, subject: str, uses: Uses, before: Any, after: Any,
        direction: str = "none", group: tuple[str, ...] = (),
    ) -> None:  # fmt: skip
        self._report(
            Change(kind, (pointer,), (subject,), before, after, direction, uses, (), group)
        )

    def _lifecycle(self, old: Json, new: Json, pointer: str, subject: str, uses: Uses) -> None:
        was, now = bool(old.get("deprecated")), bool(new.get("deprecated"))
        if was != now:
            kind = "operation-deprecated" if now else "operation-reactivated"
            self._tell(kind, pointer, subject, uses, was, now)
        before, after = old.get("x-sunset"), new.get("x-sunset")
        if before != after:
            later = isinstance(after, str) and _DATE.match(after) and str(before or "") < after
            kind = "sunset-later" if later else "sunset-earlier"
            self._tell(kind, pointer + "/x-sunset", subject, uses, before, after)
        ranks = [
            STABILITY.index(level) if level in STABILITY else len(STABILITY) - 1
            for level in (old.get("x-stability-level"), new.get("x-stability-level"))
        ]
        before, after = old.get("x-stability-level"), new.get("x-stability-level")
        if before != after:
            kind = "stability-decreased" if ranks[1] < ranks[0] else "stability-increased"
            self._tell(kind, pointer + "/x-stability-level", subject, uses, before, after)
        before, after = old.get("x-alternativeBodies", []), new.get("x-alternativeBodies", [])
        if any(difference(before, after)):
            place = pointer + "/x-alternativeBodies"
            self._tell("extension-changed", place, subject, uses, before, after)
        was_more, now_more = (
            {k: v for k, v in each.items() if k not in LIFECYCLE} for each in (old, new)
        )
        self._schemas.extensions(was_more, now_more, Place(pointer, subject, uses))

    def _media(self, old: Json, new: Json, pointer: str, subject: str, uses: Uses) -> None:
        for key, stem, gone, come in media_types(old, new, self._old, self._new):
            if key not in old and key not in new:
                continue  # said once, of the whole document
            direction = {"consumes": REQUEST, "produces": RESPONSE}.get(key, "none")
            place = f"{pointer}/{key}"
            if gone:
                self._tell(f"{stem}-removed", place, subject, uses, gone, ABSENT, direction)
            if come:
                self._tell(f"{stem}-added", place, subject, uses, ABSENT, come, direction)

    def _security(self, old: Json, new: Json, pointer: str, subject: str, uses: Uses) -> None:
        if "security" not in old and "security" not in new:
            return
        before = old.get("security", self._old.get("security", []))
        after = new.get("security", self._new.get("security", []))
        for kind, was, now in security(before, after):
            self._tell(kind, pointer + "/security", subject, uses, was, now, REQUEST)

    def _parameters(
        self,
        was: Operation,
        now: Operation,
        names: Mapping[str, str],
        pointer: str,
        uses: frozenset[Operation],
    ) -> None:
        old = self._old["paths"][was[0]][was[1]]
        new = self._new["paths"][now[0]][now[1]]
        before, after = {}, {}
        for parameter, shared in parameters(self._old, was[0], old):
            name = parameter.get("name", "")
            if parameter.get("in") == "path" and name in names:
                parameter = {**parameter, "name": names[name]}
            place = join_pointer("parameters", shared) if shared else f"{pointer}/parameters"
            before[identity(parameter)] = (parameter, place)
        for parameter, _ in parameters(self._new, now[0], new):
            after[identity(parameter)] = parameter
        gone = {key: before[key] for key in before if key not in after}
        come = {key: after[key] for key in after if key not in before}
        for key in [*gone]:
            moved = next((other for other in come if other[1] == key[1] and key[1]), None)
            if moved is None:
                continue
            parameter, place = gone.pop(key)
            other = come.pop(moved)
            group = ("parameter", *key, "in")
            here = (place, described(parameter), Uses(uses))
            self._tell("param-location-changed", *here, key[0], moved[0], REQUEST, group)
            names_alike = {**parameter, "in": other["in"], "name": other["name"]}
            self._parameter(names_alike, other, place, uses)
        for key, (parameter, place) in gone.items():
            if not is_derived(parameter, old, self._old):
                kind = (
                    "param-removed-required"
                    if parameter.get("required")
                    else "param-removed-optional"
                )
                kind = "body-removed" if key[0] == "body" else kind
                self._presence(kind, parameter, place, uses, parameter, ABSENT)
        for key, parameter in come.items():
            if not is_derived(parameter, new, self._new):
                place = f"{pointer}/parameters"
                self._presence(_added(key[0], parameter), parameter, place, uses, ABSENT, parameter)
        for key, (parameter, place) in before.items():
            if key not in after or parameter == after[key]:
                continue
            other = after[key]
            if is_derived(parameter, old, self._old) and is_derived(other, new, self._new):
                continue
            self._parameter(parameter, other, place, uses)

    def _presence(
        self, kind: str, parameter: Json, place: str, uses: frozenset[Operation], was: Any, now: Any
    ) -> None:
        group = ("parameter", parameter.get("in", ""), parameter.get("name", ""), "")
        self._tell(kind, place, described(parameter), Uses(uses), was, now, REQUEST, group)

    def _parameter(
        self, old: Json, new: Json, pointer: str, operations: frozenset[Operation]
    ) -> None:
        subject, uses = described(old), Uses(operations)
        key = (old.get("in", ""), old.get("name", ""))
        is_body = key[0] == "body"
        group = ("parameter", *key)
        place = Place(pointer, subject, uses, group, parameter=not is_body)
        if old.get("name") != new.get("name"):
            kind = "body-renamed" if is_body else "header-param-case"
            names = (old.get("name"), new.get("name"))
            self._tell(kind, pointer, subject, uses, *names, REQUEST, (*group, "name"))
        was, now = bool(old.get("required")), bool(new.get("required"))
        if was != now:
            kind = f"{'body' if is_body else 'param'}-became-{'required' if now else 'optional'}"
            self._tell(kind, pointer, subject, uses, was, now, REQUEST, (*group, "required"))
        if is_body:
            self._schemas.compare(
                old.get("schema", {}), new.get("schema", {}), place.child("schema")
            )
            self._schemas.extensions(old, new, place)
            return
        was, now = bool(old.get("allowEmptyValue")), bool(new.get("allowEmptyValue"))
        if was != now:
            kind = "param-bound-relaxed" if now else "param-allow-empty"
            self._tell(kind, pointer, subject, uses, was, now, REQUEST, (*group, "allowEmptyValue"))
        self._schemas.compare(old, new, place)

    def _responses(self, old: Json, new: Json, pointer: str, uses: Uses) -> None:
        before, after = old.get("responses", {}), new.get("responses", {})
        for status in sorted({*before, *after}):
            if status[:2] == "x-":
                continue
            one, shared = response(self._old, before.get(status, {}))
            other, _ = response(self._new, after.get(status, {}))
            own = pointer + join_pointer("responses", status)
            place = join_pointer("responses", shared) if shared else own
            here, group = (place, f"answer {status}", uses), ("response", status)
            if status not in after:
                self._tell(_status(status, "removed"), *here, one, ABSENT, RESPONSE, group)
            elif status not in before:
                self._tell(_status(status, "added"), *here, ABSENT, other, RESPONSE, group)
            elif one != other:
                self._response(one, other, Place(*here, group))

    def _response(self, old: Json, new: Json, place: Place) -> None:
        before, after = old.get("schema"), new.get("schema")
        at = place.child("schema")
        here = (at.pointer, at.subject, at.uses)
        if before is None or after is None:
            if before is not after:
                kind = f"response-schema-{'removed' if after is None else 'added'}"
                self._tell(kind, *here, before, after, RESPONSE, at.group)
        else:
            self._schemas.compare(before, after, at)
        self._headers(old.get("headers", {}), new.get("headers", {}), place)
        names = [[code.get("name") for code in each.get("x-errorCodes", ())] for each in (old, new)]
        gone, come = difference(*names)
        at = place.child("x-errorCodes")
        for kind, was, now in (("removed", gone, ABSENT), ("added", ABSENT, come)):
            if was or now:
                group = (*at.group, kind)
                here = (at.pointer, at.subject, at.uses)
                self._tell(f"error-code-{kind}", *here, was, now, RESPONSE, group)
        self._schemas.extensions(old, new, place)

    def _headers(self, old: Json, new: Json, place: Place) -> None:
        before, after = (
            {name.lower(): (name, h) for name, h in each.items()} for each in (old, new)
        )
        for key in sorted({*before, *after}):
            name, one = before.get(key, ("", None))
            at = place.child("headers", name or after[key][0], subject=" header " + key)
            here = (at.pointer, at.subject, at.uses)
            if key not in after:
                read = "read-" if key in READ_HEADERS else ""
                kind = f"response-header-{read}removed"
                self._tell(kind, *here, one, ABSENT, RESPONSE, at.group)
            elif key not in before:
                value = after[key][1]
                self._tell("response-header-added", *here, ABSENT, value, RESPONSE, at.group)
            else:
                framed = Place(*here, at.group, frame="response-header-type")
                self._schemas.compare(before[key][1], after[key][1], framed)


def _added(where: str, parameter: Json) -> str:
    required = bool(parameter.get("required"))
    if where == "body":
        return f"body-added-{'required' if required else 'optional'}"
    if where == "path":
        return "param-added-path"
    if not required:
        return "param-added-optional"
    return "param-added-required-default" if "default" in parameter else "param-added-required"


def _status(status: str, what: str) -> str:
    if status == "default":
        return "status-default-changed"
    return f"status-{'success' if status[:1] == '2' else 'error'}-{what}"


def security(old: list[Any], new: list[Any]) -> list[tuple[str, Any, Any]]:
    """Whether more or less is needed to be let in; each requirement is an alternative."""
    if old == new:
        return []
    before, after = ([_needs(each) for each in side] or [frozenset()] for side in (old, new))
    found = []
    if not all(any(other <= one for other in after) for one in before):
        found.append(("security-requirement-added", old, new))
    if not all(any(one <= other for one in before) for other in after):
        found.append(("security-requirement-removed", old, new))
    return found


def _needs(requirement: Any) -> frozenset[tuple[str, str]]:
    """The pairs of scheme and OAuth scope that one alternative asks for."""
    pairs: set[tuple[str, str]] = set()
    for scheme, scopes in (requirement if isinstance(requirement, dict) else {}).items():
        pairs.add((scheme, ""))
        pairs |= {(scheme, str(scope)) for scope in scopes or ()}
    return frozenset(pairs)
