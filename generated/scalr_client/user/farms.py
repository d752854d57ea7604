"""``user.farms``: Applications: sets of farm roles that are launched, suspended and terminated
together.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, overload

from ..calls.operation import Operation
from ..calls.request_body import write_body
from ..resource import AsyncResource, Resource
from ..serialization.scalars import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..calls.pager import AsyncPager, Pager
    from ..models.clone_farm_request import CloneFarmRequest
    from ..models.composed_team_identity import ComposedTeamIdentity
    from ..models.composed_user_identity import ComposedUserIdentity
    from ..models.environment import Environment
    from ..models.environment_foreign_key import EnvironmentForeignKey
    from ..models.farm import Farm
    from ..models.farm_foreign_key import FarmForeignKey
    from ..models.farm_lights_out_configuration import FarmLightsOutConfiguration
    from ..models.farm_template import FarmTemplate
    from ..models.lock_farm_request import LockFarmRequest
    from ..models.project import Project
    from ..models.project_foreign_key import ProjectForeignKey
    from ..models.team import Team
    from ..models.terminate_farm_request import TerminateFarmRequest
    from ..models.user_foreign_key import UserForeignKey
    from ..models.user_summary import UserSummary
    from ..types import FarmStatus, LaunchOrder, UnlockPermission
    from .farms_cloud_services import AsyncFarmsCloudServicesResource, FarmsCloudServicesResource
    from .farms_farm_roles import AsyncFarmsFarmRolesResource, FarmsFarmRolesResource
    from .farms_global_variables import (
        AsyncFarmsGlobalVariablesResource,
        FarmsGlobalVariablesResource,
    )
    from .farms_servers import AsyncFarmsServersResource, FarmsServersResource

_LIST: Final[Operation[Farm]] = Operation(
    "user.farms.list",
    "GET",
    "/api/v1beta0/user/{envId}/farms/",
    "model:Farm",
    ids={
        "envId": ("Environment",),
        "id": ("Farm",),
        "owner": ("User",),
        "project": ("Project",),
        "teams": ("Team",),
    },
)

_GET: Final[Operation[Farm]] = Operation(
    "user.farms.get",
    "GET",
    "/api/v1beta0/user/{envId}/farms/{farmId}/",
    "model:Farm",
    ids={"envId": ("Environment",), "farmId": ("Farm",)},
)

_CREATE: Final[Operation[Farm]] = Operation(
    "user.farms.create",
    "POST",
    "/api/v1beta0/user/{envId}/farms/",
    "model:Farm",
    ids={"envId": ("Environment",)},
)

_UPDATE: Final[Operation[Farm]] = Operation(
    "user.farms.update",
    "PATCH",
    "/api/v1beta0/user/{envId}/farms/{farmId}/",
    "model:Farm",
    ids={"envId": ("Environment",), "farmId": ("Farm",)},
)

_DELETE: Final[Operation[None]] = Operation(
    "user.farms.delete",
    "DELETE",
    "/api/v1beta0/user/{envId}/farms/{farmId}/",
    ids={"envId": ("Environment",), "farmId": ("Farm",)},
)

_CLONE: Final[Operation[Farm]] = Operation(
    "user.farms.clone",
    "POST",
    "/api/v1beta0/user/{envId}/farms/{farmId}/actions/clone/",
    "model:Farm",
    ids={"envId": ("Environment",), "farmId": ("Farm",)},
)

_GENERATE_TEMPLATE: Final[Operation[FarmTemplate]] = Operation(
    "user.farms.generate_template",
    "GET",
    "/api/v1beta0/user/{envId}/farms/{farmId}/actions/generate-template/",
    "model:FarmTemplate",
    ids={"envId": ("Environment",), "farmId": ("Farm",)},
)

_LAUNCH: Final[Operation[Farm]] = Operation(
    "user.farms.launch",
    "POST",
    "/api/v1beta0/user/{envId}/farms/{farmId}/actions/launch/",
    "model:Farm",
    ids={"envId": ("Environment",), "farmId": ("Farm",)},
)

_LOCK: Final[Operation[Farm]] = Operation(
    "user.farms.lock",
    "POST",
    "/api/v1beta0/user/{envId}/farms/{farmId}/actions/lock/",
    "model:Farm",
    ids={"envId": ("Environment",), "farmId": ("Farm",)},
)

_RESUME: Final[Operation[Farm]] = Operation(
    "user.farms.resume",
    "POST",
    "/api/v1beta0/user/{envId}/farms/{farmId}/actions/resume/",
    "model:Farm",
    ids={"envId": ("Environment",), "farmId": ("Farm",)},
)

_SUSPEND: Final[Operation[Farm]] = Operation(
    "user.farms.suspend",
    "POST",
    "/api/v1beta0/user/{envId}/farms/{farmId}/actions/suspend/",
    "model:Farm",
    ids={"envId": ("Environment",), "farmId": ("Farm",)},
)

_TERMINATE: Final[Operation[Farm]] = Operation(
    "user.farms.terminate",
    "POST",
    "/api/v1beta0/user/{envId}/farms/{farmId}/actions/terminate/",
    "model:Farm",
    ids={"envId": ("Environment",), "farmId": ("Farm",)},
)

_UNLOCK: Final[Operation[Farm]] = Operation(
    "user.farms.unlock",
    "POST",
    "/api/v1beta0/user/{envId}/farms/{farmId}/actions/unlock/",
    "model:Farm",
    ids={"envId": ("Environment",), "farmId": ("Farm",)},
)


class FarmsResource(Resource):
    """Applications: sets of farm roles that are launched, suspended and terminated together."""

    __slots__ = ()

    @property
    def cloud_services(self) -> FarmsCloudServicesResource:
        """AWS services, such as load balancers and databases, that are listed with a farm because it
        uses them.
        """
        from .farms_cloud_services import FarmsCloudServicesResource

        return FarmsCloudServicesResource(self._client)

    @property
    def farm_roles(self) -> FarmsFarmRolesResource:
        """Farm roles of one farm, which can be listed and added here. The rest is done by the id of
        the farm role.
        """
        from .farms_farm_roles import FarmsFarmRolesResource

        return FarmsFarmRolesResource(self._client)

    @property
    def global_variables(self) -> FarmsGlobalVariablesResource:
        """Named values that a farm hands down to its farm roles and servers."""
        from .farms_global_variables import FarmsGlobalVariablesResource

        return FarmsGlobalVariablesResource(self._client)

    @property
    def servers(self) -> FarmsServersResource:
        """Servers of all farm roles of one farm."""
        from .farms_servers import FarmsServersResource

        return FarmsServersResource(self._client)

    def list(
        self,
        *,
        id: int | Farm | FarmForeignKey | None = None,
        launch_order: LaunchOrder | None = None,
        name: str | None = None,
        owner: int | ComposedUserIdentity | UserForeignKey | UserSummary | None = None,
        project: str | Project | ProjectForeignKey | None = None,
        status: FarmStatus | None = None,
        teams: int
        | ComposedTeamIdentity
        | Team
        | Sequence[int | ComposedTeamIdentity | Team]
        | None = None,
        timezone: str | None = None,
        page_size: int | None = None,
        start_page: int | None = None,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> Pager[Farm]:
        """Lists the farms, page by page.

        ``GET /api/v1beta0/user/{envId}/farms/``

        Args:
            id: Identifier of the farm.
            launch_order: Whether the farm starts its farm roles all at once or one after another,
                by their launch index. Known values: ``sequential``, ``simultaneous``.
            name: Name of the farm.
            owner: User who owns the farm.
            project: Project that the costs of the farm are charged to. Only on hosts with cost
                analytics.
            status: Where the farm stands; it becomes running through pending_launch and terminated
                through pending_terminate. Known values: ``pending_launch``, ``pending_terminate``,
                ``running``, ``suspended``, ``terminated``.
            teams: Teams whose members have access to the farm; hosts may leave the property out.
            timezone: Time zone of the farm, such as Europe/Paris.
            page_size: Items asked for in one request, 1 to 100; the host sends 100 unless told.
            start_page: Number of the first page to fetch, counted from 1.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `Farm` items, fetched page by page as they are iterated.

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
            query={
                "id": id,
                "launchOrder": launch_order,
                "name": name,
                "owner": owner,
                "project": project,
                "status": status,
                "teams": teams,
                "timezone": timezone,
            },
            page_size=page_size,
            start_page=start_page,
        )

    def get(
        self,
        farm_id: int | Farm | FarmForeignKey,
        /,
        *,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> Farm:
        """Returns one farm in full.

        ``GET /api/v1beta0/user/{envId}/farms/{farmId}/``

        Args:
            farm_id: Identifier of the farm.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `Farm`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Deprecated, Locked, NotEnabledPlatform,
                ObjectInUse, ObjectNotFoundOnCloud, OperatingSystemMismatch, PolicyViolation,
                UnacceptableObjectConfiguration, UnacceptableState, UnicityViolation; 422
                ConfigurationMismatch; 500; 501; 503.
        """
        return self._call(_GET, (env_id, farm_id))

    @overload
    def create(
        self,
        body: Farm | FarmTemplate | Mapping[str, Any],
        /,
        *,
        env_id: int | Environment | EnvironmentForeignKey | None = ...,
    ) -> Farm: ...

    @overload
    def create(
        self,
        /,
        *,
        name: str,
        description: str | None = ...,
        launch_order: LaunchOrder | None = ...,
        lights_out: FarmLightsOutConfiguration | Mapping[str, Any] | None = ...,
        owner: int | ComposedUserIdentity | UserForeignKey | UserSummary | None = ...,
        project: str | Project | ProjectForeignKey | None = ...,
        teams: Sequence[int | ComposedTeamIdentity | Team] | None = ...,
        timezone: str | None = ...,
        env_id: int | Environment | EnvironmentForeignKey | None = ...,
    ) -> Farm: ...

    def create(
        self,
        body: Farm | FarmTemplate | Mapping[str, Any] | None = None,
        /,
        *,
        description: Any = UNSET,
        launch_order: Any = UNSET,
        lights_out: Any = UNSET,
        name: Any = UNSET,
        owner: Any = UNSET,
        project: Any = UNSET,
        teams: Any = UNSET,
        timezone: Any = UNSET,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> Farm:
        """Creates a farm and returns it. It is not launched. A farm template, as made by
        generate_template, is accepted in place of a farm and brings its farm roles along.

        ``POST /api/v1beta0/user/{envId}/farms/``

        Args:
            body: A `Farm` or `FarmTemplate`, or a mapping with wire names, instead of the
                keywords.
            description: What the farm is for.
            launch_order: Whether the farm starts its farm roles all at once or one after another,
                by their launch index. Known values: ``sequential``, ``simultaneous``. The host's
                default is ``simultaneous``.
            lights_out: Hours in which the farm runs; outside them Scalr shuts it down. Null if it
                runs around the clock.
            name: Name of the farm.
            owner: User who owns the farm.
            project: Project that the costs of the farm are charged to. Only on hosts with cost
                analytics.
            teams: Teams whose members have access to the farm; hosts may leave the property out.
            timezone: Time zone of the farm, such as Europe/Paris.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `Farm`.

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
                "Farm",
                "create",
                body,
                {
                    "description": description,
                    "launchOrder": launch_order,
                    "lightsOut": lights_out,
                    "name": name,
                    "owner": owner,
                    "project": project,
                    "teams": teams,
                    "timezone": timezone,
                },
                required=("name",),
                alternatives=("FarmTemplate",),
            ),
        )

    def update(
        self,
        farm_id: int | Farm | FarmForeignKey,
        body: Farm | Mapping[str, Any] | None = None,
        /,
        *,
        description: str | None = UNSET,
        launch_order: LaunchOrder | None = UNSET,
        lights_out: FarmLightsOutConfiguration | Mapping[str, Any] | None = UNSET,
        name: str | None = UNSET,
        owner: int | ComposedUserIdentity | UserForeignKey | UserSummary | None = UNSET,
        project: str | Project | ProjectForeignKey | None = UNSET,
        teams: Sequence[int | ComposedTeamIdentity | Team] | None = UNSET,
        timezone: str | None = UNSET,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> Farm:
        """Changes the given properties of one farm and returns it as changed. What is not given stays
        as it is.

        ``PATCH /api/v1beta0/user/{envId}/farms/{farmId}/``

        Args:
            farm_id: Identifier of the farm.
            body: A `Farm`, or a mapping with wire names, instead of the keywords. A model given
                alone, as the id, is the body as well.
            description: What the farm is for.
            launch_order: Whether the farm starts its farm roles all at once or one after another,
                by their launch index. Known values: ``sequential``, ``simultaneous``. The host's
                default is ``simultaneous``.
            lights_out: Hours in which the farm runs; outside them Scalr shuts it down. Null if it
                runs around the clock.
            name: Name of the farm.
            owner: User who owns the farm.
            project: Project that the costs of the farm are charged to. Only on hosts with cost
                analytics.
            teams: Teams whose members have access to the farm; hosts may leave the property out.
            timezone: Time zone of the farm, such as Europe/Paris.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `Farm`.

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
            (env_id, farm_id),
            body=write_body(
                "Farm",
                "update",
                body,
                {
                    "description": description,
                    "launchOrder": launch_order,
                    "lightsOut": lights_out,
                    "name": name,
                    "owner": owner,
                    "project": project,
                    "teams": teams,
                    "timezone": timezone,
                },
                subject=farm_id,
            ),
        )

    def delete(
        self,
        farm_id: int | Farm | FarmForeignKey,
        /,
        *,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> None:
        """Deletes the farm with its farm roles. It has to be terminated before. This cannot be
        undone.

        ``DELETE /api/v1beta0/user/{envId}/farms/{farmId}/``

        Args:
            farm_id: Identifier of the farm.
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
        self._call(_DELETE, (env_id, farm_id))

    @overload
    def clone(
        self,
        farm_id: int | Farm | FarmForeignKey,
        body: CloneFarmRequest | Mapping[str, Any],
        /,
        *,
        env_id: int | Environment | EnvironmentForeignKey | None = ...,
    ) -> Farm: ...

    @overload
    def clone(
        self,
        farm_id: int | Farm | FarmForeignKey,
        /,
        *,
        name: str,
        env_id: int | Environment | EnvironmentForeignKey | None = ...,
    ) -> Farm: ...

    def clone(
        self,
        farm_id: int | Farm | FarmForeignKey,
        body: CloneFarmRequest | Mapping[str, Any] | None = None,
        /,
        *,
        name: Any = UNSET,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> Farm:
        """Makes a new farm with the settings and farm roles of this one under the name given, without
        launching it. Returns the new farm.

        ``POST /api/v1beta0/user/{envId}/farms/{farmId}/actions/clone/``

        Args:
            farm_id: Identifier of the farm.
            body: A `CloneFarmRequest`, or a mapping with wire names, instead of the keywords.
            name: Name of the new farm.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `Farm`.

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
            _CLONE,
            (env_id, farm_id),
            body=write_body("CloneFarmRequest", "action", body, {"name": name}, required=("name",)),
        )

    def generate_template(
        self,
        farm_id: int | Farm | FarmForeignKey,
        /,
        *,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> FarmTemplate:
        """Returns the farm and its farm roles as a template, from which farms can be created. Changes
        nothing.

        ``GET /api/v1beta0/user/{envId}/farms/{farmId}/actions/generate-template/``

        Args:
            farm_id: Identifier of the farm.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `FarmTemplate`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Deprecated, Locked, NotEnabledPlatform,
                ObjectInUse, ObjectNotFoundOnCloud, OperatingSystemMismatch, PolicyViolation,
                UnacceptableObjectConfiguration, UnacceptableState, UnicityViolation; 422
                ConfigurationMismatch; 500; 501; 503.
        """
        return self._call(_GENERATE_TEMPLATE, (env_id, farm_id))

    def launch(
        self,
        farm_id: int | Farm | FarmForeignKey,
        /,
        *,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> Farm:
        """Launches the farm: Scalr starts servers for its farm roles, in launch order. Returns the
        farm at once; it reads pending_launch and later running, and the servers take minutes. What
        runs in the cloud costs money.

        ``POST /api/v1beta0/user/{envId}/farms/{farmId}/actions/launch/``

        Args:
            farm_id: Identifier of the farm.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `Farm`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Deprecated, Locked, NotEnabledPlatform,
                ObjectInUse, ObjectNotFoundOnCloud, OperatingSystemMismatch, PolicyViolation,
                UnacceptableObjectConfiguration, UnacceptableState, UnicityViolation; 422
                ConfigurationMismatch; 500; 501; 503.
        """
        return self._call(_LAUNCH, (env_id, farm_id))

    @overload
    def lock(
        self,
        farm_id: int | Farm | FarmForeignKey,
        body: LockFarmRequest | Mapping[str, Any],
        /,
        *,
        env_id: int | Environment | EnvironmentForeignKey | None = ...,
    ) -> Farm: ...

    @overload
    def lock(
        self,
        farm_id: int | Farm | FarmForeignKey,
        /,
        *,
        lock_comment: str,
        unlock_permission: UnlockPermission | None = ...,
        env_id: int | Environment | EnvironmentForeignKey | None = ...,
    ) -> Farm: ...

    def lock(
        self,
        farm_id: int | Farm | FarmForeignKey,
        body: LockFarmRequest | Mapping[str, Any] | None = None,
        /,
        *,
        lock_comment: Any = UNSET,
        unlock_permission: Any = UNSET,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> Farm:
        """Locks the farm against changes, with a comment that says why, and returns it. Who may
        unlock it can be chosen; by default it is all who have access.

        ``POST /api/v1beta0/user/{envId}/farms/{farmId}/actions/lock/``

        Args:
            farm_id: Identifier of the farm.
            body: A `LockFarmRequest`, or a mapping with wire names, instead of the keywords.
            lock_comment: Why the farm is locked.
            unlock_permission: Who may unlock it: the farm's owner (owner), members of the farm's
                teams (team), or all who have access to it (anyone, the default). Known values:
                ``anyone``, ``owner``, ``team``. The host's default is ``anyone``.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `Farm`.

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
            _LOCK,
            (env_id, farm_id),
            body=write_body(
                "LockFarmRequest",
                "action",
                body,
                {"lockComment": lock_comment, "unlockPermission": unlock_permission},
                required=("lockComment",),
            ),
        )

    def resume(
        self,
        farm_id: int | Farm | FarmForeignKey,
        /,
        *,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> Farm:
        """Resumes the servers of a suspended farm. Returns the farm at once; it takes minutes until
        its servers run.

        ``POST /api/v1beta0/user/{envId}/farms/{farmId}/actions/resume/``

        Args:
            farm_id: Identifier of the farm.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `Farm`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Deprecated, Locked, NotEnabledPlatform,
                ObjectInUse, ObjectNotFoundOnCloud, OperatingSystemMismatch, PolicyViolation,
                UnacceptableObjectConfiguration, UnacceptableState, UnicityViolation; 422
                ConfigurationMismatch; 500; 501; 503.
        """
        return self._call(_RESUME, (env_id, farm_id))

    def suspend(
        self,
        farm_id: int | Farm | FarmForeignKey,
        /,
        *,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> Farm:
        """Suspends the farm: its servers stop and keep their disks. Returns the farm at once; it
        takes minutes until all servers are suspended.

        ``POST /api/v1beta0/user/{envId}/farms/{farmId}/actions/suspend/``

        Args:
            farm_id: Identifier of the farm.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `Farm`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Deprecated, Locked, NotEnabledPlatform,
                ObjectInUse, ObjectNotFoundOnCloud, OperatingSystemMismatch, PolicyViolation,
                UnacceptableObjectConfiguration, UnacceptableState, UnicityViolation; 422
                ConfigurationMismatch; 500; 501; 503.
        """
        return self._call(_SUSPEND, (env_id, farm_id))

    @overload
    def terminate(
        self,
        farm_id: int | Farm | FarmForeignKey,
        body: TerminateFarmRequest | Mapping[str, Any],
        /,
        *,
        env_id: int | Environment | EnvironmentForeignKey | None = ...,
    ) -> Farm: ...

    @overload
    def terminate(
        self,
        farm_id: int | Farm | FarmForeignKey,
        /,
        *,
        force: bool,
        env_id: int | Environment | EnvironmentForeignKey | None = ...,
    ) -> Farm: ...

    @overload
    def terminate(
        self,
        farm_id: int | Farm | FarmForeignKey,
        /,
        *,
        env_id: int | Environment | EnvironmentForeignKey | None = ...,
    ) -> Farm: ...

    def terminate(
        self,
        farm_id: int | Farm | FarmForeignKey,
        body: TerminateFarmRequest | Mapping[str, Any] | None = None,
        /,
        *,
        force: Any = UNSET,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> Farm:
        """Terminates the farm: all its servers are destroyed in the cloud, with every disk that is
        not kept as persistent storage. There is no undo. Returns the farm at once; it reads
        pending_terminate until all servers are gone. With force nothing is run to shut down in
        order, and BeforeHostTerminate is not fired.

        ``POST /api/v1beta0/user/{envId}/farms/{farmId}/actions/terminate/``

        Args:
            farm_id: Identifier of the farm.
            body: A `TerminateFarmRequest`, or a mapping with wire names, instead of the keywords.
            force: True to skip everything that servers run to shut down in order;
                BeforeHostTerminate is not fired then.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `Farm`.

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
            _TERMINATE,
            (env_id, farm_id),
            body=write_body("TerminateFarmRequest", "action", body, {"force": force}),
        )

    def unlock(
        self,
        farm_id: int | Farm | FarmForeignKey,
        /,
        *,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> Farm:
        """Takes the lock off the farm and returns it. Only those whom the lock allows to may do so.

        ``POST /api/v1beta0/user/{envId}/farms/{farmId}/actions/unlock/``

        Args:
            farm_id: Identifier of the farm.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `Farm`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Deprecated, Locked, NotEnabledPlatform,
                ObjectInUse, ObjectNotFoundOnCloud, OperatingSystemMismatch, PolicyViolation,
                UnacceptableObjectConfiguration, UnacceptableState, UnicityViolation; 422
                ConfigurationMismatch; 500; 501; 503.
        """
        return self._call(_UNLOCK, (env_id, farm_id))


class AsyncFarmsResource(AsyncResource):
    """Applications: sets of farm roles that are launched, suspended and terminated together."""

    __slots__ = ()

    @property
    def cloud_services(self) -> AsyncFarmsCloudServicesResource:
        """AWS services, such as load balancers and databases, that are listed with a farm because it
        uses them.
        """
        from .farms_cloud_services import AsyncFarmsCloudServicesResource

        return AsyncFarmsCloudServicesResource(self._client)

    @property
    def farm_roles(self) -> AsyncFarmsFarmRolesResource:
        """Farm roles of one farm, which can be listed and added here. The rest is done by the id of
        the farm role.
        """
        from .farms_farm_roles import AsyncFarmsFarmRolesResource

        return AsyncFarmsFarmRolesResource(self._client)

    @property
    def global_variables(self) -> AsyncFarmsGlobalVariablesResource:
        """Named values that a farm hands down to its farm roles and servers."""
        from .farms_global_variables import AsyncFarmsGlobalVariablesResource

        return AsyncFarmsGlobalVariablesResource(self._client)

    @property
    def servers(self) -> AsyncFarmsServersResource:
        """Servers of all farm roles of one farm."""
        from .farms_servers import AsyncFarmsServersResource

        return AsyncFarmsServersResource(self._client)

    def list(
        self,
        *,
        id: int | Farm | FarmForeignKey | None = None,
        launch_order: LaunchOrder | None = None,
        name: str | None = None,
        owner: int | ComposedUserIdentity | UserForeignKey | UserSummary | None = None,
        project: str | Project | ProjectForeignKey | None = None,
        status: FarmStatus | None = None,
        teams: int
        | ComposedTeamIdentity
        | Team
        | Sequence[int | ComposedTeamIdentity | Team]
        | None = None,
        timezone: str | None = None,
        page_size: int | None = None,
        start_page: int | None = None,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> AsyncPager[Farm]:
        """Lists the farms, page by page.

        ``GET /api/v1beta0/user/{envId}/farms/``

        Args:
            id: Identifier of the farm.
            launch_order: Whether the farm starts its farm roles all at once or one after another,
                by their launch index. Known values: ``sequential``, ``simultaneous``.
            name: Name of the farm.
            owner: User who owns the farm.
            project: Project that the costs of the farm are charged to. Only on hosts with cost
                analytics.
            status: Where the farm stands; it becomes running through pending_launch and terminated
                through pending_terminate. Known values: ``pending_launch``, ``pending_terminate``,
                ``running``, ``suspended``, ``terminated``.
            teams: Teams whose members have access to the farm; hosts may leave the property out.
            timezone: Time zone of the farm, such as Europe/Paris.
            page_size: Items asked for in one request, 1 to 100; the host sends 100 unless told.
            start_page: Number of the first page to fetch, counted from 1.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `Farm` items, fetched page by page as they are iterated.

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
            query={
                "id": id,
                "launchOrder": launch_order,
                "name": name,
                "owner": owner,
                "project": project,
                "status": status,
                "teams": teams,
                "timezone": timezone,
            },
            page_size=page_size,
            start_page=start_page,
        )

    async def get(
        self,
        farm_id: int | Farm | FarmForeignKey,
        /,
        *,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> Farm:
        """Returns one farm in full.

        ``GET /api/v1beta0/user/{envId}/farms/{farmId}/``

        Args:
            farm_id: Identifier of the farm.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `Farm`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Deprecated, Locked, NotEnabledPlatform,
                ObjectInUse, ObjectNotFoundOnCloud, OperatingSystemMismatch, PolicyViolation,
                UnacceptableObjectConfiguration, UnacceptableState, UnicityViolation; 422
                ConfigurationMismatch; 500; 501; 503.
        """
        return await self._call(_GET, (env_id, farm_id))

    @overload
    async def create(
        self,
        body: Farm | FarmTemplate | Mapping[str, Any],
        /,
        *,
        env_id: int | Environment | EnvironmentForeignKey | None = ...,
    ) -> Farm: ...

    @overload
    async def create(
        self,
        /,
        *,
        name: str,
        description: str | None = ...,
        launch_order: LaunchOrder | None = ...,
        lights_out: FarmLightsOutConfiguration | Mapping[str, Any] | None = ...,
        owner: int | ComposedUserIdentity | UserForeignKey | UserSummary | None = ...,
        project: str | Project | ProjectForeignKey | None = ...,
        teams: Sequence[int | ComposedTeamIdentity | Team] | None = ...,
        timezone: str | None = ...,
        env_id: int | Environment | EnvironmentForeignKey | None = ...,
    ) -> Farm: ...

    async def create(
        self,
        body: Farm | FarmTemplate | Mapping[str, Any] | None = None,
        /,
        *,
        description: Any = UNSET,
        launch_order: Any = UNSET,
        lights_out: Any = UNSET,
        name: Any = UNSET,
        owner: Any = UNSET,
        project: Any = UNSET,
        teams: Any = UNSET,
        timezone: Any = UNSET,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> Farm:
        """Creates a farm and returns it. It is not launched. A farm template, as made by
        generate_template, is accepted in place of a farm and brings its farm roles along.

        ``POST /api/v1beta0/user/{envId}/farms/``

        Args:
            body: A `Farm` or `FarmTemplate`, or a mapping with wire names, instead of the
                keywords.
            description: What the farm is for.
            launch_order: Whether the farm starts its farm roles all at once or one after another,
                by their launch index. Known values: ``sequential``, ``simultaneous``. The host's
                default is ``simultaneous``.
            lights_out: Hours in which the farm runs; outside them Scalr shuts it down. Null if it
                runs around the clock.
            name: Name of the farm.
            owner: User who owns the farm.
            project: Project that the costs of the farm are charged to. Only on hosts with cost
                analytics.
            teams: Teams whose members have access to the farm; hosts may leave the property out.
            timezone: Time zone of the farm, such as Europe/Paris.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `Farm`.

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
                "Farm",
                "create",
                body,
                {
                    "description": description,
                    "launchOrder": launch_order,
                    "lightsOut": lights_out,
                    "name": name,
                    "owner": owner,
                    "project": project,
                    "teams": teams,
                    "timezone": timezone,
                },
                required=("name",),
                alternatives=("FarmTemplate",),
            ),
        )

    async def update(
        self,
        farm_id: int | Farm | FarmForeignKey,
        body: Farm | Mapping[str, Any] | None = None,
        /,
        *,
        description: str | None = UNSET,
        launch_order: LaunchOrder | None = UNSET,
        lights_out: FarmLightsOutConfiguration | Mapping[str, Any] | None = UNSET,
        name: str | None = UNSET,
        owner: int | ComposedUserIdentity | UserForeignKey | UserSummary | None = UNSET,
        project: str | Project | ProjectForeignKey | None = UNSET,
        teams: Sequence[int | ComposedTeamIdentity | Team] | None = UNSET,
        timezone: str | None = UNSET,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> Farm:
        """Changes the given properties of one farm and returns it as changed. What is not given stays
        as it is.

        ``PATCH /api/v1beta0/user/{envId}/farms/{farmId}/``

        Args:
            farm_id: Identifier of the farm.
            body: A `Farm`, or a mapping with wire names, instead of the keywords. A model given
                alone, as the id, is the body as well.
            description: What the farm is for.
            launch_order: Whether the farm starts its farm roles all at once or one after another,
                by their launch index. Known values: ``sequential``, ``simultaneous``. The host's
                default is ``simultaneous``.
            lights_out: Hours in which the farm runs; outside them Scalr shuts it down. Null if it
                runs around the clock.
            name: Name of the farm.
            owner: User who owns the farm.
            project: Project that the costs of the farm are charged to. Only on hosts with cost
                analytics.
            teams: Teams whose members have access to the farm; hosts may leave the property out.
            timezone: Time zone of the farm, such as Europe/Paris.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `Farm`.

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
            (env_id, farm_id),
            body=write_body(
                "Farm",
                "update",
                body,
                {
                    "description": description,
                    "launchOrder": launch_order,
                    "lightsOut": lights_out,
                    "name": name,
                    "owner": owner,
                    "project": project,
                    "teams": teams,
                    "timezone": timezone,
                },
                subject=farm_id,
            ),
        )

    async def delete(
        self,
        farm_id: int | Farm | FarmForeignKey,
        /,
        *,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> None:
        """Deletes the farm with its farm roles. It has to be terminated before. This cannot be
        undone.

        ``DELETE /api/v1beta0/user/{envId}/farms/{farmId}/``

        Args:
            farm_id: Identifier of the farm.
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
        await self._call(_DELETE, (env_id, farm_id))

    @overload
    async def clone(
        self,
        farm_id: int | Farm | FarmForeignKey,
        body: CloneFarmRequest | Mapping[str, Any],
        /,
        *,
        env_id: int | Environment | EnvironmentForeignKey | None = ...,
    ) -> Farm: ...

    @overload
    async def clone(
        self,
        farm_id: int | Farm | FarmForeignKey,
        /,
        *,
        name: str,
        env_id: int | Environment | EnvironmentForeignKey | None = ...,
    ) -> Farm: ...

    async def clone(
        self,
        farm_id: int | Farm | FarmForeignKey,
        body: CloneFarmRequest | Mapping[str, Any] | None = None,
        /,
        *,
        name: Any = UNSET,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> Farm:
        """Makes a new farm with the settings and farm roles of this one under the name given, without
        launching it. Returns the new farm.

        ``POST /api/v1beta0/user/{envId}/farms/{farmId}/actions/clone/``

        Args:
            farm_id: Identifier of the farm.
            body: A `CloneFarmRequest`, or a mapping with wire names, instead of the keywords.
            name: Name of the new farm.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `Farm`.

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
            _CLONE,
            (env_id, farm_id),
            body=write_body("CloneFarmRequest", "action", body, {"name": name}, required=("name",)),
        )

    async def generate_template(
        self,
        farm_id: int | Farm | FarmForeignKey,
        /,
        *,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> FarmTemplate:
        """Returns the farm and its farm roles as a template, from which farms can be created. Changes
        nothing.

        ``GET /api/v1beta0/user/{envId}/farms/{farmId}/actions/generate-template/``

        Args:
            farm_id: Identifier of the farm.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `FarmTemplate`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Deprecated, Locked, NotEnabledPlatform,
                ObjectInUse, ObjectNotFoundOnCloud, OperatingSystemMismatch, PolicyViolation,
                UnacceptableObjectConfiguration, UnacceptableState, UnicityViolation; 422
                ConfigurationMismatch; 500; 501; 503.
        """
        return await self._call(_GENERATE_TEMPLATE, (env_id, farm_id))

    async def launch(
        self,
        farm_id: int | Farm | FarmForeignKey,
        /,
        *,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> Farm:
        """Launches the farm: Scalr starts servers for its farm roles, in launch order. Returns the
        farm at once; it reads pending_launch and later running, and the servers take minutes. What
        runs in the cloud costs money.

        ``POST /api/v1beta0/user/{envId}/farms/{farmId}/actions/launch/``

        Args:
            farm_id: Identifier of the farm.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `Farm`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Deprecated, Locked, NotEnabledPlatform,
                ObjectInUse, ObjectNotFoundOnCloud, OperatingSystemMismatch, PolicyViolation,
                UnacceptableObjectConfiguration, UnacceptableState, UnicityViolation; 422
                ConfigurationMismatch; 500; 501; 503.
        """
        return await self._call(_LAUNCH, (env_id, farm_id))

    @overload
    async def lock(
        self,
        farm_id: int | Farm | FarmForeignKey,
        body: LockFarmRequest | Mapping[str, Any],
        /,
        *,
        env_id: int | Environment | EnvironmentForeignKey | None = ...,
    ) -> Farm: ...

    @overload
    async def lock(
        self,
        farm_id: int | Farm | FarmForeignKey,
        /,
        *,
        lock_comment: str,
        unlock_permission: UnlockPermission | None = ...,
        env_id: int | Environment | EnvironmentForeignKey | None = ...,
    ) -> Farm: ...

    async def lock(
        self,
        farm_id: int | Farm | FarmForeignKey,
        body: LockFarmRequest | Mapping[str, Any] | None = None,
        /,
        *,
        lock_comment: Any = UNSET,
        unlock_permission: Any = UNSET,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> Farm:
        """Locks the farm against changes, with a comment that says why, and returns it. Who may
        unlock it can be chosen; by default it is all who have access.

        ``POST /api/v1beta0/user/{envId}/farms/{farmId}/actions/lock/``

        Args:
            farm_id: Identifier of the farm.
            body: A `LockFarmRequest`, or a mapping with wire names, instead of the keywords.
            lock_comment: Why the farm is locked.
            unlock_permission: Who may unlock it: the farm's owner (owner), members of the farm's
                teams (team), or all who have access to it (anyone, the default). Known values:
                ``anyone``, ``owner``, ``team``. The host's default is ``anyone``.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `Farm`.

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
            _LOCK,
            (env_id, farm_id),
            body=write_body(
                "LockFarmRequest",
                "action",
                body,
                {"lockComment": lock_comment, "unlockPermission": unlock_permission},
                required=("lockComment",),
            ),
        )

    async def resume(
        self,
        farm_id: int | Farm | FarmForeignKey,
        /,
        *,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> Farm:
        """Resumes the servers of a suspended farm. Returns the farm at once; it takes minutes until
        its servers run.

        ``POST /api/v1beta0/user/{envId}/farms/{farmId}/actions/resume/``

        Args:
            farm_id: Identifier of the farm.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `Farm`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Deprecated, Locked, NotEnabledPlatform,
                ObjectInUse, ObjectNotFoundOnCloud, OperatingSystemMismatch, PolicyViolation,
                UnacceptableObjectConfiguration, UnacceptableState, UnicityViolation; 422
                ConfigurationMismatch; 500; 501; 503.
        """
        return await self._call(_RESUME, (env_id, farm_id))

    async def suspend(
        self,
        farm_id: int | Farm | FarmForeignKey,
        /,
        *,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> Farm:
        """Suspends the farm: its servers stop and keep their disks. Returns the farm at once; it
        takes minutes until all servers are suspended.

        ``POST /api/v1beta0/user/{envId}/farms/{farmId}/actions/suspend/``

        Args:
            farm_id: Identifier of the farm.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `Farm`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Deprecated, Locked, NotEnabledPlatform,
                ObjectInUse, ObjectNotFoundOnCloud, OperatingSystemMismatch, PolicyViolation,
                UnacceptableObjectConfiguration, UnacceptableState, UnicityViolation; 422
                ConfigurationMismatch; 500; 501; 503.
        """
        return await self._call(_SUSPEND, (env_id, farm_id))

    @overload
    async def terminate(
        self,
        farm_id: int | Farm | FarmForeignKey,
        body: TerminateFarmRequest | Mapping[str, Any],
        /,
        *,
        env_id: int | Environment | EnvironmentForeignKey | None = ...,
    ) -> Farm: ...

    @overload
    async def terminate(
        self,
        farm_id: int | Farm | FarmForeignKey,
        /,
        *,
        force: bool,
        env_id: int | Environment | EnvironmentForeignKey | None = ...,
    ) -> Farm: ...

    @overload
    async def terminate(
        self,
        farm_id: int | Farm | FarmForeignKey,
        /,
        *,
        env_id: int | Environment | EnvironmentForeignKey | None = ...,
    ) -> Farm: ...

    async def terminate(
        self,
        farm_id: int | Farm | FarmForeignKey,
        body: TerminateFarmRequest | Mapping[str, Any] | None = None,
        /,
        *,
        force: Any = UNSET,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> Farm:
        """Terminates the farm: all its servers are destroyed in the cloud, with every disk that is
        not kept as persistent storage. There is no undo. Returns the farm at once; it reads
        pending_terminate until all servers are gone. With force nothing is run to shut down in
        order, and BeforeHostTerminate is not fired.

        ``POST /api/v1beta0/user/{envId}/farms/{farmId}/actions/terminate/``

        Args:
            farm_id: Identifier of the farm.
            body: A `TerminateFarmRequest`, or a mapping with wire names, instead of the keywords.
            force: True to skip everything that servers run to shut down in order;
                BeforeHostTerminate is not fired then.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `Farm`.

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
            _TERMINATE,
            (env_id, farm_id),
            body=write_body("TerminateFarmRequest", "action", body, {"force": force}),
        )

    async def unlock(
        self,
        farm_id: int | Farm | FarmForeignKey,
        /,
        *,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> Farm:
        """Takes the lock off the farm and returns it. Only those whom the lock allows to may do so.

        ``POST /api/v1beta0/user/{envId}/farms/{farmId}/actions/unlock/``

        Args:
            farm_id: Identifier of the farm.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `Farm`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Deprecated, Locked, NotEnabledPlatform,
                ObjectInUse, ObjectNotFoundOnCloud, OperatingSystemMismatch, PolicyViolation,
                UnacceptableObjectConfiguration, UnacceptableState, UnicityViolation; 422
                ConfigurationMismatch; 500; 501; 503.
        """
        return await self._call(_UNLOCK, (env_id, farm_id))
