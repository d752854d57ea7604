"""ImportServerRequest."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from ..model import NOTHING, Fields, Model, new
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
    _FIELDS: ClassVar[Fields] = (
        ("cloud_server_id", "cloudServerId", "string", "always"),
        ("tags", "tags", "list:model:Tag", ""),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        get = data.get
        self: Any = new(cls)
        self.cloud_server_id = get("cloudServerId")
        self.tags = v if (v := get("tags")) is None else [Tag.decode(i) for i in v]
        if data.keys() == cls._KNOWN:
            self._extra = None
            self._absent = NOTHING
        else:
            self._note(data, cls._KNOWN)
        return self

    def encode(self: Any) -> dict[str, Any]:
        v: Any
        out = {
            "cloudServerId": self.cloud_server_id,
            "tags": v if (v := self.tags) is None else [i.encode() for i in v],
        }
        return self._finish(out) if self._absent or self._extra else out
