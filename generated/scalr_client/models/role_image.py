"""RoleImage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.base import Fields, Model, complete, finish, new

if TYPE_CHECKING:
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
    _IDENTIFIES: ClassVar[dict[str, str]] = {
        "RoleImage": "image",
    }
    _PARTS: ClassVar[tuple[str, ...]] = ("image", "role")
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
        self._raw_image = data["image"]
        self._raw_role = data["role"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "image": self._raw_image,
            "role": self._raw_role,
        }
        return out if self._rest is None else finish(out, self._rest)
