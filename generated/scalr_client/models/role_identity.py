"""RoleIdentity."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from ..model import NOTHING, Fields, Model, new, to_integer
from .role_deprecated_options import RoleDeprecatedOptions


@define(eq=False, kw_only=True, repr=False)
class RoleIdentity(Model):
    """A reference to a role that also tells whether the role is deprecated.

    Wherever one is sent, a bare id or the `Role` will do.

    Attributes:
        deprecated: When the role was deprecated and what to use instead; null while it is not.
        id: Identifier of the role. Required.
    """

    deprecated: RoleDeprecatedOptions | None = None
    id: int

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("deprecated", "id"))
    _KEY: ClassVar[str] = "id"
    _FIELDS: ClassVar[Fields] = (
        ("deprecated", "deprecated", "model:RoleDeprecatedOptions", ""),
        ("id", "id", "integer", "always"),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        get = data.get
        self: Any = new(cls)
        self.deprecated = v if (v := get("deprecated")) is None else RoleDeprecatedOptions.decode(v)
        self.id = v if (v := get("id")).__class__ is int else to_integer(v)
        if data.keys() == cls._KNOWN:
            self._extra = None
            self._absent = NOTHING
        else:
            self._note(data, cls._KNOWN)
        return self

    def encode(self: Any) -> dict[str, Any]:
        v: Any
        out = {
            "deprecated": v if (v := self.deprecated) is None else v.encode(),
            "id": self.id,
        }
        return self._finish(out) if self._absent or self._extra else out
