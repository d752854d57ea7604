"""Both clients against FakeScalr."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "support"))

from clients import Both

from scalr_client.testing import FakeScalr


@pytest.fixture(autouse=True)
def _clean_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in list(os.environ):
        if name.startswith("SCALR_") and name != "SCALR_DEFINITIONS":
            monkeypatch.delenv(name)
    monkeypatch.setenv("SCALRCLI_HOME", str(tmp_path / "no-profiles"))


@pytest.fixture
def fake() -> Iterator[FakeScalr]:
    with FakeScalr() as running:
        yield running


@pytest.fixture(params=["sync", "async"])
def both(request: pytest.FixtureRequest) -> Iterator[Both]:
    kind = Both(request.param)
    yield kind
    kind.close()
