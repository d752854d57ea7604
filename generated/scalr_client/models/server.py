"""Server."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..model import (
    GIVEN_BY_HOST,
    NOTHING,
    Fields,
    Model,
    from_datetime,
    new,
    to_datetime,
    to_integer,
)
from .composed_user_identity import ComposedUserIdentity
from .farm_foreign_key import FarmForeignKey
from .farm_role_foreign_key import FarmRoleForeignKey
from .instance_type_foreign_key import InstanceTypeForeignKey
from .scalr_agent import ScalrAgent
from .server_alert import ServerAlert
from .server_operations import ServerOperations

if TYPE_CHECKING:
    from datetime import datetime

    from ..types import CloudPlatform, ServerStatus


@define(eq=False, kw_only=True, repr=False)
class Server(Model):
    """A virtual machine that Scalr runs for a farm role.

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
        get = data.get
        self: Any = new(cls)
        self.alerts = v if (v := get("alerts")) is None else [ServerAlert.decode(i) for i in v]
        self.cloud_location = get("cloudLocation")
        self.cloud_platform = get("cloudPlatform")
        self.cloud_server_id = get("cloudServerId")
        self.farm = v if (v := get("farm")) is None else FarmForeignKey.decode(v)
        self.farm_role = v if (v := get("farmRole")) is None else FarmRoleForeignKey.decode(v)
        self.hostname = get("hostname")
        self.id = get("id")
        self.index = v if (v := get("index")).__class__ is int else to_integer(v)
        self.instance_type = (
            v if (v := get("instanceType")) is None else InstanceTypeForeignKey.decode(v)
        )
        self.launch_reason = get("launchReason")
        self.launched = v if (v := get("launched")) is None else to_datetime(v)
        self.launched_by = v if (v := get("launchedBy")) is None else ComposedUserIdentity.decode(v)
        self.operations = (
            v if (v := get("operations")) is None else [ServerOperations.decode(i) for i in v]
        )
        self.private_ip = get("privateIp")
        self.public_ip = get("publicIp")
        self.scalr_agent = v if (v := get("scalrAgent")) is None else ScalrAgent.decode(v)
        self.status = get("status")
        self.suspended = v if (v := get("suspended")) is None else to_datetime(v)
        if data.keys() == cls._KNOWN:
            self._extra = None
            self._absent = NOTHING
        else:
            self._note(data, cls._KNOWN)
        return self

    def encode(self: Any) -> dict[str, Any]:
        v: Any
        out = {
            "alerts": v if (v := self.alerts) is None else [i.encode() for i in v],
            "cloudLocation": self.cloud_location,
            "cloudPlatform": self.cloud_platform,
            "cloudServerId": self.cloud_server_id,
            "farm": v if (v := self.farm) is None else v.encode(),
            "farmRole": v if (v := self.farm_role) is None else v.encode(),
            "hostname": self.hostname,
            "id": self.id,
            "index": self.index,
            "instanceType": v if (v := self.instance_type) is None else v.encode(),
            "launchReason": self.launch_reason,
            "launched": from_datetime(self.launched),
            "launchedBy": v if (v := self.launched_by) is None else v.encode(),
            "operations": v if (v := self.operations) is None else [i.encode() for i in v],
            "privateIp": self.private_ip,
            "publicIp": self.public_ip,
            "scalrAgent": v if (v := self.scalr_agent) is None else v.encode(),
            "status": self.status,
            "suspended": from_datetime(self.suspended),
        }
        return self._finish(out) if self._absent or self._extra else out
