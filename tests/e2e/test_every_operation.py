"""From a host's definitions to calls that a host accepts: fetch, generate, install, call them all."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import os
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from tests.support.definitions import ROOT, SCOPES, VERSION, DefinitionHost, load_yaml, run
from tests.support.loopback import Received
from tests.support.served import FOLDER, served_texts

from . import exercise

METHODS = {"get", "post", "patch", "delete"}
SERVED, ALL = 310, 316
"""Operations of an installation without Cost Analytics, and those of the contract."""


def fetched(folder: Path) -> tuple[Path, Path]:
    """A specs folder and a client, fetched from a host that serves whole definitions."""
    specs, out = folder / "specs", folder / "out"
    texts = served_texts()
    served = [load_yaml(text)["paths"].values() for text in texts.values()]
    assert sum(len(METHODS & item.keys()) for paths in served for item in paths) == SERVED
    with DefinitionHost(texts) as host:
        assert run("fetch", "--host", host.url, "--out", specs) == 0
    assert run("generate", "--specs", specs, "--out", out) == 0
    return specs, out


def exercised(specs: Path, python: str, **environment: str) -> dict[str, Any]:
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
        [python, "-m", exercise.__name__, str(folder)],
        env={**inherited, **environment},
        cwd=ROOT,
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
    specs, out = fetched(tmp_path)
    done = exercised(specs, sys.executable, PYTHONPATH=str(out))
    assert done["package"].startswith(str(out))
    assert done["operations"] == done["sync"] == done["async"] == ALL
    whose = "a real host's" if FOLDER else "FakeScalr's"
    line = (
        f"{whose} definitions: {SERVED} of {SERVED} operations, sync and async "
        f"(and {ALL - SERVED} that the host cuts), every signature accepted"
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
    now = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    date, target = change.get("date", now), "/api/v1beta0/global/os/?name=a%20b"
    signed = f"GET\n{date.replace(' ', '')}\n{target.replace('?', chr(10))}\n".encode()
    mac = hmac.new(change.get("secret", exercise.SECRET).encode(), signed, hashlib.sha256).digest()
    headers = {
        "x-scalr-key-id": [change.get("key", exercise.KEY_ID)],
        "x-scalr-date": [date],
        "x-scalr-signature": ["V1-HMAC-SHA256 " + base64.b64encode(mac).decode()],
    }
    received = Received(
        "GET", change.get("target", target), headers, change.get("body", b""), raw=b"", connection=1
    )
    found = exercise.refusal(received)
    assert found.startswith(reason)
    assert bool(found) == bool(reason)


@pytest.mark.slow
def test_the_installed_package_needs_two_others_and_accepts_every_operation(
    tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    specs, out = fetched(tmp_path)
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
    done = exercised(specs, python)
    assert "site-packages" in done["package"]
    assert done["operations"] == done["sync"] == done["async"] == ALL
    record_property(
        "count", f"installed with pip: {SERVED} of {SERVED} operations, sync and async, accepted"
    )
