"""Image."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.base import (
    GIVEN_BY_HOST,
    Fields,
    Model,
    complete,
    finish,
    new,
    to_boolean,
    to_integer,
)

if TYPE_CHECKING:
    from datetime import datetime

    from ..types import Architecture, CloudPlatform, ImageStatus, Scope, Source
    from .image_cloud_features import ImageCloudFeatures
    from .os_foreign_key import OsForeignKey


@define(eq=False, kw_only=True, repr=False)
class Image(Model):
    """A machine image in a cloud, registered with Scalr so that roles can launch servers from it.

    Attributes:
        added: When the image was registered. Read-only.
        architecture: Processor architecture that the image runs on. Set at creation only.
            Required. Known values: ``i386``, ``x86_64``.
        cloud_features: Properties that one cloud alone has. Set at creation only.
        cloud_image_id: Identifier by which the cloud knows the image, such as an AMI id. Set at
            creation only. Required.
        cloud_init_installed: True if the image has cloud-init. Set at creation only.
        cloud_location: Location that holds the image; null if it serves all locations of the
            platform. A filter on it needs one on the cloud platform too. Set at creation only.
        cloud_platform: Cloud platform that holds the image, such as ec2, gce or azure. Set at
            creation only. Required. Known values: ``azure``, ``cisco``, ``cloudstack``, ``ec2``,
            ``gce``, ``hpcloud``, ``idcf``, ``mirantis``, ``ocs``, ``openstack``, ``otc``,
            ``rackspacenguk``, ``rackspacengus``, ``vio``, ``vmware``.
        deprecated: Whether it is marked as deprecated: still usable, no longer meant for new work.
        id: Identifier of the image. Read-only. Exactly 36 characters. Matches
            ``^[A-Fa-f0-9]{8}-([A-Fa-f0-9]{4}-){3}[A-Fa-f0-9]{12}$``.
        last_used: When the image was last used. Read-only.
        name: Name of the image: letters, digits and inner dashes. Required.
        os: Operating system that it holds. Set at creation only. Required.
        scalr_agent_installed: True if the image has the Scalr agent. Set at creation only.
        scope: Scope that it is defined in; the value scalr is the global scope. Read-only. Known
            values: ``account``, ``environment``, ``farm``, ``farmrole``, ``role``, ``scalr``,
            ``server``.
        size: How large the image is, in GB; in the environment scope it cannot be set. Set at
            creation only.
        source: Whether a user registered the image or Scalr built it from a server (BundleTask).
            Read-only. Known values: ``BundleTask``, ``Manual``.
        status: Whether the image can be used or is being deleted from the cloud; failed means that
            the deletion went wrong. Read-only. Known values: ``active``, ``failed``,
            ``pending_delete``.
        status_error: Why the deletion failed; null otherwise. Read-only.
        type: Virtualization and root device of an EC2 image. Superseded by the cloud features and
            due to disappear. Set at creation only.
    """

    added: datetime | None = None
    architecture: Architecture
    cloud_features: ImageCloudFeatures | None = None
    cloud_image_id: str
    cloud_init_installed: bool | None = None
    cloud_location: str | None = None
    cloud_platform: CloudPlatform
    deprecated: bool | None = None
    id: str = GIVEN_BY_HOST
    last_used: datetime | None = None
    name: str
    os: OsForeignKey
    scalr_agent_installed: bool | None = None
    scope: Scope | None = None
    size: int | None = None
    source: Source | None = None
    status: ImageStatus | None = None
    status_error: str | None = None
    type: str | None = None

    _KNOWN: ClassVar[frozenset[str]] = frozenset(
        (
            "added",
            "architecture",
            "cloudFeatures",
            "cloudImageId",
            "cloudInitInstalled",
            "cloudLocation",
            "cloudPlatform",
            "deprecated",
            "id",
            "lastUsed",
            "name",
            "os",
            "scalrAgentInstalled",
            "scope",
            "size",
            "source",
            "status",
            "statusError",
            "type",
        )
    )
    _KEY: ClassVar[str] = "id"
    _IDENTIFIES: ClassVar[dict[str, str]] = {
        "Image": "id",
    }
    _PARTS: ClassVar[tuple[str, ...]] = ("added", "cloud_features", "last_used", "os")
    _FIELDS: ClassVar[Fields] = (
        ("added", "added", "date-time", "never"),
        ("architecture", "architecture", "string", "create"),
        ("cloud_features", "cloudFeatures", "model:ImageCloudFeatures", "create"),
        ("cloud_image_id", "cloudImageId", "string", "create"),
        ("cloud_init_installed", "cloudInitInstalled", "boolean", "create"),
        ("cloud_location", "cloudLocation", "string", "create"),
        ("cloud_platform", "cloudPlatform", "string", "create"),
        ("deprecated", "deprecated", "boolean", ""),
        ("id", "id", "string", "never"),
        ("last_used", "lastUsed", "date-time", "never"),
        ("name", "name", "string", "always"),
        ("os", "os", "key:OsForeignKey", "create"),
        ("scalr_agent_installed", "scalrAgentInstalled", "boolean", "create"),
        ("scope", "scope", "string", "never"),
        ("size", "size", "integer", "create"),
        ("source", "source", "string", "never"),
        ("status", "status", "string", "never"),
        ("status_error", "statusError", "string", "never"),
        ("type", "type", "string", "create"),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 19:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self._raw_added = data["added"]
        self.architecture = data["architecture"]
        self._raw_cloud_features = data["cloudFeatures"]
        self.cloud_image_id = data["cloudImageId"]
        self.cloud_init_installed = (
            v if type(v := data["cloudInitInstalled"]) is bool else to_boolean(v)
        )
        self.cloud_location = data["cloudLocation"]
        self.cloud_platform = data["cloudPlatform"]
        self.deprecated = v if type(v := data["deprecated"]) is bool else to_boolean(v)
        self.id = data["id"]
        self._raw_last_used = data["lastUsed"]
        self.name = data["name"]
        self._raw_os = data["os"]
        self.scalr_agent_installed = (
            v if type(v := data["scalrAgentInstalled"]) is bool else to_boolean(v)
        )
        self.scope = data["scope"]
        self.size = v if type(v := data["size"]) is int else to_integer(v)
        self.source = data["source"]
        self.status = data["status"]
        self.status_error = data["statusError"]
        self.type = data["type"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "added": self._raw_added,
            "architecture": self.architecture,
            "cloudFeatures": self._raw_cloud_features,
            "cloudImageId": self.cloud_image_id,
            "cloudInitInstalled": self.cloud_init_installed,
            "cloudLocation": self.cloud_location,
            "cloudPlatform": self.cloud_platform,
            "deprecated": self.deprecated,
            "id": self.id,
            "lastUsed": self._raw_last_used,
            "name": self.name,
            "os": self._raw_os,
            "scalrAgentInstalled": self.scalr_agent_installed,
            "scope": self.scope,
            "size": self.size,
            "source": self.source,
            "status": self.status,
            "statusError": self.status_error,
            "type": self.type,
        }
        return out if self._rest is None else finish(out, self._rest)
