"""ServerLaunchRequest."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from ..model import DateWriter, Fields, Model, complete, finish, new
from .farm_role_foreign_key import FarmRoleForeignKey, decode_FarmRoleForeignKey


@define(eq=False, kw_only=True, repr=False)
class ServerLaunchRequest(Model):
    """The farm role to launch a server for.

    Attributes:
        farm_role: Farm role that the server is launched for. Required.
    """

    farm_role: FarmRoleForeignKey

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("farmRole",))
    _KEY: ClassVar[str] = "farm_role"
    _FIELDS: ClassVar[Fields] = (("farm_role", "farmRole", "key:FarmRoleForeignKey", "always"),)

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 1:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.farm_role = v if (v := data["farmRole"]) is None else decode_FarmRoleForeignKey(v)
        self._rest = rest
        return self

    def encode(self: Any, date: DateWriter) -> dict[str, Any]:
        v: Any
        out = {
            "farmRole": v if (v := self.farm_role) is None else v.encode(date),
        }
        return out if self._rest is None else finish(out, self._rest)


decode_ServerLaunchRequest = ServerLaunchRequest.decode
