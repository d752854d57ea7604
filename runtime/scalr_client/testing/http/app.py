"""A fake host without its socket: one function from a request to a response."""

from __future__ import annotations

import logging
import random
import re
import threading
import uuid
from collections import deque
from dataclasses import dataclass, field
from email.utils import formatdate

from ..faults import Fault, Faults, damaged_response, response_instead
from ..state.host import Host
from ..state.world import ACCOUNT_ID
from . import envelopes
from .dispatch import RoutedRequest, dispatch
from .envelopes import ErrorResponse, Response
from .request import Request
from .routing import Match, Router

ALLOWED_METHODS = "GET, HEAD, POST, PATCH, PUT, DELETE, OPTIONS"
ALLOWED_HEADERS = "Content-Type, X-Scalr-Date, X-Scalr-Key-Id, X-Scalr-Signature, X-Scalr-Debug"
LOG_SIZE = 100_000
logger = logging.getLogger("scalr_client.testing")


@dataclass(frozen=True, slots=True)
class Seen:
    """One request that the host received. `executed`: the operation was carried out."""

    method: str
    path: str
    query: str
    status: int
    operation: str
    executed: bool
    fault: str | None


@dataclass(slots=True)
class Outcome:
    """A response, and the fault that shapes how it is sent."""

    response: Response
    fault: Fault | None = None
    executed: bool = False


@dataclass(slots=True)
class App:
    """The host's state, its routes, its faults and the log of its requests."""

    host: Host
    faults: Faults
    seed: int
    requests: deque[Seen] = field(default_factory=lambda: deque(maxlen=LOG_SIZE))
    lock: threading.RLock = field(default_factory=threading.RLock)
    _router: Router = field(init=False)
    _random: random.Random = field(init=False)

    def __post_init__(self) -> None:
        self._router = Router(self.host.scopes.values(), ACCOUNT_ID)
        self._random = random.Random(self.seed)  # noqa: S311  request ids that repeat

    def handle(self, request: Request) -> Outcome:
        """The outcome of any request; never raises."""
        with self.lock:
            routed = self._route(request)
            outcome = self._outcome(routed)
            self._log(routed, outcome)
        _add_common_headers(outcome.response, self.host.now)
        self._add_cors_headers(request, outcome.response)
        return outcome

    def _route(self, request: Request) -> RoutedRequest:
        match: Match | None = None
        error: ErrorResponse | None = None
        try:
            match = self._router.match(re.sub(r"^/+", "/", request.path))
        except ErrorResponse as raised:
            error = raised
        method = "GET" if request.method == "HEAD" else request.method
        operation = match.operations.get(method) if match is not None else None
        fault = self.faults.strike(request.method, request.path, operation)
        request_id = uuid.UUID(int=self._random.getrandbits(128), version=4)
        return RoutedRequest(
            request, match, operation, error, fault, {"requestId": str(request_id)}
        )

    def _outcome(self, routed: RoutedRequest) -> Outcome:
        fault, meta = routed.fault, routed.meta
        if fault is not None and (instead := response_instead(fault, meta)) is not None:
            return Outcome(instead, fault)
        try:
            response = dispatch(self.host, routed)
            response.encode()
        except ErrorResponse as error:
            response = Response(error.status, envelopes.failure(meta, error))
        except Exception:
            request = routed.request
            logger.exception("FakeScalr failed on %s %s", request.method, request.path)
            failed = ErrorResponse(500, "InternalServerError", "FakeScalr failed; see its log.")
            response = Response(500, envelopes.failure(meta, failed))
        executed = response.status < 300
        return Outcome(
            damaged_response(fault, response, meta) if fault else response, fault, executed
        )

    def _log(self, routed: RoutedRequest, outcome: Outcome) -> None:
        request, operation = routed.request, routed.operation
        self.requests.append(
            Seen(
                method=request.method,
                path=request.path,
                query=request.query_string,
                status=outcome.response.status,
                operation=operation.name if operation else "",
                executed=outcome.executed,
                fault=outcome.fault.kind if outcome.fault else None,
            )
        )

    def _add_cors_headers(self, request: Request, response: Response) -> None:
        origin = request.headers.get("origin", "")
        preflight = request.method == "OPTIONS" and response.status == 200
        if not origin or not request.headers.get("user-agent"):
            if preflight:
                response.headers["allow"] = ALLOWED_METHODS
            return
        origins = self.host.settings.allowed_origins
        if origins:
            known = "*" in origins or origin in origins
            allowed = origin if known else " ".join(origins)
            response.headers["access-control-allow-origin"] = allowed
        response.headers["vary"] = "Origin, User-Agent"
        if preflight:
            response.headers["access-control-allow-methods"] = ALLOWED_METHODS
            response.headers["access-control-allow-headers"] = ALLOWED_HEADERS


def _add_common_headers(response: Response, now: float) -> None:
    response.headers.setdefault("date", formatdate(now, usegmt=True))
    response.headers.setdefault("x-powered-by", "Scalr API/1beta0")
    response.headers.setdefault("x-scalr-inittime", "0.01")
    response.headers.setdefault("x-scalr-actiontime", "0.01")
