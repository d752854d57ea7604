"""From arguments to bytes: path parameters, filters, bodies and headers."""

from __future__ import annotations

import enum
import uuid
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest

from scalr_client.errors import ArgumentError, ConfigurationError
from scalr_client.model import UNSET
from scalr_client.models.farm import Farm
from scalr_client.request import Operation, encode_body, encode_query, segment
from tests.support.clients import Both
from tests.support.loopback import Loopback, Reply, envelope, page

Serve = Callable[..., Loopback]


class Plain(enum.Enum):
    A = "running"


class Colour(enum.StrEnum):
    RED = "red"


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("a/b", "a%2Fb"),
        ("?x", "%3Fx"),
        ("#x", "%23x"),
        ("a\0b", "a%00b"),
        ("a\nb", "a%0Ab"),
        ("a\\b", "a%5Cb"),
        ("é🚜", "%C3%A9%F0%9F%9A%9C"),
        ("a+b c~", "a%2Bb%20c~"),
        ("100%25", "100%2525"),
        ("ubuntu-14.04", "ubuntu-14.04"),
        ("...", "..."),
        (7, "7"),
        (Colour.RED, "red"),
    ],
)
def test_a_path_parameter_is_one_escaped_segment(value: object, expected: str) -> None:
    assert segment("x", value) == expected


@pytest.mark.parametrize(
    "value",
    [
        *("", ".", "..", "%2e%2e", "%2E.", "%252e%252e", "a/../b", "..\\b", "a%2f..", "\ud800"),
        *(None, UNSET, True, 1.5, [1], b"x", object(), pytest.param(10**5000, id="long")),
    ],
)
def test_a_path_parameter_that_could_leave_its_place_is_refused(value: object) -> None:
    with pytest.raises(ArgumentError, match="path parameter farmId"):
        segment("farmId", value)


def test_nothing_is_sent_when_a_path_parameter_is_refused(both: Both, serve: Serve) -> None:
    host = serve()
    scalr = both.client(host.url)
    with pytest.raises(ArgumentError):
        both.run(scalr.user.global_variables.get(".."))
    assert host.requests == []


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ({}, ""),
        ({"a": None, "b": UNSET}, ""),
        ({"b": False, "a": 0, "c": ""}, "a=0&b=0&c="),
        ({"b": True}, "b=1"),
        ({"ip": ["1.2.3.4", "5"]}, "ip%5B0%5D=1.2.3.4&ip%5B1%5D=5"),
        ({"at": datetime(2026, 11, 23, 13, 45, tzinfo=UTC)}, "at=2026-11-23T13%3A45%3A00Z"),
        (
            {"at": datetime(2026, 11, 23, 15, 45, tzinfo=timezone(timedelta(hours=2)))},
            "at=2026-11-23T13%3A45%3A00Z",
        ),
        ({"farm": Farm(id=5, name="x")}, "farm=5"),
        ({"colour": Colour.RED}, "colour=red"),
        ({"x": "a,b=c&d"}, "x=a%2Cb%3Dc%26d"),
    ],
)
def test_filters_are_encoded_once(query: dict[str, object], expected: str) -> None:
    assert encode_query(query, {"farm": ("Farm",)}) == expected


@pytest.mark.parametrize(
    "value",
    [
        *(
            datetime(2026, 1, 1),
            {"a": 1},
            [],
            (),
            b"x",
            float("nan"),
            "\ud800",
            object(),
            pytest.param(10**5000, id="long"),
        ),
        datetime(1, 1, 1, tzinfo=timezone(timedelta(hours=14))),
    ],
)
def test_a_filter_that_has_no_text_is_refused(value: object) -> None:
    with pytest.raises(ArgumentError):
        encode_query({"x": value})


def test_a_body_is_compact_utf_8() -> None:
    assert encode_body({"a": [1, None], "b": "é🚜/"}) == '{"a":[1,null],"b":"é🚜/"}'.encode()
    assert encode_body({}) == b"{}"
    assert encode_body(None) == b""
    assert encode_body({"big": 2**70}) == b'{"big":1180591620717411303424}'


@pytest.mark.parametrize(
    "body", [{"a": float("nan")}, {"a": float("inf")}, {"a": object()}, {"a": "\ud800"}, {"a": {1}}]
)
def test_a_body_that_is_not_json_is_refused(body: object) -> None:
    with pytest.raises(ArgumentError):
        encode_body(body)


def test_a_body_that_holds_itself_is_refused() -> None:
    loop: list[object] = []
    loop.append(loop)
    with pytest.raises(ArgumentError):
        encode_body(loop)


def test_an_environment_of_the_call_wins_over_the_client_s(both: Both, serve: Serve) -> None:
    host = serve(Reply(body=page([])))
    scalr = both.client(host.url)
    both.items(scalr.user.farms.list())
    both.items(scalr.user.farms.list(env_id=9))
    both.items(scalr.with_options(env_id=11).user.farms.list())
    assert [r.path.split("/")[4] for r in host.requests] == ["5", "9", "11"]


