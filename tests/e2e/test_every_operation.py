"""From a host's definitions to calls that a host accepts: fetch, generate, install, call them all."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from email.message import Message
from importlib import import_module
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from definitions import (
    SCOPES,
    SPECS,
    VERSION,
    definition_host,
    empty_companions,
    load_yaml,
    real_folder,
    run,
)

EXERCISE = Path(__file__).resolve().parent / "exercise.py"
METHODS = {"get", "post", "patch", "delete"}


def made_from(source: str, folder: Path) -> tuple[Path, Path, int]:
    """A specs folder and a client, fetched from a host that serves ``source``, and its operations.

    ``real`` are the definitions of a real host, ``specs`` our contract as a host would serve it.
    """
    real = real_folder()
    if source == "real" and real:
        texts = {scope: (real / f"{scope}.{VERSION}.yml").read_bytes() for scope in SCOPES}
        specs = folder / "specs"
    else:
        texts = {scope: (SPECS / f"{scope}.{VERSION}.yaml").read_bytes() for scope in SCOPES}
        specs = empty_companions(folder / "specs")
        for name in ("pins.yaml", "names.lock.yaml"):
            shutil.copy(SPECS / name, specs / name)
    served = [load_yaml(text)["paths"].values() for text in texts.values()]
    count = sum(len(METHODS & item.keys()) for paths in served for item in paths)
    with definition_host(dict(texts)) as host:
        assert run("fetch", "--host", host.url, "--out", specs) == 0
    assert run("generate", "--specs", specs, "--out", folder / "out") == 0
    return specs, folder / "out", count


def exercise(specs: Path, python: str, **environment: str) -> dict[str, Any]:
    """Call every operation of a specs folder with the client that ``python`` has."""
    folder = specs.parent / "contract"
    folder.mkdir()
    for scope in SCOPES:
        document = load_yaml((specs / f"{scope}.{VERSION}.yaml").read_bytes())
        (folder / f"{scope}.json").write_text(json.dumps(document))
    names = load_yaml((specs / "names.lock.yaml").read_bytes())
    (folder / "names.json").write_text(json.dumps(names))
    inherited = {k: v for k, v in os.environ.items() if not k.startswith(("SCALR", "PYTHONPATH"))}
    ran = subprocess.run(
        [python, str(EXERCISE), str(folder)],
        env={**inherited, **environment},
        cwd=specs.parent,
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    assert ran.returncode == 0, ran.stderr[-4000:]
    summary: dict[str, Any] = json.loads(ran.stdout)
    return summary


def test_every_operation_is_accepted_from_both_clients(
    tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    source = "real" if real_folder() else "specs"
    specs, out, served = made_from(source, tmp_path)
    done = exercise(specs, sys.executable, PYTHONPATH=str(out))
    assert done["package"].startswith(str(out))
    assert served == {"real": 310, "specs": 316}[source]
    assert done["operations"] == done["sync"] == done["async"] == 316
    what = {"real": "a real host's definitions", "specs": "the contract"}[source]
    beyond = done["operations"] - served
    more = f" (and {beyond} that the host cuts)" if beyond else ""
    line = (
        f"{what}: {served} of {served} operations, sync and async{more}, every signature accepted"
    )
    record_property("count", line)
    print(line)


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({}, ""),
        ({"secret": "another"}, "Signature does not match"),
        ({"target": "/api/v1beta0/global/os/?name=b"}, "Signature does not match"),
        ({"body": b"{}"}, "Signature does not match"),
        ({"date": "2020-01-01T00:00:00Z"}, "Request is expired."),
        ({"date": "Thu, 1 Jan"}, "Missing or invalid X-Scalr-Date"),
        ({"key": "APIKXXXXXXXXXXXXXXXX"}, "Invalid API Key"),
        ({"target": "/api/v1beta0/global/os/?name=a+b"}, "the query was not sent as"),
    ],
)
def test_the_host_of_these_tests_takes_signed_requests_only(
    change: dict[str, Any], reason: str
) -> None:
    exercise = import_module("exercise")
    now = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    date, target = change.get("date", now), "/api/v1beta0/global/os/?name=a%20b"
    signed = f"GET\n{date.replace(' ', '')}\n{target.replace('?', chr(10))}\n".encode()
    mac = hmac.new(change.get("secret", exercise.SECRET).encode(), signed, hashlib.sha256).digest()
    headers = Message()
    headers["X-Scalr-Key-Id"] = change.get("key", exercise.KEY_ID)
    headers["X-Scalr-Date"] = date
    headers["X-Scalr-Signature"] = "V1-HMAC-SHA256 " + base64.b64encode(mac).decode()
    request = SimpleNamespace(headers=headers, command="GET", path=change.get("target", target))
    found = exercise.refusal(request, change.get("body", b""))
    assert found.startswith(reason)
    assert bool(found) == bool(reason)


@pytest.mark.slow
def test_the_installed_package_needs_two_others_and_accepts_every_operation(
    tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    specs, out, served = made_from("real" if real_folder() else "specs", tmp_path)
    subprocess.run([sys.executable, "-m", "venv", str(tmp_path / "venv")], check=True)
    python = str(tmp_path / "venv" / "bin" / "python")
    pip = [python, "-m", "pip", "--disable-pip-version-check"]
    subprocess.run([*pip, "install", "--quiet", str(out)], check=True)
    listed = subprocess.run([*pip, "list", "--format=json"], check=True, capture_output=True)
    installed = {entry["name"].lower().replace("_", "-") for entry in json.loads(listed.stdout)}
    needed = {"httpx", "attrs", "httpcore", "h11", "anyio", "idna", "certifi"}
    assert {"scalr-client", "httpx", "attrs"} <= installed
    assert installed <= needed | {"scalr-client", "pip", "setuptools", "typing-extensions"}
    subprocess.run([*pip, "check"], check=True)
    done = exercise(specs, python)
    assert "site-packages" in done["package"]
    assert done["operations"] == done["sync"] == done["async"] == 316
    record_property(
        "count", f"installed with pip: {served} of {served} operations, sync and async, accepted"
    )
