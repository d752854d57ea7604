"""AwsSpotInstanceConfiguration."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from ..serialization.base import Fields, Model, complete, finish, new, to_boolean, to_number


@define(eq=False, kw_only=True, repr=False)
class AwsSpotInstanceConfiguration(Model):
    """The use of EC2 spot instances by a farm role.

    Attributes:
        enabled: Whether servers are launched as spot instances. Required.
        max_price: Most to pay for a spot instance, in dollars per hour; left out, the on-demand
            price.
    """

    enabled: bool
    max_price: float | None = None

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("enabled", "maxPrice"))
    _FIELDS: ClassVar[Fields] = (
        ("enabled", "enabled", "boolean", "always"),
        ("max_price", "maxPrice", "number", ""),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 2:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.enabled = v if type(v := data["enabled"]) is bool else to_boolean(v)
        self.max_price = v if type(v := data["maxPrice"]) is not str else to_number(v)
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "enabled": self.enabled,
            "maxPrice": self.max_price,
        }
        return out if self._rest is None else finish(out, self._rest)
