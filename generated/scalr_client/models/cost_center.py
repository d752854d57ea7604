"""CostCenter."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from ..model import GIVEN_BY_HOST, NOTHING, Fields, Model, new


@define(eq=False, kw_only=True, repr=False)
class CostCenter(Model):
    """A unit of an organization that pays for projects. Only on hosts with cost analytics.

    Attributes:
        billing_code: Code under which the costs are booked. Read-only.
        id: Identifier of the cost center. Read-only. Exactly 36 characters. Matches
            ``^[A-Fa-f0-9]{8}-([A-Fa-f0-9]{4}-){3}[A-Fa-f0-9]{12}$``.
        name: Name of the cost center.
    """

    billing_code: str | None = None
    id: str = GIVEN_BY_HOST
    name: str | None = None

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("billingCode", "id", "name"))
    _KEY: ClassVar[str] = "id"
    _FIELDS: ClassVar[Fields] = (
        ("billing_code", "billingCode", "string", "never"),
        ("id", "id", "string", "never"),
        ("name", "name", "string", ""),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        get = data.get
        self: Any = new(cls)
        self.billing_code = get("billingCode")
        self.id = get("id")
        self.name = get("name")
        if data.keys() == cls._KNOWN:
            self._extra = None
            self._absent = NOTHING
        else:
            self._note(data, cls._KNOWN)
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "billingCode": self.billing_code,
            "id": self.id,
            "name": self.name,
        }
        return self._finish(out) if self._absent or self._extra else out
