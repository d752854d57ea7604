"""InitializationStatus."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..model import NOTHING, Fields, Model, new

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
        get = data.get
        self: Any = new(cls)
        self.message = get("message")
        self.status = get("status")
        if data.keys() == cls._KNOWN:
            self._extra = None
            self._absent = NOTHING
        else:
            self._note(data, cls._KNOWN)
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "message": self.message,
            "status": self.status,
        }
        return self._finish(out) if self._absent or self._extra else out
