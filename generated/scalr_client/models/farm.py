"""Farm."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.base import GIVEN_BY_HOST, Fields, Model, complete, finish, new, to_integer

if TYPE_CHECKING:
    from ..types import FarmStatus, LaunchOrder
    from .composed_team_identity import ComposedTeamIdentity
    from .composed_user_identity import ComposedUserIdentity
    from .farm_lights_out_configuration import FarmLightsOutConfiguration
    from .farm_lock_options import FarmLockOptions
    from .project_foreign_key import ProjectForeignKey


@define(eq=False, kw_only=True, repr=False)
class Farm(Model):
    """An application in Scalr: a set of farm roles that are launched, suspended and terminated
    together.

    Attributes:
        description: What the farm is for.
        id: Identifier of the farm. Read-only.
        launch_order: Whether the farm starts its farm roles all at once or one after another, by
            their launch index. Known values: ``sequential``, ``simultaneous``. The host's default
            is ``simultaneous``.
        lights_out: Hours in which the farm runs; outside them Scalr shuts it down. Null if it runs
            around the clock.
        locked: How and by whom the farm was locked; absent while it is not locked. Read-only.
        name: Name of the farm. Required.
        owner: User who owns the farm.
        project: Project that the costs of the farm are charged to. Only on hosts with cost
            analytics.
        status: Where the farm stands; it becomes running through pending_launch and terminated
            through pending_terminate. Read-only. Known values: ``pending_launch``,
            ``pending_terminate``, ``running``, ``suspended``, ``terminated``.
        teams: Teams whose members have access to the farm; hosts may leave the property out.
        timezone: Time zone of the farm, such as Europe/Paris.
    """

    description: str | None = None
    id: int = GIVEN_BY_HOST
    launch_order: LaunchOrder | None = None
    lights_out: FarmLightsOutConfiguration | None = None
    locked: FarmLockOptions | None = None
    name: str
    owner: ComposedUserIdentity | None = None
    project: ProjectForeignKey | None = None
    status: FarmStatus | None = None
    teams: list[ComposedTeamIdentity] | None = None
    timezone: str | None = None

    _KNOWN: ClassVar[frozenset[str]] = frozenset(
        (
            "description",
            "id",
            "launchOrder",
            "lightsOut",
            "locked",
            "name",
            "owner",
            "project",
            "status",
            "teams",
            "timezone",
        )
    )
    _KEY: ClassVar[str] = "id"
    _IDENTIFIES: ClassVar[dict[str, str]] = {
        "Farm": "id",
    }
    _PARTS: ClassVar[tuple[str, ...]] = ("lights_out", "locked", "owner", "project", "teams")
    _DEEP: ClassVar[frozenset[str]] = frozenset(("lightsOut", "locked"))
    _FIELDS: ClassVar[Fields] = (
        ("description", "description", "string", ""),
        ("id", "id", "integer", "never"),
        ("launch_order", "launchOrder", "string", ""),
        ("lights_out", "lightsOut", "model:FarmLightsOutConfiguration", ""),
        ("locked", "locked", "model:FarmLockOptions", "never"),
        ("name", "name", "string", "always"),
        ("owner", "owner", "key:ComposedUserIdentity", ""),
        ("project", "project", "key:ProjectForeignKey", ""),
        ("status", "status", "string", "never"),
        ("teams", "teams", "list:key:ComposedTeamIdentity", ""),
        ("timezone", "timezone", "string", ""),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 11:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.description = data["description"]
        self.id = v if type(v := data["id"]) is int else to_integer(v)
        self.launch_order = data["launchOrder"]
        self._raw_lights_out = data["lightsOut"]
        self._raw_locked = data["locked"]
        self.name = data["name"]
        self._raw_owner = data["owner"]
        self._raw_project = data["project"]
        self.status = data["status"]
        self._raw_teams = data["teams"]
        self.timezone = data["timezone"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "description": self.description,
            "id": self.id,
            "launchOrder": self.launch_order,
            "lightsOut": self._raw_lights_out,
            "locked": self._raw_locked,
            "name": self.name,
            "owner": self._raw_owner,
            "project": self._raw_project,
            "status": self.status,
            "teams": self._raw_teams,
            "timezone": self.timezone,
        }
        return out if self._rest is None else finish(out, self._rest)
