"""ComposedUserIdentity."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from ..serialization.base import Fields, Model, complete, finish, new, to_integer


@define(eq=False, kw_only=True, repr=False)
class ComposedUserIdentity(Model):
    """A reference to a user that also tells the email address.

    Attributes:
        email: Email address of the user. Read-only.
        id: Identifier of the user. Required.
    """

    email: str | None = None
    id: int

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("email", "id"))
    _KEY: ClassVar[str] = "id"
    _IDENTIFIES: ClassVar[dict[str, str]] = {
        "User": "id",
    }
    _FIELDS: ClassVar[Fields] = (
        ("email", "email", "string", "never"),
        ("id", "id", "integer", "always"),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 2:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.email = data["email"]
        self.id = v if type(v := data["id"]) is int else to_integer(v)
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "email": self.email,
            "id": self.id,
        }
        return out if self._rest is None else finish(out, self._rest)
