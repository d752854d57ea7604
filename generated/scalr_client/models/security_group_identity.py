"""SecurityGroupIdentity."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from ..serialization.base import Fields, Model, complete, finish, new


@define(eq=False, kw_only=True, repr=False)
class SecurityGroupIdentity(Model):
    """A reference to a security group in the cloud, by identifier or by name.

    Attributes:
        id: Identifier by which the cloud knows the security group. Required.
        name: Name of the security group; stands in for the identifier where that is not known yet.
    """

    id: str
    name: str | None = None

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("id", "name"))
    _KEY: ClassVar[str] = "id"
    _IDENTIFIES: ClassVar[dict[str, str]] = {
        "SecurityGroup": "id",
    }
    _FIELDS: ClassVar[Fields] = (
        ("id", "id", "string", "always"),
        ("name", "name", "string", ""),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 2:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.id = data["id"]
        self.name = data["name"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "id": self.id,
            "name": self.name,
        }
        return out if self._rest is None else finish(out, self._rest)
