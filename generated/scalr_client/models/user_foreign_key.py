"""UserForeignKey."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from ..model import NOTHING, Fields, Model, new, to_integer


@define(eq=False, kw_only=True, repr=False)
class UserForeignKey(Model):
    """A reference to a user.

    Attributes:
        id: Identifier of the user. Required.
    """

    id: int

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("id",))
    _KEY: ClassVar[str] = "id"
    _FIELDS: ClassVar[Fields] = (("id", "id", "integer", "always"),)

    @classmethod
    def decode(cls, data: Any) -> Any:
        get = data.get
        self: Any = new(cls)
        self.id = v if (v := get("id")).__class__ is int else to_integer(v)
        if data.keys() == cls._KNOWN:
            self._extra = None
            self._absent = NOTHING
        else:
            self._note(data, cls._KNOWN)
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "id": self.id,
        }
        return self._finish(out) if self._absent or self._extra else out
