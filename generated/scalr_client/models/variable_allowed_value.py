"""VariableAllowedValue."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from ..serialization.base import Fields, Model, complete, finish, new


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
        rest = None
        if len(data) != 2:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.label = data["label"]
        self.value = data["value"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "label": self.label,
            "value": self.value,
        }
        return out if self._rest is None else finish(out, self._rest)
