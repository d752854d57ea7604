"""Target and its variants."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Final

from attrs import define

from ..serialization.base import Fields, Model, complete, decoders, finish, new

if TYPE_CHECKING:
    from ..types import TargetType
    from .orchestration_rule_condition import OrchestrationRuleCondition


@define(eq=False, kw_only=True, repr=False)
class Target(Model):
    """The servers that an orchestration rule runs on.

    A family: ``targetType`` tells which of `FarmTarget`, `TriggeringFarmRoleTarget`,
    `TriggeringServerTarget` a value is.

    Attributes:
        target_type: Kind of target, the name of its concrete type. Required. Known values:
            ``FarmTarget``, ``TriggeringFarmRoleTarget``, ``TriggeringServerTarget``.
    """

    target_type: TargetType

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("targetType",))
    _DISCRIMINATOR: ClassVar[str] = "targetType"
    _FIELDS: ClassVar[Fields] = (("target_type", "targetType", "string", "always"),)

    @classmethod
    def decode(cls, data: Any) -> Any:
        decode = DECODERS["Target"].get(data["targetType"])
        if decode is not None:
            return decode(data)
        rest = None
        if len(data) != 1:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.target_type = data["targetType"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "targetType": self.target_type,
        }
        return out if self._rest is None else finish(out, self._rest)


@define(eq=False, kw_only=True, repr=False)
class FarmTarget(Target):
    """All servers of the farm in which the event fired.

    Attributes:
        conditions: Conditions that a server must meet to be selected.
        target_type: Kind of target, the name of its concrete type. Required. Known values:
            ``FarmTarget``, ``TriggeringFarmRoleTarget``, ``TriggeringServerTarget``.
    """

    conditions: list[OrchestrationRuleCondition] | None = None
    target_type: TargetType = "FarmTarget"

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("conditions", "targetType"))
    _PARTS: ClassVar[tuple[str, ...]] = ("conditions",)
    _DEEP: ClassVar[frozenset[str]] = frozenset(("conditions",))
    _FIELDS: ClassVar[Fields] = (
        ("conditions", "conditions", "list:model:OrchestrationRuleCondition", ""),
        ("target_type", "targetType", "string", "always"),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 2:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self._raw_conditions = data["conditions"]
        self.target_type = data["targetType"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "conditions": self._raw_conditions,
            "targetType": self.target_type,
        }
        return out if self._rest is None else finish(out, self._rest)


@define(eq=False, kw_only=True, repr=False)
class TriggeringFarmRoleTarget(Target):
    """All servers of the farm role in which the event fired.

    Attributes:
        target_type: Kind of target, the name of its concrete type. Required. Known values:
            ``FarmTarget``, ``TriggeringFarmRoleTarget``, ``TriggeringServerTarget``.
    """

    target_type: TargetType = "TriggeringFarmRoleTarget"

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("targetType",))
    _FIELDS: ClassVar[Fields] = (("target_type", "targetType", "string", "always"),)

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 1:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.target_type = data["targetType"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "targetType": self.target_type,
        }
        return out if self._rest is None else finish(out, self._rest)


@define(eq=False, kw_only=True, repr=False)
class TriggeringServerTarget(Target):
    """The one server on which the event fired.

    Attributes:
        conditions: Conditions that a server must meet to be selected.
        target_type: Kind of target, the name of its concrete type. Required. Known values:
            ``FarmTarget``, ``TriggeringFarmRoleTarget``, ``TriggeringServerTarget``.
    """

    conditions: list[OrchestrationRuleCondition] | None = None
    target_type: TargetType = "TriggeringServerTarget"

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("conditions", "targetType"))
    _PARTS: ClassVar[tuple[str, ...]] = ("conditions",)
    _DEEP: ClassVar[frozenset[str]] = frozenset(("conditions",))
    _FIELDS: ClassVar[Fields] = (
        ("conditions", "conditions", "list:model:OrchestrationRuleCondition", ""),
        ("target_type", "targetType", "string", "always"),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 2:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self._raw_conditions = data["conditions"]
        self.target_type = data["targetType"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "conditions": self._raw_conditions,
            "targetType": self.target_type,
        }
        return out if self._rest is None else finish(out, self._rest)


VARIANTS: Final[dict[str, dict[str, Any]]] = {
    "Target": {
        "FarmTarget": FarmTarget,
        "TriggeringFarmRoleTarget": TriggeringFarmRoleTarget,
        "TriggeringServerTarget": TriggeringServerTarget,
    },
}
DECODERS: Final = decoders(VARIANTS)
