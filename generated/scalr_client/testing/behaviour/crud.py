"""The five verbs of every resource: list, get, create, update, delete."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

from ..http.envelopes import ErrorResponse
from ..state.store import Container, Record
from . import rules
from .call import Call
from .filtering import compile_filters

# Lists that a host sends whole on every page.
UNSLICED = ("environments.clouds",)


@dataclass(slots=True)
class Result:
    """The result of an operation: an object, nothing, or the items of one page of `total`."""

    data: Any = None
    total: int | None = None
    status: int | None = None
    empty: bool = False


Handler: TypeAlias = Callable[[Call], Result]


def list_(call: Call) -> Result:
    tests = compile_filters(call.operation, call.scope, call.query)
    parent = call.parent()
    rows = rows_of(call)
    match = call.resource.match
    if match and parent is not None:
        wanted = parent.data["id"]
        tests.append(lambda data: rules.at(data, (match, "id")) == wanted)
    if tests:
        rows = [row for row in rows if all(test(row.data) for test in tests)]
    return page_of(call, rows)


def page_of(call: Call, rows: Sequence[Record]) -> Result:
    """The requested page, as it is shown."""
    wanted = rows
    if call.operation.resource not in UNSLICED:
        start = call.page.start
        wanted = rows[start : start + call.page.size]
    return Result([call.show(row.settle()) for row in wanted], total=len(rows))


def rows_of(call: Call) -> Sequence[Record]:
    if call.resource.kind == "global-variables":
        return list(visible_variables(call).values())
    return call.store.rows(call.resource.kind, call.containers())


def get(call: Call) -> Result:
    if call.resource.kind == "global-variables":
        return Result(call.show(_variable(call)))
    return Result(call.show(call.record()))


def create(call: Call) -> Result:
    parent = call.own_parent()
    definition = call.definition(call.operation.body)
    container = call.own if call.resource.match else call.containers()[-1]
    body = call.body or {}
    given = _from_path(call, parent, definition.properties)
    data = call.validator.create(definition, body, given, container[0])
    if parent is not None:
        rules.check_alterable(call, parent)
        if call.resource.match:
            data[call.resource.match] = {"id": parent.data["id"]}
    return Result(call.show(add(call, data, container)))


def add(call: Call, data: dict[str, Any], container: Container) -> Record:
    """Store a checked new object of the resource."""
    kind = call.resource.kind
    definition = call.definition(call.operation.body)
    exact = definition
    if definition.discriminator:
        exact = call.definition(definition.variants[data[definition.discriminator]])
    if kind == "global-variables":
        taken = visible_variables(call).get(data["name"])
    elif kind in rules.KEYED_BY and kind != "script-versions":
        containers = call.containers()
        taken = call.store.get(kind, containers, rules.at(data, rules.KEYED_BY[kind]))
    else:
        taken = None
    if taken is not None:
        path = rules.KEYED_BY[kind]
        raise rules.already_exists(call, ".".join(path), taken.key, taken)
    rules.check_unique(call, kind, data)
    rules.check_object(call, kind, data)
    rules.fill(call, kind, exact, data, container)
    key = rules.new_key(call, kind, exact, data)
    return call.store.add(kind, container, key, data)


def update(call: Call) -> Result:
    if call.resource.kind == "global-variables":
        return Result(call.show(_change_variable(call)))
    return Result(call.show(change(call, call.own_record())))


def change(call: Call, record: Record) -> Record:
    """Merge the properties of the body into the object, and check the whole."""
    definition = call.definition(call.operation.body)
    changes = call.validator.update(definition, call.body or {}, record.data)
    rules.check_alterable(call, record)
    merged = {**record.data, **changes}
    rules.check_unique(call, record.kind, merged, but=record)
    rules.check_object(call, record.kind, merged)
    rules.fill_changes(call, record, definition, changes)
    record.data.update(changes)
    if record.kind in rules.KEYED_BY:
        key = str(rules.at(record.data, rules.KEYED_BY[record.kind]))
        if key != record.key:
            call.store.move(record, record.container, key)
    return record


def delete(call: Call) -> Result:
    if call.resource.kind == "global-variables":
        record = _variable(call)
        if record.container != call.containers()[-1]:
            raise ErrorResponse(
                403, "ScopeViolation", f"The variable is declared in {record.container[0]}."
            )
    else:
        record = call.own_record()
    rules.check_alterable(call, record)
    rules.check_removable(call, record)
    rules.remove_contents(call, record)
    call.store.remove(record)
    return Result(empty=True)


def action_body(call: Call) -> dict[str, Any]:
    """The checked body of an action, `{}` where none was sent."""
    if call.operation.body is None or (call.body is None and not call.operation.body_required):
        return {}
    definition = call.definition(call.operation.body)
    body = {key: value for key, value in (call.body or {}).items() if value is not None}
    return call.validator.nested(definition, body, definition.name)


def require_state(record: Record, *states: str) -> None:
    """Raise `ErrorResponse` 409 unless the status is one of the states."""
    if record.data["status"] not in states:
        message = f"The status is {record.data['status']}; it must be {' or '.join(states)}."
        raise ErrorResponse(409, "UnacceptableState", message)


def visible_variables(call: Call) -> Mapping[str, Record]:
    """Variables by name, from the widest scope to the object; the narrowest one wins."""
    found: dict[str, Record] = {}
    for container in _variable_containers(call):
        for record in call.store.rows("global-variables", (container,)):
            found[record.key] = record
    return dict(sorted(found.items()))


def _variable_containers(call: Call) -> list[Container]:
    own = call.containers()
    if not call.resource.inside:
        return list(own)
    levels: list[Container] = []
    level, key = own[-1]
    kinds = {value: name for name, value in rules.LEVELS.items()}
    record = call.store.anywhere(kinds[level], key)
    while record is not None and level != "environment":
        levels.append((level, record.key))
        above = {"server": "farmRole", "farmrole": "farm"}.get(level)
        if above is None:
            break
        if level == "farmrole":
            levels.append(("role", str(record.data["role"]["id"])))
        level = {"farmRole": "farmrole", "farm": "farm"}[above]
        record = call.store.anywhere(kinds[level], record.data[above]["id"])
    return [*call.visible, *reversed(levels)]


def _variable(call: Call) -> Record:
    call.parent()
    found = visible_variables(call).get(call.key_value)
    if found is None:
        return call.require("global-variables", (), call.key_value)
    return found


def _change_variable(call: Call) -> Record:
    """Change the variable at this level; one of a wider scope gets a value of its own here."""
    call.own_parent()
    record = _variable(call)
    own = call.containers()[-1]
    if record.container == own:
        return change(call, record)
    if record.data.get("locked"):
        raise ErrorResponse(
            409, "Locked", f"Variable {record.key} is locked in {record.container[0]}."
        )
    override = change(call, Record(record.kind, record.key, own, dict(record.data)))
    return call.store.add(override.kind, own, override.key, override.data)


def _from_path(call: Call, parent: Record | None, properties: Mapping[str, Any]) -> dict[str, Any]:
    """Foreign keys of the body whose value is in the path."""
    if parent is None:
        return {}
    name = {"roles": "role", "scripts": "script"}.get(parent.kind, "")
    return {name: {"id": parent.data["id"]}} if name in properties else {}


VERBS: Mapping[str, Handler] = {
    "list": list_,
    "get": get,
    "create": create,
    "update": update,
    "delete": delete,
}
