"""AccountRole."""

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
    to_list,
)

if TYPE_CHECKING:
    from ..types import BuiltinAutomation, Scope
    from .environment_foreign_key import EnvironmentForeignKey
    from .os_foreign_key import OsForeignKey
    from .role_category_foreign_key import RoleCategoryForeignKey
    from .role_deprecated_options import RoleDeprecatedOptions


@define(eq=False, kw_only=True, repr=False)
class AccountRole(Model):
    """A role of the account scope: a template for farm roles whose use can be limited to some
    environments.

    Wherever one is sent, a bare id or the `Role` will do.

    Attributes:
        allowed_environments: Environments that may use the role while access to it is restricted.
        builtin_automation: Automation that Scalr brings to servers of the role, such as chef,
            mysql or haproxy. Set at creation only. Known values: ``apache``, ``base``, ``chef``,
            ``haproxy``, ``memcached``, ``mysql``, ``nginx``, ``percona``, ``postgresql``,
            ``rabbitmq``, ``redis``, ``tomcat``.
        category: Role category that the role is sorted under. Required.
        deprecated: When the role was deprecated and what to use instead; null while it is not.
            Read-only.
        description: What the role is for.
        id: Identifier of the role. Read-only.
        name: Name of the role: letters, digits and inner dashes. Required.
        os: Operating system of the servers; the images of the role must match it. Set at creation
            only. Required.
        quick_start: Whether the role is one of the quick-start roles.
        quick_start_group: Group that a quick-start role is listed in.
        restricted_access: Whether only the allowed environments may use the role.
        scope: Scope that it is defined in; the value scalr is the global scope. Read-only. Known
            values: ``account``, ``environment``, ``farm``, ``farmrole``, ``role``, ``scalr``,
            ``server``.
        tags: Labels to find and select it by.
        use_scalr_agent: Whether servers of the role run the Scalr agent. Set at creation only.
    """

    allowed_environments: list[EnvironmentForeignKey] | None = None
    builtin_automation: list[BuiltinAutomation] | None = None
    category: RoleCategoryForeignKey
    deprecated: RoleDeprecatedOptions | None = None
    description: str | None = None
    id: int = GIVEN_BY_HOST
    name: str
    os: OsForeignKey
    quick_start: bool | None = None
    quick_start_group: str | None = None
    restricted_access: bool | None = None
    scope: Scope | None = None
    tags: list[str] | None = None
    use_scalr_agent: bool | None = None

    _KNOWN: ClassVar[frozenset[str]] = frozenset(
        (
            "allowedEnvironments",
            "builtinAutomation",
            "category",
            "deprecated",
            "description",
            "id",
            "name",
            "os",
            "quickStart",
            "quickStartGroup",
            "restrictedAccess",
            "scope",
            "tags",
            "useScalrAgent",
        )
    )
    _KEY: ClassVar[str] = "id"
    _IDENTIFIES: ClassVar[dict[str, str]] = {
        "Role": "id",
    }
    _PARTS: ClassVar[tuple[str, ...]] = ("allowed_environments", "category", "deprecated", "os")
    _DEEP: ClassVar[frozenset[str]] = frozenset(("deprecated",))
    _FIELDS: ClassVar[Fields] = (
        ("allowed_environments", "allowedEnvironments", "list:key:EnvironmentForeignKey", ""),
        ("builtin_automation", "builtinAutomation", "list:string", "create"),
        ("category", "category", "key:RoleCategoryForeignKey", "always"),
        ("deprecated", "deprecated", "model:RoleDeprecatedOptions", "never"),
        ("description", "description", "string", ""),
        ("id", "id", "integer", "never"),
        ("name", "name", "string", "always"),
        ("os", "os", "key:OsForeignKey", "create"),
        ("quick_start", "quickStart", "boolean", ""),
        ("quick_start_group", "quickStartGroup", "string", ""),
        ("restricted_access", "restrictedAccess", "boolean", ""),
        ("scope", "scope", "string", "never"),
        ("tags", "tags", "list:string", ""),
        ("use_scalr_agent", "useScalrAgent", "boolean", "create"),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 14:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self._raw_allowed_environments = data["allowedEnvironments"]
        self.builtin_automation = v if type(v := data["builtinAutomation"]) is list else to_list(v)
        self._raw_category = data["category"]
        self._raw_deprecated = data["deprecated"]
        self.description = data["description"]
        self.id = v if type(v := data["id"]) is int else to_integer(v)
        self.name = data["name"]
        self._raw_os = data["os"]
        self.quick_start = v if type(v := data["quickStart"]) is bool else to_boolean(v)
        self.quick_start_group = data["quickStartGroup"]
        self.restricted_access = v if type(v := data["restrictedAccess"]) is bool else to_boolean(v)
        self.scope = data["scope"]
        self.tags = v if type(v := data["tags"]) is list else to_list(v)
        self.use_scalr_agent = v if type(v := data["useScalrAgent"]) is bool else to_boolean(v)
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "allowedEnvironments": self._raw_allowed_environments,
            "builtinAutomation": self.builtin_automation,
            "category": self._raw_category,
            "deprecated": self._raw_deprecated,
            "description": self.description,
            "id": self.id,
            "name": self.name,
            "os": self._raw_os,
            "quickStart": self.quick_start,
            "quickStartGroup": self.quick_start_group,
            "restrictedAccess": self.restricted_access,
            "scope": self.scope,
            "tags": self.tags,
            "useScalrAgent": self.use_scalr_agent,
        }
        return out if self._rest is None else finish(out, self._rest)
