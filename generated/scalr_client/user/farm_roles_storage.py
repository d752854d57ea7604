"""``user.farm_roles.storage``: Volumes that each server of a farm role gets: what they are made from
and where they are mounted.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, overload

from ..calls.operation import Operation
from ..calls.request_body import write_body
from ..resource import AsyncResource, Resource
from ..serialization.scalars import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..calls.pager import AsyncPager, Pager
    from ..models.environment import Environment
    from ..models.environment_foreign_key import EnvironmentForeignKey
    from ..models.ephemeral_storage_template import EphemeralStorageTemplate
    from ..models.farm_role import FarmRole
    from ..models.farm_role_foreign_key import FarmRoleForeignKey
    from ..models.farm_role_identity import FarmRoleIdentity
    from ..models.farm_role_summary import FarmRoleSummary
    from ..models.mount_configuration import MountConfiguration
    from ..models.storage_configuration import StorageConfiguration
    from ..models.target_farm_role_identity import TargetFarmRoleIdentity
    from ..types import StorageConfigurationType

_LIST: Final[Operation[StorageConfiguration]] = Operation(
    "user.farm_roles.storage.list",
    "GET",
    "/api/v1beta0/user/{envId}/farm-roles/{farmRoleId}/storage/",
    "model:StorageConfiguration",
    ids={"envId": ("Environment",), "farmRoleId": ("FarmRole",)},
)

_GET: Final[Operation[StorageConfiguration]] = Operation(
    "user.farm_roles.storage.get",
    "GET",
    "/api/v1beta0/user/{envId}/farm-roles/{farmRoleId}/storage/{storageConfigurationId}/",
    "model:StorageConfiguration",
    ids={
        "envId": ("Environment",),
        "farmRoleId": ("FarmRole",),
        "storageConfigurationId": ("StorageConfiguration",),
    },
)

_CREATE: Final[Operation[StorageConfiguration]] = Operation(
    "user.farm_roles.storage.create",
    "POST",
    "/api/v1beta0/user/{envId}/farm-roles/{farmRoleId}/storage/",
    "model:StorageConfiguration",
    ids={"envId": ("Environment",), "farmRoleId": ("FarmRole",)},
)

_UPDATE: Final[Operation[StorageConfiguration]] = Operation(
    "user.farm_roles.storage.update",
    "PATCH",
    "/api/v1beta0/user/{envId}/farm-roles/{farmRoleId}/storage/{storageConfigurationId}/",
    "model:StorageConfiguration",
    ids={
        "envId": ("Environment",),
        "farmRoleId": ("FarmRole",),
        "storageConfigurationId": ("StorageConfiguration",),
    },
)

_DELETE: Final[Operation[None]] = Operation(
    "user.farm_roles.storage.delete",
    "DELETE",
    "/api/v1beta0/user/{envId}/farm-roles/{farmRoleId}/storage/{storageConfigurationId}/",
    ids={
        "envId": ("Environment",),
        "farmRoleId": ("FarmRole",),
        "storageConfigurationId": ("StorageConfiguration",),
    },
)


class FarmRolesStorageResource(Resource):
    """Volumes that each server of a farm role gets: what they are made from and where they are
    mounted.
    """

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
        page_size: int | None = None,
        start_page: int | None = None,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> Pager[StorageConfiguration]:
        """Lists the storage configurations, page by page.

        ``GET /api/v1beta0/user/{envId}/farm-roles/{farmRoleId}/storage/``

        Args:
            farm_role_id: Identifier of the farm role.
            page_size: Items asked for in one request, 1 to 100; the host sends 100 unless told.
            start_page: Number of the first page to fetch, counted from 1.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `StorageConfiguration` items, fetched page by page as they are iterated.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Deprecated, Locked, NotEnabledPlatform,
                ObjectInUse, ObjectNotFoundOnCloud, OperatingSystemMismatch, PolicyViolation,
                UnacceptableObjectConfiguration, UnacceptableState, UnicityViolation; 422
                ConfigurationMismatch; 500; 501; 503.
        """
        return self._list(_LIST, (env_id, farm_role_id), page_size=page_size, start_page=start_page)

    def get(
        self,
        farm_role_id: int
        | FarmRole
        | FarmRoleForeignKey
        | FarmRoleIdentity
        | FarmRoleSummary
        | TargetFarmRoleIdentity,
        storage_configuration_id: str | StorageConfiguration,
        /,
        *,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> StorageConfiguration:
        """Returns one storage configuration in full.

        ``GET /api/v1beta0/user/{envId}/farm-roles/{farmRoleId}/storage/{storageConfigurationId}/``

        Args:
            farm_role_id: Identifier of the farm role.
            storage_configuration_id: Identifier of the storage configuration. Exactly 36
                characters. Matches ``^[A-Fa-f0-9]{8}-([A-Fa-f0-9]{4}-){3}[A-Fa-f0-9]{12}$``.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `StorageConfiguration`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Deprecated, Locked, NotEnabledPlatform,
                ObjectInUse, ObjectNotFoundOnCloud, OperatingSystemMismatch, PolicyViolation,
                UnacceptableObjectConfiguration, UnacceptableState, UnicityViolation; 422
                ConfigurationMismatch; 500; 501; 503.
        """
        return self._call(_GET, (env_id, farm_role_id, storage_configuration_id))

    @overload
    def create(
        self,
        farm_role_id: int
        | FarmRole
        | FarmRoleForeignKey
        | FarmRoleIdentity
        | FarmRoleSummary
        | TargetFarmRoleIdentity,
        body: StorageConfiguration | Mapping[str, Any],
        /,
        *,
        env_id: int | Environment | EnvironmentForeignKey | None = ...,
    ) -> StorageConfiguration: ...

    @overload
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
        template: EphemeralStorageTemplate | Mapping[str, Any],
        type: StorageConfigurationType,
        from_template_if_missing: bool | None = ...,
        mounting: MountConfiguration | Mapping[str, Any] | None = ...,
        re_use: bool | None = ...,
        env_id: int | Environment | EnvironmentForeignKey | None = ...,
    ) -> StorageConfiguration: ...

    def create(
        self,
        farm_role_id: int
        | FarmRole
        | FarmRoleForeignKey
        | FarmRoleIdentity
        | FarmRoleSummary
        | TargetFarmRoleIdentity,
        body: StorageConfiguration | Mapping[str, Any] | None = None,
        /,
        *,
        from_template_if_missing: Any = UNSET,
        mounting: Any = UNSET,
        re_use: Any = UNSET,
        template: Any = UNSET,
        type: Any = UNSET,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> StorageConfiguration:
        """Creates a storage configuration and returns it as the host stored it.

        ``POST /api/v1beta0/user/{envId}/farm-roles/{farmRoleId}/storage/``

        Args:
            farm_role_id: Identifier of the farm role.
            body: A `StorageConfiguration`, or a mapping with wire names, instead of the keywords.
            from_template_if_missing: Whether a volume that has gone missing is made anew. First
                launches always make their volumes.
            mounting: Where and how the volume is mounted.
            re_use: Whether the volume outlives its server and goes to the replacement; by default
                it does, except on VMware.
            template: Template that the volume is made from.
            type: Kind of volume, the name of its concrete type. Set at creation only. Known
                values: ``EphemeralStorageConfiguration``, ``PersistentStorageConfiguration``,
                ``RootStorageConfiguration``.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `StorageConfiguration`.

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
            (env_id, farm_role_id),
            body=write_body(
                "StorageConfiguration",
                "create",
                body,
                {
                    "fromTemplateIfMissing": from_template_if_missing,
                    "mounting": mounting,
                    "reUse": re_use,
                    "template": template,
                    "type": type,
                },
                required=("template", "type"),
            ),
        )

    def update(
        self,
        farm_role_id: int
        | FarmRole
        | FarmRoleForeignKey
        | FarmRoleIdentity
        | FarmRoleSummary
        | TargetFarmRoleIdentity,
        storage_configuration_id: str | StorageConfiguration,
        body: StorageConfiguration | Mapping[str, Any] | None = None,
        /,
        *,
        from_template_if_missing: bool | None = UNSET,
        mounting: MountConfiguration | Mapping[str, Any] | None = UNSET,
        re_use: bool | None = UNSET,
        template: EphemeralStorageTemplate | Mapping[str, Any] | None = UNSET,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> StorageConfiguration:
        """Changes the given properties of one storage configuration and returns it as changed. What
        is not given stays as it is.

        ``PATCH
        /api/v1beta0/user/{envId}/farm-roles/{farmRoleId}/storage/{storageConfigurationId}/``

        Args:
            farm_role_id: Identifier of the farm role.
            storage_configuration_id: Identifier of the storage configuration. Exactly 36
                characters. Matches ``^[A-Fa-f0-9]{8}-([A-Fa-f0-9]{4}-){3}[A-Fa-f0-9]{12}$``.
            body: A `StorageConfiguration`, or a mapping with wire names, instead of the keywords.
                A model given alone, as the id, is the body as well.
            from_template_if_missing: Whether a volume that has gone missing is made anew. First
                launches always make their volumes.
            mounting: Where and how the volume is mounted.
            re_use: Whether the volume outlives its server and goes to the replacement; by default
                it does, except on VMware.
            template: Template that the volume is made from.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `StorageConfiguration`.

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
            (env_id, farm_role_id, storage_configuration_id),
            body=write_body(
                "StorageConfiguration",
                "update",
                body,
                {
                    "fromTemplateIfMissing": from_template_if_missing,
                    "mounting": mounting,
                    "reUse": re_use,
                    "template": template,
                },
                subject=storage_configuration_id,
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
        storage_configuration_id: str | StorageConfiguration,
        /,
        *,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> None:
        """Deletes one storage configuration. This cannot be undone.

        ``DELETE
        /api/v1beta0/user/{envId}/farm-roles/{farmRoleId}/storage/{storageConfigurationId}/``

        Args:
            farm_role_id: Identifier of the farm role.
            storage_configuration_id: Identifier of the storage configuration. Exactly 36
                characters. Matches ``^[A-Fa-f0-9]{8}-([A-Fa-f0-9]{4}-){3}[A-Fa-f0-9]{12}$``.
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
        self._call(_DELETE, (env_id, farm_role_id, storage_configuration_id))


class AsyncFarmRolesStorageResource(AsyncResource):
    """Volumes that each server of a farm role gets: what they are made from and where they are
    mounted.
    """

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
        page_size: int | None = None,
        start_page: int | None = None,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> AsyncPager[StorageConfiguration]:
        """Lists the storage configurations, page by page.

        ``GET /api/v1beta0/user/{envId}/farm-roles/{farmRoleId}/storage/``

        Args:
            farm_role_id: Identifier of the farm role.
            page_size: Items asked for in one request, 1 to 100; the host sends 100 unless told.
            start_page: Number of the first page to fetch, counted from 1.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `StorageConfiguration` items, fetched page by page as they are iterated.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Deprecated, Locked, NotEnabledPlatform,
                ObjectInUse, ObjectNotFoundOnCloud, OperatingSystemMismatch, PolicyViolation,
                UnacceptableObjectConfiguration, UnacceptableState, UnicityViolation; 422
                ConfigurationMismatch; 500; 501; 503.
        """
        return self._list(_LIST, (env_id, farm_role_id), page_size=page_size, start_page=start_page)

    async def get(
        self,
        farm_role_id: int
        | FarmRole
        | FarmRoleForeignKey
        | FarmRoleIdentity
        | FarmRoleSummary
        | TargetFarmRoleIdentity,
        storage_configuration_id: str | StorageConfiguration,
        /,
        *,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> StorageConfiguration:
        """Returns one storage configuration in full.

        ``GET /api/v1beta0/user/{envId}/farm-roles/{farmRoleId}/storage/{storageConfigurationId}/``

        Args:
            farm_role_id: Identifier of the farm role.
            storage_configuration_id: Identifier of the storage configuration. Exactly 36
                characters. Matches ``^[A-Fa-f0-9]{8}-([A-Fa-f0-9]{4}-){3}[A-Fa-f0-9]{12}$``.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `StorageConfiguration`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Deprecated, Locked, NotEnabledPlatform,
                ObjectInUse, ObjectNotFoundOnCloud, OperatingSystemMismatch, PolicyViolation,
                UnacceptableObjectConfiguration, UnacceptableState, UnicityViolation; 422
                ConfigurationMismatch; 500; 501; 503.
        """
        return await self._call(_GET, (env_id, farm_role_id, storage_configuration_id))

    @overload
    async def create(
        self,
        farm_role_id: int
        | FarmRole
        | FarmRoleForeignKey
        | FarmRoleIdentity
        | FarmRoleSummary
        | TargetFarmRoleIdentity,
        body: StorageConfiguration | Mapping[str, Any],
        /,
        *,
        env_id: int | Environment | EnvironmentForeignKey | None = ...,
    ) -> StorageConfiguration: ...

    @overload
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
        template: EphemeralStorageTemplate | Mapping[str, Any],
        type: StorageConfigurationType,
        from_template_if_missing: bool | None = ...,
        mounting: MountConfiguration | Mapping[str, Any] | None = ...,
        re_use: bool | None = ...,
        env_id: int | Environment | EnvironmentForeignKey | None = ...,
    ) -> StorageConfiguration: ...

    async def create(
        self,
        farm_role_id: int
        | FarmRole
        | FarmRoleForeignKey
        | FarmRoleIdentity
        | FarmRoleSummary
        | TargetFarmRoleIdentity,
        body: StorageConfiguration | Mapping[str, Any] | None = None,
        /,
        *,
        from_template_if_missing: Any = UNSET,
        mounting: Any = UNSET,
        re_use: Any = UNSET,
        template: Any = UNSET,
        type: Any = UNSET,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> StorageConfiguration:
        """Creates a storage configuration and returns it as the host stored it.

        ``POST /api/v1beta0/user/{envId}/farm-roles/{farmRoleId}/storage/``

        Args:
            farm_role_id: Identifier of the farm role.
            body: A `StorageConfiguration`, or a mapping with wire names, instead of the keywords.
            from_template_if_missing: Whether a volume that has gone missing is made anew. First
                launches always make their volumes.
            mounting: Where and how the volume is mounted.
            re_use: Whether the volume outlives its server and goes to the replacement; by default
                it does, except on VMware.
            template: Template that the volume is made from.
            type: Kind of volume, the name of its concrete type. Set at creation only. Known
                values: ``EphemeralStorageConfiguration``, ``PersistentStorageConfiguration``,
                ``RootStorageConfiguration``.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `StorageConfiguration`.

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
            (env_id, farm_role_id),
            body=write_body(
                "StorageConfiguration",
                "create",
                body,
                {
                    "fromTemplateIfMissing": from_template_if_missing,
                    "mounting": mounting,
                    "reUse": re_use,
                    "template": template,
                    "type": type,
                },
                required=("template", "type"),
            ),
        )

    async def update(
        self,
        farm_role_id: int
        | FarmRole
        | FarmRoleForeignKey
        | FarmRoleIdentity
        | FarmRoleSummary
        | TargetFarmRoleIdentity,
        storage_configuration_id: str | StorageConfiguration,
        body: StorageConfiguration | Mapping[str, Any] | None = None,
        /,
        *,
        from_template_if_missing: bool | None = UNSET,
        mounting: MountConfiguration | Mapping[str, Any] | None = UNSET,
        re_use: bool | None = UNSET,
        template: EphemeralStorageTemplate | Mapping[str, Any] | None = UNSET,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> StorageConfiguration:
        """Changes the given properties of one storage configuration and returns it as changed. What
        is not given stays as it is.

        ``PATCH
        /api/v1beta0/user/{envId}/farm-roles/{farmRoleId}/storage/{storageConfigurationId}/``

        Args:
            farm_role_id: Identifier of the farm role.
            storage_configuration_id: Identifier of the storage configuration. Exactly 36
                characters. Matches ``^[A-Fa-f0-9]{8}-([A-Fa-f0-9]{4}-){3}[A-Fa-f0-9]{12}$``.
            body: A `StorageConfiguration`, or a mapping with wire names, instead of the keywords.
                A model given alone, as the id, is the body as well.
            from_template_if_missing: Whether a volume that has gone missing is made anew. First
                launches always make their volumes.
            mounting: Where and how the volume is mounted.
            re_use: Whether the volume outlives its server and goes to the replacement; by default
                it does, except on VMware.
            template: Template that the volume is made from.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `StorageConfiguration`.

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
            (env_id, farm_role_id, storage_configuration_id),
            body=write_body(
                "StorageConfiguration",
                "update",
                body,
                {
                    "fromTemplateIfMissing": from_template_if_missing,
                    "mounting": mounting,
                    "reUse": re_use,
                    "template": template,
                },
                subject=storage_configuration_id,
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
        storage_configuration_id: str | StorageConfiguration,
        /,
        *,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> None:
        """Deletes one storage configuration. This cannot be undone.

        ``DELETE
        /api/v1beta0/user/{envId}/farm-roles/{farmRoleId}/storage/{storageConfigurationId}/``

        Args:
            farm_role_id: Identifier of the farm role.
            storage_configuration_id: Identifier of the storage configuration. Exactly 36
                characters. Matches ``^[A-Fa-f0-9]{8}-([A-Fa-f0-9]{4}-){3}[A-Fa-f0-9]{12}$``.
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
        await self._call(_DELETE, (env_id, farm_role_id, storage_configuration_id))
