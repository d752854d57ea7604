"""FarmRoleIdentity."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from ..model import GIVEN_BY_HOST, NOTHING, Fields, Model, new, to_integer


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
    _KEY: ClassVar[str] = "id"
    _FIELDS: ClassVar[Fields] = (
        ("alias", "alias", "string", ""),
        ("id", "id", "integer", "never"),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        get = data.get
        self: Any = new(cls)
        self.alias = get("alias")
        self.id = v if (v := get("id")).__class__ is int else to_integer(v)
        if data.keys() == cls._KNOWN:
            self._extra = None
            self._absent = NOTHING
        else:
            self._note(data, cls._KNOWN)
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "alias": self.alias,
            "id": self.id,
        }
        return self._finish(out) if self._absent or self._extra else out
