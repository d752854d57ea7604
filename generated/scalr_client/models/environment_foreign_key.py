"""EnvironmentForeignKey."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from ..serialization.base import Fields, Model, complete, finish, new, to_integer


@define(eq=False, kw_only=True, repr=False)
class EnvironmentForeignKey(Model):
    """A reference to an environment.

    Wherever one is sent, a bare id or the `Environment` will do.

    Attributes:
        id: Identifier of the environment. Required.
    """

    id: int

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("id",))
    _KEY: ClassVar[str] = "id"
    _IDENTIFIES: ClassVar[dict[str, str]] = {
        "Environment": "id",
    }
    _FIELDS: ClassVar[Fields] = (("id", "id", "integer", "always"),)

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 1:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.id = v if type(v := data["id"]) is int else to_integer(v)
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "id": self.id,
        }
        return out if self._rest is None else finish(out, self._rest)
