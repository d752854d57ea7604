"""What can go wrong, as one tree of exceptions.

Everything this package raises is a `ScalrError`. Below it stand the mistakes found before anything
is sent (`ConfigurationError`, `ArgumentError`, `ReadOnlyError`), what happens on the way
(`ScalrConnectionError`, `ScalrTimeoutError`), answers that cannot be read (`DecodingError`) and
answers that refuse (`ApiError`, one class a family of statuses). No exception holds a key, a
signature or an object of the HTTP library, and all of them can be pickled.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

# Importable from here as well.
from .display import EXCERPT_LIMIT as EXCERPT_LIMIT
from .display import MESSAGE_LIMIT as MESSAGE_LIMIT
from .display import excerpt as excerpt
from .display import printable as printable
from .display import without_echo as without_echo

if TYPE_CHECKING:
    from .diagnostics import PropertyReference


class ScalrError(Exception):
    """Anything this package raises."""

    def __init__(self, message: str = "") -> None:
        super().__init__(message)
        self.message = message

    def __str__(self) -> str:
        return printable(self.message)


class ConfigurationError(ScalrError):
    """A setting is missing or cannot be used; nothing was sent. `setting` names it."""

    def __init__(self, message: str = "", *, setting: str | None = None) -> None:
        super().__init__(message)
        self.setting = setting


class ArgumentError(ScalrError, ValueError):
    """A value given to a call cannot be sent as it is; nothing was sent."""


class OriginError(ScalrError):
    """Something tried to lead a signed request, or the pages of a list, away from the client's
    host.
    """


class ClientClosedError(ScalrError):
    """The client was used after `close()`, or where its connections cannot follow it."""


class MissingScopeError(ScalrError, AttributeError):
    """A scope of the API was asked for that this client was not generated for."""


class ReadOnlyError(ScalrError):
    """A client made with `read_only=True` was asked to change something; nothing was sent."""


class DryRun(ScalrError):
    """The request that a client made with `dry_run=True` held back.

    `headers` are those of the request without the three that sign it. `body` is what would have
    been sent; `str()` shows it with the values of properties that look secret left out.
    """

    def __init__(
        self,
        message: str = "",
        *,
        method: str = "",
        url: str = "",
        path_template: str = "",
        headers: Mapping[str, str] | None = None,
        body: bytes = b"",
    ) -> None:
        super().__init__(message or f"dry run: {method} {url} was not sent")
        self.method = method
        self.url = url
        self.path_template = path_template
        self.headers = dict(headers or {})
        self.body = body

    def __str__(self) -> str:
        from .diagnostics import masked_json

        shown = f" with the body {masked_json(self.body)}" if self.body else ""
        return printable(self.message) + shown


class ScalrConnectionError(ScalrError):
    """No answer came. `may_have_executed` says whether the host may have acted on the request."""

    def __init__(
        self,
        message: str = "",
        *,
        method: str = "",
        path_template: str = "",
        attempts: int = 1,
        may_have_executed: bool = False,
    ) -> None:
        super().__init__(message)
        self.method = method
        self.path_template = path_template
        self.attempts = attempts
        self.may_have_executed = may_have_executed

    def __str__(self) -> str:
        times = "1 attempt" if self.attempts == 1 else f"{self.attempts} attempts"
        text = f"{printable(self.message)} ({self.method} {printable(self.path_template)}, {times})"
        if self.may_have_executed and self.method not in ("GET", "HEAD"):
            text += (
                "; the host may have acted on it, so look before you repeat it"
                " (409 UnicityViolation on a repeat means that the first one did)"
            )
        return text


class ScalrTimeoutError(ScalrConnectionError):
    """No answer came within a timeout of one step or within the deadline of the call."""


class DecodingError(ScalrError):
    """An answer is not what the contract says. `pointer` is the JSON pointer of the part that is
    not.

    `status`, `request_id`, `method`, `path_template` and `excerpt` (the start of the body) are
    filled in where an answer of the host was being read.
    """

    def __init__(self, message: str = "", *, pointer: str = "") -> None:
        super().__init__(message)
        self.pointer = pointer
        self.status: int | None = None
        self.request_id: str | None = None
        self.method = ""
        self.path_template = ""
        self.excerpt = ""

    def __str__(self) -> str:
        text = printable(self.message)
        if self.pointer:
            text += f" at {printable(self.pointer, 200)}"
        if self.method:
            about = [f"{self.method} {printable(self.path_template)}"]
            if self.status is not None:
                about.append(f"status {self.status}")
            if self.request_id:
                about.append(f"request {printable(self.request_id, 80)}")
            text += f" ({', '.join(about)})"
        if self.excerpt:
            text += f"; the body begins: {self.excerpt}"
        return text


class ResponseTooLargeError(DecodingError):
    """An answer is longer, once unpacked, than the client's `max_response_bytes`, or holds more than an
    answer of its length may.
    """


class ErrorDetail(NamedTuple):
    """One entry of a refusal: Scalr's code and its message for people."""

    code: str
    message: str


