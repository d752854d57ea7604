"""ServerOperations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..model import NOTHING, Fields, Model, new

if TYPE_CHECKING:
    from ..types import ServerOperationsName


@define(eq=False, kw_only=True, repr=False)
class ServerOperations(Model):
    """Something that is being done to a server at the moment.

    Attributes:
        name: What is being done. Required. Known values: ``rebooting``, ``resizing``.
    """

    name: ServerOperationsName

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("name",))
    _KEY: ClassVar[str] = "name"
    _FIELDS: ClassVar[Fields] = (("name", "name", "string", "always"),)

    @classmethod
    def decode(cls, data: Any) -> Any:
        get = data.get
        self: Any = new(cls)
        self.name = get("name")
        if data.keys() == cls._KNOWN:
            self._extra = None
            self._absent = NOTHING
        else:
            self._note(data, cls._KNOWN)
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "name": self.name,
        }
        return self._finish(out) if self._absent or self._extra else out
