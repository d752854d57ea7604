"""Waiting for what takes time."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import pytest

from scalr_client.errors import ArgumentError, WaitFailedError, WaitTimeoutError
from scalr_client.waiting import wait_until, wait_until_async
from tests.support.clients import IdleClock

Wait = Callable[..., Any]


def _wait(kind: str, clock: IdleClock, statuses: list[str], *args: Any, **options: Any) -> Any:
    left = iter(statuses)

    def fetch() -> SimpleNamespace:
        return SimpleNamespace(status=next(left, statuses[-1]))

    async def fetch_async() -> SimpleNamespace:
        return fetch()

    if kind == "sync":
        return wait_until(fetch, *args, sleep=clock.sleep, monotonic=clock.monotonic, **options)
    return asyncio.run(
        wait_until_async(
            fetch_async, *args, sleep=clock.sleep_async, monotonic=clock.monotonic, **options
        )
    )


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize(
    "condition", ["running", {"running", "suspended"}, lambda v: v.status == "running"]
)
def test_it_returns_what_met_the_condition(kind: str, clock: IdleClock, condition: Any) -> None:
    statuses = ["pending", "pending", "running", "terminated"]
    assert _wait(kind, clock, statuses, condition).status == "running"
    assert clock.slept == [0.0, 2.0, 3.0]


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_a_failure_state_ends_it_at_once(kind: str, clock: IdleClock) -> None:
    with pytest.raises(WaitFailedError) as caught:
        _wait(kind, clock, ["pending", "terminated"], "running", failed={"terminated"})
    assert isinstance(caught.value.value, SimpleNamespace)
    assert "terminated" in str(caught.value)


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_the_time_limit_holds_and_the_last_look_is_at_its_end(kind: str, clock: IdleClock) -> None:
    with pytest.raises(WaitTimeoutError) as caught:
        _wait(kind, clock, ["pending"], "running", timeout=100)
    assert sum(clock.slept) == pytest.approx(100)
    assert max(clock.slept) <= 30
    assert "100 s" in str(caught.value)


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_what_is_met_at_once_is_not_waited_for(kind: str, clock: IdleClock) -> None:
    _wait(kind, clock, ["running"], "running", failed={"running"})
    assert clock.slept == [0.0]


@pytest.mark.parametrize("name", ["timeout", "interval", "backoff", "max_interval"])
@pytest.mark.parametrize("value", [0, -1, float("nan"), None, "5", True, b"5", [5], object()])
def test_waits_that_make_no_sense_are_refused_by_name(
    clock: IdleClock, name: str, value: Any
) -> None:
    with pytest.raises(ArgumentError, match=f"^{name} must be a number"):
        _wait("sync", clock, ["running"], "running", **{name: value})


def test_a_backoff_that_shortens_waits_is_refused(clock: IdleClock) -> None:
    with pytest.raises(ArgumentError, match="backoff"):
        _wait("sync", clock, ["running"], "running", backoff=0.5)
