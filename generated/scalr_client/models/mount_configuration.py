"""MountConfiguration."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..model import NOTHING, Fields, Model, new, to_boolean

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
        get = data.get
        self: Any = new(cls)
        self.enabled = v if (v := get("enabled")).__class__ is bool else to_boolean(v)
        self.file_system = get("fileSystem")
        self.mount_point = get("mountPoint")
        self.options = get("options")
        if data.keys() == cls._KNOWN:
            self._extra = None
            self._absent = NOTHING
        else:
            self._note(data, cls._KNOWN)
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "enabled": self.enabled,
            "fileSystem": self.file_system,
            "mountPoint": self.mount_point,
            "options": self.options,
        }
        return self._finish(out) if self._absent or self._extra else out
