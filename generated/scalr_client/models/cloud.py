"""Cloud."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..model import NOTHING, Fields, Model, new
from .cloud_credentials_foreign_key import CloudCredentialsForeignKey

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
        get = data.get
        self: Any = new(cls)
        self.cloud = get("cloud")
        self.credentials = (
            v if (v := get("credentials")) is None else CloudCredentialsForeignKey.decode(v)
        )
        if data.keys() == cls._KNOWN:
            self._extra = None
            self._absent = NOTHING
        else:
            self._note(data, cls._KNOWN)
        return self

    def encode(self: Any) -> dict[str, Any]:
        v: Any
        out = {
            "cloud": self.cloud,
            "credentials": v if (v := self.credentials) is None else v.encode(),
        }
        return self._finish(out) if self._absent or self._extra else out