class ApiError(ScalrError):
    """The host refused.

    `status` and `code` decide what it means; messages are for people. `errors` holds the codes and
    messages of the answer (the first 100 of them), `properties` what the messages name, `body` the
    parsed answer (None if it is not JSON), `content` its bytes, `headers` the answer's headers, `hint`
    what the client adds.
    """

    def __init__(
        self,
        message: str = "",
        *,
        status: int = 0,
        errors: tuple[ErrorDetail, ...] = (),
        request_id: str | None = None,
        method: str = "",
        path_template: str = "",
        attempts: int = 1,
        headers: Mapping[str, str] | None = None,
        body: Any = None,
        content: bytes = b"",
        hint: str = "",
    ) -> None:
        super().__init__(message)
        self.status = status
        self.errors = errors
        self.request_id = request_id
        self.method = method
        self.path_template = path_template
        self.attempts = attempts
        self.headers: Mapping[str, str] = headers or {}
        self.body = body
        self.content = content
        self.hint = hint

    @property
    def code(self) -> str | None:
        """The code of the first entry, such as `ObjectNotFound`; None if the answer has none."""
        return self.errors[0].code or None if self.errors else None

    @property
    def properties(self) -> tuple[PropertyReference, ...]:
        """The properties that the messages name, with object, path and value, in order."""
        from .diagnostics import properties_named

        return tuple(ref for entry in self.errors for ref in properties_named(entry.message))

    def __str__(self) -> str:
        said = "; ".join(
            ": ".join(printable(part, 1000) for part in entry if part) for entry in self.errors[:20]
        )
        if len(self.errors) > 20:
            said += f"; and {len(self.errors) - 20} more"
        text = f"{self.status} {said or printable(self.message)}"
        about = [f"{self.method} {printable(self.path_template)}"]
        if self.request_id:
            about.append(f"request {printable(self.request_id, 80)}")
        about.append("1 attempt" if self.attempts == 1 else f"{self.attempts} attempts")
        text += f" ({', '.join(about)})"
        return f"{text}. {self.hint}" if self.hint else text


class RedirectError(ApiError):
    """The host answered with a redirect, which is never followed. `target` is the host it names."""

    target: str = ""


class BadRequestError(ApiError):
    """400: structure or value of the request is not acceptable."""


class AuthenticationError(ApiError):
    """401: unsigned, unknown key, wrong signature or wrong time. `hint` says what is known."""


class PermissionDeniedError(ApiError):
    """403: the key may not do this, or a quota is used up."""


class RateLimitError(ApiError):
    """403 LimitExceeded, or 429 of a proxy: too many requests in this minute. Nothing was executed."""


class NotFoundError(ApiError):
    """404: no such object (`ObjectNotFound`) or no such address (`EndpointNotFound`)."""


class ConflictError(ApiError):
    """409: the object's state, its users or another object of the same name stand against it."""


class UnprocessableError(ApiError):
    """422: well-formed, but it contradicts the configuration."""


class ServerError(ApiError):
    """5xx: the host, or a proxy before it, failed."""


class WaitError(ScalrError):
    """`wait_until` gave up. `value` is the last one fetched."""

    def __init__(self, message: str = "", *, value: object = None) -> None:
        super().__init__(message)
        self.value = value


class WaitTimeoutError(WaitError):
    """The condition was not met within the time limit."""


class WaitFailedError(WaitError):
    """A failure state was reached, from which the condition cannot follow."""


_REDIRECTS = frozenset({300, 301, 302, 303, 307, 308})
_BY_STATUS: dict[int, type[ApiError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    422: UnprocessableError,
}


def class_for(status: int, code: str | None) -> type[ApiError]:
    """The class of a refusal. LimitExceeded is a rate limit at 403 only: at 400 it is a quota."""
    if status == 429 or (status == 403 and code == "LimitExceeded"):
        return RateLimitError
    if status in _REDIRECTS:
        return RedirectError
    if status >= 500:
        return ServerError
    return _BY_STATUS.get(status, ApiError)
