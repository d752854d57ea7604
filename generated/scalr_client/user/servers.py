"""``user.servers``: Servers of the environment. They are launched for a farm role and live in the
cloud that the farm role names.
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
    from ..models.composed_user_identity import ComposedUserIdentity
    from ..models.environment import Environment
    from ..models.environment_foreign_key import EnvironmentForeignKey
    from ..models.farm import Farm
    from ..models.farm_foreign_key import FarmForeignKey
    from ..models.farm_role import FarmRole
    from ..models.farm_role_foreign_key import FarmRoleForeignKey
    from ..models.farm_role_identity import FarmRoleIdentity
    from ..models.farm_role_summary import FarmRoleSummary
    from ..models.instance_type import InstanceType
    from ..models.instance_type_foreign_key import InstanceTypeForeignKey
    from ..models.server import Server
    from ..models.server_foreign_key import ServerForeignKey
    from ..models.server_launch_request import ServerLaunchRequest
    from ..models.server_reboot_options import ServerRebootOptions
    from ..models.server_summary import ServerSummary
    from ..models.server_termination_options import ServerTerminationOptions
    from ..models.target_farm_role_identity import TargetFarmRoleIdentity
    from ..models.user_foreign_key import UserForeignKey
    from ..models.user_summary import UserSummary
    from ..types import CloudPlatform, ServerStatus
    from .servers_global_variables import (
        AsyncServersGlobalVariablesResource,
        ServersGlobalVariablesResource,
    )

_LIST: Final[Operation[ServerSummary]] = Operation(
    "user.servers.list",
    "GET",
    "/api/v1beta0/user/{envId}/servers/",
    "model:ServerSummary",
    ids={
        "envId": ("Environment",),
        "farm": ("Farm",),
        "farmRole": ("FarmRole",),
        "id": ("Server",),
        "instanceType": ("InstanceType",),
        "launchedBy": ("User",),
    },
)

_GET: Final[Operation[ServerSummary]] = Operation(
    "user.servers.get",
    "GET",
    "/api/v1beta0/user/{envId}/servers/{serverId}/",
    "model:ServerSummary",
    ids={"envId": ("Environment",), "serverId": ("Server",)},
)

_CREATE: Final[Operation[ServerSummary]] = Operation(
    "user.servers.create",
    "POST",
    "/api/v1beta0/user/{envId}/servers/",
    "model:ServerSummary",
    ids={"envId": ("Environment",)},
)

_UPDATE: Final[Operation[ServerSummary]] = Operation(
    "user.servers.update",
    "PATCH",
    "/api/v1beta0/user/{envId}/servers/{serverId}/",
    "model:ServerSummary",
    ids={"envId": ("Environment",), "serverId": ("Server",)},
)

_REBOOT: Final[Operation[ServerSummary]] = Operation(
    "user.servers.reboot",
    "POST",
    "/api/v1beta0/user/{envId}/servers/{serverId}/actions/reboot/",
    "model:ServerSummary",
    ids={"envId": ("Environment",), "serverId": ("Server",)},
)

_RESUME: Final[Operation[ServerSummary]] = Operation(
    "user.servers.resume",
    "POST",
    "/api/v1beta0/user/{envId}/servers/{serverId}/actions/resume/",
    "model:ServerSummary",
    ids={"envId": ("Environment",), "serverId": ("Server",)},
)

_SUSPEND: Final[Operation[ServerSummary]] = Operation(
    "user.servers.suspend",
    "POST",
    "/api/v1beta0/user/{envId}/servers/{serverId}/actions/suspend/",
    "model:ServerSummary",
    ids={"envId": ("Environment",), "serverId": ("Server",)},
)

_SYNC: Final[Operation[None]] = Operation(
    "user.servers.sync",
    "POST",
    "/api/v1beta0/user/{envId}/servers/{serverId}/actions/sync/",
    ids={"envId": ("Environment",), "serverId": ("Server",)},
)

_TERMINATE: Final[Operation[ServerSummary]] = Operation(
    "user.servers.terminate",
    "POST",
    "/api/v1beta0/user/{envId}/servers/{serverId}/actions/terminate/",
    "model:ServerSummary",
    ids={"envId": ("Environment",), "serverId": ("Server",)},
)


class ServersResource(Resource):
    """Servers of the environment. They are launched for a farm role and live in the cloud that the
    farm role names.
    """

    __slots__ = ()

    @property
    def global_variables(self) -> ServersGlobalVariablesResource:
        """Named values that hold for a single server."""
        from .servers_global_variables import ServersGlobalVariablesResource

        return ServersGlobalVariablesResource(self._client)

    def list(
        self,
        *,
        cloud_location: str | None = None,
        cloud_platform: CloudPlatform | None = None,
        cloud_server_id: str | None = None,
        farm: int | Farm | FarmForeignKey | None = None,
        farm_role: int
        | FarmRole
        | FarmRoleForeignKey
        | FarmRoleIdentity
        | FarmRoleSummary
        | TargetFarmRoleIdentity
        | None = None,
        hostname: str | None = None,
        id: str | Server | ServerForeignKey | ServerSummary | None = None,
        index: int | None = None,
        instance_type: str | InstanceType | InstanceTypeForeignKey | None = None,
        launch_reason: str | None = None,
        launched_by: int | ComposedUserIdentity | UserForeignKey | UserSummary | None = None,
        private_ip: str | Sequence[str] | None = None,
        public_ip: str | Sequence[str] | None = None,
        status: ServerStatus | None = None,
        page_size: int | None = None,
        start_page: int | None = None,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> Pager[ServerSummary]:
        """Lists the servers, page by page.

        ``GET /api/v1beta0/user/{envId}/servers/``

        Args:
            cloud_location: Location within the cloud platform, such as a region; null if no
                particular one applies.
            cloud_platform: Cloud platform that the server runs on, such as ec2, gce or azure.
                Known values: ``azure``, ``cisco``, ``cloudstack``, ``ec2``, ``gce``, ``hpcloud``,
                ``idcf``, ``mirantis``, ``ocs``, ``openstack``, ``otc``, ``rackspacenguk``,
                ``rackspacengus``, ``vio``, ``vmware``.
            cloud_server_id: Identifier that the cloud gave the server, such as an EC2 instance id.
            farm: Farm that it belongs to.
            farm_role: Farm role that it belongs to.
            hostname: Host name of the server.
            id: Identifier of the server in Scalr.
            index: Number of the server within its farm role.
            instance_type: Instance type (flavor, size) of the server, the one property that can be
                changed.
            launch_reason: Why the server was launched.
            launched_by: User who launched the server.
            private_ip: Private IP addresses of the server.
            public_ip: Public IP addresses of the server.
            status: Where the server stands in its life, such as pending_launch, running or
                terminated. Known values: ``importing``, ``initializing``, ``pending``,
                ``pending_launch``, ``pending_suspend``, ``pending_terminate``, ``resuming``,
                ``running``, ``suspended``, ``temporary``, ``terminated``.
            page_size: Items asked for in one request, 1 to 100; the host sends 100 unless told.
            start_page: Number of the first page to fetch, counted from 1.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `ServerSummary` items, fetched page by page as they are iterated.

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
                "cloudLocation": cloud_location,
                "cloudPlatform": cloud_platform,
                "cloudServerId": cloud_server_id,
                "farm": farm,
                "farmRole": farm_role,
                "hostname": hostname,
                "id": id,
                "index": index,
                "instanceType": instance_type,
                "launchReason": launch_reason,
                "launchedBy": launched_by,
                "privateIp": private_ip,
                "publicIp": public_ip,
                "status": status,
            },
            page_size=page_size,
            start_page=start_page,
        )

    def get(
        self,
        server_id: str | Server | ServerForeignKey | ServerSummary,
        /,
        *,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> ServerSummary:
        """Returns one server in full.

        ``GET /api/v1beta0/user/{envId}/servers/{serverId}/``

        Args:
            server_id: Identifier of the server in Scalr, not the one that the cloud gave it.
                Exactly 36 characters. Matches
                ``^[A-Fa-f0-9]{8}-([A-Fa-f0-9]{4}-){3}[A-Fa-f0-9]{12}$``.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `ServerSummary`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Deprecated, Locked, NotEnabledPlatform,
                ObjectInUse, ObjectNotFoundOnCloud, OperatingSystemMismatch, PolicyViolation,
                UnacceptableObjectConfiguration, UnacceptableState, UnicityViolation; 422
                ConfigurationMismatch; 500; 501; 503.
        """
        return self._call(_GET, (env_id, server_id))

    @overload
    def create(
        self,
        body: ServerLaunchRequest | Mapping[str, Any],
        /,
        *,
        env_id: int | Environment | EnvironmentForeignKey | None = ...,
    ) -> ServerSummary: ...

    @overload
    def create(
        self,
        /,
        *,
        farm_role: int
        | FarmRole
        | FarmRoleForeignKey
        | FarmRoleIdentity
        | FarmRoleSummary
        | TargetFarmRoleIdentity,
        env_id: int | Environment | EnvironmentForeignKey | None = ...,
    ) -> ServerSummary: ...

    def create(
        self,
        body: ServerLaunchRequest | Mapping[str, Any] | None = None,
        /,
        *,
        farm_role: Any = UNSET,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> ServerSummary:
        """Launches one more server for the farm role named and returns it at once, while it still has
        to start. What runs in the cloud costs money.

        ``POST /api/v1beta0/user/{envId}/servers/``

        Args:
            body: A `ServerLaunchRequest`, or a mapping with wire names, instead of the keywords.
            farm_role: Farm role that the server is launched for.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `ServerSummary`.

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
                "ServerLaunchRequest",
                "create",
                body,
                {"farmRole": farm_role},
                required=("farmRole",),
            ),
        )

    def update(
        self,
        server_id: str | Server | ServerForeignKey | ServerSummary,
        body: Server | Mapping[str, Any] | None = None,
        /,
        *,
        instance_type: str | InstanceType | InstanceTypeForeignKey | None = UNSET,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> ServerSummary:
        """Changes the instance type of the server, the one thing that can be changed. On EC2 and
        OpenStack the server must be suspended, on VMware running or suspended. The change may go
        on after the answer.

        ``PATCH /api/v1beta0/user/{envId}/servers/{serverId}/``

        Args:
            server_id: Identifier of the server in Scalr, not the one that the cloud gave it.
                Exactly 36 characters. Matches
                ``^[A-Fa-f0-9]{8}-([A-Fa-f0-9]{4}-){3}[A-Fa-f0-9]{12}$``.
            body: A `Server`, or a mapping with wire names, instead of the keywords. A model given
                alone, as the id, is the body as well.
            instance_type: Instance type (flavor, size) of the server, the one property that can be
                changed.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `ServerSummary`.

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
            (env_id, server_id),
            body=write_body(
                "Server", "update", body, {"instanceType": instance_type}, subject=server_id
            ),
        )

    def reboot(
        self,
        server_id: str | Server | ServerForeignKey | ServerSummary,
        body: ServerRebootOptions | Mapping[str, Any] | None = None,
        /,
        *,
        hard: bool | None = UNSET,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> ServerSummary:
        """Reboots the server, softly unless hard is true; some instance types cannot reboot softly.
        Returns the server at once; its operations list rebooting until it is back.

        ``POST /api/v1beta0/user/{envId}/servers/{serverId}/actions/reboot/``

        Args:
            server_id: Identifier of the server in Scalr, not the one that the cloud gave it.
                Exactly 36 characters. Matches
                ``^[A-Fa-f0-9]{8}-([A-Fa-f0-9]{4}-){3}[A-Fa-f0-9]{12}$``.
            body: A `ServerRebootOptions`, or a mapping with wire names, instead of the keywords.
            hard: True for a hard reboot; by default the operating system restarts in order. Some
                instance types have hard reboots only.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `ServerSummary`.

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
            _REBOOT,
            (env_id, server_id),
            body=write_body("ServerRebootOptions", "action", body, {"hard": hard}),
        )

    def resume(
        self,
        server_id: str | Server | ServerForeignKey | ServerSummary,
        /,
        *,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> ServerSummary:
        """Resumes a suspended server. Returns it at once; it reads resuming and later running.

        ``POST /api/v1beta0/user/{envId}/servers/{serverId}/actions/resume/``

        Args:
            server_id: Identifier of the server in Scalr, not the one that the cloud gave it.
                Exactly 36 characters. Matches
                ``^[A-Fa-f0-9]{8}-([A-Fa-f0-9]{4}-){3}[A-Fa-f0-9]{12}$``.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `ServerSummary`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Deprecated, Locked, NotEnabledPlatform,
                ObjectInUse, ObjectNotFoundOnCloud, OperatingSystemMismatch, PolicyViolation,
                UnacceptableObjectConfiguration, UnacceptableState, UnicityViolation; 422
                ConfigurationMismatch; 500; 501; 503.
        """
        return self._call(_RESUME, (env_id, server_id))

    def suspend(
        self,
        server_id: str | Server | ServerForeignKey | ServerSummary,
        /,
        *,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> ServerSummary:
        """Suspends the server: it stops and keeps its disks. Returns it at once; it reads
        pending_suspend and later suspended. Not every cloud can suspend.

        ``POST /api/v1beta0/user/{envId}/servers/{serverId}/actions/suspend/``

        Args:
            server_id: Identifier of the server in Scalr, not the one that the cloud gave it.
                Exactly 36 characters. Matches
                ``^[A-Fa-f0-9]{8}-([A-Fa-f0-9]{4}-){3}[A-Fa-f0-9]{12}$``.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `ServerSummary`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Deprecated, Locked, NotEnabledPlatform,
                ObjectInUse, ObjectNotFoundOnCloud, OperatingSystemMismatch, PolicyViolation,
                UnacceptableObjectConfiguration, UnacceptableState, UnicityViolation; 422
                ConfigurationMismatch; 500; 501; 503.
        """
        return self._call(_SUSPEND, (env_id, server_id))

    def sync(
        self,
        server_id: str | Server | ServerForeignKey | ServerSummary,
        /,
        *,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> None:
        """Asks Ansible Tower to apply its configuration to the server again. The host only confirms
        that it has begun; nothing is returned.

        ``POST /api/v1beta0/user/{envId}/servers/{serverId}/actions/sync/``

        Args:
            server_id: Identifier of the server in Scalr, not the one that the cloud gave it.
                Exactly 36 characters. Matches
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
        self._call(_SYNC, (env_id, server_id))

    def terminate(
        self,
        server_id: str | Server | ServerForeignKey | ServerSummary,
        body: ServerTerminationOptions | Mapping[str, Any] | None = None,
        /,
        *,
        force: bool | None = UNSET,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> ServerSummary:
        """Terminates the server: it is destroyed in the cloud, with every disk that is not kept as
        persistent storage. There is no undo, and scaling may launch another in its place. Returns
        the server at once; it reads pending_terminate and later terminated. With force it does not
        wait for the time that the host otherwise allows for shutting down.

        ``POST /api/v1beta0/user/{envId}/servers/{serverId}/actions/terminate/``

        Args:
            server_id: Identifier of the server in Scalr, not the one that the cloud gave it.
                Exactly 36 characters. Matches
                ``^[A-Fa-f0-9]{8}-([A-Fa-f0-9]{4}-){3}[A-Fa-f0-9]{12}$``.
            body: A `ServerTerminationOptions`, or a mapping with wire names, instead of the
                keywords.
            force: True to terminate at once, without the time that the host otherwise allows for
                shutting down.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `ServerSummary`.

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
            (env_id, server_id),
            body=write_body("ServerTerminationOptions", "action", body, {"force": force}),
        )


class AsyncServersResource(AsyncResource):
    """Servers of the environment. They are launched for a farm role and live in the cloud that the
    farm role names.
    """

    __slots__ = ()

    @property
    def global_variables(self) -> AsyncServersGlobalVariablesResource:
        """Named values that hold for a single server."""
        from .servers_global_variables import AsyncServersGlobalVariablesResource

        return AsyncServersGlobalVariablesResource(self._client)

    def list(
        self,
        *,
        cloud_location: str | None = None,
        cloud_platform: CloudPlatform | None = None,
        cloud_server_id: str | None = None,
        farm: int | Farm | FarmForeignKey | None = None,
        farm_role: int
        | FarmRole
        | FarmRoleForeignKey
        | FarmRoleIdentity
        | FarmRoleSummary
        | TargetFarmRoleIdentity
        | None = None,
        hostname: str | None = None,
        id: str | Server | ServerForeignKey | ServerSummary | None = None,
        index: int | None = None,
        instance_type: str | InstanceType | InstanceTypeForeignKey | None = None,
        launch_reason: str | None = None,
        launched_by: int | ComposedUserIdentity | UserForeignKey | UserSummary | None = None,
        private_ip: str | Sequence[str] | None = None,
        public_ip: str | Sequence[str] | None = None,
        status: ServerStatus | None = None,
        page_size: int | None = None,
        start_page: int | None = None,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> AsyncPager[ServerSummary]:
        """Lists the servers, page by page.

        ``GET /api/v1beta0/user/{envId}/servers/``

        Args:
            cloud_location: Location within the cloud platform, such as a region; null if no
                particular one applies.
            cloud_platform: Cloud platform that the server runs on, such as ec2, gce or azure.
                Known values: ``azure``, ``cisco``, ``cloudstack``, ``ec2``, ``gce``, ``hpcloud``,
                ``idcf``, ``mirantis``, ``ocs``, ``openstack``, ``otc``, ``rackspacenguk``,
                ``rackspacengus``, ``vio``, ``vmware``.
            cloud_server_id: Identifier that the cloud gave the server, such as an EC2 instance id.
            farm: Farm that it belongs to.
            farm_role: Farm role that it belongs to.
            hostname: Host name of the server.
            id: Identifier of the server in Scalr.
            index: Number of the server within its farm role.
            instance_type: Instance type (flavor, size) of the server, the one property that can be
                changed.
            launch_reason: Why the server was launched.
            launched_by: User who launched the server.
            private_ip: Private IP addresses of the server.
            public_ip: Public IP addresses of the server.
            status: Where the server stands in its life, such as pending_launch, running or
                terminated. Known values: ``importing``, ``initializing``, ``pending``,
                ``pending_launch``, ``pending_suspend``, ``pending_terminate``, ``resuming``,
                ``running``, ``suspended``, ``temporary``, ``terminated``.
            page_size: Items asked for in one request, 1 to 100; the host sends 100 unless told.
            start_page: Number of the first page to fetch, counted from 1.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `ServerSummary` items, fetched page by page as they are iterated.

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
                "cloudLocation": cloud_location,
                "cloudPlatform": cloud_platform,
                "cloudServerId": cloud_server_id,
                "farm": farm,
                "farmRole": farm_role,
                "hostname": hostname,
                "id": id,
                "index": index,
                "instanceType": instance_type,
                "launchReason": launch_reason,
                "launchedBy": launched_by,
                "privateIp": private_ip,
                "publicIp": public_ip,
                "status": status,
            },
            page_size=page_size,
            start_page=start_page,
        )

    async def get(
        self,
        server_id: str | Server | ServerForeignKey | ServerSummary,
        /,
        *,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> ServerSummary:
        """Returns one server in full.

        ``GET /api/v1beta0/user/{envId}/servers/{serverId}/``

        Args:
            server_id: Identifier of the server in Scalr, not the one that the cloud gave it.
                Exactly 36 characters. Matches
                ``^[A-Fa-f0-9]{8}-([A-Fa-f0-9]{4}-){3}[A-Fa-f0-9]{12}$``.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `ServerSummary`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Deprecated, Locked, NotEnabledPlatform,
                ObjectInUse, ObjectNotFoundOnCloud, OperatingSystemMismatch, PolicyViolation,
                UnacceptableObjectConfiguration, UnacceptableState, UnicityViolation; 422
                ConfigurationMismatch; 500; 501; 503.
        """
        return await self._call(_GET, (env_id, server_id))

    @overload
    async def create(
        self,
        body: ServerLaunchRequest | Mapping[str, Any],
        /,
        *,
        env_id: int | Environment | EnvironmentForeignKey | None = ...,
    ) -> ServerSummary: ...

    @overload
    async def create(
        self,
        /,
        *,
        farm_role: int
        | FarmRole
        | FarmRoleForeignKey
        | FarmRoleIdentity
        | FarmRoleSummary
        | TargetFarmRoleIdentity,
        env_id: int | Environment | EnvironmentForeignKey | None = ...,
    ) -> ServerSummary: ...

    async def create(
        self,
        body: ServerLaunchRequest | Mapping[str, Any] | None = None,
        /,
        *,
        farm_role: Any = UNSET,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> ServerSummary:
        """Launches one more server for the farm role named and returns it at once, while it still has
        to start. What runs in the cloud costs money.

        ``POST /api/v1beta0/user/{envId}/servers/``

        Args:
            body: A `ServerLaunchRequest`, or a mapping with wire names, instead of the keywords.
            farm_role: Farm role that the server is launched for.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `ServerSummary`.

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
                "ServerLaunchRequest",
                "create",
                body,
                {"farmRole": farm_role},
                required=("farmRole",),
            ),
        )

    async def update(
        self,
        server_id: str | Server | ServerForeignKey | ServerSummary,
        body: Server | Mapping[str, Any] | None = None,
        /,
        *,
        instance_type: str | InstanceType | InstanceTypeForeignKey | None = UNSET,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> ServerSummary:
        """Changes the instance type of the server, the one thing that can be changed. On EC2 and
        OpenStack the server must be suspended, on VMware running or suspended. The change may go
        on after the answer.

        ``PATCH /api/v1beta0/user/{envId}/servers/{serverId}/``

        Args:
            server_id: Identifier of the server in Scalr, not the one that the cloud gave it.
                Exactly 36 characters. Matches
                ``^[A-Fa-f0-9]{8}-([A-Fa-f0-9]{4}-){3}[A-Fa-f0-9]{12}$``.
            body: A `Server`, or a mapping with wire names, instead of the keywords. A model given
                alone, as the id, is the body as well.
            instance_type: Instance type (flavor, size) of the server, the one property that can be
                changed.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `ServerSummary`.

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
            (env_id, server_id),
            body=write_body(
                "Server", "update", body, {"instanceType": instance_type}, subject=server_id
            ),
        )

    async def reboot(
        self,
        server_id: str | Server | ServerForeignKey | ServerSummary,
        body: ServerRebootOptions | Mapping[str, Any] | None = None,
        /,
        *,
        hard: bool | None = UNSET,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> ServerSummary:
        """Reboots the server, softly unless hard is true; some instance types cannot reboot softly.
        Returns the server at once; its operations list rebooting until it is back.

        ``POST /api/v1beta0/user/{envId}/servers/{serverId}/actions/reboot/``

        Args:
            server_id: Identifier of the server in Scalr, not the one that the cloud gave it.
                Exactly 36 characters. Matches
                ``^[A-Fa-f0-9]{8}-([A-Fa-f0-9]{4}-){3}[A-Fa-f0-9]{12}$``.
            body: A `ServerRebootOptions`, or a mapping with wire names, instead of the keywords.
            hard: True for a hard reboot; by default the operating system restarts in order. Some
                instance types have hard reboots only.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `ServerSummary`.

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
            _REBOOT,
            (env_id, server_id),
            body=write_body("ServerRebootOptions", "action", body, {"hard": hard}),
        )

    async def resume(
        self,
        server_id: str | Server | ServerForeignKey | ServerSummary,
        /,
        *,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> ServerSummary:
        """Resumes a suspended server. Returns it at once; it reads resuming and later running.

        ``POST /api/v1beta0/user/{envId}/servers/{serverId}/actions/resume/``

        Args:
            server_id: Identifier of the server in Scalr, not the one that the cloud gave it.
                Exactly 36 characters. Matches
                ``^[A-Fa-f0-9]{8}-([A-Fa-f0-9]{4}-){3}[A-Fa-f0-9]{12}$``.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `ServerSummary`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Deprecated, Locked, NotEnabledPlatform,
                ObjectInUse, ObjectNotFoundOnCloud, OperatingSystemMismatch, PolicyViolation,
                UnacceptableObjectConfiguration, UnacceptableState, UnicityViolation; 422
                ConfigurationMismatch; 500; 501; 503.
        """
        return await self._call(_RESUME, (env_id, server_id))

    async def suspend(
        self,
        server_id: str | Server | ServerForeignKey | ServerSummary,
        /,
        *,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> ServerSummary:
        """Suspends the server: it stops and keeps its disks. Returns it at once; it reads
        pending_suspend and later suspended. Not every cloud can suspend.

        ``POST /api/v1beta0/user/{envId}/servers/{serverId}/actions/suspend/``

        Args:
            server_id: Identifier of the server in Scalr, not the one that the cloud gave it.
                Exactly 36 characters. Matches
                ``^[A-Fa-f0-9]{8}-([A-Fa-f0-9]{4}-){3}[A-Fa-f0-9]{12}$``.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `ServerSummary`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Deprecated, Locked, NotEnabledPlatform,
                ObjectInUse, ObjectNotFoundOnCloud, OperatingSystemMismatch, PolicyViolation,
                UnacceptableObjectConfiguration, UnacceptableState, UnicityViolation; 422
                ConfigurationMismatch; 500; 501; 503.
        """
        return await self._call(_SUSPEND, (env_id, server_id))

    async def sync(
        self,
        server_id: str | Server | ServerForeignKey | ServerSummary,
        /,
        *,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> None:
        """Asks Ansible Tower to apply its configuration to the server again. The host only confirms
        that it has begun; nothing is returned.

        ``POST /api/v1beta0/user/{envId}/servers/{serverId}/actions/sync/``

        Args:
            server_id: Identifier of the server in Scalr, not the one that the cloud gave it.
                Exactly 36 characters. Matches
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
        await self._call(_SYNC, (env_id, server_id))

    async def terminate(
        self,
        server_id: str | Server | ServerForeignKey | ServerSummary,
        body: ServerTerminationOptions | Mapping[str, Any] | None = None,
        /,
        *,
        force: bool | None = UNSET,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> ServerSummary:
        """Terminates the server: it is destroyed in the cloud, with every disk that is not kept as
        persistent storage. There is no undo, and scaling may launch another in its place. Returns
        the server at once; it reads pending_terminate and later terminated. With force it does not
        wait for the time that the host otherwise allows for shutting down.

        ``POST /api/v1beta0/user/{envId}/servers/{serverId}/actions/terminate/``

        Args:
            server_id: Identifier of the server in Scalr, not the one that the cloud gave it.
                Exactly 36 characters. Matches
                ``^[A-Fa-f0-9]{8}-([A-Fa-f0-9]{4}-){3}[A-Fa-f0-9]{12}$``.
            body: A `ServerTerminationOptions`, or a mapping with wire names, instead of the
                keywords.
            force: True to terminate at once, without the time that the host otherwise allows for
                shutting down.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `ServerSummary`.

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
            (env_id, server_id),
            body=write_body("ServerTerminationOptions", "action", body, {"force": force}),
        )
