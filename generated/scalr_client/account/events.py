"""``account.events``: Events that the environments of the account can fire and their orchestration
rules can react to.
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
    from ..models.event import Event
    from ..models.event_foreign_key import EventForeignKey
    from ..types import Scope

_LIST: Final[Operation[Event]] = Operation(
    "account.events.list",
    "GET",
    "/api/v1beta0/account/{accountId}/events/",
    "model:Event",
    ids={"id": ("Event",)},
)

_GET: Final[Operation[Event]] = Operation(
    "account.events.get",
    "GET",
    "/api/v1beta0/account/{accountId}/events/{eventId}/",
    "model:Event",
    ids={"eventId": ("Event",)},
)

_CREATE: Final[Operation[Event]] = Operation(
    "account.events.create",
    "POST",
    "/api/v1beta0/account/{accountId}/events/",
    "model:Event",
    flags=("replace",),
)

_UPDATE: Final[Operation[Event]] = Operation(
    "account.events.update",
    "PATCH",
    "/api/v1beta0/account/{accountId}/events/{eventId}/",
    "model:Event",
    ids={"eventId": ("Event",)},
)

_DELETE: Final[Operation[None]] = Operation(
    "account.events.delete",
    "DELETE",
    "/api/v1beta0/account/{accountId}/events/{eventId}/",
    ids={"eventId": ("Event",)},
)


class EventsResource(Resource):
    """Events that the environments of the account can fire and their orchestration rules can react
    to.
    """

    __slots__ = ()

    def list(
        self,
        *,
        id: str | Event | EventForeignKey | None = None,
        scope: Scope | None = None,
        page_size: int | None = None,
        start_page: int | None = None,
        account_id: int | None = None,
    ) -> Pager[Event]:
        """Lists the custom events, page by page.

        ``GET /api/v1beta0/account/{accountId}/events/``

        Args:
            id: Name of the event, by which it is also identified.
            scope: Scope that it is defined in; the value scalr is the global scope. Known values:
                ``account``, ``environment``, ``farm``, ``farmrole``, ``role``, ``scalr``,
                ``server``.
            page_size: Items asked for in one request, 1 to 100; the host sends 100 unless told.
            start_page: Number of the first page to fetch, counted from 1.
            account_id: Account to work in. The client's setting unless given.

        Returns:
            The `Event` items, fetched page by page as they are iterated.

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
            query={"id": id, "scope": scope},
            page_size=page_size,
            start_page=start_page,
        )

    def get(
        self, event_id: str | Event | EventForeignKey, /, *, account_id: int | None = None
    ) -> Event:
        """Returns one custom event in full.

        ``GET /api/v1beta0/account/{accountId}/events/{eventId}/``

        Args:
            event_id: Identifier of the event, which is also its name. At most 25 characters.
                Matches ``^[A-Za-z0-9]+$``.
            account_id: Account to work in. The client's setting unless given.

        Returns:
            The `Event`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Locked, NotEnabledPlatform, ObjectInUse,
                OperatingSystemMismatch, PolicyViolation, UnacceptableObjectConfiguration,
                UnicityViolation; 422 ConfigurationMismatch; 500; 501; 503.
        """
        return self._call(_GET, (account_id, event_id))

    @overload
    def create(
        self,
        body: Event | Mapping[str, Any],
        /,
        *,
        replace: bool | None = ...,
        account_id: int | None = ...,
    ) -> Event: ...

    @overload
    def create(
        self,
        /,
        *,
        id: str,
        description: str | None = ...,
        replace: bool | None = ...,
        account_id: int | None = ...,
    ) -> Event: ...

    def create(
        self,
        body: Event | Mapping[str, Any] | None = None,
        /,
        *,
        description: Any = UNSET,
        id: Any = UNSET,
        replace: bool | None = None,
        account_id: int | None = None,
    ) -> Event:
        """Creates a custom event for all environments of the account. If asked to, it takes the place
        of events of the same name in the environments.

        ``POST /api/v1beta0/account/{accountId}/events/``

        Args:
            body: A `Event`, or a mapping with wire names, instead of the keywords.
            replace: True to let the new event take the place of events with the same name in the
                scopes below.
            description: What the event stands for.
            id: Name of the event, by which it is also identified. Set at creation only. Matches
                ``^[A-Za-z0-9]+$``.
            account_id: Account to work in. The client's setting unless given.

        Returns:
            The `Event`.

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
            query={"replace": replace},
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
        account_id: int | None = None,
    ) -> Event:
        """Changes the given properties of one custom event and returns it as changed. What is not
        given stays as it is.

        ``PATCH /api/v1beta0/account/{accountId}/events/{eventId}/``

        Args:
            event_id: Identifier of the event, which is also its name. At most 25 characters.
                Matches ``^[A-Za-z0-9]+$``.
            body: A `Event`, or a mapping with wire names, instead of the keywords. A model given
                alone, as the id, is the body as well.
            description: What the event stands for.
            account_id: Account to work in. The client's setting unless given.

        Returns:
            The `Event`.

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
            (account_id, event_id),
            body=write_body(
                "Event", "update", body, {"description": description}, subject=event_id
            ),
        )

    def delete(
        self, event_id: str | Event | EventForeignKey, /, *, account_id: int | None = None
    ) -> None:
        """Deletes one custom event. This cannot be undone.

        ``DELETE /api/v1beta0/account/{accountId}/events/{eventId}/``

        Args:
            event_id: Identifier of the event, which is also its name. At most 25 characters.
                Matches ``^[A-Za-z0-9]+$``.
            account_id: Account to work in. The client's setting unless given.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Locked, NotEnabledPlatform, ObjectInUse,
                OperatingSystemMismatch, PolicyViolation, UnacceptableObjectConfiguration,
                UnicityViolation; 422 ConfigurationMismatch; 500; 501; 503.
        """
        self._call(_DELETE, (account_id, event_id))


