"""``user.scripts.script_versions``: Numbered texts of a script. Rules run either a fixed version or
the latest.
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
    from ..models.script_variable_value import ScriptVariableValue
    from ..models.script_version import ScriptVersion
    from ..models.server import Server
    from ..models.server_foreign_key import ServerForeignKey
    from ..models.server_summary import ServerSummary

_LIST: Final[Operation[ScriptVersion]] = Operation(
    "user.scripts.script_versions.list",
    "GET",
    "/api/v1beta0/user/{envId}/scripts/{scriptId}/script-versions/",
    "model:ScriptVersion",
    ids={"envId": ("Environment",), "scriptId": ("Script",), "script": ("Script",)},
)

_GET: Final[Operation[ScriptVersion]] = Operation(
    "user.scripts.script_versions.get",
    "GET",
    "/api/v1beta0/user/{envId}/scripts/{scriptId}/script-versions/{scriptVersionNumber}/",
    "model:ScriptVersion",
    ids={
        "envId": ("Environment",),
        "scriptId": ("Script",),
        "scriptVersionNumber": ("ScriptVersion",),
    },
)

_CREATE: Final[Operation[ScriptVersion]] = Operation(
    "user.scripts.script_versions.create",
    "POST",
    "/api/v1beta0/user/{envId}/scripts/{scriptId}/script-versions/",
    "model:ScriptVersion",
    ids={"envId": ("Environment",), "scriptId": ("Script",)},
)

_UPDATE: Final[Operation[ScriptVersion]] = Operation(
    "user.scripts.script_versions.update",
    "PATCH",
    "/api/v1beta0/user/{envId}/scripts/{scriptId}/script-versions/{scriptVersionNumber}/",
    "model:ScriptVersion",
    ids={
        "envId": ("Environment",),
        "scriptId": ("Script",),
        "scriptVersionNumber": ("ScriptVersion",),
    },
)

_DELETE: Final[Operation[None]] = Operation(
    "user.scripts.script_versions.delete",
    "DELETE",
    "/api/v1beta0/user/{envId}/scripts/{scriptId}/script-versions/{scriptVersionNumber}/",
    ids={
        "envId": ("Environment",),
        "scriptId": ("Script",),
        "scriptVersionNumber": ("ScriptVersion",),
    },
)

_EXECUTE: Final[Operation[ScriptExecution]] = Operation(
    "user.scripts.script_versions.execute",
    "POST",
    "/api/v1beta0/user/{envId}/scripts/{scriptId}/script-versions/{scriptVersionNumber}/actions/execute/",
    "model:ScriptExecution",
    ids={
        "envId": ("Environment",),
        "scriptId": ("Script",),
        "scriptVersionNumber": ("ScriptVersion",),
    },
)


class ScriptsScriptVersionsResource(Resource):
    """Numbered texts of a script. Rules run either a fixed version or the latest."""

    __slots__ = ()

    def list(
        self,
        script_id: int | Script | ScriptForeignKey | ScriptIdentity | ScriptSummary,
        /,
        *,
        script: int | Script | ScriptForeignKey | ScriptIdentity | ScriptSummary | None = None,
        page_size: int | None = None,
        start_page: int | None = None,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> Pager[ScriptVersion]:
        """Lists the versions of the script, page by page.

        ``GET /api/v1beta0/user/{envId}/scripts/{scriptId}/script-versions/``

        Args:
            script_id: Identifier of the script.
            script: Script that the version belongs to.
            page_size: Items asked for in one request, 1 to 100; the host sends 100 unless told.
            start_page: Number of the first page to fetch, counted from 1.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `ScriptVersion` items, fetched page by page as they are iterated.

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
            (env_id, script_id),
            query={"script": script},
            page_size=page_size,
            start_page=start_page,
        )

    def get(
        self,
        script_id: int | Script | ScriptForeignKey | ScriptIdentity | ScriptSummary,
        script_version_number: int | ScriptVersion,
        /,
        *,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> ScriptVersion:
        """Returns one version of the script in full.

        ``GET /api/v1beta0/user/{envId}/scripts/{scriptId}/script-versions/{scriptVersionNumber}/``

        Args:
            script_id: Identifier of the script.
            script_version_number: Number of the script version.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `ScriptVersion`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Deprecated, Locked, NotEnabledPlatform,
                ObjectInUse, ObjectNotFoundOnCloud, OperatingSystemMismatch, PolicyViolation,
                UnacceptableObjectConfiguration, UnacceptableState, UnicityViolation; 422
                ConfigurationMismatch; 500; 501; 503.
        """
        return self._call(_GET, (env_id, script_id, script_version_number))

    @overload
    def create(
        self,
        script_id: int | Script | ScriptForeignKey | ScriptIdentity | ScriptSummary,
        body: ScriptVersion | Mapping[str, Any],
        /,
        *,
        env_id: int | Environment | EnvironmentForeignKey | None = ...,
    ) -> ScriptVersion: ...

    @overload
    def create(
        self,
        script_id: int | Script | ScriptForeignKey | ScriptIdentity | ScriptSummary,
        /,
        *,
        body_: str,
        script: int | Script | ScriptForeignKey | ScriptIdentity | ScriptSummary,
        env_id: int | Environment | EnvironmentForeignKey | None = ...,
    ) -> ScriptVersion: ...

    def create(
        self,
        script_id: int | Script | ScriptForeignKey | ScriptIdentity | ScriptSummary,
        body: ScriptVersion | Mapping[str, Any] | None = None,
        /,
        *,
        body_: Any = UNSET,
        script: Any = UNSET,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> ScriptVersion:
        """Adds a version to the script and returns it with its number. From then on it is the latest.

        ``POST /api/v1beta0/user/{envId}/scripts/{scriptId}/script-versions/``

        Args:
            script_id: Identifier of the script.
            body: A `ScriptVersion`, or a mapping with wire names, instead of the keywords.
            body_: Text of the script. It starts with a shebang (#!) and must suit the script's
                kind of operating system.
            script: Script that the version belongs to. Set at creation only.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `ScriptVersion`.

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
            (env_id, script_id),
            body=write_body(
                "ScriptVersion",
                "create",
                body,
                {"body": body_, "script": script},
                required=("body", "script"),
            ),
        )

    def update(
        self,
        script_id: int | Script | ScriptForeignKey | ScriptIdentity | ScriptSummary,
        script_version_number: int | ScriptVersion,
        body: ScriptVersion | Mapping[str, Any] | None = None,
        /,
        *,
        body_: str | None = UNSET,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> ScriptVersion:
        """Changes the given properties of one version of the script and returns it as changed. What
        is not given stays as it is.

        ``PATCH
        /api/v1beta0/user/{envId}/scripts/{scriptId}/script-versions/{scriptVersionNumber}/``

        Args:
            script_id: Identifier of the script.
            script_version_number: Number of the script version.
            body: A `ScriptVersion`, or a mapping with wire names, instead of the keywords. A model
                given alone, as the id, is the body as well.
            body_: Text of the script. It starts with a shebang (#!) and must suit the script's
                kind of operating system.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `ScriptVersion`.

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
            (env_id, script_id, script_version_number),
            body=write_body(
                "ScriptVersion", "update", body, {"body": body_}, subject=script_version_number
            ),
        )

    def delete(
        self,
        script_id: int | Script | ScriptForeignKey | ScriptIdentity | ScriptSummary,
        script_version_number: int | ScriptVersion,
        /,
        *,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> None:
        """Deletes one version of the script. This cannot be undone.

        ``DELETE
        /api/v1beta0/user/{envId}/scripts/{scriptId}/script-versions/{scriptVersionNumber}/``

        Args:
            script_id: Identifier of the script.
            script_version_number: Number of the script version.
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
        self._call(_DELETE, (env_id, script_id, script_version_number))

    @overload
    def execute(
        self,
        script_id: int | Script | ScriptForeignKey | ScriptIdentity | ScriptSummary,
        script_version_number: int | ScriptVersion,
        body: ScriptExecutionRequest | Mapping[str, Any],
        /,
        *,
        env_id: int | Environment | EnvironmentForeignKey | None = ...,
    ) -> ScriptExecution: ...

    @overload
    def execute(
        self,
        script_id: int | Script | ScriptForeignKey | ScriptIdentity | ScriptSummary,
        script_version_number: int | ScriptVersion,
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
        script_version_number: int | ScriptVersion,
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
        """Starts this version of the script on one server and returns at once, with an execution in
        state running; ask script_executions until it is finished, then find result and exit status
        in the orchestration log.

        ``POST
        /api/v1beta0/user/{envId}/scripts/{scriptId}/script-versions/{scriptVersionNumber}/actions/execute/``

        Args:
            script_id: Identifier of the script.
            script_version_number: Number of the script version.
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
            (env_id, script_id, script_version_number),
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


class AsyncScriptsScriptVersionsResource(AsyncResource):
    """Numbered texts of a script. Rules run either a fixed version or the latest."""

    __slots__ = ()

    def list(
        self,
        script_id: int | Script | ScriptForeignKey | ScriptIdentity | ScriptSummary,
        /,
        *,
        script: int | Script | ScriptForeignKey | ScriptIdentity | ScriptSummary | None = None,
        page_size: int | None = None,
        start_page: int | None = None,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> AsyncPager[ScriptVersion]:
        """Lists the versions of the script, page by page.

        ``GET /api/v1beta0/user/{envId}/scripts/{scriptId}/script-versions/``

        Args:
            script_id: Identifier of the script.
            script: Script that the version belongs to.
            page_size: Items asked for in one request, 1 to 100; the host sends 100 unless told.
            start_page: Number of the first page to fetch, counted from 1.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `ScriptVersion` items, fetched page by page as they are iterated.

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
            (env_id, script_id),
            query={"script": script},
            page_size=page_size,
            start_page=start_page,
        )

    async def get(
        self,
        script_id: int | Script | ScriptForeignKey | ScriptIdentity | ScriptSummary,
        script_version_number: int | ScriptVersion,
        /,
        *,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> ScriptVersion:
        """Returns one version of the script in full.

        ``GET /api/v1beta0/user/{envId}/scripts/{scriptId}/script-versions/{scriptVersionNumber}/``

        Args:
            script_id: Identifier of the script.
            script_version_number: Number of the script version.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `ScriptVersion`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Deprecated, Locked, NotEnabledPlatform,
                ObjectInUse, ObjectNotFoundOnCloud, OperatingSystemMismatch, PolicyViolation,
                UnacceptableObjectConfiguration, UnacceptableState, UnicityViolation; 422
                ConfigurationMismatch; 500; 501; 503.
        """
        return await self._call(_GET, (env_id, script_id, script_version_number))

    @overload
    async def create(
        self,
        script_id: int | Script | ScriptForeignKey | ScriptIdentity | ScriptSummary,
        body: ScriptVersion | Mapping[str, Any],
        /,
        *,
        env_id: int | Environment | EnvironmentForeignKey | None = ...,
    ) -> ScriptVersion: ...

    @overload
    async def create(
        self,
        script_id: int | Script | ScriptForeignKey | ScriptIdentity | ScriptSummary,
        /,
        *,
        body_: str,
        script: int | Script | ScriptForeignKey | ScriptIdentity | ScriptSummary,
        env_id: int | Environment | EnvironmentForeignKey | None = ...,
    ) -> ScriptVersion: ...

    async def create(
        self,
        script_id: int | Script | ScriptForeignKey | ScriptIdentity | ScriptSummary,
        body: ScriptVersion | Mapping[str, Any] | None = None,
        /,
        *,
        body_: Any = UNSET,
        script: Any = UNSET,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> ScriptVersion:
        """Adds a version to the script and returns it with its number. From then on it is the latest.

        ``POST /api/v1beta0/user/{envId}/scripts/{scriptId}/script-versions/``

        Args:
            script_id: Identifier of the script.
            body: A `ScriptVersion`, or a mapping with wire names, instead of the keywords.
            body_: Text of the script. It starts with a shebang (#!) and must suit the script's
                kind of operating system.
            script: Script that the version belongs to. Set at creation only.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `ScriptVersion`.

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
            (env_id, script_id),
            body=write_body(
                "ScriptVersion",
                "create",
                body,
                {"body": body_, "script": script},
                required=("body", "script"),
            ),
        )

    async def update(
        self,
        script_id: int | Script | ScriptForeignKey | ScriptIdentity | ScriptSummary,
        script_version_number: int | ScriptVersion,
        body: ScriptVersion | Mapping[str, Any] | None = None,
        /,
        *,
        body_: str | None = UNSET,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> ScriptVersion:
        """Changes the given properties of one version of the script and returns it as changed. What
        is not given stays as it is.

        ``PATCH
        /api/v1beta0/user/{envId}/scripts/{scriptId}/script-versions/{scriptVersionNumber}/``

        Args:
            script_id: Identifier of the script.
            script_version_number: Number of the script version.
            body: A `ScriptVersion`, or a mapping with wire names, instead of the keywords. A model
                given alone, as the id, is the body as well.
            body_: Text of the script. It starts with a shebang (#!) and must suit the script's
                kind of operating system.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `ScriptVersion`.

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
            (env_id, script_id, script_version_number),
            body=write_body(
                "ScriptVersion", "update", body, {"body": body_}, subject=script_version_number
            ),
        )

    async def delete(
        self,
        script_id: int | Script | ScriptForeignKey | ScriptIdentity | ScriptSummary,
        script_version_number: int | ScriptVersion,
        /,
        *,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> None:
        """Deletes one version of the script. This cannot be undone.

        ``DELETE
        /api/v1beta0/user/{envId}/scripts/{scriptId}/script-versions/{scriptVersionNumber}/``

        Args:
            script_id: Identifier of the script.
            script_version_number: Number of the script version.
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
        await self._call(_DELETE, (env_id, script_id, script_version_number))

    @overload
    async def execute(
        self,
        script_id: int | Script | ScriptForeignKey | ScriptIdentity | ScriptSummary,
        script_version_number: int | ScriptVersion,
        body: ScriptExecutionRequest | Mapping[str, Any],
        /,
        *,
        env_id: int | Environment | EnvironmentForeignKey | None = ...,
    ) -> ScriptExecution: ...

    @overload
    async def execute(
        self,
        script_id: int | Script | ScriptForeignKey | ScriptIdentity | ScriptSummary,
        script_version_number: int | ScriptVersion,
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
        script_version_number: int | ScriptVersion,
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
        """Starts this version of the script on one server and returns at once, with an execution in
        state running; ask script_executions until it is finished, then find result and exit status
        in the orchestration log.

        ``POST
        /api/v1beta0/user/{envId}/scripts/{scriptId}/script-versions/{scriptVersionNumber}/actions/execute/``

        Args:
            script_id: Identifier of the script.
            script_version_number: Number of the script version.
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
            (env_id, script_id, script_version_number),
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
