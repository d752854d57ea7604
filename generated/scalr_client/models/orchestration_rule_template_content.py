"""OrchestrationRuleTemplateContent."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from ..model import DateWriter, Fields, Model, complete, finish, new, to_boolean, to_integer
from .action import Action, decode_Action
from .target import Target, decode_Target
from .trigger import Trigger, decode_Trigger


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
        rest = None
        if len(data) != 8:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.action = v if (v := data["action"]) is None else decode_Action(v)
        self.blocking = v if type(v := data["blocking"]) is bool else to_boolean(v)
        self.enabled = v if type(v := data["enabled"]) is bool else to_boolean(v)
        self.order = v if type(v := data["order"]) is int else to_integer(v)
        self.run_as = data["runAs"]
        self.target = v if (v := data["target"]) is None else decode_Target(v)
        self.timeout = v if type(v := data["timeout"]) is int else to_integer(v)
        self.trigger = v if (v := data["trigger"]) is None else decode_Trigger(v)
        self._rest = rest
        return self

    def encode(self: Any, date: DateWriter) -> dict[str, Any]:
        v: Any
        out = {
            "action": v if (v := self.action) is None else v.encode(date),
            "blocking": self.blocking,
            "enabled": self.enabled,
            "order": self.order,
            "runAs": self.run_as,
            "target": v if (v := self.target) is None else v.encode(date),
            "timeout": self.timeout,
            "trigger": v if (v := self.trigger) is None else v.encode(date),
        }
        return out if self._rest is None else finish(out, self._rest)


decode_OrchestrationRuleTemplateContent = OrchestrationRuleTemplateContent.decode
