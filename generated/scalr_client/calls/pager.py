"""Lists, a page at a time: `Pager` and `AsyncPager`.

Only the page that is being read is held, and those that `prefetch` fetches ahead; in a loop over items
each is decoded when it is reached: one at a time stays in the processor's cache and is nothing for
the garbage collector to walk through. From links nothing is taken but page number and size; host and
path are always those of the list. What ends a list is in `walk.py`.
"""

# pyright: reportPrivateUsage=false
# A pager sends with the client's own means, which are no part of what users see.

from __future__ import annotations

from collections.abc import (
    AsyncGenerator,
    AsyncIterator,
    Collection,
    Generator,
    Iterable,
    Iterator,
    Mapping,
)
from contextlib import aclosing
from itertools import chain, islice
from typing import TYPE_CHECKING, Generic, NoReturn, TypeVar, cast

from ..errors import ArgumentError
from .call import Call
from .operation import Operation, decode_items
from .query import encode_query, page_parameters
from .response import Answer, ApiWarning
from .walk import DEFAULT_PAGE_SIZE, Walk

if TYPE_CHECKING:
    from asyncio import Task

    from .caller import AsyncCaller, Caller
    from .session import Session

T = TypeVar("T")

# How often httpx lets others run before a request has left; more than enough costs little.
_STEPS_TO_SEND = 8


class Page(list[T]):
    """The items of one page, with its number and what came with it."""

    __slots__ = ("number", "request_id", "warnings")

    def __init__(
        self,
        items: Iterable[T],
        number: int,
        request_id: str | None = None,
        warnings: tuple[ApiWarning, ...] = (),
    ) -> None:
        super().__init__(items)
        self.number = number
        self.request_id = request_id
        self.warnings = warnings


async def _cancel(tasks: Collection[Task[Answer]]) -> None:
    """Ends tasks, and sees to it that nobody is told of what they raised."""
    from asyncio import gather

    for task in tasks:
        task.cancel()
    await gather(*tasks, return_exceptions=True)


class _Pages(Generic[T]):
    """What both pagers share: the list's request for any page, and reading an answer."""

    __slots__ = ("_first", "_operation", "_query", "_session", "_start", "_target")

    def __init__(
        self,
        session: Session,
        operation: Operation[T],
        path: tuple[object, ...],
        query: Mapping[str, object] | None,
        page_size: int | None,
        start_page: int | None,
    ) -> None:
        self._session = session
        self._operation = operation
        self._query = {**(query or {}), **page_parameters(page_size, start_page)}
        self._start = start_page or 1
        # Also checks the arguments: a list that cannot be asked for fails here, not at its first
        # item.
        self._target = operation.call(session.options, path, self._query)
        self._first: Answer | None = None

    def _call_for(self, query: Mapping[str, object]) -> Call:
        call = self._target
        if query is self._query:
            return call
        return Call(
            call.method,
            call.path,
            call.template,
            encode_query(query),
            is_global=call.is_global,
        )

    def _query_for(self, count: int) -> Mapping[str, object]:
        """The query for the first `count` items: no larger pages than that."""
        if not isinstance(count, int) or count < 0:  # pyright: ignore[reportUnnecessaryIsInstance]
            raise ArgumentError("take needs a number of items from 0 on")
        size = cast("int", self._query.get("maxResults", DEFAULT_PAGE_SIZE))
        # Page 3 of pages of 20 begins elsewhere than page 3 of pages of one.
        if self._start > 1 or count >= size:
            return self._query
        return {**self._query, "maxResults": max(count, 1)}

    def _take_first(self, query: Mapping[str, object]) -> Answer | None:
        if query is not self._query:
            return None
        first, self._first = self._first, None
        return first

    def _page(self, answer: Answer, number: int) -> Page[T]:
        items = decode_items(self._operation, answer)
        return Page(items, number, answer.request_id, answer.warnings)

    def __bool__(self) -> NoReturn:
        # Only the host knows whether a list is empty, and asking it must be seen to be done.
        raise TypeError(
            "a list that has not been fetched is neither true nor false: see if `.first()` is None"
        )

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._operation.name}>"


class Pager(_Pages[T]):
    """The items of a list. Pages are fetched as they are reached; each loop begins anew.

    for farm in scalr.user.farms.list(): ...
    """

    __slots__ = ("_client",)

    def __init__(
        self,
        client: Caller,
        operation: Operation[T],
        path: tuple[object, ...],
        query: Mapping[str, object] | None = None,
        page_size: int | None = None,
        start_page: int | None = None,
    ) -> None:
        super().__init__(client._session, operation, path, query, page_size, start_page)
        self._client = client

    def _answers(self, query: Mapping[str, object]) -> Iterator[tuple[int, Answer]]:
        """The answers with the pages, one after the other, each with its number."""
        walk = Walk(self._start, query)
        answer = self._take_first(query) or self._client._perform(self._call_for(walk.query))
        while True:
            number, more = walk.number, walk.advance(self._session, answer)
            held = [answer]  # for the caller alone, so that two pages are not held at once
            del answer
            yield number, held.pop()
            if walk.error is not None:
                raise walk.error
            if not more:
                return
            answer = self._client._perform(self._call_for(walk.query))

    def pages(self) -> Generator[Page[T], None, None]:
        """The pages one after the other; `page.number` is where a later walk can `start_page`."""
        for number, answer in self._answers(self._query):
            page = self._page(answer, number)
            if page or number == self._start:
                yield page

    def __iter__(self) -> Iterator[T]:
        return chain.from_iterable(self._items(self._query))

    def _items(self, query: Mapping[str, object]) -> Iterator[Iterator[T]]:
        """The items of each page."""
        for _, answer in self._answers(query):
            items = decode_items(self._operation, answer)
            del answer
            yield items

    def first(self) -> T | None:
        """The first item, None if there is none. Asks for one item, unless the list has a
        `start_page`.
        """
        found = self.take(1)
        return found[0] if found else None

    def take(self, count: int) -> list[T]:
        """The first `count` items, or as many as there are; no page beyond them is asked for."""
        items = chain.from_iterable(self._items(self._query_for(count)))
        return list(islice(items, count))

    def all(self) -> list[T]:
        """All items in one list."""
        return list(self)

    def fetch_first(self) -> None:
        """Fetches the first page now and keeps it for the next loop."""
        self._first = self._client._perform(self._target)


