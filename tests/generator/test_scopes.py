"""Clients for one scope, for two and for three."""

from __future__ import annotations

import pickle
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from generator.contract import files as contract_files
from generator.output.overlay import PACKAGE, Sources
from generator.output.tree import publish
from generator.pipeline import build
from tests.support.definitions import (
    SCOPES,
    definition,
    empty_companions,
    fetch_into,
    imported,
    run,
)
from tests.support.loopback import KEY_ID, SECRET, Loopback, Reply, page

ATTRIBUTES = {"user": "user", "account": "account", "global": "global_"}
CHOICES = [("user",), ("account",), ("global",), ("user", "global"), SCOPES]


@pytest.fixture(scope="module", params=CHOICES, ids="-".join)
def made(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Any:
    """The scopes of a small contract, and the folder of the client that was made for them."""
    folder = tmp_path_factory.mktemp("scopes")
    specs = fetch_into(
        empty_companions(folder / "specs"),
        {scope: definition(scope=scope) for scope in request.param},
    )
    built = build(contract_files.load(specs), Sources.read(), lambda files, _: dict(files))
    publish(built.files, folder / "out")
    return request.param, folder / "out"


def test_a_client_has_the_scopes_it_was_generated_for(made: tuple[Any, Path]) -> None:
    scopes, out = made
    with imported(out) as client, Loopback(Reply(body=page([]))) as host:
        keys = {"key_id": KEY_ID, "secret_key": SECRET, "env_id": 5, "account_id": 1}
        with client.Scalr(host.url, **keys) as scalr:
            for scope in scopes:
                found = getattr(scalr, ATTRIBUTES[scope])
                assert found is getattr(scalr, ATTRIBUTES[scope])
                assert found.things.list().all() == []
            assert len(host.requests) == len(scopes)
            assert {name for name in dir(scalr) if name in ATTRIBUTES.values()} == {
                ATTRIBUTES[scope] for scope in scopes
            }


@pytest.mark.parametrize("kind", ["Scalr", "AsyncScalr"])
def test_a_scope_that_was_left_out_is_an_error_that_says_so(
    made: tuple[Any, Path], kind: str
) -> None:
    scopes, out = made
    with imported(out) as client:
        scalr = getattr(client, kind)("http://127.0.0.1:9", key_id=KEY_ID, secret_key=SECRET)
        for scope in set(SCOPES) - set(scopes):
            with pytest.raises(client.MissingScopeError) as caught:
                getattr(scalr, ATTRIBUTES[scope])
            assert isinstance(caught.value, client.ScalrError)
            assert f"without the scope {ATTRIBUTES[scope]}" in str(caught.value)
            assert ATTRIBUTES[scopes[0]] in str(caught.value)
            again = pickle.loads(pickle.dumps(caught.value))  # noqa: S301
            assert str(again) == str(caught.value)
            assert not hasattr(scalr, ATTRIBUTES[scope])
        with pytest.raises(AttributeError, match=f"'{kind}' object has no attribute 'nothing'"):
            scalr.nothing  # noqa: B018


def test_warm_up_loads_the_scopes_that_there_are(made: tuple[Any, Path]) -> None:
    scopes, out = made
    with imported(out) as client:
        client.warm_up()
        loaded = {name for name in ATTRIBUTES.values() if f"{PACKAGE}.{name}.things" in sys.modules}
        assert loaded == {ATTRIBUTES[scope] for scope in scopes}


def test_type_checkers_know_which_scopes_there_are(made: tuple[Any, Path]) -> None:
    scopes, out = made
    lines = ["from scalr_client import AsyncScalr, Scalr", "a, b = Scalr(), AsyncScalr()"]
    lines += [f"{client}.{name}.things" for name in ATTRIBUTES.values() for client in "ab"]
    (out / "use.py").write_text("\n".join(lines) + "\n")
    ran = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--python-version", "3.11", "use.py",
         f"{PACKAGE}/client.py", f"{PACKAGE}/__init__.py"],
        cwd=out, capture_output=True, text=True,
    )  # fmt: skip
    (out / "use.py").unlink()
    expected = [
        f'use.py:{number}: error: "{kind}" has no attribute "{ATTRIBUTES[scope]}"  [attr-defined]'
        for number, (scope, kind) in enumerate(
            ((scope, kind) for scope in SCOPES for kind in ("Scalr", "AsyncScalr")), start=3
        )
        if scope not in scopes
    ]
    assert [row for row in ran.stdout.splitlines() if ": error:" in row] == expected, ran.stdout


def test_generate_makes_a_client_for_the_scopes_it_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    specs = fetch_into(
        empty_companions(tmp_path / "specs"), {s: definition(scope=s) for s in ("user", "account")}
    )
    out = tmp_path / "out"
    assert run("generate", "--specs", specs, "--out", out, "--scope", "user") == 0
    assert (out / PACKAGE / "user").is_dir()
    assert not (out / PACKAGE / "account").exists()
    assert run("generate", "--specs", specs, "--out", out, "--scope", "user", "--check") == 0
    assert run("generate", "--specs", specs, "--out", out, "--check") == 1
    capsys.readouterr()
    assert run("generate", "--specs", specs, "--out", out, "--scope", "global") == 2
    assert "no contract of the global scope" in capsys.readouterr().err
