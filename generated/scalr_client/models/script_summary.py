"""ScriptSummary."""

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
    from datetime import datetime

    from ..types import OsType, Scope


@define(eq=False, kw_only=True, repr=False)
class ScriptSummary(Model):
    """A script in short, without its variables.

    Attributes:
        added: When it was added to Scalr. Read-only.
        blocking_default: Whether rules that run the script are blocking unless they say otherwise.
        deprecated: Whether it is marked as deprecated: still usable, no longer meant for new work.
            The host's default is ``False``.
        description: What the script does.
        id: Identifier of the script. Read-only.
        last_changed: When the script was last changed. Read-only.
        name: Name of the script. Required.
        os_type: Kind of operating system that the script runs on; it limits the rules that may use
            it and decides how its versions are checked. Set at creation only. Required. Known
            values: ``cross-platform``, ``linux``, ``windows``.
        require_admin_privileges: Whether the script needs to run as root or Administrator. The
            host's default is ``False``.
        scope: Scope that it is defined in; the value scalr is the global scope. Read-only. Known
            values: ``account``, ``environment``, ``farm``, ``farmrole``, ``role``, ``scalr``,
            ``server``.
        tags: Labels to find and select it by.
        timeout_default: Seconds after which a run of the script is aborted, unless the rule sets
            its own limit.
    """

    added: datetime | None = None
    blocking_default: bool | None = None
    deprecated: bool | None = None
    description: str | None = None
    id: int = GIVEN_BY_HOST
    last_changed: datetime | None = None
    name: str
    os_type: OsType
    require_admin_privileges: bool | None = None
    scope: Scope | None = None
    tags: list[str] | None = None
    timeout_default: int | None = None

    _KNOWN: ClassVar[frozenset[str]] = frozenset(
        (
            "added",
            "blockingDefault",
            "deprecated",
            "description",
            "id",
            "lastChanged",
            "name",
            "osType",
            "requireAdminPrivileges",
            "scope",
            "tags",
            "timeoutDefault",
        )
    )
    _KEY: ClassVar[str] = "id"
    _IDENTIFIES: ClassVar[dict[str, str]] = {
        "Script": "id",
    }
    _PARTS: ClassVar[tuple[str, ...]] = ("added", "last_changed")
    _FIELDS: ClassVar[Fields] = (
        ("added", "added", "date-time", "never"),
        ("blocking_default", "blockingDefault", "boolean", ""),
        ("deprecated", "deprecated", "boolean", ""),
        ("description", "description", "string", ""),
        ("id", "id", "integer", "never"),
        ("last_changed", "lastChanged", "date-time", "never"),
        ("name", "name", "string", "always"),
        ("os_type", "osType", "string", "create"),
        ("require_admin_privileges", "requireAdminPrivileges", "boolean", ""),
        ("scope", "scope", "string", "never"),
        ("tags", "tags", "list:string", ""),
        ("timeout_default", "timeoutDefault", "integer", ""),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 12:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self._raw_added = data["added"]
        self.blocking_default = v if type(v := data["blockingDefault"]) is bool else to_boolean(v)
        self.deprecated = v if type(v := data["deprecated"]) is bool else to_boolean(v)
        self.description = data["description"]
        self.id = v if type(v := data["id"]) is int else to_integer(v)
        self._raw_last_changed = data["lastChanged"]
        self.name = data["name"]
        self.os_type = data["osType"]
        self.require_admin_privileges = (
            v if type(v := data["requireAdminPrivileges"]) is bool else to_boolean(v)
        )
        self.scope = data["scope"]
        self.tags = v if type(v := data["tags"]) is list else to_list(v)
        self.timeout_default = v if type(v := data["timeoutDefault"]) is int else to_integer(v)
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "added": self._raw_added,
            "blockingDefault": self.blocking_default,
            "deprecated": self.deprecated,
            "description": self.description,
            "id": self.id,
            "lastChanged": self._raw_last_changed,
            "name": self.name,
            "osType": self.os_type,
            "requireAdminPrivileges": self.require_admin_privileges,
            "scope": self.scope,
            "tags": self.tags,
            "timeoutDefault": self.timeout_default,
        }
        return out if self._rest is None else finish(out, self._rest)
