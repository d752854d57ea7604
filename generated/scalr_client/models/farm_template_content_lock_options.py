"""FarmTemplateContentLockOptions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.base import Fields, Model, complete, finish, new

if TYPE_CHECKING:
    from ..types import UnlockPermission


@define(eq=False, kw_only=True, repr=False)
class FarmTemplateContentLockOptions(Model):
    """The lock that a farm gets when it is created from a template.

    Attributes:
        comment: Why the farm was locked. Set at creation only. Required.
        unlock_permission: Who may unlock it: the farm's owner (owner), members of the farm's teams
            (team), or all who have access to it (anyone). Set at creation only. Known values:
            ``anyone``, ``owner``, ``team``.
    """

    comment: str
    unlock_permission: UnlockPermission | None = None

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("comment", "unlockPermission"))
    _KEY: ClassVar[str] = "comment"
    _FIELDS: ClassVar[Fields] = (
        ("comment", "comment", "string", "create"),
        ("unlock_permission", "unlockPermission", "string", "create"),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 2:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.comment = data["comment"]
        self.unlock_permission = data["unlockPermission"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "comment": self.comment,
            "unlockPermission": self.unlock_permission,
        }
        return out if self._rest is None else finish(out, self._rest)
