"""ApiMetaContainer."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from ..model import NOTHING, Fields, Model, new


@define(eq=False, kw_only=True, repr=False)
class ApiMetaContainer(Model):
    """An api meta container.

    Attributes:
        sample: Sample of this api meta container.
    """

    sample: str | None = None

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("sample",))
    _FIELDS: ClassVar[Fields] = (("sample", "sample", "string", ""),)

    @classmethod
    def decode(cls, data: Any) -> Any:
        get = data.get
        self: Any = new(cls)
        self.sample = get("sample")
        if data.keys() == cls._KNOWN:
            self._extra = None
            self._absent = NOTHING
        else:
            self._note(data, cls._KNOWN)
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "sample": self.sample,
        }
        return self._finish(out) if self._absent or self._extra else out
