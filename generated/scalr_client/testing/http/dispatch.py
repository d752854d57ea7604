"""What a host answers: the operation, the definitions, and the few paths beside them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..behaviour import paging
from ..behaviour.crud import Result
from ..behaviour.handlers import handler_of
from ..behaviour.resources import Call
from ..contract.reader import Operation
from ..contract.served import serve_definition
from ..faults import ODD_VALUES, PAGES, Fault, make_odd, make_page_odd
from ..state.world import ACCOUNT_ID, ENV_ID
from . import envelopes
from .access import admit
from .authentication import Received, authenticate
from .envelopes import Answer, Refusal, no_endpoint
from .routing import SESSION_PATH, Match

if TYPE_CHECKING:
    from .app import App

_STAY_ON_PAGE_ONE = ("endless-pages", "repeated-page")


@dataclass(frozen=True, slots=True)
class Exchange:
    """One request, what its path stands for (or why for nothing), and what goes wrong with it."""

    received: Received
    match: Match | None
    operation: Operation | None
    refusal: Refusal | None
    fault: Fault | None
    meta: dict[str, str]


def answer(app: App, exchange: Exchange) -> Answer:
    """The answer to a request; raises the `Refusal` of the first check that fails."""
    received, match, operation = exchange.received, exchange.match, exchange.operation
    if match is None:
        return _beside(app, exchange)
    if received.method == "OPTIONS":
        return Answer(200)
    if operation is None:
        raise no_endpoint()
    if not app.settings.enabled:
        body = b"The API is not enabled on this host."
        return Answer(403, body=body, headers={"content-type": "text/html; charset=UTF-8"})
    call = admit(app, received, match, operation, exchange.meta)
    handler = handler_of(operation.resource, operation.verb)
    if handler is None:
        raise Refusal(501, "NotImplemented", f"FakeScalr does not know {operation.name}.")
    asked = call.page
    if exchange.fault is not None and exchange.fault.kind in _STAY_ON_PAGE_ONE:
        call.page = paging.Page(1, asked.size)
    result = handler(call)
    call.page = asked
    payload = _envelope(app, exchange, call, result)
    status = result.status or operation.status
    if payload is None:
        return Answer(status)
    return Answer(200 if status == 204 else status, _bent(exchange, call, payload))


def _envelope(app: App, exchange: Exchange, call: Call, result: Result) -> dict[str, Any] | None:
    meta, warnings = exchange.meta, _warnings(exchange.match)
    if result.empty:
        deleted = call.operation.verb == "delete" and result.status is None
        as_old_hosts_do = deleted and app.settings.delete_mode == "200"
        return envelopes.detail(meta, None, warnings) if as_old_hosts_do else None
    if result.total is None:
        return envelopes.detail(meta, result.data, warnings)
    total = result.total if call.operation.method == "GET" else 0
    links = paging.links(exchange.received.path, call.query, call.page, total)
    return envelopes.listing(meta, result.data, links, warnings)


def _warnings(match: Match | None) -> Sequence[dict[str, str]]:
    if match is None or match.moved_to is None:
        return []
    return [{"code": "301 Moved Permanently", "message": f"Location {match.moved_to}"}]


def _bent(exchange: Exchange, call: Call, payload: dict[str, Any]) -> dict[str, Any]:
    """The envelope as the fault of the exchange, if it is one of values or pages, makes it."""
    fault = exchange.fault
    if fault is not None and fault.kind in ODD_VALUES:
        return make_odd(fault.kind, payload, call.operation, call.scope)
    if fault is not None and fault.kind in PAGES:
        path, size, number = exchange.received.path, call.page.size, call.page.number
        here = paging.link_to(path, call.query, size, number)
        further = paging.link_to(path, call.query, size, number + 1)
        make_page_odd(fault, payload["pagination"], here, further)
    return payload


def _beside(app: App, exchange: Exchange) -> Answer:
    """Paths that no definition has: the definitions themselves, and the session."""
    received, settings = exchange.received, app.settings
    definition = serve_definition(
        received.method, received.path, settings.analytics, settings.clouds
    )
    if definition is not None:
        return definition
    if received.path == SESSION_PATH and received.method == "GET":
        authenticate(received, app.keys.get, "user", app.now, exchange.meta)
        environment = {"id": ENV_ID, "accountId": ACCOUNT_ID}
        return Answer(200, envelopes.detail(exchange.meta, {"environments": [environment]}, []))
    raise exchange.refusal or no_endpoint()
