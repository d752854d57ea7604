"""The course of a call: sign, send, judge, wait, again. Shared by both clients.

`Session.exchange` is a generator. It yields a request and is sent what came of it, or yields a
number of seconds and is resumed after them; the clients differ only in how they send and how they
sleep.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Generator, Mapping
from contextvars import ContextVar
from typing import Any, TypeVar, cast

from ..auth import ScalrAuth, date_text, string_to_sign
from ..errors import (
    ArgumentError,
    ConfigurationError,
    DecodingError,
    DryRun,
    ReadOnlyError,
    ResponseTooLargeError,
    ScalrConnectionError,
    ScalrError,
    ScalrTimeoutError,
    printable,
)
from ..http.signed_request import SignedRequest
from ..http.transport import BaseLink, Failure
from ..settings import Settings, missing_key, number
from .clock import Clock, HostClock
from .operation import Call, Operation, check_headers, encode_body, encode_query
from .response import Answer, ApiWarning, Headers, as_object, refusal
from .retry import Attempt, RetryPolicy, parse_retry_after

T = TypeVar("T")
_log = logging.getLogger("scalr_client")

DEFAULT_TIMEOUT = 60.0
DEFAULT_DEADLINE = 300.0
SAFE_VERBS = frozenset({"GET", "HEAD", "OPTIONS"})

# Headers of an answer that a log record may carry; all others may hold what is nobody's business.
LOGGED_HEADERS = ("date", "content-type", "content-length", "retry-after", "x-scalr-actiontime")

UNCHANGED: Any = object()

answers: ContextVar[list[Answer] | None] = ContextVar("scalr_client_answers", default=None)
"""Where `with_raw_response` collects the answers of the call it wraps."""


class Options:
    """What `with_options` can change. One value a client, never altered once it is in use."""

    __slots__ = (
        "account_id",
        "clock_correction",
        "deadline",
        "debug",
        "dry_run",
        "env_id",
        "headers",
        "on_warning",
        "read_only",
        "retries",
        "timeout",
    )

    account_id: int | None
    clock_correction: bool
    deadline: float | None
    debug: bool
    dry_run: bool
    env_id: int | None
    headers: tuple[tuple[bytes, bytes], ...]
    on_warning: Callable[[ApiWarning], object] | None
    read_only: bool
    retries: RetryPolicy
    timeout: dict[str, float | None]

    def __init__(self, base: Options | None, given: Mapping[str, Any]) -> None:
        """`given` over `base`. Raises `ConfigurationError` or, for a header, `ArgumentError`."""
        for name in self.__slots__:
            value = given.get(name, UNCHANGED)
            if value is UNCHANGED:
                value = getattr(base, name)
            elif name in _CONVERTED:
                value = _CONVERTED[name](name, value)
            setattr(self, name, value)


def _timeouts(name: str, value: Any) -> dict[str, float | None]:
    """Seconds for each step of an attempt, from one number or an `httpx.Timeout`."""
    if hasattr(value, "as_dict"):
        steps: dict[str, float | None] = value.as_dict()
    else:
        steps = dict.fromkeys(("connect", "read", "write", "pool"), value)
        if isinstance(value, int | float):
            # A host that does not accept a connection within 10 s is not going to.
            steps["connect"] = min(value, 10.0)
    return {step: _seconds(f"{name} ({step})", seconds) for step, seconds in steps.items()}


def _seconds(name: str, value: Any) -> float | None:
    good = isinstance(value, int | float) and not isinstance(value, bool) and 0 < value < 1e9
    if value is not None and not good:
        raise ConfigurationError(
            f"{name} must be a number of seconds above 0, or None", setting=name
        )
    return None if value is None else float(value)


def _policy(name: str, value: Any) -> RetryPolicy:
    if isinstance(value, int) and not isinstance(value, bool) and value >= 0:
        return RetryPolicy(attempts=value + 1)
    if not callable(getattr(value, "delay", None)):
        raise ConfigurationError(
            f"{name} must be a RetryPolicy or a count of 0 or more", setting=name
        )
    return cast("RetryPolicy", value)


_CONVERTED: dict[str, Callable[[str, Any], Any]] = {
    "timeout": _timeouts,
    "deadline": _seconds,
    "retries": _policy,
    "headers": lambda _, value: check_headers(value),
    "env_id": number,
    "account_id": number,
}


class Session:
    """Settings, options and clock of one client, and what it does with them short of sending."""

    __slots__ = ("_headers", "_longest", "_signers", "clock", "host_clock", "options", "settings")

    def __init__(
        self, settings: Settings, options: Options, clock: Clock, host_clock: HostClock
    ) -> None:
        self.settings = settings
        self.options = options
        self.clock = clock
        self.host_clock = host_clock
        self._signers = tuple(
            None if pair is None else ScalrAuth(pair, proxy_prefix=settings.origin.unsigned)
            for pair in (settings.credentials, settings.global_credentials or settings.credentials)
        )
        base = [
            (b"Host", settings.origin.host_header),
            (b"Accept", b"application/json"),
            (b"Accept-Encoding", b"gzip"),
            (b"User-Agent", b"scalr-client-python"),
        ]
        if options.debug:
            base.append((b"X-Scalr-Debug", b"1"))
        self._headers = _merged(base, options.headers)
        self._longest = max((v or float("inf") for v in options.timeout.values()), default=0.0)

    def with_options(self, given: Mapping[str, Any]) -> Session:
        """A session with other options, which shares what was learned about the host's clock."""
        options = Options(self.options, given)
        return Session(self.settings, options, self.clock, self.host_clock)

    def call(
        self,
        operation: Operation[T],
        path: tuple[object, ...],
        query: Mapping[str, object] | None = None,
        body: object = None,
    ) -> Call:
        """The request of an operation. Raises before anything is sent."""
        options = self.options
        return Call(
            operation.method,
            operation.target(path, options.env_id, options.account_id),
            operation.path,
            encode_query(query) if query else "",
            b"" if body is None else encode_body(body),
            (),
            operation.is_global,
        )

    def until(self) -> float | None:
        """When the deadline of a call that starts now passes, on the monotonic clock."""
        deadline = self.options.deadline
        return None if deadline is None else self.clock.monotonic() + deadline

    def exchange(
        self, link: BaseLink, call: Call, until: float | None
    ) -> Generator[SignedRequest | float, Answer | Failure, Answer]:
        """Yields requests to send and seconds to wait; returns the successful answer.

        A DELETE that is answered `ObjectNotFound` after an attempt which the host may have executed
        has reached what it was for, and counts as a success.
        """
        self._permit(call)
        options, clock = self.options, self.clock
        number, corrected, may_have_run = 0, False, False
        while True:
            number += 1
            # Before anything is signed: what fails here may show its local variables.
            address = link.address(call.target)
            sent = clock.now()
            signed_at, offset = self.host_clock.reading(corrected=options.clock_correction)
            outcome = yield link.request(
                call, address, self._signed_headers(call, signed_at), self._timeouts(until)
            )
            if _log.isEnabledFor(logging.DEBUG):
                _trace(call, outcome, number)
            if isinstance(outcome, Answer):
                outcome.attempts = number
                if 200 <= outcome.status < 300:
                    return outcome
                if outcome.status == 401 and options.clock_correction and not corrected:
                    headers = outcome.headers
                    corrected = self.host_clock.learn(
                        headers.get("date"), headers.get("age"), sent, clock.now(), offset
                    )
                    if corrected:
                        continue
                if may_have_run and call.method == "DELETE" and _is_gone(outcome):
                    _log.info("DELETE %s: gone after an attempt without an answer", call.template)
                    return outcome
                may_have_run = may_have_run or outcome.status >= 500
            else:
                may_have_run = may_have_run or outcome.may_have_executed
            delay = self._delay(call, outcome, number)
            late = until is not None and delay is not None and clock.monotonic() + delay >= until
            if delay is None or late:
                note = f"Waiting {delay:.1f} s to try again would pass the deadline" if late else ""
                raise self._error(call, outcome, number, may_have_run, signed_at, note)
            _log.info(
                "%s %s: trying again in %.1f s, attempt %d failed",
                call.method,
                call.template,
                delay,
                number,
            )
            yield delay

    def _permit(self, call: Call) -> None:
        if call.method in SAFE_VERBS:
            return
        if self.options.read_only:
            raise ReadOnlyError(
                f"the client is read-only: {call.method} {call.template} was not sent"
            )
        if self.options.dry_run:
            origin = self.settings.origin
            headers = Headers(_merged(self._headers, call.headers))
            raise DryRun(
                method=call.method,
                url=origin.root + origin.prefix + call.target,
                path_template=call.template,
                headers=dict(headers),
                body=call.body,
            )

    def _signed_headers(self, call: Call, at: float) -> list[tuple[bytes, bytes]]:
        signer = self._signers[call.is_global]
        if signer is None:
            raise missing_key(call.is_global)
        path = self.settings.origin.prefix + call.path
        headers = _merged(self._headers, call.headers) if call.headers else list(self._headers)
        return headers + signer.headers(call.method, path, call.query, call.body, at)

    def _timeouts(self, until: float | None) -> dict[str, float | None]:
        steps = self.options.timeout
        if until is None:
            return steps
        left = max(until - self.clock.monotonic(), 0.001)
        if left >= self._longest:
            return steps
        return {step: left if value is None else min(value, left) for step, value in steps.items()}

    def _delay(self, call: Call, outcome: Answer | Failure, number: int) -> float | None:
        if isinstance(outcome, Failure):
            if not outcome.retryable:
                return None
            status, code, asked, executed = None, None, None, outcome.may_have_executed
        else:
            status = outcome.status
            code = outcome.errors[0].code if outcome.errors else None
            asked = parse_retry_after(
                outcome.headers.get("retry-after"), self.clock.now() + self.host_clock.offset
            )
            executed = status >= 500
        now = self.clock.now() + self.host_clock.offset
        delay = self.options.retries.delay(
            Attempt(call.method, number, status, code, executed, asked, 60.0 - now % 60.0)
        )
        return None if delay is None else max(0.0, float(delay))

    def _error(
        self,
        call: Call,
        outcome: Answer | Failure,
        attempts: int,
        may_have_run: bool,
        signed_at: float,
        note: str,
    ) -> ScalrError:
        if isinstance(outcome, Answer):
            hints = [self._why_refused(call, outcome, signed_at)] if outcome.status == 401 else []
            return refusal(
                outcome, attempts, ". ".join([*filter(None, hints), *([note] if note else [])])
            )
        if outcome.kind in ("size", "packing"):
            unread = ResponseTooLargeError if outcome.kind == "size" else DecodingError
            error = unread(outcome.reason)
            error.method, error.path_template = call.method, call.template
            error.status = outcome.status
            return error
        kind = ScalrTimeoutError if outcome.kind == "timeout" else ScalrConnectionError
        return kind(
            f"{outcome.reason}. {note}" if note else outcome.reason,
            method=call.method,
            path_template=call.template,
            attempts=attempts,
            may_have_executed=may_have_run,
        )

    def _why_refused(self, call: Call, answer: Answer, signed_at: float) -> str:
        pair = self.settings.credentials
        if call.is_global:
            pair = self.settings.global_credentials or pair
        told = [self.host_clock.explain(answer.headers.get("date"), signed_at)]
        theirs = as_object(answer.envelope().get("meta")).get("stringToSign")
        if isinstance(theirs, str) and pair is not None:
            from ..diagnostics import explain_signature

            path = (self.settings.origin.prefix + call.path).removeprefix(
                self.settings.origin.unsigned
            )
            ours = string_to_sign(call.method, date_text(signed_at), path, call.query, call.body)
            told.append(explain_signature(ours, theirs, pair.key_id))
        elif not self.options.debug:
            told.append("A client made with debug=True is told what the host signed")
        return ". ".join(filter(None, told))

    def received(self, answer: Answer) -> Answer:
        """Keeps an answer for `with_raw_response`; gives its warnings to the log and `on_warning`."""
        box = answers.get()
        if box is not None:
            box.append(answer)
        for warning in answer.warnings if answer.content else ():
            _log.warning(
                "%s %s: %s: %s", warning.method, warning.path_template, *map(printable, warning[:2])
            )
            if self.options.on_warning is not None:
                self.options.on_warning(warning)
        return answer


