"""Tag."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from ..serialization.base import Fields, Model, complete, finish, new


@define(eq=False, kw_only=True, repr=False)
class Tag(Model):
    """A tag on a server in the cloud.

    Attributes:
        key: Key of the tag. Required.
        value: Value of the tag.
    """

    key: str
    value: str | None = None

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("key", "value"))
    _KEY: ClassVar[str] = "key"
    _FIELDS: ClassVar[Fields] = (
        ("key", "key", "string", "always"),
        ("value", "value", "string", ""),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 2:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.key = data["key"]
        self.value = data["value"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "key": self.key,
            "value": self.value,
        }
        return out if self._rest is None else finish(out, self._rest)
