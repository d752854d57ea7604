"""Images, roles and the clouds of an environment: copying, replacing, promoting, attaching."""

from __future__ import annotations

import copy

from ..state.store import Data, Record
from . import crud, rules
from .call import Call
from .crud import Result, action_body
from .farm_templates import copy_contents


def copy_image(call: Call) -> Result:
    source = call.record()
    body = action_body(call)
    data = copy.deepcopy(source.data)
    data.update(
        id=call.store.new_uuid(),
        cloudImageId=f"ami-{call.store.new_hex(8)}",
        cloudLocation=body.get("cloudLocation"),
        scope=call.own[0],
        added=call.moment,
    )
    if body.get("cloudPlatform"):
        data["cloudPlatform"] = body["cloudPlatform"]
    return Result(call.show(call.store.add("images", call.own, data["id"], data)))


def delete_image(call: Call) -> Result:
    """A delete that also reaches the cloud is only begun: 202."""
    result = crud.delete(call)
    if str(call.query.get("deleteFromCloud", "")).lower() in ("true", "1"):
        result.status = 202
    return result


def replace_image(call: Call) -> Result:
    """Put another image in the place of one in every role of the scopes; tells those roles."""
    old = call.record()
    body = action_body(call)
    new = call.demand("images", call.visible, body["newImage"]["id"])
    scopes = body.get("scope") or [call.own[0]]
    changed: list[Data] = []
    for role in list(call.store.rows("roles", call.visible)):
        link = call.store.get("role-images", [("role", role.key)], old.key)
        if link is None or role.container[0] not in scopes:
            continue
        link.data["image"] = {"id": new.data["id"]}
        call.store.move(link, link.container, new.key)
        changed.append(_role_identity(call, role))
    if body.get("deprecateOldImage"):
        old.data["deprecated"] = True
    return Result(changed, total=len(changed))


def get_role_image(call: Call) -> Result:
    image = call.demand("images", call.visible, call.record().data["image"]["id"])
    return Result(call.show(image))


def replace_role_image(call: Call) -> Result:
    link = call.own_record()
    role = {"role": link.data["role"]}
    data = call.checker.create(
        call.definition(call.operation.body), call.body or {}, role, link.container[0]
    )
    rules.check_object(call, "role-images", data)
    link.data.update(data)
    call.store.move(link, link.container, data["image"]["id"])
    return Result(call.show(link))


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
    """Lift a role of the environment to the account."""
    role = call.own_record()
    call.store.move(role, call.visible[-2], role.key)
    role.data["scope"] = role.container[0]
    return Result(call.show(role))


def get_environment_cloud(call: Call) -> Result:
    key = call.record().data["credentials"]["id"]
    return Result(call.show(call.demand("cloud-credentials", call.visible, key)))


def set_environment_cloud(call: Call) -> Result:
    """Attach credentials to a cloud of the environment, in place of those that were there."""
    call.own_parent()
    key = action_body(call)["id"]
    credentials = call.demand("cloud-credentials", call.visible, key)
    data = {"cloud": call.key_value, "credentials": {"id": credentials.data["id"]}}
    call.store.add("environment-clouds", call.containers()[-1], call.key_value, data)
    return Result(call.show(credentials))


def _role_identity(call: Call, role: Record) -> Data:
    level, key = role.container
    environment = call.store.anywhere("environments", key) if level == "environment" else None
    account = environment.container[1] if environment else key if level == "account" else None
    return {
        "id": role.data["id"],
        "scope": level,
        "accountId": int(account) if account else None,
        "envId": int(key) if environment else None,
    }
