"""``account.scripts.script_versions``: Numbered texts of a script. Rules run either a fixed version
or the latest.
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
    from ..models.script import Script
    from ..models.script_foreign_key import ScriptForeignKey
    from ..models.script_identity import ScriptIdentity
    from ..models.script_summary import ScriptSummary
    from ..models.script_version import ScriptVersion

_LIST: Final[Operation[ScriptVersion]] = Operation(
    "account.scripts.script_versions.list",
    "GET",
    "/api/v1beta0/account/{accountId}/scripts/{scriptId}/script-versions/",
    "model:ScriptVersion",
    ids={"scriptId": ("Script",), "script": ("Script",)},
)

_GET: Final[Operation[ScriptVersion]] = Operation(
    "account.scripts.script_versions.get",
    "GET",
    "/api/v1beta0/account/{accountId}/scripts/{scriptId}/script-versions/{scriptVersionNumber}/",
    "model:ScriptVersion",
    ids={"scriptId": ("Script",), "scriptVersionNumber": ("ScriptVersion",)},
)

_CREATE: Final[Operation[ScriptVersion]] = Operation(
    "account.scripts.script_versions.create",
    "POST",
    "/api/v1beta0/account/{accountId}/scripts/{scriptId}/script-versions/",
    "model:ScriptVersion",
    ids={"scriptId": ("Script",)},
)

_UPDATE: Final[Operation[ScriptVersion]] = Operation(
    "account.scripts.script_versions.update",
    "PATCH",
    "/api/v1beta0/account/{accountId}/scripts/{scriptId}/script-versions/{scriptVersionNumber}/",
    "model:ScriptVersion",
    ids={"scriptId": ("Script",), "scriptVersionNumber": ("ScriptVersion",)},
)

_DELETE: Final[Operation[None]] = Operation(
    "account.scripts.script_versions.delete",
    "DELETE",
    "/api/v1beta0/account/{accountId}/scripts/{scriptId}/script-versions/{scriptVersionNumber}/",
    ids={"scriptId": ("Script",), "scriptVersionNumber": ("ScriptVersion",)},
)


class ScriptsScriptVersionsResource(Resource):
    """Numbered texts of a script. Rules run either a fixed version or the latest."""

    __slots__ = ()

    def list(
        self,
        script_id: int | Script | ScriptForeignKey | ScriptIdentity | ScriptSummary,
        /,
        *,
        script: int | Script | ScriptForeignKey | ScriptIdentity | ScriptSummary | None = None,
        page_size: int | None = None,
        start_page: int | None = None,
        account_id: int | None = None,
    ) -> Pager[ScriptVersion]:
        """Lists the versions of the script, page by page.

        ``GET /api/v1beta0/account/{accountId}/scripts/{scriptId}/script-versions/``

        Args:
            script_id: Identifier of the script.
            script: Script that the version belongs to.
            page_size: Items asked for in one request, 1 to 100; the host sends 100 unless told.
            start_page: Number of the first page to fetch, counted from 1.
            account_id: Account to work in. The client's setting unless given.

        Returns:
            The `ScriptVersion` items, fetched page by page as they are iterated.

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
            (account_id, script_id),
            query={"script": script},
            page_size=page_size,
            start_page=start_page,
        )

    def get(
        self,
        script_id: int | Script | ScriptForeignKey | ScriptIdentity | ScriptSummary,
        script_version_number: int | ScriptVersion,
        /,
        *,
        account_id: int | None = None,
    ) -> ScriptVersion:
        """Returns one version of the script in full.

        ``GET
        /api/v1beta0/account/{accountId}/scripts/{scriptId}/script-versions/{scriptVersionNumber}/``

        Args:
            script_id: Identifier of the script.
            script_version_number: Number of the script version.
            account_id: Account to work in. The client's setting unless given.

        Returns:
            The `ScriptVersion`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Locked, NotEnabledPlatform, ObjectInUse,
                OperatingSystemMismatch, PolicyViolation, UnacceptableObjectConfiguration,
                UnicityViolation; 422 ConfigurationMismatch; 500; 501; 503.
        """
        return self._call(_GET, (account_id, script_id, script_version_number))

    @overload
    def create(
        self,
        script_id: int | Script | ScriptForeignKey | ScriptIdentity | ScriptSummary,
        body: ScriptVersion | Mapping[str, Any],
        /,
        *,
        account_id: int | None = ...,
    ) -> ScriptVersion: ...

    @overload
    def create(
        self,
        script_id: int | Script | ScriptForeignKey | ScriptIdentity | ScriptSummary,
        /,
        *,
        body_: str,
        script: int | Script | ScriptForeignKey | ScriptIdentity | ScriptSummary,
        account_id: int | None = ...,
    ) -> ScriptVersion: ...

    def create(
        self,
        script_id: int | Script | ScriptForeignKey | ScriptIdentity | ScriptSummary,
        body: ScriptVersion | Mapping[str, Any] | None = None,
        /,
        *,
        body_: Any = UNSET,
        script: Any = UNSET,
        account_id: int | None = None,
    ) -> ScriptVersion:
        """Adds a version to the script and returns it with its number. From then on it is the latest.

        ``POST /api/v1beta0/account/{accountId}/scripts/{scriptId}/script-versions/``

        Args:
            script_id: Identifier of the script.
            body: A `ScriptVersion`, or a mapping with wire names, instead of the keywords.
            body_: Text of the script. It starts with a shebang (#!) and must suit the script's
                kind of operating system.
            script: Script that the version belongs to. Set at creation only.
            account_id: Account to work in. The client's setting unless given.

        Returns:
            The `ScriptVersion`.

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
            (account_id, script_id),
            body=write_body(
                "ScriptVersion",
                "create",
                body,
                {"body": body_, "script": script},
                required=("body", "script"),
            ),
        )

    def update(
        self,
        script_id: int | Script | ScriptForeignKey | ScriptIdentity | ScriptSummary,
        script_version_number: int | ScriptVersion,
        body: ScriptVersion | Mapping[str, Any] | None = None,
        /,
        *,
        body_: str | None = UNSET,
        account_id: int | None = None,
    ) -> ScriptVersion:
        """Changes the given properties of one version of the script and returns it as changed. What
        is not given stays as it is.

        ``PATCH
        /api/v1beta0/account/{accountId}/scripts/{scriptId}/script-versions/{scriptVersionNumber}/``

        Args:
            script_id: Identifier of the script.
            script_version_number: Number of the script version.
            body: A `ScriptVersion`, or a mapping with wire names, instead of the keywords. A model
                given alone, as the id, is the body as well.
            body_: Text of the script. It starts with a shebang (#!) and must suit the script's
                kind of operating system.
            account_id: Account to work in. The client's setting unless given.

        Returns:
            The `ScriptVersion`.

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
            (account_id, script_id, script_version_number),
            body=write_body(
                "ScriptVersion", "update", body, {"body": body_}, subject=script_version_number
            ),
        )

    def delete(
        self,
        script_id: int | Script | ScriptForeignKey | ScriptIdentity | ScriptSummary,
        script_version_number: int | ScriptVersion,
        /,
        *,
        account_id: int | None = None,
    ) -> None:
        """Deletes one version of the script. This cannot be undone.

        ``DELETE
        /api/v1beta0/account/{accountId}/scripts/{scriptId}/script-versions/{scriptVersionNumber}/``

        Args:
            script_id: Identifier of the script.
            script_version_number: Number of the script version.
            account_id: Account to work in. The client's setting unless given.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Locked, NotEnabledPlatform, ObjectInUse,
                OperatingSystemMismatch, PolicyViolation, UnacceptableObjectConfiguration,
                UnicityViolation; 422 ConfigurationMismatch; 500; 501; 503.
        """
        self._call(_DELETE, (account_id, script_id, script_version_number))


