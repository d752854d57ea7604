"""``account.roles``: Templates for farm roles, shared by the environments of the account. A role
names an operating system and holds an image for each cloud location.
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
    from ..models.clone_role_request import CloneRoleRequest
    from ..models.deprecate_role_request import DeprecateRoleRequest
    from ..models.environment import Environment
    from ..models.environment_foreign_key import EnvironmentForeignKey
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

_LIST: Final[Operation[AccountRole]] = Operation(
    "account.roles.list",
    "GET",
    "/api/v1beta0/account/{accountId}/roles/",
    "key:AccountRole",
    ids={"category": ("RoleCategory",), "id": ("Role",), "os": ("Os",)},
    flags=("quickStart", "restrictedAccess", "useScalrAgent"),
)

_GET: Final[Operation[AccountRole]] = Operation(
    "account.roles.get",
    "GET",
    "/api/v1beta0/account/{accountId}/roles/{roleId}/",
    "key:AccountRole",
    ids={"roleId": ("Role",)},
)

_CREATE: Final[Operation[AccountRole]] = Operation(
    "account.roles.create", "POST", "/api/v1beta0/account/{accountId}/roles/", "key:AccountRole"
)

_UPDATE: Final[Operation[AccountRole]] = Operation(
    "account.roles.update",
    "PATCH",
    "/api/v1beta0/account/{accountId}/roles/{roleId}/",
    "key:AccountRole",
    ids={"roleId": ("Role",)},
)

_DELETE: Final[Operation[None]] = Operation(
    "account.roles.delete",
    "DELETE",
    "/api/v1beta0/account/{accountId}/roles/{roleId}/",
    ids={"roleId": ("Role",)},
)

_CLONE: Final[Operation[AccountRole]] = Operation(
    "account.roles.clone",
    "POST",
    "/api/v1beta0/account/{accountId}/roles/{roleId}/actions/clone/",
    "key:AccountRole",
    ids={"roleId": ("Role",)},
)

_DEPRECATE: Final[Operation[AccountRole]] = Operation(
    "account.roles.deprecate",
    "POST",
    "/api/v1beta0/account/{accountId}/roles/{roleId}/actions/deprecate/",
    "key:AccountRole",
    ids={"roleId": ("Role",)},
)


class RolesResource(Resource):
    """Templates for farm roles, shared by the environments of the account. A role names an operating
    system and holds an image for each cloud location.
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
        restricted_access: bool | None = None,
        scope: Scope | None = None,
        use_scalr_agent: bool | None = None,
        page_size: int | None = None,
        start_page: int | None = None,
        account_id: int | None = None,
    ) -> Pager[AccountRole]:
        """Lists the roles, page by page.

        ``GET /api/v1beta0/account/{accountId}/roles/``

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
            restricted_access: Whether only the allowed environments may use the role.
            scope: Scope that it is defined in; the value scalr is the global scope. Known values:
                ``account``, ``environment``, ``farm``, ``farmrole``, ``role``, ``scalr``,
                ``server``.
            use_scalr_agent: Whether servers of the role run the Scalr agent.
            page_size: Items asked for in one request, 1 to 100; the host sends 100 unless told.
            start_page: Number of the first page to fetch, counted from 1.
            account_id: Account to work in. The client's setting unless given.

        Returns:
            The `AccountRole` items, fetched page by page as they are iterated.

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
            (account_id,),
            query={
                "builtinAutomation": builtin_automation,
                "category": category,
                "id": id,
                "name": name,
                "os": os,
                "quickStart": quick_start,
                "quickStartGroup": quick_start_group,
                "restrictedAccess": restricted_access,
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
        *,
        account_id: int | None = None,
    ) -> AccountRole:
        """Returns one role in full.

        ``GET /api/v1beta0/account/{accountId}/roles/{roleId}/``

        Args:
            role_id: Identifier of the role.
            account_id: Account to work in. The client's setting unless given.

        Returns:
            The `AccountRole`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Locked, NotEnabledPlatform, ObjectInUse,
                OperatingSystemMismatch, PolicyViolation, UnacceptableObjectConfiguration,
                UnicityViolation; 422 ConfigurationMismatch; 500; 501; 503.
        """
        return self._call(_GET, (account_id, role_id))

    @overload
    def create(
        self, body: AccountRole | Mapping[str, Any], /, *, account_id: int | None = ...
    ) -> AccountRole: ...

    @overload
    def create(
        self,
        /,
        *,
        category: int | RoleCategory | RoleCategoryForeignKey,
        name: str,
        os: str | Os | OsForeignKey,
        allowed_environments: Sequence[int | Environment | EnvironmentForeignKey] | None = ...,
        builtin_automation: Sequence[BuiltinAutomation] | None = ...,
        description: str | None = ...,
        quick_start: bool | None = ...,
        quick_start_group: str | None = ...,
        restricted_access: bool | None = ...,
        tags: Sequence[str] | None = ...,
        use_scalr_agent: bool | None = ...,
        account_id: int | None = ...,
    ) -> AccountRole: ...

    def create(
        self,
        body: AccountRole | Mapping[str, Any] | None = None,
        /,
        *,
        allowed_environments: Any = UNSET,
        builtin_automation: Any = UNSET,
        category: Any = UNSET,
        description: Any = UNSET,
        name: Any = UNSET,
        os: Any = UNSET,
        quick_start: Any = UNSET,
        quick_start_group: Any = UNSET,
        restricted_access: Any = UNSET,
        tags: Any = UNSET,
        use_scalr_agent: Any = UNSET,
        account_id: int | None = None,
    ) -> AccountRole:
        """Creates a role and returns it as the host stored it.

        ``POST /api/v1beta0/account/{accountId}/roles/``

        Args:
            body: A `AccountRole`, or a mapping with wire names, instead of the keywords.
            allowed_environments: Environments that may use the role while access to it is
                restricted.
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
            restricted_access: Whether only the allowed environments may use the role.
            tags: Labels to find and select it by.
            use_scalr_agent: Whether servers of the role run the Scalr agent. Set at creation only.
            account_id: Account to work in. The client's setting unless given.

        Returns:
            The `AccountRole`.

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
            (account_id,),
            body=write_body(
                "AccountRole",
                "create",
                body,
                {
                    "allowedEnvironments": allowed_environments,
                    "builtinAutomation": builtin_automation,
                    "category": category,
                    "description": description,
                    "name": name,
                    "os": os,
                    "quickStart": quick_start,
                    "quickStartGroup": quick_start_group,
                    "restrictedAccess": restricted_access,
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
        body: AccountRole | Mapping[str, Any] | None = None,
        /,
        *,
        allowed_environments: Sequence[int | Environment | EnvironmentForeignKey] | None = UNSET,
        category: int | RoleCategory | RoleCategoryForeignKey | None = UNSET,
        description: str | None = UNSET,
        name: str | None = UNSET,
        quick_start: bool | None = UNSET,
        quick_start_group: str | None = UNSET,
        restricted_access: bool | None = UNSET,
        tags: Sequence[str] | None = UNSET,
        account_id: int | None = None,
    ) -> AccountRole:
        """Changes the given properties of one role and returns it as changed. What is not given stays
        as it is.

        ``PATCH /api/v1beta0/account/{accountId}/roles/{roleId}/``

        Args:
            role_id: Identifier of the role.
            body: A `AccountRole`, or a mapping with wire names, instead of the keywords. A model
                given alone, as the id, is the body as well.
            allowed_environments: Environments that may use the role while access to it is
                restricted.
            category: Role category that the role is sorted under.
            description: What the role is for.
            name: Name of the role: letters, digits and inner dashes.
            quick_start: Whether the role is one of the quick-start roles.
            quick_start_group: Group that a quick-start role is listed in.
            restricted_access: Whether only the allowed environments may use the role.
            tags: Labels to find and select it by.
            account_id: Account to work in. The client's setting unless given.

        Returns:
            The `AccountRole`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Locked, NotEnabledPlatform, ObjectInUse,
                OperatingSystemMismatch, PolicyViolation, UnacceptableObjectConfiguration,
                UnicityViolation; 422 ConfigurationMismatch; 500; 501; 503.
        """
        return self._call(
            _UPDATE,
            (account_id, role_id),
            body=write_body(
                "AccountRole",
                "update",
                body,
                {
                    "allowedEnvironments": allowed_environments,
                    "category": category,
                    "description": description,
                    "name": name,
                    "quickStart": quick_start,
                    "quickStartGroup": quick_start_group,
                    "restrictedAccess": restricted_access,
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
        *,
        account_id: int | None = None,
    ) -> None:
        """Deletes one role. This cannot be undone.

        ``DELETE /api/v1beta0/account/{accountId}/roles/{roleId}/``

        Args:
            role_id: Identifier of the role.
            account_id: Account to work in. The client's setting unless given.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Locked, NotEnabledPlatform, ObjectInUse,
                OperatingSystemMismatch, PolicyViolation, UnacceptableObjectConfiguration,
                UnicityViolation; 422 ConfigurationMismatch; 500; 501; 503.
        """
        self._call(_DELETE, (account_id, role_id))

    @overload
    def clone(
        self,
        role_id: int
        | AccountRole
        | Role
        | RoleForeignKey
        | RoleIdentity
        | RoleIdentityTemplateContent,
        body: CloneRoleRequest | Mapping[str, Any],
        /,
        *,
        account_id: int | None = ...,
    ) -> AccountRole: ...

    @overload
    def clone(
        self,
        role_id: int
        | AccountRole
        | Role
        | RoleForeignKey
        | RoleIdentity
        | RoleIdentityTemplateContent,
        /,
        *,
        name: str,
        account_id: int | None = ...,
    ) -> AccountRole: ...

    def clone(
        self,
        role_id: int
        | AccountRole
        | Role
        | RoleForeignKey
        | RoleIdentity
        | RoleIdentityTemplateContent,
        body: CloneRoleRequest | Mapping[str, Any] | None = None,
        /,
        *,
        name: Any = UNSET,
        account_id: int | None = None,
    ) -> AccountRole:
        """Makes a new role with the contents of this one under the name given and returns it.

        ``POST /api/v1beta0/account/{accountId}/roles/{roleId}/actions/clone/``

        Args:
            role_id: Identifier of the role.
            body: A `CloneRoleRequest`, or a mapping with wire names, instead of the keywords.
            name: Name of the new role.
            account_id: Account to work in. The client's setting unless given.

        Returns:
            The `AccountRole`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Locked, NotEnabledPlatform, ObjectInUse,
                OperatingSystemMismatch, PolicyViolation, UnacceptableObjectConfiguration,
                UnicityViolation; 422 ConfigurationMismatch; 500; 501; 503.
        """
        return self._call(
            _CLONE,
            (account_id, role_id),
            body=write_body("CloneRoleRequest", "action", body, {"name": name}, required=("name",)),
        )

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
        account_id: int | None = None,
    ) -> AccountRole:
        """Marks the role as deprecated, optionally with a role to use instead, and returns it. Farm
        roles made from it go on working. With deprecate false the mark is taken off again.

        ``POST /api/v1beta0/account/{accountId}/roles/{roleId}/actions/deprecate/``

        Args:
            role_id: Identifier of the role.
            body: A `DeprecateRoleRequest`, or a mapping with wire names, instead of the keywords.
            deprecate: True marks the role as deprecated, which is the default; false takes the
                mark off. The host's default is ``True``.
            replacement: Role to suggest in its place.
            account_id: Account to work in. The client's setting unless given.

        Returns:
            The `AccountRole`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Locked, NotEnabledPlatform, ObjectInUse,
                OperatingSystemMismatch, PolicyViolation, UnacceptableObjectConfiguration,
                UnicityViolation; 422 ConfigurationMismatch; 500; 501; 503.
        """
        return self._call(
            _DEPRECATE,
            (account_id, role_id),
            body=write_body(
                "DeprecateRoleRequest",
                "action",
                body,
                {"deprecate": deprecate, "replacement": replacement},
            ),
        )


class AsyncRolesResource(AsyncResource):
    """Templates for farm roles, shared by the environments of the account. A role names an operating
    system and holds an image for each cloud location.
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
        restricted_access: bool | None = None,
        scope: Scope | None = None,
        use_scalr_agent: bool | None = None,
        page_size: int | None = None,
        start_page: int | None = None,
        account_id: int | None = None,
    ) -> AsyncPager[AccountRole]:
        """Lists the roles, page by page.

        ``GET /api/v1beta0/account/{accountId}/roles/``

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
            restricted_access: Whether only the allowed environments may use the role.
            scope: Scope that it is defined in; the value scalr is the global scope. Known values:
                ``account``, ``environment``, ``farm``, ``farmrole``, ``role``, ``scalr``,
                ``server``.
            use_scalr_agent: Whether servers of the role run the Scalr agent.
            page_size: Items asked for in one request, 1 to 100; the host sends 100 unless told.
            start_page: Number of the first page to fetch, counted from 1.
            account_id: Account to work in. The client's setting unless given.

        Returns:
            The `AccountRole` items, fetched page by page as they are iterated.

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
            (account_id,),
            query={
                "builtinAutomation": builtin_automation,
                "category": category,
                "id": id,
                "name": name,
                "os": os,
                "quickStart": quick_start,
                "quickStartGroup": quick_start_group,
                "restrictedAccess": restricted_access,
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
        *,
        account_id: int | None = None,
    ) -> AccountRole:
        """Returns one role in full.

        ``GET /api/v1beta0/account/{accountId}/roles/{roleId}/``

        Args:
            role_id: Identifier of the role.
            account_id: Account to work in. The client's setting unless given.

        Returns:
            The `AccountRole`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Locked, NotEnabledPlatform, ObjectInUse,
                OperatingSystemMismatch, PolicyViolation, UnacceptableObjectConfiguration,
                UnicityViolation; 422 ConfigurationMismatch; 500; 501; 503.
        """
        return await self._call(_GET, (account_id, role_id))

    @overload
    async def create(
        self, body: AccountRole | Mapping[str, Any], /, *, account_id: int | None = ...
    ) -> AccountRole: ...

    @overload
    async def create(
        self,
        /,
        *,
        category: int | RoleCategory | RoleCategoryForeignKey,
        name: str,
        os: str | Os | OsForeignKey,
        allowed_environments: Sequence[int | Environment | EnvironmentForeignKey] | None = ...,
        builtin_automation: Sequence[BuiltinAutomation] | None = ...,
        description: str | None = ...,
        quick_start: bool | None = ...,
        quick_start_group: str | None = ...,
        restricted_access: bool | None = ...,
        tags: Sequence[str] | None = ...,
        use_scalr_agent: bool | None = ...,
        account_id: int | None = ...,
    ) -> AccountRole: ...

    async def create(
        self,
        body: AccountRole | Mapping[str, Any] | None = None,
        /,
        *,
        allowed_environments: Any = UNSET,
        builtin_automation: Any = UNSET,
        category: Any = UNSET,
        description: Any = UNSET,
        name: Any = UNSET,
        os: Any = UNSET,
        quick_start: Any = UNSET,
        quick_start_group: Any = UNSET,
        restricted_access: Any = UNSET,
        tags: Any = UNSET,
        use_scalr_agent: Any = UNSET,
        account_id: int | None = None,
    ) -> AccountRole:
        """Creates a role and returns it as the host stored it.

        ``POST /api/v1beta0/account/{accountId}/roles/``

        Args:
            body: A `AccountRole`, or a mapping with wire names, instead of the keywords.
            allowed_environments: Environments that may use the role while access to it is
                restricted.
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
            restricted_access: Whether only the allowed environments may use the role.
            tags: Labels to find and select it by.
            use_scalr_agent: Whether servers of the role run the Scalr agent. Set at creation only.
            account_id: Account to work in. The client's setting unless given.

        Returns:
            The `AccountRole`.

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
            (account_id,),
            body=write_body(
                "AccountRole",
                "create",
                body,
                {
                    "allowedEnvironments": allowed_environments,
                    "builtinAutomation": builtin_automation,
                    "category": category,
                    "description": description,
                    "name": name,
                    "os": os,
                    "quickStart": quick_start,
                    "quickStartGroup": quick_start_group,
                    "restrictedAccess": restricted_access,
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
        body: AccountRole | Mapping[str, Any] | None = None,
        /,
        *,
        allowed_environments: Sequence[int | Environment | EnvironmentForeignKey] | None = UNSET,
        category: int | RoleCategory | RoleCategoryForeignKey | None = UNSET,
        description: str | None = UNSET,
        name: str | None = UNSET,
        quick_start: bool | None = UNSET,
        quick_start_group: str | None = UNSET,
        restricted_access: bool | None = UNSET,
        tags: Sequence[str] | None = UNSET,
        account_id: int | None = None,
    ) -> AccountRole:
        """Changes the given properties of one role and returns it as changed. What is not given stays
        as it is.

        ``PATCH /api/v1beta0/account/{accountId}/roles/{roleId}/``

        Args:
            role_id: Identifier of the role.
            body: A `AccountRole`, or a mapping with wire names, instead of the keywords. A model
                given alone, as the id, is the body as well.
            allowed_environments: Environments that may use the role while access to it is
                restricted.
            category: Role category that the role is sorted under.
            description: What the role is for.
            name: Name of the role: letters, digits and inner dashes.
            quick_start: Whether the role is one of the quick-start roles.
            quick_start_group: Group that a quick-start role is listed in.
            restricted_access: Whether only the allowed environments may use the role.
            tags: Labels to find and select it by.
            account_id: Account to work in. The client's setting unless given.

        Returns:
            The `AccountRole`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Locked, NotEnabledPlatform, ObjectInUse,
                OperatingSystemMismatch, PolicyViolation, UnacceptableObjectConfiguration,
                UnicityViolation; 422 ConfigurationMismatch; 500; 501; 503.
        """
        return await self._call(
            _UPDATE,
            (account_id, role_id),
            body=write_body(
                "AccountRole",
                "update",
                body,
                {
                    "allowedEnvironments": allowed_environments,
                    "category": category,
                    "description": description,
                    "name": name,
                    "quickStart": quick_start,
                    "quickStartGroup": quick_start_group,
                    "restrictedAccess": restricted_access,
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
        *,
        account_id: int | None = None,
    ) -> None:
        """Deletes one role. This cannot be undone.

        ``DELETE /api/v1beta0/account/{accountId}/roles/{roleId}/``

        Args:
            role_id: Identifier of the role.
            account_id: Account to work in. The client's setting unless given.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Locked, NotEnabledPlatform, ObjectInUse,
                OperatingSystemMismatch, PolicyViolation, UnacceptableObjectConfiguration,
                UnicityViolation; 422 ConfigurationMismatch; 500; 501; 503.
        """
        await self._call(_DELETE, (account_id, role_id))

    @overload
    async def clone(
        self,
        role_id: int
        | AccountRole
        | Role
        | RoleForeignKey
        | RoleIdentity
        | RoleIdentityTemplateContent,
        body: CloneRoleRequest | Mapping[str, Any],
        /,
        *,
        account_id: int | None = ...,
    ) -> AccountRole: ...

    @overload
    async def clone(
        self,
        role_id: int
        | AccountRole
        | Role
        | RoleForeignKey
        | RoleIdentity
        | RoleIdentityTemplateContent,
        /,
        *,
        name: str,
        account_id: int | None = ...,
    ) -> AccountRole: ...

    async def clone(
        self,
        role_id: int
        | AccountRole
        | Role
        | RoleForeignKey
        | RoleIdentity
        | RoleIdentityTemplateContent,
        body: CloneRoleRequest | Mapping[str, Any] | None = None,
        /,
        *,
        name: Any = UNSET,
        account_id: int | None = None,
    ) -> AccountRole:
        """Makes a new role with the contents of this one under the name given and returns it.

        ``POST /api/v1beta0/account/{accountId}/roles/{roleId}/actions/clone/``

        Args:
            role_id: Identifier of the role.
            body: A `CloneRoleRequest`, or a mapping with wire names, instead of the keywords.
            name: Name of the new role.
            account_id: Account to work in. The client's setting unless given.

        Returns:
            The `AccountRole`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Locked, NotEnabledPlatform, ObjectInUse,
                OperatingSystemMismatch, PolicyViolation, UnacceptableObjectConfiguration,
                UnicityViolation; 422 ConfigurationMismatch; 500; 501; 503.
        """
        return await self._call(
            _CLONE,
            (account_id, role_id),
            body=write_body("CloneRoleRequest", "action", body, {"name": name}, required=("name",)),
        )

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
        account_id: int | None = None,
    ) -> AccountRole:
        """Marks the role as deprecated, optionally with a role to use instead, and returns it. Farm
        roles made from it go on working. With deprecate false the mark is taken off again.

        ``POST /api/v1beta0/account/{accountId}/roles/{roleId}/actions/deprecate/``

        Args:
            role_id: Identifier of the role.
            body: A `DeprecateRoleRequest`, or a mapping with wire names, instead of the keywords.
            deprecate: True marks the role as deprecated, which is the default; false takes the
                mark off. The host's default is ``True``.
            replacement: Role to suggest in its place.
            account_id: Account to work in. The client's setting unless given.

        Returns:
            The `AccountRole`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Locked, NotEnabledPlatform, ObjectInUse,
                OperatingSystemMismatch, PolicyViolation, UnacceptableObjectConfiguration,
                UnicityViolation; 422 ConfigurationMismatch; 500; 501; 503.
        """
        return await self._call(
            _DEPRECATE,
            (account_id, role_id),
            body=write_body(
                "DeprecateRoleRequest",
                "action",
                body,
                {"deprecate": deprecate, "replacement": replacement},
            ),
        )
