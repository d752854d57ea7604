"""AnsibleTowerMachineCredentials and its variants."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Final

from attrs import define

from ..serialization.base import Fields, Model, complete, decoders, finish, new, to_integer

if TYPE_CHECKING:
    from ..types import AnsibleTowerMachineCredentialsType


@define(eq=False, kw_only=True, repr=False)
class AnsibleTowerMachineCredentials(Model):
    """Data by which Ansible Tower logs in to servers.

    A family: ``type`` tells which of `AnsibleTowerMachineCredentialsLinux`,
    `AnsibleTowerMachineCredentialsWindows` a value is.

    Attributes:
        id: Identifier that Ansible Tower gave the credentials.
        name: Name of the credentials.
        type: Operating system that the credentials are for, as the name of the concrete type.
            Required. Known values: ``AnsibleTowerMachineCredentialsLinux``,
            ``AnsibleTowerMachineCredentialsWindows``.
    """

    id: int | None = None
    name: str | None = None
    type: AnsibleTowerMachineCredentialsType

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("id", "name", "type"))
    _KEY: ClassVar[str] = "id"
    _DISCRIMINATOR: ClassVar[str] = "type"
    _FIELDS: ClassVar[Fields] = (
        ("id", "id", "integer", ""),
        ("name", "name", "string", ""),
        ("type", "type", "string", "always"),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        decode = DECODERS["AnsibleTowerMachineCredentials"].get(data["type"])
        if decode is not None:
            return decode(data)
        rest = None
        if len(data) != 3:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.id = v if type(v := data["id"]) is int else to_integer(v)
        self.name = data["name"]
        self.type = data["type"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "id": self.id,
            "name": self.name,
            "type": self.type,
        }
        return out if self._rest is None else finish(out, self._rest)


@define(eq=False, kw_only=True, repr=False)
class AnsibleTowerMachineCredentialsLinux(AnsibleTowerMachineCredentials):
    """Data by which Ansible Tower logs in to Linux servers.

    Attributes:
        id: Identifier that Ansible Tower gave the credentials.
        name: Name of the credentials.
        public_key: Public key that the servers let in.
        type: Operating system that the credentials are for, as the name of the concrete type.
            Required. Known values: ``AnsibleTowerMachineCredentialsLinux``,
            ``AnsibleTowerMachineCredentialsWindows``.
    """

    public_key: str | None = None
    type: AnsibleTowerMachineCredentialsType = "AnsibleTowerMachineCredentialsLinux"

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("id", "name", "publicKey", "type"))
    _KEY: ClassVar[str] = "id"
    _FIELDS: ClassVar[Fields] = (
        ("id", "id", "integer", ""),
        ("name", "name", "string", ""),
        ("public_key", "publicKey", "string", ""),
        ("type", "type", "string", "always"),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 4:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.id = v if type(v := data["id"]) is int else to_integer(v)
        self.name = data["name"]
        self.public_key = data["publicKey"]
        self.type = data["type"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "id": self.id,
            "name": self.name,
            "publicKey": self.public_key,
            "type": self.type,
        }
        return out if self._rest is None else finish(out, self._rest)


@define(eq=False, kw_only=True, repr=False)
class AnsibleTowerMachineCredentialsWindows(AnsibleTowerMachineCredentials):
    """Data by which Ansible Tower logs in to Windows servers.

    Attributes:
        id: Identifier that Ansible Tower gave the credentials.
        name: Name of the credentials.
        password: Password for the servers.
        type: Operating system that the credentials are for, as the name of the concrete type.
            Required. Known values: ``AnsibleTowerMachineCredentialsLinux``,
            ``AnsibleTowerMachineCredentialsWindows``.
    """

    password: str | None = None
    type: AnsibleTowerMachineCredentialsType = "AnsibleTowerMachineCredentialsWindows"

    _KNOWN: ClassVar[frozenset[str]] = frozenset(("id", "name", "password", "type"))
    _KEY: ClassVar[str] = "id"
    _SECRET: ClassVar[frozenset[str]] = frozenset(("password",))
    _FIELDS: ClassVar[Fields] = (
        ("id", "id", "integer", ""),
        ("name", "name", "string", ""),
        ("password", "password", "string", ""),
        ("type", "type", "string", "always"),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 4:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.id = v if type(v := data["id"]) is int else to_integer(v)
        self.name = data["name"]
        self.password = data["password"]
        self.type = data["type"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "id": self.id,
            "name": self.name,
            "password": self.password,
            "type": self.type,
        }
        return out if self._rest is None else finish(out, self._rest)


VARIANTS: Final[dict[str, dict[str, Any]]] = {
    "AnsibleTowerMachineCredentials": {
        "AnsibleTowerMachineCredentialsLinux": AnsibleTowerMachineCredentialsLinux,
        "AnsibleTowerMachineCredentialsWindows": AnsibleTowerMachineCredentialsWindows,
    },
}
DECODERS: Final = decoders(VARIANTS)
