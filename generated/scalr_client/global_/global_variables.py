"""``global_.global_variables``: Named values that the installation hands down to every account."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, overload

from ..calls.operation import Operation
from ..calls.request_body import write_body
from ..resource import AsyncResource, Resource
from ..serialization.scalars import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..calls.pager import AsyncPager, Pager
    from ..models.global_variable import GlobalVariable
    from ..models.variable_allowed_value import VariableAllowedValue
    from ..models.webhook_endpoint import WebhookEndpoint
    from ..models.webhook_endpoint_foreign_key import WebhookEndpointForeignKey
    from ..types import GlobalVariableType, RequiredIn

_LIST: Final[Operation[GlobalVariable]] = Operation(
    "global_.global_variables.list",
    "GET",
    "/api/v1beta0/global/global-variables/",
    "model:GlobalVariable",
)

_GET: Final[Operation[GlobalVariable]] = Operation(
    "global_.global_variables.get",
    "GET",
    "/api/v1beta0/global/global-variables/{globalVariableName}/",
    "model:GlobalVariable",
    ids={"globalVariableName": ("GlobalVariable",)},
)

_CREATE: Final[Operation[GlobalVariable]] = Operation(
    "global_.global_variables.create",
    "POST",
    "/api/v1beta0/global/global-variables/",
    "model:GlobalVariable",
)

_UPDATE: Final[Operation[GlobalVariable]] = Operation(
    "global_.global_variables.update",
    "PATCH",
    "/api/v1beta0/global/global-variables/{globalVariableName}/",
    "model:GlobalVariable",
    ids={"globalVariableName": ("GlobalVariable",)},
)

_DELETE: Final[Operation[None]] = Operation(
    "global_.global_variables.delete",
    "DELETE",
    "/api/v1beta0/global/global-variables/{globalVariableName}/",
    ids={"globalVariableName": ("GlobalVariable",)},
)


class GlobalVariablesResource(Resource):
    """Named values that the installation hands down to every account."""

    __slots__ = ()

    def list(
        self, *, page_size: int | None = None, start_page: int | None = None
    ) -> Pager[GlobalVariable]:
        """Lists the global variables of the installation, page by page.

        ``GET /api/v1beta0/global/global-variables/``

        Args:
            page_size: Items asked for in one request, 1 to 100; the host sends 100 unless told.
            start_page: Number of the first page to fetch, counted from 1.

        Returns:
            The `GlobalVariable` items, fetched page by page as they are iterated.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Locked, NotEnabledPlatform, ObjectInUse,
                OperatingSystemMismatch, PolicyViolation, UnicityViolation; 422
                ConfigurationMismatch; 500; 501; 503.
        """
        return self._list(_LIST, (), page_size=page_size, start_page=start_page)

    def get(self, global_variable_name: str | GlobalVariable, /) -> GlobalVariable:
        """Returns one global variable of the installation in full.

        ``GET /api/v1beta0/global/global-variables/{globalVariableName}/``

        Args:
            global_variable_name: Name of the global variable. At least 2 characters, at most 128
                characters. Matches ``^\\w+$``.

        Returns:
            The `GlobalVariable`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Locked, NotEnabledPlatform, ObjectInUse,
                OperatingSystemMismatch, PolicyViolation, UnicityViolation; 422
                ConfigurationMismatch; 500; 501; 503.
        """
        return self._call(_GET, (global_variable_name,))

    @overload
    def create(self, body: GlobalVariable | Mapping[str, Any], /) -> GlobalVariable: ...

    @overload
    def create(
        self,
        /,
        *,
        name: str,
        type: GlobalVariableType,
        allowed_values: Sequence[VariableAllowedValue | Mapping[str, Any]] | None = ...,
        category: str | None = ...,
        description: str | None = ...,
        hidden: bool | None = ...,
        integration_endpoint: str | WebhookEndpoint | WebhookEndpointForeignKey | None = ...,
        locked: bool | None = ...,
        output_format: str | None = ...,
        required_in: RequiredIn | None = ...,
        validation_pattern: str | None = ...,
        value: str | None = ...,
    ) -> GlobalVariable: ...

    def create(
        self,
        body: GlobalVariable | Mapping[str, Any] | None = None,
        /,
        *,
        allowed_values: Any = UNSET,
        category: Any = UNSET,
        description: Any = UNSET,
        hidden: Any = UNSET,
        integration_endpoint: Any = UNSET,
        locked: Any = UNSET,
        name: Any = UNSET,
        output_format: Any = UNSET,
        required_in: Any = UNSET,
        type: Any = UNSET,
        validation_pattern: Any = UNSET,
        value: Any = UNSET,
    ) -> GlobalVariable:
        """Creates a global variable of the installation and returns it as the host stored it.

        ``POST /api/v1beta0/global/global-variables/``

        Args:
            body: A `GlobalVariable`, or a mapping with wire names, instead of the keywords.
            allowed_values: Values that the variable may take, each with the label shown for it.
            category: Heading under which the variable is listed.
            description: What the variable is for.
            hidden: Whether scopes below are kept from seeing the variable; for the declaring scope
                to set.
            integration_endpoint: Webhook endpoint that supplies the allowed values.
            locked: Whether scopes below are barred from changing the value; for the declaring
                scope to set.
            name: Name of the variable, 2 to 128 letters, digits and underscores. Set at creation
                only.
            output_format: Format in which the value is displayed; for the declaring scope to set.
            required_in: Scope in which a value must be given; for the declaring scope to set.
                Hosts may answer false where there is none. Known values: ``account``,
                ``environment``, ``farm``, ``farmrole``, ``role``, ``scalr``, ``server``.
            type: Kind of value that the variable holds, the name of its concrete type. Known
                values: ``GlobalVariableJson``, ``GlobalVariableList``,
                ``GlobalVariableRemoteList``, ``GlobalVariableString``.
            validation_pattern: Regular expression that values must match.
            value: Value given in this scope; null inherits the value of the scope above.

        Returns:
            The `GlobalVariable`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Locked, NotEnabledPlatform, ObjectInUse,
                OperatingSystemMismatch, PolicyViolation, UnicityViolation; 422
                ConfigurationMismatch; 500; 501; 503.
        """
        return self._call(
            _CREATE,
            (),
            body=write_body(
                "GlobalVariable",
                "create",
                body,
                {
                    "allowedValues": allowed_values,
                    "category": category,
                    "description": description,
                    "hidden": hidden,
                    "integrationEndpoint": integration_endpoint,
                    "locked": locked,
                    "name": name,
                    "outputFormat": output_format,
                    "requiredIn": required_in,
                    "type": type,
                    "validationPattern": validation_pattern,
                    "value": value,
                },
                required=("name", "type"),
            ),
        )

    def update(
        self,
        global_variable_name: str | GlobalVariable,
        body: GlobalVariable | Mapping[str, Any] | None = None,
        /,
        *,
        allowed_values: Sequence[VariableAllowedValue | Mapping[str, Any]] | None = UNSET,
        category: str | None = UNSET,
        description: str | None = UNSET,
        hidden: bool | None = UNSET,
        integration_endpoint: str | WebhookEndpoint | WebhookEndpointForeignKey | None = UNSET,
        locked: bool | None = UNSET,
        output_format: str | None = UNSET,
        required_in: RequiredIn | None = UNSET,
        type: GlobalVariableType | None = UNSET,
        validation_pattern: str | None = UNSET,
        value: str | None = UNSET,
    ) -> GlobalVariable:
        """Changes the given properties of one global variable of the installation and returns it as
        changed. What is not given stays as it is.

        ``PATCH /api/v1beta0/global/global-variables/{globalVariableName}/``

        Args:
            global_variable_name: Name of the global variable. At least 2 characters, at most 128
                characters. Matches ``^\\w+$``.
            body: A `GlobalVariable`, or a mapping with wire names, instead of the keywords. A
                model given alone, as the id, is the body as well.
            allowed_values: Values that the variable may take, each with the label shown for it.
            category: Heading under which the variable is listed.
            description: What the variable is for.
            hidden: Whether scopes below are kept from seeing the variable; for the declaring scope
                to set.
            integration_endpoint: Webhook endpoint that supplies the allowed values.
            locked: Whether scopes below are barred from changing the value; for the declaring
                scope to set.
            output_format: Format in which the value is displayed; for the declaring scope to set.
            required_in: Scope in which a value must be given; for the declaring scope to set.
                Hosts may answer false where there is none. Known values: ``account``,
                ``environment``, ``farm``, ``farmrole``, ``role``, ``scalr``, ``server``.
            type: Kind of value that the variable holds, the name of its concrete type. Known
                values: ``GlobalVariableJson``, ``GlobalVariableList``,
                ``GlobalVariableRemoteList``, ``GlobalVariableString``.
            validation_pattern: Regular expression that values must match.
            value: Value given in this scope; null inherits the value of the scope above.

        Returns:
            The `GlobalVariable`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Locked, NotEnabledPlatform, ObjectInUse,
                OperatingSystemMismatch, PolicyViolation, UnicityViolation; 422
                ConfigurationMismatch; 500; 501; 503.
        """
        return self._call(
            _UPDATE,
            (global_variable_name,),
            body=write_body(
                "GlobalVariable",
                "update",
                body,
                {
                    "allowedValues": allowed_values,
                    "category": category,
                    "description": description,
                    "hidden": hidden,
                    "integrationEndpoint": integration_endpoint,
                    "locked": locked,
                    "outputFormat": output_format,
                    "requiredIn": required_in,
                    "type": type,
                    "validationPattern": validation_pattern,
                    "value": value,
                },
                subject=global_variable_name,
            ),
        )

    def delete(self, global_variable_name: str | GlobalVariable, /) -> None:
        """Deletes one global variable of the installation. This cannot be undone.

        ``DELETE /api/v1beta0/global/global-variables/{globalVariableName}/``

        Args:
            global_variable_name: Name of the global variable. At least 2 characters, at most 128
                characters. Matches ``^\\w+$``.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Locked, NotEnabledPlatform, ObjectInUse,
                OperatingSystemMismatch, PolicyViolation, UnicityViolation; 422
                ConfigurationMismatch; 500; 501; 503.
        """
        self._call(_DELETE, (global_variable_name,))


class AsyncGlobalVariablesResource(AsyncResource):
    """Named values that the installation hands down to every account."""

    __slots__ = ()

    def list(
        self, *, page_size: int | None = None, start_page: int | None = None
    ) -> AsyncPager[GlobalVariable]:
        """Lists the global variables of the installation, page by page.

        ``GET /api/v1beta0/global/global-variables/``

        Args:
            page_size: Items asked for in one request, 1 to 100; the host sends 100 unless told.
            start_page: Number of the first page to fetch, counted from 1.

        Returns:
            The `GlobalVariable` items, fetched page by page as they are iterated.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Locked, NotEnabledPlatform, ObjectInUse,
                OperatingSystemMismatch, PolicyViolation, UnicityViolation; 422
                ConfigurationMismatch; 500; 501; 503.
        """
        return self._list(_LIST, (), page_size=page_size, start_page=start_page)

    async def get(self, global_variable_name: str | GlobalVariable, /) -> GlobalVariable:
        """Returns one global variable of the installation in full.

        ``GET /api/v1beta0/global/global-variables/{globalVariableName}/``

        Args:
            global_variable_name: Name of the global variable. At least 2 characters, at most 128
                characters. Matches ``^\\w+$``.

        Returns:
            The `GlobalVariable`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Locked, NotEnabledPlatform, ObjectInUse,
                OperatingSystemMismatch, PolicyViolation, UnicityViolation; 422
                ConfigurationMismatch; 500; 501; 503.
        """
        return await self._call(_GET, (global_variable_name,))

    @overload
    async def create(self, body: GlobalVariable | Mapping[str, Any], /) -> GlobalVariable: ...

    @overload
    async def create(
        self,
        /,
        *,
        name: str,
        type: GlobalVariableType,
        allowed_values: Sequence[VariableAllowedValue | Mapping[str, Any]] | None = ...,
        category: str | None = ...,
        description: str | None = ...,
        hidden: bool | None = ...,
        integration_endpoint: str | WebhookEndpoint | WebhookEndpointForeignKey | None = ...,
        locked: bool | None = ...,
        output_format: str | None = ...,
        required_in: RequiredIn | None = ...,
        validation_pattern: str | None = ...,
        value: str | None = ...,
    ) -> GlobalVariable: ...

    async def create(
        self,
        body: GlobalVariable | Mapping[str, Any] | None = None,
        /,
        *,
        allowed_values: Any = UNSET,
        category: Any = UNSET,
        description: Any = UNSET,
        hidden: Any = UNSET,
        integration_endpoint: Any = UNSET,
        locked: Any = UNSET,
        name: Any = UNSET,
        output_format: Any = UNSET,
        required_in: Any = UNSET,
        type: Any = UNSET,
        validation_pattern: Any = UNSET,
        value: Any = UNSET,
    ) -> GlobalVariable:
        """Creates a global variable of the installation and returns it as the host stored it.

        ``POST /api/v1beta0/global/global-variables/``

        Args:
            body: A `GlobalVariable`, or a mapping with wire names, instead of the keywords.
            allowed_values: Values that the variable may take, each with the label shown for it.
            category: Heading under which the variable is listed.
            description: What the variable is for.
            hidden: Whether scopes below are kept from seeing the variable; for the declaring scope
                to set.
            integration_endpoint: Webhook endpoint that supplies the allowed values.
            locked: Whether scopes below are barred from changing the value; for the declaring
                scope to set.
            name: Name of the variable, 2 to 128 letters, digits and underscores. Set at creation
                only.
            output_format: Format in which the value is displayed; for the declaring scope to set.
            required_in: Scope in which a value must be given; for the declaring scope to set.
                Hosts may answer false where there is none. Known values: ``account``,
                ``environment``, ``farm``, ``farmrole``, ``role``, ``scalr``, ``server``.
            type: Kind of value that the variable holds, the name of its concrete type. Known
                values: ``GlobalVariableJson``, ``GlobalVariableList``,
                ``GlobalVariableRemoteList``, ``GlobalVariableString``.
            validation_pattern: Regular expression that values must match.
            value: Value given in this scope; null inherits the value of the scope above.

        Returns:
            The `GlobalVariable`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Locked, NotEnabledPlatform, ObjectInUse,
                OperatingSystemMismatch, PolicyViolation, UnicityViolation; 422
                ConfigurationMismatch; 500; 501; 503.
        """
        return await self._call(
            _CREATE,
            (),
            body=write_body(
                "GlobalVariable",
                "create",
                body,
                {
                    "allowedValues": allowed_values,
                    "category": category,
                    "description": description,
                    "hidden": hidden,
                    "integrationEndpoint": integration_endpoint,
                    "locked": locked,
                    "name": name,
                    "outputFormat": output_format,
                    "requiredIn": required_in,
                    "type": type,
                    "validationPattern": validation_pattern,
                    "value": value,
                },
                required=("name", "type"),
            ),
        )

    async def update(
        self,
        global_variable_name: str | GlobalVariable,
        body: GlobalVariable | Mapping[str, Any] | None = None,
        /,
        *,
        allowed_values: Sequence[VariableAllowedValue | Mapping[str, Any]] | None = UNSET,
        category: str | None = UNSET,
        description: str | None = UNSET,
        hidden: bool | None = UNSET,
        integration_endpoint: str | WebhookEndpoint | WebhookEndpointForeignKey | None = UNSET,
        locked: bool | None = UNSET,
        output_format: str | None = UNSET,
        required_in: RequiredIn | None = UNSET,
        type: GlobalVariableType | None = UNSET,
        validation_pattern: str | None = UNSET,
        value: str | None = UNSET,
    ) -> GlobalVariable:
        """Changes the given properties of one global variable of the installation and returns it as
        changed. What is not given stays as it is.

        ``PATCH /api/v1beta0/global/global-variables/{globalVariableName}/``

        Args:
            global_variable_name: Name of the global variable. At least 2 characters, at most 128
                characters. Matches ``^\\w+$``.
            body: A `GlobalVariable`, or a mapping with wire names, instead of the keywords. A
                model given alone, as the id, is the body as well.
            allowed_values: Values that the variable may take, each with the label shown for it.
            category: Heading under which the variable is listed.
            description: What the variable is for.
            hidden: Whether scopes below are kept from seeing the variable; for the declaring scope
                to set.
            integration_endpoint: Webhook endpoint that supplies the allowed values.
            locked: Whether scopes below are barred from changing the value; for the declaring
                scope to set.
            output_format: Format in which the value is displayed; for the declaring scope to set.
            required_in: Scope in which a value must be given; for the declaring scope to set.
                Hosts may answer false where there is none. Known values: ``account``,
                ``environment``, ``farm``, ``farmrole``, ``role``, ``scalr``, ``server``.
            type: Kind of value that the variable holds, the name of its concrete type. Known
                values: ``GlobalVariableJson``, ``GlobalVariableList``,
                ``GlobalVariableRemoteList``, ``GlobalVariableString``.
            validation_pattern: Regular expression that values must match.
            value: Value given in this scope; null inherits the value of the scope above.

        Returns:
            The `GlobalVariable`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Locked, NotEnabledPlatform, ObjectInUse,
                OperatingSystemMismatch, PolicyViolation, UnicityViolation; 422
                ConfigurationMismatch; 500; 501; 503.
        """
        return await self._call(
            _UPDATE,
            (global_variable_name,),
            body=write_body(
                "GlobalVariable",
                "update",
                body,
                {
                    "allowedValues": allowed_values,
                    "category": category,
                    "description": description,
                    "hidden": hidden,
                    "integrationEndpoint": integration_endpoint,
                    "locked": locked,
                    "outputFormat": output_format,
                    "requiredIn": required_in,
                    "type": type,
                    "validationPattern": validation_pattern,
                    "value": value,
                },
                subject=global_variable_name,
            ),
        )

    async def delete(self, global_variable_name: str | GlobalVariable, /) -> None:
        """Deletes one global variable of the installation. This cannot be undone.

        ``DELETE /api/v1beta0/global/global-variables/{globalVariableName}/``

        Args:
            global_variable_name: Name of the global variable. At least 2 characters, at most 128
                characters. Matches ``^\\w+$``.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Locked, NotEnabledPlatform, ObjectInUse,
                OperatingSystemMismatch, PolicyViolation, UnicityViolation; 422
                ConfigurationMismatch; 500; 501; 503.
        """
        await self._call(_DELETE, (global_variable_name,))
