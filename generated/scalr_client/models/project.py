"""Project."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.base import GIVEN_BY_HOST, Fields, Model, complete, finish, new

if TYPE_CHECKING:
    from .cost_center_foreign_key import CostCenterForeignKey


@define(eq=False, kw_only=True, repr=False)
class Project(Model):
    """Something that the costs of farms are charged to, under a cost center. Only on hosts with cost
    analytics.

    Attributes:
        billing_code: Code under which the costs are booked. Set at creation only. Required.
        cost_center: Cost center that pays for the project. Set at creation only. Required.
        description: What the project is about.
        id: Identifier of the project. Read-only. Exactly 36 characters. Matches
            ``^[A-Fa-f0-9]{8}-([A-Fa-f0-9]{4}-){3}[A-Fa-f0-9]{12}$``.
        lead_email: Email address of whoever leads the project. Set at creation only. Required.
        name: Name of the project. Required.
    """

    billing_code: str
    cost_center: CostCenterForeignKey
    description: str | None = None
    id: str = GIVEN_BY_HOST
    lead_email: str
    name: str

    _KNOWN: ClassVar[frozenset[str]] = frozenset(
        ("billingCode", "costCenter", "description", "id", "leadEmail", "name")
    )
    _KEY: ClassVar[str] = "id"
    _IDENTIFIES: ClassVar[dict[str, str]] = {
        "Project": "id",
    }
    _PARTS: ClassVar[tuple[str, ...]] = ("cost_center",)
    _FIELDS: ClassVar[Fields] = (
        ("billing_code", "billingCode", "string", "create"),
        ("cost_center", "costCenter", "key:CostCenterForeignKey", "create"),
        ("description", "description", "string", ""),
        ("id", "id", "string", "never"),
        ("lead_email", "leadEmail", "string", "create"),
        ("name", "name", "string", "always"),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 6:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.billing_code = data["billingCode"]
        self._raw_cost_center = data["costCenter"]
        self.description = data["description"]
        self.id = data["id"]
        self.lead_email = data["leadEmail"]
        self.name = data["name"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "billingCode": self.billing_code,
            "costCenter": self._raw_cost_center,
            "description": self.description,
            "id": self.id,
            "leadEmail": self.lead_email,
            "name": self.name,
        }
        return out if self._rest is None else finish(out, self._rest)
