"""Over all operations: which object may be given for which id, and that nothing widens a request."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any

import pytest

import scalr_client
from generator.api.export import from_json
from generator.api.model import Operation as Described
from generator.api.model import Parameter, Type
from scalr_client import models
from scalr_client.calls.call import Call
from scalr_client.calls.operation import Operation
from scalr_client.errors import ArgumentError, ConfigurationError
from tests.support.clients import Both

ROOT = Path(scalr_client.__file__).parent
API = from_json((ROOT / "testing" / "contract" / "api.json").read_text(encoding="utf-8"))
PACKAGES = {"user": "user", "account": "account", "global": "global_"}
BY_NAME = {
    ".".join((PACKAGES[each.scope], *map("_".join, each.resource), "_".join(each.name))): each
    for each in API.operations
}
LISTS = {(each.scope, each.path.reveal()): each for each in API.operations if each.is_list}

ROLES = "AccountRole Role RoleForeignKey RoleIdentity RoleIdentityTemplateContent"
SCRIPTS = "Script ScriptForeignKey ScriptIdentity ScriptSummary"
FARM_ROLES = "FarmRole FarmRoleForeignKey FarmRoleIdentity FarmRoleSummary TargetFarmRoleIdentity"
USERS = "ComposedUserIdentity UserForeignKey UserSummary"
SERVERS = "Server ServerForeignKey ServerSummary"
TOWERS = "AnsibleTowerServer AnsibleTowerServerForeignKey"

IN_PATH = {
    "accountId": "",
    "ansibleTowerConfigurationId": "AnsibleTowerConfiguration AnsibleTowerConfigurationIdentity",
    "cloud": "Cloud",
    "cloudCredentialsId": "CloudCredentials CloudCredentialsForeignKey CloudCredentialsSummary",
    "cloudLocation": "CloudLocation",
    "cloudPlatform": "",
    "costCenterId": "CostCenter CostCenterForeignKey",
    "envId": "Environment EnvironmentForeignKey",
    "eventId": "Event EventForeignKey",
    "eventLogEntryId": "EventLogEntry",
    "farmCloudServiceLinkId": "FarmCloudServiceLink",
    "farmId": "Farm FarmForeignKey",
    "farmRoleId": FARM_ROLES,
    "globalVariableName": "GlobalVariable",
    "imageId": "Image ImageForeignKey",
    "logEntryId": "LogEntry LogEntryForeignKey LogEntrySummary",
    "metricName": "ScalingMetric",
    "orchestrationRuleId": "OrchestrationRule",
    "osId": "Os OsForeignKey",
    "projectId": "Project ProjectForeignKey",
    "roleCategoryId": "RoleCategory RoleCategoryForeignKey",
    "roleId": ROLES,
    "scriptExecutionId": "ScriptExecution",
    "scriptId": SCRIPTS,
    "scriptVersionNumber": "ScriptVersion",
    "serverId": SERVERS,
    "storageConfigurationId": "StorageConfiguration",
    "teamId": "ComposedTeamIdentity Team",
}
AT_PLACE = {
    ("farm_roles.scaling", "metricName"): "ScalingRule",
    ("roles.images", "imageId"): "Image ImageForeignKey RoleImage",
    ("environments.teams", "teamId"): "ComposedTeamIdentity EnvironmentTeam Team",
}
FILTERS = {
    "category": "RoleCategory RoleCategoryForeignKey",
    "costCenter": "CostCenter CostCenterForeignKey",
    "defaultAclRole": "AclRole AclRoleForeignKey",
    "event": "Event EventForeignKey",
    "farm": "Farm FarmForeignKey",
    "farmRole": FARM_ROLES,
    "image": "Image ImageForeignKey",
    "instanceType": "InstanceType InstanceTypeForeignKey",
    "inventory": "ComposedAnsibleTowerInventoryIdentity",
    "launchedBy": USERS,
    "organization": "ComposedAnsibleTowerOrganizationIdentity",
    "os": "Os OsForeignKey",
    "owner": USERS,
    "project": "Project ProjectForeignKey",
    "role": ROLES,
    "script": SCRIPTS,
    "team": "ComposedTeamIdentity Team",
    "teams": "ComposedTeamIdentity Team",
}
IDS = {
    "AclRole": "AclRole AclRoleForeignKey",
    "Role": ROLES,
    "AnsibleTowerServer": TOWERS,
    "InstanceType": "InstanceType InstanceTypeForeignKey",
    "UserSummary": USERS,
    "AccountRole": ROLES,
    "FarmRoleSummary": FARM_ROLES,
    "ScriptSummary": SCRIPTS,
    "ServerSummary": SERVERS,
    "CloudCredentialsSummary": IN_PATH["cloudCredentialsId"],
    "LogEntrySummary": IN_PATH["logEntryId"],
    "AnsibleTowerConfiguration": IN_PATH["ansibleTowerConfigurationId"],
    "EventLogEntry": "EventLogEntry",
    "OrchestrationRule": "OrchestrationRule",
    "Team": IN_PATH["teamId"],
}


def allowed(operation: Described, p: Parameter) -> set[str]:
    """The classes that may be given for a parameter, read from the tables above."""
    wire, place = p.wire.reveal(), ".".join(map("_".join, operation.resource))
    if p not in operation.query:
        return set(AT_PLACE.get((place, wire), IN_PATH[wire]).split())
    item = operation.result.item if operation.is_list and operation.result else None
    if wire == "id" and item is not None:
        name = item.model
        return set(IDS.get(name, f"{name} {name}ForeignKey").split())
    if wire == "name" and item is not None and item.model == "ScalingMetric":
        return {"ScalingMetric"}
    if wire == "server":
        return set((TOWERS if "ansible_tower" in place else SERVERS).split())
    return set(FILTERS.get(wire, "").split())


@cache
def constants() -> dict[str, Operation[Any]]:
    """The constant of every operation."""
    found: dict[str, Operation[Any]] = {}
    for scope in PACKAGES.values():
        package = importlib.import_module(f"scalr_client.{scope}")
        for info in pkgutil.iter_modules(package.__path__, package.__name__ + "."):
            for each in vars(importlib.import_module(info.name)).values():
                if isinstance(each, Operation):
                    found[each.name] = each
    return found


def sample(kind: Type) -> Any:
    if kind.kind in ("model", "key"):
        model = next(each for each in API.models if each.name == kind.model)
        key = next((p for p in model.properties if p.wire == model.key), None)
        return {} if key is None else {key.wire.reveal(): sample(key.type)}
    if kind.kind == "list":
        return []
    return {"integer": 7, "number": 7, "boolean": True, "map": {}}.get(kind.kind, "7")


@cache
def objects() -> dict[str, Any]:
    """An object of every class, with an id in whatever property could be one."""
    return {
        each.name: getattr(models, each.name).from_dict(
            {p.wire.reveal(): sample(p.type) for p in each.properties if p.wire != each.tag}
        )
        for each in API.models
    }


def is_of(name: str, classes: set[str]) -> bool:
    return any(each.__name__ in classes for each in getattr(models, name).__mro__)


def parameters() -> Iterator[tuple[str, Parameter]]:
    for name, operation in BY_NAME.items():
        scoped = (operation.scope_parameter,) if operation.scope_parameter else ()
        for p in (*scoped, *operation.path_parameters, *operation.query):
            yield name, p


def is_refused(name: str, p: Parameter, value: Any) -> bool:
    try:
        written(name, p, value)
    except ArgumentError:
        return True
    return False


def written(name: str, p: Parameter, value: Any) -> str:
    """The path or the query with ``value`` for one parameter and a plain one for the others."""
    described, operation = BY_NAME[name], constants()[name]
    if p in described.query:
        return operation.query({p.wire.reveal(): value})
    scoped = (described.scope_parameter,) if described.scope_parameter else ()
    values = tuple(value if each == p else "x" for each in (*scoped, *described.path_parameters))
    return operation.target(values, 5, 1)


def test_every_operation_is_looked_at() -> None:
    assert len(constants()) == len(BY_NAME) == 316


def test_no_object_of_another_kind_is_taken_for_an_id() -> None:
    wrong: list[str] = []
    for name, p in parameters():
        classes = allowed(BY_NAME[name], p)
        for kind, value in objects().items():
            if is_of(kind, classes):
                fits = not is_refused(name, p, value) and "7" in written(name, p, value)
            else:
                fits = is_refused(name, p, value)
                fits &= p.type.kind != "list" or is_refused(name, p, [value])
            if not fits:
                wrong.append(f"{name} {p.wire.reveal()} {kind}")
    assert wrong == []


def test_an_empty_or_odd_value_never_widens_a_request() -> None:
    wrong: list[str] = []
    for name, p in parameters():
        odd: list[Any] = ["", [], (), {}, set(), b"7", object(), [""], [[]], [None]]
        odd.append(datetime(2026, 1, 1))
        in_query, is_flag = p in BY_NAME[name].query, p.type.kind == "boolean"
        if not in_query or p.things:
            odd += [True, False, 1.5]
        if not in_query and p != BY_NAME[name].scope_parameter:
            odd.append(None)
        if is_flag:
            odd += ["false", "0", "no", 2, 0.5, [False], datetime(2026, 1, 1, tzinfo=UTC)]
            # By PHP's truth the text "false" is true.
            assert written(name, p, False) == f"{p.wire.reveal()}=0"
            assert written(name, p, True) == f"{p.wire.reveal()}=1"
        wrong += [f"{name} {p.wire.reveal()} {v!r}" for v in odd if not is_refused(name, p, v)]
    assert wrong == []


def test_an_environment_that_is_none_is_not_the_client_s_own(both: Both) -> None:
    scalr = both.client("https://scalr.example.com", dry_run=True)
    with pytest.raises(ArgumentError, match="envId"):
        both.run(scalr.account.environments.delete(None))


class Held(Exception):
    """The call that would have been made."""

    def __init__(self, call: Call) -> None:
        super().__init__()
        self.call = call


@pytest.fixture
def held(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every operation stops when its call is complete."""
    make: Any = Operation.call

    def hold(*args: Any, **given: Any) -> None:
        raise Held(make(*args, **given))

    monkeypatch.setattr(Operation, "call", hold)


