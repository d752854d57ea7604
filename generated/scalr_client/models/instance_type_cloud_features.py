"""InstanceTypeCloudFeatures and its variants."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Final

from attrs import define

from ..serialization.base import Fields, Model, complete, decoders, finish, new, to_boolean

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
        decode = DECODERS["InstanceTypeCloudFeatures"].get(data["type"])
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
        rest = None
        if len(data) != 6:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.ebs_encryption = v if type(v := data["ebsEncryption"]) is bool else to_boolean(v)
        self.ebs_optimized = v if type(v := data["ebsOptimized"]) is bool else to_boolean(v)
        self.enhanced_networking = (
            v if type(v := data["enhancedNetworking"]) is bool else to_boolean(v)
        )
        self.hvm_only = v if type(v := data["hvmOnly"]) is bool else to_boolean(v)
        self.type = data["type"]
        self.vpc_only = v if type(v := data["vpcOnly"]) is bool else to_boolean(v)
        self._rest = rest
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
        return out if self._rest is None else finish(out, self._rest)


VARIANTS: Final[dict[str, dict[str, Any]]] = {
    "InstanceTypeCloudFeatures": {
        "AwsInstanceTypeCloudFeatures": AwsInstanceTypeCloudFeatures,
    },
}
DECODERS: Final = decoders(VARIANTS)
