"""EnvironmentTeam."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from ..model import DateWriter, Fields, Model, complete, finish, new
from .acl_role_foreign_key import AclRoleForeignKey, decode_AclRoleForeignKey
from .composed_team_identity import ComposedTeamIdentity, decode_ComposedTeamIdentity


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
        rest = None
        if len(data) != 2:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.default_acl_role = (
            v if (v := data["defaultAclRole"]) is None else decode_AclRoleForeignKey(v)
        )
        self.team = v if (v := data["team"]) is None else decode_ComposedTeamIdentity(v)
        self._rest = rest
        return self

    def encode(self: Any, date: DateWriter) -> dict[str, Any]:
        v: Any
        out = {
            "defaultAclRole": v if (v := self.default_acl_role) is None else v.encode(date),
            "team": v if (v := self.team) is None else v.encode(date),
        }
        return out if self._rest is None else finish(out, self._rest)


decode_EnvironmentTeam = EnvironmentTeam.decode
