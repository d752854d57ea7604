"""``user.events``: Events that users define and fire to set off orchestration rules. The list also
has the events of the scopes above.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, overload

from ..calls.operation import Operation
from ..calls.request_body import write_body
from ..resource import AsyncResource, Resource
from ..serialization.scalars import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..calls.pager import AsyncPager, Pager
    from ..models.environment import Environment
    from ..models.environment_foreign_key import EnvironmentForeignKey
    from ..models.event import Event
    from ..models.event_foreign_key import EventForeignKey
    from ..models.event_log_entry import EventLogEntry
    from ..models.fire_event_request import FireEventRequest
    from ..models.server import Server
    from ..models.server_foreign_key import ServerForeignKey
    from ..models.server_summary import ServerSummary
    from ..types import Scope

_LIST: Final[Operation[Event]] = Operation(
    "user.events.list",
    "GET",
    "/api/v1beta0/user/{envId}/events/",
    "model:Event",
    ids={"envId": ("Environment",), "id": ("Event",)},
)

_GET: Final[Operation[Event]] = Operation(
    "user.events.get",
    "GET",
    "/api/v1beta0/user/{envId}/events/{eventId}/",
    "model:Event",
    ids={"envId": ("Environment",), "eventId": ("Event",)},
)

_CREATE: Final[Operation[Event]] = Operation(
    "user.events.create",
    "POST",
    "/api/v1beta0/user/{envId}/events/",
    "model:Event",
    ids={"envId": ("Environment",)},
)

_UPDATE: Final[Operation[Event]] = Operation(
    "user.events.update",
    "PATCH",
    "/api/v1beta0/user/{envId}/events/{eventId}/",
    "model:Event",
    ids={"envId": ("Environment",), "eventId": ("Event",)},
)

_DELETE: Final[Operation[None]] = Operation(
    "user.events.delete",
    "DELETE",
    "/api/v1beta0/user/{envId}/events/{eventId}/",
    ids={"envId": ("Environment",), "eventId": ("Event",)},
)

_FIRE: Final[Operation[EventLogEntry]] = Operation(
    "user.events.fire",
    "POST",
    "/api/v1beta0/user/{envId}/events/{eventId}/actions/fire/",
    "model:EventLogEntry",
    ids={"envId": ("Environment",), "eventId": ("Event",)},
)


class EventsResource(Resource):
    """Events that users define and fire to set off orchestration rules. The list also has the events
    of the scopes above.
    """

    __slots__ = ()

    def list(
        self,
        *,
        id: str | Event | EventForeignKey | None = None,
        scope: Scope | None = None,
        page_size: int | None = None,
        start_page: int | None = None,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> Pager[Event]:
        """Lists the custom events, page by page.

        ``GET /api/v1beta0/user/{envId}/events/``

        Args:
            id: Name of the event, by which it is also identified.
            scope: Scope that it is defined in; the value scalr is the global scope. Known values:
                ``account``, ``environment``, ``farm``, ``farmrole``, ``role``, ``scalr``,
                ``server``.
            page_size: Items asked for in one request, 1 to 100; the host sends 100 unless told.
            start_page: Number of the first page to fetch, counted from 1.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `Event` items, fetched page by page as they are iterated.

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
            query={"id": id, "scope": scope},
            page_size=page_size,
            start_page=start_page,
        )

    def get(
        self,
        event_id: str | Event | EventForeignKey,
        /,
        *,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> Event:
        """Returns one custom event in full.

        ``GET /api/v1beta0/user/{envId}/events/{eventId}/``

        Args:
            event_id: Identifier of the event, which is also its name. At most 25 characters.
                Matches ``^[A-Za-z0-9]+$``.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `Event`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Deprecated, Locked, NotEnabledPlatform,
                ObjectInUse, ObjectNotFoundOnCloud, OperatingSystemMismatch, PolicyViolation,
                UnacceptableObjectConfiguration, UnacceptableState, UnicityViolation; 422
                ConfigurationMismatch; 500; 501; 503.
        """
        return self._call(_GET, (env_id, event_id))

    @overload
    def create(
        self,
        body: Event | Mapping[str, Any],
        /,
        *,
        env_id: int | Environment | EnvironmentForeignKey | None = ...,
    ) -> Event: ...

    @overload
    def create(
        self,
        /,
        *,
        id: str,
        description: str | None = ...,
        env_id: int | Environment | EnvironmentForeignKey | None = ...,
    ) -> Event: ...

    def create(
        self,
        body: Event | Mapping[str, Any] | None = None,
        /,
        *,
        description: Any = UNSET,
        id: Any = UNSET,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> Event:
        """Creates a custom event and returns it as the host stored it.

        ``POST /api/v1beta0/user/{envId}/events/``

        Args:
            body: A `Event`, or a mapping with wire names, instead of the keywords.
            description: What the event stands for.
            id: Name of the event, by which it is also identified. Set at creation only. Matches
                ``^[A-Za-z0-9]+$``.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `Event`.

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
                "Event", "create", body, {"description": description, "id": id}, required=("id",)
            ),
        )

    def update(
        self,
        event_id: str | Event | EventForeignKey,
        body: Event | Mapping[str, Any] | None = None,
        /,
        *,
        description: str | None = UNSET,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> Event:
        """Changes the given properties of one custom event and returns it as changed. What is not
        given stays as it is.

        ``PATCH /api/v1beta0/user/{envId}/events/{eventId}/``

        Args:
            event_id: Identifier of the event, which is also its name. At most 25 characters.
                Matches ``^[A-Za-z0-9]+$``.
            body: A `Event`, or a mapping with wire names, instead of the keywords. A model given
                alone, as the id, is the body as well.
            description: What the event stands for.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `Event`.

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
            (env_id, event_id),
            body=write_body(
                "Event", "update", body, {"description": description}, subject=event_id
            ),
        )

    def delete(
        self,
        event_id: str | Event | EventForeignKey,
        /,
        *,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> None:
        """Deletes one custom event. This cannot be undone.

        ``DELETE /api/v1beta0/user/{envId}/events/{eventId}/``

        Args:
            event_id: Identifier of the event, which is also its name. At most 25 characters.
                Matches ``^[A-Za-z0-9]+$``.
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
        self._call(_DELETE, (env_id, event_id))

    @overload
    def fire(
        self,
        event_id: str | Event | EventForeignKey,
        body: FireEventRequest | Mapping[str, Any],
        /,
        *,
        env_id: int | Environment | EnvironmentForeignKey | None = ...,
    ) -> EventLogEntry: ...

    @overload
    def fire(
        self,
        event_id: str | Event | EventForeignKey,
        /,
        *,
        server: str | Server | ServerForeignKey | ServerSummary,
        env_id: int | Environment | EnvironmentForeignKey | None = ...,
    ) -> EventLogEntry: ...

    def fire(
        self,
        event_id: str | Event | EventForeignKey,
        body: FireEventRequest | Mapping[str, Any] | None = None,
        /,
        *,
        server: Any = UNSET,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> EventLogEntry:
        """Fires the event on one server, which sets off the orchestration rules that wait for it.
        Returns the entry in the event log; what the rules run goes on after the answer and appears
        in the orchestration log.

        ``POST /api/v1beta0/user/{envId}/events/{eventId}/actions/fire/``

        Args:
            event_id: Identifier of the event, which is also its name. At most 25 characters.
                Matches ``^[A-Za-z0-9]+$``.
            body: A `FireEventRequest`, or a mapping with wire names, instead of the keywords.
            server: Server that the event fires on.
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
        return self._call(
            _FIRE,
            (env_id, event_id),
            body=write_body(
                "FireEventRequest", "action", body, {"server": server}, required=("server",)
            ),
        )


class AsyncEventsResource(AsyncResource):
    """Events that users define and fire to set off orchestration rules. The list also has the events
    of the scopes above.
    """

    __slots__ = ()

    def list(
        self,
        *,
        id: str | Event | EventForeignKey | None = None,
        scope: Scope | None = None,
        page_size: int | None = None,
        start_page: int | None = None,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> AsyncPager[Event]:
        """Lists the custom events, page by page.

        ``GET /api/v1beta0/user/{envId}/events/``

        Args:
            id: Name of the event, by which it is also identified.
            scope: Scope that it is defined in; the value scalr is the global scope. Known values:
                ``account``, ``environment``, ``farm``, ``farmrole``, ``role``, ``scalr``,
                ``server``.
            page_size: Items asked for in one request, 1 to 100; the host sends 100 unless told.
            start_page: Number of the first page to fetch, counted from 1.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `Event` items, fetched page by page as they are iterated.

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
            query={"id": id, "scope": scope},
            page_size=page_size,
            start_page=start_page,
        )

    async def get(
        self,
        event_id: str | Event | EventForeignKey,
        /,
        *,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> Event:
        """Returns one custom event in full.

        ``GET /api/v1beta0/user/{envId}/events/{eventId}/``

        Args:
            event_id: Identifier of the event, which is also its name. At most 25 characters.
                Matches ``^[A-Za-z0-9]+$``.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `Event`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Deprecated, Locked, NotEnabledPlatform,
                ObjectInUse, ObjectNotFoundOnCloud, OperatingSystemMismatch, PolicyViolation,
                UnacceptableObjectConfiguration, UnacceptableState, UnicityViolation; 422
                ConfigurationMismatch; 500; 501; 503.
        """
        return await self._call(_GET, (env_id, event_id))

    @overload
    async def create(
        self,
        body: Event | Mapping[str, Any],
        /,
        *,
        env_id: int | Environment | EnvironmentForeignKey | None = ...,
    ) -> Event: ...

    @overload
    async def create(
        self,
        /,
        *,
        id: str,
        description: str | None = ...,
        env_id: int | Environment | EnvironmentForeignKey | None = ...,
    ) -> Event: ...

    async def create(
        self,
        body: Event | Mapping[str, Any] | None = None,
        /,
        *,
        description: Any = UNSET,
        id: Any = UNSET,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> Event:
        """Creates a custom event and returns it as the host stored it.

        ``POST /api/v1beta0/user/{envId}/events/``

        Args:
            body: A `Event`, or a mapping with wire names, instead of the keywords.
            description: What the event stands for.
            id: Name of the event, by which it is also identified. Set at creation only. Matches
                ``^[A-Za-z0-9]+$``.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `Event`.

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
                "Event", "create", body, {"description": description, "id": id}, required=("id",)
            ),
        )

    async def update(
        self,
        event_id: str | Event | EventForeignKey,
        body: Event | Mapping[str, Any] | None = None,
        /,
        *,
        description: str | None = UNSET,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> Event:
        """Changes the given properties of one custom event and returns it as changed. What is not
        given stays as it is.

        ``PATCH /api/v1beta0/user/{envId}/events/{eventId}/``

        Args:
            event_id: Identifier of the event, which is also its name. At most 25 characters.
                Matches ``^[A-Za-z0-9]+$``.
            body: A `Event`, or a mapping with wire names, instead of the keywords. A model given
                alone, as the id, is the body as well.
            description: What the event stands for.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `Event`.

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
            (env_id, event_id),
            body=write_body(
                "Event", "update", body, {"description": description}, subject=event_id
            ),
        )

    async def delete(
        self,
        event_id: str | Event | EventForeignKey,
        /,
        *,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> None:
        """Deletes one custom event. This cannot be undone.

        ``DELETE /api/v1beta0/user/{envId}/events/{eventId}/``

        Args:
            event_id: Identifier of the event, which is also its name. At most 25 characters.
                Matches ``^[A-Za-z0-9]+$``.
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
        await self._call(_DELETE, (env_id, event_id))

    @overload
    async def fire(
        self,
        event_id: str | Event | EventForeignKey,
        body: FireEventRequest | Mapping[str, Any],
        /,
        *,
        env_id: int | Environment | EnvironmentForeignKey | None = ...,
    ) -> EventLogEntry: ...

    @overload
    async def fire(
        self,
        event_id: str | Event | EventForeignKey,
        /,
        *,
        server: str | Server | ServerForeignKey | ServerSummary,
        env_id: int | Environment | EnvironmentForeignKey | None = ...,
    ) -> EventLogEntry: ...

    async def fire(
        self,
        event_id: str | Event | EventForeignKey,
        body: FireEventRequest | Mapping[str, Any] | None = None,
        /,
        *,
        server: Any = UNSET,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> EventLogEntry:
        """Fires the event on one server, which sets off the orchestration rules that wait for it.
        Returns the entry in the event log; what the rules run goes on after the answer and appears
        in the orchestration log.

        ``POST /api/v1beta0/user/{envId}/events/{eventId}/actions/fire/``

        Args:
            event_id: Identifier of the event, which is also its name. At most 25 characters.
                Matches ``^[A-Za-z0-9]+$``.
            body: A `FireEventRequest`, or a mapping with wire names, instead of the keywords.
            server: Server that the event fires on.
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
        return await self._call(
            _FIRE,
            (env_id, event_id),
            body=write_body(
                "FireEventRequest", "action", body, {"server": server}, required=("server",)
            ),
        )