def method_of(scalr: Any, described: Described) -> Any:
    found = getattr(scalr, PACKAGES[described.scope])
    for part in (*described.resource, described.name):
        text = "_".join(part)
        found = getattr(found, text, None) or getattr(found, text + "_")
    return found


@pytest.mark.usefixtures("held")
def test_what_is_read_at_a_place_is_taken_at_it_by_both_clients(both: Both) -> None:
    scalr = both.client("https://scalr.example.com")
    for name, described in BY_NAME.items():
        if not described.path_parameters:
            continue
        given: list[Any] = []
        path = described.path.reveal()
        wanted = path.replace(
            *(("{envId}", "5", 1) if name[:4] == "user" else ("{accountId}", "1"))
        )
        for p in described.path_parameters:
            slot = "{" + p.wire.reveal() + "}"
            listed = LISTS.get((described.scope, path.partition(slot)[0]))
            item = listed.result.item if listed and listed.result else None
            of = item.model if item else p.type.model
            given.append(objects()[of] if of else "7")
            wanted = wanted.replace(slot, "7")
        if described.body:
            arguments = {each.wire.reveal(): "x" for each in described.body.arguments}
            given.append(arguments or {"x": "x"})
        method = method_of(scalr, described)
        with pytest.raises(Held) as caught:
            both.run(method(*given))
        assert (caught.value.call.path, caught.value.call.method) == (wanted, described.http_method)
        given[0] = objects()["Farm" if isinstance(given[0], models.Os) else "Os"]
        with pytest.raises(ArgumentError):
            both.run(method(*given))


def test_a_missing_setting_is_still_named() -> None:
    operation = constants()["user.farms.list"]
    with pytest.raises(ConfigurationError):
        operation.target((None,), None, 1)
    assert operation.target((None,), 5, None).endswith("/user/5/farms/")
