"""ImageCloudFeatures and its variants."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Final

from attrs import define

from ..serialization.base import Fields, Model, complete, decoders, finish, new

if TYPE_CHECKING:
    from ..types import ImageCloudFeaturesType, SourceType, Virtualization


@define(eq=False, kw_only=True, repr=False)
class ImageCloudFeatures(Model):
    """Properties of an image that one cloud alone has.

    A family: ``type`` tells which of `AwsImageCloudFeatures`, `OpenstackImageCloudFeatures`,
    `VmwareImageCloudFeatures` a value is.

    Attributes:
        type: Kind of object, the name of its concrete type. Required. Known values:
            ``AwsImageCloudFeatures``, ``OpenstackImageCloudFeatures``,
            ``VmwareImageCloudFeatures``.
    """

    type: ImageCloudFeaturesType

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("type",))
    _DISCRIMINATOR: ClassVar[str] = "type"
    _FIELDS: ClassVar[Fields] = (("type", "type", "string", "always"),)

    @classmethod
    def decode(cls, data: Any) -> Any:
        decode = DECODERS["ImageCloudFeatures"].get(data["type"])
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
class AwsImageCloudFeatures(ImageCloudFeatures):
    """Properties of an image that AWS alone has.

    Attributes:
        account_id: Number of the AWS account that owns the image.
        type: Kind of object, the name of its concrete type. Required. Known values:
            ``AwsImageCloudFeatures``, ``OpenstackImageCloudFeatures``,
            ``VmwareImageCloudFeatures``.
        virtualization: Virtualization type of the image, hardware (hvm) or paravirtual; in the
            environment scope it cannot be set. Known values: ``hvm``, ``paravirtual``.
    """

    account_id: str | None = None
    virtualization: Virtualization | None = None
    type: ImageCloudFeaturesType = "AwsImageCloudFeatures"

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("accountId", "type", "virtualization"))
    _FIELDS: ClassVar[Fields] = (
        ("account_id", "accountId", "string", ""),
        ("type", "type", "string", "always"),
        ("virtualization", "virtualization", "string", ""),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 3:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.account_id = data["accountId"]
        self.type = data["type"]
        self.virtualization = data["virtualization"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "accountId": self.account_id,
            "type": self.type,
            "virtualization": self.virtualization,
        }
        return out if self._rest is None else finish(out, self._rest)


@define(eq=False, kw_only=True, repr=False)
class OpenstackImageCloudFeatures(ImageCloudFeatures):
    """Properties of an image that OpenStack alone has.

    Attributes:
        source_type: Whether it is an image proper or a volume snapshot to boot from. Known values:
            ``image``, ``snapshot``. The host's default is ``image``.
        type: Kind of object, the name of its concrete type. Required. Known values:
            ``AwsImageCloudFeatures``, ``OpenstackImageCloudFeatures``,
            ``VmwareImageCloudFeatures``.
    """

    source_type: SourceType | None = None
    type: ImageCloudFeaturesType = "OpenstackImageCloudFeatures"

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("sourceType", "type"))
    _FIELDS: ClassVar[Fields] = (
        ("source_type", "sourceType", "string", ""),
        ("type", "type", "string", "always"),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 2:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.source_type = data["sourceType"]
        self.type = data["type"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "sourceType": self.source_type,
            "type": self.type,
        }
        return out if self._rest is None else finish(out, self._rest)


@define(eq=False, kw_only=True, repr=False)
class VmwareImageCloudFeatures(ImageCloudFeatures):
    """Properties of an image that VMware alone has.

    Attributes:
        type: Kind of object, the name of its concrete type. Required. Known values:
            ``AwsImageCloudFeatures``, ``OpenstackImageCloudFeatures``,
            ``VmwareImageCloudFeatures``.
        v_center_host: VCenter host that holds the image; in the environment scope it cannot be
            set.
    """

    v_center_host: str | None = None
    type: ImageCloudFeaturesType = "VmwareImageCloudFeatures"

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("type", "vCenterHost"))
    _FIELDS: ClassVar[Fields] = (
        ("type", "type", "string", "always"),
        ("v_center_host", "vCenterHost", "string", ""),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 2:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.type = data["type"]
        self.v_center_host = data["vCenterHost"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "type": self.type,
            "vCenterHost": self.v_center_host,
        }
        return out if self._rest is None else finish(out, self._rest)


VARIANTS: Final[dict[str, dict[str, Any]]] = {
    "ImageCloudFeatures": {
        "AwsImageCloudFeatures": AwsImageCloudFeatures,
        "OpenstackImageCloudFeatures": OpenstackImageCloudFeatures,
        "VmwareImageCloudFeatures": VmwareImageCloudFeatures,
    },
}
DECODERS: Final = decoders(VARIANTS)
