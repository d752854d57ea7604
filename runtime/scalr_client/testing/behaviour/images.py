"""Images: copies, deletes and replaces them, and replaces the images of roles."""

from __future__ import annotations

import copy

from ..http.php import is_true
from ..state.store import Data, Record
from . import crud, rules
from .call import Call
from .crud import Result, action_body


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
    """Delete an image; a delete in the cloud is only started, so its status is 202."""
    result = crud.delete(call)
    if is_true(call.query.get("deleteFromCloud", "")):
        result.status = 202
    return result


def replace_image(call: Call) -> Result:
    """Replace an image in every role of the scopes; the result lists those roles."""
    old = call.record()
    body = action_body(call)
    new = call.require("images", call.visible, body["newImage"]["id"])
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
    image = call.require("images", call.visible, call.record().data["image"]["id"])
    return Result(call.show(image))


def replace_role_image(call: Call) -> Result:
    link = call.own_record()
    role = {"role": link.data["role"]}
    data = call.validator.create(
        call.definition(call.operation.body), call.body or {}, role, link.container[0]
    )
    rules.check_object(call, "role-images", data)
    link.data.update(data)
    call.store.move(link, link.container, data["image"]["id"])
    return Result(call.show(link))


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
