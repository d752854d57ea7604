"""From a request to a call: every check that a host makes before it carries an operation out."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..behaviour import paging, validation
from ..behaviour.resources import Call, scope_containers
from ..contract.reader import Operation
from ..state.store import Store
from .authentication import ApiKey, Received, authenticate, check_content_type
from .envelopes import Refusal
from .routing import Match

if TYPE_CHECKING:
    from .app import App

_ID = re.compile(r"[0-9]{1,18}\Z")


def admit(
    app: App, received: Received, match: Match, operation: Operation, meta: dict[str, str]
) -> Call:
    """The call that a request stands for; refused at the first check that fails."""
    now = app.now
    key = authenticate(received, app.keys.get, operation.scope, now, meta)
    account = _account_of(app.host.store, key)
    app.limit.count(key.key_id, now, app.settings.rate_limit)
    check_content_type(received)
    parameters = match.parameters(operation)
    environment = _open(app.host.store, operation, parameters, account)
    query = received.variables
    return Call(
        operation=operation,
        scope=app.scopes[operation.scope],
        host=app.host,
        parameters=parameters,
        query=query,
        page=paging.read_page(query),
        key=key,
        now=now,
        visible=scope_containers(operation.scope, account, environment),
        body=_read_body(received, operation),
    )


def _account_of(store: Store, key: ApiKey) -> str:
    """The account of the key's user, who must be there and active."""
    user = store.anywhere("users", key.user_id)
    if user is None:
        raise Refusal(401, "BadAuthentication", "The user of this key does not exist.")
    if user.data.get("status") != "active":
        raise Refusal(403, "PermissionViolation", "The user of this key is not active.")
    return user.container[1]


def _open(store: Store, operation: Operation, parameters: Mapping[str, str], account: str) -> str:
    """The environment of the path, empty where there is none; the account must open it."""
    if operation.scope == "account":
        _open_account(store, parameters["accountId"], account)
    if operation.scope != "user":
        return ""
    wanted = parameters["envId"]
    if not _ID.match(wanted) or int(wanted) <= 0:
        raise Refusal(400, "InvalidValue", "The path holds no environment id.")
    environment = store.anywhere("environments", int(wanted))
    if environment is None:
        raise Refusal(404, "ObjectNotFound", "Invalid environment.")
    if environment.container != ("account", account):
        raise Refusal(403, "PermissionViolation", "This key does not open the environment.")
    return environment.key


def _open_account(store: Store, wanted: str, account: str) -> None:
    if not any(row.container == ("account", wanted) for row in store.all("users")):
        raise Refusal(404, "ObjectNotFound", "Invalid account.")
    if wanted != account:
        message = f"This key does not open the account {wanted}."
        raise Refusal(403, "PermissionViolation", message)


def _read_body(received: Received, operation: Operation) -> dict[str, Any] | None:
    """The body as an object; one that may be left out counts as left out when it is broken."""
    if operation.body is None or not (received.content or operation.body_required):
        return None
    try:
        return validation.parse(received.content)
    except Refusal:
        if operation.body_required:
            raise
        return None
