"""ScriptVersionIdentity."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from ..model import NOTHING, Fields, Model, new
from .script_identity import ScriptIdentity
from .script_variable_value import ScriptVariableValue


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
        get = data.get
        self: Any = new(cls)
        self.script = v if (v := get("script")) is None else ScriptIdentity.decode(v)
        self.variables = (
            v if (v := get("variables")) is None else [ScriptVariableValue.decode(i) for i in v]
        )
        self.version = get("version")
        if data.keys() == cls._KNOWN:
            self._extra = None
            self._absent = NOTHING
        else:
            self._note(data, cls._KNOWN)
        return self

    def encode(self: Any) -> dict[str, Any]:
        v: Any
        out = {
            "script": v if (v := self.script) is None else v.encode(),
            "variables": v if (v := self.variables) is None else [i.encode() for i in v],
            "version": self.version,
        }
        return self._finish(out) if self._absent or self._extra else out
