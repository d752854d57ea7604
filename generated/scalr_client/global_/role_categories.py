"""``global_.role_categories``: Categories that sort roles, shared by all accounts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, overload

from ..calls.operation import Operation
from ..calls.request_body import write_body
from ..resource import AsyncResource, Resource
from ..serialization.scalars import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..calls.pager import AsyncPager, Pager
    from ..models.role_category import RoleCategory
    from ..models.role_category_foreign_key import RoleCategoryForeignKey
    from ..types import Scope

_LIST: Final[Operation[RoleCategory]] = Operation(
    "global_.role_categories.list",
    "GET",
    "/api/v1beta0/global/role-categories/",
    "model:RoleCategory",
    ids={"id": ("RoleCategory",)},
)

_GET: Final[Operation[RoleCategory]] = Operation(
    "global_.role_categories.get",
    "GET",
    "/api/v1beta0/global/role-categories/{roleCategoryId}/",
    "model:RoleCategory",
    ids={"roleCategoryId": ("RoleCategory",)},
)

_CREATE: Final[Operation[RoleCategory]] = Operation(
    "global_.role_categories.create",
    "POST",
    "/api/v1beta0/global/role-categories/",
    "model:RoleCategory",
)

_UPDATE: Final[Operation[RoleCategory]] = Operation(
    "global_.role_categories.update",
    "PATCH",
    "/api/v1beta0/global/role-categories/{roleCategoryId}/",
    "model:RoleCategory",
    ids={"roleCategoryId": ("RoleCategory",)},
)

_DELETE: Final[Operation[None]] = Operation(
    "global_.role_categories.delete",
    "DELETE",
    "/api/v1beta0/global/role-categories/{roleCategoryId}/",
    ids={"roleCategoryId": ("RoleCategory",)},
)


class RoleCategoriesResource(Resource):
    """Categories that sort roles, shared by all accounts."""

    __slots__ = ()

    def list(
        self,
        *,
        id: int | RoleCategory | RoleCategoryForeignKey | None = None,
        name: str | None = None,
        scope: Scope | None = None,
        page_size: int | None = None,
        start_page: int | None = None,
    ) -> Pager[RoleCategory]:
        """Lists the role categories, page by page.

        ``GET /api/v1beta0/global/role-categories/``

        Args:
            id: Identifier of the role category.
            name: Name of the role category, shorter than 18 characters.
            scope: Scope that it is defined in; the value scalr is the global scope. Known values:
                ``account``, ``environment``, ``farm``, ``farmrole``, ``role``, ``scalr``,
                ``server``.
            page_size: Items asked for in one request, 1 to 100; the host sends 100 unless told.
            start_page: Number of the first page to fetch, counted from 1.

        Returns:
            The `RoleCategory` items, fetched page by page as they are iterated.

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
            query={"id": id, "name": name, "scope": scope},
            page_size=page_size,
            start_page=start_page,
        )

    def get(self, role_category_id: int | RoleCategory | RoleCategoryForeignKey, /) -> RoleCategory:
        """Returns one role category in full.

        ``GET /api/v1beta0/global/role-categories/{roleCategoryId}/``

        Args:
            role_category_id: Identifier of the role category.

        Returns:
            The `RoleCategory`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Locked, NotEnabledPlatform, ObjectInUse,
                OperatingSystemMismatch, PolicyViolation, UnicityViolation; 422
                ConfigurationMismatch; 500; 501; 503.
        """
        return self._call(_GET, (role_category_id,))

    @overload
    def create(self, body: RoleCategory | Mapping[str, Any], /) -> RoleCategory: ...

    @overload
    def create(self, /, *, name: str) -> RoleCategory: ...

    def create(
        self, body: RoleCategory | Mapping[str, Any] | None = None, /, *, name: Any = UNSET
    ) -> RoleCategory:
        """Creates a role category and returns it as the host stored it.

        ``POST /api/v1beta0/global/role-categories/``

        Args:
            body: A `RoleCategory`, or a mapping with wire names, instead of the keywords.
            name: Name of the role category, shorter than 18 characters.

        Returns:
            The `RoleCategory`.

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
            body=write_body("RoleCategory", "create", body, {"name": name}, required=("name",)),
        )

    def update(
        self,
        role_category_id: int | RoleCategory | RoleCategoryForeignKey,
        body: RoleCategory | Mapping[str, Any] | None = None,
        /,
        *,
        name: str | None = UNSET,
    ) -> RoleCategory:
        """Changes the given properties of one role category and returns it as changed. What is not
        given stays as it is.

        ``PATCH /api/v1beta0/global/role-categories/{roleCategoryId}/``

        Args:
            role_category_id: Identifier of the role category.
            body: A `RoleCategory`, or a mapping with wire names, instead of the keywords. A model
                given alone, as the id, is the body as well.
            name: Name of the role category, shorter than 18 characters.

        Returns:
            The `RoleCategory`.

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
            (role_category_id,),
            body=write_body(
                "RoleCategory", "update", body, {"name": name}, subject=role_category_id
            ),
        )

    def delete(self, role_category_id: int | RoleCategory | RoleCategoryForeignKey, /) -> None:
        """Deletes one role category. This cannot be undone.

        ``DELETE /api/v1beta0/global/role-categories/{roleCategoryId}/``

        Args:
            role_category_id: Identifier of the role category.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Locked, NotEnabledPlatform, ObjectInUse,
                OperatingSystemMismatch, PolicyViolation, UnicityViolation; 422
                ConfigurationMismatch; 500; 501; 503.
        """
        self._call(_DELETE, (role_category_id,))


