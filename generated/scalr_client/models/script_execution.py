"""ScriptExecution."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..model import GIVEN_BY_HOST, NOTHING, Fields, Model, new
from .log_entry_foreign_key import LogEntryForeignKey
from .server_foreign_key import ServerForeignKey

if TYPE_CHECKING:
    from ..types import ScriptExecutionStatus


@define(eq=False, kw_only=True, repr=False)
class ScriptExecution(Model):
    """A run of a script on a server that was started through the API.

    Attributes:
        id: Identifier of the script execution. Read-only. Exactly 36 characters. Matches
            ``^[A-Fa-f0-9]{8}-([A-Fa-f0-9]{4}-){3}[A-Fa-f0-9]{12}$``.
        log_entry: Entry of the orchestration log that holds the result. Read-only.
        server: Server that the script runs on. Read-only.
        status: Whether the script is still running or has finished; finished says nothing about
            success. Read-only. Known values: ``finished``, ``running``.
    """

    id: str = GIVEN_BY_HOST
    log_entry: LogEntryForeignKey | None = None
    server: ServerForeignKey | None = None
    status: ScriptExecutionStatus | None = None

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("id", "logEntry", "server", "status"))
    _KEY: ClassVar[str] = "id"
    _FIELDS: ClassVar[Fields] = (
        ("id", "id", "string", "never"),
        ("log_entry", "logEntry", "key:LogEntryForeignKey", "never"),
        ("server", "server", "key:ServerForeignKey", "never"),
        ("status", "status", "string", "never"),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        get = data.get
        self: Any = new(cls)
        self.id = get("id")
        self.log_entry = v if (v := get("logEntry")) is None else LogEntryForeignKey.decode(v)
        self.server = v if (v := get("server")) is None else ServerForeignKey.decode(v)
        self.status = get("status")
        if data.keys() == cls._KNOWN:
            self._extra = None
            self._absent = NOTHING
        else:
            self._note(data, cls._KNOWN)
        return self

    def encode(self: Any) -> dict[str, Any]:
        v: Any
        out = {
            "id": self.id,
            "logEntry": v if (v := self.log_entry) is None else v.encode(),
            "server": v if (v := self.server) is None else v.encode(),
            "status": self.status,
        }
        return self._finish(out) if self._absent or self._extra else out
