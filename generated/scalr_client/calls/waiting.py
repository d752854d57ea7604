"""Waits for an object to reach a status: a farm to launch, a server to resume, a script to finish."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable, Collection, Generator
from typing import TypeGuard, TypeVar

from ..errors import ArgumentError, WaitFailedError, WaitTimeoutError

T = TypeVar("T")

Condition = str | Collection[str] | Callable[[T], bool]
"""A status, several of them, or a function of the fetched object."""


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
    """Fetches an object again and again until it meets the condition, and returns it.

        wait_until(lambda: scalr.user.farms.get(5), "running", failed={"terminated"})

    A status is compared with the `status` of the object. The first wait is `interval` seconds, each
    further one `backoff` times longer, up to `max_interval`. Raises `WaitFailedError` as soon as
    `failed` is met, `WaitTimeoutError` after `timeout` seconds; both carry the last `value`. Errors
    of `fetch` pass through.
    """
    waits = _waits(condition, failed, timeout, interval, backoff, max_interval, monotonic)
    pause = next(waits)
    while True:
        sleep(pause or 0.0)
        value = fetch()
        pause = waits.send(value)
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
    waits = _waits(condition, failed, timeout, interval, backoff, max_interval, monotonic)
    pause = next(waits)
    while True:
        await sleep(pause or 0.0)
        value = await fetch()
        pause = waits.send(value)
        if pause is None:
            return value


def _waits(
    condition: Condition[T],
    failed: Condition[T],
    timeout: float,
    interval: float,
    backoff: float,
    max_interval: float,
    monotonic: Callable[[], float],
) -> Generator[float | None, T, None]:
    """Yields the seconds to wait before each fetch, and None once the condition is met."""
    _check_seconds(timeout=timeout, interval=interval, max_interval=max_interval)
    if not _is_number(backoff) or not backoff >= 1:
        raise ArgumentError("backoff must be a number, 1 or more")
    ends = monotonic() + timeout
    pause, wait = 0.0, min(interval, max_interval)
    while True:
        value = yield pause
        if _meets(value, condition):
            yield None
            return
        if _meets(value, failed):
            raise WaitFailedError(f"stopped waiting: {_shown(value)}", value=value)
        left = ends - monotonic()
        if left <= 0:
            raise WaitTimeoutError(f"not reached in {timeout:g} s: {_shown(value)}", value=value)
        # The last fetch comes at the very end of the time, not a whole pause before it.
        pause, wait = min(wait, left), min(wait * backoff, max_interval)


def _check_seconds(**given: object) -> None:
    for name, value in given.items():
        if not _is_number(value) or not value > 0:
            raise ArgumentError(f"{name} must be a number of seconds above 0")


def _is_number(value: object) -> TypeGuard[float]:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _meets(value: T, condition: Condition[T]) -> bool:
    if callable(condition):
        return bool(condition(value))
    status = getattr(value, "status", None)
    return status == condition if isinstance(condition, str) else status in condition


def _shown(value: object) -> str:
    status = getattr(value, "status", None)
    return f"the status is {status!r}" if status is not None else "the condition is not met"
