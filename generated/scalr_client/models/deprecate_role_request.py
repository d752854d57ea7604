"""DeprecateRoleRequest."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from ..model import NOTHING, Fields, Model, new, to_boolean
from .role_foreign_key import RoleForeignKey


@define(eq=False, kw_only=True, repr=False)
class DeprecateRoleRequest(Model):
    """The deprecation of a role, or its end.

    Attributes:
        deprecate: True marks the role as deprecated, which is the default; false takes the mark
            off. The host's default is ``True``.
        replacement: Role to suggest in its place.
    """

    deprecate: bool | None = None
    replacement: RoleForeignKey | None = None

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("deprecate", "replacement"))
    _FIELDS: ClassVar[Fields] = (
        ("deprecate", "deprecate", "boolean", ""),
        ("replacement", "replacement", "key:RoleForeignKey", ""),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        get = data.get
        self: Any = new(cls)
        self.deprecate = v if (v := get("deprecate")).__class__ is bool else to_boolean(v)
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
            "deprecate": self.deprecate,
            "replacement": v if (v := self.replacement) is None else v.encode(),
        }
        return self._finish(out) if self._absent or self._extra else out
