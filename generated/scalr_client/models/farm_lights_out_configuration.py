"""FarmLightsOutConfiguration."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.base import Fields, Model, complete, finish, new, to_boolean

if TYPE_CHECKING:
    from ..types import ShutdownBehavior
    from .lights_out_notification import LightsOutNotification
    from .lights_out_time_frame import LightsOutTimeFrame


@define(eq=False, kw_only=True, repr=False)
class FarmLightsOutConfiguration(Model):
    """The hours in which a farm runs, and what Scalr does with it outside them.

    Attributes:
        autostart: Whether Scalr starts the farm by itself when a time frame begins.
        enabled: Whether the schedule is in force.
        notifications: Messages that go out before a shutdown. Required.
        schedule: Time frames in which the farm may run. Required.
        shutdown_behavior: What a shutdown does to the farm: terminate destroys its servers,
            suspend stops them. Required. Known values: ``suspend``, ``terminate``.
    """

    autostart: bool | None = None
    enabled: bool | None = None
    notifications: list[LightsOutNotification]
    schedule: list[LightsOutTimeFrame]
    shutdown_behavior: ShutdownBehavior

    _KNOWN: ClassVar[frozenset[str]] = frozenset(
        ("autostart", "enabled", "notifications", "schedule", "shutdownBehavior")
    )
    _PARTS: ClassVar[tuple[str, ...]] = ("notifications", "schedule")
    _FIELDS: ClassVar[Fields] = (
        ("autostart", "autostart", "boolean", ""),
        ("enabled", "enabled", "boolean", ""),
        ("notifications", "notifications", "list:model:LightsOutNotification", "always"),
        ("schedule", "schedule", "list:model:LightsOutTimeFrame", "always"),
        ("shutdown_behavior", "shutdownBehavior", "string", "always"),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 5:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.autostart = v if type(v := data["autostart"]) is bool else to_boolean(v)
        self.enabled = v if type(v := data["enabled"]) is bool else to_boolean(v)
        self._raw_notifications = data["notifications"]
        self._raw_schedule = data["schedule"]
        self.shutdown_behavior = data["shutdownBehavior"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "autostart": self.autostart,
            "enabled": self.enabled,
            "notifications": self._raw_notifications,
            "schedule": self._raw_schedule,
            "shutdownBehavior": self.shutdown_behavior,
        }
        return out if self._rest is None else finish(out, self._rest)
