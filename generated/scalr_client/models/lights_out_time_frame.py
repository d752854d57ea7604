"""LightsOutTimeFrame."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.base import Fields, Model, complete, finish, new, to_list

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
    _PARTS: ClassVar[tuple[str, ...]] = ("end", "start")
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
        self.days_of_week = v if type(v := data["daysOfWeek"]) is list else to_list(v)
        self._raw_end = data["end"]
        self._raw_start = data["start"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "daysOfWeek": self.days_of_week,
            "end": self._raw_end,
            "start": self._raw_start,
        }
        return out if self._rest is None else finish(out, self._rest)
