"""FarmRole."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..model import GIVEN_BY_HOST, DateWriter, Fields, Model, complete, finish, new, to_integer
from .bootstrap_configuration import BootstrapConfiguration, decode_BootstrapConfiguration
from .cloud_features import CloudFeatures, decode_CloudFeatures
from .farm_foreign_key import FarmForeignKey, decode_FarmForeignKey
from .farm_role_advanced_configuration import (
    FarmRoleAdvancedConfiguration,
    decode_FarmRoleAdvancedConfiguration,
)
from .instance_type_foreign_key import InstanceTypeForeignKey, decode_InstanceTypeForeignKey
from .network_configuration import NetworkConfiguration, decode_NetworkConfiguration
from .role_identity import RoleIdentity, decode_RoleIdentity
from .scaling_configuration import ScalingConfiguration, decode_ScalingConfiguration
from .security_configuration import SecurityConfiguration, decode_SecurityConfiguration

if TYPE_CHECKING:
    from ..types import CloudPlatform


@define(eq=False, kw_only=True, repr=False)
class FarmRole(Model):
    """A tier of a farm: servers that are made from one role in one cloud location, with their
    scaling, network and bootstrapping.

    Attributes:
        advanced_configuration: Options for agent, initialization and instance name that few farm
            roles need.
        alias: Alias of the farm role, unique within its farm; letters, digits and dashes.
            Required.
        availability_zones: Zones to launch in; AWS, Azure, GCE and OpenStack only. GCE requires
            it, AWS and OpenStack pick one when it is empty.
        bootstrapping: How Chef or Ansible Tower sets up new servers; only where the role has Chef
            automation.
        cloud_features: Settings of the cloud; required for Azure and VMware.
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
        networking: Networks and host names of the servers; with AWS only inside a VPC.
        role: Role that the farm role is made from. Required.
        scaling: Limits and rules by which Scalr changes the number of servers.
        security: Security groups of the servers.
    """

    advanced_configuration: FarmRoleAdvancedConfiguration | None = None
    alias: str
    availability_zones: list[str] | None = None
    bootstrapping: BootstrapConfiguration | None = None
    cloud_features: CloudFeatures | None = None
    cloud_location: str
    cloud_platform: CloudPlatform
    farm: FarmForeignKey | None = None
    id: int = GIVEN_BY_HOST
    instance_type: InstanceTypeForeignKey
    launch_index: int | None = None
    networking: NetworkConfiguration | None = None
    role: RoleIdentity
    scaling: ScalingConfiguration | None = None
    security: SecurityConfiguration | None = None

    _KNOWN: ClassVar[frozenset[str]] = frozenset(
        (
            "advancedConfiguration",
            "alias",
            "availabilityZones",
            "bootstrapping",
            "cloudFeatures",
            "cloudLocation",
            "cloudPlatform",
            "farm",
            "id",
            "instanceType",
            "launchIndex",
            "networking",
            "role",
            "scaling",
            "security",
        )
    )
    _KEY: ClassVar[str] = "id"
    _FIELDS: ClassVar[Fields] = (
        (
            "advanced_configuration",
            "advancedConfiguration",
            "model:FarmRoleAdvancedConfiguration",
            "",
        ),
        ("alias", "alias", "string", "always"),
        ("availability_zones", "availabilityZones", "list:string", ""),
        ("bootstrapping", "bootstrapping", "model:BootstrapConfiguration", ""),
        ("cloud_features", "cloudFeatures", "model:CloudFeatures", ""),
        ("cloud_location", "cloudLocation", "string", "create"),
        ("cloud_platform", "cloudPlatform", "string", "create"),
        ("farm", "farm", "key:FarmForeignKey", "never"),
        ("id", "id", "integer", "never"),
        ("instance_type", "instanceType", "key:InstanceTypeForeignKey", "always"),
        ("launch_index", "launchIndex", "integer", ""),
        ("networking", "networking", "model:NetworkConfiguration", ""),
        ("role", "role", "key:RoleIdentity", "always"),
        ("scaling", "scaling", "model:ScalingConfiguration", ""),
        ("security", "security", "model:SecurityConfiguration", ""),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 15:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.advanced_configuration = (
            v
            if (v := data["advancedConfiguration"]) is None
            else decode_FarmRoleAdvancedConfiguration(v)
        )
        self.alias = data["alias"]
        self.availability_zones = data["availabilityZones"]
        self.bootstrapping = (
            v if (v := data["bootstrapping"]) is None else decode_BootstrapConfiguration(v)
        )
        self.cloud_features = v if (v := data["cloudFeatures"]) is None else decode_CloudFeatures(v)
        self.cloud_location = data["cloudLocation"]
        self.cloud_platform = data["cloudPlatform"]
        self.farm = v if (v := data["farm"]) is None else decode_FarmForeignKey(v)
        self.id = v if type(v := data["id"]) is int else to_integer(v)
        self.instance_type = (
            v if (v := data["instanceType"]) is None else decode_InstanceTypeForeignKey(v)
        )
        self.launch_index = v if type(v := data["launchIndex"]) is int else to_integer(v)
        self.networking = v if (v := data["networking"]) is None else decode_NetworkConfiguration(v)
        self.role = v if (v := data["role"]) is None else decode_RoleIdentity(v)
        self.scaling = v if (v := data["scaling"]) is None else decode_ScalingConfiguration(v)
        self.security = v if (v := data["security"]) is None else decode_SecurityConfiguration(v)
        self._rest = rest
        return self

    def encode(self: Any, date: DateWriter) -> dict[str, Any]:
        v: Any
        out = {
            "advancedConfiguration": v
            if (v := self.advanced_configuration) is None
            else v.encode(date),
            "alias": self.alias,
            "availabilityZones": self.availability_zones,
            "bootstrapping": v if (v := self.bootstrapping) is None else v.encode(date),
            "cloudFeatures": v if (v := self.cloud_features) is None else v.encode(date),
            "cloudLocation": self.cloud_location,
            "cloudPlatform": self.cloud_platform,
            "farm": v if (v := self.farm) is None else v.encode(date),
            "id": self.id,
            "instanceType": v if (v := self.instance_type) is None else v.encode(date),
            "launchIndex": self.launch_index,
            "networking": v if (v := self.networking) is None else v.encode(date),
            "role": v if (v := self.role) is None else v.encode(date),
            "scaling": v if (v := self.scaling) is None else v.encode(date),
            "security": v if (v := self.security) is None else v.encode(date),
        }
        return out if self._rest is None else finish(out, self._rest)


decode_FarmRole = FarmRole.decode
