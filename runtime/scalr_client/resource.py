"""The base of the generated resources: turns an operation and its arguments into a call or a pager."""

# pyright: reportPrivateUsage=false
# A resource calls through methods of the client that are not public.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Generic, TypeVar

from .calls.operation import Operation, decode_item
from .calls.pager import AsyncPager, Pager

if TYPE_CHECKING:
    from .calls.caller import AsyncCaller, Caller

T = TypeVar("T")
C = TypeVar("C", "Caller", "AsyncCaller")


class _Group(Generic[C]):
    """The common half of both kinds of resource."""

    __slots__ = ("_client",)

    def __init__(self, client: C) -> None:
        self._client: C = client

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._client!r}>"


class Resource(_Group["Caller"]):
    """A group of operations of one client."""

    __slots__ = ()

    def _call(
        self,
        op: Operation[T],
        path: tuple[object, ...],
        *,
        query: Mapping[str, object] | None = None,
        body: object = None,
    ) -> T:
        client = self._client
        call = op.call(client._session.options, path, query, body)
        return decode_item(op, client._perform(call))

    def _list(
        self,
        op: Operation[T],
        path: tuple[object, ...],
        *,
        query: Mapping[str, object] | None = None,
        page_size: int | None = None,
        start_page: int | None = None,
    ) -> Pager[T]:
        return Pager(self._client, op, path, query, page_size, start_page)


class AsyncResource(_Group["AsyncCaller"]):
    """A group of operations of one async client."""

    __slots__ = ()

    async def _call(
        self,
        op: Operation[T],
        path: tuple[object, ...],
        *,
        query: Mapping[str, object] | None = None,
        body: object = None,
    ) -> T:
        client = self._client
        call = op.call(client._session.options, path, query, body)
        return decode_item(op, await client._perform(call))

    def _list(
        self,
        op: Operation[T],
        path: tuple[object, ...],
        *,
        query: Mapping[str, object] | None = None,
        page_size: int | None = None,
        start_page: int | None = None,
    ) -> AsyncPager[T]:
        return AsyncPager(self._client, op, path, query, page_size, start_page)
