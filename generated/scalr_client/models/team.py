"""Team."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.base import GIVEN_BY_HOST, Fields, Model, complete, finish, new, to_integer

if TYPE_CHECKING:
    from .acl_role_foreign_key import AclRoleForeignKey


@define(eq=False, kw_only=True, repr=False)
class Team(Model):
    """A group of users of an account.

    Attributes:
        default_acl_role: ACL role that members of the team get unless another is set for the
            environment or the member. Required.
        description: Free text that describes the team.
        id: Identifier of the team. Read-only.
        name: Name of the team. Required.
    """

    default_acl_role: AclRoleForeignKey
    description: str | None = None
    id: int = GIVEN_BY_HOST
    name: str

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("defaultAclRole", "description", "id", "name"))
    _KEY: ClassVar[str] = "id"
    _IDENTIFIES: ClassVar[dict[str, str]] = {
        "Team": "id",
    }
    _PARTS: ClassVar[tuple[str, ...]] = ("default_acl_role",)
    _FIELDS: ClassVar[Fields] = (
        ("default_acl_role", "defaultAclRole", "key:AclRoleForeignKey", "always"),
        ("description", "description", "string", ""),
        ("id", "id", "integer", "never"),
        ("name", "name", "string", "always"),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 4:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self._raw_default_acl_role = data["defaultAclRole"]
        self.description = data["description"]
        self.id = v if type(v := data["id"]) is int else to_integer(v)
        self.name = data["name"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "defaultAclRole": self._raw_default_acl_role,
            "description": self.description,
            "id": self.id,
            "name": self.name,
        }
        return out if self._rest is None else finish(out, self._rest)
