"""FarmRoleTemplate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..model import DateWriter, Fields, Model, complete, finish, new, to_integer
from .bootstrap_configuration import BootstrapConfiguration, decode_BootstrapConfiguration
from .cloud_features import CloudFeatures, decode_CloudFeatures
from .farm_role_advanced_configuration import (
    FarmRoleAdvancedConfiguration,
    decode_FarmRoleAdvancedConfiguration,
)
from .global_variable import GlobalVariable, decode_GlobalVariable
from .instance_type_foreign_key import InstanceTypeForeignKey, decode_InstanceTypeForeignKey
from .network_configuration_template import (
    NetworkConfigurationTemplate,
    decode_NetworkConfigurationTemplate,
)
from .orchestration_template_content import (
    OrchestrationTemplateContent,
    decode_OrchestrationTemplateContent,
)
from .role_identity_template_content import (
    RoleIdentityTemplateContent,
    decode_RoleIdentityTemplateContent,
)
from .scaling_template_content import ScalingTemplateContent, decode_ScalingTemplateContent
from .security_configuration import SecurityConfiguration, decode_SecurityConfiguration
from .storage_configuration import StorageConfiguration, decode_StorageConfiguration

if TYPE_CHECKING:
    from ..types import CloudPlatform


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
        self.instance_type = (
            v if (v := data["instanceType"]) is None else decode_InstanceTypeForeignKey(v)
        )
        self.launch_index = v if type(v := data["launchIndex"]) is int else to_integer(v)
        self.networking = (
            v if (v := data["networking"]) is None else decode_NetworkConfigurationTemplate(v)
        )
        self.orchestration = (
            v if (v := data["orchestration"]) is None else decode_OrchestrationTemplateContent(v)
        )
        self.role = v if (v := data["role"]) is None else decode_RoleIdentityTemplateContent(v)
        self.scaling = v if (v := data["scaling"]) is None else decode_ScalingTemplateContent(v)
        self.security = v if (v := data["security"]) is None else decode_SecurityConfiguration(v)
        self.storage = (
            v if (v := data["storage"]) is None else [decode_StorageConfiguration(i) for i in v]
        )
        self.variables = (
            v if (v := data["variables"]) is None else [decode_GlobalVariable(i) for i in v]
        )
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
            "instanceType": v if (v := self.instance_type) is None else v.encode(date),
            "launchIndex": self.launch_index,
            "networking": v if (v := self.networking) is None else v.encode(date),
            "orchestration": v if (v := self.orchestration) is None else v.encode(date),
            "role": v if (v := self.role) is None else v.encode(date),
            "scaling": v if (v := self.scaling) is None else v.encode(date),
            "security": v if (v := self.security) is None else v.encode(date),
            "storage": v if (v := self.storage) is None else [i.encode(date) for i in v],
            "variables": v if (v := self.variables) is None else [i.encode(date) for i in v],
        }
        return out if self._rest is None else finish(out, self._rest)


decode_FarmRoleTemplate = FarmRoleTemplate.decode
