"""The fake host as a function from a request to an answer, in the order in which a host decides."""

from __future__ import annotations

import logging
import random
import re
import threading
import uuid
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from email.utils import formatdate
from typing import Any

from . import bodies, envelopes, paging
from .actions import handler_of
from .checks import (
    ApiKey,
    RateLimit,
    Received,
    authenticate,
    check_content_type,
    rate_limit_exceeded,
)
from .contract import Operation, Scope
from .crud import Result
from .definitions import serve_definition
from .envelopes import Answer, Refusal, no_endpoint
from .faults import ODD_VALUES, PAGES, Fault, Faults, make_odd, make_page_odd
from .present import Presenter
from .resources import Call, Host, scope_containers
from .routing import SESSION_PATH, Match, Router
from .world import ACCOUNT_ID, ENV_ID

ALLOWED_METHODS = "GET, HEAD, POST, PATCH, PUT, DELETE, OPTIONS"
ALLOWED_HEADERS = "Content-Type, X-Scalr-Date, X-Scalr-Key-Id, X-Scalr-Signature, X-Scalr-Debug"
LOG_SIZE = 100_000
logger = logging.getLogger("scalr_client.testing")
_HTML = "<html><head><title>{0}</title></head><body><h1>{0}</h1></body></html>"


@dataclass(frozen=True, slots=True)
class Seen:
    """One request that the host received. `executed`: whether it did what it was asked to do."""

    method: str
    path: str
    query: str
    status: int
    operation: str
    executed: bool
    fault: str | None


@dataclass(slots=True)
class Settings:
    """How a fake host behaves; may be changed while it runs."""

    rate_limit: int | None = None
    clock_skew: float = 0.0
    delete_mode: str = "204"
    enabled: bool = True
    allowed_origins: tuple[str, ...] = ()
    analytics: bool = True
    clouds: tuple[str, ...] | None = None


@dataclass(slots=True)
class Outcome:
    """What is to be sent, and what goes wrong on the way."""

    answer: Answer
    fault: Fault | None = None
    executed: bool = False


