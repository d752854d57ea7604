"""The pytest plugin of the extra `testing`: the fixture `fake_scalr`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from . import FakeScalr


@pytest.fixture
def fake_scalr() -> Iterator[FakeScalr]:
    """A fake Scalr host that serves for one test, in the world it starts with."""
    from . import FakeScalr

    with FakeScalr() as fake:
        yield fake
