"""ImportServerRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.base import Fields, Model, complete, finish, new

if TYPE_CHECKING:
    from .tag import Tag


@define(eq=False, kw_only=True, repr=False)
class ImportServerRequest(Model):
    """The server in the cloud that a farm role takes in.

    Attributes:
        cloud_server_id: Identifier that the cloud gave the server, such as an EC2 instance id.
            Required.
        tags: Tags to set on the server in the cloud.
    """

    cloud_server_id: str
    tags: list[Tag] | None = None

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("cloudServerId", "tags"))
    _KEY: ClassVar[str] = "cloud_server_id"
    _PARTS: ClassVar[tuple[str, ...]] = ("tags",)
    _FIELDS: ClassVar[Fields] = (
        ("cloud_server_id", "cloudServerId", "string", "always"),
        ("tags", "tags", "list:model:Tag", ""),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 2:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.cloud_server_id = data["cloudServerId"]
        self._raw_tags = data["tags"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "cloudServerId": self.cloud_server_id,
            "tags": self._raw_tags,
        }
        return out if self._rest is None else finish(out, self._rest)
