"""Decides when a failed attempt is repeated, and after how long. Nothing here sleeps.

| what happened                                | tried again           | after                |
|----------------------------------------------|-----------------------|----------------------|
| no connection, or none free in the pool      | any verb              | backoff              |
| 403 LimitExceeded                            | any verb              | next UTC minute      |
| 429 with Retry-After, as proxies send it     | GET HEAD PATCH DELETE | Retry-After          |
| 500, 502, 503, 504; no or a broken response  | GET HEAD PATCH DELETE | Retry-After, backoff |
| anything else                                | never                 |                      |

A 401 because of the clock is handled by the client: once, at once, with the time corrected.
"""

from __future__ import annotations

import random
import re
from typing import NamedTuple

from ..errors import ArgumentError
from ..frozen import Frozen
from .clock import parse_http_date

RETRIED_STATUSES = frozenset({500, 502, 503, 504})
REPEATABLE_VERBS = frozenset({"GET", "HEAD", "OPTIONS", "PATCH", "PUT", "DELETE"})

# Some hosts send fractions, which the RFC does not know.
_SECONDS = re.compile(r"[0-9]+(\.[0-9]+)?").fullmatch


class Attempt(NamedTuple):
    """One attempt that failed, as a `RetryPolicy` sees it."""

    method: str
    number: int
    """1 for the first attempt of a call."""
    status: int | None
    """The status of the response; None if no complete one came."""
    code: str | None
    """The first error code of the response."""
    may_have_executed: bool
    """False only if the request cannot have reached the host or the host says it did nothing."""
    retry_after: float | None
    """Seconds that the response asks for, not negative."""
    next_minute: float
    """Seconds until the next minute begins on the host's clock."""


class RetryPolicy(Frozen):
    """Decides which attempts are repeated, and when. Immutable.

    `attempts` is the most that one call makes, the first included: 1 never repeats. The wait before
    repetition n is drawn from the upper half of `backoff * 2 ** (n - 1)` seconds, at most
    `backoff_max`. A `Retry-After` replaces it, at most `retry_after_max` seconds. A rate limit
    waits for the next minute of the host's clock and up to `spread` seconds more, so that many
    clients do not return at once.

    Any object with `delay(attempt: Attempt) -> float | None` can take its place.
    """

    __slots__ = ("attempts", "backoff", "backoff_max", "retry_after_max", "spread")

    attempts: int
    backoff: float
    backoff_max: float
    retry_after_max: float
    spread: float

    def __init__(
        self,
        attempts: int = 4,
        *,
        backoff: float = 0.5,
        backoff_max: float = 8.0,
        retry_after_max: float = 120.0,
        spread: float = 3.0,
    ) -> None:
        super().__init__(
            attempts=attempts,
            backoff=backoff,
            backoff_max=backoff_max,
            retry_after_max=retry_after_max,
            spread=spread,
        )
        for name in RetryPolicy.__slots__:
            value = getattr(self, name)
            good = isinstance(value, int | float) and not isinstance(value, bool)
            if not good or not 0 <= value < float("inf"):
                raise ArgumentError(f"{name} must be a finite number that is not negative")
        if attempts < 1:
            raise ArgumentError("attempts must be at least 1: the first one counts")

    def delay(self, attempt: Attempt) -> float | None:
        """Seconds to wait before the next attempt; None if there shall be none."""
        if attempt.number >= self.attempts:
            return None
        if attempt.status == 403 and attempt.code == "LimitExceeded":
            asked = min(attempt.retry_after or 0.0, self.retry_after_max)
            return max(attempt.next_minute, asked) + _between(0.05, max(0.05, self.spread))
        limited = attempt.status == 429 and attempt.retry_after is not None
        if (attempt.may_have_executed or limited) and attempt.method not in REPEATABLE_VERBS:
            return None
        if not limited and attempt.status is not None and attempt.status not in RETRIED_STATUSES:
            return None
        if attempt.retry_after is not None:
            return min(attempt.retry_after, self.retry_after_max)
        # The exponent is bounded because 2.0 ** 1024 is an error.
        ceiling = min(self.backoff * 2.0 ** min(attempt.number - 1, 60), self.backoff_max)
        return _between(ceiling / 2, ceiling)

    def __repr__(self) -> str:
        return f"RetryPolicy({', '.join(f'{n}={getattr(self, n)!r}' for n in self.__slots__)})"

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, RetryPolicy):
            return NotImplemented
        return repr(self) == repr(other)

    def __hash__(self) -> int:
        return hash(repr(self))


def _between(low: float, high: float) -> float:
    return random.uniform(low, high)  # noqa: S311  # jitter, not a secret


def parse_retry_after(text: str | None, now: float) -> float | None:
    """Seconds that a `Retry-After` asks for: a number, or a date compared with `now`. None if
    unusable.
    """
    if text is None:
        return None
    text = text.strip()
    if _SECONDS(text):
        return min(float(text[:20]), 1e9)
    at = parse_http_date(text)
    return None if at is None else max(0.0, at - now)
