"""Lists: lazy, bounded, and ending where they should."""

from __future__ import annotations

import asyncio
import dataclasses
import gc
import threading
import time
import tracemalloc
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qs

import pytest

from scalr_client import AsyncScalr
from scalr_client.errors import ArgumentError, DecodingError, NotFoundError
from scalr_client.models import Farm
from scalr_client.response import Answer
from tests.support.clients import Both
from tests.support.loopback import KEY_ID, SECRET, Loopback, Received, Reply, page, refusal

Serve = Callable[..., Loopback]
FARMS = "/api/v1beta0/user/5/farms/"


def host_with(
    count: int, *, never_null: bool = False, with_last: bool = False
) -> Callable[[Received], Reply]:
    """A list of `count` farms, paged as a host does it."""

    def answer(received: Received) -> Reply:
        query = parse_qs(received.query)
        size = int(query.get("maxResults", ["100"])[0])
        number = int(query.get("pageNum", ["1"])[0])
        ids = range(1, count + 1)[(number - 1) * size : number * size]
        more = number * size < count or never_null
        link = f"{received.path}?maxResults={size}&pageNum={number + 1}" if more else None
        body = page([{"id": i, "name": f"farm-{i}"} for i in ids], link)
        if with_last and count > size:
            last = f"{received.path}?maxResults={size}&pageNum={-(-count // size)}"
            body["pagination"]["last"] = last
        return Reply(body=body)

    return answer


@pytest.mark.parametrize("count", [0, 1, 100, 101, 250])
@pytest.mark.parametrize("never_null", [False, True])
def test_a_list_gives_every_item_once(
    both: Both, serve: Serve, count: int, never_null: bool
) -> None:
    host = serve(host_with(count, never_null=never_null))
    pager = both.client(host.url).user.farms.list()
    assert [farm.id for farm in both.items(pager)] == list(range(1, count + 1))
    assert [farm.id for farm in both.run(pager.all())] == list(range(1, count + 1))


def test_nothing_is_asked_for_before_it_is_needed(both: Both, serve: Serve) -> None:
    host = serve(host_with(250))
    scalr = both.client(host.url)
    pager = scalr.user.farms.list(page_size=10)
    assert host.requests == []

    async def take() -> None:
        async for farm in pager:
            if farm.id == 15:
                break

    if both.kind == "async":
        both.run(take())
    else:
        for farm in pager:
            if farm.id == 15:
                break
    assert [r.query for r in host.requests] == ["maxResults=10", "maxResults=10&pageNum=2"]


def test_pages_have_numbers_from_which_a_walk_can_go_on(both: Both, serve: Serve) -> None:
    host = serve(host_with(25))
    farms = both.client(host.url).user.farms

    async def collect(pager: Any) -> list[Any]:
        return [p async for p in pager.pages()]

    def pages(pager: Any) -> list[Any]:
        return both.run(collect(pager)) if both.kind == "async" else list(pager.pages())

    found = pages(farms.list(page_size=10))
    assert [(p.number, len(p), p.request_id) for p in found] == [
        (1, 10, "req-1"),
        (2, 10, "req-1"),
        (3, 5, "req-1"),
    ]
    assert [p.number for p in pages(farms.list(page_size=10, start_page=3))] == [3]
    assert [list(p) for p in pages(farms.list(page_size=10, start_page=9))] == [[]]


def test_what_stands_before_a_broken_item_is_given_and_the_error_says_which_it_is(
    both: Both, serve: Serve
) -> None:
    host = serve(Reply(body=page([{"id": 1}, {"id": 2, "owner": [5]}, {"id": 3}])))
    pager = both.client(host.url).user.farms.list()
    seen: list[Any] = []
    with pytest.raises(DecodingError) as caught:
        both.items(pager, seen)
    assert [farm.id for farm in seen] == [1]
    assert caught.value.pointer == "/data/1/owner"
    assert caught.value.request_id == "req-1"
    with pytest.raises(DecodingError, match="/data/1/owner"):
        both.run(pager.all())


def test_a_loop_holds_one_decoded_item_at_a_time(both: Both, serve: Serve) -> None:
    """The garbage collector would walk through a whole page of them again and again."""
    pager = both.client(serve(host_with(100)).url).user.farms.list()
    alive: list[int] = []

    def count() -> None:
        alive.append(sum(isinstance(found, Farm) for found in gc.get_objects()))

    async def loop() -> None:
        async for _ in pager:
            count()

    gc.collect()
    before = sum(isinstance(found, Farm) for found in gc.get_objects())
    if both.kind == "async":
        both.run(loop())
    else:
        for _ in pager:
            count()
    assert len(alive) == 100
    assert max(alive) <= before + 2


