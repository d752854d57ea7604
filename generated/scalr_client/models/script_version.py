"""ScriptVersion."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.base import Fields, Model, complete, finish, new

if TYPE_CHECKING:
    from datetime import datetime

    from .script_foreign_key import ScriptForeignKey


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
    _IDENTIFIES: ClassVar[dict[str, str]] = {
        "ScriptVersion": "version",
    }
    _PARTS: ClassVar[tuple[str, ...]] = ("added", "script")
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
        self._raw_added = data["added"]
        self.body_ = data["body"]
        self._raw_script = data["script"]
        self.version = data["version"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "added": self._raw_added,
            "body": self.body_,
            "script": self._raw_script,
            "version": self.version,
        }
        return out if self._rest is None else finish(out, self._rest)
