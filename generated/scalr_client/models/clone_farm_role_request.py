"""CloneFarmRoleRequest."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from ..model import DateWriter, Fields, Model, complete, finish, new
from .farm_foreign_key import FarmForeignKey, decode_FarmForeignKey


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
        rest = None
        if len(data) != 2:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.farm = v if (v := data["farm"]) is None else decode_FarmForeignKey(v)
        self.name = data["name"]
        self._rest = rest
        return self

    def encode(self: Any, date: DateWriter) -> dict[str, Any]:
        v: Any
        out = {
            "farm": v if (v := self.farm) is None else v.encode(date),
            "name": self.name,
        }
        return out if self._rest is None else finish(out, self._rest)


decode_CloneFarmRoleRequest = CloneFarmRoleRequest.decode
