"""LightsOutNotification and its variants."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Final

from attrs import define

from ..serialization.base import Fields, Model, complete, decoders, finish, new, to_integer

if TYPE_CHECKING:
    from ..types import LightsOutNotificationType


@define(eq=False, kw_only=True, repr=False)
class LightsOutNotification(Model):
    """A message that Scalr sends before it shuts a farm down by schedule.

    A family: ``type`` tells which of `LightsOutEmailNotification`,
    `LightsOutFarmOwnerNotification` a value is.

    Attributes:
        minutes: Lead time of the notification, in minutes before the shutdown. Required.
        type: Kind of receiver, the name of its concrete type. Required. Known values:
            ``LightsOutEmailNotification``, ``LightsOutFarmOwnerNotification``.
    """

    minutes: int
    type: LightsOutNotificationType

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("minutes", "type"))
    _KEY: ClassVar[str] = "minutes"
    _DISCRIMINATOR: ClassVar[str] = "type"
    _FIELDS: ClassVar[Fields] = (
        ("minutes", "minutes", "integer", "always"),
        ("type", "type", "string", "always"),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        decode = DECODERS["LightsOutNotification"].get(data["type"])
        if decode is not None:
            return decode(data)
        rest = None
        if len(data) != 2:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.minutes = v if type(v := data["minutes"]) is int else to_integer(v)
        self.type = data["type"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "minutes": self.minutes,
            "type": self.type,
        }
        return out if self._rest is None else finish(out, self._rest)


@define(eq=False, kw_only=True, repr=False)
class LightsOutEmailNotification(LightsOutNotification):
    """A message to an email address before Scalr shuts a farm down by schedule.

    Attributes:
        email: Address that the message goes to. Required.
        minutes: Lead time of the notification, in minutes before the shutdown. Required.
        type: Kind of receiver, the name of its concrete type. Required. Known values:
            ``LightsOutEmailNotification``, ``LightsOutFarmOwnerNotification``.
    """

    email: str
    type: LightsOutNotificationType = "LightsOutEmailNotification"

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("email", "minutes", "type"))
    _FIELDS: ClassVar[Fields] = (
        ("email", "email", "string", "always"),
        ("minutes", "minutes", "integer", "always"),
        ("type", "type", "string", "always"),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 3:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.email = data["email"]
        self.minutes = v if type(v := data["minutes"]) is int else to_integer(v)
        self.type = data["type"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "email": self.email,
            "minutes": self.minutes,
            "type": self.type,
        }
        return out if self._rest is None else finish(out, self._rest)


@define(eq=False, kw_only=True, repr=False)
class LightsOutFarmOwnerNotification(LightsOutNotification):
    """A message to the owner of a farm before Scalr shuts it down by schedule.

    Attributes:
        minutes: Lead time of the notification, in minutes before the shutdown. Required.
        type: Kind of receiver, the name of its concrete type. Required. Known values:
            ``LightsOutEmailNotification``, ``LightsOutFarmOwnerNotification``.
    """

    type: LightsOutNotificationType = "LightsOutFarmOwnerNotification"

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("minutes", "type"))
    _KEY: ClassVar[str] = "minutes"
    _FIELDS: ClassVar[Fields] = (
        ("minutes", "minutes", "integer", "always"),
        ("type", "type", "string", "always"),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 2:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.minutes = v if type(v := data["minutes"]) is int else to_integer(v)
        self.type = data["type"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "minutes": self.minutes,
            "type": self.type,
        }
        return out if self._rest is None else finish(out, self._rest)


VARIANTS: Final[dict[str, dict[str, Any]]] = {
    "LightsOutNotification": {
        "LightsOutEmailNotification": LightsOutEmailNotification,
        "LightsOutFarmOwnerNotification": LightsOutFarmOwnerNotification,
    },
}
DECODERS: Final = decoders(VARIANTS)
