"""ScriptExecutionRequest."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from ..model import NOTHING, Fields, Model, new, to_boolean, to_integer
from .script_variable_value import ScriptVariableValue
from .server_foreign_key import ServerForeignKey


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
        get = data.get
        self: Any = new(cls)
        self.blocking = v if (v := get("blocking")).__class__ is bool else to_boolean(v)
        self.run_as = get("runAs")
        self.server = v if (v := get("server")) is None else ServerForeignKey.decode(v)
        self.timeout = v if (v := get("timeout")).__class__ is int else to_integer(v)
        self.variables = (
            v if (v := get("variables")) is None else [ScriptVariableValue.decode(i) for i in v]
        )
        if data.keys() == cls._KNOWN:
            self._extra = None
            self._absent = NOTHING
        else:
            self._note(data, cls._KNOWN)
        return self

    def encode(self: Any) -> dict[str, Any]:
        v: Any
        out = {
            "blocking": self.blocking,
            "runAs": self.run_as,
            "server": v if (v := self.server) is None else v.encode(),
            "timeout": self.timeout,
            "variables": v if (v := self.variables) is None else [i.encode() for i in v],
        }
        return self._finish(out) if self._absent or self._extra else out
