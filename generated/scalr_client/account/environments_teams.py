"""``account.environments.teams``: Teams that have access to an environment, each with the ACL role
that its members hold there by default.
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
    from ..models.environment import Environment
    from ..models.environment_foreign_key import EnvironmentForeignKey
    from ..models.environment_team import EnvironmentTeam
    from ..models.team import Team

_LIST: Final[Operation[EnvironmentTeam]] = Operation(
    "account.environments.teams.list",
    "GET",
    "/api/v1beta0/account/{accountId}/environments/{envId}/teams/",
    "model:EnvironmentTeam",
    ids={"envId": ("Environment",), "defaultAclRole": ("AclRole",), "team": ("Team",)},
)

_CREATE: Final[Operation[EnvironmentTeam]] = Operation(
    "account.environments.teams.create",
    "POST",
    "/api/v1beta0/account/{accountId}/environments/{envId}/teams/",
    "model:EnvironmentTeam",
    ids={"envId": ("Environment",)},
)

_UPDATE: Final[Operation[EnvironmentTeam]] = Operation(
    "account.environments.teams.update",
    "PATCH",
    "/api/v1beta0/account/{accountId}/environments/{envId}/teams/{teamId}/",
    "model:EnvironmentTeam",
    ids={"envId": ("Environment",), "teamId": ("EnvironmentTeam", "Team")},
)

_DELETE: Final[Operation[None]] = Operation(
    "account.environments.teams.delete",
    "DELETE",
    "/api/v1beta0/account/{accountId}/environments/{envId}/teams/{teamId}/",
    ids={"envId": ("Environment",), "teamId": ("EnvironmentTeam", "Team")},
)


class EnvironmentsTeamsResource(Resource):
    """Teams that have access to an environment, each with the ACL role that its members hold there by
    default.
    """

    __slots__ = ()

    def list(
        self,
        env_id: int | Environment | EnvironmentForeignKey,
        /,
        *,
        default_acl_role: str | AclRole | AclRoleForeignKey | None = None,
        team: int | ComposedTeamIdentity | Team | None = None,
        page_size: int | None = None,
        start_page: int | None = None,
        account_id: int | None = None,
    ) -> Pager[EnvironmentTeam]:
        """Lists the teams of the environment, page by page.

        ``GET /api/v1beta0/account/{accountId}/environments/{envId}/teams/``

        Args:
            env_id: Environment to work in.
            default_acl_role: ACL role that members of the team get in this environment unless they
                have one of their own; left out, that of the team.
            team: Team that has access.
            page_size: Items asked for in one request, 1 to 100; the host sends 100 unless told.
            start_page: Number of the first page to fetch, counted from 1.
            account_id: Account to work in. The client's setting unless given.

        Returns:
            The `EnvironmentTeam` items, fetched page by page as they are iterated.

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
            (account_id, env_id),
            query={"defaultAclRole": default_acl_role, "team": team},
            page_size=page_size,
            start_page=start_page,
        )

    @overload
    def create(
        self,
        env_id: int | Environment | EnvironmentForeignKey,
        body: EnvironmentTeam | Mapping[str, Any],
        /,
        *,
        account_id: int | None = ...,
    ) -> EnvironmentTeam: ...

    @overload
    def create(
        self,
        env_id: int | Environment | EnvironmentForeignKey,
        /,
        *,
        team: int | ComposedTeamIdentity | Team,
        default_acl_role: str | AclRole | AclRoleForeignKey | None = ...,
        account_id: int | None = ...,
    ) -> EnvironmentTeam: ...

    def create(
        self,
        env_id: int | Environment | EnvironmentForeignKey,
        body: EnvironmentTeam | Mapping[str, Any] | None = None,
        /,
        *,
        default_acl_role: Any = UNSET,
        team: Any = UNSET,
        account_id: int | None = None,
    ) -> EnvironmentTeam:
        """Gives a team access to the environment, optionally with an ACL role that its members get
        there by default.

        ``POST /api/v1beta0/account/{accountId}/environments/{envId}/teams/``

        Args:
            env_id: Environment to work in.
            body: A `EnvironmentTeam`, or a mapping with wire names, instead of the keywords.
            default_acl_role: ACL role that members of the team get in this environment unless they
                have one of their own; left out, that of the team.
            team: Team that has access. Set at creation only.
            account_id: Account to work in. The client's setting unless given.

        Returns:
            The `EnvironmentTeam`.

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
            (account_id, env_id),
            body=write_body(
                "EnvironmentTeam",
                "create",
                body,
                {"defaultAclRole": default_acl_role, "team": team},
                required=("team",),
            ),
        )

    def update(
        self,
        env_id: int | Environment | EnvironmentForeignKey,
        team_id: int | ComposedTeamIdentity | EnvironmentTeam | Team,
        body: EnvironmentTeam | Mapping[str, Any] | None = None,
        /,
        *,
        default_acl_role: str | AclRole | AclRoleForeignKey | None = UNSET,
        account_id: int | None = None,
    ) -> EnvironmentTeam:
        """Changes the ACL role that members of the team get in the environment by default.

        ``PATCH /api/v1beta0/account/{accountId}/environments/{envId}/teams/{teamId}/``

        Args:
            env_id: Environment to work in.
            team_id: Identifier of the team.
            body: A `EnvironmentTeam`, or a mapping with wire names, instead of the keywords. A
                model given alone, as the id, is the body as well.
            default_acl_role: ACL role that members of the team get in this environment unless they
                have one of their own; left out, that of the team.
            account_id: Account to work in. The client's setting unless given.

        Returns:
            The `EnvironmentTeam`.

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
            (account_id, env_id, team_id),
            body=write_body(
                "EnvironmentTeam",
                "update",
                body,
                {"defaultAclRole": default_acl_role},
                subject=team_id,
            ),
        )

    def delete(
        self,
        env_id: int | Environment | EnvironmentForeignKey,
        team_id: int | ComposedTeamIdentity | EnvironmentTeam | Team,
        /,
        *,
        account_id: int | None = None,
    ) -> None:
        """Takes a team's access to the environment away. The team itself stays.

        ``DELETE /api/v1beta0/account/{accountId}/environments/{envId}/teams/{teamId}/``

        Args:
            env_id: Environment to work in.
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
        self._call(_DELETE, (account_id, env_id, team_id))


class AsyncEnvironmentsTeamsResource(AsyncResource):
    """Teams that have access to an environment, each with the ACL role that its members hold there by
    default.
    """

    __slots__ = ()

    def list(
        self,
        env_id: int | Environment | EnvironmentForeignKey,
        /,
        *,
        default_acl_role: str | AclRole | AclRoleForeignKey | None = None,
        team: int | ComposedTeamIdentity | Team | None = None,
        page_size: int | None = None,
        start_page: int | None = None,
        account_id: int | None = None,
    ) -> AsyncPager[EnvironmentTeam]:
        """Lists the teams of the environment, page by page.

        ``GET /api/v1beta0/account/{accountId}/environments/{envId}/teams/``

        Args:
            env_id: Environment to work in.
            default_acl_role: ACL role that members of the team get in this environment unless they
                have one of their own; left out, that of the team.
            team: Team that has access.
            page_size: Items asked for in one request, 1 to 100; the host sends 100 unless told.
            start_page: Number of the first page to fetch, counted from 1.
            account_id: Account to work in. The client's setting unless given.

        Returns:
            The `EnvironmentTeam` items, fetched page by page as they are iterated.

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
            (account_id, env_id),
            query={"defaultAclRole": default_acl_role, "team": team},
            page_size=page_size,
            start_page=start_page,
        )

    @overload
    async def create(
        self,
        env_id: int | Environment | EnvironmentForeignKey,
        body: EnvironmentTeam | Mapping[str, Any],
        /,
        *,
        account_id: int | None = ...,
    ) -> EnvironmentTeam: ...

    @overload
    async def create(
        self,
        env_id: int | Environment | EnvironmentForeignKey,
        /,
        *,
        team: int | ComposedTeamIdentity | Team,
        default_acl_role: str | AclRole | AclRoleForeignKey | None = ...,
        account_id: int | None = ...,
    ) -> EnvironmentTeam: ...

    async def create(
        self,
        env_id: int | Environment | EnvironmentForeignKey,
        body: EnvironmentTeam | Mapping[str, Any] | None = None,
        /,
        *,
        default_acl_role: Any = UNSET,
        team: Any = UNSET,
        account_id: int | None = None,
    ) -> EnvironmentTeam:
        """Gives a team access to the environment, optionally with an ACL role that its members get
        there by default.

        ``POST /api/v1beta0/account/{accountId}/environments/{envId}/teams/``

        Args:
            env_id: Environment to work in.
            body: A `EnvironmentTeam`, or a mapping with wire names, instead of the keywords.
            default_acl_role: ACL role that members of the team get in this environment unless they
                have one of their own; left out, that of the team.
            team: Team that has access. Set at creation only.
            account_id: Account to work in. The client's setting unless given.

        Returns:
            The `EnvironmentTeam`.

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
            (account_id, env_id),
            body=write_body(
                "EnvironmentTeam",
                "create",
                body,
                {"defaultAclRole": default_acl_role, "team": team},
                required=("team",),
            ),
        )

    async def update(
        self,
        env_id: int | Environment | EnvironmentForeignKey,
        team_id: int | ComposedTeamIdentity | EnvironmentTeam | Team,
        body: EnvironmentTeam | Mapping[str, Any] | None = None,
        /,
        *,
        default_acl_role: str | AclRole | AclRoleForeignKey | None = UNSET,
        account_id: int | None = None,
    ) -> EnvironmentTeam:
        """Changes the ACL role that members of the team get in the environment by default.

        ``PATCH /api/v1beta0/account/{accountId}/environments/{envId}/teams/{teamId}/``

        Args:
            env_id: Environment to work in.
            team_id: Identifier of the team.
            body: A `EnvironmentTeam`, or a mapping with wire names, instead of the keywords. A
                model given alone, as the id, is the body as well.
            default_acl_role: ACL role that members of the team get in this environment unless they
                have one of their own; left out, that of the team.
            account_id: Account to work in. The client's setting unless given.

        Returns:
            The `EnvironmentTeam`.

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
            (account_id, env_id, team_id),
            body=write_body(
                "EnvironmentTeam",
                "update",
                body,
                {"defaultAclRole": default_acl_role},
                subject=team_id,
            ),
        )

    async def delete(
        self,
        env_id: int | Environment | EnvironmentForeignKey,
        team_id: int | ComposedTeamIdentity | EnvironmentTeam | Team,
        /,
        *,
        account_id: int | None = None,
    ) -> None:
        """Takes a team's access to the environment away. The team itself stays.

        ``DELETE /api/v1beta0/account/{accountId}/environments/{envId}/teams/{teamId}/``

        Args:
            env_id: Environment to work in.
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
        await self._call(_DELETE, (account_id, env_id, team_id))
