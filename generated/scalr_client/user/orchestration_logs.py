"""``user.orchestration_logs``: Record of the scripts that ran on servers, with exit status and
output.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..calls.operation import Operation
from ..resource import AsyncResource, Resource

if TYPE_CHECKING:
    from ..calls.pager import AsyncPager, Pager
    from ..models.environment import Environment
    from ..models.environment_foreign_key import EnvironmentForeignKey
    from ..models.farm import Farm
    from ..models.farm_foreign_key import FarmForeignKey
    from ..models.log_entry import LogEntry
    from ..models.log_entry_foreign_key import LogEntryForeignKey
    from ..models.log_entry_summary import LogEntrySummary
    from ..models.server import Server
    from ..models.server_foreign_key import ServerForeignKey
    from ..models.server_summary import ServerSummary
    from ..types import TriggeredBy

_LIST: Final[Operation[LogEntrySummary]] = Operation(
    "user.orchestration_logs.list",
    "GET",
    "/api/v1beta0/user/{envId}/orchestration-logs/",
    "model:LogEntrySummary",
    ids={"envId": ("Environment",), "farm": ("Farm",), "id": ("LogEntry",), "server": ("Server",)},
)

_GET: Final[Operation[LogEntry]] = Operation(
    "user.orchestration_logs.get",
    "GET",
    "/api/v1beta0/user/{envId}/orchestration-logs/{logEntryId}/",
    "model:LogEntry",
    ids={"envId": ("Environment",), "logEntryId": ("LogEntry",)},
)


class OrchestrationLogsResource(Resource):
    """Record of the scripts that ran on servers, with exit status and output."""

    __slots__ = ()

    def list(
        self,
        *,
        farm: int | Farm | FarmForeignKey | None = None,
        id: str | LogEntry | LogEntryForeignKey | LogEntrySummary | None = None,
        server: str | Server | ServerForeignKey | ServerSummary | None = None,
        triggered_by: TriggeredBy | None = None,
        page_size: int | None = None,
        start_page: int | None = None,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> Pager[LogEntrySummary]:
        """Lists the entries of the orchestration log, page by page, without the output of the
        scripts.

        ``GET /api/v1beta0/user/{envId}/orchestration-logs/``

        Args:
            farm: Farm of the server that the script ran on.
            id: Identifier of the entry in the orchestration log.
            server: Server that the script ran on.
            triggered_by: Who started the run: a user of the web interface (ui), a caller of the
                API (api) or Scalr itself (system). Known values: ``api``, ``system``, ``ui``.
            page_size: Items asked for in one request, 1 to 100; the host sends 100 unless told.
            start_page: Number of the first page to fetch, counted from 1.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `LogEntrySummary` items, fetched page by page as they are iterated.

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
            query={"farm": farm, "id": id, "server": server, "triggeredBy": triggered_by},
            page_size=page_size,
            start_page=start_page,
        )

    def get(
        self,
        log_entry_id: str | LogEntry | LogEntryForeignKey | LogEntrySummary,
        /,
        *,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> LogEntry:
        """Returns one entry of the orchestration log together with the output of the script.

        ``GET /api/v1beta0/user/{envId}/orchestration-logs/{logEntryId}/``

        Args:
            log_entry_id: Identifier of the orchestration log entry. Exactly 36 characters. Matches
                ``^[A-Fa-f0-9]{8}-([A-Fa-f0-9]{4}-){3}[A-Fa-f0-9]{12}$``.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `LogEntry`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Deprecated, Locked, NotEnabledPlatform,
                ObjectInUse, ObjectNotFoundOnCloud, OperatingSystemMismatch, PolicyViolation,
                UnacceptableObjectConfiguration, UnacceptableState, UnicityViolation; 422
                ConfigurationMismatch; 500; 501; 503.
        """
        return self._call(_GET, (env_id, log_entry_id))


class AsyncOrchestrationLogsResource(AsyncResource):
    """Record of the scripts that ran on servers, with exit status and output."""

    __slots__ = ()

    def list(
        self,
        *,
        farm: int | Farm | FarmForeignKey | None = None,
        id: str | LogEntry | LogEntryForeignKey | LogEntrySummary | None = None,
        server: str | Server | ServerForeignKey | ServerSummary | None = None,
        triggered_by: TriggeredBy | None = None,
        page_size: int | None = None,
        start_page: int | None = None,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> AsyncPager[LogEntrySummary]:
        """Lists the entries of the orchestration log, page by page, without the output of the
        scripts.

        ``GET /api/v1beta0/user/{envId}/orchestration-logs/``

        Args:
            farm: Farm of the server that the script ran on.
            id: Identifier of the entry in the orchestration log.
            server: Server that the script ran on.
            triggered_by: Who started the run: a user of the web interface (ui), a caller of the
                API (api) or Scalr itself (system). Known values: ``api``, ``system``, ``ui``.
            page_size: Items asked for in one request, 1 to 100; the host sends 100 unless told.
            start_page: Number of the first page to fetch, counted from 1.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `LogEntrySummary` items, fetched page by page as they are iterated.

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
            query={"farm": farm, "id": id, "server": server, "triggeredBy": triggered_by},
            page_size=page_size,
            start_page=start_page,
        )

    async def get(
        self,
        log_entry_id: str | LogEntry | LogEntryForeignKey | LogEntrySummary,
        /,
        *,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> LogEntry:
        """Returns one entry of the orchestration log together with the output of the script.

        ``GET /api/v1beta0/user/{envId}/orchestration-logs/{logEntryId}/``

        Args:
            log_entry_id: Identifier of the orchestration log entry. Exactly 36 characters. Matches
                ``^[A-Fa-f0-9]{8}-([A-Fa-f0-9]{4}-){3}[A-Fa-f0-9]{12}$``.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `LogEntry`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Deprecated, Locked, NotEnabledPlatform,
                ObjectInUse, ObjectNotFoundOnCloud, OperatingSystemMismatch, PolicyViolation,
                UnacceptableObjectConfiguration, UnacceptableState, UnicityViolation; 422
                ConfigurationMismatch; 500; 501; 503.
        """
        return await self._call(_GET, (env_id, log_entry_id))
