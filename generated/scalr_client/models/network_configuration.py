"""NetworkConfiguration."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from ..model import NOTHING, Fields, Model, new
from .cloud_subnet import CloudSubnet
from .farm_role_network import FarmRoleNetwork
from .hostname_configuration import HostnameConfiguration


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
        get = data.get
        self: Any = new(cls)
        self.hostname = v if (v := get("hostname")) is None else HostnameConfiguration.decode(v)
        self.networks = (
            v if (v := get("networks")) is None else [FarmRoleNetwork.decode(i) for i in v]
        )
        self.subnets = v if (v := get("subnets")) is None else [CloudSubnet.decode(i) for i in v]
        if data.keys() == cls._KNOWN:
            self._extra = None
            self._absent = NOTHING
        else:
            self._note(data, cls._KNOWN)
        return self

    def encode(self: Any) -> dict[str, Any]:
        v: Any
        out = {
            "hostname": v if (v := self.hostname) is None else v.encode(),
            "networks": v if (v := self.networks) is None else [i.encode() for i in v],
            "subnets": v if (v := self.subnets) is None else [i.encode() for i in v],
        }
        return self._finish(out) if self._absent or self._extra else out
