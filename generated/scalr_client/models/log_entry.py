"""LogEntry."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.base import GIVEN_BY_HOST, Fields, Model, complete, finish, new, to_integer

if TYPE_CHECKING:
    from ..types import TriggeredBy
    from .farm_foreign_key import FarmForeignKey
    from .farm_role_foreign_key import FarmRoleForeignKey
    from .script_version_foreign_key import ScriptVersionForeignKey
    from .server_foreign_key import ServerForeignKey


@define(eq=False, kw_only=True, repr=False)
class LogEntry(Model):
    """The record of a script that ran on a server, with its output.

    Attributes:
        execution_exit_code: Exit status of the script: 0 is success, anything else failure.
            Read-only.
        execution_time: How long the script ran, in seconds. Read-only.
        farm: Farm of the server that the script ran on. Read-only.
        farm_role: Farm role of the server that the script ran on. Read-only.
        id: Identifier of the entry in the orchestration log. Read-only. Exactly 36 characters.
            Matches ``^[A-Fa-f0-9]{8}-([A-Fa-f0-9]{4}-){3}[A-Fa-f0-9]{12}$``.
        result: Output of the script. Read-only.
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
    result: str | None = None
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
            "result",
            "scriptName",
            "scriptVersion",
            "server",
            "triggeredBy",
        )
    )
    _KEY: ClassVar[str] = "id"
    _IDENTIFIES: ClassVar[dict[str, str]] = {
        "LogEntry": "id",
    }
    _PARTS: ClassVar[tuple[str, ...]] = ("farm", "farm_role", "script_version", "server")
    _DEEP: ClassVar[frozenset[str]] = frozenset(("scriptVersion",))
    _FIELDS: ClassVar[Fields] = (
        ("execution_exit_code", "executionExitCode", "integer", "never"),
        ("execution_time", "executionTime", "integer", "never"),
        ("farm", "farm", "key:FarmForeignKey", "never"),
        ("farm_role", "farmRole", "key:FarmRoleForeignKey", "never"),
        ("id", "id", "string", "never"),
        ("result", "result", "string", "never"),
        ("script_name", "scriptName", "string", "never"),
        ("script_version", "scriptVersion", "key:ScriptVersionForeignKey", "never"),
        ("server", "server", "key:ServerForeignKey", "never"),
        ("triggered_by", "triggeredBy", "string", "never"),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 10:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.execution_exit_code = (
            v if type(v := data["executionExitCode"]) is int else to_integer(v)
        )
        self.execution_time = v if type(v := data["executionTime"]) is int else to_integer(v)
        self._raw_farm = data["farm"]
        self._raw_farm_role = data["farmRole"]
        self.id = data["id"]
        self.result = data["result"]
        self.script_name = data["scriptName"]
        self._raw_script_version = data["scriptVersion"]
        self._raw_server = data["server"]
        self.triggered_by = data["triggeredBy"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "executionExitCode": self.execution_exit_code,
            "executionTime": self.execution_time,
            "farm": self._raw_farm,
            "farmRole": self._raw_farm_role,
            "id": self.id,
            "result": self.result,
            "scriptName": self.script_name,
            "scriptVersion": self._raw_script_version,
            "server": self._raw_server,
            "triggeredBy": self.triggered_by,
        }
        return out if self._rest is None else finish(out, self._rest)
