"""Well-formed requests for every operation, made from the contract, and a check of the answers."""

from __future__ import annotations

import re
from typing import Any

import jsonschema

from scalr_client.testing import FakeScalr
from scalr_client.testing.contract.reader import (
    Operation,
    Property,
    Scope,
    Type,
    load,
    scope_names,
)
from scalr_client.testing.contract.served import as_served
from tests.support.fake_caller import Caller, Reply

# What a host takes and never shows, though the definitions require it.
WRITE_ONLY = {"apiKey", "password", "privateKey", "secretKey"}

OPERATIONS = [operation for scope in scope_names() for operation in load(scope).operations]


class Bodies:
    """Well-formed bodies out of the contract, with keys of objects that are there."""

    def __init__(self, fake: FakeScalr, scope: Scope) -> None:
        self.store = fake.store
        self.scope = scope
        self.number = 0

    def known(self, name: str) -> Any:
        store = self.store
        first = {
            "AclRoleForeignKey": "acl-roles",
            "AnsibleTowerServerForeignKey": "ansible-tower-servers",
            "ComposedUserIdentity": "users",
            "CostCenterForeignKey": "cost-centers",
            "EventForeignKey": "events",
            "FarmForeignKey": "farms",
            "FarmRoleForeignKey": "farm-roles",
            "OsForeignKey": "os",
            "ProjectForeignKey": "projects",
            "ScriptForeignKey": "scripts",
            "ServerForeignKey": "servers",
            "WebhookEndpointForeignKey": "webhook-endpoints",
        }
        level = {"user": "environment", "account": "account", "global": "scalr"}[self.scope.name]
        if name == "OsForeignKey":
            return {"id": "ubuntu-16-04"}
        if name == "InstanceTypeForeignKey":
            return {"id": "m4.large"}
        if name in ("CloudCredentialsForeignKey", "ImageForeignKey", "RoleForeignKey"):
            kind = {"C": "cloud-credentials", "I": "images", "R": "roles"}[name[0]]
            rows = [row for row in store.all(kind) if row.container[0] == level]
            rows = rows or [row for row in store.all(kind) if row.container[0] == "account"]
            return {"id": rows[0].data["id"]}
        if name == "RoleCategoryForeignKey":
            return {"id": 1}
        if name == "ComposedTeamIdentity":
            return {"id": list(store.all("teams"))[-1].data["id"]}
        if name == "ScriptVersionIdentity":
            return {"script": {"id": 1}, "version": "1"}
        if name == "RoleIdentity":
            return {"id": 1}
        if name in first:
            return {"id": next(store.all(first[name])).data["id"]}
        return None

    def body(self, name: str) -> dict[str, Any]:
        definition = self.scope.definitions[name]
        if definition.discriminator:
            concrete = next(value for value in definition.variants if value != name)
            definition = self.scope.definitions[concrete]
        body: dict[str, Any] = {}
        for key in definition.required:
            body[key] = self.value(definition.properties[key])
        marker = self.scope.definitions[name].discriminator
        if marker:
            body[marker] = definition.name
        return body

    def value(self, wanted: Property) -> Any:
        return self.typed(wanted.name, wanted.type)

    def typed(self, key: str, expected: Type) -> Any:
        if expected.model:
            return self.known(expected.model) or self.body(expected.model)
        if expected.item:
            return [self.typed(key, expected.item)]
        if expected.kind in ("integer", "number"):
            return 1 if expected.minimum is None else expected.minimum
        if expected.kind == "boolean":
            return True
        return self.text(key, expected)

    def text(self, key: str, expected: Type) -> str:
        self.number += 1
        if key == "cloudPlatform":
            return "aws" if expected.values == ("aws",) else "ec2"
        if expected.values:
            return str(expected.values[0])
        if expected.kind == "date-time":
            return "2026-05-01T10:00:00Z"
        if expected.format == "email":
            return "someone@example.com"
        if expected.max_length == 36:
            return "01234567-89ab-4def-8123-456789abcdef"
        if key == "body":
            return "#!/bin/sh\ntrue\n"
        if key == "cloudLocation":
            return "us-east-1"
        return f"text{self.number}"


