"""``user.roles.images``: Images that a role launches servers from, at most one for each cloud
location.
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
    from ..models.account_role import AccountRole
    from ..models.environment import Environment
    from ..models.environment_foreign_key import EnvironmentForeignKey
    from ..models.image import Image
    from ..models.image_foreign_key import ImageForeignKey
    from ..models.role import Role
    from ..models.role_foreign_key import RoleForeignKey
    from ..models.role_identity import RoleIdentity
    from ..models.role_identity_template_content import RoleIdentityTemplateContent
    from ..models.role_image import RoleImage

_LIST: Final[Operation[RoleImage]] = Operation(
    "user.roles.images.list",
    "GET",
    "/api/v1beta0/user/{envId}/roles/{roleId}/images/",
    "model:RoleImage",
    ids={"envId": ("Environment",), "roleId": ("Role",), "image": ("Image",), "role": ("Role",)},
)

_GET: Final[Operation[Image]] = Operation(
    "user.roles.images.get",
    "GET",
    "/api/v1beta0/user/{envId}/roles/{roleId}/images/{imageId}/",
    "model:Image",
    ids={"envId": ("Environment",), "roleId": ("Role",), "imageId": ("Image", "RoleImage")},
)

_CREATE: Final[Operation[RoleImage]] = Operation(
    "user.roles.images.create",
    "POST",
    "/api/v1beta0/user/{envId}/roles/{roleId}/images/",
    "model:RoleImage",
    ids={"envId": ("Environment",), "roleId": ("Role",)},
)

_DELETE: Final[Operation[None]] = Operation(
    "user.roles.images.delete",
    "DELETE",
    "/api/v1beta0/user/{envId}/roles/{roleId}/images/{imageId}/",
    ids={"envId": ("Environment",), "roleId": ("Role",), "imageId": ("Image", "RoleImage")},
)

_REPLACE: Final[Operation[RoleImage]] = Operation(
    "user.roles.images.replace",
    "POST",
    "/api/v1beta0/user/{envId}/roles/{roleId}/images/{imageId}/actions/replace/",
    "model:RoleImage",
    ids={"envId": ("Environment",), "roleId": ("Role",), "imageId": ("Image", "RoleImage")},
)


class RolesImagesResource(Resource):
    """Images that a role launches servers from, at most one for each cloud location."""

    __slots__ = ()

    def list(
        self,
        role_id: int
        | AccountRole
        | Role
        | RoleForeignKey
        | RoleIdentity
        | RoleIdentityTemplateContent,
        /,
        *,
        image: str | Image | ImageForeignKey | None = None,
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
    ) -> Pager[RoleImage]:
        """Lists the images of the role as pairs of role and image, page by page.

        ``GET /api/v1beta0/user/{envId}/roles/{roleId}/images/``

        Args:
            role_id: Identifier of the role.
            image: Image that the role uses.
            role: Role that uses the image; can be left out where the path names the role.
            page_size: Items asked for in one request, 1 to 100; the host sends 100 unless told.
            start_page: Number of the first page to fetch, counted from 1.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `RoleImage` items, fetched page by page as they are iterated.

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
            (env_id, role_id),
            query={"image": image, "role": role},
            page_size=page_size,
            start_page=start_page,
        )

    def get(
        self,
        role_id: int
        | AccountRole
        | Role
        | RoleForeignKey
        | RoleIdentity
        | RoleIdentityTemplateContent,
        image_id: str | Image | ImageForeignKey | RoleImage,
        /,
        *,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> Image:
        """Returns one image of the role, as the image itself rather than as the pair that the list
        has.

        ``GET /api/v1beta0/user/{envId}/roles/{roleId}/images/{imageId}/``

        Args:
            role_id: Identifier of the role.
            image_id: Identifier of the image in Scalr, not the one that the cloud gave it. Exactly
                36 characters. Matches ``^[A-Fa-f0-9]{8}-([A-Fa-f0-9]{4}-){3}[A-Fa-f0-9]{12}$``.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `Image`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Deprecated, Locked, NotEnabledPlatform,
                ObjectInUse, ObjectNotFoundOnCloud, OperatingSystemMismatch, PolicyViolation,
                UnacceptableObjectConfiguration, UnacceptableState, UnicityViolation; 422
                ConfigurationMismatch; 500; 501; 503.
        """
        return self._call(_GET, (env_id, role_id, image_id))

    @overload
    def create(
        self,
        role_id: int
        | AccountRole
        | Role
        | RoleForeignKey
        | RoleIdentity
        | RoleIdentityTemplateContent,
        body: RoleImage | Mapping[str, Any],
        /,
        *,
        env_id: int | Environment | EnvironmentForeignKey | None = ...,
    ) -> RoleImage: ...

    @overload
    def create(
        self,
        role_id: int
        | AccountRole
        | Role
        | RoleForeignKey
        | RoleIdentity
        | RoleIdentityTemplateContent,
        /,
        *,
        image: str | Image | ImageForeignKey,
        role: int
        | AccountRole
        | Role
        | RoleForeignKey
        | RoleIdentity
        | RoleIdentityTemplateContent,
        env_id: int | Environment | EnvironmentForeignKey | None = ...,
    ) -> RoleImage: ...

    def create(
        self,
        role_id: int
        | AccountRole
        | Role
        | RoleForeignKey
        | RoleIdentity
        | RoleIdentityTemplateContent,
        body: RoleImage | Mapping[str, Any] | None = None,
        /,
        *,
        image: Any = UNSET,
        role: Any = UNSET,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> RoleImage:
        """Adds an image to the role. It is refused if the role already has one for the same location;
        replace is the call for that.

        ``POST /api/v1beta0/user/{envId}/roles/{roleId}/images/``

        Args:
            role_id: Identifier of the role.
            body: A `RoleImage`, or a mapping with wire names, instead of the keywords.
            image: Image that the role uses.
            role: Role that uses the image; can be left out where the path names the role.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `RoleImage`.

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
            (env_id, role_id),
            body=write_body(
                "RoleImage",
                "create",
                body,
                {"image": image, "role": role},
                required=("image", "role"),
            ),
        )

    def delete(
        self,
        role_id: int
        | AccountRole
        | Role
        | RoleForeignKey
        | RoleIdentity
        | RoleIdentityTemplateContent,
        image_id: str | Image | ImageForeignKey | RoleImage,
        /,
        *,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> None:
        """Takes an image out of the role. The image itself stays registered.

        ``DELETE /api/v1beta0/user/{envId}/roles/{roleId}/images/{imageId}/``

        Args:
            role_id: Identifier of the role.
            image_id: Identifier of the image in Scalr, not the one that the cloud gave it. Exactly
                36 characters. Matches ``^[A-Fa-f0-9]{8}-([A-Fa-f0-9]{4}-){3}[A-Fa-f0-9]{12}$``.
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
        self._call(_DELETE, (env_id, role_id, image_id))

    @overload
    def replace(
        self,
        role_id: int
        | AccountRole
        | Role
        | RoleForeignKey
        | RoleIdentity
        | RoleIdentityTemplateContent,
        image_id: str | Image | ImageForeignKey | RoleImage,
        body: RoleImage | Mapping[str, Any],
        /,
        *,
        env_id: int | Environment | EnvironmentForeignKey | None = ...,
    ) -> RoleImage: ...

    @overload
    def replace(
        self,
        role_id: int
        | AccountRole
        | Role
        | RoleForeignKey
        | RoleIdentity
        | RoleIdentityTemplateContent,
        image_id: str | Image | ImageForeignKey | RoleImage,
        /,
        *,
        image: str | Image | ImageForeignKey,
        role: int
        | AccountRole
        | Role
        | RoleForeignKey
        | RoleIdentity
        | RoleIdentityTemplateContent,
        env_id: int | Environment | EnvironmentForeignKey | None = ...,
    ) -> RoleImage: ...

    def replace(
        self,
        role_id: int
        | AccountRole
        | Role
        | RoleForeignKey
        | RoleIdentity
        | RoleIdentityTemplateContent,
        image_id: str | Image | ImageForeignKey | RoleImage,
        body: RoleImage | Mapping[str, Any] | None = None,
        /,
        *,
        image: Any = UNSET,
        role: Any = UNSET,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> RoleImage:
        """Puts another image in the place of this one in the role. Unlike delete and create this
        works while farm roles use the image. Returns the new pair of role and image; servers that
        run already keep theirs.

        ``POST /api/v1beta0/user/{envId}/roles/{roleId}/images/{imageId}/actions/replace/``

        Args:
            role_id: Identifier of the role.
            image_id: Identifier of the image in Scalr, not the one that the cloud gave it. Exactly
                36 characters. Matches ``^[A-Fa-f0-9]{8}-([A-Fa-f0-9]{4}-){3}[A-Fa-f0-9]{12}$``.
            body: A `RoleImage`, or a mapping with wire names, instead of the keywords.
            image: Image that the role uses.
            role: Role that uses the image; can be left out where the path names the role.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `RoleImage`.

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
            _REPLACE,
            (env_id, role_id, image_id),
            body=write_body(
                "RoleImage",
                "action",
                body,
                {"image": image, "role": role},
                required=("image", "role"),
            ),
        )


class AsyncRolesImagesResource(AsyncResource):
    """Images that a role launches servers from, at most one for each cloud location."""

    __slots__ = ()

    def list(
        self,
        role_id: int
        | AccountRole
        | Role
        | RoleForeignKey
        | RoleIdentity
        | RoleIdentityTemplateContent,
        /,
        *,
        image: str | Image | ImageForeignKey | None = None,
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
    ) -> AsyncPager[RoleImage]:
        """Lists the images of the role as pairs of role and image, page by page.

        ``GET /api/v1beta0/user/{envId}/roles/{roleId}/images/``

        Args:
            role_id: Identifier of the role.
            image: Image that the role uses.
            role: Role that uses the image; can be left out where the path names the role.
            page_size: Items asked for in one request, 1 to 100; the host sends 100 unless told.
            start_page: Number of the first page to fetch, counted from 1.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `RoleImage` items, fetched page by page as they are iterated.

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
            (env_id, role_id),
            query={"image": image, "role": role},
            page_size=page_size,
            start_page=start_page,
        )

    async def get(
        self,
        role_id: int
        | AccountRole
        | Role
        | RoleForeignKey
        | RoleIdentity
        | RoleIdentityTemplateContent,
        image_id: str | Image | ImageForeignKey | RoleImage,
        /,
        *,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> Image:
        """Returns one image of the role, as the image itself rather than as the pair that the list
        has.

        ``GET /api/v1beta0/user/{envId}/roles/{roleId}/images/{imageId}/``

        Args:
            role_id: Identifier of the role.
            image_id: Identifier of the image in Scalr, not the one that the cloud gave it. Exactly
                36 characters. Matches ``^[A-Fa-f0-9]{8}-([A-Fa-f0-9]{4}-){3}[A-Fa-f0-9]{12}$``.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `Image`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Deprecated, Locked, NotEnabledPlatform,
                ObjectInUse, ObjectNotFoundOnCloud, OperatingSystemMismatch, PolicyViolation,
                UnacceptableObjectConfiguration, UnacceptableState, UnicityViolation; 422
                ConfigurationMismatch; 500; 501; 503.
        """
        return await self._call(_GET, (env_id, role_id, image_id))

    @overload
    async def create(
        self,
        role_id: int
        | AccountRole
        | Role
        | RoleForeignKey
        | RoleIdentity
        | RoleIdentityTemplateContent,
        body: RoleImage | Mapping[str, Any],
        /,
        *,
        env_id: int | Environment | EnvironmentForeignKey | None = ...,
    ) -> RoleImage: ...

    @overload
    async def create(
        self,
        role_id: int
        | AccountRole
        | Role
        | RoleForeignKey
        | RoleIdentity
        | RoleIdentityTemplateContent,
        /,
        *,
        image: str | Image | ImageForeignKey,
        role: int
        | AccountRole
        | Role
        | RoleForeignKey
        | RoleIdentity
        | RoleIdentityTemplateContent,
        env_id: int | Environment | EnvironmentForeignKey | None = ...,
    ) -> RoleImage: ...

    async def create(
        self,
        role_id: int
        | AccountRole
        | Role
        | RoleForeignKey
        | RoleIdentity
        | RoleIdentityTemplateContent,
        body: RoleImage | Mapping[str, Any] | None = None,
        /,
        *,
        image: Any = UNSET,
        role: Any = UNSET,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> RoleImage:
        """Adds an image to the role. It is refused if the role already has one for the same location;
        replace is the call for that.

        ``POST /api/v1beta0/user/{envId}/roles/{roleId}/images/``

        Args:
            role_id: Identifier of the role.
            body: A `RoleImage`, or a mapping with wire names, instead of the keywords.
            image: Image that the role uses.
            role: Role that uses the image; can be left out where the path names the role.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `RoleImage`.

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
            (env_id, role_id),
            body=write_body(
                "RoleImage",
                "create",
                body,
                {"image": image, "role": role},
                required=("image", "role"),
            ),
        )

    async def delete(
        self,
        role_id: int
        | AccountRole
        | Role
        | RoleForeignKey
        | RoleIdentity
        | RoleIdentityTemplateContent,
        image_id: str | Image | ImageForeignKey | RoleImage,
        /,
        *,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> None:
        """Takes an image out of the role. The image itself stays registered.

        ``DELETE /api/v1beta0/user/{envId}/roles/{roleId}/images/{imageId}/``

        Args:
            role_id: Identifier of the role.
            image_id: Identifier of the image in Scalr, not the one that the cloud gave it. Exactly
                36 characters. Matches ``^[A-Fa-f0-9]{8}-([A-Fa-f0-9]{4}-){3}[A-Fa-f0-9]{12}$``.
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
        await self._call(_DELETE, (env_id, role_id, image_id))

    @overload
    async def replace(
        self,
        role_id: int
        | AccountRole
        | Role
        | RoleForeignKey
        | RoleIdentity
        | RoleIdentityTemplateContent,
        image_id: str | Image | ImageForeignKey | RoleImage,
        body: RoleImage | Mapping[str, Any],
        /,
        *,
        env_id: int | Environment | EnvironmentForeignKey | None = ...,
    ) -> RoleImage: ...

    @overload
    async def replace(
        self,
        role_id: int
        | AccountRole
        | Role
        | RoleForeignKey
        | RoleIdentity
        | RoleIdentityTemplateContent,
        image_id: str | Image | ImageForeignKey | RoleImage,
        /,
        *,
        image: str | Image | ImageForeignKey,
        role: int
        | AccountRole
        | Role
        | RoleForeignKey
        | RoleIdentity
        | RoleIdentityTemplateContent,
        env_id: int | Environment | EnvironmentForeignKey | None = ...,
    ) -> RoleImage: ...

    async def replace(
        self,
        role_id: int
        | AccountRole
        | Role
        | RoleForeignKey
        | RoleIdentity
        | RoleIdentityTemplateContent,
        image_id: str | Image | ImageForeignKey | RoleImage,
        body: RoleImage | Mapping[str, Any] | None = None,
        /,
        *,
        image: Any = UNSET,
        role: Any = UNSET,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> RoleImage:
        """Puts another image in the place of this one in the role. Unlike delete and create this
        works while farm roles use the image. Returns the new pair of role and image; servers that
        run already keep theirs.

        ``POST /api/v1beta0/user/{envId}/roles/{roleId}/images/{imageId}/actions/replace/``

        Args:
            role_id: Identifier of the role.
            image_id: Identifier of the image in Scalr, not the one that the cloud gave it. Exactly
                36 characters. Matches ``^[A-Fa-f0-9]{8}-([A-Fa-f0-9]{4}-){3}[A-Fa-f0-9]{12}$``.
            body: A `RoleImage`, or a mapping with wire names, instead of the keywords.
            image: Image that the role uses.
            role: Role that uses the image; can be left out where the path names the role.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `RoleImage`.

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
            _REPLACE,
            (env_id, role_id, image_id),
            body=write_body(
                "RoleImage",
                "action",
                body,
                {"image": image, "role": role},
                required=("image", "role"),
            ),
        )
