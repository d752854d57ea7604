"""Scope of one environment, where farms and servers run and where roles, images and scripts of the
scopes above can be used. Needs an environment id.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .clouds import AsyncCloudsResource, CloudsResource
    from .cost_centers import AsyncCostCentersResource, CostCentersResource
    from .event_logs import AsyncEventLogsResource, EventLogsResource
    from .events import AsyncEventsResource, EventsResource
    from .farm_roles import AsyncFarmRolesResource, FarmRolesResource
    from .farms import AsyncFarmsResource, FarmsResource
    from .global_variables import AsyncGlobalVariablesResource, GlobalVariablesResource
    from .images import AsyncImagesResource, ImagesResource
    from .orchestration_logs import AsyncOrchestrationLogsResource, OrchestrationLogsResource
    from .orchestration_rules import AsyncOrchestrationRulesResource, OrchestrationRulesResource
    from .os import AsyncOsResource, OsResource
    from .projects import AsyncProjectsResource, ProjectsResource
    from .role_categories import AsyncRoleCategoriesResource, RoleCategoriesResource
    from .roles import AsyncRolesResource, RolesResource
    from .scaling_metrics import AsyncScalingMetricsResource, ScalingMetricsResource
    from .script_executions import AsyncScriptExecutionsResource, ScriptExecutionsResource
    from .scripts import AsyncScriptsResource, ScriptsResource
    from .servers import AsyncServersResource, ServersResource
    from .webhook_endpoints import AsyncWebhookEndpointsResource, WebhookEndpointsResource


class UserScope(Resource):
    """Scope of one environment, where farms and servers run and where roles, images and scripts of
    the scopes above can be used. Needs an environment id.
    """

    __slots__ = ()

    @property
    def clouds(self) -> CloudsResource:
        """Clouds that the environment can use, the way to their locations and instance types."""
        from .clouds import CloudsResource

        return CloudsResource(self._client)

    @property
    def cost_centers(self) -> CostCentersResource:
        """Cost centers that projects are charged under. Only on hosts with cost analytics; the API
        does not change them.
        """
        from .cost_centers import CostCentersResource

        return CostCentersResource(self._client)

    @property
    def event_logs(self) -> EventLogsResource:
        """Record of the events that fired in the environment, with the runs that each one set off."""
        from .event_logs import EventLogsResource

        return EventLogsResource(self._client)

    @property
    def events(self) -> EventsResource:
        """Events that users define and fire to set off orchestration rules. The list also has the
        events of the scopes above.
        """
        from .events import EventsResource

        return EventsResource(self._client)

    @property
    def farm_roles(self) -> FarmRolesResource:
        """Tiers of farms, addressed by their own id. New ones are made through their farm."""
        from .farm_roles import FarmRolesResource

        return FarmRolesResource(self._client)

    @property
    def farms(self) -> FarmsResource:
        """Applications: sets of farm roles that are launched, suspended and terminated together."""
        from .farms import FarmsResource

        return FarmsResource(self._client)

    @property
    def global_variables(self) -> GlobalVariablesResource:
        """Named values that the environment hands down to its farms, farm roles and servers."""
        from .global_variables import GlobalVariablesResource

        return GlobalVariablesResource(self._client)

    @property
    def images(self) -> ImagesResource:
        """Machine images that roles of the environment can use, registered here and kept in the
        cloud. The list also has the images of the scopes above.
        """
        from .images import ImagesResource

        return ImagesResource(self._client)

    @property
    def orchestration_logs(self) -> OrchestrationLogsResource:
        """Record of the scripts that ran on servers, with exit status and output."""
        from .orchestration_logs import OrchestrationLogsResource

        return OrchestrationLogsResource(self._client)

    @property
    def orchestration_rules(self) -> OrchestrationRulesResource:
        """Rules that run an action when an event fires, for the servers of the environment."""
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
        """Categories that sort roles. The list also has the categories of the scopes above."""
        from .role_categories import RoleCategoriesResource

        return RoleCategoriesResource(self._client)

    @property
    def roles(self) -> RolesResource:
        """Templates for farm roles: an operating system, automation, and an image for each cloud
        location. The list also has the roles of the scopes above.
        """
        from .roles import RolesResource

        return RolesResource(self._client)

    @property
    def scaling_metrics(self) -> ScalingMetricsResource:
        """Measurements that scaling rules can act on. The list also has the metrics of the scopes
        above.
        """
        from .scaling_metrics import ScalingMetricsResource

        return ScalingMetricsResource(self._client)

    @property
    def script_executions(self) -> ScriptExecutionsResource:
        """Runs of scripts that were started through the API, to be asked whether they have finished."""
        from .script_executions import ScriptExecutionsResource

        return ScriptExecutionsResource(self._client)

    @property
    def scripts(self) -> ScriptsResource:
        """Scripts that can be run on servers, by hand or by orchestration rules. The text of a script
        is in its versions.
        """
        from .scripts import ScriptsResource

        return ScriptsResource(self._client)

    @property
    def servers(self) -> ServersResource:
        """Servers of the environment. They are launched for a farm role and live in the cloud that
        the farm role names.
        """
        from .servers import ServersResource

        return ServersResource(self._client)

    @property
    def webhook_endpoints(self) -> WebhookEndpointsResource:
        """Addresses that Scalr calls for host names and for lists of values. The API only lists them."""
        from .webhook_endpoints import WebhookEndpointsResource

        return WebhookEndpointsResource(self._client)


class AsyncUserScope(AsyncResource):
    """Scope of one environment, where farms and servers run and where roles, images and scripts of
    the scopes above can be used. Needs an environment id.
    """

    __slots__ = ()

    @property
    def clouds(self) -> AsyncCloudsResource:
        """Clouds that the environment can use, the way to their locations and instance types."""
        from .clouds import AsyncCloudsResource

        return AsyncCloudsResource(self._client)

    @property
    def cost_centers(self) -> AsyncCostCentersResource:
        """Cost centers that projects are charged under. Only on hosts with cost analytics; the API
        does not change them.
        """
        from .cost_centers import AsyncCostCentersResource

        return AsyncCostCentersResource(self._client)

    @property
    def event_logs(self) -> AsyncEventLogsResource:
        """Record of the events that fired in the environment, with the runs that each one set off."""
        from .event_logs import AsyncEventLogsResource

        return AsyncEventLogsResource(self._client)

    @property
    def events(self) -> AsyncEventsResource:
        """Events that users define and fire to set off orchestration rules. The list also has the
        events of the scopes above.
        """
        from .events import AsyncEventsResource

        return AsyncEventsResource(self._client)

    @property
    def farm_roles(self) -> AsyncFarmRolesResource:
        """Tiers of farms, addressed by their own id. New ones are made through their farm."""
        from .farm_roles import AsyncFarmRolesResource

        return AsyncFarmRolesResource(self._client)

    @property
    def farms(self) -> AsyncFarmsResource:
        """Applications: sets of farm roles that are launched, suspended and terminated together."""
        from .farms import AsyncFarmsResource

        return AsyncFarmsResource(self._client)

    @property
    def global_variables(self) -> AsyncGlobalVariablesResource:
        """Named values that the environment hands down to its farms, farm roles and servers."""
        from .global_variables import AsyncGlobalVariablesResource

        return AsyncGlobalVariablesResource(self._client)

    @property
    def images(self) -> AsyncImagesResource:
        """Machine images that roles of the environment can use, registered here and kept in the
        cloud. The list also has the images of the scopes above.
        """
        from .images import AsyncImagesResource

        return AsyncImagesResource(self._client)

    @property
    def orchestration_logs(self) -> AsyncOrchestrationLogsResource:
        """Record of the scripts that ran on servers, with exit status and output."""
        from .orchestration_logs import AsyncOrchestrationLogsResource

        return AsyncOrchestrationLogsResource(self._client)

    @property
    def orchestration_rules(self) -> AsyncOrchestrationRulesResource:
        """Rules that run an action when an event fires, for the servers of the environment."""
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
        """Categories that sort roles. The list also has the categories of the scopes above."""
        from .role_categories import AsyncRoleCategoriesResource

        return AsyncRoleCategoriesResource(self._client)

    @property
    def roles(self) -> AsyncRolesResource:
        """Templates for farm roles: an operating system, automation, and an image for each cloud
        location. The list also has the roles of the scopes above.
        """
        from .roles import AsyncRolesResource

        return AsyncRolesResource(self._client)

    @property
    def scaling_metrics(self) -> AsyncScalingMetricsResource:
        """Measurements that scaling rules can act on. The list also has the metrics of the scopes
        above.
        """
        from .scaling_metrics import AsyncScalingMetricsResource

        return AsyncScalingMetricsResource(self._client)

    @property
    def script_executions(self) -> AsyncScriptExecutionsResource:
        """Runs of scripts that were started through the API, to be asked whether they have finished."""
        from .script_executions import AsyncScriptExecutionsResource

        return AsyncScriptExecutionsResource(self._client)

    @property
    def scripts(self) -> AsyncScriptsResource:
        """Scripts that can be run on servers, by hand or by orchestration rules. The text of a script
        is in its versions.
        """
        from .scripts import AsyncScriptsResource

        return AsyncScriptsResource(self._client)

    @property
    def servers(self) -> AsyncServersResource:
        """Servers of the environment. They are launched for a farm role and live in the cloud that
        the farm role names.
        """
        from .servers import AsyncServersResource

        return AsyncServersResource(self._client)

    @property
    def webhook_endpoints(self) -> AsyncWebhookEndpointsResource:
        """Addresses that Scalr calls for host names and for lists of values. The API only lists them."""
        from .webhook_endpoints import AsyncWebhookEndpointsResource

        return AsyncWebhookEndpointsResource(self._client)
