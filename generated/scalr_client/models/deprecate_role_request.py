"""DeprecateRoleRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.base import Fields, Model, complete, finish, new, to_boolean

if TYPE_CHECKING:
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
    _PARTS: ClassVar[tuple[str, ...]] = ("replacement",)
    _FIELDS: ClassVar[Fields] = (
        ("deprecate", "deprecate", "boolean", ""),
        ("replacement", "replacement", "key:RoleForeignKey", ""),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 2:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.deprecate = v if type(v := data["deprecate"]) is bool else to_boolean(v)
        self._raw_replacement = data["replacement"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "deprecate": self.deprecate,
            "replacement": self._raw_replacement,
        }
        return out if self._rest is None else finish(out, self._rest)
