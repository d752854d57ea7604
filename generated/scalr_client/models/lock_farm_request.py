"""LockFarmRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.base import Fields, Model, complete, finish, new

if TYPE_CHECKING:
    from ..types import UnlockPermission


@define(eq=False, kw_only=True, repr=False)
class LockFarmRequest(Model):
    """The lock to set on a farm.

    Attributes:
        lock_comment: Why the farm is locked. Required.
        unlock_permission: Who may unlock it: the farm's owner (owner), members of the farm's teams
            (team), or all who have access to it (anyone, the default). Known values: ``anyone``,
            ``owner``, ``team``. The host's default is ``anyone``.
    """

    lock_comment: str
    unlock_permission: UnlockPermission | None = None

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("lockComment", "unlockPermission"))
    _KEY: ClassVar[str] = "lock_comment"
    _FIELDS: ClassVar[Fields] = (
        ("lock_comment", "lockComment", "string", "always"),
        ("unlock_permission", "unlockPermission", "string", ""),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 2:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.lock_comment = data["lockComment"]
        self.unlock_permission = data["unlockPermission"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "lockComment": self.lock_comment,
            "unlockPermission": self.unlock_permission,
        }
        return out if self._rest is None else finish(out, self._rest)
