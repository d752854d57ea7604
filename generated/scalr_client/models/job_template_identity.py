"""JobTemplateIdentity."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from ..model import NOTHING, Fields, Model, new, to_integer


@define(eq=False, kw_only=True, repr=False)
class JobTemplateIdentity(Model):
    """A reference to a job template in Ansible Tower.

    Attributes:
        id: Identifier that Ansible Tower gave the job template.
        name: Name of the job template.
        scm_branch: Branch of the project's repository that the job runs from.
    """

    id: int | None = None
    name: str | None = None
    scm_branch: str | None = None

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("id", "name", "scmBranch"))
    _KEY: ClassVar[str] = "id"
    _FIELDS: ClassVar[Fields] = (
        ("id", "id", "integer", ""),
        ("name", "name", "string", ""),
        ("scm_branch", "scmBranch", "string", ""),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        get = data.get
        self: Any = new(cls)
        self.id = v if (v := get("id")).__class__ is int else to_integer(v)
        self.name = get("name")
        self.scm_branch = get("scmBranch")
        if data.keys() == cls._KNOWN:
            self._extra = None
            self._absent = NOTHING
        else:
            self._note(data, cls._KNOWN)
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "id": self.id,
            "name": self.name,
            "scmBranch": self.scm_branch,
        }
        return self._finish(out) if self._absent or self._extra else out
