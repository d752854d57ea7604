"""The protocol of clients that scopes, resources and pagers call through."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

if TYPE_CHECKING:
    from .call import Call
    from .response import Answer
    from .session import Session

S = TypeVar("S")


class Caller(Protocol):
    """Sends calls and waits for their responses, as `Scalr` does."""

    @property
    def _session(self) -> Session: ...

    def _scope(self, kind: Callable[[Any], S]) -> S: ...

    def _perform(self, call: Call) -> Answer: ...


class AsyncCaller(Protocol):
    """Sends calls and awaits their responses, as `AsyncScalr` does."""

    @property
    def _session(self) -> Session: ...

    def _scope(self, kind: Callable[[Any], S]) -> S: ...

    async def _perform(self, call: Call) -> Answer: ...
