"""The time of this machine, and the time of the host by its `Date` headers."""

from __future__ import annotations

import calendar
import logging
import re
import time

_log = logging.getLogger("scalr_client")

MAX_SKEW = 24 * 3600.0
"""Seconds: a host that is further away than this is not followed."""

MIN_SKEW = 30.0
"""Seconds: a smaller difference is not why a host rejects a request, since it allows 300."""

_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")

_TIME = r"(?P<hour>\d\d):(?P<minute>\d\d):(?P<second>\d\d)"
_DATE = re.compile(
    rf"(?P<weekday>\w{{3}}), (?P<day>\d\d) (?P<month>\w{{3}}) (?P<year>\d{{4}}) {_TIME} GMT"
).fullmatch
_OLDER_DATE = re.compile(
    rf"(?P<weekday>\w{{6,9}}), (?P<day>\d\d)-(?P<month>\w{{3}})-(?P<year>\d\d) {_TIME} GMT"
).fullmatch
_OLDEST_DATE = re.compile(
    rf"(?P<weekday>\w{{3}}) (?P<month>\w{{3}}) (?P<day>[ \d]\d) {_TIME} (?P<year>\d{{4}})"
).fullmatch


class Clock:
    """The time of this machine. Tests pass a subclass whose waits take no time."""

    __slots__ = ()

    def now(self) -> float:
        """Seconds since 1970, UTC."""
        return time.time()

    def monotonic(self) -> float:
        """Seconds of a clock that is never set, for measuring durations."""
        return time.monotonic()

    def sleep(self, seconds: float) -> None:
        """Waits that long."""
        time.sleep(seconds)

    async def sleep_async(self, seconds: float) -> None:
        """Waits that long without blocking the event loop."""
        import asyncio

        await asyncio.sleep(seconds)


def date_text(at: float) -> str:
    """An instant (seconds since 1970) as text: `2026-11-23T13:45:00Z`."""
    return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(at))


def parse_http_date(text: str) -> float | None:
    """Seconds since 1970 of a date such as `Mon, 23 Nov 2026 13:45:00 GMT`, None for anything else.

    Of the two older forms that RFC 9110 (5.6.7) asks recipients to read as well, `Monday, 23-Nov-26
    13:45:00 GMT` and `Mon Nov 23 13:45:00 2026`, the first has two digits of the year: one that would
    be more than 50 years ahead is of the century before.
    """
    # Written out because `strptime` reads month names in the language of the process.
    if not text.isascii():
        return None
    found = _DATE(text) or _OLDER_DATE(text) or _OLDEST_DATE(text)
    if found is None or found["weekday"][:3] not in _DAYS or found["month"] not in _MONTHS:
        return None
    day, hour, minute, second = (int(found[part]) for part in ("day", "hour", "minute", "second"))
    year = int(found["year"])
    if len(found["year"]) == 2:
        this_year = time.gmtime().tm_year
        year += this_year - this_year % 100
        year -= 100 if year > this_year + 50 else 0
    if not (1 <= day <= 31 and hour < 24 and minute < 60 and second < 61) or year < 1970:
        return None
    moment = (year, _MONTHS.index(found["month"]) + 1, day, hour, minute, second)
    seconds = float(calendar.timegm(moment))
    # A day that its month does not have comes back as another day.
    return seconds if time.gmtime(seconds).tm_mday == day or second == 60 else None


class HostClock:
    """The time of one host: this machine's, corrected by what the host's `Date` headers showed.

    Shared by all copies of a client and safe to use from several threads: each step reads or sets one
    number. There is no lock, because a fork copies one that another thread has locked.
    """

    __slots__ = ("_clock", "_offset", "_warned")

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._offset = 0.0
        self._warned = False

    @property
    def offset(self) -> float:
        """Seconds by which the host is ahead of this machine, as far as it is known."""
        return self._offset

    def reading(self, *, corrected: bool = True) -> tuple[float, float]:
        """The time to sign with, and the offset in it, which `learn` takes with the response."""
        offset = self._offset if corrected else 0.0
        return self._clock.now() + offset, offset

    def learn(
        self, date: str | None, age: str | None, sent: float, received: float, used: float
    ) -> bool:
        """Whether a rejected request should be signed again, because its time was wrong.

        `date` and `age` are headers of the response, `sent` and `received` this machine's times
        around the attempt, `used` the offset that the request was signed with: another thread may
        have corrected the clock since. A response with `Age` came out of a cache and is not used.
        """
        measured = self._measure(date, age, sent, received)
        if measured is not None:
            uncertain = MIN_SKEW + (received - sent) / 2
            if abs(measured - used) > uncertain and abs(measured) <= MAX_SKEW:
                self._offset = measured
                warned, self._warned = self._warned, True
                if not warned:
                    _log.warning(
                        "the host's clock is %+.0f s from this machine's; signing by it now",
                        measured,
                    )
                return True
        return abs(self._offset - used) > MIN_SKEW

    @staticmethod
    def _measure(date: str | None, age: str | None, sent: float, received: float) -> float | None:
        at = parse_http_date(date) if date is not None and age is None else None
        # The header has whole seconds: on average the host's clock stood half a second later.
        return None if at is None else at + 0.5 - (sent + received) / 2

    def explain(self, date: str | None, signed_at: float) -> str:
        """A hint about the clocks for a rejected request; empty if they agree."""
        now = date_text(self._clock.now())
        at = parse_http_date(date) if date is not None else None
        if at is None:
            return (
                f"This machine's time is {now}; the host sent no usable Date header,"
                " so compare the two clocks by hand (300 s apart is too much)"
            )
        apart = at - signed_at
        if abs(apart) <= MIN_SKEW:
            return ""
        far = "; more than 24 h apart is not corrected" if abs(apart) > MAX_SKEW else ""
        return (
            f"This machine's time is {now}, and the host's clock is {apart:+.0f} s"
            f" from the time that was signed{far}"
        )
