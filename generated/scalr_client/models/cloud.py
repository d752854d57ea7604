"""Cloud."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.base import Fields, Model, complete, finish, new

if TYPE_CHECKING:
    from ..types import CloudValue
    from .cloud_credentials_foreign_key import CloudCredentialsForeignKey


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
    _IDENTIFIES: ClassVar[dict[str, str]] = {
        "Cloud": "cloud",
    }
    _PARTS: ClassVar[tuple[str, ...]] = ("credentials",)
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
        self._raw_credentials = data["credentials"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "cloud": self.cloud,
            "credentials": self._raw_credentials,
        }
        return out if self._rest is None else finish(out, self._rest)
