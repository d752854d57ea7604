"""Calls over loopback: CPU time of the caller, as ratios to a bare, open httpx client.

Run once in an environment of its own and once with orjson hidden: `calling ROUNDS [standard]`.
"""

from __future__ import annotations

import asyncio
import importlib
import json
import sys
import time
from collections.abc import Awaitable, Callable
from functools import partial
from typing import Any, Final

import httpx

from .measure import Measure, alternate, dump
from .server import EMPTY, MANY, PAGES, SLOW, TEN, Server

CALLS: Final = 50
KEYS: Final[dict[str, Any]] = {
    "key_id": "APIK7Q2M9X4B1ZT6R8WD",
    "secret_key": "Ty6WtFpHq0bNcV3xZsL9mKdRuJ2g",
    "env_id": 1,
}
KINDS: Final = {"empty page": EMPTY, "ten farms": TEN}
PATH: Final = "/api/v1beta0/user/{}/farms/"

Call = Callable[[int], object]
AsyncCall = Callable[[int], Awaitable[object]]


def sync_callers(url: str) -> dict[str, Call]:
    """One list of farms by each caller; the argument is the environment."""
    from scalr_client import Scalr

    farms = Scalr(url, **KEYS).user.farms
    found: dict[str, Call] = {"ours": lambda env: farms.list(env_id=env).all()}
    try:
        made = importlib.import_module("opc_user.api.farms.farms_list")
        opc = importlib.import_module("opc_user.client").Client(base_url=url + "/api/v1beta0/user")
        found["openapi-python-client"] = lambda env: made.sync(env, client=opc)
    except ImportError:
        pass
    try:
        oag = importlib.import_module("oag_user")
        configuration = oag.Configuration(host=url + "/api/v1beta0/user")
        api = oag.FarmsApi(oag.ApiClient(configuration))
        found["openapi-generator"] = lambda env: api.farms_list(env)
    except ImportError:
        pass
    return found


def async_clients(url: str) -> dict[str, Any]:
    """Our async client, and the one over aiohttp where that is installed."""
    from scalr_client import AsyncScalr

    found = {"ours": AsyncScalr(url, **KEYS)}
    try:
        from scalr_client.aiohttp import AiohttpTransport

        found["ours, aiohttp"] = AsyncScalr(url, transport=AiohttpTransport(), **KEYS)
    except ImportError:
        pass
    return found


def async_callers(url: str, clients: dict[str, Any]) -> dict[str, AsyncCall]:
    """The same with asyncio."""

    def all_of(farms: Any, env: int) -> Awaitable[object]:
        found: Awaitable[object] = farms.list(env_id=env).all()
        return found

    found: dict[str, AsyncCall] = {
        who: partial(all_of, client.user.farms) for who, client in clients.items()
    }
    try:
        made = importlib.import_module("opc_user.api.farms.farms_list")
        opc = importlib.import_module("opc_user.client").Client(base_url=url + "/api/v1beta0/user")
        found["openapi-python-client"] = lambda env: made.asyncio(env, client=opc)
    except ImportError:
        pass
    return found


def _repeat(call: Callable[[Any], object], argument: object) -> None:
    for _ in range(CALLS):
        call(argument)


def calls(url: str, rounds: int, suffix: str) -> list[Measure]:
    found = []
    bare = httpx.Client()
    loop = asyncio.new_event_loop()
    async_bare = httpx.AsyncClient()
    clients = async_clients(url)

    async def repeat(call: AsyncCall, env: int) -> None:
        for _ in range(CALLS):
            await call(env)

    def get(address: str, env: int) -> Awaitable[object]:
        return async_bare.get(address)

    def run(call: AsyncCall, env: int) -> None:
        loop.run_until_complete(repeat(call, env))

    for label, env in KINDS.items():
        address = url + PATH.format(env)

        def base(address: str = address) -> None:
            _repeat(bare.get, address)

        subjects: dict[str, Callable[[], object]] = {
            who: partial(_repeat, call, env) for who, call in sync_callers(url).items()
        }
        subjects["httpx"] = base
        for who, (values, ratios) in alternate(rounds, base, subjects, collecting=True).items():
            found.append(
                _per_call(f"sync, {label}", who + suffix * (who == "ours"), values, ratios)
            )

        callers = async_callers(url, clients)
        callers["httpx"] = partial(get, address)

        def async_base(callers: Any = callers, env: int = env) -> None:
            loop.run_until_complete(repeat(callers["httpx"], env))

        async_subjects = {who: partial(run, call, env) for who, call in callers.items()}
        timed = alternate(rounds, async_base, async_subjects, collecting=True)
        for who, (values, ratios) in timed.items():
            name = who.replace("ours", "ours" + suffix)
            found.append(_per_call(f"async, {label}", name, values, ratios))
    for client in clients.values():
        loop.run_until_complete(client.aclose())
    return found


