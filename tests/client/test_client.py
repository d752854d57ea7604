"""The clients themselves: options, raw responses, warnings, logs, switches, sharing and closing."""

from __future__ import annotations

import asyncio
import copy
import json
import logging
import os
import pickle
import ssl
import subprocess
import sys
import threading
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest

from scalr_client import AsyncScalr, Scalr
from scalr_client.errors import (
    ArgumentError,
    ClientClosedError,
    ConfigurationError,
    DryRun,
    ReadOnlyError,
    ScalrConnectionError,
    ScalrError,
    ScalrTimeoutError,
)
from scalr_client.response import ApiWarning
from tests.support.clients import Both, IdleClock
from tests.support.loopback import (
    KEY_ID,
    SECRET,
    Loopback,
    Received,
    Reply,
    envelope,
    make_certificate,
    page,
    refusal,
)

Serve = Callable[..., Loopback]
KEYS: dict[str, Any] = {"key_id": KEY_ID, "secret_key": SECRET, "env_id": 5}
WRITES: list[Callable[[Any], Any]] = [
    lambda s: s.user.farms.create(name="x"),
    lambda s: s.user.farms.update(1, name="x"),
    lambda s: s.user.farms.delete(1),
    lambda s: s.user.farms.launch(1),
    lambda s: s.request("PUT", "/api/x/", body={}),
    lambda s: s.request("delete", "/api/x/"),
]


def test_a_client_is_immutable(both: Both) -> None:
    scalr = both.client("https://h.example")
    for name in ("env_id", "url", "_session", "user", "anything"):
        with pytest.raises(AttributeError):
            setattr(scalr, name, 1)
    with pytest.raises(AttributeError):
        del scalr._session
    with pytest.raises(TypeError, match="pickled"):
        pickle.dumps(scalr)
    with pytest.raises(TypeError):
        copy.copy(scalr)


def test_a_copy_shares_connections_and_leaves_the_original_alone(both: Both, serve: Serve) -> None:
    host = serve(Reply(body=envelope({"id": 1})))
    scalr = both.client(host.url)
    other = scalr.with_options(env_id=9, headers={"X-A": "1"}, timeout=3, retries=0)
    both.run(scalr.user.farms.get(1))
    both.run(other.user.farms.get(1))
    both.run(scalr.user.farms.get(1))
    assert host.connections == 1
    assert [r.header("x-a") for r in host.requests] == [None, "1", None]
    assert [r.path.split("/")[4] for r in host.requests] == ["5", "9", "5"]
    assert (scalr.env_id, scalr.retries.attempts, type(other)) == (5, 4, type(scalr))


@pytest.mark.parametrize(
    "options",
    [
        {"timeout": 0},
        {"timeout": "5"},
        {"timeout": True},
        {"deadline": -1},
        {"deadline": float("nan")},
        {"deadline": float("inf")},
    ],
)
def test_times_that_make_no_sense_are_refused_by_name(options: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError, match=next(iter(options))):
        Scalr("https://h.example", **KEYS, **options)
    with pytest.raises(ConfigurationError):
        Scalr("https://h.example", **KEYS).with_options(**options)


def test_timeouts_reach_httpx_and_shrink_towards_the_deadline(both: Both) -> None:
    seen: list[dict[str, float]] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request.extensions["timeout"])
        return httpx.Response(200, json=envelope({"id": 1}))

    scalr = both.client("https://h.example", transport=httpx.MockTransport(answer))
    both.run(scalr.user.farms.get(1))
    both.run(scalr.with_options(timeout=3).user.farms.get(1))
    both.run(scalr.with_options(timeout=httpx.Timeout(5, pool=1)).user.farms.get(1))
    both.run(scalr.with_options(deadline=2, clock_correction=False).user.farms.get(1))
    both.run(scalr.with_options(timeout=None, deadline=None).user.farms.get(1))
    assert seen[0] == {"connect": 10.0, "read": 60.0, "write": 60.0, "pool": 60.0}
    assert seen[1] == {"connect": 3, "read": 3, "write": 3, "pool": 3}
    assert seen[2] == {"connect": 5, "read": 5, "write": 5, "pool": 1}
    assert all(0 < value <= 2 for value in seen[3].values())
    assert set(seen[4].values()) == {None}


