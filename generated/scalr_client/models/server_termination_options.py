"""ServerTerminationOptions."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from ..serialization.base import Fields, Model, complete, finish, new, to_boolean


@define(eq=False, kw_only=True, repr=False)
class ServerTerminationOptions(Model):
    """The way to terminate a server.

    Attributes:
        force: True to terminate at once, without the time that the host otherwise allows for
            shutting down.
    """

    force: bool | None = None

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("force",))
    _FIELDS: ClassVar[Fields] = (("force", "force", "boolean", ""),)

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 1:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.force = v if type(v := data["force"]) is bool else to_boolean(v)
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "force": self.force,
        }
        return out if self._rest is None else finish(out, self._rest)