def last_answer(box: list[Answer]) -> Answer:
    """The answer of a call that `with_raw_response` wrapped."""
    if not box:
        raise ArgumentError("with_raw_response needs a method of a client that makes a call")
    return box[-1]


def _merged(
    base: list[tuple[bytes, bytes]], over: tuple[tuple[bytes, bytes], ...]
) -> list[tuple[bytes, bytes]]:
    names = {name.lower() for name, _ in over}
    return [*(entry for entry in base if entry[0].lower() not in names), *over]


def _is_gone(answer: Answer) -> bool:
    return answer.status == 404 and any(e.code == "ObjectNotFound" for e in answer.errors)


def _trace(call: Call, outcome: Answer | Failure, number: int) -> None:
    about: dict[str, object] = {"method": call.method, "path": call.template, "attempt": number}
    if isinstance(outcome, Failure):
        _log.debug(
            "%s %s %s (attempt %d): %s",
            call.method,
            call.template,
            outcome.kind,
            number,
            printable(outcome.reason, 200),
            extra={"scalr": about},
        )
        return
    request_id = outcome.request_id
    about |= {"status": outcome.status, "ms": outcome.elapsed_ms, "request_id": request_id}
    about["headers"] = {n: outcome.headers[n] for n in LOGGED_HEADERS if n in outcome.headers}
    _log.debug(
        "%s %s %d in %.1f ms (attempt %d, request %s)",
        call.method,
        call.template,
        outcome.status,
        outcome.elapsed_ms,
        number,
        printable(request_id or "-", 80),
        extra={"scalr": about},
    )
