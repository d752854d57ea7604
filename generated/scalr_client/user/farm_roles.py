"""``user.farm_roles``: Tiers of farms, addressed by their own id. New ones are made through their
farm.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, overload

from ..calls.operation import Operation
from ..calls.request_body import write_body
from ..resource import AsyncResource, Resource
from ..serialization.scalars import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..models.account_role import AccountRole
    from ..models.bootstrap_configuration import BootstrapConfiguration
    from ..models.clone_farm_role_request import CloneFarmRoleRequest
    from ..models.cloud_features import CloudFeatures
    from ..models.environment import Environment
    from ..models.environment_foreign_key import EnvironmentForeignKey
    from ..models.farm import Farm
    from ..models.farm_foreign_key import FarmForeignKey
    from ..models.farm_role import FarmRole
    from ..models.farm_role_advanced_configuration import FarmRoleAdvancedConfiguration
    from ..models.farm_role_foreign_key import FarmRoleForeignKey
    from ..models.farm_role_identity import FarmRoleIdentity
    from ..models.farm_role_summary import FarmRoleSummary
    from ..models.farm_role_template import FarmRoleTemplate
    from ..models.import_server_request import ImportServerRequest
    from ..models.instance_type import InstanceType
    from ..models.instance_type_foreign_key import InstanceTypeForeignKey
    from ..models.network_configuration import NetworkConfiguration
    from ..models.role import Role
    from ..models.role_foreign_key import RoleForeignKey
    from ..models.role_identity import RoleIdentity
    from ..models.role_identity_template_content import RoleIdentityTemplateContent
    from ..models.scaling_configuration import ScalingConfiguration
    from ..models.security_configuration import SecurityConfiguration
    from ..models.server_summary import ServerSummary
    from ..models.tag import Tag
    from ..models.target_farm_role_identity import TargetFarmRoleIdentity
    from .farm_roles_global_variables import (
        AsyncFarmRolesGlobalVariablesResource,
        FarmRolesGlobalVariablesResource,
    )
    from .farm_roles_orchestration_rules import (
        AsyncFarmRolesOrchestrationRulesResource,
        FarmRolesOrchestrationRulesResource,
    )
    from .farm_roles_scaling import AsyncFarmRolesScalingResource, FarmRolesScalingResource
    from .farm_roles_servers import AsyncFarmRolesServersResource, FarmRolesServersResource
    from .farm_roles_storage import AsyncFarmRolesStorageResource, FarmRolesStorageResource

_GET: Final[Operation[FarmRole]] = Operation(
    "user.farm_roles.get",
    "GET",
    "/api/v1beta0/user/{envId}/farm-roles/{farmRoleId}/",
    "model:FarmRole",
    ids={"envId": ("Environment",), "farmRoleId": ("FarmRole",)},
)

_UPDATE: Final[Operation[FarmRole]] = Operation(
    "user.farm_roles.update",
    "PATCH",
    "/api/v1beta0/user/{envId}/farm-roles/{farmRoleId}/",
    "model:FarmRole",
    ids={"envId": ("Environment",), "farmRoleId": ("FarmRole",)},
)

_DELETE: Final[Operation[None]] = Operation(
    "user.farm_roles.delete",
    "DELETE",
    "/api/v1beta0/user/{envId}/farm-roles/{farmRoleId}/",
    ids={"envId": ("Environment",), "farmRoleId": ("FarmRole",)},
)

_CLONE: Final[Operation[FarmRole]] = Operation(
    "user.farm_roles.clone",
    "POST",
    "/api/v1beta0/user/{envId}/farm-roles/{farmRoleId}/actions/clone/",
    "model:FarmRole",
    ids={"envId": ("Environment",), "farmRoleId": ("FarmRole",)},
)

_GENERATE_TEMPLATE: Final[Operation[FarmRoleTemplate]] = Operation(
    "user.farm_roles.generate_template",
    "GET",
    "/api/v1beta0/user/{envId}/farm-roles/{farmRoleId}/actions/generate-template/",
    "model:FarmRoleTemplate",
    ids={"envId": ("Environment",), "farmRoleId": ("FarmRole",)},
)

_IMPORT_SERVER: Final[Operation[ServerSummary]] = Operation(
    "user.farm_roles.import_server",
    "POST",
    "/api/v1beta0/user/{envId}/farm-roles/{farmRoleId}/actions/import-server/",
    "model:ServerSummary",
    ids={"envId": ("Environment",), "farmRoleId": ("FarmRole",)},
)


class FarmRolesResource(Resource):
    """Tiers of farms, addressed by their own id. New ones are made through their farm."""

    __slots__ = ()

    @property
    def global_variables(self) -> FarmRolesGlobalVariablesResource:
        """Named values that a farm role hands down to its servers."""
        from .farm_roles_global_variables import FarmRolesGlobalVariablesResource

        return FarmRolesGlobalVariablesResource(self._client)

    @property
    def orchestration_rules(self) -> FarmRolesOrchestrationRulesResource:
        """Rules that run actions on events of a farm role. The list also has the rules of the scopes
        above, which cannot be changed here.
        """
        from .farm_roles_orchestration_rules import FarmRolesOrchestrationRulesResource

        return FarmRolesOrchestrationRulesResource(self._client)

    @property
    def scaling(self) -> FarmRolesScalingResource:
        """Scaling of a farm role: one configuration with limits and behavior, and under it one rule
        for each metric.
        """
        from .farm_roles_scaling import FarmRolesScalingResource

        return FarmRolesScalingResource(self._client)

    @property
    def servers(self) -> FarmRolesServersResource:
        """Servers of one farm role, which can be listed and launched here."""
        from .farm_roles_servers import FarmRolesServersResource

        return FarmRolesServersResource(self._client)

    @property
    def storage(self) -> FarmRolesStorageResource:
        """Volumes that each server of a farm role gets: what they are made from and where they are
        mounted.
        """
        from .farm_roles_storage import FarmRolesStorageResource

        return FarmRolesStorageResource(self._client)

    def get(
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
    ) -> FarmRole:
        """Returns one farm role in full.

        ``GET /api/v1beta0/user/{envId}/farm-roles/{farmRoleId}/``

        Args:
            farm_role_id: Identifier of the farm role.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `FarmRole`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Deprecated, Locked, NotEnabledPlatform,
                ObjectInUse, ObjectNotFoundOnCloud, OperatingSystemMismatch, PolicyViolation,
                UnacceptableObjectConfiguration, UnacceptableState, UnicityViolation; 422
                ConfigurationMismatch; 500; 501; 503.
        """
        return self._call(_GET, (env_id, farm_role_id))

    def update(
        self,
        farm_role_id: int
        | FarmRole
        | FarmRoleForeignKey
        | FarmRoleIdentity
        | FarmRoleSummary
        | TargetFarmRoleIdentity,
        body: FarmRole | Mapping[str, Any] | None = None,
        /,
        *,
        advanced_configuration: FarmRoleAdvancedConfiguration | Mapping[str, Any] | None = UNSET,
        alias: str | None = UNSET,
        availability_zones: Sequence[str] | None = UNSET,
        bootstrapping: BootstrapConfiguration | Mapping[str, Any] | None = UNSET,
        cloud_features: CloudFeatures | Mapping[str, Any] | None = UNSET,
        instance_type: str | InstanceType | InstanceTypeForeignKey | None = UNSET,
        launch_index: int | None = UNSET,
        networking: NetworkConfiguration | Mapping[str, Any] | None = UNSET,
        role: int
        | AccountRole
        | Role
        | RoleForeignKey
        | RoleIdentity
        | RoleIdentityTemplateContent
        | None = UNSET,
        scaling: ScalingConfiguration | Mapping[str, Any] | None = UNSET,
        security: SecurityConfiguration | Mapping[str, Any] | None = UNSET,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> FarmRole:
        """Changes the given properties of one farm role and returns it as changed. What is not given
        stays as it is.

        ``PATCH /api/v1beta0/user/{envId}/farm-roles/{farmRoleId}/``

        Args:
            farm_role_id: Identifier of the farm role.
            body: A `FarmRole`, or a mapping with wire names, instead of the keywords. A model
                given alone, as the id, is the body as well.
            advanced_configuration: Options for agent, initialization and instance name that few
                farm roles need.
            alias: Alias of the farm role, unique within its farm; letters, digits and dashes.
            availability_zones: Zones to launch in; AWS, Azure, GCE and OpenStack only. GCE
                requires it, AWS and OpenStack pick one when it is empty.
            bootstrapping: How Chef or Ansible Tower sets up new servers; only where the role has
                Chef automation.
            cloud_features: Settings of the cloud; required for Azure and VMware.
            instance_type: Instance type (flavor, size) that new servers get.
            launch_index: Place of the farm role in its farm's launch order; matters to farms that
                launch sequentially.
            networking: Networks and host names of the servers; with AWS only inside a VPC.
            role: Role that the farm role is made from.
            scaling: Limits and rules by which Scalr changes the number of servers.
            security: Security groups of the servers.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `FarmRole`.

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
            (env_id, farm_role_id),
            body=write_body(
                "FarmRole",
                "update",
                body,
                {
                    "advancedConfiguration": advanced_configuration,
                    "alias": alias,
                    "availabilityZones": availability_zones,
                    "bootstrapping": bootstrapping,
                    "cloudFeatures": cloud_features,
                    "instanceType": instance_type,
                    "launchIndex": launch_index,
                    "networking": networking,
                    "role": role,
                    "scaling": scaling,
                    "security": security,
                },
                subject=farm_role_id,
            ),
        )

    def delete(
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
    ) -> None:
        """Removes the farm role from its farm, together with all that is configured for it. This
        cannot be undone.

        ``DELETE /api/v1beta0/user/{envId}/farm-roles/{farmRoleId}/``

        Args:
            farm_role_id: Identifier of the farm role.
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
        self._call(_DELETE, (env_id, farm_role_id))

    @overload
    def clone(
        self,
        farm_role_id: int
        | FarmRole
        | FarmRoleForeignKey
        | FarmRoleIdentity
        | FarmRoleSummary
        | TargetFarmRoleIdentity,
        body: CloneFarmRoleRequest | Mapping[str, Any],
        /,
        *,
        env_id: int | Environment | EnvironmentForeignKey | None = ...,
    ) -> FarmRole: ...

    @overload
    def clone(
        self,
        farm_role_id: int
        | FarmRole
        | FarmRoleForeignKey
        | FarmRoleIdentity
        | FarmRoleSummary
        | TargetFarmRoleIdentity,
        /,
        *,
        name: str,
        farm: int | Farm | FarmForeignKey | None = ...,
        env_id: int | Environment | EnvironmentForeignKey | None = ...,
    ) -> FarmRole: ...

    def clone(
        self,
        farm_role_id: int
        | FarmRole
        | FarmRoleForeignKey
        | FarmRoleIdentity
        | FarmRoleSummary
        | TargetFarmRoleIdentity,
        body: CloneFarmRoleRequest | Mapping[str, Any] | None = None,
        /,
        *,
        farm: Any = UNSET,
        name: Any = UNSET,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> FarmRole:
        """Makes a new farm role with the settings of this one and the alias given, in the same farm
        or in another. Returns the new farm role.

        ``POST /api/v1beta0/user/{envId}/farm-roles/{farmRoleId}/actions/clone/``

        Args:
            farm_role_id: Identifier of the farm role.
            body: A `CloneFarmRoleRequest`, or a mapping with wire names, instead of the keywords.
            farm: Farm that gets the copy; left out, the farm of the original.
            name: Alias of the new farm role.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `FarmRole`.

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
            (env_id, farm_role_id),
            body=write_body(
                "CloneFarmRoleRequest",
                "action",
                body,
                {"farm": farm, "name": name},
                required=("name",),
            ),
        )

    def generate_template(
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
    ) -> FarmRoleTemplate:
        """Returns the settings of the farm role as a template, from which new farm roles can be
        created. Changes nothing.

        ``GET /api/v1beta0/user/{envId}/farm-roles/{farmRoleId}/actions/generate-template/``

        Args:
            farm_role_id: Identifier of the farm role.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `FarmRoleTemplate`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Deprecated, Locked, NotEnabledPlatform,
                ObjectInUse, ObjectNotFoundOnCloud, OperatingSystemMismatch, PolicyViolation,
                UnacceptableObjectConfiguration, UnacceptableState, UnicityViolation; 422
                ConfigurationMismatch; 500; 501; 503.
        """
        return self._call(_GENERATE_TEMPLATE, (env_id, farm_role_id))

    @overload
    def import_server(
        self,
        farm_role_id: int
        | FarmRole
        | FarmRoleForeignKey
        | FarmRoleIdentity
        | FarmRoleSummary
        | TargetFarmRoleIdentity,
        body: ImportServerRequest | Mapping[str, Any],
        /,
        *,
        env_id: int | Environment | EnvironmentForeignKey | None = ...,
    ) -> ServerSummary: ...

    @overload
    def import_server(
        self,
        farm_role_id: int
        | FarmRole
        | FarmRoleForeignKey
        | FarmRoleIdentity
        | FarmRoleSummary
        | TargetFarmRoleIdentity,
        /,
        *,
        cloud_server_id: str,
        tags: Sequence[Tag | Mapping[str, Any]] | None = ...,
        env_id: int | Environment | EnvironmentForeignKey | None = ...,
    ) -> ServerSummary: ...

    def import_server(
        self,
        farm_role_id: int
        | FarmRole
        | FarmRoleForeignKey
        | FarmRoleIdentity
        | FarmRoleSummary
        | TargetFarmRoleIdentity,
        body: ImportServerRequest | Mapping[str, Any] | None = None,
        /,
        *,
        cloud_server_id: Any = UNSET,
        tags: Any = UNSET,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> ServerSummary:
        """Takes a server that already runs in the cloud into the farm role and returns it. It then
        scales and terminates with the farm role. A failure in the cloud is answered with status
        503.

        ``POST /api/v1beta0/user/{envId}/farm-roles/{farmRoleId}/actions/import-server/``

        Args:
            farm_role_id: Identifier of the farm role.
            body: A `ImportServerRequest`, or a mapping with wire names, instead of the keywords.
            cloud_server_id: Identifier that the cloud gave the server, such as an EC2 instance id.
            tags: Tags to set on the server in the cloud.
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
            _IMPORT_SERVER,
            (env_id, farm_role_id),
            body=write_body(
                "ImportServerRequest",
                "action",
                body,
                {"cloudServerId": cloud_server_id, "tags": tags},
                required=("cloudServerId",),
            ),
        )


class AsyncFarmRolesResource(AsyncResource):
    """Tiers of farms, addressed by their own id. New ones are made through their farm."""

    __slots__ = ()

    @property
    def global_variables(self) -> AsyncFarmRolesGlobalVariablesResource:
        """Named values that a farm role hands down to its servers."""
        from .farm_roles_global_variables import AsyncFarmRolesGlobalVariablesResource

        return AsyncFarmRolesGlobalVariablesResource(self._client)

    @property
    def orchestration_rules(self) -> AsyncFarmRolesOrchestrationRulesResource:
        """Rules that run actions on events of a farm role. The list also has the rules of the scopes
        above, which cannot be changed here.
        """
        from .farm_roles_orchestration_rules import AsyncFarmRolesOrchestrationRulesResource

        return AsyncFarmRolesOrchestrationRulesResource(self._client)

    @property
    def scaling(self) -> AsyncFarmRolesScalingResource:
        """Scaling of a farm role: one configuration with limits and behavior, and under it one rule
        for each metric.
        """
        from .farm_roles_scaling import AsyncFarmRolesScalingResource

        return AsyncFarmRolesScalingResource(self._client)

    @property
    def servers(self) -> AsyncFarmRolesServersResource:
        """Servers of one farm role, which can be listed and launched here."""
        from .farm_roles_servers import AsyncFarmRolesServersResource

        return AsyncFarmRolesServersResource(self._client)

    @property
    def storage(self) -> AsyncFarmRolesStorageResource:
        """Volumes that each server of a farm role gets: what they are made from and where they are
        mounted.
        """
        from .farm_roles_storage import AsyncFarmRolesStorageResource

        return AsyncFarmRolesStorageResource(self._client)

    async def get(
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
    ) -> FarmRole:
        """Returns one farm role in full.

        ``GET /api/v1beta0/user/{envId}/farm-roles/{farmRoleId}/``

        Args:
            farm_role_id: Identifier of the farm role.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `FarmRole`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Deprecated, Locked, NotEnabledPlatform,
                ObjectInUse, ObjectNotFoundOnCloud, OperatingSystemMismatch, PolicyViolation,
                UnacceptableObjectConfiguration, UnacceptableState, UnicityViolation; 422
                ConfigurationMismatch; 500; 501; 503.
        """
        return await self._call(_GET, (env_id, farm_role_id))

    async def update(
        self,
        farm_role_id: int
        | FarmRole
        | FarmRoleForeignKey
        | FarmRoleIdentity
        | FarmRoleSummary
        | TargetFarmRoleIdentity,
        body: FarmRole | Mapping[str, Any] | None = None,
        /,
        *,
        advanced_configuration: FarmRoleAdvancedConfiguration | Mapping[str, Any] | None = UNSET,
        alias: str | None = UNSET,
        availability_zones: Sequence[str] | None = UNSET,
        bootstrapping: BootstrapConfiguration | Mapping[str, Any] | None = UNSET,
        cloud_features: CloudFeatures | Mapping[str, Any] | None = UNSET,
        instance_type: str | InstanceType | InstanceTypeForeignKey | None = UNSET,
        launch_index: int | None = UNSET,
        networking: NetworkConfiguration | Mapping[str, Any] | None = UNSET,
        role: int
        | AccountRole
        | Role
        | RoleForeignKey
        | RoleIdentity
        | RoleIdentityTemplateContent
        | None = UNSET,
        scaling: ScalingConfiguration | Mapping[str, Any] | None = UNSET,
        security: SecurityConfiguration | Mapping[str, Any] | None = UNSET,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> FarmRole:
        """Changes the given properties of one farm role and returns it as changed. What is not given
        stays as it is.

        ``PATCH /api/v1beta0/user/{envId}/farm-roles/{farmRoleId}/``

        Args:
            farm_role_id: Identifier of the farm role.
            body: A `FarmRole`, or a mapping with wire names, instead of the keywords. A model
                given alone, as the id, is the body as well.
            advanced_configuration: Options for agent, initialization and instance name that few
                farm roles need.
            alias: Alias of the farm role, unique within its farm; letters, digits and dashes.
            availability_zones: Zones to launch in; AWS, Azure, GCE and OpenStack only. GCE
                requires it, AWS and OpenStack pick one when it is empty.
            bootstrapping: How Chef or Ansible Tower sets up new servers; only where the role has
                Chef automation.
            cloud_features: Settings of the cloud; required for Azure and VMware.
            instance_type: Instance type (flavor, size) that new servers get.
            launch_index: Place of the farm role in its farm's launch order; matters to farms that
                launch sequentially.
            networking: Networks and host names of the servers; with AWS only inside a VPC.
            role: Role that the farm role is made from.
            scaling: Limits and rules by which Scalr changes the number of servers.
            security: Security groups of the servers.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `FarmRole`.

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
            (env_id, farm_role_id),
            body=write_body(
                "FarmRole",
                "update",
                body,
                {
                    "advancedConfiguration": advanced_configuration,
                    "alias": alias,
                    "availabilityZones": availability_zones,
                    "bootstrapping": bootstrapping,
                    "cloudFeatures": cloud_features,
                    "instanceType": instance_type,
                    "launchIndex": launch_index,
                    "networking": networking,
                    "role": role,
                    "scaling": scaling,
                    "security": security,
                },
                subject=farm_role_id,
            ),
        )

    async def delete(
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
    ) -> None:
        """Removes the farm role from its farm, together with all that is configured for it. This
        cannot be undone.

        ``DELETE /api/v1beta0/user/{envId}/farm-roles/{farmRoleId}/``

        Args:
            farm_role_id: Identifier of the farm role.
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
        await self._call(_DELETE, (env_id, farm_role_id))

    @overload
    async def clone(
        self,
        farm_role_id: int
        | FarmRole
        | FarmRoleForeignKey
        | FarmRoleIdentity
        | FarmRoleSummary
        | TargetFarmRoleIdentity,
        body: CloneFarmRoleRequest | Mapping[str, Any],
        /,
        *,
        env_id: int | Environment | EnvironmentForeignKey | None = ...,
    ) -> FarmRole: ...

    @overload
    async def clone(
        self,
        farm_role_id: int
        | FarmRole
        | FarmRoleForeignKey
        | FarmRoleIdentity
        | FarmRoleSummary
        | TargetFarmRoleIdentity,
        /,
        *,
        name: str,
        farm: int | Farm | FarmForeignKey | None = ...,
        env_id: int | Environment | EnvironmentForeignKey | None = ...,
    ) -> FarmRole: ...

    async def clone(
        self,
        farm_role_id: int
        | FarmRole
        | FarmRoleForeignKey
        | FarmRoleIdentity
        | FarmRoleSummary
        | TargetFarmRoleIdentity,
        body: CloneFarmRoleRequest | Mapping[str, Any] | None = None,
        /,
        *,
        farm: Any = UNSET,
        name: Any = UNSET,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> FarmRole:
        """Makes a new farm role with the settings of this one and the alias given, in the same farm
        or in another. Returns the new farm role.

        ``POST /api/v1beta0/user/{envId}/farm-roles/{farmRoleId}/actions/clone/``

        Args:
            farm_role_id: Identifier of the farm role.
            body: A `CloneFarmRoleRequest`, or a mapping with wire names, instead of the keywords.
            farm: Farm that gets the copy; left out, the farm of the original.
            name: Alias of the new farm role.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `FarmRole`.

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
            (env_id, farm_role_id),
            body=write_body(
                "CloneFarmRoleRequest",
                "action",
                body,
                {"farm": farm, "name": name},
                required=("name",),
            ),
        )

    async def generate_template(
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
    ) -> FarmRoleTemplate:
        """Returns the settings of the farm role as a template, from which new farm roles can be
        created. Changes nothing.

        ``GET /api/v1beta0/user/{envId}/farm-roles/{farmRoleId}/actions/generate-template/``

        Args:
            farm_role_id: Identifier of the farm role.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `FarmRoleTemplate`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Deprecated, Locked, NotEnabledPlatform,
                ObjectInUse, ObjectNotFoundOnCloud, OperatingSystemMismatch, PolicyViolation,
                UnacceptableObjectConfiguration, UnacceptableState, UnicityViolation; 422
                ConfigurationMismatch; 500; 501; 503.
        """
        return await self._call(_GENERATE_TEMPLATE, (env_id, farm_role_id))

    @overload
    async def import_server(
        self,
        farm_role_id: int
        | FarmRole
        | FarmRoleForeignKey
        | FarmRoleIdentity
        | FarmRoleSummary
        | TargetFarmRoleIdentity,
        body: ImportServerRequest | Mapping[str, Any],
        /,
        *,
        env_id: int | Environment | EnvironmentForeignKey | None = ...,
    ) -> ServerSummary: ...

    @overload
    async def import_server(
        self,
        farm_role_id: int
        | FarmRole
        | FarmRoleForeignKey
        | FarmRoleIdentity
        | FarmRoleSummary
        | TargetFarmRoleIdentity,
        /,
        *,
        cloud_server_id: str,
        tags: Sequence[Tag | Mapping[str, Any]] | None = ...,
        env_id: int | Environment | EnvironmentForeignKey | None = ...,
    ) -> ServerSummary: ...

    async def import_server(
        self,
        farm_role_id: int
        | FarmRole
        | FarmRoleForeignKey
        | FarmRoleIdentity
        | FarmRoleSummary
        | TargetFarmRoleIdentity,
        body: ImportServerRequest | Mapping[str, Any] | None = None,
        /,
        *,
        cloud_server_id: Any = UNSET,
        tags: Any = UNSET,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> ServerSummary:
        """Takes a server that already runs in the cloud into the farm role and returns it. It then
        scales and terminates with the farm role. A failure in the cloud is answered with status
        503.

        ``POST /api/v1beta0/user/{envId}/farm-roles/{farmRoleId}/actions/import-server/``

        Args:
            farm_role_id: Identifier of the farm role.
            body: A `ImportServerRequest`, or a mapping with wire names, instead of the keywords.
            cloud_server_id: Identifier that the cloud gave the server, such as an EC2 instance id.
            tags: Tags to set on the server in the cloud.
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
            _IMPORT_SERVER,
            (env_id, farm_role_id),
            body=write_body(
                "ImportServerRequest",
                "action",
                body,
                {"cloudServerId": cloud_server_id, "tags": tags},
                required=("cloudServerId",),
            ),
        )
