"""Checks a request in the host's order, up to where its operation can be carried out."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from ..behaviour import paging, validation
from ..behaviour.call import Call, scope_containers
from ..contract.reader import Operation
from ..state.host import Host
from ..state.store import Store
from .authentication import ApiKey, authenticate, check_content_type
from .envelopes import ErrorResponse
from .request import Request
from .routing import Match

_ID = re.compile(r"[0-9]{1,18}\Z")


def open_call(
    host: Host, request: Request, match: Match, operation: Operation, meta: dict[str, str]
) -> Call:
    """The call a request makes; raises the `ErrorResponse` of the first check that fails."""
    now = host.now
    key = authenticate(request, host.keys.get, operation.scope, now, meta)
    account = _account_of(host.store, key)
    host.limit.count(key.key_id, now, host.settings.rate_limit)
    check_content_type(request)
    parameters = match.parameters(operation)
    environment = _environment_of(host.store, operation, parameters, account)
    query = request.variables
    return Call(
        operation=operation,
        scope=host.scopes[operation.scope],
        host=host,
        parameters=parameters,
        query=query,
        page=paging.read_page(query),
        key=key,
        now=now,
        visible=scope_containers(operation.scope, account, environment),
        body=_read_body(request, operation),
    )


def _account_of(store: Store, key: ApiKey) -> str:
    """The account of the key's user, who must exist and be active."""
    user = store.anywhere("users", key.user_id)
    if user is None:
        raise ErrorResponse(401, "BadAuthentication", "The user of this key does not exist.")
    if user.data.get("status") != "active":
        raise ErrorResponse(403, "PermissionViolation", "The user of this key is not active.")
    return user.container[1]


def _environment_of(
    store: Store, operation: Operation, parameters: Mapping[str, str], account: str
) -> str:
    """The environment in the path, "" outside the user scope; the account must have access."""
    if operation.scope == "account":
        _check_account(store, parameters["accountId"], account)
    if operation.scope != "user":
        return ""
    wanted = parameters["envId"]
    if not _ID.match(wanted) or int(wanted) <= 0:
        raise ErrorResponse(400, "InvalidValue", "The path has no environment id.")
    environment = store.anywhere("environments", int(wanted))
    if environment is None:
        raise ErrorResponse(404, "ObjectNotFound", "Invalid environment.")
    if environment.container != ("account", account):
        message = "This key has no access to the environment."
        raise ErrorResponse(403, "PermissionViolation", message)
    return environment.key


def _check_account(store: Store, wanted: str, account: str) -> None:
    if not any(row.container == ("account", wanted) for row in store.all("users")):
        raise ErrorResponse(404, "ObjectNotFound", "Invalid account.")
    if wanted != account:
        message = f"This key has no access to the account {wanted}."
        raise ErrorResponse(403, "PermissionViolation", message)


def _read_body(request: Request, operation: Operation) -> dict[str, Any] | None:
    """The body as an object; a broken one counts as absent where it is optional."""
    if operation.body is None or not (request.content or operation.body_required):
        return None
    try:
        return validation.parse(request.content)
    except ErrorResponse:
        if operation.body_required:
            raise
        return None