class AsyncEventsResource(AsyncResource):
    """Events that the environments of the account can fire and their orchestration rules can react
    to.
    """

    __slots__ = ()

    def list(
        self,
        *,
        id: str | Event | EventForeignKey | None = None,
        scope: Scope | None = None,
        page_size: int | None = None,
        start_page: int | None = None,
        account_id: int | None = None,
    ) -> AsyncPager[Event]:
        """Lists the custom events, page by page.

        ``GET /api/v1beta0/account/{accountId}/events/``

        Args:
            id: Name of the event, by which it is also identified.
            scope: Scope that it is defined in; the value scalr is the global scope. Known values:
                ``account``, ``environment``, ``farm``, ``farmrole``, ``role``, ``scalr``,
                ``server``.
            page_size: Items asked for in one request, 1 to 100; the host sends 100 unless told.
            start_page: Number of the first page to fetch, counted from 1.
            account_id: Account to work in. The client's setting unless given.

        Returns:
            The `Event` items, fetched page by page as they are iterated.

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
            query={"id": id, "scope": scope},
            page_size=page_size,
            start_page=start_page,
        )

    async def get(
        self, event_id: str | Event | EventForeignKey, /, *, account_id: int | None = None
    ) -> Event:
        """Returns one custom event in full.

        ``GET /api/v1beta0/account/{accountId}/events/{eventId}/``

        Args:
            event_id: Identifier of the event, which is also its name. At most 25 characters.
                Matches ``^[A-Za-z0-9]+$``.
            account_id: Account to work in. The client's setting unless given.

        Returns:
            The `Event`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Locked, NotEnabledPlatform, ObjectInUse,
                OperatingSystemMismatch, PolicyViolation, UnacceptableObjectConfiguration,
                UnicityViolation; 422 ConfigurationMismatch; 500; 501; 503.
        """
        return await self._call(_GET, (account_id, event_id))

    @overload
    async def create(
        self,
        body: Event | Mapping[str, Any],
        /,
        *,
        replace: bool | None = ...,
        account_id: int | None = ...,
    ) -> Event: ...

    @overload
    async def create(
        self,
        /,
        *,
        id: str,
        description: str | None = ...,
        replace: bool | None = ...,
        account_id: int | None = ...,
    ) -> Event: ...

    async def create(
        self,
        body: Event | Mapping[str, Any] | None = None,
        /,
        *,
        description: Any = UNSET,
        id: Any = UNSET,
        replace: bool | None = None,
        account_id: int | None = None,
    ) -> Event:
        """Creates a custom event for all environments of the account. If asked to, it takes the place
        of events of the same name in the environments.

        ``POST /api/v1beta0/account/{accountId}/events/``

        Args:
            body: A `Event`, or a mapping with wire names, instead of the keywords.
            replace: True to let the new event take the place of events with the same name in the
                scopes below.
            description: What the event stands for.
            id: Name of the event, by which it is also identified. Set at creation only. Matches
                ``^[A-Za-z0-9]+$``.
            account_id: Account to work in. The client's setting unless given.

        Returns:
            The `Event`.

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
            query={"replace": replace},
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
        account_id: int | None = None,
    ) -> Event:
        """Changes the given properties of one custom event and returns it as changed. What is not
        given stays as it is.

        ``PATCH /api/v1beta0/account/{accountId}/events/{eventId}/``

        Args:
            event_id: Identifier of the event, which is also its name. At most 25 characters.
                Matches ``^[A-Za-z0-9]+$``.
            body: A `Event`, or a mapping with wire names, instead of the keywords. A model given
                alone, as the id, is the body as well.
            description: What the event stands for.
            account_id: Account to work in. The client's setting unless given.

        Returns:
            The `Event`.

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
            (account_id, event_id),
            body=write_body(
                "Event", "update", body, {"description": description}, subject=event_id
            ),
        )

    async def delete(
        self, event_id: str | Event | EventForeignKey, /, *, account_id: int | None = None
    ) -> None:
        """Deletes one custom event. This cannot be undone.

        ``DELETE /api/v1beta0/account/{accountId}/events/{eventId}/``

        Args:
            event_id: Identifier of the event, which is also its name. At most 25 characters.
                Matches ``^[A-Za-z0-9]+$``.
            account_id: Account to work in. The client's setting unless given.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Locked, NotEnabledPlatform, ObjectInUse,
                OperatingSystemMismatch, PolicyViolation, UnacceptableObjectConfiguration,
                UnicityViolation; 422 ConfigurationMismatch; 500; 501; 503.
        """
        await self._call(_DELETE, (account_id, event_id))
