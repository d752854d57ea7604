"""Both clients behind one face, and a clock that does not wait."""

from __future__ import annotations

import asyncio
import time
from typing import Any

from scalr_client import AsyncScalr, Scalr
from scalr_client.clock import Clock
from tests.support.loopback import KEY_ID, SECRET


class IdleClock(Clock):
    """Starts at a fixed time; sleeping moves it on and costs nothing."""

    __slots__ = ("slept", "time")

    def __init__(self, time: float = 1_795_441_500.0) -> None:
        self.time = time
        self.slept: list[float] = []

    def now(self) -> float:
        return self.time

    def monotonic(self) -> float:
        return self.time

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.time += seconds

    async def sleep_async(self, seconds: float) -> None:
        self.sleep(seconds)


class WaitlessClock(IdleClock):
    """The machine's time, but sleeping costs nothing."""

    __slots__ = ()

    def now(self) -> float:
        return time.time()


class Both:
    """Runs the same call on a sync or an async client: what one does, the other must do."""

    def __init__(self, kind: str) -> None:
        self.kind = kind
        self.type: Any = Scalr if kind == "sync" else AsyncScalr
        self._loop = asyncio.new_event_loop() if kind == "async" else None
        self._made: list[Any] = []

    def client(self, url: str, **options: Any) -> Any:
        given = {"key_id": KEY_ID, "secret_key": SECRET, "env_id": 5, "account_id": 1, **options}
        made = self.type(url, **given)
        self._made.append(made)
        return made

    def run(self, value: Any) -> Any:
        """The result of a call of either client."""
        if self._loop is None:
            return value
        return self._loop.run_until_complete(value)

    def items(self, pager: Any, into: list[Any] | None = None) -> list[Any]:
        """What a loop over the pager gives; `into` keeps what came before an error."""
        seen = [] if into is None else into
        if self._loop is None:
            seen.extend(pager)
            return seen

        async def collect() -> None:
            async for item in pager:
                seen.append(item)

        self._loop.run_until_complete(collect())
        return seen

    def close_one(self, scalr: Any) -> None:
        self.run(scalr.close() if self._loop is None else scalr.aclose())

    def close(self) -> None:
        for made in self._made:
            self.close_one(made)
        if self._loop is not None:
            self._loop.run_until_complete(self._loop.shutdown_asyncgens())
            self._loop.close()
