"""Clients that face a loopback server, and a clock that does not wait."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "support"))

from clients import Both, IdleClock
from loopback import Loopback, Script


@pytest.fixture(autouse=True)
def _clean_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in list(os.environ):
        if name.startswith("SCALR") or name.lower().endswith("_proxy"):
            monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("SCALRCLI_HOME", str(tmp_path / "no-profiles"))


@pytest.fixture
def clock() -> IdleClock:
    return IdleClock()


@pytest.fixture
def serve() -> Iterator[Callable[..., Loopback]]:
    running: list[Loopback] = []

    def start(*script: Script) -> Loopback:
        running.append(Loopback(*script))
        return running[-1]

    yield start
    for host in running:
        host.__exit__(None, None, None)


@pytest.fixture(params=["sync", "async"])
def both(request: pytest.FixtureRequest) -> Iterator[Both]:
    kind = Both(request.param)
    yield kind
    kind.close()


@pytest.fixture
def threads() -> Callable[[Callable[[], None], int], None]:
    def run(target: Callable[[], None], count: int) -> None:
        started = [threading.Thread(target=target) for _ in range(count)]
        for thread in started:
            thread.start()
        for thread in started:
            thread.join(30)
            assert not thread.is_alive()

    return run
