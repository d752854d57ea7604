"""``account.environments``: Workspaces in which farms run, each with its own clouds and its own
teams. Everything of the user scope belongs to one of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, overload

from ..calls.operation import Operation
from ..calls.request_body import write_body
from ..resource import AsyncResource, Resource
from ..serialization.scalars import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from ..calls.pager import AsyncPager, Pager
    from ..models.cost_center import CostCenter
    from ..models.cost_center_foreign_key import CostCenterForeignKey
    from ..models.environment import Environment
    from ..models.environment_foreign_key import EnvironmentForeignKey
    from ..types import EnvironmentStatus, EnvironmentType
    from .environments_clouds import AsyncEnvironmentsCloudsResource, EnvironmentsCloudsResource
    from .environments_teams import AsyncEnvironmentsTeamsResource, EnvironmentsTeamsResource

_LIST: Final[Operation[Environment]] = Operation(
    "account.environments.list",
    "GET",
    "/api/v1beta0/account/{accountId}/environments/",
    "model:Environment",
    ids={"costCenter": ("CostCenter",), "id": ("Environment",)},
)

_GET: Final[Operation[Environment]] = Operation(
    "account.environments.get",
    "GET",
    "/api/v1beta0/account/{accountId}/environments/{envId}/",
    "model:Environment",
    ids={"envId": ("Environment",)},
)

_CREATE: Final[Operation[Environment]] = Operation(
    "account.environments.create",
    "POST",
    "/api/v1beta0/account/{accountId}/environments/",
    "model:Environment",
)

_UPDATE: Final[Operation[Environment]] = Operation(
    "account.environments.update",
    "PATCH",
    "/api/v1beta0/account/{accountId}/environments/{envId}/",
    "model:Environment",
    ids={"envId": ("Environment",)},
)

_DELETE: Final[Operation[None]] = Operation(
    "account.environments.delete",
    "DELETE",
    "/api/v1beta0/account/{accountId}/environments/{envId}/",
    ids={"envId": ("Environment",)},
)


class EnvironmentsResource(Resource):
    """Workspaces in which farms run, each with its own clouds and its own teams. Everything of the
    user scope belongs to one of them.
    """

    __slots__ = ()

    @property
    def clouds(self) -> EnvironmentsCloudsResource:
        """Clouds that an environment can use, each by the cloud credentials attached for it. The list
        comes whole, without pages.
        """
        from .environments_clouds import EnvironmentsCloudsResource

        return EnvironmentsCloudsResource(self._client)

    @property
    def teams(self) -> EnvironmentsTeamsResource:
        """Teams that have access to an environment, each with the ACL role that its members hold
        there by default.
        """
        from .environments_teams import EnvironmentsTeamsResource

        return EnvironmentsTeamsResource(self._client)

    def list(
        self,
        *,
        added: datetime | str | None = None,
        cost_center: str | CostCenter | CostCenterForeignKey | None = None,
        id: int | Environment | EnvironmentForeignKey | None = None,
        name: str | None = None,
        status: EnvironmentStatus | None = None,
        type: EnvironmentType | None = None,
        page_size: int | None = None,
        start_page: int | None = None,
        account_id: int | None = None,
    ) -> Pager[Environment]:
        """Lists the environments, page by page.

        ``GET /api/v1beta0/account/{accountId}/environments/``

        Args:
            added: When the environment was created.
            cost_center: Cost center that the environment is charged to. Only on hosts with cost
                analytics.
            id: Identifier of the environment.
            name: Name of the environment.
            status: Whether the environment can be used. Known values: ``active``, ``inactive``.
            type: Whether the environment manages clouds (cmp) or infrastructure as code (iacp).
                Known values: ``cmp``, ``iacp``.
            page_size: Items asked for in one request, 1 to 100; the host sends 100 unless told.
            start_page: Number of the first page to fetch, counted from 1.
            account_id: Account to work in. The client's setting unless given.

        Returns:
            The `Environment` items, fetched page by page as they are iterated.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Locked, NotEnabledPlatform, ObjectInUse,
                OperatingSystemMismatch, PolicyViolation, UnacceptableObjectConfiguration,
                UnicityViolation; 422 ConfigurationMismatch; 500; 501; 503.
        """
        return self._list(
            _LIST,
            (account_id,),
            query={
                "added": added,
                "costCenter": cost_center,
                "id": id,
                "name": name,
                "status": status,
                "type": type,
            },
            page_size=page_size,
            start_page=start_page,
        )

    def get(
        self, env_id: int | Environment | EnvironmentForeignKey, /, *, account_id: int | None = None
    ) -> Environment:
        """Returns one environment in full.

        ``GET /api/v1beta0/account/{accountId}/environments/{envId}/``

        Args:
            env_id: Environment to work in.
            account_id: Account to work in. The client's setting unless given.

        Returns:
            The `Environment`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Locked, NotEnabledPlatform, ObjectInUse,
                OperatingSystemMismatch, PolicyViolation, UnacceptableObjectConfiguration,
                UnicityViolation; 422 ConfigurationMismatch; 500; 501; 503.
        """
        return self._call(_GET, (account_id, env_id))

    @overload
    def create(
        self, body: Environment | Mapping[str, Any], /, *, account_id: int | None = ...
    ) -> Environment: ...

    @overload
    def create(
        self,
        /,
        *,
        name: str,
        cost_center: str | CostCenter | CostCenterForeignKey | None = ...,
        status: EnvironmentStatus | None = ...,
        type: EnvironmentType | None = ...,
        account_id: int | None = ...,
    ) -> Environment: ...

    def create(
        self,
        body: Environment | Mapping[str, Any] | None = None,
        /,
        *,
        cost_center: Any = UNSET,
        name: Any = UNSET,
        status: Any = UNSET,
        type: Any = UNSET,
        account_id: int | None = None,
    ) -> Environment:
        """Creates an environment and returns it as the host stored it.

        ``POST /api/v1beta0/account/{accountId}/environments/``

        Args:
            body: A `Environment`, or a mapping with wire names, instead of the keywords.
            cost_center: Cost center that the environment is charged to. Only on hosts with cost
                analytics.
            name: Name of the environment.
            status: Whether the environment can be used. Known values: ``active``, ``inactive``.
            type: Whether the environment manages clouds (cmp) or infrastructure as code (iacp).
                Set at creation only. Known values: ``cmp``, ``iacp``. The host's default is
                ``cmp``.
            account_id: Account to work in. The client's setting unless given.

        Returns:
            The `Environment`.

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
            (account_id,),
            body=write_body(
                "Environment",
                "create",
                body,
                {"costCenter": cost_center, "name": name, "status": status, "type": type},
                required=("name",),
            ),
        )

    def update(
        self,
        env_id: int | Environment | EnvironmentForeignKey,
        body: Environment | Mapping[str, Any] | None = None,
        /,
        *,
        cost_center: str | CostCenter | CostCenterForeignKey | None = UNSET,
        name: str | None = UNSET,
        status: EnvironmentStatus | None = UNSET,
        account_id: int | None = None,
    ) -> Environment:
        """Changes the given properties of one environment and returns it as changed. What is not
        given stays as it is.

        ``PATCH /api/v1beta0/account/{accountId}/environments/{envId}/``

        Args:
            env_id: Environment to work in.
            body: A `Environment`, or a mapping with wire names, instead of the keywords. A model
                given alone, as the id, is the body as well.
            cost_center: Cost center that the environment is charged to. Only on hosts with cost
                analytics.
            name: Name of the environment.
            status: Whether the environment can be used. Known values: ``active``, ``inactive``.
            account_id: Account to work in. The client's setting unless given.

        Returns:
            The `Environment`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Locked, NotEnabledPlatform, ObjectInUse,
                OperatingSystemMismatch, PolicyViolation, UnacceptableObjectConfiguration,
                UnicityViolation; 422 ConfigurationMismatch; 500; 501; 503.
        """
        return self._call(
            _UPDATE,
            (account_id, env_id),
            body=write_body(
                "Environment",
                "update",
                body,
                {"costCenter": cost_center, "name": name, "status": status},
                subject=env_id,
            ),
        )

    def delete(
        self, env_id: int | Environment | EnvironmentForeignKey, /, *, account_id: int | None = None
    ) -> None:
        """Deletes one environment. This cannot be undone.

        ``DELETE /api/v1beta0/account/{accountId}/environments/{envId}/``

        Args:
            env_id: Environment to work in.
            account_id: Account to work in. The client's setting unless given.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Locked, NotEnabledPlatform, ObjectInUse,
                OperatingSystemMismatch, PolicyViolation, UnacceptableObjectConfiguration,
                UnicityViolation; 422 ConfigurationMismatch; 500; 501; 503.
        """
        self._call(_DELETE, (account_id, env_id))


