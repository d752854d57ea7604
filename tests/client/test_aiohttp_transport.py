"""`AiohttpTransport` sends what httpx's own transport would send, and fails as that one fails."""

from __future__ import annotations

import asyncio
import gzip
import json
import socket
import ssl
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest

from scalr_client import (
    AsyncScalr,
    ClientClosedError,
    ConfigurationError,
    RedirectError,
    ResponseTooLargeError,
    ScalrConnectionError,
    ScalrTimeoutError,
)
from tests.support.loopback import KEY_ID, SECRET, Loopback, Reply, envelope, make_certificate, page

pytest.importorskip("aiohttp")

from scalr_client.aiohttp import AiohttpTransport

Serve = Callable[..., Loopback]


def run(
    url: str, call: Callable[[AsyncScalr], Awaitable[Any]], verify: Any = True, **options: Any
) -> Any:
    async def main() -> Any:
        given = {"key_id": KEY_ID, "secret_key": SECRET, "env_id": 5, "retries": 0, **options}
        transport = AiohttpTransport(verify=verify)
        async with AsyncScalr(url, transport=transport, **given) as scalr:
            return await call(scalr)

    return asyncio.run(main())


def test_every_byte_is_sent_as_it_was_signed(serve: Serve) -> None:
    host = serve(Reply(body=page([])), Reply(body=envelope({"id": 1, "name": "web"})))

    async def calls(scalr: AsyncScalr) -> None:
        await scalr.user.farms.list(name="a b/é~*+%2F;=&?#", timezone="x:y@z").all()
        await scalr.user.farms.create(name="wéb")
        await scalr.user.farms.delete(3)

    run(host.url, calls)
    assert [request.is_signed() for request in host.requests] == [True] * 3
    assert host.requests[0].query.startswith("name=a%20b%2F%C3%A9~%2A%2B%252F%3B%3D%26%3F%23&")
    assert host.requests[0].header("transfer-encoding") is None
    assert host.requests[0].header("content-type") is None
    assert json.loads(host.requests[1].body) == {"name": "wéb"}
    assert {request.header("user-agent") for request in host.requests} == {"scalr-client-python"}


def test_connections_are_used_again(serve: Serve) -> None:
    host = serve(Reply(body=page([])))

    async def calls(scalr: AsyncScalr) -> None:
        for _ in range(20):
            await scalr.user.farms.list().all()

    run(host.url, calls)
    assert host.connections == 1


@pytest.mark.parametrize("method", ["get", "delete"])
def test_aiohttp_repeats_no_request_by_itself(serve: Serve, method: str) -> None:
    host = serve(Reply(body=envelope({"id": 1, "name": "web"})), Reply(drop=True))

    async def calls(scalr: AsyncScalr) -> None:
        await scalr.user.farms.get(1)
        await getattr(scalr.user.farms, method)(1)

    with pytest.raises(ScalrConnectionError) as caught:
        run(host.url, calls)
    assert caught.value.may_have_executed
    assert len(host.requests) == 2


def test_a_lost_post_is_not_sent_again(serve: Serve) -> None:
    host = serve(Reply(drop=True))
    with pytest.raises(ScalrConnectionError) as caught:
        run(host.url, lambda scalr: scalr.user.farms.create(name="web"), retries=3)
    assert caught.value.may_have_executed
    assert len(host.requests) == 1


def test_a_refused_connection_has_executed_nothing() -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        url = f"http://127.0.0.1:{free.getsockname()[1]}"
    with pytest.raises(ScalrConnectionError) as caught:
        run(url, lambda scalr: scalr.user.farms.create(name="web"))
    assert not caught.value.may_have_executed


def test_headers_may_be_as_long_and_as_many_as_with_httpx(serve: Serve) -> None:
    many = {f"X-{number}": "x" for number in range(200)}
    host = serve(
        Reply(body=envelope({"id": 1}), headers={"Content-Security-Policy": "a" * 60_000}),
        Reply(body=envelope({"id": 2}), headers=many),
    )

    async def calls(scalr: AsyncScalr) -> list[Any]:
        return [await scalr.user.farms.get(1), await scalr.user.farms.get(2)]

    assert [farm.id for farm in run(host.url, calls)] == [1, 2]


