"""Scope of one Scalr account: its environments, teams and users, and what all its environments share,
such as images, roles, scripts and cloud credentials. Needs an account id.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .acl_roles import AclRolesResource, AsyncAclRolesResource
    from .ansible_tower import AnsibleTowerResource, AsyncAnsibleTowerResource
    from .cloud_credentials import AsyncCloudCredentialsResource, CloudCredentialsResource
    from .cost_centers import AsyncCostCentersResource, CostCentersResource
    from .environments import AsyncEnvironmentsResource, EnvironmentsResource
    from .events import AsyncEventsResource, EventsResource
    from .global_variables import AsyncGlobalVariablesResource, GlobalVariablesResource
    from .images import AsyncImagesResource, ImagesResource
    from .orchestration_rules import AsyncOrchestrationRulesResource, OrchestrationRulesResource
    from .os import AsyncOsResource, OsResource
    from .projects import AsyncProjectsResource, ProjectsResource
    from .role_categories import AsyncRoleCategoriesResource, RoleCategoriesResource
    from .roles import AsyncRolesResource, RolesResource
    from .scaling_metrics import AsyncScalingMetricsResource, ScalingMetricsResource
    from .scripts import AsyncScriptsResource, ScriptsResource
    from .teams import AsyncTeamsResource, TeamsResource
    from .users import AsyncUsersResource, UsersResource
    from .webhook_endpoints import AsyncWebhookEndpointsResource, WebhookEndpointsResource


class AccountScope(Resource):
    """Scope of one Scalr account: its environments, teams and users, and what all its environments
    share, such as images, roles, scripts and cloud credentials. Needs an account id.
    """

    __slots__ = ()

    @property
    def acl_roles(self) -> AclRolesResource:
        """Sets of permissions that teams and their members hold in environments. The API only lists
        them, so that they can be given to teams.
        """
        from .acl_roles import AclRolesResource

        return AclRolesResource(self._client)

    @property
    def ansible_tower(self) -> AnsibleTowerResource:
        """Connection between Scalr and Ansible Tower: the servers that Scalr knows and the
        configurations that use them.
        """
        from .ansible_tower import AnsibleTowerResource

        return AnsibleTowerResource(self._client)

    @property
    def cloud_credentials(self) -> CloudCredentialsResource:
        """Access data for the clouds of the account. A set has a type, one for each cloud, and takes
        effect once it is attached to an environment.
        """
        from .cloud_credentials import CloudCredentialsResource

        return CloudCredentialsResource(self._client)

    @property
    def cost_centers(self) -> CostCentersResource:
        """Cost centers that the account may use for its projects and environments. Only on hosts with
        cost analytics; the API does not change them.
        """
        from .cost_centers import CostCentersResource

        return CostCentersResource(self._client)

    @property
    def environments(self) -> EnvironmentsResource:
        """Workspaces in which farms run, each with its own clouds and its own teams. Everything of
        the user scope belongs to one of them.
        """
        from .environments import EnvironmentsResource

        return EnvironmentsResource(self._client)

    @property
    def events(self) -> EventsResource:
        """Events that the environments of the account can fire and their orchestration rules can
        react to.
        """
        from .events import EventsResource

        return EventsResource(self._client)

    @property
    def global_variables(self) -> GlobalVariablesResource:
        """Named values that the account hands down to its environments and all that is in them."""
        from .global_variables import GlobalVariablesResource

        return GlobalVariablesResource(self._client)

    @property
    def images(self) -> ImagesResource:
        """Machine images that all environments of the account can use, registered here and kept in
        the cloud. The list also has the images of the global scope.
        """
        from .images import ImagesResource

        return ImagesResource(self._client)

    @property
    def orchestration_rules(self) -> OrchestrationRulesResource:
        """Rules that run an action when an event fires, for servers of all environments of the
        account.
        """
        from .orchestration_rules import OrchestrationRulesResource

        return OrchestrationRulesResource(self._client)

    @property
    def os(self) -> OsResource:
        """Operating systems that images and roles can name. The API does not change them."""
        from .os import OsResource

        return OsResource(self._client)

    @property
    def projects(self) -> ProjectsResource:
        """Projects that the costs of farms are charged to, each under a cost center. Only on hosts
        with cost analytics.
        """
        from .projects import ProjectsResource

        return ProjectsResource(self._client)

    @property
    def role_categories(self) -> RoleCategoriesResource:
        """Categories that sort roles. The list also has the categories of the global scope."""
        from .role_categories import RoleCategoriesResource

        return RoleCategoriesResource(self._client)

    @property
    def roles(self) -> RolesResource:
        """Templates for farm roles, shared by the environments of the account. A role names an
        operating system and holds an image for each cloud location.
        """
        from .roles import RolesResource

        return RolesResource(self._client)

    @property
    def scaling_metrics(self) -> ScalingMetricsResource:
        """Measurements that scaling rules in all environments of the account can act on."""
        from .scaling_metrics import ScalingMetricsResource

        return ScalingMetricsResource(self._client)

    @property
    def scripts(self) -> ScriptsResource:
        """Scripts that all environments of the account can run. The text of a script is in its
        versions.
        """
        from .scripts import ScriptsResource

        return ScriptsResource(self._client)

    @property
    def teams(self) -> TeamsResource:
        """Groups of users of the account. A team gets access to an environment through the teams of
        that environment.
        """
        from .teams import TeamsResource

        return TeamsResource(self._client)

    @property
    def users(self) -> UsersResource:
        """Users of the account. The API only lists them."""
        from .users import UsersResource

        return UsersResource(self._client)

    @property
    def webhook_endpoints(self) -> WebhookEndpointsResource:
        """Addresses that Scalr calls for host names and for lists of values. The API only lists them."""
        from .webhook_endpoints import WebhookEndpointsResource

        return WebhookEndpointsResource(self._client)


class AsyncAccountScope(AsyncResource):
    """Scope of one Scalr account: its environments, teams and users, and what all its environments
    share, such as images, roles, scripts and cloud credentials. Needs an account id.
    """

    __slots__ = ()

    @property
    def acl_roles(self) -> AsyncAclRolesResource:
        """Sets of permissions that teams and their members hold in environments. The API only lists
        them, so that they can be given to teams.
        """
        from .acl_roles import AsyncAclRolesResource

        return AsyncAclRolesResource(self._client)

    @property
    def ansible_tower(self) -> AsyncAnsibleTowerResource:
        """Connection between Scalr and Ansible Tower: the servers that Scalr knows and the
        configurations that use them.
        """
        from .ansible_tower import AsyncAnsibleTowerResource

        return AsyncAnsibleTowerResource(self._client)

    @property
    def cloud_credentials(self) -> AsyncCloudCredentialsResource:
        """Access data for the clouds of the account. A set has a type, one for each cloud, and takes
        effect once it is attached to an environment.
        """
        from .cloud_credentials import AsyncCloudCredentialsResource

        return AsyncCloudCredentialsResource(self._client)

    @property
    def cost_centers(self) -> AsyncCostCentersResource:
        """Cost centers that the account may use for its projects and environments. Only on hosts with
        cost analytics; the API does not change them.
        """
        from .cost_centers import AsyncCostCentersResource

        return AsyncCostCentersResource(self._client)

    @property
    def environments(self) -> AsyncEnvironmentsResource:
        """Workspaces in which farms run, each with its own clouds and its own teams. Everything of
        the user scope belongs to one of them.
        """
        from .environments import AsyncEnvironmentsResource

        return AsyncEnvironmentsResource(self._client)

    @property
    def events(self) -> AsyncEventsResource:
        """Events that the environments of the account can fire and their orchestration rules can
        react to.
        """
        from .events import AsyncEventsResource

        return AsyncEventsResource(self._client)

    @property
    def global_variables(self) -> AsyncGlobalVariablesResource:
        """Named values that the account hands down to its environments and all that is in them."""
        from .global_variables import AsyncGlobalVariablesResource

        return AsyncGlobalVariablesResource(self._client)

    @property
    def images(self) -> AsyncImagesResource:
        """Machine images that all environments of the account can use, registered here and kept in
        the cloud. The list also has the images of the global scope.
        """
        from .images import AsyncImagesResource

        return AsyncImagesResource(self._client)

    @property
    def orchestration_rules(self) -> AsyncOrchestrationRulesResource:
        """Rules that run an action when an event fires, for servers of all environments of the
        account.
        """
        from .orchestration_rules import AsyncOrchestrationRulesResource

        return AsyncOrchestrationRulesResource(self._client)

    @property
    def os(self) -> AsyncOsResource:
        """Operating systems that images and roles can name. The API does not change them."""
        from .os import AsyncOsResource

        return AsyncOsResource(self._client)

    @property
    def projects(self) -> AsyncProjectsResource:
        """Projects that the costs of farms are charged to, each under a cost center. Only on hosts
        with cost analytics.
        """
        from .projects import AsyncProjectsResource

        return AsyncProjectsResource(self._client)

    @property
    def role_categories(self) -> AsyncRoleCategoriesResource:
        """Categories that sort roles. The list also has the categories of the global scope."""
        from .role_categories import AsyncRoleCategoriesResource

        return AsyncRoleCategoriesResource(self._client)

    @property
    def roles(self) -> AsyncRolesResource:
        """Templates for farm roles, shared by the environments of the account. A role names an
        operating system and holds an image for each cloud location.
        """
        from .roles import AsyncRolesResource

        return AsyncRolesResource(self._client)

    @property
    def scaling_metrics(self) -> AsyncScalingMetricsResource:
        """Measurements that scaling rules in all environments of the account can act on."""
        from .scaling_metrics import AsyncScalingMetricsResource

        return AsyncScalingMetricsResource(self._client)

    @property
    def scripts(self) -> AsyncScriptsResource:
        """Scripts that all environments of the account can run. The text of a script is in its
        versions.
        """
        from .scripts import AsyncScriptsResource

        return AsyncScriptsResource(self._client)

    @property
    def teams(self) -> AsyncTeamsResource:
        """Groups of users of the account. A team gets access to an environment through the teams of
        that environment.
        """
        from .teams import AsyncTeamsResource

        return AsyncTeamsResource(self._client)

    @property
    def users(self) -> AsyncUsersResource:
        """Users of the account. The API only lists them."""
        from .users import AsyncUsersResource

        return AsyncUsersResource(self._client)

    @property
    def webhook_endpoints(self) -> AsyncWebhookEndpointsResource:
        """Addresses that Scalr calls for host names and for lists of values. The API only lists them."""
        from .webhook_endpoints import AsyncWebhookEndpointsResource

        return AsyncWebhookEndpointsResource(self._client)
