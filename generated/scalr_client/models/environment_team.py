"""EnvironmentTeam."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.base import Fields, Model, complete, finish, new

if TYPE_CHECKING:
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
    _IDENTIFIES: ClassVar[dict[str, str]] = {
        "EnvironmentTeam": "team",
    }
    _PARTS: ClassVar[tuple[str, ...]] = ("default_acl_role", "team")
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
        self._raw_default_acl_role = data["defaultAclRole"]
        self._raw_team = data["team"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "defaultAclRole": self._raw_default_acl_role,
            "team": self._raw_team,
        }
        return out if self._rest is None else finish(out, self._rest)
