"""IpAddressConfiguration."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.base import Fields, Model, complete, finish, new, to_integer

if TYPE_CHECKING:
    from ..types import IpAddressConfigurationType


@define(eq=False, kw_only=True, repr=False)
class IpAddressConfiguration(Model):
    """A fixed IP address for one server of a farm role.

    Attributes:
        ip_address: Address for the server.
        server_index: Index of the server within the farm role.
        type: Kind of address: GenericStaticIp on every cloud, the others each on the cloud in
            their name. Known values: ``AwsElasticIp``, ``AzureStaticPublicIp``,
            ``GceStaticExternalIp``, ``GenericStaticIp``, ``OpenstackFloatingIP``.
    """

    ip_address: str | None = None
    server_index: int | None = None
    type: IpAddressConfigurationType | None = None

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("ipAddress", "serverIndex", "type"))
    _FIELDS: ClassVar[Fields] = (
        ("ip_address", "ipAddress", "string", ""),
        ("server_index", "serverIndex", "integer", ""),
        ("type", "type", "string", ""),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 3:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.ip_address = data["ipAddress"]
        self.server_index = v if type(v := data["serverIndex"]) is int else to_integer(v)
        self.type = data["type"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "ipAddress": self.ip_address,
            "serverIndex": self.server_index,
            "type": self.type,
        }
        return out if self._rest is None else finish(out, self._rest)
