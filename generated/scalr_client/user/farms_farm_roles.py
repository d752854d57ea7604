"""``user.farms.farm_roles``: Farm roles of one farm, which can be listed and added here. The rest is
done by the id of the farm role.
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
    from ..models.account_role import AccountRole
    from ..models.bootstrap_configuration import BootstrapConfiguration
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
    from ..models.instance_type import InstanceType
    from ..models.instance_type_foreign_key import InstanceTypeForeignKey
    from ..models.network_configuration import NetworkConfiguration
    from ..models.role import Role
    from ..models.role_foreign_key import RoleForeignKey
    from ..models.role_identity import RoleIdentity
    from ..models.role_identity_template_content import RoleIdentityTemplateContent
    from ..models.scaling_configuration import ScalingConfiguration
    from ..models.security_configuration import SecurityConfiguration
    from ..models.target_farm_role_identity import TargetFarmRoleIdentity
    from ..types import CloudPlatform

_LIST: Final[Operation[FarmRoleSummary]] = Operation(
    "user.farms.farm_roles.list",
    "GET",
    "/api/v1beta0/user/{envId}/farms/{farmId}/farm-roles/",
    "model:FarmRoleSummary",
    ids={
        "envId": ("Environment",),
        "farmId": ("Farm",),
        "farm": ("Farm",),
        "id": ("FarmRole",),
        "role": ("Role",),
    },
)

_CREATE: Final[Operation[FarmRole]] = Operation(
    "user.farms.farm_roles.create",
    "POST",
    "/api/v1beta0/user/{envId}/farms/{farmId}/farm-roles/",
    "model:FarmRole",
    ids={"envId": ("Environment",), "farmId": ("Farm",)},
)


class FarmsFarmRolesResource(Resource):
    """Farm roles of one farm, which can be listed and added here. The rest is done by the id of the
    farm role.
    """

    __slots__ = ()

    def list(
        self,
        farm_id: int | Farm | FarmForeignKey,
        /,
        *,
        alias: str | None = None,
        cloud_location: str | None = None,
        cloud_platform: CloudPlatform | None = None,
        farm: int | Farm | FarmForeignKey | None = None,
        id: int
        | FarmRole
        | FarmRoleForeignKey
        | FarmRoleIdentity
        | FarmRoleSummary
        | TargetFarmRoleIdentity
        | None = None,
        role: int
        | AccountRole
        | Role
        | RoleForeignKey
        | RoleIdentity
        | RoleIdentityTemplateContent
        | None = None,
        page_size: int | None = None,
        start_page: int | None = None,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> Pager[FarmRoleSummary]:
        """Lists the farm roles of the farm in a short form, page by page.

        ``GET /api/v1beta0/user/{envId}/farms/{farmId}/farm-roles/``

        Args:
            farm_id: Identifier of the farm.
            alias: Alias of the farm role, unique within its farm; letters, digits and dashes.
            cloud_location: Location in which the servers run, such as us-east-1.
            cloud_platform: Cloud platform that the servers run on, such as ec2, gce or azure.
                Known values: ``azure``, ``cisco``, ``cloudstack``, ``ec2``, ``gce``, ``hpcloud``,
                ``idcf``, ``mirantis``, ``ocs``, ``openstack``, ``otc``, ``rackspacenguk``,
                ``rackspacengus``, ``vio``, ``vmware``.
            farm: Farm that it belongs to.
            id: Identifier of the farm role.
            role: Role that the farm role is made from.
            page_size: Items asked for in one request, 1 to 100; the host sends 100 unless told.
            start_page: Number of the first page to fetch, counted from 1.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `FarmRoleSummary` items, fetched page by page as they are iterated.

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
            (env_id, farm_id),
            query={
                "alias": alias,
                "cloudLocation": cloud_location,
                "cloudPlatform": cloud_platform,
                "farm": farm,
                "id": id,
                "role": role,
            },
            page_size=page_size,
            start_page=start_page,
        )

    @overload
    def create(
        self,
        farm_id: int | Farm | FarmForeignKey,
        body: FarmRole | FarmRoleTemplate | Mapping[str, Any],
        /,
        *,
        env_id: int | Environment | EnvironmentForeignKey | None = ...,
    ) -> FarmRole: ...

    @overload
    def create(
        self,
        farm_id: int | Farm | FarmForeignKey,
        /,
        *,
        alias: str,
        cloud_location: str,
        cloud_platform: CloudPlatform,
        instance_type: str | InstanceType | InstanceTypeForeignKey,
        role: int
        | AccountRole
        | Role
        | RoleForeignKey
        | RoleIdentity
        | RoleIdentityTemplateContent,
        advanced_configuration: FarmRoleAdvancedConfiguration | Mapping[str, Any] | None = ...,
        availability_zones: Sequence[str] | None = ...,
        bootstrapping: BootstrapConfiguration | Mapping[str, Any] | None = ...,
        cloud_features: CloudFeatures | Mapping[str, Any] | None = ...,
        launch_index: int | None = ...,
        networking: NetworkConfiguration | Mapping[str, Any] | None = ...,
        scaling: ScalingConfiguration | Mapping[str, Any] | None = ...,
        security: SecurityConfiguration | Mapping[str, Any] | None = ...,
        env_id: int | Environment | EnvironmentForeignKey | None = ...,
    ) -> FarmRole: ...

    def create(
        self,
        farm_id: int | Farm | FarmForeignKey,
        body: FarmRole | FarmRoleTemplate | Mapping[str, Any] | None = None,
        /,
        *,
        advanced_configuration: Any = UNSET,
        alias: Any = UNSET,
        availability_zones: Any = UNSET,
        bootstrapping: Any = UNSET,
        cloud_features: Any = UNSET,
        cloud_location: Any = UNSET,
        cloud_platform: Any = UNSET,
        instance_type: Any = UNSET,
        launch_index: Any = UNSET,
        networking: Any = UNSET,
        role: Any = UNSET,
        scaling: Any = UNSET,
        security: Any = UNSET,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> FarmRole:
        """Adds a farm role to the farm and returns it. A farm role template, as made by
        generate_template, is accepted in place of a farm role.

        ``POST /api/v1beta0/user/{envId}/farms/{farmId}/farm-roles/``

        Args:
            farm_id: Identifier of the farm.
            body: A `FarmRole` or `FarmRoleTemplate`, or a mapping with wire names, instead of the
                keywords.
            advanced_configuration: Options for agent, initialization and instance name that few
                farm roles need.
            alias: Alias of the farm role, unique within its farm; letters, digits and dashes.
            availability_zones: Zones to launch in; AWS, Azure, GCE and OpenStack only. GCE
                requires it, AWS and OpenStack pick one when it is empty.
            bootstrapping: How Chef or Ansible Tower sets up new servers; only where the role has
                Chef automation.
            cloud_features: Settings of the cloud; required for Azure and VMware.
            cloud_location: Location in which the servers run, such as us-east-1. Set at creation
                only.
            cloud_platform: Cloud platform that the servers run on, such as ec2, gce or azure. Set
                at creation only. Known values: ``azure``, ``cisco``, ``cloudstack``, ``ec2``,
                ``gce``, ``hpcloud``, ``idcf``, ``mirantis``, ``ocs``, ``openstack``, ``otc``,
                ``rackspacenguk``, ``rackspacengus``, ``vio``, ``vmware``.
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
            _CREATE,
            (env_id, farm_id),
            body=write_body(
                "FarmRole",
                "create",
                body,
                {
                    "advancedConfiguration": advanced_configuration,
                    "alias": alias,
                    "availabilityZones": availability_zones,
                    "bootstrapping": bootstrapping,
                    "cloudFeatures": cloud_features,
                    "cloudLocation": cloud_location,
                    "cloudPlatform": cloud_platform,
                    "instanceType": instance_type,
                    "launchIndex": launch_index,
                    "networking": networking,
                    "role": role,
                    "scaling": scaling,
                    "security": security,
                },
                required=("alias", "cloudLocation", "cloudPlatform", "instanceType", "role"),
                alternatives=("FarmRoleTemplate",),
            ),
        )


class AsyncFarmsFarmRolesResource(AsyncResource):
    """Farm roles of one farm, which can be listed and added here. The rest is done by the id of the
    farm role.
    """

    __slots__ = ()

    def list(
        self,
        farm_id: int | Farm | FarmForeignKey,
        /,
        *,
        alias: str | None = None,
        cloud_location: str | None = None,
        cloud_platform: CloudPlatform | None = None,
        farm: int | Farm | FarmForeignKey | None = None,
        id: int
        | FarmRole
        | FarmRoleForeignKey
        | FarmRoleIdentity
        | FarmRoleSummary
        | TargetFarmRoleIdentity
        | None = None,
        role: int
        | AccountRole
        | Role
        | RoleForeignKey
        | RoleIdentity
        | RoleIdentityTemplateContent
        | None = None,
        page_size: int | None = None,
        start_page: int | None = None,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> AsyncPager[FarmRoleSummary]:
        """Lists the farm roles of the farm in a short form, page by page.

        ``GET /api/v1beta0/user/{envId}/farms/{farmId}/farm-roles/``

        Args:
            farm_id: Identifier of the farm.
            alias: Alias of the farm role, unique within its farm; letters, digits and dashes.
            cloud_location: Location in which the servers run, such as us-east-1.
            cloud_platform: Cloud platform that the servers run on, such as ec2, gce or azure.
                Known values: ``azure``, ``cisco``, ``cloudstack``, ``ec2``, ``gce``, ``hpcloud``,
                ``idcf``, ``mirantis``, ``ocs``, ``openstack``, ``otc``, ``rackspacenguk``,
                ``rackspacengus``, ``vio``, ``vmware``.
            farm: Farm that it belongs to.
            id: Identifier of the farm role.
            role: Role that the farm role is made from.
            page_size: Items asked for in one request, 1 to 100; the host sends 100 unless told.
            start_page: Number of the first page to fetch, counted from 1.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `FarmRoleSummary` items, fetched page by page as they are iterated.

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
            (env_id, farm_id),
            query={
                "alias": alias,
                "cloudLocation": cloud_location,
                "cloudPlatform": cloud_platform,
                "farm": farm,
                "id": id,
                "role": role,
            },
            page_size=page_size,
            start_page=start_page,
        )

    @overload
    async def create(
        self,
        farm_id: int | Farm | FarmForeignKey,
        body: FarmRole | FarmRoleTemplate | Mapping[str, Any],
        /,
        *,
        env_id: int | Environment | EnvironmentForeignKey | None = ...,
    ) -> FarmRole: ...

    @overload
    async def create(
        self,
        farm_id: int | Farm | FarmForeignKey,
        /,
        *,
        alias: str,
        cloud_location: str,
        cloud_platform: CloudPlatform,
        instance_type: str | InstanceType | InstanceTypeForeignKey,
        role: int
        | AccountRole
        | Role
        | RoleForeignKey
        | RoleIdentity
        | RoleIdentityTemplateContent,
        advanced_configuration: FarmRoleAdvancedConfiguration | Mapping[str, Any] | None = ...,
        availability_zones: Sequence[str] | None = ...,
        bootstrapping: BootstrapConfiguration | Mapping[str, Any] | None = ...,
        cloud_features: CloudFeatures | Mapping[str, Any] | None = ...,
        launch_index: int | None = ...,
        networking: NetworkConfiguration | Mapping[str, Any] | None = ...,
        scaling: ScalingConfiguration | Mapping[str, Any] | None = ...,
        security: SecurityConfiguration | Mapping[str, Any] | None = ...,
        env_id: int | Environment | EnvironmentForeignKey | None = ...,
    ) -> FarmRole: ...

    async def create(
        self,
        farm_id: int | Farm | FarmForeignKey,
        body: FarmRole | FarmRoleTemplate | Mapping[str, Any] | None = None,
        /,
        *,
        advanced_configuration: Any = UNSET,
        alias: Any = UNSET,
        availability_zones: Any = UNSET,
        bootstrapping: Any = UNSET,
        cloud_features: Any = UNSET,
        cloud_location: Any = UNSET,
        cloud_platform: Any = UNSET,
        instance_type: Any = UNSET,
        launch_index: Any = UNSET,
        networking: Any = UNSET,
        role: Any = UNSET,
        scaling: Any = UNSET,
        security: Any = UNSET,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> FarmRole:
        """Adds a farm role to the farm and returns it. A farm role template, as made by
        generate_template, is accepted in place of a farm role.

        ``POST /api/v1beta0/user/{envId}/farms/{farmId}/farm-roles/``

        Args:
            farm_id: Identifier of the farm.
            body: A `FarmRole` or `FarmRoleTemplate`, or a mapping with wire names, instead of the
                keywords.
            advanced_configuration: Options for agent, initialization and instance name that few
                farm roles need.
            alias: Alias of the farm role, unique within its farm; letters, digits and dashes.
            availability_zones: Zones to launch in; AWS, Azure, GCE and OpenStack only. GCE
                requires it, AWS and OpenStack pick one when it is empty.
            bootstrapping: How Chef or Ansible Tower sets up new servers; only where the role has
                Chef automation.
            cloud_features: Settings of the cloud; required for Azure and VMware.
            cloud_location: Location in which the servers run, such as us-east-1. Set at creation
                only.
            cloud_platform: Cloud platform that the servers run on, such as ec2, gce or azure. Set
                at creation only. Known values: ``azure``, ``cisco``, ``cloudstack``, ``ec2``,
                ``gce``, ``hpcloud``, ``idcf``, ``mirantis``, ``ocs``, ``openstack``, ``otc``,
                ``rackspacenguk``, ``rackspacengus``, ``vio``, ``vmware``.
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
            _CREATE,
            (env_id, farm_id),
            body=write_body(
                "FarmRole",
                "create",
                body,
                {
                    "advancedConfiguration": advanced_configuration,
                    "alias": alias,
                    "availabilityZones": availability_zones,
                    "bootstrapping": bootstrapping,
                    "cloudFeatures": cloud_features,
                    "cloudLocation": cloud_location,
                    "cloudPlatform": cloud_platform,
                    "instanceType": instance_type,
                    "launchIndex": launch_index,
                    "networking": networking,
                    "role": role,
                    "scaling": scaling,
                    "security": security,
                },
                required=("alias", "cloudLocation", "cloudPlatform", "instanceType", "role"),
                alternatives=("FarmRoleTemplate",),
            ),
        )
