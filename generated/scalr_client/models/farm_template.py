"""FarmTemplate."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from ..model import NOTHING, Fields, Model, new
from .farm_role_template import FarmRoleTemplate
from .farm_template_content import FarmTemplateContent
from .template_metadata import TemplateMetadata


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
        get = data.get
        self: Any = new(cls)
        self.meta = v if (v := get("_meta")) is None else TemplateMetadata.decode(v)
        self.farm = v if (v := get("farm")) is None else FarmTemplateContent.decode(v)
        self.roles = v if (v := get("roles")) is None else [FarmRoleTemplate.decode(i) for i in v]
        if data.keys() == cls._KNOWN:
            self._extra = None
            self._absent = NOTHING
        else:
            self._note(data, cls._KNOWN)
        return self

    def encode(self: Any) -> dict[str, Any]:
        v: Any
        out = {
            "_meta": v if (v := self.meta) is None else v.encode(),
            "farm": v if (v := self.farm) is None else v.encode(),
            "roles": v if (v := self.roles) is None else [i.encode() for i in v],
        }
        return self._finish(out) if self._absent or self._extra else out
