"""FarmTemplate."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from ..model import DateWriter, Fields, Model, complete, finish, new
from .farm_role_template import FarmRoleTemplate, decode_FarmRoleTemplate
from .farm_template_content import FarmTemplateContent, decode_FarmTemplateContent
from .template_metadata import TemplateMetadata, decode_TemplateMetadata


@define(eq=False, kw_only=True, repr=False)
class FarmTemplate(Model):
    """A farm and its farm roles in a form from which the same can be created again.

    Attributes:
        meta: Form that the template is written in.
        farm: Settings of the farm itself.
        roles: Farm roles of the farm, each with all its settings.
    """

    meta: TemplateMetadata | None = None
    farm: FarmTemplateContent | None = None
    roles: list[FarmRoleTemplate] | None = None

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("_meta", "farm", "roles"))
    _FIELDS: ClassVar[Fields] = (
        ("meta", "_meta", "model:TemplateMetadata", ""),
        ("farm", "farm", "model:FarmTemplateContent", ""),
        ("roles", "roles", "list:model:FarmRoleTemplate", ""),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 3:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.meta = v if (v := data["_meta"]) is None else decode_TemplateMetadata(v)
        self.farm = v if (v := data["farm"]) is None else decode_FarmTemplateContent(v)
        self.roles = v if (v := data["roles"]) is None else [decode_FarmRoleTemplate(i) for i in v]
        self._rest = rest
        return self

    def encode(self: Any, date: DateWriter) -> dict[str, Any]:
        v: Any
        out = {
            "_meta": v if (v := self.meta) is None else v.encode(date),
            "farm": v if (v := self.farm) is None else v.encode(date),
            "roles": v if (v := self.roles) is None else [i.encode(date) for i in v],
        }
        return out if self._rest is None else finish(out, self._rest)


decode_FarmTemplate = FarmTemplate.decode
