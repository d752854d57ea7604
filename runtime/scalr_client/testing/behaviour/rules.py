"""Rules of a host beyond the contract: values it sets, and conditions on each kind of object."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from ..contract.reader import Definition, is_array, is_object
from ..http.envelopes import ErrorResponse, invalid_value, not_found
from ..state.store import Container, Data, Record
from .call import Call

MAX_INSTANCES = 400
UUID_LENGTH = 36
SCALING_DEFAULTS: Mapping[str, Any] = {
    "considerSuspendedServers": "running",
    "enabled": False,
    "maxInstances": 2,
    "minInstances": 1,
    "scalingBehavior": "launch-terminate",
}

# The property, or the path to one, that identifies an object where that is not a new `id`.
KEYED_BY: Mapping[str, tuple[str, ...]] = {
    "environment-teams": ("team", "id"),
    "events": ("id",),
    "global-variables": ("name",),
    "role-images": ("image", "id"),
    "scaling-metrics": ("name",),
    "scaling-rules": ("name",),
    "script-versions": ("version",),
}

# Properties whose combined values must be unique among the visible objects.
UNIQUE: Mapping[str, tuple[str, ...]] = {
    "ansible-tower-configurations": ("name",),
    "cloud-credentials": ("name",),
    "environments": ("name",),
    "farm-roles": ("farm", "alias"),
    "images": ("cloudPlatform", "cloudLocation", "cloudImageId"),
    "projects": ("name",),
    "role-categories": ("name",),
    "roles": ("name",),
    "teams": ("name",),
}

# The kinds that refer to an object, and by which property: it cannot be deleted while one does.
USED_BY: Mapping[str, tuple[tuple[str, tuple[str, ...]], ...]] = {
    "cloud-credentials": (("environment-clouds", ("credentials", "id")),),
    "events": (("orchestration-rules", ("trigger", "event", "id")),),
    "images": (("role-images", ("image", "id")),),
    "projects": (("farms", ("project", "id")),),
    "role-categories": (("roles", ("category", "id")),),
    "roles": (("farm-roles", ("role", "id")),),
    "scaling-metrics": (("scaling-rules", ("name",)),),
    "scripts": (("orchestration-rules", ("action", "scriptVersion", "script", "id")),),
    "teams": (("environment-teams", ("team", "id")),),
}

# The level of the container of each kind of object that contains others.
LEVELS: Mapping[str, str] = {
    "environments": "environment",
    "farm-roles": "farmrole",
    "farms": "farm",
    "roles": "role",
    "scripts": "script",
    "servers": "server",
}

# The kind of object behind a foreign key, and the property a host shows beside the key.
_DISPLAYED: Mapping[str, tuple[str, str]] = {
    "ComposedTeamIdentity": ("teams", "name"),
    "ComposedUserIdentity": ("users", "email"),
    "ScriptIdentity": ("scripts", "name"),
}


def at(data: object, path: Iterable[str]) -> Any:
    """The value at a path of property names, None where it ends early."""
    for name in path:
        if not is_object(data):
            return None
        data = data.get(name)
    return data


def new_key(call: Call, kind: str, definition: Definition, data: Data) -> str | int:
    """The key of a new object; also its new `id`, if the host makes one."""
    if kind in KEYED_BY:
        return str(at(data, KEYED_BY[kind]))
    identity = definition.properties["id"].type
    store = call.store
    if identity.kind == "integer":
        data["id"] = store.new_integer(kind)
    elif identity.max_length == UUID_LENGTH:
        data["id"] = store.new_uuid()
    else:
        data["id"] = store.new_hex(identity.min_length or 12)
    return data["id"]  # type: ignore[no-any-return]


def fill(call: Call, kind: str, definition: Definition, data: Data, container: Container) -> None:
    """Set defaults, and the properties that only the host decides."""
    for name, each in definition.properties.items():
        if data.get(name) is None and each.default is not None:
            data[name] = copy.copy(each.default)
    if "scope" in definition.properties:
        data["scope"] = container[0]
    for name in ("added", "lastChanged"):
        if name in definition.properties:
            data[name] = call.moment
    add_displayed(call, definition, data)
    if kind in _FILLS:
        _FILLS[kind](call, data)


def fill_changes(call: Call, record: Record, definition: Definition, changes: Data) -> None:
    """Add what changes along with the properties that were sent."""
    add_displayed(call, definition, changes)
    if changes and "lastChanged" in record.data:
        changes["lastChanged"] = call.moment
    if record.kind == "global-variables" and "value" in changes:
        changes.update(computedValue=changes["value"], definedIn=record.container[0])
    if record.kind == "farm-roles" and "scaling" in changes:
        kept = record.data["scaling"]["rules"]
        changes["scaling"] = {**SCALING_DEFAULTS, **(changes["scaling"] or {}), "rules": kept}


def add_displayed(call: Call, definition: Definition, data: Data) -> None:
    """Add names and addresses to the foreign keys for which a host shows them."""
    for name, each in definition.properties.items():
        value: Any = data.get(name)
        target = (each.type.item or each.type).model
        if not value or target not in _DISPLAYED:
            continue
        kind, shown = _DISPLAYED[target]
        keys: list[Data] = value if is_array(value) else [value]
        for key in keys:
            record = call.store.get(kind, call.visible, key["id"])
            key[shown] = record.data[shown] if record else None


def check_unique(call: Call, kind: str, data: Mapping[str, Any], but: Record | None = None) -> None:
    """Raise `ErrorResponse` 409 if another object has the values that must be unique."""
    names = UNIQUE.get(kind)
    if names is None:
        return
    wanted = [data.get(name) for name in names]
    for record in call.store.rows(kind, call.visible):
        if record is not but and [record.data.get(name) for name in names] == wanted:
            raise already_exists(call, names[-1], wanted[-1], record)


def already_exists(call: Call, name: str, value: object, record: Record) -> ErrorResponse:
    thing = call.operation.body or call.operation.resource
    where = record.container[0].capitalize()
    message = f"'{thing}.{name}' ({value}) already exists in the scope ({where})."
    return ErrorResponse(409, "UnicityViolation", message)


def check_unused(call: Call, record: Record) -> None:
    """Raise `ErrorResponse` 409 for an object that another one refers to."""
    for kind, path in USED_BY.get(record.kind, ()):
        for other in call.store.all(kind):
            if str(at(other.data, path)) == record.key:
                raise ErrorResponse(
                    409, "ObjectInUse", f"The object is in use by {kind} {other.key}."
                )


def check_object(call: Call, kind: str, data: Mapping[str, Any]) -> None:
    """Check the properties of a whole object against each other, on create and on update."""
    if kind in _CHECKS:
        _CHECKS[kind](call, data)


def check_alterable(call: Call, record: Record) -> None:
    """Raise `ErrorResponse` 409 for an object that is locked."""
    farm = _farm_of(call, record)
    if farm is not None and farm.data.get("locked"):
        raise ErrorResponse(409, "Locked", f"Farm {farm.key} is locked.")


def check_removable(call: Call, record: Record) -> None:
    """Raise `ErrorResponse` 409 for an object that is in use or runs."""
    check_unused(call, record)
    if record.kind == "farms" and record.data["status"] != "terminated":
        raise ErrorResponse(409, "ObjectInUse", "A farm must be terminated before it is deleted.")
    if record.kind == "farm-roles" and any(
        server.data["status"] not in ("terminated", "pending_terminate")
        for server in servers_of(call, "farmRole", record.data["id"])
    ):
        raise ErrorResponse(409, "ObjectInUse", "The farm role has servers.")
    if record.kind == "environments" and call.store.rows("farms", [("environment", record.key)]):
        raise ErrorResponse(409, "ObjectInUse", "The environment has farms.")


def servers_of(call: Call, name: str, key: object) -> list[Record]:
    """The servers of a farm or a farm role."""
    rows = call.store.rows("servers", (call.own,))
    return [row for row in rows if at(row.data, (name, "id")) == key]


def remove_contents(call: Call, record: Record) -> None:
    """Delete what belongs to a deleted object."""
    store = call.store
    if record.kind in ("farms", "farm-roles"):
        name = "farm" if record.kind == "farms" else "farmRole"
        for server in servers_of(call, name, record.data["id"]):
            store.remove(server)
    if record.kind == "farms":
        for row in list(store.rows("farm-roles", (record.container,))):
            if row.data["farm"]["id"] == record.data["id"]:
                remove_contents(call, row)
                store.remove(row)
    if record.kind in LEVELS:
        store.empty((LEVELS[record.kind], record.key))


def _farm_of(call: Call, record: Record) -> Record | None:
    if record.kind == "farms":
        return record
    level, key = record.container
    if level == "farm":
        return call.store.anywhere("farms", key)
    if level == "farmrole":
        owner = call.store.anywhere("farm-roles", key)
        return _farm_of(call, owner) if owner else None
    if record.kind == "farm-roles":
        return call.store.anywhere("farms", record.data["farm"]["id"])
    return None


def _fill_farm(call: Call, data: Data) -> None:
    data.update(status="terminated", locked=None)
    if data.get("owner") is None:
        user = call.store.anywhere("users", call.key.user_id)
        data["owner"] = {"id": call.key.user_id, "email": user.data["email"] if user else None}
    projects = call.store.rows("projects", call.visible[1:2])
    if data.get("project") is None and call.host.settings.analytics and projects:
        data["project"] = {"id": projects[0].data["id"]}


def _fill_farm_role(call: Call, data: Data) -> None:
    data["scaling"] = {**SCALING_DEFAULTS, **(data.get("scaling") or {}), "rules": []}
    if data.get("launchIndex") is None:
        rows = call.store.rows("farm-roles", (call.own,))
        data["launchIndex"] = sum(1 for row in rows if row.data["farm"] == data["farm"])


def _fill_image(call: Call, data: Data) -> None:
    data.update(status="active", statusError=None, source="Manual", lastUsed=None)


def _fill_variable(call: Call, data: Data) -> None:
    level = call.containers()[-1][0]
    data.update(declaredIn=level, definedIn=level, computedValue=data.get("value"))


def _fill_version(call: Call, data: Data) -> None:
    rows = call.store.rows("script-versions", call.containers())
    data["version"] = str(1 + max((int(row.key) for row in rows), default=0))


def _fill_credentials(call: Call, data: Data) -> None:
    data["status"] = "enabled"
    if data["cloudCredentialsType"] == "AwsCloudCredentials":
        data["accountId"] = f"{call.store.random.randrange(10**12):012d}"


def _fill_environment(call: Call, data: Data) -> None:
    data.setdefault("status", "active")


_FILLS: Mapping[str, Callable[[Call, Data], None]] = {
    "cloud-credentials": _fill_credentials,
    "environments": _fill_environment,
    "farm-roles": _fill_farm_role,
    "farms": _fill_farm,
    "global-variables": _fill_variable,
    "images": _fill_image,
    "script-versions": _fill_version,
}


def _check_farm_role(call: Call, data: Mapping[str, Any]) -> None:
    place = (data["cloudPlatform"], data["cloudLocation"])
    if call.store.get("cloud-locations", [("cloud", str(place[0]))], place[1]) is None:
        raise not_found(f"'FarmRole.cloudLocation' ({place[1]}) was not found.")
    check_scaling(data.get("scaling") or {})


def check_scaling(data: Mapping[str, Any]) -> None:
    """Bounds of a scaling configuration."""
    lowest, highest = data.get("minInstances"), data.get("maxInstances")
    if lowest is not None and lowest < 0:
        raise invalid_value("Property 'scaling.minInstances' must be greater than or equal to 0.")
    if highest is not None and not 1 <= highest <= MAX_INSTANCES:
        raise invalid_value(f"Property 'scaling.maxInstances' must be from 1 to {MAX_INSTANCES}.")
    if lowest is not None and highest is not None and lowest > highest:
        raise invalid_value(
            "Property 'scaling.minInstances' must not exceed 'scaling.maxInstances'."
        )


def _check_variable(call: Call, data: Mapping[str, Any]) -> None:
    value = data.get("value")
    if value is None:
        return
    if data["type"] == "GlobalVariableList":
        allowed = [entry["value"] for entry in data["allowedValues"]]
        if value not in allowed:
            raise invalid_value(
                f"'GlobalVariable.value' ({value}) is not one of the allowed values."
            )
    if data["type"] == "GlobalVariableJson":
        try:
            json.loads(value)
        except ValueError:
            raise invalid_value(f"'GlobalVariable.value' ({value}) is invalid JSON.") from None


def _check_version(call: Call, data: Mapping[str, Any]) -> None:
    if not str(data["body"]).startswith("#!"):
        raise invalid_value("'ScriptVersion.body' must start with a shebang.")


def _check_image_in_role(call: Call, data: Mapping[str, Any]) -> None:
    image = call.store.get("images", call.visible, data["image"]["id"])
    role = call.store.get("roles", call.visible, data["role"]["id"])
    if image and role and image.data["os"] != role.data["os"]:
        raise ErrorResponse(
            409, "OperatingSystemMismatch", "The image and the role have different systems."
        )


_CHECKS: Mapping[str, Callable[[Call, Mapping[str, Any]], None]] = {
    "farm-roles": _check_farm_role,
    "global-variables": _check_variable,
    "role-images": _check_image_in_role,
    "script-versions": _check_version,
}
