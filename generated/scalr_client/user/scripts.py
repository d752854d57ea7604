"""``user.scripts``: Scripts that can be run on servers, by hand or by orchestration rules. The text
of a script is in its versions.
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
    from ..models.environment import Environment
    from ..models.environment_foreign_key import EnvironmentForeignKey
    from ..models.script import Script
    from ..models.script_execution import ScriptExecution
    from ..models.script_execution_request import ScriptExecutionRequest
    from ..models.script_foreign_key import ScriptForeignKey
    from ..models.script_identity import ScriptIdentity
    from ..models.script_summary import ScriptSummary
    from ..models.script_variable import ScriptVariable
    from ..models.script_variable_value import ScriptVariableValue
    from ..models.server import Server
    from ..models.server_foreign_key import ServerForeignKey
    from ..models.server_summary import ServerSummary
    from ..types import OsType, Scope
    from .scripts_script_versions import (
        AsyncScriptsScriptVersionsResource,
        ScriptsScriptVersionsResource,
    )

_LIST: Final[Operation[ScriptSummary]] = Operation(
    "user.scripts.list",
    "GET",
    "/api/v1beta0/user/{envId}/scripts/",
    "model:ScriptSummary",
    ids={"envId": ("Environment",), "id": ("Script",)},
    flags=("blockingDefault", "deprecated", "requireAdminPrivileges"),
)

_GET: Final[Operation[Script]] = Operation(
    "user.scripts.get",
    "GET",
    "/api/v1beta0/user/{envId}/scripts/{scriptId}/",
    "model:Script",
    ids={"envId": ("Environment",), "scriptId": ("Script",)},
)

_CREATE: Final[Operation[Script]] = Operation(
    "user.scripts.create",
    "POST",
    "/api/v1beta0/user/{envId}/scripts/",
    "model:Script",
    ids={"envId": ("Environment",)},
)

_UPDATE: Final[Operation[Script]] = Operation(
    "user.scripts.update",
    "PATCH",
    "/api/v1beta0/user/{envId}/scripts/{scriptId}/",
    "model:Script",
    ids={"envId": ("Environment",), "scriptId": ("Script",)},
)

_DELETE: Final[Operation[None]] = Operation(
    "user.scripts.delete",
    "DELETE",
    "/api/v1beta0/user/{envId}/scripts/{scriptId}/",
    ids={"envId": ("Environment",), "scriptId": ("Script",)},
)

_EXECUTE: Final[Operation[ScriptExecution]] = Operation(
    "user.scripts.execute",
    "POST",
    "/api/v1beta0/user/{envId}/scripts/{scriptId}/actions/execute/",
    "model:ScriptExecution",
    ids={"envId": ("Environment",), "scriptId": ("Script",)},
)


class ScriptsResource(Resource):
    """Scripts that can be run on servers, by hand or by orchestration rules. The text of a script is
    in its versions.
    """

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
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> Pager[ScriptSummary]:
        """Lists the scripts that the environment can use, page by page, without their variables.

        ``GET /api/v1beta0/user/{envId}/scripts/``

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
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `ScriptSummary` items, fetched page by page as they are iterated.

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
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> Script:
        """Returns one script in full.

        ``GET /api/v1beta0/user/{envId}/scripts/{scriptId}/``

        Args:
            script_id: Identifier of the script.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `Script`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Deprecated, Locked, NotEnabledPlatform,
                ObjectInUse, ObjectNotFoundOnCloud, OperatingSystemMismatch, PolicyViolation,
                UnacceptableObjectConfiguration, UnacceptableState, UnicityViolation; 422
                ConfigurationMismatch; 500; 501; 503.
        """
        return self._call(_GET, (env_id, script_id))

    @overload
    def create(
        self,
        body: Script | Mapping[str, Any],
        /,
        *,
        env_id: int | Environment | EnvironmentForeignKey | None = ...,
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
        env_id: int | Environment | EnvironmentForeignKey | None = ...,
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
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> Script:
        """Creates a script without any text yet; the text is added as its first version.

        ``POST /api/v1beta0/user/{envId}/scripts/``

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
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `Script`.

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
            (env_id,),
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
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> Script:
        """Changes the given properties of one script and returns it as changed. What is not given
        stays as it is.

        ``PATCH /api/v1beta0/user/{envId}/scripts/{scriptId}/``

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
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `Script`.

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
            (env_id, script_id),
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
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> None:
        """Deletes one script. This cannot be undone.

        ``DELETE /api/v1beta0/user/{envId}/scripts/{scriptId}/``

        Args:
            script_id: Identifier of the script.
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
        self._call(_DELETE, (env_id, script_id))

    @overload
    def execute(
        self,
        script_id: int | Script | ScriptForeignKey | ScriptIdentity | ScriptSummary,
        body: ScriptExecutionRequest | Mapping[str, Any],
        /,
        *,
        env_id: int | Environment | EnvironmentForeignKey | None = ...,
    ) -> ScriptExecution: ...

    @overload
    def execute(
        self,
        script_id: int | Script | ScriptForeignKey | ScriptIdentity | ScriptSummary,
        /,
        *,
        server: str | Server | ServerForeignKey | ServerSummary,
        blocking: bool | None = ...,
        run_as: str | None = ...,
        timeout: int | None = ...,
        variables: Sequence[ScriptVariableValue | Mapping[str, Any]] | None = ...,
        env_id: int | Environment | EnvironmentForeignKey | None = ...,
    ) -> ScriptExecution: ...

    def execute(
        self,
        script_id: int | Script | ScriptForeignKey | ScriptIdentity | ScriptSummary,
        body: ScriptExecutionRequest | Mapping[str, Any] | None = None,
        /,
        *,
        blocking: Any = UNSET,
        run_as: Any = UNSET,
        server: Any = UNSET,
        timeout: Any = UNSET,
        variables: Any = UNSET,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> ScriptExecution:
        """Starts the latest version of the script on one server and returns at once, with an
        execution in state running; ask script_executions until it is finished, then find result
        and exit status in the orchestration log.

        ``POST /api/v1beta0/user/{envId}/scripts/{scriptId}/actions/execute/``

        Args:
            script_id: Identifier of the script.
            body: A `ScriptExecutionRequest`, or a mapping with wire names, instead of the
                keywords.
            blocking: Whether the agent waits for the script to end before it handles further
                events.
            run_as: System user to run as; null is root, or Administrator on Windows.
            server: Server to run the script on.
            timeout: Seconds after which the agent aborts the script.
            variables: Values for the variables of the script.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `ScriptExecution`.

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
            _EXECUTE,
            (env_id, script_id),
            body=write_body(
                "ScriptExecutionRequest",
                "action",
                body,
                {
                    "blocking": blocking,
                    "runAs": run_as,
                    "server": server,
                    "timeout": timeout,
                    "variables": variables,
                },
                required=("server",),
            ),
        )


