"""ScriptExecutionRequest."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from ..model import DateWriter, Fields, Model, complete, finish, new, to_boolean, to_integer
from .script_variable_value import ScriptVariableValue, decode_ScriptVariableValue
from .server_foreign_key import ServerForeignKey, decode_ServerForeignKey


@define(eq=False, kw_only=True, repr=False)
class ScriptExecutionRequest(Model):
    """The order to run a script on a server.

    Attributes:
        blocking: Whether the agent waits for the script to end before it handles further events.
        run_as: System user to run as; null is root, or Administrator on Windows.
        server: Server to run the script on. Required.
        timeout: Seconds after which the agent aborts the script.
        variables: Values for the variables of the script.
    """

    blocking: bool | None = None
    run_as: str | None = None
    server: ServerForeignKey
    timeout: int | None = None
    variables: list[ScriptVariableValue] | None = None

    _KNOWN: ClassVar[frozenset[str]] = frozenset(
        ("blocking", "runAs", "server", "timeout", "variables")
    )
    _KEY: ClassVar[str] = "server"
    _FIELDS: ClassVar[Fields] = (
        ("blocking", "blocking", "boolean", ""),
        ("run_as", "runAs", "string", ""),
        ("server", "server", "key:ServerForeignKey", "always"),
        ("timeout", "timeout", "integer", ""),
        ("variables", "variables", "list:model:ScriptVariableValue", ""),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 5:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.blocking = v if type(v := data["blocking"]) is bool else to_boolean(v)
        self.run_as = data["runAs"]
        self.server = v if (v := data["server"]) is None else decode_ServerForeignKey(v)
        self.timeout = v if type(v := data["timeout"]) is int else to_integer(v)
        self.variables = (
            v if (v := data["variables"]) is None else [decode_ScriptVariableValue(i) for i in v]
        )
        self._rest = rest
        return self

    def encode(self: Any, date: DateWriter) -> dict[str, Any]:
        v: Any
        out = {
            "blocking": self.blocking,
            "runAs": self.run_as,
            "server": v if (v := self.server) is None else v.encode(date),
            "timeout": self.timeout,
            "variables": v if (v := self.variables) is None else [i.encode(date) for i in v],
        }
        return out if self._rest is None else finish(out, self._rest)


decode_ScriptExecutionRequest = ScriptExecutionRequest.decode
