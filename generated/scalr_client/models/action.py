"""Action and its variants."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Final

from attrs import define

from ..serialization.base import Fields, Model, complete, decoders, finish, new

if TYPE_CHECKING:
    from ..types import ActionType
    from .ansible_tower_configuration_identity import AnsibleTowerConfigurationIdentity
    from .job_template_identity import JobTemplateIdentity
    from .script_version_identity import ScriptVersionIdentity


@define(eq=False, kw_only=True, repr=False)
class Action(Model):
    """What an orchestration rule runs.

    A family: ``actionType`` tells which of `AnsibleTowerAction`, `ChefAction`,
    `LocalScriptAction`, `RemoteScriptAction`, `ScalrScriptAction` a value is.

    Attributes:
        action_type: Kind of action, the name of its concrete type. Required. Known values:
            ``AnsibleTowerAction``, ``ChefAction``, ``LocalScriptAction``, ``RemoteScriptAction``,
            ``ScalrScriptAction``.
    """

    action_type: ActionType

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("actionType",))
    _DISCRIMINATOR: ClassVar[str] = "actionType"
    _FIELDS: ClassVar[Fields] = (("action_type", "actionType", "string", "always"),)

    @classmethod
    def decode(cls, data: Any) -> Any:
        decode = DECODERS["Action"].get(data["actionType"])
        if decode is not None:
            return decode(data)
        rest = None
        if len(data) != 1:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.action_type = data["actionType"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "actionType": self.action_type,
        }
        return out if self._rest is None else finish(out, self._rest)


@define(eq=False, kw_only=True, repr=False)
class AnsibleTowerAction(Action):
    """The run of an Ansible Tower job template.

    Attributes:
        action_type: Kind of action, the name of its concrete type. Required. Known values:
            ``AnsibleTowerAction``, ``ChefAction``, ``LocalScriptAction``, ``RemoteScriptAction``,
            ``ScalrScriptAction``.
        configuration: Ansible Tower configuration that the job runs with. Required.
        job_template: Job template in Ansible Tower to run. Required.
        variables: Variables that take the place of those in the configuration, as JSON or YAML
            text.
    """

    configuration: AnsibleTowerConfigurationIdentity
    job_template: JobTemplateIdentity
    variables: str | None = None
    action_type: ActionType = "AnsibleTowerAction"

    _KNOWN: ClassVar[frozenset[str]] = frozenset(
        ("actionType", "configuration", "jobTemplate", "variables")
    )
    _PARTS: ClassVar[tuple[str, ...]] = ("configuration", "job_template")
    _FIELDS: ClassVar[Fields] = (
        ("action_type", "actionType", "string", "always"),
        ("configuration", "configuration", "key:AnsibleTowerConfigurationIdentity", "always"),
        ("job_template", "jobTemplate", "key:JobTemplateIdentity", "always"),
        ("variables", "variables", "string", ""),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 4:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.action_type = data["actionType"]
        self._raw_configuration = data["configuration"]
        self._raw_job_template = data["jobTemplate"]
        self.variables = data["variables"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "actionType": self.action_type,
            "configuration": self._raw_configuration,
            "jobTemplate": self._raw_job_template,
            "variables": self.variables,
        }
        return out if self._rest is None else finish(out, self._rest)


@define(eq=False, kw_only=True, repr=False)
class ChefAction(Action):
    """A run of Chef on the server.

    Attributes:
        action_type: Kind of action, the name of its concrete type. Required. Known values:
            ``AnsibleTowerAction``, ``ChefAction``, ``LocalScriptAction``, ``RemoteScriptAction``,
            ``ScalrScriptAction``.
    """

    action_type: ActionType = "ChefAction"

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("actionType",))
    _FIELDS: ClassVar[Fields] = (("action_type", "actionType", "string", "always"),)

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 1:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.action_type = data["actionType"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "actionType": self.action_type,
        }
        return out if self._rest is None else finish(out, self._rest)


@define(eq=False, kw_only=True, repr=False)
class LocalScriptAction(Action):
    """The run of a script that is already on the server.

    Attributes:
        action_type: Kind of action, the name of its concrete type. Required. Known values:
            ``AnsibleTowerAction``, ``ChefAction``, ``LocalScriptAction``, ``RemoteScriptAction``,
            ``ScalrScriptAction``.
        path: Path of the script on the server. Required.
    """

    path: str
    action_type: ActionType = "LocalScriptAction"

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("actionType", "path"))
    _KEY: ClassVar[str] = "path"
    _FIELDS: ClassVar[Fields] = (
        ("action_type", "actionType", "string", "always"),
        ("path", "path", "string", "always"),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 2:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.action_type = data["actionType"]
        self.path = data["path"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "actionType": self.action_type,
            "path": self.path,
        }
        return out if self._rest is None else finish(out, self._rest)


@define(eq=False, kw_only=True, repr=False)
class RemoteScriptAction(Action):
    """The run of a script that is downloaded first.

    Attributes:
        action_type: Kind of action, the name of its concrete type. Required. Known values:
            ``AnsibleTowerAction``, ``ChefAction``, ``LocalScriptAction``, ``RemoteScriptAction``,
            ``ScalrScriptAction``.
        path: URL that the script is downloaded from. Required.
    """

    path: str
    action_type: ActionType = "RemoteScriptAction"

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("actionType", "path"))
    _KEY: ClassVar[str] = "path"
    _FIELDS: ClassVar[Fields] = (
        ("action_type", "actionType", "string", "always"),
        ("path", "path", "string", "always"),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 2:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.action_type = data["actionType"]
        self.path = data["path"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "actionType": self.action_type,
            "path": self.path,
        }
        return out if self._rest is None else finish(out, self._rest)


@define(eq=False, kw_only=True, repr=False)
class ScalrScriptAction(Action):
    """The run of a script that is kept in Scalr.

    Attributes:
        action_type: Kind of action, the name of its concrete type. Required. Known values:
            ``AnsibleTowerAction``, ``ChefAction``, ``LocalScriptAction``, ``RemoteScriptAction``,
            ``ScalrScriptAction``.
        script_version: Script and version to run, with the values of its variables. Required.
    """

    script_version: ScriptVersionIdentity
    action_type: ActionType = "ScalrScriptAction"

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("actionType", "scriptVersion"))
    _KEY: ClassVar[str] = "script_version"
    _PARTS: ClassVar[tuple[str, ...]] = ("script_version",)
    _DEEP: ClassVar[frozenset[str]] = frozenset(("scriptVersion",))
    _FIELDS: ClassVar[Fields] = (
        ("action_type", "actionType", "string", "always"),
        ("script_version", "scriptVersion", "model:ScriptVersionIdentity", "always"),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 2:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.action_type = data["actionType"]
        self._raw_script_version = data["scriptVersion"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "actionType": self.action_type,
            "scriptVersion": self._raw_script_version,
        }
        return out if self._rest is None else finish(out, self._rest)


VARIANTS: Final[dict[str, dict[str, Any]]] = {
    "Action": {
        "AnsibleTowerAction": AnsibleTowerAction,
        "ChefAction": ChefAction,
        "LocalScriptAction": LocalScriptAction,
        "RemoteScriptAction": RemoteScriptAction,
        "ScalrScriptAction": ScalrScriptAction,
    },
}
DECODERS: Final = decoders(VARIANTS)
