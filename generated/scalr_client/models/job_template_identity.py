"""JobTemplateIdentity."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from ..serialization.base import Fields, Model, complete, finish, new, to_integer


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
    _IDENTIFIES: ClassVar[dict[str, str]] = {
        "JobTemplate": "id",
    }
    _FIELDS: ClassVar[Fields] = (
        ("id", "id", "integer", ""),
        ("name", "name", "string", ""),
        ("scm_branch", "scmBranch", "string", ""),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 3:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.id = v if type(v := data["id"]) is int else to_integer(v)
        self.name = data["name"]
        self.scm_branch = data["scmBranch"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "id": self.id,
            "name": self.name,
            "scmBranch": self.scm_branch,
        }
        return out if self._rest is None else finish(out, self._rest)
