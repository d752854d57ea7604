"""ScalingRuleTimeFrame."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..model import NOTHING, Fields, Model, from_datetime, new, to_datetime, to_integer

if TYPE_CHECKING:
    from datetime import datetime

    from ..types import DaysOfWeek


@define(eq=False, kw_only=True, repr=False)
class ScalingRuleTimeFrame(Model):
    """Hours on some days of the week, with the number of servers to run in them.

    Attributes:
        days_of_week: Days of the week on which the time frame applies. Required. Known values:
            ``fri``, ``mon``, ``sat``, ``sun``, ``thu``, ``tue``, ``wed``.
        end: When the time frame ends. Required.
        instance_count: Number of servers to run during the time frame. Required.
        start: When the time frame begins. Required.
    """

    days_of_week: list[DaysOfWeek]
    end: datetime
    instance_count: int
    start: datetime

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("daysOfWeek", "end", "instanceCount", "start"))
    _FIELDS: ClassVar[Fields] = (
        ("days_of_week", "daysOfWeek", "list:string", "always"),
        ("end", "end", "date-time", "always"),
        ("instance_count", "instanceCount", "integer", "always"),
        ("start", "start", "date-time", "always"),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        get = data.get
        self: Any = new(cls)
        self.days_of_week = get("daysOfWeek")
        self.end = v if (v := get("end")) is None else to_datetime(v)
        self.instance_count = v if (v := get("instanceCount")).__class__ is int else to_integer(v)
        self.start = v if (v := get("start")) is None else to_datetime(v)
        if data.keys() == cls._KNOWN:
            self._extra = None
            self._absent = NOTHING
        else:
            self._note(data, cls._KNOWN)
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "daysOfWeek": self.days_of_week,
            "end": from_datetime(self.end),
            "instanceCount": self.instance_count,
            "start": from_datetime(self.start),
        }
        return self._finish(out) if self._absent or self._extra else out
