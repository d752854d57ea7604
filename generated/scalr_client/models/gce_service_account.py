"""GceServiceAccount."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from ..model import NOTHING, Fields, Model, new


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
        get = data.get
        self: Any = new(cls)
        self.email = get("email")
        if data.keys() == cls._KNOWN:
            self._extra = None
            self._absent = NOTHING
        else:
            self._note(data, cls._KNOWN)
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "email": self.email,
        }
        return self._finish(out) if self._absent or self._extra else out
