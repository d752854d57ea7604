"""Trigger and its variants."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Final

from attrs import define

from ..serialization.base import Fields, Model, complete, decoders, finish, new

if TYPE_CHECKING:
    from ..types import TriggerType
    from .event_foreign_key import EventForeignKey


@define(eq=False, kw_only=True, repr=False)
class Trigger(Model):
    """What sets an orchestration rule off.

    A family: ``triggerType`` tells which of `AllEventsTrigger`, `SpecificEventTrigger` a value is.

    Attributes:
        trigger_type: Kind of trigger, the name of its concrete type. Required. Known values:
            ``AllEventsTrigger``, ``SpecificEventTrigger``.
    """

    trigger_type: TriggerType

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("triggerType",))
    _DISCRIMINATOR: ClassVar[str] = "triggerType"
    _FIELDS: ClassVar[Fields] = (("trigger_type", "triggerType", "string", "always"),)

    @classmethod
    def decode(cls, data: Any) -> Any:
        decode = DECODERS["Trigger"].get(data["triggerType"])
        if decode is not None:
            return decode(data)
        rest = None
        if len(data) != 1:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.trigger_type = data["triggerType"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "triggerType": self.trigger_type,
        }
        return out if self._rest is None else finish(out, self._rest)


@define(eq=False, kw_only=True, repr=False)
class AllEventsTrigger(Trigger):
    """A trigger that every event sets off.

    Attributes:
        trigger_type: Kind of trigger, the name of its concrete type. Required. Known values:
            ``AllEventsTrigger``, ``SpecificEventTrigger``.
    """

    trigger_type: TriggerType = "AllEventsTrigger"

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("triggerType",))
    _FIELDS: ClassVar[Fields] = (("trigger_type", "triggerType", "string", "always"),)

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 1:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.trigger_type = data["triggerType"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "triggerType": self.trigger_type,
        }
        return out if self._rest is None else finish(out, self._rest)


@define(eq=False, kw_only=True, repr=False)
class SpecificEventTrigger(Trigger):
    """A trigger that one event sets off.

    Attributes:
        event: Event that sets the rule off.
        trigger_type: Kind of trigger, the name of its concrete type. Required. Known values:
            ``AllEventsTrigger``, ``SpecificEventTrigger``.
    """

    event: EventForeignKey | None = None
    trigger_type: TriggerType = "SpecificEventTrigger"

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("event", "triggerType"))
    _PARTS: ClassVar[tuple[str, ...]] = ("event",)
    _FIELDS: ClassVar[Fields] = (
        ("event", "event", "key:EventForeignKey", ""),
        ("trigger_type", "triggerType", "string", "always"),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 2:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self._raw_event = data["event"]
        self.trigger_type = data["triggerType"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "event": self._raw_event,
            "triggerType": self.trigger_type,
        }
        return out if self._rest is None else finish(out, self._rest)


VARIANTS: Final[dict[str, dict[str, Any]]] = {
    "Trigger": {
        "AllEventsTrigger": AllEventsTrigger,
        "SpecificEventTrigger": SpecificEventTrigger,
    },
}
DECODERS: Final = decoders(VARIANTS)
