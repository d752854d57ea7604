"""What starting costs, in modules and files: counts that are the same on every machine."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

GENERATED = Path(__file__).resolve().parents[2] / "generated"
CLIENT = (
    "scalr_client.Scalr('http://127.0.0.1:9', key_id='APIK', secret_key='x',"
    " env_id=1, account_id=1)"
)


def fresh(code: str) -> Any:
    """What ``code`` leaves in ``found``, run by a fresh interpreter after httpx was imported."""
    script = (
        "import json, sys\nopened = []\n"
        "sys.addaudithook(lambda name, of: opened.append(str(of[0])) if name == 'open' else None)\n"
        f"sys.path.insert(0, {str(GENERATED)!r})\n"
        "import httpx\nbefore = set(sys.modules)\ndel opened[:]\n"
        f"{code}\nprint(json.dumps(found))"
    )
    ran = subprocess.run(
        [sys.executable, "-I", "-c", script], capture_output=True, text=True, check=True
    )
    return json.loads(ran.stdout)


def test_a_client_loads_few_modules_beyond_httpx() -> None:
    loaded = fresh(f"import scalr_client\n{CLIENT}\nfound = sorted(set(sys.modules) - before)")
    assert len(loaded) <= 27, loaded
    assert not [name for name in loaded if name.startswith(("attr", "scalr_client.models"))]


def test_a_start_opens_nothing_but_modules_and_the_users_profile() -> None:
    found = fresh(
        f"import scalr_client\n{CLIENT}\nfound = [opened, len(set(sys.modules) - before)]"
    )
    opened, modules = found
    others = [name for name in opened if not name.endswith((".py", ".pyc", ".so"))]
    assert [name for name in others if ".scalr" not in name] == []
    assert len(opened) <= 2 * modules


def test_a_resource_loads_no_model_before_its_first_call() -> None:
    loaded = fresh(
        f"import scalr_client\n{CLIENT}.user.farms.list()\n"
        "found = [n for n in sys.modules if n.startswith('scalr_client.models')]"
    )
    assert loaded == []


@pytest.mark.parametrize(("resource", "most"), [("farms", 3), ("images", 1), ("os", 1)])
def test_the_first_call_loads_the_models_of_its_answer_and_no_more(
    resource: str, most: int
) -> None:
    loaded = fresh(
        f"import scalr_client\n{CLIENT}.user.{resource}.list()._operation.decode({{'name': 'x'}})\n"
        "found = [n for n in sys.modules if n.startswith('scalr_client.models.')]"
    )
    assert 0 < len(loaded) <= most, loaded


def test_warm_up_leaves_nothing_to_load() -> None:
    code = (
        f"import scalr_client\nscalr_client.warm_up()\nbefore = set(sys.modules)\nscalr = {CLIENT}\n"
        "scalr.user.farms.list()._operation.decode\nscalr.account.images.list()._operation.decode\n"
        "found = [n for n in set(sys.modules) - before if n.startswith('scalr_client')]"
    )
    assert fresh(code) == []
