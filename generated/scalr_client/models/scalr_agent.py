"""ScalrAgent."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from ..model import DateWriter, Fields, Model, complete, finish, new
from .initialization_status import InitializationStatus, decode_InitializationStatus
from .reachability_status import ReachabilityStatus, decode_ReachabilityStatus


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
        rest = None
        if len(data) != 4:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.deploy_command = data["deployCommand"]
        self.initialization_status = (
            v if (v := data["initializationStatus"]) is None else decode_InitializationStatus(v)
        )
        self.reachability_status = (
            v if (v := data["reachabilityStatus"]) is None else decode_ReachabilityStatus(v)
        )
        self.version = data["version"]
        self._rest = rest
        return self

    def encode(self: Any, date: DateWriter) -> dict[str, Any]:
        v: Any
        out = {
            "deployCommand": self.deploy_command,
            "initializationStatus": v
            if (v := self.initialization_status) is None
            else v.encode(date),
            "reachabilityStatus": v if (v := self.reachability_status) is None else v.encode(date),
            "version": self.version,
        }
        return out if self._rest is None else finish(out, self._rest)


decode_ScalrAgent = ScalrAgent.decode
