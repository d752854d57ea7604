"""ScriptVersion."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..model import NOTHING, Fields, Model, from_datetime, new, to_datetime
from .script_foreign_key import ScriptForeignKey

if TYPE_CHECKING:
    from datetime import datetime


@define(eq=False, kw_only=True, repr=False)
class ScriptVersion(Model):
    """One numbered text of a script.

    Attributes:
        added: When the version was added. Read-only.
        body_: Text of the script. It starts with a shebang (#!) and must suit the script's kind of
            operating system. Required.
        script: Script that the version belongs to. Set at creation only. Required.
        version: Number of the version, as text. Read-only.
    """

    added: datetime | None = None
    body_: str
    script: ScriptForeignKey
    version: str | None = None

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("added", "body", "script", "version"))
    _FIELDS: ClassVar[Fields] = (
        ("added", "added", "date-time", "never"),
        ("body_", "body", "string", "always"),
        ("script", "script", "key:ScriptForeignKey", "create"),
        ("version", "version", "string", "never"),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        get = data.get
        self: Any = new(cls)
        self.added = v if (v := get("added")) is None else to_datetime(v)
        self.body_ = get("body")
        self.script = v if (v := get("script")) is None else ScriptForeignKey.decode(v)
        self.version = get("version")
        if data.keys() == cls._KNOWN:
            self._extra = None
            self._absent = NOTHING
        else:
            self._note(data, cls._KNOWN)
        return self

    def encode(self: Any) -> dict[str, Any]:
        v: Any
        out = {
            "added": from_datetime(self.added),
            "body": self.body_,
            "script": v if (v := self.script) is None else v.encode(),
            "version": self.version,
        }
        return self._finish(out) if self._absent or self._extra else out
