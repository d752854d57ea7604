"""CloudCredentialsSummary."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.base import GIVEN_BY_HOST, Fields, Model, complete, finish, new

if TYPE_CHECKING:
    from ..types import CloudCredentialsStatus, CloudCredentialsType, Scope


@define(eq=False, kw_only=True, repr=False)
class CloudCredentialsSummary(Model):
    """Access data for one cloud, in the short form that lists return.

    Attributes:
        cloud_credentials_type: Cloud that the credentials open, given as the name of their
            concrete type. Set at creation only. Required. Known values: ``AwsCloudCredentials``,
            ``AzureCloudCredentials``, ``CloudstackCloudCredentials``, ``GceCloudCredentials``,
            ``OpenstackCloudCredentials``, ``RackspaceCloudCredentials``,
            ``VmwareCloudCredentials``.
        description: What the credentials are for.
        id: Identifier of the cloud credentials. Read-only. Exactly 12 characters. Matches
            ``^[A-Fa-f0-9]+$``.
        name: Name of the cloud credentials; no two sets may share one. Required.
        provider: Make of a CloudStack or OpenStack cloud; without meaning for the other clouds.
            Set at creation only.
        scope: Scope that it is defined in; the value scalr is the global scope. Read-only. Known
            values: ``account``, ``environment``, ``farm``, ``farmrole``, ``role``, ``scalr``,
            ``server``.
        status: State that it is in, as Scalr knows it. Read-only. Known values: ``disabled``,
            ``enabled``, ``suspended``.
    """

    cloud_credentials_type: CloudCredentialsType
    description: str | None = None
    id: str = GIVEN_BY_HOST
    name: str
    provider: str | None = None
    scope: Scope | None = None
    status: CloudCredentialsStatus | None = None

    _KNOWN: ClassVar[frozenset[str]] = frozenset(
        ("cloudCredentialsType", "description", "id", "name", "provider", "scope", "status")
    )
    _KEY: ClassVar[str] = "id"
    _IDENTIFIES: ClassVar[dict[str, str]] = {
        "CloudCredentials": "id",
    }
    _FIELDS: ClassVar[Fields] = (
        ("cloud_credentials_type", "cloudCredentialsType", "string", "create"),
        ("description", "description", "string", ""),
        ("id", "id", "string", "never"),
        ("name", "name", "string", "always"),
        ("provider", "provider", "string", "create"),
        ("scope", "scope", "string", "never"),
        ("status", "status", "string", "never"),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 7:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.cloud_credentials_type = data["cloudCredentialsType"]
        self.description = data["description"]
        self.id = data["id"]
        self.name = data["name"]
        self.provider = data["provider"]
        self.scope = data["scope"]
        self.status = data["status"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "cloudCredentialsType": self.cloud_credentials_type,
            "description": self.description,
            "id": self.id,
            "name": self.name,
            "provider": self.provider,
            "scope": self.scope,
            "status": self.status,
        }
        return out if self._rest is None else finish(out, self._rest)
