"""FarmRoleNetworkTemplate."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from ..model import DateWriter, Fields, Model, complete, finish, new, to_boolean
from .cloud_subnet_foreign_key import CloudSubnetForeignKey, decode_CloudSubnetForeignKey
from .ip_pool_foreign_key import IpPoolForeignKey, decode_IpPoolForeignKey
from .network_cloud_features import NetworkCloudFeatures, decode_NetworkCloudFeatures


@define(eq=False, kw_only=True, repr=False)
class FarmRoleNetworkTemplate(Model):
    """A network for the servers of a farm role, as a template holds it.

    Attributes:
        associate_public_ip_address: Whether each server of the farm role gets a public IP address
            on this network.
        cloud_features: Network settings that Azure or OpenStack alone have.
        id: Identifier by which the cloud knows the network. Required.
        ip_pool: IP pool that addresses are drawn from.
        primary: Whether this is the primary network. One of them can be; if none is marked, it is
            the first.
        subnets: Subnets that the servers are placed in.
    """

    associate_public_ip_address: bool | None = None
    cloud_features: NetworkCloudFeatures | None = None
    id: str
    ip_pool: IpPoolForeignKey | None = None
    primary: bool | None = None
    subnets: list[CloudSubnetForeignKey] | None = None

    _KNOWN: ClassVar[frozenset[str]] = frozenset(
        ("associatePublicIpAddress", "cloudFeatures", "id", "ipPool", "primary", "subnets")
    )
    _KEY: ClassVar[str] = "id"
    _FIELDS: ClassVar[Fields] = (
        ("associate_public_ip_address", "associatePublicIpAddress", "boolean", ""),
        ("cloud_features", "cloudFeatures", "model:NetworkCloudFeatures", ""),
        ("id", "id", "string", "always"),
        ("ip_pool", "ipPool", "key:IpPoolForeignKey", ""),
        ("primary", "primary", "boolean", ""),
        ("subnets", "subnets", "list:key:CloudSubnetForeignKey", ""),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 6:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.associate_public_ip_address = (
            v if type(v := data["associatePublicIpAddress"]) is bool else to_boolean(v)
        )
        self.cloud_features = (
            v if (v := data["cloudFeatures"]) is None else decode_NetworkCloudFeatures(v)
        )
        self.id = data["id"]
        self.ip_pool = v if (v := data["ipPool"]) is None else decode_IpPoolForeignKey(v)
        self.primary = v if type(v := data["primary"]) is bool else to_boolean(v)
        self.subnets = (
            v if (v := data["subnets"]) is None else [decode_CloudSubnetForeignKey(i) for i in v]
        )
        self._rest = rest
        return self

    def encode(self: Any, date: DateWriter) -> dict[str, Any]:
        v: Any
        out = {
            "associatePublicIpAddress": self.associate_public_ip_address,
            "cloudFeatures": v if (v := self.cloud_features) is None else v.encode(date),
            "id": self.id,
            "ipPool": v if (v := self.ip_pool) is None else v.encode(date),
            "primary": self.primary,
            "subnets": v if (v := self.subnets) is None else [i.encode(date) for i in v],
        }
        return out if self._rest is None else finish(out, self._rest)


decode_FarmRoleNetworkTemplate = FarmRoleNetworkTemplate.decode
