"""A bench for hostile definitions, and the figures that tests report."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from .harness import Bench
from .sandbox import Sandbox

GENERATED = Path(__file__).resolve().parent.parent.parent / "generated"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Everything here is hostile."""
    for item in items:
        if item.path.is_relative_to(Path(__file__).parent):
            item.add_marker(pytest.mark.hostile)


@pytest.fixture(scope="module")
def bench(tmp_path_factory: pytest.TempPathFactory) -> Bench:
    """Folders to fetch and generate in."""
    return Bench(tmp_path_factory.mktemp("bench"))


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    """A process that imports generated trees and may do nothing else."""
    with Sandbox(GENERATED) as box:
        yield box


@pytest.fixture
def figure(record_property: Callable[[str, object], None]) -> Callable[[str, int], None]:
    """Report a number for docs/security-figures.md; numbers of one name are added up."""

    def report(name: str, number: int) -> None:
        record_property(f"figure {name}", number)

    return report
