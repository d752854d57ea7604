"""AnsibleTowerConfiguration."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..model import GIVEN_BY_HOST, DateWriter, Fields, Model, complete, finish, new, to_boolean
from .ansible_tower_group import AnsibleTowerGroup, decode_AnsibleTowerGroup
from .ansible_tower_machine_credentials import (
    AnsibleTowerMachineCredentials,
    decode_AnsibleTowerMachineCredentials,
)
from .ansible_tower_server_foreign_key import (
    AnsibleTowerServerForeignKey,
    decode_AnsibleTowerServerForeignKey,
)
from .composed_ansible_tower_inventory_identity import (
    ComposedAnsibleTowerInventoryIdentity,
    decode_ComposedAnsibleTowerInventoryIdentity,
)
from .composed_ansible_tower_organization_identity import (
    ComposedAnsibleTowerOrganizationIdentity,
    decode_ComposedAnsibleTowerOrganizationIdentity,
)

if TYPE_CHECKING:
    from ..types import Scope


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
        self.credentials = (
            v
            if (v := data["credentials"]) is None
            else [decode_AnsibleTowerMachineCredentials(i) for i in v]
        )
        self.groups = (
            v if (v := data["groups"]) is None else [decode_AnsibleTowerGroup(i) for i in v]
        )
        self.id = data["id"]
        self.inventory = (
            v
            if (v := data["inventory"]) is None
            else decode_ComposedAnsibleTowerInventoryIdentity(v)
        )
        self.is_shared = v if type(v := data["isShared"]) is bool else to_boolean(v)
        self.name = data["name"]
        self.organization = (
            v
            if (v := data["organization"]) is None
            else decode_ComposedAnsibleTowerOrganizationIdentity(v)
        )
        self.scope = data["scope"]
        self.server = v if (v := data["server"]) is None else decode_AnsibleTowerServerForeignKey(v)
        self.variables = data["variables"]
        self._rest = rest
        return self

    def encode(self: Any, date: DateWriter) -> dict[str, Any]:
        v: Any
        out = {
            "allowOverride": self.allow_override,
            "credentials": v if (v := self.credentials) is None else [i.encode(date) for i in v],
            "groups": v if (v := self.groups) is None else [i.encode(date) for i in v],
            "id": self.id,
            "inventory": v if (v := self.inventory) is None else v.encode(date),
            "isShared": self.is_shared,
            "name": self.name,
            "organization": v if (v := self.organization) is None else v.encode(date),
            "scope": self.scope,
            "server": v if (v := self.server) is None else v.encode(date),
            "variables": self.variables,
        }
        return out if self._rest is None else finish(out, self._rest)


decode_AnsibleTowerConfiguration = AnsibleTowerConfiguration.decode
