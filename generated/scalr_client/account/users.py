"""``account.users``: Users of the account. The API only lists them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..calls.operation import Operation
from ..resource import AsyncResource, Resource

if TYPE_CHECKING:
    from ..calls.pager import AsyncPager, Pager
    from ..models.composed_user_identity import ComposedUserIdentity
    from ..models.user_foreign_key import UserForeignKey
    from ..models.user_summary import UserSummary

_LIST: Final[Operation[UserSummary]] = Operation(
    "account.users.list",
    "GET",
    "/api/v1beta0/account/{accountId}/users/",
    "model:UserSummary",
    ids={"id": ("User",)},
)


class UsersResource(Resource):
    """Users of the account. The API only lists them."""

    __slots__ = ()

    def list(
        self,
        *,
        email: str | None = None,
        id: int | ComposedUserIdentity | UserForeignKey | UserSummary | None = None,
        page_size: int | None = None,
        start_page: int | None = None,
        account_id: int | None = None,
    ) -> Pager[UserSummary]:
        """Lists the users, page by page.

        ``GET /api/v1beta0/account/{accountId}/users/``

        Args:
            email: Email address of the user.
            id: Identifier of the user.
            page_size: Items asked for in one request, 1 to 100; the host sends 100 unless told.
            start_page: Number of the first page to fetch, counted from 1.
            account_id: Account to work in. The client's setting unless given.

        Returns:
            The `UserSummary` items, fetched page by page as they are iterated.

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
            query={"email": email, "id": id},
            page_size=page_size,
            start_page=start_page,
        )


class AsyncUsersResource(AsyncResource):
    """Users of the account. The API only lists them."""

    __slots__ = ()

    def list(
        self,
        *,
        email: str | None = None,
        id: int | ComposedUserIdentity | UserForeignKey | UserSummary | None = None,
        page_size: int | None = None,
        start_page: int | None = None,
        account_id: int | None = None,
    ) -> AsyncPager[UserSummary]:
        """Lists the users, page by page.

        ``GET /api/v1beta0/account/{accountId}/users/``

        Args:
            email: Email address of the user.
            id: Identifier of the user.
            page_size: Items asked for in one request, 1 to 100; the host sends 100 unless told.
            start_page: Number of the first page to fetch, counted from 1.
            account_id: Account to work in. The client's setting unless given.

        Returns:
            The `UserSummary` items, fetched page by page as they are iterated.

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
            query={"email": email, "id": id},
            page_size=page_size,
            start_page=start_page,
        )
