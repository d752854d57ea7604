"""What is tried again, when, and what never is."""

from __future__ import annotations

import pickle
import random
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scalr_client.clock import parse_http_date
from scalr_client.errors import (
    ApiError,
    ArgumentError,
    ConfigurationError,
    NotFoundError,
    RateLimitError,
    ScalrConnectionError,
    ScalrError,
    ScalrTimeoutError,
    ServerError,
)
from scalr_client.retry import Attempt, RetryPolicy, parse_retry_after
from tests.support.clients import Both, IdleClock
from tests.support.loopback import Loopback, Reply, envelope, page, refusal

Serve = Callable[..., Loopback]
GOOD = Reply(body=envelope({"id": 1}))
VERBS: dict[str, Callable[[Any], Any]] = {
    "GET": lambda scalr: scalr.user.farms.get(1),
    "POST": lambda scalr: scalr.user.farms.create(name="x"),
    "PATCH": lambda scalr: scalr.user.farms.update(1, name="x"),
    "DELETE": lambda scalr: scalr.user.farms.delete(1),
}


def _outcome(both: Both, host: Loopback, verb: str, **options: Any) -> object:
    """None if the call came through, else its error."""
    scalr = both.client(host.url, **options)
    try:
        both.run(VERBS[verb](scalr))
    except ScalrError as error:
        return error
    return None


@pytest.mark.parametrize("verb", VERBS)
@pytest.mark.parametrize("status", [500, 502, 503, 504])
def test_a_failing_host_is_asked_again_unless_it_is_a_post(
    both: Both, serve: Serve, clock: IdleClock, verb: str, status: int
) -> None:
    host = serve(Reply(status, b"<html>"), GOOD)
    error = _outcome(both, host, verb, clock=clock)
    if verb == "POST":
        assert isinstance(error, ServerError)
        assert error.attempts == len(host.requests) == 1
        assert clock.slept == []
    else:
        assert error is None
        assert len(host.requests) == 2
        assert 0.25 <= clock.slept[0] <= 0.5


@pytest.mark.parametrize("verb", VERBS)
@pytest.mark.parametrize("fault", [Reply(drop=True), Reply(body=b"x" * 100, cut=True)])
def test_a_dropped_connection_repeats_no_post(
    both: Both, serve: Serve, clock: IdleClock, verb: str, fault: Reply
) -> None:
    host = serve(fault, GOOD)
    error = _outcome(both, host, verb, clock=clock)
    if verb == "POST":
        assert isinstance(error, ScalrConnectionError)
        assert error.may_have_executed
        assert len(host.requests) == 1
    else:
        assert error is None
        assert len(host.requests) == 2


@pytest.mark.parametrize("verb", VERBS)
def test_a_host_that_cannot_be_reached_is_tried_with_every_verb(
    both: Both, clock: IdleClock, verb: str
) -> None:
    host = Loopback()
    host.__exit__(None, None, None)
    error = _outcome(both, host, verb, clock=clock)
    assert isinstance(error, ScalrConnectionError)
    assert not error.may_have_executed
    assert error.attempts == 4
    assert [round(s, 1) > 0 for s in clock.slept] == [True] * 3
    assert "4 attempts" in str(error)


@pytest.mark.parametrize("verb", VERBS)
@pytest.mark.parametrize(
    ("status", "code"),
    [
        (400, "InvalidValue"),
        (400, "LimitExceeded"),
        (401, "BadAuthentication"),
        (403, "PermissionViolation"),
        (404, "ObjectNotFound"),
        (409, "Locked"),
        (409, "ObjectInUse"),
        (422, "ConfigurationMismatch"),
        (429, "TooMany"),
        (501, "NotImplemented"),
        (302, "x"),
    ],
)
def test_a_refusal_is_not_tried_again(
    both: Both, serve: Serve, clock: IdleClock, verb: str, status: int, code: str
) -> None:
    host = serve(refusal(status, code), GOOD)
    error = _outcome(both, host, verb, clock=clock)
    assert isinstance(error, ApiError)
    assert (error.status, error.code, error.attempts) == (status, code, 1)
    assert clock.slept == []


@pytest.mark.parametrize("verb", VERBS)
def test_a_rate_limit_waits_for_the_next_minute_with_every_verb(
    both: Both, serve: Serve, verb: str
) -> None:
    clock = IdleClock(1_795_441_500.0 + 12)
    host = serve(refusal(403, "LimitExceeded"), GOOD)
    assert _outcome(both, host, verb, clock=clock) is None
    assert 48 < clock.slept[0] <= 48 + 3
    dates = [r.header("x-scalr-date") for r in host.requests]
    assert dates[0] == "2026-11-23T13:45:12Z"
    assert dates[1] is not None
    assert dates[1].startswith("2026-11-23T13:46:0")
    assert all(r.is_signed() for r in host.requests)


def test_a_rate_limit_that_stays_is_its_own_error(both: Both, serve: Serve) -> None:
    host = serve(refusal(403, "LimitExceeded", "too many"))
    error = _outcome(both, host, "GET", clock=IdleClock(), retries=1)
    assert isinstance(error, RateLimitError)
    assert error.attempts == 2