def response_schema(scope: Scope) -> dict[str, Any]:
    """JSON Schema of the definitions: optional means nullable, `[]` may stand for an object."""
    definitions = {}
    for name, raw in DOCUMENTS[scope.name]["definitions"].items():
        required = raw.get("required", ())
        properties = {}
        for key, schema in raw.get("properties", {}).items():
            exact = {part: value for part, value in schema.items() if part != "readOnly"}
            properties[key] = exact if key in required else {"anyOf": [exact, {"type": "null"}]}
        node: dict[str, Any] = {
            "type": "object",
            "properties": properties,
            "required": [key for key in required if key not in WRITE_ONLY],
        }
        definition = scope.definitions.get(name)
        marker = definition.discriminator if definition else ""
        if definition is None or not marker:
            node["additionalProperties"] = name == "ApiMetaContainer"
        elif name not in definition.variants:
            node["oneOf"] = [{"$ref": f"#/definitions/{one}"} for one in definition.variants]
            node["oneOf"] = [
                {
                    "allOf": [
                        {"$ref": f"#/definitions/{one}"},
                        {"properties": {marker: {"const": one}}},
                    ]
                }
                for one in definition.variants
            ]
        definitions[name] = node
    return {"definitions": definitions}


DOCUMENTS = {scope: as_served(scope) for scope in scope_names()}
SCHEMAS = {scope: response_schema(load(scope)) for scope in scope_names()}


def check(operation: Operation, reply: Reply) -> None:
    document = DOCUMENTS[operation.scope]
    path = operation.template.removeprefix(str(document["basePath"]))
    node = document["paths"][path][operation.method.lower()]
    answer = node["responses"].get(reply.status)
    assert answer is not None, f"{operation.name}: {reply.status} {reply.content!r}"
    if "schema" not in answer:
        assert reply.content == b"", operation.name
        return
    schema = {**SCHEMAS[operation.scope], **answer["schema"]}
    jsonschema.Draft7Validator(schema).validate(reply.json)
    assert set(reply.json) >= {"meta", "data", "warnings"}, operation.name


def path_of(fake: FakeScalr, operation: Operation) -> str:
    """A path to an object that is there, belongs to the scope, and that nothing else uses."""
    keys = key_values(fake, operation)
    return re.sub(r"\{(\w+)\}", lambda found: str(keys[found.group(1)]), operation.template)


def key_values(fake: FakeScalr, operation: Operation) -> dict[str, Any]:
    store = fake.store
    level = {"user": "environment", "account": "account", "global": "scalr"}[operation.scope]

    def own(kind: str) -> Any:
        return next(row.key for row in store.all(kind) if row.container[0] == level)

    def within(kind: str, container: str, key: object) -> Any:
        return store.rows(kind, [(container, str(key))])[0].key

    keys: dict[str, Any] = {"accountId": fake.account_id, "envId": fake.env_id}
    parent = operation.resource.split(".")[0]
    for parameter in operation.parameters:
        match parameter:
            case "farmId":
                keys[parameter] = 1
            case "farmRoleId" | "osId":
                keys[parameter] = {"farmRoleId": 1, "osId": "ubuntu-16-04"}[parameter]
            case "cloudPlatform" | "cloud":
                keys[parameter] = "ec2"
            case "cloudLocation":
                keys[parameter] = "us-east-1"
            case "costCenterId" | "projectId":
                kind = {"costCenterId": "cost-centers", "projectId": "projects"}[parameter]
                rows = [row for row in store.all(kind) if row.container[0] in (level, "account")]
                keys[parameter] = rows[-1].key if operation.scope != "global" else own(kind)
            case "metricName" if parent == "farm-roles":
                keys[parameter] = "LoadAverages"
            case "globalVariableName":
                kinds = {
                    "farms": "farm",
                    "farm-roles": "farmrole",
                    "roles": "role",
                    "servers": "server",
                }
                owner = kinds.get(parent, level)
                at = {
                    "farm": keys.get("farmId"),
                    "farmrole": keys.get("farmRoleId"),
                    "role": keys.get("roleId"),
                    "server": keys.get("serverId"),
                    "environment": fake.env_id,
                    "account": fake.account_id,
                    "scalr": "",
                }[owner]
                keys[parameter] = within("global-variables", owner, at)
            case "orchestrationRuleId":
                owner = {"farm-roles": "farmrole", "roles": "role"}.get(parent, level)
                at = {
                    "farmrole": 1,
                    "role": keys.get("roleId"),
                    "environment": fake.env_id,
                    "account": fake.account_id,
                    "scalr": "",
                }[owner]
                keys[parameter] = within("orchestration-rules", owner, at)
            case "imageId" if parent == "roles":
                keys[parameter] = within("role-images", "role", keys["roleId"])
            case "imageId":
                keys[parameter] = own("images")
            case "scriptVersionNumber":
                keys[parameter] = 1
            case "storageConfigurationId":
                keys[parameter] = within("storage", "farmrole", 1)
            case "farmCloudServiceLinkId":
                keys[parameter] = within("cloud-services", "farm", 1)
            case "teamId":
                keys[parameter] = 1
            case "accountId" | "envId":
                pass
            case _:
                kind = {
                    "ansibleTowerConfigurationId": "ansible-tower-configurations",
                    "cloudCredentialsId": "cloud-credentials",
                    "eventId": "events",
                    "eventLogEntryId": "event-logs",
                    "logEntryId": "orchestration-logs",
                    "metricName": "scaling-metrics",
                    "roleCategoryId": "role-categories",
                    "roleId": "roles",
                    "scriptExecutionId": "script-executions",
                    "scriptId": "scripts",
                    "serverId": "servers",
                }[parameter]
                keys[parameter] = own(kind)
    return keys


