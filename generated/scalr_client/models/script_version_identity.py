"""ScriptVersionIdentity."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.base import Fields, Model, complete, finish, new

if TYPE_CHECKING:
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
    _PARTS: ClassVar[tuple[str, ...]] = ("script", "variables")
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
        self._raw_script = data["script"]
        self._raw_variables = data["variables"]
        self.version = data["version"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "script": self._raw_script,
            "variables": self._raw_variables,
            "version": self.version,
        }
        return out if self._rest is None else finish(out, self._rest)
