"""EphemeralStorageTemplate."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from ..model import NOTHING, Fields, Model, new, to_integer


@define(eq=False, kw_only=True, repr=False)
class EphemeralStorageTemplate(Model):
    """What an ephemeral volume is made from.

    Attributes:
        name: Name of the volume.
        size: Size of the volume in GB; left out, the instance type decides.
    """

    name: str | None = None
    size: int | None = None

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("name", "size"))
    _KEY: ClassVar[str] = "name"
    _FIELDS: ClassVar[Fields] = (
        ("name", "name", "string", ""),
        ("size", "size", "integer", ""),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        get = data.get
        self: Any = new(cls)
        self.name = get("name")
        self.size = v if (v := get("size")).__class__ is int else to_integer(v)
        if data.keys() == cls._KNOWN:
            self._extra = None
            self._absent = NOTHING
        else:
            self._note(data, cls._KNOWN)
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "name": self.name,
            "size": self.size,
        }
        return self._finish(out) if self._absent or self._extra else out