def test_a_raw_response_has_what_came_with_the_value(both: Both, serve: Serve) -> None:
    warnings = [{"code": "W1", "message": "careful"}]
    host = serve(Reply(503), Reply(201, envelope({"id": 3}, warnings=warnings), {"X-Scalr-A": "b"}))
    scalr = both.client(host.url, clock=IdleClock())
    raw = both.run(scalr.with_raw_response(scalr.user.farms.get, 3))
    assert raw.value.id == 3
    assert (raw.status, raw.attempts, raw.request_id) == (201, 2, "req-1")
    assert raw.headers["x-scalr-a"] == raw.headers["X-Scalr-A"] == "b"
    assert raw.warnings == (
        ApiWarning("W1", "careful", "GET", "/api/v1beta0/user/{envId}/farms/{farmId}/", "req-1"),
    )
    assert raw.elapsed_ms > 0
    assert json.loads(raw.content)["data"] == {"id": 3}


def test_a_raw_response_of_a_list_has_its_first_page_and_its_pager(
    both: Both, serve: Serve
) -> None:
    host = serve(
        Reply(body=page([{"id": 1}], "/api/v1beta0/user/5/farms/?pageNum=2")),
        Reply(body=page([{"id": 2}])),
    )
    scalr = both.client(host.url)
    raw = both.run(scalr.with_raw_response(scalr.user.farms.list, name="x"))
    assert len(host.requests) == 1
    assert raw.status == 200
    assert [farm.id for farm in both.items(raw.value)] == [1, 2]
    assert len(host.requests) == 2


def test_a_raw_response_of_a_write_without_an_answer_has_none(both: Both, serve: Serve) -> None:
    host = serve(Reply(204))
    scalr = both.client(host.url)
    raw = both.run(scalr.with_raw_response(scalr.user.farms.delete, 3))
    assert (raw.status, raw.value, raw.request_id, raw.warnings) == (204, None, None, ())


def test_a_raw_response_may_be_of_a_function_of_one_s_own(both: Both, serve: Serve) -> None:
    host = serve(Reply(202, envelope({"id": 1})))
    scalr = both.client(host.url)
    raw = both.run(scalr.with_raw_response(lambda number: scalr.user.farms.get(number), 1))
    assert (raw.status, raw.value.id) == (202, 1)


def test_a_raw_response_needs_a_call() -> None:
    scalr = Scalr("https://h.example", **KEYS)
    with pytest.raises(ArgumentError):
        scalr.with_raw_response(lambda: 5)


def test_warnings_reach_the_log_and_the_callback(
    both: Both, serve: Serve, caplog: pytest.LogCaptureFixture
) -> None:
    seen: list[ApiWarning] = []
    warnings = [{"code": "W\x1b1", "message": "care\nful"}, {"code": "W2"}]
    host = serve(Reply(body=page([{"id": 1}], None) | {"warnings": warnings}))
    scalr = both.client(host.url, on_warning=seen.append)
    with caplog.at_level(logging.WARNING, "scalr_client"):
        both.items(scalr.user.farms.list())
    assert [w.code for w in seen] == ["W\x1b1", "W2"]
    assert len(caplog.records) == 2
    assert all(record.getMessage().isprintable() for record in caplog.records)


