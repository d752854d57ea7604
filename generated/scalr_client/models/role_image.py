"""RoleImage."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from ..model import DateWriter, Fields, Model, complete, finish, new
from .image_foreign_key import ImageForeignKey, decode_ImageForeignKey
from .role_foreign_key import RoleForeignKey, decode_RoleForeignKey


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
        rest = None
        if len(data) != 2:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.image = v if (v := data["image"]) is None else decode_ImageForeignKey(v)
        self.role = v if (v := data["role"]) is None else decode_RoleForeignKey(v)
        self._rest = rest
        return self

    def encode(self: Any, date: DateWriter) -> dict[str, Any]:
        v: Any
        out = {
            "image": v if (v := self.image) is None else v.encode(date),
            "role": v if (v := self.role) is None else v.encode(date),
        }
        return out if self._rest is None else finish(out, self._rest)


decode_RoleImage = RoleImage.decode
