"""Stores objects for `FakeScalr.seed`, past the checks that a request goes through."""

from __future__ import annotations

import difflib
import functools
from typing import Any

from ..behaviour import rules
from ..behaviour.call import Call, scope_containers
from ..behaviour.paging import Page
from ..behaviour.resources import RESOURCES
from ..contract.reader import Operation, Scope, plain
from ..http.authentication import ApiKey
from .host import Host
from .store import Container
from .world import ACCOUNT_ID, ENV_ID, GLOBAL_USER_ID, USER_ID

_SHOWING = ("create", "get", "update", "list")
"""The verbs whose definition an object is stored by, the best first."""


def seed_object(host: Host, resource: str, properties: dict[str, Any]) -> dict[str, Any]:
    """Store an object of a resource such as `user.farms`; `within` names what it belongs to.

    Nothing is checked; what a host would fill in is filled in where it is left out.
    """
    call = _call(host, resource)
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
    variant = definition.variants.get(data.get(definition.discriminator, ""))
    if variant is not None:
        definition = call.definition(variant)
    filled = dict(data)
    rules.fill(call, kind, definition, filled, container)
    filled.update(data)
    if kind in rules.KEYED_BY:
        key: str | int = str(rules.at(filled, rules.KEYED_BY[kind]))
    else:
        key = data["id"] if "id" in data else rules.new_key(call, kind, definition, filled)
    return dict(host.store.add(kind, container, key, filled).data)


def _call(host: Host, resource: str) -> Call:
    """A call that stores an object of the resource, without a request behind it."""
    operation = _operation(tuple(host.scopes.values()), resource.replace("-", "_"))
    user = GLOBAL_USER_ID if operation.scope == "global" else USER_ID
    return Call(
        operation=operation,
        scope=host.scopes[operation.scope],
        host=host,
        parameters={},
        query={},
        page=Page(),
        key=ApiKey("", "", user),
        now=host.now,
        visible=scope_containers(operation.scope, str(ACCOUNT_ID), str(ENV_ID)),
    )


@functools.cache
def _operation(scopes: tuple[Scope, ...], resource: str) -> Operation:
    """The operation of a resource that shows an object as it is stored."""
    named = [
        (operation.name.rpartition(".")[0], operation)
        for scope in scopes
        for operation in scope.operations
    ]
    found = [
        operation
        for name, operation in named
        if plain(name) == plain(resource)
        and operation.resource in RESOURCES
        and operation.item
        and operation.verb in _SHOWING
    ]
    if not found:
        near = difflib.get_close_matches(resource, sorted({name for name, _ in named}), n=3)
        hint = f"; did you mean {', '.join(near)}?" if near else ""
        raise ValueError(f"this host has no resource {resource!r}{hint}")
    return min(found, key=lambda operation: _SHOWING.index(operation.verb))
