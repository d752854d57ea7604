"""AnsibleTowerConfiguration."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.base import GIVEN_BY_HOST, Fields, Model, complete, finish, new, to_boolean

if TYPE_CHECKING:
    from ..types import Scope
    from .ansible_tower_group import AnsibleTowerGroup
    from .ansible_tower_machine_credentials import AnsibleTowerMachineCredentials
    from .ansible_tower_server_foreign_key import AnsibleTowerServerForeignKey
    from .composed_ansible_tower_inventory_identity import ComposedAnsibleTowerInventoryIdentity
    from .composed_ansible_tower_organization_identity import (
        ComposedAnsibleTowerOrganizationIdentity,
    )


@define(eq=False, kw_only=True, repr=False)
class AnsibleTowerConfiguration(Model):
    """A way to bootstrap servers with Ansible Tower: server, organization, inventory, groups and
    credentials.

    Attributes:
        allow_override: Whether the scopes below may change the variables.
        credentials: Machine credentials by which Ansible Tower logs in to the servers.
        groups: Inventory groups that the servers are put in.
        id: Identifier of the configuration in Scalr. Read-only. Exactly 36 characters. Matches
            ``^[A-Fa-f0-9]{8}-([A-Fa-f0-9]{4}-){3}[A-Fa-f0-9]{12}$``.
        inventory: Inventory in Ansible Tower that the servers are put in. Required.
        is_shared: Whether the scopes below may use the configuration. The host's default is
            ``True``.
        name: Name of the configuration. Required.
        organization: Organization in Ansible Tower. Required.
        scope: Scope that it is defined in; the value scalr is the global scope. Read-only. Known
            values: ``account``, ``environment``, ``farm``, ``farmrole``, ``role``, ``scalr``,
            ``server``.
        server: Ansible Tower server to use. Required.
        variables: Variables for the jobs, as JSON or YAML text.
    """

    allow_override: bool | None = None
    credentials: list[AnsibleTowerMachineCredentials] | None = None
    groups: list[AnsibleTowerGroup] | None = None
    id: str = GIVEN_BY_HOST
    inventory: ComposedAnsibleTowerInventoryIdentity
    is_shared: bool | None = None
    name: str
    organization: ComposedAnsibleTowerOrganizationIdentity
    scope: Scope | None = None
    server: AnsibleTowerServerForeignKey
    variables: str | None = None

    _KNOWN: ClassVar[frozenset[str]] = frozenset(
        (
            "allowOverride",
            "credentials",
            "groups",
            "id",
            "inventory",
            "isShared",
            "name",
            "organization",
            "scope",
            "server",
            "variables",
        )
    )
    _KEY: ClassVar[str] = "id"
    _IDENTIFIES: ClassVar[dict[str, str]] = {
        "AnsibleTowerConfiguration": "id",
    }
    _PARTS: ClassVar[tuple[str, ...]] = (
        "credentials",
        "groups",
        "inventory",
        "organization",
        "server",
    )
    _FIELDS: ClassVar[Fields] = (
        ("allow_override", "allowOverride", "boolean", ""),
        ("credentials", "credentials", "list:model:AnsibleTowerMachineCredentials", ""),
        ("groups", "groups", "list:model:AnsibleTowerGroup", ""),
        ("id", "id", "string", "never"),
        ("inventory", "inventory", "key:ComposedAnsibleTowerInventoryIdentity", "always"),
        ("is_shared", "isShared", "boolean", ""),
        ("name", "name", "string", "always"),
        ("organization", "organization", "key:ComposedAnsibleTowerOrganizationIdentity", "always"),
        ("scope", "scope", "string", "never"),
        ("server", "server", "key:AnsibleTowerServerForeignKey", "always"),
        ("variables", "variables", "string", ""),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 11:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.allow_override = v if type(v := data["allowOverride"]) is bool else to_boolean(v)
        self._raw_credentials = data["credentials"]
        self._raw_groups = data["groups"]
        self.id = data["id"]
        self._raw_inventory = data["inventory"]
        self.is_shared = v if type(v := data["isShared"]) is bool else to_boolean(v)
        self.name = data["name"]
        self._raw_organization = data["organization"]
        self.scope = data["scope"]
        self._raw_server = data["server"]
        self.variables = data["variables"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "allowOverride": self.allow_override,
            "credentials": self._raw_credentials,
            "groups": self._raw_groups,
            "id": self.id,
            "inventory": self._raw_inventory,
            "isShared": self.is_shared,
            "name": self.name,
            "organization": self._raw_organization,
            "scope": self.scope,
            "server": self._raw_server,
            "variables": self.variables,
        }
        return out if self._rest is None else finish(out, self._rest)
