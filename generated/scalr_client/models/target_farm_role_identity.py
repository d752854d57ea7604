"""TargetFarmRoleIdentity."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from ..model import GIVEN_BY_HOST, NOTHING, Fields, Model, new, to_integer


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
    _KEY: ClassVar[str] = "id"
    _FIELDS: ClassVar[Fields] = (
        ("id", "id", "integer", "never"),
        ("name", "name", "string", "always"),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        get = data.get
        self: Any = new(cls)
        self.id = v if (v := get("id")).__class__ is int else to_integer(v)
        self.name = get("name")
        if data.keys() == cls._KNOWN:
            self._extra = None
            self._absent = NOTHING
        else:
            self._note(data, cls._KNOWN)
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "id": self.id,
            "name": self.name,
        }
        return self._finish(out) if self._absent or self._extra else out
