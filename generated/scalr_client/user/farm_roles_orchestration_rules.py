"""``user.farm_roles.orchestration_rules``: Rules that run actions on events of a farm role. The list
also has the rules of the scopes above, which cannot be changed here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, overload

from ..calls.operation import Operation
from ..calls.request_body import write_body
from ..resource import AsyncResource, Resource
from ..serialization.scalars import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..calls.pager import AsyncPager, Pager
    from ..models.action import Action
    from ..models.environment import Environment
    from ..models.environment_foreign_key import EnvironmentForeignKey
    from ..models.farm_role import FarmRole
    from ..models.farm_role_foreign_key import FarmRoleForeignKey
    from ..models.farm_role_identity import FarmRoleIdentity
    from ..models.farm_role_summary import FarmRoleSummary
    from ..models.orchestration_rule import OrchestrationRule
    from ..models.target import Target
    from ..models.target_farm_role_identity import TargetFarmRoleIdentity
    from ..models.trigger import Trigger

_LIST: Final[Operation[OrchestrationRule]] = Operation(
    "user.farm_roles.orchestration_rules.list",
    "GET",
    "/api/v1beta0/user/{envId}/farm-roles/{farmRoleId}/orchestration-rules/",
    "model:OrchestrationRule",
    ids={"envId": ("Environment",), "farmRoleId": ("FarmRole",), "id": ("OrchestrationRule",)},
    flags=("blocking",),
)

_GET: Final[Operation[OrchestrationRule]] = Operation(
    "user.farm_roles.orchestration_rules.get",
    "GET",
    "/api/v1beta0/user/{envId}/farm-roles/{farmRoleId}/orchestration-rules/{orchestrationRuleId}/",
    "model:OrchestrationRule",
    ids={
        "envId": ("Environment",),
        "farmRoleId": ("FarmRole",),
        "orchestrationRuleId": ("OrchestrationRule",),
    },
)

_CREATE: Final[Operation[OrchestrationRule]] = Operation(
    "user.farm_roles.orchestration_rules.create",
    "POST",
    "/api/v1beta0/user/{envId}/farm-roles/{farmRoleId}/orchestration-rules/",
    "model:OrchestrationRule",
    ids={"envId": ("Environment",), "farmRoleId": ("FarmRole",)},
)

_UPDATE: Final[Operation[OrchestrationRule]] = Operation(
    "user.farm_roles.orchestration_rules.update",
    "PATCH",
    "/api/v1beta0/user/{envId}/farm-roles/{farmRoleId}/orchestration-rules/{orchestrationRuleId}/",
    "model:OrchestrationRule",
    ids={
        "envId": ("Environment",),
        "farmRoleId": ("FarmRole",),
        "orchestrationRuleId": ("OrchestrationRule",),
    },
)

_DELETE: Final[Operation[None]] = Operation(
    "user.farm_roles.orchestration_rules.delete",
    "DELETE",
    "/api/v1beta0/user/{envId}/farm-roles/{farmRoleId}/orchestration-rules/{orchestrationRuleId}/",
    ids={
        "envId": ("Environment",),
        "farmRoleId": ("FarmRole",),
        "orchestrationRuleId": ("OrchestrationRule",),
    },
)


class FarmRolesOrchestrationRulesResource(Resource):
    """Rules that run actions on events of a farm role. The list also has the rules of the scopes
    above, which cannot be changed here.
    """

    __slots__ = ()

    def list(
        self,
        farm_role_id: int
        | FarmRole
        | FarmRoleForeignKey
        | FarmRoleIdentity
        | FarmRoleSummary
        | TargetFarmRoleIdentity,
        /,
        *,
        blocking: bool | None = None,
        id: str | OrchestrationRule | None = None,
        order: int | None = None,
        run_as: str | None = None,
        page_size: int | None = None,
        start_page: int | None = None,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> Pager[OrchestrationRule]:
        """Lists the orchestration rules of the farm role, page by page.

        ``GET /api/v1beta0/user/{envId}/farm-roles/{farmRoleId}/orchestration-rules/``

        Args:
            farm_role_id: Identifier of the farm role.
            blocking: Whether later rules and events wait until this rule has finished; null takes
                the default of the action.
            id: Identifier of the orchestration rule.
            order: Position among the rules with the same trigger; by default relative to those
                that exist.
            run_as: System user to run as; null is root, or Administrator on Windows.
            page_size: Items asked for in one request, 1 to 100; the host sends 100 unless told.
            start_page: Number of the first page to fetch, counted from 1.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `OrchestrationRule` items, fetched page by page as they are iterated.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Deprecated, Locked, NotEnabledPlatform,
                ObjectInUse, ObjectNotFoundOnCloud, OperatingSystemMismatch, PolicyViolation,
                UnacceptableObjectConfiguration, UnacceptableState, UnicityViolation; 422
                ConfigurationMismatch; 500; 501; 503.
        """
        return self._list(
            _LIST,
            (env_id, farm_role_id),
            query={"blocking": blocking, "id": id, "order": order, "runAs": run_as},
            page_size=page_size,
            start_page=start_page,
        )

    def get(
        self,
        farm_role_id: int
        | FarmRole
        | FarmRoleForeignKey
        | FarmRoleIdentity
        | FarmRoleSummary
        | TargetFarmRoleIdentity,
        orchestration_rule_id: str | OrchestrationRule,
        /,
        *,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> OrchestrationRule:
        """Returns one orchestration rule of the farm role in full.

        ``GET
        /api/v1beta0/user/{envId}/farm-roles/{farmRoleId}/orchestration-rules/{orchestrationRuleId}/``

        Args:
            farm_role_id: Identifier of the farm role.
            orchestration_rule_id: Identifier of the orchestration rule. Exactly 36 characters.
                Matches ``^[A-Fa-f0-9]{8}-([A-Fa-f0-9]{4}-){3}[A-Fa-f0-9]{12}$``.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `OrchestrationRule`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Deprecated, Locked, NotEnabledPlatform,
                ObjectInUse, ObjectNotFoundOnCloud, OperatingSystemMismatch, PolicyViolation,
                UnacceptableObjectConfiguration, UnacceptableState, UnicityViolation; 422
                ConfigurationMismatch; 500; 501; 503.
        """
        return self._call(_GET, (env_id, farm_role_id, orchestration_rule_id))

    @overload
    def create(
        self,
        farm_role_id: int
        | FarmRole
        | FarmRoleForeignKey
        | FarmRoleIdentity
        | FarmRoleSummary
        | TargetFarmRoleIdentity,
        body: OrchestrationRule | Mapping[str, Any],
        /,
        *,
        env_id: int | Environment | EnvironmentForeignKey | None = ...,
    ) -> OrchestrationRule: ...

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
        action: Action | Mapping[str, Any],
        target: Target | Mapping[str, Any],
        trigger: Trigger | Mapping[str, Any],
        blocking: bool | None = ...,
        enabled: bool | None = ...,
        order: int | None = ...,
        run_as: str | None = ...,
        timeout: int | None = ...,
        env_id: int | Environment | EnvironmentForeignKey | None = ...,
    ) -> OrchestrationRule: ...

    def create(
        self,
        farm_role_id: int
        | FarmRole
        | FarmRoleForeignKey
        | FarmRoleIdentity
        | FarmRoleSummary
        | TargetFarmRoleIdentity,
        body: OrchestrationRule | Mapping[str, Any] | None = None,
        /,
        *,
        action: Any = UNSET,
        blocking: Any = UNSET,
        enabled: Any = UNSET,
        order: Any = UNSET,
        run_as: Any = UNSET,
        target: Any = UNSET,
        timeout: Any = UNSET,
        trigger: Any = UNSET,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> OrchestrationRule:
        """Creates an orchestration rule of the farm role and returns it as the host stored it.

        ``POST /api/v1beta0/user/{envId}/farm-roles/{farmRoleId}/orchestration-rules/``

        Args:
            farm_role_id: Identifier of the farm role.
            body: A `OrchestrationRule`, or a mapping with wire names, instead of the keywords.
            action: What the rule runs on its target servers.
            blocking: Whether later rules and events wait until this rule has finished; null takes
                the default of the action.
            enabled: Whether events set the rule off. The host's default is ``True``.
            order: Position among the rules with the same trigger; by default relative to those
                that exist.
            run_as: System user to run as; null is root, or Administrator on Windows.
            target: Servers that the action runs on.
            timeout: Seconds to wait before the run is aborted; null takes the default of the
                action.
            trigger: Events that set the rule off.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `OrchestrationRule`.

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
                "OrchestrationRule",
                "create",
                body,
                {
                    "action": action,
                    "blocking": blocking,
                    "enabled": enabled,
                    "order": order,
                    "runAs": run_as,
                    "target": target,
                    "timeout": timeout,
                    "trigger": trigger,
                },
                required=("action", "target", "trigger"),
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
        orchestration_rule_id: str | OrchestrationRule,
        body: OrchestrationRule | Mapping[str, Any] | None = None,
        /,
        *,
        action: Action | Mapping[str, Any] | None = UNSET,
        blocking: bool | None = UNSET,
        enabled: bool | None = UNSET,
        order: int | None = UNSET,
        run_as: str | None = UNSET,
        target: Target | Mapping[str, Any] | None = UNSET,
        timeout: int | None = UNSET,
        trigger: Trigger | Mapping[str, Any] | None = UNSET,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> OrchestrationRule:
        """Changes the given properties of one orchestration rule of the farm role and returns it as
        changed. What is not given stays as it is.

        ``PATCH
        /api/v1beta0/user/{envId}/farm-roles/{farmRoleId}/orchestration-rules/{orchestrationRuleId}/``

        Args:
            farm_role_id: Identifier of the farm role.
            orchestration_rule_id: Identifier of the orchestration rule. Exactly 36 characters.
                Matches ``^[A-Fa-f0-9]{8}-([A-Fa-f0-9]{4}-){3}[A-Fa-f0-9]{12}$``.
            body: A `OrchestrationRule`, or a mapping with wire names, instead of the keywords. A
                model given alone, as the id, is the body as well.
            action: What the rule runs on its target servers.
            blocking: Whether later rules and events wait until this rule has finished; null takes
                the default of the action.
            enabled: Whether events set the rule off. The host's default is ``True``.
            order: Position among the rules with the same trigger; by default relative to those
                that exist.
            run_as: System user to run as; null is root, or Administrator on Windows.
            target: Servers that the action runs on.
            timeout: Seconds to wait before the run is aborted; null takes the default of the
                action.
            trigger: Events that set the rule off.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `OrchestrationRule`.

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
            (env_id, farm_role_id, orchestration_rule_id),
            body=write_body(
                "OrchestrationRule",
                "update",
                body,
                {
                    "action": action,
                    "blocking": blocking,
                    "enabled": enabled,
                    "order": order,
                    "runAs": run_as,
                    "target": target,
                    "timeout": timeout,
                    "trigger": trigger,
                },
                subject=orchestration_rule_id,
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
        orchestration_rule_id: str | OrchestrationRule,
        /,
        *,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> None:
        """Deletes one orchestration rule of the farm role. This cannot be undone.

        ``DELETE
        /api/v1beta0/user/{envId}/farm-roles/{farmRoleId}/orchestration-rules/{orchestrationRuleId}/``

        Args:
            farm_role_id: Identifier of the farm role.
            orchestration_rule_id: Identifier of the orchestration rule. Exactly 36 characters.
                Matches ``^[A-Fa-f0-9]{8}-([A-Fa-f0-9]{4}-){3}[A-Fa-f0-9]{12}$``.
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
        self._call(_DELETE, (env_id, farm_role_id, orchestration_rule_id))


