"""Nothing signed leaves the host that the client was made for."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from scalr_client import AsyncScalr, Scalr
from scalr_client.errors import ConfigurationError, OriginError, RedirectError
from tests.support.clients import Both
from tests.support.loopback import KEY_ID, SECRET, Loopback, Received, Reply, envelope, page

Serve = Callable[..., Loopback]
KEYS: dict[str, Any] = {"key_id": KEY_ID, "secret_key": SECRET, "env_id": 5}


def _url(evil: str) -> Callable[[httpx.Request], None]:
    return lambda request: setattr(request, "url", httpx.URL(evil + "/x"))


def _host_header(evil: str) -> Callable[[httpx.Request], None]:
    return lambda request: request.headers.update({"Host": "evil.example.com"})


def _new_headers(evil: str) -> Callable[[httpx.Request], None]:
    return lambda request: setattr(request, "headers", httpx.Headers({"Host": "evil.example.com"}))


def _no_date(evil: str) -> Callable[[httpx.Request], None]:
    def remove(request: httpx.Request) -> None:
        request.headers.pop("X-Scalr-Date")

    return remove


def _method(evil: str) -> Callable[[httpx.Request], None]:
    return lambda request: setattr(request, "method", "DELETE")


def _body(evil: str) -> Callable[[httpx.Request], None]:
    return lambda request: setattr(request, "stream", httpx.ByteStream(b"{}"))


def _chunked(evil: str) -> Callable[[httpx.Request], None]:
    return lambda request: request.headers.update({"Transfer-Encoding": "chunked"})


def _target(evil: str) -> Callable[[httpx.Request], None]:
    return lambda request: request.extensions.update({"target": b"/other"})


def _target_item(evil: str) -> Callable[[httpx.Request], None]:
    return lambda request: request.extensions.__setitem__("target", evil.encode() + b"/x")


def _target_default(evil: str) -> Callable[[httpx.Request], None]:
    return lambda request: request.extensions.setdefault("sni_hostname", "evil.example.com")


def _new_extensions(evil: str) -> Callable[[httpx.Request], None]:
    return lambda request: setattr(request, "extensions", {"target": b"/other"})


def _bytes_of_the_body(evil: str) -> Callable[[httpx.Request], None]:
    return lambda request: setattr(request.stream, "_stream", b"{}")


ATTACKS = (
    *(_url, _host_header, _new_headers, _no_date, _method, _body, _chunked, _bytes_of_the_body),
    *(_target, _target_item, _target_default, _new_extensions),
)


@pytest.mark.parametrize("attack", ATTACKS)
def test_an_event_hook_cannot_lead_a_signed_request_elsewhere(
    serve: Serve, attack: Callable[[str], Callable[[httpx.Request], None]]
) -> None:
    host, evil = serve(), serve()
    hook = attack(evil.url)

    async def async_hook(request: httpx.Request) -> None:
        hook(request)

    async def run_async() -> None:
        async with httpx.AsyncClient(event_hooks={"request": [async_hook]}) as client:
            await AsyncScalr(host.url, http_client=client, **KEYS).user.farms.get(1)

    with httpx.Client(event_hooks={"request": [hook]}) as client, pytest.raises(OriginError):
        Scalr(host.url, http_client=client, **KEYS).user.farms.get(1)
    with pytest.raises(OriginError):
        asyncio.run(run_async())
    assert evil.requests == []
    assert host.requests == []


def test_an_event_hook_may_add_headers_of_its_own(serve: Serve) -> None:
    host = serve()

    def trace(request: httpx.Request) -> None:
        request.headers["traceparent"] = "00-1"
        request.extensions["trace"] = lambda event, info: None
        request.extensions |= {"timeout": {"read": 5.0}}
        request.headers = httpx.Headers({**request.headers, "x-b3": "1"})

    with httpx.Client(event_hooks={"request": [trace]}) as client:
        Scalr(host.url, http_client=client, **KEYS).user.farms.get(1)
    received = host.requests[0]
    assert (received.header("traceparent"), received.header("x-b3")) == ("00-1", "1")
    assert received.is_signed()


def test_a_given_client_s_authentication_headers_and_redirects_are_not_used(serve: Serve) -> None:
    evil = serve()
    host = serve(Reply(302, headers={"Location": evil.url + "/x"}))
    with (
        httpx.Client(auth=("user", "pass"), follow_redirects=True, params={"a": "1"}) as client,
        pytest.raises(RedirectError),
    ):
        Scalr(host.url, http_client=client, **KEYS).user.farms.get(1)
    assert host.requests[0].header("authorization") is None
    assert host.requests[0].query == ""
    assert evil.requests == []


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize(
    "location", ["{evil}/x", "//127.0.0.1:1/x", "/same", "http://user:CANARY@e.example/?CANARY", ""]
)
def test_a_redirect_is_a_typed_error_and_never_followed(
    both: Both, serve: Serve, status: int, location: str
) -> None:
    evil = serve()
    host = serve(Reply(status, headers={"Location": location.format(evil=evil.url)}))
    scalr = both.client(host.url)
    for call in (lambda: scalr.user.farms.get(1), lambda: scalr.user.farms.create(name="x")):
        with pytest.raises(RedirectError) as caught:
            both.run(call())
        assert caught.value.status == status
        assert "CANARY" not in str(caught.value)
    assert len(host.requests) == 2
    assert evil.requests == []


@pytest.mark.parametrize(
    "url",
    [
        "http://scalr.example.com",
        "https://user:CANARY@scalr.example.com",
        "https://scalr.example.com@evil.example.com",
        "https://scalr.example.com?x=1",
        "https://scalr.example.com/#x",
        "https://",
        "https:///x",
        "scalr.example.com",
        "ftp://scalr.example.com",
        "https://scalr.example.com:99999",
        "https://scalr.example.com\\@evil.example.com",
        "https://scalr.example.com/a/../b",
        "https://scalr.example.com/%2e%2e/",
        "https://scalr .example.com",
        "https://scalr.example.com\n",
        "https://[::1",
        "https://[fe80::1%25eth0]",
        "https://[fe80::1%eth0]",
        "",
        7,
    ],
)
def test_a_url_that_is_no_plain_host_is_refused_without_repeating_it(url: Any) -> None:
    with pytest.raises(ConfigurationError) as caught:
        Scalr(url, **KEYS)
    assert caught.value.setting == "url"
    assert "CANARY" not in str(caught.value)


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("https://scalr.example.com/", "https://scalr.example.com"),
        ("https://SCALR.example.com:443", "https://scalr.example.com"),
        ("https://scalr.example.com:8443/x/", "https://scalr.example.com:8443/x"),
        ("https://bücher.example", "https://xn--bcher-kva.example"),
        ("http://[::1]:80", "http://[::1]"),
        ("http://127.0.0.1:8080", "http://127.0.0.1:8080"),
        ("http://localhost", "http://localhost"),
    ],
)
def test_a_url_is_taken_apart_once(url: str, shown: str) -> None:
    assert Scalr(url, **KEYS).url == shown


def test_plain_http_needs_to_be_meant() -> None:
    with pytest.raises(ConfigurationError, match="allow_http"):
        Scalr("http://scalr.example.com", **KEYS)
    assert Scalr("http://scalr.example.com", allow_http=True, **KEYS).url


@pytest.mark.parametrize(
    "link",
    [
        "{evil}/api/v1beta0/user/5/farms/?pageNum=2",
        "//evil.example.com/?pageNum=2",
        "/\\evil.example.com/?pageNum=2",
        "https://{here}/api/?pageNum=2",
        "http://u@{here}/api/?pageNum=2",
        "http://{here}.evil.example.com/?pageNum=2",
        "http:\n//{here}/?pageNum=2",
        "javascript:alert(1)?pageNum=2",
        "http://[/?pageNum=2",
    ],
)
def test_a_link_to_another_origin_ends_in_an_error_after_its_page(
    both: Both, serve: Serve, link: str
) -> None:
    evil = serve()
    seen: list[Any] = []

    def answer(received: Received) -> Reply:
        shown = link.format(evil=evil.url, here=received.header("host"))
        return Reply(body=page([{"id": 1}], shown))

    host = serve(answer)
    with pytest.raises(OriginError):
        both.items(both.client(host.url).user.farms.list(), into=seen)
    assert [farm.id for farm in seen] == [1]
    assert len(host.requests) == 1
    assert evil.requests == []


def test_a_link_gives_only_page_number_and_size(both: Both, serve: Serve) -> None:
    def answer(received: Received) -> Reply:
        elsewhere = "/api/v1beta0/global/users/?pageNum=2&maxResults=1&evil=1"
        return Reply(body=page([{"id": 1}], f"http://{received.header('host')}{elsewhere}"))

    host = serve(answer, Reply(body=page([{"id": 2}])))
    farms = both.items(both.client(host.url).user.farms.list(name="a"))
    assert [farm.id for farm in farms] == [1, 2]
    assert host.requests[1].target == ("/api/v1beta0/user/5/farms/?maxResults=1&name=a&pageNum=2")


def test_cookies_are_not_kept(both: Both, serve: Serve) -> None:
    host = serve(Reply(body=envelope({"id": 1}), headers={"Set-Cookie": "session=1; Path=/"}))
    scalr = both.client(host.url)
    both.run(scalr.user.farms.get(1))
    both.run(scalr.user.farms.get(1))
    assert host.requests[1].header("cookie") is None
    assert host.connections == 1