class AsyncRoleCategoriesResource(AsyncResource):
    """Categories that sort roles, shared by all accounts."""

    __slots__ = ()

    def list(
        self,
        *,
        id: int | RoleCategory | RoleCategoryForeignKey | None = None,
        name: str | None = None,
        scope: Scope | None = None,
        page_size: int | None = None,
        start_page: int | None = None,
    ) -> AsyncPager[RoleCategory]:
        """Lists the role categories, page by page.

        ``GET /api/v1beta0/global/role-categories/``

        Args:
            id: Identifier of the role category.
            name: Name of the role category, shorter than 18 characters.
            scope: Scope that it is defined in; the value scalr is the global scope. Known values:
                ``account``, ``environment``, ``farm``, ``farmrole``, ``role``, ``scalr``,
                ``server``.
            page_size: Items asked for in one request, 1 to 100; the host sends 100 unless told.
            start_page: Number of the first page to fetch, counted from 1.

        Returns:
            The `RoleCategory` items, fetched page by page as they are iterated.

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
            query={"id": id, "name": name, "scope": scope},
            page_size=page_size,
            start_page=start_page,
        )

    async def get(
        self, role_category_id: int | RoleCategory | RoleCategoryForeignKey, /
    ) -> RoleCategory:
        """Returns one role category in full.

        ``GET /api/v1beta0/global/role-categories/{roleCategoryId}/``

        Args:
            role_category_id: Identifier of the role category.

        Returns:
            The `RoleCategory`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Locked, NotEnabledPlatform, ObjectInUse,
                OperatingSystemMismatch, PolicyViolation, UnicityViolation; 422
                ConfigurationMismatch; 500; 501; 503.
        """
        return await self._call(_GET, (role_category_id,))

    @overload
    async def create(self, body: RoleCategory | Mapping[str, Any], /) -> RoleCategory: ...

    @overload
    async def create(self, /, *, name: str) -> RoleCategory: ...

    async def create(
        self, body: RoleCategory | Mapping[str, Any] | None = None, /, *, name: Any = UNSET
    ) -> RoleCategory:
        """Creates a role category and returns it as the host stored it.

        ``POST /api/v1beta0/global/role-categories/``

        Args:
            body: A `RoleCategory`, or a mapping with wire names, instead of the keywords.
            name: Name of the role category, shorter than 18 characters.

        Returns:
            The `RoleCategory`.

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
            body=write_body("RoleCategory", "create", body, {"name": name}, required=("name",)),
        )

    async def update(
        self,
        role_category_id: int | RoleCategory | RoleCategoryForeignKey,
        body: RoleCategory | Mapping[str, Any] | None = None,
        /,
        *,
        name: str | None = UNSET,
    ) -> RoleCategory:
        """Changes the given properties of one role category and returns it as changed. What is not
        given stays as it is.

        ``PATCH /api/v1beta0/global/role-categories/{roleCategoryId}/``

        Args:
            role_category_id: Identifier of the role category.
            body: A `RoleCategory`, or a mapping with wire names, instead of the keywords. A model
                given alone, as the id, is the body as well.
            name: Name of the role category, shorter than 18 characters.

        Returns:
            The `RoleCategory`.

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
            (role_category_id,),
            body=write_body(
                "RoleCategory", "update", body, {"name": name}, subject=role_category_id
            ),
        )

    async def delete(
        self, role_category_id: int | RoleCategory | RoleCategoryForeignKey, /
    ) -> None:
        """Deletes one role category. This cannot be undone.

        ``DELETE /api/v1beta0/global/role-categories/{roleCategoryId}/``

        Args:
            role_category_id: Identifier of the role category.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Locked, NotEnabledPlatform, ObjectInUse,
                OperatingSystemMismatch, PolicyViolation, UnicityViolation; 422
                ConfigurationMismatch; 500; 501; 503.
        """
        await self._call(_DELETE, (role_category_id,))
