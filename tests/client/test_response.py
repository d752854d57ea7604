"""Answers that are odd, broken, huge or hostile."""

from __future__ import annotations

import gzip
import json
import sys
import tracemalloc
import zlib
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest

from scalr_client import _json
from scalr_client.errors import (
    ConflictError,
    DecodingError,
    RedirectError,
    ResponseTooLargeError,
    ScalrConnectionError,
    ScalrTimeoutError,
)
from scalr_client.http.outcome import Body
from tests.support.clients import Both
from tests.support.loopback import Loopback, Reply, envelope, page

Serve = Callable[..., Loopback]
JSON = b'{"meta":{"requestId":"r"},"data":{"id":7},"warnings":[]}'


def test_gzip_is_asked_for_and_unpacked(both: Both, serve: Serve) -> None:
    two_members = gzip.compress(JSON[:20]) + gzip.compress(JSON[20:])
    host = serve(
        Reply(body=gzip.compress(JSON), headers={"Content-Encoding": "gzip"}),
        Reply(body=two_members, headers={"Content-Encoding": "gzip"}),
    )
    scalr = both.client(host.url)
    assert both.run(scalr.user.farms.get(7)).id == 7
    assert both.run(scalr.user.farms.get(7)).id == 7
    assert host.requests[0].header("accept-encoding") == "gzip"


@pytest.mark.parametrize(
    ("encoding", "body"),
    [
        ("gzip", b"not gzip"),
        ("gzip", gzip.compress(JSON, mtime=0)[:-12]),
        ("br", JSON),
        ("deflate", zlib.compress(JSON)),
        ("gzip, gzip", gzip.compress(gzip.compress(JSON, mtime=0), mtime=0)),
    ],
)
def test_packing_that_cannot_be_undone_is_a_decoding_error(
    both: Both, serve: Serve, encoding: str, body: bytes
) -> None:
    host = serve(Reply(body=body, headers={"Content-Encoding": encoding}))
    with pytest.raises(DecodingError) as caught:
        both.run(both.client(host.url).user.farms.get(7))
    assert type(caught.value) is DecodingError
    assert caught.value.status == 200
    assert len(host.requests) == 1


def test_a_bomb_is_stopped_at_the_limit(both: Both, serve: Serve) -> None:
    bomb = gzip.compress(b" " * 200_000_000, compresslevel=1)
    host = serve(Reply(body=bomb, headers={"Content-Encoding": "gzip"}))
    scalr = both.client(host.url, max_response_bytes=1_000_000)
    with pytest.raises(ResponseTooLargeError, match="1000000"):
        both.run(scalr.user.farms.get(7))


def test_members_of_nothing_count_against_the_limit(both: Both, serve: Serve) -> None:
    nothing = gzip.compress(b"", mtime=0) * 50
    host = serve(
        Reply(chunks=(nothing for _ in range(1000)), headers={"Content-Encoding": "gzip"}),
    )
    scalr = both.client(host.url, max_response_bytes=10_000)
    with pytest.raises(ResponseTooLargeError) as caught:
        both.run(scalr.user.farms.get(7))
    assert caught.value.status == 200


def test_an_answer_in_tiny_pieces_takes_no_more_memory_than_its_limit_asks_for() -> None:
    limit = 300_000
    tracemalloc.start()
    body = Body(httpx.Headers(), limit)
    while body.feed(bytes(2)):
        pass
    assert len(body.finish()) == limit + 2
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert body.kind == "size"
    assert peak < 3 * limit


