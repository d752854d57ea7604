"""WebhookEndpoint."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.base import Fields, Model, complete, finish, new

if TYPE_CHECKING:
    from ..types import Scope


@define(eq=False, kw_only=True, repr=False)
class WebhookEndpoint(Model):
    """An address that Scalr calls to be given a host name or a list of values.

    Attributes:
        id: Identifier of the webhook endpoint. Exactly 36 characters. Matches
            ``^[A-Fa-f0-9]{8}-([A-Fa-f0-9]{4}-){3}[A-Fa-f0-9]{12}$``.
        scope: Scope that it is defined in; the value scalr is the global scope. Known values:
            ``account``, ``environment``, ``farm``, ``farmrole``, ``role``, ``scalr``, ``server``.
        url: Address of the endpoint.
    """

    id: str | None = None
    scope: Scope | None = None
    url: str | None = None

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("id", "scope", "url"))
    _KEY: ClassVar[str] = "id"
    _IDENTIFIES: ClassVar[dict[str, str]] = {
        "WebhookEndpoint": "id",
    }
    _FIELDS: ClassVar[Fields] = (
        ("id", "id", "string", ""),
        ("scope", "scope", "string", ""),
        ("url", "url", "string", ""),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 3:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.id = data["id"]
        self.scope = data["scope"]
        self.url = data["url"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "id": self.id,
            "scope": self.scope,
            "url": self.url,
        }
        return out if self._rest is None else finish(out, self._rest)
