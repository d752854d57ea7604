"""Lists, fetched page by page: `Pager` and `AsyncPager`.

Only the current page is held, and those that `prefetch` fetches ahead. In a loop over items each is
decoded when it is reached: a single one stays in the processor's cache, and gives the garbage
collector nothing to walk through. Only page number and size are taken from links; host and path are
always those of the list.

A loop ends at the page without a next one, and at an empty page that the host does not say is followed
by others. Where the host says that there is more and nothing leads there (a link that cannot be
understood, one that leads in a circle, a page that repeats), the loop raises: a list is complete, or it
is an error.
"""

# pyright: reportPrivateUsage=false
# A pager sends through methods of the client that are not public.

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

from ..display import printable
from ..errors import ArgumentError, DecodingError, OriginError, ScalrError
from ..serialization.scalars import kind_of
from ..url import leads_elsewhere, page_parameters_of
from .call import Call
from .operation import Operation, decode_items
from .query import page_parameters
from .response import Answer, ApiWarning, as_object

if TYPE_CHECKING:
    from asyncio import Task

    from .caller import AsyncCaller, Caller
    from .session import Session

T = TypeVar("T")
C = TypeVar("C", "Caller", "AsyncCaller")


# Event-loop turns that httpx needs to send a request; a few too many are harmless.
_STEPS_TO_SEND = 8

# The size of pages that a host sends where none is asked for.
_DEFAULT_PAGE_SIZE = 100

# How many empty pages in a row a walk passes over where the host says that more follow.
_EMPTY_PAGES = 100


class Page(list[T]):
    """The items of one page, with its number, request id and warnings."""

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


class _Walk:
    """Where a walk through the pages stands: which page comes next, and whether one does."""

    __slots__ = ("_empty", "_last", "_seen", "error", "number", "query")

    def __init__(self, number: int, query: Mapping[str, object]) -> None:
        self.number = number
        self.query = query
        self.error: ScalrError | None = None
        """To be raised once the page that holds the link has been handed out."""
        self._seen: object = None
        self._last: object = None
        self._empty = 0

    @property
    def last(self) -> int:
        """The last page, as far as the host has said; never less than `number`."""
        return max(self.number, _page_of(self._last) or 0)

    def advance(self, session: Session, answer: Answer) -> bool:
        """Moves on to the page after `answer`; False if there is none or an `error`."""
        pagination: object = answer.envelope().get("pagination")
        links = as_object(pagination)
        link: object = links.get("next")
        found = answer.envelope().get("data")
        data = cast("list[object]", found) if isinstance(found, list) else []
        self._last = links.get("last")
        self._empty = 0 if data else self._empty + 1
        wrong = ""
        if isinstance(link, str):
            if leads_elsewhere(link, session.settings.origin.root):
                shown = printable(link, 200)
                self.error = OriginError(f"the link to the next page leads elsewhere: {shown}")
                return False
            number, size = page_parameters_of(link)
            if number is not None and self._is_end(data, size):
                return False
            wrong = self._problem(data, number, size)
            if number is not None and not wrong:
                self._move(number, size, data)
                return True
            wrong = f"{wrong} (next is {printable(link, 200)!r})"
        elif link is not None:
            wrong = f"the link to the next page is {kind_of(link)}"
        elif pagination and not links:
            wrong = f"pagination is {kind_of(pagination)}"
        elif self.last > self.number:
            wrong = f"page {self.last} is the last one, but no link leads on"
        if wrong:
            told = f"the list may go on after page {self.number}, but {wrong}"
            self.error = answer.locate(DecodingError(told, pointer="/pagination"))
        return False

    def _is_end(self, data: list[object], size: int | None) -> bool:
        """Whether a page with a link to a next one is the last one all the same."""
        # Beyond the end, hosts send empty pages with links that never stop.
        if not data and self.last == self.number:
            return self._last is None or _page_of(self._last) is not None
        # A list that is not sliced comes whole, with the links of one that is.
        return size == self._asked and len(data) > self._asked

    def _problem(self, data: list[object], number: int | None, size: int | None) -> str:
        if number is None:
            return "the link to the next page has no page number"
        if number <= self.number:
            return "the link to the next page leads in a circle"
        if data and _ends_of(data) == self._seen:
            return "the page is the same as the one before it"
        if size is not None and not len(data) <= size <= max(len(data), self._asked):
            return "the link to the next page is for pages of another size"
        if self._empty > _EMPTY_PAGES:
            return f"{self._empty} pages in a row were empty"
        if not data and self.last == self.number:
            return "the page is empty and the link to the last page has no page number"
        return ""

    @property
    def _asked(self) -> int:
        return cast("int", self.query.get("maxResults", _DEFAULT_PAGE_SIZE))

    def _move(self, number: int, size: int | None, data: list[object]) -> None:
        self.number = number
        if data:
            self._seen = _ends_of(data)
        sized = {} if size is None else {"maxResults": size}
        self.query = {**self.query, "pageNum": number, **sized}