class AsyncScriptsScriptVersionsResource(AsyncResource):
    """Numbered texts of a script. Rules run either a fixed version or the latest."""

    __slots__ = ()

    def list(
        self,
        script_id: int | Script | ScriptForeignKey | ScriptIdentity | ScriptSummary,
        /,
        *,
        script: int | Script | ScriptForeignKey | ScriptIdentity | ScriptSummary | None = None,
        page_size: int | None = None,
        start_page: int | None = None,
        account_id: int | None = None,
    ) -> AsyncPager[ScriptVersion]:
        """Lists the versions of the script, page by page.

        ``GET /api/v1beta0/account/{accountId}/scripts/{scriptId}/script-versions/``

        Args:
            script_id: Identifier of the script.
            script: Script that the version belongs to.
            page_size: Items asked for in one request, 1 to 100; the host sends 100 unless told.
            start_page: Number of the first page to fetch, counted from 1.
            account_id: Account to work in. The client's setting unless given.

        Returns:
            The `ScriptVersion` items, fetched page by page as they are iterated.

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
            (account_id, script_id),
            query={"script": script},
            page_size=page_size,
            start_page=start_page,
        )

    async def get(
        self,
        script_id: int | Script | ScriptForeignKey | ScriptIdentity | ScriptSummary,
        script_version_number: int | ScriptVersion,
        /,
        *,
        account_id: int | None = None,
    ) -> ScriptVersion:
        """Returns one version of the script in full.

        ``GET
        /api/v1beta0/account/{accountId}/scripts/{scriptId}/script-versions/{scriptVersionNumber}/``

        Args:
            script_id: Identifier of the script.
            script_version_number: Number of the script version.
            account_id: Account to work in. The client's setting unless given.

        Returns:
            The `ScriptVersion`.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Locked, NotEnabledPlatform, ObjectInUse,
                OperatingSystemMismatch, PolicyViolation, UnacceptableObjectConfiguration,
                UnicityViolation; 422 ConfigurationMismatch; 500; 501; 503.
        """
        return await self._call(_GET, (account_id, script_id, script_version_number))

    @overload
    async def create(
        self,
        script_id: int | Script | ScriptForeignKey | ScriptIdentity | ScriptSummary,
        body: ScriptVersion | Mapping[str, Any],
        /,
        *,
        account_id: int | None = ...,
    ) -> ScriptVersion: ...

    @overload
    async def create(
        self,
        script_id: int | Script | ScriptForeignKey | ScriptIdentity | ScriptSummary,
        /,
        *,
        body_: str,
        script: int | Script | ScriptForeignKey | ScriptIdentity | ScriptSummary,
        account_id: int | None = ...,
    ) -> ScriptVersion: ...

    async def create(
        self,
        script_id: int | Script | ScriptForeignKey | ScriptIdentity | ScriptSummary,
        body: ScriptVersion | Mapping[str, Any] | None = None,
        /,
        *,
        body_: Any = UNSET,
        script: Any = UNSET,
        account_id: int | None = None,
    ) -> ScriptVersion:
        """Adds a version to the script and returns it with its number. From then on it is the latest.

        ``POST /api/v1beta0/account/{accountId}/scripts/{scriptId}/script-versions/``

        Args:
            script_id: Identifier of the script.
            body: A `ScriptVersion`, or a mapping with wire names, instead of the keywords.
            body_: Text of the script. It starts with a shebang (#!) and must suit the script's
                kind of operating system.
            script: Script that the version belongs to. Set at creation only.
            account_id: Account to work in. The client's setting unless given.

        Returns:
            The `ScriptVersion`.

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
            (account_id, script_id),
            body=write_body(
                "ScriptVersion",
                "create",
                body,
                {"body": body_, "script": script},
                required=("body", "script"),
            ),
        )

    async def update(
        self,
        script_id: int | Script | ScriptForeignKey | ScriptIdentity | ScriptSummary,
        script_version_number: int | ScriptVersion,
        body: ScriptVersion | Mapping[str, Any] | None = None,
        /,
        *,
        body_: str | None = UNSET,
        account_id: int | None = None,
    ) -> ScriptVersion:
        """Changes the given properties of one version of the script and returns it as changed. What
        is not given stays as it is.

        ``PATCH
        /api/v1beta0/account/{accountId}/scripts/{scriptId}/script-versions/{scriptVersionNumber}/``

        Args:
            script_id: Identifier of the script.
            script_version_number: Number of the script version.
            body: A `ScriptVersion`, or a mapping with wire names, instead of the keywords. A model
                given alone, as the id, is the body as well.
            body_: Text of the script. It starts with a shebang (#!) and must suit the script's
                kind of operating system.
            account_id: Account to work in. The client's setting unless given.

        Returns:
            The `ScriptVersion`.

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
            (account_id, script_id, script_version_number),
            body=write_body(
                "ScriptVersion", "update", body, {"body": body_}, subject=script_version_number
            ),
        )

    async def delete(
        self,
        script_id: int | Script | ScriptForeignKey | ScriptIdentity | ScriptSummary,
        script_version_number: int | ScriptVersion,
        /,
        *,
        account_id: int | None = None,
    ) -> None:
        """Deletes one version of the script. This cannot be undone.

        ``DELETE
        /api/v1beta0/account/{accountId}/scripts/{scriptId}/script-versions/{scriptVersionNumber}/``

        Args:
            script_id: Identifier of the script.
            script_version_number: Number of the script version.
            account_id: Account to work in. The client's setting unless given.

        Raises:
            ApiError: 400 BadRequest, InvalidStructure, InvalidValue; 401 BadAuthentication; 403
                MemoryQuotaExceeded, PermissionViolation, ScopeViolation,
                ServersPerFarmQuotaExceeded, ServersQuotaExceeded, VcpusQuotaExceeded; 404
                EndpointNotFound, ObjectNotFound; 409 Locked, NotEnabledPlatform, ObjectInUse,
                OperatingSystemMismatch, PolicyViolation, UnacceptableObjectConfiguration,
                UnicityViolation; 422 ConfigurationMismatch; 500; 501; 503.
        """
        await self._call(_DELETE, (account_id, script_id, script_version_number))
