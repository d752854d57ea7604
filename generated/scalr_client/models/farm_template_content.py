"""FarmTemplateContent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.base import Fields, Model, complete, finish, new

if TYPE_CHECKING:
    from ..types import LaunchOrder
    from .composed_team_identity import ComposedTeamIdentity
    from .composed_user_identity import ComposedUserIdentity
    from .farm_lights_out_configuration import FarmLightsOutConfiguration
    from .farm_template_content_lock_options import FarmTemplateContentLockOptions
    from .global_variable import GlobalVariable
    from .project_foreign_key import ProjectForeignKey


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
    _PARTS: ClassVar[tuple[str, ...]] = (
        "lights_out",
        "locked",
        "owner",
        "project",
        "teams",
        "variables",
    )
    _DEEP: ClassVar[frozenset[str]] = frozenset(("lightsOut", "variables"))
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
        self._raw_lights_out = data["lightsOut"]
        self._raw_locked = data["locked"]
        self.name = data["name"]
        self._raw_owner = data["owner"]
        self._raw_project = data["project"]
        self._raw_teams = data["teams"]
        self.timezone = data["timezone"]
        self._raw_variables = data["variables"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "description": self.description,
            "launchOrder": self.launch_order,
            "lightsOut": self._raw_lights_out,
            "locked": self._raw_locked,
            "name": self.name,
            "owner": self._raw_owner,
            "project": self._raw_project,
            "teams": self._raw_teams,
            "timezone": self.timezone,
            "variables": self._raw_variables,
        }
        return out if self._rest is None else finish(out, self._rest)
