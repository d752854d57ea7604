"""Clients that face a loopback server, and a clock that does not wait."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

import pytest

from tests.support.clients import IdleClock
from tests.support.loopback import Loopback, Script


@pytest.fixture(autouse=True)
def _no_settings(no_settings: None) -> None:
    """Every test begins without settings."""


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
