"""OrchestrationTemplateContent."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from ..model import NOTHING, Fields, Model, new
from .orchestration_rule_template_content import OrchestrationRuleTemplateContent


@define(eq=False, kw_only=True, repr=False)
class OrchestrationTemplateContent(Model):
    """The orchestration of a farm role inside a template.

    Attributes:
        rules: Orchestration rules of the farm role.
    """

    rules: list[OrchestrationRuleTemplateContent] | None = None

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("rules",))
    _FIELDS: ClassVar[Fields] = (
        ("rules", "rules", "list:model:OrchestrationRuleTemplateContent", ""),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        get = data.get
        self: Any = new(cls)
        self.rules = (
            v
            if (v := get("rules")) is None
            else [OrchestrationRuleTemplateContent.decode(i) for i in v]
        )
        if data.keys() == cls._KNOWN:
            self._extra = None
            self._absent = NOTHING
        else:
            self._note(data, cls._KNOWN)
        return self

    def encode(self: Any) -> dict[str, Any]:
        v: Any
        out = {
            "rules": v if (v := self.rules) is None else [i.encode() for i in v],
        }
        return self._finish(out) if self._absent or self._extra else out
