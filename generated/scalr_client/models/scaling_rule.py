"""ScalingRule and its variants."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Final

from attrs import define

from ..serialization.base import (
    Fields,
    Model,
    complete,
    decoders,
    finish,
    new,
    to_boolean,
    to_integer,
    to_number,
)

if TYPE_CHECKING:
    from ..types import Direction, RuleType
    from .scaling_rule_time_frame import ScalingRuleTimeFrame


@define(eq=False, kw_only=True, repr=False)
class ScalingRule(Model):
    """A rule that changes the number of servers of a farm role.

    A family: ``ruleType`` tells which of `BandWidthScalingRule`, `BasicScalingRule`,
    `DateAndTimeScalingRule`, `FreeRamScalingRule`, `LoadAveragesScalingRule`,
    `SqsQueueSizeScalingRule`, `UrlResponseTimeScalingRule` a value is.

    Attributes:
        name: Name of the scaling metric that the rule watches. Set at creation only. Required.
        rule_type: Kind of scaling rule, the name of its concrete type. Set at creation only.
            Required. Known values: ``BandWidthScalingRule``, ``BasicScalingRule``,
            ``DateAndTimeScalingRule``, ``FreeRamScalingRule``, ``LoadAveragesScalingRule``,
            ``SqsQueueSizeScalingRule``, ``UrlResponseTimeScalingRule``.
    """

    name: str
    rule_type: RuleType

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("name", "ruleType"))
    _KEY: ClassVar[str] = "name"
    _IDENTIFIES: ClassVar[dict[str, str]] = {
        "ScalingRule": "name",
    }
    _DISCRIMINATOR: ClassVar[str] = "ruleType"
    _FIELDS: ClassVar[Fields] = (
        ("name", "name", "string", "create"),
        ("rule_type", "ruleType", "string", "create"),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        decode = DECODERS["ScalingRule"].get(data["ruleType"])
        if decode is not None:
            return decode(data)
        rest = None
        if len(data) != 2:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.name = data["name"]
        self.rule_type = data["ruleType"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "name": self.name,
            "ruleType": self.rule_type,
        }
        return out if self._rest is None else finish(out, self._rest)


@define(eq=False, kw_only=True, repr=False)
class BasicScalingRule(ScalingRule):
    """A scaling rule on a metric that users defined.

    A family: ``ruleType`` tells which of `BandWidthScalingRule`, `FreeRamScalingRule`,
    `LoadAveragesScalingRule`, `SqsQueueSizeScalingRule`, `UrlResponseTimeScalingRule` a value is.

    Attributes:
        name: Name of the scaling metric that the rule watches. Set at creation only. Required.
        rule_type: Kind of scaling rule, the name of its concrete type. Set at creation only.
            Required. Known values: ``BandWidthScalingRule``, ``BasicScalingRule``,
            ``DateAndTimeScalingRule``, ``FreeRamScalingRule``, ``LoadAveragesScalingRule``,
            ``SqsQueueSizeScalingRule``, ``UrlResponseTimeScalingRule``.
        scale_down: Threshold of the metric for removing servers. Required.
        scale_up: Threshold of the metric for adding servers. Required.
    """

    scale_down: float
    scale_up: float

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("name", "ruleType", "scaleDown", "scaleUp"))
    _KEY: ClassVar[str] = "name"
    _IDENTIFIES: ClassVar[dict[str, str]] = {
        "ScalingRule": "name",
    }
    _DISCRIMINATOR: ClassVar[str] = "ruleType"
    _FIELDS: ClassVar[Fields] = (
        ("name", "name", "string", "create"),
        ("rule_type", "ruleType", "string", "create"),
        ("scale_down", "scaleDown", "number", "always"),
        ("scale_up", "scaleUp", "number", "always"),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        decode = DECODERS["BasicScalingRule"].get(data["ruleType"])
        if decode is not None:
            return decode(data)
        rest = None
        if len(data) != 4:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.name = data["name"]
        self.rule_type = data["ruleType"]
        self.scale_down = v if type(v := data["scaleDown"]) is not str else to_number(v)
        self.scale_up = v if type(v := data["scaleUp"]) is not str else to_number(v)
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "name": self.name,
            "ruleType": self.rule_type,
            "scaleDown": self.scale_down,
            "scaleUp": self.scale_up,
        }
        return out if self._rest is None else finish(out, self._rest)


@define(eq=False, kw_only=True, repr=False)
class DateAndTimeScalingRule(ScalingRule):
    """A scaling rule that sets the number of servers by the clock.

    Attributes:
        name: Name of the built-in metric that the rule watches, fixed for this kind. Set at
            creation only. Required. Known values: ``DateAndTime``.
        rule_type: Kind of scaling rule, the name of its concrete type. Set at creation only.
            Required. Known values: ``BandWidthScalingRule``, ``BasicScalingRule``,
            ``DateAndTimeScalingRule``, ``FreeRamScalingRule``, ``LoadAveragesScalingRule``,
            ``SqsQueueSizeScalingRule``, ``UrlResponseTimeScalingRule``.
        schedule: Time frames, each with the number of servers to run in it. Required.
    """

    schedule: list[ScalingRuleTimeFrame]
    rule_type: RuleType = "DateAndTimeScalingRule"

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("name", "ruleType", "schedule"))
    _KEY: ClassVar[str] = "name"
    _IDENTIFIES: ClassVar[dict[str, str]] = {
        "ScalingRule": "name",
    }
    _PARTS: ClassVar[tuple[str, ...]] = ("schedule",)
    _FIELDS: ClassVar[Fields] = (
        ("name", "name", "string", "create"),
        ("rule_type", "ruleType", "string", "create"),
        ("schedule", "schedule", "list:model:ScalingRuleTimeFrame", "always"),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 3:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.name = data["name"]
        self.rule_type = data["ruleType"]
        self._raw_schedule = data["schedule"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "name": self.name,
            "ruleType": self.rule_type,
            "schedule": self._raw_schedule,
        }
        return out if self._rest is None else finish(out, self._rest)


@define(eq=False, kw_only=True, repr=False)
class BandWidthScalingRule(BasicScalingRule):
    """A scaling rule on the network traffic of the servers.

    Attributes:
        direction: Direction of the traffic that is measured. Required. Known values: ``inbound``,
            ``outbound``.
        name: Name of the built-in metric that the rule watches, fixed for this kind. Set at
            creation only. Required. Known values: ``BandWidth``.
        rule_type: Kind of scaling rule, the name of its concrete type. Set at creation only.
            Required. Known values: ``BandWidthScalingRule``, ``BasicScalingRule``,
            ``DateAndTimeScalingRule``, ``FreeRamScalingRule``, ``LoadAveragesScalingRule``,
            ``SqsQueueSizeScalingRule``, ``UrlResponseTimeScalingRule``.
        scale_down: Threshold of the metric for removing servers. Required.
        scale_up: Threshold of the metric for adding servers. Required.
    """

    direction: Direction
    rule_type: RuleType = "BandWidthScalingRule"

    _KNOWN: ClassVar[frozenset[str]] = frozenset(
        ("direction", "name", "ruleType", "scaleDown", "scaleUp")
    )
    _KEY: ClassVar[str] = "name"
    _IDENTIFIES: ClassVar[dict[str, str]] = {
        "ScalingRule": "name",
    }
    _FIELDS: ClassVar[Fields] = (
        ("direction", "direction", "string", "always"),
        ("name", "name", "string", "create"),
        ("rule_type", "ruleType", "string", "create"),
        ("scale_down", "scaleDown", "number", "always"),
        ("scale_up", "scaleUp", "number", "always"),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 5:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.direction = data["direction"]
        self.name = data["name"]
        self.rule_type = data["ruleType"]
        self.scale_down = v if type(v := data["scaleDown"]) is not str else to_number(v)
        self.scale_up = v if type(v := data["scaleUp"]) is not str else to_number(v)
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "direction": self.direction,
            "name": self.name,
            "ruleType": self.rule_type,
            "scaleDown": self.scale_down,
            "scaleUp": self.scale_up,
        }
        return out if self._rest is None else finish(out, self._rest)


@define(eq=False, kw_only=True, repr=False)
class FreeRamScalingRule(BasicScalingRule):
    """A scaling rule on the free memory of the servers.

    Attributes:
        name: Name of the built-in metric that the rule watches, fixed for this kind. Set at
            creation only. Required. Known values: ``FreeRam``.
        rule_type: Kind of scaling rule, the name of its concrete type. Set at creation only.
            Required. Known values: ``BandWidthScalingRule``, ``BasicScalingRule``,
            ``DateAndTimeScalingRule``, ``FreeRamScalingRule``, ``LoadAveragesScalingRule``,
            ``SqsQueueSizeScalingRule``, ``UrlResponseTimeScalingRule``.
        scale_down: Amount of free memory above which servers are removed. Required.
        scale_up: Amount of free memory below which servers are added. Required.
        use_cached_ram: Whether memory used as a cache counts as free.
    """

    use_cached_ram: bool | None = None
    rule_type: RuleType = "FreeRamScalingRule"

    _KNOWN: ClassVar[frozenset[str]] = frozenset(
        ("name", "ruleType", "scaleDown", "scaleUp", "useCachedRam")
    )
    _KEY: ClassVar[str] = "name"
    _IDENTIFIES: ClassVar[dict[str, str]] = {
        "ScalingRule": "name",
    }
    _FIELDS: ClassVar[Fields] = (
        ("name", "name", "string", "create"),
        ("rule_type", "ruleType", "string", "create"),
        ("scale_down", "scaleDown", "number", "always"),
        ("scale_up", "scaleUp", "number", "always"),
        ("use_cached_ram", "useCachedRam", "boolean", ""),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 5:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.name = data["name"]
        self.rule_type = data["ruleType"]
        self.scale_down = v if type(v := data["scaleDown"]) is not str else to_number(v)
        self.scale_up = v if type(v := data["scaleUp"]) is not str else to_number(v)
        self.use_cached_ram = v if type(v := data["useCachedRam"]) is bool else to_boolean(v)
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "name": self.name,
            "ruleType": self.rule_type,
            "scaleDown": self.scale_down,
            "scaleUp": self.scale_up,
            "useCachedRam": self.use_cached_ram,
        }
        return out if self._rest is None else finish(out, self._rest)


@define(eq=False, kw_only=True, repr=False)
class LoadAveragesScalingRule(BasicScalingRule):
    """A scaling rule on the load average of the servers.

    Attributes:
        calculating_period: Minutes over which the load is averaged. Required.
        name: Name of the built-in metric that the rule watches, fixed for this kind. Set at
            creation only. Required. Known values: ``LoadAverages``.
        rule_type: Kind of scaling rule, the name of its concrete type. Set at creation only.
            Required. Known values: ``BandWidthScalingRule``, ``BasicScalingRule``,
            ``DateAndTimeScalingRule``, ``FreeRamScalingRule``, ``LoadAveragesScalingRule``,
            ``SqsQueueSizeScalingRule``, ``UrlResponseTimeScalingRule``.
        scale_down: Threshold of the metric for removing servers. Required.
        scale_up: Threshold of the metric for adding servers. Required.
    """

    calculating_period: int
    rule_type: RuleType = "LoadAveragesScalingRule"

    _KNOWN: ClassVar[frozenset[str]] = frozenset(
        ("calculatingPeriod", "name", "ruleType", "scaleDown", "scaleUp")
    )
    _KEY: ClassVar[str] = "name"
    _IDENTIFIES: ClassVar[dict[str, str]] = {
        "ScalingRule": "name",
    }
    _FIELDS: ClassVar[Fields] = (
        ("calculating_period", "calculatingPeriod", "integer", "always"),
        ("name", "name", "string", "create"),
        ("rule_type", "ruleType", "string", "create"),
        ("scale_down", "scaleDown", "number", "always"),
        ("scale_up", "scaleUp", "number", "always"),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 5:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.calculating_period = (
            v if type(v := data["calculatingPeriod"]) is int else to_integer(v)
        )
        self.name = data["name"]
        self.rule_type = data["ruleType"]
        self.scale_down = v if type(v := data["scaleDown"]) is not str else to_number(v)
        self.scale_up = v if type(v := data["scaleUp"]) is not str else to_number(v)
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "calculatingPeriod": self.calculating_period,
            "name": self.name,
            "ruleType": self.rule_type,
            "scaleDown": self.scale_down,
            "scaleUp": self.scale_up,
        }
        return out if self._rest is None else finish(out, self._rest)


@define(eq=False, kw_only=True, repr=False)
class SqsQueueSizeScalingRule(BasicScalingRule):
    """A scaling rule on the length of an AWS SQS queue.

    Attributes:
        name: Name of the built-in metric that the rule watches, fixed for this kind. Set at
            creation only. Required. Known values: ``SqsQueueSize``.
        queue: Name of the SQS queue. Required.
        rule_type: Kind of scaling rule, the name of its concrete type. Set at creation only.
            Required. Known values: ``BandWidthScalingRule``, ``BasicScalingRule``,
            ``DateAndTimeScalingRule``, ``FreeRamScalingRule``, ``LoadAveragesScalingRule``,
            ``SqsQueueSizeScalingRule``, ``UrlResponseTimeScalingRule``.
        scale_down: Number of messages in the queue at which servers are removed. Required.
        scale_up: Number of messages in the queue at which servers are added. Required.
    """

    queue: str
    rule_type: RuleType = "SqsQueueSizeScalingRule"

    _KNOWN: ClassVar[frozenset[str]] = frozenset(
        ("name", "queue", "ruleType", "scaleDown", "scaleUp")
    )
    _KEY: ClassVar[str] = "name"
    _IDENTIFIES: ClassVar[dict[str, str]] = {
        "ScalingRule": "name",
    }
    _FIELDS: ClassVar[Fields] = (
        ("name", "name", "string", "create"),
        ("queue", "queue", "string", "always"),
        ("rule_type", "ruleType", "string", "create"),
        ("scale_down", "scaleDown", "integer", "always"),
        ("scale_up", "scaleUp", "integer", "always"),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 5:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.name = data["name"]
        self.queue = data["queue"]
        self.rule_type = data["ruleType"]
        self.scale_down = v if type(v := data["scaleDown"]) is int else to_integer(v)
        self.scale_up = v if type(v := data["scaleUp"]) is int else to_integer(v)
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "name": self.name,
            "queue": self.queue,
            "ruleType": self.rule_type,
            "scaleDown": self.scale_down,
            "scaleUp": self.scale_up,
        }
        return out if self._rest is None else finish(out, self._rest)


@define(eq=False, kw_only=True, repr=False)
class UrlResponseTimeScalingRule(BasicScalingRule):
    """A scaling rule on the time that a web page takes to answer.

    Attributes:
        name: Name of the built-in metric that the rule watches, fixed for this kind. Set at
            creation only. Required. Known values: ``UrlResponseTime``.
        rule_type: Kind of scaling rule, the name of its concrete type. Set at creation only.
            Required. Known values: ``BandWidthScalingRule``, ``BasicScalingRule``,
            ``DateAndTimeScalingRule``, ``FreeRamScalingRule``, ``LoadAveragesScalingRule``,
            ``SqsQueueSizeScalingRule``, ``UrlResponseTimeScalingRule``.
        scale_down: Response time at which servers are removed. Required.
        scale_up: Response time at which servers are added. Required.
        url: Web address whose response time is measured. Required.
    """

    url: str
    rule_type: RuleType = "UrlResponseTimeScalingRule"

    _KNOWN: ClassVar[frozenset[str]] = frozenset(
        ("name", "ruleType", "scaleDown", "scaleUp", "url")
    )
    _KEY: ClassVar[str] = "name"
    _IDENTIFIES: ClassVar[dict[str, str]] = {
        "ScalingRule": "name",
    }
    _FIELDS: ClassVar[Fields] = (
        ("name", "name", "string", "create"),
        ("rule_type", "ruleType", "string", "create"),
        ("scale_down", "scaleDown", "integer", "always"),
        ("scale_up", "scaleUp", "integer", "always"),
        ("url", "url", "string", "always"),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 5:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.name = data["name"]
        self.rule_type = data["ruleType"]
        self.scale_down = v if type(v := data["scaleDown"]) is int else to_integer(v)
        self.scale_up = v if type(v := data["scaleUp"]) is int else to_integer(v)
        self.url = data["url"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "name": self.name,
            "ruleType": self.rule_type,
            "scaleDown": self.scale_down,
            "scaleUp": self.scale_up,
            "url": self.url,
        }
        return out if self._rest is None else finish(out, self._rest)


VARIANTS: Final[dict[str, dict[str, Any]]] = {
    "ScalingRule": {
        "BandWidthScalingRule": BandWidthScalingRule,
        "BasicScalingRule": BasicScalingRule,
        "DateAndTimeScalingRule": DateAndTimeScalingRule,
        "FreeRamScalingRule": FreeRamScalingRule,
        "LoadAveragesScalingRule": LoadAveragesScalingRule,
        "SqsQueueSizeScalingRule": SqsQueueSizeScalingRule,
        "UrlResponseTimeScalingRule": UrlResponseTimeScalingRule,
    },
    "BasicScalingRule": {
        "BandWidthScalingRule": BandWidthScalingRule,
        "FreeRamScalingRule": FreeRamScalingRule,
        "LoadAveragesScalingRule": LoadAveragesScalingRule,
        "SqsQueueSizeScalingRule": SqsQueueSizeScalingRule,
        "UrlResponseTimeScalingRule": UrlResponseTimeScalingRule,
    },
}
DECODERS: Final = decoders(VARIANTS)