def test_first_asks_for_one_item(both: Both, serve: Serve) -> None:
    host = serve(host_with(25))
    farms = both.client(host.url).user.farms
    assert both.run(farms.list(name="x").first()).id == 1
    assert host.requests[0].query == "maxResults=1&name=x"
    assert both.run(farms.list(page_size=10, start_page=3).first()).id == 21
    assert both.run(both.client(serve(host_with(0)).url).user.farms.list().first()) is None


def test_filters_are_kept_on_every_page(both: Both, serve: Serve) -> None:
    host = serve(host_with(25))
    both.items(both.client(host.url).user.farms.list(name="a b/+", page_size=10))
    assert [r.query for r in host.requests] == [
        "maxResults=10&name=a%20b%2F%2B",
        "maxResults=10&name=a%20b%2F%2B&pageNum=2",
        "maxResults=10&name=a%20b%2F%2B&pageNum=3",
    ]
    assert all(r.is_signed() for r in host.requests)


@pytest.mark.parametrize(
    ("count", "page_size", "asked"),
    [
        (0, None, []),
        (3, None, ["maxResults=3"]),
        (25, None, ["maxResults=25"]),
        (99, None, ["maxResults=99"]),
        (20, 10, ["maxResults=10", "maxResults=10&pageNum=2"]),
        (5, 10, ["maxResults=5"]),
    ],
)
def test_take_gives_the_first_items_and_asks_for_no_more(
    both: Both, serve: Serve, count: int, page_size: int | None, asked: list[str]
) -> None:
    host = serve(host_with(25))
    pager = both.client(host.url).user.farms.list(page_size=page_size)
    found = [farm.id for farm in both.run(pager.take(count))]
    assert found == list(range(1, 26))[:count]
    assert [each.query for each in host.requests] == asked
    for bad in (-1, "3", 1.5):
        with pytest.raises(ArgumentError):
            both.run(pager.take(bad))


def test_a_list_is_neither_true_nor_false(both: Both, serve: Serve) -> None:
    host = serve()
    pager = both.client(host.url).user.farms.list(name="nobody")
    for ask in (bool, lambda each: not each, lambda each: each or []):
        with pytest.raises(TypeError, match="first"):
            ask(pager)
    assert host.requests == []


@pytest.mark.parametrize("options", [{"page_size": 0}, {"page_size": 101}, {"start_page": 0}])
def test_paging_outside_the_limits_fails_before_anything_is_sent(
    both: Both, serve: Serve, options: dict[str, int]
) -> None:
    host = serve()
    with pytest.raises(ArgumentError):
        both.client(host.url).user.farms.list(**options)
    assert host.requests == []


def test_an_error_on_a_later_page_comes_after_the_items_before_it(both: Both, serve: Serve) -> None:
    host = serve(
        Reply(body=page([{"id": 1}], FARMS + "?pageNum=2")), refusal(404, "ObjectNotFound")
    )
    with pytest.raises(NotFoundError):
        both.items(both.client(host.url).user.farms.list())


def test_memory_does_not_grow_with_the_items_passed_over(serve: Serve) -> None:
    def peak(count: int) -> int:
        host = serve(host_with(count))
        scalr = Both("sync").client(host.url)
        tracemalloc.start()
        try:
            for _ in scalr.user.farms.list():
                pass
            return tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()
            scalr.close()
            host.requests.clear()

    peak(200)
    assert peak(4000) < peak(400) + 500_000


@pytest.mark.parametrize(
    ("pages", "with_last", "ahead"),
    [(1, True, 1), (2, True, 2), (5, True, 3), (2, False, 1), (5, False, 1)],
)
def test_prefetch_fetches_pages_ahead_as_far_as_the_host_says_there_are_some(
    serve: Serve, pages: int, with_last: bool, ahead: int
) -> None:
    asked: list[int] = []

    async def walk(url: str) -> list[int]:
        async with AsyncScalr(url, key_id=KEY_ID, secret_key=SECRET, env_id=5) as scalr:
            seen = []
            async for farm in scalr.user.farms.list(page_size=10).prefetch(pages):
                if farm.id == 1:
                    await asyncio.sleep(0.2)
                    asked.append(len(host.requests))
                seen.append(farm.id)
            return seen

    host = serve(host_with(35, with_last=with_last))
    assert asyncio.run(walk(host.url)) == list(range(1, 36))
    assert asked == [1 + ahead]
    numbers = [parse_qs(each.query).get("pageNum", ["1"])[0] for each in host.requests]
    assert sorted(numbers) == ["1", "2", "3", "4"], "each once, and none beyond the last"


