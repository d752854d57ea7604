"""ServerLaunchRequest."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from ..model import NOTHING, Fields, Model, new
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
    _FIELDS: ClassVar[Fields] = (("farm_role", "farmRole", "key:FarmRoleForeignKey", "always"),)

    @classmethod
    def decode(cls, data: Any) -> Any:
        get = data.get
        self: Any = new(cls)
        self.farm_role = v if (v := get("farmRole")) is None else FarmRoleForeignKey.decode(v)
        if data.keys() == cls._KNOWN:
            self._extra = None
            self._absent = NOTHING
        else:
            self._note(data, cls._KNOWN)
        return self

    def encode(self: Any) -> dict[str, Any]:
        v: Any
        out = {
            "farmRole": v if (v := self.farm_role) is None else v.encode(),
        }
        return self._finish(out) if self._absent or self._extra else out
