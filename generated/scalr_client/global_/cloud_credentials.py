"""``global_.cloud_credentials``: Access data for clouds, kept for the whole installation. A set has a
type, one for each cloud.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, overload

from ..calls.operation import Operation
from ..calls.request_body import write_body
from ..resource import AsyncResource, Resource
from ..serialization.scalars import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..calls.pager import AsyncPager, Pager
    from ..models.aws_detailed_billing import AwsDetailedBilling
    from ..models.cloud_credentials import CloudCredentials
    from ..models.cloud_credentials_foreign_key import CloudCredentialsForeignKey
    from ..models.cloud_credentials_summary import CloudCredentialsSummary
    from ..types import AccountType, CloudCredentialsStatus, CloudCredentialsType, Scope

_LIST: Final[Operation[CloudCredentialsSummary]] = Operation(
    "global_.cloud_credentials.list",
    "GET",
    "/api/v1beta0/global/cloud-credentials/",
    "model:CloudCredentialsSummary",
    ids={"id": ("CloudCredentials",)},
)

_GET: Final[Operation[CloudCredentials]] = Operation(
    "global_.cloud_credentials.get",
    "GET",
    "/api/v1beta0/global/cloud-credentials/{cloudCredentialsId}/",
    "model:CloudCredentials",
    ids={"cloudCredentialsId": ("CloudCredentials",)},
)

_CREATE: Final[Operation[CloudCredentials]] = Operation(
    "global_.cloud_credentials.create",
    "POST",
    "/api/v1beta0/global/cloud-credentials/",
    "model:CloudCredentials",
)

_UPDATE: Final[Operation[CloudCredentials]] = Operation(
    "global_.cloud_credentials.update",
    "PATCH",
    "/api/v1beta0/global/cloud-credentials/{cloudCredentialsId}/",
    "model:CloudCredentials",
    ids={"cloudCredentialsId": ("CloudCredentials",)},
)

_DELETE: Final[Operation[None]] = Operation(
    "global_.cloud_credentials.delete",
    "DELETE",
    "/api/v1beta0/global/cloud-credentials/{cloudCredentialsId}/",
    ids={"cloudCredentialsId": ("CloudCredentials",)},
)


class CloudCredentialsResource(Resource):
    """Access data for clouds, kept for the whole installation. A set has a type, one for each cloud."""

    __slots__ = ()

    def list(
        self,
        *,
        cloud_credentials_type: CloudCredentialsType | None = None,
        id: str
        | CloudCredentials
        | CloudCredentialsForeignKey
        | CloudCredentialsSummary
        | None = None,
        name: str | None = None,
        provider: str | None = None,
        scope: Scope | None = None,
        status: CloudCredentialsStatus | None = None,
        page_size: int | None = None,
        start_page: int | None = None,
    ) -> Pager[CloudCredentialsSummary]:
        """Lists the cloud credentials of the global scope, page by page, in a short form that is the
        same for all clouds.

        ``GET /api/v1beta0/global/cloud-credentials/``

        Args:
            cloud_credentials_type: Cloud that the credentials open, given as the name of their
                concrete type. Known values: ``AwsCloudCredentials``, ``AzureCloudCredentials``,
                ``CloudstackCloudCredentials``, ``GceCloudCredentials``,
                ``OpenstackCloudCredentials``, ``RackspaceCloudCredentials``,
                ``VmwareCloudCredentials``.
            id: Identifier of the cloud credentials.
            name: Name of the cloud credentials; no two sets may share one.
            provider: Make of a CloudStack or OpenStack cloud; without meaning for the other
                clouds.
            scope: Scope that it is defined in; the value scalr is the global scope. Known values:
                ``account``, ``environment``, ``farm``, ``farmrole``, ``role``, ``scalr``,
                ``server``.
            status: State that it is in, as Scalr knows it. Known values: ``disabled``,
                ``enabled``, ``suspended``.
            page_size: Items asked for in one request, 1 to 100; the host sends 100 unless told.
            start_page: Number of the first page to fetch, counted from 1.

        Returns:
            The `CloudCredentialsSummary` items, fetched page by page as they are iterated.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Locked, NotEnabledPlatform, ObjectInUse,
                OperatingSystemMismatch, PolicyViolation, UnicityViolation; 422
                ConfigurationMismatch; 500; 501; 503.
        """
        return self._list(
            _LIST,
            (),
            query={
                "cloudCredentialsType": cloud_credentials_type,
                "id": id,
                "name": name,
                "provider": provider,
                "scope": scope,
                "status": status,
            },
            page_size=page_size,
            start_page=start_page,
        )

    def get(
        self,
        cloud_credentials_id: str
        | CloudCredentials
        | CloudCredentialsForeignKey
        | CloudCredentialsSummary,
        /,
    ) -> CloudCredentials:
        """Returns one set of cloud credentials of the global scope, without its secrets.

        ``GET /api/v1beta0/global/cloud-credentials/{cloudCredentialsId}/``

        Args:
            cloud_credentials_id: Identifier of the cloud credentials, 12 hexadecimal digits.
                Exactly 12 characters. Matches ``^[A-Fa-f0-9]+$``.

        Returns:
            The `CloudCredentials`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Locked, NotEnabledPlatform, ObjectInUse,
                OperatingSystemMismatch, PolicyViolation, UnicityViolation; 422
                ConfigurationMismatch; 500; 501; 503.
        """
        return self._call(_GET, (cloud_credentials_id,))

    @overload
    def create(self, body: CloudCredentials | Mapping[str, Any], /) -> CloudCredentials: ...

    @overload
    def create(
        self,
        /,
        *,
        cloud_credentials_type: CloudCredentialsType,
        name: str,
        access_key: str | None = ...,
        account_name: str | None = ...,
        account_type: AccountType | None = ...,
        api_key: str | None = ...,
        api_url: str | None = ...,
        billing: AwsDetailedBilling | Mapping[str, Any] | None = ...,
        client_id: str | None = ...,
        description: str | None = ...,
        domain_name: str | None = ...,
        is_uk: bool | None = ...,
        keystone_url: str | None = ...,
        password: str | None = ...,
        private_key: str | None = ...,
        project_id: str | None = ...,
        provider: str | None = ...,
        secret_key: str | None = ...,
        ssl_verification: bool | None = ...,
        subscription: str | None = ...,
        tenant_id: str | None = ...,
        tenant_name: str | None = ...,
        url: str | None = ...,
        user_name: str | None = ...,
    ) -> CloudCredentials: ...

    def create(
        self,
        body: CloudCredentials | Mapping[str, Any] | None = None,
        /,
        *,
        access_key: Any = UNSET,
        account_name: Any = UNSET,
        account_type: Any = UNSET,
        api_key: Any = UNSET,
        api_url: Any = UNSET,
        billing: Any = UNSET,
        client_id: Any = UNSET,
        cloud_credentials_type: Any = UNSET,
        description: Any = UNSET,
        domain_name: Any = UNSET,
        is_uk: Any = UNSET,
        keystone_url: Any = UNSET,
        name: Any = UNSET,
        password: Any = UNSET,
        private_key: Any = UNSET,
        project_id: Any = UNSET,
        provider: Any = UNSET,
        secret_key: Any = UNSET,
        ssl_verification: Any = UNSET,
        subscription: Any = UNSET,
        tenant_id: Any = UNSET,
        tenant_name: Any = UNSET,
        url: Any = UNSET,
        user_name: Any = UNSET,
    ) -> CloudCredentials:
        """Stores new cloud credentials for the global scope; their type decides which further
        properties are required.

        ``POST /api/v1beta0/global/cloud-credentials/``

        Args:
            body: A `CloudCredentials`, or a mapping with wire names, instead of the keywords.
            access_key: Identifier of the AWS access key.
            account_name: Name of the service account.
            account_type: Part of AWS that the account is in: the regular regions, GovCloud or
                China. Known values: ``china``, ``govcloud``, ``regular``.
            api_key: API key that the cloud issued.
            api_url: Address of the API, http or https, with port and the path /client/api.
            billing: Where AWS writes the detailed bills of the account, for cost analytics.
            client_id: Client id of the service account.
            cloud_credentials_type: Cloud that the credentials open, given as the name of their
                concrete type. Set at creation only. Known values: ``AwsCloudCredentials``,
                ``AzureCloudCredentials``, ``CloudstackCloudCredentials``, ``GceCloudCredentials``,
                ``OpenstackCloudCredentials``, ``RackspaceCloudCredentials``,
                ``VmwareCloudCredentials``.
            description: What the credentials are for.
            domain_name: Domain of the user; required by version 3 of the identity API.
            is_uk: True for Rackspace UK, false for Rackspace US. Set at creation only.
            keystone_url: Address of the identity service (Keystone).
            name: Name of the cloud credentials; no two sets may share one.
            password: Password of the user; hosts accept it but leave it out of what they return.
            private_key: Private key of the service account in base64, boundary lines included;
                hosts leave it out of what they return.
            project_id: Identifier of the Google Cloud project.
            provider: Make of a CloudStack or OpenStack cloud; without meaning for the other
                clouds. Set at creation only.
            secret_key: Secret of the AWS access key; hosts accept it but leave it out of what they
                return.
            ssl_verification: Whether the server's TLS certificate is checked.
            subscription: Identifier of the Azure subscription.
            tenant_id: Identifier of the Azure Active Directory tenant.
            tenant_name: Tenant (project) to work in.
            url: Address of the vSphere web services.
            user_name: User to log in as.

        Returns:
            The `CloudCredentials`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Locked, NotEnabledPlatform, ObjectInUse,
                OperatingSystemMismatch, PolicyViolation, UnicityViolation; 422
                ConfigurationMismatch; 500; 501; 503.
        """
        return self._call(
            _CREATE,
            (),
            body=write_body(
                "CloudCredentials",
                "create",
                body,
                {
                    "accessKey": access_key,
                    "accountName": account_name,
                    "accountType": account_type,
                    "apiKey": api_key,
                    "apiUrl": api_url,
                    "billing": billing,
                    "clientId": client_id,
                    "cloudCredentialsType": cloud_credentials_type,
                    "description": description,
                    "domainName": domain_name,
                    "isUk": is_uk,
                    "keystoneUrl": keystone_url,
                    "name": name,
                    "password": password,
                    "privateKey": private_key,
                    "projectId": project_id,
                    "provider": provider,
                    "secretKey": secret_key,
                    "sslVerification": ssl_verification,
                    "subscription": subscription,
                    "tenantId": tenant_id,
                    "tenantName": tenant_name,
                    "url": url,
                    "userName": user_name,
                },
                required=("cloudCredentialsType", "name"),
            ),
        )

    def update(
        self,
        cloud_credentials_id: str
        | CloudCredentials
        | CloudCredentialsForeignKey
        | CloudCredentialsSummary,
        body: CloudCredentials | Mapping[str, Any] | None = None,
        /,
        *,
        access_key: str | None = UNSET,
        account_name: str | None = UNSET,
        account_type: AccountType | None = UNSET,
        api_key: str | None = UNSET,
        api_url: str | None = UNSET,
        billing: AwsDetailedBilling | Mapping[str, Any] | None = UNSET,
        client_id: str | None = UNSET,
        description: str | None = UNSET,
        domain_name: str | None = UNSET,
        keystone_url: str | None = UNSET,
        name: str | None = UNSET,
        password: str | None = UNSET,
        private_key: str | None = UNSET,
        project_id: str | None = UNSET,
        secret_key: str | None = UNSET,
        ssl_verification: bool | None = UNSET,
        subscription: str | None = UNSET,
        tenant_id: str | None = UNSET,
        tenant_name: str | None = UNSET,
        url: str | None = UNSET,
        user_name: str | None = UNSET,
    ) -> CloudCredentials:
        """Changes the given properties of one set of cloud credentials. The type is fixed, and
        secrets that are not given stay as they are.

        ``PATCH /api/v1beta0/global/cloud-credentials/{cloudCredentialsId}/``

        Args:
            cloud_credentials_id: Identifier of the cloud credentials, 12 hexadecimal digits.
                Exactly 12 characters. Matches ``^[A-Fa-f0-9]+$``.
            body: A `CloudCredentials`, or a mapping with wire names, instead of the keywords. A
                model given alone, as the id, is the body as well.
            access_key: Identifier of the AWS access key.
            account_name: Name of the service account.
            account_type: Part of AWS that the account is in: the regular regions, GovCloud or
                China. Known values: ``china``, ``govcloud``, ``regular``.
            api_key: API key that the cloud issued.
            api_url: Address of the API, http or https, with port and the path /client/api.
            billing: Where AWS writes the detailed bills of the account, for cost analytics.
            client_id: Client id of the service account.
            description: What the credentials are for.
            domain_name: Domain of the user; required by version 3 of the identity API.
            keystone_url: Address of the identity service (Keystone).
            name: Name of the cloud credentials; no two sets may share one.
            password: Password of the user; hosts accept it but leave it out of what they return.
            private_key: Private key of the service account in base64, boundary lines included;
                hosts leave it out of what they return.
            project_id: Identifier of the Google Cloud project.
            secret_key: Secret of the AWS access key; hosts accept it but leave it out of what they
                return.
            ssl_verification: Whether the server's TLS certificate is checked.
            subscription: Identifier of the Azure subscription.
            tenant_id: Identifier of the Azure Active Directory tenant.
            tenant_name: Tenant (project) to work in.
            url: Address of the vSphere web services.
            user_name: User to log in as.

        Returns:
            The `CloudCredentials`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Locked, NotEnabledPlatform, ObjectInUse,
                OperatingSystemMismatch, PolicyViolation, UnicityViolation; 422
                ConfigurationMismatch; 500; 501; 503.
        """
        return self._call(
            _UPDATE,
            (cloud_credentials_id,),
            body=write_body(
                "CloudCredentials",
                "update",
                body,
                {
                    "accessKey": access_key,
                    "accountName": account_name,
                    "accountType": account_type,
                    "apiKey": api_key,
                    "apiUrl": api_url,
                    "billing": billing,
                    "clientId": client_id,
                    "description": description,
                    "domainName": domain_name,
                    "keystoneUrl": keystone_url,
                    "name": name,
                    "password": password,
                    "privateKey": private_key,
                    "projectId": project_id,
                    "secretKey": secret_key,
                    "sslVerification": ssl_verification,
                    "subscription": subscription,
                    "tenantId": tenant_id,
                    "tenantName": tenant_name,
                    "url": url,
                    "userName": user_name,
                },
                subject=cloud_credentials_id,
            ),
        )

    def delete(
        self,
        cloud_credentials_id: str
        | CloudCredentials
        | CloudCredentialsForeignKey
        | CloudCredentialsSummary,
        /,
    ) -> None:
        """Deletes one set of cloud credentials. This cannot be undone.

        ``DELETE /api/v1beta0/global/cloud-credentials/{cloudCredentialsId}/``

        Args:
            cloud_credentials_id: Identifier of the cloud credentials, 12 hexadecimal digits.
                Exactly 12 characters. Matches ``^[A-Fa-f0-9]+$``.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Locked, NotEnabledPlatform, ObjectInUse,
                OperatingSystemMismatch, PolicyViolation, UnicityViolation; 422
                ConfigurationMismatch; 500; 501; 503.
        """
        self._call(_DELETE, (cloud_credentials_id,))


class AsyncCloudCredentialsResource(AsyncResource):
    """Access data for clouds, kept for the whole installation. A set has a type, one for each cloud."""

    __slots__ = ()

    def list(
        self,
        *,
        cloud_credentials_type: CloudCredentialsType | None = None,
        id: str
        | CloudCredentials
        | CloudCredentialsForeignKey
        | CloudCredentialsSummary
        | None = None,
        name: str | None = None,
        provider: str | None = None,
        scope: Scope | None = None,
        status: CloudCredentialsStatus | None = None,
        page_size: int | None = None,
        start_page: int | None = None,
    ) -> AsyncPager[CloudCredentialsSummary]:
        """Lists the cloud credentials of the global scope, page by page, in a short form that is the
        same for all clouds.

        ``GET /api/v1beta0/global/cloud-credentials/``

        Args:
            cloud_credentials_type: Cloud that the credentials open, given as the name of their
                concrete type. Known values: ``AwsCloudCredentials``, ``AzureCloudCredentials``,
                ``CloudstackCloudCredentials``, ``GceCloudCredentials``,
                ``OpenstackCloudCredentials``, ``RackspaceCloudCredentials``,
                ``VmwareCloudCredentials``.
            id: Identifier of the cloud credentials.
            name: Name of the cloud credentials; no two sets may share one.
            provider: Make of a CloudStack or OpenStack cloud; without meaning for the other
                clouds.
            scope: Scope that it is defined in; the value scalr is the global scope. Known values:
                ``account``, ``environment``, ``farm``, ``farmrole``, ``role``, ``scalr``,
                ``server``.
            status: State that it is in, as Scalr knows it. Known values: ``disabled``,
                ``enabled``, ``suspended``.
            page_size: Items asked for in one request, 1 to 100; the host sends 100 unless told.
            start_page: Number of the first page to fetch, counted from 1.

        Returns:
            The `CloudCredentialsSummary` items, fetched page by page as they are iterated.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Locked, NotEnabledPlatform, ObjectInUse,
                OperatingSystemMismatch, PolicyViolation, UnicityViolation; 422
                ConfigurationMismatch; 500; 501; 503.
        """
        return self._list(
            _LIST,
            (),
            query={
                "cloudCredentialsType": cloud_credentials_type,
                "id": id,
                "name": name,
                "provider": provider,
                "scope": scope,
                "status": status,
            },
            page_size=page_size,
            start_page=start_page,
        )

    async def get(
        self,
        cloud_credentials_id: str
        | CloudCredentials
        | CloudCredentialsForeignKey
        | CloudCredentialsSummary,
        /,
    ) -> CloudCredentials:
        """Returns one set of cloud credentials of the global scope, without its secrets.

        ``GET /api/v1beta0/global/cloud-credentials/{cloudCredentialsId}/``

        Args:
            cloud_credentials_id: Identifier of the cloud credentials, 12 hexadecimal digits.
                Exactly 12 characters. Matches ``^[A-Fa-f0-9]+$``.

        Returns:
            The `CloudCredentials`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Locked, NotEnabledPlatform, ObjectInUse,
                OperatingSystemMismatch, PolicyViolation, UnicityViolation; 422
                ConfigurationMismatch; 500; 501; 503.
        """
        return await self._call(_GET, (cloud_credentials_id,))

    @overload
    async def create(self, body: CloudCredentials | Mapping[str, Any], /) -> CloudCredentials: ...

    @overload
    async def create(
        self,
        /,
        *,
        cloud_credentials_type: CloudCredentialsType,
        name: str,
        access_key: str | None = ...,
        account_name: str | None = ...,
        account_type: AccountType | None = ...,
        api_key: str | None = ...,
        api_url: str | None = ...,
        billing: AwsDetailedBilling | Mapping[str, Any] | None = ...,
        client_id: str | None = ...,
        description: str | None = ...,
        domain_name: str | None = ...,
        is_uk: bool | None = ...,
        keystone_url: str | None = ...,
        password: str | None = ...,
        private_key: str | None = ...,
        project_id: str | None = ...,
        provider: str | None = ...,
        secret_key: str | None = ...,
        ssl_verification: bool | None = ...,
        subscription: str | None = ...,
        tenant_id: str | None = ...,
        tenant_name: str | None = ...,
        url: str | None = ...,
        user_name: str | None = ...,
    ) -> CloudCredentials: ...

    async def create(
        self,
        body: CloudCredentials | Mapping[str, Any] | None = None,
        /,
        *,
        access_key: Any = UNSET,
        account_name: Any = UNSET,
        account_type: Any = UNSET,
        api_key: Any = UNSET,
        api_url: Any = UNSET,
        billing: Any = UNSET,
        client_id: Any = UNSET,
        cloud_credentials_type: Any = UNSET,
        description: Any = UNSET,
        domain_name: Any = UNSET,
        is_uk: Any = UNSET,
        keystone_url: Any = UNSET,
        name: Any = UNSET,
        password: Any = UNSET,
        private_key: Any = UNSET,
        project_id: Any = UNSET,
        provider: Any = UNSET,
        secret_key: Any = UNSET,
        ssl_verification: Any = UNSET,
        subscription: Any = UNSET,
        tenant_id: Any = UNSET,
        tenant_name: Any = UNSET,
        url: Any = UNSET,
        user_name: Any = UNSET,
    ) -> CloudCredentials:
        """Stores new cloud credentials for the global scope; their type decides which further
        properties are required.

        ``POST /api/v1beta0/global/cloud-credentials/``

        Args:
            body: A `CloudCredentials`, or a mapping with wire names, instead of the keywords.
            access_key: Identifier of the AWS access key.
            account_name: Name of the service account.
            account_type: Part of AWS that the account is in: the regular regions, GovCloud or
                China. Known values: ``china``, ``govcloud``, ``regular``.
            api_key: API key that the cloud issued.
            api_url: Address of the API, http or https, with port and the path /client/api.
            billing: Where AWS writes the detailed bills of the account, for cost analytics.
            client_id: Client id of the service account.
            cloud_credentials_type: Cloud that the credentials open, given as the name of their
                concrete type. Set at creation only. Known values: ``AwsCloudCredentials``,
                ``AzureCloudCredentials``, ``CloudstackCloudCredentials``, ``GceCloudCredentials``,
                ``OpenstackCloudCredentials``, ``RackspaceCloudCredentials``,
                ``VmwareCloudCredentials``.
            description: What the credentials are for.
            domain_name: Domain of the user; required by version 3 of the identity API.
            is_uk: True for Rackspace UK, false for Rackspace US. Set at creation only.
            keystone_url: Address of the identity service (Keystone).
            name: Name of the cloud credentials; no two sets may share one.
            password: Password of the user; hosts accept it but leave it out of what they return.
            private_key: Private key of the service account in base64, boundary lines included;
                hosts leave it out of what they return.
            project_id: Identifier of the Google Cloud project.
            provider: Make of a CloudStack or OpenStack cloud; without meaning for the other
                clouds. Set at creation only.
            secret_key: Secret of the AWS access key; hosts accept it but leave it out of what they
                return.
            ssl_verification: Whether the server's TLS certificate is checked.
            subscription: Identifier of the Azure subscription.
            tenant_id: Identifier of the Azure Active Directory tenant.
            tenant_name: Tenant (project) to work in.
            url: Address of the vSphere web services.
            user_name: User to log in as.

        Returns:
            The `CloudCredentials`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Locked, NotEnabledPlatform, ObjectInUse,
                OperatingSystemMismatch, PolicyViolation, UnicityViolation; 422
                ConfigurationMismatch; 500; 501; 503.
        """
        return await self._call(
            _CREATE,
            (),
            body=write_body(
                "CloudCredentials",
                "create",
                body,
                {
                    "accessKey": access_key,
                    "accountName": account_name,
                    "accountType": account_type,
                    "apiKey": api_key,
                    "apiUrl": api_url,
                    "billing": billing,
                    "clientId": client_id,
                    "cloudCredentialsType": cloud_credentials_type,
                    "description": description,
                    "domainName": domain_name,
                    "isUk": is_uk,
                    "keystoneUrl": keystone_url,
                    "name": name,
                    "password": password,
                    "privateKey": private_key,
                    "projectId": project_id,
                    "provider": provider,
                    "secretKey": secret_key,
                    "sslVerification": ssl_verification,
                    "subscription": subscription,
                    "tenantId": tenant_id,
                    "tenantName": tenant_name,
                    "url": url,
                    "userName": user_name,
                },
                required=("cloudCredentialsType", "name"),
            ),
        )

    async def update(
        self,
        cloud_credentials_id: str
        | CloudCredentials
        | CloudCredentialsForeignKey
        | CloudCredentialsSummary,
        body: CloudCredentials | Mapping[str, Any] | None = None,
        /,
        *,
        access_key: str | None = UNSET,
        account_name: str | None = UNSET,
        account_type: AccountType | None = UNSET,
        api_key: str | None = UNSET,
        api_url: str | None = UNSET,
        billing: AwsDetailedBilling | Mapping[str, Any] | None = UNSET,
        client_id: str | None = UNSET,
        description: str | None = UNSET,
        domain_name: str | None = UNSET,
        keystone_url: str | None = UNSET,
        name: str | None = UNSET,
        password: str | None = UNSET,
        private_key: str | None = UNSET,
        project_id: str | None = UNSET,
        secret_key: str | None = UNSET,
        ssl_verification: bool | None = UNSET,
        subscription: str | None = UNSET,
        tenant_id: str | None = UNSET,
        tenant_name: str | None = UNSET,
        url: str | None = UNSET,
        user_name: str | None = UNSET,
    ) -> CloudCredentials:
        """Changes the given properties of one set of cloud credentials. The type is fixed, and
        secrets that are not given stay as they are.

        ``PATCH /api/v1beta0/global/cloud-credentials/{cloudCredentialsId}/``

        Args:
            cloud_credentials_id: Identifier of the cloud credentials, 12 hexadecimal digits.
                Exactly 12 characters. Matches ``^[A-Fa-f0-9]+$``.
            body: A `CloudCredentials`, or a mapping with wire names, instead of the keywords. A
                model given alone, as the id, is the body as well.
            access_key: Identifier of the AWS access key.
            account_name: Name of the service account.
            account_type: Part of AWS that the account is in: the regular regions, GovCloud or
                China. Known values: ``china``, ``govcloud``, ``regular``.
            api_key: API key that the cloud issued.
            api_url: Address of the API, http or https, with port and the path /client/api.
            billing: Where AWS writes the detailed bills of the account, for cost analytics.
            client_id: Client id of the service account.
            description: What the credentials are for.
            domain_name: Domain of the user; required by version 3 of the identity API.
            keystone_url: Address of the identity service (Keystone).
            name: Name of the cloud credentials; no two sets may share one.
            password: Password of the user; hosts accept it but leave it out of what they return.
            private_key: Private key of the service account in base64, boundary lines included;
                hosts leave it out of what they return.
            project_id: Identifier of the Google Cloud project.
            secret_key: Secret of the AWS access key; hosts accept it but leave it out of what they
                return.
            ssl_verification: Whether the server's TLS certificate is checked.
            subscription: Identifier of the Azure subscription.
            tenant_id: Identifier of the Azure Active Directory tenant.
            tenant_name: Tenant (project) to work in.
            url: Address of the vSphere web services.
            user_name: User to log in as.

        Returns:
            The `CloudCredentials`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Locked, NotEnabledPlatform, ObjectInUse,
                OperatingSystemMismatch, PolicyViolation, UnicityViolation; 422
                ConfigurationMismatch; 500; 501; 503.
        """
        return await self._call(
            _UPDATE,
            (cloud_credentials_id,),
            body=write_body(
                "CloudCredentials",
                "update",
                body,
                {
                    "accessKey": access_key,
                    "accountName": account_name,
                    "accountType": account_type,
                    "apiKey": api_key,
                    "apiUrl": api_url,
                    "billing": billing,
                    "clientId": client_id,
                    "description": description,
                    "domainName": domain_name,
                    "keystoneUrl": keystone_url,
                    "name": name,
                    "password": password,
                    "privateKey": private_key,
                    "projectId": project_id,
                    "secretKey": secret_key,
                    "sslVerification": ssl_verification,
                    "subscription": subscription,
                    "tenantId": tenant_id,
                    "tenantName": tenant_name,
                    "url": url,
                    "userName": user_name,
                },
                subject=cloud_credentials_id,
            ),
        )

    async def delete(
        self,
        cloud_credentials_id: str
        | CloudCredentials
        | CloudCredentialsForeignKey
        | CloudCredentialsSummary,
        /,
    ) -> None:
        """Deletes one set of cloud credentials. This cannot be undone.

        ``DELETE /api/v1beta0/global/cloud-credentials/{cloudCredentialsId}/``

        Args:
            cloud_credentials_id: Identifier of the cloud credentials, 12 hexadecimal digits.
                Exactly 12 characters. Matches ``^[A-Fa-f0-9]+$``.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Locked, NotEnabledPlatform, ObjectInUse,
                OperatingSystemMismatch, PolicyViolation, UnicityViolation; 422
                ConfigurationMismatch; 500; 501; 503.
        """
        await self._call(_DELETE, (cloud_credentials_id,))
