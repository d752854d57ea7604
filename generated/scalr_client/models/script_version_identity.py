"""ScriptVersionIdentity."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from ..model import DateWriter, Fields, Model, complete, finish, new
from .script_identity import ScriptIdentity, decode_ScriptIdentity
from .script_variable_value import ScriptVariableValue, decode_ScriptVariableValue


@define(eq=False, kw_only=True, repr=False)
class ScriptVersionIdentity(Model):
    """A version of a script to run, with the values of its variables.

    Attributes:
        script: Script that the version belongs to.
        variables: Values for the variables of the script.
        version: Number of the version, as text; null stands for the latest.
    """

    script: ScriptIdentity | None = None
    variables: list[ScriptVariableValue] | None = None
    version: str | None = None

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("script", "variables", "version"))
    _FIELDS: ClassVar[Fields] = (
        ("script", "script", "key:ScriptIdentity", ""),
        ("variables", "variables", "list:model:ScriptVariableValue", ""),
        ("version", "version", "string", ""),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 3:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.script = v if (v := data["script"]) is None else decode_ScriptIdentity(v)
        self.variables = (
            v if (v := data["variables"]) is None else [decode_ScriptVariableValue(i) for i in v]
        )
        self.version = data["version"]
        self._rest = rest
        return self

    def encode(self: Any, date: DateWriter) -> dict[str, Any]:
        v: Any
        out = {
            "script": v if (v := self.script) is None else v.encode(date),
            "variables": v if (v := self.variables) is None else [i.encode(date) for i in v],
            "version": self.version,
        }
        return out if self._rest is None else finish(out, self._rest)


decode_ScriptVersionIdentity = ScriptVersionIdentity.decode
