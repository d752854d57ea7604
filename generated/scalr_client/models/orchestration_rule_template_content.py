"""OrchestrationRuleTemplateContent."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from ..model import NOTHING, Fields, Model, new, to_boolean, to_integer
from .action import Action
from .target import Target
from .trigger import Trigger


@define(eq=False, kw_only=True, repr=False)
class OrchestrationRuleTemplateContent(Model):
    """An orchestration rule inside a template.

    Attributes:
        action: What the rule runs on its target servers.
        blocking: Whether later rules and events wait until this rule has finished; null takes the
            default of the action.
        enabled: Whether events set the rule off. The host's default is ``True``.
        order: Position among the rules with the same trigger; by default relative to those that
            exist.
        run_as: System user to run as; null is root, or Administrator on Windows.
        target: Servers that the action runs on.
        timeout: Seconds to wait before the run is aborted; null takes the default of the action.
        trigger: Events that set the rule off.
    """

    action: Action | None = None
    blocking: bool | None = None
    enabled: bool | None = None
    order: int | None = None
    run_as: str | None = None
    target: Target | None = None
    timeout: int | None = None
    trigger: Trigger | None = None

    _KNOWN: ClassVar[frozenset[str]] = frozenset(
        ("action", "blocking", "enabled", "order", "runAs", "target", "timeout", "trigger")
    )
    _FIELDS: ClassVar[Fields] = (
        ("action", "action", "model:Action", ""),
        ("blocking", "blocking", "boolean", ""),
        ("enabled", "enabled", "boolean", ""),
        ("order", "order", "integer", ""),
        ("run_as", "runAs", "string", ""),
        ("target", "target", "model:Target", ""),
        ("timeout", "timeout", "integer", ""),
        ("trigger", "trigger", "model:Trigger", ""),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        get = data.get
        self: Any = new(cls)
        self.action = v if (v := get("action")) is None else Action.decode(v)
        self.blocking = v if (v := get("blocking")).__class__ is bool else to_boolean(v)
        self.enabled = v if (v := get("enabled")).__class__ is bool else to_boolean(v)
        self.order = v if (v := get("order")).__class__ is int else to_integer(v)
        self.run_as = get("runAs")
        self.target = v if (v := get("target")) is None else Target.decode(v)
        self.timeout = v if (v := get("timeout")).__class__ is int else to_integer(v)
        self.trigger = v if (v := get("trigger")) is None else Trigger.decode(v)
        if data.keys() == cls._KNOWN:
            self._extra = None
            self._absent = NOTHING
        else:
            self._note(data, cls._KNOWN)
        return self

    def encode(self: Any) -> dict[str, Any]:
        v: Any
        out = {
            "action": v if (v := self.action) is None else v.encode(),
            "blocking": self.blocking,
            "enabled": self.enabled,
            "order": self.order,
            "runAs": self.run_as,
            "target": v if (v := self.target) is None else v.encode(),
            "timeout": self.timeout,
            "trigger": v if (v := self.trigger) is None else v.encode(),
        }
        return self._finish(out) if self._absent or self._extra else out
