"""ScriptExecution."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.base import GIVEN_BY_HOST, Fields, Model, complete, finish, new

if TYPE_CHECKING:
    from ..types import ScriptExecutionStatus
    from .log_entry_foreign_key import LogEntryForeignKey
    from .server_foreign_key import ServerForeignKey


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
    _IDENTIFIES: ClassVar[dict[str, str]] = {
        "ScriptExecution": "id",
    }
    _PARTS: ClassVar[tuple[str, ...]] = ("log_entry", "server")
    _FIELDS: ClassVar[Fields] = (
        ("id", "id", "string", "never"),
        ("log_entry", "logEntry", "key:LogEntryForeignKey", "never"),
        ("server", "server", "key:ServerForeignKey", "never"),
        ("status", "status", "string", "never"),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 4:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.id = data["id"]
        self._raw_log_entry = data["logEntry"]
        self._raw_server = data["server"]
        self.status = data["status"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "id": self.id,
            "logEntry": self._raw_log_entry,
            "server": self._raw_server,
            "status": self.status,
        }
        return out if self._rest is None else finish(out, self._rest)
