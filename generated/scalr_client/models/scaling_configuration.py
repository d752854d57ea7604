"""ScalingConfiguration."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.base import (
    Fields,
    Model,
    complete,
    finish,
    new,
    to_boolean,
    to_integer,
    to_list,
)

if TYPE_CHECKING:
    from ..types import ConsiderSuspendedServers, ScalingBehavior


@define(eq=False, kw_only=True, repr=False)
class ScalingConfiguration(Model):
    """The scaling of a farm role: whether and how far Scalr changes the number of servers.

    Attributes:
        consider_suspended_servers: How scaling counts suspended servers: as running, which is the
            default, or as terminated. Known values: ``running``, ``terminated``. The host's
            default is ``running``.
        enabled: Whether Scalr changes the number of servers by itself. The host's default is
            ``False``.
        max_instances: Upper limit of servers; the host accepts at most 400. The host's default is
            ``2``.
        min_instances: Lower limit of servers, 0 or more. The host's default is ``1``.
        rules: Names of the metrics that the farm role has scaling rules for. Read-only.
        scaling_behavior: What scaling does: launch and terminate servers, which is the default, or
            resume and suspend them. Known values: ``launch-terminate``, ``suspend-resume``. The
            host's default is ``launch-terminate``.
    """

    consider_suspended_servers: ConsiderSuspendedServers | None = None
    enabled: bool | None = None
    max_instances: int | None = None
    min_instances: int | None = None
    rules: list[str] | None = None
    scaling_behavior: ScalingBehavior | None = None

    _KNOWN: ClassVar[frozenset[str]] = frozenset(
        (
            "considerSuspendedServers",
            "enabled",
            "maxInstances",
            "minInstances",
            "rules",
            "scalingBehavior",
        )
    )
    _FIELDS: ClassVar[Fields] = (
        ("consider_suspended_servers", "considerSuspendedServers", "string", ""),
        ("enabled", "enabled", "boolean", ""),
        ("max_instances", "maxInstances", "integer", ""),
        ("min_instances", "minInstances", "integer", ""),
        ("rules", "rules", "list:string", "never"),
        ("scaling_behavior", "scalingBehavior", "string", ""),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 6:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.consider_suspended_servers = data["considerSuspendedServers"]
        self.enabled = v if type(v := data["enabled"]) is bool else to_boolean(v)
        self.max_instances = v if type(v := data["maxInstances"]) is int else to_integer(v)
        self.min_instances = v if type(v := data["minInstances"]) is int else to_integer(v)
        self.rules = v if type(v := data["rules"]) is list else to_list(v)
        self.scaling_behavior = data["scalingBehavior"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "considerSuspendedServers": self.consider_suspended_servers,
            "enabled": self.enabled,
            "maxInstances": self.max_instances,
            "minInstances": self.min_instances,
            "rules": self.rules,
            "scalingBehavior": self.scaling_behavior,
        }
        return out if self._rest is None else finish(out, self._rest)
