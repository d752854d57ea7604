"""A client generated for fewer scopes has a fake host that serves those."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
OPERATIONS = {"user": 154, "account": 105, "global": 57}
SCRIPT = """
import json, sys
from tests.support.fake_caller import Caller
from tests.fake.fake_requests import OPERATIONS, body_for, check, path_of, prepare
from scalr_client.testing import FakeScalr
from scalr_client.testing.contract.reader import scope_names

wrong, unknown = [], []
with FakeScalr() as fake:
    api = Caller(fake)
    for operation in OPERATIONS:
        fake.reset()
        prepare(fake, api, operation)
        path, body = path_of(fake, operation), body_for(fake, operation)
        reply = api.call(operation.method, path, body=body)
        if reply.status >= 300:
            wrong.append([operation.name, path, body, reply.json])
        else:
            check(operation, reply)
    for scope in ("user", "account", "global"):
        for make in (
            lambda: fake.seed(f"{scope}.roles", name="x"),
            lambda: fake.faults.add("drop", operation=f"{scope}.roles.list"),
        ):
            try:
                make()
            except ValueError:
                unknown.append(scope)
    fake.faults.clear()
    responses = {
        scope: [
            api.raw("GET", f"/api/{scope}.v1beta0.yml").status,
            api.raw("GET", f"/api/v1beta0/{scope}/1/roles/").json["errors"][0]["code"],
        ]
        for scope in ("user", "account")
    }
    levels = sorted({row.container[0] for kind in ("roles", "scripts") for row in fake.store.all(kind)})
    farms = len(list(fake.store.all("farms")))
print(json.dumps([scope_names(), len(OPERATIONS), wrong, unknown, responses, levels, farms]))
"""


def run_on_a_client_for(scopes: tuple[str, ...], folder: Path) -> Any:
    """What the script prints, run on a client that is generated for the scopes."""
    specs, out = folder / "specs", folder / "out"
    specs.mkdir()
    for scope in scopes:
        name = f"{scope}.v1beta0.yaml"
        (specs / name).write_bytes((ROOT / "specs" / name).read_bytes())
    generate = [sys.executable, "-m", "generator", "generate", "--specs", str(specs)]
    subprocess.run([*generate, "--out", str(out)], cwd=ROOT, check=True, capture_output=True)
    path = f"sys.path[:0] = [{str(out)!r}, {str(ROOT)!r}]\n"
    command = [sys.executable, "-c", f"import sys\n{path}{SCRIPT}"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@pytest.mark.parametrize(
    ("scopes", "levels"),
    [
        (("user",), ["account", "environment", "scalr"]),
        (("account",), ["account", "scalr"]),
        (("global",), ["scalr"]),
        (("account", "global"), ["account", "scalr"]),
    ],
)
def test_the_host_serves_the_scopes_of_the_client_and_knows_no_others(
    scopes: tuple[str, ...], levels: list[str], tmp_path: Path
) -> None:
    served, operations, wrong, unknown, responses, seen, farms = run_on_a_client_for(
        scopes, tmp_path
    )
    missing = [scope for scope in OPERATIONS if scope not in scopes]
    assert served == list(scopes)
    assert operations == sum(OPERATIONS[scope] for scope in scopes)
    assert wrong == []
    assert unknown == [scope for scope in missing for _ in range(2)]
    for scope, (definition, error) in responses.items():
        expected = [404, "EndpointNotFound"] if scope in missing else [200, "BadAuthentication"]
        assert [definition, error] == expected
    assert seen == levels
    assert (farms > 0) is ("user" in scopes)
