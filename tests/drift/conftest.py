"""A loopback host that serves definitions, and the real command run against it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from typing import Any

import pytest

from generator.cli import drift as drift_command
from generator.cli import main as command_line
from generator.contract import files as contract_files
from generator.swagger import document
from tests.support.definitions import SPECS, DefinitionHost
from tests.support.served import served_texts


class Host(DefinitionHost):
    """A host whose definitions may be given as data: they are served as JSON, which is read faster."""

    def serve(self, answers: Mapping[str, Any]) -> None:
        texts = {
            scope: json.dumps(each) if isinstance(each, dict) else each
            for scope, each in answers.items()
        }
        super().serve(texts)


@pytest.fixture(scope="session")
def _host() -> Iterator[Host]:
    with Host() as host:
        yield host


@pytest.fixture
def host(_host: Host, monkeypatch: pytest.MonkeyPatch) -> Host:
    monkeypatch.setattr(drift_command, "BACKOFF", 0.01)
    _host.serve({})
    return _host


@pytest.fixture
def drift(host: Host, capsys: pytest.CaptureFixture[str]) -> Callable[..., tuple[int, Any]]:
    """Run the real command against the loopback host: its exit code and its JSON report."""

    def run(*arguments: str) -> tuple[int, Any]:
        capsys.readouterr()
        line = ["drift", "--host", host.url, "--format", "json", *arguments]
        code = command_line.main(line)
        out = capsys.readouterr().out
        return code, json.loads(out) if out.startswith("{") else out

    return run


def contract_text(scope: str) -> bytes:
    return (SPECS / contract_files.file_name(scope)).read_bytes()


def definition(scope: str) -> Any:
    """A fresh copy of a definition as a host serves it, as data."""
    return json.loads(_as_json(scope))


@cache
def _as_json(scope: str) -> str:
    return json.dumps(document.parse(served_texts()[scope], scope).data)
