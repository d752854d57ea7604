"""BootstrapConfiguration and its variants."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Final

from attrs import define

from ..serialization.base import Fields, Model, complete, decoders, finish, new, to_boolean

if TYPE_CHECKING:
    from ..types import (
        BootstrapConfigurationType,
        HostName,
        LogLevel,
        Scope,
        SslVerificationMode,
        UrlType,
        Workflow,
    )
    from .chef_server_foreign_key import ChefServerForeignKey
    from .farm_role_ansible_tower_configuration import FarmRoleAnsibleTowerConfiguration


@define(eq=False, kw_only=True, repr=False)
class BootstrapConfiguration(Model):
    """The way in which Chef or Ansible Tower sets up the servers of a farm role.

    A family: ``type`` tells which of `AnsibleTowerBootstrapConfiguration`,
    `ChefBootstrapConfiguration`, `ChefServerBootstrapConfiguration`,
    `ChefSoloBootstrapConfiguration` a value is.

    Attributes:
        enabled: Whether new servers are set up in this way. The host's default is ``False``.
        type: Tool that sets up the servers, the name of its concrete type. Required. Known values:
            ``AnsibleTowerBootstrapConfiguration``, ``ChefServerBootstrapConfiguration``,
            ``ChefSoloBootstrapConfiguration``.
    """

    enabled: bool | None = None
    type: BootstrapConfigurationType

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("enabled", "type"))
    _DISCRIMINATOR: ClassVar[str] = "type"
    _FIELDS: ClassVar[Fields] = (
        ("enabled", "enabled", "boolean", ""),
        ("type", "type", "string", "always"),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        decode = DECODERS["BootstrapConfiguration"].get(data["type"])
        if decode is not None:
            return decode(data)
        rest = None
        if len(data) != 2:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.enabled = v if type(v := data["enabled"]) is bool else to_boolean(v)
        self.type = data["type"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "enabled": self.enabled,
            "type": self.type,
        }
        return out if self._rest is None else finish(out, self._rest)


@define(eq=False, kw_only=True, repr=False)
class AnsibleTowerBootstrapConfiguration(BootstrapConfiguration):
    """The set-up of the servers of a farm role by Ansible Tower.

    Attributes:
        configurations: Ansible Tower configurations to apply. Required.
        enabled: Whether new servers are set up in this way. The host's default is ``False``.
        host_name: What a server is called in Ansible Tower: its public address, its private
            address or its host name. Known values: ``hostname``, ``privateIp``, ``publicIp``. The
            host's default is ``publicIp``.
        type: Tool that sets up the servers, the name of its concrete type. Required. Known values:
            ``AnsibleTowerBootstrapConfiguration``, ``ChefServerBootstrapConfiguration``,
            ``ChefSoloBootstrapConfiguration``.
    """

    configurations: list[FarmRoleAnsibleTowerConfiguration]
    host_name: HostName | None = None
    type: BootstrapConfigurationType = "AnsibleTowerBootstrapConfiguration"

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("configurations", "enabled", "hostName", "type"))
    _PARTS: ClassVar[tuple[str, ...]] = ("configurations",)
    _FIELDS: ClassVar[Fields] = (
        (
            "configurations",
            "configurations",
            "list:model:FarmRoleAnsibleTowerConfiguration",
            "always",
        ),
        ("enabled", "enabled", "boolean", ""),
        ("host_name", "hostName", "string", ""),
        ("type", "type", "string", "always"),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 4:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self._raw_configurations = data["configurations"]
        self.enabled = v if type(v := data["enabled"]) is bool else to_boolean(v)
        self.host_name = data["hostName"]
        self.type = data["type"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "configurations": self._raw_configurations,
            "enabled": self.enabled,
            "hostName": self.host_name,
            "type": self.type,
        }
        return out if self._rest is None else finish(out, self._rest)


@define(eq=False, kw_only=True, repr=False)
class ChefBootstrapConfiguration(BootstrapConfiguration):
    """The set-up of the servers of a farm role by Chef, common to Chef server and Chef solo.

    A family: ``type`` tells which of `ChefServerBootstrapConfiguration`,
    `ChefSoloBootstrapConfiguration` a value is.

    Attributes:
        attributes: JSON with the Chef attributes of the node.
        enabled: Whether new servers are set up in this way. The host's default is ``False``.
        run_list: Chef recipes and roles to apply to the node, in order.
        scope: Scope that the Chef settings come from. Read-only. Known values: ``account``,
            ``environment``, ``farm``, ``farmrole``, ``role``, ``scalr``, ``server``.
        template: Embedded Ruby (ERB) template of a file that Chef writes on the server.
        type: Tool that sets up the servers, the name of its concrete type. Required. Known values:
            ``AnsibleTowerBootstrapConfiguration``, ``ChefServerBootstrapConfiguration``,
            ``ChefSoloBootstrapConfiguration``.
    """

    attributes: str | None = None
    run_list: str | None = None
    scope: Scope | None = None
    template: str | None = None

    _KNOWN: ClassVar[frozenset[str]] = frozenset(
        ("attributes", "enabled", "runList", "scope", "template", "type")
    )
    _DISCRIMINATOR: ClassVar[str] = "type"
    _FIELDS: ClassVar[Fields] = (
        ("attributes", "attributes", "string", ""),
        ("enabled", "enabled", "boolean", ""),
        ("run_list", "runList", "string", ""),
        ("scope", "scope", "string", "never"),
        ("template", "template", "string", ""),
        ("type", "type", "string", "always"),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        decode = DECODERS["ChefBootstrapConfiguration"].get(data["type"])
        if decode is not None:
            return decode(data)
        rest = None
        if len(data) != 6:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.attributes = data["attributes"]
        self.enabled = v if type(v := data["enabled"]) is bool else to_boolean(v)
        self.run_list = data["runList"]
        self.scope = data["scope"]
        self.template = data["template"]
        self.type = data["type"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "attributes": self.attributes,
            "enabled": self.enabled,
            "runList": self.run_list,
            "scope": self.scope,
            "template": self.template,
            "type": self.type,
        }
        return out if self._rest is None else finish(out, self._rest)


@define(eq=False, kw_only=True, repr=False)
class ChefServerBootstrapConfiguration(ChefBootstrapConfiguration):
    """The set-up of the servers of a farm role by a Chef server. Where a scope above configures Chef,
    little but environment and attributes can be changed.

    Attributes:
        attributes: JSON with the Chef attributes of the node.
        daemonize: Whether the Chef client keeps running as a daemon.
        enabled: Whether new servers are set up in this way. The host's default is ``False``.
        environment: Name of the Chef environment. The host's default is ``_default``.
        log_level: How much the Chef client logs. Known values: ``auto``, ``debug``, ``error``,
            ``fatal``, ``info``, ``warn``. The host's default is ``auto``.
        node: Name of the node in Chef.
        role_name: Chef role to apply; cannot be combined with a run list.
        run_list: Chef recipes and roles to apply to the node, in order.
        scope: Scope that the Chef settings come from. Read-only. Known values: ``account``,
            ``environment``, ``farm``, ``farmrole``, ``role``, ``scalr``, ``server``.
        server: Chef server that the nodes register with. Required.
        ssl_verification_mode: How the Chef client checks the server's certificate. Known values:
            ``auto``, ``none``, ``peer``. The host's default is ``none``.
        template: Embedded Ruby (ERB) template of a file that Chef writes on the server.
        type: Tool that sets up the servers, the name of its concrete type. Required. Known values:
            ``AnsibleTowerBootstrapConfiguration``, ``ChefServerBootstrapConfiguration``,
            ``ChefSoloBootstrapConfiguration``.
        workflow: Whether classic run lists or policyfiles are used. Known values: ``classic``,
            ``policyfiles``. The host's default is ``classic``.
    """

    daemonize: bool | None = None
    environment: str | None = None
    log_level: LogLevel | None = None
    node: str | None = None
    role_name: str | None = None
    server: ChefServerForeignKey
    ssl_verification_mode: SslVerificationMode | None = None
    workflow: Workflow | None = None
    type: BootstrapConfigurationType = "ChefServerBootstrapConfiguration"

    _KNOWN: ClassVar[frozenset[str]] = frozenset(
        (
            "attributes",
            "daemonize",
            "enabled",
            "environment",
            "logLevel",
            "node",
            "roleName",
            "runList",
            "scope",
            "server",
            "sslVerificationMode",
            "template",
            "type",
            "workflow",
        )
    )
    _KEY: ClassVar[str] = "server"
    _PARTS: ClassVar[tuple[str, ...]] = ("server",)
    _FIELDS: ClassVar[Fields] = (
        ("attributes", "attributes", "string", ""),
        ("daemonize", "daemonize", "boolean", ""),
        ("enabled", "enabled", "boolean", ""),
        ("environment", "environment", "string", ""),
        ("log_level", "logLevel", "string", ""),
        ("node", "node", "string", ""),
        ("role_name", "roleName", "string", ""),
        ("run_list", "runList", "string", ""),
        ("scope", "scope", "string", "never"),
        ("server", "server", "key:ChefServerForeignKey", "always"),
        ("ssl_verification_mode", "sslVerificationMode", "string", ""),
        ("template", "template", "string", ""),
        ("type", "type", "string", "always"),
        ("workflow", "workflow", "string", ""),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 14:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.attributes = data["attributes"]
        self.daemonize = v if type(v := data["daemonize"]) is bool else to_boolean(v)
        self.enabled = v if type(v := data["enabled"]) is bool else to_boolean(v)
        self.environment = data["environment"]
        self.log_level = data["logLevel"]
        self.node = data["node"]
        self.role_name = data["roleName"]
        self.run_list = data["runList"]
        self.scope = data["scope"]
        self._raw_server = data["server"]
        self.ssl_verification_mode = data["sslVerificationMode"]
        self.template = data["template"]
        self.type = data["type"]
        self.workflow = data["workflow"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "attributes": self.attributes,
            "daemonize": self.daemonize,
            "enabled": self.enabled,
            "environment": self.environment,
            "logLevel": self.log_level,
            "node": self.node,
            "roleName": self.role_name,
            "runList": self.run_list,
            "scope": self.scope,
            "server": self._raw_server,
            "sslVerificationMode": self.ssl_verification_mode,
            "template": self.template,
            "type": self.type,
            "workflow": self.workflow,
        }
        return out if self._rest is None else finish(out, self._rest)


@define(eq=False, kw_only=True, repr=False)
class ChefSoloBootstrapConfiguration(ChefBootstrapConfiguration):
    """The set-up of the servers of a farm role by Chef solo. Where a scope above configures Chef,
    little but attributes can be changed.

    Attributes:
        attributes: JSON with the Chef attributes of the node.
        cookbook_url: Address that the cookbooks are fetched from. Required.
        enabled: Whether new servers are set up in this way. The host's default is ``False``.
        private_key: Private key for the git repository; only if the URL type is git.
        relative_path: Path of the cookbooks inside the git repository; only if the URL type is
            git.
        run_list: Chef recipes and roles to apply to the node, in order.
        scope: Scope that the Chef settings come from. Read-only. Known values: ``account``,
            ``environment``, ``farm``, ``farmrole``, ``role``, ``scalr``, ``server``.
        template: Embedded Ruby (ERB) template of a file that Chef writes on the server.
        type: Tool that sets up the servers, the name of its concrete type. Required. Known values:
            ``AnsibleTowerBootstrapConfiguration``, ``ChefServerBootstrapConfiguration``,
            ``ChefSoloBootstrapConfiguration``.
        url_type: Whether the cookbook URL is a git repository or a file to download. Known values:
            ``git``, ``http``. The host's default is ``http``.
    """

    cookbook_url: str
    private_key: str | None = None
    relative_path: str | None = None
    url_type: UrlType | None = None
    type: BootstrapConfigurationType = "ChefSoloBootstrapConfiguration"

    _KNOWN: ClassVar[frozenset[str]] = frozenset(
        (
            "attributes",
            "cookbookUrl",
            "enabled",
            "privateKey",
            "relativePath",
            "runList",
            "scope",
            "template",
            "type",
            "urlType",
        )
    )
    _KEY: ClassVar[str] = "cookbook_url"
    _SECRET: ClassVar[frozenset[str]] = frozenset(("private_key",))
    _FIELDS: ClassVar[Fields] = (
        ("attributes", "attributes", "string", ""),
        ("cookbook_url", "cookbookUrl", "string", "always"),
        ("enabled", "enabled", "boolean", ""),
        ("private_key", "privateKey", "string", ""),
        ("relative_path", "relativePath", "string", ""),
        ("run_list", "runList", "string", ""),
        ("scope", "scope", "string", "never"),
        ("template", "template", "string", ""),
        ("type", "type", "string", "always"),
        ("url_type", "urlType", "string", ""),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 10:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.attributes = data["attributes"]
        self.cookbook_url = data["cookbookUrl"]
        self.enabled = v if type(v := data["enabled"]) is bool else to_boolean(v)
        self.private_key = data["privateKey"]
        self.relative_path = data["relativePath"]
        self.run_list = data["runList"]
        self.scope = data["scope"]
        self.template = data["template"]
        self.type = data["type"]
        self.url_type = data["urlType"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "attributes": self.attributes,
            "cookbookUrl": self.cookbook_url,
            "enabled": self.enabled,
            "privateKey": self.private_key,
            "relativePath": self.relative_path,
            "runList": self.run_list,
            "scope": self.scope,
            "template": self.template,
            "type": self.type,
            "urlType": self.url_type,
        }
        return out if self._rest is None else finish(out, self._rest)


VARIANTS: Final[dict[str, dict[str, Any]]] = {
    "BootstrapConfiguration": {
        "AnsibleTowerBootstrapConfiguration": AnsibleTowerBootstrapConfiguration,
        "ChefBootstrapConfiguration": ChefBootstrapConfiguration,
        "ChefServerBootstrapConfiguration": ChefServerBootstrapConfiguration,
        "ChefSoloBootstrapConfiguration": ChefSoloBootstrapConfiguration,
    },
    "ChefBootstrapConfiguration": {
        "ChefServerBootstrapConfiguration": ChefServerBootstrapConfiguration,
        "ChefSoloBootstrapConfiguration": ChefSoloBootstrapConfiguration,
    },
}
DECODERS: Final = decoders(VARIANTS)
