"""FarmRoleSummary."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.base import GIVEN_BY_HOST, Fields, Model, complete, finish, new, to_integer

if TYPE_CHECKING:
    from ..types import CloudPlatform
    from .farm_foreign_key import FarmForeignKey
    from .instance_type_foreign_key import InstanceTypeForeignKey
    from .role_identity import RoleIdentity


@define(eq=False, kw_only=True, repr=False)
class FarmRoleSummary(Model):
    """A farm role in short: what it is made from and where it runs, without scaling, network and
    bootstrapping.

    Attributes:
        alias: Alias of the farm role, unique within its farm; letters, digits and dashes.
            Required.
        cloud_location: Location in which the servers run, such as us-east-1. Set at creation only.
            Required.
        cloud_platform: Cloud platform that the servers run on, such as ec2, gce or azure. Set at
            creation only. Required. Known values: ``azure``, ``cisco``, ``cloudstack``, ``ec2``,
            ``gce``, ``hpcloud``, ``idcf``, ``mirantis``, ``ocs``, ``openstack``, ``otc``,
            ``rackspacenguk``, ``rackspacengus``, ``vio``, ``vmware``.
        farm: Farm that it belongs to. Read-only.
        id: Identifier of the farm role. Read-only.
        instance_type: Instance type (flavor, size) that new servers get. Required.
        launch_index: Place of the farm role in its farm's launch order; matters to farms that
            launch sequentially.
        role: Role that the farm role is made from. Required.
    """

    alias: str
    cloud_location: str
    cloud_platform: CloudPlatform
    farm: FarmForeignKey | None = None
    id: int = GIVEN_BY_HOST
    instance_type: InstanceTypeForeignKey
    launch_index: int | None = None
    role: RoleIdentity

    _KNOWN: ClassVar[frozenset[str]] = frozenset(
        (
            "alias",
            "cloudLocation",
            "cloudPlatform",
            "farm",
            "id",
            "instanceType",
            "launchIndex",
            "role",
        )
    )
    _KEY: ClassVar[str] = "id"
    _IDENTIFIES: ClassVar[dict[str, str]] = {
        "FarmRole": "id",
        "FarmRole name": "alias",
    }
    _PARTS: ClassVar[tuple[str, ...]] = ("farm", "instance_type", "role")
    _DEEP: ClassVar[frozenset[str]] = frozenset(("role",))
    _FIELDS: ClassVar[Fields] = (
        ("alias", "alias", "string", "always"),
        ("cloud_location", "cloudLocation", "string", "create"),
        ("cloud_platform", "cloudPlatform", "string", "create"),
        ("farm", "farm", "key:FarmForeignKey", "never"),
        ("id", "id", "integer", "never"),
        ("instance_type", "instanceType", "key:InstanceTypeForeignKey", "always"),
        ("launch_index", "launchIndex", "integer", ""),
        ("role", "role", "key:RoleIdentity", "always"),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 8:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.alias = data["alias"]
        self.cloud_location = data["cloudLocation"]
        self.cloud_platform = data["cloudPlatform"]
        self._raw_farm = data["farm"]
        self.id = v if type(v := data["id"]) is int else to_integer(v)
        self._raw_instance_type = data["instanceType"]
        self.launch_index = v if type(v := data["launchIndex"]) is int else to_integer(v)
        self._raw_role = data["role"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "alias": self.alias,
            "cloudLocation": self.cloud_location,
            "cloudPlatform": self.cloud_platform,
            "farm": self._raw_farm,
            "id": self.id,
            "instanceType": self._raw_instance_type,
            "launchIndex": self.launch_index,
            "role": self._raw_role,
        }
        return out if self._rest is None else finish(out, self._rest)
