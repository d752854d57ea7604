"""ImportServerRequest."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from ..model import DateWriter, Fields, Model, complete, finish, new
from .tag import Tag, decode_Tag


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
        self.tags = v if (v := data["tags"]) is None else [decode_Tag(i) for i in v]
        self._rest = rest
        return self

    def encode(self: Any, date: DateWriter) -> dict[str, Any]:
        v: Any
        out = {
            "cloudServerId": self.cloud_server_id,
            "tags": v if (v := self.tags) is None else [i.encode(date) for i in v],
        }
        return out if self._rest is None else finish(out, self._rest)


decode_ImportServerRequest = ImportServerRequest.decode
