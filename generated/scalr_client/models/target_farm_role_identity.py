"""TargetFarmRoleIdentity."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from ..serialization.base import GIVEN_BY_HOST, Fields, Model, complete, finish, new, to_integer


@define(eq=False, kw_only=True, repr=False)
class TargetFarmRoleIdentity(Model):
    """A farm role behind a load balancer, named by its alias.

    Attributes:
        id: Identifier of the farm role. Read-only.
        name: Alias of the farm role. Required.
    """

    id: int = GIVEN_BY_HOST
    name: str

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("id", "name"))
    _KEY: ClassVar[str] = "name"
    _IDENTIFIES: ClassVar[dict[str, str]] = {
        "FarmRole": "id",
        "FarmRole name": "name",
    }
    _FIELDS: ClassVar[Fields] = (
        ("id", "id", "integer", "never"),
        ("name", "name", "string", "always"),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 2:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.id = v if type(v := data["id"]) is int else to_integer(v)
        self.name = data["name"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "id": self.id,
            "name": self.name,
        }
        return out if self._rest is None else finish(out, self._rest)
