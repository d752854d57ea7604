"""FarmRoleNetwork."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.base import Fields, Model, complete, finish, new, to_boolean

if TYPE_CHECKING:
    from .cloud_subnet_foreign_key import CloudSubnetForeignKey
    from .ip_address_configuration import IpAddressConfiguration
    from .ip_pool_foreign_key import IpPoolForeignKey
    from .network_cloud_features import NetworkCloudFeatures


@define(eq=False, kw_only=True, repr=False)
class FarmRoleNetwork(Model):
    """A network that the servers of a farm role are attached to.

    Attributes:
        associate_public_ip_address: Whether each server of the farm role gets a public IP address
            on this network.
        cloud_features: Network settings that Azure or OpenStack alone have.
        id: Identifier by which the cloud knows the network. Required.
        ip_pool: IP pool that addresses are drawn from.
        primary: Whether this is the primary network. One of them can be; if none is marked, it is
            the first.
        static_ip_map: Fixed addresses for single servers, by server index; EC2 and OpenStack only.
        subnets: Subnets that the servers are placed in.
    """

    associate_public_ip_address: bool | None = None
    cloud_features: NetworkCloudFeatures | None = None
    id: str
    ip_pool: IpPoolForeignKey | None = None
    primary: bool | None = None
    static_ip_map: list[IpAddressConfiguration] | None = None
    subnets: list[CloudSubnetForeignKey] | None = None

    _KNOWN: ClassVar[frozenset[str]] = frozenset(
        (
            "associatePublicIpAddress",
            "cloudFeatures",
            "id",
            "ipPool",
            "primary",
            "staticIpMap",
            "subnets",
        )
    )
    _KEY: ClassVar[str] = "id"
    _PARTS: ClassVar[tuple[str, ...]] = ("cloud_features", "ip_pool", "static_ip_map", "subnets")
    _DEEP: ClassVar[frozenset[str]] = frozenset(("cloudFeatures",))
    _FIELDS: ClassVar[Fields] = (
        ("associate_public_ip_address", "associatePublicIpAddress", "boolean", ""),
        ("cloud_features", "cloudFeatures", "model:NetworkCloudFeatures", ""),
        ("id", "id", "string", "always"),
        ("ip_pool", "ipPool", "key:IpPoolForeignKey", ""),
        ("primary", "primary", "boolean", ""),
        ("static_ip_map", "staticIpMap", "list:model:IpAddressConfiguration", ""),
        ("subnets", "subnets", "list:key:CloudSubnetForeignKey", ""),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 7:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.associate_public_ip_address = (
            v if type(v := data["associatePublicIpAddress"]) is bool else to_boolean(v)
        )
        self._raw_cloud_features = data["cloudFeatures"]
        self.id = data["id"]
        self._raw_ip_pool = data["ipPool"]
        self.primary = v if type(v := data["primary"]) is bool else to_boolean(v)
        self._raw_static_ip_map = data["staticIpMap"]
        self._raw_subnets = data["subnets"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "associatePublicIpAddress": self.associate_public_ip_address,
            "cloudFeatures": self._raw_cloud_features,
            "id": self.id,
            "ipPool": self._raw_ip_pool,
            "primary": self.primary,
            "staticIpMap": self._raw_static_ip_map,
            "subnets": self._raw_subnets,
        }
        return out if self._rest is None else finish(out, self._rest)
