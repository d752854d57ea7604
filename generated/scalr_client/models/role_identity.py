"""RoleIdentity."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.base import Fields, Model, complete, finish, new, to_integer

if TYPE_CHECKING:
    from .role_deprecated_options import RoleDeprecatedOptions


@define(eq=False, kw_only=True, repr=False)
class RoleIdentity(Model):
    """A reference to a role that also tells whether the role is deprecated.

    Wherever one is sent, a bare id or the `Role` will do.

    Attributes:
        deprecated: When the role was deprecated and what to use instead; null while it is not.
        id: Identifier of the role. Required.
    """

    deprecated: RoleDeprecatedOptions | None = None
    id: int

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("deprecated", "id"))
    _KEY: ClassVar[str] = "id"
    _IDENTIFIES: ClassVar[dict[str, str]] = {
        "Role": "id",
    }
    _PARTS: ClassVar[tuple[str, ...]] = ("deprecated",)
    _DEEP: ClassVar[frozenset[str]] = frozenset(("deprecated",))
    _FIELDS: ClassVar[Fields] = (
        ("deprecated", "deprecated", "model:RoleDeprecatedOptions", ""),
        ("id", "id", "integer", "always"),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 2:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self._raw_deprecated = data["deprecated"]
        self.id = v if type(v := data["id"]) is int else to_integer(v)
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "deprecated": self._raw_deprecated,
            "id": self.id,
        }
        return out if self._rest is None else finish(out, self._rest)
