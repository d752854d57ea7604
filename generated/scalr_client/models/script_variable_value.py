"""ScriptVariableValue."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from ..serialization.base import Fields, Model, complete, finish, new


@define(eq=False, kw_only=True, repr=False)
class ScriptVariableValue(Model):
    """A value for a variable of a script.

    Attributes:
        name: Name of the variable. Required.
        value: Value that takes the place of the one set by the script.
    """

    name: str
    value: str | None = None

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("name", "value"))
    _KEY: ClassVar[str] = "name"
    _FIELDS: ClassVar[Fields] = (
        ("name", "name", "string", "always"),
        ("value", "value", "string", ""),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 2:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.name = data["name"]
        self.value = data["value"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "name": self.name,
            "value": self.value,
        }
        return out if self._rest is None else finish(out, self._rest)
