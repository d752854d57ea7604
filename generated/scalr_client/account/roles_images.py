"""``account.roles.images``: Images that a role launches servers from, at most one for each cloud
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
    from ..models.image import Image
    from ..models.image_foreign_key import ImageForeignKey
    from ..models.role import Role
    from ..models.role_foreign_key import RoleForeignKey
    from ..models.role_identity import RoleIdentity
    from ..models.role_identity_template_content import RoleIdentityTemplateContent
    from ..models.role_image import RoleImage

_LIST: Final[Operation[RoleImage]] = Operation(
    "account.roles.images.list",
    "GET",
    "/api/v1beta0/account/{accountId}/roles/{roleId}/images/",
    "model:RoleImage",
    ids={"roleId": ("Role",), "image": ("Image",), "role": ("Role",)},
)

_GET: Final[Operation[Image]] = Operation(
    "account.roles.images.get",
    "GET",
    "/api/v1beta0/account/{accountId}/roles/{roleId}/images/{imageId}/",
    "model:Image",
    ids={"roleId": ("Role",), "imageId": ("Image", "RoleImage")},
)

_CREATE: Final[Operation[RoleImage]] = Operation(
    "account.roles.images.create",
    "POST",
    "/api/v1beta0/account/{accountId}/roles/{roleId}/images/",
    "model:RoleImage",
    ids={"roleId": ("Role",)},
)

_DELETE: Final[Operation[None]] = Operation(
    "account.roles.images.delete",
    "DELETE",
    "/api/v1beta0/account/{accountId}/roles/{roleId}/images/{imageId}/",
    ids={"roleId": ("Role",), "imageId": ("Image", "RoleImage")},
)

_REPLACE: Final[Operation[RoleImage]] = Operation(
    "account.roles.images.replace",
    "POST",
    "/api/v1beta0/account/{accountId}/roles/{roleId}/images/{imageId}/actions/replace/",
    "model:RoleImage",
    ids={"roleId": ("Role",), "imageId": ("Image", "RoleImage")},
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
        account_id: int | None = None,
    ) -> Pager[RoleImage]:
        """Lists the images of the role as pairs of role and image, page by page.

        ``GET /api/v1beta0/account/{accountId}/roles/{roleId}/images/``

        Args:
            role_id: Identifier of the role.
            image: Image that the role uses.
            role: Role that uses the image; can be left out where the path names the role.
            page_size: Items asked for in one request, 1 to 100; the host sends 100 unless told.
            start_page: Number of the first page to fetch, counted from 1.
            account_id: Account to work in. The client's setting unless given.

        Returns:
            The `RoleImage` items, fetched page by page as they are iterated.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Locked, NotEnabledPlatform, ObjectInUse,
                OperatingSystemMismatch, PolicyViolation, UnacceptableObjectConfiguration,
                UnicityViolation; 422 ConfigurationMismatch; 500; 501; 503.
        """
        return self._list(
            _LIST,
            (account_id, role_id),
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
        account_id: int | None = None,
    ) -> Image:
        """Returns one image of the role, as the image itself rather than as the pair that the list
        has.

        ``GET /api/v1beta0/account/{accountId}/roles/{roleId}/images/{imageId}/``

        Args:
            role_id: Identifier of the role.
            image_id: Identifier of the image in Scalr, not the one that the cloud gave it. Exactly
                36 characters. Matches ``^[A-Fa-f0-9]{8}-([A-Fa-f0-9]{4}-){3}[A-Fa-f0-9]{12}$``.
            account_id: Account to work in. The client's setting unless given.

        Returns:
            The `Image`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Locked, NotEnabledPlatform, ObjectInUse,
                OperatingSystemMismatch, PolicyViolation, UnacceptableObjectConfiguration,
                UnicityViolation; 422 ConfigurationMismatch; 500; 501; 503.
        """
        return self._call(_GET, (account_id, role_id, image_id))

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
        account_id: int | None = ...,
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
        account_id: int | None = ...,
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
        account_id: int | None = None,
    ) -> RoleImage:
        """Adds an image to the role. It is refused if the role already has one for the same location;
        replace is the call for that.

        ``POST /api/v1beta0/account/{accountId}/roles/{roleId}/images/``

        Args:
            role_id: Identifier of the role.
            body: A `RoleImage`, or a mapping with wire names, instead of the keywords.
            image: Image that the role uses.
            role: Role that uses the image; can be left out where the path names the role.
            account_id: Account to work in. The client's setting unless given.

        Returns:
            The `RoleImage`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Locked, NotEnabledPlatform, ObjectInUse,
                OperatingSystemMismatch, PolicyViolation, UnacceptableObjectConfiguration,
                UnicityViolation; 422 ConfigurationMismatch; 500; 501; 503.
        """
        return self._call(
            _CREATE,
            (account_id, role_id),
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
        account_id: int | None = None,
    ) -> None:
        """Takes an image out of the role. The image itself stays registered.

        ``DELETE /api/v1beta0/account/{accountId}/roles/{roleId}/images/{imageId}/``

        Args:
            role_id: Identifier of the role.
            image_id: Identifier of the image in Scalr, not the one that the cloud gave it. Exactly
                36 characters. Matches ``^[A-Fa-f0-9]{8}-([A-Fa-f0-9]{4}-){3}[A-Fa-f0-9]{12}$``.
            account_id: Account to work in. The client's setting unless given.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Locked, NotEnabledPlatform, ObjectInUse,
                OperatingSystemMismatch, PolicyViolation, UnacceptableObjectConfiguration,
                UnicityViolation; 422 ConfigurationMismatch; 500; 501; 503.
        """
        self._call(_DELETE, (account_id, role_id, image_id))

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
        account_id: int | None = ...,
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
        account_id: int | None = ...,
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
        account_id: int | None = None,
    ) -> RoleImage:
        """Puts another image in the place of this one in the role. Unlike delete and create this
        works while farm roles use the image. Returns the new pair of role and image; servers that
        run already keep theirs.

        ``POST /api/v1beta0/account/{accountId}/roles/{roleId}/images/{imageId}/actions/replace/``

        Args:
            role_id: Identifier of the role.
            image_id: Identifier of the image in Scalr, not the one that the cloud gave it. Exactly
                36 characters. Matches ``^[A-Fa-f0-9]{8}-([A-Fa-f0-9]{4}-){3}[A-Fa-f0-9]{12}$``.
            body: A `RoleImage`, or a mapping with wire names, instead of the keywords.
            image: Image that the role uses.
            role: Role that uses the image; can be left out where the path names the role.
            account_id: Account to work in. The client's setting unless given.

        Returns:
            The `RoleImage`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Locked, NotEnabledPlatform, ObjectInUse,
                OperatingSystemMismatch, PolicyViolation, UnacceptableObjectConfiguration,
                UnicityViolation; 422 ConfigurationMismatch; 500; 501; 503.
        """
        return self._call(
            _REPLACE,
            (account_id, role_id, image_id),
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
        account_id: int | None = None,
    ) -> AsyncPager[RoleImage]:
        """Lists the images of the role as pairs of role and image, page by page.

        ``GET /api/v1beta0/account/{accountId}/roles/{roleId}/images/``

        Args:
            role_id: Identifier of the role.
            image: Image that the role uses.
            role: Role that uses the image; can be left out where the path names the role.
            page_size: Items asked for in one request, 1 to 100; the host sends 100 unless told.
            start_page: Number of the first page to fetch, counted from 1.
            account_id: Account to work in. The client's setting unless given.

        Returns:
            The `RoleImage` items, fetched page by page as they are iterated.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Locked, NotEnabledPlatform, ObjectInUse,
                OperatingSystemMismatch, PolicyViolation, UnacceptableObjectConfiguration,
                UnicityViolation; 422 ConfigurationMismatch; 500; 501; 503.
        """
        return self._list(
            _LIST,
            (account_id, role_id),
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
        account_id: int | None = None,
    ) -> Image:
        """Returns one image of the role, as the image itself rather than as the pair that the list
        has.

        ``GET /api/v1beta0/account/{accountId}/roles/{roleId}/images/{imageId}/``

        Args:
            role_id: Identifier of the role.
            image_id: Identifier of the image in Scalr, not the one that the cloud gave it. Exactly
                36 characters. Matches ``^[A-Fa-f0-9]{8}-([A-Fa-f0-9]{4}-){3}[A-Fa-f0-9]{12}$``.
            account_id: Account to work in. The client's setting unless given.

        Returns:
            The `Image`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Locked, NotEnabledPlatform, ObjectInUse,
                OperatingSystemMismatch, PolicyViolation, UnacceptableObjectConfiguration,
                UnicityViolation; 422 ConfigurationMismatch; 500; 501; 503.
        """
        return await self._call(_GET, (account_id, role_id, image_id))

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
        account_id: int | None = ...,
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
        account_id: int | None = ...,
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
        account_id: int | None = None,
    ) -> RoleImage:
        """Adds an image to the role. It is refused if the role already has one for the same location;
        replace is the call for that.

        ``POST /api/v1beta0/account/{accountId}/roles/{roleId}/images/``

        Args:
            role_id: Identifier of the role.
            body: A `RoleImage`, or a mapping with wire names, instead of the keywords.
            image: Image that the role uses.
            role: Role that uses the image; can be left out where the path names the role.
            account_id: Account to work in. The client's setting unless given.

        Returns:
            The `RoleImage`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Locked, NotEnabledPlatform, ObjectInUse,
                OperatingSystemMismatch, PolicyViolation, UnacceptableObjectConfiguration,
                UnicityViolation; 422 ConfigurationMismatch; 500; 501; 503.
        """
        return await self._call(
            _CREATE,
            (account_id, role_id),
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
        account_id: int | None = None,
    ) -> None:
        """Takes an image out of the role. The image itself stays registered.

        ``DELETE /api/v1beta0/account/{accountId}/roles/{roleId}/images/{imageId}/``

        Args:
            role_id: Identifier of the role.
            image_id: Identifier of the image in Scalr, not the one that the cloud gave it. Exactly
                36 characters. Matches ``^[A-Fa-f0-9]{8}-([A-Fa-f0-9]{4}-){3}[A-Fa-f0-9]{12}$``.
            account_id: Account to work in. The client's setting unless given.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Locked, NotEnabledPlatform, ObjectInUse,
                OperatingSystemMismatch, PolicyViolation, UnacceptableObjectConfiguration,
                UnicityViolation; 422 ConfigurationMismatch; 500; 501; 503.
        """
        await self._call(_DELETE, (account_id, role_id, image_id))

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
        account_id: int | None = ...,
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
        account_id: int | None = ...,
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
        account_id: int | None = None,
    ) -> RoleImage:
        """Puts another image in the place of this one in the role. Unlike delete and create this
        works while farm roles use the image. Returns the new pair of role and image; servers that
        run already keep theirs.

        ``POST /api/v1beta0/account/{accountId}/roles/{roleId}/images/{imageId}/actions/replace/``

        Args:
            role_id: Identifier of the role.
            image_id: Identifier of the image in Scalr, not the one that the cloud gave it. Exactly
                36 characters. Matches ``^[A-Fa-f0-9]{8}-([A-Fa-f0-9]{4}-){3}[A-Fa-f0-9]{12}$``.
            body: A `RoleImage`, or a mapping with wire names, instead of the keywords.
            image: Image that the role uses.
            role: Role that uses the image; can be left out where the path names the role.
            account_id: Account to work in. The client's setting unless given.

        Returns:
            The `RoleImage`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Locked, NotEnabledPlatform, ObjectInUse,
                OperatingSystemMismatch, PolicyViolation, UnacceptableObjectConfiguration,
                UnicityViolation; 422 ConfigurationMismatch; 500; 501; 503.
        """
        return await self._call(
            _REPLACE,
            (account_id, role_id, image_id),
            body=write_body(
                "RoleImage",
                "action",
                body,
                {"image": image, "role": role},
                required=("image", "role"),
            ),
        )
