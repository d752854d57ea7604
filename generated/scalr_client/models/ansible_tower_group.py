"""AnsibleTowerGroup and its variants."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Final

from attrs import define

from ..serialization.base import Fields, Model, complete, decoders, finish, new, to_integer

if TYPE_CHECKING:
    from ..types import AnsibleTowerGroupType


@define(eq=False, kw_only=True, repr=False)
class AnsibleTowerGroup(Model):
    """An inventory group in Ansible Tower.

    A family: ``type`` tells which of `AnsibleTowerGroupRegular`, `AnsibleTowerGroupTemplate` a
    value is.

    Attributes:
        type: Kind of group, the name of its concrete type. Required. Known values:
            ``AnsibleTowerGroupRegular``, ``AnsibleTowerGroupTemplate``.
    """

    type: AnsibleTowerGroupType

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("type",))
    _DISCRIMINATOR: ClassVar[str] = "type"
    _FIELDS: ClassVar[Fields] = (("type", "type", "string", "always"),)

    @classmethod
    def decode(cls, data: Any) -> Any:
        decode = DECODERS["AnsibleTowerGroup"].get(data["type"])
        if decode is not None:
            return decode(data)
        rest = None
        if len(data) != 1:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.type = data["type"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "type": self.type,
        }
        return out if self._rest is None else finish(out, self._rest)


@define(eq=False, kw_only=True, repr=False)
class AnsibleTowerGroupRegular(AnsibleTowerGroup):
    """An inventory group that exists in Ansible Tower.

    Attributes:
        id: Identifier that Ansible Tower gave the group.
        name: Name of the group.
        type: Kind of group, the name of its concrete type. Required. Known values:
            ``AnsibleTowerGroupRegular``, ``AnsibleTowerGroupTemplate``.
    """

    id: int | None = None
    name: str | None = None
    type: AnsibleTowerGroupType = "AnsibleTowerGroupRegular"

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("id", "name", "type"))
    _KEY: ClassVar[str] = "id"
    _FIELDS: ClassVar[Fields] = (
        ("id", "id", "integer", ""),
        ("name", "name", "string", ""),
        ("type", "type", "string", "always"),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 3:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.id = v if type(v := data["id"]) is int else to_integer(v)
        self.name = data["name"]
        self.type = data["type"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "id": self.id,
            "name": self.name,
            "type": self.type,
        }
        return out if self._rest is None else finish(out, self._rest)


@define(eq=False, kw_only=True, repr=False)
class AnsibleTowerGroupTemplate(AnsibleTowerGroup):
    """An inventory group whose name is made from a template.

    Attributes:
        id: Identifier of the template in Scalr. Exactly 36 characters. Matches
            ``^[A-Fa-f0-9]{8}-([A-Fa-f0-9]{4}-){3}[A-Fa-f0-9]{12}$``.
        name: Template of the group's name.
        type: Kind of group, the name of its concrete type. Required. Known values:
            ``AnsibleTowerGroupRegular``, ``AnsibleTowerGroupTemplate``.
    """

    id: str | None = None
    name: str | None = None
    type: AnsibleTowerGroupType = "AnsibleTowerGroupTemplate"

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("id", "name", "type"))
    _KEY: ClassVar[str] = "id"
    _FIELDS: ClassVar[Fields] = (
        ("id", "id", "string", ""),
        ("name", "name", "string", ""),
        ("type", "type", "string", "always"),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 3:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.id = data["id"]
        self.name = data["name"]
        self.type = data["type"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "id": self.id,
            "name": self.name,
            "type": self.type,
        }
        return out if self._rest is None else finish(out, self._rest)


VARIANTS: Final[dict[str, dict[str, Any]]] = {
    "AnsibleTowerGroup": {
        "AnsibleTowerGroupRegular": AnsibleTowerGroupRegular,
        "AnsibleTowerGroupTemplate": AnsibleTowerGroupTemplate,
    },
}
DECODERS: Final = decoders(VARIANTS)
