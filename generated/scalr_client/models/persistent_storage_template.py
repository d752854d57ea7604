"""PersistentStorageTemplate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.base import Fields, Model, complete, finish, new, to_integer

if TYPE_CHECKING:
    from .cloud_snapshot_foreign_key import CloudSnapshotForeignKey
    from .storage_template_cloud_features import StorageTemplateCloudFeatures


@define(eq=False, kw_only=True, repr=False)
class PersistentStorageTemplate(Model):
    """What a persistent or root volume is made from.

    Attributes:
        cloud_features: Volume settings that one cloud alone has.
        size: Size of the volume in GB; left out, the instance type decides.
        source_snapshot: Snapshot that the volume is made from; not on GCE, OpenStack and VMware.
        type: Volume type of the cloud, such as gp2 or io1 on AWS, pd-ssd on GCE and
            provisioning-thin on VMware. Required.
    """

    cloud_features: StorageTemplateCloudFeatures | None = None
    size: int | None = None
    source_snapshot: CloudSnapshotForeignKey | None = None
    type: str

    _KNOWN: ClassVar[frozenset[str]] = frozenset(
        ("cloudFeatures", "size", "sourceSnapshot", "type")
    )
    _KEY: ClassVar[str] = "type"
    _PARTS: ClassVar[tuple[str, ...]] = ("cloud_features", "source_snapshot")
    _DEEP: ClassVar[frozenset[str]] = frozenset(("cloudFeatures",))
    _FIELDS: ClassVar[Fields] = (
        ("cloud_features", "cloudFeatures", "model:StorageTemplateCloudFeatures", ""),
        ("size", "size", "integer", ""),
        ("source_snapshot", "sourceSnapshot", "key:CloudSnapshotForeignKey", ""),
        ("type", "type", "string", "always"),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 4:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self._raw_cloud_features = data["cloudFeatures"]
        self.size = v if type(v := data["size"]) is int else to_integer(v)
        self._raw_source_snapshot = data["sourceSnapshot"]
        self.type = data["type"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "cloudFeatures": self._raw_cloud_features,
            "size": self.size,
            "sourceSnapshot": self._raw_source_snapshot,
            "type": self.type,
        }
        return out if self._rest is None else finish(out, self._rest)
