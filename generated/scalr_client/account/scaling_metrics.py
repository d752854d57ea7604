"""``account.scaling_metrics``: Measurements that scaling rules in all environments of the account can
act on.
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
    from ..models.scaling_metric import ScalingMetric
    from ..types import Function, RetrieveMethod, Scope

_LIST: Final[Operation[ScalingMetric]] = Operation(
    "account.scaling_metrics.list",
    "GET",
    "/api/v1beta0/account/{accountId}/scaling-metrics/",
    "model:ScalingMetric",
    ids={"name": ("ScalingMetric",)},
    flags=("inverted",),
)

_GET: Final[Operation[ScalingMetric]] = Operation(
    "account.scaling_metrics.get",
    "GET",
    "/api/v1beta0/account/{accountId}/scaling-metrics/{metricName}/",
    "model:ScalingMetric",
    ids={"metricName": ("ScalingMetric",)},
)

_CREATE: Final[Operation[ScalingMetric]] = Operation(
    "account.scaling_metrics.create",
    "POST",
    "/api/v1beta0/account/{accountId}/scaling-metrics/",
    "model:ScalingMetric",
)

_UPDATE: Final[Operation[ScalingMetric]] = Operation(
    "account.scaling_metrics.update",
    "PATCH",
    "/api/v1beta0/account/{accountId}/scaling-metrics/{metricName}/",
    "model:ScalingMetric",
    ids={"metricName": ("ScalingMetric",)},
)

_DELETE: Final[Operation[None]] = Operation(
    "account.scaling_metrics.delete",
    "DELETE",
    "/api/v1beta0/account/{accountId}/scaling-metrics/{metricName}/",
    ids={"metricName": ("ScalingMetric",)},
)


class ScalingMetricsResource(Resource):
    """Measurements that scaling rules in all environments of the account can act on."""

    __slots__ = ()

    def list(
        self,
        *,
        function: Function | None = None,
        inverted: bool | None = None,
        name: str | ScalingMetric | None = None,
        retrieve_method: RetrieveMethod | None = None,
        scope: Scope | None = None,
        page_size: int | None = None,
        start_page: int | None = None,
        account_id: int | None = None,
    ) -> Pager[ScalingMetric]:
        """Lists the scaling metrics, page by page.

        ``GET /api/v1beta0/account/{accountId}/scaling-metrics/``

        Args:
            function: How the values of several servers become one. Known values: ``average``,
                ``max``, ``min``, ``sum``.
            inverted: True if low values call for more servers, so that falling below the threshold
                scales up.
            name: Name of the scaling metric, letters and digits.
            retrieve_method: How the value is obtained: read the file, execute it, or request the
                URL. Known values: ``execute``, ``read``, ``url-request``.
            scope: Scope that it is defined in; the value scalr is the global scope. Known values:
                ``account``, ``environment``, ``farm``, ``farmrole``, ``role``, ``scalr``,
                ``server``.
            page_size: Items asked for in one request, 1 to 100; the host sends 100 unless told.
            start_page: Number of the first page to fetch, counted from 1.
            account_id: Account to work in. The client's setting unless given.

        Returns:
            The `ScalingMetric` items, fetched page by page as they are iterated.

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
                "function": function,
                "inverted": inverted,
                "name": name,
                "retrieveMethod": retrieve_method,
                "scope": scope,
            },
            page_size=page_size,
            start_page=start_page,
        )

    def get(
        self, metric_name: str | ScalingMetric, /, *, account_id: int | None = None
    ) -> ScalingMetric:
        """Returns one scaling metric in full.

        ``GET /api/v1beta0/account/{accountId}/scaling-metrics/{metricName}/``

        Args:
            metric_name: Name of the scaling metric. At least 5 characters, at most 50 characters.
                Matches ``^[A-Za-z0-9]+$``.
            account_id: Account to work in. The client's setting unless given.

        Returns:
            The `ScalingMetric`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Locked, NotEnabledPlatform, ObjectInUse,
                OperatingSystemMismatch, PolicyViolation, UnacceptableObjectConfiguration,
                UnicityViolation; 422 ConfigurationMismatch; 500; 501; 503.
        """
        return self._call(_GET, (account_id, metric_name))

    @overload
    def create(
        self, body: ScalingMetric | Mapping[str, Any], /, *, account_id: int | None = ...
    ) -> ScalingMetric: ...

    @overload
    def create(
        self,
        /,
        *,
        file_path: str,
        function: Function,
        name: str,
        retrieve_method: RetrieveMethod,
        inverted: bool | None = ...,
        account_id: int | None = ...,
    ) -> ScalingMetric: ...

    def create(
        self,
        body: ScalingMetric | Mapping[str, Any] | None = None,
        /,
        *,
        file_path: Any = UNSET,
        function: Any = UNSET,
        inverted: Any = UNSET,
        name: Any = UNSET,
        retrieve_method: Any = UNSET,
        account_id: int | None = None,
    ) -> ScalingMetric:
        """Creates a scaling metric and returns it as the host stored it.

        ``POST /api/v1beta0/account/{accountId}/scaling-metrics/``

        Args:
            body: A `ScalingMetric`, or a mapping with wire names, instead of the keywords.
            file_path: Path of the file, or the URL, that the value is obtained from.
            function: How the values of several servers become one. Known values: ``average``,
                ``max``, ``min``, ``sum``.
            inverted: True if low values call for more servers, so that falling below the threshold
                scales up.
            name: Name of the scaling metric, letters and digits.
            retrieve_method: How the value is obtained: read the file, execute it, or request the
                URL. Known values: ``execute``, ``read``, ``url-request``.
            account_id: Account to work in. The client's setting unless given.

        Returns:
            The `ScalingMetric`.

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
                "ScalingMetric",
                "create",
                body,
                {
                    "filePath": file_path,
                    "function": function,
                    "inverted": inverted,
                    "name": name,
                    "retrieveMethod": retrieve_method,
                },
                required=("filePath", "function", "name", "retrieveMethod"),
            ),
        )

    def update(
        self,
        metric_name: str | ScalingMetric,
        body: ScalingMetric | Mapping[str, Any] | None = None,
        /,
        *,
        file_path: str | None = UNSET,
        function: Function | None = UNSET,
        inverted: bool | None = UNSET,
        name: str | None = UNSET,
        retrieve_method: RetrieveMethod | None = UNSET,
        account_id: int | None = None,
    ) -> ScalingMetric:
        """Changes the given properties of one scaling metric and returns it as changed. What is not
        given stays as it is.

        ``PATCH /api/v1beta0/account/{accountId}/scaling-metrics/{metricName}/``

        Args:
            metric_name: Name of the scaling metric. At least 5 characters, at most 50 characters.
                Matches ``^[A-Za-z0-9]+$``.
            body: A `ScalingMetric`, or a mapping with wire names, instead of the keywords. A model
                given alone, as the id, is the body as well.
            file_path: Path of the file, or the URL, that the value is obtained from.
            function: How the values of several servers become one. Known values: ``average``,
                ``max``, ``min``, ``sum``.
            inverted: True if low values call for more servers, so that falling below the threshold
                scales up.
            name: Name of the scaling metric, letters and digits.
            retrieve_method: How the value is obtained: read the file, execute it, or request the
                URL. Known values: ``execute``, ``read``, ``url-request``.
            account_id: Account to work in. The client's setting unless given.

        Returns:
            The `ScalingMetric`.

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
            (account_id, metric_name),
            body=write_body(
                "ScalingMetric",
                "update",
                body,
                {
                    "filePath": file_path,
                    "function": function,
                    "inverted": inverted,
                    "name": name,
                    "retrieveMethod": retrieve_method,
                },
                subject=metric_name,
            ),
        )

    def delete(self, metric_name: str | ScalingMetric, /, *, account_id: int | None = None) -> None:
        """Deletes one scaling metric. This cannot be undone.

        ``DELETE /api/v1beta0/account/{accountId}/scaling-metrics/{metricName}/``

        Args:
            metric_name: Name of the scaling metric. At least 5 characters, at most 50 characters.
                Matches ``^[A-Za-z0-9]+$``.
            account_id: Account to work in. The client's setting unless given.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Locked, NotEnabledPlatform, ObjectInUse,
                OperatingSystemMismatch, PolicyViolation, UnacceptableObjectConfiguration,
                UnicityViolation; 422 ConfigurationMismatch; 500; 501; 503.
        """
        self._call(_DELETE, (account_id, metric_name))


