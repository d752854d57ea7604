"""Farms: launches, stops, locks and clones them, and scales their farm roles."""

from __future__ import annotations

import copy

from ..http.envelopes import ErrorResponse
from ..state.store import Data, Record
from . import crud, rules
from .call import Call
from .crud import Result, action_body, require_state
from .farm_templates import copy_contents, copy_farm_role, farm_roles
from .servers import ALIVE, launch_server, resume, stop_server


def launch_farm(call: Call) -> Result:
    farm = _farm(call)
    require_state(farm, "terminated", "pending_terminate")
    for role in farm_roles(call, farm):
        if role.data["scaling"]["enabled"]:
            for _ in range(role.data["scaling"]["minInstances"]):
                launch_server(call, role, "Farm launched")
    return _change_status(call, farm, "pending_launch", "running")


def terminate_farm(call: Call) -> Result:
    farm = _farm(call)
    action_body(call)
    require_state(farm, "running", "suspended", "pending_launch")
    for server in rules.servers_of(call, "farm", farm.data["id"]):
        if server.data["status"] != "terminated":
            stop_server(call, server, "terminate")
    return _change_status(call, farm, "pending_terminate", "terminated")


def suspend_farm(call: Call) -> Result:
    farm = _farm(call)
    require_state(farm, "running")
    for server in rules.servers_of(call, "farm", farm.data["id"]):
        if server.data["status"] in ALIVE:
            stop_server(call, server, "suspend")
    farm.data["status"] = "suspended"
    return Result(call.show(farm))


def resume_farm(call: Call) -> Result:
    farm = _farm(call)
    require_state(farm, "suspended")
    for server in rules.servers_of(call, "farm", farm.data["id"]):
        if server.data["status"] in ("suspended", "pending_suspend"):
            resume(call, server)
    farm.data["status"] = "running"
    return Result(call.show(farm))


def lock_farm(call: Call) -> Result:
    farm = _farm(call)
    body = action_body(call)
    farm.data["locked"] = {
        "comment": body.get("lockComment"),
        "unlockPermission": body.get("unlockPermission", "anyone"),
        "user": {"id": call.key.user_id},
    }
    return Result(call.show(farm))


def unlock_farm(call: Call) -> Result:
    farm = call.own_record()
    if not farm.data.get("locked"):
        raise ErrorResponse(409, "UnacceptableState", "The farm is not locked.")
    farm.data["locked"] = None
    return Result(call.show(farm))


def clone_farm(call: Call) -> Result:
    source = call.own_record()
    data = copy.deepcopy(source.data)
    data.update(action_body(call))
    data.update(id=call.store.new_integer("farms"), status="terminated", locked=None)
    farm = call.store.add("farms", source.container, data["id"], data)
    copy_contents(call, source, farm)
    for role in farm_roles(call, source):
        copy_farm_role(call, role, {"farm": {"id": farm.data["id"]}})
    return Result(call.show(farm))


def clone_farm_role(call: Call) -> Result:
    source = call.own_record()
    body = action_body(call)
    changes: Data = {"farm": body.get("farm") or source.data["farm"]}
    changes["alias"] = body.get("name") or f"{source.data['alias']}-clone"
    rules.check_unique(call, "farm-roles", {**source.data, **changes})
    return Result(call.show(copy_farm_role(call, source, changes)))


def _scaling(call: Call) -> tuple[Record, Data]:
    """The farm role of the path, and its scaling configuration as it is shown."""
    role = call.parent()
    assert role is not None  # noqa: S101  the path names one
    names = [row.key for row in call.store.rows("scaling-rules", call.containers())]
    role.data["scaling"] = {**role.data["scaling"], "rules": names}
    return role, role.data["scaling"]


def get_scaling(call: Call) -> Result:
    return Result(_scaling(call)[1])


def update_scaling(call: Call) -> Result:
    role, scaling = _scaling(call)
    definition = call.definition(call.operation.body)
    changes = call.validator.update(definition, call.body or {}, scaling)
    rules.check_alterable(call, role)
    rules.check_scaling({**scaling, **changes})
    scaling.update(changes)
    return Result(scaling)


def create_scaling_rule(call: Call) -> Result:
    crud.create(call)
    return Result(_scaling(call)[1])


def delete_scaling_rule(call: Call) -> Result:
    result = crud.delete(call)
    _scaling(call)
    return result


def _farm(call: Call) -> Record:
    farm = call.own_record()
    rules.check_alterable(call, farm)
    return farm


def _change_status(call: Call, farm: Record, now: str, then: str) -> Result:
    farm.change({"status": now}, {"status": then}, call.host.settle_reads)
    return Result(call.show(farm))
