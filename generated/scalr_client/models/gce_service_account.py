"""GceServiceAccount."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from ..serialization.base import Fields, Model, complete, finish, new


@define(eq=False, kw_only=True, repr=False)
class GceServiceAccount(Model):
    """A service account in Google Compute Engine.

    Attributes:
        email: Email address by which Google knows the service account. Required.
    """

    email: str

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("email",))
    _KEY: ClassVar[str] = "email"
    _FIELDS: ClassVar[Fields] = (("email", "email", "string", "always"),)

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 1:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.email = data["email"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "email": self.email,
        }
        return out if self._rest is None else finish(out, self._rest)
