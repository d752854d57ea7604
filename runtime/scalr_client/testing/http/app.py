"""A fake host without its socket: its state, and one function from a request to an answer."""

from __future__ import annotations

import logging
import random
import re
import threading
import uuid
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from email.utils import formatdate

from ..behaviour.resources import Host
from ..contract.reader import Operation, Scope
from ..faults import Fault, Faults, answer_instead, spoil
from ..state.world import ACCOUNT_ID
from . import envelopes
from .authentication import ApiKey, RateLimit, Received
from .dispatch import Exchange, answer
from .envelopes import Answer, Refusal
from .routing import Match, Router

ALLOWED_METHODS = "GET, HEAD, POST, PATCH, PUT, DELETE, OPTIONS"
ALLOWED_HEADERS = "Content-Type, X-Scalr-Date, X-Scalr-Key-Id, X-Scalr-Signature, X-Scalr-Debug"
LOG_SIZE = 100_000
logger = logging.getLogger("scalr_client.testing")


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
    """One fake host."""

    host: Host
    scopes: Mapping[str, Scope]
    faults: Faults
    settings: Settings
    clock: Callable[[], float]
    seed: int
    keys: dict[str, ApiKey] = field(default_factory=dict)
    requests: deque[Seen] = field(default_factory=lambda: deque(maxlen=LOG_SIZE))
    limit: RateLimit = field(default_factory=RateLimit)
    lock: threading.RLock = field(default_factory=threading.RLock)
    _router: Router = field(init=False)
    _random: random.Random = field(init=False)

    def __post_init__(self) -> None:
        self._router = Router(self.scopes.values(), ACCOUNT_ID)
        self._random = random.Random(self.seed)  # noqa: S311  request ids that repeat

    @property
    def now(self) -> float:
        """Seconds since the epoch by the host's clock."""
        return self.clock() + self.settings.clock_skew

    def handle(self, received: Received) -> Outcome:
        """Answer one request, whatever it is."""
        with self.lock:
            exchange = self._exchange(received)
            outcome = self._outcome(exchange)
            self._log(exchange, outcome)
        _add_common_headers(outcome.answer, self.now)
        self._add_cors_headers(received, outcome.answer)
        return outcome

    def _exchange(self, received: Received) -> Exchange:
        match: Match | None = None
        operation: Operation | None = None
        refused: Refusal | None = None
        try:
            match = self._router.match(re.sub(r"^/+", "/", received.path))
            verb = "GET" if received.method == "HEAD" else received.method
            operation = match.operations.get(verb)
        except Refusal as refusal:
            refused = refusal
        fault = self.faults.strike(received.method, received.path, operation)
        request_id = uuid.UUID(int=self._random.getrandbits(128), version=4)
        meta = {"requestId": str(request_id)}
        return Exchange(received, match, operation, refused, fault, meta)

    def _outcome(self, exchange: Exchange) -> Outcome:
        fault, meta = exchange.fault, exchange.meta
        if fault is not None and (instead := answer_instead(fault, meta)) is not None:
            return Outcome(instead, fault)
        try:
            given = answer(self, exchange)
            given.encode()
        except Refusal as refusal:
            given = Answer(refusal.status, envelopes.failure(meta, refusal))
        except Exception:
            received = exchange.received
            logger.exception("FakeScalr failed on %s %s", received.method, received.path)
            failure = Refusal(500, "InternalServerError", "FakeScalr failed; see its log.")
            given = Answer(500, envelopes.failure(meta, failure))
        executed = given.status < 300
        return Outcome(spoil(fault, given, meta) if fault else given, fault, executed)

    def _log(self, exchange: Exchange, outcome: Outcome) -> None:
        received, operation = exchange.received, exchange.operation
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


def _add_common_headers(answer: Answer, now: float) -> None:
    answer.headers.setdefault("date", formatdate(now, usegmt=True))
    answer.headers.setdefault("x-powered-by", "Scalr API/1beta0")
    answer.headers.setdefault("x-scalr-inittime", "0.01")
    answer.headers.setdefault("x-scalr-actiontime", "0.01")
