"""A machine whose clock is wrong: measured, corrected once, told once."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable

import pytest

from scalr_client.clock import HostClock, parse_http_date
from scalr_client.errors import AuthenticationError
from tests.support.clients import Both, IdleClock
from tests.support.loopback import Loopback, Received, Reply, envelope, refusal

Serve = Callable[..., Loopback]
EXPIRED = "Request is expired."


def http_date(at: float) -> str:
    return time.strftime("%a, %d %b %Y %H:%M:%S GMT", time.gmtime(at))


def host_at(clock: IdleClock, ahead: float, **headers: str) -> Callable[[Received], Reply]:
    """A host whose clock is `ahead` seconds before the client's and which checks the window."""

    def answer(received: Received) -> Reply:
        now = clock.now() + ahead
        named = {"Date": http_date(now), **headers}
        signed = time.strptime(received.header("x-scalr-date") or "", "%Y-%m-%dT%H:%M:%SZ")
        import calendar

        if abs(now - calendar.timegm(signed)) > 300:
            return refusal(401, "BadAuthentication", EXPIRED, headers=named)
        return Reply(body=envelope({"id": 1}), headers=named)

    return answer


@pytest.mark.parametrize("ahead", [-7200, -400, 400, 80_000])
def test_a_wrong_clock_is_corrected_once_and_told_once(
    both: Both, serve: Serve, clock: IdleClock, caplog: pytest.LogCaptureFixture, ahead: float
) -> None:
    host = serve(host_at(clock, ahead))
    scalr = both.client(host.url, clock=clock)
    with caplog.at_level(logging.WARNING, "scalr_client"):
        both.run(scalr.user.farms.create(name="x"))
        both.run(scalr.user.farms.get(1))
        both.run(scalr.with_options(timeout=3).user.farms.get(1))
    assert len(host.requests) == 4
    assert all(r.is_signed() for r in host.requests)
    assert [r.levelname for r in caplog.records] == ["WARNING"]
    assert f"{ahead:+.0f} s" in caplog.text


def test_a_clock_that_is_days_off_is_not_followed(
    both: Both, serve: Serve, clock: IdleClock
) -> None:
    host = serve(host_at(clock, 3 * 86400))
    with pytest.raises(AuthenticationError) as caught:
        both.run(both.client(host.url, clock=clock).user.farms.get(1))
    assert len(host.requests) == 1
    assert "more than 24 h apart" in str(caught.value)


def test_correction_can_be_switched_off(both: Both, serve: Serve, clock: IdleClock) -> None:
    host = serve(host_at(clock, 4000))
    scalr = both.client(host.url, clock=clock, clock_correction=False)
    with pytest.raises(AuthenticationError) as caught:
        both.run(scalr.user.farms.get(1))
    assert len(host.requests) == 1
    assert "+4000 s" in str(caught.value)


def test_an_answer_from_a_cache_says_nothing_about_the_time(
    both: Both, serve: Serve, clock: IdleClock
) -> None:
    host = serve(host_at(clock, 4000, Age="5"))
    with pytest.raises(AuthenticationError):
        both.run(both.client(host.url, clock=clock).user.farms.get(1))
    assert len(host.requests) == 1


@pytest.mark.parametrize("date", [None, "yesterday", "Mon, 23 Nov 2026 25:45:00 GMT", "0"])
def test_without_a_usable_date_the_error_shows_this_machine_s_time(
    both: Both, serve: Serve, clock: IdleClock, date: str | None
) -> None:
    headers = {} if date is None else {"Date": date}
    host = serve(refusal(401, "BadAuthentication", EXPIRED, headers=headers))
    with pytest.raises(AuthenticationError) as caught:
        both.run(both.client(host.url, clock=clock).user.farms.get(1))
    assert len(host.requests) == 1
    assert "2026-11-23T13:45:00Z" in str(caught.value)


def test_a_refused_key_is_not_tried_again(both: Both, serve: Serve, clock: IdleClock) -> None:
    date = {"Date": http_date(clock.now())}
    host = serve(refusal(401, "BadAuthentication", "Invalid API Key", headers=date))
    with pytest.raises(AuthenticationError):
        both.run(both.client(host.url, clock=clock).user.farms.get(1))
    assert len(host.requests) == 1


def test_a_second_refusal_is_final(both: Both, serve: Serve, clock: IdleClock) -> None:
    def drifting(received: Received) -> Reply:
        ahead = 1000.0 * len(host.requests)
        date = {"Date": http_date(clock.now() + ahead)}
        return refusal(401, "BadAuthentication", EXPIRED, headers=date)

    host = serve(drifting)
    with pytest.raises(AuthenticationError):
        both.run(both.client(host.url, clock=clock).user.farms.get(1))
    assert len(host.requests) == 2


def test_a_call_refused_while_another_corrected_the_clock_is_tried_again() -> None:
    clock = HostClock(IdleClock())
    now = 1_795_441_500.0
    assert clock.learn(http_date(now + 900), None, now, now, 0.0)
    assert clock.reading()[1] == pytest.approx(900.5)
    # This one was signed before the correction, and its answer has no date.
    assert clock.learn(None, None, now, now, 0.0)
    assert not clock.learn(None, None, now, now, 900.5)


def test_a_slow_exchange_is_no_measure_of_skew() -> None:
    clock = HostClock(IdleClock())
    assert not clock.learn(http_date(1000.0), None, 1000.0, 1200.0, 0.0)


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("Mon, 23 Nov 2026 13:45:00 GMT", 1_795_441_500.0),
        ("Thu, 01 Jan 1970 00:00:00 GMT", 0.0),
        ("Mon, 23 Nov 2026 13:45:00 CET", None),
        ("Sat, 01 Jan 0000 00:00:00 GMT", None),
        ("Wed, 31 Dec 1969 23:59:59 GMT", None),
        ("Fri, 31 Dec 9999 23:59:59 GMT", 253_402_300_799.0),
        ("Mon, 30 Feb 2026 13:45:00 GMT", None),
        ("Monday, 23-Nov-26 13:45:00 GMT", 1_795_441_500.0),
        ("Mon Nov 23 13:45:00 2026", 1_795_441_500.0),
        ("Sunday, 06-Nov-94 08:49:37 GMT", 784_111_777.0),
        ("Sun Nov  6 08:49:37 1994", 784_111_777.0),
        ("Sun Nov 6 08:49:37 1994", None),
        ("Monday, 23-Nov-26 13:45:00 CET", None),
        ("Monday, 31-Feb-26 13:45:00 GMT", None),
        ("", None),
        ("Mon, 23 Nov ٢٠٢٦ 13:45:00 GMT", None),
    ],
)
def test_a_date_is_read_strictly(text: str, at: float | None) -> None:
    assert parse_http_date(text) == at
