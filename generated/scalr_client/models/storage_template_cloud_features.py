"""StorageTemplateCloudFeatures and its variants."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Final

from attrs import define

from ..serialization.base import (
    Fields,
    Model,
    complete,
    decoders,
    finish,
    new,
    to_boolean,
    to_integer,
)

if TYPE_CHECKING:
    from ..types import StorageTemplateCloudFeaturesType
    from .datastore_cloud_identity import DatastoreCloudIdentity


@define(eq=False, kw_only=True, repr=False)
class StorageTemplateCloudFeatures(Model):
    """Volume settings that one cloud alone has.

    A family: ``type`` tells which of `AwsStorageTemplateCloudFeatures`,
    `AzureStorageTemplateCloudFeatures`, `VmwareStorageTemplateCloudFeatures` a value is.

    Attributes:
        type: Kind of object, the name of its concrete type. Set at creation only. Required. Known
            values: ``AwsStorageTemplateCloudFeatures``, ``AzureStorageTemplateCloudFeatures``,
            ``VmwareStorageTemplateCloudFeatures``.
    """

    type: StorageTemplateCloudFeaturesType

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("type",))
    _DISCRIMINATOR: ClassVar[str] = "type"
    _FIELDS: ClassVar[Fields] = (("type", "type", "string", "create"),)

    @classmethod
    def decode(cls, data: Any) -> Any:
        decode = DECODERS["StorageTemplateCloudFeatures"].get(data["type"])
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
class AwsStorageTemplateCloudFeatures(StorageTemplateCloudFeatures):
    """Volume settings that AWS alone has.

    Attributes:
        iops: Input and output operations per second; required for io1 volumes and not accepted for
            others. At least 100, at most 64000.
        is_encrypted: Whether the EBS volume is encrypted; not for root volumes, and only if the
            instance type supports it.
        kms_key: KMS key that encrypts the EBS volume; only for encrypted volumes other than the
            root.
        type: Kind of object, the name of its concrete type. Set at creation only. Required. Known
            values: ``AwsStorageTemplateCloudFeatures``, ``AzureStorageTemplateCloudFeatures``,
            ``VmwareStorageTemplateCloudFeatures``.
    """

    iops: int | None = None
    is_encrypted: bool | None = None
    kms_key: str | None = None
    type: StorageTemplateCloudFeaturesType = "AwsStorageTemplateCloudFeatures"

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("iops", "isEncrypted", "kmsKey", "type"))
    _FIELDS: ClassVar[Fields] = (
        ("iops", "iops", "integer", ""),
        ("is_encrypted", "isEncrypted", "boolean", ""),
        ("kms_key", "kmsKey", "string", ""),
        ("type", "type", "string", "create"),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 4:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.iops = v if type(v := data["iops"]) is int else to_integer(v)
        self.is_encrypted = v if type(v := data["isEncrypted"]) is bool else to_boolean(v)
        self.kms_key = data["kmsKey"]
        self.type = data["type"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "iops": self.iops,
            "isEncrypted": self.is_encrypted,
            "kmsKey": self.kms_key,
            "type": self.type,
        }
        return out if self._rest is None else finish(out, self._rest)


@define(eq=False, kw_only=True, repr=False)
class AzureStorageTemplateCloudFeatures(StorageTemplateCloudFeatures):
    """Volume settings that Azure alone has.

    Attributes:
        resource_group: Resource group of the volume; only with managed disks. Read-only.
        storage_account: General-purpose storage account for the volume; only with unmanaged disks.
        type: Kind of object, the name of its concrete type. Set at creation only. Required. Known
            values: ``AwsStorageTemplateCloudFeatures``, ``AzureStorageTemplateCloudFeatures``,
            ``VmwareStorageTemplateCloudFeatures``.
    """

    resource_group: str | None = None
    storage_account: str | None = None
    type: StorageTemplateCloudFeaturesType = "AzureStorageTemplateCloudFeatures"

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("resourceGroup", "storageAccount", "type"))
    _FIELDS: ClassVar[Fields] = (
        ("resource_group", "resourceGroup", "string", "never"),
        ("storage_account", "storageAccount", "string", ""),
        ("type", "type", "string", "create"),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 3:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.resource_group = data["resourceGroup"]
        self.storage_account = data["storageAccount"]
        self.type = data["type"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "resourceGroup": self.resource_group,
            "storageAccount": self.storage_account,
            "type": self.type,
        }
        return out if self._rest is None else finish(out, self._rest)


@define(eq=False, kw_only=True, repr=False)
class VmwareStorageTemplateCloudFeatures(StorageTemplateCloudFeatures):
    """Volume settings that VMware alone has.

    Attributes:
        datastore: Datastore that holds the disk.
        disk_object_id: Identifier of the virtual disk, which stays the same for its whole life.
            Read-only.
        is_shared_disk: Whether all servers of the farm role share the one disk.
        type: Kind of object, the name of its concrete type. Set at creation only. Required. Known
            values: ``AwsStorageTemplateCloudFeatures``, ``AzureStorageTemplateCloudFeatures``,
            ``VmwareStorageTemplateCloudFeatures``.
    """

    datastore: DatastoreCloudIdentity | None = None
    disk_object_id: str | None = None
    is_shared_disk: bool | None = None
    type: StorageTemplateCloudFeaturesType = "VmwareStorageTemplateCloudFeatures"

    _KNOWN: ClassVar[frozenset[str]] = frozenset(
        ("datastore", "diskObjectId", "isSharedDisk", "type")
    )
    _PARTS: ClassVar[tuple[str, ...]] = ("datastore",)
    _FIELDS: ClassVar[Fields] = (
        ("datastore", "datastore", "key:DatastoreCloudIdentity", ""),
        ("disk_object_id", "diskObjectId", "string", "never"),
        ("is_shared_disk", "isSharedDisk", "boolean", ""),
        ("type", "type", "string", "create"),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 4:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self._raw_datastore = data["datastore"]
        self.disk_object_id = data["diskObjectId"]
        self.is_shared_disk = v if type(v := data["isSharedDisk"]) is bool else to_boolean(v)
        self.type = data["type"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "datastore": self._raw_datastore,
            "diskObjectId": self.disk_object_id,
            "isSharedDisk": self.is_shared_disk,
            "type": self.type,
        }
        return out if self._rest is None else finish(out, self._rest)


VARIANTS: Final[dict[str, dict[str, Any]]] = {
    "StorageTemplateCloudFeatures": {
        "AwsStorageTemplateCloudFeatures": AwsStorageTemplateCloudFeatures,
        "AzureStorageTemplateCloudFeatures": AzureStorageTemplateCloudFeatures,
        "VmwareStorageTemplateCloudFeatures": VmwareStorageTemplateCloudFeatures,
    },
}
DECODERS: Final = decoders(VARIANTS)
