"""A caller with the key of the fake host."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from scalr_client.testing import FakeScalr
from tests.support.fake_caller import Caller


@pytest.fixture
def api(fake: FakeScalr) -> Iterator[Caller]:
    caller = Caller(fake)
    yield caller
    caller.connection.close()
