"""``user.cost_centers``: Cost centers that projects are charged under. Only on hosts with cost
analytics; the API does not change them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..calls.operation import Operation
from ..resource import AsyncResource, Resource

if TYPE_CHECKING:
    from ..calls.pager import AsyncPager, Pager
    from ..models.cost_center import CostCenter
    from ..models.cost_center_foreign_key import CostCenterForeignKey
    from ..models.environment import Environment
    from ..models.environment_foreign_key import EnvironmentForeignKey

_LIST: Final[Operation[CostCenter]] = Operation(
    "user.cost_centers.list",
    "GET",
    "/api/v1beta0/user/{envId}/cost-centers/",
    "model:CostCenter",
    ids={"envId": ("Environment",)},
)

_GET: Final[Operation[CostCenter]] = Operation(
    "user.cost_centers.get",
    "GET",
    "/api/v1beta0/user/{envId}/cost-centers/{costCenterId}/",
    "model:CostCenter",
    ids={"envId": ("Environment",), "costCenterId": ("CostCenter",)},
)


class CostCentersResource(Resource):
    """Cost centers that projects are charged under. Only on hosts with cost analytics; the API does
    not change them.
    """

    __slots__ = ()

    def list(
        self,
        *,
        page_size: int | None = None,
        start_page: int | None = None,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> Pager[CostCenter]:
        """Lists the cost centers, page by page.

        ``GET /api/v1beta0/user/{envId}/cost-centers/``

        Args:
            page_size: Items asked for in one request, 1 to 100; the host sends 100 unless told.
            start_page: Number of the first page to fetch, counted from 1.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `CostCenter` items, fetched page by page as they are iterated.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Deprecated, Locked, NotEnabledPlatform,
                ObjectInUse, ObjectNotFoundOnCloud, OperatingSystemMismatch, PolicyViolation,
                UnacceptableObjectConfiguration, UnacceptableState, UnicityViolation; 422
                ConfigurationMismatch; 500; 501; 503.
        """
        return self._list(_LIST, (env_id,), page_size=page_size, start_page=start_page)

    def get(
        self,
        cost_center_id: str | CostCenter | CostCenterForeignKey,
        /,
        *,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> CostCenter:
        """Returns one cost center in full.

        ``GET /api/v1beta0/user/{envId}/cost-centers/{costCenterId}/``

        Args:
            cost_center_id: Identifier of the cost center. Exactly 36 characters. Matches
                ``^[A-Fa-f0-9]{8}-([A-Fa-f0-9]{4}-){3}[A-Fa-f0-9]{12}$``.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `CostCenter`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Deprecated, Locked, NotEnabledPlatform,
                ObjectInUse, ObjectNotFoundOnCloud, OperatingSystemMismatch, PolicyViolation,
                UnacceptableObjectConfiguration, UnacceptableState, UnicityViolation; 422
                ConfigurationMismatch; 500; 501; 503.
        """
        return self._call(_GET, (env_id, cost_center_id))


class AsyncCostCentersResource(AsyncResource):
    """Cost centers that projects are charged under. Only on hosts with cost analytics; the API does
    not change them.
    """

    __slots__ = ()

    def list(
        self,
        *,
        page_size: int | None = None,
        start_page: int | None = None,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> AsyncPager[CostCenter]:
        """Lists the cost centers, page by page.

        ``GET /api/v1beta0/user/{envId}/cost-centers/``

        Args:
            page_size: Items asked for in one request, 1 to 100; the host sends 100 unless told.
            start_page: Number of the first page to fetch, counted from 1.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `CostCenter` items, fetched page by page as they are iterated.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Deprecated, Locked, NotEnabledPlatform,
                ObjectInUse, ObjectNotFoundOnCloud, OperatingSystemMismatch, PolicyViolation,
                UnacceptableObjectConfiguration, UnacceptableState, UnicityViolation; 422
                ConfigurationMismatch; 500; 501; 503.
        """
        return self._list(_LIST, (env_id,), page_size=page_size, start_page=start_page)

    async def get(
        self,
        cost_center_id: str | CostCenter | CostCenterForeignKey,
        /,
        *,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> CostCenter:
        """Returns one cost center in full.

        ``GET /api/v1beta0/user/{envId}/cost-centers/{costCenterId}/``

        Args:
            cost_center_id: Identifier of the cost center. Exactly 36 characters. Matches
                ``^[A-Fa-f0-9]{8}-([A-Fa-f0-9]{4}-){3}[A-Fa-f0-9]{12}$``.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `CostCenter`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Deprecated, Locked, NotEnabledPlatform,
                ObjectInUse, ObjectNotFoundOnCloud, OperatingSystemMismatch, PolicyViolation,
                UnacceptableObjectConfiguration, UnacceptableState, UnicityViolation; 422
                ConfigurationMismatch; 500; 501; 503.
        """
        return await self._call(_GET, (env_id, cost_center_id))
