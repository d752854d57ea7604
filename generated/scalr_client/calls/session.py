"""The state of one client between its calls: settings, options, clocks and authentication."""

from __future__ import annotations

import logging
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any

from ..auth import ScalrAuth
from ..display import printable
from ..errors import ArgumentError
from ..options import Options
from ..settings import Settings, missing_key
from .clock import Clock, HostClock
from .response import Answer

if TYPE_CHECKING:
    from .authentication import Auth
    from .call import Call

_log = logging.getLogger("scalr_client")

_kept: ContextVar[list[Answer] | None] = ContextVar("scalr_client_responses", default=None)


@contextmanager
def kept_responses() -> Generator[list[Answer], None, None]:
    """Keeps the responses of the calls made inside, for `with_raw_response`.

    A context variable and not a client of its own: what is wrapped may be any function that calls.
    """
    responses: list[Answer] = []
    token = _kept.set(responses)
    try:
        yield responses
    finally:
        _kept.reset(token)


def pause_keeping() -> list[Answer] | None:
    """Stops keeping while a call runs: what log handlers and `on_warning` call meanwhile are others."""
    kept = _kept.get()
    if kept is not None:
        _kept.set(None)
    return kept


def resume_keeping(kept: list[Answer] | None) -> None:
    """Goes on with what `pause_keeping` returned."""
    if kept is not None:
        _kept.set(kept)


class Session:
    """Settings, options and clock of one client, and all that is derived from them for a call."""

    __slots__ = ("_auths", "_headers", "_longest", "clock", "host_clock", "options", "settings")

    def __init__(
        self, settings: Settings, options: Options, clock: Clock, host_clock: HostClock
    ) -> None:
        self.settings = settings
        self.options = options
        self.clock = clock
        self.host_clock = host_clock
        self._auths: tuple[Auth | None, ...] = tuple(
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

    def until(self) -> float | None:
        """When the deadline of a call that starts now passes, on the monotonic clock."""
        deadline = self.options.deadline
        return None if deadline is None else self.clock.monotonic() + deadline

    def headers(self, call: Call) -> list[tuple[bytes, bytes]]:
        """The headers of a request without those that authenticate it; a new list."""
        return _merged(self._headers, call.headers) if call.headers else list(self._headers)

    def auth_for(self, call: Call) -> Auth:
        """The authentication of a call. Raises `ConfigurationError` if its scope has no key pair."""
        auth = self._auths[call.is_global]
        if auth is None:
            raise missing_key(call.is_global)
        return auth

    def path(self, call: Call) -> str:
        """The path of a call as it is sent."""
        return self.settings.origin.prefix + call.path

    def signed_headers(self, call: Call, at: float) -> list[tuple[bytes, bytes]]:
        """All headers of a request that is sent at an instant."""
        auth, path = self.auth_for(call), self.path(call)
        return self.headers(call) + auth.headers(call.method, path, call.query, call.body, at)

    def timeouts(self, until: float | None) -> dict[str, float | None]:
        """Seconds for each step of an attempt, cut to the time left until the deadline."""
        steps = self.options.timeout
        if until is None:
            return steps
        left = max(until - self.clock.monotonic(), 0.001)
        if left >= self._longest:
            return steps
        return {step: left if value is None else min(value, left) for step, value in steps.items()}

    def received(self, answer: Answer, kept: list[Answer] | None) -> Answer:
        """Keeps a response for `with_raw_response`; passes its warnings to the log and `on_warning`."""
        if kept is not None:
            kept.append(answer)
        for warning in answer.warnings if answer.content else ():
            _log.warning(
                "%s %s: %s: %s", warning.method, warning.path_template, *map(printable, warning[:2])
            )
            if self.options.on_warning is not None:
                try:
                    self.options.on_warning(warning)
                except Exception:
                    # The call has succeeded: what it made must not be lost with its answer.
                    _log.exception("on_warning failed")
        if answer.content and answer.further_warnings:
            about = (answer.call.method, answer.call.template, answer.further_warnings)
            _log.warning("%s %s: and %d more warnings", *about)
        return answer


def last_response(kept: list[Answer]) -> Answer:
    """The response of a call that `with_raw_response` wrapped. Raises `ArgumentError` for none."""
    if not kept:
        raise ArgumentError("with_raw_response needs a method of a client that makes a call")
    return kept[-1]


def _merged(
    base: list[tuple[bytes, bytes]], over: tuple[tuple[bytes, bytes], ...]
) -> list[tuple[bytes, bytes]]:
    names = {name.lower() for name, _ in over}
    return [*(entry for entry in base if entry[0].lower() not in names), *over]
