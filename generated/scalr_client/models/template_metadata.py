"""TemplateMetadata."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from ..serialization.base import Fields, Model, complete, finish, new


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
        rest = None
        if len(data) != 1:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.schema_version = data["schema_version"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "schema_version": self.schema_version,
        }
        return out if self._rest is None else finish(out, self._rest)
