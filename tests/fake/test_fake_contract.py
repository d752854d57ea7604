"""What the fake host reads from the model: the client's names, keys, secrets, and nothing of Swagger."""

from __future__ import annotations

import importlib
import pkgutil
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import scalr_client.testing
from scalr_client.testing.behaviour.resources import KINDS
from scalr_client.testing.behaviour.visibility import show
from scalr_client.testing.contract.reader import load, scope_names

SOURCES = Path(str(scalr_client.testing.__file__)).parent
VARIABLES = ("", "Json", "List", "RemoteList", "String")
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
HIDEABLE = {
    *((f"GlobalVariable{kind}", name) for kind in VARIABLES for name in ("computedValue", "value")),
    *((f"ScriptVariable{kind}", "value") for kind in VARIABLES),
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
        for scope in scope_names()
        for each in load(scope).operations
    }
    assert in_fake == in_client
    assert len(in_fake) == 316


def test_a_key_is_identified_by_the_property_the_client_sends_a_bare_id_in() -> None:
    keys = {
        name: definition.key
        for scope in scope_names()
        for name, definition in load(scope).definitions.items()
        if definition.is_key
    }
    odd = {name: key for name, key in keys.items() if key != "id"}
    assert odd == {
        "FarmRoleIdentity": "alias",  # the id is read-only
        "ScriptVersionForeignKey": "script",
        "TargetFarmRoleIdentity": "name",
    }
    assert {"FarmRoleIdentity", "TargetFarmRoleIdentity", "RoleScopeIdentity"} <= keys.keys()
    assert not {"ScopeIdentity", "ScriptVersionIdentity"} & keys.keys()


def test_a_key_stands_for_the_definition_it_references() -> None:
    definitions = load("user").definitions
    stands_for = {
        name: definitions[name].stands_for
        for name in ("ComposedTeamIdentity", "FarmForeignKey", "RoleIdentityTemplateContent")
    }
    assert stands_for == {
        "ComposedTeamIdentity": "",
        "FarmForeignKey": "Farm",
        "RoleIdentityTemplateContent": "Role",
    }


def test_a_key_without_a_reference_is_for_the_objects_it_is_named_after() -> None:
    named = {
        name: name.removeprefix("Composed").removesuffix("Identity").removesuffix("ForeignKey")
        for scope in scope_names()
        for name, definition in load(scope).definitions.items()
        if definition.is_key and not definition.stands_for
    }
    kinds = {name: KINDS[target] for name, target in named.items() if target in KINDS}
    assert kinds["ComposedTeamIdentity"] == "teams"
    assert kinds == {name: KINDS[name] for name in named if name in KINDS}


def test_secrets_are_those_the_client_hides() -> None:
    found = {
        (definition.name, name)
        for scope in scope_names()
        for definition in load(scope).definitions.values()
        for name, each in definition.properties.items()
        if each.secret
    }
    assert found == SECRETS | HIDEABLE


def test_a_host_shows_no_secret_but_those_of_objects_that_can_be_hidden() -> None:
    scopes = [load(scope) for scope in scope_names()]
    filled = {
        (scope, name): show(scope, name, dict.fromkeys(definition.properties, "x"))
        for scope in scopes
        for name, definition in scope.definitions.items()
        if not definition.discriminator
    }
    shown = {(name, key) for (_, name), data in filled.items() for key in data}
    assert not shown & SECRETS
    assert {each for each in HIDEABLE if not each[0].endswith("Variable")} <= shown


def test_a_host_parses_the_model_once_and_no_served_document_before_one_is_asked_for() -> None:
    script = f"""
        import pkgutil, sys
        sys.path.insert(0, {str(SOURCES.parents[1])!r})
        read, get_data = [], pkgutil.get_data
        pkgutil.get_data = lambda package, name: read.append(name) or get_data(package, name)
        from scalr_client.testing import FakeScalr
        for _ in range(2):
            with FakeScalr():
                pass
        print(*read)
    """
    command = [sys.executable, "-c", textwrap.dedent(script)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["api.json"]


@pytest.mark.parametrize(
    "word",
    ["$ref", "ref_name", "readOnly", "operationId", "x-createOnly", "x-references", "basePath"],
)
def test_nothing_reads_swagger(word: str) -> None:
    readers = {
        path.relative_to(SOURCES).as_posix()
        for path in SOURCES.rglob("*.py")
        if word in path.read_text(encoding="utf-8")
    }
    assert readers == set()
