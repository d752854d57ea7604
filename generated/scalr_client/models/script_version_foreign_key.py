"""ScriptVersionForeignKey."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.base import Fields, Model, complete, finish, new

if TYPE_CHECKING:
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
    _PARTS: ClassVar[tuple[str, ...]] = ("script",)
    _FIELDS: ClassVar[Fields] = (
        ("script", "script", "key:ScriptForeignKey", "always"),
        ("version", "version", "string", ""),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 2:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self._raw_script = data["script"]
        self.version = data["version"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "script": self._raw_script,
            "version": self.version,
        }
        return out if self._rest is None else finish(out, self._rest)
