"""ApiPagination."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from ..model import NOTHING, Fields, Model, new


@define(eq=False, kw_only=True, repr=False)
class ApiPagination(Model):
    """An api pagination.

    Attributes:
        first: First of this api pagination. Read-only.
        last: Last of this api pagination. Read-only.
        next: Next of this api pagination. Read-only.
        prev: Prev of this api pagination. Read-only.
    """

    first: str | None = None
    last: str | None = None
    next: str | None = None
    prev: str | None = None

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("first", "last", "next", "prev"))
    _FIELDS: ClassVar[Fields] = (
        ("first", "first", "string", "never"),
        ("last", "last", "string", "never"),
        ("next", "next", "string", "never"),
        ("prev", "prev", "string", "never"),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        get = data.get
        self: Any = new(cls)
        self.first = get("first")
        self.last = get("last")
        self.next = get("next")
        self.prev = get("prev")
        if data.keys() == cls._KNOWN:
            self._extra = None
            self._absent = NOTHING
        else:
            self._note(data, cls._KNOWN)
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "first": self.first,
            "last": self.last,
            "next": self.next,
            "prev": self.prev,
        }
        return self._finish(out) if self._absent or self._extra else out
