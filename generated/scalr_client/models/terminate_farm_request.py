"""TerminateFarmRequest."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from ..model import NOTHING, Fields, Model, new, to_boolean


@define(eq=False, kw_only=True, repr=False)
class TerminateFarmRequest(Model):
    """The way to terminate a farm.

    Attributes:
        force: True to skip everything that servers run to shut down in order; BeforeHostTerminate
            is not fired then. Required.
    """

    force: bool

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("force",))
    _FIELDS: ClassVar[Fields] = (("force", "force", "boolean", "always"),)

    @classmethod
    def decode(cls, data: Any) -> Any:
        get = data.get
        self: Any = new(cls)
        self.force = v if (v := get("force")).__class__ is bool else to_boolean(v)
        if data.keys() == cls._KNOWN:
            self._extra = None
            self._absent = NOTHING
        else:
            self._note(data, cls._KNOWN)
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "force": self.force,
        }
        return self._finish(out) if self._absent or self._extra else out
