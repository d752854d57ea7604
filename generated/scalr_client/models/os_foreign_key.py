"""OsForeignKey."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from ..model import NOTHING, Fields, Model, new


@define(eq=False, kw_only=True, repr=False)
class OsForeignKey(Model):
    """A reference to an operating system.

    Wherever one is sent, a bare id or the `Os` will do.

    Attributes:
        id: Identifier of the operating system, such as ubuntu-14-04. Required.
    """

    id: str

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("id",))
    _KEY: ClassVar[str] = "id"
    _FIELDS: ClassVar[Fields] = (("id", "id", "string", "always"),)

    @classmethod
    def decode(cls, data: Any) -> Any:
        get = data.get
        self: Any = new(cls)
        self.id = get("id")
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
