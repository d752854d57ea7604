"""``account.teams``: Groups of users of the account. A team gets access to an environment through the
teams of that environment.
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
    from ..models.acl_role import AclRole
    from ..models.acl_role_foreign_key import AclRoleForeignKey
    from ..models.composed_team_identity import ComposedTeamIdentity
    from ..models.team import Team

_LIST: Final[Operation[Team]] = Operation(
    "account.teams.list",
    "GET",
    "/api/v1beta0/account/{accountId}/teams/",
    "model:Team",
    ids={"defaultAclRole": ("AclRole",), "id": ("Team",)},
)

_GET: Final[Operation[Team]] = Operation(
    "account.teams.get",
    "GET",
    "/api/v1beta0/account/{accountId}/teams/{teamId}/",
    "model:Team",
    ids={"teamId": ("Team",)},
)

_CREATE: Final[Operation[Team]] = Operation(
    "account.teams.create", "POST", "/api/v1beta0/account/{accountId}/teams/", "model:Team"
)

_UPDATE: Final[Operation[Team]] = Operation(
    "account.teams.update",
    "PATCH",
    "/api/v1beta0/account/{accountId}/teams/{teamId}/",
    "model:Team",
    ids={"teamId": ("Team",)},
)

_DELETE: Final[Operation[None]] = Operation(
    "account.teams.delete",
    "DELETE",
    "/api/v1beta0/account/{accountId}/teams/{teamId}/",
    ids={"teamId": ("Team",)},
)


class TeamsResource(Resource):
    """Groups of users of the account. A team gets access to an environment through the teams of that
    environment.
    """

    __slots__ = ()

    def list(
        self,
        *,
        default_acl_role: str | AclRole | AclRoleForeignKey | None = None,
        id: int | ComposedTeamIdentity | Team | None = None,
        name: str | None = None,
        page_size: int | None = None,
        start_page: int | None = None,
        account_id: int | None = None,
    ) -> Pager[Team]:
        """Lists the teams, page by page.

        ``GET /api/v1beta0/account/{accountId}/teams/``

        Args:
            default_acl_role: ACL role that members of the team get unless another is set for the
                environment or the member.
            id: Identifier of the team.
            name: Name of the team.
            page_size: Items asked for in one request, 1 to 100; the host sends 100 unless told.
            start_page: Number of the first page to fetch, counted from 1.
            account_id: Account to work in. The client's setting unless given.

        Returns:
            The `Team` items, fetched page by page as they are iterated.

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
            query={"defaultAclRole": default_acl_role, "id": id, "name": name},
            page_size=page_size,
            start_page=start_page,
        )

    def get(
        self, team_id: int | ComposedTeamIdentity | Team, /, *, account_id: int | None = None
    ) -> Team:
        """Returns one team in full.

        ``GET /api/v1beta0/account/{accountId}/teams/{teamId}/``

        Args:
            team_id: Identifier of the team.
            account_id: Account to work in. The client's setting unless given.

        Returns:
            The `Team`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Locked, NotEnabledPlatform, ObjectInUse,
                OperatingSystemMismatch, PolicyViolation, UnacceptableObjectConfiguration,
                UnicityViolation; 422 ConfigurationMismatch; 500; 501; 503.
        """
        return self._call(_GET, (account_id, team_id))

    @overload
    def create(
        self, body: Team | Mapping[str, Any], /, *, account_id: int | None = ...
    ) -> Team: ...

    @overload
    def create(
        self,
        /,
        *,
        default_acl_role: str | AclRole | AclRoleForeignKey,
        name: str,
        description: str | None = ...,
        account_id: int | None = ...,
    ) -> Team: ...

    def create(
        self,
        body: Team | Mapping[str, Any] | None = None,
        /,
        *,
        default_acl_role: Any = UNSET,
        description: Any = UNSET,
        name: Any = UNSET,
        account_id: int | None = None,
    ) -> Team:
        """Creates a team and returns it as the host stored it.

        ``POST /api/v1beta0/account/{accountId}/teams/``

        Args:
            body: A `Team`, or a mapping with wire names, instead of the keywords.
            default_acl_role: ACL role that members of the team get unless another is set for the
                environment or the member.
            description: Free text that describes the team.
            name: Name of the team.
            account_id: Account to work in. The client's setting unless given.

        Returns:
            The `Team`.

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
                "Team",
                "create",
                body,
                {"defaultAclRole": default_acl_role, "description": description, "name": name},
                required=("defaultAclRole", "name"),
            ),
        )

    def update(
        self,
        team_id: int | ComposedTeamIdentity | Team,
        body: Team | Mapping[str, Any] | None = None,
        /,
        *,
        default_acl_role: str | AclRole | AclRoleForeignKey | None = UNSET,
        description: str | None = UNSET,
        name: str | None = UNSET,
        account_id: int | None = None,
    ) -> Team:
        """Changes the given properties of one team and returns it as changed. What is not given stays
        as it is.

        ``PATCH /api/v1beta0/account/{accountId}/teams/{teamId}/``

        Args:
            team_id: Identifier of the team.
            body: A `Team`, or a mapping with wire names, instead of the keywords. A model given
                alone, as the id, is the body as well.
            default_acl_role: ACL role that members of the team get unless another is set for the
                environment or the member.
            description: Free text that describes the team.
            name: Name of the team.
            account_id: Account to work in. The client's setting unless given.

        Returns:
            The `Team`.

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
            (account_id, team_id),
            body=write_body(
                "Team",
                "update",
                body,
                {"defaultAclRole": default_acl_role, "description": description, "name": name},
                subject=team_id,
            ),
        )

    def delete(
        self, team_id: int | ComposedTeamIdentity | Team, /, *, account_id: int | None = None
    ) -> None:
        """Deletes one team. This cannot be undone.

        ``DELETE /api/v1beta0/account/{accountId}/teams/{teamId}/``

        Args:
            team_id: Identifier of the team.
            account_id: Account to work in. The client's setting unless given.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Locked, NotEnabledPlatform, ObjectInUse,
                OperatingSystemMismatch, PolicyViolation, UnacceptableObjectConfiguration,
                UnicityViolation; 422 ConfigurationMismatch; 500; 501; 503.
        """
        self._call(_DELETE, (account_id, team_id))


