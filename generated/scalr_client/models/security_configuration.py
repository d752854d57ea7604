"""SecurityConfiguration."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from ..model import DateWriter, Fields, Model, complete, finish, new
from .security_group_identity import SecurityGroupIdentity, decode_SecurityGroupIdentity


@define(eq=False, kw_only=True, repr=False)
class SecurityConfiguration(Model):
    """The security groups of the servers of a farm role.

    Attributes:
        security_groups: Security groups of the servers; required for AWS inside a VPC, not for GCE
            and VMware. Required.
    """

    security_groups: list[SecurityGroupIdentity]

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("securityGroups",))
    _FIELDS: ClassVar[Fields] = (
        ("security_groups", "securityGroups", "list:key:SecurityGroupIdentity", "always"),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 1:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.security_groups = (
            v
            if (v := data["securityGroups"]) is None
            else [decode_SecurityGroupIdentity(i) for i in v]
        )
        self._rest = rest
        return self

    def encode(self: Any, date: DateWriter) -> dict[str, Any]:
        v: Any
        out = {
            "securityGroups": v
            if (v := self.security_groups) is None
            else [i.encode(date) for i in v],
        }
        return out if self._rest is None else finish(out, self._rest)


decode_SecurityConfiguration = SecurityConfiguration.decode