class AsyncScalingMetricsResource(AsyncResource):
    """Measurements that scaling rules in all environments of the account can act on."""

    __slots__ = ()

    def list(
        self,
        *,
        function: Function | None = None,
        inverted: bool | None = None,
        name: str | ScalingMetric | None = None,
        retrieve_method: RetrieveMethod | None = None,
        scope: Scope | None = None,
        page_size: int | None = None,
        start_page: int | None = None,
        account_id: int | None = None,
    ) -> AsyncPager[ScalingMetric]:
        """Lists the scaling metrics, page by page.

        ``GET /api/v1beta0/account/{accountId}/scaling-metrics/``

        Args:
            function: How the values of several servers become one. Known values: ``average``,
                ``max``, ``min``, ``sum``.
            inverted: True if low values call for more servers, so that falling below the threshold
                scales up.
            name: Name of the scaling metric, letters and digits.
            retrieve_method: How the value is obtained: read the file, execute it, or request the
                URL. Known values: ``execute``, ``read``, ``url-request``.
            scope: Scope that it is defined in; the value scalr is the global scope. Known values:
                ``account``, ``environment``, ``farm``, ``farmrole``, ``role``, ``scalr``,
                ``server``.
            page_size: Items asked for in one request, 1 to 100; the host sends 100 unless told.
            start_page: Number of the first page to fetch, counted from 1.
            account_id: Account to work in. The client's setting unless given.

        Returns:
            The `ScalingMetric` items, fetched page by page as they are iterated.

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
                "function": function,
                "inverted": inverted,
                "name": name,
                "retrieveMethod": retrieve_method,
                "scope": scope,
            },
            page_size=page_size,
            start_page=start_page,
        )

    async def get(
        self, metric_name: str | ScalingMetric, /, *, account_id: int | None = None
    ) -> ScalingMetric:
        """Returns one scaling metric in full.

        ``GET /api/v1beta0/account/{accountId}/scaling-metrics/{metricName}/``

        Args:
            metric_name: Name of the scaling metric. At least 5 characters, at most 50 characters.
                Matches ``^[A-Za-z0-9]+$``.
            account_id: Account to work in. The client's setting unless given.

        Returns:
            The `ScalingMetric`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Locked, NotEnabledPlatform, ObjectInUse,
                OperatingSystemMismatch, PolicyViolation, UnacceptableObjectConfiguration,
                UnicityViolation; 422 ConfigurationMismatch; 500; 501; 503.
        """
        return await self._call(_GET, (account_id, metric_name))

    @overload
    async def create(
        self, body: ScalingMetric | Mapping[str, Any], /, *, account_id: int | None = ...
    ) -> ScalingMetric: ...

    @overload
    async def create(
        self,
        /,
        *,
        file_path: str,
        function: Function,
        name: str,
        retrieve_method: RetrieveMethod,
        inverted: bool | None = ...,
        account_id: int | None = ...,
    ) -> ScalingMetric: ...

    async def create(
        self,
        body: ScalingMetric | Mapping[str, Any] | None = None,
        /,
        *,
        file_path: Any = UNSET,
        function: Any = UNSET,
        inverted: Any = UNSET,
        name: Any = UNSET,
        retrieve_method: Any = UNSET,
        account_id: int | None = None,
    ) -> ScalingMetric:
        """Creates a scaling metric and returns it as the host stored it.

        ``POST /api/v1beta0/account/{accountId}/scaling-metrics/``

        Args:
            body: A `ScalingMetric`, or a mapping with wire names, instead of the keywords.
            file_path: Path of the file, or the URL, that the value is obtained from.
            function: How the values of several servers become one. Known values: ``average``,
                ``max``, ``min``, ``sum``.
            inverted: True if low values call for more servers, so that falling below the threshold
                scales up.
            name: Name of the scaling metric, letters and digits.
            retrieve_method: How the value is obtained: read the file, execute it, or request the
                URL. Known values: ``execute``, ``read``, ``url-request``.
            account_id: Account to work in. The client's setting unless given.

        Returns:
            The `ScalingMetric`.

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
                "ScalingMetric",
                "create",
                body,
                {
                    "filePath": file_path,
                    "function": function,
                    "inverted": inverted,
                    "name": name,
                    "retrieveMethod": retrieve_method,
                },
                required=("filePath", "function", "name", "retrieveMethod"),
            ),
        )

    async def update(
        self,
        metric_name: str | ScalingMetric,
        body: ScalingMetric | Mapping[str, Any] | None = None,
        /,
        *,
        file_path: str | None = UNSET,
        function: Function | None = UNSET,
        inverted: bool | None = UNSET,
        name: str | None = UNSET,
        retrieve_method: RetrieveMethod | None = UNSET,
        account_id: int | None = None,
    ) -> ScalingMetric:
        """Changes the given properties of one scaling metric and returns it as changed. What is not
        given stays as it is.

        ``PATCH /api/v1beta0/account/{accountId}/scaling-metrics/{metricName}/``

        Args:
            metric_name: Name of the scaling metric. At least 5 characters, at most 50 characters.
                Matches ``^[A-Za-z0-9]+$``.
            body: A `ScalingMetric`, or a mapping with wire names, instead of the keywords. A model
                given alone, as the id, is the body as well.
            file_path: Path of the file, or the URL, that the value is obtained from.
            function: How the values of several servers become one. Known values: ``average``,
                ``max``, ``min``, ``sum``.
            inverted: True if low values call for more servers, so that falling below the threshold
                scales up.
            name: Name of the scaling metric, letters and digits.
            retrieve_method: How the value is obtained: read the file, execute it, or request the
                URL. Known values: ``execute``, ``read``, ``url-request``.
            account_id: Account to work in. The client's setting unless given.

        Returns:
            The `ScalingMetric`.

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
            (account_id, metric_name),
            body=write_body(
                "ScalingMetric",
                "update",
                body,
                {
                    "filePath": file_path,
                    "function": function,
                    "inverted": inverted,
                    "name": name,
                    "retrieveMethod": retrieve_method,
                },
                subject=metric_name,
            ),
        )

    async def delete(
        self, metric_name: str | ScalingMetric, /, *, account_id: int | None = None
    ) -> None:
        """Deletes one scaling metric. This cannot be undone.

        ``DELETE /api/v1beta0/account/{accountId}/scaling-metrics/{metricName}/``

        Args:
            metric_name: Name of the scaling metric. At least 5 characters, at most 50 characters.
                Matches ``^[A-Za-z0-9]+$``.
            account_id: Account to work in. The client's setting unless given.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Locked, NotEnabledPlatform, ObjectInUse,
                OperatingSystemMismatch, PolicyViolation, UnacceptableObjectConfiguration,
                UnicityViolation; 422 ConfigurationMismatch; 500; 501; 503.
        """
        await self._call(_DELETE, (account_id, metric_name))
