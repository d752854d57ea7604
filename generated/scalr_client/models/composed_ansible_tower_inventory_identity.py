"""ComposedAnsibleTowerInventoryIdentity."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from ..serialization.base import Fields, Model, complete, finish, new, to_integer


@define(eq=False, kw_only=True, repr=False)
class ComposedAnsibleTowerInventoryIdentity(Model):
    """A reference to an inventory in Ansible Tower.

    Attributes:
        id: Identifier that Ansible Tower gave the inventory.
        name: Name of the inventory.
    """

    id: int | None = None
    name: str | None = None

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("id", "name"))
    _KEY: ClassVar[str] = "id"
    _IDENTIFIES: ClassVar[dict[str, str]] = {
        "AnsibleTowerInventory": "id",
    }
    _FIELDS: ClassVar[Fields] = (
        ("id", "id", "integer", ""),
        ("name", "name", "string", ""),
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
