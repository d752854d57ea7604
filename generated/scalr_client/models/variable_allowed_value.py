"""VariableAllowedValue."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from ..model import NOTHING, Fields, Model, new


@define(eq=False, kw_only=True, repr=False)
class VariableAllowedValue(Model):
    """One of the values that a variable may take.

    Attributes:
        label: Text shown in place of the value.
        value: The value itself. Required.
    """

    label: str | None = None
    value: str

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("label", "value"))
    _KEY: ClassVar[str] = "value"
    _FIELDS: ClassVar[Fields] = (
        ("label", "label", "string", ""),
        ("value", "value", "string", "always"),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        get = data.get
        self: Any = new(cls)
        self.label = get("label")
        self.value = get("value")
        if data.keys() == cls._KNOWN:
            self._extra = None
            self._absent = NOTHING
        else:
            self._note(data, cls._KNOWN)
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "label": self.label,
            "value": self.value,
        }
        return self._finish(out) if self._absent or self._extra else out
