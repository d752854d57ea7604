"""FarmRoleAnsibleTowerConfiguration."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.base import Fields, Model, complete, finish, new

if TYPE_CHECKING:
    from ..types import FarmRoleAnsibleTowerConfigurationScope


@define(eq=False, kw_only=True, repr=False)
class FarmRoleAnsibleTowerConfiguration(Model):
    """An Ansible Tower configuration that bootstraps the servers of a farm role.

    Attributes:
        id: Identifier of the Ansible Tower configuration. Exactly 36 characters. Matches
            ``^[A-Fa-f0-9]{8}-([A-Fa-f0-9]{4}-){3}[A-Fa-f0-9]{12}$``.
        name: Name of the Ansible Tower configuration.
        scope: Whether the role or the farm role brought the configuration in; only in farm
            templates. Read-only. Known values: ``farmrole``, ``role``.
        variables: Variables that take the place of those in the configuration, as JSON or YAML
            text.
    """

    id: str | None = None
    name: str | None = None
    scope: FarmRoleAnsibleTowerConfigurationScope | None = None
    variables: str | None = None

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("id", "name", "scope", "variables"))
    _KEY: ClassVar[str] = "id"
    _FIELDS: ClassVar[Fields] = (
        ("id", "id", "string", ""),
        ("name", "name", "string", ""),
        ("scope", "scope", "string", "never"),
        ("variables", "variables", "string", ""),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 4:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.id = data["id"]
        self.name = data["name"]
        self.scope = data["scope"]
        self.variables = data["variables"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "id": self.id,
            "name": self.name,
            "scope": self.scope,
            "variables": self.variables,
        }
        return out if self._rest is None else finish(out, self._rest)