def test_every_attempt_is_signed_anew(both: Both, serve: Serve) -> None:
    clock = IdleClock()
    host = serve(Reply(503), Reply(503), GOOD)
    policy = RetryPolicy(backoff=2, backoff_max=2)
    assert _outcome(both, host, "GET", clock=clock, retries=policy) is None
    assert len({r.header("x-scalr-date") for r in host.requests}) == 3
    assert len({r.header("x-scalr-signature") for r in host.requests}) == 3


@pytest.mark.parametrize(
    ("value", "low", "high"),
    [
        ("7", 7, 7),
        ("0", 0, 0),
        ("1000000000", 120, 120),
        ("Mon, 23 Nov 2026 13:45:30 GMT", 30, 30),
        ("Mon, 23 Nov 2020 13:45:30 GMT", 0, 0),
        ("Fri, 31 Dec 9999 23:59:59 GMT", 120, 120),
        ("-5", 0.25, 0.5),
        ("NaN", 0.25, 0.5),
        ("inf", 0.25, 0.5),
        ("1e400", 0.25, 0.5),
        ("7, 8", 0.25, 0.5),
        ("Mon, 99 Nov 2026 13:45:30 GMT", 0.25, 0.5),
        ("soon", 0.25, 0.5),
        ("1.5", 1.5, 1.5),
        ("1.", 0.25, 0.5),
        (".5", 0.25, 0.5),
        ("9" * 400 + ".5", 120, 120),
        ("Monday, 23-Nov-26 13:45:30 GMT", 30, 30),
        ("Mon Nov 23 13:45:30 2026", 30, 30),
    ],
)
def test_retry_after_is_honoured_and_clamped(
    both: Both, serve: Serve, clock: IdleClock, value: str, low: float, high: float
) -> None:
    host = serve(Reply(503, headers={"Retry-After": value}), GOOD)
    assert _outcome(both, host, "GET", clock=clock) is None
    assert low <= clock.slept[0] <= high


@pytest.mark.parametrize("verb", VERBS)
def test_a_429_of_a_proxy_is_tried_again_when_it_says_when_unless_it_is_a_post(
    both: Both, serve: Serve, clock: IdleClock, verb: str
) -> None:
    host = serve(Reply(429, b"slow down", headers={"Retry-After": "7"}), GOOD)
    error = _outcome(both, host, verb, clock=clock)
    if verb == "POST":
        assert isinstance(error, RateLimitError)
        assert (error.status, error.attempts, clock.slept) == (429, 1, [])
    else:
        assert error is None
        assert clock.slept == [7.0]
    assert isinstance(_outcome(both, serve(Reply(429)), verb, clock=clock), RateLimitError)


def test_retry_after_makes_no_post_safe(both: Both, serve: Serve, clock: IdleClock) -> None:
    host = serve(Reply(503, headers={"Retry-After": "1"}), GOOD)
    assert isinstance(_outcome(both, host, "POST", clock=clock), ServerError)
    assert len(host.requests) == 1


def test_no_wait_goes_past_the_deadline(both: Both, serve: Serve) -> None:
    clock = IdleClock()
    host = serve(refusal(403, "LimitExceeded", "slow down"))
    error = _outcome(both, host, "GET", clock=clock, deadline=10)
    assert isinstance(error, RateLimitError)
    assert clock.slept == []
    assert "deadline" in str(error)


def test_the_deadline_bounds_all_attempts_together(both: Both, serve: Serve) -> None:
    clock = IdleClock()
    host = serve(Reply(503))
    policy = RetryPolicy(attempts=1000, backoff=1, backoff_max=1)
    _outcome(both, host, "GET", clock=clock, deadline=5, retries=policy)
    assert 5 <= len(host.requests) <= 10
    assert sum(clock.slept) < 5


def test_a_delete_that_finds_nothing_after_an_unanswered_one_is_done(
    both: Both, serve: Serve, clock: IdleClock
) -> None:
    gone = refusal(404, "ObjectNotFound")
    assert _outcome(both, serve(Reply(drop=True), gone), "DELETE", clock=clock) is None
    assert _outcome(both, serve(Reply(502), gone), "DELETE", clock=clock) is None
    first = _outcome(both, serve(gone), "DELETE", clock=clock)
    assert isinstance(first, NotFoundError)
    elsewhere = serve(Reply(502), refusal(404, "EndpointNotFound"))
    assert isinstance(_outcome(both, elsewhere, "DELETE", clock=clock), NotFoundError)
    limited = serve(refusal(403, "LimitExceeded"), gone)
    assert isinstance(_outcome(both, limited, "DELETE", clock=clock), NotFoundError)


