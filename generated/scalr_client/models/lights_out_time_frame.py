"""LightsOutTimeFrame."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..model import NOTHING, Fields, Model, from_datetime, new, to_datetime

if TYPE_CHECKING:
    from datetime import datetime

    from ..types import DaysOfWeek


@define(eq=False, kw_only=True, repr=False)
class LightsOutTimeFrame(Model):
    """Hours on some days of the week in which a farm may run.

    Attributes:
        days_of_week: Days of the week on which the time frame applies. Required. Known values:
            ``fri``, ``mon``, ``sat``, ``sun``, ``thu``, ``tue``, ``wed``.
        end: Time at which the farm is shut down.
        start: Time from which the farm may run.
    """

    days_of_week: list[DaysOfWeek]
    end: datetime | None = None
    start: datetime | None = None

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("daysOfWeek", "end", "start"))
    _FIELDS: ClassVar[Fields] = (
        ("days_of_week", "daysOfWeek", "list:string", "always"),
        ("end", "end", "date-time", ""),
        ("start", "start", "date-time", ""),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        get = data.get
        self: Any = new(cls)
        self.days_of_week = get("daysOfWeek")
        self.end = v if (v := get("end")) is None else to_datetime(v)
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
            "start": from_datetime(self.start),
        }
        return self._finish(out) if self._absent or self._extra else out
