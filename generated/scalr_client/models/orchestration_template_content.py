"""OrchestrationTemplateContent."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from ..model import DateWriter, Fields, Model, complete, finish, new
from .orchestration_rule_template_content import (
    OrchestrationRuleTemplateContent,
    decode_OrchestrationRuleTemplateContent,
)


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
        rest = None
        if len(data) != 1:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.rules = (
            v
            if (v := data["rules"]) is None
            else [decode_OrchestrationRuleTemplateContent(i) for i in v]
        )
        self._rest = rest
        return self

    def encode(self: Any, date: DateWriter) -> dict[str, Any]:
        v: Any
        out = {
            "rules": v if (v := self.rules) is None else [i.encode(date) for i in v],
        }
        return out if self._rest is None else finish(out, self._rest)


decode_OrchestrationTemplateContent = OrchestrationTemplateContent.decode
