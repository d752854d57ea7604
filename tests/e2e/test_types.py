"""What type checkers say of a user's script: nothing of a right one, and each mistake is found."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
GENERATED = ROOT / "generated"

GOOD = """
    from __future__ import annotations

    import asyncio
    from datetime import datetime
    from typing import assert_type

    from scalr_client import AsyncScalr, Scalr
    from scalr_client.models import (
        Action, Farm, FarmRole, Image, Role, RoleForeignKey, ScalrScriptAction,
    )

    scalr = Scalr("https://scalr.example.com", key_id="APIK", secret_key="s", env_id=5, account_id=1)

    for farm in scalr.user.farms.list(status="running", page_size=50):
        assert_type(farm, Farm)
        assert_type(farm.name, str)
        assert_type(farm.description, str | None)
        scalr.user.farms.launch(farm.id)
        scalr.user.farms.launch(farm)

    first = scalr.user.farms.list(name="web").first()
    assert_type(first, Farm | None)
    assert_type(scalr.user.farms.list().all(), list[Farm])
    made = scalr.user.farms.create(name="web", launch_order="sequential", description=None)
    assert_type(made, Farm)
    scalr.user.farms.create({"name": "web"})
    scalr.user.farms.create(Farm(name="web"))
    scalr.user.farms.update(7, description=None)
    scalr.user.farms.update(made, name="other", env_id=6)
    assert_type(scalr.user.farms.delete(7), None)
    scalr.user.farms.clone(7, name="copy")
    scalr.user.farms.terminate(7, force=True)

    role = scalr.user.roles.get(3)
    assert_type(role, Role)
    added = scalr.user.farms.farm_roles.create(
        7, alias="web", role=role, cloud_platform="ec2", cloud_location="us-east-1",
        instance_type="m4.large",
    )
    assert_type(added, FarmRole)
    scalr.user.farms.farm_roles.create(
        7, alias="web", role=3, cloud_platform="ec2", cloud_location="us-east-1",
        instance_type="m4.large", availability_zones=["a"],
    )
    scalr.user.farms.farm_roles.create(7, {"alias": "web", "role": 3})
    scalr.user.farm_roles.update(9, alias="app")
    scalr.user.farm_roles.scaling.get_configuration(9)
    for image in scalr.account.images.list(cloud_platform="a-cloud-not-yet-known"):
        assert_type(image, Image)
        assert_type(image.added, datetime | None)
    assert_type(scalr.global_.os.get("ubuntu-14-04").name, str)
    raw = scalr.with_raw_response(scalr.user.farms.get, 5)
    assert_type(raw.value, Farm)
    assert_type(raw.status, int)
    assert_type(scalr.request("GET", "/api/v1beta0/session/").status, int)
    key: RoleForeignKey = RoleForeignKey(id=3)
    for server in scalr.user.servers.list(farm_role=added, farm=added.farm):
        scalr.user.servers.terminate(server)
        scalr.user.farm_roles.get(server.farm_role or 1)
    for farm_role in scalr.user.farms.farm_roles.list(made, role=role):
        scalr.user.farm_roles.update(farm_role, alias="db")
        scalr.user.farm_roles.servers.list(farm_role)
    for script in scalr.user.scripts.list():
        for version in scalr.user.scripts.script_versions.list(script):
            scalr.user.scripts.script_versions.get(script, version)
    for environment in scalr.account.environments.list():
        scalr.user.farms.list(env_id=environment)
        scalr.account.environments.get(environment)
        for team in scalr.account.environments.teams.list(environment):
            scalr.account.environments.teams.delete(environment, team)
        for cloud in scalr.account.environments.clouds.list(environment):
            scalr.account.environments.clouds.delete(environment, cloud)
    for user in scalr.account.users.list():
        scalr.user.farms.create(name="web", owner=user)
    for role_image in scalr.user.roles.images.list(key):
        scalr.user.roles.images.delete(key, role_image)
    for variable in scalr.user.global_variables.list():
        scalr.user.global_variables.delete(variable)
    scalr.user.farms.farm_roles.create(
        7, alias="web", role=3, cloud_platform="ec2", cloud_location="x", instance_type="m4.large",
        networking={"subnets": []},
    )
    rule = scalr.user.orchestration_rules.get("3")
    if isinstance(rule.action, ScalrScriptAction):
        print(rule.action.script_version.version, key.id)
    action: Action = rule.action
    print(action.action_type)


    async def main() -> None:
        async with AsyncScalr("https://scalr.example.com") as client:
            assert_type(await client.user.farms.get(5), Farm)
            async for each in client.user.servers.list(status="running"):
                assert_type(each.launched, datetime | None)
            assert_type(await client.user.farms.delete(5), None)


    asyncio.run(main())
