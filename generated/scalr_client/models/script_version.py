"""ScriptVersion."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..model import DateWriter, Fields, Model, complete, finish, in_utc, new, parse_date
from .script_foreign_key import ScriptForeignKey, decode_ScriptForeignKey

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
        rest = None
        if len(data) != 4:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.added = v if (v := data["added"]) is None or (v := parse_date(v)).tzinfo else in_utc(v)
        self.body_ = data["body"]
        self.script = v if (v := data["script"]) is None else decode_ScriptForeignKey(v)
        self.version = data["version"]
        self._rest = rest
        return self

    def encode(self: Any, date: DateWriter) -> dict[str, Any]:
        v: Any
        out = {
            "added": v if (v := self.added) is None or date is None else date(v),
            "body": self.body_,
            "script": v if (v := self.script) is None else v.encode(date),
            "version": self.version,
        }
        return out if self._rest is None else finish(out, self._rest)


decode_ScriptVersion = ScriptVersion.decode
