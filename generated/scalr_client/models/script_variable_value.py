"""ScriptVariableValue."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from ..model import NOTHING, Fields, Model, new


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
        get = data.get
        self: Any = new(cls)
        self.name = get("name")
        self.value = get("value")
        if data.keys() == cls._KNOWN:
            self._extra = None
            self._absent = NOTHING
        else:
            self._note(data, cls._KNOWN)
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "name": self.name,
            "value": self.value,
        }
        return self._finish(out) if self._absent or self._extra else out
