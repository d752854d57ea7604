"""ScalrAgent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.base import Fields, Model, complete, finish, new

if TYPE_CHECKING:
    from .initialization_status import InitializationStatus
    from .reachability_status import ReachabilityStatus


@define(eq=False, kw_only=True, repr=False)
class ScalrAgent(Model):
    """The Scalr agent on a server: its version and its state.

    Attributes:
        deploy_command: Command that installs and starts the agent on the server. Read-only.
        initialization_status: How far the initialization of the agent has come. Read-only.
        reachability_status: Whether Scalr can reach the agent. Read-only.
        version: Version of the agent on the server. Read-only.
    """

    deploy_command: str | None = None
    initialization_status: InitializationStatus | None = None
    reachability_status: ReachabilityStatus | None = None
    version: str | None = None

    _KNOWN: ClassVar[frozenset[str]] = frozenset(
        ("deployCommand", "initializationStatus", "reachabilityStatus", "version")
    )
    _PARTS: ClassVar[tuple[str, ...]] = ("initialization_status", "reachability_status")
    _FIELDS: ClassVar[Fields] = (
        ("deploy_command", "deployCommand", "string", "never"),
        ("initialization_status", "initializationStatus", "model:InitializationStatus", "never"),
        ("reachability_status", "reachabilityStatus", "model:ReachabilityStatus", "never"),
        ("version", "version", "string", "never"),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 4:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.deploy_command = data["deployCommand"]
        self._raw_initialization_status = data["initializationStatus"]
        self._raw_reachability_status = data["reachabilityStatus"]
        self.version = data["version"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "deployCommand": self.deploy_command,
            "initializationStatus": self._raw_initialization_status,
            "reachabilityStatus": self._raw_reachability_status,
            "version": self.version,
        }
        return out if self._rest is None else finish(out, self._rest)
