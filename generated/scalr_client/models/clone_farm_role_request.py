"""CloneFarmRoleRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.base import Fields, Model, complete, finish, new

if TYPE_CHECKING:
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
    _PARTS: ClassVar[tuple[str, ...]] = ("farm",)
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
        self._raw_farm = data["farm"]
        self.name = data["name"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "farm": self._raw_farm,
            "name": self.name,
        }
        return out if self._rest is None else finish(out, self._rest)
