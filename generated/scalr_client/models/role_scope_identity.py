"""RoleScopeIdentity."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.base import GIVEN_BY_HOST, Fields, Model, complete, finish, new, to_integer

if TYPE_CHECKING:
    from ..types import Scope


@define(eq=False, kw_only=True, repr=False)
class RoleScopeIdentity(Model):
    """A role that a replacement of images has changed, with the scope that owns it.

    Attributes:
        account_id: Account that it belongs to; null for the global scope. Read-only.
        env_id: Environment that it belongs to; null for the scopes above. Read-only.
        id: Identifier of the role. Read-only.
        scope: Scope that it is defined in; the value scalr is the global scope. Read-only. Known
            values: ``account``, ``environment``, ``farm``, ``farmrole``, ``role``, ``scalr``,
            ``server``.
    """

    account_id: int | None = None
    env_id: int | None = None
    id: int = GIVEN_BY_HOST
    scope: Scope | None = None

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("accountId", "envId", "id", "scope"))
    _KEY: ClassVar[str] = "id"
    _IDENTIFIES: ClassVar[dict[str, str]] = {
        "RoleScope": "id",
    }
    _FIELDS: ClassVar[Fields] = (
        ("account_id", "accountId", "integer", "never"),
        ("env_id", "envId", "integer", "never"),
        ("id", "id", "integer", "never"),
        ("scope", "scope", "string", "never"),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 4:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.account_id = v if type(v := data["accountId"]) is int else to_integer(v)
        self.env_id = v if type(v := data["envId"]) is int else to_integer(v)
        self.id = v if type(v := data["id"]) is int else to_integer(v)
        self.scope = data["scope"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "accountId": self.account_id,
            "envId": self.env_id,
            "id": self.id,
            "scope": self.scope,
        }
        return out if self._rest is None else finish(out, self._rest)
