"""CloudCredentials and its variants."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Final

from attrs import define

from ..serialization.base import (
    GIVEN_BY_HOST,
    Fields,
    Model,
    complete,
    decoders,
    finish,
    new,
    to_boolean,
)

if TYPE_CHECKING:
    from ..types import AccountType, CloudCredentialsStatus, CloudCredentialsType, Scope
    from .aws_detailed_billing import AwsDetailedBilling


@define(eq=False, kw_only=True, repr=False)
class CloudCredentials(Model):
    """Access data for one cloud, in the form that all clouds share.

    A family: ``cloudCredentialsType`` tells which of `AwsCloudCredentials`,
    `AzureCloudCredentials`, `CloudstackCloudCredentials`, `GceCloudCredentials`,
    `OpenstackCloudCredentials`, `RackspaceCloudCredentials`, `VmwareCloudCredentials` a value is.

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
    _DISCRIMINATOR: ClassVar[str] = "cloudCredentialsType"
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
        decode = DECODERS["CloudCredentials"].get(data["cloudCredentialsType"])
        if decode is not None:
            return decode(data)
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


@define(eq=False, kw_only=True, repr=False)
class AwsCloudCredentials(CloudCredentials):
    """Access data for Amazon Web Services.

    Attributes:
        access_key: Identifier of the AWS access key. Required.
        account_id: Number of the AWS account that the access key belongs to. Read-only.
        account_type: Part of AWS that the account is in: the regular regions, GovCloud or China.
            Required. Known values: ``china``, ``govcloud``, ``regular``.
        billing: Where AWS writes the detailed bills of the account, for cost analytics.
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
        secret_key: Secret of the AWS access key; hosts accept it but leave it out of what they
            return. Required.
        status: State that it is in, as Scalr knows it. Read-only. Known values: ``disabled``,
            ``enabled``, ``suspended``.
    """

    access_key: str
    account_id: str | None = None
    account_type: AccountType
    billing: AwsDetailedBilling | None = None
    secret_key: str
    cloud_credentials_type: CloudCredentialsType = "AwsCloudCredentials"

    _KNOWN: ClassVar[frozenset[str]] = frozenset(
        (
            "accessKey",
            "accountId",
            "accountType",
            "billing",
            "cloudCredentialsType",
            "description",
            "id",
            "name",
            "provider",
            "scope",
            "secretKey",
            "status",
        )
    )
    _KEY: ClassVar[str] = "id"
    _IDENTIFIES: ClassVar[dict[str, str]] = {
        "CloudCredentials": "id",
    }
    _PARTS: ClassVar[tuple[str, ...]] = ("billing",)
    _DEEP: ClassVar[frozenset[str]] = frozenset(("billing",))
    _SECRET: ClassVar[frozenset[str]] = frozenset(("secret_key",))
    _FIELDS: ClassVar[Fields] = (
        ("access_key", "accessKey", "string", "always"),
        ("account_id", "accountId", "string", "never"),
        ("account_type", "accountType", "string", "always"),
        ("billing", "billing", "model:AwsDetailedBilling", ""),
        ("cloud_credentials_type", "cloudCredentialsType", "string", "create"),
        ("description", "description", "string", ""),
        ("id", "id", "string", "never"),
        ("name", "name", "string", "always"),
        ("provider", "provider", "string", "create"),
        ("scope", "scope", "string", "never"),
        ("secret_key", "secretKey", "string", "always"),
        ("status", "status", "string", "never"),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 12:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.access_key = data["accessKey"]
        self.account_id = data["accountId"]
        self.account_type = data["accountType"]
        self._raw_billing = data["billing"]
        self.cloud_credentials_type = data["cloudCredentialsType"]
        self.description = data["description"]
        self.id = data["id"]
        self.name = data["name"]
        self.provider = data["provider"]
        self.scope = data["scope"]
        self.secret_key = data["secretKey"]
        self.status = data["status"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "accessKey": self.access_key,
            "accountId": self.account_id,
            "accountType": self.account_type,
            "billing": self._raw_billing,
            "cloudCredentialsType": self.cloud_credentials_type,
            "description": self.description,
            "id": self.id,
            "name": self.name,
            "provider": self.provider,
            "scope": self.scope,
            "secretKey": self.secret_key,
            "status": self.status,
        }
        return out if self._rest is None else finish(out, self._rest)


@define(eq=False, kw_only=True, repr=False)
class AzureCloudCredentials(CloudCredentials):
    """Access data for Microsoft Azure.

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
        subscription: Identifier of the Azure subscription. Required.
        tenant_id: Identifier of the Azure Active Directory tenant. Required.
    """

    subscription: str
    tenant_id: str
    cloud_credentials_type: CloudCredentialsType = "AzureCloudCredentials"

    _KNOWN: ClassVar[frozenset[str]] = frozenset(
        (
            "cloudCredentialsType",
            "description",
            "id",
            "name",
            "provider",
            "scope",
            "status",
            "subscription",
            "tenantId",
        )
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
        ("subscription", "subscription", "string", "always"),
        ("tenant_id", "tenantId", "string", "always"),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 9:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.cloud_credentials_type = data["cloudCredentialsType"]
        self.description = data["description"]
        self.id = data["id"]
        self.name = data["name"]
        self.provider = data["provider"]
        self.scope = data["scope"]
        self.status = data["status"]
        self.subscription = data["subscription"]
        self.tenant_id = data["tenantId"]
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
            "subscription": self.subscription,
            "tenantId": self.tenant_id,
        }
        return out if self._rest is None else finish(out, self._rest)


@define(eq=False, kw_only=True, repr=False)
class CloudstackCloudCredentials(CloudCredentials):
    """Access data for a cloud based on CloudStack.

    Attributes:
        api_key: API key that the cloud issued. Required.
        api_url: Address of the API, http or https, with port and the path /client/api. Required.
        cloud_credentials_type: Cloud that the credentials open, given as the name of their
            concrete type. Set at creation only. Required. Known values: ``AwsCloudCredentials``,
            ``AzureCloudCredentials``, ``CloudstackCloudCredentials``, ``GceCloudCredentials``,
            ``OpenstackCloudCredentials``, ``RackspaceCloudCredentials``,
            ``VmwareCloudCredentials``.
        description: What the credentials are for.
        id: Identifier of the cloud credentials. Read-only. Exactly 12 characters. Matches
            ``^[A-Fa-f0-9]+$``.
        name: Name of the cloud credentials; no two sets may share one. Required.
        provider: Make of the CloudStack cloud. Set at creation only. Required. Known values:
            ``cloudstack``, ``idcf``.
        scope: Scope that it is defined in; the value scalr is the global scope. Read-only. Known
            values: ``account``, ``environment``, ``farm``, ``farmrole``, ``role``, ``scalr``,
            ``server``.
        secret_key: Secret key; hosts accept it but leave it out of what they return. Required.
        status: State that it is in, as Scalr knows it. Read-only. Known values: ``disabled``,
            ``enabled``, ``suspended``.
    """

    api_key: str
    api_url: str
    secret_key: str
    cloud_credentials_type: CloudCredentialsType = "CloudstackCloudCredentials"

    _KNOWN: ClassVar[frozenset[str]] = frozenset(
        (
            "apiKey",
            "apiUrl",
            "cloudCredentialsType",
            "description",
            "id",
            "name",
            "provider",
            "scope",
            "secretKey",
            "status",
        )
    )
    _KEY: ClassVar[str] = "id"
    _IDENTIFIES: ClassVar[dict[str, str]] = {
        "CloudCredentials": "id",
    }
    _SECRET: ClassVar[frozenset[str]] = frozenset(("api_key", "secret_key"))
    _FIELDS: ClassVar[Fields] = (
        ("api_key", "apiKey", "string", "always"),
        ("api_url", "apiUrl", "string", "always"),
        ("cloud_credentials_type", "cloudCredentialsType", "string", "create"),
        ("description", "description", "string", ""),
        ("id", "id", "string", "never"),
        ("name", "name", "string", "always"),
        ("provider", "provider", "string", "create"),
        ("scope", "scope", "string", "never"),
        ("secret_key", "secretKey", "string", "always"),
        ("status", "status", "string", "never"),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 10:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.api_key = data["apiKey"]
        self.api_url = data["apiUrl"]
        self.cloud_credentials_type = data["cloudCredentialsType"]
        self.description = data["description"]
        self.id = data["id"]
        self.name = data["name"]
        self.provider = data["provider"]
        self.scope = data["scope"]
        self.secret_key = data["secretKey"]
        self.status = data["status"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "apiKey": self.api_key,
            "apiUrl": self.api_url,
            "cloudCredentialsType": self.cloud_credentials_type,
            "description": self.description,
            "id": self.id,
            "name": self.name,
            "provider": self.provider,
            "scope": self.scope,
            "secretKey": self.secret_key,
            "status": self.status,
        }
        return out if self._rest is None else finish(out, self._rest)


@define(eq=False, kw_only=True, repr=False)
class GceCloudCredentials(CloudCredentials):
    """Access data for Google Compute Engine.

    Attributes:
        account_name: Name of the service account. Required.
        client_id: Client id of the service account. Required.
        cloud_credentials_type: Cloud that the credentials open, given as the name of their
            concrete type. Set at creation only. Required. Known values: ``AwsCloudCredentials``,
            ``AzureCloudCredentials``, ``CloudstackCloudCredentials``, ``GceCloudCredentials``,
            ``OpenstackCloudCredentials``, ``RackspaceCloudCredentials``,
            ``VmwareCloudCredentials``.
        description: What the credentials are for.
        id: Identifier of the cloud credentials. Read-only. Exactly 12 characters. Matches
            ``^[A-Fa-f0-9]+$``.
        name: Name of the cloud credentials; no two sets may share one. Required.
        private_key: Private key of the service account in base64, boundary lines included; hosts
            leave it out of what they return. Required.
        project_id: Identifier of the Google Cloud project. Required.
        provider: Make of a CloudStack or OpenStack cloud; without meaning for the other clouds.
            Set at creation only.
        scope: Scope that it is defined in; the value scalr is the global scope. Read-only. Known
            values: ``account``, ``environment``, ``farm``, ``farmrole``, ``role``, ``scalr``,
            ``server``.
        status: State that it is in, as Scalr knows it. Read-only. Known values: ``disabled``,
            ``enabled``, ``suspended``.
    """

    account_name: str
    client_id: str
    private_key: str
    project_id: str
    cloud_credentials_type: CloudCredentialsType = "GceCloudCredentials"

    _KNOWN: ClassVar[frozenset[str]] = frozenset(
        (
            "accountName",
            "clientId",
            "cloudCredentialsType",
            "description",
            "id",
            "name",
            "privateKey",
            "projectId",
            "provider",
            "scope",
            "status",
        )
    )
    _KEY: ClassVar[str] = "id"
    _IDENTIFIES: ClassVar[dict[str, str]] = {
        "CloudCredentials": "id",
    }
    _SECRET: ClassVar[frozenset[str]] = frozenset(("private_key",))
    _FIELDS: ClassVar[Fields] = (
        ("account_name", "accountName", "string", "always"),
        ("client_id", "clientId", "string", "always"),
        ("cloud_credentials_type", "cloudCredentialsType", "string", "create"),
        ("description", "description", "string", ""),
        ("id", "id", "string", "never"),
        ("name", "name", "string", "always"),
        ("private_key", "privateKey", "string", "always"),
        ("project_id", "projectId", "string", "always"),
        ("provider", "provider", "string", "create"),
        ("scope", "scope", "string", "never"),
        ("status", "status", "string", "never"),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 11:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.account_name = data["accountName"]
        self.client_id = data["clientId"]
        self.cloud_credentials_type = data["cloudCredentialsType"]
        self.description = data["description"]
        self.id = data["id"]
        self.name = data["name"]
        self.private_key = data["privateKey"]
        self.project_id = data["projectId"]
        self.provider = data["provider"]
        self.scope = data["scope"]
        self.status = data["status"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "accountName": self.account_name,
            "clientId": self.client_id,
            "cloudCredentialsType": self.cloud_credentials_type,
            "description": self.description,
            "id": self.id,
            "name": self.name,
            "privateKey": self.private_key,
            "projectId": self.project_id,
            "provider": self.provider,
            "scope": self.scope,
            "status": self.status,
        }
        return out if self._rest is None else finish(out, self._rest)


@define(eq=False, kw_only=True, repr=False)
class OpenstackCloudCredentials(CloudCredentials):
    """Access data for a cloud based on OpenStack.

    Attributes:
        cloud_credentials_type: Cloud that the credentials open, given as the name of their
            concrete type. Set at creation only. Required. Known values: ``AwsCloudCredentials``,
            ``AzureCloudCredentials``, ``CloudstackCloudCredentials``, ``GceCloudCredentials``,
            ``OpenstackCloudCredentials``, ``RackspaceCloudCredentials``,
            ``VmwareCloudCredentials``.
        description: What the credentials are for.
        domain_name: Domain of the user; required by version 3 of the identity API.
        id: Identifier of the cloud credentials. Read-only. Exactly 12 characters. Matches
            ``^[A-Fa-f0-9]+$``.
        keystone_url: Address of the identity service (Keystone). Required.
        name: Name of the cloud credentials; no two sets may share one. Required.
        password: Password of the user; hosts accept it but leave it out of what they return.
            Required.
        provider: Make of the OpenStack cloud. Set at creation only. Required. Known values:
            ``cisco``, ``hpcloud``, ``mirantis``, ``ocs``, ``openstack``, ``vio``.
        scope: Scope that it is defined in; the value scalr is the global scope. Read-only. Known
            values: ``account``, ``environment``, ``farm``, ``farmrole``, ``role``, ``scalr``,
            ``server``.
        ssl_verification: Whether the server's TLS certificate is checked.
        status: State that it is in, as Scalr knows it. Read-only. Known values: ``disabled``,
            ``enabled``, ``suspended``.
        tenant_name: Tenant (project) to work in. Required.
        user_name: User to log in as. Required.
    """

    domain_name: str | None = None
    keystone_url: str
    password: str
    ssl_verification: bool | None = None
    tenant_name: str
    user_name: str
    cloud_credentials_type: CloudCredentialsType = "OpenstackCloudCredentials"

    _KNOWN: ClassVar[frozenset[str]] = frozenset(
        (
            "cloudCredentialsType",
            "description",
            "domainName",
            "id",
            "keystoneUrl",
            "name",
            "password",
            "provider",
            "scope",
            "sslVerification",
            "status",
            "tenantName",
            "userName",
        )
    )
    _KEY: ClassVar[str] = "id"
    _IDENTIFIES: ClassVar[dict[str, str]] = {
        "CloudCredentials": "id",
    }
    _SECRET: ClassVar[frozenset[str]] = frozenset(("password",))
    _FIELDS: ClassVar[Fields] = (
        ("cloud_credentials_type", "cloudCredentialsType", "string", "create"),
        ("description", "description", "string", ""),
        ("domain_name", "domainName", "string", ""),
        ("id", "id", "string", "never"),
        ("keystone_url", "keystoneUrl", "string", "always"),
        ("name", "name", "string", "always"),
        ("password", "password", "string", "always"),
        ("provider", "provider", "string", "create"),
        ("scope", "scope", "string", "never"),
        ("ssl_verification", "sslVerification", "boolean", ""),
        ("status", "status", "string", "never"),
        ("tenant_name", "tenantName", "string", "always"),
        ("user_name", "userName", "string", "always"),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 13:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.cloud_credentials_type = data["cloudCredentialsType"]
        self.description = data["description"]
        self.domain_name = data["domainName"]
        self.id = data["id"]
        self.keystone_url = data["keystoneUrl"]
        self.name = data["name"]
        self.password = data["password"]
        self.provider = data["provider"]
        self.scope = data["scope"]
        self.ssl_verification = v if type(v := data["sslVerification"]) is bool else to_boolean(v)
        self.status = data["status"]
        self.tenant_name = data["tenantName"]
        self.user_name = data["userName"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "cloudCredentialsType": self.cloud_credentials_type,
            "description": self.description,
            "domainName": self.domain_name,
            "id": self.id,
            "keystoneUrl": self.keystone_url,
            "name": self.name,
            "password": self.password,
            "provider": self.provider,
            "scope": self.scope,
            "sslVerification": self.ssl_verification,
            "status": self.status,
            "tenantName": self.tenant_name,
            "userName": self.user_name,
        }
        return out if self._rest is None else finish(out, self._rest)


@define(eq=False, kw_only=True, repr=False)
class RackspaceCloudCredentials(CloudCredentials):
    """Access data for Rackspace.

    Attributes:
        api_key: API key that the cloud issued. Required.
        cloud_credentials_type: Cloud that the credentials open, given as the name of their
            concrete type. Set at creation only. Required. Known values: ``AwsCloudCredentials``,
            ``AzureCloudCredentials``, ``CloudstackCloudCredentials``, ``GceCloudCredentials``,
            ``OpenstackCloudCredentials``, ``RackspaceCloudCredentials``,
            ``VmwareCloudCredentials``.
        description: What the credentials are for.
        id: Identifier of the cloud credentials. Read-only. Exactly 12 characters. Matches
            ``^[A-Fa-f0-9]+$``.
        is_uk: True for Rackspace UK, false for Rackspace US. Set at creation only.
        name: Name of the cloud credentials; no two sets may share one. Required.
        provider: Make of a CloudStack or OpenStack cloud; without meaning for the other clouds.
            Set at creation only.
        scope: Scope that it is defined in; the value scalr is the global scope. Read-only. Known
            values: ``account``, ``environment``, ``farm``, ``farmrole``, ``role``, ``scalr``,
            ``server``.
        status: State that it is in, as Scalr knows it. Read-only. Known values: ``disabled``,
            ``enabled``, ``suspended``.
        user_name: User to log in as. Required.
    """

    api_key: str
    is_uk: bool | None = None
    user_name: str
    cloud_credentials_type: CloudCredentialsType = "RackspaceCloudCredentials"

    _KNOWN: ClassVar[frozenset[str]] = frozenset(
        (
            "apiKey",
            "cloudCredentialsType",
            "description",
            "id",
            "isUk",
            "name",
            "provider",
            "scope",
            "status",
            "userName",
        )
    )
    _KEY: ClassVar[str] = "id"
    _IDENTIFIES: ClassVar[dict[str, str]] = {
        "CloudCredentials": "id",
    }
    _SECRET: ClassVar[frozenset[str]] = frozenset(("api_key",))
    _FIELDS: ClassVar[Fields] = (
        ("api_key", "apiKey", "string", "always"),
        ("cloud_credentials_type", "cloudCredentialsType", "string", "create"),
        ("description", "description", "string", ""),
        ("id", "id", "string", "never"),
        ("is_uk", "isUk", "boolean", "create"),
        ("name", "name", "string", "always"),
        ("provider", "provider", "string", "create"),
        ("scope", "scope", "string", "never"),
        ("status", "status", "string", "never"),
        ("user_name", "userName", "string", "always"),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 10:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.api_key = data["apiKey"]
        self.cloud_credentials_type = data["cloudCredentialsType"]
        self.description = data["description"]
        self.id = data["id"]
        self.is_uk = v if type(v := data["isUk"]) is bool else to_boolean(v)
        self.name = data["name"]
        self.provider = data["provider"]
        self.scope = data["scope"]
        self.status = data["status"]
        self.user_name = data["userName"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "apiKey": self.api_key,
            "cloudCredentialsType": self.cloud_credentials_type,
            "description": self.description,
            "id": self.id,
            "isUk": self.is_uk,
            "name": self.name,
            "provider": self.provider,
            "scope": self.scope,
            "status": self.status,
            "userName": self.user_name,
        }
        return out if self._rest is None else finish(out, self._rest)


@define(eq=False, kw_only=True, repr=False)
class VmwareCloudCredentials(CloudCredentials):
    """Access data for VMware vSphere.

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
        password: Password of the user. Required.
        provider: Make of a CloudStack or OpenStack cloud; without meaning for the other clouds.
            Set at creation only.
        scope: Scope that it is defined in; the value scalr is the global scope. Read-only. Known
            values: ``account``, ``environment``, ``farm``, ``farmrole``, ``role``, ``scalr``,
            ``server``.
        ssl_verification: Whether the server's TLS certificate is checked.
        status: State that it is in, as Scalr knows it. Read-only. Known values: ``disabled``,
            ``enabled``, ``suspended``.
        url: Address of the vSphere web services. Required.
        user_name: User to log in as. Required.
    """

    password: str
    ssl_verification: bool | None = None
    url: str
    user_name: str
    cloud_credentials_type: CloudCredentialsType = "VmwareCloudCredentials"

    _KNOWN: ClassVar[frozenset[str]] = frozenset(
        (
            "cloudCredentialsType",
            "description",
            "id",
            "name",
            "password",
            "provider",
            "scope",
            "sslVerification",
            "status",
            "url",
            "userName",
        )
    )
    _KEY: ClassVar[str] = "id"
    _IDENTIFIES: ClassVar[dict[str, str]] = {
        "CloudCredentials": "id",
    }
    _SECRET: ClassVar[frozenset[str]] = frozenset(("password",))
    _FIELDS: ClassVar[Fields] = (
        ("cloud_credentials_type", "cloudCredentialsType", "string", "create"),
        ("description", "description", "string", ""),
        ("id", "id", "string", "never"),
        ("name", "name", "string", "always"),
        ("password", "password", "string", "always"),
        ("provider", "provider", "string", "create"),
        ("scope", "scope", "string", "never"),
        ("ssl_verification", "sslVerification", "boolean", ""),
        ("status", "status", "string", "never"),
        ("url", "url", "string", "always"),
        ("user_name", "userName", "string", "always"),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 11:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.cloud_credentials_type = data["cloudCredentialsType"]
        self.description = data["description"]
        self.id = data["id"]
        self.name = data["name"]
        self.password = data["password"]
        self.provider = data["provider"]
        self.scope = data["scope"]
        self.ssl_verification = v if type(v := data["sslVerification"]) is bool else to_boolean(v)
        self.status = data["status"]
        self.url = data["url"]
        self.user_name = data["userName"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "cloudCredentialsType": self.cloud_credentials_type,
            "description": self.description,
            "id": self.id,
            "name": self.name,
            "password": self.password,
            "provider": self.provider,
            "scope": self.scope,
            "sslVerification": self.ssl_verification,
            "status": self.status,
            "url": self.url,
            "userName": self.user_name,
        }
        return out if self._rest is None else finish(out, self._rest)


VARIANTS: Final[dict[str, dict[str, Any]]] = {
    "CloudCredentials": {
        "AwsCloudCredentials": AwsCloudCredentials,
        "AzureCloudCredentials": AzureCloudCredentials,
        "CloudstackCloudCredentials": CloudstackCloudCredentials,
        "GceCloudCredentials": GceCloudCredentials,
        "OpenstackCloudCredentials": OpenstackCloudCredentials,
        "RackspaceCloudCredentials": RackspaceCloudCredentials,
        "VmwareCloudCredentials": VmwareCloudCredentials,
    },
}
DECODERS: Final = decoders(VARIANTS)
