"""The client with the rendered authentication: it works, and a host refuses what is not signed."""

from __future__ import annotations

import inspect
import pickle
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx
import pytest
from attrs import evolve

from generator.contract import files as contract_files
from generator.output.overlay import PACKAGE, Sources
from generator.output.tree import publish
from generator.pipeline import build
from tests.support.definitions import SPECS, imported
from tests.support.loopback import Loopback, Reply, page

KEYS = {"key_id": "APIKUNSIGNED", "secret_key": "as-it-is"}


@pytest.fixture(scope="module")
def unpatched(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The project's own client without its signing layer."""
    out = tmp_path_factory.mktemp("unpatched") / "out"
    sources = evolve(Sources.read(), patches={})
    publish(build(contract_files.load(SPECS), sources, lambda files, _: dict(files)).files, out)
    return out


@pytest.fixture
def client(unpatched: Path) -> Iterator[ModuleType]:
    with imported(unpatched) as module:
        yield module


def calls(resource: Any) -> Iterator[Callable[[], Any]]:
    """Every method of a resource and of those below it, ready to be called."""
    for name in dir(type(resource)):
        found = getattr(type(resource), name)
        if name.startswith("_"):
            continue
        if isinstance(found, property):
            yield from calls(getattr(resource, name))
            continue
        given = [
            {"anything": 1} if parameter.name == "body" else 5
            for parameter in inspect.signature(found).parameters.values()
            if parameter.kind is not parameter.KEYWORD_ONLY and parameter.name != "self"
        ]
        method = getattr(resource, name)
        yield lambda method=method, given=given: method(*given)


def fetched(result: Any) -> Any:
    """The first item of a list, which asks for nothing before."""
    return result.first()


def test_every_call_of_an_unpatched_client_is_sent_and_refused(client: ModuleType) -> None:
    from scalr_client.testing import FakeScalr

    refused = 0
    with FakeScalr() as fake:
        scalr = client.Scalr(fake.url, env_id=5, account_id=1, retries=0, **KEYS)
        for scope in (scalr.user, scalr.account, scalr.global_):
            for call in calls(scope):
                with pytest.raises(client.AuthenticationError) as caught:
                    fetched(call())
                assert caught.value.status == 401
                refused += 1
        scalr.close()
    assert refused == 316


def test_the_refusal_says_that_nothing_was_signed_and_nothing_of_clocks(
    client: ModuleType,
) -> None:
    with Loopback(Reply(401, b"{}", {"Date": "Mon, 23 Nov 2020 13:45:00 GMT"})) as host:
        scalr = client.Scalr(host.url, env_id=5, **KEYS)
        with pytest.raises(client.AuthenticationError) as caught:
            scalr.user.farms.get(5)
        scalr.close()
        assert len(host.requests) == 1
    assert caught.value.hint == (
        "This client was generated without a signing layer, so the request was not signed"
    )


def test_the_headers_carry_what_the_caller_has(client: ModuleType) -> None:
    with Loopback(Reply(body=page([]))) as host:
        with client.Scalr(host.url, env_id=5, **KEYS) as scalr:
            assert scalr.user.farms.list().all() == []
        auth = client.ScalrAuth(client.Credentials(**KEYS))
        httpx.get(host.url, auth=auth)
        for received in host.requests:
            assert received.header("x-scalr-key-id") == KEYS["key_id"]
            assert received.header("x-scalr-signature") == KEYS["secret_key"]
            assert len(received.header("x-scalr-date") or "") == len("2026-11-23T13:45:00Z")


def test_the_rendered_key_pair_is_not_shown_and_must_fit_into_headers(client: ModuleType) -> None:
    pair = client.Credentials(**KEYS)
    assert KEYS["secret_key"] not in f"{pair!r} {client.ScalrAuth(pair)!r}"
    with pytest.raises(TypeError, match="cannot be pickled"):
        pickle.dumps(pair)
    for bad in ("", " x", "x\n", "é", 5):
        with pytest.raises(client.ConfigurationError) as caught:
            client.Scalr("http://127.0.0.1:9", key_id="APIK", secret_key=bad)
        assert caught.value.setting == "secret_key"


def test_an_unpatched_client_type_checks(unpatched: Path) -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--python-version", "3.11",
         f"{PACKAGE}/client.py", f"{PACKAGE}/auth.py"],
        cwd=unpatched, capture_output=True, text=True,
    )  # fmt: skip
    assert ran.returncode == 0, ran.stdout
