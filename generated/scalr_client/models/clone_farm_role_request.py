"""CloneFarmRoleRequest."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from ..model import NOTHING, Fields, Model, new
from .farm_foreign_key import FarmForeignKey


@define(eq=False, kw_only=True, repr=False)
class CloneFarmRoleRequest(Model):
    """The alias and the place for the copy of a farm role.

    Attributes:
        farm: Farm that gets the copy; left out, the farm of the original.
        name: Alias of the new farm role. Required.
    """

    farm: FarmForeignKey | None = None
    name: str

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("farm", "name"))
    _KEY: ClassVar[str] = "name"
    _FIELDS: ClassVar[Fields] = (
        ("farm", "farm", "key:FarmForeignKey", ""),
        ("name", "name", "string", "always"),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        get = data.get
        self: Any = new(cls)
        self.farm = v if (v := get("farm")) is None else FarmForeignKey.decode(v)
        self.name = get("name")
        if data.keys() == cls._KNOWN:
            self._extra = None
            self._absent = NOTHING
        else:
            self._note(data, cls._KNOWN)
        return self

    def encode(self: Any) -> dict[str, Any]:
        v: Any
        out = {
            "farm": v if (v := self.farm) is None else v.encode(),
            "name": self.name,
        }
        return self._finish(out) if self._absent or self._extra else out
