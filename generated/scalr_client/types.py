"""Known values of enums, for annotations. Enums are open: a host may send and take others."""

from __future__ import annotations

from typing import Literal, TypeAlias

AccountType: TypeAlias = Literal["china", "govcloud", "regular"] | str

ActionType: TypeAlias = (
    Literal[
        "AnsibleTowerAction",
        "ChefAction",
        "LocalScriptAction",
        "RemoteScriptAction",
        "ScalrScriptAction",
    ]
    | str
)

AnsibleTowerGroupType: TypeAlias = (
    Literal["AnsibleTowerGroupRegular", "AnsibleTowerGroupTemplate"] | str
)

AnsibleTowerMachineCredentialsType: TypeAlias = (
    Literal["AnsibleTowerMachineCredentialsLinux", "AnsibleTowerMachineCredentialsWindows"] | str
)

Architecture: TypeAlias = Literal["i386", "x86_64"] | str

BaseRole: TypeAlias = Literal["full-access", "no-access", "read-only"] | str

BootstrapConfigurationType: TypeAlias = (
    Literal[
        "AnsibleTowerBootstrapConfiguration",
        "ChefServerBootstrapConfiguration",
        "ChefSoloBootstrapConfiguration",
    ]
    | str
)

BuiltinAutomation: TypeAlias = (
    Literal[
        "apache",
        "base",
        "chef",
        "haproxy",
        "memcached",
        "mysql",
        "nginx",
        "percona",
        "postgresql",
        "rabbitmq",
        "redis",
        "tomcat",
    ]
    | str
)

CloudCredentialsStatus: TypeAlias = Literal["disabled", "enabled", "suspended"] | str

CloudCredentialsType: TypeAlias = (
    Literal[
        "AwsCloudCredentials",
        "AzureCloudCredentials",
        "CloudstackCloudCredentials",
        "GceCloudCredentials",
        "OpenstackCloudCredentials",
        "RackspaceCloudCredentials",
        "VmwareCloudCredentials",
    ]
    | str
)

CloudFeaturesType: TypeAlias = (
    Literal[
        "AwsCloudFeatures",
        "AzureCloudFeatures",
        "GceCloudFeatures",
        "OpenstackCloudFeatures",
        "VmwareCloudFeatures",
    ]
    | str
)

CloudPlatform: TypeAlias = (
    Literal[
        "azure",
        "cisco",
        "cloudstack",
        "ec2",
        "gce",
        "hpcloud",
        "idcf",
        "mirantis",
        "ocs",
        "openstack",
        "otc",
        "rackspacenguk",
        "rackspacengus",
        "vio",
        "vmware",
    ]
    | str
)

CloudValue: TypeAlias = Literal["ec2", "gce"] | str

ConsiderSuspendedServers: TypeAlias = Literal["running", "terminated"] | str

DaysOfWeek: TypeAlias = Literal["fri", "mon", "sat", "sun", "thu", "tue", "wed"] | str

DeclaredIn: TypeAlias = (
    Literal["account", "environment", "farm", "farmrole", "role", "scalr", "server"] | str
)

DefinedIn: TypeAlias = (
    Literal["account", "environment", "farm", "farmrole", "role", "scalr", "server"] | str
)

Direction: TypeAlias = Literal["inbound", "outbound"] | str

EnvironmentStatus: TypeAlias = Literal["active", "inactive"] | str

EnvironmentType: TypeAlias = Literal["cmp", "iacp"] | str

FarmCloudServiceLinkCloudPlatform: TypeAlias = Literal["aws"] | str

FarmCloudServiceLinkType: TypeAlias = (
    Literal[
        "AwsAlbLink",
        "AwsCloudFrontDistributionLink",
        "AwsEfsLink",
        "AwsElbLink",
        "AwsEmrClusterLink",
        "AwsNlbLink",
        "AwsRdsClusterLink",
        "AwsRdsInstanceLink",
        "AwsS3BucketLink",
    ]
    | str
)

FarmRoleAnsibleTowerConfigurationScope: TypeAlias = Literal["farmrole", "role"] | str

FarmStatus: TypeAlias = (
    Literal["pending_launch", "pending_terminate", "running", "suspended", "terminated"] | str
)

FileSystem: TypeAlias = Literal["ext3", "ext4", "ntfs", "xfs"] | str

FiredBy: TypeAlias = Literal["api", "system", "ui"] | str

Function: TypeAlias = Literal["average", "max", "min", "sum"] | str

GlobalVariableType: TypeAlias = (
    Literal[
        "GlobalVariableJson",
        "GlobalVariableList",
        "GlobalVariableRemoteList",
        "GlobalVariableString",
    ]
    | str
)

HostName: TypeAlias = Literal["hostname", "privateIp", "publicIp"] | str

HostnameConfigurationType: TypeAlias = (
    Literal["TemplateHostnameConfiguration", "WebhookHostnameConfiguration"] | str
)

ImageCloudFeaturesType: TypeAlias = (
    Literal["AwsImageCloudFeatures", "OpenstackImageCloudFeatures", "VmwareImageCloudFeatures"]
    | str
)

