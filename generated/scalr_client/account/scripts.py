"""``account.scripts``: Scripts that all environments of the account can run. The text of a script is
in its versions.
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
    from ..models.script import Script
    from ..models.script_foreign_key import ScriptForeignKey
    from ..models.script_identity import ScriptIdentity
    from ..models.script_summary import ScriptSummary
    from ..models.script_variable import ScriptVariable
    from ..types import OsType, Scope
    from .scripts_script_versions import (
        AsyncScriptsScriptVersionsResource,
        ScriptsScriptVersionsResource,
    )

_LIST: Final[Operation[ScriptSummary]] = Operation(
    "account.scripts.list",
    "GET",
    "/api/v1beta0/account/{accountId}/scripts/",
    "model:ScriptSummary",
    ids={"id": ("Script",)},
    flags=("blockingDefault", "deprecated", "requireAdminPrivileges"),
)

_GET: Final[Operation[Script]] = Operation(
    "account.scripts.get",
    "GET",
    "/api/v1beta0/account/{accountId}/scripts/{scriptId}/",
    "model:Script",
    ids={"scriptId": ("Script",)},
)

_CREATE: Final[Operation[Script]] = Operation(
    "account.scripts.create", "POST", "/api/v1beta0/account/{accountId}/scripts/", "model:Script"
)

_UPDATE: Final[Operation[Script]] = Operation(
    "account.scripts.update",
    "PATCH",
    "/api/v1beta0/account/{accountId}/scripts/{scriptId}/",
    "model:Script",
    ids={"scriptId": ("Script",)},
)

_DELETE: Final[Operation[None]] = Operation(
    "account.scripts.delete",
    "DELETE",
    "/api/v1beta0/account/{accountId}/scripts/{scriptId}/",
    ids={"scriptId": ("Script",)},
)


class ScriptsResource(Resource):
    """Scripts that all environments of the account can run. The text of a script is in its versions."""

    __slots__ = ()

    @property
    def script_versions(self) -> ScriptsScriptVersionsResource:
        """Numbered texts of a script. Rules run either a fixed version or the latest."""
        from .scripts_script_versions import ScriptsScriptVersionsResource

        return ScriptsScriptVersionsResource(self._client)

    def list(
        self,
        *,
        blocking_default: bool | None = None,
        deprecated: bool | None = None,
        id: int | Script | ScriptForeignKey | ScriptIdentity | ScriptSummary | None = None,
        name: str | None = None,
        os_type: OsType | None = None,
        require_admin_privileges: bool | None = None,
        scope: Scope | None = None,
        page_size: int | None = None,
        start_page: int | None = None,
        account_id: int | None = None,
    ) -> Pager[ScriptSummary]:
        """Lists the scripts that the account can use, page by page, without their variables.

        ``GET /api/v1beta0/account/{accountId}/scripts/``

        Args:
            blocking_default: Whether rules that run the script are blocking unless they say
                otherwise.
            deprecated: Whether it is marked as deprecated: still usable, no longer meant for new
                work.
            id: Identifier of the script.
            name: Name of the script.
            os_type: Kind of operating system that the script runs on; it limits the rules that may
                use it and decides how its versions are checked. Known values: ``cross-platform``,
                ``linux``, ``windows``.
            require_admin_privileges: Whether the script needs to run as root or Administrator.
            scope: Scope that it is defined in; the value scalr is the global scope. Known values:
                ``account``, ``environment``, ``farm``, ``farmrole``, ``role``, ``scalr``,
                ``server``.
            page_size: Items asked for in one request, 1 to 100; the host sends 100 unless told.
            start_page: Number of the first page to fetch, counted from 1.
            account_id: Account to work in. The client's setting unless given.

        Returns:
            The `ScriptSummary` items, fetched page by page as they are iterated.

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
                "blockingDefault": blocking_default,
                "deprecated": deprecated,
                "id": id,
                "name": name,
                "osType": os_type,
                "requireAdminPrivileges": require_admin_privileges,
                "scope": scope,
            },
            page_size=page_size,
            start_page=start_page,
        )

    def get(
        self,
        script_id: int | Script | ScriptForeignKey | ScriptIdentity | ScriptSummary,
        /,
        *,
        account_id: int | None = None,
    ) -> Script:
        """Returns one script in full.

        ``GET /api/v1beta0/account/{accountId}/scripts/{scriptId}/``

        Args:
            script_id: Identifier of the script.
            account_id: Account to work in. The client's setting unless given.

        Returns:
            The `Script`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Locked, NotEnabledPlatform, ObjectInUse,
                OperatingSystemMismatch, PolicyViolation, UnacceptableObjectConfiguration,
                UnicityViolation; 422 ConfigurationMismatch; 500; 501; 503.
        """
        return self._call(_GET, (account_id, script_id))

    @overload
    def create(
        self, body: Script | Mapping[str, Any], /, *, account_id: int | None = ...
    ) -> Script: ...

    @overload
    def create(
        self,
        /,
        *,
        name: str,
        os_type: OsType,
        blocking_default: bool | None = ...,
        deprecated: bool | None = ...,
        description: str | None = ...,
        require_admin_privileges: bool | None = ...,
        tags: Sequence[str] | None = ...,
        timeout_default: int | None = ...,
        variables: Sequence[ScriptVariable | Mapping[str, Any]] | None = ...,
        account_id: int | None = ...,
    ) -> Script: ...

    def create(
        self,
        body: Script | Mapping[str, Any] | None = None,
        /,
        *,
        blocking_default: Any = UNSET,
        deprecated: Any = UNSET,
        description: Any = UNSET,
        name: Any = UNSET,
        os_type: Any = UNSET,
        require_admin_privileges: Any = UNSET,
        tags: Any = UNSET,
        timeout_default: Any = UNSET,
        variables: Any = UNSET,
        account_id: int | None = None,
    ) -> Script:
        """Creates a script without any text yet; the text is added as its first version.

        ``POST /api/v1beta0/account/{accountId}/scripts/``

        Args:
            body: A `Script`, or a mapping with wire names, instead of the keywords.
            blocking_default: Whether rules that run the script are blocking unless they say
                otherwise.
            deprecated: Whether it is marked as deprecated: still usable, no longer meant for new
                work. The host's default is ``False``.
            description: What the script does.
            name: Name of the script.
            os_type: Kind of operating system that the script runs on; it limits the rules that may
                use it and decides how its versions are checked. Set at creation only. Known
                values: ``cross-platform``, ``linux``, ``windows``.
            require_admin_privileges: Whether the script needs to run as root or Administrator. The
                host's default is ``False``.
            tags: Labels to find and select it by.
            timeout_default: Seconds after which a run of the script is aborted, unless the rule
                sets its own limit.
            variables: Variables that the script takes; rules and executions can set them.
            account_id: Account to work in. The client's setting unless given.

        Returns:
            The `Script`.

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
                "Script",
                "create",
                body,
                {
                    "blockingDefault": blocking_default,
                    "deprecated": deprecated,
                    "description": description,
                    "name": name,
                    "osType": os_type,
                    "requireAdminPrivileges": require_admin_privileges,
                    "tags": tags,
                    "timeoutDefault": timeout_default,
                    "variables": variables,
                },
                required=("name", "osType"),
            ),
        )

    def update(
        self,
        script_id: int | Script | ScriptForeignKey | ScriptIdentity | ScriptSummary,
        body: Script | Mapping[str, Any] | None = None,
        /,
        *,
        blocking_default: bool | None = UNSET,
        deprecated: bool | None = UNSET,
        description: str | None = UNSET,
        name: str | None = UNSET,
        require_admin_privileges: bool | None = UNSET,
        tags: Sequence[str] | None = UNSET,
        timeout_default: int | None = UNSET,
        variables: Sequence[ScriptVariable | Mapping[str, Any]] | None = UNSET,
        account_id: int | None = None,
    ) -> Script:
        """Changes the given properties of one script and returns it as changed. What is not given
        stays as it is.

        ``PATCH /api/v1beta0/account/{accountId}/scripts/{scriptId}/``

        Args:
            script_id: Identifier of the script.
            body: A `Script`, or a mapping with wire names, instead of the keywords. A model given
                alone, as the id, is the body as well.
            blocking_default: Whether rules that run the script are blocking unless they say
                otherwise.
            deprecated: Whether it is marked as deprecated: still usable, no longer meant for new
                work. The host's default is ``False``.
            description: What the script does.
            name: Name of the script.
            require_admin_privileges: Whether the script needs to run as root or Administrator. The
                host's default is ``False``.
            tags: Labels to find and select it by.
            timeout_default: Seconds after which a run of the script is aborted, unless the rule
                sets its own limit.
            variables: Variables that the script takes; rules and executions can set them.
            account_id: Account to work in. The client's setting unless given.

        Returns:
            The `Script`.

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
            (account_id, script_id),
            body=write_body(
                "Script",
                "update",
                body,
                {
                    "blockingDefault": blocking_default,
                    "deprecated": deprecated,
                    "description": description,
                    "name": name,
                    "requireAdminPrivileges": require_admin_privileges,
                    "tags": tags,
                    "timeoutDefault": timeout_default,
                    "variables": variables,
                },
                subject=script_id,
            ),
        )

    def delete(
        self,
        script_id: int | Script | ScriptForeignKey | ScriptIdentity | ScriptSummary,
        /,
        *,
        account_id: int | None = None,
    ) -> None:
        """Deletes one script. This cannot be undone.

        ``DELETE /api/v1beta0/account/{accountId}/scripts/{scriptId}/``

        Args:
            script_id: Identifier of the script.
            account_id: Account to work in. The client's setting unless given.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Locked, NotEnabledPlatform, ObjectInUse,
                OperatingSystemMismatch, PolicyViolation, UnacceptableObjectConfiguration,
                UnicityViolation; 422 ConfigurationMismatch; 500; 501; 503.
        """
        self._call(_DELETE, (account_id, script_id))