def test_a_transport_in_a_second_event_loop_says_so(serve: Serve) -> None:
    host = serve(Reply(body=envelope({"id": 1})))
    transport = AiohttpTransport()
    keys: dict[str, Any] = {"key_id": KEY_ID, "secret_key": SECRET, "env_id": 5}

    async def call() -> Any:
        return await AsyncScalr(host.url, transport=transport, **keys).user.farms.get(1)

    assert asyncio.run(call()).id == 1
    with pytest.raises(ClientClosedError, match="event loop"):
        asyncio.run(call())


def test_a_client_is_closed_in_another_event_loop_without_an_error(serve: Serve) -> None:
    host = serve(Reply(body=envelope({"id": 1})))
    keys: dict[str, Any] = {"key_id": KEY_ID, "secret_key": SECRET, "env_id": 5}
    scalr = AsyncScalr(host.url, transport=AiohttpTransport(), **keys)

    async def call() -> Any:
        return await scalr.user.farms.get(1)

    asyncio.run(call())
    asyncio.run(scalr.aclose())


def test_a_slow_answer_is_a_timeout(serve: Serve) -> None:
    host = serve(Reply(body=page([]), delay=1.0))
    with pytest.raises(ScalrTimeoutError) as caught:
        run(host.url, lambda scalr: scalr.user.farms.list().all(), timeout=0.1)
    assert caught.value.may_have_executed


def test_an_answer_that_is_cut_short_is_an_error(serve: Serve) -> None:
    host = serve(Reply(body=page([]), cut=True))
    with pytest.raises(ScalrConnectionError):
        run(host.url, lambda scalr: scalr.user.farms.list().all())


def test_packed_answers_are_unpacked_within_the_limit(serve: Serve) -> None:
    packed = gzip.compress(json.dumps(page([{"id": 7, "name": "x" * 9000}])).encode())
    host = serve(Reply(body=packed, headers={"Content-Encoding": "gzip"}))
    farms = run(host.url, lambda scalr: scalr.user.farms.list().all())
    assert [farm.id for farm in farms] == [7]
    with pytest.raises(ResponseTooLargeError):
        run(host.url, lambda scalr: scalr.user.farms.list().all(), max_response_bytes=500)


def test_redirects_are_not_followed_and_cookies_not_kept(serve: Serve) -> None:
    host = serve(
        Reply(body=page([]), headers={"Set-Cookie": "session=1; Path=/"}),
        Reply(302, headers={"Location": "http://127.0.0.1:1/"}),
    )

    async def calls(scalr: AsyncScalr) -> None:
        await scalr.user.farms.list().all()
        await scalr.user.farms.list().all()

    with pytest.raises(RedirectError):
        run(host.url, calls)
    assert host.requests[1].header("cookie") is None


def test_certificates_are_checked_and_an_authority_of_ones_own_is_given_as_a_context(
    tmp_path: Path,
) -> None:
    certificate = make_certificate(tmp_path)
    with Loopback(Reply(body=envelope({"id": 1})), certificate=certificate) as host:
        with pytest.raises(ScalrConnectionError, match="certificate is not accepted") as caught:
            run(host.url, lambda scalr: scalr.user.farms.get(1), retries=3)
        assert not caught.value.may_have_executed
        assert caught.value.attempts == 1
        assert host.requests == []
        context = ssl.create_default_context(cafile=certificate)
        assert run(host.url, lambda scalr: scalr.user.farms.get(1), verify=context).id == 1


@pytest.mark.parametrize("verify", [None, 0, ""])
def test_certificates_are_not_switched_off_by_what_only_looks_false(verify: Any) -> None:
    with pytest.raises(ConfigurationError, match="verify"):
        AiohttpTransport(verify=verify)


def test_certificates_that_are_not_checked_are_told(caplog: pytest.LogCaptureFixture) -> None:
    AiohttpTransport(verify=False)
    assert "not checked by AiohttpTransport: verify=False" in caplog.text


def test_an_answer_that_is_no_http_does_not_repeat_the_address(serve: Serve) -> None:
    host = serve(Reply(body=b"", headers={"X-Long": "x" * 70_000}))
    with pytest.raises(ScalrConnectionError) as caught:
        run(host.url, lambda scalr: scalr.user.farms.list(name="CANARY").all())
    assert "CANARY" not in str(caught.value)


def test_an_answer_that_drips_ends_with_the_deadline(serve: Serve) -> None:
    host = serve(Reply(chunks=(b" " for _ in range(10_000)), pause=0.05))
    started = time.monotonic()
    with pytest.raises(ScalrTimeoutError):
        run(host.url, lambda scalr: scalr.user.farms.get(1), deadline=0.5)
    assert time.monotonic() - started < 5