ImageStatus: TypeAlias = Literal["active", "failed", "pending_delete"] | str

InitializationStatusStatus: TypeAlias = (
    Literal["failed", "initializing", "insufficient-data", "ok"] | str
)

InstanceTypeCloudFeaturesType: TypeAlias = Literal["AwsInstanceTypeCloudFeatures"] | str

IpAddressConfigurationType: TypeAlias = (
    Literal[
        "AwsElasticIp",
        "AzureStaticPublicIp",
        "GceStaticExternalIp",
        "GenericStaticIp",
        "OpenstackFloatingIP",
    ]
    | str
)

LaunchOrder: TypeAlias = Literal["sequential", "simultaneous"] | str

LightsOutNotificationType: TypeAlias = (
    Literal["LightsOutEmailNotification", "LightsOutFarmOwnerNotification"] | str
)

LogLevel: TypeAlias = Literal["auto", "debug", "error", "fatal", "info", "warn"] | str

NetworkCloudFeaturesType: TypeAlias = (
    Literal["AzureNetworkCloudFeatures", "OpenstackNetworkCloudFeatures"] | str
)

OrchestrationRuleConditionType: TypeAlias = (
    Literal["FarmRolesCondition", "OsCondition", "TagsCondition"] | str
)

OsType: TypeAlias = Literal["cross-platform", "linux", "windows"] | str

PlacementStrategy: TypeAlias = Literal["manual", "scalr-auto"] | str

ReachabilityStatusStatus: TypeAlias = Literal["failed", "insufficient-data", "ok"] | str

ReplaceImageRequestScope: TypeAlias = Literal["account", "environment", "scalr"] | str

RequiredIn: TypeAlias = (
    Literal["account", "environment", "farm", "farmrole", "role", "scalr", "server"] | str
)

RetrieveMethod: TypeAlias = Literal["execute", "read", "url-request"] | str

RuleType: TypeAlias = (
    Literal[
        "BandWidthScalingRule",
        "BasicScalingRule",
        "DateAndTimeScalingRule",
        "FreeRamScalingRule",
        "LoadAveragesScalingRule",
        "SqsQueueSizeScalingRule",
        "UrlResponseTimeScalingRule",
    ]
    | str
)

ScalingBehavior: TypeAlias = Literal["launch-terminate", "suspend-resume"] | str

Scope: TypeAlias = (
    Literal["account", "environment", "farm", "farmrole", "role", "scalr", "server"] | str
)

ScriptExecutionStatus: TypeAlias = Literal["finished", "running"] | str

ScriptVariableType: TypeAlias = (
    Literal[
        "ScriptVariableJson",
        "ScriptVariableList",
        "ScriptVariableRemoteList",
        "ScriptVariableString",
    ]
    | str
)

ServerAlertStatus: TypeAlias = Literal["failed", "warning"] | str

ServerAlertType: TypeAlias = (
    Literal[
        "AWS_INSTANCE_STATUS",
        "AWS_RETIREMENT",
        "AWS_SYSTEM_STATUS",
        "SCALARIZR_CONNECT",
        "SCALARIZR_UPD_CLIENT_CONNECT",
    ]
    | str
)

ServerOperationsName: TypeAlias = Literal["rebooting", "resizing"] | str

ServerStatus: TypeAlias = (
    Literal[
        "importing",
        "initializing",
        "pending",
        "pending_launch",
        "pending_suspend",
        "pending_terminate",
        "resuming",
        "running",
        "suspended",
        "temporary",
        "terminated",
    ]
    | str
)

ShutdownBehavior: TypeAlias = Literal["suspend", "terminate"] | str

Source: TypeAlias = Literal["BundleTask", "Manual"] | str

SourceType: TypeAlias = Literal["image", "snapshot"] | str

SslVerificationMode: TypeAlias = Literal["auto", "none", "peer"] | str

StorageConfigurationType: TypeAlias = (
    Literal[
        "EphemeralStorageConfiguration",
        "PersistentStorageConfiguration",
        "RootStorageConfiguration",
    ]
    | str
)

StorageTemplateCloudFeaturesType: TypeAlias = (
    Literal[
        "AwsStorageTemplateCloudFeatures",
        "AzureStorageTemplateCloudFeatures",
        "VmwareStorageTemplateCloudFeatures",
    ]
    | str
)

TargetType: TypeAlias = (
    Literal["FarmTarget", "TriggeringFarmRoleTarget", "TriggeringServerTarget"] | str
)

TriggerType: TypeAlias = Literal["AllEventsTrigger", "SpecificEventTrigger"] | str

TriggeredBy: TypeAlias = Literal["api", "system", "ui"] | str

UnlockPermission: TypeAlias = Literal["anyone", "owner", "team"] | str

UrlType: TypeAlias = Literal["git", "http"] | str

UserSummaryStatus: TypeAlias = Literal["active", "inactive", "pending"] | str

Virtualization: TypeAlias = Literal["hvm", "paravirtual"] | str

Workflow: TypeAlias = Literal["classic", "policyfiles"] | str
