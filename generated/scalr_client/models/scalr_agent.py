"""ScalrAgent."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from ..model import NOTHING, Fields, Model, new
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
    _FIELDS: ClassVar[Fields] = (
        ("deploy_command", "deployCommand", "string", "never"),
        ("initialization_status", "initializationStatus", "model:InitializationStatus", "never"),
        ("reachability_status", "reachabilityStatus", "model:ReachabilityStatus", "never"),
        ("version", "version", "string", "never"),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        get = data.get
        self: Any = new(cls)
        self.deploy_command = get("deployCommand")
        self.initialization_status = (
            v if (v := get("initializationStatus")) is None else InitializationStatus.decode(v)
        )
        self.reachability_status = (
            v if (v := get("reachabilityStatus")) is None else ReachabilityStatus.decode(v)
        )
        self.version = get("version")
        if data.keys() == cls._KNOWN:
            self._extra = None
            self._absent = NOTHING
        else:
            self._note(data, cls._KNOWN)
        return self

    def encode(self: Any) -> dict[str, Any]:
        v: Any
        out = {
            "deployCommand": self.deploy_command,
            "initializationStatus": v if (v := self.initialization_status) is None else v.encode(),
            "reachabilityStatus": v if (v := self.reachability_status) is None else v.encode(),
            "version": self.version,
        }
        return self._finish(out) if self._absent or self._extra else out
