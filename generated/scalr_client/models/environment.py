"""Environment."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.base import GIVEN_BY_HOST, Fields, Model, complete, finish, new, to_integer

if TYPE_CHECKING:
    from datetime import datetime

    from ..types import EnvironmentStatus, EnvironmentType
    from .cost_center_foreign_key import CostCenterForeignKey


@define(eq=False, kw_only=True, repr=False)
class Environment(Model):
    """A workspace in an account, with its own clouds, teams and farms.

    Attributes:
        added: When the environment was created. Read-only.
        cost_center: Cost center that the environment is charged to. Only on hosts with cost
            analytics.
        id: Identifier of the environment. Read-only.
        name: Name of the environment. Required.
        status: Whether the environment can be used. Known values: ``active``, ``inactive``.
        type: Whether the environment manages clouds (cmp) or infrastructure as code (iacp). Set at
            creation only. Known values: ``cmp``, ``iacp``. The host's default is ``cmp``.
    """

    added: datetime | None = None
    cost_center: CostCenterForeignKey | None = None
    id: int = GIVEN_BY_HOST
    name: str
    status: EnvironmentStatus | None = None
    type: EnvironmentType | None = None

    _KNOWN: ClassVar[frozenset[str]] = frozenset(
        ("added", "costCenter", "id", "name", "status", "type")
    )
    _KEY: ClassVar[str] = "id"
    _IDENTIFIES: ClassVar[dict[str, str]] = {
        "Environment": "id",
    }
    _PARTS: ClassVar[tuple[str, ...]] = ("added", "cost_center")
    _FIELDS: ClassVar[Fields] = (
        ("added", "added", "date-time", "never"),
        ("cost_center", "costCenter", "key:CostCenterForeignKey", ""),
        ("id", "id", "integer", "never"),
        ("name", "name", "string", "always"),
        ("status", "status", "string", ""),
        ("type", "type", "string", "create"),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 6:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self._raw_added = data["added"]
        self._raw_cost_center = data["costCenter"]
        self.id = v if type(v := data["id"]) is int else to_integer(v)
        self.name = data["name"]
        self.status = data["status"]
        self.type = data["type"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "added": self._raw_added,
            "costCenter": self._raw_cost_center,
            "id": self.id,
            "name": self.name,
            "status": self.status,
            "type": self.type,
        }
        return out if self._rest is None else finish(out, self._rest)
