"""``user.projects``: Projects that the costs of farms are charged to, each under a cost center. Only
on hosts with cost analytics.
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
    from ..models.cost_center import CostCenter
    from ..models.cost_center_foreign_key import CostCenterForeignKey
    from ..models.environment import Environment
    from ..models.environment_foreign_key import EnvironmentForeignKey
    from ..models.project import Project
    from ..models.project_foreign_key import ProjectForeignKey

_LIST: Final[Operation[Project]] = Operation(
    "user.projects.list",
    "GET",
    "/api/v1beta0/user/{envId}/projects/",
    "model:Project",
    ids={"envId": ("Environment",), "costCenter": ("CostCenter",), "id": ("Project",)},
)

_GET: Final[Operation[Project]] = Operation(
    "user.projects.get",
    "GET",
    "/api/v1beta0/user/{envId}/projects/{projectId}/",
    "model:Project",
    ids={"envId": ("Environment",), "projectId": ("Project",)},
)

_CREATE: Final[Operation[Project]] = Operation(
    "user.projects.create",
    "POST",
    "/api/v1beta0/user/{envId}/projects/",
    "model:Project",
    ids={"envId": ("Environment",)},
)

_UPDATE: Final[Operation[Project]] = Operation(
    "user.projects.update",
    "PATCH",
    "/api/v1beta0/user/{envId}/projects/{projectId}/",
    "model:Project",
    ids={"envId": ("Environment",), "projectId": ("Project",)},
)

_DELETE: Final[Operation[None]] = Operation(
    "user.projects.delete",
    "DELETE",
    "/api/v1beta0/user/{envId}/projects/{projectId}/",
    ids={"envId": ("Environment",), "projectId": ("Project",)},
)


class ProjectsResource(Resource):
    """Projects that the costs of farms are charged to, each under a cost center. Only on hosts with
    cost analytics.
    """

    __slots__ = ()

    def list(
        self,
        *,
        billing_code: str | None = None,
        cost_center: str | CostCenter | CostCenterForeignKey | None = None,
        id: str | Project | ProjectForeignKey | None = None,
        name: str | None = None,
        page_size: int | None = None,
        start_page: int | None = None,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> Pager[Project]:
        """Lists the projects, page by page.

        ``GET /api/v1beta0/user/{envId}/projects/``

        Args:
            billing_code: Code under which the costs are booked.
            cost_center: Cost center that pays for the project.
            id: Identifier of the project.
            name: Name of the project.
            page_size: Items asked for in one request, 1 to 100; the host sends 100 unless told.
            start_page: Number of the first page to fetch, counted from 1.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `Project` items, fetched page by page as they are iterated.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Deprecated, Locked, NotEnabledPlatform,
                ObjectInUse, ObjectNotFoundOnCloud, OperatingSystemMismatch, PolicyViolation,
                UnacceptableObjectConfiguration, UnacceptableState, UnicityViolation; 422
                ConfigurationMismatch; 500; 501; 503.
        """
        return self._list(
            _LIST,
            (env_id,),
            query={"billingCode": billing_code, "costCenter": cost_center, "id": id, "name": name},
            page_size=page_size,
            start_page=start_page,
        )

    def get(
        self,
        project_id: str | Project | ProjectForeignKey,
        /,
        *,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> Project:
        """Returns one project in full.

        ``GET /api/v1beta0/user/{envId}/projects/{projectId}/``

        Args:
            project_id: Identifier of the project. Exactly 36 characters. Matches
                ``^[A-Fa-f0-9]{8}-([A-Fa-f0-9]{4}-){3}[A-Fa-f0-9]{12}$``.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `Project`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Deprecated, Locked, NotEnabledPlatform,
                ObjectInUse, ObjectNotFoundOnCloud, OperatingSystemMismatch, PolicyViolation,
                UnacceptableObjectConfiguration, UnacceptableState, UnicityViolation; 422
                ConfigurationMismatch; 500; 501; 503.
        """
        return self._call(_GET, (env_id, project_id))

    @overload
    def create(
        self,
        body: Project | Mapping[str, Any],
        /,
        *,
        env_id: int | Environment | EnvironmentForeignKey | None = ...,
    ) -> Project: ...

    @overload
    def create(
        self,
        /,
        *,
        billing_code: str,
        cost_center: str | CostCenter | CostCenterForeignKey,
        lead_email: str,
        name: str,
        description: str | None = ...,
        env_id: int | Environment | EnvironmentForeignKey | None = ...,
    ) -> Project: ...

    def create(
        self,
        body: Project | Mapping[str, Any] | None = None,
        /,
        *,
        billing_code: Any = UNSET,
        cost_center: Any = UNSET,
        description: Any = UNSET,
        lead_email: Any = UNSET,
        name: Any = UNSET,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> Project:
        """Creates a project and returns it as the host stored it.

        ``POST /api/v1beta0/user/{envId}/projects/``

        Args:
            body: A `Project`, or a mapping with wire names, instead of the keywords.
            billing_code: Code under which the costs are booked. Set at creation only.
            cost_center: Cost center that pays for the project. Set at creation only.
            description: What the project is about.
            lead_email: Email address of whoever leads the project. Set at creation only.
            name: Name of the project.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `Project`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Deprecated, Locked, NotEnabledPlatform,
                ObjectInUse, ObjectNotFoundOnCloud, OperatingSystemMismatch, PolicyViolation,
                UnacceptableObjectConfiguration, UnacceptableState, UnicityViolation; 422
                ConfigurationMismatch; 500; 501; 503.
        """
        return self._call(
            _CREATE,
            (env_id,),
            body=write_body(
                "Project",
                "create",
                body,
                {
                    "billingCode": billing_code,
                    "costCenter": cost_center,
                    "description": description,
                    "leadEmail": lead_email,
                    "name": name,
                },
                required=("billingCode", "costCenter", "leadEmail", "name"),
            ),
        )

    def update(
        self,
        project_id: str | Project | ProjectForeignKey,
        body: Project | Mapping[str, Any] | None = None,
        /,
        *,
        description: str | None = UNSET,
        name: str | None = UNSET,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> Project:
        """Changes the given properties of one project and returns it as changed. What is not given
        stays as it is.

        ``PATCH /api/v1beta0/user/{envId}/projects/{projectId}/``

        Args:
            project_id: Identifier of the project. Exactly 36 characters. Matches
                ``^[A-Fa-f0-9]{8}-([A-Fa-f0-9]{4}-){3}[A-Fa-f0-9]{12}$``.
            body: A `Project`, or a mapping with wire names, instead of the keywords. A model given
                alone, as the id, is the body as well.
            description: What the project is about.
            name: Name of the project.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `Project`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Deprecated, Locked, NotEnabledPlatform,
                ObjectInUse, ObjectNotFoundOnCloud, OperatingSystemMismatch, PolicyViolation,
                UnacceptableObjectConfiguration, UnacceptableState, UnicityViolation; 422
                ConfigurationMismatch; 500; 501; 503.
        """
        return self._call(
            _UPDATE,
            (env_id, project_id),
            body=write_body(
                "Project",
                "update",
                body,
                {"description": description, "name": name},
                subject=project_id,
            ),
        )

    def delete(
        self,
        project_id: str | Project | ProjectForeignKey,
        /,
        *,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> None:
        """Deletes one project. This cannot be undone.

        ``DELETE /api/v1beta0/user/{envId}/projects/{projectId}/``

        Args:
            project_id: Identifier of the project. Exactly 36 characters. Matches
                ``^[A-Fa-f0-9]{8}-([A-Fa-f0-9]{4}-){3}[A-Fa-f0-9]{12}$``.
            env_id: Environment to work in. The client's setting unless given.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Deprecated, Locked, NotEnabledPlatform,
                ObjectInUse, ObjectNotFoundOnCloud, OperatingSystemMismatch, PolicyViolation,
                UnacceptableObjectConfiguration, UnacceptableState, UnicityViolation; 422
                ConfigurationMismatch; 500; 501; 503.
        """
        self._call(_DELETE, (env_id, project_id))


class AsyncProjectsResource(AsyncResource):
    """Projects that the costs of farms are charged to, each under a cost center. Only on hosts with
    cost analytics.
    """

    __slots__ = ()

    def list(
        self,
        *,
        billing_code: str | None = None,
        cost_center: str | CostCenter | CostCenterForeignKey | None = None,
        id: str | Project | ProjectForeignKey | None = None,
        name: str | None = None,
        page_size: int | None = None,
        start_page: int | None = None,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> AsyncPager[Project]:
        """Lists the projects, page by page.

        ``GET /api/v1beta0/user/{envId}/projects/``

        Args:
            billing_code: Code under which the costs are booked.
            cost_center: Cost center that pays for the project.
            id: Identifier of the project.
            name: Name of the project.
            page_size: Items asked for in one request, 1 to 100; the host sends 100 unless told.
            start_page: Number of the first page to fetch, counted from 1.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `Project` items, fetched page by page as they are iterated.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Deprecated, Locked, NotEnabledPlatform,
                ObjectInUse, ObjectNotFoundOnCloud, OperatingSystemMismatch, PolicyViolation,
                UnacceptableObjectConfiguration, UnacceptableState, UnicityViolation; 422
                ConfigurationMismatch; 500; 501; 503.
        """
        return self._list(
            _LIST,
            (env_id,),
            query={"billingCode": billing_code, "costCenter": cost_center, "id": id, "name": name},
            page_size=page_size,
            start_page=start_page,
        )

    async def get(
        self,
        project_id: str | Project | ProjectForeignKey,
        /,
        *,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> Project:
        """Returns one project in full.

        ``GET /api/v1beta0/user/{envId}/projects/{projectId}/``

        Args:
            project_id: Identifier of the project. Exactly 36 characters. Matches
                ``^[A-Fa-f0-9]{8}-([A-Fa-f0-9]{4}-){3}[A-Fa-f0-9]{12}$``.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `Project`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Deprecated, Locked, NotEnabledPlatform,
                ObjectInUse, ObjectNotFoundOnCloud, OperatingSystemMismatch, PolicyViolation,
                UnacceptableObjectConfiguration, UnacceptableState, UnicityViolation; 422
                ConfigurationMismatch; 500; 501; 503.
        """
        return await self._call(_GET, (env_id, project_id))

    @overload
    async def create(
        self,
        body: Project | Mapping[str, Any],
        /,
        *,
        env_id: int | Environment | EnvironmentForeignKey | None = ...,
    ) -> Project: ...

    @overload
    async def create(
        self,
        /,
        *,
        billing_code: str,
        cost_center: str | CostCenter | CostCenterForeignKey,
        lead_email: str,
        name: str,
        description: str | None = ...,
        env_id: int | Environment | EnvironmentForeignKey | None = ...,
    ) -> Project: ...

    async def create(
        self,
        body: Project | Mapping[str, Any] | None = None,
        /,
        *,
        billing_code: Any = UNSET,
        cost_center: Any = UNSET,
        description: Any = UNSET,
        lead_email: Any = UNSET,
        name: Any = UNSET,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> Project:
        """Creates a project and returns it as the host stored it.

        ``POST /api/v1beta0/user/{envId}/projects/``

        Args:
            body: A `Project`, or a mapping with wire names, instead of the keywords.
            billing_code: Code under which the costs are booked. Set at creation only.
            cost_center: Cost center that pays for the project. Set at creation only.
            description: What the project is about.
            lead_email: Email address of whoever leads the project. Set at creation only.
            name: Name of the project.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `Project`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Deprecated, Locked, NotEnabledPlatform,
                ObjectInUse, ObjectNotFoundOnCloud, OperatingSystemMismatch, PolicyViolation,
                UnacceptableObjectConfiguration, UnacceptableState, UnicityViolation; 422
                ConfigurationMismatch; 500; 501; 503.
        """
        return await self._call(
            _CREATE,
            (env_id,),
            body=write_body(
                "Project",
                "create",
                body,
                {
                    "billingCode": billing_code,
                    "costCenter": cost_center,
                    "description": description,
                    "leadEmail": lead_email,
                    "name": name,
                },
                required=("billingCode", "costCenter", "leadEmail", "name"),
            ),
        )

    async def update(
        self,
        project_id: str | Project | ProjectForeignKey,
        body: Project | Mapping[str, Any] | None = None,
        /,
        *,
        description: str | None = UNSET,
        name: str | None = UNSET,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> Project:
        """Changes the given properties of one project and returns it as changed. What is not given
        stays as it is.

        ``PATCH /api/v1beta0/user/{envId}/projects/{projectId}/``

        Args:
            project_id: Identifier of the project. Exactly 36 characters. Matches
                ``^[A-Fa-f0-9]{8}-([A-Fa-f0-9]{4}-){3}[A-Fa-f0-9]{12}$``.
            body: A `Project`, or a mapping with wire names, instead of the keywords. A model given
                alone, as the id, is the body as well.
            description: What the project is about.
            name: Name of the project.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `Project`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Deprecated, Locked, NotEnabledPlatform,
                ObjectInUse, ObjectNotFoundOnCloud, OperatingSystemMismatch, PolicyViolation,
                UnacceptableObjectConfiguration, UnacceptableState, UnicityViolation; 422
                ConfigurationMismatch; 500; 501; 503.
        """
        return await self._call(
            _UPDATE,
            (env_id, project_id),
            body=write_body(
                "Project",
                "update",
                body,
                {"description": description, "name": name},
                subject=project_id,
            ),
        )

    async def delete(
        self,
        project_id: str | Project | ProjectForeignKey,
        /,
        *,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> None:
        """Deletes one project. This cannot be undone.

        ``DELETE /api/v1beta0/user/{envId}/projects/{projectId}/``

        Args:
            project_id: Identifier of the project. Exactly 36 characters. Matches
                ``^[A-Fa-f0-9]{8}-([A-Fa-f0-9]{4}-){3}[A-Fa-f0-9]{12}$``.
            env_id: Environment to work in. The client's setting unless given.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Deprecated, Locked, NotEnabledPlatform,
                ObjectInUse, ObjectNotFoundOnCloud, OperatingSystemMismatch, PolicyViolation,
                UnacceptableObjectConfiguration, UnacceptableState, UnicityViolation; 422
                ConfigurationMismatch; 500; 501; 503.
        """
        await self._call(_DELETE, (env_id, project_id))
