"""``global_.images``: Machine images that every account can use, registered here and kept in the
cloud.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, overload

from ..calls.operation import Operation
from ..calls.request_body import write_body
from ..resource import AsyncResource, Resource
from ..serialization.scalars import UNSET

if TYPE_CHECKING:
    import builtins
    from collections.abc import Mapping, Sequence

    from ..calls.pager import AsyncPager, Pager
    from ..models.cloud_credentials import CloudCredentials
    from ..models.cloud_credentials_foreign_key import CloudCredentialsForeignKey
    from ..models.cloud_credentials_summary import CloudCredentialsSummary
    from ..models.copy_image_request import CopyImageRequest
    from ..models.image import Image
    from ..models.image_cloud_features import ImageCloudFeatures
    from ..models.image_foreign_key import ImageForeignKey
    from ..models.os import Os
    from ..models.os_foreign_key import OsForeignKey
    from ..models.replace_image_request import ReplaceImageRequest
    from ..models.role_scope_identity import RoleScopeIdentity
    from ..types import (
        Architecture,
        CloudPlatform,
        ImageStatus,
        ReplaceImageRequestScope,
        Scope,
        Source,
    )

_LIST: Final[Operation[Image]] = Operation(
    "global_.images.list",
    "GET",
    "/api/v1beta0/global/images/",
    "model:Image",
    ids={"id": ("Image",), "os": ("Os",)},
    flags=("cloudInitInstalled", "deprecated", "scalrAgentInstalled"),
)

_GET: Final[Operation[Image]] = Operation(
    "global_.images.get",
    "GET",
    "/api/v1beta0/global/images/{imageId}/",
    "model:Image",
    ids={"imageId": ("Image",)},
)

_CREATE: Final[Operation[Image]] = Operation(
    "global_.images.create", "POST", "/api/v1beta0/global/images/", "model:Image"
)

_UPDATE: Final[Operation[Image]] = Operation(
    "global_.images.update",
    "PATCH",
    "/api/v1beta0/global/images/{imageId}/",
    "model:Image",
    ids={"imageId": ("Image",)},
)

_DELETE: Final[Operation[None]] = Operation(
    "global_.images.delete",
    "DELETE",
    "/api/v1beta0/global/images/{imageId}/",
    ids={"imageId": ("Image",)},
)

_COPY: Final[Operation[Image]] = Operation(
    "global_.images.copy",
    "POST",
    "/api/v1beta0/global/images/{imageId}/actions/copy/",
    "model:Image",
    ids={"imageId": ("Image",)},
)

_REPLACE: Final[Operation[builtins.list[RoleScopeIdentity]]] = Operation(
    "global_.images.replace",
    "POST",
    "/api/v1beta0/global/images/{imageId}/actions/replace/",
    "list:key:RoleScopeIdentity",
    ids={"imageId": ("Image",)},
)


class ImagesResource(Resource):
    """Machine images that every account can use, registered here and kept in the cloud."""

    __slots__ = ()

    def list(
        self,
        *,
        architecture: Architecture | None = None,
        cloud_image_id: str | None = None,
        cloud_init_installed: bool | None = None,
        cloud_location: str | None = None,
        cloud_platform: CloudPlatform | None = None,
        deprecated: bool | None = None,
        id: str | Image | ImageForeignKey | None = None,
        name: str | None = None,
        os: str | Os | OsForeignKey | None = None,
        scalr_agent_installed: bool | None = None,
        scope: Scope | None = None,
        source: Source | None = None,
        status: ImageStatus | None = None,
        page_size: int | None = None,
        start_page: int | None = None,
    ) -> Pager[Image]:
        """Lists the images, page by page.

        ``GET /api/v1beta0/global/images/``

        Args:
            architecture: Processor architecture that the image runs on. Known values: ``i386``,
                ``x86_64``.
            cloud_image_id: Identifier by which the cloud knows the image, such as an AMI id.
            cloud_init_installed: True if the image has cloud-init.
            cloud_location: Location that holds the image; null if it serves all locations of the
                platform. A filter on it needs one on the cloud platform too.
            cloud_platform: Cloud platform that holds the image, such as ec2, gce or azure. Known
                values: ``azure``, ``cisco``, ``cloudstack``, ``ec2``, ``gce``, ``hpcloud``,
                ``idcf``, ``mirantis``, ``ocs``, ``openstack``, ``otc``, ``rackspacenguk``,
                ``rackspacengus``, ``vio``, ``vmware``.
            deprecated: Whether it is marked as deprecated: still usable, no longer meant for new
                work.
            id: Identifier of the image.
            name: Name of the image: letters, digits and inner dashes.
            os: Operating system that it holds.
            scalr_agent_installed: True if the image has the Scalr agent.
            scope: Scope that it is defined in; the value scalr is the global scope. Known values:
                ``account``, ``environment``, ``farm``, ``farmrole``, ``role``, ``scalr``,
                ``server``.
            source: Whether a user registered the image or Scalr built it from a server
                (BundleTask). Known values: ``BundleTask``, ``Manual``.
            status: Whether the image can be used or is being deleted from the cloud; failed means
                that the deletion went wrong. Known values: ``active``, ``failed``,
                ``pending_delete``.
            page_size: Items asked for in one request, 1 to 100; the host sends 100 unless told.
            start_page: Number of the first page to fetch, counted from 1.

        Returns:
            The `Image` items, fetched page by page as they are iterated.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Locked, NotEnabledPlatform, ObjectInUse,
                OperatingSystemMismatch, PolicyViolation, UnicityViolation; 422
                ConfigurationMismatch; 500; 501; 503.
        """
        return self._list(
            _LIST,
            (),
            query={
                "architecture": architecture,
                "cloudImageId": cloud_image_id,
                "cloudInitInstalled": cloud_init_installed,
                "cloudLocation": cloud_location,
                "cloudPlatform": cloud_platform,
                "deprecated": deprecated,
                "id": id,
                "name": name,
                "os": os,
                "scalrAgentInstalled": scalr_agent_installed,
                "scope": scope,
                "source": source,
                "status": status,
            },
            page_size=page_size,
            start_page=start_page,
        )

    def get(self, image_id: str | Image | ImageForeignKey, /) -> Image:
        """Returns one image in full.

        ``GET /api/v1beta0/global/images/{imageId}/``

        Args:
            image_id: Identifier of the image in Scalr, not the one that the cloud gave it. Exactly
                36 characters. Matches ``^[A-Fa-f0-9]{8}-([A-Fa-f0-9]{4}-){3}[A-Fa-f0-9]{12}$``.

        Returns:
            The `Image`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Locked, NotEnabledPlatform, ObjectInUse,
                OperatingSystemMismatch, PolicyViolation, UnicityViolation; 422
                ConfigurationMismatch; 500; 501; 503.
        """
        return self._call(_GET, (image_id,))

    @overload
    def create(self, body: Image | Mapping[str, Any], /) -> Image: ...

    @overload
    def create(
        self,
        /,
        *,
        architecture: Architecture,
        cloud_image_id: str,
        cloud_platform: CloudPlatform,
        name: str,
        os: str | Os | OsForeignKey,
        cloud_features: ImageCloudFeatures | Mapping[str, Any] | None = ...,
        cloud_init_installed: bool | None = ...,
        cloud_location: str | None = ...,
        deprecated: bool | None = ...,
        scalr_agent_installed: bool | None = ...,
        size: int | None = ...,
        type: str | None = ...,
    ) -> Image: ...

    def create(
        self,
        body: Image | Mapping[str, Any] | None = None,
        /,
        *,
        architecture: Any = UNSET,
        cloud_features: Any = UNSET,
        cloud_image_id: Any = UNSET,
        cloud_init_installed: Any = UNSET,
        cloud_location: Any = UNSET,
        cloud_platform: Any = UNSET,
        deprecated: Any = UNSET,
        name: Any = UNSET,
        os: Any = UNSET,
        scalr_agent_installed: Any = UNSET,
        size: Any = UNSET,
        type: Any = UNSET,
    ) -> Image:
        """Registers a machine image that exists in the cloud, for every account. Nothing is built or
        copied.

        ``POST /api/v1beta0/global/images/``

        Args:
            body: A `Image`, or a mapping with wire names, instead of the keywords.
            architecture: Processor architecture that the image runs on. Set at creation only.
                Known values: ``i386``, ``x86_64``.
            cloud_features: Properties that one cloud alone has. Set at creation only.
            cloud_image_id: Identifier by which the cloud knows the image, such as an AMI id. Set
                at creation only.
            cloud_init_installed: True if the image has cloud-init. Set at creation only.
            cloud_location: Location that holds the image; null if it serves all locations of the
                platform. A filter on it needs one on the cloud platform too. Set at creation only.
            cloud_platform: Cloud platform that holds the image, such as ec2, gce or azure. Set at
                creation only. Known values: ``azure``, ``cisco``, ``cloudstack``, ``ec2``,
                ``gce``, ``hpcloud``, ``idcf``, ``mirantis``, ``ocs``, ``openstack``, ``otc``,
                ``rackspacenguk``, ``rackspacengus``, ``vio``, ``vmware``.
            deprecated: Whether it is marked as deprecated: still usable, no longer meant for new
                work.
            name: Name of the image: letters, digits and inner dashes.
            os: Operating system that it holds. Set at creation only.
            scalr_agent_installed: True if the image has the Scalr agent. Set at creation only.
            size: How large the image is, in GB; in the environment scope it cannot be set. Set at
                creation only.
            type: Virtualization and root device of an EC2 image. Superseded by the cloud features
                and due to disappear. Set at creation only.

        Returns:
            The `Image`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Locked, NotEnabledPlatform, ObjectInUse,
                OperatingSystemMismatch, PolicyViolation, UnicityViolation; 422
                ConfigurationMismatch; 500; 501; 503.
        """
        return self._call(
            _CREATE,
            (),
            body=write_body(
                "Image",
                "create",
                body,
                {
                    "architecture": architecture,
                    "cloudFeatures": cloud_features,
                    "cloudImageId": cloud_image_id,
                    "cloudInitInstalled": cloud_init_installed,
                    "cloudLocation": cloud_location,
                    "cloudPlatform": cloud_platform,
                    "deprecated": deprecated,
                    "name": name,
                    "os": os,
                    "scalrAgentInstalled": scalr_agent_installed,
                    "size": size,
                    "type": type,
                },
                required=("architecture", "cloudImageId", "cloudPlatform", "name", "os"),
            ),
        )

    def update(
        self,
        image_id: str | Image | ImageForeignKey,
        body: Image | Mapping[str, Any] | None = None,
        /,
        *,
        deprecated: bool | None = UNSET,
        name: str | None = UNSET,
    ) -> Image:
        """Changes the image and returns it. Hosts take a new name; what describes the machine image
        is fixed once it is registered.

        ``PATCH /api/v1beta0/global/images/{imageId}/``

        Args:
            image_id: Identifier of the image in Scalr, not the one that the cloud gave it. Exactly
                36 characters. Matches ``^[A-Fa-f0-9]{8}-([A-Fa-f0-9]{4}-){3}[A-Fa-f0-9]{12}$``.
            body: A `Image`, or a mapping with wire names, instead of the keywords. A model given
                alone, as the id, is the body as well.
            deprecated: Whether it is marked as deprecated: still usable, no longer meant for new
                work.
            name: Name of the image: letters, digits and inner dashes.

        Returns:
            The `Image`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Locked, NotEnabledPlatform, ObjectInUse,
                OperatingSystemMismatch, PolicyViolation, UnicityViolation; 422
                ConfigurationMismatch; 500; 501; 503.
        """
        return self._call(
            _UPDATE,
            (image_id,),
            body=write_body(
                "Image", "update", body, {"deprecated": deprecated, "name": name}, subject=image_id
            ),
        )

    def delete(self, image_id: str | Image | ImageForeignKey, /) -> None:
        """Removes the image from the global scope. The machine image itself stays in the cloud.

        ``DELETE /api/v1beta0/global/images/{imageId}/``

        Args:
            image_id: Identifier of the image in Scalr, not the one that the cloud gave it. Exactly
                36 characters. Matches ``^[A-Fa-f0-9]{8}-([A-Fa-f0-9]{4}-){3}[A-Fa-f0-9]{12}$``.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Locked, NotEnabledPlatform, ObjectInUse,
                OperatingSystemMismatch, PolicyViolation, UnicityViolation; 422
                ConfigurationMismatch; 500; 501; 503.
        """
        self._call(_DELETE, (image_id,))

    @overload
    def copy(
        self, image_id: str | Image | ImageForeignKey, body: CopyImageRequest | Mapping[str, Any], /
    ) -> Image: ...

    @overload
    def copy(
        self,
        image_id: str | Image | ImageForeignKey,
        /,
        *,
        cloud_credentials: str
        | CloudCredentials
        | CloudCredentialsForeignKey
        | CloudCredentialsSummary,
        cloud_location: str,
    ) -> Image: ...

    def copy(
        self,
        image_id: str | Image | ImageForeignKey,
        body: CopyImageRequest | Mapping[str, Any] | None = None,
        /,
        *,
        cloud_credentials: Any = UNSET,
        cloud_location: Any = UNSET,
    ) -> Image:
        """Copies the image to another EC2 region with the cloud credentials named and returns the new
        image. The cloud goes on copying after the answer.

        ``POST /api/v1beta0/global/images/{imageId}/actions/copy/``

        Args:
            image_id: Identifier of the image in Scalr, not the one that the cloud gave it. Exactly
                36 characters. Matches ``^[A-Fa-f0-9]{8}-([A-Fa-f0-9]{4}-){3}[A-Fa-f0-9]{12}$``.
            body: A `CopyImageRequest`, or a mapping with wire names, instead of the keywords.
            cloud_credentials: Cloud credentials to copy with.
            cloud_location: EC2 region that gets the copy.

        Returns:
            The `Image`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Locked, NotEnabledPlatform, ObjectInUse,
                OperatingSystemMismatch, PolicyViolation, UnicityViolation; 422
                ConfigurationMismatch; 500; 501; 503.
        """
        return self._call(
            _COPY,
            (image_id,),
            body=write_body(
                "CopyImageRequest",
                "action",
                body,
                {"cloudCredentials": cloud_credentials, "cloudLocation": cloud_location},
                required=("cloudCredentials", "cloudLocation"),
            ),
        )

    @overload
    def replace(
        self,
        image_id: str | Image | ImageForeignKey,
        body: ReplaceImageRequest | Mapping[str, Any],
        /,
    ) -> builtins.list[RoleScopeIdentity]: ...

    @overload
    def replace(
        self,
        image_id: str | Image | ImageForeignKey,
        /,
        *,
        new_image: str | Image | ImageForeignKey,
        deprecate_old_image: bool | None = ...,
        scope: Sequence[ReplaceImageRequestScope] | None = ...,
    ) -> builtins.list[RoleScopeIdentity]: ...

    def replace(
        self,
        image_id: str | Image | ImageForeignKey,
        body: ReplaceImageRequest | Mapping[str, Any] | None = None,
        /,
        *,
        deprecate_old_image: Any = UNSET,
        new_image: Any = UNSET,
        scope: Any = UNSET,
    ) -> builtins.list[RoleScopeIdentity]:
        """Puts another image in the place of this one in all roles of the global scope that use it,
        and of accounts and environments if the scope takes them in. Returns the roles that were
        changed. Servers that run already are not touched.

        ``POST /api/v1beta0/global/images/{imageId}/actions/replace/``

        Args:
            image_id: Identifier of the image in Scalr, not the one that the cloud gave it. Exactly
                36 characters. Matches ``^[A-Fa-f0-9]{8}-([A-Fa-f0-9]{4}-){3}[A-Fa-f0-9]{12}$``.
            body: A `ReplaceImageRequest`, or a mapping with wire names, instead of the keywords.
            deprecate_old_image: Whether the image that is replaced is also marked as deprecated.
                The host's default is ``False``.
            new_image: Image that takes its place.
            scope: Scopes whose roles are changed; a scope below needs the ones above it as well.
                Not in the environment scope. Known values: ``account``, ``environment``,
                ``scalr``.

        Returns:
            The `RoleScopeIdentity` items.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Locked, NotEnabledPlatform, ObjectInUse,
                OperatingSystemMismatch, PolicyViolation, UnicityViolation; 422
                ConfigurationMismatch; 500; 501; 503.
        """
        return self._call(
            _REPLACE,
            (image_id,),
            body=write_body(
                "ReplaceImageRequest",
                "action",
                body,
                {"deprecateOldImage": deprecate_old_image, "newImage": new_image, "scope": scope},
                required=("newImage",),
            ),
        )


class AsyncImagesResource(AsyncResource):
    """Machine images that every account can use, registered here and kept in the cloud."""

    __slots__ = ()

    def list(
        self,
        *,
        architecture: Architecture | None = None,
        cloud_image_id: str | None = None,
        cloud_init_installed: bool | None = None,
        cloud_location: str | None = None,
        cloud_platform: CloudPlatform | None = None,
        deprecated: bool | None = None,
        id: str | Image | ImageForeignKey | None = None,
        name: str | None = None,
        os: str | Os | OsForeignKey | None = None,
        scalr_agent_installed: bool | None = None,
        scope: Scope | None = None,
        source: Source | None = None,
        status: ImageStatus | None = None,
        page_size: int | None = None,
        start_page: int | None = None,
    ) -> AsyncPager[Image]:
        """Lists the images, page by page.

        ``GET /api/v1beta0/global/images/``

        Args:
            architecture: Processor architecture that the image runs on. Known values: ``i386``,
                ``x86_64``.
            cloud_image_id: Identifier by which the cloud knows the image, such as an AMI id.
            cloud_init_installed: True if the image has cloud-init.
            cloud_location: Location that holds the image; null if it serves all locations of the
                platform. A filter on it needs one on the cloud platform too.
            cloud_platform: Cloud platform that holds the image, such as ec2, gce or azure. Known
                values: ``azure``, ``cisco``, ``cloudstack``, ``ec2``, ``gce``, ``hpcloud``,
                ``idcf``, ``mirantis``, ``ocs``, ``openstack``, ``otc``, ``rackspacenguk``,
                ``rackspacengus``, ``vio``, ``vmware``.
            deprecated: Whether it is marked as deprecated: still usable, no longer meant for new
                work.
            id: Identifier of the image.
            name: Name of the image: letters, digits and inner dashes.
            os: Operating system that it holds.
            scalr_agent_installed: True if the image has the Scalr agent.
            scope: Scope that it is defined in; the value scalr is the global scope. Known values:
                ``account``, ``environment``, ``farm``, ``farmrole``, ``role``, ``scalr``,
                ``server``.
            source: Whether a user registered the image or Scalr built it from a server
                (BundleTask). Known values: ``BundleTask``, ``Manual``.
            status: Whether the image can be used or is being deleted from the cloud; failed means
                that the deletion went wrong. Known values: ``active``, ``failed``,
                ``pending_delete``.
            page_size: Items asked for in one request, 1 to 100; the host sends 100 unless told.
            start_page: Number of the first page to fetch, counted from 1.

        Returns:
            The `Image` items, fetched page by page as they are iterated.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Locked, NotEnabledPlatform, ObjectInUse,
                OperatingSystemMismatch, PolicyViolation, UnicityViolation; 422
                ConfigurationMismatch; 500; 501; 503.
        """
        return self._list(
            _LIST,
            (),
            query={
                "architecture": architecture,
                "cloudImageId": cloud_image_id,
                "cloudInitInstalled": cloud_init_installed,
                "cloudLocation": cloud_location,
                "cloudPlatform": cloud_platform,
                "deprecated": deprecated,
                "id": id,
                "name": name,
                "os": os,
                "scalrAgentInstalled": scalr_agent_installed,
                "scope": scope,
                "source": source,
                "status": status,
            },
            page_size=page_size,
            start_page=start_page,
        )

    async def get(self, image_id: str | Image | ImageForeignKey, /) -> Image:
        """Returns one image in full.

        ``GET /api/v1beta0/global/images/{imageId}/``

        Args:
            image_id: Identifier of the image in Scalr, not the one that the cloud gave it. Exactly
                36 characters. Matches ``^[A-Fa-f0-9]{8}-([A-Fa-f0-9]{4}-){3}[A-Fa-f0-9]{12}$``.

        Returns:
            The `Image`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Locked, NotEnabledPlatform, ObjectInUse,
                OperatingSystemMismatch, PolicyViolation, UnicityViolation; 422
                ConfigurationMismatch; 500; 501; 503.
        """
        return await self._call(_GET, (image_id,))

    @overload
    async def create(self, body: Image | Mapping[str, Any], /) -> Image: ...

    @overload
    async def create(
        self,
        /,
        *,
        architecture: Architecture,
        cloud_image_id: str,
        cloud_platform: CloudPlatform,
        name: str,
        os: str | Os | OsForeignKey,
        cloud_features: ImageCloudFeatures | Mapping[str, Any] | None = ...,
        cloud_init_installed: bool | None = ...,
        cloud_location: str | None = ...,
        deprecated: bool | None = ...,
        scalr_agent_installed: bool | None = ...,
        size: int | None = ...,
        type: str | None = ...,
    ) -> Image: ...

    async def create(
        self,
        body: Image | Mapping[str, Any] | None = None,
        /,
        *,
        architecture: Any = UNSET,
        cloud_features: Any = UNSET,
        cloud_image_id: Any = UNSET,
        cloud_init_installed: Any = UNSET,
        cloud_location: Any = UNSET,
        cloud_platform: Any = UNSET,
        deprecated: Any = UNSET,
        name: Any = UNSET,
        os: Any = UNSET,
        scalr_agent_installed: Any = UNSET,
        size: Any = UNSET,
        type: Any = UNSET,
    ) -> Image:
        """Registers a machine image that exists in the cloud, for every account. Nothing is built or
        copied.

        ``POST /api/v1beta0/global/images/``

        Args:
            body: A `Image`, or a mapping with wire names, instead of the keywords.
            architecture: Processor architecture that the image runs on. Set at creation only.
                Known values: ``i386``, ``x86_64``.
            cloud_features: Properties that one cloud alone has. Set at creation only.
            cloud_image_id: Identifier by which the cloud knows the image, such as an AMI id. Set
                at creation only.
            cloud_init_installed: True if the image has cloud-init. Set at creation only.
            cloud_location: Location that holds the image; null if it serves all locations of the
                platform. A filter on it needs one on the cloud platform too. Set at creation only.
            cloud_platform: Cloud platform that holds the image, such as ec2, gce or azure. Set at
                creation only. Known values: ``azure``, ``cisco``, ``cloudstack``, ``ec2``,
                ``gce``, ``hpcloud``, ``idcf``, ``mirantis``, ``ocs``, ``openstack``, ``otc``,
                ``rackspacenguk``, ``rackspacengus``, ``vio``, ``vmware``.
            deprecated: Whether it is marked as deprecated: still usable, no longer meant for new
                work.
            name: Name of the image: letters, digits and inner dashes.
            os: Operating system that it holds. Set at creation only.
            scalr_agent_installed: True if the image has the Scalr agent. Set at creation only.
            size: How large the image is, in GB; in the environment scope it cannot be set. Set at
                creation only.
            type: Virtualization and root device of an EC2 image. Superseded by the cloud features
                and due to disappear. Set at creation only.

        Returns:
            The `Image`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Locked, NotEnabledPlatform, ObjectInUse,
                OperatingSystemMismatch, PolicyViolation, UnicityViolation; 422
                ConfigurationMismatch; 500; 501; 503.
        """
        return await self._call(
            _CREATE,
            (),
            body=write_body(
                "Image",
                "create",
                body,
                {
                    "architecture": architecture,
                    "cloudFeatures": cloud_features,
                    "cloudImageId": cloud_image_id,
                    "cloudInitInstalled": cloud_init_installed,
                    "cloudLocation": cloud_location,
                    "cloudPlatform": cloud_platform,
                    "deprecated": deprecated,
                    "name": name,
                    "os": os,
                    "scalrAgentInstalled": scalr_agent_installed,
                    "size": size,
                    "type": type,
                },
                required=("architecture", "cloudImageId", "cloudPlatform", "name", "os"),
            ),
        )

    async def update(
        self,
        image_id: str | Image | ImageForeignKey,
        body: Image | Mapping[str, Any] | None = None,
        /,
        *,
        deprecated: bool | None = UNSET,
        name: str | None = UNSET,
    ) -> Image:
        """Changes the image and returns it. Hosts take a new name; what describes the machine image
        is fixed once it is registered.

        ``PATCH /api/v1beta0/global/images/{imageId}/``

        Args:
            image_id: Identifier of the image in Scalr, not the one that the cloud gave it. Exactly
                36 characters. Matches ``^[A-Fa-f0-9]{8}-([A-Fa-f0-9]{4}-){3}[A-Fa-f0-9]{12}$``.
            body: A `Image`, or a mapping with wire names, instead of the keywords. A model given
                alone, as the id, is the body as well.
            deprecated: Whether it is marked as deprecated: still usable, no longer meant for new
                work.
            name: Name of the image: letters, digits and inner dashes.

        Returns:
            The `Image`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Locked, NotEnabledPlatform, ObjectInUse,
                OperatingSystemMismatch, PolicyViolation, UnicityViolation; 422
                ConfigurationMismatch; 500; 501; 503.
        """
        return await self._call(
            _UPDATE,
            (image_id,),
            body=write_body(
                "Image", "update", body, {"deprecated": deprecated, "name": name}, subject=image_id
            ),
        )

    async def delete(self, image_id: str | Image | ImageForeignKey, /) -> None:
        """Removes the image from the global scope. The machine image itself stays in the cloud.

        ``DELETE /api/v1beta0/global/images/{imageId}/``

        Args:
            image_id: Identifier of the image in Scalr, not the one that the cloud gave it. Exactly
                36 characters. Matches ``^[A-Fa-f0-9]{8}-([A-Fa-f0-9]{4}-){3}[A-Fa-f0-9]{12}$``.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Locked, NotEnabledPlatform, ObjectInUse,
                OperatingSystemMismatch, PolicyViolation, UnicityViolation; 422
                ConfigurationMismatch; 500; 501; 503.
        """
        await self._call(_DELETE, (image_id,))

    @overload
    async def copy(
        self, image_id: str | Image | ImageForeignKey, body: CopyImageRequest | Mapping[str, Any], /
    ) -> Image: ...

    @overload
    async def copy(
        self,
        image_id: str | Image | ImageForeignKey,
        /,
        *,
        cloud_credentials: str
        | CloudCredentials
        | CloudCredentialsForeignKey
        | CloudCredentialsSummary,
        cloud_location: str,
    ) -> Image: ...

    async def copy(
        self,
        image_id: str | Image | ImageForeignKey,
        body: CopyImageRequest | Mapping[str, Any] | None = None,
        /,
        *,
        cloud_credentials: Any = UNSET,
        cloud_location: Any = UNSET,
    ) -> Image:
        """Copies the image to another EC2 region with the cloud credentials named and returns the new
        image. The cloud goes on copying after the answer.

        ``POST /api/v1beta0/global/images/{imageId}/actions/copy/``

        Args:
            image_id: Identifier of the image in Scalr, not the one that the cloud gave it. Exactly
                36 characters. Matches ``^[A-Fa-f0-9]{8}-([A-Fa-f0-9]{4}-){3}[A-Fa-f0-9]{12}$``.
            body: A `CopyImageRequest`, or a mapping with wire names, instead of the keywords.
            cloud_credentials: Cloud credentials to copy with.
            cloud_location: EC2 region that gets the copy.

        Returns:
            The `Image`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Locked, NotEnabledPlatform, ObjectInUse,
                OperatingSystemMismatch, PolicyViolation, UnicityViolation; 422
                ConfigurationMismatch; 500; 501; 503.
        """
        return await self._call(
            _COPY,
            (image_id,),
            body=write_body(
                "CopyImageRequest",
                "action",
                body,
                {"cloudCredentials": cloud_credentials, "cloudLocation": cloud_location},
                required=("cloudCredentials", "cloudLocation"),
            ),
        )

    @overload
    async def replace(
        self,
        image_id: str | Image | ImageForeignKey,
        body: ReplaceImageRequest | Mapping[str, Any],
        /,
    ) -> builtins.list[RoleScopeIdentity]: ...

    @overload
    async def replace(
        self,
        image_id: str | Image | ImageForeignKey,
        /,
        *,
        new_image: str | Image | ImageForeignKey,
        deprecate_old_image: bool | None = ...,
        scope: Sequence[ReplaceImageRequestScope] | None = ...,
    ) -> builtins.list[RoleScopeIdentity]: ...

    async def replace(
        self,
        image_id: str | Image | ImageForeignKey,
        body: ReplaceImageRequest | Mapping[str, Any] | None = None,
        /,
        *,
        deprecate_old_image: Any = UNSET,
        new_image: Any = UNSET,
        scope: Any = UNSET,
    ) -> builtins.list[RoleScopeIdentity]:
        """Puts another image in the place of this one in all roles of the global scope that use it,
        and of accounts and environments if the scope takes them in. Returns the roles that were
        changed. Servers that run already are not touched.

        ``POST /api/v1beta0/global/images/{imageId}/actions/replace/``

        Args:
            image_id: Identifier of the image in Scalr, not the one that the cloud gave it. Exactly
                36 characters. Matches ``^[A-Fa-f0-9]{8}-([A-Fa-f0-9]{4}-){3}[A-Fa-f0-9]{12}$``.
            body: A `ReplaceImageRequest`, or a mapping with wire names, instead of the keywords.
            deprecate_old_image: Whether the image that is replaced is also marked as deprecated.
                The host's default is ``False``.
            new_image: Image that takes its place.
            scope: Scopes whose roles are changed; a scope below needs the ones above it as well.
                Not in the environment scope. Known values: ``account``, ``environment``,
                ``scalr``.

        Returns:
            The `RoleScopeIdentity` items.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Locked, NotEnabledPlatform, ObjectInUse,
                OperatingSystemMismatch, PolicyViolation, UnicityViolation; 422
                ConfigurationMismatch; 500; 501; 503.
        """
        return await self._call(
            _REPLACE,
            (image_id,),
            body=write_body(
                "ReplaceImageRequest",
                "action",
                body,
                {"deprecateOldImage": deprecate_old_image, "newImage": new_image, "scope": scope},
                required=("newImage",),
            ),
        )
