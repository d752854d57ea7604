"""``user.farms.cloud_services``: AWS services, such as load balancers and databases, that are listed
with a farm because it uses them.
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
    from ..models.environment import Environment
    from ..models.environment_foreign_key import EnvironmentForeignKey
    from ..models.farm import Farm
    from ..models.farm_cloud_service_link import FarmCloudServiceLink
    from ..models.farm_foreign_key import FarmForeignKey
    from ..models.farm_role import FarmRole
    from ..models.farm_role_identity import FarmRoleIdentity
    from ..models.farm_role_summary import FarmRoleSummary
    from ..models.target_farm_role_identity import TargetFarmRoleIdentity
    from ..models.target_group_link import TargetGroupLink
    from ..types import FarmCloudServiceLinkCloudPlatform, FarmCloudServiceLinkType

_LIST: Final[Operation[FarmCloudServiceLink]] = Operation(
    "user.farms.cloud_services.list",
    "GET",
    "/api/v1beta0/user/{envId}/farms/{farmId}/cloud-services/",
    "model:FarmCloudServiceLink",
    ids={"envId": ("Environment",), "farmId": ("Farm",)},
)

_GET: Final[Operation[FarmCloudServiceLink]] = Operation(
    "user.farms.cloud_services.get",
    "GET",
    "/api/v1beta0/user/{envId}/farms/{farmId}/cloud-services/{farmCloudServiceLinkId}/",
    "model:FarmCloudServiceLink",
    ids={
        "envId": ("Environment",),
        "farmId": ("Farm",),
        "farmCloudServiceLinkId": ("FarmCloudServiceLink",),
    },
)

_CREATE: Final[Operation[FarmCloudServiceLink]] = Operation(
    "user.farms.cloud_services.create",
    "POST",
    "/api/v1beta0/user/{envId}/farms/{farmId}/cloud-services/",
    "model:FarmCloudServiceLink",
    ids={"envId": ("Environment",), "farmId": ("Farm",)},
)

_UPDATE: Final[Operation[FarmCloudServiceLink]] = Operation(
    "user.farms.cloud_services.update",
    "PATCH",
    "/api/v1beta0/user/{envId}/farms/{farmId}/cloud-services/{farmCloudServiceLinkId}/",
    "model:FarmCloudServiceLink",
    ids={
        "envId": ("Environment",),
        "farmId": ("Farm",),
        "farmCloudServiceLinkId": ("FarmCloudServiceLink",),
    },
)

_DELETE: Final[Operation[None]] = Operation(
    "user.farms.cloud_services.delete",
    "DELETE",
    "/api/v1beta0/user/{envId}/farms/{farmId}/cloud-services/{farmCloudServiceLinkId}/",
    ids={
        "envId": ("Environment",),
        "farmId": ("Farm",),
        "farmCloudServiceLinkId": ("FarmCloudServiceLink",),
    },
)


class FarmsCloudServicesResource(Resource):
    """AWS services, such as load balancers and databases, that are listed with a farm because it uses
    them.
    """

    __slots__ = ()

    def list(
        self,
        farm_id: int | Farm | FarmForeignKey,
        /,
        *,
        cloud_service_id: str | None = None,
        type: FarmCloudServiceLinkType | None = None,
        page_size: int | None = None,
        start_page: int | None = None,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> Pager[FarmCloudServiceLink]:
        """Lists the links to cloud services, page by page.

        ``GET /api/v1beta0/user/{envId}/farms/{farmId}/cloud-services/``

        Args:
            farm_id: Identifier of the farm.
            cloud_service_id: Identifier by which AWS knows the linked service.
            type: Kind of service, the name of its concrete type. Known values: ``AwsAlbLink``,
                ``AwsCloudFrontDistributionLink``, ``AwsEfsLink``, ``AwsElbLink``,
                ``AwsEmrClusterLink``, ``AwsNlbLink``, ``AwsRdsClusterLink``,
                ``AwsRdsInstanceLink``, ``AwsS3BucketLink``.
            page_size: Items asked for in one request, 1 to 100; the host sends 100 unless told.
            start_page: Number of the first page to fetch, counted from 1.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `FarmCloudServiceLink` items, fetched page by page as they are iterated.

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
            query={"cloudServiceId": cloud_service_id, "type": type},
            page_size=page_size,
            start_page=start_page,
        )

    def get(
        self,
        farm_id: int | Farm | FarmForeignKey,
        farm_cloud_service_link_id: str | FarmCloudServiceLink,
        /,
        *,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> FarmCloudServiceLink:
        """Returns one link to a cloud service in full.

        ``GET /api/v1beta0/user/{envId}/farms/{farmId}/cloud-services/{farmCloudServiceLinkId}/``

        Args:
            farm_id: Identifier of the farm.
            farm_cloud_service_link_id: Identifier of the link between farm and cloud service, not
                the one that AWS gave the service. Exactly 36 characters. Matches
                ``^[A-Fa-f0-9]{8}-([A-Fa-f0-9]{4}-){3}[A-Fa-f0-9]{12}$``.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `FarmCloudServiceLink`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Deprecated, Locked, NotEnabledPlatform,
                ObjectInUse, ObjectNotFoundOnCloud, OperatingSystemMismatch, PolicyViolation,
                UnacceptableObjectConfiguration, UnacceptableState, UnicityViolation; 422
                ConfigurationMismatch; 500; 501; 503.
        """
        return self._call(_GET, (env_id, farm_id, farm_cloud_service_link_id))

    @overload
    def create(
        self,
        farm_id: int | Farm | FarmForeignKey,
        body: FarmCloudServiceLink | Mapping[str, Any],
        /,
        *,
        env_id: int | Environment | EnvironmentForeignKey | None = ...,
    ) -> FarmCloudServiceLink: ...

    @overload
    def create(
        self,
        farm_id: int | Farm | FarmForeignKey,
        /,
        *,
        cloud_service_id: str,
        type: FarmCloudServiceLinkType,
        cloud_location: str | None = ...,
        cloud_platform: FarmCloudServiceLinkCloudPlatform | None = ...,
        target_farm_roles: Sequence[
            str | FarmRole | FarmRoleIdentity | FarmRoleSummary | TargetFarmRoleIdentity
        ]
        | None = ...,
        target_groups: Sequence[TargetGroupLink | Mapping[str, Any]] | None = ...,
        env_id: int | Environment | EnvironmentForeignKey | None = ...,
    ) -> FarmCloudServiceLink: ...

    def create(
        self,
        farm_id: int | Farm | FarmForeignKey,
        body: FarmCloudServiceLink | Mapping[str, Any] | None = None,
        /,
        *,
        cloud_location: Any = UNSET,
        cloud_platform: Any = UNSET,
        cloud_service_id: Any = UNSET,
        target_farm_roles: Any = UNSET,
        target_groups: Any = UNSET,
        type: Any = UNSET,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> FarmCloudServiceLink:
        """Links an AWS service that exists already to the farm. Nothing is created in AWS.

        ``POST /api/v1beta0/user/{envId}/farms/{farmId}/cloud-services/``

        Args:
            farm_id: Identifier of the farm.
            body: A `FarmCloudServiceLink`, or a mapping with wire names, instead of the keywords.
            cloud_location: AWS region of the service; null for services without one. Set at
                creation only.
            cloud_platform: Cloud that runs the service, which is always AWS. Set at creation only.
                Known values: ``aws``.
            cloud_service_id: Identifier by which AWS knows the linked service. Set at creation
                only.
            target_farm_roles: Farm roles whose servers are registered with it.
            target_groups: Target groups of the load balancer with the farm roles behind each.
            type: Kind of service, the name of its concrete type. Set at creation only. Known
                values: ``AwsAlbLink``, ``AwsCloudFrontDistributionLink``, ``AwsEfsLink``,
                ``AwsElbLink``, ``AwsEmrClusterLink``, ``AwsNlbLink``, ``AwsRdsClusterLink``,
                ``AwsRdsInstanceLink``, ``AwsS3BucketLink``.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `FarmCloudServiceLink`.

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
                "FarmCloudServiceLink",
                "create",
                body,
                {
                    "cloudLocation": cloud_location,
                    "cloudPlatform": cloud_platform,
                    "cloudServiceId": cloud_service_id,
                    "targetFarmRoles": target_farm_roles,
                    "targetGroups": target_groups,
                    "type": type,
                },
                required=("cloudServiceId", "type"),
            ),
        )

    def update(
        self,
        farm_id: int | Farm | FarmForeignKey,
        farm_cloud_service_link_id: str | FarmCloudServiceLink,
        body: FarmCloudServiceLink | Mapping[str, Any] | None = None,
        /,
        *,
        target_farm_roles: Sequence[
            str | FarmRole | FarmRoleIdentity | FarmRoleSummary | TargetFarmRoleIdentity
        ]
        | None = UNSET,
        target_groups: Sequence[TargetGroupLink | Mapping[str, Any]] | None = UNSET,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> FarmCloudServiceLink:
        """Changes the given properties of one link to a cloud service and returns it as changed. What
        is not given stays as it is.

        ``PATCH /api/v1beta0/user/{envId}/farms/{farmId}/cloud-services/{farmCloudServiceLinkId}/``

        Args:
            farm_id: Identifier of the farm.
            farm_cloud_service_link_id: Identifier of the link between farm and cloud service, not
                the one that AWS gave the service. Exactly 36 characters. Matches
                ``^[A-Fa-f0-9]{8}-([A-Fa-f0-9]{4}-){3}[A-Fa-f0-9]{12}$``.
            body: A `FarmCloudServiceLink`, or a mapping with wire names, instead of the keywords.
                A model given alone, as the id, is the body as well.
            target_farm_roles: Farm roles whose servers are registered with it.
            target_groups: Target groups of the load balancer with the farm roles behind each.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `FarmCloudServiceLink`.

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
            (env_id, farm_id, farm_cloud_service_link_id),
            body=write_body(
                "FarmCloudServiceLink",
                "update",
                body,
                {"targetFarmRoles": target_farm_roles, "targetGroups": target_groups},
                subject=farm_cloud_service_link_id,
            ),
        )

    def delete(
        self,
        farm_id: int | Farm | FarmForeignKey,
        farm_cloud_service_link_id: str | FarmCloudServiceLink,
        /,
        *,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> None:
        """Takes the link between farm and AWS service away. The service itself goes on running.

        ``DELETE
        /api/v1beta0/user/{envId}/farms/{farmId}/cloud-services/{farmCloudServiceLinkId}/``

        Args:
            farm_id: Identifier of the farm.
            farm_cloud_service_link_id: Identifier of the link between farm and cloud service, not
                the one that AWS gave the service. Exactly 36 characters. Matches
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
        self._call(_DELETE, (env_id, farm_id, farm_cloud_service_link_id))


class AsyncFarmsCloudServicesResource(AsyncResource):
    """AWS services, such as load balancers and databases, that are listed with a farm because it uses
    them.
    """

    __slots__ = ()

    def list(
        self,
        farm_id: int | Farm | FarmForeignKey,
        /,
        *,
        cloud_service_id: str | None = None,
        type: FarmCloudServiceLinkType | None = None,
        page_size: int | None = None,
        start_page: int | None = None,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> AsyncPager[FarmCloudServiceLink]:
        """Lists the links to cloud services, page by page.

        ``GET /api/v1beta0/user/{envId}/farms/{farmId}/cloud-services/``

        Args:
            farm_id: Identifier of the farm.
            cloud_service_id: Identifier by which AWS knows the linked service.
            type: Kind of service, the name of its concrete type. Known values: ``AwsAlbLink``,
                ``AwsCloudFrontDistributionLink``, ``AwsEfsLink``, ``AwsElbLink``,
                ``AwsEmrClusterLink``, ``AwsNlbLink``, ``AwsRdsClusterLink``,
                ``AwsRdsInstanceLink``, ``AwsS3BucketLink``.
            page_size: Items asked for in one request, 1 to 100; the host sends 100 unless told.
            start_page: Number of the first page to fetch, counted from 1.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `FarmCloudServiceLink` items, fetched page by page as they are iterated.

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
            query={"cloudServiceId": cloud_service_id, "type": type},
            page_size=page_size,
            start_page=start_page,
        )

    async def get(
        self,
        farm_id: int | Farm | FarmForeignKey,
        farm_cloud_service_link_id: str | FarmCloudServiceLink,
        /,
        *,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> FarmCloudServiceLink:
        """Returns one link to a cloud service in full.

        ``GET /api/v1beta0/user/{envId}/farms/{farmId}/cloud-services/{farmCloudServiceLinkId}/``

        Args:
            farm_id: Identifier of the farm.
            farm_cloud_service_link_id: Identifier of the link between farm and cloud service, not
                the one that AWS gave the service. Exactly 36 characters. Matches
                ``^[A-Fa-f0-9]{8}-([A-Fa-f0-9]{4}-){3}[A-Fa-f0-9]{12}$``.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `FarmCloudServiceLink`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Deprecated, Locked, NotEnabledPlatform,
                ObjectInUse, ObjectNotFoundOnCloud, OperatingSystemMismatch, PolicyViolation,
                UnacceptableObjectConfiguration, UnacceptableState, UnicityViolation; 422
                ConfigurationMismatch; 500; 501; 503.
        """
        return await self._call(_GET, (env_id, farm_id, farm_cloud_service_link_id))

    @overload
    async def create(
        self,
        farm_id: int | Farm | FarmForeignKey,
        body: FarmCloudServiceLink | Mapping[str, Any],
        /,
        *,
        env_id: int | Environment | EnvironmentForeignKey | None = ...,
    ) -> FarmCloudServiceLink: ...

    @overload
    async def create(
        self,
        farm_id: int | Farm | FarmForeignKey,
        /,
        *,
        cloud_service_id: str,
        type: FarmCloudServiceLinkType,
        cloud_location: str | None = ...,
        cloud_platform: FarmCloudServiceLinkCloudPlatform | None = ...,
        target_farm_roles: Sequence[
            str | FarmRole | FarmRoleIdentity | FarmRoleSummary | TargetFarmRoleIdentity
        ]
        | None = ...,
        target_groups: Sequence[TargetGroupLink | Mapping[str, Any]] | None = ...,
        env_id: int | Environment | EnvironmentForeignKey | None = ...,
    ) -> FarmCloudServiceLink: ...

    async def create(
        self,
        farm_id: int | Farm | FarmForeignKey,
        body: FarmCloudServiceLink | Mapping[str, Any] | None = None,
        /,
        *,
        cloud_location: Any = UNSET,
        cloud_platform: Any = UNSET,
        cloud_service_id: Any = UNSET,
        target_farm_roles: Any = UNSET,
        target_groups: Any = UNSET,
        type: Any = UNSET,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> FarmCloudServiceLink:
        """Links an AWS service that exists already to the farm. Nothing is created in AWS.

        ``POST /api/v1beta0/user/{envId}/farms/{farmId}/cloud-services/``

        Args:
            farm_id: Identifier of the farm.
            body: A `FarmCloudServiceLink`, or a mapping with wire names, instead of the keywords.
            cloud_location: AWS region of the service; null for services without one. Set at
                creation only.
            cloud_platform: Cloud that runs the service, which is always AWS. Set at creation only.
                Known values: ``aws``.
            cloud_service_id: Identifier by which AWS knows the linked service. Set at creation
                only.
            target_farm_roles: Farm roles whose servers are registered with it.
            target_groups: Target groups of the load balancer with the farm roles behind each.
            type: Kind of service, the name of its concrete type. Set at creation only. Known
                values: ``AwsAlbLink``, ``AwsCloudFrontDistributionLink``, ``AwsEfsLink``,
                ``AwsElbLink``, ``AwsEmrClusterLink``, ``AwsNlbLink``, ``AwsRdsClusterLink``,
                ``AwsRdsInstanceLink``, ``AwsS3BucketLink``.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `FarmCloudServiceLink`.

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
                "FarmCloudServiceLink",
                "create",
                body,
                {
                    "cloudLocation": cloud_location,
                    "cloudPlatform": cloud_platform,
                    "cloudServiceId": cloud_service_id,
                    "targetFarmRoles": target_farm_roles,
                    "targetGroups": target_groups,
                    "type": type,
                },
                required=("cloudServiceId", "type"),
            ),
        )

    async def update(
        self,
        farm_id: int | Farm | FarmForeignKey,
        farm_cloud_service_link_id: str | FarmCloudServiceLink,
        body: FarmCloudServiceLink | Mapping[str, Any] | None = None,
        /,
        *,
        target_farm_roles: Sequence[
            str | FarmRole | FarmRoleIdentity | FarmRoleSummary | TargetFarmRoleIdentity
        ]
        | None = UNSET,
        target_groups: Sequence[TargetGroupLink | Mapping[str, Any]] | None = UNSET,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> FarmCloudServiceLink:
        """Changes the given properties of one link to a cloud service and returns it as changed. What
        is not given stays as it is.

        ``PATCH /api/v1beta0/user/{envId}/farms/{farmId}/cloud-services/{farmCloudServiceLinkId}/``

        Args:
            farm_id: Identifier of the farm.
            farm_cloud_service_link_id: Identifier of the link between farm and cloud service, not
                the one that AWS gave the service. Exactly 36 characters. Matches
                ``^[A-Fa-f0-9]{8}-([A-Fa-f0-9]{4}-){3}[A-Fa-f0-9]{12}$``.
            body: A `FarmCloudServiceLink`, or a mapping with wire names, instead of the keywords.
                A model given alone, as the id, is the body as well.
            target_farm_roles: Farm roles whose servers are registered with it.
            target_groups: Target groups of the load balancer with the farm roles behind each.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `FarmCloudServiceLink`.

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
            (env_id, farm_id, farm_cloud_service_link_id),
            body=write_body(
                "FarmCloudServiceLink",
                "update",
                body,
                {"targetFarmRoles": target_farm_roles, "targetGroups": target_groups},
                subject=farm_cloud_service_link_id,
            ),
        )

    async def delete(
        self,
        farm_id: int | Farm | FarmForeignKey,
        farm_cloud_service_link_id: str | FarmCloudServiceLink,
        /,
        *,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> None:
        """Takes the link between farm and AWS service away. The service itself goes on running.

        ``DELETE
        /api/v1beta0/user/{envId}/farms/{farmId}/cloud-services/{farmCloudServiceLinkId}/``

        Args:
            farm_id: Identifier of the farm.
            farm_cloud_service_link_id: Identifier of the link between farm and cloud service, not
                the one that AWS gave the service. Exactly 36 characters. Matches
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
        await self._call(_DELETE, (env_id, farm_id, farm_cloud_service_link_id))
