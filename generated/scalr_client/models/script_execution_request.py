"""ScriptExecutionRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.base import Fields, Model, complete, finish, new, to_boolean, to_integer

if TYPE_CHECKING:
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
    _PARTS: ClassVar[tuple[str, ...]] = ("server", "variables")
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
        self._raw_server = data["server"]
        self.timeout = v if type(v := data["timeout"]) is int else to_integer(v)
        self._raw_variables = data["variables"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "blocking": self.blocking,
            "runAs": self.run_as,
            "server": self._raw_server,
            "timeout": self.timeout,
            "variables": self._raw_variables,
        }
        return out if self._rest is None else finish(out, self._rest)
