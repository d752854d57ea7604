"""The signature: known answers stage by stage, and recomputed from the bytes on the wire."""

from __future__ import annotations

import copy
import json
import pickle
from pathlib import Path
from typing import Any

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scalr_client.auth import (
    Credentials,
    ScalrAuth,
    canonical_query,
    date_text,
    signature,
    string_to_sign,
)
from scalr_client.errors import ArgumentError, ConfigurationError
from tests.support.clients import Both
from tests.support.loopback import KEY_ID, SECRET, Loopback, Received, Reply, envelope, page

_DATA = json.loads(
    (Path(__file__).resolve().parent.parent / "data" / "signing-vectors.json").read_text("utf-8")
)
VECTORS: list[Any] = [pytest.param(v, id=v["name"]) for v in _DATA["vectors"]]


@pytest.mark.parametrize("vector", VECTORS)
def test_canonical_query_is_the_known_one(vector: dict[str, Any]) -> None:
    assert canonical_query([(n, v) for n, v in vector["params"]]) == vector["query"]


@pytest.mark.parametrize("vector", VECTORS)
def test_string_to_sign_is_the_known_one(vector: dict[str, Any]) -> None:
    made = string_to_sign(
        vector["method"], vector["date"], vector["path"], vector["query"], vector["body"]
    )
    assert made.decode() == vector["string_to_sign"]


@pytest.mark.parametrize("vector", VECTORS)
def test_signature_is_the_known_one(vector: dict[str, Any]) -> None:
    expected = vector["signature"]
    assert signature(_DATA["secret_key"], vector["string_to_sign"]) == expected
    pair = Credentials(_DATA["key_id"], _DATA["secret_key"])
    assert pair.sign(vector["string_to_sign"].encode()) == expected


@pytest.mark.parametrize("vector", VECTORS)
def test_httpx_sends_a_vector_with_a_signature_that_the_received_bytes_confirm(
    vector: dict[str, Any],
) -> None:
    with Loopback(Reply(body=envelope(None))) as host, httpx.Client() as client:
        auth = ScalrAuth(Credentials(KEY_ID, SECRET))
        query = f"?{vector['query']}" if vector["query"] else ""
        url = host.url + vector["path"] + query
        client.request(vector["method"], url, content=vector["body"].encode(), auth=auth)
        assert host.requests[0].target == vector["path"] + query
        assert host.requests[0].is_signed()


@pytest.mark.parametrize(
    ("name", "method", "query", "body"),
    [
        ("a b/c+d%2Fé🚜\"'", "GET", {"name": "a b/c+d%2Fé🚜\"'\n\t&=#?", "n": 0, "f": False}, None),
        ("x", "HEAD", {"a": "~", "Z": "1", "_": ""}, None),
        ("x", "POST", {}, None),
        ("x", "POST", {"replace": True}, {"name": "ferme é 🚜"}),
        ("x", "DELETE", {"deleteFromCloud": True}, None),
        ("x", "PATCH", {"publicIp": ["1.2.3.4", "5.6.7.8"]}, {"description": None}),
    ],
)
def test_what_is_signed_is_what_is_sent(
    both: Both, name: str, method: str, query: dict[str, Any], body: Any
) -> None:
    from urllib.parse import quote

    with Loopback(Reply(body=envelope({}))) as host:
        scalr = both.client(host.url)
        path = f"/api/v1beta0/user/5/global-variables/{quote(name, safe='')}/"
        both.run(scalr.request(method, path, query=query, body=body))
        received = host.requests[0]
        assert received.path == path
        assert received.is_signed()
        assert received.body == (b"" if body is None else received.body)
        assert (received.header("content-type") is None) == (body is None)


def test_each_key_pair_signs_its_scope(both: Both) -> None:
    other = "x" * 40
    with Loopback(Reply(body=page([]))) as host:
        scalr = both.client(host.url, global_key_id="APIKGLOBAL", global_secret_key=other)
        both.items(scalr.global_.os.list())
        both.items(scalr.user.farms.list())
        both.run(scalr.request("GET", "/api/v1beta0/global/os/"))
        first, second, third = host.requests
        assert (first.header("x-scalr-key-id"), first.is_signed(other)) == ("APIKGLOBAL", True)
        assert (second.header("x-scalr-key-id"), second.is_signed()) == (KEY_ID, True)
        assert third.is_signed(other)


