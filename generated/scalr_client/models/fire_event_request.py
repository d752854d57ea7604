"""FireEventRequest."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from ..model import DateWriter, Fields, Model, complete, finish, new
from .server_foreign_key import ServerForeignKey, decode_ServerForeignKey


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
        rest = None
        if len(data) != 1:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.server = v if (v := data["server"]) is None else decode_ServerForeignKey(v)
        self._rest = rest
        return self

    def encode(self: Any, date: DateWriter) -> dict[str, Any]:
        v: Any
        out = {
            "server": v if (v := self.server) is None else v.encode(date),
        }
        return out if self._rest is None else finish(out, self._rest)


decode_FireEventRequest = FireEventRequest.decode
