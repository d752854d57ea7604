"""SecurityConfiguration."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.base import Fields, Model, complete, finish, new

if TYPE_CHECKING:
    from .security_group_identity import SecurityGroupIdentity


@define(eq=False, kw_only=True, repr=False)
class SecurityConfiguration(Model):
    """The security groups of the servers of a farm role.

    Attributes:
        security_groups: Security groups of the servers; required for AWS inside a VPC, not for GCE
            and VMware. Required.
    """

    security_groups: list[SecurityGroupIdentity]

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("securityGroups",))
    _PARTS: ClassVar[tuple[str, ...]] = ("security_groups",)
    _FIELDS: ClassVar[Fields] = (
        ("security_groups", "securityGroups", "list:key:SecurityGroupIdentity", "always"),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 1:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self._raw_security_groups = data["securityGroups"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "securityGroups": self._raw_security_groups,
        }
        return out if self._rest is None else finish(out, self._rest)
