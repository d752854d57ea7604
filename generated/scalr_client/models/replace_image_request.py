"""ReplaceImageRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.base import Fields, Model, complete, finish, new, to_boolean, to_list

if TYPE_CHECKING:
    from ..types import ReplaceImageRequestScope
    from .image_foreign_key import ImageForeignKey


@define(eq=False, kw_only=True, repr=False)
class ReplaceImageRequest(Model):
    """The image that takes the place of another in the roles that use it.

    Attributes:
        deprecate_old_image: Whether the image that is replaced is also marked as deprecated. The
            host's default is ``False``.
        new_image: Image that takes its place. Required.
        scope: Scopes whose roles are changed; a scope below needs the ones above it as well. Not
            in the environment scope. Known values: ``account``, ``environment``, ``scalr``.
    """

    deprecate_old_image: bool | None = None
    new_image: ImageForeignKey
    scope: list[ReplaceImageRequestScope] | None = None

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("deprecateOldImage", "newImage", "scope"))
    _KEY: ClassVar[str] = "new_image"
    _PARTS: ClassVar[tuple[str, ...]] = ("new_image",)
    _FIELDS: ClassVar[Fields] = (
        ("deprecate_old_image", "deprecateOldImage", "boolean", ""),
        ("new_image", "newImage", "key:ImageForeignKey", "always"),
        ("scope", "scope", "list:string", ""),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 3:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.deprecate_old_image = (
            v if type(v := data["deprecateOldImage"]) is bool else to_boolean(v)
        )
        self._raw_new_image = data["newImage"]
        self.scope = v if type(v := data["scope"]) is list else to_list(v)
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "deprecateOldImage": self.deprecate_old_image,
            "newImage": self._raw_new_image,
            "scope": self.scope,
        }
        return out if self._rest is None else finish(out, self._rest)
