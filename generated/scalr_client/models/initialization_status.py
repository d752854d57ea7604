"""InitializationStatus."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.base import Fields, Model, complete, finish, new

if TYPE_CHECKING:
    from ..types import InitializationStatusStatus


@define(eq=False, kw_only=True, repr=False)
class InitializationStatus(Model):
    """The state of the agent's initialization on a server.

    Attributes:
        message: The state in words. Read-only.
        status: State of the initialization; insufficient-data means that nothing is known yet.
            Read-only. Known values: ``failed``, ``initializing``, ``insufficient-data``, ``ok``.
    """

    message: str | None = None
    status: InitializationStatusStatus | None = None

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
