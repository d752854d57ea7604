"""EventLogEntry."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.base import GIVEN_BY_HOST, Fields, Model, complete, finish, new

if TYPE_CHECKING:
    from ..types import FiredBy
    from .event_foreign_key import EventForeignKey
    from .farm_foreign_key import FarmForeignKey
    from .farm_role_foreign_key import FarmRoleForeignKey
    from .log_entry_foreign_key import LogEntryForeignKey
    from .server_foreign_key import ServerForeignKey


@define(eq=False, kw_only=True, repr=False)
class EventLogEntry(Model):
    """The record of an event that fired on a server.

    Attributes:
        event: Event that fired. Read-only.
        farm: Farm of the server that the event fired on. Read-only.
        farm_role: Farm role of the server that the event fired on. Read-only.
        fired_by: What fired the event: a user of the web interface (ui), a caller of the API (api)
            or Scalr itself (system). Read-only. Known values: ``api``, ``system``, ``ui``.
        id: Identifier of the event log entry. Read-only. Exactly 36 characters. Matches
            ``^[A-Fa-f0-9]{8}-([A-Fa-f0-9]{4}-){3}[A-Fa-f0-9]{12}$``.
        log_entries: Entries of the orchestration log for what the event set off. Read-only.
        server: Server that the event fired on. Read-only.
    """

    event: EventForeignKey | None = None
    farm: FarmForeignKey | None = None
    farm_role: FarmRoleForeignKey | None = None
    fired_by: FiredBy | None = None
    id: str = GIVEN_BY_HOST
    log_entries: list[LogEntryForeignKey] | None = None
    server: ServerForeignKey | None = None

    _KNOWN: ClassVar[frozenset[str]] = frozenset(
        ("event", "farm", "farmRole", "firedBy", "id", "logEntries", "server")
    )
    _KEY: ClassVar[str] = "id"
    _IDENTIFIES: ClassVar[dict[str, str]] = {
        "EventLogEntry": "id",
    }
    _PARTS: ClassVar[tuple[str, ...]] = ("event", "farm", "farm_role", "log_entries", "server")
    _FIELDS: ClassVar[Fields] = (
        ("event", "event", "key:EventForeignKey", "never"),
        ("farm", "farm", "key:FarmForeignKey", "never"),
        ("farm_role", "farmRole", "key:FarmRoleForeignKey", "never"),
        ("fired_by", "firedBy", "string", "never"),
        ("id", "id", "string", "never"),
        ("log_entries", "logEntries", "list:key:LogEntryForeignKey", "never"),
        ("server", "server", "key:ServerForeignKey", "never"),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 7:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self._raw_event = data["event"]
        self._raw_farm = data["farm"]
        self._raw_farm_role = data["farmRole"]
        self.fired_by = data["firedBy"]
        self.id = data["id"]
        self._raw_log_entries = data["logEntries"]
        self._raw_server = data["server"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "event": self._raw_event,
            "farm": self._raw_farm,
            "farmRole": self._raw_farm_role,
            "firedBy": self.fired_by,
            "id": self.id,
            "logEntries": self._raw_log_entries,
            "server": self._raw_server,
        }
        return out if self._rest is None else finish(out, self._rest)
