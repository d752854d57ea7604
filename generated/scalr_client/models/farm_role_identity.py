"""FarmRoleIdentity."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from ..serialization.base import GIVEN_BY_HOST, Fields, Model, complete, finish, new, to_integer


@define(eq=False, kw_only=True, repr=False)
class FarmRoleIdentity(Model):
    """A reference to a farm role by its alias.

    Attributes:
        alias: Alias of the farm role, unique within its farm; letters, digits and dashes.
        id: Identifier of the farm role. Read-only.
    """

    alias: str | None = None
    id: int = GIVEN_BY_HOST

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("alias", "id"))
    _KEY: ClassVar[str] = "alias"
    _IDENTIFIES: ClassVar[dict[str, str]] = {
        "FarmRole": "id",
        "FarmRole name": "alias",
    }
    _FIELDS: ClassVar[Fields] = (
        ("alias", "alias", "string", ""),
        ("id", "id", "integer", "never"),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 2:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.alias = data["alias"]
        self.id = v if type(v := data["id"]) is int else to_integer(v)
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "alias": self.alias,
            "id": self.id,
        }
        return out if self._rest is None else finish(out, self._rest)
