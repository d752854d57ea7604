"""``user.clouds.cloud_locations``: Locations, such as regions, that a cloud platform offers the
environment.
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
    from ..types import CloudPlatform
    from .clouds_cloud_locations_instance_types import (
        AsyncCloudsCloudLocationsInstanceTypesResource,
        CloudsCloudLocationsInstanceTypesResource,
    )

_LIST: Final[Operation[CloudLocation]] = Operation(
    "user.clouds.cloud_locations.list",
    "GET",
    "/api/v1beta0/user/{envId}/clouds/{cloudPlatform}/cloud-locations/",
    "model:CloudLocation",
    ids={"envId": ("Environment",)},
)


class CloudsCloudLocationsResource(Resource):
    """Locations, such as regions, that a cloud platform offers the environment."""

    __slots__ = ()

    @property
    def instance_types(self) -> CloudsCloudLocationsInstanceTypesResource:
        """Instance types that can be launched in one location of a cloud."""
        from .clouds_cloud_locations_instance_types import CloudsCloudLocationsInstanceTypesResource

        return CloudsCloudLocationsInstanceTypesResource(self._client)

    def list(
        self,
        cloud_platform: CloudPlatform,
        /,
        *,
        page_size: int | None = None,
        start_page: int | None = None,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> Pager[CloudLocation]:
        """Lists the locations of the cloud, page by page.

        ``GET /api/v1beta0/user/{envId}/clouds/{cloudPlatform}/cloud-locations/``

        Args:
            cloud_platform: Cloud platform, such as ec2, gce or azure. Known values: ``azure``,
                ``cisco``, ``cloudstack``, ``ec2``, ``gce``, ``hpcloud``, ``idcf``, ``mirantis``,
                ``ocs``, ``openstack``, ``otc``, ``rackspacenguk``, ``rackspacengus``, ``vio``,
                ``vmware``.
            page_size: Items asked for in one request, 1 to 100; the host sends 100 unless told.
            start_page: Number of the first page to fetch, counted from 1.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `CloudLocation` items, fetched page by page as they are iterated.

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
            _LIST, (env_id, cloud_platform), page_size=page_size, start_page=start_page
        )


class AsyncCloudsCloudLocationsResource(AsyncResource):
    """Locations, such as regions, that a cloud platform offers the environment."""

    __slots__ = ()

    @property
    def instance_types(self) -> AsyncCloudsCloudLocationsInstanceTypesResource:
        """Instance types that can be launched in one location of a cloud."""
        from .clouds_cloud_locations_instance_types import (
            AsyncCloudsCloudLocationsInstanceTypesResource,
        )

        return AsyncCloudsCloudLocationsInstanceTypesResource(self._client)

    def list(
        self,
        cloud_platform: CloudPlatform,
        /,
        *,
        page_size: int | None = None,
        start_page: int | None = None,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> AsyncPager[CloudLocation]:
        """Lists the locations of the cloud, page by page.

        ``GET /api/v1beta0/user/{envId}/clouds/{cloudPlatform}/cloud-locations/``

        Args:
            cloud_platform: Cloud platform, such as ec2, gce or azure. Known values: ``azure``,
                ``cisco``, ``cloudstack``, ``ec2``, ``gce``, ``hpcloud``, ``idcf``, ``mirantis``,
                ``ocs``, ``openstack``, ``otc``, ``rackspacenguk``, ``rackspacengus``, ``vio``,
                ``vmware``.
            page_size: Items asked for in one request, 1 to 100; the host sends 100 unless told.
            start_page: Number of the first page to fetch, counted from 1.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `CloudLocation` items, fetched page by page as they are iterated.

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
            _LIST, (env_id, cloud_platform), page_size=page_size, start_page=start_page
        )
