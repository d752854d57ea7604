"""The resources: which kind of objects each one has, and in which containers they are kept."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Resource:
    """A resource: the kind of its objects, and what ties them to the object above them.

    `inside`: they live in the container of the object above. `match`: they live in the scope and
    name the object above in this property. `inherits`: those of wider scopes are seen too.
    `account_wide`: an environment keeps none of its own.
    """

    kind: str
    inside: str = ""
    match: str = ""
    inherits: bool = True
    account_wide: bool = False


def _kept_by(owner: str, level: str) -> dict[str, Resource]:
    """The two resources that scopes, farms, farm roles, roles and servers all may have."""
    return {
        f"{owner}.global-variables": Resource("global-variables", inside=level),
        f"{owner}.orchestration-rules": Resource("orchestration-rules", inside=level),
    }


RESOURCES: Mapping[str, Resource] = {
    "acl-roles": Resource("acl-roles"),
    "ansible-tower.configurations": Resource("ansible-tower-configurations"),
    "ansible-tower.servers": Resource("ansible-tower-servers"),
    "cloud-credentials": Resource("cloud-credentials"),
    "clouds": Resource("clouds"),
    "clouds.cloud-locations": Resource("cloud-locations", inside="cloud"),
    "clouds.cloud-locations.instance-types": Resource("instance-types", inside="location"),
    "cost-centers": Resource("cost-centers"),
    "environments": Resource("environments"),
    "environments.clouds": Resource("environment-clouds", inside="environment"),
    "environments.teams": Resource("environment-teams", inside="environment"),
    "event-logs": Resource("event-logs"),
    "events": Resource("events"),
    "farm-roles": Resource("farm-roles"),
    "farm-roles.scaling": Resource("scaling-rules", inside="farmrole"),
    "farm-roles.servers": Resource("servers", match="farmRole"),
    "farm-roles.storage": Resource("storage", inside="farmrole"),
    "farms": Resource("farms"),
    "farms.cloud-services": Resource("cloud-services", inside="farm"),
    "farms.farm-roles": Resource("farm-roles", match="farm"),
    "farms.servers": Resource("servers", match="farm"),
    "global-variables": Resource("global-variables"),
    "images": Resource("images"),
    "orchestration-logs": Resource("orchestration-logs"),
    "orchestration-rules": Resource("orchestration-rules", inherits=False),
    "os": Resource("os"),
    "projects": Resource("projects", account_wide=True),
    "role-categories": Resource("role-categories"),
    "roles": Resource("roles"),
    "roles.images": Resource("role-images", inside="role"),
    "scaling-metrics": Resource("scaling-metrics"),
    "script-executions": Resource("script-executions"),
    "scripts": Resource("scripts"),
    "scripts.script-versions": Resource("script-versions", inside="script"),
    "servers": Resource("servers"),
    "teams": Resource("teams"),
    "users": Resource("users", inherits=False),
    "webhook-endpoints": Resource("webhook-endpoints"),
    **_kept_by("farm-roles", "farmrole"),
    **_kept_by("farms", "farm"),
    **_kept_by("roles", "role"),
    **_kept_by("servers", "server"),
}

# The kind of the objects behind a key, by the definition it stands for; by its own where it names none.
KINDS: Mapping[str, str] = {
    "AccountRole": "roles",
    "AclRole": "acl-roles",
    "AnsibleTowerConfiguration": "ansible-tower-configurations",
    "AnsibleTowerConfigurationIdentity": "ansible-tower-configurations",
    "AnsibleTowerServer": "ansible-tower-servers",
    "CloudCredentials": "cloud-credentials",
    "CloudCredentialsForeignKey": "cloud-credentials",
    "ComposedTeamIdentity": "teams",
    "ComposedUserIdentity": "users",
    "CostCenter": "cost-centers",
    "Environment": "environments",
    "Event": "events",
    "Farm": "farms",
    "FarmRole": "farm-roles",
    "FarmRoleIdentity": "farm-roles",
    "Image": "images",
    "InstanceType": "instance-types",
    "LogEntry": "orchestration-logs",
    "Os": "os",
    "Project": "projects",
    "Role": "roles",
    "RoleCategory": "role-categories",
    "ScalingMetric": "scaling-metrics",
    "Script": "scripts",
    "Server": "servers",
    "Team": "teams",
    "User": "users",
    "UserForeignKey": "users",
    "WebhookEndpoint": "webhook-endpoints",
}
