"""Whatever a transport meets, its connections come back: outages, deadlines, cancellations, interrupts.

A storm of calls meets an outage. When the host is well again, a crowd of calls shows that every
connection is free: the host answers none of them before as many wait as a client may have connections.
"""

from __future__ import annotations

import asyncio
import os
import random
import ssl
import subprocess
import sys
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from scalr_client import AsyncScalr, Scalr, ScalrError
from scalr_client.transport import MAX_CONNECTIONS
from tests.support.loopback import KEY_ID, SECRET, make_certificate

from .outages import CROWDED, OUTAGES, Host

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
    calls = (scalr.user.farms.get(1, env_id=CROWDED) for _ in range(2 * MAX_CONNECTIONS))
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
            answers.append(scalr.user.farms.get(1, env_id=CROWDED).id)
        except ScalrError as error:
            answers.append(error)

    threads = [threading.Thread(target=one) for _ in range(2 * MAX_CONNECTIONS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert answers == [1] * 2 * MAX_CONNECTIONS


def client(kind: str, host: Host, certificate: Path) -> Any:
    options: dict[str, Any] = {**KEYS, "retries": 0, "deadline": 20, "timeout": 10}
    if kind == "sync":
        return Scalr(host.url, ca_file=certificate, **options)
    if kind == "async":
        return AsyncScalr(host.url, ca_file=certificate, **options)
    from scalr_client.aiohttp import AiohttpTransport

    trusted = ssl.create_default_context(cafile=certificate)
    return AsyncScalr(host.url, transport=AiohttpTransport(verify=trusted), **options)


def weather(
    kind: str, host: Host, outages: list[str], calls: int, seed: int, certificate: Path
) -> Counter[str]:
    """A storm through each outage in turn, then the crowd. Says how the calls of the storms ended."""
    chance, seen = random.Random(seed), Counter[str]()

    async def run() -> None:
        async with client(kind, host, certificate) as scalr:
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
    with client(kind, host, certificate) as scalr:
        for outage in outages:
            host.set(outage)
            sync_storm(scalr, calls, chance, seen)
            host.set()
        host.set(crowd=MAX_CONNECTIONS)
        sync_crowd(scalr)
    return seen


@pytest.fixture(params=CLIENTS)
def kind(request: pytest.FixtureRequest) -> str:
    if request.param == "aiohttp":
        pytest.importorskip("aiohttp")
    return str(request.param)


def test_every_connection_is_free_after_outages_deadlines_and_cancellations(
    kind: str, host: Host, certificate: Path
) -> None:
    seen = weather(kind, host, list(OUTAGES), 40, 7, certificate)
    assert seen["ScalrTimeoutError"] > 0
    assert kind == "sync" or seen["cancelled"] > 0


@pytest.mark.slow
@pytest.mark.parametrize("outage", OUTAGES)
def test_every_connection_is_free_after_each_kind_of_outage(
    kind: str, outage: str, host: Host, certificate: Path, figure: Figure
) -> None:
    seen = weather(kind, host, [outage] * 5, 80, 3, certificate)
    report(figure, f"outages, {kind}", seen)


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_a_long_soak_ends_with_every_connection_free(
    kind: str, host: Host, certificate: Path, figure: Figure
) -> None:
    chance = random.Random(19)
    outages = [chance.choice([*OUTAGES, ""]) for _ in range(60)]
    report(figure, f"soak, {kind}", weather(kind, host, outages, 100, 23, certificate))


def report(figure: Figure, name: str, seen: Counter[str]) -> None:
    figure(f"{name}: calls", sum(seen.values()))
    for how, number in seen.items():
        figure(f"{name}: {how}", number)
    figure(f"{name}: connections lost", 0)  # or the crowd would not have come through


@pytest.mark.parametrize("kind", ["async", "aiohttp"])
def test_lists_that_are_left_early_give_their_connections_back(
    kind: str, host: Host, certificate: Path
) -> None:
    chance = random.Random(5)

    async def read(scalr: AsyncScalr, way: int) -> None:
        pager = scalr.user.farms.list(name="x").prefetch(3)
        try:
            async with asyncio.timeout(0.01 if way == 1 else None):
                async for farm in pager:
                    if (way == 0 and farm.id > 150) or (way == 2 and chance.random() < 0.001):
                        break
        except (TimeoutError, ScalrError):
            pass

    async def run() -> None:
        async with client(kind, host, certificate) as scalr:
            for _ in range(15):
                tasks = [asyncio.create_task(read(scalr, index % 4)) for index in range(20)]
                await asyncio.sleep(0.02)
                for task in tasks[3::4]:
                    task.cancel()
                await asyncio.gather(*tasks, return_exceptions=True)
            host.set(crowd=MAX_CONNECTIONS)
            await async_crowd(scalr)

    asyncio.run(run())


def in_a_process(code: str, host: Host, certificate: Path, *, seconds: float) -> str:
    """What ``code`` prints, with a client `scalr` of the host."""
    options = {"url": host.url, "ca_file": str(certificate), "retries": 0, "deadline": 20}
    opening = (
        "import faulthandler, os, random, signal, sys, threading, time\n"
        "from scalr_client import Scalr, ScalrError, warm_up\n"
        # An interrupt or a fork in the middle of an import leaves Python's own locks of it locked.
        "warm_up()\n"
        f"options = {KEYS!r}\n"
        f"options |= {options!r}\n"
        "scalr = Scalr(**options)\n"
    )
    root = Path(__file__).resolve().parent.parent.parent
    ran = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", opening + code],
        capture_output=True,
        text=True,
        timeout=seconds,
        env={"PYTHONPATH": f"{root}:{root / 'generated'}", "SCALRCLI_HOME": "/nonexistent"},
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert ran.stderr == ""
    return ran.stdout


INTERRUPTED = """
signal.signal(signal.SIGALRM, lambda *_: signal.default_int_handler(signal.SIGINT, None))
sys.unraisablehook = lambda *_: None  # an interrupt may strike where nobody can catch it
scalr.user.farms.get(1)
seconds, chance = SECONDS, random.Random(SEED)
wrong, interrupts, answered = [], 0, 0
until = time.monotonic() + seconds
while time.monotonic() < until:
    try:
        wait = chance.choice((0.0002, 0.001, 0.003)) * chance.uniform(0.3, 3)
        signal.setitimer(signal.ITIMER_REAL, wait)
        for _ in range(20):
            assert scalr.user.farms.get(1).id == 1
            answered += 1
    except KeyboardInterrupt:
        interrupts += 1
    except BaseException as error:
        wrong.append(repr(error))
try:
    signal.setitimer(signal.ITIMER_REAL, 0)
except KeyboardInterrupt:
    pass
print(interrupts, answered, wrong[:5])
"""

CROWD = """
scalr.request("GET", "/api/crowd/MAX")
got = []
def one():
    try:
        got.append(scalr.user.farms.get(1, env_id=CROWDED).id)
    except BaseException as error:
        got.append(repr(error))
threads = [threading.Thread(target=one) for _ in range(2 * MAX)]
for thread in threads: thread.start()
for thread in threads: thread.join(30)
assert got == [1] * 2 * MAX, got
""".replace("MAX", str(MAX_CONNECTIONS)).replace("CROWDED", str(CROWDED))


def interrupted(host: Host, certificate: Path, seconds: float, seed: int) -> tuple[int, int]:
    """How many calls were interrupted and answered; then a crowd finds all connections free."""
    code = INTERRUPTED.replace("SECONDS", str(seconds)).replace("SEED", str(seed)) + CROWD
    told = in_a_process(code, host, certificate, seconds=seconds + 60)
    interrupts, answered, wrong = told.split(" ", 2)
    assert wrong == "[]\n"
    return int(interrupts), int(answered)


def test_an_interrupt_costs_no_connection_and_no_later_call(host: Host, certificate: Path) -> None:
    interrupts, answered = interrupted(host, certificate, 2, 11)
    assert interrupts > 50
    assert answered > 20


@pytest.mark.slow
def test_many_interrupts_cost_no_connection(host: Host, certificate: Path, figure: Figure) -> None:
    interrupts, answered = interrupted(host, certificate, 20, 12)
    figure("interrupts of sync calls", interrupts)
    figure("interrupts of sync calls: calls answered between them", answered)


FORKED = """
stop = False
def connect():
    while not stop:
        with Scalr(**options) as other:
            other.user.farms.get(1)
        try:
            shared[0].user.farms.get(1)
        except ScalrError:
            pass
shared = [Scalr(**options)]
threads = [threading.Thread(target=connect, daemon=True) for _ in range(3)]
for thread in threads: thread.start()
hung = failed = 0
for number in range(CHILDREN):
    if number % 3 == 0:
        shared[0] = Scalr(**options)  # so that some forks meet one that is being opened
    time.sleep(0.003)
    child = os.fork()
    if child == 0:
        status = 1
        try:
            faulthandler.dump_traceback_later(10)
            signal.alarm(20)
            status = 0 if shared[0].user.farms.get(1).id == 1 else 2
        finally:
            os._exit(status)
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    hung += status == -signal.SIGALRM
    failed += status > 0
stop = True
print(hung, failed)
"""


def forked(host: Host, certificate: Path, children: int) -> None:
    code = FORKED.replace("CHILDREN", str(children))
    assert in_a_process(code, host, certificate, seconds=30 + children) == "0 0\n"


needs_fork = pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")


@needs_fork
def test_children_of_a_fork_while_other_threads_connect_can_call(
    host: Host, certificate: Path
) -> None:
    forked(host, certificate, 20)


@needs_fork
@pytest.mark.slow
@pytest.mark.timeout(400)
def test_many_forks_leave_no_child_that_hangs(
    host: Host, certificate: Path, figure: Figure
) -> None:
    forked(host, certificate, 300)
    figure("forks while threads connect: children", 300)
    figure("forks while threads connect: children that hung", 0)
