"""RoleCategory."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.base import GIVEN_BY_HOST, Fields, Model, complete, finish, new, to_integer

if TYPE_CHECKING:
    from ..types import Scope


@define(eq=False, kw_only=True, repr=False)
class RoleCategory(Model):
    """A category that sorts roles.

    Attributes:
        id: Identifier of the role category. Read-only.
        name: Name of the role category, shorter than 18 characters. Required.
        scope: Scope that it is defined in; the value scalr is the global scope. Read-only. Known
            values: ``account``, ``environment``, ``farm``, ``farmrole``, ``role``, ``scalr``,
            ``server``.
    """

    id: int = GIVEN_BY_HOST
    name: str
    scope: Scope | None = None

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("id", "name", "scope"))
    _KEY: ClassVar[str] = "id"
    _IDENTIFIES: ClassVar[dict[str, str]] = {
        "RoleCategory": "id",
    }
    _FIELDS: ClassVar[Fields] = (
        ("id", "id", "integer", "never"),
        ("name", "name", "string", "always"),
        ("scope", "scope", "string", "never"),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 3:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.id = v if type(v := data["id"]) is int else to_integer(v)
        self.name = data["name"]
        self.scope = data["scope"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "id": self.id,
            "name": self.name,
            "scope": self.scope,
        }
        return out if self._rest is None else finish(out, self._rest)
