"""How much work a decode and a call are: Python calls, blocks of memory, connections."""

from __future__ import annotations

import gc
import json
import sys
import tracemalloc
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest

from benchmarks.codecs import read_all
from benchmarks.pages import KINDS, SPECS, Pages
from scalr_client import Scalr, models
from scalr_client.auth import Credentials, ScalrAuth
from scalr_client.codec import standard_json
from tests.support.loopback import KEY_ID, SECRET, Loopback, Received, Reply, envelope, page

COUNT = 50


def page_of(name: str) -> list[Any]:
    """As parsed from an answer: no two keys are the same object as those of the code."""
    made = Pages(SPECS / "user.v1beta0.yaml").objects(name, COUNT)
    parsed: list[Any] = json.loads(json.dumps(made))
    return parsed


def count(value: Any, kind: type) -> int:
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return isinstance(value, kind) + sum(count(item, kind) for item in inner)


def dates(value: Any) -> int:
    if isinstance(value, str):
        return len(value) == 20 and value[10] == "T"
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return sum(dates(item) for item in inner)


def python_calls(run: Callable[[], object]) -> int:
    """How many Python functions are entered."""
    entered = 0

    def note(frame: object, event: str, argument: object) -> None:
        nonlocal entered
        entered += event == "call"

    run()
    sys.setprofile(note)
    try:
        run()
    finally:
        sys.setprofile(None)
    return entered


def holders(value: Any) -> int:
    """How many objects hold objects, or lists of them."""
    if isinstance(value, list):
        return sum(holders(item) for item in value)
    if not isinstance(value, dict):
        return 0
    inner = sum(holders(item) for item in value.values())
    return inner + any(count(item, dict) for item in value.values())


@pytest.mark.parametrize("name", KINDS)
def test_decoding_enters_five_functions_an_object_and_one_to_check_what_holds_objects(
    name: str,
) -> None:
    data, decode = page_of(name), getattr(models, name).from_dict
    entered = python_calls(lambda: [decode(item) for item in data])
    # Some objects could hold others and do not; of a family it is asked which variant.
    families = str(data).count("'type':")
    assert entered <= 5 * COUNT + 1.2 * holders(data) + families + 2


@pytest.mark.parametrize("name", KINDS)
def test_a_decoded_page_takes_less_memory_than_the_parsed_one(name: str) -> None:
    text = json.dumps(page_of(name))
    decode = getattr(models, name).from_dict

    def held(make: Callable[[], object]) -> int:
        make()
        gc.collect()
        tracemalloc.start()
        kept = make()
        size = tracemalloc.get_traced_memory()[0]
        tracemalloc.stop()
        del kept
        return size

    parsed = held(lambda: json.loads(text))
    assert held(lambda: [decode(item) for item in json.loads(text)]) < parsed
    assert held(lambda: [read_all(decode(item)) for item in json.loads(text)]) < 0.9 * parsed


@pytest.mark.parametrize("name", KINDS)
def test_decoding_allocates_one_object_however_much_it_holds(name: str) -> None:
    data, decode = page_of(name), getattr(models, name).from_dict
    [decode(item) for item in data]
    gc.collect()
    before = sys.getallocatedblocks()
    kept = [decode(item) for item in data]
    blocks = sys.getallocatedblocks() - before
    del kept
    assert blocks <= COUNT + 20


@pytest.mark.parametrize("name", KINDS)
def test_encoding_enters_two_functions_an_object_that_was_not_read(name: str) -> None:
    kept = [getattr(models, name).from_dict(item) for item in page_of(name)]
    entered = python_calls(lambda: standard_json(kept))
    assert entered <= 2 * COUNT + 5


@pytest.fixture
def host() -> Iterator[Loopback]:
    with Loopback(Reply(body=page([]))) as running:
        yield running


def test_a_call_enters_no_more_functions_than_a_bare_httpx_client_does(host: Loopback) -> None:
    bare = httpx.Client()
    with Scalr(host.url, key_id=KEY_ID, secret_key=SECRET, env_id=5) as scalr:
        ours = python_calls(lambda: scalr.user.farms.list().all())
    theirs = python_calls(lambda: bare.get(host.url + "/api/v1beta0/user/5/farms/"))
    assert ours <= theirs


def test_a_signature_is_a_dozen_functions() -> None:
    signer = ScalrAuth(Credentials(KEY_ID, SECRET))
    entered = python_calls(
        lambda: signer.headers("GET", "/api/v1beta0/user/5/farms/", "", b"", 0.0)
    )
    assert entered <= 12


def test_two_thousand_calls_open_one_connection() -> None:
    def reply(received: Received) -> Reply:
        return Reply(body=page([]) if received.path.endswith("/farms/") else envelope({"id": 1}))

    with Loopback(reply) as host:
        with Scalr(host.url, key_id=KEY_ID, secret_key=SECRET, env_id=5) as scalr:
            for _ in range(1000):
                scalr.user.farms.list().all()
                scalr.user.farms.get(1)
        assert (len(host.requests), host.connections) == (2000, 1)