def test_prefetched_pages_wait_for_their_host_together(serve: Serve) -> None:
    script = host_with(40, with_last=True)
    running: list[int] = []
    lock = threading.Lock()
    most = 0

    def slow(received: Received) -> Reply:
        nonlocal most
        with lock:
            running.append(1)
            most = max(most, len(running))
        time.sleep(0.1)
        with lock:
            running.pop()
        return script(received)

    async def walk(url: str) -> int:
        async with AsyncScalr(url, key_id=KEY_ID, secret_key=SECRET, env_id=5) as scalr:
            return len([farm async for farm in scalr.user.farms.list(page_size=10).prefetch(3)])

    assert asyncio.run(walk(serve(slow).url)) == 40
    assert most == 3


def test_a_prefetched_page_that_fails_is_an_error_where_it_is_reached(
    serve: Serve, caplog: pytest.LogCaptureFixture
) -> None:
    script = host_with(40, with_last=True)

    def answer(received: Received) -> Reply:
        number = parse_qs(received.query).get("pageNum", ["1"])[0]
        return script(received) if number in "12" else refusal(404, "ObjectNotFound")

    async def walk(url: str, seen: list[int]) -> None:
        async with AsyncScalr(url, key_id=KEY_ID, secret_key=SECRET, env_id=5) as scalr:
            async for farm in scalr.user.farms.list(page_size=10).prefetch(3):
                seen.append(farm.id)

    seen: list[int] = []
    with pytest.raises(NotFoundError):
        asyncio.run(walk(serve(answer).url, seen))
    gc.collect()
    assert seen == list(range(1, 21))
    assert "never retrieved" not in caplog.text


def test_pages_that_a_host_cuts_shorter_than_asked_are_asked_for_as_it_cuts_them(
    serve: Serve,
) -> None:
    whole = host_with(25, with_last=True)

    def answer(received: Received) -> Reply:
        cut = received.query.replace("maxResults=50", "maxResults=10")
        return whole(dataclasses.replace(received, target=f"{received.path}?{cut}"))

    async def walk(url: str) -> list[int]:
        async with AsyncScalr(url, key_id=KEY_ID, secret_key=SECRET, env_id=5) as scalr:
            return [f.id async for f in scalr.user.farms.list(page_size=50).prefetch(4)]

    host = serve(answer)
    assert asyncio.run(walk(host.url)) == list(range(1, 26))
    assert len(host.requests) == 3


def test_pages_that_were_fetched_ahead_and_are_not_reached_are_let_go(serve: Serve) -> None:
    def leaping(received: Received) -> Reply:
        number = int(parse_qs(received.query).get("pageNum", ["1"])[0])
        link = f"{FARMS}?maxResults=100&pageNum={number + 3}" if number < 60 else None
        body = page([{"id": number}], link)
        body["pagination"]["last"] = f"{FARMS}?maxResults=100&pageNum=60"
        return Reply(body=body)

    async def walk(url: str) -> tuple[list[int], int]:
        async with AsyncScalr(url, key_id=KEY_ID, secret_key=SECRET, env_id=5) as scalr:
            seen, most = [], 0
            async for farm in scalr.user.farms.list().prefetch(4):
                seen.append(farm.id)
                gc.collect()
                most = max(most, sum(type(each) is Answer for each in gc.get_objects()))
            return seen, most

    seen, most = asyncio.run(walk(serve(leaping).url))
    assert seen == list(range(1, 62, 3))
    assert most <= 6


@pytest.mark.parametrize("pages", [0, -1, None, "2"])
def test_prefetching_no_page_is_refused(serve: Serve, pages: Any) -> None:
    with pytest.raises(ArgumentError, match="from 1 on"):
        AsyncScalr(serve(host_with(1)).url, key_id=KEY_ID, secret_key=SECRET,
                   env_id=5).user.farms.list().prefetch(pages)  # fmt: skip


def test_a_loop_that_is_left_early_takes_its_prefetch_along(serve: Serve) -> None:
    async def walk(url: str) -> int:
        async with AsyncScalr(url, key_id=KEY_ID, secret_key=SECRET, env_id=5) as scalr:
            pages = scalr.user.farms.list(page_size=10).prefetch().pages()
            async for _ in pages:
                break
            await pages.aclose()
            return len(asyncio.all_tasks())

    assert asyncio.run(walk(serve(host_with(25)).url)) == 1


def test_a_list_that_was_not_asked_for_is_neither_true_nor_false(both: Both) -> None:
    with pytest.raises(TypeError, match="first"):
        bool(both.client("https://scalr.example.com").user.farms.list(name="web"))
