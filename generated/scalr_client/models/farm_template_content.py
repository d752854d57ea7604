"""FarmTemplateContent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..model import DateWriter, Fields, Model, complete, finish, new
from .composed_team_identity import ComposedTeamIdentity, decode_ComposedTeamIdentity
from .composed_user_identity import ComposedUserIdentity, decode_ComposedUserIdentity
from .farm_lights_out_configuration import (
    FarmLightsOutConfiguration,
    decode_FarmLightsOutConfiguration,
)
from .farm_template_content_lock_options import (
    FarmTemplateContentLockOptions,
    decode_FarmTemplateContentLockOptions,
)
from .global_variable import GlobalVariable, decode_GlobalVariable
from .project_foreign_key import ProjectForeignKey, decode_ProjectForeignKey

if TYPE_CHECKING:
    from ..types import LaunchOrder


@define(eq=False, kw_only=True, repr=False)
class FarmTemplateContent(Model):
    """The settings of a farm inside a farm template.

    Attributes:
        description: What the farm is for.
        launch_order: Whether the farm starts its farm roles all at once or one after another, by
            their launch index. Known values: ``sequential``, ``simultaneous``. The host's default
            is ``simultaneous``.
        lights_out: Hours in which the farm runs; outside them Scalr shuts it down.
        locked: Lock that the new farm gets at once; left out, it is not locked. Set at creation
            only.
        name: Name of the farm. Required.
        owner: User who owns the farm.
        project: Project that the costs of the farm are charged to. Required.
        teams: Teams whose members have access to the farm.
        timezone: Time zone of the farm, such as Europe/Paris.
        variables: Global variables of the farm.
    """

    description: str | None = None
    launch_order: LaunchOrder | None = None
    lights_out: FarmLightsOutConfiguration | None = None
    locked: FarmTemplateContentLockOptions | None = None
    name: str
    owner: ComposedUserIdentity | None = None
    project: ProjectForeignKey
    teams: list[ComposedTeamIdentity] | None = None
    timezone: str | None = None
    variables: list[GlobalVariable] | None = None

    _KNOWN: ClassVar[frozenset[str]] = frozenset(
        (
            "description",
            "launchOrder",
            "lightsOut",
            "locked",
            "name",
            "owner",
            "project",
            "teams",
            "timezone",
            "variables",
        )
    )
    _KEY: ClassVar[str] = "name"
    _FIELDS: ClassVar[Fields] = (
        ("description", "description", "string", ""),
        ("launch_order", "launchOrder", "string", ""),
        ("lights_out", "lightsOut", "model:FarmLightsOutConfiguration", ""),
        ("locked", "locked", "model:FarmTemplateContentLockOptions", "create"),
        ("name", "name", "string", "always"),
        ("owner", "owner", "key:ComposedUserIdentity", ""),
        ("project", "project", "key:ProjectForeignKey", "always"),
        ("teams", "teams", "list:key:ComposedTeamIdentity", ""),
        ("timezone", "timezone", "string", ""),
        ("variables", "variables", "list:model:GlobalVariable", ""),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 10:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.description = data["description"]
        self.launch_order = data["launchOrder"]
        self.lights_out = (
            v if (v := data["lightsOut"]) is None else decode_FarmLightsOutConfiguration(v)
        )
        self.locked = (
            v if (v := data["locked"]) is None else decode_FarmTemplateContentLockOptions(v)
        )
        self.name = data["name"]
        self.owner = v if (v := data["owner"]) is None else decode_ComposedUserIdentity(v)
        self.project = v if (v := data["project"]) is None else decode_ProjectForeignKey(v)
        self.teams = (
            v if (v := data["teams"]) is None else [decode_ComposedTeamIdentity(i) for i in v]
        )
        self.timezone = data["timezone"]
        self.variables = (
            v if (v := data["variables"]) is None else [decode_GlobalVariable(i) for i in v]
        )
        self._rest = rest
        return self

    def encode(self: Any, date: DateWriter) -> dict[str, Any]:
        v: Any
        out = {
            "description": self.description,
            "launchOrder": self.launch_order,
            "lightsOut": v if (v := self.lights_out) is None else v.encode(date),
            "locked": v if (v := self.locked) is None else v.encode(date),
            "name": self.name,
            "owner": v if (v := self.owner) is None else v.encode(date),
            "project": v if (v := self.project) is None else v.encode(date),
            "teams": v if (v := self.teams) is None else [i.encode(date) for i in v],
            "timezone": self.timezone,
            "variables": v if (v := self.variables) is None else [i.encode(date) for i in v],
        }
        return out if self._rest is None else finish(out, self._rest)


decode_FarmTemplateContent = FarmTemplateContent.decode
