"""Farm."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..model import GIVEN_BY_HOST, DateWriter, Fields, Model, complete, finish, new, to_integer
from .composed_team_identity import ComposedTeamIdentity, decode_ComposedTeamIdentity
from .composed_user_identity import ComposedUserIdentity, decode_ComposedUserIdentity
from .farm_lights_out_configuration import (
    FarmLightsOutConfiguration,
    decode_FarmLightsOutConfiguration,
)
from .farm_lock_options import FarmLockOptions, decode_FarmLockOptions
from .project_foreign_key import ProjectForeignKey, decode_ProjectForeignKey

if TYPE_CHECKING:
    from ..types import FarmStatus, LaunchOrder


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
        self.lights_out = (
            v if (v := data["lightsOut"]) is None else decode_FarmLightsOutConfiguration(v)
        )
        self.locked = v if (v := data["locked"]) is None else decode_FarmLockOptions(v)
        self.name = data["name"]
        self.owner = v if (v := data["owner"]) is None else decode_ComposedUserIdentity(v)
        self.project = v if (v := data["project"]) is None else decode_ProjectForeignKey(v)
        self.status = data["status"]
        self.teams = (
            v if (v := data["teams"]) is None else [decode_ComposedTeamIdentity(i) for i in v]
        )
        self.timezone = data["timezone"]
        self._rest = rest
        return self

    def encode(self: Any, date: DateWriter) -> dict[str, Any]:
        v: Any
        out = {
            "description": self.description,
            "id": self.id,
            "launchOrder": self.launch_order,
            "lightsOut": v if (v := self.lights_out) is None else v.encode(date),
            "locked": v if (v := self.locked) is None else v.encode(date),
            "name": self.name,
            "owner": v if (v := self.owner) is None else v.encode(date),
            "project": v if (v := self.project) is None else v.encode(date),
            "status": self.status,
            "teams": v if (v := self.teams) is None else [i.encode(date) for i in v],
            "timezone": self.timezone,
        }
        return out if self._rest is None else finish(out, self._rest)


decode_Farm = Farm.decode