class AsyncScriptsResource(AsyncResource):
    """Scripts that can be run on servers, by hand or by orchestration rules. The text of a script is
    in its versions.
    """

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
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> AsyncPager[ScriptSummary]:
        """Lists the scripts that the environment can use, page by page, without their variables.

        ``GET /api/v1beta0/user/{envId}/scripts/``

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
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `ScriptSummary` items, fetched page by page as they are iterated.

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
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> Script:
        """Returns one script in full.

        ``GET /api/v1beta0/user/{envId}/scripts/{scriptId}/``

        Args:
            script_id: Identifier of the script.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `Script`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Deprecated, Locked, NotEnabledPlatform,
                ObjectInUse, ObjectNotFoundOnCloud, OperatingSystemMismatch, PolicyViolation,
                UnacceptableObjectConfiguration, UnacceptableState, UnicityViolation; 422
                ConfigurationMismatch; 500; 501; 503.
        """
        return await self._call(_GET, (env_id, script_id))

    @overload
    async def create(
        self,
        body: Script | Mapping[str, Any],
        /,
        *,
        env_id: int | Environment | EnvironmentForeignKey | None = ...,
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
        env_id: int | Environment | EnvironmentForeignKey | None = ...,
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
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> Script:
        """Creates a script without any text yet; the text is added as its first version.

        ``POST /api/v1beta0/user/{envId}/scripts/``

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
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `Script`.

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
            (env_id,),
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
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> Script:
        """Changes the given properties of one script and returns it as changed. What is not given
        stays as it is.

        ``PATCH /api/v1beta0/user/{envId}/scripts/{scriptId}/``

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
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `Script`.

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
            (env_id, script_id),
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
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> None:
        """Deletes one script. This cannot be undone.

        ``DELETE /api/v1beta0/user/{envId}/scripts/{scriptId}/``

        Args:
            script_id: Identifier of the script.
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
        await self._call(_DELETE, (env_id, script_id))

    @overload
    async def execute(
        self,
        script_id: int | Script | ScriptForeignKey | ScriptIdentity | ScriptSummary,
        body: ScriptExecutionRequest | Mapping[str, Any],
        /,
        *,
        env_id: int | Environment | EnvironmentForeignKey | None = ...,
    ) -> ScriptExecution: ...

    @overload
    async def execute(
        self,
        script_id: int | Script | ScriptForeignKey | ScriptIdentity | ScriptSummary,
        /,
        *,
        server: str | Server | ServerForeignKey | ServerSummary,
        blocking: bool | None = ...,
        run_as: str | None = ...,
        timeout: int | None = ...,
        variables: Sequence[ScriptVariableValue | Mapping[str, Any]] | None = ...,
        env_id: int | Environment | EnvironmentForeignKey | None = ...,
    ) -> ScriptExecution: ...

    async def execute(
        self,
        script_id: int | Script | ScriptForeignKey | ScriptIdentity | ScriptSummary,
        body: ScriptExecutionRequest | Mapping[str, Any] | None = None,
        /,
        *,
        blocking: Any = UNSET,
        run_as: Any = UNSET,
        server: Any = UNSET,
        timeout: Any = UNSET,
        variables: Any = UNSET,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> ScriptExecution:
        """Starts the latest version of the script on one server and returns at once, with an
        execution in state running; ask script_executions until it is finished, then find result
        and exit status in the orchestration log.

        ``POST /api/v1beta0/user/{envId}/scripts/{scriptId}/actions/execute/``

        Args:
            script_id: Identifier of the script.
            body: A `ScriptExecutionRequest`, or a mapping with wire names, instead of the
                keywords.
            blocking: Whether the agent waits for the script to end before it handles further
                events.
            run_as: System user to run as; null is root, or Administrator on Windows.
            server: Server to run the script on.
            timeout: Seconds after which the agent aborts the script.
            variables: Values for the variables of the script.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `ScriptExecution`.

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
            _EXECUTE,
            (env_id, script_id),
            body=write_body(
                "ScriptExecutionRequest",
                "action",
                body,
                {
                    "blocking": blocking,
                    "runAs": run_as,
                    "server": server,
                    "timeout": timeout,
                    "variables": variables,
                },
                required=("server",),
            ),
        )
