"""UserSummary."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.base import Fields, Model, complete, finish, new, to_integer

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
    _IDENTIFIES: ClassVar[dict[str, str]] = {
        "User": "id",
    }
    _FIELDS: ClassVar[Fields] = (
        ("email", "email", "string", "never"),
        ("fullname", "fullname", "string", ""),
        ("id", "id", "integer", "always"),
        ("status", "status", "string", "never"),
        ("username", "username", "string", "always"),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 5:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.email = data["email"]
        self.fullname = data["fullname"]
        self.id = v if type(v := data["id"]) is int else to_integer(v)
        self.status = data["status"]
        self.username = data["username"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "email": self.email,
            "fullname": self.fullname,
            "id": self.id,
            "status": self.status,
            "username": self.username,
        }
        return out if self._rest is None else finish(out, self._rest)
