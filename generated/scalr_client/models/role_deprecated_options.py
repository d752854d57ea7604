"""RoleDeprecatedOptions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.base import Fields, Model, complete, finish, new

if TYPE_CHECKING:
    from datetime import datetime

    from .role_foreign_key import RoleForeignKey


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
    _PARTS: ClassVar[tuple[str, ...]] = ("deprecated", "replacement")
    _FIELDS: ClassVar[Fields] = (
        ("deprecated", "deprecated", "date-time", "never"),
        ("replacement", "replacement", "key:RoleForeignKey", "never"),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 2:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self._raw_deprecated = data["deprecated"]
        self._raw_replacement = data["replacement"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "deprecated": self._raw_deprecated,
            "replacement": self._raw_replacement,
        }
        return out if self._rest is None else finish(out, self._rest)
