"""EphemeralStorageTemplate."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from ..serialization.base import Fields, Model, complete, finish, new, to_integer


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
        rest = None
        if len(data) != 2:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.name = data["name"]
        self.size = v if type(v := data["size"]) is int else to_integer(v)
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "name": self.name,
            "size": self.size,
        }
        return out if self._rest is None else finish(out, self._rest)
