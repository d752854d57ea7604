"""CopyImageRequest."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from ..model import NOTHING, Fields, Model, new
from .cloud_credentials_foreign_key import CloudCredentialsForeignKey


@define(eq=False, kw_only=True, repr=False)
class CopyImageRequest(Model):
    """The destination for the copy of an image.

    Attributes:
        cloud_credentials: Cloud credentials to copy with. Required.
        cloud_location: EC2 region that gets the copy. Required.
    """

    cloud_credentials: CloudCredentialsForeignKey
    cloud_location: str

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("cloudCredentials", "cloudLocation"))
    _FIELDS: ClassVar[Fields] = (
        ("cloud_credentials", "cloudCredentials", "key:CloudCredentialsForeignKey", "always"),
        ("cloud_location", "cloudLocation", "string", "always"),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        get = data.get
        self: Any = new(cls)
        self.cloud_credentials = (
            v if (v := get("cloudCredentials")) is None else CloudCredentialsForeignKey.decode(v)
        )
        self.cloud_location = get("cloudLocation")
        if data.keys() == cls._KNOWN:
            self._extra = None
            self._absent = NOTHING
        else:
            self._note(data, cls._KNOWN)
        return self

    def encode(self: Any) -> dict[str, Any]:
        v: Any
        out = {
            "cloudCredentials": v if (v := self.cloud_credentials) is None else v.encode(),
            "cloudLocation": self.cloud_location,
        }
        return self._finish(out) if self._absent or self._extra else out