class AsyncFarmRolesOrchestrationRulesResource(AsyncResource):
    """Rules that run actions on events of a farm role. The list also has the rules of the scopes
    above, which cannot be changed here.
    """

    __slots__ = ()

    def list(
        self,
        farm_role_id: int
        | FarmRole
        | FarmRoleForeignKey
        | FarmRoleIdentity
        | FarmRoleSummary
        | TargetFarmRoleIdentity,
        /,
        *,
        blocking: bool | None = None,
        id: str | OrchestrationRule | None = None,
        order: int | None = None,
        run_as: str | None = None,
        page_size: int | None = None,
        start_page: int | None = None,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> AsyncPager[OrchestrationRule]:
        """Lists the orchestration rules of the farm role, page by page.

        ``GET /api/v1beta0/user/{envId}/farm-roles/{farmRoleId}/orchestration-rules/``

        Args:
            farm_role_id: Identifier of the farm role.
            blocking: Whether later rules and events wait until this rule has finished; null takes
                the default of the action.
            id: Identifier of the orchestration rule.
            order: Position among the rules with the same trigger; by default relative to those
                that exist.
            run_as: System user to run as; null is root, or Administrator on Windows.
            page_size: Items asked for in one request, 1 to 100; the host sends 100 unless told.
            start_page: Number of the first page to fetch, counted from 1.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `OrchestrationRule` items, fetched page by page as they are iterated.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Deprecated, Locked, NotEnabledPlatform,
                ObjectInUse, ObjectNotFoundOnCloud, OperatingSystemMismatch, PolicyViolation,
                UnacceptableObjectConfiguration, UnacceptableState, UnicityViolation; 422
                ConfigurationMismatch; 500; 501; 503.
        """
        return self._list(
            _LIST,
            (env_id, farm_role_id),
            query={"blocking": blocking, "id": id, "order": order, "runAs": run_as},
            page_size=page_size,
            start_page=start_page,
        )

    async def get(
        self,
        farm_role_id: int
        | FarmRole
        | FarmRoleForeignKey
        | FarmRoleIdentity
        | FarmRoleSummary
        | TargetFarmRoleIdentity,
        orchestration_rule_id: str | OrchestrationRule,
        /,
        *,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> OrchestrationRule:
        """Returns one orchestration rule of the farm role in full.

        ``GET
        /api/v1beta0/user/{envId}/farm-roles/{farmRoleId}/orchestration-rules/{orchestrationRuleId}/``

        Args:
            farm_role_id: Identifier of the farm role.
            orchestration_rule_id: Identifier of the orchestration rule. Exactly 36 characters.
                Matches ``^[A-Fa-f0-9]{8}-([A-Fa-f0-9]{4}-){3}[A-Fa-f0-9]{12}$``.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `OrchestrationRule`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Deprecated, Locked, NotEnabledPlatform,
                ObjectInUse, ObjectNotFoundOnCloud, OperatingSystemMismatch, PolicyViolation,
                UnacceptableObjectConfiguration, UnacceptableState, UnicityViolation; 422
                ConfigurationMismatch; 500; 501; 503.
        """
        return await self._call(_GET, (env_id, farm_role_id, orchestration_rule_id))

    @overload
    async def create(
        self,
        farm_role_id: int
        | FarmRole
        | FarmRoleForeignKey
        | FarmRoleIdentity
        | FarmRoleSummary
        | TargetFarmRoleIdentity,
        body: OrchestrationRule | Mapping[str, Any],
        /,
        *,
        env_id: int | Environment | EnvironmentForeignKey | None = ...,
    ) -> OrchestrationRule: ...

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
        action: Action | Mapping[str, Any],
        target: Target | Mapping[str, Any],
        trigger: Trigger | Mapping[str, Any],
        blocking: bool | None = ...,
        enabled: bool | None = ...,
        order: int | None = ...,
        run_as: str | None = ...,
        timeout: int | None = ...,
        env_id: int | Environment | EnvironmentForeignKey | None = ...,
    ) -> OrchestrationRule: ...

    async def create(
        self,
        farm_role_id: int
        | FarmRole
        | FarmRoleForeignKey
        | FarmRoleIdentity
        | FarmRoleSummary
        | TargetFarmRoleIdentity,
        body: OrchestrationRule | Mapping[str, Any] | None = None,
        /,
        *,
        action: Any = UNSET,
        blocking: Any = UNSET,
        enabled: Any = UNSET,
        order: Any = UNSET,
        run_as: Any = UNSET,
        target: Any = UNSET,
        timeout: Any = UNSET,
        trigger: Any = UNSET,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> OrchestrationRule:
        """Creates an orchestration rule of the farm role and returns it as the host stored it.

        ``POST /api/v1beta0/user/{envId}/farm-roles/{farmRoleId}/orchestration-rules/``

        Args:
            farm_role_id: Identifier of the farm role.
            body: A `OrchestrationRule`, or a mapping with wire names, instead of the keywords.
            action: What the rule runs on its target servers.
            blocking: Whether later rules and events wait until this rule has finished; null takes
                the default of the action.
            enabled: Whether events set the rule off. The host's default is ``True``.
            order: Position among the rules with the same trigger; by default relative to those
                that exist.
            run_as: System user to run as; null is root, or Administrator on Windows.
            target: Servers that the action runs on.
            timeout: Seconds to wait before the run is aborted; null takes the default of the
                action.
            trigger: Events that set the rule off.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `OrchestrationRule`.

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
                "OrchestrationRule",
                "create",
                body,
                {
                    "action": action,
                    "blocking": blocking,
                    "enabled": enabled,
                    "order": order,
                    "runAs": run_as,
                    "target": target,
                    "timeout": timeout,
                    "trigger": trigger,
                },
                required=("action", "target", "trigger"),
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
        orchestration_rule_id: str | OrchestrationRule,
        body: OrchestrationRule | Mapping[str, Any] | None = None,
        /,
        *,
        action: Action | Mapping[str, Any] | None = UNSET,
        blocking: bool | None = UNSET,
        enabled: bool | None = UNSET,
        order: int | None = UNSET,
        run_as: str | None = UNSET,
        target: Target | Mapping[str, Any] | None = UNSET,
        timeout: int | None = UNSET,
        trigger: Trigger | Mapping[str, Any] | None = UNSET,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> OrchestrationRule:
        """Changes the given properties of one orchestration rule of the farm role and returns it as
        changed. What is not given stays as it is.

        ``PATCH
        /api/v1beta0/user/{envId}/farm-roles/{farmRoleId}/orchestration-rules/{orchestrationRuleId}/``

        Args:
            farm_role_id: Identifier of the farm role.
            orchestration_rule_id: Identifier of the orchestration rule. Exactly 36 characters.
                Matches ``^[A-Fa-f0-9]{8}-([A-Fa-f0-9]{4}-){3}[A-Fa-f0-9]{12}$``.
            body: A `OrchestrationRule`, or a mapping with wire names, instead of the keywords. A
                model given alone, as the id, is the body as well.
            action: What the rule runs on its target servers.
            blocking: Whether later rules and events wait until this rule has finished; null takes
                the default of the action.
            enabled: Whether events set the rule off. The host's default is ``True``.
            order: Position among the rules with the same trigger; by default relative to those
                that exist.
            run_as: System user to run as; null is root, or Administrator on Windows.
            target: Servers that the action runs on.
            timeout: Seconds to wait before the run is aborted; null takes the default of the
                action.
            trigger: Events that set the rule off.
            env_id: Environment to work in. The client's setting unless given.

        Returns:
            The `OrchestrationRule`.

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
            (env_id, farm_role_id, orchestration_rule_id),
            body=write_body(
                "OrchestrationRule",
                "update",
                body,
                {
                    "action": action,
                    "blocking": blocking,
                    "enabled": enabled,
                    "order": order,
                    "runAs": run_as,
                    "target": target,
                    "timeout": timeout,
                    "trigger": trigger,
                },
                subject=orchestration_rule_id,
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
        orchestration_rule_id: str | OrchestrationRule,
        /,
        *,
        env_id: int | Environment | EnvironmentForeignKey | None = None,
    ) -> None:
        """Deletes one orchestration rule of the farm role. This cannot be undone.

        ``DELETE
        /api/v1beta0/user/{envId}/farm-roles/{farmRoleId}/orchestration-rules/{orchestrationRuleId}/``

        Args:
            farm_role_id: Identifier of the farm role.
            orchestration_rule_id: Identifier of the orchestration rule. Exactly 36 characters.
                Matches ``^[A-Fa-f0-9]{8}-([A-Fa-f0-9]{4}-){3}[A-Fa-f0-9]{12}$``.
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
        await self._call(_DELETE, (env_id, farm_role_id, orchestration_rule_id))
