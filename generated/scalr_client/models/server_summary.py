"""ServerSummary."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.base import (
    GIVEN_BY_HOST,
    Fields,
    Model,
    complete,
    finish,
    new,
    to_integer,
    to_list,
)

if TYPE_CHECKING:
    from datetime import datetime

    from ..types import CloudPlatform, ServerStatus
    from .composed_user_identity import ComposedUserIdentity
    from .farm_foreign_key import FarmForeignKey
    from .farm_role_foreign_key import FarmRoleForeignKey
    from .instance_type_foreign_key import InstanceTypeForeignKey
    from .scalr_agent import ScalrAgent
    from .server_alert import ServerAlert
    from .server_operations import ServerOperations


@define(eq=False, kw_only=True, repr=False)
class ServerSummary(Model):
    """A virtual machine that Scalr runs for a farm role, as lists and actions return it.

    Attributes:
        alerts: Problems that Scalr has noticed on the server. Read-only.
        cloud_location: Location within the cloud platform, such as a region; null if no particular
            one applies. Read-only.
        cloud_platform: Cloud platform that the server runs on, such as ec2, gce or azure.
            Read-only. Known values: ``azure``, ``cisco``, ``cloudstack``, ``ec2``, ``gce``,
            ``hpcloud``, ``idcf``, ``mirantis``, ``ocs``, ``openstack``, ``otc``,
            ``rackspacenguk``, ``rackspacengus``, ``vio``, ``vmware``.
        cloud_server_id: Identifier that the cloud gave the server, such as an EC2 instance id.
            Read-only.
        farm: Farm that it belongs to. Read-only.
        farm_role: Farm role that it belongs to. Read-only.
        hostname: Host name of the server. Read-only.
        id: Identifier of the server in Scalr. Read-only. Exactly 36 characters. Matches
            ``^[A-Fa-f0-9]{8}-([A-Fa-f0-9]{4}-){3}[A-Fa-f0-9]{12}$``.
        index: Number of the server within its farm role. Read-only.
        instance_type: Instance type (flavor, size) of the server, the one property that can be
            changed.
        launch_reason: Why the server was launched. Read-only.
        launched: When the server was launched. Read-only.
        launched_by: User who launched the server. Read-only.
        operations: What is being done to the server right now, such as a resize or a reboot.
            Read-only.
        private_ip: Private IP addresses of the server. Read-only.
        public_ip: Public IP addresses of the server. Read-only.
        scalr_agent: State of the Scalr agent; absent on servers without the agent. Read-only.
        status: Where the server stands in its life, such as pending_launch, running or terminated.
            Read-only. Known values: ``importing``, ``initializing``, ``pending``,
            ``pending_launch``, ``pending_suspend``, ``pending_terminate``, ``resuming``,
            ``running``, ``suspended``, ``temporary``, ``terminated``.
        suspended: When the server was suspended. Read-only.
    """

    alerts: list[ServerAlert] | None = None
    cloud_location: str | None = None
    cloud_platform: CloudPlatform | None = None
    cloud_server_id: str | None = None
    farm: FarmForeignKey | None = None
    farm_role: FarmRoleForeignKey | None = None
    hostname: str | None = None
    id: str = GIVEN_BY_HOST
    index: int | None = None
    instance_type: InstanceTypeForeignKey | None = None
    launch_reason: str | None = None
    launched: datetime | None = None
    launched_by: ComposedUserIdentity | None = None
    operations: list[ServerOperations] | None = None
    private_ip: list[str] | None = None
    public_ip: list[str] | None = None
    scalr_agent: ScalrAgent | None = None
    status: ServerStatus | None = None
    suspended: datetime | None = None

    _KNOWN: ClassVar[frozenset[str]] = frozenset(
        (
            "alerts",
            "cloudLocation",
            "cloudPlatform",
            "cloudServerId",
            "farm",
            "farmRole",
            "hostname",
            "id",
            "index",
            "instanceType",
            "launchReason",
            "launched",
            "launchedBy",
            "operations",
            "privateIp",
            "publicIp",
            "scalrAgent",
            "status",
            "suspended",
        )
    )
    _KEY: ClassVar[str] = "id"
    _IDENTIFIES: ClassVar[dict[str, str]] = {
        "Server": "id",
    }
    _PARTS: ClassVar[tuple[str, ...]] = (
        "alerts",
        "farm",
        "farm_role",
        "instance_type",
        "launched",
        "launched_by",
        "operations",
        "scalr_agent",
        "suspended",
    )
    _DEEP: ClassVar[frozenset[str]] = frozenset(("scalrAgent",))
    _FIELDS: ClassVar[Fields] = (
        ("alerts", "alerts", "list:model:ServerAlert", "never"),
        ("cloud_location", "cloudLocation", "string", "never"),
        ("cloud_platform", "cloudPlatform", "string", "never"),
        ("cloud_server_id", "cloudServerId", "string", "never"),
        ("farm", "farm", "key:FarmForeignKey", "never"),
        ("farm_role", "farmRole", "key:FarmRoleForeignKey", "never"),
        ("hostname", "hostname", "string", "never"),
        ("id", "id", "string", "never"),
        ("index", "index", "integer", "never"),
        ("instance_type", "instanceType", "key:InstanceTypeForeignKey", ""),
        ("launch_reason", "launchReason", "string", "never"),
        ("launched", "launched", "date-time", "never"),
        ("launched_by", "launchedBy", "key:ComposedUserIdentity", "never"),
        ("operations", "operations", "list:model:ServerOperations", "never"),
        ("private_ip", "privateIp", "list:string", "never"),
        ("public_ip", "publicIp", "list:string", "never"),
        ("scalr_agent", "scalrAgent", "model:ScalrAgent", "never"),
        ("status", "status", "string", "never"),
        ("suspended", "suspended", "date-time", "never"),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 19:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self._raw_alerts = data["alerts"]
        self.cloud_location = data["cloudLocation"]
        self.cloud_platform = data["cloudPlatform"]
        self.cloud_server_id = data["cloudServerId"]
        self._raw_farm = data["farm"]
        self._raw_farm_role = data["farmRole"]
        self.hostname = data["hostname"]
        self.id = data["id"]
        self.index = v if type(v := data["index"]) is int else to_integer(v)
        self._raw_instance_type = data["instanceType"]
        self.launch_reason = data["launchReason"]
        self._raw_launched = data["launched"]
        self._raw_launched_by = data["launchedBy"]
        self._raw_operations = data["operations"]
        self.private_ip = v if type(v := data["privateIp"]) is list else to_list(v)
        self.public_ip = v if type(v := data["publicIp"]) is list else to_list(v)
        self._raw_scalr_agent = data["scalrAgent"]
        self.status = data["status"]
        self._raw_suspended = data["suspended"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "alerts": self._raw_alerts,
            "cloudLocation": self.cloud_location,
            "cloudPlatform": self.cloud_platform,
            "cloudServerId": self.cloud_server_id,
            "farm": self._raw_farm,
            "farmRole": self._raw_farm_role,
            "hostname": self.hostname,
            "id": self.id,
            "index": self.index,
            "instanceType": self._raw_instance_type,
            "launchReason": self.launch_reason,
            "launched": self._raw_launched,
            "launchedBy": self._raw_launched_by,
            "operations": self._raw_operations,
            "privateIp": self.private_ip,
            "publicIp": self.public_ip,
            "scalrAgent": self._raw_scalr_agent,
            "status": self.status,
            "suspended": self._raw_suspended,
        }
        return out if self._rest is None else finish(out, self._rest)