@dataclass(slots=True)
class App:
    """One fake host without its socket."""

    host: Host
    scopes: Mapping[str, Scope]
    faults: Faults
    settings: Settings
    clock: Callable[[], float]
    seed: int
    keys: dict[str, ApiKey] = field(default_factory=dict)
    requests: deque[Seen] = field(default_factory=lambda: deque(maxlen=LOG_SIZE))
    lock: threading.RLock = field(default_factory=threading.RLock)
    _limit: RateLimit = field(default_factory=RateLimit)
    _router: Router = field(init=False)
    presenters: dict[str, Presenter] = field(init=False)
    _random: random.Random = field(init=False)

    def __post_init__(self) -> None:
        self._router = Router(self.scopes.values(), ACCOUNT_ID)
        self.presenters = {name: Presenter(scope) for name, scope in self.scopes.items()}
        self._random = random.Random(self.seed)  # noqa: S311  request ids that repeat

    @property
    def now(self) -> float:
        """Seconds since the epoch by the host's clock."""
        return self.clock() + self.settings.clock_skew

    def handle(self, received: Received) -> Outcome:
        """Answer one request, whatever it is."""
        with self.lock:
            match, refusal = self._match(received)
            operation = match.operations.get(_route_method(received)) if match else None
            fault = self.faults.strike(received.method, received.path, operation)
            outcome = self._outcome(received, match, refusal, operation, fault)
            self._log(received, outcome, operation)
        _add_common_headers(outcome.answer, self.now)
        self._add_cors_headers(received, outcome.answer)
        return outcome

    def _match(self, received: Received) -> tuple[Match | None, Refusal | None]:
        path = re.sub(r"^/+", "/", received.path)
        try:
            return self._router.match(path), None
        except Refusal as refusal:
            return None, refusal

    def _outcome(
        self,
        received: Received,
        match: Match | None,
        refusal: Refusal | None,
        operation: Operation | None,
        fault: Fault | None,
    ) -> Outcome:
        meta: dict[str, str] = {
            "requestId": str(uuid.UUID(int=self._random.getrandbits(128), version=4))
        }
        if fault is not None and (planned := _instead(fault, meta)) is not None:
            return Outcome(planned, fault)
        try:
            answer = self._answer(received, match, refusal, operation, fault, meta)
            answer.encode()
        except Refusal as refused:
            answer = Answer(refused.status, envelopes.failure(meta, refused))
        except Exception:
            logger.exception("FakeScalr failed on %s %s", received.method, received.path)
            failure = Refusal(500, "InternalServerError", "FakeScalr failed; see its log.")
            answer = Answer(500, envelopes.failure(meta, failure))
        executed = answer.status < 300
        if fault is not None and fault.kind == "status-after":
            answer = _status_answer(fault, meta, 502)
        elif fault is not None and fault.kind == "empty-body":
            answer = Answer(answer.status)
        elif fault is not None and fault.kind == "broken-json":
            answer.encode()
            answer.body = answer.body[: len(answer.body) // 2] or b"{"
        return Outcome(answer, fault, executed)

    def _answer(
        self,
        received: Received,
        match: Match | None,
        refusal: Refusal | None,
        operation: Operation | None,
        fault: Fault | None,
        meta: dict[str, str],
    ) -> Answer:
        if match is None:
            return self._unrouted(received, refusal, meta)
        if received.method == "OPTIONS":
            return Answer(200)
        if operation is None:
            raise no_endpoint()
        if not self.settings.enabled:
            body = b"The API is not enabled on this host."
            return Answer(403, body=body, headers={"content-type": "text/html; charset=UTF-8"})
        key = authenticate(received, self.keys.get, operation.scope, self.now, meta)
        call = self._call(received, match, operation, key)
        warnings: list[dict[str, str]] = []
        if match.moved_to:
            text = f"Location {match.moved_to}"
            warnings.append({"code": "301 Moved Permanently", "message": text})
        handler = handler_of(operation.resource, operation.verb)
        if handler is None:
            raise Refusal(501, "NotImplemented", f"FakeScalr does not know {operation.name}.")
        wanted = call.page
        if fault is not None and fault.kind in ("endless-pages", "repeated-page"):
            call.page = paging.Page(1, wanted.size)
        result = handler(call)
        call.page = wanted
        payload = self._payload(received, call, result, meta, warnings)
        if payload is None:
            return Answer(result.status or operation.status)
        if fault is not None and fault.kind in ODD_VALUES:
            payload = make_odd(fault.kind, payload, operation, call.scope)
        if fault is not None and fault.kind in PAGES:
            size, number = wanted.size, wanted.number
            here = paging.link_to(received.path, call.query, size, number)
            further = paging.link_to(received.path, call.query, size, number + 1)
            make_page_odd(fault, payload["pagination"], here, further)
        status = result.status or operation.status
        return Answer(200 if status == 204 else status, payload)

    def _payload(
        self,
        received: Received,
        call: Call,
        result: Result,
        meta: dict[str, str],
        warnings: Sequence[dict[str, str]],
    ) -> dict[str, Any] | None:
        if result.empty:
            deleted = call.operation.verb == "delete" and result.status is None
            if deleted and self.settings.delete_mode == "200":
                return envelopes.detail(meta, None, warnings)
            return None
        if result.total is None:
            return envelopes.detail(meta, result.data, warnings)
        total = result.total if call.operation.method == "GET" else 0
        links = paging.links(received.path, call.query, call.page, total)
        return envelopes.listing(meta, result.data, links, warnings)

    def _unrouted(
        self, received: Received, refusal: Refusal | None, meta: dict[str, str]
    ) -> Answer:
        settings = self.settings
        definition = serve_definition(
            received.method, received.path, settings.analytics, settings.clouds
        )
        if definition is not None:
            return definition
        if received.path == SESSION_PATH and received.method == "GET":
            authenticate(received, self.keys.get, "user", self.now, meta)
            environment = {"id": ENV_ID, "accountId": ACCOUNT_ID}
            return Answer(200, envelopes.detail(meta, {"environments": [environment]}, []))
        raise refusal or no_endpoint()

    def _call(self, received: Received, match: Match, operation: Operation, key: ApiKey) -> Call:
        """The checks that follow the signature, in a host's order."""
        self._check_user(key)
        self._limit.count(key.key_id, self.now, self.settings.rate_limit)
        check_content_type(received)
        parameters = match.parameters(operation)
        scope = self.scopes[operation.scope]
        account, environment = self._place(operation, parameters, key)
        query = received.variables
        page = paging.read_page(query)
        body = None
        if operation.body is not None and (received.content or operation.body_required):
            body = self._read_body(received, operation)
        return Call(
            operation=operation,
            scope=scope,
            host=self.host,
            parameters=parameters,
            query=query,
            page=page,
            key=key,
            now=self.now,
            visible=scope_containers(operation.scope, account, environment),
            presenter=self.presenters[operation.scope],
            body=body,
        )

    def _read_body(self, received: Received, operation: Operation) -> dict[str, Any] | None:
        try:
            return bodies.parse(received.content)
        except Refusal:
            if operation.body_required:
                raise
            return None

    def _check_user(self, key: ApiKey) -> None:
        user = self.host.store.anywhere("users", key.user_id)
        if user is None:
            raise Refusal(401, "BadAuthentication", "The user of this key does not exist.")
        if user.data.get("status") != "active":
            raise Refusal(403, "PermissionViolation", "The user of this key is not active.")

    def _place(
        self, operation: Operation, parameters: Mapping[str, str], key: ApiKey
    ) -> tuple[str, str]:
        """The account and the environment of the request, which the key must open."""
        if operation.scope == "global":
            return "", ""
        store = self.host.store
        user = store.anywhere("users", key.user_id)
        account = user.container[1] if user else ""
        if operation.scope == "account":
            wanted = parameters["accountId"]
            if not any(row.container == ("account", wanted) for row in store.all("users")):
                raise Refusal(404, "ObjectNotFound", "Invalid account.")
            if wanted != account:
                message = f"This key does not open the account {wanted}."
                raise Refusal(403, "PermissionViolation", message)
            return account, ""
        wanted = parameters["envId"]
        if not wanted.isdigit() or int(wanted) <= 0:
            raise Refusal(400, "InvalidValue", "The path holds no environment id.")
        environment = store.anywhere("environments", int(wanted))
        if environment is None:
            raise Refusal(404, "ObjectNotFound", "Invalid environment.")
        if environment.container != ("account", account):
            raise Refusal(403, "PermissionViolation", "This key does not open the environment.")
        return account, environment.key

    def _log(self, received: Received, outcome: Outcome, operation: Operation | None) -> None:
        self.requests.append(
            Seen(
                method=received.method,
                path=received.path,
                query=received.query_string,
                status=outcome.answer.status,
                operation=operation.name if operation else "",
                executed=outcome.executed,
                fault=outcome.fault.kind if outcome.fault else None,
            )
        )

    def _add_cors_headers(self, received: Received, answer: Answer) -> None:
        origin = received.headers.get("origin", "")
        preflight = received.method == "OPTIONS" and answer.status == 200
        if not origin or not received.headers.get("user-agent"):
            if preflight:
                answer.headers["allow"] = ALLOWED_METHODS
            return
        origins = self.settings.allowed_origins
        if origins:
            known = "*" in origins or origin in origins
            answer.headers["access-control-allow-origin"] = origin if known else " ".join(origins)
        answer.headers["vary"] = "Origin, User-Agent"
        if preflight:
            answer.headers["access-control-allow-methods"] = ALLOWED_METHODS
            answer.headers["access-control-allow-headers"] = ALLOWED_HEADERS


def _route_method(received: Received) -> str:
    return "GET" if received.method == "HEAD" else received.method


def _add_common_headers(answer: Answer, now: float) -> None:
    answer.headers.setdefault("date", formatdate(now, usegmt=True))
    answer.headers.setdefault("x-powered-by", "Scalr API/1beta0")
    answer.headers.setdefault("x-scalr-inittime", "0.01")
    answer.headers.setdefault("x-scalr-actiontime", "0.01")


def _instead(fault: Fault, meta: dict[str, str]) -> Answer | None:
    """The answer in place of an execution, for the faults that strike before one."""
    if fault.kind == "drop":
        return Answer(0)
    if fault.kind == "expired":
        refusal = Refusal(401, "BadAuthentication", "Request is expired.")
        return Answer(401, envelopes.failure(meta, refusal))
    if fault.kind == "rate-limit":
        return Answer(403, envelopes.failure(meta, rate_limit_exceeded()))
    if fault.kind == "html":
        return _html_answer(fault.status or 200)
    if fault.kind == "redirect":
        return Answer(fault.status or 302, headers={"location": fault.location})
    if fault.kind == "raw":
        headers = {name.lower(): value for name, value in fault.headers.items()}
        return Answer(fault.status or 200, body=fault.body.encode(), headers=headers)
    if fault.kind == "status":
        return _status_answer(fault, meta, 503)
    return None


def _status_answer(fault: Fault, meta: dict[str, str], default: int) -> Answer:
    """A failure; 502 and 504 come from a proxy and are HTML."""
    status = fault.status or default
    code = {503: "ServiceUnavailable", 501: "NotImplemented"}.get(status, "InternalServerError")
    if status in (502, 504):
        answer = _html_answer(status)
    else:
        refusal = Refusal(status, code, "FakeScalr was told to fail.")
        answer = Answer(status, envelopes.failure(meta, refusal))
    if fault.retry_after is not None:
        answer.headers["retry-after"] = fault.retry_after
    return answer


def _html_answer(status: int) -> Answer:
    body = _HTML.format(f"{status} from a proxy").encode()
    return Answer(status, body=body, headers={"content-type": "text/html"})
