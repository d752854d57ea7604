"""Os."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from ..serialization.base import Fields, Model, complete, finish, new


@define(eq=False, kw_only=True, repr=False)
class Os(Model):
    """An operating system that images and roles can name.

    Attributes:
        family: Family of the operating system, such as ubuntu or windows. Required.
        generation: Generation within the family, such as 14.04. Required.
        id: Identifier of the operating system, such as ubuntu-14-04. Required. Matches
            ``^[A-Za-z0-9-]+$``.
        name: Name of the operating system for people to read. Required.
        version: Exact version within the family. Required.
    """

    family: str
    generation: str
    id: str
    name: str
    version: str

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("family", "generation", "id", "name", "version"))
    _KEY: ClassVar[str] = "id"
    _IDENTIFIES: ClassVar[dict[str, str]] = {
        "Os": "id",
    }
    _FIELDS: ClassVar[Fields] = (
        ("family", "family", "string", "always"),
        ("generation", "generation", "string", "always"),
        ("id", "id", "string", "always"),
        ("name", "name", "string", "always"),
        ("version", "version", "string", "always"),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 5:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.family = data["family"]
        self.generation = data["generation"]
        self.id = data["id"]
        self.name = data["name"]
        self.version = data["version"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "family": self.family,
            "generation": self.generation,
            "id": self.id,
            "name": self.name,
            "version": self.version,
        }
        return out if self._rest is None else finish(out, self._rest)
