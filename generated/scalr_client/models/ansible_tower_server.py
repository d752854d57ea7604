"""AnsibleTowerServer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.base import GIVEN_BY_HOST, Fields, Model, complete, finish, new, to_boolean

if TYPE_CHECKING:
    from ..types import Scope


@define(eq=False, kw_only=True, repr=False)
class AnsibleTowerServer(Model):
    """An Ansible Tower server that Scalr can reach.

    Attributes:
        certificate: Certificate that the server is checked against.
        id: Identifier of the Ansible Tower server in Scalr. Read-only. Exactly 36 characters.
            Matches ``^[A-Fa-f0-9]{8}-([A-Fa-f0-9]{4}-){3}[A-Fa-f0-9]{12}$``.
        scope: Scope that it is defined in; the value scalr is the global scope. Read-only. Known
            values: ``account``, ``environment``, ``farm``, ``farmrole``, ``role``, ``scalr``,
            ``server``.
        ssl_verification: Whether the server's TLS certificate is checked.
        url: Address of the server's API. Required.
        user_name: User that Scalr works as on the server. Required.
    """

    certificate: str | None = None
    id: str = GIVEN_BY_HOST
    scope: Scope | None = None
    ssl_verification: bool | None = None
    url: str
    user_name: str

    _KNOWN: ClassVar[frozenset[str]] = frozenset(
        ("certificate", "id", "scope", "sslVerification", "url", "userName")
    )
    _KEY: ClassVar[str] = "id"
    _IDENTIFIES: ClassVar[dict[str, str]] = {
        "AnsibleTowerServer": "id",
    }
    _FIELDS: ClassVar[Fields] = (
        ("certificate", "certificate", "string", ""),
        ("id", "id", "string", "never"),
        ("scope", "scope", "string", "never"),
        ("ssl_verification", "sslVerification", "boolean", ""),
        ("url", "url", "string", "always"),
        ("user_name", "userName", "string", "always"),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 6:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.certificate = data["certificate"]
        self.id = data["id"]
        self.scope = data["scope"]
        self.ssl_verification = v if type(v := data["sslVerification"]) is bool else to_boolean(v)
        self.url = data["url"]
        self.user_name = data["userName"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "certificate": self.certificate,
            "id": self.id,
            "scope": self.scope,
            "sslVerification": self.ssl_verification,
            "url": self.url,
            "userName": self.user_name,
        }
        return out if self._rest is None else finish(out, self._rest)