def prepare(fake: FakeScalr, api: Caller, operation: Operation) -> None:
    """Bring the world into the state that the operation asks for."""
    scope = operation.scope
    level = {"user": ("environment", "5"), "account": ("account", "1"), "global": ("scalr", "")}
    store = fake.store
    if operation.resource == "scaling-metrics" and not store.rows(
        "scaling-metrics", [level[scope]]
    ):
        metric = {"retrieveMethod": "read", "filePath": "/x", "function": "sum"}
        fake.seed(f"{scope}.scaling_metrics", name="Own1metric", **metric)
    if operation.key_parameter == "roleCategoryId" and not store.rows(
        "role-categories", [level[scope]]
    ):
        fake.seed(f"{scope}.role_categories", name="Own")
    if operation.verb == "delete":
        release(fake, operation)
    if operation.name in ("user.farms.launch", "user.farms.delete", "user.farm_roles.delete"):
        api.post("user/farms/1/actions/terminate/", {"force": True})
    if operation.name == "user.farms.resume":
        api.post("user/farms/1/actions/suspend/")
    if operation.name == "user.farms.unlock":
        api.post("user/farms/1/actions/lock/", {"lockComment": "being mended"})
    if operation.name == "user.servers.resume":
        server = next(store.all("servers")).key
        api.post(f"user/servers/{server}/actions/suspend/")
        api.get(f"user/servers/{server}/")


def release(fake: FakeScalr, operation: Operation) -> None:
    """Take away what would keep an object from being deleted."""
    store = fake.store
    holders = {
        "account.environments": ("farms",),
        "account.teams": ("environment-teams",),
        "events": ("orchestration-rules",),
        "images": ("role-images",),
        "projects": ("farms",),
        "role-categories": ("roles",),
        "scripts": ("orchestration-rules",),
        "cloud-credentials": ("environment-clouds",),
        "roles": ("farm-roles",),
    }
    for key in (operation.resource, f"{operation.scope}.{operation.resource}"):
        for kind in holders.get(key, ()):
            for row in list(store.all(kind)):
                store.remove(row)


def body_for(fake: FakeScalr, operation: Operation) -> Any:
    if operation.body is None:
        return None
    scope = load(operation.scope)
    definition = scope.definitions[operation.body]
    bodies = Bodies(fake, scope)
    if operation.verb != "update":
        body = bodies.known(operation.body) or bodies.body(operation.body)
        keys = key_values(fake, operation)
        if operation.body == "RoleImage":
            body["role"] = {"id": int(keys["roleId"])}
        if operation.body == "ScriptVersion":
            body["script"] = {"id": int(keys["scriptId"])}
        if operation.resource == "roles.images":
            body["image"] = {"id": spare_image(fake)}
        return body
    if operation.body == "AnsibleTowerConfiguration":
        return {"allowOverride": True}
    writable = set(definition.properties) - definition.read_only - definition.create_only
    free_text = [key for key in ("description", "alias", "category") if key in writable]
    return {free_text[0]: "changed"} if free_text else {}


def spare_image(fake: FakeScalr) -> str:
    return str(list(fake.store.all("images"))[1].key)
