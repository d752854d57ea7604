"""Farm templates: farms and farm roles from and as templates, and copies of their contents."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from typing import Any

from ..state.store import Container, Data, Record
from . import crud, rules
from .call import Call
from .crud import Result
from .visibility import without_secrets


def create_farm(call: Call) -> Result:
    """Create a farm, or a farm with its farm roles from a template."""
    body = call.body or {}
    if "farm" not in body or "FarmTemplate" not in call.scope.definitions:
        return crud.create(call)
    template = call.validator.nested(call.definition("FarmTemplate"), body, "FarmTemplate")
    content: Data = template.get("farm") or {}
    roles: list[Data] = template.get("roles") or []
    call.validator.complete(call.definition("Farm"), content)
    for role in roles:
        _check_role_template(call, role)
    variables: list[Data] = content.pop("variables", None) or []
    content.pop("locked", None)
    farm = crud.add(call, content, call.own)
    _add_all(call, ("farm", farm.key), "global-variables", variables)
    for role in roles:
        _add_from_template(call, farm, role)
    return Result(call.show(farm))


def create_farm_role(call: Call) -> Result:
    """Create a farm role, or one with storage, variables and rules from a template."""
    body = call.body or {}
    only_in_template = {"storage", "variables", "orchestration"} & body.keys()
    if not only_in_template or "FarmRoleTemplate" not in call.scope.definitions:
        return crud.create(call)
    farm = call.require("farms", (call.own,), call.parameters[call.operation.parent_parameter])
    rules.check_alterable(call, farm)
    definition = call.definition("FarmRoleTemplate")
    template = call.validator.nested(definition, body, "FarmRoleTemplate")
    _check_role_template(call, template)
    return Result(call.show(_add_from_template(call, farm, template)))


def farm_template(call: Call) -> Result:
    farm = call.record()
    names = call.definition("FarmTemplateContent").properties
    content = {name: farm.data[name] for name in names if farm.data.get(name) is not None}
    if "locked" in content:
        content["locked"] = {**content["locked"]}
        del content["locked"]["user"]
    content["variables"] = _contents(call, farm, "global-variables")
    roles = [_farm_role_template(call, role) for role in farm_roles(call, farm)]
    return Result({"_meta": {"schema_version": "v1beta0"}, "farm": content, "roles": roles})


def farm_role_template(call: Call) -> Result:
    return Result(_farm_role_template(call, call.record()))


def farm_roles(call: Call, farm: Record) -> list[Record]:
    rows = call.store.rows("farm-roles", (farm.container,))
    return [row for row in rows if row.data["farm"]["id"] == farm.data["id"]]


def copy_farm_role(call: Call, source: Record, changes: Mapping[str, Any]) -> Record:
    data = {**copy.deepcopy(source.data), **changes, "id": call.store.new_integer("farm-roles")}
    role = call.store.add("farm-roles", source.container, data["id"], data)
    copy_contents(call, source, role)
    return role


_CONTENTS = (
    "global-variables",
    "orchestration-rules",
    "role-images",
    "scaling-rules",
    "storage",
    "cloud-services",
)


def copy_contents(call: Call, source: Record, target: Record) -> None:
    level = rules.LEVELS[source.kind]
    for kind in _CONTENTS:
        rows = call.store.rows(kind, [(level, source.key)])
        _add_all(call, (level, target.key), kind, [copy.deepcopy(row.data) for row in rows])


def _check_role_template(call: Call, template: Data) -> None:
    call.validator.complete(call.definition("FarmRole"), template)
    rules.check_object(call, "farm-roles", template)


def _add_from_template(call: Call, farm: Record, template: Data) -> Record:
    data = dict(template)
    scaling: Data = data.get("scaling") or {}
    orchestration: Data = data.pop("orchestration", None) or {}
    contents: dict[str, list[Data]] = {
        "scaling-rules": scaling.pop("rules", None) or [],
        "storage": data.pop("storage", None) or [],
        "global-variables": data.pop("variables", None) or [],
        "orchestration-rules": orchestration.get("rules") or [],
    }
    data["farm"] = {"id": farm.data["id"]}
    data["role"] = {"id": data["role"]["id"]}
    kind, definition = "farm-roles", call.definition("FarmRole")
    rules.check_unique(call, kind, data)
    rules.fill(call, kind, definition, data, call.own)
    role = call.store.add(kind, call.own, rules.new_key(call, kind, definition, data), data)
    for part, objects in contents.items():
        _add_all(call, ("farmrole", role.key), part, objects)
    return role


def _contents(call: Call, record: Record, kind: str) -> list[Data]:
    rows = call.store.rows(kind, [(rules.LEVELS[record.kind], record.key)])
    return [row.data for row in rows]


def _add_all(call: Call, place: Container, kind: str, objects: list[Data]) -> None:
    """Store objects that were sent inside another, each with an identity of its own."""
    for data in objects:
        if kind in rules.KEYED_BY:
            key = str(rules.at(data, rules.KEYED_BY[kind]))
        else:
            key = data["id"] = call.store.new_uuid()
        if kind == "global-variables":
            data.update(declaredIn=place[0], definedIn=place[0], computedValue=data.get("value"))
        if kind == "orchestration-rules":
            data["scope"] = place[0]
        call.store.add(kind, place, key, data)


def _farm_role_template(call: Call, role: Record) -> Data:
    definition = call.definition("FarmRoleTemplate")
    data = {
        name: role.data[name] for name in definition.properties if role.data.get(name) is not None
    }
    scaling = {key: value for key, value in role.data["scaling"].items() if key != "rules"}
    data["scaling"] = {**scaling, "rules": _contents(call, role, "scaling-rules")}
    data["role"] = {"id": role.data["role"]["id"]}
    target = call.store.get("roles", call.visible, role.data["role"]["id"])
    if target is not None:
        data["role"]["name"] = target.data["name"]
    data["storage"] = _contents(call, role, "storage")
    data["variables"] = _contents(call, role, "global-variables")
    shown = call.definition("OrchestrationRuleTemplateContent").properties
    data["orchestration"] = {
        "rules": [
            {name: rule[name] for name in shown if rule.get(name) is not None}
            for rule in _contents(call, role, "orchestration-rules")
        ]
    }
    return without_secrets(call.scope, definition.name, data)
