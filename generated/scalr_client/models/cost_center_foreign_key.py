"""CostCenterForeignKey."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from ..serialization.base import Fields, Model, complete, finish, new


@define(eq=False, kw_only=True, repr=False)
class CostCenterForeignKey(Model):
    """A reference to a cost center.

    Wherever one is sent, a bare id or the `CostCenter` will do.

    Attributes:
        id: Identifier of the cost center. Required. Exactly 36 characters. Matches
            ``^[A-Fa-f0-9]{8}-([A-Fa-f0-9]{4}-){3}[A-Fa-f0-9]{12}$``.
    """

    id: str

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("id",))
    _KEY: ClassVar[str] = "id"
    _IDENTIFIES: ClassVar[dict[str, str]] = {
        "CostCenter": "id",
    }
    _FIELDS: ClassVar[Fields] = (("id", "id", "string", "always"),)

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 1:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.id = data["id"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "id": self.id,
        }
        return out if self._rest is None else finish(out, self._rest)
