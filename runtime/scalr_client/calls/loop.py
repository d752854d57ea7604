"""The request loop: sign, send, classify, wait, retry. Shared by both clients.

`exchange` is a generator. It yields a request and is sent its outcome, or yields a number of seconds
and is resumed after them; the clients differ only in how they send and how they sleep.
"""

from __future__ import annotations

import logging
from collections.abc import Generator
from typing import TYPE_CHECKING

from ..display import printable
from ..errors import (
    DecodingError,
    DryRun,
    ReadOnlyError,
    ResponseTooLargeError,
    ScalrConnectionError,
    ScalrError,
    ScalrTimeoutError,
)
from ..http.outcome import Failure
from .response import Answer, Headers, error_of
from .retry import Attempt, parse_retry_after

if TYPE_CHECKING:
    from ..http.signed_request import SignedRequest
    from ..http.transport import BaseLink
    from .call import Call
    from .session import Session

_log = logging.getLogger("scalr_client")

SAFE_VERBS = frozenset({"GET", "HEAD", "OPTIONS"})

# Response headers that a log record may carry; all others may hold private data.
LOGGED_HEADERS = ("date", "content-type", "content-length", "retry-after", "x-scalr-actiontime")


def exchange(
    session: Session, link: BaseLink, call: Call, until: float | None
) -> Generator[SignedRequest | float, Answer | Failure, Answer]:
    """Yields requests to send and seconds to wait; returns the successful response.

    `ObjectNotFound` for a DELETE counts as success after an attempt that the host may have executed.
    """
    _permit(session, call)
    options, clock = session.options, session.clock
    number, corrected, may_have_run = 0, False, False
    while True:
        number += 1
        # Before anything is signed: what fails here may show its local variables.
        address = link.address(call.target)
        sent = clock.now()
        signed_at, offset = session.host_clock.reading(corrected=options.clock_correction)
        outcome = yield link.request(
            call, address, session.signed_headers(call, signed_at), session.timeouts(until)
        )
        if _log.isEnabledFor(logging.DEBUG):
            _trace(call, outcome, number)
        if isinstance(outcome, Answer):
            outcome.attempts = number
            if 200 <= outcome.status < 300:
                return outcome
            may_follow = outcome.status == 401 and options.clock_correction and not corrected
            if may_follow and session.auth_for(call).uses_clock:
                headers = outcome.headers
                corrected = session.host_clock.learn(
                    headers.get("date"), headers.get("age"), sent, clock.now(), offset
                )
                if corrected:
                    continue
            if may_have_run and call.method == "DELETE" and _is_gone(outcome):
                _log.info("DELETE %s: gone after an attempt without a response", call.template)
                return outcome
            may_have_run = may_have_run or outcome.status >= 500
        else:
            may_have_run = may_have_run or outcome.may_have_executed
        delay = _delay(session, call, outcome, number)
        late = until is not None and delay is not None and clock.monotonic() + delay >= until
        if delay is None or late:
            note = f"Waiting {delay:.1f} s to try again would pass the deadline" if late else ""
            raise _error(session, call, outcome, number, may_have_run, signed_at, note)
        _log.info(
            "%s %s: trying again in %.1f s, attempt %d failed",
            call.method,
            call.template,
            delay,
            number,
        )
        yield delay


def _permit(session: Session, call: Call) -> None:
    if call.method in SAFE_VERBS:
        return
    if session.options.read_only:
        raise ReadOnlyError(f"the client is read-only: {call.method} {call.template} was not sent")
    if session.options.dry_run:
        origin = session.settings.origin
        headers = Headers(session.headers(call))
        raise DryRun(
            method=call.method,
            url=origin.root + origin.prefix + call.target,
            path_template=call.template,
            headers=dict(headers),
            body=call.body,
        )


def _delay(session: Session, call: Call, outcome: Answer | Failure, number: int) -> float | None:
    if isinstance(outcome, Failure):
        if not outcome.retryable:
            return None
        status, code, asked, executed = None, None, None, outcome.may_have_executed
    else:
        status = outcome.status
        code = outcome.errors[0].code if outcome.errors else None
        asked = parse_retry_after(
            outcome.headers.get("retry-after"), session.clock.now() + session.host_clock.offset
        )
        executed = status >= 500
    now = session.clock.now() + session.host_clock.offset
    delay = session.options.retries.delay(
        Attempt(call.method, number, status, code, executed, asked, 60.0 - now % 60.0)
    )
    return None if delay is None else max(0.0, float(delay))


def _error(
    session: Session,
    call: Call,
    outcome: Answer | Failure,
    attempts: int,
    may_have_run: bool,
    signed_at: float,
    note: str,
) -> ScalrError:
    if isinstance(outcome, Answer):
        hints = [_why_refused(session, call, outcome, signed_at)] if outcome.status == 401 else []
        return error_of(
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


def _why_refused(session: Session, call: Call, answer: Answer, signed_at: float) -> str:
    auth, clocks = session.auth_for(call), ""
    if auth.uses_clock:
        clocks = session.host_clock.explain(answer.headers.get("date"), signed_at)
    why = auth.explain(answer, session.path(call), signed_at, debug=session.options.debug)
    return ". ".join(filter(None, (clocks, why)))


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
