"""NetworkCloudFeatures and its variants."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Final

from attrs import define

from ..model import NOTHING, Fields, Model, new
from .application_group_foreign_key import ApplicationGroupForeignKey
from .cloud_network_foreign_key import CloudNetworkForeignKey

if TYPE_CHECKING:
    from ..types import NetworkCloudFeaturesType


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
        get = data.get
        if (variant := VARIANTS["NetworkCloudFeatures"].get(get("type"))) is not None:
            return variant.decode(data)
        self: Any = new(cls)
        self.type = get("type")
        if data.keys() == cls._KNOWN:
            self._extra = None
            self._absent = NOTHING
        else:
            self._note(data, cls._KNOWN)
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "type": self.type,
        }
        return self._finish(out) if self._absent or self._extra else out


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
        get = data.get
        self: Any = new(cls)
        self.application_security_groups = (
            v
            if (v := get("applicationSecurityGroups")) is None
            else [ApplicationGroupForeignKey.decode(i) for i in v]
        )
        self.type = get("type")
        if data.keys() == cls._KNOWN:
            self._extra = None
            self._absent = NOTHING
        else:
            self._note(data, cls._KNOWN)
        return self

    def encode(self: Any) -> dict[str, Any]:
        v: Any
        out = {
            "applicationSecurityGroups": v
            if (v := self.application_security_groups) is None
            else [i.encode() for i in v],
            "type": self.type,
        }
        return self._finish(out) if self._absent or self._extra else out


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
    _FIELDS: ClassVar[Fields] = (
        ("floating_ip_pool", "floatingIpPool", "key:CloudNetworkForeignKey", ""),
        ("type", "type", "string", "always"),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        get = data.get
        self: Any = new(cls)
        self.floating_ip_pool = (
            v if (v := get("floatingIpPool")) is None else CloudNetworkForeignKey.decode(v)
        )
        self.type = get("type")
        if data.keys() == cls._KNOWN:
            self._extra = None
            self._absent = NOTHING
        else:
            self._note(data, cls._KNOWN)
        return self

    def encode(self: Any) -> dict[str, Any]:
        v: Any
        out = {
            "floatingIpPool": v if (v := self.floating_ip_pool) is None else v.encode(),
            "type": self.type,
        }
        return self._finish(out) if self._absent or self._extra else out


VARIANTS: Final[dict[str, dict[str, Any]]] = {
    "NetworkCloudFeatures": {
        "AzureNetworkCloudFeatures": AzureNetworkCloudFeatures,
        "OpenstackNetworkCloudFeatures": OpenstackNetworkCloudFeatures,
    },
}
