"""FarmLockOptions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..model import DateWriter, Fields, Model, complete, finish, new
from .user_foreign_key import UserForeignKey, decode_UserForeignKey

if TYPE_CHECKING:
    from ..types import UnlockPermission


@define(eq=False, kw_only=True, repr=False)
class FarmLockOptions(Model):
    """The lock on a farm: who set it, why, and who may take it off.

    Attributes:
        comment: Why the farm was locked. Read-only.
        unlock_permission: Who may unlock it: the farm's owner (owner), members of the farm's teams
            (team), or all who have access to it (anyone). Read-only. Known values: ``anyone``,
            ``owner``, ``team``.
        user: User who locked the farm. Read-only.
    """

    comment: str | None = None
    unlock_permission: UnlockPermission | None = None
    user: UserForeignKey | None = None

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("comment", "unlockPermission", "user"))
    _FIELDS: ClassVar[Fields] = (
        ("comment", "comment", "string", "never"),
        ("unlock_permission", "unlockPermission", "string", "never"),
        ("user", "user", "key:UserForeignKey", "never"),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 3:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.comment = data["comment"]
        self.unlock_permission = data["unlockPermission"]
        self.user = v if (v := data["user"]) is None else decode_UserForeignKey(v)
        self._rest = rest
        return self

    def encode(self: Any, date: DateWriter) -> dict[str, Any]:
        v: Any
        out = {
            "comment": self.comment,
            "unlockPermission": self.unlock_permission,
            "user": v if (v := self.user) is None else v.encode(date),
        }
        return out if self._rest is None else finish(out, self._rest)


decode_FarmLockOptions = FarmLockOptions.decode