def _per_call(what: str, who: str, values: list[float], ratios: list[float]) -> Measure:
    return Measure("call", who, what, "us", [v / CALLS * 1e6 for v in values], ratios)


def listing(url: str, rounds: int, suffix: str) -> list[Measure]:
    from scalr_client import Scalr

    bare = httpx.Client()
    address = url + PATH.format(MANY)
    body = bare.get(address).content
    farms = Scalr(url, **KEYS).user.farms

    def base() -> None:
        for number in range(PAGES[MANY]):
            bare.get(f"{address}?maxResults=100&pageNum={number + 1}")
            json.loads(body)

    def ours() -> None:
        assert sum(1 for _ in farms.list(env_id=MANY)) == 100 * PAGES[MANY]

    values, ratios = alternate(rounds, base, {"ours": ours}, collecting=True)["ours"]
    milli = [value * 1e3 for value in values]
    return [Measure("listing", "ours" + suffix, "10,000 farms", "ms", milli, ratios)]


def prefetching(url: str, rounds: int, suffix: str) -> list[Measure]:
    """Wall time: what prefetching saves is waiting."""
    from scalr_client import Scalr

    farms = Scalr(url, **KEYS).user.farms
    clients = async_clients(url)
    loop = asyncio.new_event_loop()

    async def walk(client: Any) -> None:
        pager = client.user.farms.list(env_id=SLOW).prefetch()
        assert len([farm async for farm in pager]) == 1000

    def run(client: Any) -> None:
        loop.run_until_complete(walk(client))

    def clocked(run: Callable[[], object]) -> float:
        started = time.perf_counter()
        run()
        return time.perf_counter() - started

    found: dict[str, Measure] = {}
    for _ in range(rounds):
        reference = clocked(lambda: farms.list(env_id=SLOW).all())
        for who, client in clients.items():
            value = clocked(partial(run, client))
            name = who.replace("ours", "ours" + suffix)
            row = found.setdefault(who, Measure("prefetch", name, "1,000 farms", "ms", []))
            row.values.append(value * 1e3)
            row.ratios.append(value / reference)
    for client in clients.values():
        loop.run_until_complete(client.aclose())
    return list(found.values())


def signature(rounds: int) -> list[Measure]:
    """What a signature takes beyond the two blocks of HMAC that no client can do without."""
    from scalr_client import Credentials, ScalrAuth
    from scalr_client.auth import string_to_sign

    pair = Credentials(KEYS["key_id"], KEYS["secret_key"])
    signer = ScalrAuth(pair)
    path, at = PATH.format(5), 1_795_441_500.0
    message = string_to_sign("GET", "2026-11-23T13:45:00Z", path, "status=running")
    count = 2000

    def hashing() -> None:
        for _ in range(count):
            pair.sign(message)

    def signing() -> None:
        for _ in range(count):
            signer.headers("GET", path, "status=running", b"", at)

    values, ratios = alternate(rounds, hashing, {"ours": signing})["ours"]
    beyond = [(v - v / r) / count * 1e6 for v, r in zip(values, ratios, strict=True)]
    return [Measure("signature", "ours", "beyond HMAC", "us", beyond)]


def connections(url: str) -> list[Measure]:
    from scalr_client import Scalr

    def opened() -> int:
        return int(httpx.get(url + "/opened").content)

    farms = Scalr(url, **KEYS).user.farms
    before = opened()
    for _ in range(2000):
        farms.list().all()
    used = opened() - before - 1  # the question itself is one
    return [Measure("connections", "ours", "2,000 calls", "opened", [float(used)])]


def main(rounds: int, *, standard: bool) -> list[Measure]:
    suffix = "" if standard else ", fast"
    if standard:
        sys.modules["orjson"] = None  # type: ignore[assignment]  # as if it were not installed
    with Server() as server:
        # The peers come last: what they have loaded makes each garbage collection longer.
        found = listing(server.url, rounds, suffix)
        if standard:
            found += prefetching(server.url, rounds, suffix)
            found += signature(rounds)
            found += connections(server.url)
        found += calls(server.url, rounds, suffix)
    return found


if __name__ == "__main__":
    dump(main(int(sys.argv[1]), standard=sys.argv[2:] == ["standard"]))
