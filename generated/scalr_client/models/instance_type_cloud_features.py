"""InstanceTypeCloudFeatures and its variants."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Final

from attrs import define

from ..model import NOTHING, Fields, Model, new, to_boolean

if TYPE_CHECKING:
    from ..types import InstanceTypeCloudFeaturesType


@define(eq=False, kw_only=True, repr=False)
class InstanceTypeCloudFeatures(Model):
    """Abilities of an instance type that one cloud alone has.

    A family: ``type`` tells which of `AwsInstanceTypeCloudFeatures` a value is.

    Attributes:
        type: Kind of object, the name of its concrete type. Required. Known values:
            ``AwsInstanceTypeCloudFeatures``.
    """

    type: InstanceTypeCloudFeaturesType

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("type",))
    _DISCRIMINATOR: ClassVar[str] = "type"
    _FIELDS: ClassVar[Fields] = (("type", "type", "string", "always"),)

    @classmethod
    def decode(cls, data: Any) -> Any:
        get = data.get
        if (variant := VARIANTS["InstanceTypeCloudFeatures"].get(get("type"))) is not None:
            return variant.decode(data)
        self: Any = new(cls)
        self.type = get("type")
        if data.keys() == cls._KNOWN:
            self._extra = None
            self._absent = NOTHING
        else:
            self._note(data, cls._KNOWN)
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "type": self.type,
        }
        return self._finish(out) if self._absent or self._extra else out


@define(eq=False, kw_only=True, repr=False)
class AwsInstanceTypeCloudFeatures(InstanceTypeCloudFeatures):
    """Abilities of an AWS instance type.

    Attributes:
        ebs_encryption: Whether its EBS volumes can be encrypted.
        ebs_optimized: Whether it has bandwidth set aside for EBS volumes.
        enhanced_networking: Whether it supports faster networking by SR-IOV.
        hvm_only: Whether it runs HVM images only.
        type: Kind of object, the name of its concrete type. Required. Known values:
            ``AwsInstanceTypeCloudFeatures``.
        vpc_only: Whether it can be launched inside a VPC only.
    """

    ebs_encryption: bool | None = None
    ebs_optimized: bool | None = None
    enhanced_networking: bool | None = None
    hvm_only: bool | None = None
    vpc_only: bool | None = None
    type: InstanceTypeCloudFeaturesType = "AwsInstanceTypeCloudFeatures"

    _KNOWN: ClassVar[frozenset[str]] = frozenset(
        ("ebsEncryption", "ebsOptimized", "enhancedNetworking", "hvmOnly", "type", "vpcOnly")
    )
    _FIELDS: ClassVar[Fields] = (
        ("ebs_encryption", "ebsEncryption", "boolean", ""),
        ("ebs_optimized", "ebsOptimized", "boolean", ""),
        ("enhanced_networking", "enhancedNetworking", "boolean", ""),
        ("hvm_only", "hvmOnly", "boolean", ""),
        ("type", "type", "string", "always"),
        ("vpc_only", "vpcOnly", "boolean", ""),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        get = data.get
        self: Any = new(cls)
        self.ebs_encryption = v if (v := get("ebsEncryption")).__class__ is bool else to_boolean(v)
        self.ebs_optimized = v if (v := get("ebsOptimized")).__class__ is bool else to_boolean(v)
        self.enhanced_networking = (
            v if (v := get("enhancedNetworking")).__class__ is bool else to_boolean(v)
        )
        self.hvm_only = v if (v := get("hvmOnly")).__class__ is bool else to_boolean(v)
        self.type = get("type")
        self.vpc_only = v if (v := get("vpcOnly")).__class__ is bool else to_boolean(v)
        if data.keys() == cls._KNOWN:
            self._extra = None
            self._absent = NOTHING
        else:
            self._note(data, cls._KNOWN)
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "ebsEncryption": self.ebs_encryption,
            "ebsOptimized": self.ebs_optimized,
            "enhancedNetworking": self.enhanced_networking,
            "hvmOnly": self.hvm_only,
            "type": self.type,
            "vpcOnly": self.vpc_only,
        }
        return self._finish(out) if self._absent or self._extra else out


VARIANTS: Final[dict[str, dict[str, Any]]] = {
    "InstanceTypeCloudFeatures": {
        "AwsInstanceTypeCloudFeatures": AwsInstanceTypeCloudFeatures,
    },
}
