"""ServerRebootOptions."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from ..model import NOTHING, Fields, Model, new, to_boolean


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
        get = data.get
        self: Any = new(cls)
        self.hard = v if (v := get("hard")).__class__ is bool else to_boolean(v)
        if data.keys() == cls._KNOWN:
            self._extra = None
            self._absent = NOTHING
        else:
            self._note(data, cls._KNOWN)
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "hard": self.hard,
        }
        return self._finish(out) if self._absent or self._extra else out
