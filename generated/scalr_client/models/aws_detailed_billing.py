"""AwsDetailedBilling."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from ..model import NOTHING, Fields, Model, new, to_boolean
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
    _FIELDS: ClassVar[Fields] = (
        ("bucket", "bucket", "string", ""),
        ("cloud_credentials", "cloudCredentials", "key:CloudCredentialsForeignKey", ""),
        ("cloud_location", "cloudLocation", "string", ""),
        ("enabled", "enabled", "boolean", ""),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        get = data.get
        self: Any = new(cls)
        self.bucket = get("bucket")
        self.cloud_credentials = (
            v if (v := get("cloudCredentials")) is None else CloudCredentialsForeignKey.decode(v)
        )
        self.cloud_location = get("cloudLocation")
        self.enabled = v if (v := get("enabled")).__class__ is bool else to_boolean(v)
        if data.keys() == cls._KNOWN:
            self._extra = None
            self._absent = NOTHING
        else:
            self._note(data, cls._KNOWN)
        return self

    def encode(self: Any) -> dict[str, Any]:
        v: Any
        out = {
            "bucket": self.bucket,
            "cloudCredentials": v if (v := self.cloud_credentials) is None else v.encode(),
            "cloudLocation": self.cloud_location,
            "enabled": self.enabled,
        }
        return self._finish(out) if self._absent or self._extra else out
