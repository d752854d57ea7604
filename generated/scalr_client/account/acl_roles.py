"""``account.acl_roles``: Sets of permissions that teams and their members hold in environments. The
API only lists them, so that they can be given to teams.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..calls.operation import Operation
from ..resource import AsyncResource, Resource

if TYPE_CHECKING:
    from ..calls.pager import AsyncPager, Pager
    from ..models.acl_role import AclRole
    from ..models.acl_role_foreign_key import AclRoleForeignKey
    from ..types import BaseRole

_LIST: Final[Operation[AclRole]] = Operation(
    "account.acl_roles.list",
    "GET",
    "/api/v1beta0/account/{accountId}/acl-roles/",
    "model:AclRole",
    ids={"id": ("AclRole",)},
)


class AclRolesResource(Resource):
    """Sets of permissions that teams and their members hold in environments. The API only lists them,
    so that they can be given to teams.
    """

    __slots__ = ()

    def list(
        self,
        *,
        base_role: BaseRole | None = None,
        id: str | AclRole | AclRoleForeignKey | None = None,
        name: str | None = None,
        page_size: int | None = None,
        start_page: int | None = None,
        account_id: int | None = None,
    ) -> Pager[AclRole]:
        """Lists the ACL roles, page by page.

        ``GET /api/v1beta0/account/{accountId}/acl-roles/``

        Args:
            base_role: Permissions that the ACL role starts from. Known values: ``full-access``,
                ``no-access``, ``read-only``.
            id: Identifier of the ACL role.
            name: Name of the ACL role.
            page_size: Items asked for in one request, 1 to 100; the host sends 100 unless told.
            start_page: Number of the first page to fetch, counted from 1.
            account_id: Account to work in. The client's setting unless given.

        Returns:
            The `AclRole` items, fetched page by page as they are iterated.

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
            query={"baseRole": base_role, "id": id, "name": name},
            page_size=page_size,
            start_page=start_page,
        )


class AsyncAclRolesResource(AsyncResource):
    """Sets of permissions that teams and their members hold in environments. The API only lists them,
    so that they can be given to teams.
    """

    __slots__ = ()

    def list(
        self,
        *,
        base_role: BaseRole | None = None,
        id: str | AclRole | AclRoleForeignKey | None = None,
        name: str | None = None,
        page_size: int | None = None,
        start_page: int | None = None,
        account_id: int | None = None,
    ) -> AsyncPager[AclRole]:
        """Lists the ACL roles, page by page.

        ``GET /api/v1beta0/account/{accountId}/acl-roles/``

        Args:
            base_role: Permissions that the ACL role starts from. Known values: ``full-access``,
                ``no-access``, ``read-only``.
            id: Identifier of the ACL role.
            name: Name of the ACL role.
            page_size: Items asked for in one request, 1 to 100; the host sends 100 unless told.
            start_page: Number of the first page to fetch, counted from 1.
            account_id: Account to work in. The client's setting unless given.

        Returns:
            The `AclRole` items, fetched page by page as they are iterated.

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
            query={"baseRole": base_role, "id": id, "name": name},
            page_size=page_size,
            start_page=start_page,
        )
