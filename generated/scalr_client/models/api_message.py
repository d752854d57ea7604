"""ApiMessage."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from ..model import NOTHING, Fields, Model, new


@define(eq=False, kw_only=True, repr=False)
class ApiMessage(Model):
    """An api message.

    Attributes:
        code: Code of this api message.
        message: Message of this api message.
    """

    code: str | None = None
    message: str | None = None

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("code", "message"))
    _FIELDS: ClassVar[Fields] = (
        ("code", "code", "string", ""),
        ("message", "message", "string", ""),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        get = data.get
        self: Any = new(cls)
        self.code = get("code")
        self.message = get("message")
        if data.keys() == cls._KNOWN:
            self._extra = None
            self._absent = NOTHING
        else:
            self._note(data, cls._KNOWN)
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "code": self.code,
            "message": self.message,
        }
        return self._finish(out) if self._absent or self._extra else out
