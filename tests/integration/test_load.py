"""Many calls, every fault, both clients: all reads end right, no write is done twice."""

from __future__ import annotations

import asyncio
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from clients import WaitlessClock

from scalr_client import ApiError, RetryPolicy, Scalr, ScalrError
from scalr_client.testing import FAULTS, FakeScalr

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

    def read(self, asked: int, got: Any) -> None:
        self.counts["reads"] += 1
        if got.id != asked:
            self.wrong.append(f"asked for {asked}, got {got.id}")

    def write(self, outcome: str) -> None:
        self.counts[f"writes {outcome}"] += 1

    def refused(self) -> None:
        """A read that ended in a typed error: what a retry would not mend, or must not hide."""
        self.counts["reads refused"] += 1


def sync_call(scalr: Scalr, number: int, tally: Tally) -> None:
    if number % 10:
        asked = number % 2 + 1
        try:
            tally.read(asked, scalr.user.farms.get(asked))
        except ScalrError:
            tally.refused()
        return
    try:
        created: Any = scalr.user.farms.create(name=f"load-{number}")
        tally.write("unanswered" if created is None else "sure")
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
            except ScalrError:
                tally.refused()
            return
        try:
            created: Any = await scalr.user.farms.create(name=f"load-{number}")
            tally.write("unanswered" if created is None else "sure")
        except ApiError:
            tally.write("refused or unknown")
        except ScalrError:
            tally.write("unknown")


def check(fake: FakeScalr, tally: Tally, calls: int) -> None:
    with fake.client() as plain:
        fake.faults.clear()
        names = Counter(farm.name for farm in plain.user.farms.list())
    twice = [name for name, count in names.items() if name.startswith("load-") and count > 1]
    stored = sum(1 for name in names if name.startswith("load-"))
    assert twice == [], "a write was done twice"
    assert tally.wrong == [], "an answer went to another question"
    reads = tally.counts["reads"] + tally.counts["reads refused"]
    assert reads == sum(1 for number in range(calls) if number % 10), "a read was lost"
    assert stored >= tally.counts["writes sure"], "a write that was confirmed is not there"


def run_sync(calls: int) -> str:
    with FakeScalr() as fake, fake.client(clock=WaitlessClock(), **PATIENT) as scalr:
        arm(fake)
        tally = Tally()
        started = time.monotonic()
        with ThreadPoolExecutor(WORKERS) as pool:
            for done in [pool.submit(sync_call, scalr, n, tally) for n in range(calls)]:
                done.result(timeout=120)
        seconds = time.monotonic() - started
        text = figures(fake, tally, calls, seconds)
        check(fake, tally, calls)
        return text


def run_async(calls: int) -> str:
    async def main(fake: FakeScalr, tally: Tally) -> None:
        async with fake.async_client(clock=WaitlessClock(), **PATIENT) as scalr:
            gate = asyncio.Semaphore(TASKS)
            await asyncio.gather(*(async_call(scalr, n, tally, gate) for n in range(calls)))

    with FakeScalr() as fake:
        arm(fake)
        tally = Tally()
        started = time.monotonic()
        asyncio.run(main(fake, tally))
        seconds = time.monotonic() - started
        text = figures(fake, tally, calls, seconds)
        check(fake, tally, calls)
        return text


def figures(fake: FakeScalr, tally: Tally, calls: int, seconds: float) -> str:
    """One line of what happened; duplicates and losses are asserted by `check`."""
    outcomes = ", ".join(f"{count:,} {name}" for name, count in sorted(tally.counts.items()))
    return (
        f"{calls:,} calls in {seconds:.1f} s, {sum(fake.faults.injected.values()):,} faults, "
        f"{len(fake.requests) - calls:,} retries, 0 duplicates, 0 losses ({outcomes})"
    )


@pytest.mark.parametrize("run", [run_sync, run_async])
def test_a_short_load_with_every_fault(run: Any) -> None:
    run(600)


@pytest.mark.slow
@pytest.mark.hostile
@pytest.mark.parametrize("run", [run_sync, run_async])
def test_20_000_calls_with_every_fault(run: Any, capsys: pytest.CaptureFixture[str]) -> None:
    text = run(10_000)
    with capsys.disabled():
        print(f"\nload, {run.__name__}: {text}")
