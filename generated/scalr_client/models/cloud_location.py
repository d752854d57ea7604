"""CloudLocation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.base import Fields, Model, complete, finish, new

if TYPE_CHECKING:
    from ..types import CloudPlatform


@define(eq=False, kw_only=True, repr=False)
class CloudLocation(Model):
    """A location of a cloud platform.

    Attributes:
        cloud_location: Name of the location, such as us-east-1; null if the platform has no
            locations.
        cloud_platform: Cloud platform, such as ec2, gce or azure. Required. Known values:
            ``azure``, ``cisco``, ``cloudstack``, ``ec2``, ``gce``, ``hpcloud``, ``idcf``,
            ``mirantis``, ``ocs``, ``openstack``, ``otc``, ``rackspacenguk``, ``rackspacengus``,
            ``vio``, ``vmware``.
    """

    cloud_location: str | None = None
    cloud_platform: CloudPlatform

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("cloudLocation", "cloudPlatform"))
    _KEY: ClassVar[str] = "cloud_platform"
    _IDENTIFIES: ClassVar[dict[str, str]] = {
        "CloudLocation": "cloud_location",
    }
    _FIELDS: ClassVar[Fields] = (
        ("cloud_location", "cloudLocation", "string", ""),
        ("cloud_platform", "cloudPlatform", "string", "always"),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 2:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.cloud_location = data["cloudLocation"]
        self.cloud_platform = data["cloudPlatform"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "cloudLocation": self.cloud_location,
            "cloudPlatform": self.cloud_platform,
        }
        return out if self._rest is None else finish(out, self._rest)
