"""FireEventRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.base import Fields, Model, complete, finish, new

if TYPE_CHECKING:
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
    _PARTS: ClassVar[tuple[str, ...]] = ("server",)
    _FIELDS: ClassVar[Fields] = (("server", "server", "key:ServerForeignKey", "always"),)

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 1:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self._raw_server = data["server"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "server": self._raw_server,
        }
        return out if self._rest is None else finish(out, self._rest)
