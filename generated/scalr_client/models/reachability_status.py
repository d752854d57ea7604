"""ReachabilityStatus."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.base import Fields, Model, complete, finish, new

if TYPE_CHECKING:
    from ..types import ReachabilityStatusStatus


@define(eq=False, kw_only=True, repr=False)
class ReachabilityStatus(Model):
    """The result of the last attempt to reach the agent of a server.

    Attributes:
        message: The result in words. Read-only.
        status: Result of the attempt; insufficient-data means that nothing is known yet.
            Read-only. Known values: ``failed``, ``insufficient-data``, ``ok``.
    """

    message: str | None = None
    status: ReachabilityStatusStatus | None = None

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("message", "status"))
    _FIELDS: ClassVar[Fields] = (
        ("message", "message", "string", "never"),
        ("status", "status", "string", "never"),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 2:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.message = data["message"]
        self.status = data["status"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "message": self.message,
            "status": self.status,
        }
        return out if self._rest is None else finish(out, self._rest)
