"""Test your own code against a host that cannot be harmed: `pytest examples/test_own_code.py`.

The fixture `fake_scalr` comes with `pip install "scalr-client[testing]"`.
"""

import pytest

from scalr_client import RateLimitError, Scalr
from scalr_client.testing import FakeScalr


def suspend_idle(scalr: Scalr, name: str) -> bool:
    """The code under test: suspend a farm by name; whether there was one that ran."""
    farm = scalr.user.farms.list(name=name, status="running").first()
    if farm is None:
        return False
    scalr.user.farms.suspend(farm.id)
    return True


def test_a_running_farm_is_suspended(fake_scalr: FakeScalr) -> None:
    with fake_scalr.client() as scalr:
        assert suspend_idle(scalr, "website")
        assert not suspend_idle(scalr, "website")


def test_a_busy_host_is_waited_for_and_then_reported(fake_scalr: FakeScalr) -> None:
    fake_scalr.faults.add("rate-limit")
    with fake_scalr.client(retries=0) as scalr, pytest.raises(RateLimitError):
        suspend_idle(scalr, "website")
