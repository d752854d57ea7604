"""A host's definitions, a small generated tree, and hosts that are stopped when a test ends."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest

from tests.support.definitions import (
    Answer,
    DefinitionHost,
    definition,
    generate_from,
    write_folder,
)
from tests.support.loopback import Loopback
from tests.support.served import served_texts


@pytest.fixture(scope="session")
def served_definitions(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the whole definitions of a host."""
    return write_folder(tmp_path_factory.mktemp("served"), served_texts())


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """A small generated tree; its contract is in the folder ``specs`` beside it."""
    return generate_from(tmp_path, {"user": definition()})


@pytest.fixture
def host() -> Iterator[Callable[[Mapping[str, Answer]], Loopback]]:
    running: list[Loopback] = []

    def start(answers: Mapping[str, Answer]) -> Loopback:
        running.append(DefinitionHost(answers))
        return running[-1]

    yield start
    for each in running:
        each.__exit__(None, None, None)
