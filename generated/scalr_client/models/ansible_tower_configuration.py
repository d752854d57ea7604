"""AnsibleTowerConfiguration."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..model import GIVEN_BY_HOST, NOTHING, Fields, Model, new, to_boolean
from .ansible_tower_group import AnsibleTowerGroup
from .ansible_tower_machine_credentials import AnsibleTowerMachineCredentials
from .ansible_tower_server_foreign_key import AnsibleTowerServerForeignKey
from .composed_ansible_tower_inventory_identity import ComposedAnsibleTowerInventoryIdentity
from .composed_ansible_tower_organization_identity import ComposedAnsibleTowerOrganizationIdentity

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
        get = data.get
        self: Any = new(cls)
        self.allow_override = v if (v := get("allowOverride")).__class__ is bool else to_boolean(v)
        self.credentials = (
            v
            if (v := get("credentials")) is None
            else [AnsibleTowerMachineCredentials.decode(i) for i in v]
        )
        self.groups = (
            v if (v := get("groups")) is None else [AnsibleTowerGroup.decode(i) for i in v]
        )
        self.id = get("id")
        self.inventory = (
            v
            if (v := get("inventory")) is None
            else ComposedAnsibleTowerInventoryIdentity.decode(v)
        )
        self.is_shared = v if (v := get("isShared")).__class__ is bool else to_boolean(v)
        self.name = get("name")
        self.organization = (
            v
            if (v := get("organization")) is None
            else ComposedAnsibleTowerOrganizationIdentity.decode(v)
        )
        self.scope = get("scope")
        self.server = v if (v := get("server")) is None else AnsibleTowerServerForeignKey.decode(v)
        self.variables = get("variables")
        if data.keys() == cls._KNOWN:
            self._extra = None
            self._absent = NOTHING
        else:
            self._note(data, cls._KNOWN)
        return self

    def encode(self: Any) -> dict[str, Any]:
        v: Any
        out = {
            "allowOverride": self.allow_override,
            "credentials": v if (v := self.credentials) is None else [i.encode() for i in v],
            "groups": v if (v := self.groups) is None else [i.encode() for i in v],
            "id": self.id,
            "inventory": v if (v := self.inventory) is None else v.encode(),
            "isShared": self.is_shared,
            "name": self.name,
            "organization": v if (v := self.organization) is None else v.encode(),
            "scope": self.scope,
            "server": v if (v := self.server) is None else v.encode(),
            "variables": self.variables,
        }
        return self._finish(out) if self._absent or self._extra else out
