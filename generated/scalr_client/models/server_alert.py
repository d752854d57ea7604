"""ServerAlert."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.base import Fields, Model, complete, finish, new

if TYPE_CHECKING:
    from datetime import datetime

    from ..types import ServerAlertStatus, ServerAlertType


@define(eq=False, kw_only=True, repr=False)
class ServerAlert(Model):
    """A problem that Scalr has noticed on a server.

    Attributes:
        message: What is wrong, in full.
        occurred: When the problem was noticed. Required.
        status: How bad it is. Required. Known values: ``failed``, ``warning``.
        type: What was checked: the connection to the agent, its updates, or the health that AWS
            reports. Required. Known values: ``AWS_INSTANCE_STATUS``, ``AWS_RETIREMENT``,
            ``AWS_SYSTEM_STATUS``, ``SCALARIZR_CONNECT``, ``SCALARIZR_UPD_CLIENT_CONNECT``.
    """

    message: str | None = None
    occurred: datetime
    status: ServerAlertStatus
    type: ServerAlertType

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("message", "occurred", "status", "type"))
    _PARTS: ClassVar[tuple[str, ...]] = ("occurred",)
    _FIELDS: ClassVar[Fields] = (
        ("message", "message", "string", ""),
        ("occurred", "occurred", "date-time", "always"),
        ("status", "status", "string", "always"),
        ("type", "type", "string", "always"),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 4:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.message = data["message"]
        self._raw_occurred = data["occurred"]
        self.status = data["status"]
        self.type = data["type"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "message": self.message,
            "occurred": self._raw_occurred,
            "status": self.status,
            "type": self.type,
        }
        return out if self._rest is None else finish(out, self._rest)
