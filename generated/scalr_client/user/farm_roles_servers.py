"""``user.farm_roles.servers``: Servers of one farm role, which can be listed and launched here."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..calls.operation import Operation
from ..resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Sequence

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
    from ..models.server_summary import ServerSummary
    from ..models.target_farm_role_identity import TargetFarmRoleIdentity
    from ..models.user_foreign_key import UserForeignKey
    from ..models.user_summary import UserSummary
    from ..types import CloudPlatform, ServerStatus

_LIST: Final[Operation[ServerSummary]] = Operation(
    "user.farm_roles.servers.list",
    "GET",
    "/api/v1beta0/user/{envId}/farm-roles/{farmRoleId}/servers/",
    "model:ServerSummary",
    ids={
        "envId": ("Environment",),
        "farmRoleId": ("FarmRole",),
        "farm": ("Farm",),
        "farmRole": ("FarmRole",),
        "id": ("Server",),
        "instanceType": ("InstanceType",),
        "launchedBy": ("User",),
    },
)

_CREATE: Final[Operation[ServerSummary]] = Operation(
    "user.farm_roles.servers.create",
    "POST",
    "/api/v1beta0/user/{envId}/farm-roles/{farmRoleId}/servers/",
    "model:ServerSummary",
    ids={"envId": ("Environment",), "farmRoleId": ("FarmRole",)},
)


class FarmRolesServersResource(Resource):
    """Servers of one farm role, which can be listed and launched here."""

    __slots__ = ()

    def list(
        self,
        farm_role_id: int
        | FarmRole
        | FarmRoleForeignKey
        | FarmRoleIdentity
        | FarmRoleSummary
        | TargetFarmRoleIdentity,
        /,
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
        """Lists the servers of the farm role, page by page.

        ``GET /api/v1beta0/user/{envId}/farm-roles/{farmRoleId}/servers/``

        Args:
            farm_role_id: Identifier of the farm role.
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
            (env_id, farm_role_id),
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

    def create(
        self,
        farm_role_id: int
        | FarmRole
        | FarmRoleForeignKey
        | FarmRoleIdentity
        | FarmRoleSummary
        | TargetFarmRoleIdentity,
        /,
        *,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> ServerSummary:
        """Launches one more server for the farm role and returns it at once, while it still has to
        start. What runs in the cloud costs money.

        ``POST /api/v1beta0/user/{envId}/farm-roles/{farmRoleId}/servers/``

        Args:
            farm_role_id: Identifier of the farm role.
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
        return self._call(_CREATE, (env_id, farm_role_id))


class AsyncFarmRolesServersResource(AsyncResource):
    """Servers of one farm role, which can be listed and launched here."""

    __slots__ = ()

    def list(
        self,
        farm_role_id: int
        | FarmRole
        | FarmRoleForeignKey
        | FarmRoleIdentity
        | FarmRoleSummary
        | TargetFarmRoleIdentity,
        /,
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
        """Lists the servers of the farm role, page by page.

        ``GET /api/v1beta0/user/{envId}/farm-roles/{farmRoleId}/servers/``

        Args:
            farm_role_id: Identifier of the farm role.
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
            (env_id, farm_role_id),
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

    async def create(
        self,
        farm_role_id: int
        | FarmRole
        | FarmRoleForeignKey
        | FarmRoleIdentity
        | FarmRoleSummary
        | TargetFarmRoleIdentity,
        /,
        *,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> ServerSummary:
        """Launches one more server for the farm role and returns it at once, while it still has to
        start. What runs in the cloud costs money.

        ``POST /api/v1beta0/user/{envId}/farm-roles/{farmRoleId}/servers/``

        Args:
            farm_role_id: Identifier of the farm role.
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
        return await self._call(_CREATE, (env_id, farm_role_id))
