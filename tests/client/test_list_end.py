"""Where lists end: a list is complete, or it raises."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qs

import pytest

from scalr_client import AsyncScalr
from scalr_client.errors import DecodingError
from tests.support.clients import Both
from tests.support.loopback import KEY_ID, SECRET, Loopback, Received, Reply, page

Serve = Callable[..., Loopback]
FARMS = "/api/v1beta0/user/5/farms/"


@pytest.mark.parametrize("data", [[{"id": 1}], []])
@pytest.mark.parametrize(
    "link",
    [
        FARMS + "?pageNum=-1",
        FARMS + "?pageNum=x",
        FARMS + "?pageNum=" + "9" * 50,
        FARMS + "?maxResults=100&pageNum=+2",
        FARMS + "?maxResults=100&amp;pageNum=2",
        FARMS + "?maxResults=100&cursor=abc",
        FARMS + "?pageNum[0]=2",
        FARMS,
        "?",
        "",
        2,
        2.5,
        True,
        False,
        [],
        [FARMS + "?pageNum=2"],
        {},
        {"href": FARMS + "?pageNum=2"},
    ],
)
def test_a_link_that_cannot_be_understood_is_an_error_and_not_the_end(
    both: Both, serve: Serve, link: Any, data: list[Any]
) -> None:
    _is_incomplete(both, serve(Reply(body=page(data, link))), len(data))


@pytest.mark.parametrize("number", [0, 1])
def test_a_link_that_leads_in_a_circle_is_an_error(both: Both, serve: Serve, number: int) -> None:
    body = page([{"id": 1}], f"{FARMS}?pageNum={number}")
    _is_incomplete(both, serve(Reply(body=body)), 1, "leads in a circle")


def _is_incomplete(both: Both, host: Loopback, items: int, wrong: str = "may go on") -> None:
    """One page is handed out, then the list raises, in a loop and in `all` and `take`."""
    pager = both.client(host.url).user.farms.list()
    seen: list[Any] = []
    with pytest.raises(DecodingError, match=wrong) as caught:
        both.items(pager, seen)
    assert len(seen) == items
    assert len(host.requests) == 1
    assert (caught.value.pointer, caught.value.request_id) == ("/pagination", "req-1")
    for whole in (pager.all, lambda: pager.take(items + 1)):
        with pytest.raises(DecodingError, match=wrong):
            both.run(whole())


@pytest.mark.parametrize("pagination", [None, {}, [], {"next": None}])
def test_a_list_without_a_link_ends(both: Both, serve: Serve, pagination: Any) -> None:
    host = serve(Reply(body={**page([{"id": 1}]), "pagination": pagination}))
    assert len(both.items(both.client(host.url).user.farms.list())) == 1


@pytest.mark.parametrize("pagination", ["next", 5, True, [FARMS + "?pageNum=2"]])
def test_pagination_that_is_no_object_is_an_error(
    both: Both, serve: Serve, pagination: Any
) -> None:
    _is_incomplete(both, serve(Reply(body={**page([{"id": 1}]), "pagination": pagination})), 1)


def _numbered(
    pages: list[list[int]], last: int | None, **lacking: Any
) -> Callable[[Received], Reply]:
    """Pages of farms, with the links of a host; without what `lacking` names."""

    def answer(received: Received) -> Reply:
        query = parse_qs(received.query)
        number = int(query.get("pageNum", ["1"])[0])
        size = query.get("maxResults", ["100"])[0]
        ids = pages[number - 1] if number <= len(pages) else []
        body = page([{"id": i} for i in ids], f"{FARMS}?maxResults={size}&pageNum={number + 1}")
        if last is not None:
            body["pagination"]["last"] = f"{FARMS}?maxResults={size}&pageNum={last}"
            if number == last:
                body["pagination"]["next"] = None
        body["pagination"].update(lacking)
        return Reply(body=body)

    return answer


@pytest.mark.parametrize(
    "pages", [[[1], [], [3], [4]], [[], [2]], [[1], []], [[], [], []], [[1], [], [], [], [5]]]
)
def test_an_empty_page_does_not_end_a_list_whose_last_page_is_later(
    both: Both, serve: Serve, pages: list[list[int]]
) -> None:
    host = serve(_numbered(pages, len(pages)))
    pager = both.client(host.url).user.farms.list()
    wanted = [i for ids in pages for i in ids]
    assert [farm.id for farm in both.items(pager)] == wanted
    assert len(host.requests) == len(pages)
    assert [farm.id for farm in both.run(pager.all())] == wanted
    first = both.run(pager.first())
    assert (first and first.id) == (wanted[0] if wanted else None)


@pytest.mark.parametrize(("last", "start"), [(None, 1), (2, 1), (2, 7)])
def test_an_empty_page_ends_a_list_that_has_no_later_one(
    both: Both, serve: Serve, last: int | None, start: int
) -> None:
    """Beyond the end, hosts go on with links to empty pages."""
    host = serve(_numbered([[1], []], last, next=f"{FARMS}?maxResults=100&pageNum={start + 2}"))
    pager = both.client(host.url).user.farms.list(start_page=start)
    assert [farm.id for farm in both.items(pager)] == ([1] if start == 1 else [])
    assert len(host.requests) == (2 if start == 1 else 1)


@pytest.mark.parametrize("last", [5, "x", "", FARMS, [], False])
def test_an_empty_page_with_a_last_one_that_cannot_be_understood_is_an_error(
    both: Both, serve: Serve, last: Any
) -> None:
    link = f"{FARMS}?pageNum=2"
    body = page([], link)
    body["pagination"]["last"] = last
    _is_incomplete(both, serve(Reply(body=body)), 0)


def test_a_last_page_that_no_link_leads_to_is_an_error(both: Both, serve: Serve) -> None:
    host = serve(_numbered([[1], [2], [3]], 3, next=None))
    _is_incomplete(both, host, 1, "page 3 is the last one")


@pytest.mark.parametrize("ahead", [1, 3])
def test_prefetch_passes_over_empty_pages_and_raises_as_a_plain_walk(
    serve: Serve, ahead: int
) -> None:
    async def walk(url: str, seen: list[Any]) -> None:
        async with AsyncScalr(url, key_id=KEY_ID, secret_key=SECRET, env_id=5) as scalr:
            async for farm in scalr.user.farms.list().prefetch(ahead):
                seen.append(farm.id)

    seen: list[Any] = []
    asyncio.run(walk(serve(_numbered([[1], [], [3], [4]], 4)).url, seen))
    assert seen == [1, 3, 4]
    with pytest.raises(DecodingError, match="has no page number"):
        asyncio.run(walk(serve(_numbered([[1]], 4, next="?cursor=x")).url, seen))
    assert seen == [1, 3, 4, 1]


def test_empty_pages_without_end_are_an_error(both: Both, serve: Serve) -> None:
    host = serve(_numbered([[1]], 10_000))
    with pytest.raises(DecodingError, match="pages in a row were empty"):
        both.items(both.client(host.url).user.farms.list())
    assert len(host.requests) < 200


def test_a_list_that_sends_the_same_page_for_ever_is_an_error(both: Both, serve: Serve) -> None:
    def same(received: Received) -> Reply:
        number = int(parse_qs(received.query).get("pageNum", ["1"])[0])
        return Reply(body=page([{"id": 1}, {"id": 2}], f"{FARMS}?pageNum={number + 1}"))

    host = serve(same)
    with pytest.raises(DecodingError, match="the same as the one before"):
        both.items(both.client(host.url).user.farms.list())
    assert len(host.requests) == 2


def test_a_list_that_is_not_sliced_is_given_once(both: Both, serve: Serve) -> None:
    """A host may send a list whole and link its pages all the same."""

    def whole(received: Received) -> Reply:
        number = int(parse_qs(received.query).get("pageNum", ["1"])[0])
        body = page([{"id": i} for i in range(1, 6)], f"{FARMS}?maxResults=2&pageNum={number + 1}")
        body["pagination"]["last"] = f"{FARMS}?maxResults=2&pageNum=3"
        return Reply(body=body)

    host = serve(whole)
    pager = both.client(host.url).user.farms.list(page_size=2)
    assert [farm.id for farm in both.items(pager)] == [1, 2, 3, 4, 5]
    assert len(host.requests) == 1


@pytest.mark.parametrize(
    ("sent", "size", "complete"),
    [(10, 10, True), (7, 10, True), (4, 4, True), (20, 20, True), (10, 5, False), (10, 50, False)],
)
def test_a_link_to_pages_of_another_size_is_followed_only_if_nothing_is_passed_over(
    both: Both, serve: Serve, sent: int, size: int, complete: bool
) -> None:
    data = [{"id": i} for i in range(sent)]
    host = serve(
        Reply(body=page(data, f"{FARMS}?maxResults={size}&pageNum=2")), Reply(body=page([]))
    )
    pager = both.client(host.url).user.farms.list(page_size=10)
    if complete:
        assert len(both.items(pager)) == sent
        assert len(host.requests) == 2
    else:
        with pytest.raises(DecodingError, match="another size"):
            both.items(pager)
        assert len(host.requests) == 1