"""

BAD = [
    "scalr.user.farms.get('five')",
    "scalr.user.farms.get()",
    "scalr.user.farms.get(farm_id=5)",
    "scalr.user.farms.get(5, 6)",
    "scalr.user.farms.list('web')",
    "scalr.user.farms.list(nmae='web')",
    "scalr.user.farms.list(name=5)",
    "scalr.user.farms.list(page_size='all')",
    "scalr.user.farms.create()",
    "scalr.user.farms.create(description='no name')",
    "scalr.user.farms.create(name=None)",
    "scalr.user.farms.create(name='web', id=5)",
    "scalr.user.farms.create(name='web', status='running')",
    "scalr.user.farms.create(Farm())",
    "scalr.user.farms.create(5)",
    "scalr.user.farms.update(5, staus='x')",
    "scalr.user.farms.launch('web')",
    "scalr.user.farms.delete(Role.from_dict({}))",
    "scalr.user.farms.terminate(FarmRole.from_dict({}))",
    "scalr.user.farms.list(owner=Team.from_dict({}))",
    "scalr.user.farms.list(id=FarmRole.from_dict({}))",
    "scalr.user.farms.create(name='web', owner=Team.from_dict({}))",
    "scalr.account.teams.delete(EnvironmentTeam.from_dict({}))",
    "scalr.user.images.delete(RoleImage.from_dict({}))",
    "scalr.user.images.delete('5', delete_from_cloud='false')",
    "scalr.account.environments.delete(None)",
    "scalr.account.environments.get(Cloud.from_dict({}))",
    "scalr.user.farms.list(env_id=Farm.from_dict({}))",
    "scalr.user.farm.list()",
    "scalr.user.farms.lists()",
    "scalr.user.farms.get(5).nmae",
    "scalr.user.farms.get(5).description.upper()",
    "scalr.user.farms.list().first().name",
    "scalr.user.farms.delete(5).id",
    "scalr.user.farms.with_raw_response(5)",
    "scalr.with_raw_response(scalr.user.farms.get, 'five')",
    "scalr.global_.os.get(5)",
    "Farm('web')",
    "Farm(name='web', colour='red')",
    "Scalr(5)",
    "Scalr('https://scalr.example.com', env='5')",
    "asyncio.run(client.user.farms.list())",
    "client.user.farms.get(5).name",
    "[farm for farm in client.user.farms.list()]",
]

BAD_HEAD = """
    from __future__ import annotations

    import asyncio

    from scalr_client import AsyncScalr, Scalr
    from scalr_client.models import Cloud, EnvironmentTeam, Farm, FarmRole, Role, RoleImage, Team

    scalr = Scalr("https://scalr.example.com")
    client = AsyncScalr("https://scalr.example.com")
"""


def lines_of(text: str) -> list[str]:
    return [line.removeprefix("    ") for line in text.strip("\n").splitlines()]


@pytest.fixture
def scripts(tmp_path: Path) -> tuple[Path, Path, int]:
    """The right script, the wrong one, and the number of the first wrong line."""
    good, bad = tmp_path / "good.py", tmp_path / "bad.py"
    good.write_text("\n".join(lines_of(GOOD)) + "\n")
    head = lines_of(BAD_HEAD)
    bad.write_text("\n".join([*head, *BAD]) + "\n")
    return good, bad, len(head) + 1


def run_mypy(folder: Path, *argv: str) -> list[tuple[str, int, str]]:
    """Errors by file, line and message."""
    ran = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--python-version", "3.11", "--output=json",
         "--config-file", os.devnull, "--cache-dir", str(folder / "cache"), *argv],
        env={**os.environ, "MYPYPATH": str(GENERATED)},
        cwd=folder, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert ran.returncode in (0, 1), ran.stdout + ran.stderr
    found = [json.loads(line) for line in ran.stdout.splitlines() if line.startswith("{")]
    return [
        (Path(each["file"]).name, each["line"], each["message"])
        for each in found
        if each["severity"] == "error"
    ]


def run_pyright(folder: Path, *argv: str) -> list[tuple[str, int, str]]:
    """Errors by file, line and message."""
    settings = {
        "include": list(argv), "extraPaths": [str(GENERATED)], "typeCheckingMode": "strict",
        "pythonVersion": "3.11", "reportUnusedExpression": False,
    }  # fmt: skip
    (folder / "pyrightconfig.json").write_text(json.dumps(settings))
    ran = subprocess.run(
        [sys.executable, "-m", "basedpyright", "--level", "error", "--outputjson",
         "--pythonpath", sys.executable, "-p", str(folder)],
        cwd=folder, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert ran.returncode in (0, 1), ran.stdout + ran.stderr
    return [
        (Path(each["file"]).name, each["range"]["start"]["line"] + 1, each["message"])
        for each in json.loads(ran.stdout)["generalDiagnostics"]
        if each["severity"] == "error"
    ]


CHECKERS = {"mypy": run_mypy, "pyright": run_pyright}


@pytest.mark.slow
@pytest.mark.parametrize("checker", CHECKERS)
def test_a_right_script_is_clean_and_every_wrong_line_is_an_error(
    checker: str, scripts: tuple[Path, Path, int]
) -> None:
    good, bad, first = scripts
    found = CHECKERS[checker](good.parent, str(good), str(bad))
    assert [error for error in found if error[0] == "good.py"] == []
    wrong = {line for name, line, _ in found if name == "bad.py"}
    missed = [text for number, text in enumerate(BAD, first) if number not in wrong]
    assert missed == []
    assert {line for line in wrong if line < first} == set()


@pytest.mark.slow
def test_the_generated_package_is_clean_under_mypy(tmp_path: Path) -> None:
    assert run_mypy(tmp_path, "-p", "scalr_client") == []


@pytest.mark.slow
def test_the_generated_package_is_clean_under_pyright(tmp_path: Path) -> None:
    assert run_pyright(tmp_path, str(GENERATED / "scalr_client")) == []
