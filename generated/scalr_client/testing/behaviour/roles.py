"""Roles: clones, deprecates and promotes them."""

from __future__ import annotations

import copy

from . import rules
from .call import Call
from .crud import Result, action_body
from .farm_templates import copy_contents


def clone_role(call: Call) -> Result:
    source = call.record()
    data = copy.deepcopy(source.data)
    data.update(action_body(call))
    rules.check_unique(call, "roles", data)
    data.update(id=call.store.new_integer("roles"), scope=call.own[0])
    role = call.store.add("roles", call.own, data["id"], data)
    copy_contents(call, source, role)
    for link in call.store.rows("role-images", [("role", role.key)]):
        link.data["role"] = {"id": data["id"]}
    return Result(call.show(role))


def deprecate_role(call: Call) -> Result:
    role = call.own_record()
    body = action_body(call)
    state = None
    if body.get("deprecate", True):
        state = {"deprecated": call.moment, "replacement": body.get("replacement")}
    role.data["deprecated"] = state
    return Result(call.show(role))


def promote_role(call: Call) -> Result:
    """Move a role of the environment to the account."""
    role = call.own_record()
    call.store.move(role, call.visible[-2], role.key)
    role.data["scope"] = role.container[0]
    return Result(call.show(role))
