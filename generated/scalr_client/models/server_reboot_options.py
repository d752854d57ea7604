"""ServerRebootOptions."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from ..serialization.base import Fields, Model, complete, finish, new, to_boolean


@define(eq=False, kw_only=True, repr=False)
class ServerRebootOptions(Model):
    """The way to reboot a server.

    Attributes:
        hard: True for a hard reboot; by default the operating system restarts in order. Some
            instance types have hard reboots only.
    """

    hard: bool | None = None

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("hard",))
    _FIELDS: ClassVar[Fields] = (("hard", "hard", "boolean", ""),)

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 1:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.hard = v if type(v := data["hard"]) is bool else to_boolean(v)
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "hard": self.hard,
        }
        return out if self._rest is None else finish(out, self._rest)
