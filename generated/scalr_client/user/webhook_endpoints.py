"""``user.webhook_endpoints``: Addresses that Scalr calls for host names and for lists of values. The
API only lists them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..calls.operation import Operation
from ..resource import AsyncResource, Resource

if TYPE_CHECKING:
    from ..calls.pager import AsyncPager, Pager
    from ..models.environment import Environment
    from ..models.environment_foreign_key import EnvironmentForeignKey
    from ..models.webhook_endpoint import WebhookEndpoint

_LIST: Final[Operation[WebhookEndpoint]] = Operation(
    "user.webhook_endpoints.list",
    "GET",
    "/api/v1beta0/user/{envId}/webhook-endpoints/",
    "model:WebhookEndpoint",
    ids={"envId": ("Environment",)},
)


class WebhookEndpointsResource(Resource):
    """Addresses that Scalr calls for host names and for lists of values. The API only lists them."""

    __slots__ = ()

    def list(
        self,
        *,
        page_size: int | None = None,
        start_page: int | None = None,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> Pager[WebhookEndpoint]:
        """Lists the webhook endpoints, page by page.

        ``GET /api/v1beta0/user/{envId}/webhook-endpoints/``

        Args:
            page_size: Items asked for in one request, 1 to 100; the host sends 100 unless told.
            start_page: Number of the first page to fetch, counted from 1.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `WebhookEndpoint` items, fetched page by page as they are iterated.

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


class AsyncWebhookEndpointsResource(AsyncResource):
    """Addresses that Scalr calls for host names and for lists of values. The API only lists them."""

    __slots__ = ()

    def list(
        self,
        *,
        page_size: int | None = None,
        start_page: int | None = None,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> AsyncPager[WebhookEndpoint]:
        """Lists the webhook endpoints, page by page.

        ``GET /api/v1beta0/user/{envId}/webhook-endpoints/``

        Args:
            page_size: Items asked for in one request, 1 to 100; the host sends 100 unless told.
            start_page: Number of the first page to fetch, counted from 1.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `WebhookEndpoint` items, fetched page by page as they are iterated.

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
