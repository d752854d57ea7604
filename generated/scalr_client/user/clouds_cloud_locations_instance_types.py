"""``user.clouds.cloud_locations.instance_types``: Instance types that can be launched in one location
of a cloud.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..calls.operation import Operation
from ..resource import AsyncResource, Resource

if TYPE_CHECKING:
    from ..calls.pager import AsyncPager, Pager
    from ..models.cloud_location import CloudLocation
    from ..models.environment import Environment
    from ..models.environment_foreign_key import EnvironmentForeignKey
    from ..models.instance_type import InstanceType
    from ..models.instance_type_foreign_key import InstanceTypeForeignKey
    from ..types import CloudPlatform

_LIST: Final[Operation[InstanceType]] = Operation(
    "user.clouds.cloud_locations.instance_types.list",
    "GET",
    "/api/v1beta0/user/{envId}/clouds/{cloudPlatform}/cloud-locations/{cloudLocation}/instance-types/",
    "model:InstanceType",
    ids={"envId": ("Environment",), "cloudLocation": ("CloudLocation",), "id": ("InstanceType",)},
)


class CloudsCloudLocationsInstanceTypesResource(Resource):
    """Instance types that can be launched in one location of a cloud."""

    __slots__ = ()

    def list(
        self,
        cloud_platform: CloudPlatform,
        cloud_location: str | CloudLocation,
        /,
        *,
        id: str | InstanceType | InstanceTypeForeignKey | None = None,
        name: str | None = None,
        storage: int | None = None,
        page_size: int | None = None,
        start_page: int | None = None,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> Pager[InstanceType]:
        """Lists the instance types that can be launched in one location of a cloud, page by page,
        with their memory and storage in GB.

        ``GET
        /api/v1beta0/user/{envId}/clouds/{cloudPlatform}/cloud-locations/{cloudLocation}/instance-types/``

        Args:
            cloud_platform: Cloud platform, such as ec2, gce or azure. Known values: ``azure``,
                ``cisco``, ``cloudstack``, ``ec2``, ``gce``, ``hpcloud``, ``idcf``, ``mirantis``,
                ``ocs``, ``openstack``, ``otc``, ``rackspacenguk``, ``rackspacengus``, ``vio``,
                ``vmware``.
            cloud_location: Location within the cloud platform, such as us-east-1.
            id: Identifier by which the cloud knows the instance type.
            name: Name of the instance type in the cloud.
            storage: Total size of its disks in GB.
            page_size: Items asked for in one request, 1 to 100; the host sends 100 unless told.
            start_page: Number of the first page to fetch, counted from 1.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `InstanceType` items, fetched page by page as they are iterated.

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
            (env_id, cloud_platform, cloud_location),
            query={"id": id, "name": name, "storage": storage},
            page_size=page_size,
            start_page=start_page,
        )


class AsyncCloudsCloudLocationsInstanceTypesResource(AsyncResource):
    """Instance types that can be launched in one location of a cloud."""

    __slots__ = ()

    def list(
        self,
        cloud_platform: CloudPlatform,
        cloud_location: str | CloudLocation,
        /,
        *,
        id: str | InstanceType | InstanceTypeForeignKey | None = None,
        name: str | None = None,
        storage: int | None = None,
        page_size: int | None = None,
        start_page: int | None = None,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> AsyncPager[InstanceType]:
        """Lists the instance types that can be launched in one location of a cloud, page by page,
        with their memory and storage in GB.

        ``GET
        /api/v1beta0/user/{envId}/clouds/{cloudPlatform}/cloud-locations/{cloudLocation}/instance-types/``

        Args:
            cloud_platform: Cloud platform, such as ec2, gce or azure. Known values: ``azure``,
                ``cisco``, ``cloudstack``, ``ec2``, ``gce``, ``hpcloud``, ``idcf``, ``mirantis``,
                ``ocs``, ``openstack``, ``otc``, ``rackspacenguk``, ``rackspacengus``, ``vio``,
                ``vmware``.
            cloud_location: Location within the cloud platform, such as us-east-1.
            id: Identifier by which the cloud knows the instance type.
            name: Name of the instance type in the cloud.
            storage: Total size of its disks in GB.
            page_size: Items asked for in one request, 1 to 100; the host sends 100 unless told.
            start_page: Number of the first page to fetch, counted from 1.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `InstanceType` items, fetched page by page as they are iterated.

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
            (env_id, cloud_platform, cloud_location),
            query={"id": id, "name": name, "storage": storage},
            page_size=page_size,
            start_page=start_page,
        )
