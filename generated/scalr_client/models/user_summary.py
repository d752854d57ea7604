"""UserSummary."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..model import NOTHING, Fields, Model, new, to_integer

if TYPE_CHECKING:
    from ..types import UserSummaryStatus


@define(eq=False, kw_only=True, repr=False)
class UserSummary(Model):
    """A user of Scalr.

    Attributes:
        email: Email address of the user. Read-only.
        fullname: Full name of the user.
        id: Identifier of the user. Required.
        status: Whether the user can log in. Read-only. Known values: ``active``, ``inactive``,
            ``pending``.
        username: Name that the user logs in with. Required.
    """

    email: str | None = None
    fullname: str | None = None
    id: int
    status: UserSummaryStatus | None = None
    username: str

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("email", "fullname", "id", "status", "username"))
    _KEY: ClassVar[str] = "id"
    _FIELDS: ClassVar[Fields] = (
        ("email", "email", "string", "never"),
        ("fullname", "fullname", "string", ""),
        ("id", "id", "integer", "always"),
        ("status", "status", "string", "never"),
        ("username", "username", "string", "always"),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        get = data.get
        self: Any = new(cls)
        self.email = get("email")
        self.fullname = get("fullname")
        self.id = v if (v := get("id")).__class__ is int else to_integer(v)
        self.status = get("status")
        self.username = get("username")
        if data.keys() == cls._KNOWN:
            self._extra = None
            self._absent = NOTHING
        else:
            self._note(data, cls._KNOWN)
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "email": self.email,
            "fullname": self.fullname,
            "id": self.id,
            "status": self.status,
            "username": self.username,
        }
        return self._finish(out) if self._absent or self._extra else out
