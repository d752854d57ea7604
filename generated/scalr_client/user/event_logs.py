"""``user.event_logs``: Record of the events that fired in the environment, with the runs that each
one set off.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..calls.operation import Operation
from ..resource import AsyncResource, Resource

if TYPE_CHECKING:
    from ..calls.pager import AsyncPager, Pager
    from ..models.environment import Environment
    from ..models.environment_foreign_key import EnvironmentForeignKey
    from ..models.event import Event
    from ..models.event_foreign_key import EventForeignKey
    from ..models.event_log_entry import EventLogEntry
    from ..models.farm import Farm
    from ..models.farm_foreign_key import FarmForeignKey
    from ..models.server import Server
    from ..models.server_foreign_key import ServerForeignKey
    from ..models.server_summary import ServerSummary
    from ..types import FiredBy

_LIST: Final[Operation[EventLogEntry]] = Operation(
    "user.event_logs.list",
    "GET",
    "/api/v1beta0/user/{envId}/event-logs/",
    "model:EventLogEntry",
    ids={
        "envId": ("Environment",),
        "event": ("Event",),
        "farm": ("Farm",),
        "id": ("EventLogEntry",),
        "server": ("Server",),
    },
)

_GET: Final[Operation[EventLogEntry]] = Operation(
    "user.event_logs.get",
    "GET",
    "/api/v1beta0/user/{envId}/event-logs/{eventLogEntryId}/",
    "model:EventLogEntry",
    ids={"envId": ("Environment",), "eventLogEntryId": ("EventLogEntry",)},
)


class EventLogsResource(Resource):
    """Record of the events that fired in the environment, with the runs that each one set off."""

    __slots__ = ()

    def list(
        self,
        *,
        event: str | Event | EventForeignKey | None = None,
        farm: int | Farm | FarmForeignKey | None = None,
        fired_by: FiredBy | None = None,
        id: str | EventLogEntry | None = None,
        server: str | Server | ServerForeignKey | ServerSummary | None = None,
        page_size: int | None = None,
        start_page: int | None = None,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> Pager[EventLogEntry]:
        """Lists the event log entries, page by page.

        ``GET /api/v1beta0/user/{envId}/event-logs/``

        Args:
            event: Event that fired.
            farm: Farm of the server that the event fired on.
            fired_by: What fired the event: a user of the web interface (ui), a caller of the API
                (api) or Scalr itself (system). Known values: ``api``, ``system``, ``ui``.
            id: Identifier of the event log entry.
            server: Server that the event fired on.
            page_size: Items asked for in one request, 1 to 100; the host sends 100 unless told.
            start_page: Number of the first page to fetch, counted from 1.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `EventLogEntry` items, fetched page by page as they are iterated.

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
            query={"event": event, "farm": farm, "firedBy": fired_by, "id": id, "server": server},
            page_size=page_size,
            start_page=start_page,
        )

    def get(
        self,
        event_log_entry_id: str | EventLogEntry,
        /,
        *,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> EventLogEntry:
        """Returns one event log entry in full.

        ``GET /api/v1beta0/user/{envId}/event-logs/{eventLogEntryId}/``

        Args:
            event_log_entry_id: Identifier of the event log entry. Exactly 36 characters. Matches
                ``^[A-Fa-f0-9]{8}-([A-Fa-f0-9]{4}-){3}[A-Fa-f0-9]{12}$``.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `EventLogEntry`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Deprecated, Locked, NotEnabledPlatform,
                ObjectInUse, ObjectNotFoundOnCloud, OperatingSystemMismatch, PolicyViolation,
                UnacceptableObjectConfiguration, UnacceptableState, UnicityViolation; 422
                ConfigurationMismatch; 500; 501; 503.
        """
        return self._call(_GET, (env_id, event_log_entry_id))


class AsyncEventLogsResource(AsyncResource):
    """Record of the events that fired in the environment, with the runs that each one set off."""

    __slots__ = ()

    def list(
        self,
        *,
        event: str | Event | EventForeignKey | None = None,
        farm: int | Farm | FarmForeignKey | None = None,
        fired_by: FiredBy | None = None,
        id: str | EventLogEntry | None = None,
        server: str | Server | ServerForeignKey | ServerSummary | None = None,
        page_size: int | None = None,
        start_page: int | None = None,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> AsyncPager[EventLogEntry]:
        """Lists the event log entries, page by page.

        ``GET /api/v1beta0/user/{envId}/event-logs/``

        Args:
            event: Event that fired.
            farm: Farm of the server that the event fired on.
            fired_by: What fired the event: a user of the web interface (ui), a caller of the API
                (api) or Scalr itself (system). Known values: ``api``, ``system``, ``ui``.
            id: Identifier of the event log entry.
            server: Server that the event fired on.
            page_size: Items asked for in one request, 1 to 100; the host sends 100 unless told.
            start_page: Number of the first page to fetch, counted from 1.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `EventLogEntry` items, fetched page by page as they are iterated.

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
            query={"event": event, "farm": farm, "firedBy": fired_by, "id": id, "server": server},
            page_size=page_size,
            start_page=start_page,
        )

    async def get(
        self,
        event_log_entry_id: str | EventLogEntry,
        /,
        *,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> EventLogEntry:
        """Returns one event log entry in full.

        ``GET /api/v1beta0/user/{envId}/event-logs/{eventLogEntryId}/``

        Args:
            event_log_entry_id: Identifier of the event log entry. Exactly 36 characters. Matches
                ``^[A-Fa-f0-9]{8}-([A-Fa-f0-9]{4}-){3}[A-Fa-f0-9]{12}$``.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `EventLogEntry`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Deprecated, Locked, NotEnabledPlatform,
                ObjectInUse, ObjectNotFoundOnCloud, OperatingSystemMismatch, PolicyViolation,
                UnacceptableObjectConfiguration, UnacceptableState, UnicityViolation; 422
                ConfigurationMismatch; 500; 501; 503.
        """
        return await self._call(_GET, (env_id, event_log_entry_id))
