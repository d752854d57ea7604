"""CloudSubnetForeignKey."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from ..serialization.base import Fields, Model, complete, finish, new


@define(eq=False, kw_only=True, repr=False)
class CloudSubnetForeignKey(Model):
    """A reference to a subnet in the cloud.

    Attributes:
        id: Identifier by which the cloud knows the subnet. Required.
    """

    id: str

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("id",))
    _KEY: ClassVar[str] = "id"
    _IDENTIFIES: ClassVar[dict[str, str]] = {
        "CloudSubnet": "id",
    }
    _FIELDS: ClassVar[Fields] = (("id", "id", "string", "always"),)

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 1:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.id = data["id"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "id": self.id,
        }
        return out if self._rest is None else finish(out, self._rest)
