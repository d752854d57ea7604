"""What the fake host reads from the contract: the client's names, keys, secrets, one reader."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import scalr_client.testing
from scalr_client.testing.contract.reader import (
    PAGING,
    SCOPES,
    Operation,
    load,
    read,
    read_document,
)

SOURCES = Path(str(scalr_client.testing.__file__)).parent
SECRETS = {
    ("AnsibleTowerMachineCredentialsWindows", "password"),
    ("AwsCloudCredentials", "secretKey"),
    ("ChefSoloBootstrapConfiguration", "privateKey"),
    ("CloudstackCloudCredentials", "apiKey"),
    ("CloudstackCloudCredentials", "secretKey"),
    ("GceCloudCredentials", "privateKey"),
    ("OpenstackCloudCredentials", "password"),
    ("RackspaceCloudCredentials", "apiKey"),
    ("VmwareCloudCredentials", "password"),
}


def client_operations() -> Iterator[Any]:
    """The constants of the generated modules that describe an operation."""
    for scope in ("user", "account", "global_"):
        package = importlib.import_module(f"scalr_client.{scope}")
        for module in pkgutil.iter_modules(package.__path__):
            found = importlib.import_module(f"{package.__name__}.{module.name}")
            yield from (each for each in vars(found).values() if type(each).__name__ == "Operation")


def test_every_operation_has_the_name_it_has_in_the_client() -> None:
    in_client = {(each.method, each.path): each.name for each in client_operations()}
    in_fake = {
        (each.method, each.template): each.name
        for scope in SCOPES
        for each in load(scope).operations
    }
    assert in_fake == in_client
    assert len(in_fake) == 316


def test_a_key_is_identified_by_the_property_the_client_sends_a_bare_id_in() -> None:
    keys = {
        name: definition.key
        for scope in SCOPES
        for name, definition in load(scope).definitions.items()
        if definition.is_key
    }
    odd = {name: key for name, key in keys.items() if key != "id"}
    assert odd == {
        "CloudServiceIdentity": "cloudServiceId",
        "ScalingMetricForeignKey": "name",
        "ScriptVersionForeignKey": "script",
    }
    assert {"FarmRoleIdentity", "TargetFarmRoleIdentity", "RoleScopeIdentity"} <= keys.keys()
    assert not {"ScopeIdentity", "ScriptVersionIdentity"} & keys.keys()


def test_a_key_stands_for_the_definition_it_references_or_is_named_after() -> None:
    definitions = load("user").definitions
    stands_for = {
        name: definitions[name].stands_for
        for name in ("ComposedTeamIdentity", "FarmForeignKey", "RoleIdentityTemplateContent")
    }
    assert stands_for == {
        "ComposedTeamIdentity": "Team",
        "FarmForeignKey": "Farm",
        "RoleIdentityTemplateContent": "Role",
    }


def operation_of(parameters: list[Any], own: list[Any]) -> Operation:
    """The list of farms, read from a contract with these parameters of the path and its own."""
    document = read_document("user")
    path = {"parameters": parameters, "get": {**document["paths"]["/{envId}/farms/"]["get"]}}
    path["get"]["parameters"] = own
    document["paths"] = {"/{envId}/farms/": path}
    return read("user", document).operations[0]


def test_a_parameter_of_an_operation_replaces_the_one_of_its_path() -> None:
    name, status = ({"in": "query", "name": name, "type": "string"} for name in ("name", "status"))
    paging = {"$ref": "#/parameters/maxResults"}
    assert operation_of([name, status, paging], [name]).filters == ("name", "status")
    assert operation_of([name], [{"$ref": "#/parameters/pageNum"}]).filters == ("name",)


def test_the_filters_of_a_list_are_the_parameters_the_contract_declares() -> None:
    farms = next(each for each in load("user").operations if each.name == "user.farms.list")
    assert {"name", "project", "status"} <= set(farms.filters)
    assert not set(PAGING) & set(farms.filters)


def test_secrets_are_those_the_client_hides() -> None:
    found = {
        (definition.name, name)
        for scope in SCOPES
        for definition in load(scope).definitions.values()
        for name, each in definition.properties.items()
        if each.secret
    }
    assert found == SECRETS


@pytest.mark.parametrize(
    "word",
    ["$ref", "ref_name", "readOnly", "operationId", "x-createOnly", "x-references", "basePath"],
)
def test_nothing_outside_of_the_contract_package_reads_swagger(word: str) -> None:
    readers = {
        path.relative_to(SOURCES).parts[0]
        for path in SOURCES.rglob("*.py")
        if word in path.read_text(encoding="utf-8")
    }
    assert readers == {"contract"}
