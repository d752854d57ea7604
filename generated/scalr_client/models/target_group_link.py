"""TargetGroupLink."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.base import Fields, Model, complete, finish, new

if TYPE_CHECKING:
    from .target_farm_role_identity import TargetFarmRoleIdentity


@define(eq=False, kw_only=True, repr=False)
class TargetGroupLink(Model):
    """A target group of a load balancer, with the farm roles behind it.

    Attributes:
        cloud_service_id: Identifier by which AWS knows the target group. Required.
        target_farm_roles: Farm roles whose servers are registered with the target group.
    """

    cloud_service_id: str
    target_farm_roles: list[TargetFarmRoleIdentity] | None = None

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("cloudServiceId", "targetFarmRoles"))
    _KEY: ClassVar[str] = "cloud_service_id"
    _PARTS: ClassVar[tuple[str, ...]] = ("target_farm_roles",)
    _FIELDS: ClassVar[Fields] = (
        ("cloud_service_id", "cloudServiceId", "string", "always"),
        ("target_farm_roles", "targetFarmRoles", "list:key:TargetFarmRoleIdentity", ""),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 2:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.cloud_service_id = data["cloudServiceId"]
        self._raw_target_farm_roles = data["targetFarmRoles"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "cloudServiceId": self.cloud_service_id,
            "targetFarmRoles": self._raw_target_farm_roles,
        }
        return out if self._rest is None else finish(out, self._rest)
