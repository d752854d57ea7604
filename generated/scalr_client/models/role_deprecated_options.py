"""RoleDeprecatedOptions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..model import DateWriter, Fields, Model, complete, finish, in_utc, new, parse_date
from .role_foreign_key import RoleForeignKey, decode_RoleForeignKey

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
        rest = None
        if len(data) != 2:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.deprecated = (
            v if (v := data["deprecated"]) is None or (v := parse_date(v)).tzinfo else in_utc(v)
        )
        self.replacement = v if (v := data["replacement"]) is None else decode_RoleForeignKey(v)
        self._rest = rest
        return self

    def encode(self: Any, date: DateWriter) -> dict[str, Any]:
        v: Any
        out = {
            "deprecated": v if (v := self.deprecated) is None or date is None else date(v),
            "replacement": v if (v := self.replacement) is None else v.encode(date),
        }
        return out if self._rest is None else finish(out, self._rest)


decode_RoleDeprecatedOptions = RoleDeprecatedOptions.decode
