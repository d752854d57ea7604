"""``global_.roles``: Templates for farm roles, shared by all accounts. A role names an operating
system and holds an image for each cloud location.
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
    from ..models.account_role import AccountRole
    from ..models.deprecate_role_request import DeprecateRoleRequest
    from ..models.os import Os
    from ..models.os_foreign_key import OsForeignKey
    from ..models.role import Role
    from ..models.role_category import RoleCategory
    from ..models.role_category_foreign_key import RoleCategoryForeignKey
    from ..models.role_foreign_key import RoleForeignKey
    from ..models.role_identity import RoleIdentity
    from ..models.role_identity_template_content import RoleIdentityTemplateContent
    from ..types import BuiltinAutomation, Scope
    from .roles_global_variables import (
        AsyncRolesGlobalVariablesResource,
        RolesGlobalVariablesResource,
    )
    from .roles_images import AsyncRolesImagesResource, RolesImagesResource
    from .roles_orchestration_rules import (
        AsyncRolesOrchestrationRulesResource,
        RolesOrchestrationRulesResource,
    )

_LIST: Final[Operation[Role]] = Operation(
    "global_.roles.list",
    "GET",
    "/api/v1beta0/global/roles/",
    "model:Role",
    ids={"category": ("RoleCategory",), "id": ("Role",), "os": ("Os",)},
    flags=("quickStart", "useScalrAgent"),
)

_GET: Final[Operation[Role]] = Operation(
    "global_.roles.get",
    "GET",
    "/api/v1beta0/global/roles/{roleId}/",
    "model:Role",
    ids={"roleId": ("Role",)},
)

_CREATE: Final[Operation[Role]] = Operation(
    "global_.roles.create", "POST", "/api/v1beta0/global/roles/", "model:Role"
)

_UPDATE: Final[Operation[Role]] = Operation(
    "global_.roles.update",
    "PATCH",
    "/api/v1beta0/global/roles/{roleId}/",
    "model:Role",
    ids={"roleId": ("Role",)},
)

_DELETE: Final[Operation[None]] = Operation(
    "global_.roles.delete",
    "DELETE",
    "/api/v1beta0/global/roles/{roleId}/",
    ids={"roleId": ("Role",)},
)

_DEPRECATE: Final[Operation[Role]] = Operation(
    "global_.roles.deprecate",
    "POST",
    "/api/v1beta0/global/roles/{roleId}/actions/deprecate/",
    "model:Role",
    ids={"roleId": ("Role",)},
)


class RolesResource(Resource):
    """Templates for farm roles, shared by all accounts. A role names an operating system and holds an
    image for each cloud location.
    """

    __slots__ = ()

    @property
    def global_variables(self) -> RolesGlobalVariablesResource:
        """Named values that a role hands down to the farm roles made from it."""
        from .roles_global_variables import RolesGlobalVariablesResource

        return RolesGlobalVariablesResource(self._client)

    @property
    def images(self) -> RolesImagesResource:
        """Images that a role launches servers from, at most one for each cloud location."""
        from .roles_images import RolesImagesResource

        return RolesImagesResource(self._client)

    @property
    def orchestration_rules(self) -> RolesOrchestrationRulesResource:
        """Rules that a role brings to every farm role made from it. The list also has the rules of
        the scopes above, which cannot be changed here.
        """
        from .roles_orchestration_rules import RolesOrchestrationRulesResource

        return RolesOrchestrationRulesResource(self._client)

    def list(
        self,
        *,
        builtin_automation: BuiltinAutomation | Sequence[BuiltinAutomation] | None = None,
        category: int | RoleCategory | RoleCategoryForeignKey | None = None,
        id: int
        | AccountRole
        | Role
        | RoleForeignKey
        | RoleIdentity
        | RoleIdentityTemplateContent
        | None = None,
        name: str | None = None,
        os: str | Os | OsForeignKey | None = None,
        quick_start: bool | None = None,
        quick_start_group: str | None = None,
        scope: Scope | None = None,
        use_scalr_agent: bool | None = None,
        page_size: int | None = None,
        start_page: int | None = None,
    ) -> Pager[Role]:
        """Lists the roles, page by page.

        ``GET /api/v1beta0/global/roles/``

        Args:
            builtin_automation: Automation that Scalr brings to servers of the role, such as chef,
                mysql or haproxy. Known values: ``apache``, ``base``, ``chef``, ``haproxy``,
                ``memcached``, ``mysql``, ``nginx``, ``percona``, ``postgresql``, ``rabbitmq``,
                ``redis``, ``tomcat``.
            category: Role category that the role is sorted under.
            id: Identifier of the role.
            name: Name of the role: letters, digits and inner dashes.
            os: Operating system of the servers; the images of the role must match it.
            quick_start: Whether the role is one of the quick-start roles.
            quick_start_group: Group that a quick-start role is listed in.
            scope: Scope that it is defined in; the value scalr is the global scope. Known values:
                ``account``, ``environment``, ``farm``, ``farmrole``, ``role``, ``scalr``,
                ``server``.
            use_scalr_agent: Whether servers of the role run the Scalr agent.
            page_size: Items asked for in one request, 1 to 100; the host sends 100 unless told.
            start_page: Number of the first page to fetch, counted from 1.

        Returns:
            The `Role` items, fetched page by page as they are iterated.

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
                "builtinAutomation": builtin_automation,
                "category": category,
                "id": id,
                "name": name,
                "os": os,
                "quickStart": quick_start,
                "quickStartGroup": quick_start_group,
                "scope": scope,
                "useScalrAgent": use_scalr_agent,
            },
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
        /,
    ) -> Role:
        """Returns one role in full.

        ``GET /api/v1beta0/global/roles/{roleId}/``

        Args:
            role_id: Identifier of the role.

        Returns:
            The `Role`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Locked, NotEnabledPlatform, ObjectInUse,
                OperatingSystemMismatch, PolicyViolation, UnicityViolation; 422
                ConfigurationMismatch; 500; 501; 503.
        """
        return self._call(_GET, (role_id,))

    @overload
    def create(self, body: Role | Mapping[str, Any], /) -> Role: ...

    @overload
    def create(
        self,
        /,
        *,
        category: int | RoleCategory | RoleCategoryForeignKey,
        name: str,
        os: str | Os | OsForeignKey,
        builtin_automation: Sequence[BuiltinAutomation] | None = ...,
        description: str | None = ...,
        quick_start: bool | None = ...,
        quick_start_group: str | None = ...,
        tags: Sequence[str] | None = ...,
        use_scalr_agent: bool | None = ...,
    ) -> Role: ...

    def create(
        self,
        body: Role | Mapping[str, Any] | None = None,
        /,
        *,
        builtin_automation: Any = UNSET,
        category: Any = UNSET,
        description: Any = UNSET,
        name: Any = UNSET,
        os: Any = UNSET,
        quick_start: Any = UNSET,
        quick_start_group: Any = UNSET,
        tags: Any = UNSET,
        use_scalr_agent: Any = UNSET,
    ) -> Role:
        """Creates a role and returns it as the host stored it.

        ``POST /api/v1beta0/global/roles/``

        Args:
            body: A `Role`, or a mapping with wire names, instead of the keywords.
            builtin_automation: Automation that Scalr brings to servers of the role, such as chef,
                mysql or haproxy. Set at creation only. Known values: ``apache``, ``base``,
                ``chef``, ``haproxy``, ``memcached``, ``mysql``, ``nginx``, ``percona``,
                ``postgresql``, ``rabbitmq``, ``redis``, ``tomcat``.
            category: Role category that the role is sorted under.
            description: What the role is for.
            name: Name of the role: letters, digits and inner dashes.
            os: Operating system of the servers; the images of the role must match it. Set at
                creation only.
            quick_start: Whether the role is one of the quick-start roles.
            quick_start_group: Group that a quick-start role is listed in.
            tags: Labels to find and select it by.
            use_scalr_agent: Whether servers of the role run the Scalr agent. Set at creation only.

        Returns:
            The `Role`.

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
                "Role",
                "create",
                body,
                {
                    "builtinAutomation": builtin_automation,
                    "category": category,
                    "description": description,
                    "name": name,
                    "os": os,
                    "quickStart": quick_start,
                    "quickStartGroup": quick_start_group,
                    "tags": tags,
                    "useScalrAgent": use_scalr_agent,
                },
                required=("category", "name", "os"),
            ),
        )

    def update(
        self,
        role_id: int
        | AccountRole
        | Role
        | RoleForeignKey
        | RoleIdentity
        | RoleIdentityTemplateContent,
        body: Role | Mapping[str, Any] | None = None,
        /,
        *,
        category: int | RoleCategory | RoleCategoryForeignKey | None = UNSET,
        description: str | None = UNSET,
        name: str | None = UNSET,
        quick_start: bool | None = UNSET,
        quick_start_group: str | None = UNSET,
        tags: Sequence[str] | None = UNSET,
    ) -> Role:
        """Changes the given properties of one role and returns it as changed. What is not given stays
        as it is.

        ``PATCH /api/v1beta0/global/roles/{roleId}/``

        Args:
            role_id: Identifier of the role.
            body: A `Role`, or a mapping with wire names, instead of the keywords. A model given
                alone, as the id, is the body as well.
            category: Role category that the role is sorted under.
            description: What the role is for.
            name: Name of the role: letters, digits and inner dashes.
            quick_start: Whether the role is one of the quick-start roles.
            quick_start_group: Group that a quick-start role is listed in.
            tags: Labels to find and select it by.

        Returns:
            The `Role`.

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
            (role_id,),
            body=write_body(
                "Role",
                "update",
                body,
                {
                    "category": category,
                    "description": description,
                    "name": name,
                    "quickStart": quick_start,
                    "quickStartGroup": quick_start_group,
                    "tags": tags,
                },
                subject=role_id,
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
        /,
    ) -> None:
        """Deletes one role. This cannot be undone.

        ``DELETE /api/v1beta0/global/roles/{roleId}/``

        Args:
            role_id: Identifier of the role.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Locked, NotEnabledPlatform, ObjectInUse,
                OperatingSystemMismatch, PolicyViolation, UnicityViolation; 422
                ConfigurationMismatch; 500; 501; 503.
        """
        self._call(_DELETE, (role_id,))

    def deprecate(
        self,
        role_id: int
        | AccountRole
        | Role
        | RoleForeignKey
        | RoleIdentity
        | RoleIdentityTemplateContent,
        body: DeprecateRoleRequest | Mapping[str, Any] | None = None,
        /,
        *,
        deprecate: bool | None = UNSET,
        replacement: int
        | AccountRole
        | Role
        | RoleForeignKey
        | RoleIdentity
        | RoleIdentityTemplateContent
        | None = UNSET,
    ) -> Role:
        """Marks the role as deprecated, optionally with a role to use instead, and returns it. Farm
        roles made from it go on working. With deprecate false the mark is taken off again.

        ``POST /api/v1beta0/global/roles/{roleId}/actions/deprecate/``

        Args:
            role_id: Identifier of the role.
            body: A `DeprecateRoleRequest`, or a mapping with wire names, instead of the keywords.
            deprecate: True marks the role as deprecated, which is the default; false takes the
                mark off. The host's default is ``True``.
            replacement: Role to suggest in its place.

        Returns:
            The `Role`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Locked, NotEnabledPlatform, ObjectInUse,
                OperatingSystemMismatch, PolicyViolation, UnicityViolation; 422
                ConfigurationMismatch; 500; 501; 503.
        """
        return self._call(
            _DEPRECATE,
            (role_id,),
            body=write_body(
                "DeprecateRoleRequest",
                "action",
                body,
                {"deprecate": deprecate, "replacement": replacement},
            ),
        )


