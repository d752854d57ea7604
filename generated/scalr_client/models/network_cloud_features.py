"""NetworkCloudFeatures and its variants."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Final

from attrs import define

from ..serialization.base import Fields, Model, complete, decoders, finish, new

if TYPE_CHECKING:
    from ..types import NetworkCloudFeaturesType
    from .application_group_foreign_key import ApplicationGroupForeignKey
    from .cloud_network_foreign_key import CloudNetworkForeignKey


@define(eq=False, kw_only=True, repr=False)
class NetworkCloudFeatures(Model):
    """Network settings of a farm role that one cloud alone has.

    A family: ``type`` tells which of `AzureNetworkCloudFeatures`, `OpenstackNetworkCloudFeatures`
    a value is.

    Attributes:
        type: Kind of object, the name of its concrete type. Required. Known values:
            ``AzureNetworkCloudFeatures``, ``OpenstackNetworkCloudFeatures``.
    """

    type: NetworkCloudFeaturesType

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("type",))
    _DISCRIMINATOR: ClassVar[str] = "type"
    _FIELDS: ClassVar[Fields] = (("type", "type", "string", "always"),)

    @classmethod
    def decode(cls, data: Any) -> Any:
        decode = DECODERS["NetworkCloudFeatures"].get(data["type"])
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
class AzureNetworkCloudFeatures(NetworkCloudFeatures):
    """Network settings of a farm role that Azure alone has.

    Attributes:
        application_security_groups: Application security groups of the servers.
        type: Kind of object, the name of its concrete type. Required. Known values:
            ``AzureNetworkCloudFeatures``, ``OpenstackNetworkCloudFeatures``.
    """

    application_security_groups: list[ApplicationGroupForeignKey] | None = None
    type: NetworkCloudFeaturesType = "AzureNetworkCloudFeatures"

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("applicationSecurityGroups", "type"))
    _PARTS: ClassVar[tuple[str, ...]] = ("application_security_groups",)
    _FIELDS: ClassVar[Fields] = (
        (
            "application_security_groups",
            "applicationSecurityGroups",
            "list:key:ApplicationGroupForeignKey",
            "",
        ),
        ("type", "type", "string", "always"),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 2:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self._raw_application_security_groups = data["applicationSecurityGroups"]
        self.type = data["type"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "applicationSecurityGroups": self._raw_application_security_groups,
            "type": self.type,
        }
        return out if self._rest is None else finish(out, self._rest)


@define(eq=False, kw_only=True, repr=False)
class OpenstackNetworkCloudFeatures(NetworkCloudFeatures):
    """Network settings of a farm role that OpenStack alone has.

    Attributes:
        floating_ip_pool: Network that floating IP addresses are drawn from.
        type: Kind of object, the name of its concrete type. Required. Known values:
            ``AzureNetworkCloudFeatures``, ``OpenstackNetworkCloudFeatures``.
    """

    floating_ip_pool: CloudNetworkForeignKey | None = None
    type: NetworkCloudFeaturesType = "OpenstackNetworkCloudFeatures"

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("floatingIpPool", "type"))
    _PARTS: ClassVar[tuple[str, ...]] = ("floating_ip_pool",)
    _FIELDS: ClassVar[Fields] = (
        ("floating_ip_pool", "floatingIpPool", "key:CloudNetworkForeignKey", ""),
        ("type", "type", "string", "always"),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 2:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self._raw_floating_ip_pool = data["floatingIpPool"]
        self.type = data["type"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "floatingIpPool": self._raw_floating_ip_pool,
            "type": self.type,
        }
        return out if self._rest is None else finish(out, self._rest)


VARIANTS: Final[dict[str, dict[str, Any]]] = {
    "NetworkCloudFeatures": {
        "AzureNetworkCloudFeatures": AzureNetworkCloudFeatures,
        "OpenstackNetworkCloudFeatures": OpenstackNetworkCloudFeatures,
    },
}
DECODERS: Final = decoders(VARIANTS)
