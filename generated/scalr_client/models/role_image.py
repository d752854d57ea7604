"""RoleImage."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from ..model import NOTHING, Fields, Model, new
from .image_foreign_key import ImageForeignKey
from .role_foreign_key import RoleForeignKey


@define(eq=False, kw_only=True, repr=False)
class RoleImage(Model):
    """A pair of role and image: the image is what the role launches servers from in the image's
    location.

    Attributes:
        image: Image that the role uses. Required.
        role: Role that uses the image; can be left out where the path names the role. Required.
    """

    image: ImageForeignKey
    role: RoleForeignKey

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("image", "role"))
    _FIELDS: ClassVar[Fields] = (
        ("image", "image", "key:ImageForeignKey", "always"),
        ("role", "role", "key:RoleForeignKey", "always"),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        get = data.get
        self: Any = new(cls)
        self.image = v if (v := get("image")) is None else ImageForeignKey.decode(v)
        self.role = v if (v := get("role")) is None else RoleForeignKey.decode(v)
        if data.keys() == cls._KNOWN:
            self._extra = None
            self._absent = NOTHING
        else:
            self._note(data, cls._KNOWN)
        return self

    def encode(self: Any) -> dict[str, Any]:
        v: Any
        out = {
            "image": v if (v := self.image) is None else v.encode(),
            "role": v if (v := self.role) is None else v.encode(),
        }
        return self._finish(out) if self._absent or self._extra else out
