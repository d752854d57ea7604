"""EventLogEntry."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..model import GIVEN_BY_HOST, NOTHING, Fields, Model, new
from .event_foreign_key import EventForeignKey
from .farm_foreign_key import FarmForeignKey
from .farm_role_foreign_key import FarmRoleForeignKey
from .log_entry_foreign_key import LogEntryForeignKey
from .server_foreign_key import ServerForeignKey

if TYPE_CHECKING:
    from ..types import FiredBy


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
        get = data.get
        self: Any = new(cls)
        self.event = v if (v := get("event")) is None else EventForeignKey.decode(v)
        self.farm = v if (v := get("farm")) is None else FarmForeignKey.decode(v)
        self.farm_role = v if (v := get("farmRole")) is None else FarmRoleForeignKey.decode(v)
        self.fired_by = get("firedBy")
        self.id = get("id")
        self.log_entries = (
            v if (v := get("logEntries")) is None else [LogEntryForeignKey.decode(i) for i in v]
        )
        self.server = v if (v := get("server")) is None else ServerForeignKey.decode(v)
        if data.keys() == cls._KNOWN:
            self._extra = None
            self._absent = NOTHING
        else:
            self._note(data, cls._KNOWN)
        return self

    def encode(self: Any) -> dict[str, Any]:
        v: Any
        out = {
            "event": v if (v := self.event) is None else v.encode(),
            "farm": v if (v := self.farm) is None else v.encode(),
            "farmRole": v if (v := self.farm_role) is None else v.encode(),
            "firedBy": self.fired_by,
            "id": self.id,
            "logEntries": v if (v := self.log_entries) is None else [i.encode() for i in v],
            "server": v if (v := self.server) is None else v.encode(),
        }
        return self._finish(out) if self._absent or self._extra else out
