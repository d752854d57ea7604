"""Many calls, every fault, both clients: all reads end right, no write is done twice."""

from __future__ import annotations

import asyncio
import time
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from scalr_client import (
    ApiError,
    RateLimitError,
    RetryPolicy,
    Scalr,
    ScalrConnectionError,
    ScalrError,
    ServerError,
)
from scalr_client.retry import RETRIED_STATUSES
from scalr_client.testing import FAULTS, FakeScalr
from tests.support.clients import WaitlessClock

SHARE = 0.05
WORKERS = 32
TASKS = 200
OPTIONS: dict[str, dict[str, Any]] = {"delay": {"seconds": 0.01}}
PATIENT: dict[str, Any] = {
    "retries": RetryPolicy(20, backoff=0.001, backoff_max=0.01),
    "deadline": None,
    "timeout": 10.0,
}


def arm(fake: FakeScalr) -> None:
    """Every kind of fault, each for one request in twenty."""
    for kind in FAULTS:
        fake.faults.add(kind, count=None, probability=SHARE, **OPTIONS.get(kind, {}))


class Tally:
    """What the calls came to."""

    def __init__(self) -> None:
        self.counts: Counter[str] = Counter()
        self.wrong: list[str] = []
        self.confirmed: set[str] = set()
        self.given_up: list[str] = []

    def read(self, asked: int, got: Any) -> None:
        self.counts["reads"] += 1
        if got.id != asked:
            self.wrong.append(f"asked for {asked}, got {got.id}")

    def write(self, outcome: str) -> None:
        self.counts[f"writes {outcome}"] += 1

    def confirm(self, created: Any) -> None:
        """A write that succeeded; of an answer without data it is not known what was made."""
        self.write("unanswered" if created is None else "sure")
        if created is not None:
            self.confirmed.add(created.name)

    def refused(self, error: ScalrError) -> None:
        """A read that ended in a typed error: what a retry would not mend, or must not hide."""
        self.counts["reads refused"] += 1
        if isinstance(error, ScalrConnectionError | RateLimitError) or (
            isinstance(error, ServerError) and error.status in RETRIED_STATUSES
        ):
            self.given_up.append(repr(error))


def sync_call(scalr: Scalr, number: int, tally: Tally) -> None:
    if number % 10:
        asked = number % 2 + 1
        try:
            tally.read(asked, scalr.user.farms.get(asked))
        except ScalrError as error:
            tally.refused(error)
        return
    try:
        created: Any = scalr.user.farms.create(name=f"load-{number}")
        tally.confirm(created)
    except ApiError:
        tally.write("refused or unknown")
    except ScalrError:
        tally.write("unknown")


async def async_call(scalr: Any, number: int, tally: Tally, gate: asyncio.Semaphore) -> None:
    async with gate:
        if number % 10:
            asked = number % 2 + 1
            try:
                tally.read(asked, await scalr.user.farms.get(asked))
            except ScalrError as error:
                tally.refused(error)
            return
        try:
            created: Any = await scalr.user.farms.create(name=f"load-{number}")
            tally.confirm(created)
        except ApiError:
            tally.write("refused or unknown")
        except ScalrError:
            tally.write("unknown")


def report(fake: FakeScalr, tally: Tally, calls: int, seconds: float) -> dict[str, int]:
    """What a load came to; what must be zero is counted against what the host really holds."""
    sent, faults = len(fake.requests), sum(fake.faults.injected.values())
    fake.faults.clear()
    with fake.client() as plain:
        names = Counter(
            farm.name for farm in plain.user.farms.list() if farm.name.startswith("load-")
        )
    reads = tally.counts["reads"] + tally.counts["reads refused"]
    asked = sum(1 for number in range(calls) if number % 10)
    return {
        "calls": calls,
        "faults": faults,
        "retries": sent - calls,
        "reads answered": tally.counts["reads"],
        "reads refused with an error of ours": tally.counts["reads refused"],
        "reads given up that a retry would mend": len(tally.given_up),
        "writes confirmed": tally.counts["writes sure"],
        "answers to another question": len(tally.wrong),
        "duplicates": sum(count - 1 for count in names.values()),
        "losses": asked - reads + len(tally.confirmed - names.keys()),
        "seconds": round(seconds),
    }


def run_sync(calls: int) -> dict[str, int]:
    with FakeScalr() as fake, fake.client(clock=WaitlessClock(), **PATIENT) as scalr:
        arm(fake)
        tally = Tally()
        started = time.monotonic()
        with ThreadPoolExecutor(WORKERS) as pool:
            for done in [pool.submit(sync_call, scalr, n, tally) for n in range(calls)]:
                done.result(timeout=120)
        return report(fake, tally, calls, time.monotonic() - started)


def run_async(calls: int) -> dict[str, int]:
    async def main(fake: FakeScalr, tally: Tally) -> None:
        async with fake.async_client(clock=WaitlessClock(), **PATIENT) as scalr:
            gate = asyncio.Semaphore(TASKS)
            await asyncio.gather(*(async_call(scalr, n, tally, gate) for n in range(calls)))

    with FakeScalr() as fake:
        arm(fake)
        tally = Tally()
        started = time.monotonic()
        asyncio.run(main(fake, tally))
        return report(fake, tally, calls, time.monotonic() - started)


def check(found: dict[str, int]) -> None:
    assert found["faults"] > found["calls"] // 2, "faults were injected"
    assert found["retries"] > 0
    assert found["reads answered"] > found["reads refused with an error of ours"]
    assert found["reads given up that a retry would mend"] == 0
    assert found["answers to another question"] == 0
    assert found["duplicates"] == 0, "a write was done twice"
    assert found["losses"] == 0, "a read without an outcome, or a confirmed write that is not there"


@pytest.mark.parametrize("run", [run_sync, run_async])
def test_a_short_load_with_every_fault(run: Any) -> None:
    check(run(600))


@pytest.mark.slow
@pytest.mark.hostile
@pytest.mark.timeout(240)
@pytest.mark.parametrize("run", [run_sync, run_async])
def test_20_000_calls_with_every_fault(
    run: Any, record_property: Callable[[str, object], None]
) -> None:
    found = run(20_000)
    for what, number in found.items():
        record_property(f"figure load, {run.__name__.removeprefix('run_')}: {what}", number)
    check(found)
