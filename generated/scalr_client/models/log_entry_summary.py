"""LogEntrySummary."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..model import GIVEN_BY_HOST, NOTHING, Fields, Model, new, to_integer
from .farm_foreign_key import FarmForeignKey
from .farm_role_foreign_key import FarmRoleForeignKey
from .script_version_foreign_key import ScriptVersionForeignKey
from .server_foreign_key import ServerForeignKey

if TYPE_CHECKING:
    from ..types import TriggeredBy


@define(eq=False, kw_only=True, repr=False)
class LogEntrySummary(Model):
    """The record of a script that ran on a server, without its output.

    Attributes:
        execution_exit_code: Exit status of the script: 0 is success, anything else failure.
            Read-only.
        execution_time: How long the script ran, in seconds. Read-only.
        farm: Farm of the server that the script ran on. Read-only.
        farm_role: Farm role of the server that the script ran on. Read-only.
        id: Identifier of the entry in the orchestration log. Read-only. Exactly 36 characters.
            Matches ``^[A-Fa-f0-9]{8}-([A-Fa-f0-9]{4}-){3}[A-Fa-f0-9]{12}$``.
        script_name: Name of the script that ran. Read-only.
        script_version: Script and version that ran. Read-only.
        server: Server that the script ran on. Read-only.
        triggered_by: Who started the run: a user of the web interface (ui), a caller of the API
            (api) or Scalr itself (system). Read-only. Known values: ``api``, ``system``, ``ui``.
    """

    execution_exit_code: int | None = None
    execution_time: int | None = None
    farm: FarmForeignKey | None = None
    farm_role: FarmRoleForeignKey | None = None
    id: str = GIVEN_BY_HOST
    script_name: str | None = None
    script_version: ScriptVersionForeignKey | None = None
    server: ServerForeignKey | None = None
    triggered_by: TriggeredBy | None = None

    _KNOWN: ClassVar[frozenset[str]] = frozenset(
        (
            "executionExitCode",
            "executionTime",
            "farm",
            "farmRole",
            "id",
            "scriptName",
            "scriptVersion",
            "server",
            "triggeredBy",
        )
    )
    _KEY: ClassVar[str] = "id"
    _FIELDS: ClassVar[Fields] = (
        ("execution_exit_code", "executionExitCode", "integer", "never"),
        ("execution_time", "executionTime", "integer", "never"),
        ("farm", "farm", "key:FarmForeignKey", "never"),
        ("farm_role", "farmRole", "key:FarmRoleForeignKey", "never"),
        ("id", "id", "string", "never"),
        ("script_name", "scriptName", "string", "never"),
        ("script_version", "scriptVersion", "key:ScriptVersionForeignKey", "never"),
        ("server", "server", "key:ServerForeignKey", "never"),
        ("triggered_by", "triggeredBy", "string", "never"),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        get = data.get
        self: Any = new(cls)
        self.execution_exit_code = (
            v if (v := get("executionExitCode")).__class__ is int else to_integer(v)
        )
        self.execution_time = v if (v := get("executionTime")).__class__ is int else to_integer(v)
        self.farm = v if (v := get("farm")) is None else FarmForeignKey.decode(v)
        self.farm_role = v if (v := get("farmRole")) is None else FarmRoleForeignKey.decode(v)
        self.id = get("id")
        self.script_name = get("scriptName")
        self.script_version = (
            v if (v := get("scriptVersion")) is None else ScriptVersionForeignKey.decode(v)
        )
        self.server = v if (v := get("server")) is None else ServerForeignKey.decode(v)
        self.triggered_by = get("triggeredBy")
        if data.keys() == cls._KNOWN:
            self._extra = None
            self._absent = NOTHING
        else:
            self._note(data, cls._KNOWN)
        return self

    def encode(self: Any) -> dict[str, Any]:
        v: Any
        out = {
            "executionExitCode": self.execution_exit_code,
            "executionTime": self.execution_time,
            "farm": v if (v := self.farm) is None else v.encode(),
            "farmRole": v if (v := self.farm_role) is None else v.encode(),
            "id": self.id,
            "scriptName": self.script_name,
            "scriptVersion": v if (v := self.script_version) is None else v.encode(),
            "server": v if (v := self.server) is None else v.encode(),
            "triggeredBy": self.triggered_by,
        }
        return self._finish(out) if self._absent or self._extra else out
