"""CopyImageRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.base import Fields, Model, complete, finish, new

if TYPE_CHECKING:
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
    _PARTS: ClassVar[tuple[str, ...]] = ("cloud_credentials",)
    _FIELDS: ClassVar[Fields] = (
        ("cloud_credentials", "cloudCredentials", "key:CloudCredentialsForeignKey", "always"),
        ("cloud_location", "cloudLocation", "string", "always"),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 2:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self._raw_cloud_credentials = data["cloudCredentials"]
        self.cloud_location = data["cloudLocation"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "cloudCredentials": self._raw_cloud_credentials,
            "cloudLocation": self.cloud_location,
        }
        return out if self._rest is None else finish(out, self._rest)
