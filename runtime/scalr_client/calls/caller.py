"""A client, as its resources and pagers see it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from .call import Call
    from .response import Answer
    from .session import Session


class Caller(Protocol):
    """What sends calls and waits for their responses: `Scalr`."""

    @property
    def _session(self) -> Session: ...

    def _perform(self, call: Call) -> Answer: ...


class AsyncCaller(Protocol):
    """What sends calls and awaits their responses: `AsyncScalr`."""

    @property
    def _session(self) -> Session: ...

    async def _perform(self, call: Call) -> Answer: ...
