"""AnsibleTowerConfigurationIdentity."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from ..serialization.base import Fields, Model, complete, finish, new


@define(eq=False, kw_only=True, repr=False)
class AnsibleTowerConfigurationIdentity(Model):
    """A reference to an Ansible Tower configuration.

    Attributes:
        id: Identifier of the configuration in Scalr. Exactly 36 characters. Matches
            ``^[A-Fa-f0-9]{8}-([A-Fa-f0-9]{4}-){3}[A-Fa-f0-9]{12}$``.
        name: Name of the configuration.
    """

    id: str | None = None
    name: str | None = None

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("id", "name"))
    _KEY: ClassVar[str] = "id"
    _IDENTIFIES: ClassVar[dict[str, str]] = {
        "AnsibleTowerConfiguration": "id",
    }
    _FIELDS: ClassVar[Fields] = (
        ("id", "id", "string", ""),
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
