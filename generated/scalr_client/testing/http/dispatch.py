"""Dispatches a routed request: to its operation, to the definitions, or to the session."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from ..behaviour import paging
from ..behaviour.call import Call
from ..behaviour.crud import Result
from ..behaviour.handlers import handler_of
from ..contract.reader import Operation
from ..contract.served import serve_definition
from ..faults import ODD_VALUES, PAGES, Fault, distort_data, distort_pagination
from ..state.host import Host
from ..state.world import ACCOUNT_ID, ENV_ID
from . import envelopes
from .access import open_call
from .authentication import authenticate
from .envelopes import ErrorResponse, Response, no_endpoint
from .request import Request
from .routing import Match, is_session

_STAY_ON_PAGE_ONE = ("endless-pages", "repeated-page")


@dataclass(frozen=True, slots=True)
class RoutedRequest:
    """A request, the route it matched or the error of its path, its fault, its `meta` so far."""

    request: Request
    match: Match | None
    operation: Operation | None
    error: ErrorResponse | None
    fault: Fault | None
    meta: dict[str, str]


def dispatch(host: Host, routed: RoutedRequest) -> Response:
    """The response to a request; raises the `ErrorResponse` of the first check that fails."""
    request, match, operation = routed.request, routed.match, routed.operation
    if match is None:
        return _outside_the_contract(host, routed)
    if request.method == "OPTIONS":
        return Response(200)
    if operation is None:
        raise no_endpoint()
    if not host.settings.enabled:
        body = b"The API is not enabled on this host."
        return Response(403, body=body, headers={"content-type": "text/html; charset=UTF-8"})
    call = open_call(host, request, match, operation, routed.meta)
    return _execute(host, routed, call)


def _execute(host: Host, routed: RoutedRequest, call: Call) -> Response:
    operation = call.operation
    handler = handler_of(operation.resource, operation.verb)
    if handler is None:
        message = f"FakeScalr does not implement {operation.name}."
        raise ErrorResponse(501, "NotImplemented", message)
    requested = call.page
    if routed.fault is not None and routed.fault.kind in _STAY_ON_PAGE_ONE:
        call.page = paging.Page(1, requested.size)
    result = handler(call)
    call.page = requested
    payload = _envelope(host, routed, call, result)
    status = result.status or operation.status
    if payload is None:
        return Response(status)
    return Response(200 if status == 204 else status, _distorted(routed, call, payload))


def _envelope(
    host: Host, routed: RoutedRequest, call: Call, result: Result
) -> dict[str, Any] | None:
    """The envelope of a result; None for a response without a body."""
    meta, warnings = routed.meta, _warnings(routed.match)
    if result.empty:
        deleted = call.operation.verb == "delete" and result.status is None
        as_old_hosts_do = deleted and host.settings.delete_mode == "200"
        return envelopes.detail(meta, None, warnings) if as_old_hosts_do else None
    if result.total is None:
        return envelopes.detail(meta, result.data, warnings)
    total = result.total if call.operation.method == "GET" else 0
    links = paging.links(routed.request.path, call.query, call.page, total)
    return envelopes.listing(meta, result.data, links, warnings)


def _warnings(match: Match | None) -> Sequence[dict[str, str]]:
    if match is None or match.moved_to is None:
        return []
    return [{"code": "301 Moved Permanently", "message": f"Location {match.moved_to}"}]


def _distorted(routed: RoutedRequest, call: Call, payload: dict[str, Any]) -> dict[str, Any]:
    """The envelope, changed by a fault of values or pages."""
    fault = routed.fault
    if fault is not None and fault.kind in ODD_VALUES:
        return distort_data(fault.kind, payload, call.operation, call.scope)
    if fault is not None and fault.kind in PAGES:
        path, size, number = routed.request.path, call.page.size, call.page.number
        this_page = paging.link_to(path, call.query, size, number)
        next_page = paging.link_to(path, call.query, size, number + 1)
        distort_pagination(fault, payload["pagination"], this_page, next_page)
    return payload


def _outside_the_contract(host: Host, routed: RoutedRequest) -> Response:
    """The paths that no definition has: the definitions themselves, and the session."""
    request, settings = routed.request, host.settings
    definition = serve_definition(request.method, request.path, settings.analytics, settings.clouds)
    if definition is not None:
        return definition
    if request.method == "GET" and is_session(request.path):
        authenticate(request, host.keys.get, "user", host.now, routed.meta)
        environment = {"id": ENV_ID, "accountId": ACCOUNT_ID}
        return Response(200, envelopes.detail(routed.meta, {"environments": [environment]}, []))
    raise routed.error or no_endpoint()
