"""OrchestrationTemplateContent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.base import Fields, Model, complete, finish, new

if TYPE_CHECKING:
    from .orchestration_rule_template_content import OrchestrationRuleTemplateContent


@define(eq=False, kw_only=True, repr=False)
class OrchestrationTemplateContent(Model):
    """The orchestration of a farm role inside a template.

    Attributes:
        rules: Orchestration rules of the farm role.
    """

    rules: list[OrchestrationRuleTemplateContent] | None = None

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("rules",))
    _PARTS: ClassVar[tuple[str, ...]] = ("rules",)
    _DEEP: ClassVar[frozenset[str]] = frozenset(("rules",))
    _FIELDS: ClassVar[Fields] = (
        ("rules", "rules", "list:model:OrchestrationRuleTemplateContent", ""),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 1:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self._raw_rules = data["rules"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "rules": self._raw_rules,
        }
        return out if self._rest is None else finish(out, self._rest)
