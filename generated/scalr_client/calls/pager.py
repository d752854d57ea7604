"""Lists, fetched page by page: `Pager` and `AsyncPager`.

Only the current page is held, and those that `prefetch` fetches ahead. In a loop over items each is
decoded when it is reached: a single one stays in the processor's cache, and gives the garbage
collector nothing to walk through. Only page number and size are taken from links; host and path are
always those of the list. A loop ends at the last page, at an empty page, and at a link or a page that
would repeat earlier ones.
"""

# pyright: reportPrivateUsage=false
# A pager sends through methods of the client that are not public.

from __future__ import annotations

import logging
import re
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
from itertools import chain
from typing import TYPE_CHECKING, Any, Generic, NoReturn, TypeVar, cast
from urllib.parse import parse_qs, urlsplit

from ..display import printable
from ..errors import ArgumentError, OriginError
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
_log = logging.getLogger("scalr_client")


# Event-loop turns that httpx needs to send a request; a few too many are harmless.
_STEPS_TO_SEND = 8

# The link of a list without filters; parsing it as a URL takes four times as long.
_PLAIN_LINK = re.compile(r"/[\w/-]*\?maxResults=([0-9]{1,9})&pageNum=([0-9]{1,9})").fullmatch


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
    """The position in a list: the number of the next page, and its query."""

    __slots__ = ("_last", "_seen", "error", "number", "query")

    def __init__(self, number: int, query: dict[str, object]) -> None:
        self.number = number
        self.query = query
        self.error: OriginError | None = None
        """Raised after the page that holds the link was yielded."""
        self._seen: object = None
        self._last: object = None

    @property
    def last(self) -> int:
        """The last page, as far as the host has said; never less than `number`."""
        number = _parameters_of(self._last)[0] if isinstance(self._last, str) else None
        return max(self.number, number or 0)

    def advance(self, session: Session, answer: Answer) -> bool:
        """Moves to the page after `answer`; False if there is none, or an `error`."""
        links = as_object(answer.envelope().get("pagination"))
        link: object = links.get("next")
        found = answer.envelope().get("data")
        data = cast("list[object]", found) if isinstance(found, list) else []
        if not isinstance(link, str) or not data:
            return False
        # A list that is not paged sends the same page for ever; its size and ends identify it.
        seen = (len(data), data[0], data[-1])
        if _leads_elsewhere(link, session.settings.origin.root):
            shown = printable(link, 200)
            self.error = OriginError(f"the link to the next page leads elsewhere: {shown}")
            return False
        number, size = _parameters_of(link)
        if number is None or number <= self.number or seen == self._seen:
            _log.warning(
                "%s: the link after page %d does not lead on (%s); the list ends here",
                answer.call.template,
                self.number,
                printable(link, 200),
            )
            return False
        self.number, self._seen = number, seen
        self._last = links.get("last")
        self.query = {**self.query, "pageNum": number}
        if size is not None:
            self.query["maxResults"] = size
        return True


async def _cancel(tasks: Collection[Task[Answer]]) -> None:
    """Cancels tasks and collects their exceptions, so that none is reported as never retrieved."""
    from asyncio import gather

    for task in tasks:
        task.cancel()
    await gather(*tasks, return_exceptions=True)


def _leads_elsewhere(link: str, root: str) -> bool:
    # Some parsers read a backslash or a control character as the start of a host.
    if "\\" in link or not link.isprintable() or link.startswith("//"):
        return True
    try:
        parts, own = urlsplit(link), urlsplit(root)
        if not parts.scheme and not parts.netloc:
            return False
        return parts.username is not None or (parts.scheme, parts.hostname, _port(parts)) != (
            own.scheme,
            own.hostname,
            _port(own),
        )
    except ValueError:
        return True


def _parameters_of(link: str) -> tuple[int | None, int | None]:
    """Page number and page size of a link, None where it has none that can be used."""
    number: int | None
    size: int | None
    plain = _PLAIN_LINK(link)
    if plain is not None:
        number, size = int(plain[2]), int(plain[1])
    else:
        try:
            query = parse_qs(urlsplit(link).query, max_num_fields=100)
        except ValueError:
            return None, None
        number, size = _decimal(query.get("pageNum")), _decimal(query.get("maxResults"))
    return number, size if size is not None and 1 <= size <= 100 else None


def _port(parts: Any) -> int:
    return parts.port or (443 if parts.scheme == "https" else 80)


def _decimal(values: list[str] | None) -> int | None:
    text = values[-1] if values else ""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 19 else None


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

    def _call_for_first(self) -> Call:
        # With a page size of 1, page 3 would begin at another item.
        return self._target if self._start > 1 else self._call_for({**self._query, "maxResults": 1})

    def _take_first(self) -> Answer | None:
        first, self._first = self._first, None
        return first

    def _page(self, answer: Answer, number: int) -> Page[T]:
        items = decode_items(self._operation, answer)
        return Page(items, number, answer.request_id, answer.warnings)

    def __bool__(self) -> NoReturn:
        raise TypeError(
            "nothing was asked for yet, so a list is neither true nor false: use first()"
        )

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._operation.name}>"


class Pager(_Pages["Caller", T]):
    """The items of a list. Pages are fetched as they are reached; each loop begins anew.

    for farm in scalr.user.farms.list(): ...
    """

    __slots__ = ()

    def _responses(self) -> Iterator[tuple[int, Answer]]:
        """The responses with the pages, one after the other, each with the number of its page."""
        walk = _Walk(self._start, self._query)
        answer = self._take_first() or self._client._perform(self._call_for(walk.query))
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
        for number, answer in self._responses():
            page = self._page(answer, number)
            if page or number == self._start:
                yield page

    def __iter__(self) -> Iterator[T]:
        return chain.from_iterable(self._items())

    def _items(self) -> Iterator[Iterator[T]]:
        """The items of each page."""
        for _, answer in self._responses():
            items = decode_items(self._operation, answer)
            del answer
            yield items

    def first(self) -> T | None:
        """The first item, or None. Fetches a page of one item, unless the list has a `start_page`."""
        page = self._page(self._client._perform(self._call_for_first()), self._start)
        return page[0] if page else None

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

    async def _responses(self) -> AsyncGenerator[tuple[int, Answer], None]:
        """The responses with the pages, one after the other, each with the number of its page."""
        walk = _Walk(self._start, self._query)
        coming: dict[str, Task[Answer]] = {}
        try:
            answer = self._take_first() or await self._client._perform(self._call_for(walk.query))
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
        async with aclosing(self._responses()) as responses:
            async for number, answer in responses:
                page = self._page(answer, number)
                if page or number == self._start:
                    yield page

    async def __aiter__(self) -> AsyncIterator[T]:
        async with aclosing(self._responses()) as responses:
            async for _, answer in responses:
                items = decode_items(self._operation, answer)
                del answer
                for item in items:
                    yield item

    async def first(self) -> T | None:
        """The first item, or None. Fetches a page of one item, unless the list has a `start_page`."""
        page = self._page(await self._client._perform(self._call_for_first()), self._start)
        return page[0] if page else None

    async def all(self) -> list[T]:
        """All items in one list."""
        return [item async for item in self]

    async def fetch_first(self) -> None:
        """Fetches the first page now and keeps it for the next loop."""
        self._first = await self._client._perform(self._target)
