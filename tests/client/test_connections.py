"""How connections are opened, bounded in time, shared and closed."""

from __future__ import annotations

import asyncio
import logging
import socket
import ssl
import threading
import time
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from scalr_client import AsyncScalr, Scalr
from scalr_client.errors import (
    ClientClosedError,
    OriginError,
    ScalrConnectionError,
    ScalrTimeoutError,
)
from scalr_client.transport import MAX_CONNECTIONS
from tests.support.clients import Both
from tests.support.loopback import KEY_ID, SECRET, Loopback, Reply, envelope, make_certificate

Serve = Callable[..., Loopback]
KEYS: dict[str, Any] = {"key_id": KEY_ID, "secret_key": SECRET, "env_id": 5}
GOOD = Reply(body=envelope({"id": 1}))
Wait = Callable[[], None]


@pytest.fixture
def slow_names(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """Names are looked up until the test ends; which, is kept."""
    over, asked, real = threading.Event(), [], socket.getaddrinfo

    def look_up(host: Any, *args: Any, **more: Any) -> Any:
        asked.append(str(host))
        over.wait(10)
        return real(host, *args, **more)

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    yield asked
    over.set()


@pytest.mark.parametrize("limit", [{"deadline": 0.3}, {"timeout": 0.3}])
def test_the_look_up_of_a_name_keeps_to_the_limits_of_the_call(
    both: Both, serve: Serve, slow_names: list[str], limit: dict[str, float]
) -> None:
    url = serve(GOOD).url.replace("127.0.0.1", "localhost")
    started = time.monotonic()
    with pytest.raises(ScalrTimeoutError) as caught:
        both.run(both.client(url, retries=0, **limit).user.farms.create(name="x"))
    assert time.monotonic() - started < 3
    assert not caught.value.may_have_executed


def test_look_ups_that_do_not_end_do_not_pile_up(serve: Serve, slow_names: list[str]) -> None:
    url = serve(GOOD).url.replace("127.0.0.1", "localhost")
    with Scalr(url, retries=0, deadline=0.05, **KEYS) as scalr:
        for _ in range(10):
            with pytest.raises(ScalrTimeoutError):
                scalr.user.farms.get(1)
    assert len(slow_names) == 1


def test_a_name_that_nobody_knows_is_a_connection_error(both: Both) -> None:
    scalr = both.client("https://no-such-host.invalid", retries=0)
    with pytest.raises(ScalrConnectionError) as caught:
        both.run(scalr.user.farms.create(name="x"))
    assert not caught.value.may_have_executed
    assert not isinstance(caught.value, ScalrTimeoutError)


def _addresses(monkeypatch: pytest.MonkeyPatch, *addresses: str) -> None:
    real = socket.getaddrinfo

    def look_up(host: Any, port: Any, *args: Any, **more: Any) -> Any:
        if host not in ("several.example", b"several.example"):
            return real(host, port, *args, **more)
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (each, port)) for each in addresses]

    monkeypatch.setattr(socket, "getaddrinfo", look_up)


@pytest.fixture
def holes() -> Iterator[int]:
    """A port on three addresses on which nobody accepts: connecting hangs."""
    kept: list[socket.socket] = []
    port = 0
    for index in range(2, 5):
        hole = socket.socket()
        hole.bind((f"127.0.0.{index}", port))
        port = hole.getsockname()[1]
        hole.listen(0)
        kept.append(hole)
        for _ in range(8):
            filler = socket.socket()
            filler.setblocking(False)
            filler.connect_ex(hole.getsockname())
            kept.append(filler)
    time.sleep(0.2)
    yield port
    for each in kept:
        each.close()


@pytest.mark.parametrize("limit", [{"deadline": 0.6}, {"timeout": 0.6}])
def test_all_addresses_of_a_host_together_keep_to_the_limits_of_the_call(
    both: Both, monkeypatch: pytest.MonkeyPatch, holes: int, limit: dict[str, float]
) -> None:
    _addresses(monkeypatch, "127.0.0.2", "127.0.0.3", "127.0.0.4")
    url = f"http://several.example:{holes}"
    started = time.monotonic()
    with pytest.raises(ScalrTimeoutError):
        both.run(both.client(url, allow_http=True, retries=0, **limit).user.farms.get(1))
    assert time.monotonic() - started < 1.5


