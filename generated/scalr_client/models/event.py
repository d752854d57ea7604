"""Event."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.base import Fields, Model, complete, finish, new

if TYPE_CHECKING:
    from ..types import Scope


@define(eq=False, kw_only=True, repr=False)
class Event(Model):
    """A custom event that can be fired on servers to set off orchestration rules.

    Attributes:
        description: What the event stands for.
        id: Name of the event, by which it is also identified. Set at creation only. Required.
            Matches ``^[A-Za-z0-9]+$``.
        scope: Scope that it is defined in; the value scalr is the global scope. Read-only. Known
            values: ``account``, ``environment``, ``farm``, ``farmrole``, ``role``, ``scalr``,
            ``server``.
    """

    description: str | None = None
    id: str
    scope: Scope | None = None

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("description", "id", "scope"))
    _KEY: ClassVar[str] = "id"
    _IDENTIFIES: ClassVar[dict[str, str]] = {
        "Event": "id",
    }
    _FIELDS: ClassVar[Fields] = (
        ("description", "description", "string", ""),
        ("id", "id", "string", "create"),
        ("scope", "scope", "string", "never"),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 3:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.description = data["description"]
        self.id = data["id"]
        self.scope = data["scope"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "description": self.description,
            "id": self.id,
            "scope": self.scope,
        }
        return out if self._rest is None else finish(out, self._rest)
