"""``account.ansible_tower.servers``: Ansible Tower servers that Scalr can reach. The API only lists
them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..calls.operation import Operation
from ..resource import AsyncResource, Resource

if TYPE_CHECKING:
    from ..calls.pager import AsyncPager, Pager
    from ..models.ansible_tower_server import AnsibleTowerServer
    from ..models.ansible_tower_server_foreign_key import AnsibleTowerServerForeignKey
    from ..types import Scope

_LIST: Final[Operation[AnsibleTowerServer]] = Operation(
    "account.ansible_tower.servers.list",
    "GET",
    "/api/v1beta0/account/{accountId}/ansible-tower/servers/",
    "model:AnsibleTowerServer",
    ids={"id": ("AnsibleTowerServer",)},
)


class AnsibleTowerServersResource(Resource):
    """Ansible Tower servers that Scalr can reach. The API only lists them."""

    __slots__ = ()

    def list(
        self,
        *,
        id: str | AnsibleTowerServer | AnsibleTowerServerForeignKey | None = None,
        scope: Scope | None = None,
        url: str | None = None,
        page_size: int | None = None,
        start_page: int | None = None,
        account_id: int | None = None,
    ) -> Pager[AnsibleTowerServer]:
        """Lists the Ansible Tower servers, page by page.

        ``GET /api/v1beta0/account/{accountId}/ansible-tower/servers/``

        Args:
            id: Identifier of the Ansible Tower server in Scalr.
            scope: Scope that it is defined in; the value scalr is the global scope. Known values:
                ``account``, ``environment``, ``farm``, ``farmrole``, ``role``, ``scalr``,
                ``server``.
            url: Address of the server's API.
            page_size: Items asked for in one request, 1 to 100; the host sends 100 unless told.
            start_page: Number of the first page to fetch, counted from 1.
            account_id: Account to work in. The client's setting unless given.

        Returns:
            The `AnsibleTowerServer` items, fetched page by page as they are iterated.

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
            query={"id": id, "scope": scope, "url": url},
            page_size=page_size,
            start_page=start_page,
        )


class AsyncAnsibleTowerServersResource(AsyncResource):
    """Ansible Tower servers that Scalr can reach. The API only lists them."""

    __slots__ = ()

    def list(
        self,
        *,
        id: str | AnsibleTowerServer | AnsibleTowerServerForeignKey | None = None,
        scope: Scope | None = None,
        url: str | None = None,
        page_size: int | None = None,
        start_page: int | None = None,
        account_id: int | None = None,
    ) -> AsyncPager[AnsibleTowerServer]:
        """Lists the Ansible Tower servers, page by page.

        ``GET /api/v1beta0/account/{accountId}/ansible-tower/servers/``

        Args:
            id: Identifier of the Ansible Tower server in Scalr.
            scope: Scope that it is defined in; the value scalr is the global scope. Known values:
                ``account``, ``environment``, ``farm``, ``farmrole``, ``role``, ``scalr``,
                ``server``.
            url: Address of the server's API.
            page_size: Items asked for in one request, 1 to 100; the host sends 100 unless told.
            start_page: Number of the first page to fetch, counted from 1.
            account_id: Account to work in. The client's setting unless given.

        Returns:
            The `AnsibleTowerServer` items, fetched page by page as they are iterated.

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
            query={"id": id, "scope": scope, "url": url},
            page_size=page_size,
            start_page=start_page,
        )