class AsyncRolesResource(AsyncResource):
    """Templates for farm roles, shared by all accounts. A role names an operating system and holds an
    image for each cloud location.
    """

    __slots__ = ()

    @property
    def global_variables(self) -> AsyncRolesGlobalVariablesResource:
        """Named values that a role hands down to the farm roles made from it."""
        from .roles_global_variables import AsyncRolesGlobalVariablesResource

        return AsyncRolesGlobalVariablesResource(self._client)

    @property
    def images(self) -> AsyncRolesImagesResource:
        """Images that a role launches servers from, at most one for each cloud location."""
        from .roles_images import AsyncRolesImagesResource

        return AsyncRolesImagesResource(self._client)

    @property
    def orchestration_rules(self) -> AsyncRolesOrchestrationRulesResource:
        """Rules that a role brings to every farm role made from it. The list also has the rules of
        the scopes above, which cannot be changed here.
        """
        from .roles_orchestration_rules import AsyncRolesOrchestrationRulesResource

        return AsyncRolesOrchestrationRulesResource(self._client)

    def list(
        self,
        *,
        builtin_automation: BuiltinAutomation | Sequence[BuiltinAutomation] | None = None,
        category: int | RoleCategory | RoleCategoryForeignKey | None = None,
        id: int
        | AccountRole
        | Role
        | RoleForeignKey
        | RoleIdentity
        | RoleIdentityTemplateContent
        | None = None,
        name: str | None = None,
        os: str | Os | OsForeignKey | None = None,
        quick_start: bool | None = None,
        quick_start_group: str | None = None,
        scope: Scope | None = None,
        use_scalr_agent: bool | None = None,
        page_size: int | None = None,
        start_page: int | None = None,
    ) -> AsyncPager[Role]:
        """Lists the roles, page by page.

        ``GET /api/v1beta0/global/roles/``

        Args:
            builtin_automation: Automation that Scalr brings to servers of the role, such as chef,
                mysql or haproxy. Known values: ``apache``, ``base``, ``chef``, ``haproxy``,
                ``memcached``, ``mysql``, ``nginx``, ``percona``, ``postgresql``, ``rabbitmq``,
                ``redis``, ``tomcat``.
            category: Role category that the role is sorted under.
            id: Identifier of the role.
            name: Name of the role: letters, digits and inner dashes.
            os: Operating system of the servers; the images of the role must match it.
            quick_start: Whether the role is one of the quick-start roles.
            quick_start_group: Group that a quick-start role is listed in.
            scope: Scope that it is defined in; the value scalr is the global scope. Known values:
                ``account``, ``environment``, ``farm``, ``farmrole``, ``role``, ``scalr``,
                ``server``.
            use_scalr_agent: Whether servers of the role run the Scalr agent.
            page_size: Items asked for in one request, 1 to 100; the host sends 100 unless told.
            start_page: Number of the first page to fetch, counted from 1.

        Returns:
            The `Role` items, fetched page by page as they are iterated.

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
                "builtinAutomation": builtin_automation,
                "category": category,
                "id": id,
                "name": name,
                "os": os,
                "quickStart": quick_start,
                "quickStartGroup": quick_start_group,
                "scope": scope,
                "useScalrAgent": use_scalr_agent,
            },
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
        /,
    ) -> Role:
        """Returns one role in full.

        ``GET /api/v1beta0/global/roles/{roleId}/``

        Args:
            role_id: Identifier of the role.

        Returns:
            The `Role`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Locked, NotEnabledPlatform, ObjectInUse,
                OperatingSystemMismatch, PolicyViolation, UnicityViolation; 422
                ConfigurationMismatch; 500; 501; 503.
        """
        return await self._call(_GET, (role_id,))

    @overload
    async def create(self, body: Role | Mapping[str, Any], /) -> Role: ...

    @overload
    async def create(
        self,
        /,
        *,
        category: int | RoleCategory | RoleCategoryForeignKey,
        name: str,
        os: str | Os | OsForeignKey,
        builtin_automation: Sequence[BuiltinAutomation] | None = ...,
        description: str | None = ...,
        quick_start: bool | None = ...,
        quick_start_group: str | None = ...,
        tags: Sequence[str] | None = ...,
        use_scalr_agent: bool | None = ...,
    ) -> Role: ...

    async def create(
        self,
        body: Role | Mapping[str, Any] | None = None,
        /,
        *,
        builtin_automation: Any = UNSET,
        category: Any = UNSET,
        description: Any = UNSET,
        name: Any = UNSET,
        os: Any = UNSET,
        quick_start: Any = UNSET,
        quick_start_group: Any = UNSET,
        tags: Any = UNSET,
        use_scalr_agent: Any = UNSET,
    ) -> Role:
        """Creates a role and returns it as the host stored it.

        ``POST /api/v1beta0/global/roles/``

        Args:
            body: A `Role`, or a mapping with wire names, instead of the keywords.
            builtin_automation: Automation that Scalr brings to servers of the role, such as chef,
                mysql or haproxy. Set at creation only. Known values: ``apache``, ``base``,
                ``chef``, ``haproxy``, ``memcached``, ``mysql``, ``nginx``, ``percona``,
                ``postgresql``, ``rabbitmq``, ``redis``, ``tomcat``.
            category: Role category that the role is sorted under.
            description: What the role is for.
            name: Name of the role: letters, digits and inner dashes.
            os: Operating system of the servers; the images of the role must match it. Set at
                creation only.
            quick_start: Whether the role is one of the quick-start roles.
            quick_start_group: Group that a quick-start role is listed in.
            tags: Labels to find and select it by.
            use_scalr_agent: Whether servers of the role run the Scalr agent. Set at creation only.

        Returns:
            The `Role`.

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
                "Role",
                "create",
                body,
                {
                    "builtinAutomation": builtin_automation,
                    "category": category,
                    "description": description,
                    "name": name,
                    "os": os,
                    "quickStart": quick_start,
                    "quickStartGroup": quick_start_group,
                    "tags": tags,
                    "useScalrAgent": use_scalr_agent,
                },
                required=("category", "name", "os"),
            ),
        )

    async def update(
        self,
        role_id: int
        | AccountRole
        | Role
        | RoleForeignKey
        | RoleIdentity
        | RoleIdentityTemplateContent,
        body: Role | Mapping[str, Any] | None = None,
        /,
        *,
        category: int | RoleCategory | RoleCategoryForeignKey | None = UNSET,
        description: str | None = UNSET,
        name: str | None = UNSET,
        quick_start: bool | None = UNSET,
        quick_start_group: str | None = UNSET,
        tags: Sequence[str] | None = UNSET,
    ) -> Role:
        """Changes the given properties of one role and returns it as changed. What is not given stays
        as it is.

        ``PATCH /api/v1beta0/global/roles/{roleId}/``

        Args:
            role_id: Identifier of the role.
            body: A `Role`, or a mapping with wire names, instead of the keywords. A model given
                alone, as the id, is the body as well.
            category: Role category that the role is sorted under.
            description: What the role is for.
            name: Name of the role: letters, digits and inner dashes.
            quick_start: Whether the role is one of the quick-start roles.
            quick_start_group: Group that a quick-start role is listed in.
            tags: Labels to find and select it by.

        Returns:
            The `Role`.

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
            (role_id,),
            body=write_body(
                "Role",
                "update",
                body,
                {
                    "category": category,
                    "description": description,
                    "name": name,
                    "quickStart": quick_start,
                    "quickStartGroup": quick_start_group,
                    "tags": tags,
                },
                subject=role_id,
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
        /,
    ) -> None:
        """Deletes one role. This cannot be undone.

        ``DELETE /api/v1beta0/global/roles/{roleId}/``

        Args:
            role_id: Identifier of the role.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Locked, NotEnabledPlatform, ObjectInUse,
                OperatingSystemMismatch, PolicyViolation, UnicityViolation; 422
                ConfigurationMismatch; 500; 501; 503.
        """
        await self._call(_DELETE, (role_id,))

    async def deprecate(
        self,
        role_id: int
        | AccountRole
        | Role
        | RoleForeignKey
        | RoleIdentity
        | RoleIdentityTemplateContent,
        body: DeprecateRoleRequest | Mapping[str, Any] | None = None,
        /,
        *,
        deprecate: bool | None = UNSET,
        replacement: int
        | AccountRole
        | Role
        | RoleForeignKey
        | RoleIdentity
        | RoleIdentityTemplateContent
        | None = UNSET,
    ) -> Role:
        """Marks the role as deprecated, optionally with a role to use instead, and returns it. Farm
        roles made from it go on working. With deprecate false the mark is taken off again.

        ``POST /api/v1beta0/global/roles/{roleId}/actions/deprecate/``

        Args:
            role_id: Identifier of the role.
            body: A `DeprecateRoleRequest`, or a mapping with wire names, instead of the keywords.
            deprecate: True marks the role as deprecated, which is the default; false takes the
                mark off. The host's default is ``True``.
            replacement: Role to suggest in its place.

        Returns:
            The `Role`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Locked, NotEnabledPlatform, ObjectInUse,
                OperatingSystemMismatch, PolicyViolation, UnicityViolation; 422
                ConfigurationMismatch; 500; 501; 503.
        """
        return await self._call(
            _DEPRECATE,
            (role_id,),
            body=write_body(
                "DeprecateRoleRequest",
                "action",
                body,
                {"deprecate": deprecate, "replacement": replacement},
            ),
        )
