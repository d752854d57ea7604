"""NetworkConfiguration."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from ..model import DateWriter, Fields, Model, complete, finish, new
from .cloud_subnet import CloudSubnet, decode_CloudSubnet
from .farm_role_network import FarmRoleNetwork, decode_FarmRoleNetwork
from .hostname_configuration import HostnameConfiguration, decode_HostnameConfiguration


@define(eq=False, kw_only=True, repr=False)
class NetworkConfiguration(Model):
    """The networks, subnets and host names of the servers of a farm role.

    Attributes:
        hostname: How new servers get their host names.
        networks: Networks that the servers are attached to.
        subnets: Subnets that the servers are placed in.
    """

    hostname: HostnameConfiguration | None = None
    networks: list[FarmRoleNetwork] | None = None
    subnets: list[CloudSubnet] | None = None

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("hostname", "networks", "subnets"))
    _FIELDS: ClassVar[Fields] = (
        ("hostname", "hostname", "model:HostnameConfiguration", ""),
        ("networks", "networks", "list:model:FarmRoleNetwork", ""),
        ("subnets", "subnets", "list:model:CloudSubnet", ""),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 3:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.hostname = v if (v := data["hostname"]) is None else decode_HostnameConfiguration(v)
        self.networks = (
            v if (v := data["networks"]) is None else [decode_FarmRoleNetwork(i) for i in v]
        )
        self.subnets = v if (v := data["subnets"]) is None else [decode_CloudSubnet(i) for i in v]
        self._rest = rest
        return self

    def encode(self: Any, date: DateWriter) -> dict[str, Any]:
        v: Any
        out = {
            "hostname": v if (v := self.hostname) is None else v.encode(date),
            "networks": v if (v := self.networks) is None else [i.encode(date) for i in v],
            "subnets": v if (v := self.subnets) is None else [i.encode(date) for i in v],
        }
        return out if self._rest is None else finish(out, self._rest)


decode_NetworkConfiguration = NetworkConfiguration.decode
