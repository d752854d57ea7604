"""SecurityConfiguration."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from ..model import NOTHING, Fields, Model, new
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
    _FIELDS: ClassVar[Fields] = (
        ("security_groups", "securityGroups", "list:key:SecurityGroupIdentity", "always"),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        get = data.get
        self: Any = new(cls)
        self.security_groups = (
            v
            if (v := get("securityGroups")) is None
            else [SecurityGroupIdentity.decode(i) for i in v]
        )
        if data.keys() == cls._KNOWN:
            self._extra = None
            self._absent = NOTHING
        else:
            self._note(data, cls._KNOWN)
        return self

    def encode(self: Any) -> dict[str, Any]:
        v: Any
        out = {
            "securityGroups": v if (v := self.security_groups) is None else [i.encode() for i in v],
        }
        return self._finish(out) if self._absent or self._extra else out
