"""FarmCloudServiceLink and its variants."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Final

from attrs import define

from ..serialization.base import GIVEN_BY_HOST, Fields, Model, complete, decoders, finish, new

if TYPE_CHECKING:
    from ..types import FarmCloudServiceLinkCloudPlatform, FarmCloudServiceLinkType
    from .target_farm_role_identity import TargetFarmRoleIdentity
    from .target_group_link import TargetGroupLink


@define(eq=False, kw_only=True, repr=False)
class FarmCloudServiceLink(Model):
    """A link between a farm and an AWS service that the farm uses.

    A family: ``type`` tells which of `AwsAlbLink`, `AwsCloudFrontDistributionLink`, `AwsEfsLink`,
    `AwsElbLink`, `AwsEmrClusterLink`, `AwsNlbLink`, `AwsRdsClusterLink`, `AwsRdsInstanceLink`,
    `AwsS3BucketLink` a value is.

    Attributes:
        cloud_location: AWS region of the service; null for services without one. Set at creation
            only.
        cloud_platform: Cloud that runs the service, which is always AWS. Set at creation only.
            Known values: ``aws``.
        cloud_service_id: Identifier by which AWS knows the linked service. Set at creation only.
            Required.
        id: Identifier of the link in Scalr, not of the service in AWS. Read-only. Exactly 36
            characters. Matches ``^[A-Fa-f0-9]{8}-([A-Fa-f0-9]{4}-){3}[A-Fa-f0-9]{12}$``.
        type: Kind of service, the name of its concrete type. Set at creation only. Required. Known
            values: ``AwsAlbLink``, ``AwsCloudFrontDistributionLink``, ``AwsEfsLink``,
            ``AwsElbLink``, ``AwsEmrClusterLink``, ``AwsNlbLink``, ``AwsRdsClusterLink``,
            ``AwsRdsInstanceLink``, ``AwsS3BucketLink``.
    """

    cloud_location: str | None = None
    cloud_platform: FarmCloudServiceLinkCloudPlatform | None = None
    cloud_service_id: str
    id: str = GIVEN_BY_HOST
    type: FarmCloudServiceLinkType

    _KNOWN: ClassVar[frozenset[str]] = frozenset(
        ("cloudLocation", "cloudPlatform", "cloudServiceId", "id", "type")
    )
    _KEY: ClassVar[str] = "id"
    _IDENTIFIES: ClassVar[dict[str, str]] = {
        "FarmCloudServiceLink": "id",
    }
    _DISCRIMINATOR: ClassVar[str] = "type"
    _FIELDS: ClassVar[Fields] = (
        ("cloud_location", "cloudLocation", "string", "create"),
        ("cloud_platform", "cloudPlatform", "string", "create"),
        ("cloud_service_id", "cloudServiceId", "string", "create"),
        ("id", "id", "string", "never"),
        ("type", "type", "string", "create"),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        decode = DECODERS["FarmCloudServiceLink"].get(data["type"])
        if decode is not None:
            return decode(data)
        rest = None
        if len(data) != 5:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.cloud_location = data["cloudLocation"]
        self.cloud_platform = data["cloudPlatform"]
        self.cloud_service_id = data["cloudServiceId"]
        self.id = data["id"]
        self.type = data["type"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "cloudLocation": self.cloud_location,
            "cloudPlatform": self.cloud_platform,
            "cloudServiceId": self.cloud_service_id,
            "id": self.id,
            "type": self.type,
        }
        return out if self._rest is None else finish(out, self._rest)


@define(eq=False, kw_only=True, repr=False)
class AwsAlbLink(FarmCloudServiceLink):
    """A link between a farm and an AWS application load balancer.

    Attributes:
        cloud_location: AWS region of the service; null for services without one. Set at creation
            only.
        cloud_platform: Cloud that runs the service, which is always AWS. Set at creation only.
            Known values: ``aws``.
        cloud_service_id: Identifier by which AWS knows the linked service. Set at creation only.
            Required.
        id: Identifier of the link in Scalr, not of the service in AWS. Read-only. Exactly 36
            characters. Matches ``^[A-Fa-f0-9]{8}-([A-Fa-f0-9]{4}-){3}[A-Fa-f0-9]{12}$``.
        target_groups: Target groups of the load balancer with the farm roles behind each.
        type: Kind of service, the name of its concrete type. Set at creation only. Required. Known
            values: ``AwsAlbLink``, ``AwsCloudFrontDistributionLink``, ``AwsEfsLink``,
            ``AwsElbLink``, ``AwsEmrClusterLink``, ``AwsNlbLink``, ``AwsRdsClusterLink``,
            ``AwsRdsInstanceLink``, ``AwsS3BucketLink``.
    """

    target_groups: list[TargetGroupLink] | None = None
    type: FarmCloudServiceLinkType = "AwsAlbLink"

    _KNOWN: ClassVar[frozenset[str]] = frozenset(
        ("cloudLocation", "cloudPlatform", "cloudServiceId", "id", "targetGroups", "type")
    )
    _KEY: ClassVar[str] = "id"
    _IDENTIFIES: ClassVar[dict[str, str]] = {
        "FarmCloudServiceLink": "id",
    }
    _PARTS: ClassVar[tuple[str, ...]] = ("target_groups",)
    _DEEP: ClassVar[frozenset[str]] = frozenset(("targetGroups",))
    _FIELDS: ClassVar[Fields] = (
        ("cloud_location", "cloudLocation", "string", "create"),
        ("cloud_platform", "cloudPlatform", "string", "create"),
        ("cloud_service_id", "cloudServiceId", "string", "create"),
        ("id", "id", "string", "never"),
        ("target_groups", "targetGroups", "list:model:TargetGroupLink", ""),
        ("type", "type", "string", "create"),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 6:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.cloud_location = data["cloudLocation"]
        self.cloud_platform = data["cloudPlatform"]
        self.cloud_service_id = data["cloudServiceId"]
        self.id = data["id"]
        self._raw_target_groups = data["targetGroups"]
        self.type = data["type"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "cloudLocation": self.cloud_location,
            "cloudPlatform": self.cloud_platform,
            "cloudServiceId": self.cloud_service_id,
            "id": self.id,
            "targetGroups": self._raw_target_groups,
            "type": self.type,
        }
        return out if self._rest is None else finish(out, self._rest)


@define(eq=False, kw_only=True, repr=False)
class AwsCloudFrontDistributionLink(FarmCloudServiceLink):
    """A link between a farm and an AWS CloudFront distribution.

    Attributes:
        cloud_location: AWS region of the service; null for services without one. Set at creation
            only.
        cloud_platform: Cloud that runs the service, which is always AWS. Set at creation only.
            Known values: ``aws``.
        cloud_service_id: Identifier by which AWS knows the linked service. Set at creation only.
            Required.
        id: Identifier of the link in Scalr, not of the service in AWS. Read-only. Exactly 36
            characters. Matches ``^[A-Fa-f0-9]{8}-([A-Fa-f0-9]{4}-){3}[A-Fa-f0-9]{12}$``.
        type: Kind of service, the name of its concrete type. Set at creation only. Required. Known
            values: ``AwsAlbLink``, ``AwsCloudFrontDistributionLink``, ``AwsEfsLink``,
            ``AwsElbLink``, ``AwsEmrClusterLink``, ``AwsNlbLink``, ``AwsRdsClusterLink``,
            ``AwsRdsInstanceLink``, ``AwsS3BucketLink``.
    """

    type: FarmCloudServiceLinkType = "AwsCloudFrontDistributionLink"

    _KNOWN: ClassVar[frozenset[str]] = frozenset(
        ("cloudLocation", "cloudPlatform", "cloudServiceId", "id", "type")
    )
    _KEY: ClassVar[str] = "id"
    _IDENTIFIES: ClassVar[dict[str, str]] = {
        "FarmCloudServiceLink": "id",
    }
    _FIELDS: ClassVar[Fields] = (
        ("cloud_location", "cloudLocation", "string", "create"),
        ("cloud_platform", "cloudPlatform", "string", "create"),
        ("cloud_service_id", "cloudServiceId", "string", "create"),
        ("id", "id", "string", "never"),
        ("type", "type", "string", "create"),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 5:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.cloud_location = data["cloudLocation"]
        self.cloud_platform = data["cloudPlatform"]
        self.cloud_service_id = data["cloudServiceId"]
        self.id = data["id"]
        self.type = data["type"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "cloudLocation": self.cloud_location,
            "cloudPlatform": self.cloud_platform,
            "cloudServiceId": self.cloud_service_id,
            "id": self.id,
            "type": self.type,
        }
        return out if self._rest is None else finish(out, self._rest)


@define(eq=False, kw_only=True, repr=False)
class AwsEfsLink(FarmCloudServiceLink):
    """A link between a farm and an AWS EFS file system.

    Attributes:
        cloud_location: AWS region of the service; null for services without one. Set at creation
            only.
        cloud_platform: Cloud that runs the service, which is always AWS. Set at creation only.
            Known values: ``aws``.
        cloud_service_id: Identifier by which AWS knows the linked service. Set at creation only.
            Required.
        id: Identifier of the link in Scalr, not of the service in AWS. Read-only. Exactly 36
            characters. Matches ``^[A-Fa-f0-9]{8}-([A-Fa-f0-9]{4}-){3}[A-Fa-f0-9]{12}$``.
        type: Kind of service, the name of its concrete type. Set at creation only. Required. Known
            values: ``AwsAlbLink``, ``AwsCloudFrontDistributionLink``, ``AwsEfsLink``,
            ``AwsElbLink``, ``AwsEmrClusterLink``, ``AwsNlbLink``, ``AwsRdsClusterLink``,
            ``AwsRdsInstanceLink``, ``AwsS3BucketLink``.
    """

    type: FarmCloudServiceLinkType = "AwsEfsLink"

    _KNOWN: ClassVar[frozenset[str]] = frozenset(
        ("cloudLocation", "cloudPlatform", "cloudServiceId", "id", "type")
    )
    _KEY: ClassVar[str] = "id"
    _IDENTIFIES: ClassVar[dict[str, str]] = {
        "FarmCloudServiceLink": "id",
    }
    _FIELDS: ClassVar[Fields] = (
        ("cloud_location", "cloudLocation", "string", "create"),
        ("cloud_platform", "cloudPlatform", "string", "create"),
        ("cloud_service_id", "cloudServiceId", "string", "create"),
        ("id", "id", "string", "never"),
        ("type", "type", "string", "create"),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 5:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.cloud_location = data["cloudLocation"]
        self.cloud_platform = data["cloudPlatform"]
        self.cloud_service_id = data["cloudServiceId"]
        self.id = data["id"]
        self.type = data["type"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "cloudLocation": self.cloud_location,
            "cloudPlatform": self.cloud_platform,
            "cloudServiceId": self.cloud_service_id,
            "id": self.id,
            "type": self.type,
        }
        return out if self._rest is None else finish(out, self._rest)


@define(eq=False, kw_only=True, repr=False)
class AwsElbLink(FarmCloudServiceLink):
    """A link between a farm and an AWS classic load balancer.

    Attributes:
        cloud_location: AWS region of the service; null for services without one. Set at creation
            only.
        cloud_platform: Cloud that runs the service, which is always AWS. Set at creation only.
            Known values: ``aws``.
        cloud_service_id: Identifier by which AWS knows the linked service. Set at creation only.
            Required.
        id: Identifier of the link in Scalr, not of the service in AWS. Read-only. Exactly 36
            characters. Matches ``^[A-Fa-f0-9]{8}-([A-Fa-f0-9]{4}-){3}[A-Fa-f0-9]{12}$``.
        target_farm_roles: Farm roles whose servers are registered with it.
        type: Kind of service, the name of its concrete type. Set at creation only. Required. Known
            values: ``AwsAlbLink``, ``AwsCloudFrontDistributionLink``, ``AwsEfsLink``,
            ``AwsElbLink``, ``AwsEmrClusterLink``, ``AwsNlbLink``, ``AwsRdsClusterLink``,
            ``AwsRdsInstanceLink``, ``AwsS3BucketLink``.
    """

    target_farm_roles: list[TargetFarmRoleIdentity] | None = None
    type: FarmCloudServiceLinkType = "AwsElbLink"

    _KNOWN: ClassVar[frozenset[str]] = frozenset(
        ("cloudLocation", "cloudPlatform", "cloudServiceId", "id", "targetFarmRoles", "type")
    )
    _KEY: ClassVar[str] = "id"
    _IDENTIFIES: ClassVar[dict[str, str]] = {
        "FarmCloudServiceLink": "id",
    }
    _PARTS: ClassVar[tuple[str, ...]] = ("target_farm_roles",)
    _FIELDS: ClassVar[Fields] = (
        ("cloud_location", "cloudLocation", "string", "create"),
        ("cloud_platform", "cloudPlatform", "string", "create"),
        ("cloud_service_id", "cloudServiceId", "string", "create"),
        ("id", "id", "string", "never"),
        ("target_farm_roles", "targetFarmRoles", "list:key:TargetFarmRoleIdentity", ""),
        ("type", "type", "string", "create"),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 6:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.cloud_location = data["cloudLocation"]
        self.cloud_platform = data["cloudPlatform"]
        self.cloud_service_id = data["cloudServiceId"]
        self.id = data["id"]
        self._raw_target_farm_roles = data["targetFarmRoles"]
        self.type = data["type"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "cloudLocation": self.cloud_location,
            "cloudPlatform": self.cloud_platform,
            "cloudServiceId": self.cloud_service_id,
            "id": self.id,
            "targetFarmRoles": self._raw_target_farm_roles,
            "type": self.type,
        }
        return out if self._rest is None else finish(out, self._rest)


@define(eq=False, kw_only=True, repr=False)
class AwsEmrClusterLink(FarmCloudServiceLink):
    """A link between a farm and an AWS EMR cluster.

    Attributes:
        cloud_location: AWS region of the service; null for services without one. Set at creation
            only.
        cloud_platform: Cloud that runs the service, which is always AWS. Set at creation only.
            Known values: ``aws``.
        cloud_service_id: Identifier by which AWS knows the linked service. Set at creation only.
            Required.
        id: Identifier of the link in Scalr, not of the service in AWS. Read-only. Exactly 36
            characters. Matches ``^[A-Fa-f0-9]{8}-([A-Fa-f0-9]{4}-){3}[A-Fa-f0-9]{12}$``.
        type: Kind of service, the name of its concrete type. Set at creation only. Required. Known
            values: ``AwsAlbLink``, ``AwsCloudFrontDistributionLink``, ``AwsEfsLink``,
            ``AwsElbLink``, ``AwsEmrClusterLink``, ``AwsNlbLink``, ``AwsRdsClusterLink``,
            ``AwsRdsInstanceLink``, ``AwsS3BucketLink``.
    """

    type: FarmCloudServiceLinkType = "AwsEmrClusterLink"

    _KNOWN: ClassVar[frozenset[str]] = frozenset(
        ("cloudLocation", "cloudPlatform", "cloudServiceId", "id", "type")
    )
    _KEY: ClassVar[str] = "id"
    _IDENTIFIES: ClassVar[dict[str, str]] = {
        "FarmCloudServiceLink": "id",
    }
    _FIELDS: ClassVar[Fields] = (
        ("cloud_location", "cloudLocation", "string", "create"),
        ("cloud_platform", "cloudPlatform", "string", "create"),
        ("cloud_service_id", "cloudServiceId", "string", "create"),
        ("id", "id", "string", "never"),
        ("type", "type", "string", "create"),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 5:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.cloud_location = data["cloudLocation"]
        self.cloud_platform = data["cloudPlatform"]
        self.cloud_service_id = data["cloudServiceId"]
        self.id = data["id"]
        self.type = data["type"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "cloudLocation": self.cloud_location,
            "cloudPlatform": self.cloud_platform,
            "cloudServiceId": self.cloud_service_id,
            "id": self.id,
            "type": self.type,
        }
        return out if self._rest is None else finish(out, self._rest)


@define(eq=False, kw_only=True, repr=False)
class AwsNlbLink(FarmCloudServiceLink):
    """A link between a farm and an AWS network load balancer.

    Attributes:
        cloud_location: AWS region of the service; null for services without one. Set at creation
            only.
        cloud_platform: Cloud that runs the service, which is always AWS. Set at creation only.
            Known values: ``aws``.
        cloud_service_id: Identifier by which AWS knows the linked service. Set at creation only.
            Required.
        id: Identifier of the link in Scalr, not of the service in AWS. Read-only. Exactly 36
            characters. Matches ``^[A-Fa-f0-9]{8}-([A-Fa-f0-9]{4}-){3}[A-Fa-f0-9]{12}$``.
        target_groups: Target groups of the load balancer with the farm roles behind each.
        type: Kind of service, the name of its concrete type. Set at creation only. Required. Known
            values: ``AwsAlbLink``, ``AwsCloudFrontDistributionLink``, ``AwsEfsLink``,
            ``AwsElbLink``, ``AwsEmrClusterLink``, ``AwsNlbLink``, ``AwsRdsClusterLink``,
            ``AwsRdsInstanceLink``, ``AwsS3BucketLink``.
    """

    target_groups: list[TargetGroupLink] | None = None
    type: FarmCloudServiceLinkType = "AwsNlbLink"

    _KNOWN: ClassVar[frozenset[str]] = frozenset(
        ("cloudLocation", "cloudPlatform", "cloudServiceId", "id", "targetGroups", "type")
    )
    _KEY: ClassVar[str] = "id"
    _IDENTIFIES: ClassVar[dict[str, str]] = {
        "FarmCloudServiceLink": "id",
    }
    _PARTS: ClassVar[tuple[str, ...]] = ("target_groups",)
    _DEEP: ClassVar[frozenset[str]] = frozenset(("targetGroups",))
    _FIELDS: ClassVar[Fields] = (
        ("cloud_location", "cloudLocation", "string", "create"),
        ("cloud_platform", "cloudPlatform", "string", "create"),
        ("cloud_service_id", "cloudServiceId", "string", "create"),
        ("id", "id", "string", "never"),
        ("target_groups", "targetGroups", "list:model:TargetGroupLink", ""),
        ("type", "type", "string", "create"),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 6:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.cloud_location = data["cloudLocation"]
        self.cloud_platform = data["cloudPlatform"]
        self.cloud_service_id = data["cloudServiceId"]
        self.id = data["id"]
        self._raw_target_groups = data["targetGroups"]
        self.type = data["type"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "cloudLocation": self.cloud_location,
            "cloudPlatform": self.cloud_platform,
            "cloudServiceId": self.cloud_service_id,
            "id": self.id,
            "targetGroups": self._raw_target_groups,
            "type": self.type,
        }
        return out if self._rest is None else finish(out, self._rest)


@define(eq=False, kw_only=True, repr=False)
class AwsRdsClusterLink(FarmCloudServiceLink):
    """A link between a farm and an AWS RDS database cluster.

    Attributes:
        cloud_location: AWS region of the service; null for services without one. Set at creation
            only.
        cloud_platform: Cloud that runs the service, which is always AWS. Set at creation only.
            Known values: ``aws``.
        cloud_service_id: Identifier by which AWS knows the linked service. Set at creation only.
            Required.
        id: Identifier of the link in Scalr, not of the service in AWS. Read-only. Exactly 36
            characters. Matches ``^[A-Fa-f0-9]{8}-([A-Fa-f0-9]{4}-){3}[A-Fa-f0-9]{12}$``.
        type: Kind of service, the name of its concrete type. Set at creation only. Required. Known
            values: ``AwsAlbLink``, ``AwsCloudFrontDistributionLink``, ``AwsEfsLink``,
            ``AwsElbLink``, ``AwsEmrClusterLink``, ``AwsNlbLink``, ``AwsRdsClusterLink``,
            ``AwsRdsInstanceLink``, ``AwsS3BucketLink``.
    """

    type: FarmCloudServiceLinkType = "AwsRdsClusterLink"

    _KNOWN: ClassVar[frozenset[str]] = frozenset(
        ("cloudLocation", "cloudPlatform", "cloudServiceId", "id", "type")
    )
    _KEY: ClassVar[str] = "id"
    _IDENTIFIES: ClassVar[dict[str, str]] = {
        "FarmCloudServiceLink": "id",
    }
    _FIELDS: ClassVar[Fields] = (
        ("cloud_location", "cloudLocation", "string", "create"),
        ("cloud_platform", "cloudPlatform", "string", "create"),
        ("cloud_service_id", "cloudServiceId", "string", "create"),
        ("id", "id", "string", "never"),
        ("type", "type", "string", "create"),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 5:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.cloud_location = data["cloudLocation"]
        self.cloud_platform = data["cloudPlatform"]
        self.cloud_service_id = data["cloudServiceId"]
        self.id = data["id"]
        self.type = data["type"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "cloudLocation": self.cloud_location,
            "cloudPlatform": self.cloud_platform,
            "cloudServiceId": self.cloud_service_id,
            "id": self.id,
            "type": self.type,
        }
        return out if self._rest is None else finish(out, self._rest)


@define(eq=False, kw_only=True, repr=False)
class AwsRdsInstanceLink(FarmCloudServiceLink):
    """A link between a farm and an AWS RDS database instance.

    Attributes:
        cloud_location: AWS region of the service; null for services without one. Set at creation
            only.
        cloud_platform: Cloud that runs the service, which is always AWS. Set at creation only.
            Known values: ``aws``.
        cloud_service_id: Identifier by which AWS knows the linked service. Set at creation only.
            Required.
        id: Identifier of the link in Scalr, not of the service in AWS. Read-only. Exactly 36
            characters. Matches ``^[A-Fa-f0-9]{8}-([A-Fa-f0-9]{4}-){3}[A-Fa-f0-9]{12}$``.
        type: Kind of service, the name of its concrete type. Set at creation only. Required. Known
            values: ``AwsAlbLink``, ``AwsCloudFrontDistributionLink``, ``AwsEfsLink``,
            ``AwsElbLink``, ``AwsEmrClusterLink``, ``AwsNlbLink``, ``AwsRdsClusterLink``,
            ``AwsRdsInstanceLink``, ``AwsS3BucketLink``.
    """

    type: FarmCloudServiceLinkType = "AwsRdsInstanceLink"

    _KNOWN: ClassVar[frozenset[str]] = frozenset(
        ("cloudLocation", "cloudPlatform", "cloudServiceId", "id", "type")
    )
    _KEY: ClassVar[str] = "id"
    _IDENTIFIES: ClassVar[dict[str, str]] = {
        "FarmCloudServiceLink": "id",
    }
    _FIELDS: ClassVar[Fields] = (
        ("cloud_location", "cloudLocation", "string", "create"),
        ("cloud_platform", "cloudPlatform", "string", "create"),
        ("cloud_service_id", "cloudServiceId", "string", "create"),
        ("id", "id", "string", "never"),
        ("type", "type", "string", "create"),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 5:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.cloud_location = data["cloudLocation"]
        self.cloud_platform = data["cloudPlatform"]
        self.cloud_service_id = data["cloudServiceId"]
        self.id = data["id"]
        self.type = data["type"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "cloudLocation": self.cloud_location,
            "cloudPlatform": self.cloud_platform,
            "cloudServiceId": self.cloud_service_id,
            "id": self.id,
            "type": self.type,
        }
        return out if self._rest is None else finish(out, self._rest)


@define(eq=False, kw_only=True, repr=False)
class AwsS3BucketLink(FarmCloudServiceLink):
    """A link between a farm and an AWS S3 bucket.

    Attributes:
        cloud_location: AWS region of the service; null for services without one. Set at creation
            only.
        cloud_platform: Cloud that runs the service, which is always AWS. Set at creation only.
            Known values: ``aws``.
        cloud_service_id: Identifier by which AWS knows the linked service. Set at creation only.
            Required.
        id: Identifier of the link in Scalr, not of the service in AWS. Read-only. Exactly 36
            characters. Matches ``^[A-Fa-f0-9]{8}-([A-Fa-f0-9]{4}-){3}[A-Fa-f0-9]{12}$``.
        type: Kind of service, the name of its concrete type. Set at creation only. Required. Known
            values: ``AwsAlbLink``, ``AwsCloudFrontDistributionLink``, ``AwsEfsLink``,
            ``AwsElbLink``, ``AwsEmrClusterLink``, ``AwsNlbLink``, ``AwsRdsClusterLink``,
            ``AwsRdsInstanceLink``, ``AwsS3BucketLink``.
    """

    type: FarmCloudServiceLinkType = "AwsS3BucketLink"

    _KNOWN: ClassVar[frozenset[str]] = frozenset(
        ("cloudLocation", "cloudPlatform", "cloudServiceId", "id", "type")
    )
    _KEY: ClassVar[str] = "id"
    _IDENTIFIES: ClassVar[dict[str, str]] = {
        "FarmCloudServiceLink": "id",
    }
    _FIELDS: ClassVar[Fields] = (
        ("cloud_location", "cloudLocation", "string", "create"),
        ("cloud_platform", "cloudPlatform", "string", "create"),
        ("cloud_service_id", "cloudServiceId", "string", "create"),
        ("id", "id", "string", "never"),
        ("type", "type", "string", "create"),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 5:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.cloud_location = data["cloudLocation"]
        self.cloud_platform = data["cloudPlatform"]
        self.cloud_service_id = data["cloudServiceId"]
        self.id = data["id"]
        self.type = data["type"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "cloudLocation": self.cloud_location,
            "cloudPlatform": self.cloud_platform,
            "cloudServiceId": self.cloud_service_id,
            "id": self.id,
            "type": self.type,
        }
        return out if self._rest is None else finish(out, self._rest)


VARIANTS: Final[dict[str, dict[str, Any]]] = {
    "FarmCloudServiceLink": {
        "AwsAlbLink": AwsAlbLink,
        "AwsCloudFrontDistributionLink": AwsCloudFrontDistributionLink,
        "AwsEfsLink": AwsEfsLink,
        "AwsElbLink": AwsElbLink,
        "AwsEmrClusterLink": AwsEmrClusterLink,
        "AwsNlbLink": AwsNlbLink,
        "AwsRdsClusterLink": AwsRdsClusterLink,
        "AwsRdsInstanceLink": AwsRdsInstanceLink,
        "AwsS3BucketLink": AwsS3BucketLink,
    },
}
DECODERS: Final = decoders(VARIANTS)
