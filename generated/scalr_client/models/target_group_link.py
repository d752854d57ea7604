"""TargetGroupLink."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from ..model import DateWriter, Fields, Model, complete, finish, new
from .target_farm_role_identity import TargetFarmRoleIdentity, decode_TargetFarmRoleIdentity


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
        self.target_farm_roles = (
            v
            if (v := data["targetFarmRoles"]) is None
            else [decode_TargetFarmRoleIdentity(i) for i in v]
        )
        self._rest = rest
        return self

    def encode(self: Any, date: DateWriter) -> dict[str, Any]:
        v: Any
        out = {
            "cloudServiceId": self.cloud_service_id,
            "targetFarmRoles": v
            if (v := self.target_farm_roles) is None
            else [i.encode(date) for i in v],
        }
        return out if self._rest is None else finish(out, self._rest)


decode_TargetGroupLink = TargetGroupLink.decode
