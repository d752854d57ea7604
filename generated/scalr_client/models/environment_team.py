"""EnvironmentTeam."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from ..model import NOTHING, Fields, Model, new
from .acl_role_foreign_key import AclRoleForeignKey
from .composed_team_identity import ComposedTeamIdentity


@define(eq=False, kw_only=True, repr=False)
class EnvironmentTeam(Model):
    """The access of a team to an environment.

    Attributes:
        default_acl_role: ACL role that members of the team get in this environment unless they
            have one of their own; left out, that of the team.
        team: Team that has access. Set at creation only. Required.
    """

    default_acl_role: AclRoleForeignKey | None = None
    team: ComposedTeamIdentity

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("defaultAclRole", "team"))
    _KEY: ClassVar[str] = "team"
    _FIELDS: ClassVar[Fields] = (
        ("default_acl_role", "defaultAclRole", "key:AclRoleForeignKey", ""),
        ("team", "team", "key:ComposedTeamIdentity", "create"),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        get = data.get
        self: Any = new(cls)
        self.default_acl_role = (
            v if (v := get("defaultAclRole")) is None else AclRoleForeignKey.decode(v)
        )
        self.team = v if (v := get("team")) is None else ComposedTeamIdentity.decode(v)
        if data.keys() == cls._KNOWN:
            self._extra = None
            self._absent = NOTHING
        else:
            self._note(data, cls._KNOWN)
        return self

    def encode(self: Any) -> dict[str, Any]:
        v: Any
        out = {
            "defaultAclRole": v if (v := self.default_acl_role) is None else v.encode(),
            "team": v if (v := self.team) is None else v.encode(),
        }
        return self._finish(out) if self._absent or self._extra else out
