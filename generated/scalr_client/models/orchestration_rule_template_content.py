"""OrchestrationRuleTemplateContent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.base import Fields, Model, complete, finish, new, to_boolean, to_integer

if TYPE_CHECKING:
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
    _PARTS: ClassVar[tuple[str, ...]] = ("action", "target", "trigger")
    _DEEP: ClassVar[frozenset[str]] = frozenset(("action", "target", "trigger"))
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
        self._raw_action = data["action"]
        self.blocking = v if type(v := data["blocking"]) is bool else to_boolean(v)
        self.enabled = v if type(v := data["enabled"]) is bool else to_boolean(v)
        self.order = v if type(v := data["order"]) is int else to_integer(v)
        self.run_as = data["runAs"]
        self._raw_target = data["target"]
        self.timeout = v if type(v := data["timeout"]) is int else to_integer(v)
        self._raw_trigger = data["trigger"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "action": self._raw_action,
            "blocking": self.blocking,
            "enabled": self.enabled,
            "order": self.order,
            "runAs": self.run_as,
            "target": self._raw_target,
            "timeout": self.timeout,
            "trigger": self._raw_trigger,
        }
        return out if self._rest is None else finish(out, self._rest)
