"""LightsOutTimeFrame."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..model import DateWriter, Fields, Model, complete, finish, in_utc, new, parse_date

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
        rest = None
        if len(data) != 3:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.days_of_week = data["daysOfWeek"]
        self.end = v if (v := data["end"]) is None or (v := parse_date(v)).tzinfo else in_utc(v)
        self.start = v if (v := data["start"]) is None or (v := parse_date(v)).tzinfo else in_utc(v)
        self._rest = rest
        return self

    def encode(self: Any, date: DateWriter) -> dict[str, Any]:
        v: Any
        out = {
            "daysOfWeek": self.days_of_week,
            "end": v if (v := self.end) is None or date is None else date(v),
            "start": v if (v := self.start) is None or date is None else date(v),
        }
        return out if self._rest is None else finish(out, self._rest)


decode_LightsOutTimeFrame = LightsOutTimeFrame.decode
