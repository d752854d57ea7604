"""Trigger and its variants."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Final

from attrs import define

from ..model import NOTHING, Fields, Model, new
from .event_foreign_key import EventForeignKey

if TYPE_CHECKING:
    from ..types import TriggerType


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
        get = data.get
        if (variant := VARIANTS["Trigger"].get(get("triggerType"))) is not None:
            return variant.decode(data)
        self: Any = new(cls)
        self.trigger_type = get("triggerType")
        if data.keys() == cls._KNOWN:
            self._extra = None
            self._absent = NOTHING
        else:
            self._note(data, cls._KNOWN)
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "triggerType": self.trigger_type,
        }
        return self._finish(out) if self._absent or self._extra else out


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
        get = data.get
        self: Any = new(cls)
        self.trigger_type = get("triggerType")
        if data.keys() == cls._KNOWN:
            self._extra = None
            self._absent = NOTHING
        else:
            self._note(data, cls._KNOWN)
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "triggerType": self.trigger_type,
        }
        return self._finish(out) if self._absent or self._extra else out


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
    _FIELDS: ClassVar[Fields] = (
        ("event", "event", "key:EventForeignKey", ""),
        ("trigger_type", "triggerType", "string", "always"),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        get = data.get
        self: Any = new(cls)
        self.event = v if (v := get("event")) is None else EventForeignKey.decode(v)
        self.trigger_type = get("triggerType")
        if data.keys() == cls._KNOWN:
            self._extra = None
            self._absent = NOTHING
        else:
            self._note(data, cls._KNOWN)
        return self

    def encode(self: Any) -> dict[str, Any]:
        v: Any
        out = {
            "event": v if (v := self.event) is None else v.encode(),
            "triggerType": self.trigger_type,
        }
        return self._finish(out) if self._absent or self._extra else out


VARIANTS: Final[dict[str, dict[str, Any]]] = {
    "Trigger": {
        "AllEventsTrigger": AllEventsTrigger,
        "SpecificEventTrigger": SpecificEventTrigger,
    },
}
