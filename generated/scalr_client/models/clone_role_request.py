"""CloneRoleRequest."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from ..model import NOTHING, Fields, Model, new


@define(eq=False, kw_only=True, repr=False)
class CloneRoleRequest(Model):
    """The name for the copy of a role.

    Attributes:
        name: Name of the new role. Required.
    """

    name: str

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("name",))
    _KEY: ClassVar[str] = "name"
    _FIELDS: ClassVar[Fields] = (("name", "name", "string", "always"),)

    @classmethod
    def decode(cls, data: Any) -> Any:
        get = data.get
        self: Any = new(cls)
        self.name = get("name")
        if data.keys() == cls._KNOWN:
            self._extra = None
            self._absent = NOTHING
        else:
            self._note(data, cls._KNOWN)
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "name": self.name,
        }
        return self._finish(out) if self._absent or self._extra else out
