"""AclRole."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.base import GIVEN_BY_HOST, Fields, Model, complete, finish, new

if TYPE_CHECKING:
    from ..types import BaseRole


@define(eq=False, kw_only=True, repr=False)
class AclRole(Model):
    """A set of permissions that teams and users hold in an environment.

    Attributes:
        base_role: Permissions that the ACL role starts from. Set at creation only. Known values:
            ``full-access``, ``no-access``, ``read-only``.
        id: Identifier of the ACL role. Read-only. Exactly 20 characters. Matches
            ``^[A-Fa-f0-9]+$``.
        name: Name of the ACL role. Required.
    """

    base_role: BaseRole | None = None
    id: str = GIVEN_BY_HOST
    name: str

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("baseRole", "id", "name"))
    _KEY: ClassVar[str] = "id"
    _IDENTIFIES: ClassVar[dict[str, str]] = {
        "AclRole": "id",
    }
    _FIELDS: ClassVar[Fields] = (
        ("base_role", "baseRole", "string", "create"),
        ("id", "id", "string", "never"),
        ("name", "name", "string", "always"),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 3:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.base_role = data["baseRole"]
        self.id = data["id"]
        self.name = data["name"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "baseRole": self.base_role,
            "id": self.id,
            "name": self.name,
        }
        return out if self._rest is None else finish(out, self._rest)
