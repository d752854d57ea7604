"""RoleDeprecatedOptions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..model import NOTHING, Fields, Model, from_datetime, new, to_datetime
from .role_foreign_key import RoleForeignKey

if TYPE_CHECKING:
    from datetime import datetime


@define(eq=False, kw_only=True, repr=False)
class RoleDeprecatedOptions(Model):
    """The deprecation of a role.

    Attributes:
        deprecated: When the role was deprecated. Read-only.
        replacement: Role to use instead; null if none was named. Read-only.
    """

    deprecated: datetime | None = None
    replacement: RoleForeignKey | None = None

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("deprecated", "replacement"))
    _FIELDS: ClassVar[Fields] = (
        ("deprecated", "deprecated", "date-time", "never"),
        ("replacement", "replacement", "key:RoleForeignKey", "never"),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        get = data.get
        self: Any = new(cls)
        self.deprecated = v if (v := get("deprecated")) is None else to_datetime(v)
        self.replacement = v if (v := get("replacement")) is None else RoleForeignKey.decode(v)
        if data.keys() == cls._KNOWN:
            self._extra = None
            self._absent = NOTHING
        else:
            self._note(data, cls._KNOWN)
        return self

    def encode(self: Any) -> dict[str, Any]:
        v: Any
        out = {
            "deprecated": from_datetime(self.deprecated),
            "replacement": v if (v := self.replacement) is None else v.encode(),
        }
        return self._finish(out) if self._absent or self._extra else out
