"""ScriptVersionForeignKey."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from ..model import NOTHING, Fields, Model, new
from .script_foreign_key import ScriptForeignKey


@define(eq=False, kw_only=True, repr=False)
class ScriptVersionForeignKey(Model):
    """A reference to a version of a script.

    Attributes:
        script: Script that the version belongs to. Required.
        version: Number of the version, as text; null stands for the latest.
    """

    script: ScriptForeignKey
    version: str | None = None

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("script", "version"))
    _KEY: ClassVar[str] = "script"
    _FIELDS: ClassVar[Fields] = (
        ("script", "script", "key:ScriptForeignKey", "always"),
        ("version", "version", "string", ""),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        get = data.get
        self: Any = new(cls)
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
            "script": v if (v := self.script) is None else v.encode(),
            "version": self.version,
        }
        return self._finish(out) if self._absent or self._extra else out
