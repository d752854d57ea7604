"""Fixtures of several folders: an environment without settings, both clients, a fake host."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from scalr_client.testing import FakeScalr

from .support.clients import Both


@pytest.fixture
def no_settings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No setting, profile or proxy of whoever runs the tests."""
    for name in list(os.environ):
        if name.startswith("SCALR") or name.lower().endswith("_proxy"):
            monkeypatch.delenv(name)
    monkeypatch.setenv("SCALRCLI_HOME", str(tmp_path / "no-profiles"))


@pytest.fixture(params=["sync", "async"])
def both(request: pytest.FixtureRequest) -> Iterator[Both]:
    kind = Both(request.param)
    yield kind
    kind.close()


@pytest.fixture
def fake() -> Iterator[FakeScalr]:
    with FakeScalr() as running:
        yield running
