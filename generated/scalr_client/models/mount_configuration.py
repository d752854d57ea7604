"""MountConfiguration."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.base import Fields, Model, complete, finish, new, to_boolean

if TYPE_CHECKING:
    from ..types import FileSystem


@define(eq=False, kw_only=True, repr=False)
class MountConfiguration(Model):
    """The mounting of a volume on its server.

    Attributes:
        enabled: Whether the volume is mounted by itself.
        file_system: File system on the volume. Known values: ``ext3``, ``ext4``, ``ntfs``,
            ``xfs``.
        mount_point: Path or drive letter that the volume is mounted at.
        options: Mount options, or the label of the disk on Windows.
    """

    enabled: bool | None = None
    file_system: FileSystem | None = None
    mount_point: str | None = None
    options: str | None = None

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("enabled", "fileSystem", "mountPoint", "options"))
    _FIELDS: ClassVar[Fields] = (
        ("enabled", "enabled", "boolean", ""),
        ("file_system", "fileSystem", "string", ""),
        ("mount_point", "mountPoint", "string", ""),
        ("options", "options", "string", ""),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 4:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.enabled = v if type(v := data["enabled"]) is bool else to_boolean(v)
        self.file_system = data["fileSystem"]
        self.mount_point = data["mountPoint"]
        self.options = data["options"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "enabled": self.enabled,
            "fileSystem": self.file_system,
            "mountPoint": self.mount_point,
            "options": self.options,
        }
        return out if self._rest is None else finish(out, self._rest)
