"""FarmLockOptions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.base import Fields, Model, complete, finish, new

if TYPE_CHECKING:
    from ..types import UnlockPermission
    from .user_foreign_key import UserForeignKey


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
    _PARTS: ClassVar[tuple[str, ...]] = ("user",)
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
        self._raw_user = data["user"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "comment": self.comment,
            "unlockPermission": self.unlock_permission,
            "user": self._raw_user,
        }
        return out if self._rest is None else finish(out, self._rest)
