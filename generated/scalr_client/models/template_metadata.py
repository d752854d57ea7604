"""TemplateMetadata."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from ..model import NOTHING, Fields, Model, new


@define(eq=False, kw_only=True, repr=False)
class TemplateMetadata(Model):
    """Information about a template itself.

    Attributes:
        schema_version: Version of the form that the template is written in.
    """

    schema_version: str | None = None

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("schema_version",))
    _FIELDS: ClassVar[Fields] = (("schema_version", "schema_version", "string", ""),)

    @classmethod
    def decode(cls, data: Any) -> Any:
        get = data.get
        self: Any = new(cls)
        self.schema_version = get("schema_version")
        if data.keys() == cls._KNOWN:
            self._extra = None
            self._absent = NOTHING
        else:
            self._note(data, cls._KNOWN)
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "schema_version": self.schema_version,
        }
        return self._finish(out) if self._absent or self._extra else out