@pytest.fixture(params=["orjson", "json"])
def parser(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """With the parser of the extra `fast`, and without."""
    if request.param == "json":
        monkeypatch.setitem(sys.modules, "orjson", None)
    _json._orjson.cache_clear()
    yield request.param
    _json._orjson.cache_clear()


@pytest.mark.parametrize(
    "value",
    [b"1e999", b"-1e999", b"NaN", b"Infinity", b"[" * 5000, b'"\\ud8', b'"\xff"', b"01", b"{}x"],
)
def test_what_is_no_json_is_refused_by_either_parser(
    parser: str, both: Both, serve: Serve, value: bytes
) -> None:
    host = serve(Reply(body=b'{"data": {"id": ' + value + b"}}"))
    with pytest.raises(DecodingError):
        both.run(both.client(host.url).user.farms.get(7))


def test_of_a_key_that_comes_twice_the_last_counts_with_either_parser(
    parser: str, both: Both, serve: Serve
) -> None:
    host = serve(Reply(body=b'{"data": {"id": 1, "id": 2}}'))
    assert both.run(both.client(host.url).user.farms.get(7)).id == 2


def test_an_answer_longer_than_the_limit_is_not_read(both: Both, serve: Serve) -> None:
    endless = (b"x" * 65536 for _ in range(10_000))
    host = serve(
        Reply(body=JSON + b" " * 2000),
        Reply(chunks=endless),
        Reply(body=b"", headers={"Content-Length": "9999999999999"}),
    )
    scalr = both.client(host.url, max_response_bytes=1000)
    for _ in range(3):
        with pytest.raises(ResponseTooLargeError):
            both.run(scalr.user.farms.get(7))
    assert len(host.requests) == 3


def test_an_answer_that_drips_ends_with_the_deadline(both: Both, serve: Serve) -> None:
    host = serve(Reply(chunks=(b" " for _ in range(1000)), pause=0.05))
    scalr = both.client(host.url, deadline=0.4, retries=0)
    with pytest.raises(ScalrTimeoutError, match="deadline"):
        both.run(scalr.user.farms.get(7))


def test_an_answer_that_does_not_come_ends_with_the_timeout(both: Both, serve: Serve) -> None:
    host = serve(Reply(body=JSON, delay=2))
    scalr = both.client(host.url, timeout=0.2, retries=0)
    with pytest.raises(ScalrTimeoutError) as caught:
        both.run(scalr.user.farms.create(name="x"))
    assert caught.value.may_have_executed
    assert "UnicityViolation" in str(caught.value)


@pytest.mark.parametrize(
    "body",
    [
        b"<html>\x1b[31mlog in\r\n</html>",
        b"\xff\xfe{}",
        b'{"data": NaN}',
        b'{"data": {"id": 1',
        b"[" * 100_000,
        b'{"a":' * 100_000,
        b"[]",
        b"null",
        b'"text"',
        b"17",
        b"{}",
        b'{"data": null}',
        b'{"data": 5}',
        b'{"data": "x"}',
        b"",
        b"   ",
    ],
)
def test_a_body_that_is_no_envelope_is_a_typed_error(both: Both, serve: Serve, body: bytes) -> None:
    host = serve(Reply(body=body))
    scalr = both.client(host.url)
    with pytest.raises(DecodingError) as caught:
        both.run(scalr.user.farms.get(7))
    text = str(caught.value)
    assert caught.value.status == 200
    assert "GET /api/v1beta0/user/{envId}/farms/{farmId}/" in text
    assert text.isprintable()
    assert len(text) < 1500
    with pytest.raises(DecodingError):
        both.items(scalr.user.farms.list())


def test_the_pointer_of_a_bad_item_says_which(both: Both, serve: Serve) -> None:
    host = serve(Reply(body=page([{"id": 1}, 5])))
    with pytest.raises(DecodingError) as caught:
        both.items(both.client(host.url).user.farms.list())
    assert caught.value.pointer.startswith("/data/1")
    assert caught.value.request_id == "req-1"


@pytest.mark.parametrize(
    "body",
    [
        envelope({"id": 1}, warnings="x", errors=5, pagination=[]),
        {"meta": [], "data": {"id": 1}, "warnings": [None, 5, {"code": 1}, {"message": []}]},
        {"data": {"id": 1, "to_dict": 1, "__class__": 2, "self": 3}},
        {"meta": {"requestId": 5}, "data": {"id": 1}},
    ],
)
def test_an_odd_envelope_does_not_hurt(both: Both, serve: Serve, body: Any) -> None:
    host = serve(Reply(body=body))
    assert both.run(both.client(host.url).user.farms.get(1)).id == 1


@pytest.mark.parametrize("status", [200, 201, 202, 204])
@pytest.mark.parametrize("body", [b"", b'{"data": null}', b'{"meta": {}}'])
def test_a_write_may_be_answered_without_data(
    both: Both, serve: Serve, status: int, body: bytes
) -> None:
    host = serve(Reply(status, body=b"" if status == 204 else body))
    scalr = both.client(host.url)
    assert both.run(scalr.user.farms.delete(1)) is None
    assert both.run(scalr.user.farms.launch(1)) is None


def test_a_write_answered_by_a_login_page_is_an_error(both: Both, serve: Serve) -> None:
    host = serve(Reply(body=b"<html>log in</html>", headers={"Content-Type": "text/html"}))
    scalr = both.client(host.url)
    with pytest.raises(DecodingError, match="log in"):
        both.run(scalr.user.farms.delete(1))


def test_a_cut_answer_of_a_write_is_not_repeated_and_says_so(both: Both, serve: Serve) -> None:
    host = serve(Reply(body=JSON, cut=True))
    with pytest.raises(ScalrConnectionError) as caught:
        both.run(both.client(host.url).user.farms.create(name="x"))
    assert caught.value.may_have_executed
    assert len(host.requests) == 1


def test_garbage_instead_of_http_is_a_connection_error(both: Both) -> None:
    import socket
    import threading

    listener = socket.create_server(("127.0.0.1", 0))

    def talk() -> None:
        connection, _ = listener.accept()
        connection.recv(1000)
        connection.sendall(b"\0\1\2 garbage\r\n\r\n")
        connection.close()

    talker = threading.Thread(target=talk, daemon=True)
    talker.start()
    scalr = both.client(f"http://127.0.0.1:{listener.getsockname()[1]}", retries=0)
    with pytest.raises(ScalrConnectionError):
        both.run(scalr.user.farms.get(1))
    talker.join(5)
    listener.close()


def test_a_redirect_to_nonsense_is_still_an_error_of_this_package(both: Both, serve: Serve) -> None:
    nonsense = ("http://[", "http://%zz", "mailto:x", "javascript:x", "urn:x:y", "http:x", "//")
    for location in (*nonsense, "http://xn--a/", "http://a..b/", "http://" + "a" * 3000):
        host = serve(Reply(302, headers={"Location": location}))
        with pytest.raises(RedirectError) as caught:
            both.run(both.client(host.url).user.farms.get(1))
        assert caught.value.headers["location"] == location
        assert len(host.requests) == 1


def _page_of(item: str, size: int) -> bytes:
    return b'{"data":[' + b",".join([item.encode()] * (size // (len(item) + 1))) + b"]}"


TEAMS = '{"id":1,"teams":[' + ",".join(['{"id":1}'] * 90) + "]}"
LIGHT = {
    "keys": ('{"id":1}', 40_000),
    "objects of keys": (TEAMS, 390_000),
    "brackets in texts": (json.dumps({"id": 1, "name": "[{,[{," * 20_000}), 10_000_000),
    "brackets after quotes": (json.dumps({"id": 1, "name": '\\"[{,' * 20_000}), 10_000_000),
}
HEAVY = {
    "objects": ("{}", 450_000),
    "lists": ("[]", 70_000),
    "lists in lists": ("[" * 500 + "]" * 500, 70_000),
    "lists and texts": ('"[",[]', 900_000),
    "lists and quotes": ('"\\"",[]', 900_000),
    "numbers": ("1", 3_000_000),
    "no JSON": ("[", 500_000),
    "too many items": ('{"id":1}', 60_000),
}


@pytest.mark.parametrize("name", LIGHT)
def test_a_response_that_weighs_what_it_holds_is_read(both: Both, serve: Serve, name: str) -> None:
    body = _page_of(*LIGHT[name])
    farms = both.items(both.client(serve(Reply(body=body)).url).user.farms.list())
    assert len(farms) == len(json.loads(body)["data"])


@pytest.mark.parametrize("name", HEAVY)
def test_a_response_that_would_hold_far_more_than_it_weighs_is_refused(
    both: Both, serve: Serve, name: str
) -> None:
    scalr = both.client(serve(Reply(body=_page_of(*HEAVY[name]))).url, retries=0)
    with pytest.raises(ResponseTooLargeError) as caught:
        both.items(scalr.user.farms.list())
    assert caught.value.status == 200
    assert "GET /api/v1beta0/user/{envId}/farms/" in str(caught.value)


def test_an_error_response_that_is_too_heavy_keeps_its_status(both: Both, serve: Serve) -> None:
    host = serve(Reply(409, _page_of("{}", 450_000)))
    with pytest.raises(ConflictError, match="holds too much") as caught:
        both.run(both.client(host.url).user.farms.create(name="x"))
    assert caught.value.body is None


def test_of_the_errors_of_a_response_the_first_hundred_are_kept(both: Both, serve: Serve) -> None:
    host = serve(Reply(409, {"errors": [{"code": f"C{n}"} for n in range(300)]}))
    with pytest.raises(ConflictError) as caught:
        both.run(both.client(host.url).user.farms.create(name="x"))
    assert [each.code for each in caught.value.errors] == [f"C{n}" for n in range(100)]
    assert len(caught.value.body["errors"]) == 300


def test_a_list_of_objects_in_an_object_has_a_most_as_well(both: Both, serve: Serve) -> None:
    host = serve(Reply(body=envelope({"id": 1, "teams": [{"id": 1}] * 5001})))
    with pytest.raises(DecodingError) as caught:
        both.run(both.client(host.url).user.farms.get(1))
    assert caught.value.pointer == "/data/teams"


def test_json_after_a_byte_order_mark_is_read(both: Both, serve: Serve, parser: str) -> None:
    host = serve(Reply(body=b"\xef\xbb\xbf" + JSON))
    assert both.run(both.client(host.url).user.farms.get(7)).id == 7