def _ends_of(data: list[object]) -> tuple[int, object, object]:
    """What identifies a page."""
    return len(data), data[0], data[-1]


async def _cancel(tasks: Collection[Task[Answer]]) -> None:
    """Cancels tasks and collects their exceptions, so that none is reported as never retrieved."""
    from asyncio import gather

    for task in tasks:
        task.cancel()
    await gather(*tasks, return_exceptions=True)


def _page_of(link: object) -> int | None:
    return page_parameters_of(link)[0] if isinstance(link, str) else None


class _Pages(Generic[C, T]):
    """The common half of both pagers: builds the call for a page, and reads its response."""

    __slots__ = (
        "_ahead",
        "_client",
        "_first",
        "_operation",
        "_query",
        "_session",
        "_start",
        "_target",
    )

    def __init__(
        self,
        client: C,
        operation: Operation[T],
        path: tuple[object, ...],
        query: Mapping[str, object] | None = None,
        page_size: int | None = None,
        start_page: int | None = None,
    ) -> None:
        session = client._session
        self._client: C = client
        self._session = session
        self._operation = operation
        self._query = {**(query or {}), **page_parameters(page_size, start_page)}
        self._start = start_page or 1
        # Also checks the arguments, so that wrong ones fail here and not at the first item.
        self._target = operation.call(session.options, path, self._query)
        self._first: Answer | None = None
        self._ahead = 0
        """How many pages are fetched ahead."""

    def _call_for(self, query: Mapping[str, object]) -> Call:
        call = self._target
        if query is self._query:
            return call
        return Call(
            call.method,
            call.path,
            call.template,
            self._operation.query(query),
            is_global=call.is_global,
        )

    def _query_for(self, count: int) -> Mapping[str, object]:
        """The query for the first `count` items, with pages no larger than that."""
        if not isinstance(count, int) or count < 0:  # pyright: ignore[reportUnnecessaryIsInstance]
            raise ArgumentError("take needs a number of items from 0 on")
        size = cast("int", self._query.get("maxResults", _DEFAULT_PAGE_SIZE))
        # With another page size, page 3 would begin at another item.
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
        # Only the host knows whether a list is empty, and a condition should send no request.
        raise TypeError(
            "a list that has not been fetched is neither true nor false: see if `.first()` is None"
        )

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._operation.name}>"


class Pager(_Pages["Caller", T]):
    """The items of a list. Pages are fetched as they are reached; each loop begins anew.

    for farm in scalr.user.farms.list(): ...
    """

    __slots__ = ()

    def _responses(self, query: Mapping[str, object]) -> Iterator[tuple[int, Answer]]:
        """The responses with the pages, one after the other, each with the number of its page."""
        walk = _Walk(self._start, query)
        answer = self._take_first(query) or self._client._perform(self._call_for(walk.query))
        while True:
            number, more = walk.number, walk.advance(self._session, answer)
            handed_over = [answer]  # to the caller alone, so that two pages are never held at once
            del answer
            yield number, handed_over.pop()
            if walk.error is not None:
                raise walk.error
            if not more:
                return
            answer = self._client._perform(self._call_for(walk.query))

    def pages(self) -> Generator[Page[T], None, None]:
        """The pages one after the other; `page.number` is where a later walk can `start_page`."""
        for number, answer in self._responses(self._query):
            page = self._page(answer, number)
            if page or number == self._start:
                yield page

    def __iter__(self) -> Iterator[T]:
        return chain.from_iterable(self._items(self._query))

    def _items(self, query: Mapping[str, object]) -> Iterator[Iterator[T]]:
        """The items of each page."""
        for _, answer in self._responses(query):
            items = decode_items(self._operation, answer)
            del answer
            yield items

    def first(self) -> T | None:
        """The first item, or None. Fetches a page of one item, unless the list has a `start_page`."""
        found = self.take(1)
        return found[0] if found else None

    def take(self, count: int) -> list[T]:
        """The first `count` items, or as many as there are. Fetches no page beyond them."""
        items = chain.from_iterable(self._items(self._query_for(count)))
        return list(islice(items, count))

    def all(self) -> list[T]:
        """All items in one list."""
        return list(self)

    def fetch_first(self) -> None:
        """Fetches the first page now and keeps it for the next loop."""
        self._first = self._client._perform(self._target)


