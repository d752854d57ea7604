"""ServerSummary."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..model import (
    GIVEN_BY_HOST,
    DateWriter,
    Fields,
    Model,
    complete,
    finish,
    in_utc,
    new,
    parse_date,
    to_integer,
)
from .composed_user_identity import ComposedUserIdentity, decode_ComposedUserIdentity
from .farm_foreign_key import FarmForeignKey, decode_FarmForeignKey
from .farm_role_foreign_key import FarmRoleForeignKey, decode_FarmRoleForeignKey
from .instance_type_foreign_key import InstanceTypeForeignKey, decode_InstanceTypeForeignKey
from .scalr_agent import ScalrAgent, decode_ScalrAgent
from .server_alert import ServerAlert, decode_ServerAlert
from .server_operations import ServerOperations, decode_ServerOperations

if TYPE_CHECKING:
    from datetime import datetime

    from ..types import CloudPlatform, ServerStatus


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
        self.alerts = v if (v := data["alerts"]) is None else [decode_ServerAlert(i) for i in v]
        self.cloud_location = data["cloudLocation"]
        self.cloud_platform = data["cloudPlatform"]
        self.cloud_server_id = data["cloudServerId"]
        self.farm = v if (v := data["farm"]) is None else decode_FarmForeignKey(v)
        self.farm_role = v if (v := data["farmRole"]) is None else decode_FarmRoleForeignKey(v)
        self.hostname = data["hostname"]
        self.id = data["id"]
        self.index = v if type(v := data["index"]) is int else to_integer(v)
        self.instance_type = (
            v if (v := data["instanceType"]) is None else decode_InstanceTypeForeignKey(v)
        )
        self.launch_reason = data["launchReason"]
        self.launched = (
            v if (v := data["launched"]) is None or (v := parse_date(v)).tzinfo else in_utc(v)
        )
        self.launched_by = (
            v if (v := data["launchedBy"]) is None else decode_ComposedUserIdentity(v)
        )
        self.operations = (
            v if (v := data["operations"]) is None else [decode_ServerOperations(i) for i in v]
        )
        self.private_ip = data["privateIp"]
        self.public_ip = data["publicIp"]
        self.scalr_agent = v if (v := data["scalrAgent"]) is None else decode_ScalrAgent(v)
        self.status = data["status"]
        self.suspended = (
            v if (v := data["suspended"]) is None or (v := parse_date(v)).tzinfo else in_utc(v)
        )
        self._rest = rest
        return self

    def encode(self: Any, date: DateWriter) -> dict[str, Any]:
        v: Any
        out = {
            "alerts": v if (v := self.alerts) is None else [i.encode(date) for i in v],
            "cloudLocation": self.cloud_location,
            "cloudPlatform": self.cloud_platform,
            "cloudServerId": self.cloud_server_id,
            "farm": v if (v := self.farm) is None else v.encode(date),
            "farmRole": v if (v := self.farm_role) is None else v.encode(date),
            "hostname": self.hostname,
            "id": self.id,
            "index": self.index,
            "instanceType": v if (v := self.instance_type) is None else v.encode(date),
            "launchReason": self.launch_reason,
            "launched": v if (v := self.launched) is None or date is None else date(v),
            "launchedBy": v if (v := self.launched_by) is None else v.encode(date),
            "operations": v if (v := self.operations) is None else [i.encode(date) for i in v],
            "privateIp": self.private_ip,
            "publicIp": self.public_ip,
            "scalrAgent": v if (v := self.scalr_agent) is None else v.encode(date),
            "status": self.status,
            "suspended": v if (v := self.suspended) is None or date is None else date(v),
        }
        return out if self._rest is None else finish(out, self._rest)


decode_ServerSummary = ServerSummary.decode