class AsyncScriptsResource(AsyncResource):
    """Scripts that all environments of the account can run. The text of a script is in its versions."""

    __slots__ = ()

    @property
    def script_versions(self) -> AsyncScriptsScriptVersionsResource:
        """Numbered texts of a script. Rules run either a fixed version or the latest."""
        from .scripts_script_versions import AsyncScriptsScriptVersionsResource

        return AsyncScriptsScriptVersionsResource(self._client)

    def list(
        self,
        *,
        blocking_default: bool | None = None,
        deprecated: bool | None = None,
        id: int | Script | ScriptForeignKey | ScriptIdentity | ScriptSummary | None = None,
        name: str | None = None,
        os_type: OsType | None = None,
        require_admin_privileges: bool | None = None,
        scope: Scope | None = None,
        page_size: int | None = None,
        start_page: int | None = None,
        account_id: int | None = None,
    ) -> AsyncPager[ScriptSummary]:
        """Lists the scripts that the account can use, page by page, without their variables.

        ``GET /api/v1beta0/account/{accountId}/scripts/``

        Args:
            blocking_default: Whether rules that run the script are blocking unless they say
                otherwise.
            deprecated: Whether it is marked as deprecated: still usable, no longer meant for new
                work.
            id: Identifier of the script.
            name: Name of the script.
            os_type: Kind of operating system that the script runs on; it limits the rules that may
                use it and decides how its versions are checked. Known values: ``cross-platform``,
                ``linux``, ``windows``.
            require_admin_privileges: Whether the script needs to run as root or Administrator.
            scope: Scope that it is defined in; the value scalr is the global scope. Known values:
                ``account``, ``environment``, ``farm``, ``farmrole``, ``role``, ``scalr``,
                ``server``.
            page_size: Items asked for in one request, 1 to 100; the host sends 100 unless told.
            start_page: Number of the first page to fetch, counted from 1.
            account_id: Account to work in. The client's setting unless given.

        Returns:
            The `ScriptSummary` items, fetched page by page as they are iterated.

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
                "blockingDefault": blocking_default,
                "deprecated": deprecated,
                "id": id,
                "name": name,
                "osType": os_type,
                "requireAdminPrivileges": require_admin_privileges,
                "scope": scope,
            },
            page_size=page_size,
            start_page=start_page,
        )

    async def get(
        self,
        script_id: int | Script | ScriptForeignKey | ScriptIdentity | ScriptSummary,
        /,
        *,
        account_id: int | None = None,
    ) -> Script:
        """Returns one script in full.

        ``GET /api/v1beta0/account/{accountId}/scripts/{scriptId}/``

        Args:
            script_id: Identifier of the script.
            account_id: Account to work in. The client's setting unless given.

        Returns:
            The `Script`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Locked, NotEnabledPlatform, ObjectInUse,
                OperatingSystemMismatch, PolicyViolation, UnacceptableObjectConfiguration,
                UnicityViolation; 422 ConfigurationMismatch; 500; 501; 503.
        """
        return await self._call(_GET, (account_id, script_id))

    @overload
    async def create(
        self, body: Script | Mapping[str, Any], /, *, account_id: int | None = ...
    ) -> Script: ...

    @overload
    async def create(
        self,
        /,
        *,
        name: str,
        os_type: OsType,
        blocking_default: bool | None = ...,
        deprecated: bool | None = ...,
        description: str | None = ...,
        require_admin_privileges: bool | None = ...,
        tags: Sequence[str] | None = ...,
        timeout_default: int | None = ...,
        variables: Sequence[ScriptVariable | Mapping[str, Any]] | None = ...,
        account_id: int | None = ...,
    ) -> Script: ...

    async def create(
        self,
        body: Script | Mapping[str, Any] | None = None,
        /,
        *,
        blocking_default: Any = UNSET,
        deprecated: Any = UNSET,
        description: Any = UNSET,
        name: Any = UNSET,
        os_type: Any = UNSET,
        require_admin_privileges: Any = UNSET,
        tags: Any = UNSET,
        timeout_default: Any = UNSET,
        variables: Any = UNSET,
        account_id: int | None = None,
    ) -> Script:
        """Creates a script without any text yet; the text is added as its first version.

        ``POST /api/v1beta0/account/{accountId}/scripts/``

        Args:
            body: A `Script`, or a mapping with wire names, instead of the keywords.
            blocking_default: Whether rules that run the script are blocking unless they say
                otherwise.
            deprecated: Whether it is marked as deprecated: still usable, no longer meant for new
                work. The host's default is ``False``.
            description: What the script does.
            name: Name of the script.
            os_type: Kind of operating system that the script runs on; it limits the rules that may
                use it and decides how its versions are checked. Set at creation only. Known
                values: ``cross-platform``, ``linux``, ``windows``.
            require_admin_privileges: Whether the script needs to run as root or Administrator. The
                host's default is ``False``.
            tags: Labels to find and select it by.
            timeout_default: Seconds after which a run of the script is aborted, unless the rule
                sets its own limit.
            variables: Variables that the script takes; rules and executions can set them.
            account_id: Account to work in. The client's setting unless given.

        Returns:
            The `Script`.

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
                "Script",
                "create",
                body,
                {
                    "blockingDefault": blocking_default,
                    "deprecated": deprecated,
                    "description": description,
                    "name": name,
                    "osType": os_type,
                    "requireAdminPrivileges": require_admin_privileges,
                    "tags": tags,
                    "timeoutDefault": timeout_default,
                    "variables": variables,
                },
                required=("name", "osType"),
            ),
        )

    async def update(
        self,
        script_id: int | Script | ScriptForeignKey | ScriptIdentity | ScriptSummary,
        body: Script | Mapping[str, Any] | None = None,
        /,
        *,
        blocking_default: bool | None = UNSET,
        deprecated: bool | None = UNSET,
        description: str | None = UNSET,
        name: str | None = UNSET,
        require_admin_privileges: bool | None = UNSET,
        tags: Sequence[str] | None = UNSET,
        timeout_default: int | None = UNSET,
        variables: Sequence[ScriptVariable | Mapping[str, Any]] | None = UNSET,
        account_id: int | None = None,
    ) -> Script:
        """Changes the given properties of one script and returns it as changed. What is not given
        stays as it is.

        ``PATCH /api/v1beta0/account/{accountId}/scripts/{scriptId}/``

        Args:
            script_id: Identifier of the script.
            body: A `Script`, or a mapping with wire names, instead of the keywords. A model given
                alone, as the id, is the body as well.
            blocking_default: Whether rules that run the script are blocking unless they say
                otherwise.
            deprecated: Whether it is marked as deprecated: still usable, no longer meant for new
                work. The host's default is ``False``.
            description: What the script does.
            name: Name of the script.
            require_admin_privileges: Whether the script needs to run as root or Administrator. The
                host's default is ``False``.
            tags: Labels to find and select it by.
            timeout_default: Seconds after which a run of the script is aborted, unless the rule
                sets its own limit.
            variables: Variables that the script takes; rules and executions can set them.
            account_id: Account to work in. The client's setting unless given.

        Returns:
            The `Script`.

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
            (account_id, script_id),
            body=write_body(
                "Script",
                "update",
                body,
                {
                    "blockingDefault": blocking_default,
                    "deprecated": deprecated,
                    "description": description,
                    "name": name,
                    "requireAdminPrivileges": require_admin_privileges,
                    "tags": tags,
                    "timeoutDefault": timeout_default,
                    "variables": variables,
                },
                subject=script_id,
            ),
        )

    async def delete(
        self,
        script_id: int | Script | ScriptForeignKey | ScriptIdentity | ScriptSummary,
        /,
        *,
        account_id: int | None = None,
    ) -> None:
        """Deletes one script. This cannot be undone.

        ``DELETE /api/v1beta0/account/{accountId}/scripts/{scriptId}/``

        Args:
            script_id: Identifier of the script.
            account_id: Account to work in. The client's setting unless given.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Locked, NotEnabledPlatform, ObjectInUse,
                OperatingSystemMismatch, PolicyViolation, UnacceptableObjectConfiguration,
                UnicityViolation; 422 ConfigurationMismatch; 500; 501; 503.
        """
        await self._call(_DELETE, (account_id, script_id))
