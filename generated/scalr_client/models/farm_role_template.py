"""FarmRoleTemplate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.base import Fields, Model, complete, finish, new, to_integer, to_list

if TYPE_CHECKING:
    from ..types import CloudPlatform
    from .bootstrap_configuration import BootstrapConfiguration
    from .cloud_features import CloudFeatures
    from .farm_role_advanced_configuration import FarmRoleAdvancedConfiguration
    from .global_variable import GlobalVariable
    from .instance_type_foreign_key import InstanceTypeForeignKey
    from .network_configuration_template import NetworkConfigurationTemplate
    from .orchestration_template_content import OrchestrationTemplateContent
    from .role_identity_template_content import RoleIdentityTemplateContent
    from .scaling_template_content import ScalingTemplateContent
    from .security_configuration import SecurityConfiguration
    from .storage_configuration import StorageConfiguration


@define(eq=False, kw_only=True, repr=False)
class FarmRoleTemplate(Model):
    """A farm role in a form from which the same can be created again, with its storage, variables and
    rules.

    Attributes:
        advanced_configuration: Options for agent, initialization and instance name that few farm
            roles need.
        alias: Alias of the farm role, unique within its farm; letters, digits and dashes.
        availability_zones: Zones to launch in; AWS, Azure, GCE and OpenStack only. GCE requires
            it, AWS and OpenStack pick one when it is empty.
        bootstrapping: How Chef or Ansible Tower sets up new servers; only where the role has Chef
            automation.
        cloud_features: Settings of the cloud; required for Azure and VMware.
        cloud_location: Location in which the servers run, such as us-east-1. Set at creation only.
        cloud_platform: Cloud platform that the servers run on, such as ec2, gce or azure. Set at
            creation only. Known values: ``azure``, ``cisco``, ``cloudstack``, ``ec2``, ``gce``,
            ``hpcloud``, ``idcf``, ``mirantis``, ``ocs``, ``openstack``, ``otc``,
            ``rackspacenguk``, ``rackspacengus``, ``vio``, ``vmware``.
        instance_type: Instance type (flavor, size) that new servers get.
        launch_index: Place of the farm role in its farm's launch order; matters to farms that
            launch sequentially.
        networking: Networks and host names of the servers; with AWS only inside a VPC.
        orchestration: Orchestration rules of the farm role.
        role: Role that the farm role is made from.
        scaling: Limits and rules by which Scalr changes the number of servers.
        security: Security groups of the servers.
        storage: Volumes that each server gets.
        variables: Global variables of the farm role.
    """

    advanced_configuration: FarmRoleAdvancedConfiguration | None = None
    alias: str | None = None
    availability_zones: list[str] | None = None
    bootstrapping: BootstrapConfiguration | None = None
    cloud_features: CloudFeatures | None = None
    cloud_location: str | None = None
    cloud_platform: CloudPlatform | None = None
    instance_type: InstanceTypeForeignKey | None = None
    launch_index: int | None = None
    networking: NetworkConfigurationTemplate | None = None
    orchestration: OrchestrationTemplateContent | None = None
    role: RoleIdentityTemplateContent | None = None
    scaling: ScalingTemplateContent | None = None
    security: SecurityConfiguration | None = None
    storage: list[StorageConfiguration] | None = None
    variables: list[GlobalVariable] | None = None

    _KNOWN: ClassVar[frozenset[str]] = frozenset(
        (
            "advancedConfiguration",
            "alias",
            "availabilityZones",
            "bootstrapping",
            "cloudFeatures",
            "cloudLocation",
            "cloudPlatform",
            "instanceType",
            "launchIndex",
            "networking",
            "orchestration",
            "role",
            "scaling",
            "security",
            "storage",
            "variables",
        )
    )
    _PARTS: ClassVar[tuple[str, ...]] = (
        "advanced_configuration",
        "bootstrapping",
        "cloud_features",
        "instance_type",
        "networking",
        "orchestration",
        "role",
        "scaling",
        "security",
        "storage",
        "variables",
    )
    _DEEP: ClassVar[frozenset[str]] = frozenset(
        (
            "bootstrapping",
            "cloudFeatures",
            "networking",
            "orchestration",
            "scaling",
            "security",
            "storage",
            "variables",
        )
    )
    _FIELDS: ClassVar[Fields] = (
        (
            "advanced_configuration",
            "advancedConfiguration",
            "model:FarmRoleAdvancedConfiguration",
            "",
        ),
        ("alias", "alias", "string", ""),
        ("availability_zones", "availabilityZones", "list:string", ""),
        ("bootstrapping", "bootstrapping", "model:BootstrapConfiguration", ""),
        ("cloud_features", "cloudFeatures", "model:CloudFeatures", ""),
        ("cloud_location", "cloudLocation", "string", "create"),
        ("cloud_platform", "cloudPlatform", "string", "create"),
        ("instance_type", "instanceType", "key:InstanceTypeForeignKey", ""),
        ("launch_index", "launchIndex", "integer", ""),
        ("networking", "networking", "model:NetworkConfigurationTemplate", ""),
        ("orchestration", "orchestration", "model:OrchestrationTemplateContent", ""),
        ("role", "role", "key:RoleIdentityTemplateContent", ""),
        ("scaling", "scaling", "model:ScalingTemplateContent", ""),
        ("security", "security", "model:SecurityConfiguration", ""),
        ("storage", "storage", "list:model:StorageConfiguration", ""),
        ("variables", "variables", "list:model:GlobalVariable", ""),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 16:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self._raw_advanced_configuration = data["advancedConfiguration"]
        self.alias = data["alias"]
        self.availability_zones = v if type(v := data["availabilityZones"]) is list else to_list(v)
        self._raw_bootstrapping = data["bootstrapping"]
        self._raw_cloud_features = data["cloudFeatures"]
        self.cloud_location = data["cloudLocation"]
        self.cloud_platform = data["cloudPlatform"]
        self._raw_instance_type = data["instanceType"]
        self.launch_index = v if type(v := data["launchIndex"]) is int else to_integer(v)
        self._raw_networking = data["networking"]
        self._raw_orchestration = data["orchestration"]
        self._raw_role = data["role"]
        self._raw_scaling = data["scaling"]
        self._raw_security = data["security"]
        self._raw_storage = data["storage"]
        self._raw_variables = data["variables"]
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
            "instanceType": self._raw_instance_type,
            "launchIndex": self.launch_index,
            "networking": self._raw_networking,
            "orchestration": self._raw_orchestration,
            "role": self._raw_role,
            "scaling": self._raw_scaling,
            "security": self._raw_security,
            "storage": self._raw_storage,
            "variables": self._raw_variables,
        }
        return out if self._rest is None else finish(out, self._rest)
