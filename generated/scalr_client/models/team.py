"""Team."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from ..model import GIVEN_BY_HOST, NOTHING, Fields, Model, new, to_integer
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
    _FIELDS: ClassVar[Fields] = (
        ("default_acl_role", "defaultAclRole", "key:AclRoleForeignKey", "always"),
        ("description", "description", "string", ""),
        ("id", "id", "integer", "never"),
        ("name", "name", "string", "always"),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        get = data.get
        self: Any = new(cls)
        self.default_acl_role = (
            v if (v := get("defaultAclRole")) is None else AclRoleForeignKey.decode(v)
        )
        self.description = get("description")
        self.id = v if (v := get("id")).__class__ is int else to_integer(v)
        self.name = get("name")
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
            "description": self.description,
            "id": self.id,
            "name": self.name,
        }
        return self._finish(out) if self._absent or self._extra else out
