"""InstanceType."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.base import (
    GIVEN_BY_HOST,
    Fields,
    Model,
    complete,
    finish,
    new,
    to_integer,
    to_number,
)

if TYPE_CHECKING:
    from .instance_type_cloud_features import InstanceTypeCloudFeatures


@define(eq=False, kw_only=True, repr=False)
class InstanceType(Model):
    """An instance type that a cloud offers in one location.

    Attributes:
        cloud_features: Abilities that one cloud alone has. Read-only.
        id: Identifier by which the cloud knows the instance type. Read-only.
        memory: Memory in GB. Read-only.
        name: Name of the instance type in the cloud. Read-only.
        storage: Total size of its disks in GB. Read-only.
        vcpus: Number of virtual CPUs. Read-only.
    """

    cloud_features: InstanceTypeCloudFeatures | None = None
    id: str = GIVEN_BY_HOST
    memory: float | None = None
    name: str | None = None
    storage: int | None = None
    vcpus: int | None = None

    _KNOWN: ClassVar[frozenset[str]] = frozenset(
        ("cloudFeatures", "id", "memory", "name", "storage", "vcpus")
    )
    _KEY: ClassVar[str] = "id"
    _IDENTIFIES: ClassVar[dict[str, str]] = {
        "InstanceType": "id",
    }
    _PARTS: ClassVar[tuple[str, ...]] = ("cloud_features",)
    _FIELDS: ClassVar[Fields] = (
        ("cloud_features", "cloudFeatures", "model:InstanceTypeCloudFeatures", "never"),
        ("id", "id", "string", "never"),
        ("memory", "memory", "number", "never"),
        ("name", "name", "string", "never"),
        ("storage", "storage", "integer", "never"),
        ("vcpus", "vcpus", "integer", "never"),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 6:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self._raw_cloud_features = data["cloudFeatures"]
        self.id = data["id"]
        self.memory = v if type(v := data["memory"]) is not str else to_number(v)
        self.name = data["name"]
        self.storage = v if type(v := data["storage"]) is int else to_integer(v)
        self.vcpus = v if type(v := data["vcpus"]) is int else to_integer(v)
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "cloudFeatures": self._raw_cloud_features,
            "id": self.id,
            "memory": self.memory,
            "name": self.name,
            "storage": self.storage,
            "vcpus": self.vcpus,
        }
        return out if self._rest is None else finish(out, self._rest)
