"""TargetGroupLink."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from ..model import NOTHING, Fields, Model, new
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
    _FIELDS: ClassVar[Fields] = (
        ("cloud_service_id", "cloudServiceId", "string", "always"),
        ("target_farm_roles", "targetFarmRoles", "list:key:TargetFarmRoleIdentity", ""),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        get = data.get
        self: Any = new(cls)
        self.cloud_service_id = get("cloudServiceId")
        self.target_farm_roles = (
            v
            if (v := get("targetFarmRoles")) is None
            else [TargetFarmRoleIdentity.decode(i) for i in v]
        )
        if data.keys() == cls._KNOWN:
            self._extra = None
            self._absent = NOTHING
        else:
            self._note(data, cls._KNOWN)
        return self

    def encode(self: Any) -> dict[str, Any]:
        v: Any
        out = {
            "cloudServiceId": self.cloud_service_id,
            "targetFarmRoles": v
            if (v := self.target_farm_roles) is None
            else [i.encode() for i in v],
        }
        return self._finish(out) if self._absent or self._extra else out
