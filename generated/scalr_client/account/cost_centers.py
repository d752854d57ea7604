"""``account.cost_centers``: Cost centers that the account may use for its projects and environments.
Only on hosts with cost analytics; the API does not change them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..calls.operation import Operation
from ..resource import AsyncResource, Resource

if TYPE_CHECKING:
    from ..calls.pager import AsyncPager, Pager
    from ..models.cost_center import CostCenter
    from ..models.cost_center_foreign_key import CostCenterForeignKey

_LIST: Final[Operation[CostCenter]] = Operation(
    "account.cost_centers.list",
    "GET",
    "/api/v1beta0/account/{accountId}/cost-centers/",
    "model:CostCenter",
)

_GET: Final[Operation[CostCenter]] = Operation(
    "account.cost_centers.get",
    "GET",
    "/api/v1beta0/account/{accountId}/cost-centers/{costCenterId}/",
    "model:CostCenter",
    ids={"costCenterId": ("CostCenter",)},
)


class CostCentersResource(Resource):
    """Cost centers that the account may use for its projects and environments. Only on hosts with
    cost analytics; the API does not change them.
    """

    __slots__ = ()

    def list(
        self,
        *,
        page_size: int | None = None,
        start_page: int | None = None,
        account_id: int | None = None,
    ) -> Pager[CostCenter]:
        """Lists the cost centers, page by page.

        ``GET /api/v1beta0/account/{accountId}/cost-centers/``

        Args:
            page_size: Items asked for in one request, 1 to 100; the host sends 100 unless told.
            start_page: Number of the first page to fetch, counted from 1.
            account_id: Account to work in. The client's setting unless given.

        Returns:
            The `CostCenter` items, fetched page by page as they are iterated.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Locked, NotEnabledPlatform, ObjectInUse,
                OperatingSystemMismatch, PolicyViolation, UnacceptableObjectConfiguration,
                UnicityViolation; 422 ConfigurationMismatch; 500; 501; 503.
        """
        return self._list(_LIST, (account_id,), page_size=page_size, start_page=start_page)

    def get(
        self,
        cost_center_id: str | CostCenter | CostCenterForeignKey,
        /,
        *,
        account_id: int | None = None,
    ) -> CostCenter:
        """Returns one cost center in full.

        ``GET /api/v1beta0/account/{accountId}/cost-centers/{costCenterId}/``

        Args:
            cost_center_id: Identifier of the cost center. Exactly 36 characters. Matches
                ``^[A-Fa-f0-9]{8}-([A-Fa-f0-9]{4}-){3}[A-Fa-f0-9]{12}$``.
            account_id: Account to work in. The client's setting unless given.

        Returns:
            The `CostCenter`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Locked, NotEnabledPlatform, ObjectInUse,
                OperatingSystemMismatch, PolicyViolation, UnacceptableObjectConfiguration,
                UnicityViolation; 422 ConfigurationMismatch; 500; 501; 503.
        """
        return self._call(_GET, (account_id, cost_center_id))


class AsyncCostCentersResource(AsyncResource):
    """Cost centers that the account may use for its projects and environments. Only on hosts with
    cost analytics; the API does not change them.
    """

    __slots__ = ()

    def list(
        self,
        *,
        page_size: int | None = None,
        start_page: int | None = None,
        account_id: int | None = None,
    ) -> AsyncPager[CostCenter]:
        """Lists the cost centers, page by page.

        ``GET /api/v1beta0/account/{accountId}/cost-centers/``

        Args:
            page_size: Items asked for in one request, 1 to 100; the host sends 100 unless told.
            start_page: Number of the first page to fetch, counted from 1.
            account_id: Account to work in. The client's setting unless given.

        Returns:
            The `CostCenter` items, fetched page by page as they are iterated.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Locked, NotEnabledPlatform, ObjectInUse,
                OperatingSystemMismatch, PolicyViolation, UnacceptableObjectConfiguration,
                UnicityViolation; 422 ConfigurationMismatch; 500; 501; 503.
        """
        return self._list(_LIST, (account_id,), page_size=page_size, start_page=start_page)

    async def get(
        self,
        cost_center_id: str | CostCenter | CostCenterForeignKey,
        /,
        *,
        account_id: int | None = None,
    ) -> CostCenter:
        """Returns one cost center in full.

        ``GET /api/v1beta0/account/{accountId}/cost-centers/{costCenterId}/``

        Args:
            cost_center_id: Identifier of the cost center. Exactly 36 characters. Matches
                ``^[A-Fa-f0-9]{8}-([A-Fa-f0-9]{4}-){3}[A-Fa-f0-9]{12}$``.
            account_id: Account to work in. The client's setting unless given.

        Returns:
            The `CostCenter`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Locked, NotEnabledPlatform, ObjectInUse,
                OperatingSystemMismatch, PolicyViolation, UnacceptableObjectConfiguration,
                UnicityViolation; 422 ConfigurationMismatch; 500; 501; 503.
        """
        return await self._call(_GET, (account_id, cost_center_id))
