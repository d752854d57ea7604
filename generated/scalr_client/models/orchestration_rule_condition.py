"""OrchestrationRuleCondition and its variants."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Final

from attrs import define

from ..serialization.base import Fields, Model, complete, decoders, finish, new, to_list

if TYPE_CHECKING:
    from ..types import OrchestrationRuleConditionType
    from .farm_role_identity import FarmRoleIdentity


@define(eq=False, kw_only=True, repr=False)
class OrchestrationRuleCondition(Model):
    """A condition that servers must meet to be selected by an orchestration rule.

    A family: ``type`` tells which of `FarmRolesCondition`, `OsCondition`, `TagsCondition` a value
    is.

    Attributes:
        type: What servers are selected by, the name of its concrete type. Required. Known values:
            ``FarmRolesCondition``, ``OsCondition``, ``TagsCondition``.
    """

    type: OrchestrationRuleConditionType

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("type",))
    _DISCRIMINATOR: ClassVar[str] = "type"
    _FIELDS: ClassVar[Fields] = (("type", "type", "string", "always"),)

    @classmethod
    def decode(cls, data: Any) -> Any:
        decode = DECODERS["OrchestrationRuleCondition"].get(data["type"])
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
class FarmRolesCondition(OrchestrationRuleCondition):
    """A condition that selects servers by farm role.

    Attributes:
        farm_roles: Farm roles that a server may belong to.
        type: What servers are selected by, the name of its concrete type. Required. Known values:
            ``FarmRolesCondition``, ``OsCondition``, ``TagsCondition``.
    """

    farm_roles: list[FarmRoleIdentity] | None = None
    type: OrchestrationRuleConditionType = "FarmRolesCondition"

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("farmRoles", "type"))
    _PARTS: ClassVar[tuple[str, ...]] = ("farm_roles",)
    _FIELDS: ClassVar[Fields] = (
        ("farm_roles", "farmRoles", "list:key:FarmRoleIdentity", ""),
        ("type", "type", "string", "always"),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 2:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self._raw_farm_roles = data["farmRoles"]
        self.type = data["type"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "farmRoles": self._raw_farm_roles,
            "type": self.type,
        }
        return out if self._rest is None else finish(out, self._rest)


@define(eq=False, kw_only=True, repr=False)
class OsCondition(OrchestrationRuleCondition):
    """A condition that selects servers by operating system.

    Attributes:
        os_type: Family or type of operating system that a server must run. Required.
        type: What servers are selected by, the name of its concrete type. Required. Known values:
            ``FarmRolesCondition``, ``OsCondition``, ``TagsCondition``.
    """

    os_type: str
    type: OrchestrationRuleConditionType = "OsCondition"

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("osType", "type"))
    _KEY: ClassVar[str] = "os_type"
    _FIELDS: ClassVar[Fields] = (
        ("os_type", "osType", "string", "always"),
        ("type", "type", "string", "always"),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 2:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.os_type = data["osType"]
        self.type = data["type"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "osType": self.os_type,
            "type": self.type,
        }
        return out if self._rest is None else finish(out, self._rest)


@define(eq=False, kw_only=True, repr=False)
class TagsCondition(OrchestrationRuleCondition):
    """A condition that selects servers by the tags of their role.

    Attributes:
        tags: Tags of which the role must have at least one. Required.
        type: What servers are selected by, the name of its concrete type. Required. Known values:
            ``FarmRolesCondition``, ``OsCondition``, ``TagsCondition``.
    """

    tags: list[str]
    type: OrchestrationRuleConditionType = "TagsCondition"

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("tags", "type"))
    _FIELDS: ClassVar[Fields] = (
        ("tags", "tags", "list:string", "always"),
        ("type", "type", "string", "always"),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 2:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.tags = v if type(v := data["tags"]) is list else to_list(v)
        self.type = data["type"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "tags": self.tags,
            "type": self.type,
        }
        return out if self._rest is None else finish(out, self._rest)


VARIANTS: Final[dict[str, dict[str, Any]]] = {
    "OrchestrationRuleCondition": {
        "FarmRolesCondition": FarmRolesCondition,
        "OsCondition": OsCondition,
        "TagsCondition": TagsCondition,
    },
}
DECODERS: Final = decoders(VARIANTS)
