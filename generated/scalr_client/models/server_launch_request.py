"""ServerLaunchRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.base import Fields, Model, complete, finish, new

if TYPE_CHECKING:
    from .farm_role_foreign_key import FarmRoleForeignKey


@define(eq=False, kw_only=True, repr=False)
class ServerLaunchRequest(Model):
    """The farm role to launch a server for.

    Attributes:
        farm_role: Farm role that the server is launched for. Required.
    """

    farm_role: FarmRoleForeignKey

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("farmRole",))
    _KEY: ClassVar[str] = "farm_role"
    _PARTS: ClassVar[tuple[str, ...]] = ("farm_role",)
    _FIELDS: ClassVar[Fields] = (("farm_role", "farmRole", "key:FarmRoleForeignKey", "always"),)

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 1:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self._raw_farm_role = data["farmRole"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "farmRole": self._raw_farm_role,
        }
        return out if self._rest is None else finish(out, self._rest)
