"""HostnameConfiguration and its variants."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Final

from attrs import define

from ..serialization.base import Fields, Model, complete, decoders, finish, new

if TYPE_CHECKING:
    from ..types import HostnameConfigurationType
    from .webhook_endpoint_foreign_key import WebhookEndpointForeignKey


@define(eq=False, kw_only=True, repr=False)
class HostnameConfiguration(Model):
    """The way in which servers of a farm role get their host names.

    A family: ``type`` tells which of `TemplateHostnameConfiguration`,
    `WebhookHostnameConfiguration` a value is.

    Attributes:
        domain_name: Template of the domain name, with global variables filled in. AWS, Azure and
            VMware only; VMware takes it from the IP pool.
        type: Source of the host names, the name of its concrete type. Required. Known values:
            ``TemplateHostnameConfiguration``, ``WebhookHostnameConfiguration``.
    """

    domain_name: str | None = None
    type: HostnameConfigurationType

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("domainName", "type"))
    _DISCRIMINATOR: ClassVar[str] = "type"
    _FIELDS: ClassVar[Fields] = (
        ("domain_name", "domainName", "string", ""),
        ("type", "type", "string", "always"),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        decode = DECODERS["HostnameConfiguration"].get(data["type"])
        if decode is not None:
            return decode(data)
        rest = None
        if len(data) != 2:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.domain_name = data["domainName"]
        self.type = data["type"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "domainName": self.domain_name,
            "type": self.type,
        }
        return out if self._rest is None else finish(out, self._rest)


@define(eq=False, kw_only=True, repr=False)
class TemplateHostnameConfiguration(HostnameConfiguration):
    """Host names that are formed from a template.

    Attributes:
        domain_name: Template of the domain name, with global variables filled in. AWS, Azure and
            VMware only; VMware takes it from the IP pool.
        template: Template of the host name, with global variables filled in.
        type: Source of the host names, the name of its concrete type. Required. Known values:
            ``TemplateHostnameConfiguration``, ``WebhookHostnameConfiguration``.
    """

    template: str | None = None
    type: HostnameConfigurationType = "TemplateHostnameConfiguration"

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("domainName", "template", "type"))
    _FIELDS: ClassVar[Fields] = (
        ("domain_name", "domainName", "string", ""),
        ("template", "template", "string", ""),
        ("type", "type", "string", "always"),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 3:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.domain_name = data["domainName"]
        self.template = data["template"]
        self.type = data["type"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "domainName": self.domain_name,
            "template": self.template,
            "type": self.type,
        }
        return out if self._rest is None else finish(out, self._rest)


@define(eq=False, kw_only=True, repr=False)
class WebhookHostnameConfiguration(HostnameConfiguration):
    """Host names that a webhook endpoint supplies.

    Attributes:
        domain_name: Template of the domain name, with global variables filled in. AWS, Azure and
            VMware only; VMware takes it from the IP pool.
        endpoint: Webhook endpoint that is asked for the host name. Required.
        type: Source of the host names, the name of its concrete type. Required. Known values:
            ``TemplateHostnameConfiguration``, ``WebhookHostnameConfiguration``.
    """

    endpoint: WebhookEndpointForeignKey
    type: HostnameConfigurationType = "WebhookHostnameConfiguration"

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("domainName", "endpoint", "type"))
    _KEY: ClassVar[str] = "endpoint"
    _PARTS: ClassVar[tuple[str, ...]] = ("endpoint",)
    _FIELDS: ClassVar[Fields] = (
        ("domain_name", "domainName", "string", ""),
        ("endpoint", "endpoint", "key:WebhookEndpointForeignKey", "always"),
        ("type", "type", "string", "always"),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 3:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.domain_name = data["domainName"]
        self._raw_endpoint = data["endpoint"]
        self.type = data["type"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "domainName": self.domain_name,
            "endpoint": self._raw_endpoint,
            "type": self.type,
        }
        return out if self._rest is None else finish(out, self._rest)


VARIANTS: Final[dict[str, dict[str, Any]]] = {
    "HostnameConfiguration": {
        "TemplateHostnameConfiguration": TemplateHostnameConfiguration,
        "WebhookHostnameConfiguration": WebhookHostnameConfiguration,
    },
}
DECODERS: Final = decoders(VARIANTS)