def test_a_full_pool_is_tried_again_even_for_a_post(both: Both, clock: IdleClock) -> None:
    import httpx

    calls = []

    def answer(request: httpx.Request) -> httpx.Response:
        calls.append(request)
        if len(calls) == 1:
            raise httpx.PoolTimeout("full", request=request)
        return httpx.Response(200, json=envelope({"id": 1}))

    scalr = both.client("https://h.example", transport=httpx.MockTransport(answer), clock=clock)
    assert both.run(scalr.user.farms.create(name="x")).id == 1
    assert len(calls) == 2


def test_a_read_timeout_repeats_a_get_and_no_post(both: Both, clock: IdleClock) -> None:
    import httpx

    calls = []

    def answer(request: httpx.Request) -> httpx.Response:
        calls.append(request.method)
        raise httpx.ReadTimeout("slow", request=request)

    scalr = both.client("https://h.example", transport=httpx.MockTransport(answer), clock=clock)
    for verb in ("GET", "POST"):
        with pytest.raises(ScalrTimeoutError):
            both.run(VERBS[verb](scalr))
    assert calls == ["GET"] * 4 + ["POST"]


def test_a_policy_can_be_read_and_replaced(both: Both, serve: Serve, clock: IdleClock) -> None:
    class Never:
        def delay(self, attempt: Attempt) -> float | None:
            seen.append(attempt)
            return None

    seen: list[Attempt] = []
    host = serve(Reply(503), GOOD)
    scalr = both.client(host.url, clock=clock)
    assert scalr.retries == RetryPolicy(attempts=4)
    with pytest.raises(ServerError):
        both.run(scalr.with_options(retries=Never()).user.farms.get(1))
    assert seen == [Attempt("GET", 1, 503, None, True, None, 60.0)]
    assert scalr.with_options(retries=0).retries.attempts == 1
    assert pickle.loads(pickle.dumps(scalr.retries)) == scalr.retries  # noqa: S301
    with pytest.raises(AttributeError):
        scalr.retries.attempts = 9


class Patient(RetryPolicy):
    """A policy of somebody's own, with more than the slots of its base."""

    def __init__(self, rest: float) -> None:
        super().__init__(attempts=9, backoff=rest)


@pytest.mark.parametrize("policy", [RetryPolicy(2, spread=1), Patient(0.25)])
def test_a_policy_is_immutable_and_survives_a_pickle(policy: RetryPolicy) -> None:
    again = pickle.loads(pickle.dumps(policy))  # noqa: S301
    assert (type(again), again) == (type(policy), policy)
    for change in (lambda: setattr(again, "backoff", 1), lambda: delattr(again, "backoff")):
        with pytest.raises(AttributeError, match="immutable"):
            change()


@pytest.mark.parametrize("value", [None, "1", [1], object(), b"1", True, -1, float("nan")])
@pytest.mark.parametrize("name", RetryPolicy.__slots__)
def test_a_value_that_no_policy_can_have_is_refused_by_name(name: str, value: Any) -> None:
    with pytest.raises(ArgumentError, match=f"^{name} must be"):
        RetryPolicy(**{name: value})


@pytest.mark.parametrize("retries", [-1, True, "3", None, 1.5])
def test_a_policy_that_is_none_is_refused(retries: Any) -> None:
    with pytest.raises(ConfigurationError, match="retries"):
        Both("sync").client("https://h.example", retries=retries)


@given(
    st.integers(1, 10_000),
    st.sampled_from(["GET", "POST", "PATCH", "DELETE"]),
    st.one_of(st.none(), st.integers(100, 599)),
    st.booleans(),
    st.one_of(st.none(), st.floats(0, 1e12)),
)
def test_a_delay_is_bounded_whatever_happened(
    number: int, method: str, status: int | None, ran: bool, asked: float | None
) -> None:
    policy = RetryPolicy(attempts=100_000)
    delay = policy.delay(Attempt(method, number, status, None, ran, asked, 60.0))
    assert delay is None or 0 <= delay <= 120
    if method == "POST" and ran:
        assert delay is None


def test_the_backoff_doubles_and_is_spread() -> None:
    random.seed(5)
    policy = RetryPolicy(attempts=20)
    for number, ceiling in ((1, 0.5), (2, 1.0), (3, 2.0), (9, 8.0)):
        attempt = Attempt("GET", number, 503, None, True, None, 60.0)
        drawn = {policy.delay(attempt) for _ in range(50)}
        assert len(drawn) > 40
        assert all(d is not None and ceiling / 2 <= d <= ceiling for d in drawn)


@given(st.text(max_size=40))
def test_no_header_text_crashes_the_readers_of_dates(text: str) -> None:
    parse_http_date(text)
    asked = parse_retry_after(text, 0.0)
    assert asked is None or 0 <= asked < 1e12


def test_pages_are_tried_again_one_by_one(both: Both, serve: Serve, clock: IdleClock) -> None:
    host = serve(
        Reply(body=page([{"id": 1}], "/api/v1beta0/user/5/farms/?maxResults=100&pageNum=2")),
        Reply(503),
        Reply(body=page([{"id": 2}])),
    )
    farms = both.items(both.client(host.url, clock=clock).user.farms.list())
    assert [farm.id for farm in farms] == [1, 2]
    assert len(host.requests) == 3