def test_a_path_in_the_url_is_signed_and_a_proxy_prefix_is_not(both: Both) -> None:
    def strip(received: Received) -> Reply:
        seen.append((received.target, received.is_signed()))
        received.target = received.target.removeprefix("/outer")
        seen.append((received.target, received.is_signed()))
        return Reply(body=page([]))

    seen: list[tuple[str, bool]] = []
    with Loopback(strip) as host:
        scalr = both.client(host.url + "/scalr/", proxy_prefix="/outer")
        both.items(scalr.global_.os.list())
    assert seen == [
        ("/outer/scalr/api/v1beta0/global/os/", False),
        ("/scalr/api/v1beta0/global/os/", True),
    ]


def test_top_level_names_are_sorted_and_nested_ones_stay_together() -> None:
    pairs = [("aB", "1"), ("a[1]", "2"), ("b", "3"), ("a[0]", "4"), ("Z", "5")]
    assert canonical_query(pairs) == "Z=5&a%5B0%5D=4&a%5B1%5D=2&aB=1&b=3"


def test_a_name_given_twice_keeps_its_last_value() -> None:
    assert canonical_query([("a", "1"), ("a", "2")]) == "a=2"


@pytest.mark.parametrize("name", ["a.b", "a b", " a", "a[", "a[]", "5", "01", "1e3", "", "a]"])
def test_a_name_that_the_host_would_rewrite_is_refused(name: str) -> None:
    with pytest.raises(ArgumentError, match="rewritten"):
        canonical_query([(name, "x")])


@given(st.dictionaries(st.from_regex(r"[A-Za-z_]\w{0,8}", fullmatch=True), st.text()))
@settings(max_examples=60, deadline=None)
def test_the_order_in_which_filters_are_given_does_not_matter(query: dict[str, str]) -> None:
    forwards = _or_refused(list(query.items()))
    assert forwards == _or_refused(list(reversed(query.items())))


def _or_refused(pairs: list[tuple[str, str]]) -> str:
    try:
        return canonical_query(pairs)
    except ArgumentError:
        return "refused"


@given(st.integers(0, 4), st.integers(0, 30))
@settings(max_examples=60, deadline=None)
def test_changing_any_part_changes_the_signature(part: int, at: int) -> None:
    parts = ["PATCH", "2026-11-23T13:45:00Z", "/api/v1beta0/user/5/farms/", "a=1&b=2", '{"a":1}']
    before = signature(SECRET, string_to_sign(*parts))
    at %= len(parts[part])
    changed = "~" if parts[part][at] != "~" else "!"
    parts[part] = parts[part][:at] + changed + parts[part][at + 1 :]
    assert signature(SECRET, string_to_sign(*parts)) != before


def test_a_body_of_the_character_0_counts_as_none() -> None:
    assert string_to_sign("POST", "d", "/p", "", b"0") == string_to_sign("POST", "d", "/p")


def test_white_space_in_the_date_and_leading_slashes_are_dropped() -> None:
    assert string_to_sign("get", " 2026 x ", "//api/") == b"GET\n2026x\n/api/\n\n"


def test_the_date_is_utc_in_whole_seconds() -> None:
    assert date_text(1_795_441_500.99) == "2026-11-23T13:45:00Z"


@pytest.mark.parametrize(
    "value", ["", " x", "x\n", "a b", "\ufeffabc", "'abc'", '"abc"', "abcé", "a\0b", 5, b"abc"]
)
@pytest.mark.parametrize("setting", ["key_id", "secret_key"])
def test_a_key_that_cannot_be_right_is_refused_by_name(setting: str, value: Any) -> None:
    pair = {"key_id": "APIK0123456789ABCDEF", "secret_key": SECRET, setting: value}
    with pytest.raises(ConfigurationError) as caught:
        Credentials(**pair)
    assert caught.value.setting == setting
    assert setting in str(caught.value)
    assert SECRET not in str(caught.value)


def test_credentials_cannot_be_changed_pickled_or_read() -> None:
    pair = Credentials(KEY_ID, SECRET)
    with pytest.raises(AttributeError):
        pair.key_id = "x"
    for value in (pair, ScalrAuth(pair)):
        with pytest.raises(TypeError, match="pickled"):
            pickle.dumps(value)
        assert SECRET not in repr(value)
        assert KEY_ID not in repr(value)
    assert copy.deepcopy(pair) is pair
    assert not hasattr(pair, "__dict__")


def test_httpx_auth_signs_async_too_and_replaces_what_was_there() -> None:
    import asyncio

    async def call(url: str) -> None:
        async with httpx.AsyncClient(auth=ScalrAuth(Credentials(KEY_ID, SECRET))) as client:
            headers = {"X-Scalr-Signature": "old", "X-Scalr-Date": "old"}
            await client.post(url + "/api/x/", content=b"{}", headers=headers)

    with Loopback() as host:
        asyncio.run(call(host.url))
        assert host.requests[0].is_signed()