class AsyncPager(_Pages[T]):
    """The items of a list. Pages are fetched as they are reached; each loop begins anew.

    async for farm in scalr.user.farms.list(): ...
    """

    __slots__ = ("_ahead", "_client")

    def __init__(
        self,
        client: AsyncCaller,
        operation: Operation[T],
        path: tuple[object, ...],
        query: Mapping[str, object] | None = None,
        page_size: int | None = None,
        start_page: int | None = None,
    ) -> None:
        super().__init__(client._session, operation, path, query, page_size, start_page)
        self._client = client
        self._ahead = 0

    def prefetch(self, pages: int = 2) -> AsyncPager[T]:
        """The same list, which fetches up to ``pages`` pages while the present one is being used.

        One page where a host does not say which is the last; never one beyond that. Each page that is
        fetched counts for the host's limit of requests. Raises `ArgumentError` for fewer than one.
        """
        if not isinstance(pages, int) or pages < 1:  # pyright: ignore[reportUnnecessaryIsInstance]
            raise ArgumentError("prefetch takes a number of pages from 1 on")
        other: AsyncPager[T] = object.__new__(type(self))
        for name in (*_Pages.__slots__, "_client"):
            setattr(other, name, getattr(self, name))
        other._ahead = pages
        return other

    async def _answers(
        self, query: Mapping[str, object]
    ) -> AsyncGenerator[tuple[int, Answer], None]:
        """The answers with the pages, one after the other, each with its number."""
        walk = Walk(self._start, query)
        coming: dict[str, Task[Answer]] = {}
        try:
            answer = self._take_first(query) or await self._client._perform(
                self._call_for(walk.query)
            )
            while True:
                number, more = walk.number, walk.advance(self._session, answer)
                if more and self._ahead:
                    await self._send_ahead(walk, coming)
                held = [answer]  # for the caller alone, as above
                del answer
                yield number, held.pop()
                if walk.error is not None:
                    raise walk.error
                if not more:
                    return
                call = self._call_for(walk.query)
                sent = coming.pop(call.query, None)
                answer = await (self._client._perform(call) if sent is None else sent)
        finally:
            if coming:
                await _cancel(coming.values())

    async def _send_ahead(self, walk: Walk, coming: dict[str, Task[Answer]]) -> None:
        """Sends what is wanted and not ``coming`` already, by query; ends what is wanted no more."""
        from asyncio import create_task, sleep

        numbers = range(walk.number, min(walk.last, walk.number + self._ahead - 1) + 1)
        wanted = [self._call_for({**walk.query, "pageNum": number}) for number in numbers]
        stale = coming.keys() - {call.query for call in wanted}
        if stale:  # links of an odd host lead elsewhere than the ones before
            await _cancel([coming.pop(query) for query in stale])
        new = [call for call in wanted if call.query not in coming]
        for call in new:
            coming[call.query] = create_task(self._client._perform(call))
        # Decoding takes the loop for itself: first the requests have to be on their way.
        for _ in range(_STEPS_TO_SEND if new else 0):
            await sleep(0)

    # A loop that is left early would keep the task of the next page until garbage collection,
    # hence the `aclosing`.

    async def pages(self) -> AsyncGenerator[Page[T], None]:
        """The pages one after the other; `page.number` is where a later walk can `start_page`."""
        async with aclosing(self._answers(self._query)) as answers:
            async for number, answer in answers:
                page = self._page(answer, number)
                if page or number == self._start:
                    yield page

    async def __aiter__(self) -> AsyncIterator[T]:
        async with aclosing(self._answers(self._query)) as answers:
            async for _, answer in answers:
                items = decode_items(self._operation, answer)
                del answer
                for item in items:
                    yield item

    async def first(self) -> T | None:
        """The first item, None if there is none. Asks for one item, unless the list has a
        `start_page`.
        """
        found = await self.take(1)
        return found[0] if found else None

    async def take(self, count: int) -> list[T]:
        """The first `count` items, or as many as there are; no page beyond them is asked for."""
        query = self._query_for(count)
        taken: list[T] = []
        if count == 0:
            return taken
        async with aclosing(self._answers(query)) as answers:
            async for _, answer in answers:
                taken.extend(islice(decode_items(self._operation, answer), count - len(taken)))
                if len(taken) == count:
                    break
        return taken

    async def all(self) -> list[T]:
        """All items in one list."""
        return [item async for item in self]

    async def fetch_first(self) -> None:
        """Fetches the first page now and keeps it for the next loop."""
        self._first = await self._client._perform(self._target)
