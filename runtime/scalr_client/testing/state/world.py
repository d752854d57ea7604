"""The initial world of a fake host: small, believable, the same for one seed."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from ..behaviour.rules import SCALING_DEFAULTS
from ..behaviour.servers import new_server
from .store import SCALR, Container, Data, Record, Store

ACCOUNT_ID = 1
ENV_ID = 5
FOREIGN_ACCOUNT_ID = 2
FOREIGN_ENV_ID = 9
USER_ID = 11
GLOBAL_USER_ID = 1
CREATED = "2026-03-02T08:15:00Z"

_ACCOUNT: Container = ("account", str(ACCOUNT_ID))
_ENVIRONMENT: Container = ("environment", str(ENV_ID))

_LOCATIONS: Mapping[str, Sequence[str]] = {
    "ec2": ("us-east-1", "us-west-2", "eu-west-1", "eu-central-1"),
    "gce": ("us-central1-a", "us-central1-b", "europe-west1-b"),
    "azure": ("eastus", "westeurope"),
    "openstack": ("RegionOne",),
    "vmware": ("datacenter-21",),
}

# name, vCPUs, memory and storage in GB
_INSTANCE_TYPES: Mapping[str, Sequence[tuple[str, int, float, int]]] = {
    "ec2": (
        ("t2.micro", 1, 1, 0),
        ("t2.small", 1, 2, 0),
        ("t2.medium", 2, 4, 0),
        ("m3.medium", 1, 3.75, 4),
        ("m4.large", 2, 8, 0),
        ("m5.large", 2, 8, 0),
        ("c4.xlarge", 4, 7.5, 0),
    ),
    "gce": (
        ("f1-micro", 1, 0.6, 0),
        ("n1-standard-1", 1, 3.75, 0),
        ("n1-standard-2", 2, 7.5, 0),
    ),
    "azure": (("Standard_A1", 1, 1.75, 70), ("Standard_D2_v2", 2, 7, 100)),
    "openstack": (("m1.small", 1, 2, 20), ("m1.medium", 2, 4, 40)),
    "vmware": (("small", 1, 2, 20),),
}

_SYSTEMS = (
    ("ubuntu-14-04", "Ubuntu 14.04 Trusty", "ubuntu", "14.04", "14.04"),
    ("ubuntu-16-04", "Ubuntu 16.04 Xenial", "ubuntu", "16.04", "16.04"),
    ("centos-7-x", "CentOS 7.X Final", "centos", "7", "7.X"),
    ("debian-9-x", "Debian 9.X Stretch", "debian", "9", "9.X"),
    ("windows-2016-server", "Windows 2016 Server", "windows", "2016", "2016"),
)

_CATEGORIES = ("Base", "Databases", "App servers", "Load balancers", "Caches")
_ACL_ROLES = (
    ("Full access", "full-access"),
    ("Read only", "read-only"),
    ("No access", "no-access"),
)


def build(
    store: Store, scopes: Collection[str], clouds: Sequence[str] | None, analytics: bool
) -> None:
    """Fill an empty store with what the scopes can show, and with the users of the keys."""
    places = _places(scopes)
    _add_clouds(store, clouds)
    _add_scalr(store, places)
    _add_people(store)
    if _ACCOUNT in places:
        _add_account(store, places, analytics)
    base = _add_images_and_roles(store, places)
    _add_scripts(store, places)
    if _ENVIRONMENT in places:
        _add_farms(store, base, analytics)


def _places(scopes: Collection[str]) -> list[Container]:
    """The containers whose objects at least one of the scopes sees, the widest first."""
    seen_by = {SCALR: scopes, _ACCOUNT: {"account", "user"}, _ENVIRONMENT: {"user"}}
    return [place for place, viewers in seen_by.items() if set(viewers) & set(scopes)]


def _add_with_integer(store: Store, kind: str, place: Container, data: Data) -> Record:
    data = {"id": store.new_integer(kind), **data}
    return store.add(kind, place, data["id"], data)


def _add_with_uuid(store: Store, kind: str, place: Container, data: Data) -> Record:
    data = {"id": store.new_uuid(), **data}
    return store.add(kind, place, data["id"], data)


def _add_clouds(store: Store, clouds: Sequence[str] | None) -> None:
    for cloud, locations in _LOCATIONS.items():
        if clouds is not None and cloud not in clouds:
            continue
        store.add("clouds", SCALR, cloud, {"cloud": cloud})
        for location in locations:
            data = {"cloudPlatform": cloud, "cloudLocation": location}
            store.add("cloud-locations", ("cloud", cloud), location, data)
            for name, vcpus, memory, storage in _INSTANCE_TYPES[cloud]:
                instance: Data = {"id": name, "name": name, "vcpus": vcpus}
                instance.update(memory=memory, storage=storage)
                if cloud == "ec2":
                    instance["cloudFeatures"] = {
                        "type": "AwsInstanceTypeCloudFeatures",
                        "hvmOnly": name.startswith("t2"),
                        "ebsOptimized": name.startswith(("m", "c")),
                    }
                store.add("instance-types", ("location", location), name, instance)


def _add_scalr(store: Store, places: Sequence[Container]) -> None:
    for key, name, family, generation, version in _SYSTEMS:
        data: Data = {"id": key, "name": name, "family": family}
        data.update(generation=generation, version=version)
        store.add("os", SCALR, key, data)
    for name in _CATEGORIES:
        _add_with_integer(store, "role-categories", SCALR, {"name": name, "scope": "scalr"})
    for name in ("BeforeHostUp", "HostUp", "HostDown"):
        data = {"id": name, "scope": "scalr", "description": f"The event {name}."}
        store.add("events", SCALR, name, data)
    metric = {"name": "QueueLength", "retrieveMethod": "read", "filePath": "/var/run/queue"}
    metric.update(function="average", scope="scalr")
    store.add("scaling-metrics", SCALR, "QueueLength", {**metric, "inverted": False})
    _variable(store, SCALR, "SCALR_REGION", "eu")
    tower = {"url": "https://tower.example.com", "userName": "scalr", "sslVerification": True}
    for place in places[:2]:
        server = _add_with_uuid(store, "ansible-tower-servers", place, {**tower, "scope": place[0]})
        data = {"name": f"Default ({place[0]})", "server": {"id": server.key}, "isShared": True}
        data.update(organization={"id": 1, "name": "Default"}, scope=place[0])
        data.update(inventory={"id": 1, "name": "Scalr"}, credentials=[], groups=[])
        _add_with_uuid(store, "ansible-tower-configurations", place, data)
        hook = {"url": f"https://hooks.example.com/{place[0]}", "scope": place[0]}
        _add_with_uuid(store, "webhook-endpoints", place, hook)
        _credentials(store, place, f"GCE ({place[0]})")
    lead = {"name": "Shared services", "billingCode": "SHARED", "description": ""}
    lead.update(leadEmail="lead@example.com")
    centre = _add_with_uuid(
        store, "cost-centers", SCALR, {"name": "Operations", "billingCode": "OPS"}
    )
    _add_with_uuid(store, "projects", SCALR, {**lead, "costCenter": {"id": centre.key}})


def _credentials(store: Store, place: Container, name: str) -> None:
    data = {"id": store.new_hex(12), "name": name, "scope": place[0], "status": "enabled"}
    data.update(cloudCredentialsType="GceCloudCredentials", projectId="example-project")
    data.update(clientId="client", accountName="scalr@example.com", privateKey="c2VjcmV0")
    store.add("cloud-credentials", place, data["id"], data)


def _variable(store: Store, place: Container, name: str, value: str) -> None:
    data = {"name": name, "type": "GlobalVariableString", "value": value, "computedValue": value}
    data.update(declaredIn=place[0], definedIn=place[0], category="", description="")
    store.add("global-variables", place, name, data)


def _add_people(store: Store) -> None:
    people = (
        (SCALR, GLOBAL_USER_ID, "admin", "Scalr Admin"),
        (_ACCOUNT, USER_ID, "owner", "Olivia Owner"),
        (_ACCOUNT, USER_ID + 1, "dev", "Dan Developer"),
        (("account", str(FOREIGN_ACCOUNT_ID)), USER_ID + 2, "other", "Oscar Other"),
    )
    for place, key, name, fullname in people:
        data: Data = {"id": key, "username": name, "email": f"{name}@example.com"}
        store.add("users", place, key, {**data, "fullname": fullname, "status": "active"})
    for name, base in _ACL_ROLES:
        acl_id = store.new_hex(20)
        store.add("acl-roles", _ACCOUNT, acl_id, {"id": acl_id, "name": name, "baseRole": base})


def _add_account(store: Store, places: Sequence[Container], analytics: bool) -> None:
    centre = None
    if analytics:
        data: Data = {"name": "Engineering", "billingCode": "ENG"}
        centre = {"id": _add_with_uuid(store, "cost-centers", _ACCOUNT, data).key}
        data = {"name": "Website", "billingCode": "WEB", "leadEmail": "owner@example.com"}
        _add_with_uuid(store, "projects", _ACCOUNT, {**data, "costCenter": centre})
    foreign: Container = ("account", str(FOREIGN_ACCOUNT_ID))
    for place, key, name in (
        (_ACCOUNT, ENV_ID, "Production"),
        (_ACCOUNT, ENV_ID + 1, "Staging"),
        (foreign, FOREIGN_ENV_ID, "Elsewhere"),
    ):
        data = {"id": key, "name": name, "status": "active", "type": "cmp", "added": CREATED}
        store.add("environments", place, key, {**data, "costCenter": centre})
    acl = store.rows("acl-roles", [_ACCOUNT])[0].data["id"]
    data = {"description": "On call", "defaultAclRole": {"id": acl}}
    team = _add_with_integer(store, "teams", _ACCOUNT, {"name": "Operators", **data})
    _add_with_integer(store, "teams", _ACCOUNT, {"name": "Developers", **data, "description": ""})
    member = {"team": {"id": team.data["id"], "name": "Operators"}, "defaultAclRole": {"id": acl}}
    store.add("environment-teams", _ENVIRONMENT, team.key, member)
    aws = store.new_hex(12)
    data = {"id": aws, "name": "AWS production", "scope": "account", "status": "enabled"}
    data.update(cloudCredentialsType="AwsCloudCredentials", accountType="regular")
    data.update(accountId="123456789012", accessKey="AKIAEXAMPLE", secretKey="kept")
    store.add("cloud-credentials", _ACCOUNT, aws, data)
    attached = {"cloud": "ec2", "credentials": {"id": aws}}
    store.add("environment-clouds", _ENVIRONMENT, "ec2", attached)
    store.add("events", _ACCOUNT, "Deploy", {"id": "Deploy", "scope": "account"})
    _variable(store, _ACCOUNT, "COMPANY", "Example Ltd")
    if _ENVIRONMENT in places:
        flush = {"id": "CacheFlush", "scope": "environment"}
        store.add("events", _ENVIRONMENT, "CacheFlush", flush)
        _variable(store, _ENVIRONMENT, "STAGE", "production")


def _image(store: Store, place: Container, name: str, system: str, location: str) -> Record:
    data: Data = {"name": name, "os": {"id": system}, "cloudLocation": location, "size": 8}
    data.update(cloudPlatform="ec2", cloudImageId=f"ami-{store.new_hex(8)}", type="ebs-hvm")
    data.update(architecture="x86_64", source="Manual", status="active", deprecated=False)
    data.update(scope=place[0], added=CREATED, lastUsed=None, scalrAgentInstalled=True)
    data["cloudFeatures"] = {"type": "AwsImageCloudFeatures", "virtualization": "hvm"}
    return _add_with_uuid(store, "images", place, data)


def _role(store: Store, place: Container, name: str, system: str, category: int) -> Record:
    data: Data = {"name": name, "os": {"id": system}, "category": {"id": category}}
    data.update(scope=place[0], description="", builtinAutomation=["base"], tags=[])
    data.update(useScalrAgent=True, quickStart=False, quickStartGroup=None, deprecated=None)
    return _add_with_integer(store, "roles", place, data)


def _add_images_and_roles(store: Store, places: Sequence[Container]) -> Record:
    base = None
    for place, prefix in zip(places, ("base", "company", "web"), strict=False):
        image = _image(store, place, f"{prefix}-ubuntu1604", "ubuntu-16-04", "us-east-1")
        _image(store, place, f"{prefix}-ubuntu1604-west", "ubuntu-16-04", "us-west-2")
        role = _role(store, place, f"{prefix}-ubuntu1604", "ubuntu-16-04", 1)
        link = {"role": {"id": role.data["id"]}, "image": {"id": image.key}}
        store.add("role-images", ("role", role.key), image.key, link)
        _variable(store, ("role", role.key), "ROLE_NAME", role.data["name"])
        _rule(store, ("role", role.key))
        base = base or role
    for place in places[1:]:
        _rule(store, place)
    assert base is not None  # noqa: S101  the loop runs
    return base


def _rule(store: Store, place: Container) -> None:
    data: Data = {"action": {"actionType": "LocalScriptAction", "path": "/opt/hook.sh"}}
    data.update(trigger={"triggerType": "SpecificEventTrigger", "event": {"id": "HostUp"}})
    data.update(target={"targetType": "TriggeringServerTarget"}, enabled=True, blocking=True)
    data.update(order=10, timeout=180, runAs="root", scope=place[0])
    _add_with_uuid(store, "orchestration-rules", place, data)


def _add_scripts(store: Store, places: Sequence[Container]) -> None:
    names = ("Update packages", "Rotate logs", "Deploy website")
    for place, name in zip(places, names, strict=False):
        data: Data = {"name": name, "osType": "linux", "scope": place[0], "added": CREATED}
        data.update(lastChanged=CREATED, timeoutDefault=180, blockingDefault=True, tags=[])
        script = _add_with_integer(store, "scripts", place, data)
        for version in ("1", "2"):
            body = f"#!/bin/sh\necho 'version {version}'\n"
            kept: Data = {"version": version, "added": CREATED, "body": body}
            kept["script"] = {"id": script.data["id"]}
            store.add("script-versions", ("script", script.key), version, kept)


def _add_farms(store: Store, base: Record, analytics: bool) -> None:
    owner = {"id": USER_ID, "email": "owner@example.com"}
    projects = store.rows("projects", [_ACCOUNT])
    for name, status, sizes in (("website", "running", (2, 1)), ("batch", "terminated", (1,))):
        data: Data = {"name": name, "status": status, "owner": owner, "teams": []}
        data.update(launchOrder="simultaneous", timezone="UTC", description="", locked=None)
        if analytics:
            data["project"] = {"id": projects[0].key}
        farm = _add_with_integer(store, "farms", _ENVIRONMENT, data)
        _variable(store, ("farm", farm.key), "FARM_NAME", name)
        _add_farm_service(store, farm)
        for number, size in enumerate(sizes):
            role = _farm_role(store, farm, base, f"{name}-{number + 1}", number, size)
            if status == "running":
                for _ in range(size):
                    server = new_server(store, role, CREATED, "Farm launched")
                    server["launchedBy"] = owner
                    store.add("servers", _ENVIRONMENT, server["id"], server)
    server_row = store.rows("servers", [_ENVIRONMENT])[0]
    _variable(store, ("server", server_row.key), "SERVER_NOTE", "first")
    _add_logs(store, server_row)


def _farm_role(
    store: Store, farm: Record, base: Record, alias: str, index: int, size: int
) -> Record:
    data: Data = {"alias": alias, "farm": {"id": farm.data["id"]}, "launchIndex": index}
    data.update(role={"id": base.data["id"]}, cloudPlatform="ec2", cloudLocation="us-east-1")
    data.update(instanceType={"id": "m4.large"}, availabilityZones=["us-east-1a"])
    scaling = {"enabled": True, "minInstances": size, "maxInstances": size + 2}
    data["scaling"] = {**SCALING_DEFAULTS, **scaling, "rules": ["LoadAverages"]}
    data["cloudFeatures"] = {"type": "AwsCloudFeatures", "ebsOptimized": True}
    data["security"] = {"securityGroups": [{"id": "sg-1f2e3d4c", "name": "default"}]}
    role = _add_with_integer(store, "farm-roles", _ENVIRONMENT, data)
    place: Container = ("farmrole", role.key)
    load: dict[str, Any] = {"name": "LoadAverages", "ruleType": "LoadAveragesScalingRule"}
    load.update(scaleUp=5, scaleDown=1, calculatingPeriod=15)
    store.add("scaling-rules", place, "LoadAverages", load)
    disk: Data = {"type": "PersistentStorageConfiguration", "reUse": True}
    disk["template"] = {"type": "ebs", "size": 20}
    disk["mounting"] = {"enabled": True, "fileSystem": "ext4", "mountPoint": "/data"}
    _add_with_uuid(store, "storage", place, disk)
    _variable(store, place, "ALIAS", alias)
    _rule(store, place)
    return role


def _add_farm_service(store: Store, farm: Record) -> None:
    data: Data = {"type": "AwsS3BucketLink", "cloudPlatform": "aws", "cloudLocation": "us-east-1"}
    _add_with_uuid(
        store, "cloud-services", ("farm", farm.key), {**data, "cloudServiceId": "assets"}
    )


def _add_logs(store: Store, server: Record) -> None:
    shared: Data = {"farm": server.data["farm"], "farmRole": server.data["farmRole"]}
    shared["server"] = {"id": server.key}
    script = store.rows("scripts", [_ENVIRONMENT])[0]
    version = {"script": {"id": script.data["id"]}, "version": "2"}
    entry: Data = {"executionExitCode": 0, "executionTime": 3, "result": "version 2"}
    entry.update(scriptName=script.data["name"], scriptVersion=version, triggeredBy="system")
    log = _add_with_uuid(store, "orchestration-logs", _ENVIRONMENT, {**entry, **shared})
    event = {"event": {"id": "HostUp"}, "firedBy": "system", "logEntries": [{"id": log.key}]}
    _add_with_uuid(store, "event-logs", _ENVIRONMENT, {**event, **shared})
    done = {"status": "finished", "logEntry": {"id": log.key}, "server": {"id": server.key}}
    _add_with_uuid(store, "script-executions", _ENVIRONMENT, done)
