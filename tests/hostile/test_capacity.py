"""Whatever a transport meets, its connections come back: outages, deadlines, cancellations, interrupts.

A storm of calls meets an outage. When the host is well again, a crowd of calls shows that every
connection is free: the host answers none of them before as many wait as a client may have connections.
"""

from __future__ import annotations

import asyncio
import random
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from scalr_client import AsyncScalr, Scalr, ScalrError
from scalr_client.transport import MAX_CONNECTIONS
from tests.support.loopback import KEY_ID, SECRET, make_certificate

from .outages import OUTAGES, Host

KEYS: dict[str, Any] = {"key_id": KEY_ID, "secret_key": SECRET, "env_id": 5}
CLIENTS = ("sync", "async", "aiohttp")
Figure = Callable[[str, int], None]


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_certificate(tmp_path_factory.mktemp("tls"))


@pytest.fixture(params=["http", "https"])
def host(request: pytest.FixtureRequest, certificate: Path) -> Iterator[Host]:
    with Host(certificate if request.param == "https" else None) as running:
        yield running


def limits(chance: random.Random) -> dict[str, float]:
    """A deadline or a timeout that strikes somewhere in a call, as it comes."""
    seconds = chance.choice((0.0005, 0.002, 0.005, 0.01, 0.03, 0.06)) * chance.uniform(0.5, 1.5)
    return {chance.choice(("deadline", "timeout")): seconds}


async def async_storm(
    scalr: AsyncScalr, calls: int, chance: random.Random, seen: Counter[str]
) -> None:
    """Calls that all end early: by a limit, or cancelled from outside, once or twice."""

    async def one() -> None:
        try:
            await scalr.with_options(**limits(chance)).user.farms.get(1)
            seen["answered"] += 1
        except ScalrError as error:
            seen[type(error).__name__] += 1

    tasks = [asyncio.create_task(one()) for _ in range(calls)]
    for task in chance.sample(tasks, calls // 2):
        await asyncio.sleep(chance.uniform(0, 0.002))
        task.cancel()
        if chance.random() < 0.3:
            await asyncio.sleep(0)
            task.cancel()
    for ended in await asyncio.gather(*tasks, return_exceptions=True):
        assert ended is None or isinstance(ended, asyncio.CancelledError), repr(ended)
        seen["cancelled"] += ended is not None


async def async_crowd(scalr: AsyncScalr) -> None:
    calls = (scalr.user.farms.get(1) for _ in range(2 * MAX_CONNECTIONS))
    answers = await asyncio.gather(*calls)
    assert [farm.id for farm in answers] == [1] * 2 * MAX_CONNECTIONS


def sync_storm(scalr: Scalr, calls: int, chance: random.Random, seen: Counter[str]) -> None:
    wrong: list[BaseException] = []

    def one(options: dict[str, float]) -> None:
        try:
            scalr.with_options(**options).user.farms.get(1)
            seen["answered"] += 1
        except ScalrError as error:
            seen[type(error).__name__] += 1
        except BaseException as error:
            wrong.append(error)

    threads = [threading.Thread(target=one, args=(limits(chance),)) for _ in range(calls)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert wrong == []


def sync_crowd(scalr: Scalr) -> None:
    answers: list[Any] = []

    def one() -> None:
        try:
            answers.append(scalr.user.farms.get(1).id)
        except ScalrError as error:
            answers.append(error)

    threads = [threading.Thread(target=one) for _ in range(2 * MAX_CONNECTIONS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert answers == [1] * 2 * MAX_CONNECTIONS


def weather(
    kind: str, host: Host, outages: list[str], calls: int, seed: int, certificate: Path
) -> Counter[str]:
    """A storm through each outage in turn, then the crowd. Says how the calls of the storms ended."""
    chance, seen = random.Random(seed), Counter[str]()
    options: dict[str, Any] = {**KEYS, "retries": 0, "deadline": 20, "timeout": 10}

    async def run() -> None:
        transport: Any = None
        if kind == "aiohttp":
            import ssl

            from scalr_client.aiohttp import AiohttpTransport

            transport = AiohttpTransport(verify=ssl.create_default_context(cafile=certificate))
        async with AsyncScalr(
            host.url, transport=transport, ca_file=certificate, **options
        ) as scalr:
            await async_storm(scalr, 4, chance, seen)
            for outage in outages:
                host.set(outage)
                await async_storm(scalr, calls, chance, seen)
                host.set()
            host.set(crowd=MAX_CONNECTIONS)
            await async_crowd(scalr)

    if kind != "sync":
        asyncio.run(run())
        return seen
    with Scalr(host.url, ca_file=certificate, **options) as scalr:
        for outage in outages:
            host.set(outage)
            sync_storm(scalr, calls, chance, seen)
            host.set()
        host.set(crowd=MAX_CONNECTIONS)
        sync_crowd(scalr)
    return seen


@pytest.mark.parametrize("kind", CLIENTS)
@pytest.mark.parametrize("outage", OUTAGES)
def test_every_connection_is_free_after_a_short_outage(
    kind: str, outage: str, host: Host, certificate: Path
) -> None:
    if kind == "aiohttp":
        pytest.importorskip("aiohttp")
    weather(kind, host, [outage] * 3, 60, 7, certificate)
