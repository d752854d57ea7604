"""SecurityGroupIdentity."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from ..model import NOTHING, Fields, Model, new


@define(eq=False, kw_only=True, repr=False)
class SecurityGroupIdentity(Model):
    """A reference to a security group in the cloud, by identifier or by name.

    Attributes:
        id: Identifier by which the cloud knows the security group. Required.
        name: Name of the security group; stands in for the identifier where that is not known yet.
    """

    id: str
    name: str | None = None

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("id", "name"))
    _KEY: ClassVar[str] = "id"
    _FIELDS: ClassVar[Fields] = (
        ("id", "id", "string", "always"),
        ("name", "name", "string", ""),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        get = data.get
        self: Any = new(cls)
        self.id = get("id")
        self.name = get("name")
        if data.keys() == cls._KNOWN:
            self._extra = None
            self._absent = NOTHING
        else:
            self._note(data, cls._KNOWN)
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "id": self.id,
            "name": self.name,
        }
        return self._finish(out) if self._absent or self._extra else out
