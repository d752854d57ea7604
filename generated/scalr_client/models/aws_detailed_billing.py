"""AwsDetailedBilling."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.base import Fields, Model, complete, finish, new, to_boolean

if TYPE_CHECKING:
    from .cloud_credentials_foreign_key import CloudCredentialsForeignKey


@define(eq=False, kw_only=True, repr=False)
class AwsDetailedBilling(Model):
    """The place where Scalr finds the detailed bills of an AWS account.

    Attributes:
        bucket: S3 bucket that holds the bills.
        cloud_credentials: Cloud credentials of the AWS account that pays, if it is another one.
        cloud_location: AWS region of the bucket.
        enabled: Whether Scalr reads the bills. The host's default is ``False``.
    """

    bucket: str | None = None
    cloud_credentials: CloudCredentialsForeignKey | None = None
    cloud_location: str | None = None
    enabled: bool | None = None

    _KNOWN: ClassVar[frozenset[str]] = frozenset(
        ("bucket", "cloudCredentials", "cloudLocation", "enabled")
    )
    _PARTS: ClassVar[tuple[str, ...]] = ("cloud_credentials",)
    _FIELDS: ClassVar[Fields] = (
        ("bucket", "bucket", "string", ""),
        ("cloud_credentials", "cloudCredentials", "key:CloudCredentialsForeignKey", ""),
        ("cloud_location", "cloudLocation", "string", ""),
        ("enabled", "enabled", "boolean", ""),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 4:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.bucket = data["bucket"]
        self._raw_cloud_credentials = data["cloudCredentials"]
        self.cloud_location = data["cloudLocation"]
        self.enabled = v if type(v := data["enabled"]) is bool else to_boolean(v)
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "bucket": self.bucket,
            "cloudCredentials": self._raw_cloud_credentials,
            "cloudLocation": self.cloud_location,
            "enabled": self.enabled,
        }
        return out if self._rest is None else finish(out, self._rest)
