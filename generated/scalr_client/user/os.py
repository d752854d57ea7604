"""``user.os``: Operating systems that images and roles can name. The API does not change them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..calls.operation import Operation
from ..resource import AsyncResource, Resource

if TYPE_CHECKING:
    from ..calls.pager import AsyncPager, Pager
    from ..models.environment import Environment
    from ..models.environment_foreign_key import EnvironmentForeignKey
    from ..models.os import Os
    from ..models.os_foreign_key import OsForeignKey

_LIST: Final[Operation[Os]] = Operation(
    "user.os.list",
    "GET",
    "/api/v1beta0/user/{envId}/os/",
    "model:Os",
    ids={"envId": ("Environment",), "id": ("Os",)},
)

_GET: Final[Operation[Os]] = Operation(
    "user.os.get",
    "GET",
    "/api/v1beta0/user/{envId}/os/{osId}/",
    "model:Os",
    ids={"envId": ("Environment",), "osId": ("Os",)},
)


class OsResource(Resource):
    """Operating systems that images and roles can name. The API does not change them."""

    __slots__ = ()

    def list(
        self,
        *,
        family: str | None = None,
        generation: str | None = None,
        id: str | Os | OsForeignKey | None = None,
        name: str | None = None,
        page_size: int | None = None,
        start_page: int | None = None,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> Pager[Os]:
        """Lists the operating systems, page by page.

        ``GET /api/v1beta0/user/{envId}/os/``

        Args:
            family: Family of the operating system, such as ubuntu or windows.
            generation: Generation within the family, such as 14.04.
            id: Identifier of the operating system, such as ubuntu-14-04.
            name: Name of the operating system for people to read.
            page_size: Items asked for in one request, 1 to 100; the host sends 100 unless told.
            start_page: Number of the first page to fetch, counted from 1.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `Os` items, fetched page by page as they are iterated.

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
            query={"family": family, "generation": generation, "id": id, "name": name},
            page_size=page_size,
            start_page=start_page,
        )

    def get(
        self,
        os_id: str | Os | OsForeignKey,
        /,
        *,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> Os:
        """Returns one operating system in full.

        ``GET /api/v1beta0/user/{envId}/os/{osId}/``

        Args:
            os_id: Identifier of the operating system, such as ubuntu-14-04. Matches
                ``^[A-Za-z0-9-]+$``.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `Os`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Deprecated, Locked, NotEnabledPlatform,
                ObjectInUse, ObjectNotFoundOnCloud, OperatingSystemMismatch, PolicyViolation,
                UnacceptableObjectConfiguration, UnacceptableState, UnicityViolation; 422
                ConfigurationMismatch; 500; 501; 503.
        """
        return self._call(_GET, (env_id, os_id))


class AsyncOsResource(AsyncResource):
    """Operating systems that images and roles can name. The API does not change them."""

    __slots__ = ()

    def list(
        self,
        *,
        family: str | None = None,
        generation: str | None = None,
        id: str | Os | OsForeignKey | None = None,
        name: str | None = None,
        page_size: int | None = None,
        start_page: int | None = None,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> AsyncPager[Os]:
        """Lists the operating systems, page by page.

        ``GET /api/v1beta0/user/{envId}/os/``

        Args:
            family: Family of the operating system, such as ubuntu or windows.
            generation: Generation within the family, such as 14.04.
            id: Identifier of the operating system, such as ubuntu-14-04.
            name: Name of the operating system for people to read.
            page_size: Items asked for in one request, 1 to 100; the host sends 100 unless told.
            start_page: Number of the first page to fetch, counted from 1.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `Os` items, fetched page by page as they are iterated.

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
            query={"family": family, "generation": generation, "id": id, "name": name},
            page_size=page_size,
            start_page=start_page,
        )

    async def get(
        self,
        os_id: str | Os | OsForeignKey,
        /,
        *,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> Os:
        """Returns one operating system in full.

        ``GET /api/v1beta0/user/{envId}/os/{osId}/``

        Args:
            os_id: Identifier of the operating system, such as ubuntu-14-04. Matches
                ``^[A-Za-z0-9-]+$``.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `Os`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Deprecated, Locked, NotEnabledPlatform,
                ObjectInUse, ObjectNotFoundOnCloud, OperatingSystemMismatch, PolicyViolation,
                UnacceptableObjectConfiguration, UnacceptableState, UnicityViolation; 422
                ConfigurationMismatch; 500; 501; 503.
        """
        return await self._call(_GET, (env_id, os_id))
