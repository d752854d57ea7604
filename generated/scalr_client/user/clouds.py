"""``user.clouds``: Clouds that the environment can use, the way to their locations and instance
types.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .clouds_cloud_locations import (
        AsyncCloudsCloudLocationsResource,
        CloudsCloudLocationsResource,
    )


class CloudsResource(Resource):
    """Clouds that the environment can use, the way to their locations and instance types."""

    __slots__ = ()

    @property
    def cloud_locations(self) -> CloudsCloudLocationsResource:
        """Locations, such as regions, that a cloud platform offers the environment."""
        from .clouds_cloud_locations import CloudsCloudLocationsResource

        return CloudsCloudLocationsResource(self._client)


class AsyncCloudsResource(AsyncResource):
    """Clouds that the environment can use, the way to their locations and instance types."""

    __slots__ = ()

    @property
    def cloud_locations(self) -> AsyncCloudsCloudLocationsResource:
        """Locations, such as regions, that a cloud platform offers the environment."""
        from .clouds_cloud_locations import AsyncCloudsCloudLocationsResource

        return AsyncCloudsCloudLocationsResource(self._client)
