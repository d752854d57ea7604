"""ComposedTeamIdentity."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from ..serialization.base import Fields, Model, complete, finish, new, to_integer


@define(eq=False, kw_only=True, repr=False)
class ComposedTeamIdentity(Model):
    """A reference to a team that also tells its name.

    Attributes:
        id: Identifier of the team. Required.
        name: Name of the team. Read-only.
    """

    id: int
    name: str | None = None

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("id", "name"))
    _KEY: ClassVar[str] = "id"
    _IDENTIFIES: ClassVar[dict[str, str]] = {
        "Team": "id",
    }
    _FIELDS: ClassVar[Fields] = (
        ("id", "id", "integer", "always"),
        ("name", "name", "string", "never"),
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
