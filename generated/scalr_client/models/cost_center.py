"""CostCenter."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from ..serialization.base import GIVEN_BY_HOST, Fields, Model, complete, finish, new


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
    _IDENTIFIES: ClassVar[dict[str, str]] = {
        "CostCenter": "id",
    }
    _FIELDS: ClassVar[Fields] = (
        ("billing_code", "billingCode", "string", "never"),
        ("id", "id", "string", "never"),
        ("name", "name", "string", ""),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 3:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.billing_code = data["billingCode"]
        self.id = data["id"]
        self.name = data["name"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "billingCode": self.billing_code,
            "id": self.id,
            "name": self.name,
        }
        return out if self._rest is None else finish(out, self._rest)
