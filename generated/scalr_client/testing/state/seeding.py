"""Putting objects into the world of a fake host from Python, without going through its checks."""

from __future__ import annotations

from typing import Any

from ..behaviour import rules
from ..behaviour.paging import Page
from ..behaviour.resources import RESOURCES, Call, scope_containers
from ..contract.reader import Operation
from ..http.app import App
from ..http.authentication import ApiKey
from .store import Container
from .world import ACCOUNT_ID, ENV_ID, GLOBAL_USER_ID, USER_ID


def seed_object(app: App, resource: str, properties: dict[str, Any]) -> dict[str, Any]:
    """Store an object of a resource such as `user.farms`; `within` names what it belongs to.

    Nothing is checked; what a host would fill in is filled in where it is left out.
    """
    call = _call(app, resource)
    kind = call.resource.kind
    data = dict(properties)
    within = data.pop("within", None)
    container: Container = call.own
    if call.resource.inside:
        if within is None:
            raise ValueError(f"{resource} needs within=, the key of the object above")
        container = (call.resource.inside, str(within))
        call.parameters = {call.operation.parent_parameter: str(within)}
    elif call.resource.match:
        data.setdefault(call.resource.match, {"id": within})
    definition = call.definition(call.operation.item)
    if definition.discriminator and data.get(definition.discriminator) in definition.variants:
        definition = call.definition(definition.variants[data[definition.discriminator]])
    filled = dict(data)
    rules.fill(call, kind, definition, filled, container)
    filled.update(data)
    if kind in rules.KEYED_BY:
        key: str | int = str(rules.at(filled, rules.KEYED_BY[kind]))
    else:
        key = data["id"] if "id" in data else rules.new_key(call, kind, definition, filled)
    return dict(app.host.store.add(kind, container, key, filled).data)


def _call(app: App, resource: str) -> Call:
    scope_name, _, path = resource.partition(".")
    scope = app.scopes.get(scope_name)
    path = path.replace("_", "-")
    if scope is None or path not in RESOURCES:
        raise ValueError(f"there is no resource {resource!r}")
    operations: list[Operation] = [
        operation
        for operation in scope.operations
        if operation.resource == path and operation.item and operation.verb in _SHOWING
    ]
    if not operations:
        raise ValueError(f"there is no resource {resource!r} in this scope")
    operation = min(operations, key=lambda found: _SHOWING.index(found.verb))
    user = GLOBAL_USER_ID if scope_name == "global" else USER_ID
    return Call(
        operation=operation,
        scope=scope,
        host=app.host,
        parameters={},
        query={},
        page=Page(),
        key=ApiKey("", "", user),
        now=app.now,
        visible=scope_containers(scope_name, str(ACCOUNT_ID), str(ENV_ID)),
    )


_SHOWING = ("create", "get", "update", "list")