@pytest.mark.parametrize(("scope", "setting"), [("user", "env_id"), ("account", "account_id")])
def test_a_missing_id_is_named_before_anything_is_sent(
    both: Both, serve: Serve, scope: str, setting: str
) -> None:
    host = serve()
    scalr = both.client(host.url, env_id=None, account_id=None)
    with pytest.raises(ConfigurationError) as caught:
        both.items(getattr(scalr, scope).images.list())
    assert caught.value.setting == setting
    assert f"SCALR_{setting.upper()}" in str(caught.value)
    assert host.requests == []


def test_a_request_names_its_type_and_length_only_if_it_has_a_body(
    both: Both, serve: Serve
) -> None:
    host = serve(Reply(body=envelope({"id": 1})))
    scalr = both.client(host.url)
    both.run(scalr.user.farms.get(1))
    both.run(scalr.user.farms.launch(1))
    both.run(scalr.user.farms.create(name="web"))
    get, launch, create = host.requests
    assert (get.header("content-type"), get.header("content-length")) == (None, None)
    assert (launch.header("content-type"), launch.header("content-length")) == (None, "0")
    assert create.header("content-type") == "application/json"
    assert create.body == b'{"name":"web"}'
    assert all(len(values) == 1 for r in host.requests for values in r.headers.values())


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("X-A", "one\r\nX-Scalr-Debug: 1"),
        ("X-A", "nul\0"),
        ("X-A", "é"),
        ("X-A", " x"),
        ("X A", "x"),
        ("X-A:", "x"),
        ("", "x"),
        ("Host", "x"),
        ("x-scalr-signature", "x"),
        ("X-Scalr-Date", "x"),
        ("Content-Length", "0"),
        ("Transfer-Encoding", "chunked"),
    ],
)
def test_a_header_that_could_change_the_request_is_refused(
    both: Both, serve: Serve, name: str, value: str
) -> None:
    host = serve()
    scalr = both.client(host.url)
    with pytest.raises(ArgumentError) as caught:
        both.run(scalr.request("GET", "/api/x/", headers={name: value + "CANARY"}))
    assert "CANARY" not in str(caught.value)
    with pytest.raises(ArgumentError):
        scalr.with_options(headers={name: value})
    assert host.requests == []


def test_headers_of_the_call_replace_those_of_the_client(both: Both, serve: Serve) -> None:
    host = serve()
    scalr = both.client(host.url, headers={"User-Agent": "mine", "X-A": "1"})
    both.run(scalr.request("GET", "/api/x/", headers={"x-a": "2"}))
    received = host.requests[0]
    assert received.headers["user-agent"] == ["mine"]
    assert received.headers["x-a"] == ["2"]


@pytest.mark.parametrize(
    "path",
    [
        "api/x/",
        "//evil.example.com/x",
        "https://evil.example.com/x",
        "/../x",
        "/a/%2e%2e/b",
        "/a/%252E%252e/b",
        "/a\\..\\b",
        "/a#b",
        "/a/..%2fb",
        "",
    ],
)
def test_a_free_request_stays_under_its_host(both: Both, serve: Serve, path: str) -> None:
    host = serve()
    with pytest.raises(ArgumentError):
        both.run(both.client(host.url).request("GET", path))
    assert host.requests == []


def test_a_free_request_takes_a_ready_query(both: Both, serve: Serve) -> None:
    host = serve(Reply(body=page([1])))
    scalr = both.client(host.url)
    raw = both.run(scalr.request("get", "/api/v1beta0/user/5/farms/?pageNum=2&a=b+c&Z=%7e"))
    assert host.requests[0].query == "Z=~&a=b%20c&pageNum=2"
    assert host.requests[0].is_signed()
    assert raw.value["data"] == [1]
    with pytest.raises(ArgumentError):
        both.run(scalr.request("GET", "/api/x/?a=1", query={"b": 1}))


def test_a_free_request_gives_text_where_the_answer_is_text(both: Both, serve: Serve) -> None:
    host = serve(Reply(body=b"swagger: '2.0'\n", headers={"Content-Type": "text/plain"}))
    raw = both.run(both.client(host.url).request("GET", "/api/user.v1beta0.yml"))
    assert raw.value == "swagger: '2.0'\n"
    assert raw.headers["CONTENT-TYPE"] == "text/plain"


def test_an_operation_is_immutable() -> None:
    operation: Operation[Any] = Operation("user.x.get", "GET", "/api/v1beta0/user/{envId}/x/")
    with pytest.raises(AttributeError):
        operation.path = "/evil"
    with pytest.raises(ArgumentError, match="takes 1"):
        operation.target((1, 2), 5, None)


@pytest.mark.parametrize("value", [uuid.UUID(int=1), Plain.A, {"x": [Plain.A, None]}])
def test_a_uuid_and_an_enum_are_the_same_with_and_without_orjson(
    value: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    fast = encode_body({"v": value})
    monkeypatch.setattr("scalr_client.calls.request_body.fast_writer", lambda: None)
    assert encode_body({"v": value}) == fast
