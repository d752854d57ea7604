"""NetworkConfigurationTemplate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.base import Fields, Model, complete, finish, new

if TYPE_CHECKING:
    from .cloud_subnet import CloudSubnet
    from .farm_role_network_template import FarmRoleNetworkTemplate
    from .hostname_configuration import HostnameConfiguration


@define(eq=False, kw_only=True, repr=False)
class NetworkConfigurationTemplate(Model):
    """The networks, subnets and host names of the servers of a farm role, as a template holds them.

    Attributes:
        hostname: How new servers get their host names.
        networks: Networks that the servers are attached to.
        subnets: Subnets that the servers are placed in.
    """

    hostname: HostnameConfiguration | None = None
    networks: list[FarmRoleNetworkTemplate] | None = None
    subnets: list[CloudSubnet] | None = None

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("hostname", "networks", "subnets"))
    _PARTS: ClassVar[tuple[str, ...]] = ("hostname", "networks", "subnets")
    _DEEP: ClassVar[frozenset[str]] = frozenset(("hostname", "networks"))
    _FIELDS: ClassVar[Fields] = (
        ("hostname", "hostname", "model:HostnameConfiguration", ""),
        ("networks", "networks", "list:model:FarmRoleNetworkTemplate", ""),
        ("subnets", "subnets", "list:model:CloudSubnet", ""),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 3:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self._raw_hostname = data["hostname"]
        self._raw_networks = data["networks"]
        self._raw_subnets = data["subnets"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "hostname": self._raw_hostname,
            "networks": self._raw_networks,
            "subnets": self._raw_subnets,
        }
        return out if self._rest is None else finish(out, self._rest)