def test_a_callback_that_fails_does_not_lose_what_the_call_made(
    both: Both, serve: Serve, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(warning: ApiWarning) -> None:
        raise RuntimeError("of the callback")

    host = serve(Reply(201, envelope({"id": 3}, warnings=[{"code": "W"}, {"code": "V"}])))
    made = both.run(both.client(host.url, on_warning=fail).user.farms.create(name="x"))
    assert made.id == 3
    told = [record for record in caplog.records if record.levelno == logging.ERROR]
    assert [record.exc_info and str(record.exc_info[1]) for record in told] == [
        "of the callback",
        "of the callback",
    ]


def test_a_hundred_warnings_are_told_and_the_rest_is_counted(
    both: Both, serve: Serve, caplog: pytest.LogCaptureFixture
) -> None:
    seen: list[ApiWarning] = []
    host = serve(Reply(body=envelope({"id": 3}, warnings=[{"code": "W"}] * 250)))
    scalr = both.client(host.url, on_warning=seen.append)
    raw = both.run(scalr.with_raw_response(scalr.user.farms.get, 3))
    assert len(seen) == len(raw.warnings) == 100
    assert len(caplog.records) == 101
    assert caplog.records[-1].getMessage().endswith("and 150 more warnings")


class _Caller(logging.Handler):
    """Makes a call for every line of the log."""

    def __init__(self, call: Callable[[], Any]) -> None:
        super().__init__()
        self.call = call
        self.busy = False

    def emit(self, record: logging.LogRecord) -> None:
        if not self.busy:
            self.busy = True
            try:
                self.call()
            finally:
                self.busy = False


def test_a_raw_response_is_that_of_its_own_call_and_not_of_one_made_meanwhile(
    serve: Serve,
) -> None:
    def answer(received: Received) -> Reply:
        number = int(received.path.rstrip("/").split("/")[-1])
        if number == 3 and len(host.requests) == 1:
            return Reply(503)
        return Reply(body=envelope({"id": number}, warnings=[{"code": "W"}] if number == 3 else []))

    host = serve(answer)
    scalr = Scalr(host.url, clock=IdleClock(), **KEYS)
    scalr = scalr.with_options(on_warning=lambda warning: scalr.user.farms.get(7))
    handler = _Caller(lambda: scalr.user.farms.get(9))
    log = logging.getLogger("scalr_client")
    log.addHandler(handler)
    level = log.level
    log.setLevel(logging.DEBUG)
    try:
        raw = scalr.with_raw_response(scalr.user.farms.get, 3)
    finally:
        log.removeHandler(handler)
        log.setLevel(level)
    assert {request.path.rstrip("/").split("/")[-1] for request in host.requests} == {"3", "7", "9"}
    assert raw.value.id == 3
    assert json.loads(raw.content)["data"] == {"id": 3}


def test_a_raw_response_is_that_of_its_own_call_and_not_of_a_task_begun_meanwhile(
    serve: Serve,
) -> None:
    def answer(received: Received) -> Reply:
        number = int(received.path.rstrip("/").split("/")[-1])
        return Reply(body=envelope({"id": number}, warnings=[{"code": "W"}]))

    async def run() -> None:
        tasks: list[asyncio.Task[Any]] = []
        async with AsyncScalr(host.url, **KEYS) as plain:

            def call(warning: ApiWarning) -> None:
                tasks.append(asyncio.create_task(plain.user.farms.get(7)))

            scalr = plain.with_options(on_warning=call)

            async def and_wait() -> Any:
                farm = await scalr.user.farms.get(3)
                await asyncio.gather(*tasks)
                return farm

            raw = await scalr.with_raw_response(and_wait)
            assert json.loads(raw.content)["data"] == {"id": 3}
            assert len(host.requests) == 2

    host = serve(answer)
    asyncio.run(run())


def test_a_log_handler_may_call_while_the_clock_is_corrected(serve: Serve) -> None:
    from tests.client.test_clock import EXPIRED, http_date

    clock = IdleClock()

    def answer(received: Received) -> Reply:
        if len(host.requests) == 1:
            date = {"Date": http_date(clock.now() + 4000)}
            return refusal(401, "BadAuthentication", EXPIRED, headers=date)
        return Reply(body=envelope({"id": 1}))

    host = serve(answer)
    scalr = Scalr(host.url, clock=clock, **KEYS)
    handler = _Caller(lambda: scalr.user.farms.get(2))
    log = logging.getLogger("scalr_client")
    log.addHandler(handler)
    try:
        assert scalr.user.farms.get(1).id == 1
    finally:
        log.removeHandler(handler)


def test_each_request_is_one_line_of_the_debug_log(
    both: Both, serve: Serve, caplog: pytest.LogCaptureFixture
) -> None:
    host = serve(
        Reply(503, headers={"X-Secret": "CANARY", "Retry-After": "0"}),
        Reply(body=envelope({"id": 1}), headers={"Set-Cookie": "CANARY"}),
    )
    with caplog.at_level(logging.DEBUG, "scalr_client"):
        both.run(both.client(host.url, clock=IdleClock()).user.farms.get(77123))
    lines = [r for r in caplog.records if r.levelno == logging.DEBUG]
    assert len(lines) == 2
    first, second = (r.getMessage() for r in lines)
    assert first.startswith("GET /api/v1beta0/user/{envId}/farms/{farmId}/ 503 in ")
    assert "(attempt 2, request req-1)" in second
    assert vars(lines[0])["scalr"]["headers"]["retry-after"] == "0"
    everything = "".join(str(vars(r)) for r in caplog.records)
    assert "CANARY" not in everything
    assert "77123" not in everything


@pytest.mark.parametrize("write", WRITES)
def test_a_read_only_client_sends_no_write(
    both: Both, serve: Serve, write: Callable[[Any], Any]
) -> None:
    host = serve(Reply(body=envelope({"id": 1})))
    scalr = both.client(host.url, read_only=True)
    with pytest.raises(ReadOnlyError):
        both.run(write(scalr))
    assert host.requests == []
    both.run(scalr.user.farms.get(1))
    both.run(scalr.request("HEAD", "/api/v1beta0/user/5/farms/1/"))
    assert len(host.requests) == 2


@pytest.mark.parametrize("write", WRITES)
def test_a_dry_run_shows_a_write_and_does_not_send_it(
    both: Both, serve: Serve, write: Callable[[Any], Any]
) -> None:
    host = serve(Reply(body=envelope({"id": 1})))
    scalr = both.client(host.url, dry_run=True)
    with pytest.raises(DryRun) as caught:
        both.run(write(scalr))
    held = caught.value
    assert held.url.startswith(host.url + "/api/")
    assert held.method in str(held)
    assert held.url in str(held)
    assert {name for name in held.headers if name.startswith("x-scalr")} == set()
    assert SECRET not in repr(vars(held)) + str(held)
    both.run(scalr.user.farms.get(1))
    assert [r.method for r in host.requests] == ["GET"]


def test_a_dry_run_shows_the_body_that_would_be_sent(both: Both) -> None:
    scalr = both.client("https://h.example", dry_run=True)
    with pytest.raises(DryRun) as caught:
        both.run(scalr.user.farms.create(name="web"))
    assert json.loads(caught.value.body) == {"name": "web"}
    assert '{"name": "web"}' in str(caught.value)


def test_a_given_client_or_transport_of_the_wrong_kind_is_refused() -> None:
    with pytest.raises(ConfigurationError, match="http_client"):
        Scalr("https://h.example", **KEYS, http_client=httpx.AsyncClient())  # type: ignore[arg-type]
    with httpx.Client() as client, pytest.raises(ConfigurationError, match="http_client"):
        AsyncScalr("https://h.example", **KEYS, http_client=client)  # type: ignore[arg-type]


def test_a_given_client_is_not_closed(serve: Serve) -> None:
    host = serve(Reply(body=envelope({"id": 1})))
    with httpx.Client() as client:
        with Scalr(host.url, http_client=client, **KEYS) as scalr:
            scalr.user.farms.get(1)
        assert not client.is_closed
        with pytest.raises(ClientClosedError):
            scalr.user.farms.get(1)


def test_a_closed_client_says_so(both: Both, serve: Serve) -> None:
    host = serve(Reply(body=envelope({"id": 1})))
    scalr = both.client(host.url)
    other = scalr.with_options(timeout=3)
    both.run(scalr.user.farms.get(1))
    both.close_one(scalr)
    both.close_one(scalr)
    for closed in (scalr, other):
        with pytest.raises(ClientClosedError):
            both.run(closed.user.farms.get(1))
    assert len(host.requests) == 1


def test_an_async_client_in_a_second_event_loop_says_so(serve: Serve) -> None:
    host = serve(Reply(body=envelope({"id": 1})))
    scalr = AsyncScalr(host.url, **KEYS)

    async def call() -> None:
        await scalr.user.farms.get(1)

    asyncio.run(call())
    with pytest.raises(ClientClosedError, match="event loop"):
        asyncio.run(call())


def test_a_proxy_is_used_and_the_environment_only_if_trusted(
    serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    proxy = serve(Reply(body=envelope({"id": 1})))
    url = "http://scalr.example.com"
    Scalr(url, allow_http=True, proxy=proxy.url, **KEYS).user.farms.get(1)
    assert proxy.requests[0].target == url + "/api/v1beta0/user/5/farms/1/"
    monkeypatch.setenv("HTTP_PROXY", proxy.url)
    Scalr(url, allow_http=True, **KEYS).user.farms.get(1)
    assert len(proxy.requests) == 2
    direct = Scalr("http://no.invalid", allow_http=True, trust_env=False, retries=0, **KEYS)
    with pytest.raises(ScalrConnectionError):
        direct.user.farms.get(1)
    assert len(proxy.requests) == 2


def test_netrc_and_given_defaults_do_not_override_the_signature(
    serve: Serve, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login a password b\n")
    monkeypatch.setenv("NETRC", str(netrc))
    host = serve(Reply(body=envelope({"id": 1})))
    Scalr(host.url, **KEYS).user.farms.get(1)
    assert host.requests[0].header("authorization") is None
    assert host.requests[0].is_signed()


def test_switching_certificates_off_is_told_once(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING, "scalr_client"):
        scalr = Scalr("https://h.example", verify=False, **KEYS)
        scalr.with_options(timeout=1).with_options(timeout=2)
        lax = ssl.create_default_context()
        lax.check_hostname, lax.verify_mode = False, ssl.CERT_NONE
        Scalr("https://h.example", verify=lax, **KEYS)
        nameless = ssl.create_default_context()
        nameless.check_hostname = False
        Scalr("https://h.example", verify=nameless, **KEYS)
        Scalr("https://h.example", verify=ssl.create_default_context(), **KEYS)
    assert [r.getMessage() for r in caplog.records] == [
        "certificates of https://h.example are not checked: verify=False",
        "certificates of https://h.example are not checked: verify is a context that accepts any",
        "certificates of https://h.example are not checked: verify is a context that accepts those"
        " of other hosts",
    ]


@pytest.mark.parametrize("verify", [None, 0, 1, "", "false", [], "/etc/ca.pem"])
def test_certificates_are_not_switched_off_by_what_only_looks_false(verify: Any) -> None:
    with pytest.raises(ConfigurationError, match="verify"):
        Scalr("https://h.example", verify=verify, **KEYS)


@pytest.mark.parametrize(
    ("variable", "value"),
    [("HTTPS_PROXY", "junk://u:CANARY@proxy"), ("SSL_CERT_FILE", "/no/such/file.pem")],
)
def test_an_environment_that_cannot_be_used_is_an_error_of_this_package(
    both: Both, monkeypatch: pytest.MonkeyPatch, variable: str, value: str
) -> None:
    monkeypatch.setenv(variable, value)
    scalr = both.client("https://h.example")
    with pytest.raises(ConfigurationError, match="trust_env") as caught:
        both.run(scalr.user.farms.get(1))
    assert "CANARY" not in str(caught.value)


def test_the_deadline_holds_for_a_given_client_and_transport(serve: Serve) -> None:
    host = serve(Reply(chunks=(b" " for _ in range(1000)), pause=0.05))
    transport = httpx.HTTPTransport()
    with httpx.Client() as given, httpx.Client() as other:
        for options in ({"http_client": given}, {"transport": transport}, {"http_client": given}):
            scalr = Scalr(host.url, deadline=0.3, retries=0, **options, **KEYS)
            with pytest.raises(ScalrTimeoutError, match="deadline"):
                scalr.user.farms.get(1)
        # What others send with the same client is not bounded by a call that has ended.
        quick = serve(Reply(body=b"{}", delay=0.5))
        assert given.get(quick.url).status_code == other.get(quick.url).status_code == 200


def test_a_ca_file_that_cannot_be_used_is_named(tmp_path: Path) -> None:
    empty = tmp_path / "empty.pem"
    empty.write_text("")
    for path in (tmp_path / "none.pem", empty):
        with pytest.raises(ConfigurationError, match="ca_file"):
            Scalr("https://h.example", ca_file=path, **KEYS).user.farms.get(1)


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_certificate(tmp_path_factory.mktemp("tls"))


def test_a_certificate_that_is_not_trusted_is_not_tried_again_and_tells_the_way_out(
    both: Both, certificate: Path
) -> None:
    clock = IdleClock()
    with Loopback(Reply(body=envelope({"id": 1})), certificate=certificate) as host:
        with pytest.raises(ScalrConnectionError, match="ca_file") as caught:
            both.run(both.client(host.url, clock=clock).user.farms.get(1))
        assert (caught.value.attempts, caught.value.may_have_executed, clock.slept) == (
            1,
            False,
            [],
        )
        assert host.requests == []
        for options in ({"ca_file": certificate}, {"verify": False}):
            assert both.run(both.client(host.url, **options).user.farms.get(1)).id == 1


def test_a_certificate_for_another_name_is_refused(both: Both, certificate: Path) -> None:
    with Loopback(Reply(body=envelope({"id": 1})), certificate=certificate) as host:
        url = host.url.replace("127.0.0.1", "localhost")
        with pytest.raises(ScalrConnectionError, match="certificate"):
            both.run(both.client(url, ca_file=certificate).user.farms.get(1))
        assert host.requests == []


def _echo(received: Received) -> Reply:
    return Reply(body=envelope({"id": int(received.path.rstrip("/").split("/")[-1])}))


def test_threads_that_share_a_client_get_their_own_answers(
    serve: Serve, threads: Callable[[Callable[[], None], int], None]
) -> None:
    host = serve(_echo)
    wrong: list[int] = []
    counter = iter(range(1, 10_000))
    lock = threading.Lock()

    def work() -> None:
        for _ in range(10):
            with lock:
                number = next(counter)
            if scalr.user.farms.get(number).id != number:
                wrong.append(number)

    with Scalr(host.url, **KEYS) as scalr:
        threads(work, 32)
    assert wrong == []
    assert len(host.requests) == 320


def test_tasks_that_share_a_client_get_their_own_answers(serve: Serve) -> None:
    async def run(url: str) -> list[int | None]:
        async with AsyncScalr(url, **KEYS) as scalr:
            calls = (scalr.user.farms.get(number) for number in range(1, 201))
            return [farm.id for farm in await asyncio.gather(*calls)]

    assert asyncio.run(run(serve(_echo).url)) == list(range(1, 201))


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_a_fork_opens_connections_of_its_own(serve: Serve) -> None:
    host = serve(_echo)
    with Scalr(host.url, **KEYS) as scalr:
        assert scalr.user.farms.get(1).id == 1
        child = os.fork()
        if child == 0:
            status = 1
            try:
                status = 0 if scalr.user.farms.get(2).id == 2 else 2
            finally:
                os._exit(status)
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
        assert scalr.user.farms.get(3).id == 3
    assert [r.connection for r in host.requests] == [1, 2, 1]


def _everything_shown(value: object) -> str:
    shown = [repr(value), str(value), f"{value}", ascii(value)]
    try:
        shown.append(pickle.dumps(value).decode("latin-1"))
    except (TypeError, AttributeError, pickle.PicklingError) as error:
        shown.append(repr(error))
    for name in dir(value):
        if not name.startswith("__"):
            try:
                shown.append(f"{name}={getattr(value, name)!r}")
            except Exception as error:
                shown.append(repr(error))
    return "\n".join(shown)


def _reachable(value: object, depth: int = 5) -> list[object]:
    found, level = [value], [value]
    for _ in range(depth):
        following = []
        for item in level:
            slots = [n for k in type(item).__mro__ for n in getattr(k, "__slots__", ())]
            parts = [getattr(item, n, None) for n in slots] + list(
                getattr(item, "__dict__", {}).values()
            )
            if isinstance(item, dict):
                parts += item.values()
            elif isinstance(item, list | tuple):
                parts += item
            following += [
                p for p in parts if p is not None and not isinstance(p, int | float | type)
            ]
        level = following
        found += level
    return found


FAULTS = [
    Reply(drop=True),
    Reply(body=b"{", cut=True),
    Reply(302, headers={"Location": "http://evil.example"}),
    Reply(body=b"<html>"),
    Reply(500, b""),
    refusal(401, "BadAuthentication"),
    refusal(403, "LimitExceeded"),
    refusal(404, "ObjectNotFound"),
]


def test_the_secret_and_the_signature_are_shown_nowhere(
    both: Both, serve: Serve, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG):
        shown: list[str] = []
        for fault in FAULTS:
            host = serve(fault)
            scalr = both.client(
                host.url, clock=IdleClock(), debug=True, global_key_id="G", global_secret_key=SECRET
            )
            try:
                both.run(scalr.user.farms.get(1))
            except ScalrError as error:
                seen = {id(error)}
                chain: list[BaseException] = [error]
                while (link := chain[-1].__cause__ or chain[-1].__context__) and id(
                    link
                ) not in seen:
                    seen.add(id(link))
                    chain.append(link)
                shown += [_everything_shown(part) for part in chain]
                told = traceback.TracebackException.from_exception(error, capture_locals=True)
                frames = [line for line in told.format() if "tests" not in line.split("\n")[0]]
                shown += frames
                shown += [_everything_shown(v) for e in chain for v in _reachable(e)]
            else:
                pytest.fail("no fault")
            shown += [repr(value) for value in _reachable(scalr)]
            secrets = {r.header("x-scalr-signature") for r in host.requests} | {SECRET}
            text = "\n".join(shown) + caplog.text + str([vars(r) for r in caplog.records])
            for secret in secrets:
                assert secret
                assert secret.removeprefix("V1-HMAC-SHA256 ") not in text
            shown.clear()


def test_importing_and_making_a_client_loads_little() -> None:
    script = (
        "import sys, httpx; before = set(sys.modules); import scalr_client;"
        "scalr_client.Scalr('https://h.example', key_id='APIK', secret_key='x');"
        "print('\\n'.join(set(sys.modules) - before))"
    )
    path = Path(sys.modules["scalr_client"].__file__ or "").parent.parent
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, cwd=path
    )
    loaded = done.stdout.split()
    assert len(loaded) <= 40
    assert "attr" not in loaded
    assert not [name for name in loaded if name.startswith(("asyncio", "scalr_client.models."))]
