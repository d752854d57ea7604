"""AnsibleTowerMachineCredentials and its variants."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Final

from attrs import define

from ..model import NOTHING, Fields, Model, new, to_integer

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
        get = data.get
        if (variant := VARIANTS["AnsibleTowerMachineCredentials"].get(get("type"))) is not None:
            return variant.decode(data)
        self: Any = new(cls)
        self.id = v if (v := get("id")).__class__ is int else to_integer(v)
        self.name = get("name")
        self.type = get("type")
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
            "type": self.type,
        }
        return self._finish(out) if self._absent or self._extra else out


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
        get = data.get
        self: Any = new(cls)
        self.id = v if (v := get("id")).__class__ is int else to_integer(v)
        self.name = get("name")
        self.public_key = get("publicKey")
        self.type = get("type")
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
            "publicKey": self.public_key,
            "type": self.type,
        }
        return self._finish(out) if self._absent or self._extra else out


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
        get = data.get
        self: Any = new(cls)
        self.id = v if (v := get("id")).__class__ is int else to_integer(v)
        self.name = get("name")
        self.password = get("password")
        self.type = get("type")
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
            "password": self.password,
            "type": self.type,
        }
        return self._finish(out) if self._absent or self._extra else out


VARIANTS: Final[dict[str, dict[str, Any]]] = {
    "AnsibleTowerMachineCredentials": {
        "AnsibleTowerMachineCredentialsLinux": AnsibleTowerMachineCredentialsLinux,
        "AnsibleTowerMachineCredentialsWindows": AnsibleTowerMachineCredentialsWindows,
    },
}
