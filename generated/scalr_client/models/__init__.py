"""The classes of everything that operations take and give; each is loaded when it is first used."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from .account_role import AccountRole as AccountRole
    from .acl_role import AclRole as AclRole
    from .acl_role_foreign_key import AclRoleForeignKey as AclRoleForeignKey
    from .action import Action as Action
    from .action import AnsibleTowerAction as AnsibleTowerAction
    from .action import ChefAction as ChefAction
    from .action import LocalScriptAction as LocalScriptAction
    from .action import RemoteScriptAction as RemoteScriptAction
    from .action import ScalrScriptAction as ScalrScriptAction
    from .ansible_tower_configuration import AnsibleTowerConfiguration as AnsibleTowerConfiguration
    from .ansible_tower_configuration_identity import (
        AnsibleTowerConfigurationIdentity as AnsibleTowerConfigurationIdentity,
    )
    from .ansible_tower_group import AnsibleTowerGroup as AnsibleTowerGroup
    from .ansible_tower_group import AnsibleTowerGroupRegular as AnsibleTowerGroupRegular
    from .ansible_tower_group import AnsibleTowerGroupTemplate as AnsibleTowerGroupTemplate
    from .ansible_tower_machine_credentials import (
        AnsibleTowerMachineCredentials as AnsibleTowerMachineCredentials,
    )
    from .ansible_tower_machine_credentials import (
        AnsibleTowerMachineCredentialsLinux as AnsibleTowerMachineCredentialsLinux,
    )
    from .ansible_tower_machine_credentials import (
        AnsibleTowerMachineCredentialsWindows as AnsibleTowerMachineCredentialsWindows,
    )
    from .ansible_tower_server import AnsibleTowerServer as AnsibleTowerServer
    from .ansible_tower_server_foreign_key import (
        AnsibleTowerServerForeignKey as AnsibleTowerServerForeignKey,
    )
    from .application_group_foreign_key import (
        ApplicationGroupForeignKey as ApplicationGroupForeignKey,
    )
    from .aws_detailed_billing import AwsDetailedBilling as AwsDetailedBilling
    from .aws_spot_instance_configuration import (
        AwsSpotInstanceConfiguration as AwsSpotInstanceConfiguration,
    )
    from .bootstrap_configuration import (
        AnsibleTowerBootstrapConfiguration as AnsibleTowerBootstrapConfiguration,
    )
    from .bootstrap_configuration import BootstrapConfiguration as BootstrapConfiguration
    from .bootstrap_configuration import ChefBootstrapConfiguration as ChefBootstrapConfiguration
    from .bootstrap_configuration import (
        ChefServerBootstrapConfiguration as ChefServerBootstrapConfiguration,
    )
    from .bootstrap_configuration import (
        ChefSoloBootstrapConfiguration as ChefSoloBootstrapConfiguration,
    )
    from .chef_server_foreign_key import ChefServerForeignKey as ChefServerForeignKey
    from .clone_farm_request import CloneFarmRequest as CloneFarmRequest
    from .clone_farm_role_request import CloneFarmRoleRequest as CloneFarmRoleRequest
    from .clone_role_request import CloneRoleRequest as CloneRoleRequest
    from .cloud import Cloud as Cloud
    from .cloud_credentials import AwsCloudCredentials as AwsCloudCredentials
    from .cloud_credentials import AzureCloudCredentials as AzureCloudCredentials
    from .cloud_credentials import CloudCredentials as CloudCredentials
    from .cloud_credentials import CloudstackCloudCredentials as CloudstackCloudCredentials
    from .cloud_credentials import GceCloudCredentials as GceCloudCredentials
    from .cloud_credentials import OpenstackCloudCredentials as OpenstackCloudCredentials
    from .cloud_credentials import RackspaceCloudCredentials as RackspaceCloudCredentials
    from .cloud_credentials import VmwareCloudCredentials as VmwareCloudCredentials
    from .cloud_credentials_foreign_key import (
        CloudCredentialsForeignKey as CloudCredentialsForeignKey,
    )
    from .cloud_credentials_summary import CloudCredentialsSummary as CloudCredentialsSummary
    from .cloud_features import AwsCloudFeatures as AwsCloudFeatures
    from .cloud_features import AzureCloudFeatures as AzureCloudFeatures
    from .cloud_features import CloudFeatures as CloudFeatures
    from .cloud_features import GceCloudFeatures as GceCloudFeatures
    from .cloud_features import OpenstackCloudFeatures as OpenstackCloudFeatures
    from .cloud_features import VmwareCloudFeatures as VmwareCloudFeatures
    from .cloud_location import CloudLocation as CloudLocation
    from .cloud_network_foreign_key import CloudNetworkForeignKey as CloudNetworkForeignKey
    from .cloud_snapshot_foreign_key import CloudSnapshotForeignKey as CloudSnapshotForeignKey
    from .cloud_subnet import CloudSubnet as CloudSubnet
    from .cloud_subnet_foreign_key import CloudSubnetForeignKey as CloudSubnetForeignKey
    from .composed_ansible_tower_inventory_identity import (
        ComposedAnsibleTowerInventoryIdentity as ComposedAnsibleTowerInventoryIdentity,
    )
    from .composed_ansible_tower_organization_identity import (
        ComposedAnsibleTowerOrganizationIdentity as ComposedAnsibleTowerOrganizationIdentity,
    )
    from .composed_team_identity import ComposedTeamIdentity as ComposedTeamIdentity
    from .composed_user_identity import ComposedUserIdentity as ComposedUserIdentity
    from .copy_image_request import CopyImageRequest as CopyImageRequest
    from .cost_center import CostCenter as CostCenter
    from .cost_center_foreign_key import CostCenterForeignKey as CostCenterForeignKey
    from .datastore_cloud_identity import DatastoreCloudIdentity as DatastoreCloudIdentity
    from .deprecate_role_request import DeprecateRoleRequest as DeprecateRoleRequest
    from .environment import Environment as Environment
    from .environment_foreign_key import EnvironmentForeignKey as EnvironmentForeignKey
    from .environment_team import EnvironmentTeam as EnvironmentTeam
    from .ephemeral_storage_template import EphemeralStorageTemplate as EphemeralStorageTemplate
    from .event import Event as Event
    from .event_foreign_key import EventForeignKey as EventForeignKey
    from .event_log_entry import EventLogEntry as EventLogEntry
    from .farm import Farm as Farm
    from .farm_cloud_service_link import AwsAlbLink as AwsAlbLink
    from .farm_cloud_service_link import (
        AwsCloudFrontDistributionLink as AwsCloudFrontDistributionLink,
    )
    from .farm_cloud_service_link import AwsEfsLink as AwsEfsLink
    from .farm_cloud_service_link import AwsElbLink as AwsElbLink
    from .farm_cloud_service_link import AwsEmrClusterLink as AwsEmrClusterLink
    from .farm_cloud_service_link import AwsNlbLink as AwsNlbLink
    from .farm_cloud_service_link import AwsRdsClusterLink as AwsRdsClusterLink
    from .farm_cloud_service_link import AwsRdsInstanceLink as AwsRdsInstanceLink
    from .farm_cloud_service_link import AwsS3BucketLink as AwsS3BucketLink
    from .farm_cloud_service_link import FarmCloudServiceLink as FarmCloudServiceLink
    from .farm_foreign_key import FarmForeignKey as FarmForeignKey
    from .farm_lights_out_configuration import (
        FarmLightsOutConfiguration as FarmLightsOutConfiguration,
    )
    from .farm_lock_options import FarmLockOptions as FarmLockOptions
    from .farm_role import FarmRole as FarmRole
    from .farm_role_advanced_configuration import (
        FarmRoleAdvancedConfiguration as FarmRoleAdvancedConfiguration,
    )
    from .farm_role_ansible_tower_configuration import (
        FarmRoleAnsibleTowerConfiguration as FarmRoleAnsibleTowerConfiguration,
    )
    from .farm_role_foreign_key import FarmRoleForeignKey as FarmRoleForeignKey
    from .farm_role_identity import FarmRoleIdentity as FarmRoleIdentity
    from .farm_role_network import FarmRoleNetwork as FarmRoleNetwork
    from .farm_role_network_template import FarmRoleNetworkTemplate as FarmRoleNetworkTemplate
    from .farm_role_summary import FarmRoleSummary as FarmRoleSummary
    from .farm_role_template import FarmRoleTemplate as FarmRoleTemplate
    from .farm_template import FarmTemplate as FarmTemplate
    from .farm_template_content import FarmTemplateContent as FarmTemplateContent
    from .farm_template_content_lock_options import (
        FarmTemplateContentLockOptions as FarmTemplateContentLockOptions,
    )
    from .fire_event_request import FireEventRequest as FireEventRequest
    from .gce_service_account import GceServiceAccount as GceServiceAccount
    from .global_variable import GlobalVariable as GlobalVariable
    from .global_variable import GlobalVariableJson as GlobalVariableJson
    from .global_variable import GlobalVariableList as GlobalVariableList
    from .global_variable import GlobalVariableRemoteList as GlobalVariableRemoteList
    from .global_variable import GlobalVariableString as GlobalVariableString
    from .hostname_configuration import HostnameConfiguration as HostnameConfiguration
    from .hostname_configuration import (
        TemplateHostnameConfiguration as TemplateHostnameConfiguration,
    )
    from .hostname_configuration import WebhookHostnameConfiguration as WebhookHostnameConfiguration
    from .image import Image as Image
    from .image_cloud_features import AwsImageCloudFeatures as AwsImageCloudFeatures
    from .image_cloud_features import ImageCloudFeatures as ImageCloudFeatures
    from .image_cloud_features import OpenstackImageCloudFeatures as OpenstackImageCloudFeatures
    from .image_cloud_features import VmwareImageCloudFeatures as VmwareImageCloudFeatures
    from .image_foreign_key import ImageForeignKey as ImageForeignKey
    from .import_server_request import ImportServerRequest as ImportServerRequest
    from .initialization_status import InitializationStatus as InitializationStatus
    from .instance_type import InstanceType as InstanceType
    from .instance_type_cloud_features import (
        AwsInstanceTypeCloudFeatures as AwsInstanceTypeCloudFeatures,
    )
    from .instance_type_cloud_features import InstanceTypeCloudFeatures as InstanceTypeCloudFeatures
    from .instance_type_foreign_key import InstanceTypeForeignKey as InstanceTypeForeignKey
    from .ip_address_configuration import IpAddressConfiguration as IpAddressConfiguration
    from .ip_pool_foreign_key import IpPoolForeignKey as IpPoolForeignKey
    from .job_template_identity import JobTemplateIdentity as JobTemplateIdentity
    from .lights_out_notification import LightsOutEmailNotification as LightsOutEmailNotification
    from .lights_out_notification import (
        LightsOutFarmOwnerNotification as LightsOutFarmOwnerNotification,
    )
    from .lights_out_notification import LightsOutNotification as LightsOutNotification
    from .lights_out_time_frame import LightsOutTimeFrame as LightsOutTimeFrame
    from .lock_farm_request import LockFarmRequest as LockFarmRequest
    from .log_entry import LogEntry as LogEntry
    from .log_entry_foreign_key import LogEntryForeignKey as LogEntryForeignKey
    from .log_entry_summary import LogEntrySummary as LogEntrySummary
    from .mount_configuration import MountConfiguration as MountConfiguration
    from .network_cloud_features import AzureNetworkCloudFeatures as AzureNetworkCloudFeatures
    from .network_cloud_features import NetworkCloudFeatures as NetworkCloudFeatures
    from .network_cloud_features import (
        OpenstackNetworkCloudFeatures as OpenstackNetworkCloudFeatures,
    )
    from .network_configuration import NetworkConfiguration as NetworkConfiguration
    from .network_configuration_template import (
        NetworkConfigurationTemplate as NetworkConfigurationTemplate,
    )
    from .orchestration_rule import OrchestrationRule as OrchestrationRule
    from .orchestration_rule_condition import FarmRolesCondition as FarmRolesCondition
    from .orchestration_rule_condition import (
        OrchestrationRuleCondition as OrchestrationRuleCondition,
    )
    from .orchestration_rule_condition import OsCondition as OsCondition
    from .orchestration_rule_condition import TagsCondition as TagsCondition
    from .orchestration_rule_template_content import (
        OrchestrationRuleTemplateContent as OrchestrationRuleTemplateContent,
    )
    from .orchestration_template_content import (
        OrchestrationTemplateContent as OrchestrationTemplateContent,
    )
    from .os import Os as Os
    from .os_foreign_key import OsForeignKey as OsForeignKey
    from .persistent_storage_template import PersistentStorageTemplate as PersistentStorageTemplate
    from .project import Project as Project
    from .project_foreign_key import ProjectForeignKey as ProjectForeignKey
    from .reachability_status import ReachabilityStatus as ReachabilityStatus
    from .replace_image_request import ReplaceImageRequest as ReplaceImageRequest
    from .role import Role as Role
    from .role_category import RoleCategory as RoleCategory
    from .role_category_foreign_key import RoleCategoryForeignKey as RoleCategoryForeignKey
    from .role_deprecated_options import RoleDeprecatedOptions as RoleDeprecatedOptions
    from .role_foreign_key import RoleForeignKey as RoleForeignKey
    from .role_identity import RoleIdentity as RoleIdentity
    from .role_identity_template_content import (
        RoleIdentityTemplateContent as RoleIdentityTemplateContent,
    )
    from .role_image import RoleImage as RoleImage
    from .role_scope_identity import RoleScopeIdentity as RoleScopeIdentity
    from .scaling_configuration import ScalingConfiguration as ScalingConfiguration
    from .scaling_metric import ScalingMetric as ScalingMetric
    from .scaling_rule import BandWidthScalingRule as BandWidthScalingRule
    from .scaling_rule import BasicScalingRule as BasicScalingRule
    from .scaling_rule import DateAndTimeScalingRule as DateAndTimeScalingRule
    from .scaling_rule import FreeRamScalingRule as FreeRamScalingRule
    from .scaling_rule import LoadAveragesScalingRule as LoadAveragesScalingRule
    from .scaling_rule import ScalingRule as ScalingRule
    from .scaling_rule import SqsQueueSizeScalingRule as SqsQueueSizeScalingRule
    from .scaling_rule import UrlResponseTimeScalingRule as UrlResponseTimeScalingRule
    from .scaling_rule_time_frame import ScalingRuleTimeFrame as ScalingRuleTimeFrame
    from .scaling_template_content import ScalingTemplateContent as ScalingTemplateContent
    from .scalr_agent import ScalrAgent as ScalrAgent
    from .script import Script as Script
    from .script_execution import ScriptExecution as ScriptExecution
    from .script_execution_request import ScriptExecutionRequest as ScriptExecutionRequest
    from .script_foreign_key import ScriptForeignKey as ScriptForeignKey
    from .script_identity import ScriptIdentity as ScriptIdentity
    from .script_summary import ScriptSummary as ScriptSummary
    from .script_variable import ScriptVariable as ScriptVariable
    from .script_variable import ScriptVariableJson as ScriptVariableJson
    from .script_variable import ScriptVariableList as ScriptVariableList
    from .script_variable import ScriptVariableRemoteList as ScriptVariableRemoteList
    from .script_variable import ScriptVariableString as ScriptVariableString
    from .script_variable_value import ScriptVariableValue as ScriptVariableValue
    from .script_version import ScriptVersion as ScriptVersion
    from .script_version_foreign_key import ScriptVersionForeignKey as ScriptVersionForeignKey
    from .script_version_identity import ScriptVersionIdentity as ScriptVersionIdentity
    from .security_configuration import SecurityConfiguration as SecurityConfiguration
    from .security_group_identity import SecurityGroupIdentity as SecurityGroupIdentity
    from .server import Server as Server
    from .server_alert import ServerAlert as ServerAlert
    from .server_foreign_key import ServerForeignKey as ServerForeignKey
    from .server_launch_request import ServerLaunchRequest as ServerLaunchRequest
    from .server_operations import ServerOperations as ServerOperations
    from .server_reboot_options import ServerRebootOptions as ServerRebootOptions
    from .server_summary import ServerSummary as ServerSummary
    from .server_termination_options import ServerTerminationOptions as ServerTerminationOptions
    from .storage_configuration import (
        EphemeralStorageConfiguration as EphemeralStorageConfiguration,
    )
    from .storage_configuration import (
        PersistentStorageConfiguration as PersistentStorageConfiguration,
    )
    from .storage_configuration import RootStorageConfiguration as RootStorageConfiguration
    from .storage_configuration import StorageConfiguration as StorageConfiguration
    from .storage_template_cloud_features import (
        AwsStorageTemplateCloudFeatures as AwsStorageTemplateCloudFeatures,
    )
    from .storage_template_cloud_features import (
        AzureStorageTemplateCloudFeatures as AzureStorageTemplateCloudFeatures,
    )
    from .storage_template_cloud_features import (
        StorageTemplateCloudFeatures as StorageTemplateCloudFeatures,
    )
    from .storage_template_cloud_features import (
        VmwareStorageTemplateCloudFeatures as VmwareStorageTemplateCloudFeatures,
    )
    from .tag import Tag as Tag
    from .target import FarmTarget as FarmTarget
    from .target import Target as Target
    from .target import TriggeringFarmRoleTarget as TriggeringFarmRoleTarget
    from .target import TriggeringServerTarget as TriggeringServerTarget
    from .target_farm_role_identity import TargetFarmRoleIdentity as TargetFarmRoleIdentity
    from .target_group_link import TargetGroupLink as TargetGroupLink
    from .team import Team as Team
    from .template_metadata import TemplateMetadata as TemplateMetadata
    from .terminate_farm_request import TerminateFarmRequest as TerminateFarmRequest
    from .trigger import AllEventsTrigger as AllEventsTrigger
    from .trigger import SpecificEventTrigger as SpecificEventTrigger
    from .trigger import Trigger as Trigger
    from .user_foreign_key import UserForeignKey as UserForeignKey
    from .user_summary import UserSummary as UserSummary
    from .variable_allowed_value import VariableAllowedValue as VariableAllowedValue
    from .webhook_endpoint import WebhookEndpoint as WebhookEndpoint
    from .webhook_endpoint_foreign_key import WebhookEndpointForeignKey as WebhookEndpointForeignKey

_HOMES: Final = {
    "AccountRole": "account_role",
    "AclRole": "acl_role",
    "AclRoleForeignKey": "acl_role_foreign_key",
    "Action": "action",
    "AllEventsTrigger": "trigger",
    "AnsibleTowerAction": "action",
    "AnsibleTowerBootstrapConfiguration": "bootstrap_configuration",
    "AnsibleTowerConfiguration": "ansible_tower_configuration",
    "AnsibleTowerConfigurationIdentity": "ansible_tower_configuration_identity",
    "AnsibleTowerGroup": "ansible_tower_group",
    "AnsibleTowerGroupRegular": "ansible_tower_group",
    "AnsibleTowerGroupTemplate": "ansible_tower_group",
    "AnsibleTowerMachineCredentials": "ansible_tower_machine_credentials",
    "AnsibleTowerMachineCredentialsLinux": "ansible_tower_machine_credentials",
    "AnsibleTowerMachineCredentialsWindows": "ansible_tower_machine_credentials",
    "AnsibleTowerServer": "ansible_tower_server",
    "AnsibleTowerServerForeignKey": "ansible_tower_server_foreign_key",
    "ApplicationGroupForeignKey": "application_group_foreign_key",
    "AwsAlbLink": "farm_cloud_service_link",
    "AwsCloudCredentials": "cloud_credentials",
    "AwsCloudFeatures": "cloud_features",
    "AwsCloudFrontDistributionLink": "farm_cloud_service_link",
    "AwsDetailedBilling": "aws_detailed_billing",
    "AwsEfsLink": "farm_cloud_service_link",
    "AwsElbLink": "farm_cloud_service_link",
    "AwsEmrClusterLink": "farm_cloud_service_link",
    "AwsImageCloudFeatures": "image_cloud_features",
    "AwsInstanceTypeCloudFeatures": "instance_type_cloud_features",
    "AwsNlbLink": "farm_cloud_service_link",
    "AwsRdsClusterLink": "farm_cloud_service_link",
    "AwsRdsInstanceLink": "farm_cloud_service_link",
    "AwsS3BucketLink": "farm_cloud_service_link",
    "AwsSpotInstanceConfiguration": "aws_spot_instance_configuration",
    "AwsStorageTemplateCloudFeatures": "storage_template_cloud_features",
    "AzureCloudCredentials": "cloud_credentials",
    "AzureCloudFeatures": "cloud_features",
    "AzureNetworkCloudFeatures": "network_cloud_features",
    "AzureStorageTemplateCloudFeatures": "storage_template_cloud_features",
    "BandWidthScalingRule": "scaling_rule",
    "BasicScalingRule": "scaling_rule",
    "BootstrapConfiguration": "bootstrap_configuration",
    "ChefAction": "action",
    "ChefBootstrapConfiguration": "bootstrap_configuration",
    "ChefServerBootstrapConfiguration": "bootstrap_configuration",
    "ChefServerForeignKey": "chef_server_foreign_key",
    "ChefSoloBootstrapConfiguration": "bootstrap_configuration",
    "CloneFarmRequest": "clone_farm_request",
    "CloneFarmRoleRequest": "clone_farm_role_request",
    "CloneRoleRequest": "clone_role_request",
    "Cloud": "cloud",
    "CloudCredentials": "cloud_credentials",
    "CloudCredentialsForeignKey": "cloud_credentials_foreign_key",
    "CloudCredentialsSummary": "cloud_credentials_summary",
    "CloudFeatures": "cloud_features",
    "CloudLocation": "cloud_location",
    "CloudNetworkForeignKey": "cloud_network_foreign_key",
    "CloudSnapshotForeignKey": "cloud_snapshot_foreign_key",
    "CloudSubnet": "cloud_subnet",
    "CloudSubnetForeignKey": "cloud_subnet_foreign_key",
    "CloudstackCloudCredentials": "cloud_credentials",
    "ComposedAnsibleTowerInventoryIdentity": "composed_ansible_tower_inventory_identity",
    "ComposedAnsibleTowerOrganizationIdentity": "composed_ansible_tower_organization_identity",
    "ComposedTeamIdentity": "composed_team_identity",
    "ComposedUserIdentity": "composed_user_identity",
    "CopyImageRequest": "copy_image_request",
    "CostCenter": "cost_center",
    "CostCenterForeignKey": "cost_center_foreign_key",
    "DatastoreCloudIdentity": "datastore_cloud_identity",
    "DateAndTimeScalingRule": "scaling_rule",
    "DeprecateRoleRequest": "deprecate_role_request",
    "Environment": "environment",
    "EnvironmentForeignKey": "environment_foreign_key",
    "EnvironmentTeam": "environment_team",
    "EphemeralStorageConfiguration": "storage_configuration",
    "EphemeralStorageTemplate": "ephemeral_storage_template",
    "Event": "event",
    "EventForeignKey": "event_foreign_key",
    "EventLogEntry": "event_log_entry",
    "Farm": "farm",
    "FarmCloudServiceLink": "farm_cloud_service_link",
    "FarmForeignKey": "farm_foreign_key",
    "FarmLightsOutConfiguration": "farm_lights_out_configuration",
    "FarmLockOptions": "farm_lock_options",
    "FarmRole": "farm_role",
    "FarmRoleAdvancedConfiguration": "farm_role_advanced_configuration",
    "FarmRoleAnsibleTowerConfiguration": "farm_role_ansible_tower_configuration",
    "FarmRoleForeignKey": "farm_role_foreign_key",
    "FarmRoleIdentity": "farm_role_identity",
    "FarmRoleNetwork": "farm_role_network",
    "FarmRoleNetworkTemplate": "farm_role_network_template",
    "FarmRoleSummary": "farm_role_summary",
    "FarmRoleTemplate": "farm_role_template",
    "FarmRolesCondition": "orchestration_rule_condition",
    "FarmTarget": "target",
    "FarmTemplate": "farm_template",
    "FarmTemplateContent": "farm_template_content",
    "FarmTemplateContentLockOptions": "farm_template_content_lock_options",
    "FireEventRequest": "fire_event_request",
    "FreeRamScalingRule": "scaling_rule",
    "GceCloudCredentials": "cloud_credentials",
    "GceCloudFeatures": "cloud_features",
    "GceServiceAccount": "gce_service_account",
    "GlobalVariable": "global_variable",
    "GlobalVariableJson": "global_variable",
    "GlobalVariableList": "global_variable",
    "GlobalVariableRemoteList": "global_variable",
    "GlobalVariableString": "global_variable",
    "HostnameConfiguration": "hostname_configuration",
    "Image": "image",
    "ImageCloudFeatures": "image_cloud_features",
    "ImageForeignKey": "image_foreign_key",
    "ImportServerRequest": "import_server_request",
    "InitializationStatus": "initialization_status",
    "InstanceType": "instance_type",
    "InstanceTypeCloudFeatures": "instance_type_cloud_features",
    "InstanceTypeForeignKey": "instance_type_foreign_key",
    "IpAddressConfiguration": "ip_address_configuration",
    "IpPoolForeignKey": "ip_pool_foreign_key",
    "JobTemplateIdentity": "job_template_identity",
    "LightsOutEmailNotification": "lights_out_notification",
    "LightsOutFarmOwnerNotification": "lights_out_notification",
    "LightsOutNotification": "lights_out_notification",
    "LightsOutTimeFrame": "lights_out_time_frame",
    "LoadAveragesScalingRule": "scaling_rule",
    "LocalScriptAction": "action",
    "LockFarmRequest": "lock_farm_request",
    "LogEntry": "log_entry",
    "LogEntryForeignKey": "log_entry_foreign_key",
    "LogEntrySummary": "log_entry_summary",
    "MountConfiguration": "mount_configuration",
    "NetworkCloudFeatures": "network_cloud_features",
    "NetworkConfiguration": "network_configuration",
    "NetworkConfigurationTemplate": "network_configuration_template",
    "OpenstackCloudCredentials": "cloud_credentials",
    "OpenstackCloudFeatures": "cloud_features",
    "OpenstackImageCloudFeatures": "image_cloud_features",
    "OpenstackNetworkCloudFeatures": "network_cloud_features",
    "OrchestrationRule": "orchestration_rule",
    "OrchestrationRuleCondition": "orchestration_rule_condition",
    "OrchestrationRuleTemplateContent": "orchestration_rule_template_content",
    "OrchestrationTemplateContent": "orchestration_template_content",
    "Os": "os",
    "OsCondition": "orchestration_rule_condition",
    "OsForeignKey": "os_foreign_key",
    "PersistentStorageConfiguration": "storage_configuration",
    "PersistentStorageTemplate": "persistent_storage_template",
    "Project": "project",
    "ProjectForeignKey": "project_foreign_key",
    "RackspaceCloudCredentials": "cloud_credentials",
    "ReachabilityStatus": "reachability_status",
    "RemoteScriptAction": "action",
    "ReplaceImageRequest": "replace_image_request",
    "Role": "role",
    "RoleCategory": "role_category",
    "RoleCategoryForeignKey": "role_category_foreign_key",
    "RoleDeprecatedOptions": "role_deprecated_options",
    "RoleForeignKey": "role_foreign_key",
    "RoleIdentity": "role_identity",
    "RoleIdentityTemplateContent": "role_identity_template_content",
    "RoleImage": "role_image",
    "RoleScopeIdentity": "role_scope_identity",
    "RootStorageConfiguration": "storage_configuration",
    "ScalingConfiguration": "scaling_configuration",
    "ScalingMetric": "scaling_metric",
    "ScalingRule": "scaling_rule",
    "ScalingRuleTimeFrame": "scaling_rule_time_frame",
    "ScalingTemplateContent": "scaling_template_content",
    "ScalrAgent": "scalr_agent",
    "ScalrScriptAction": "action",
    "Script": "script",
    "ScriptExecution": "script_execution",
    "ScriptExecutionRequest": "script_execution_request",
    "ScriptForeignKey": "script_foreign_key",
    "ScriptIdentity": "script_identity",
    "ScriptSummary": "script_summary",
    "ScriptVariable": "script_variable",
    "ScriptVariableJson": "script_variable",
    "ScriptVariableList": "script_variable",
    "ScriptVariableRemoteList": "script_variable",
    "ScriptVariableString": "script_variable",
    "ScriptVariableValue": "script_variable_value",
    "ScriptVersion": "script_version",
    "ScriptVersionForeignKey": "script_version_foreign_key",
    "ScriptVersionIdentity": "script_version_identity",
    "SecurityConfiguration": "security_configuration",
    "SecurityGroupIdentity": "security_group_identity",
    "Server": "server",
    "ServerAlert": "server_alert",
    "ServerForeignKey": "server_foreign_key",
    "ServerLaunchRequest": "server_launch_request",
    "ServerOperations": "server_operations",
    "ServerRebootOptions": "server_reboot_options",
    "ServerSummary": "server_summary",
    "ServerTerminationOptions": "server_termination_options",
    "SpecificEventTrigger": "trigger",
    "SqsQueueSizeScalingRule": "scaling_rule",
    "StorageConfiguration": "storage_configuration",
    "StorageTemplateCloudFeatures": "storage_template_cloud_features",
    "Tag": "tag",
    "TagsCondition": "orchestration_rule_condition",
    "Target": "target",
    "TargetFarmRoleIdentity": "target_farm_role_identity",
    "TargetGroupLink": "target_group_link",
    "Team": "team",
    "TemplateHostnameConfiguration": "hostname_configuration",
    "TemplateMetadata": "template_metadata",
    "TerminateFarmRequest": "terminate_farm_request",
    "Trigger": "trigger",
    "TriggeringFarmRoleTarget": "target",
    "TriggeringServerTarget": "target",
    "UrlResponseTimeScalingRule": "scaling_rule",
    "UserForeignKey": "user_foreign_key",
    "UserSummary": "user_summary",
    "VariableAllowedValue": "variable_allowed_value",
    "VmwareCloudCredentials": "cloud_credentials",
    "VmwareCloudFeatures": "cloud_features",
    "VmwareImageCloudFeatures": "image_cloud_features",
    "VmwareStorageTemplateCloudFeatures": "storage_template_cloud_features",
    "WebhookEndpoint": "webhook_endpoint",
    "WebhookEndpointForeignKey": "webhook_endpoint_foreign_key",
    "WebhookHostnameConfiguration": "hostname_configuration",
}

__all__ = [  # noqa: F822, RUF022 - resolved by __getattr__, in the order of the contract
    "AccountRole",
    "AclRole",
    "AclRoleForeignKey",
    "Action",
    "AllEventsTrigger",
    "AnsibleTowerAction",
    "AnsibleTowerBootstrapConfiguration",
    "AnsibleTowerConfiguration",
    "AnsibleTowerConfigurationIdentity",
    "AnsibleTowerGroup",
    "AnsibleTowerGroupRegular",
    "AnsibleTowerGroupTemplate",
    "AnsibleTowerMachineCredentials",
    "AnsibleTowerMachineCredentialsLinux",
    "AnsibleTowerMachineCredentialsWindows",
    "AnsibleTowerServer",
    "AnsibleTowerServerForeignKey",
    "ApplicationGroupForeignKey",
    "AwsAlbLink",
    "AwsCloudCredentials",
    "AwsCloudFeatures",
    "AwsCloudFrontDistributionLink",
    "AwsDetailedBilling",
    "AwsEfsLink",
    "AwsElbLink",
    "AwsEmrClusterLink",
    "AwsImageCloudFeatures",
    "AwsInstanceTypeCloudFeatures",
    "AwsNlbLink",
    "AwsRdsClusterLink",
    "AwsRdsInstanceLink",
    "AwsS3BucketLink",
    "AwsSpotInstanceConfiguration",
    "AwsStorageTemplateCloudFeatures",
    "AzureCloudCredentials",
    "AzureCloudFeatures",
    "AzureNetworkCloudFeatures",
    "AzureStorageTemplateCloudFeatures",
    "BandWidthScalingRule",
    "BasicScalingRule",
    "BootstrapConfiguration",
    "ChefAction",
    "ChefBootstrapConfiguration",
    "ChefServerBootstrapConfiguration",
    "ChefServerForeignKey",
    "ChefSoloBootstrapConfiguration",
    "CloneFarmRequest",
    "CloneFarmRoleRequest",
    "CloneRoleRequest",
    "Cloud",
    "CloudCredentials",
    "CloudCredentialsForeignKey",
    "CloudCredentialsSummary",
    "CloudFeatures",
    "CloudLocation",
    "CloudNetworkForeignKey",
    "CloudSnapshotForeignKey",
    "CloudSubnet",
    "CloudSubnetForeignKey",
    "CloudstackCloudCredentials",
    "ComposedAnsibleTowerInventoryIdentity",
    "ComposedAnsibleTowerOrganizationIdentity",
    "ComposedTeamIdentity",
    "ComposedUserIdentity",
    "CopyImageRequest",
    "CostCenter",
    "CostCenterForeignKey",
    "DatastoreCloudIdentity",
    "DateAndTimeScalingRule",
    "DeprecateRoleRequest",
    "Environment",
    "EnvironmentForeignKey",
    "EnvironmentTeam",
    "EphemeralStorageConfiguration",
    "EphemeralStorageTemplate",
    "Event",
    "EventForeignKey",
    "EventLogEntry",
    "Farm",
    "FarmCloudServiceLink",
    "FarmForeignKey",
    "FarmLightsOutConfiguration",
    "FarmLockOptions",
    "FarmRole",
    "FarmRoleAdvancedConfiguration",
    "FarmRoleAnsibleTowerConfiguration",
    "FarmRoleForeignKey",
    "FarmRoleIdentity",
    "FarmRoleNetwork",
    "FarmRoleNetworkTemplate",
    "FarmRoleSummary",
    "FarmRoleTemplate",
    "FarmRolesCondition",
    "FarmTarget",
    "FarmTemplate",
    "FarmTemplateContent",
    "FarmTemplateContentLockOptions",
    "FireEventRequest",
    "FreeRamScalingRule",
    "GceCloudCredentials",
    "GceCloudFeatures",
    "GceServiceAccount",
    "GlobalVariable",
    "GlobalVariableJson",
    "GlobalVariableList",
    "GlobalVariableRemoteList",
    "GlobalVariableString",
    "HostnameConfiguration",
    "Image",
    "ImageCloudFeatures",
    "ImageForeignKey",
    "ImportServerRequest",
    "InitializationStatus",
    "InstanceType",
    "InstanceTypeCloudFeatures",
    "InstanceTypeForeignKey",
    "IpAddressConfiguration",
    "IpPoolForeignKey",
    "JobTemplateIdentity",
    "LightsOutEmailNotification",
    "LightsOutFarmOwnerNotification",
    "LightsOutNotification",
    "LightsOutTimeFrame",
    "LoadAveragesScalingRule",
    "LocalScriptAction",
    "LockFarmRequest",
    "LogEntry",
    "LogEntryForeignKey",
    "LogEntrySummary",
    "MountConfiguration",
    "NetworkCloudFeatures",
    "NetworkConfiguration",
    "NetworkConfigurationTemplate",
    "OpenstackCloudCredentials",
    "OpenstackCloudFeatures",
    "OpenstackImageCloudFeatures",
    "OpenstackNetworkCloudFeatures",
    "OrchestrationRule",
    "OrchestrationRuleCondition",
    "OrchestrationRuleTemplateContent",
    "OrchestrationTemplateContent",
    "Os",
    "OsCondition",
    "OsForeignKey",
    "PersistentStorageConfiguration",
    "PersistentStorageTemplate",
    "Project",
    "ProjectForeignKey",
    "RackspaceCloudCredentials",
    "ReachabilityStatus",
    "RemoteScriptAction",
    "ReplaceImageRequest",
    "Role",
    "RoleCategory",
    "RoleCategoryForeignKey",
    "RoleDeprecatedOptions",
    "RoleForeignKey",
    "RoleIdentity",
    "RoleIdentityTemplateContent",
    "RoleImage",
    "RoleScopeIdentity",
    "RootStorageConfiguration",
    "ScalingConfiguration",
    "ScalingMetric",
    "ScalingRule",
    "ScalingRuleTimeFrame",
    "ScalingTemplateContent",
    "ScalrAgent",
    "ScalrScriptAction",
    "Script",
    "ScriptExecution",
    "ScriptExecutionRequest",
    "ScriptForeignKey",
    "ScriptIdentity",
    "ScriptSummary",
    "ScriptVariable",
    "ScriptVariableJson",
    "ScriptVariableList",
    "ScriptVariableRemoteList",
    "ScriptVariableString",
    "ScriptVariableValue",
    "ScriptVersion",
    "ScriptVersionForeignKey",
    "ScriptVersionIdentity",
    "SecurityConfiguration",
    "SecurityGroupIdentity",
    "Server",
    "ServerAlert",
    "ServerForeignKey",
    "ServerLaunchRequest",
    "ServerOperations",
    "ServerRebootOptions",
    "ServerSummary",
    "ServerTerminationOptions",
    "SpecificEventTrigger",
    "SqsQueueSizeScalingRule",
    "StorageConfiguration",
    "StorageTemplateCloudFeatures",
    "Tag",
    "TagsCondition",
    "Target",
    "TargetFarmRoleIdentity",
    "TargetGroupLink",
    "Team",
    "TemplateHostnameConfiguration",
    "TemplateMetadata",
    "TerminateFarmRequest",
    "Trigger",
    "TriggeringFarmRoleTarget",
    "TriggeringServerTarget",
    "UrlResponseTimeScalingRule",
    "UserForeignKey",
    "UserSummary",
    "VariableAllowedValue",
    "VmwareCloudCredentials",
    "VmwareCloudFeatures",
    "VmwareImageCloudFeatures",
    "VmwareStorageTemplateCloudFeatures",
    "WebhookEndpoint",
    "WebhookEndpointForeignKey",
    "WebhookHostnameConfiguration",
]


def __getattr__(name: str) -> Any:
    """Load the module of a class at its first use."""
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found = getattr(import_module(f"{__name__}.{home}"), name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    """All names, loaded or not."""
    return sorted({*globals(), *_HOMES})
