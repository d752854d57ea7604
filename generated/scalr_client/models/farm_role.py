"""FarmRole."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..model import GIVEN_BY_HOST, NOTHING, Fields, Model, new, to_integer
from .bootstrap_configuration import BootstrapConfiguration
from .cloud_features import CloudFeatures
from .farm_foreign_key import FarmForeignKey
from .farm_role_advanced_configuration import FarmRoleAdvancedConfiguration
from .instance_type_foreign_key import InstanceTypeForeignKey
from .network_configuration import NetworkConfiguration
from .role_identity import RoleIdentity
from .scaling_configuration import ScalingConfiguration
from .security_configuration import SecurityConfiguration

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
        get = data.get
        self: Any = new(cls)
        self.advanced_configuration = (
            v
            if (v := get("advancedConfiguration")) is None
            else FarmRoleAdvancedConfiguration.decode(v)
        )
        self.alias = get("alias")
        self.availability_zones = get("availabilityZones")
        self.bootstrapping = (
            v if (v := get("bootstrapping")) is None else BootstrapConfiguration.decode(v)
        )
        self.cloud_features = v if (v := get("cloudFeatures")) is None else CloudFeatures.decode(v)
        self.cloud_location = get("cloudLocation")
        self.cloud_platform = get("cloudPlatform")
        self.farm = v if (v := get("farm")) is None else FarmForeignKey.decode(v)
        self.id = v if (v := get("id")).__class__ is int else to_integer(v)
        self.instance_type = (
            v if (v := get("instanceType")) is None else InstanceTypeForeignKey.decode(v)
        )
        self.launch_index = v if (v := get("launchIndex")).__class__ is int else to_integer(v)
        self.networking = v if (v := get("networking")) is None else NetworkConfiguration.decode(v)
        self.role = v if (v := get("role")) is None else RoleIdentity.decode(v)
        self.scaling = v if (v := get("scaling")) is None else ScalingConfiguration.decode(v)
        self.security = v if (v := get("security")) is None else SecurityConfiguration.decode(v)
        if data.keys() == cls._KNOWN:
            self._extra = None
            self._absent = NOTHING
        else:
            self._note(data, cls._KNOWN)
        return self

    def encode(self: Any) -> dict[str, Any]:
        v: Any
        out = {
            "advancedConfiguration": v
            if (v := self.advanced_configuration) is None
            else v.encode(),
            "alias": self.alias,
            "availabilityZones": self.availability_zones,
            "bootstrapping": v if (v := self.bootstrapping) is None else v.encode(),
            "cloudFeatures": v if (v := self.cloud_features) is None else v.encode(),
            "cloudLocation": self.cloud_location,
            "cloudPlatform": self.cloud_platform,
            "farm": v if (v := self.farm) is None else v.encode(),
            "id": self.id,
            "instanceType": v if (v := self.instance_type) is None else v.encode(),
            "launchIndex": self.launch_index,
            "networking": v if (v := self.networking) is None else v.encode(),
            "role": v if (v := self.role) is None else v.encode(),
            "scaling": v if (v := self.scaling) is None else v.encode(),
            "security": v if (v := self.security) is None else v.encode(),
        }
        return self._finish(out) if self._absent or self._extra else out
