"""ScalingRuleTimeFrame."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.base import Fields, Model, complete, finish, new, to_integer, to_list

if TYPE_CHECKING:
    from ..types import DaysOfWeek


@define(eq=False, kw_only=True, repr=False)
class ScalingRuleTimeFrame(Model):
    """Hours on some days of the week, with the number of servers to run in them.

    Attributes:
        days_of_week: Days of the week on which the time frame applies. Required. Known values:
            ``fri``, ``mon``, ``sat``, ``sun``, ``thu``, ``tue``, ``wed``.
        end: Clock time at which the time frame ends, such as 5:30 PM. Required.
        instance_count: Number of servers to run during the time frame. Required.
        start: Clock time at which the time frame begins, such as 8:00 AM. Required.
    """

    days_of_week: list[DaysOfWeek]
    end: str
    instance_count: int
    start: str

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("daysOfWeek", "end", "instanceCount", "start"))
    _FIELDS: ClassVar[Fields] = (
        ("days_of_week", "daysOfWeek", "list:string", "always"),
        ("end", "end", "string", "always"),
        ("instance_count", "instanceCount", "integer", "always"),
        ("start", "start", "string", "always"),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 4:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.days_of_week = v if type(v := data["daysOfWeek"]) is list else to_list(v)
        self.end = data["end"]
        self.instance_count = v if type(v := data["instanceCount"]) is int else to_integer(v)
        self.start = data["start"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "daysOfWeek": self.days_of_week,
            "end": self.end,
            "instanceCount": self.instance_count,
            "start": self.start,
        }
        return out if self._rest is None else finish(out, self._rest)
