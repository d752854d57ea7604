"""CloudSubnet."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from ..serialization.base import Fields, Model, complete, finish, new


@define(eq=False, kw_only=True, repr=False)
class CloudSubnet(Model):
    """A subnet in the cloud, with the network that it is part of.

    Attributes:
        id: Identifier by which the cloud knows the subnet. Required.
        network_id: Identifier of the network that the subnet is part of. Read-only.
    """

    id: str
    network_id: str | None = None

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("id", "networkId"))
    _KEY: ClassVar[str] = "id"
    _IDENTIFIES: ClassVar[dict[str, str]] = {
        "CloudSubnet": "id",
    }
    _FIELDS: ClassVar[Fields] = (
        ("id", "id", "string", "always"),
        ("network_id", "networkId", "string", "never"),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 2:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.id = data["id"]
        self.network_id = data["networkId"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "id": self.id,
            "networkId": self.network_id,
        }
        return out if self._rest is None else finish(out, self._rest)
