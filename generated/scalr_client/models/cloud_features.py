"""CloudFeatures and its variants."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Final

from attrs import define

from ..serialization.base import Fields, Model, complete, decoders, finish, new, to_boolean, to_list

if TYPE_CHECKING:
    from ..types import CloudFeaturesType, PlacementStrategy
    from .aws_spot_instance_configuration import AwsSpotInstanceConfiguration
    from .gce_service_account import GceServiceAccount
    from .instance_type_foreign_key import InstanceTypeForeignKey


@define(eq=False, kw_only=True, repr=False)
class CloudFeatures(Model):
    """Settings of a farm role that one cloud alone has.

    A family: ``type`` tells which of `AwsCloudFeatures`, `AzureCloudFeatures`, `GceCloudFeatures`,
    `OpenstackCloudFeatures`, `VmwareCloudFeatures` a value is.

    Attributes:
        type: Kind of object, the name of its concrete type. Set at creation only. Required. Known
            values: ``AwsCloudFeatures``, ``AzureCloudFeatures``, ``GceCloudFeatures``,
            ``OpenstackCloudFeatures``, ``VmwareCloudFeatures``.
    """

    type: CloudFeaturesType

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("type",))
    _DISCRIMINATOR: ClassVar[str] = "type"
    _FIELDS: ClassVar[Fields] = (("type", "type", "string", "create"),)

    @classmethod
    def decode(cls, data: Any) -> Any:
        decode = DECODERS["CloudFeatures"].get(data["type"])
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
class AwsCloudFeatures(CloudFeatures):
    """Settings of a farm role that AWS alone has.

    Attributes:
        backup_instance_types: Instance types to fall back on, in this order, when AWS has no
            capacity left.
        ebs_optimized: Whether servers are launched EBS-optimized, for instance types that can be.
        iam_instance_profile: IAM instance profile that servers are launched with.
        spot_instances: Whether servers are launched as spot instances, and up to which price.
        type: Kind of object, the name of its concrete type. Set at creation only. Required. Known
            values: ``AwsCloudFeatures``, ``AzureCloudFeatures``, ``GceCloudFeatures``,
            ``OpenstackCloudFeatures``, ``VmwareCloudFeatures``.
    """

    backup_instance_types: list[InstanceTypeForeignKey] | None = None
    ebs_optimized: bool | None = None
    iam_instance_profile: str | None = None
    spot_instances: AwsSpotInstanceConfiguration | None = None
    type: CloudFeaturesType = "AwsCloudFeatures"

    _KNOWN: ClassVar[frozenset[str]] = frozenset(
        ("backupInstanceTypes", "ebsOptimized", "iamInstanceProfile", "spotInstances", "type")
    )
    _PARTS: ClassVar[tuple[str, ...]] = ("backup_instance_types", "spot_instances")
    _FIELDS: ClassVar[Fields] = (
        ("backup_instance_types", "backupInstanceTypes", "list:key:InstanceTypeForeignKey", ""),
        ("ebs_optimized", "ebsOptimized", "boolean", ""),
        ("iam_instance_profile", "iamInstanceProfile", "string", ""),
        ("spot_instances", "spotInstances", "model:AwsSpotInstanceConfiguration", ""),
        ("type", "type", "string", "create"),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 5:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self._raw_backup_instance_types = data["backupInstanceTypes"]
        self.ebs_optimized = v if type(v := data["ebsOptimized"]) is bool else to_boolean(v)
        self.iam_instance_profile = data["iamInstanceProfile"]
        self._raw_spot_instances = data["spotInstances"]
        self.type = data["type"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "backupInstanceTypes": self._raw_backup_instance_types,
            "ebsOptimized": self.ebs_optimized,
            "iamInstanceProfile": self.iam_instance_profile,
            "spotInstances": self._raw_spot_instances,
            "type": self.type,
        }
        return out if self._rest is None else finish(out, self._rest)


@define(eq=False, kw_only=True, repr=False)
class AzureCloudFeatures(CloudFeatures):
    """Settings of a farm role that Azure alone has; an Azure farm role cannot do without.

    Attributes:
        availability_set: Availability set that servers are placed in.
        resource_group: Resource group that servers are created in. Set at creation only. Required.
        storage_account: General-purpose storage account for the disks.
        type: Kind of object, the name of its concrete type. Set at creation only. Required. Known
            values: ``AwsCloudFeatures``, ``AzureCloudFeatures``, ``GceCloudFeatures``,
            ``OpenstackCloudFeatures``, ``VmwareCloudFeatures``.
    """

    availability_set: str | None = None
    resource_group: str
    storage_account: str | None = None
    type: CloudFeaturesType = "AzureCloudFeatures"

    _KNOWN: ClassVar[frozenset[str]] = frozenset(
        ("availabilitySet", "resourceGroup", "storageAccount", "type")
    )
    _KEY: ClassVar[str] = "resource_group"
    _FIELDS: ClassVar[Fields] = (
        ("availability_set", "availabilitySet", "string", ""),
        ("resource_group", "resourceGroup", "string", "create"),
        ("storage_account", "storageAccount", "string", ""),
        ("type", "type", "string", "create"),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 4:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.availability_set = data["availabilitySet"]
        self.resource_group = data["resourceGroup"]
        self.storage_account = data["storageAccount"]
        self.type = data["type"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "availabilitySet": self.availability_set,
            "resourceGroup": self.resource_group,
            "storageAccount": self.storage_account,
            "type": self.type,
        }
        return out if self._rest is None else finish(out, self._rest)


@define(eq=False, kw_only=True, repr=False)
class GceCloudFeatures(CloudFeatures):
    """Settings of a farm role that Google Compute Engine alone has.

    Attributes:
        network_tags: Network tags of the instances, by which firewall rules and routes select
            them; named as RFC 1035 labels.
        service_account: Service account that the instances run as.
        type: Kind of object, the name of its concrete type. Set at creation only. Required. Known
            values: ``AwsCloudFeatures``, ``AzureCloudFeatures``, ``GceCloudFeatures``,
            ``OpenstackCloudFeatures``, ``VmwareCloudFeatures``.
    """

    network_tags: list[str] | None = None
    service_account: GceServiceAccount | None = None
    type: CloudFeaturesType = "GceCloudFeatures"

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("networkTags", "serviceAccount", "type"))
    _PARTS: ClassVar[tuple[str, ...]] = ("service_account",)
    _FIELDS: ClassVar[Fields] = (
        ("network_tags", "networkTags", "list:string", ""),
        ("service_account", "serviceAccount", "model:GceServiceAccount", ""),
        ("type", "type", "string", "create"),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 3:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.network_tags = v if type(v := data["networkTags"]) is list else to_list(v)
        self._raw_service_account = data["serviceAccount"]
        self.type = data["type"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "networkTags": self.network_tags,
            "serviceAccount": self._raw_service_account,
            "type": self.type,
        }
        return out if self._rest is None else finish(out, self._rest)


@define(eq=False, kw_only=True, repr=False)
class OpenstackCloudFeatures(CloudFeatures):
    """Settings of a farm role that OpenStack alone has.

    Attributes:
        disable_key_pair_management: True to launch servers without a key pair from Scalr and use
            the logins built into the image. The host's default is ``False``.
        type: Kind of object, the name of its concrete type. Set at creation only. Required. Known
            values: ``AwsCloudFeatures``, ``AzureCloudFeatures``, ``GceCloudFeatures``,
            ``OpenstackCloudFeatures``, ``VmwareCloudFeatures``.
    """

    disable_key_pair_management: bool | None = None
    type: CloudFeaturesType = "OpenstackCloudFeatures"

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("disableKeyPairManagement", "type"))
    _FIELDS: ClassVar[Fields] = (
        ("disable_key_pair_management", "disableKeyPairManagement", "boolean", ""),
        ("type", "type", "string", "create"),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 2:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.disable_key_pair_management = (
            v if type(v := data["disableKeyPairManagement"]) is bool else to_boolean(v)
        )
        self.type = data["type"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "disableKeyPairManagement": self.disable_key_pair_management,
            "type": self.type,
        }
        return out if self._rest is None else finish(out, self._rest)


@define(eq=False, kw_only=True, repr=False)
class VmwareCloudFeatures(CloudFeatures):
    """Settings of a farm role that VMware alone has; a VMware farm role cannot do without.

    Attributes:
        compute_resource: Identifier of the compute resource that servers run on.
        customization_spec: Name of the guest customization specification.
        data_store: Identifier of the datastore, or of a storage pod with SDRS, that holds the
            disks.
        folder: Folder that the virtual machines are created in. Required.
        hosts: Hosts that servers may run on; if empty, the Distributed Resource Scheduler picks
            one.
        placement_strategy: Who picks where servers run: the caller, or with scalr-auto Scalr; then
            compute resource, resource pool, data store and hosts stay empty. Known values:
            ``manual``, ``scalr-auto``. The host's default is ``manual``.
        resource_pool: Identifier of the resource pool.
        type: Kind of object, the name of its concrete type. Set at creation only. Required. Known
            values: ``AwsCloudFeatures``, ``AzureCloudFeatures``, ``GceCloudFeatures``,
            ``OpenstackCloudFeatures``, ``VmwareCloudFeatures``.
    """

    compute_resource: str | None = None
    customization_spec: str | None = None
    data_store: str | None = None
    folder: str
    hosts: list[str] | None = None
    placement_strategy: PlacementStrategy | None = None
    resource_pool: str | None = None
    type: CloudFeaturesType = "VmwareCloudFeatures"

    _KNOWN: ClassVar[frozenset[str]] = frozenset(
        (
            "computeResource",
            "customizationSpec",
            "dataStore",
            "folder",
            "hosts",
            "placementStrategy",
            "resourcePool",
            "type",
        )
    )
    _KEY: ClassVar[str] = "folder"
    _FIELDS: ClassVar[Fields] = (
        ("compute_resource", "computeResource", "string", ""),
        ("customization_spec", "customizationSpec", "string", ""),
        ("data_store", "dataStore", "string", ""),
        ("folder", "folder", "string", "always"),
        ("hosts", "hosts", "list:string", ""),
        ("placement_strategy", "placementStrategy", "string", ""),
        ("resource_pool", "resourcePool", "string", ""),
        ("type", "type", "string", "create"),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 8:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.compute_resource = data["computeResource"]
        self.customization_spec = data["customizationSpec"]
        self.data_store = data["dataStore"]
        self.folder = data["folder"]
        self.hosts = v if type(v := data["hosts"]) is list else to_list(v)
        self.placement_strategy = data["placementStrategy"]
        self.resource_pool = data["resourcePool"]
        self.type = data["type"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "computeResource": self.compute_resource,
            "customizationSpec": self.customization_spec,
            "dataStore": self.data_store,
            "folder": self.folder,
            "hosts": self.hosts,
            "placementStrategy": self.placement_strategy,
            "resourcePool": self.resource_pool,
            "type": self.type,
        }
        return out if self._rest is None else finish(out, self._rest)


VARIANTS: Final[dict[str, dict[str, Any]]] = {
    "CloudFeatures": {
        "AwsCloudFeatures": AwsCloudFeatures,
        "AzureCloudFeatures": AzureCloudFeatures,
        "GceCloudFeatures": GceCloudFeatures,
        "OpenstackCloudFeatures": OpenstackCloudFeatures,
        "VmwareCloudFeatures": VmwareCloudFeatures,
    },
}
DECODERS: Final = decoders(VARIANTS)
