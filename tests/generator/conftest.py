"""The helpers of tests/support, and hosts that are stopped when a test ends."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "support"))

from definitions import NEEDS_REAL, Answer, definition_host, real_folder
from loopback import Loopback


@pytest.fixture(scope="session")
def real_definitions() -> Path:
    folder = real_folder()
    if folder is None:
        pytest.skip(NEEDS_REAL)
    return folder


@pytest.fixture
def host() -> Iterator[Callable[[Mapping[str, Answer]], Loopback]]:
    running: list[Loopback] = []

    def start(answers: Mapping[str, Answer]) -> Loopback:
        running.append(definition_host(answers))
        return running[-1]

    yield start
    for each in running:
        each.__exit__(None, None, None)
