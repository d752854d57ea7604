"""Waiting for what takes time: a farm that launches, a server that resumes, a script that runs."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable, Collection, Generator
from typing import TypeVar

from ..errors import ArgumentError, WaitFailedError, WaitTimeoutError

T = TypeVar("T")

Condition = str | Collection[str] | Callable[[T], bool]
"""One status, several, or a function of what was fetched."""


def wait_until(
    fetch: Callable[[], T],
    condition: Condition[T],
    *,
    failed: Condition[T] = (),
    timeout: float = 600.0,
    interval: float = 2.0,
    backoff: float = 1.5,
    max_interval: float = 30.0,
    sleep: Callable[[float], None] = time.sleep,
    monotonic: Callable[[], float] = time.monotonic,
) -> T:
    """Fetches again and again until the condition is met, and returns what met it.

        wait_until(lambda: scalr.user.farms.get(5), "running", failed={"terminated"})

    A status is compared with the `status` of what is fetched. `interval` seconds lie between the
    first two looks, each further wait is `backoff` times longer, up to `max_interval`. Raises
    `WaitFailedError` as soon as `failed` is met, `WaitTimeoutError` after `timeout` seconds; both
    carry the last `value`. What `fetch` raises passes through.
    """
    course = _course(condition, failed, timeout, interval, backoff, max_interval, monotonic)
    pause = next(course)
    while True:
        sleep(pause or 0.0)
        value = fetch()
        pause = course.send(value)
        if pause is None:
            return value


async def wait_until_async(
    fetch: Callable[[], Awaitable[T]],
    condition: Condition[T],
    *,
    failed: Condition[T] = (),
    timeout: float = 600.0,
    interval: float = 2.0,
    backoff: float = 1.5,
    max_interval: float = 30.0,
    sleep: Callable[[float], Awaitable[None]] | None = None,
    monotonic: Callable[[], float] = time.monotonic,
) -> T:
    """`wait_until` for `AsyncScalr`: `fetch` returns something to await."""
    if sleep is None:
        import asyncio

        sleep = asyncio.sleep
    course = _course(condition, failed, timeout, interval, backoff, max_interval, monotonic)
    pause = next(course)
    while True:
        await sleep(pause or 0.0)
        value = await fetch()
        pause = course.send(value)
        if pause is None:
            return value


def _course(
    condition: Condition[T],
    failed: Condition[T],
    timeout: float,
    interval: float,
    backoff: float,
    max_interval: float,
    monotonic: Callable[[], float],
) -> Generator[float | None, T, None]:
    """Yields seconds to wait before the next look, or None when the last look was the right one."""
    if not (timeout > 0 and interval > 0 and backoff >= 1 and max_interval > 0):
        raise ArgumentError(
            "timeout, interval and max_interval must be above 0, backoff at least 1"
        )
    ends = monotonic() + timeout
    pause, wait = 0.0, min(interval, max_interval)
    while True:
        value = yield pause
        if _meets(value, condition):
            yield None
            return
        if _meets(value, failed):
            raise WaitFailedError(f"gave up waiting: {_shown(value)}", value=value)
        left = ends - monotonic()
        if left <= 0:
            raise WaitTimeoutError(f"not reached in {timeout:g} s: {_shown(value)}", value=value)
        # The last look is taken at the very end of the time, not a whole pause before it.
        pause, wait = min(wait, left), min(wait * backoff, max_interval)


def _meets(value: T, condition: Condition[T]) -> bool:
    if callable(condition):
        return bool(condition(value))
    status = getattr(value, "status", None)
    return status == condition if isinstance(condition, str) else status in condition


def _shown(value: object) -> str:
    status = getattr(value, "status", None)
    return f"the status is {status!r}" if status is not None else "the condition is not met"
