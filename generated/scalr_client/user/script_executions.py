"""``user.script_executions``: Runs of scripts that were started through the API, to be asked whether
they have finished.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..calls.operation import Operation
from ..resource import AsyncResource, Resource

if TYPE_CHECKING:
    from ..models.environment import Environment
    from ..models.environment_foreign_key import EnvironmentForeignKey
    from ..models.script_execution import ScriptExecution

_GET: Final[Operation[ScriptExecution]] = Operation(
    "user.script_executions.get",
    "GET",
    "/api/v1beta0/user/{envId}/script-executions/{scriptExecutionId}/",
    "model:ScriptExecution",
    ids={"envId": ("Environment",), "scriptExecutionId": ("ScriptExecution",)},
)


class ScriptExecutionsResource(Resource):
    """Runs of scripts that were started through the API, to be asked whether they have finished."""

    __slots__ = ()

    def get(
        self,
        script_execution_id: str | ScriptExecution,
        /,
        *,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> ScriptExecution:
        """Returns the state of one script execution, running or finished. Ask again until it is
        finished.

        ``GET /api/v1beta0/user/{envId}/script-executions/{scriptExecutionId}/``

        Args:
            script_execution_id: Identifier of the script execution, as returned when it was
                started. Exactly 36 characters. Matches
                ``^[A-Fa-f0-9]{8}-([A-Fa-f0-9]{4}-){3}[A-Fa-f0-9]{12}$``.
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
        return self._call(_GET, (env_id, script_execution_id))


class AsyncScriptExecutionsResource(AsyncResource):
    """Runs of scripts that were started through the API, to be asked whether they have finished."""

    __slots__ = ()

    async def get(
        self,
        script_execution_id: str | ScriptExecution,
        /,
        *,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> ScriptExecution:
        """Returns the state of one script execution, running or finished. Ask again until it is
        finished.

        ``GET /api/v1beta0/user/{envId}/script-executions/{scriptExecutionId}/``

        Args:
            script_execution_id: Identifier of the script execution, as returned when it was
                started. Exactly 36 characters. Matches
                ``^[A-Fa-f0-9]{8}-([A-Fa-f0-9]{4}-){3}[A-Fa-f0-9]{12}$``.
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
        return await self._call(_GET, (env_id, script_execution_id))
