"""``account.ansible_tower.configurations``: Ways to bootstrap servers with Ansible Tower: which Tower
server, organization and inventory, with which groups, credentials and variables.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, overload

from ..calls.operation import Operation
from ..calls.request_body import write_body
from ..resource import AsyncResource, Resource
from ..serialization.scalars import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..calls.pager import AsyncPager, Pager
    from ..models.ansible_tower_configuration import AnsibleTowerConfiguration
    from ..models.ansible_tower_configuration_identity import AnsibleTowerConfigurationIdentity
    from ..models.ansible_tower_group import AnsibleTowerGroup
    from ..models.ansible_tower_machine_credentials import AnsibleTowerMachineCredentials
    from ..models.ansible_tower_server import AnsibleTowerServer
    from ..models.ansible_tower_server_foreign_key import AnsibleTowerServerForeignKey
    from ..models.composed_ansible_tower_inventory_identity import (
        ComposedAnsibleTowerInventoryIdentity,
    )
    from ..models.composed_ansible_tower_organization_identity import (
        ComposedAnsibleTowerOrganizationIdentity,
    )

_LIST: Final[Operation[AnsibleTowerConfiguration]] = Operation(
    "account.ansible_tower.configurations.list",
    "GET",
    "/api/v1beta0/account/{accountId}/ansible-tower/configurations/",
    "model:AnsibleTowerConfiguration",
    ids={
        "id": ("AnsibleTowerConfiguration",),
        "inventory": ("AnsibleTowerInventory",),
        "organization": ("AnsibleTowerOrganization",),
        "server": ("AnsibleTowerServer",),
    },
)

_GET: Final[Operation[AnsibleTowerConfiguration]] = Operation(
    "account.ansible_tower.configurations.get",
    "GET",
    "/api/v1beta0/account/{accountId}/ansible-tower/configurations/{ansibleTowerConfigurationId}/",
    "model:AnsibleTowerConfiguration",
    ids={"ansibleTowerConfigurationId": ("AnsibleTowerConfiguration",)},
)

_CREATE: Final[Operation[AnsibleTowerConfiguration]] = Operation(
    "account.ansible_tower.configurations.create",
    "POST",
    "/api/v1beta0/account/{accountId}/ansible-tower/configurations/",
    "model:AnsibleTowerConfiguration",
)

_UPDATE: Final[Operation[AnsibleTowerConfiguration]] = Operation(
    "account.ansible_tower.configurations.update",
    "PATCH",
    "/api/v1beta0/account/{accountId}/ansible-tower/configurations/{ansibleTowerConfigurationId}/",
    "model:AnsibleTowerConfiguration",
    ids={"ansibleTowerConfigurationId": ("AnsibleTowerConfiguration",)},
)

_DELETE: Final[Operation[None]] = Operation(
    "account.ansible_tower.configurations.delete",
    "DELETE",
    "/api/v1beta0/account/{accountId}/ansible-tower/configurations/{ansibleTowerConfigurationId}/",
    ids={"ansibleTowerConfigurationId": ("AnsibleTowerConfiguration",)},
)


class AnsibleTowerConfigurationsResource(Resource):
    """Ways to bootstrap servers with Ansible Tower: which Tower server, organization and inventory,
    with which groups, credentials and variables.
    """

    __slots__ = ()

    def list(
        self,
        *,
        id: str | AnsibleTowerConfiguration | AnsibleTowerConfigurationIdentity | None = None,
        inventory: int | ComposedAnsibleTowerInventoryIdentity | None = None,
        organization: int | ComposedAnsibleTowerOrganizationIdentity | None = None,
        server: str | AnsibleTowerServer | AnsibleTowerServerForeignKey | None = None,
        page_size: int | None = None,
        start_page: int | None = None,
        account_id: int | None = None,
    ) -> Pager[AnsibleTowerConfiguration]:
        """Lists the Ansible Tower configurations, page by page.

        ``GET /api/v1beta0/account/{accountId}/ansible-tower/configurations/``

        Args:
            id: Identifier of the configuration in Scalr.
            inventory: Inventory in Ansible Tower that the servers are put in.
            organization: Organization in Ansible Tower.
            server: Ansible Tower server to use.
            page_size: Items asked for in one request, 1 to 100; the host sends 100 unless told.
            start_page: Number of the first page to fetch, counted from 1.
            account_id: Account to work in. The client's setting unless given.

        Returns:
            The `AnsibleTowerConfiguration` items, fetched page by page as they are iterated.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Locked, NotEnabledPlatform, ObjectInUse,
                OperatingSystemMismatch, PolicyViolation, UnacceptableObjectConfiguration,
                UnicityViolation; 422 ConfigurationMismatch; 500; 501; 503.
        """
        return self._list(
            _LIST,
            (account_id,),
            query={
                "id": id,
                "inventory": inventory,
                "organization": organization,
                "server": server,
            },
            page_size=page_size,
            start_page=start_page,
        )

    def get(
        self,
        ansible_tower_configuration_id: str
        | AnsibleTowerConfiguration
        | AnsibleTowerConfigurationIdentity,
        /,
        *,
        account_id: int | None = None,
    ) -> AnsibleTowerConfiguration:
        """Returns one Ansible Tower configuration in full.

        ``GET
        /api/v1beta0/account/{accountId}/ansible-tower/configurations/{ansibleTowerConfigurationId}/``

        Args:
            ansible_tower_configuration_id: Identifier of the Ansible Tower configuration. Exactly
                36 characters. Matches ``^[A-Fa-f0-9]{8}-([A-Fa-f0-9]{4}-){3}[A-Fa-f0-9]{12}$``.
            account_id: Account to work in. The client's setting unless given.

        Returns:
            The `AnsibleTowerConfiguration`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Locked, NotEnabledPlatform, ObjectInUse,
                OperatingSystemMismatch, PolicyViolation, UnacceptableObjectConfiguration,
                UnicityViolation; 422 ConfigurationMismatch; 500; 501; 503.
        """
        return self._call(_GET, (account_id, ansible_tower_configuration_id))

    @overload
    def create(
        self,
        body: AnsibleTowerConfiguration | Mapping[str, Any],
        /,
        *,
        account_id: int | None = ...,
    ) -> AnsibleTowerConfiguration: ...

    @overload
    def create(
        self,
        /,
        *,
        inventory: int | ComposedAnsibleTowerInventoryIdentity,
        name: str,
        organization: int | ComposedAnsibleTowerOrganizationIdentity,
        server: str | AnsibleTowerServer | AnsibleTowerServerForeignKey,
        allow_override: bool | None = ...,
        credentials: Sequence[AnsibleTowerMachineCredentials | Mapping[str, Any]] | None = ...,
        groups: Sequence[AnsibleTowerGroup | Mapping[str, Any]] | None = ...,
        is_shared: bool | None = ...,
        variables: str | None = ...,
        account_id: int | None = ...,
    ) -> AnsibleTowerConfiguration: ...

    def create(
        self,
        body: AnsibleTowerConfiguration | Mapping[str, Any] | None = None,
        /,
        *,
        allow_override: Any = UNSET,
        credentials: Any = UNSET,
        groups: Any = UNSET,
        inventory: Any = UNSET,
        is_shared: Any = UNSET,
        name: Any = UNSET,
        organization: Any = UNSET,
        server: Any = UNSET,
        variables: Any = UNSET,
        account_id: int | None = None,
    ) -> AnsibleTowerConfiguration:
        """Creates a Ansible Tower configuration and returns it as the host stored it.

        ``POST /api/v1beta0/account/{accountId}/ansible-tower/configurations/``

        Args:
            body: A `AnsibleTowerConfiguration`, or a mapping with wire names, instead of the
                keywords.
            allow_override: Whether the scopes below may change the variables.
            credentials: Machine credentials by which Ansible Tower logs in to the servers.
            groups: Inventory groups that the servers are put in.
            inventory: Inventory in Ansible Tower that the servers are put in.
            is_shared: Whether the scopes below may use the configuration. The host's default is
                ``True``.
            name: Name of the configuration.
            organization: Organization in Ansible Tower.
            server: Ansible Tower server to use.
            variables: Variables for the jobs, as JSON or YAML text.
            account_id: Account to work in. The client's setting unless given.

        Returns:
            The `AnsibleTowerConfiguration`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Locked, NotEnabledPlatform, ObjectInUse,
                OperatingSystemMismatch, PolicyViolation, UnacceptableObjectConfiguration,
                UnicityViolation; 422 ConfigurationMismatch; 500; 501; 503.
        """
        return self._call(
            _CREATE,
            (account_id,),
            body=write_body(
                "AnsibleTowerConfiguration",
                "create",
                body,
                {
                    "allowOverride": allow_override,
                    "credentials": credentials,
                    "groups": groups,
                    "inventory": inventory,
                    "isShared": is_shared,
                    "name": name,
                    "organization": organization,
                    "server": server,
                    "variables": variables,
                },
                required=("inventory", "name", "organization", "server"),
            ),
        )

    def update(
        self,
        ansible_tower_configuration_id: str
        | AnsibleTowerConfiguration
        | AnsibleTowerConfigurationIdentity,
        body: AnsibleTowerConfiguration | Mapping[str, Any] | None = None,
        /,
        *,
        allow_override: bool | None = UNSET,
        credentials: Sequence[AnsibleTowerMachineCredentials | Mapping[str, Any]] | None = UNSET,
        groups: Sequence[AnsibleTowerGroup | Mapping[str, Any]] | None = UNSET,
        inventory: int | ComposedAnsibleTowerInventoryIdentity | None = UNSET,
        is_shared: bool | None = UNSET,
        name: str | None = UNSET,
        organization: int | ComposedAnsibleTowerOrganizationIdentity | None = UNSET,
        server: str | AnsibleTowerServer | AnsibleTowerServerForeignKey | None = UNSET,
        variables: str | None = UNSET,
        account_id: int | None = None,
    ) -> AnsibleTowerConfiguration:
        """Changes the given properties of one Ansible Tower configuration and returns it as changed.
        What is not given stays as it is.

        ``PATCH
        /api/v1beta0/account/{accountId}/ansible-tower/configurations/{ansibleTowerConfigurationId}/``

        Args:
            ansible_tower_configuration_id: Identifier of the Ansible Tower configuration. Exactly
                36 characters. Matches ``^[A-Fa-f0-9]{8}-([A-Fa-f0-9]{4}-){3}[A-Fa-f0-9]{12}$``.
            body: A `AnsibleTowerConfiguration`, or a mapping with wire names, instead of the
                keywords. A model given alone, as the id, is the body as well.
            allow_override: Whether the scopes below may change the variables.
            credentials: Machine credentials by which Ansible Tower logs in to the servers.
            groups: Inventory groups that the servers are put in.
            inventory: Inventory in Ansible Tower that the servers are put in.
            is_shared: Whether the scopes below may use the configuration. The host's default is
                ``True``.
            name: Name of the configuration.
            organization: Organization in Ansible Tower.
            server: Ansible Tower server to use.
            variables: Variables for the jobs, as JSON or YAML text.
            account_id: Account to work in. The client's setting unless given.

        Returns:
            The `AnsibleTowerConfiguration`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Locked, NotEnabledPlatform, ObjectInUse,
                OperatingSystemMismatch, PolicyViolation, UnacceptableObjectConfiguration,
                UnicityViolation; 422 ConfigurationMismatch; 500; 501; 503.
        """
        return self._call(
            _UPDATE,
            (account_id, ansible_tower_configuration_id),
            body=write_body(
                "AnsibleTowerConfiguration",
                "update",
                body,
                {
                    "allowOverride": allow_override,
                    "credentials": credentials,
                    "groups": groups,
                    "inventory": inventory,
                    "isShared": is_shared,
                    "name": name,
                    "organization": organization,
                    "server": server,
                    "variables": variables,
                },
                subject=ansible_tower_configuration_id,
            ),
        )

    def delete(
        self,
        ansible_tower_configuration_id: str
        | AnsibleTowerConfiguration
        | AnsibleTowerConfigurationIdentity,
        /,
        *,
        account_id: int | None = None,
    ) -> None:
        """Deletes one Ansible Tower configuration. This cannot be undone.

        ``DELETE
        /api/v1beta0/account/{accountId}/ansible-tower/configurations/{ansibleTowerConfigurationId}/``

        Args:
            ansible_tower_configuration_id: Identifier of the Ansible Tower configuration. Exactly
                36 characters. Matches ``^[A-Fa-f0-9]{8}-([A-Fa-f0-9]{4}-){3}[A-Fa-f0-9]{12}$``.
            account_id: Account to work in. The client's setting unless given.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Locked, NotEnabledPlatform, ObjectInUse,
                OperatingSystemMismatch, PolicyViolation, UnacceptableObjectConfiguration,
                UnicityViolation; 422 ConfigurationMismatch; 500; 501; 503.
        """
        self._call(_DELETE, (account_id, ansible_tower_configuration_id))


class AsyncAnsibleTowerConfigurationsResource(AsyncResource):
    """Ways to bootstrap servers with Ansible Tower: which Tower server, organization and inventory,
    with which groups, credentials and variables.
    """

    __slots__ = ()

    def list(
        self,
        *,
        id: str | AnsibleTowerConfiguration | AnsibleTowerConfigurationIdentity | None = None,
        inventory: int | ComposedAnsibleTowerInventoryIdentity | None = None,
        organization: int | ComposedAnsibleTowerOrganizationIdentity | None = None,
        server: str | AnsibleTowerServer | AnsibleTowerServerForeignKey | None = None,
        page_size: int | None = None,
        start_page: int | None = None,
        account_id: int | None = None,
    ) -> AsyncPager[AnsibleTowerConfiguration]:
        """Lists the Ansible Tower configurations, page by page.

        ``GET /api/v1beta0/account/{accountId}/ansible-tower/configurations/``

        Args:
            id: Identifier of the configuration in Scalr.
            inventory: Inventory in Ansible Tower that the servers are put in.
            organization: Organization in Ansible Tower.
            server: Ansible Tower server to use.
            page_size: Items asked for in one request, 1 to 100; the host sends 100 unless told.
            start_page: Number of the first page to fetch, counted from 1.
            account_id: Account to work in. The client's setting unless given.

        Returns:
            The `AnsibleTowerConfiguration` items, fetched page by page as they are iterated.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Locked, NotEnabledPlatform, ObjectInUse,
                OperatingSystemMismatch, PolicyViolation, UnacceptableObjectConfiguration,
                UnicityViolation; 422 ConfigurationMismatch; 500; 501; 503.
        """
        return self._list(
            _LIST,
            (account_id,),
            query={
                "id": id,
                "inventory": inventory,
                "organization": organization,
                "server": server,
            },
            page_size=page_size,
            start_page=start_page,
        )

    async def get(
        self,
        ansible_tower_configuration_id: str
        | AnsibleTowerConfiguration
        | AnsibleTowerConfigurationIdentity,
        /,
        *,
        account_id: int | None = None,
    ) -> AnsibleTowerConfiguration:
        """Returns one Ansible Tower configuration in full.

        ``GET
        /api/v1beta0/account/{accountId}/ansible-tower/configurations/{ansibleTowerConfigurationId}/``

        Args:
            ansible_tower_configuration_id: Identifier of the Ansible Tower configuration. Exactly
                36 characters. Matches ``^[A-Fa-f0-9]{8}-([A-Fa-f0-9]{4}-){3}[A-Fa-f0-9]{12}$``.
            account_id: Account to work in. The client's setting unless given.

        Returns:
            The `AnsibleTowerConfiguration`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Locked, NotEnabledPlatform, ObjectInUse,
                OperatingSystemMismatch, PolicyViolation, UnacceptableObjectConfiguration,
                UnicityViolation; 422 ConfigurationMismatch; 500; 501; 503.
        """
        return await self._call(_GET, (account_id, ansible_tower_configuration_id))

    @overload
    async def create(
        self,
        body: AnsibleTowerConfiguration | Mapping[str, Any],
        /,
        *,
        account_id: int | None = ...,
    ) -> AnsibleTowerConfiguration: ...

    @overload
    async def create(
        self,
        /,
        *,
        inventory: int | ComposedAnsibleTowerInventoryIdentity,
        name: str,
        organization: int | ComposedAnsibleTowerOrganizationIdentity,
        server: str | AnsibleTowerServer | AnsibleTowerServerForeignKey,
        allow_override: bool | None = ...,
        credentials: Sequence[AnsibleTowerMachineCredentials | Mapping[str, Any]] | None = ...,
        groups: Sequence[AnsibleTowerGroup | Mapping[str, Any]] | None = ...,
        is_shared: bool | None = ...,
        variables: str | None = ...,
        account_id: int | None = ...,
    ) -> AnsibleTowerConfiguration: ...

    async def create(
        self,
        body: AnsibleTowerConfiguration | Mapping[str, Any] | None = None,
        /,
        *,
        allow_override: Any = UNSET,
        credentials: Any = UNSET,
        groups: Any = UNSET,
        inventory: Any = UNSET,
        is_shared: Any = UNSET,
        name: Any = UNSET,
        organization: Any = UNSET,
        server: Any = UNSET,
        variables: Any = UNSET,
        account_id: int | None = None,
    ) -> AnsibleTowerConfiguration:
        """Creates a Ansible Tower configuration and returns it as the host stored it.

        ``POST /api/v1beta0/account/{accountId}/ansible-tower/configurations/``

        Args:
            body: A `AnsibleTowerConfiguration`, or a mapping with wire names, instead of the
                keywords.
            allow_override: Whether the scopes below may change the variables.
            credentials: Machine credentials by which Ansible Tower logs in to the servers.
            groups: Inventory groups that the servers are put in.
            inventory: Inventory in Ansible Tower that the servers are put in.
            is_shared: Whether the scopes below may use the configuration. The host's default is
                ``True``.
            name: Name of the configuration.
            organization: Organization in Ansible Tower.
            server: Ansible Tower server to use.
            variables: Variables for the jobs, as JSON or YAML text.
            account_id: Account to work in. The client's setting unless given.

        Returns:
            The `AnsibleTowerConfiguration`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Locked, NotEnabledPlatform, ObjectInUse,
                OperatingSystemMismatch, PolicyViolation, UnacceptableObjectConfiguration,
                UnicityViolation; 422 ConfigurationMismatch; 500; 501; 503.
        """
        return await self._call(
            _CREATE,
            (account_id,),
            body=write_body(
                "AnsibleTowerConfiguration",
                "create",
                body,
                {
                    "allowOverride": allow_override,
                    "credentials": credentials,
                    "groups": groups,
                    "inventory": inventory,
                    "isShared": is_shared,
                    "name": name,
                    "organization": organization,
                    "server": server,
                    "variables": variables,
                },
                required=("inventory", "name", "organization", "server"),
            ),
        )

    async def update(
        self,
        ansible_tower_configuration_id: str
        | AnsibleTowerConfiguration
        | AnsibleTowerConfigurationIdentity,
        body: AnsibleTowerConfiguration | Mapping[str, Any] | None = None,
        /,
        *,
        allow_override: bool | None = UNSET,
        credentials: Sequence[AnsibleTowerMachineCredentials | Mapping[str, Any]] | None = UNSET,
        groups: Sequence[AnsibleTowerGroup | Mapping[str, Any]] | None = UNSET,
        inventory: int | ComposedAnsibleTowerInventoryIdentity | None = UNSET,
        is_shared: bool | None = UNSET,
        name: str | None = UNSET,
        organization: int | ComposedAnsibleTowerOrganizationIdentity | None = UNSET,
        server: str | AnsibleTowerServer | AnsibleTowerServerForeignKey | None = UNSET,
        variables: str | None = UNSET,
        account_id: int | None = None,
    ) -> AnsibleTowerConfiguration:
        """Changes the given properties of one Ansible Tower configuration and returns it as changed.
        What is not given stays as it is.

        ``PATCH
        /api/v1beta0/account/{accountId}/ansible-tower/configurations/{ansibleTowerConfigurationId}/``

        Args:
            ansible_tower_configuration_id: Identifier of the Ansible Tower configuration. Exactly
                36 characters. Matches ``^[A-Fa-f0-9]{8}-([A-Fa-f0-9]{4}-){3}[A-Fa-f0-9]{12}$``.
            body: A `AnsibleTowerConfiguration`, or a mapping with wire names, instead of the
                keywords. A model given alone, as the id, is the body as well.
            allow_override: Whether the scopes below may change the variables.
            credentials: Machine credentials by which Ansible Tower logs in to the servers.
            groups: Inventory groups that the servers are put in.
            inventory: Inventory in Ansible Tower that the servers are put in.
            is_shared: Whether the scopes below may use the configuration. The host's default is
                ``True``.
            name: Name of the configuration.
            organization: Organization in Ansible Tower.
            server: Ansible Tower server to use.
            variables: Variables for the jobs, as JSON or YAML text.
            account_id: Account to work in. The client's setting unless given.

        Returns:
            The `AnsibleTowerConfiguration`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Locked, NotEnabledPlatform, ObjectInUse,
                OperatingSystemMismatch, PolicyViolation, UnacceptableObjectConfiguration,
                UnicityViolation; 422 ConfigurationMismatch; 500; 501; 503.
        """
        return await self._call(
            _UPDATE,
            (account_id, ansible_tower_configuration_id),
            body=write_body(
                "AnsibleTowerConfiguration",
                "update",
                body,
                {
                    "allowOverride": allow_override,
                    "credentials": credentials,
                    "groups": groups,
                    "inventory": inventory,
                    "isShared": is_shared,
                    "name": name,
                    "organization": organization,
                    "server": server,
                    "variables": variables,
                },
                subject=ansible_tower_configuration_id,
            ),
        )

    async def delete(
        self,
        ansible_tower_configuration_id: str
        | AnsibleTowerConfiguration
        | AnsibleTowerConfigurationIdentity,
        /,
        *,
        account_id: int | None = None,
    ) -> None:
        """Deletes one Ansible Tower configuration. This cannot be undone.

        ``DELETE
        /api/v1beta0/account/{accountId}/ansible-tower/configurations/{ansibleTowerConfigurationId}/``

        Args:
            ansible_tower_configuration_id: Identifier of the Ansible Tower configuration. Exactly
                36 characters. Matches ``^[A-Fa-f0-9]{8}-([A-Fa-f0-9]{4}-){3}[A-Fa-f0-9]{12}$``.
            account_id: Account to work in. The client's setting unless given.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Locked, NotEnabledPlatform, ObjectInUse,
                OperatingSystemMismatch, PolicyViolation, UnacceptableObjectConfiguration,
                UnicityViolation; 422 ConfigurationMismatch; 500; 501; 503.
        """
        await self._call(_DELETE, (account_id, ansible_tower_configuration_id))
