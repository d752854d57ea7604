"""``user.farm_roles.scaling``: Scaling of a farm role: one configuration with limits and behavior,
and under it one rule for each metric.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, overload

from ..calls.operation import Operation
from ..calls.request_body import write_body
from ..resource import AsyncResource, Resource
from ..serialization.scalars import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..models.environment import Environment
    from ..models.environment_foreign_key import EnvironmentForeignKey
    from ..models.farm_role import FarmRole
    from ..models.farm_role_foreign_key import FarmRoleForeignKey
    from ..models.farm_role_identity import FarmRoleIdentity
    from ..models.farm_role_summary import FarmRoleSummary
    from ..models.scaling_configuration import ScalingConfiguration
    from ..models.scaling_rule import ScalingRule
    from ..models.scaling_rule_time_frame import ScalingRuleTimeFrame
    from ..models.target_farm_role_identity import TargetFarmRoleIdentity
    from ..types import ConsiderSuspendedServers, Direction, RuleType, ScalingBehavior

_GET: Final[Operation[ScalingRule]] = Operation(
    "user.farm_roles.scaling.get",
    "GET",
    "/api/v1beta0/user/{envId}/farm-roles/{farmRoleId}/scaling/{metricName}/",
    "model:ScalingRule",
    ids={"envId": ("Environment",), "farmRoleId": ("FarmRole",), "metricName": ("ScalingRule",)},
)

_CREATE: Final[Operation[ScalingConfiguration]] = Operation(
    "user.farm_roles.scaling.create",
    "POST",
    "/api/v1beta0/user/{envId}/farm-roles/{farmRoleId}/scaling/",
    "model:ScalingConfiguration",
    ids={"envId": ("Environment",), "farmRoleId": ("FarmRole",)},
)

_UPDATE: Final[Operation[ScalingRule]] = Operation(
    "user.farm_roles.scaling.update",
    "PATCH",
    "/api/v1beta0/user/{envId}/farm-roles/{farmRoleId}/scaling/{metricName}/",
    "model:ScalingRule",
    ids={"envId": ("Environment",), "farmRoleId": ("FarmRole",), "metricName": ("ScalingRule",)},
)

_DELETE: Final[Operation[None]] = Operation(
    "user.farm_roles.scaling.delete",
    "DELETE",
    "/api/v1beta0/user/{envId}/farm-roles/{farmRoleId}/scaling/{metricName}/",
    ids={"envId": ("Environment",), "farmRoleId": ("FarmRole",), "metricName": ("ScalingRule",)},
)

_GET_CONFIGURATION: Final[Operation[ScalingConfiguration]] = Operation(
    "user.farm_roles.scaling.get_configuration",
    "GET",
    "/api/v1beta0/user/{envId}/farm-roles/{farmRoleId}/scaling/",
    "model:ScalingConfiguration",
    ids={"envId": ("Environment",), "farmRoleId": ("FarmRole",)},
)

_UPDATE_CONFIGURATION: Final[Operation[ScalingConfiguration]] = Operation(
    "user.farm_roles.scaling.update_configuration",
    "PATCH",
    "/api/v1beta0/user/{envId}/farm-roles/{farmRoleId}/scaling/",
    "model:ScalingConfiguration",
    ids={"envId": ("Environment",), "farmRoleId": ("FarmRole",)},
)


class FarmRolesScalingResource(Resource):
    """Scaling of a farm role: one configuration with limits and behavior, and under it one rule for
    each metric.
    """

    __slots__ = ()

    def get(
        self,
        farm_role_id: int
        | FarmRole
        | FarmRoleForeignKey
        | FarmRoleIdentity
        | FarmRoleSummary
        | TargetFarmRoleIdentity,
        metric_name: str | ScalingRule,
        /,
        *,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> ScalingRule:
        """Returns the scaling rule of the farm role for one metric.

        ``GET /api/v1beta0/user/{envId}/farm-roles/{farmRoleId}/scaling/{metricName}/``

        Args:
            farm_role_id: Identifier of the farm role.
            metric_name: Name of the scaling metric. At least 5 characters, at most 50 characters.
                Matches ``^[A-Za-z0-9]+$``.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `ScalingRule`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Deprecated, Locked, NotEnabledPlatform,
                ObjectInUse, ObjectNotFoundOnCloud, OperatingSystemMismatch, PolicyViolation,
                UnacceptableObjectConfiguration, UnacceptableState, UnicityViolation; 422
                ConfigurationMismatch; 500; 501; 503.
        """
        return self._call(_GET, (env_id, farm_role_id, metric_name))

    @overload
    def create(
        self,
        farm_role_id: int
        | FarmRole
        | FarmRoleForeignKey
        | FarmRoleIdentity
        | FarmRoleSummary
        | TargetFarmRoleIdentity,
        body: ScalingRule | Mapping[str, Any],
        /,
        *,
        env_id: int | Environment | EnvironmentForeignKey | None = ...,
    ) -> ScalingConfiguration: ...

    @overload
    def create(
        self,
        farm_role_id: int
        | FarmRole
        | FarmRoleForeignKey
        | FarmRoleIdentity
        | FarmRoleSummary
        | TargetFarmRoleIdentity,
        /,
        *,
        name: str,
        rule_type: RuleType,
        calculating_period: int | None = ...,
        direction: Direction | None = ...,
        queue: str | None = ...,
        scale_down: float | None = ...,
        scale_up: float | None = ...,
        schedule: Sequence[ScalingRuleTimeFrame | Mapping[str, Any]] | None = ...,
        url: str | None = ...,
        use_cached_ram: bool | None = ...,
        env_id: int | Environment | EnvironmentForeignKey | None = ...,
    ) -> ScalingConfiguration: ...

    def create(
        self,
        farm_role_id: int
        | FarmRole
        | FarmRoleForeignKey
        | FarmRoleIdentity
        | FarmRoleSummary
        | TargetFarmRoleIdentity,
        body: ScalingRule | Mapping[str, Any] | None = None,
        /,
        *,
        calculating_period: Any = UNSET,
        direction: Any = UNSET,
        name: Any = UNSET,
        queue: Any = UNSET,
        rule_type: Any = UNSET,
        scale_down: Any = UNSET,
        scale_up: Any = UNSET,
        schedule: Any = UNSET,
        url: Any = UNSET,
        use_cached_ram: Any = UNSET,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> ScalingConfiguration:
        """Adds a scaling rule to the farm role and returns the scaling configuration with the names
        of all its rules.

        ``POST /api/v1beta0/user/{envId}/farm-roles/{farmRoleId}/scaling/``

        Args:
            farm_role_id: Identifier of the farm role.
            body: A `ScalingRule`, or a mapping with wire names, instead of the keywords.
            calculating_period: Minutes over which the load is averaged.
            direction: Direction of the traffic that is measured. Known values: ``inbound``,
                ``outbound``.
            name: Name of the scaling metric that the rule watches. Set at creation only.
            queue: Name of the SQS queue.
            rule_type: Kind of scaling rule, the name of its concrete type. Set at creation only.
                Known values: ``BandWidthScalingRule``, ``BasicScalingRule``,
                ``DateAndTimeScalingRule``, ``FreeRamScalingRule``, ``LoadAveragesScalingRule``,
                ``SqsQueueSizeScalingRule``, ``UrlResponseTimeScalingRule``.
            scale_down: Threshold of the metric for removing servers.
            scale_up: Threshold of the metric for adding servers.
            schedule: Time frames, each with the number of servers to run in it.
            url: Web address whose response time is measured.
            use_cached_ram: Whether memory used as a cache counts as free.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `ScalingConfiguration`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Deprecated, Locked, NotEnabledPlatform,
                ObjectInUse, ObjectNotFoundOnCloud, OperatingSystemMismatch, PolicyViolation,
                UnacceptableObjectConfiguration, UnacceptableState, UnicityViolation; 422
                ConfigurationMismatch; 500; 501; 503.
        """
        return self._call(
            _CREATE,
            (env_id, farm_role_id),
            body=write_body(
                "ScalingRule",
                "create",
                body,
                {
                    "calculatingPeriod": calculating_period,
                    "direction": direction,
                    "name": name,
                    "queue": queue,
                    "ruleType": rule_type,
                    "scaleDown": scale_down,
                    "scaleUp": scale_up,
                    "schedule": schedule,
                    "url": url,
                    "useCachedRam": use_cached_ram,
                },
                required=("name", "ruleType"),
            ),
        )

    def update(
        self,
        farm_role_id: int
        | FarmRole
        | FarmRoleForeignKey
        | FarmRoleIdentity
        | FarmRoleSummary
        | TargetFarmRoleIdentity,
        metric_name: str | ScalingRule,
        body: ScalingRule | Mapping[str, Any] | None = None,
        /,
        *,
        calculating_period: int | None = UNSET,
        direction: Direction | None = UNSET,
        queue: str | None = UNSET,
        scale_down: float | None = UNSET,
        scale_up: float | None = UNSET,
        schedule: Sequence[ScalingRuleTimeFrame | Mapping[str, Any]] | None = UNSET,
        url: str | None = UNSET,
        use_cached_ram: bool | None = UNSET,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> ScalingRule:
        """Changes the scaling rule of the farm role for one metric and returns it. Its metric and
        kind are fixed.

        ``PATCH /api/v1beta0/user/{envId}/farm-roles/{farmRoleId}/scaling/{metricName}/``

        Args:
            farm_role_id: Identifier of the farm role.
            metric_name: Name of the scaling metric. At least 5 characters, at most 50 characters.
                Matches ``^[A-Za-z0-9]+$``.
            body: A `ScalingRule`, or a mapping with wire names, instead of the keywords. A model
                given alone, as the id, is the body as well.
            calculating_period: Minutes over which the load is averaged.
            direction: Direction of the traffic that is measured. Known values: ``inbound``,
                ``outbound``.
            queue: Name of the SQS queue.
            scale_down: Threshold of the metric for removing servers.
            scale_up: Threshold of the metric for adding servers.
            schedule: Time frames, each with the number of servers to run in it.
            url: Web address whose response time is measured.
            use_cached_ram: Whether memory used as a cache counts as free.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `ScalingRule`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Deprecated, Locked, NotEnabledPlatform,
                ObjectInUse, ObjectNotFoundOnCloud, OperatingSystemMismatch, PolicyViolation,
                UnacceptableObjectConfiguration, UnacceptableState, UnicityViolation; 422
                ConfigurationMismatch; 500; 501; 503.
        """
        return self._call(
            _UPDATE,
            (env_id, farm_role_id, metric_name),
            body=write_body(
                "ScalingRule",
                "update",
                body,
                {
                    "calculatingPeriod": calculating_period,
                    "direction": direction,
                    "queue": queue,
                    "scaleDown": scale_down,
                    "scaleUp": scale_up,
                    "schedule": schedule,
                    "url": url,
                    "useCachedRam": use_cached_ram,
                },
                subject=metric_name,
            ),
        )

    def delete(
        self,
        farm_role_id: int
        | FarmRole
        | FarmRoleForeignKey
        | FarmRoleIdentity
        | FarmRoleSummary
        | TargetFarmRoleIdentity,
        metric_name: str | ScalingRule,
        /,
        *,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> None:
        """Takes the scaling rule for one metric away from the farm role.

        ``DELETE /api/v1beta0/user/{envId}/farm-roles/{farmRoleId}/scaling/{metricName}/``

        Args:
            farm_role_id: Identifier of the farm role.
            metric_name: Name of the scaling metric. At least 5 characters, at most 50 characters.
                Matches ``^[A-Za-z0-9]+$``.
            env_id: Environment to work in. The client's setting unless given.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Deprecated, Locked, NotEnabledPlatform,
                ObjectInUse, ObjectNotFoundOnCloud, OperatingSystemMismatch, PolicyViolation,
                UnacceptableObjectConfiguration, UnacceptableState, UnicityViolation; 422
                ConfigurationMismatch; 500; 501; 503.
        """
        self._call(_DELETE, (env_id, farm_role_id, metric_name))

    def get_configuration(
        self,
        farm_role_id: int
        | FarmRole
        | FarmRoleForeignKey
        | FarmRoleIdentity
        | FarmRoleSummary
        | TargetFarmRoleIdentity,
        /,
        *,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> ScalingConfiguration:
        """Returns the scaling configuration of the farm role: its limits and behavior, and the names
        of its rules.

        ``GET /api/v1beta0/user/{envId}/farm-roles/{farmRoleId}/scaling/``

        Args:
            farm_role_id: Identifier of the farm role.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `ScalingConfiguration`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Deprecated, Locked, NotEnabledPlatform,
                ObjectInUse, ObjectNotFoundOnCloud, OperatingSystemMismatch, PolicyViolation,
                UnacceptableObjectConfiguration, UnacceptableState, UnicityViolation; 422
                ConfigurationMismatch; 500; 501; 503.
        """
        return self._call(_GET_CONFIGURATION, (env_id, farm_role_id))

    def update_configuration(
        self,
        farm_role_id: int
        | FarmRole
        | FarmRoleForeignKey
        | FarmRoleIdentity
        | FarmRoleSummary
        | TargetFarmRoleIdentity,
        body: ScalingConfiguration | Mapping[str, Any] | None = None,
        /,
        *,
        consider_suspended_servers: ConsiderSuspendedServers | None = UNSET,
        enabled: bool | None = UNSET,
        max_instances: int | None = UNSET,
        min_instances: int | None = UNSET,
        scaling_behavior: ScalingBehavior | None = UNSET,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> ScalingConfiguration:
        """Changes limits and behavior of the farm role's scaling and returns the configuration. The
        rules are not touched.

        ``PATCH /api/v1beta0/user/{envId}/farm-roles/{farmRoleId}/scaling/``

        Args:
            farm_role_id: Identifier of the farm role.
            body: A `ScalingConfiguration`, or a mapping with wire names, instead of the keywords.
                A model given alone, as the id, is the body as well.
            consider_suspended_servers: How scaling counts suspended servers: as running, which is
                the default, or as terminated. Known values: ``running``, ``terminated``. The
                host's default is ``running``.
            enabled: Whether Scalr changes the number of servers by itself. The host's default is
                ``False``.
            max_instances: Upper limit of servers; the host accepts at most 400. The host's default
                is ``2``.
            min_instances: Lower limit of servers, 0 or more. The host's default is ``1``.
            scaling_behavior: What scaling does: launch and terminate servers, which is the
                default, or resume and suspend them. Known values: ``launch-terminate``,
                ``suspend-resume``. The host's default is ``launch-terminate``.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `ScalingConfiguration`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Deprecated, Locked, NotEnabledPlatform,
                ObjectInUse, ObjectNotFoundOnCloud, OperatingSystemMismatch, PolicyViolation,
                UnacceptableObjectConfiguration, UnacceptableState, UnicityViolation; 422
                ConfigurationMismatch; 500; 501; 503.
        """
        return self._call(
            _UPDATE_CONFIGURATION,
            (env_id, farm_role_id),
            body=write_body(
                "ScalingConfiguration",
                "update",
                body,
                {
                    "considerSuspendedServers": consider_suspended_servers,
                    "enabled": enabled,
                    "maxInstances": max_instances,
                    "minInstances": min_instances,
                    "scalingBehavior": scaling_behavior,
                },
                subject=farm_role_id,
            ),
        )


class AsyncFarmRolesScalingResource(AsyncResource):
    """Scaling of a farm role: one configuration with limits and behavior, and under it one rule for
    each metric.
    """

    __slots__ = ()

    async def get(
        self,
        farm_role_id: int
        | FarmRole
        | FarmRoleForeignKey
        | FarmRoleIdentity
        | FarmRoleSummary
        | TargetFarmRoleIdentity,
        metric_name: str | ScalingRule,
        /,
        *,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> ScalingRule:
        """Returns the scaling rule of the farm role for one metric.

        ``GET /api/v1beta0/user/{envId}/farm-roles/{farmRoleId}/scaling/{metricName}/``

        Args:
            farm_role_id: Identifier of the farm role.
            metric_name: Name of the scaling metric. At least 5 characters, at most 50 characters.
                Matches ``^[A-Za-z0-9]+$``.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `ScalingRule`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Deprecated, Locked, NotEnabledPlatform,
                ObjectInUse, ObjectNotFoundOnCloud, OperatingSystemMismatch, PolicyViolation,
                UnacceptableObjectConfiguration, UnacceptableState, UnicityViolation; 422
                ConfigurationMismatch; 500; 501; 503.
        """
        return await self._call(_GET, (env_id, farm_role_id, metric_name))

    @overload
    async def create(
        self,
        farm_role_id: int
        | FarmRole
        | FarmRoleForeignKey
        | FarmRoleIdentity
        | FarmRoleSummary
        | TargetFarmRoleIdentity,
        body: ScalingRule | Mapping[str, Any],
        /,
        *,
        env_id: int | Environment | EnvironmentForeignKey | None = ...,
    ) -> ScalingConfiguration: ...

    @overload
    async def create(
        self,
        farm_role_id: int
        | FarmRole
        | FarmRoleForeignKey
        | FarmRoleIdentity
        | FarmRoleSummary
        | TargetFarmRoleIdentity,
        /,
        *,
        name: str,
        rule_type: RuleType,
        calculating_period: int | None = ...,
        direction: Direction | None = ...,
        queue: str | None = ...,
        scale_down: float | None = ...,
        scale_up: float | None = ...,
        schedule: Sequence[ScalingRuleTimeFrame | Mapping[str, Any]] | None = ...,
        url: str | None = ...,
        use_cached_ram: bool | None = ...,
        env_id: int | Environment | EnvironmentForeignKey | None = ...,
    ) -> ScalingConfiguration: ...

    async def create(
        self,
        farm_role_id: int
        | FarmRole
        | FarmRoleForeignKey
        | FarmRoleIdentity
        | FarmRoleSummary
        | TargetFarmRoleIdentity,
        body: ScalingRule | Mapping[str, Any] | None = None,
        /,
        *,
        calculating_period: Any = UNSET,
        direction: Any = UNSET,
        name: Any = UNSET,
        queue: Any = UNSET,
        rule_type: Any = UNSET,
        scale_down: Any = UNSET,
        scale_up: Any = UNSET,
        schedule: Any = UNSET,
        url: Any = UNSET,
        use_cached_ram: Any = UNSET,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> ScalingConfiguration:
        """Adds a scaling rule to the farm role and returns the scaling configuration with the names
        of all its rules.

        ``POST /api/v1beta0/user/{envId}/farm-roles/{farmRoleId}/scaling/``

        Args:
            farm_role_id: Identifier of the farm role.
            body: A `ScalingRule`, or a mapping with wire names, instead of the keywords.
            calculating_period: Minutes over which the load is averaged.
            direction: Direction of the traffic that is measured. Known values: ``inbound``,
                ``outbound``.
            name: Name of the scaling metric that the rule watches. Set at creation only.
            queue: Name of the SQS queue.
            rule_type: Kind of scaling rule, the name of its concrete type. Set at creation only.
                Known values: ``BandWidthScalingRule``, ``BasicScalingRule``,
                ``DateAndTimeScalingRule``, ``FreeRamScalingRule``, ``LoadAveragesScalingRule``,
                ``SqsQueueSizeScalingRule``, ``UrlResponseTimeScalingRule``.
            scale_down: Threshold of the metric for removing servers.
            scale_up: Threshold of the metric for adding servers.
            schedule: Time frames, each with the number of servers to run in it.
            url: Web address whose response time is measured.
            use_cached_ram: Whether memory used as a cache counts as free.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `ScalingConfiguration`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Deprecated, Locked, NotEnabledPlatform,
                ObjectInUse, ObjectNotFoundOnCloud, OperatingSystemMismatch, PolicyViolation,
                UnacceptableObjectConfiguration, UnacceptableState, UnicityViolation; 422
                ConfigurationMismatch; 500; 501; 503.
        """
        return await self._call(
            _CREATE,
            (env_id, farm_role_id),
            body=write_body(
                "ScalingRule",
                "create",
                body,
                {
                    "calculatingPeriod": calculating_period,
                    "direction": direction,
                    "name": name,
                    "queue": queue,
                    "ruleType": rule_type,
                    "scaleDown": scale_down,
                    "scaleUp": scale_up,
                    "schedule": schedule,
                    "url": url,
                    "useCachedRam": use_cached_ram,
                },
                required=("name", "ruleType"),
            ),
        )

    async def update(
        self,
        farm_role_id: int
        | FarmRole
        | FarmRoleForeignKey
        | FarmRoleIdentity
        | FarmRoleSummary
        | TargetFarmRoleIdentity,
        metric_name: str | ScalingRule,
        body: ScalingRule | Mapping[str, Any] | None = None,
        /,
        *,
        calculating_period: int | None = UNSET,
        direction: Direction | None = UNSET,
        queue: str | None = UNSET,
        scale_down: float | None = UNSET,
        scale_up: float | None = UNSET,
        schedule: Sequence[ScalingRuleTimeFrame | Mapping[str, Any]] | None = UNSET,
        url: str | None = UNSET,
        use_cached_ram: bool | None = UNSET,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> ScalingRule:
        """Changes the scaling rule of the farm role for one metric and returns it. Its metric and
        kind are fixed.

        ``PATCH /api/v1beta0/user/{envId}/farm-roles/{farmRoleId}/scaling/{metricName}/``

        Args:
            farm_role_id: Identifier of the farm role.
            metric_name: Name of the scaling metric. At least 5 characters, at most 50 characters.
                Matches ``^[A-Za-z0-9]+$``.
            body: A `ScalingRule`, or a mapping with wire names, instead of the keywords. A model
                given alone, as the id, is the body as well.
            calculating_period: Minutes over which the load is averaged.
            direction: Direction of the traffic that is measured. Known values: ``inbound``,
                ``outbound``.
            queue: Name of the SQS queue.
            scale_down: Threshold of the metric for removing servers.
            scale_up: Threshold of the metric for adding servers.
            schedule: Time frames, each with the number of servers to run in it.
            url: Web address whose response time is measured.
            use_cached_ram: Whether memory used as a cache counts as free.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `ScalingRule`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Deprecated, Locked, NotEnabledPlatform,
                ObjectInUse, ObjectNotFoundOnCloud, OperatingSystemMismatch, PolicyViolation,
                UnacceptableObjectConfiguration, UnacceptableState, UnicityViolation; 422
                ConfigurationMismatch; 500; 501; 503.
        """
        return await self._call(
            _UPDATE,
            (env_id, farm_role_id, metric_name),
            body=write_body(
                "ScalingRule",
                "update",
                body,
                {
                    "calculatingPeriod": calculating_period,
                    "direction": direction,
                    "queue": queue,
                    "scaleDown": scale_down,
                    "scaleUp": scale_up,
                    "schedule": schedule,
                    "url": url,
                    "useCachedRam": use_cached_ram,
                },
                subject=metric_name,
            ),
        )

    async def delete(
        self,
        farm_role_id: int
        | FarmRole
        | FarmRoleForeignKey
        | FarmRoleIdentity
        | FarmRoleSummary
        | TargetFarmRoleIdentity,
        metric_name: str | ScalingRule,
        /,
        *,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> None:
        """Takes the scaling rule for one metric away from the farm role.

        ``DELETE /api/v1beta0/user/{envId}/farm-roles/{farmRoleId}/scaling/{metricName}/``

        Args:
            farm_role_id: Identifier of the farm role.
            metric_name: Name of the scaling metric. At least 5 characters, at most 50 characters.
                Matches ``^[A-Za-z0-9]+$``.
            env_id: Environment to work in. The client's setting unless given.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Deprecated, Locked, NotEnabledPlatform,
                ObjectInUse, ObjectNotFoundOnCloud, OperatingSystemMismatch, PolicyViolation,
                UnacceptableObjectConfiguration, UnacceptableState, UnicityViolation; 422
                ConfigurationMismatch; 500; 501; 503.
        """
        await self._call(_DELETE, (env_id, farm_role_id, metric_name))

    async def get_configuration(
        self,
        farm_role_id: int
        | FarmRole
        | FarmRoleForeignKey
        | FarmRoleIdentity
        | FarmRoleSummary
        | TargetFarmRoleIdentity,
        /,
        *,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> ScalingConfiguration:
        """Returns the scaling configuration of the farm role: its limits and behavior, and the names
        of its rules.

        ``GET /api/v1beta0/user/{envId}/farm-roles/{farmRoleId}/scaling/``

        Args:
            farm_role_id: Identifier of the farm role.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `ScalingConfiguration`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Deprecated, Locked, NotEnabledPlatform,
                ObjectInUse, ObjectNotFoundOnCloud, OperatingSystemMismatch, PolicyViolation,
                UnacceptableObjectConfiguration, UnacceptableState, UnicityViolation; 422
                ConfigurationMismatch; 500; 501; 503.
        """
        return await self._call(_GET_CONFIGURATION, (env_id, farm_role_id))

    async def update_configuration(
        self,
        farm_role_id: int
        | FarmRole
        | FarmRoleForeignKey
        | FarmRoleIdentity
        | FarmRoleSummary
        | TargetFarmRoleIdentity,
        body: ScalingConfiguration | Mapping[str, Any] | None = None,
        /,
        *,
        consider_suspended_servers: ConsiderSuspendedServers | None = UNSET,
        enabled: bool | None = UNSET,
        max_instances: int | None = UNSET,
        min_instances: int | None = UNSET,
        scaling_behavior: ScalingBehavior | None = UNSET,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> ScalingConfiguration:
        """Changes limits and behavior of the farm role's scaling and returns the configuration. The
        rules are not touched.

        ``PATCH /api/v1beta0/user/{envId}/farm-roles/{farmRoleId}/scaling/``

        Args:
            farm_role_id: Identifier of the farm role.
            body: A `ScalingConfiguration`, or a mapping with wire names, instead of the keywords.
                A model given alone, as the id, is the body as well.
            consider_suspended_servers: How scaling counts suspended servers: as running, which is
                the default, or as terminated. Known values: ``running``, ``terminated``. The
                host's default is ``running``.
            enabled: Whether Scalr changes the number of servers by itself. The host's default is
                ``False``.
            max_instances: Upper limit of servers; the host accepts at most 400. The host's default
                is ``2``.
            min_instances: Lower limit of servers, 0 or more. The host's default is ``1``.
            scaling_behavior: What scaling does: launch and terminate servers, which is the
                default, or resume and suspend them. Known values: ``launch-terminate``,
                ``suspend-resume``. The host's default is ``launch-terminate``.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `ScalingConfiguration`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Deprecated, Locked, NotEnabledPlatform,
                ObjectInUse, ObjectNotFoundOnCloud, OperatingSystemMismatch, PolicyViolation,
                UnacceptableObjectConfiguration, UnacceptableState, UnicityViolation; 422
                ConfigurationMismatch; 500; 501; 503.
        """
        return await self._call(
            _UPDATE_CONFIGURATION,
            (env_id, farm_role_id),
            body=write_body(
                "ScalingConfiguration",
                "update",
                body,
                {
                    "considerSuspendedServers": consider_suspended_servers,
                    "enabled": enabled,
                    "maxInstances": max_instances,
                    "minInstances": min_instances,
                    "scalingBehavior": scaling_behavior,
                },
                subject=farm_role_id,
            ),
        )