class AsyncPager(_Pages["AsyncCaller", T]):
    """The items of a list. Pages are fetched as they are reached; each loop begins anew.

    async for farm in scalr.user.farms.list(): ...
    """

    __slots__ = ()

    def prefetch(self, pages: int = 2) -> AsyncPager[T]:
        """The same list, which fetches up to `pages` pages ahead of the current one.

        One page ahead where a host does not tell the last page; never one beyond the last. Each page
        counts against the host's rate limit. Raises `ArgumentError` for fewer than one.
        """
        if not isinstance(pages, int) or pages < 1:  # pyright: ignore[reportUnnecessaryIsInstance]
            raise ArgumentError("prefetch takes a number of pages from 1 on")
        other: AsyncPager[T] = object.__new__(type(self))
        for name in _Pages.__slots__:
            setattr(other, name, getattr(self, name))
        other._ahead = pages
        return other

    async def _responses(
        self, query: Mapping[str, object]
    ) -> AsyncGenerator[tuple[int, Answer], None]:
        """The responses with the pages, one after the other, each with the number of its page."""
        walk = _Walk(self._start, query)
        coming: dict[str, Task[Answer]] = {}
        try:
            answer = self._take_first(query) or await self._client._perform(
                self._call_for(walk.query)
            )
            while True:
                number, more = walk.number, walk.advance(self._session, answer)
                if more and self._ahead:
                    await self._send_ahead(walk, coming)
                handed_over = [answer]  # to the caller alone, as above
                del answer
                yield number, handed_over.pop()
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

    async def _send_ahead(self, walk: _Walk, coming: dict[str, Task[Answer]]) -> None:
        """Sends calls for the pages ahead that are not `coming` yet; cancels those no longer needed."""
        from asyncio import create_task, sleep

        numbers = range(walk.number, min(walk.last, walk.number + self._ahead - 1) + 1)
        wanted = [self._call_for({**walk.query, "pageNum": number}) for number in numbers]
        stale = coming.keys() - {call.query for call in wanted}
        if stale:  # an irregular host's links lead elsewhere than the ones before
            await _cancel([coming.pop(query) for query in stale])
        new = [call for call in wanted if call.query not in coming]
        for call in new:
            coming[call.query] = create_task(self._client._perform(call))
        # Decoding blocks the event loop, so the requests must have left before it.
        for _ in range(_STEPS_TO_SEND if new else 0):
            await sleep(0)

    # A loop that is left early would keep the task of the next page until garbage collection,
    # hence the `aclosing`.

    async def pages(self) -> AsyncGenerator[Page[T], None]:
        """The pages one after the other; `page.number` is where a later walk can `start_page`."""
        async with aclosing(self._responses(self._query)) as responses:
            async for number, answer in responses:
                page = self._page(answer, number)
                if page or number == self._start:
                    yield page

    async def __aiter__(self) -> AsyncIterator[T]:
        async with aclosing(self._responses(self._query)) as responses:
            async for _, answer in responses:
                items = decode_items(self._operation, answer)
                del answer
                for item in items:
                    yield item

    async def first(self) -> T | None:
        """The first item, or None. Fetches a page of one item, unless the list has a `start_page`."""
        found = await self.take(1)
        return found[0] if found else None

    async def take(self, count: int) -> list[T]:
        """The first `count` items, or as many as there are. Fetches no page beyond them."""
        query = self._query_for(count)
        taken: list[T] = []
        if count == 0:
            return taken
        async with aclosing(self._responses(query)) as responses:
            async for _, answer in responses:
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
