"""CloneFarmRequest."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from ..serialization.base import Fields, Model, complete, finish, new


@define(eq=False, kw_only=True, repr=False)
class CloneFarmRequest(Model):
    """The name for the copy of a farm.

    Attributes:
        name: Name of the new farm. Required.
    """

    name: str

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("name",))
    _KEY: ClassVar[str] = "name"
    _FIELDS: ClassVar[Fields] = (("name", "name", "string", "always"),)

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 1:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.name = data["name"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "name": self.name,
        }
        return out if self._rest is None else finish(out, self._rest)
