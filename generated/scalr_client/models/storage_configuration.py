"""StorageConfiguration and its variants."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Final

from attrs import define

from ..serialization.base import (
    GIVEN_BY_HOST,
    Fields,
    Model,
    complete,
    decoders,
    finish,
    new,
    to_boolean,
)

if TYPE_CHECKING:
    from ..types import StorageConfigurationType
    from .ephemeral_storage_template import EphemeralStorageTemplate
    from .mount_configuration import MountConfiguration
    from .persistent_storage_template import PersistentStorageTemplate


@define(eq=False, kw_only=True, repr=False)
class StorageConfiguration(Model):
    """A volume that each server of a farm role gets.

    A family: ``type`` tells which of `EphemeralStorageConfiguration`,
    `PersistentStorageConfiguration`, `RootStorageConfiguration` a value is.

    Attributes:
        id: Identifier of the storage configuration. Read-only. Exactly 36 characters. Matches
            ``^[A-Fa-f0-9]{8}-([A-Fa-f0-9]{4}-){3}[A-Fa-f0-9]{12}$``.
        type: Kind of volume, the name of its concrete type. Set at creation only. Required. Known
            values: ``EphemeralStorageConfiguration``, ``PersistentStorageConfiguration``,
            ``RootStorageConfiguration``.
    """

    id: str = GIVEN_BY_HOST
    type: StorageConfigurationType

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("id", "type"))
    _KEY: ClassVar[str] = "id"
    _IDENTIFIES: ClassVar[dict[str, str]] = {
        "StorageConfiguration": "id",
    }
    _DISCRIMINATOR: ClassVar[str] = "type"
    _FIELDS: ClassVar[Fields] = (
        ("id", "id", "string", "never"),
        ("type", "type", "string", "create"),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        decode = DECODERS["StorageConfiguration"].get(data["type"])
        if decode is not None:
            return decode(data)
        rest = None
        if len(data) != 2:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.id = data["id"]
        self.type = data["type"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "id": self.id,
            "type": self.type,
        }
        return out if self._rest is None else finish(out, self._rest)


@define(eq=False, kw_only=True, repr=False)
class EphemeralStorageConfiguration(StorageConfiguration):
    """A volume that lives and dies with its server.

    Attributes:
        id: Identifier of the storage configuration. Read-only. Exactly 36 characters. Matches
            ``^[A-Fa-f0-9]{8}-([A-Fa-f0-9]{4}-){3}[A-Fa-f0-9]{12}$``.
        mounting: Where and how the volume is mounted.
        template: Template that the volume is made from. Required.
        type: Kind of volume, the name of its concrete type. Set at creation only. Required. Known
            values: ``EphemeralStorageConfiguration``, ``PersistentStorageConfiguration``,
            ``RootStorageConfiguration``.
    """

    mounting: MountConfiguration | None = None
    template: EphemeralStorageTemplate
    type: StorageConfigurationType = "EphemeralStorageConfiguration"

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("id", "mounting", "template", "type"))
    _KEY: ClassVar[str] = "id"
    _IDENTIFIES: ClassVar[dict[str, str]] = {
        "StorageConfiguration": "id",
    }
    _PARTS: ClassVar[tuple[str, ...]] = ("mounting", "template")
    _FIELDS: ClassVar[Fields] = (
        ("id", "id", "string", "never"),
        ("mounting", "mounting", "model:MountConfiguration", ""),
        ("template", "template", "model:EphemeralStorageTemplate", "always"),
        ("type", "type", "string", "create"),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 4:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.id = data["id"]
        self._raw_mounting = data["mounting"]
        self._raw_template = data["template"]
        self.type = data["type"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "id": self.id,
            "mounting": self._raw_mounting,
            "template": self._raw_template,
            "type": self.type,
        }
        return out if self._rest is None else finish(out, self._rest)


@define(eq=False, kw_only=True, repr=False)
class PersistentStorageConfiguration(StorageConfiguration):
    """A volume that can outlive its server.

    Attributes:
        from_template_if_missing: Whether a volume that has gone missing is made anew. First
            launches always make their volumes.
        id: Identifier of the storage configuration. Read-only. Exactly 36 characters. Matches
            ``^[A-Fa-f0-9]{8}-([A-Fa-f0-9]{4}-){3}[A-Fa-f0-9]{12}$``.
        mounting: Where and how the volume is mounted.
        re_use: Whether the volume outlives its server and goes to the replacement; by default it
            does, except on VMware.
        template: Template that the volume is made from. Required.
        type: Kind of volume, the name of its concrete type. Set at creation only. Required. Known
            values: ``EphemeralStorageConfiguration``, ``PersistentStorageConfiguration``,
            ``RootStorageConfiguration``.
    """

    from_template_if_missing: bool | None = None
    mounting: MountConfiguration | None = None
    re_use: bool | None = None
    template: PersistentStorageTemplate
    type: StorageConfigurationType = "PersistentStorageConfiguration"

    _KNOWN: ClassVar[frozenset[str]] = frozenset(
        ("fromTemplateIfMissing", "id", "mounting", "reUse", "template", "type")
    )
    _KEY: ClassVar[str] = "id"
    _IDENTIFIES: ClassVar[dict[str, str]] = {
        "StorageConfiguration": "id",
    }
    _PARTS: ClassVar[tuple[str, ...]] = ("mounting", "template")
    _DEEP: ClassVar[frozenset[str]] = frozenset(("template",))
    _FIELDS: ClassVar[Fields] = (
        ("from_template_if_missing", "fromTemplateIfMissing", "boolean", ""),
        ("id", "id", "string", "never"),
        ("mounting", "mounting", "model:MountConfiguration", ""),
        ("re_use", "reUse", "boolean", ""),
        ("template", "template", "model:PersistentStorageTemplate", "always"),
        ("type", "type", "string", "create"),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 6:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.from_template_if_missing = (
            v if type(v := data["fromTemplateIfMissing"]) is bool else to_boolean(v)
        )
        self.id = data["id"]
        self._raw_mounting = data["mounting"]
        self.re_use = v if type(v := data["reUse"]) is bool else to_boolean(v)
        self._raw_template = data["template"]
        self.type = data["type"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "fromTemplateIfMissing": self.from_template_if_missing,
            "id": self.id,
            "mounting": self._raw_mounting,
            "reUse": self.re_use,
            "template": self._raw_template,
            "type": self.type,
        }
        return out if self._rest is None else finish(out, self._rest)


@define(eq=False, kw_only=True, repr=False)
class RootStorageConfiguration(StorageConfiguration):
    """The root volume of the servers of a farm role.

    Attributes:
        id: Identifier of the storage configuration. Read-only. Exactly 36 characters. Matches
            ``^[A-Fa-f0-9]{8}-([A-Fa-f0-9]{4}-){3}[A-Fa-f0-9]{12}$``.
        template: Template that the volume is made from. Required.
        type: Kind of volume, the name of its concrete type. Set at creation only. Required. Known
            values: ``EphemeralStorageConfiguration``, ``PersistentStorageConfiguration``,
            ``RootStorageConfiguration``.
    """

    template: PersistentStorageTemplate
    type: StorageConfigurationType = "RootStorageConfiguration"

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("id", "template", "type"))
    _KEY: ClassVar[str] = "id"
    _IDENTIFIES: ClassVar[dict[str, str]] = {
        "StorageConfiguration": "id",
    }
    _PARTS: ClassVar[tuple[str, ...]] = ("template",)
    _DEEP: ClassVar[frozenset[str]] = frozenset(("template",))
    _FIELDS: ClassVar[Fields] = (
        ("id", "id", "string", "never"),
        ("template", "template", "model:PersistentStorageTemplate", "always"),
        ("type", "type", "string", "create"),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 3:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.id = data["id"]
        self._raw_template = data["template"]
        self.type = data["type"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "id": self.id,
            "template": self._raw_template,
            "type": self.type,
        }
        return out if self._rest is None else finish(out, self._rest)


VARIANTS: Final[dict[str, dict[str, Any]]] = {
    "StorageConfiguration": {
        "EphemeralStorageConfiguration": EphemeralStorageConfiguration,
        "PersistentStorageConfiguration": PersistentStorageConfiguration,
        "RootStorageConfiguration": RootStorageConfiguration,
    },
}
DECODERS: Final = decoders(VARIANTS)