def test_an_address_that_does_not_answer_leaves_time_for_the_next(
    both: Both, serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    host = serve(GOOD)
    _addresses(monkeypatch, "127.0.0.9", "127.0.0.1")
    url = f"http://several.example:{host.port}"
    scalr = both.client(url, allow_http=True, retries=0, timeout=2)
    assert both.run(scalr.user.farms.get(1)).id == 1


def test_a_reader_that_takes_a_request_slowly_does_not_outlast_the_deadline() -> None:
    listener = socket.create_server(("127.0.0.1", 0))
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    over = threading.Event()

    def read_slowly() -> None:
        connection, _ = listener.accept()
        with connection:
            while not over.wait(0.02) and connection.recv(2048):
                pass

    reader = threading.Thread(target=read_slowly, daemon=True)
    reader.start()
    url = f"http://127.0.0.1:{listener.getsockname()[1]}"
    started = time.monotonic()
    with pytest.raises(ScalrTimeoutError):
        Scalr(url, deadline=0.5, retries=0, **KEYS).request(
            "POST", "/api/x/", body={"x": "y" * 20_000_000}
        )
    assert time.monotonic() - started < 3
    over.set()
    reader.join(5)
    listener.close()


def test_a_full_pool_is_a_timeout_that_executed_nothing(serve: Serve) -> None:
    free = threading.Event()

    def answer(received: object) -> Reply:
        free.wait(10)
        return GOOD

    host = serve(answer)
    with Scalr(host.url, retries=0, **KEYS) as scalr:
        busy = [
            threading.Thread(target=scalr.user.farms.get, args=(1,)) for _ in range(MAX_CONNECTIONS)
        ]
        for thread in busy:
            thread.start()
        until = time.monotonic() + 10
        while len(host.requests) < MAX_CONNECTIONS and time.monotonic() < until:
            time.sleep(0.01)
        with pytest.raises(ScalrTimeoutError, match="connections are in use") as caught:
            scalr.with_options(timeout=0.2).user.farms.create(name="x")
        assert not caught.value.may_have_executed
        free.set()
        for thread in busy:
            thread.join(10)
        assert scalr.user.farms.get(1).id == 1
    assert len(host.requests) == MAX_CONNECTIONS + 1


def test_tasks_wait_for_a_connection_in_their_order(serve: Serve) -> None:
    host = serve(Reply(body=envelope({"id": 1}), delay=0.05))

    async def run() -> list[int]:
        order: list[int] = []

        async def one(number: int) -> None:
            await scalr.user.farms.get(number)
            order.append(number)

        async with AsyncScalr(host.url, **KEYS) as scalr:
            await asyncio.gather(*(one(number) for number in range(1, 3 * MAX_CONNECTIONS + 1)))
        return order

    order = asyncio.run(run())
    for wave in range(3):
        numbers = set(range(wave * MAX_CONNECTIONS + 1, (wave + 1) * MAX_CONNECTIONS + 1))
        got = order[wave * MAX_CONNECTIONS : (wave + 1) * MAX_CONNECTIONS]
        assert len(numbers & set(got)) > MAX_CONNECTIONS * 0.7
    assert host.connections <= MAX_CONNECTIONS


def test_connections_that_have_been_idle_for_long_are_closed(
    both: Both, serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("scalr_client.http.transport.KEEPALIVE_SECONDS", 0.05)
    host = serve(GOOD)
    scalr = both.client(host.url)
    both.run(scalr.user.farms.get(1))
    time.sleep(0.1)
    both.run(scalr.user.farms.get(1))
    assert host.connections == 2


def test_a_connection_that_the_host_has_closed_is_not_used_again(both: Both, serve: Serve) -> None:
    close = {"Connection": "close"}
    host = serve(Reply(body=envelope({"id": 1}), headers=close), Reply(204, drop=True), GOOD)
    scalr = both.client(host.url)
    both.run(scalr.user.farms.get(1))
    assert both.run(scalr.user.farms.get(1)).id == 1
    assert host.connections == 3


def test_an_async_client_can_be_closed_in_another_event_loop(serve: Serve) -> None:
    host = serve(GOOD)
    scalr = AsyncScalr(host.url, **KEYS)

    async def call() -> None:
        await scalr.user.farms.get(1)

    asyncio.run(call())
    asyncio.run(scalr.aclose())
    with pytest.raises(ClientClosedError):
        asyncio.run(call())


def test_closing_in_another_event_loop_closes_the_connections_of_one_that_runs(
    serve: Serve,
) -> None:
    host = serve(GOOD)
    loop = asyncio.new_event_loop()
    runner = threading.Thread(target=loop.run_forever, daemon=True)
    runner.start()
    scalr = AsyncScalr(host.url, **KEYS)
    asyncio.run_coroutine_threadsafe(scalr.user.farms.get(1), loop).result(10)
    asyncio.run(scalr.aclose())
    closed = asyncio.run_coroutine_threadsafe(asyncio.sleep(0.05), loop)
    closed.result(10)
    loop.call_soon_threadsafe(loop.stop)
    runner.join(10)
    loop.close()
    with pytest.raises(ClientClosedError):
        asyncio.run(scalr.user.farms.get(1))


def test_a_given_transport_outlives_a_close_in_another_event_loop(serve: Serve) -> None:
    host = serve(GOOD)
    scalr = AsyncScalr(host.url, transport=httpx.AsyncHTTPTransport(), **KEYS)

    async def call() -> None:
        await scalr.user.farms.get(1)

    asyncio.run(call())
    asyncio.run(scalr.aclose())


def test_calls_that_run_while_a_client_is_closed_come_to_their_end(serve: Serve) -> None:
    host = serve(Reply(body=envelope({"id": 1}), delay=0.3))
    answers: list[Any] = []
    scalr = Scalr(host.url, **KEYS)
    caller = threading.Thread(target=lambda: answers.append(scalr.user.farms.get(1).id))
    caller.start()
    while not host.requests:
        time.sleep(0.01)
    scalr.close()
    caller.join(10)
    assert answers == [1]
    with pytest.raises(ClientClosedError):
        scalr.user.farms.get(1)


def test_what_watches_httpx_transports_sees_these_calls(
    both: Both, serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Tools for tracing and for mocking replace these two methods."""
    seen: list[str] = []
    sync, other = (
        httpx.HTTPTransport.handle_request,
        httpx.AsyncHTTPTransport.handle_async_request,
    )

    def watch(self: Any, request: httpx.Request) -> httpx.Response:
        seen.append(request.url.path)
        return sync(self, request)

    async def watch_async(self: Any, request: httpx.Request) -> httpx.Response:
        seen.append(request.url.path)
        return await other(self, request)

    monkeypatch.setattr(httpx.HTTPTransport, "handle_request", watch)
    monkeypatch.setattr(httpx.AsyncHTTPTransport, "handle_async_request", watch_async)
    both.run(both.client(serve(GOOD).url).user.farms.get(1))
    assert seen == ["/api/v1beta0/user/5/farms/1/"]


def _speaks_once(answer: bytes) -> Iterator[str]:
    listener = socket.create_server(("127.0.0.1", 0))

    def talk() -> None:
        connection, _ = listener.accept()
        with connection:
            connection.recv(65536)
            connection.sendall(answer)

    talker = threading.Thread(target=talk, daemon=True)
    talker.start()
    yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    talker.join(5)
    listener.close()


def test_a_reason_phrase_steers_no_log(both: Both, caplog: pytest.LogCaptureFixture) -> None:
    body = b'{"data":{"id":1}}'
    head = b"HTTP/1.1 200 \x1b[31mOK\x07\r\nContent-Length: %d\r\n\r\n" % len(body)
    hosts = _speaks_once(head + body)
    with caplog.at_level(logging.INFO):
        both.run(both.client(next(hosts), retries=0).user.farms.get(1))
    assert any("HTTP Request" in record.getMessage() for record in caplog.records)
    assert all(record.getMessage().isprintable() for record in caplog.records)
    next(hosts, None)


def test_a_tls_record_that_cannot_be_read_is_a_connection_error(both: Both, tmp_path: Path) -> None:
    certificate = make_certificate(tmp_path)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, certificate.with_suffix(".key"))
    listener = socket.create_server(("127.0.0.1", 0))

    def talk() -> None:
        connection, _ = listener.accept()
        secure = context.wrap_socket(connection, server_side=True)
        secure.recv(65536)
        bare = socket.socket(fileno=secure.detach())
        with bare:
            bare.sendall(b"HTTP/1.1 200 OK\r\n\r\nnot TLS at all")
            time.sleep(0.2)

    talker = threading.Thread(target=talk, daemon=True)
    talker.start()
    url = f"https://127.0.0.1:{listener.getsockname()[1]}"
    with pytest.raises(ScalrConnectionError):
        both.run(both.client(url, ca_file=certificate, retries=0).user.farms.get(1))
    talker.join(5)
    listener.close()


def test_the_signature_is_not_among_the_local_variables_of_a_refused_change(serve: Serve) -> None:
    host = serve(GOOD)

    def reroute(request: httpx.Request) -> None:
        request.headers["Host"] = "evil.example"

    with (
        httpx.Client(event_hooks={"request": [reroute]}) as client,
        pytest.raises(OriginError) as caught,
    ):
        Scalr(host.url, http_client=client, **KEYS).user.farms.get(1)
    told = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
    assert "V1-HMAC-SHA256" not in "".join(told.format())
