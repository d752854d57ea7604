"""FarmRole."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.base import (
    GIVEN_BY_HOST,
    Fields,
    Model,
    complete,
    finish,
    new,
    to_integer,
    to_list,
)

if TYPE_CHECKING:
    from ..types import CloudPlatform
    from .bootstrap_configuration import BootstrapConfiguration
    from .cloud_features import CloudFeatures
    from .farm_foreign_key import FarmForeignKey
    from .farm_role_advanced_configuration import FarmRoleAdvancedConfiguration
    from .instance_type_foreign_key import InstanceTypeForeignKey
    from .network_configuration import NetworkConfiguration
    from .role_identity import RoleIdentity
    from .scaling_configuration import ScalingConfiguration
    from .security_configuration import SecurityConfiguration


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
    _IDENTIFIES: ClassVar[dict[str, str]] = {
        "FarmRole": "id",
        "FarmRole name": "alias",
    }
    _PARTS: ClassVar[tuple[str, ...]] = (
        "advanced_configuration",
        "bootstrapping",
        "cloud_features",
        "farm",
        "instance_type",
        "networking",
        "role",
        "scaling",
        "security",
    )
    _DEEP: ClassVar[frozenset[str]] = frozenset(
        ("bootstrapping", "cloudFeatures", "networking", "role", "security")
    )
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
        self._raw_advanced_configuration = data["advancedConfiguration"]
        self.alias = data["alias"]
        self.availability_zones = v if type(v := data["availabilityZones"]) is list else to_list(v)
        self._raw_bootstrapping = data["bootstrapping"]
        self._raw_cloud_features = data["cloudFeatures"]
        self.cloud_location = data["cloudLocation"]
        self.cloud_platform = data["cloudPlatform"]
        self._raw_farm = data["farm"]
        self.id = v if type(v := data["id"]) is int else to_integer(v)
        self._raw_instance_type = data["instanceType"]
        self.launch_index = v if type(v := data["launchIndex"]) is int else to_integer(v)
        self._raw_networking = data["networking"]
        self._raw_role = data["role"]
        self._raw_scaling = data["scaling"]
        self._raw_security = data["security"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "advancedConfiguration": self._raw_advanced_configuration,
            "alias": self.alias,
            "availabilityZones": self.availability_zones,
            "bootstrapping": self._raw_bootstrapping,
            "cloudFeatures": self._raw_cloud_features,
            "cloudLocation": self.cloud_location,
            "cloudPlatform": self.cloud_platform,
            "farm": self._raw_farm,
            "id": self.id,
            "instanceType": self._raw_instance_type,
            "launchIndex": self.launch_index,
            "networking": self._raw_networking,
            "role": self._raw_role,
            "scaling": self._raw_scaling,
            "security": self._raw_security,
        }
        return out if self._rest is None else finish(out, self._rest)