class AsyncEnvironmentsResource(AsyncResource):
    """Workspaces in which farms run, each with its own clouds and its own teams. Everything of the
    user scope belongs to one of them.
    """

    __slots__ = ()

    @property
    def clouds(self) -> AsyncEnvironmentsCloudsResource:
        """Clouds that an environment can use, each by the cloud credentials attached for it. The list
        comes whole, without pages.
        """
        from .environments_clouds import AsyncEnvironmentsCloudsResource

        return AsyncEnvironmentsCloudsResource(self._client)

    @property
    def teams(self) -> AsyncEnvironmentsTeamsResource:
        """Teams that have access to an environment, each with the ACL role that its members hold
        there by default.
        """
        from .environments_teams import AsyncEnvironmentsTeamsResource

        return AsyncEnvironmentsTeamsResource(self._client)

    def list(
        self,
        *,
        added: datetime | str | None = None,
        cost_center: str | CostCenter | CostCenterForeignKey | None = None,
        id: int | Environment | EnvironmentForeignKey | None = None,
        name: str | None = None,
        status: EnvironmentStatus | None = None,
        type: EnvironmentType | None = None,
        page_size: int | None = None,
        start_page: int | None = None,
        account_id: int | None = None,
    ) -> AsyncPager[Environment]:
        """Lists the environments, page by page.

        ``GET /api/v1beta0/account/{accountId}/environments/``

        Args:
            added: When the environment was created.
            cost_center: Cost center that the environment is charged to. Only on hosts with cost
                analytics.
            id: Identifier of the environment.
            name: Name of the environment.
            status: Whether the environment can be used. Known values: ``active``, ``inactive``.
            type: Whether the environment manages clouds (cmp) or infrastructure as code (iacp).
                Known values: ``cmp``, ``iacp``.
            page_size: Items asked for in one request, 1 to 100; the host sends 100 unless told.
            start_page: Number of the first page to fetch, counted from 1.
            account_id: Account to work in. The client's setting unless given.

        Returns:
            The `Environment` items, fetched page by page as they are iterated.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Locked, NotEnabledPlatform, ObjectInUse,
                OperatingSystemMismatch, PolicyViolation, UnacceptableObjectConfiguration,
                UnicityViolation; 422 ConfigurationMismatch; 500; 501; 503.
        """
        return self._list(
            _LIST,
            (account_id,),
            query={
                "added": added,
                "costCenter": cost_center,
                "id": id,
                "name": name,
                "status": status,
                "type": type,
            },
            page_size=page_size,
            start_page=start_page,
        )

    async def get(
        self, env_id: int | Environment | EnvironmentForeignKey, /, *, account_id: int | None = None
    ) -> Environment:
        """Returns one environment in full.

        ``GET /api/v1beta0/account/{accountId}/environments/{envId}/``

        Args:
            env_id: Environment to work in.
            account_id: Account to work in. The client's setting unless given.

        Returns:
            The `Environment`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Locked, NotEnabledPlatform, ObjectInUse,
                OperatingSystemMismatch, PolicyViolation, UnacceptableObjectConfiguration,
                UnicityViolation; 422 ConfigurationMismatch; 500; 501; 503.
        """
        return await self._call(_GET, (account_id, env_id))

    @overload
    async def create(
        self, body: Environment | Mapping[str, Any], /, *, account_id: int | None = ...
    ) -> Environment: ...

    @overload
    async def create(
        self,
        /,
        *,
        name: str,
        cost_center: str | CostCenter | CostCenterForeignKey | None = ...,
        status: EnvironmentStatus | None = ...,
        type: EnvironmentType | None = ...,
        account_id: int | None = ...,
    ) -> Environment: ...

    async def create(
        self,
        body: Environment | Mapping[str, Any] | None = None,
        /,
        *,
        cost_center: Any = UNSET,
        name: Any = UNSET,
        status: Any = UNSET,
        type: Any = UNSET,
        account_id: int | None = None,
    ) -> Environment:
        """Creates an environment and returns it as the host stored it.

        ``POST /api/v1beta0/account/{accountId}/environments/``

        Args:
            body: A `Environment`, or a mapping with wire names, instead of the keywords.
            cost_center: Cost center that the environment is charged to. Only on hosts with cost
                analytics.
            name: Name of the environment.
            status: Whether the environment can be used. Known values: ``active``, ``inactive``.
            type: Whether the environment manages clouds (cmp) or infrastructure as code (iacp).
                Set at creation only. Known values: ``cmp``, ``iacp``. The host's default is
                ``cmp``.
            account_id: Account to work in. The client's setting unless given.

        Returns:
            The `Environment`.

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
            (account_id,),
            body=write_body(
                "Environment",
                "create",
                body,
                {"costCenter": cost_center, "name": name, "status": status, "type": type},
                required=("name",),
            ),
        )

    async def update(
        self,
        env_id: int | Environment | EnvironmentForeignKey,
        body: Environment | Mapping[str, Any] | None = None,
        /,
        *,
        cost_center: str | CostCenter | CostCenterForeignKey | None = UNSET,
        name: str | None = UNSET,
        status: EnvironmentStatus | None = UNSET,
        account_id: int | None = None,
    ) -> Environment:
        """Changes the given properties of one environment and returns it as changed. What is not
        given stays as it is.

        ``PATCH /api/v1beta0/account/{accountId}/environments/{envId}/``

        Args:
            env_id: Environment to work in.
            body: A `Environment`, or a mapping with wire names, instead of the keywords. A model
                given alone, as the id, is the body as well.
            cost_center: Cost center that the environment is charged to. Only on hosts with cost
                analytics.
            name: Name of the environment.
            status: Whether the environment can be used. Known values: ``active``, ``inactive``.
            account_id: Account to work in. The client's setting unless given.

        Returns:
            The `Environment`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Locked, NotEnabledPlatform, ObjectInUse,
                OperatingSystemMismatch, PolicyViolation, UnacceptableObjectConfiguration,
                UnicityViolation; 422 ConfigurationMismatch; 500; 501; 503.
        """
        return await self._call(
            _UPDATE,
            (account_id, env_id),
            body=write_body(
                "Environment",
                "update",
                body,
                {"costCenter": cost_center, "name": name, "status": status},
                subject=env_id,
            ),
        )

    async def delete(
        self, env_id: int | Environment | EnvironmentForeignKey, /, *, account_id: int | None = None
    ) -> None:
        """Deletes one environment. This cannot be undone.

        ``DELETE /api/v1beta0/account/{accountId}/environments/{envId}/``

        Args:
            env_id: Environment to work in.
            account_id: Account to work in. The client's setting unless given.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Locked, NotEnabledPlatform, ObjectInUse,
                OperatingSystemMismatch, PolicyViolation, UnacceptableObjectConfiguration,
                UnicityViolation; 422 ConfigurationMismatch; 500; 501; 503.
        """
        await self._call(_DELETE, (account_id, env_id))
