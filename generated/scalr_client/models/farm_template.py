"""FarmTemplate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.base import Fields, Model, complete, finish, new

if TYPE_CHECKING:
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
    _PARTS: ClassVar[tuple[str, ...]] = ("meta", "farm", "roles")
    _DEEP: ClassVar[frozenset[str]] = frozenset(("farm", "roles"))
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
        self._raw_meta = data["_meta"]
        self._raw_farm = data["farm"]
        self._raw_roles = data["roles"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "_meta": self._raw_meta,
            "farm": self._raw_farm,
            "roles": self._raw_roles,
        }
        return out if self._rest is None else finish(out, self._rest)
