"""Tag."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from ..model import NOTHING, Fields, Model, new


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
        get = data.get
        self: Any = new(cls)
        self.key = get("key")
        self.value = get("value")
        if data.keys() == cls._KNOWN:
            self._extra = None
            self._absent = NOTHING
        else:
            self._note(data, cls._KNOWN)
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "key": self.key,
            "value": self.value,
        }
        return self._finish(out) if self._absent or self._extra else out
