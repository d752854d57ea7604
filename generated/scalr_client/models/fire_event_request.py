"""FireEventRequest."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from ..model import NOTHING, Fields, Model, new
from .server_foreign_key import ServerForeignKey


@define(eq=False, kw_only=True, repr=False)
class FireEventRequest(Model):
    """The server to fire an event on.

    Attributes:
        server: Server that the event fires on. Required.
    """

    server: ServerForeignKey

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("server",))
    _KEY: ClassVar[str] = "server"
    _FIELDS: ClassVar[Fields] = (("server", "server", "key:ServerForeignKey", "always"),)

    @classmethod
    def decode(cls, data: Any) -> Any:
        get = data.get
        self: Any = new(cls)
        self.server = v if (v := get("server")) is None else ServerForeignKey.decode(v)
        if data.keys() == cls._KNOWN:
            self._extra = None
            self._absent = NOTHING
        else:
            self._note(data, cls._KNOWN)
        return self

    def encode(self: Any) -> dict[str, Any]:
        v: Any
        out = {
            "server": v if (v := self.server) is None else v.encode(),
        }
        return self._finish(out) if self._absent or self._extra else out