class AsyncTeamsResource(AsyncResource):
    """Groups of users of the account. A team gets access to an environment through the teams of that
    environment.
    """

    __slots__ = ()

    def list(
        self,
        *,
        default_acl_role: str | AclRole | AclRoleForeignKey | None = None,
        id: int | ComposedTeamIdentity | Team | None = None,
        name: str | None = None,
        page_size: int | None = None,
        start_page: int | None = None,
        account_id: int | None = None,
    ) -> AsyncPager[Team]:
        """Lists the teams, page by page.

        ``GET /api/v1beta0/account/{accountId}/teams/``

        Args:
            default_acl_role: ACL role that members of the team get unless another is set for the
                environment or the member.
            id: Identifier of the team.
            name: Name of the team.
            page_size: Items asked for in one request, 1 to 100; the host sends 100 unless told.
            start_page: Number of the first page to fetch, counted from 1.
            account_id: Account to work in. The client's setting unless given.

        Returns:
            The `Team` items, fetched page by page as they are iterated.

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
            query={"defaultAclRole": default_acl_role, "id": id, "name": name},
            page_size=page_size,
            start_page=start_page,
        )

    async def get(
        self, team_id: int | ComposedTeamIdentity | Team, /, *, account_id: int | None = None
    ) -> Team:
        """Returns one team in full.

        ``GET /api/v1beta0/account/{accountId}/teams/{teamId}/``

        Args:
            team_id: Identifier of the team.
            account_id: Account to work in. The client's setting unless given.

        Returns:
            The `Team`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Locked, NotEnabledPlatform, ObjectInUse,
                OperatingSystemMismatch, PolicyViolation, UnacceptableObjectConfiguration,
                UnicityViolation; 422 ConfigurationMismatch; 500; 501; 503.
        """
        return await self._call(_GET, (account_id, team_id))

    @overload
    async def create(
        self, body: Team | Mapping[str, Any], /, *, account_id: int | None = ...
    ) -> Team: ...

    @overload
    async def create(
        self,
        /,
        *,
        default_acl_role: str | AclRole | AclRoleForeignKey,
        name: str,
        description: str | None = ...,
        account_id: int | None = ...,
    ) -> Team: ...

    async def create(
        self,
        body: Team | Mapping[str, Any] | None = None,
        /,
        *,
        default_acl_role: Any = UNSET,
        description: Any = UNSET,
        name: Any = UNSET,
        account_id: int | None = None,
    ) -> Team:
        """Creates a team and returns it as the host stored it.

        ``POST /api/v1beta0/account/{accountId}/teams/``

        Args:
            body: A `Team`, or a mapping with wire names, instead of the keywords.
            default_acl_role: ACL role that members of the team get unless another is set for the
                environment or the member.
            description: Free text that describes the team.
            name: Name of the team.
            account_id: Account to work in. The client's setting unless given.

        Returns:
            The `Team`.

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
                "Team",
                "create",
                body,
                {"defaultAclRole": default_acl_role, "description": description, "name": name},
                required=("defaultAclRole", "name"),
            ),
        )

    async def update(
        self,
        team_id: int | ComposedTeamIdentity | Team,
        body: Team | Mapping[str, Any] | None = None,
        /,
        *,
        default_acl_role: str | AclRole | AclRoleForeignKey | None = UNSET,
        description: str | None = UNSET,
        name: str | None = UNSET,
        account_id: int | None = None,
    ) -> Team:
        """Changes the given properties of one team and returns it as changed. What is not given stays
        as it is.

        ``PATCH /api/v1beta0/account/{accountId}/teams/{teamId}/``

        Args:
            team_id: Identifier of the team.
            body: A `Team`, or a mapping with wire names, instead of the keywords. A model given
                alone, as the id, is the body as well.
            default_acl_role: ACL role that members of the team get unless another is set for the
                environment or the member.
            description: Free text that describes the team.
            name: Name of the team.
            account_id: Account to work in. The client's setting unless given.

        Returns:
            The `Team`.

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
            (account_id, team_id),
            body=write_body(
                "Team",
                "update",
                body,
                {"defaultAclRole": default_acl_role, "description": description, "name": name},
                subject=team_id,
            ),
        )

    async def delete(
        self, team_id: int | ComposedTeamIdentity | Team, /, *, account_id: int | None = None
    ) -> None:
        """Deletes one team. This cannot be undone.

        ``DELETE /api/v1beta0/account/{accountId}/teams/{teamId}/``

        Args:
            team_id: Identifier of the team.
            account_id: Account to work in. The client's setting unless given.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Locked, NotEnabledPlatform, ObjectInUse,
                OperatingSystemMismatch, PolicyViolation, UnacceptableObjectConfiguration,
                UnicityViolation; 422 ConfigurationMismatch; 500; 501; 503.
        """
        await self._call(_DELETE, (account_id, team_id))
