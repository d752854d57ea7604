"""OrchestrationRule."""

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
    to_boolean,
    to_integer,
)

if TYPE_CHECKING:
    from ..types import Scope
    from .action import Action
    from .target import Target
    from .trigger import Trigger


@define(eq=False, kw_only=True, repr=False)
class OrchestrationRule(Model):
    """A rule that runs an action on target servers when an event fires.

    Attributes:
        action: What the rule runs on its target servers. Required.
        blocking: Whether later rules and events wait until this rule has finished; null takes the
            default of the action.
        enabled: Whether events set the rule off. The host's default is ``True``.
        id: Identifier of the orchestration rule. Read-only. Exactly 36 characters. Matches
            ``^[A-Fa-f0-9]{8}-([A-Fa-f0-9]{4}-){3}[A-Fa-f0-9]{12}$``.
        order: Position among the rules with the same trigger; by default relative to those that
            exist.
        run_as: System user to run as; null is root, or Administrator on Windows.
        scope: Scope that it is defined in; the value scalr is the global scope. Read-only. Known
            values: ``account``, ``environment``, ``farm``, ``farmrole``, ``role``, ``scalr``,
            ``server``.
        target: Servers that the action runs on. Required.
        timeout: Seconds to wait before the run is aborted; null takes the default of the action.
        trigger: Events that set the rule off. Required.
    """

    action: Action
    blocking: bool | None = None
    enabled: bool | None = None
    id: str = GIVEN_BY_HOST
    order: int | None = None
    run_as: str | None = None
    scope: Scope | None = None
    target: Target
    timeout: int | None = None
    trigger: Trigger

    _KNOWN: ClassVar[frozenset[str]] = frozenset(
        (
            "action",
            "blocking",
            "enabled",
            "id",
            "order",
            "runAs",
            "scope",
            "target",
            "timeout",
            "trigger",
        )
    )
    _KEY: ClassVar[str] = "id"
    _IDENTIFIES: ClassVar[dict[str, str]] = {
        "OrchestrationRule": "id",
    }
    _PARTS: ClassVar[tuple[str, ...]] = ("action", "target", "trigger")
    _DEEP: ClassVar[frozenset[str]] = frozenset(("action", "target", "trigger"))
    _FIELDS: ClassVar[Fields] = (
        ("action", "action", "model:Action", "always"),
        ("blocking", "blocking", "boolean", ""),
        ("enabled", "enabled", "boolean", ""),
        ("id", "id", "string", "never"),
        ("order", "order", "integer", ""),
        ("run_as", "runAs", "string", ""),
        ("scope", "scope", "string", "never"),
        ("target", "target", "model:Target", "always"),
        ("timeout", "timeout", "integer", ""),
        ("trigger", "trigger", "model:Trigger", "always"),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 10:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self._raw_action = data["action"]
        self.blocking = v if type(v := data["blocking"]) is bool else to_boolean(v)
        self.enabled = v if type(v := data["enabled"]) is bool else to_boolean(v)
        self.id = data["id"]
        self.order = v if type(v := data["order"]) is int else to_integer(v)
        self.run_as = data["runAs"]
        self.scope = data["scope"]
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
            "id": self.id,
            "order": self.order,
            "runAs": self.run_as,
            "scope": self.scope,
            "target": self._raw_target,
            "timeout": self.timeout,
            "trigger": self._raw_trigger,
        }
        return out if self._rest is None else finish(out, self._rest)
