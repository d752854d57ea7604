"""Project."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from ..model import GIVEN_BY_HOST, NOTHING, Fields, Model, new
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
        get = data.get
        self: Any = new(cls)
        self.billing_code = get("billingCode")
        self.cost_center = v if (v := get("costCenter")) is None else CostCenterForeignKey.decode(v)
        self.description = get("description")
        self.id = get("id")
        self.lead_email = get("leadEmail")
        self.name = get("name")
        if data.keys() == cls._KNOWN:
            self._extra = None
            self._absent = NOTHING
        else:
            self._note(data, cls._KNOWN)
        return self

    def encode(self: Any) -> dict[str, Any]:
        v: Any
        out = {
            "billingCode": self.billing_code,
            "costCenter": v if (v := self.cost_center) is None else v.encode(),
            "description": self.description,
            "id": self.id,
            "leadEmail": self.lead_email,
            "name": self.name,
        }
        return self._finish(out) if self._absent or self._extra else out
