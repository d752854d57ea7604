"""Cloud."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..model import DateWriter, Fields, Model, complete, finish, new
from .cloud_credentials_foreign_key import (
    CloudCredentialsForeignKey,
    decode_CloudCredentialsForeignKey,
)

if TYPE_CHECKING:
    from ..types import CloudValue


@define(eq=False, kw_only=True, repr=False)
class Cloud(Model):
    """A cloud that an environment can use, with the credentials attached for it.

    Attributes:
        cloud: Cloud platform, such as ec2 or gce. Known values: ``ec2``, ``gce``.
        credentials: Cloud credentials that the environment uses for the cloud.
    """

    cloud: CloudValue | None = None
    credentials: CloudCredentialsForeignKey | None = None

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("cloud", "credentials"))
    _FIELDS: ClassVar[Fields] = (
        ("cloud", "cloud", "string", ""),
        ("credentials", "credentials", "key:CloudCredentialsForeignKey", ""),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 2:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.cloud = data["cloud"]
        self.credentials = (
            v if (v := data["credentials"]) is None else decode_CloudCredentialsForeignKey(v)
        )
        self._rest = rest
        return self

    def encode(self: Any, date: DateWriter) -> dict[str, Any]:
        v: Any
        out = {
            "cloud": self.cloud,
            "credentials": v if (v := self.credentials) is None else v.encode(date),
        }
        return out if self._rest is None else finish(out, self._rest)


decode_Cloud = Cloud.decode
