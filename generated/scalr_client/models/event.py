"""Event."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..model import NOTHING, Fields, Model, new

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
    _FIELDS: ClassVar[Fields] = (
        ("description", "description", "string", ""),
        ("id", "id", "string", "create"),
        ("scope", "scope", "string", "never"),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        get = data.get
        self: Any = new(cls)
        self.description = get("description")
        self.id = get("id")
        self.scope = get("scope")
        if data.keys() == cls._KNOWN:
            self._extra = None
            self._absent = NOTHING
        else:
            self._note(data, cls._KNOWN)
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "description": self.description,
            "id": self.id,
            "scope": self.scope,
        }
        return self._finish(out) if self._absent or self._extra else out
