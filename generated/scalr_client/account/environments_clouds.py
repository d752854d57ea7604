"""``account.environments.clouds``: Clouds that an environment can use, each by the cloud credentials
attached for it. The list comes whole, without pages.
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
    from ..models.cloud import Cloud
    from ..models.cloud_credentials import CloudCredentials
    from ..models.cloud_credentials_foreign_key import CloudCredentialsForeignKey
    from ..models.environment import Environment
    from ..models.environment_foreign_key import EnvironmentForeignKey

_LIST: Final[Operation[Cloud]] = Operation(
    "account.environments.clouds.list",
    "GET",
    "/api/v1beta0/account/{accountId}/environments/{envId}/clouds/",
    "model:Cloud",
    ids={"envId": ("Environment",)},
)

_GET: Final[Operation[CloudCredentials]] = Operation(
    "account.environments.clouds.get",
    "GET",
    "/api/v1beta0/account/{accountId}/environments/{envId}/clouds/{cloud}/",
    "model:CloudCredentials",
    ids={"envId": ("Environment",), "cloud": ("Cloud",)},
)

_CREATE: Final[Operation[CloudCredentials]] = Operation(
    "account.environments.clouds.create",
    "POST",
    "/api/v1beta0/account/{accountId}/environments/{envId}/clouds/{cloud}/",
    "model:CloudCredentials",
    ids={"envId": ("Environment",), "cloud": ("Cloud",)},
)

_DELETE: Final[Operation[None]] = Operation(
    "account.environments.clouds.delete",
    "DELETE",
    "/api/v1beta0/account/{accountId}/environments/{envId}/clouds/{cloud}/",
    ids={"envId": ("Environment",), "cloud": ("Cloud",)},
)


class EnvironmentsCloudsResource(Resource):
    """Clouds that an environment can use, each by the cloud credentials attached for it. The list
    comes whole, without pages.
    """

    __slots__ = ()

    def list(
        self,
        env_id: int | Environment | EnvironmentForeignKey,
        /,
        *,
        page_size: int | None = None,
        start_page: int | None = None,
        account_id: int | None = None,
    ) -> Pager[Cloud]:
        """Lists the clouds of the environment, each with the cloud credentials attached for it.

        ``GET /api/v1beta0/account/{accountId}/environments/{envId}/clouds/``

        Args:
            env_id: Environment to work in.
            page_size: Items asked for in one request, 1 to 100; the host sends 100 unless told.
            start_page: Number of the first page to fetch, counted from 1.
            account_id: Account to work in. The client's setting unless given.

        Returns:
            The `Cloud` items, fetched page by page as they are iterated.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Locked, NotEnabledPlatform, ObjectInUse,
                OperatingSystemMismatch, PolicyViolation, UnacceptableObjectConfiguration,
                UnicityViolation; 422 ConfigurationMismatch; 500; 501; 503.
        """
        return self._list(_LIST, (account_id, env_id), page_size=page_size, start_page=start_page)

    def get(
        self,
        env_id: int | Environment | EnvironmentForeignKey,
        cloud: str | Cloud,
        /,
        *,
        account_id: int | None = None,
    ) -> CloudCredentials:
        """Returns the cloud credentials that the environment uses for one cloud.

        ``GET /api/v1beta0/account/{accountId}/environments/{envId}/clouds/{cloud}/``

        Args:
            env_id: Environment to work in.
            cloud: Cloud platform that the credentials are attached for, such as ec2 or gce.
                Matches ``^\\w+$``.
            account_id: Account to work in. The client's setting unless given.

        Returns:
            The `CloudCredentials`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Locked, NotEnabledPlatform, ObjectInUse,
                OperatingSystemMismatch, PolicyViolation, UnacceptableObjectConfiguration,
                UnicityViolation; 422 ConfigurationMismatch; 500; 501; 503.
        """
        return self._call(_GET, (account_id, env_id, cloud))

    @overload
    def create(
        self,
        env_id: int | Environment | EnvironmentForeignKey,
        cloud: str | Cloud,
        body: CloudCredentialsForeignKey | Mapping[str, Any],
        /,
        *,
        account_id: int | None = ...,
    ) -> CloudCredentials: ...

    @overload
    def create(
        self,
        env_id: int | Environment | EnvironmentForeignKey,
        cloud: str | Cloud,
        /,
        *,
        id: str,
        account_id: int | None = ...,
    ) -> CloudCredentials: ...

    def create(
        self,
        env_id: int | Environment | EnvironmentForeignKey,
        cloud: str | Cloud,
        body: CloudCredentialsForeignKey | Mapping[str, Any] | None = None,
        /,
        *,
        id: Any = UNSET,
        account_id: int | None = None,
    ) -> CloudCredentials:
        """Attaches cloud credentials to the environment for one cloud, in place of those attached
        before, and returns them.

        ``POST /api/v1beta0/account/{accountId}/environments/{envId}/clouds/{cloud}/``

        Args:
            env_id: Environment to work in.
            cloud: Cloud platform that the credentials are attached for, such as ec2 or gce.
                Matches ``^\\w+$``.
            body: A `CloudCredentialsForeignKey`, or a mapping with wire names, instead of the
                keywords.
            id: Identifier of the cloud credentials, 12 hexadecimal digits.
            account_id: Account to work in. The client's setting unless given.

        Returns:
            The `CloudCredentials`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Locked, NotEnabledPlatform, ObjectInUse,
                OperatingSystemMismatch, PolicyViolation, UnacceptableObjectConfiguration,
                UnicityViolation; 422 ConfigurationMismatch; 500; 501; 503.
        """
        return self._call(
            _CREATE,
            (account_id, env_id, cloud),
            body=write_body(
                "CloudCredentialsForeignKey", "create", body, {"id": id}, required=("id",)
            ),
        )

    def delete(
        self,
        env_id: int | Environment | EnvironmentForeignKey,
        cloud: str | Cloud,
        /,
        *,
        account_id: int | None = None,
    ) -> None:
        """Detaches the cloud credentials that the environment uses for one cloud. The credentials
        themselves stay in the account.

        ``DELETE /api/v1beta0/account/{accountId}/environments/{envId}/clouds/{cloud}/``

        Args:
            env_id: Environment to work in.
            cloud: Cloud platform that the credentials are attached for, such as ec2 or gce.
                Matches ``^\\w+$``.
            account_id: Account to work in. The client's setting unless given.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Locked, NotEnabledPlatform, ObjectInUse,
                OperatingSystemMismatch, PolicyViolation, UnacceptableObjectConfiguration,
                UnicityViolation; 422 ConfigurationMismatch; 500; 501; 503.
        """
        self._call(_DELETE, (account_id, env_id, cloud))


class AsyncEnvironmentsCloudsResource(AsyncResource):
    """Clouds that an environment can use, each by the cloud credentials attached for it. The list
    comes whole, without pages.
    """

    __slots__ = ()

    def list(
        self,
        env_id: int | Environment | EnvironmentForeignKey,
        /,
        *,
        page_size: int | None = None,
        start_page: int | None = None,
        account_id: int | None = None,
    ) -> AsyncPager[Cloud]:
        """Lists the clouds of the environment, each with the cloud credentials attached for it.

        ``GET /api/v1beta0/account/{accountId}/environments/{envId}/clouds/``

        Args:
            env_id: Environment to work in.
            page_size: Items asked for in one request, 1 to 100; the host sends 100 unless told.
            start_page: Number of the first page to fetch, counted from 1.
            account_id: Account to work in. The client's setting unless given.

        Returns:
            The `Cloud` items, fetched page by page as they are iterated.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Locked, NotEnabledPlatform, ObjectInUse,
                OperatingSystemMismatch, PolicyViolation, UnacceptableObjectConfiguration,
                UnicityViolation; 422 ConfigurationMismatch; 500; 501; 503.
        """
        return self._list(_LIST, (account_id, env_id), page_size=page_size, start_page=start_page)

    async def get(
        self,
        env_id: int | Environment | EnvironmentForeignKey,
        cloud: str | Cloud,
        /,
        *,
        account_id: int | None = None,
    ) -> CloudCredentials:
        """Returns the cloud credentials that the environment uses for one cloud.

        ``GET /api/v1beta0/account/{accountId}/environments/{envId}/clouds/{cloud}/``

        Args:
            env_id: Environment to work in.
            cloud: Cloud platform that the credentials are attached for, such as ec2 or gce.
                Matches ``^\\w+$``.
            account_id: Account to work in. The client's setting unless given.

        Returns:
            The `CloudCredentials`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Locked, NotEnabledPlatform, ObjectInUse,
                OperatingSystemMismatch, PolicyViolation, UnacceptableObjectConfiguration,
                UnicityViolation; 422 ConfigurationMismatch; 500; 501; 503.
        """
        return await self._call(_GET, (account_id, env_id, cloud))

    @overload
    async def create(
        self,
        env_id: int | Environment | EnvironmentForeignKey,
        cloud: str | Cloud,
        body: CloudCredentialsForeignKey | Mapping[str, Any],
        /,
        *,
        account_id: int | None = ...,
    ) -> CloudCredentials: ...

    @overload
    async def create(
        self,
        env_id: int | Environment | EnvironmentForeignKey,
        cloud: str | Cloud,
        /,
        *,
        id: str,
        account_id: int | None = ...,
    ) -> CloudCredentials: ...

    async def create(
        self,
        env_id: int | Environment | EnvironmentForeignKey,
        cloud: str | Cloud,
        body: CloudCredentialsForeignKey | Mapping[str, Any] | None = None,
        /,
        *,
        id: Any = UNSET,
        account_id: int | None = None,
    ) -> CloudCredentials:
        """Attaches cloud credentials to the environment for one cloud, in place of those attached
        before, and returns them.

        ``POST /api/v1beta0/account/{accountId}/environments/{envId}/clouds/{cloud}/``

        Args:
            env_id: Environment to work in.
            cloud: Cloud platform that the credentials are attached for, such as ec2 or gce.
                Matches ``^\\w+$``.
            body: A `CloudCredentialsForeignKey`, or a mapping with wire names, instead of the
                keywords.
            id: Identifier of the cloud credentials, 12 hexadecimal digits.
            account_id: Account to work in. The client's setting unless given.

        Returns:
            The `CloudCredentials`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Locked, NotEnabledPlatform, ObjectInUse,
                OperatingSystemMismatch, PolicyViolation, UnacceptableObjectConfiguration,
                UnicityViolation; 422 ConfigurationMismatch; 500; 501; 503.
        """
        return await self._call(
            _CREATE,
            (account_id, env_id, cloud),
            body=write_body(
                "CloudCredentialsForeignKey", "create", body, {"id": id}, required=("id",)
            ),
        )

    async def delete(
        self,
        env_id: int | Environment | EnvironmentForeignKey,
        cloud: str | Cloud,
        /,
        *,
        account_id: int | None = None,
    ) -> None:
        """Detaches the cloud credentials that the environment uses for one cloud. The credentials
        themselves stay in the account.

        ``DELETE /api/v1beta0/account/{accountId}/environments/{envId}/clouds/{cloud}/``

        Args:
            env_id: Environment to work in.
            cloud: Cloud platform that the credentials are attached for, such as ec2 or gce.
                Matches ``^\\w+$``.
            account_id: Account to work in. The client's setting unless given.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Locked, NotEnabledPlatform, ObjectInUse,
                OperatingSystemMismatch, PolicyViolation, UnacceptableObjectConfiguration,
                UnicityViolation; 422 ConfigurationMismatch; 500; 501; 503.
        """
        await self._call(_DELETE, (account_id, env_id, cloud))
