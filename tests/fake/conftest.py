"""One fake host a test, and a caller with its key."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from fake_caller import Caller

from scalr_client.testing import FakeScalr


@pytest.fixture
def fake() -> Iterator[FakeScalr]:
    with FakeScalr() as running:
        yield running


@pytest.fixture
def api(fake: FakeScalr) -> Iterator[Caller]:
    caller = Caller(fake)
    yield caller
    caller.connection.close()
