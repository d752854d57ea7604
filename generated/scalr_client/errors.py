"""The exceptions of this package.

All of them are a `ScalrError`. Below it are mistakes found before anything is sent
(`ConfigurationError`, `ArgumentError`, `ReadOnlyError`), failures on the way (`ScalrConnectionError`,
`ScalrTimeoutError`), responses that cannot be decoded (`DecodingError`) and error responses
(`ApiError`, one class for each family of statuses). No exception holds a key, a signature or an
object of the HTTP library, and all of them can be pickled.
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
    """The base of all exceptions of this package."""

    def __init__(self, message: str = "") -> None:
        super().__init__(message)
        self.message = message

    def __str__(self) -> str:
        return printable(self.message)


class ConfigurationError(ScalrError):
    """An option is missing or cannot be used; nothing was sent. `setting` names it."""

    def __init__(self, message: str = "", *, setting: str | None = None) -> None:
        super().__init__(message)
        self.setting = setting


class ArgumentError(ScalrError, ValueError):
    """A value given to a call cannot be sent as it is; nothing was sent."""


class OriginError(ScalrError):
    """A signed request, or the pages of a list, would have left the client's host."""


class ClientClosedError(ScalrError):
    """The client was used after `close()`, or in a process or event loop that is not its own."""


class MissingScopeError(ScalrError, AttributeError):
    """The client was generated without this scope of the API."""


class ReadOnlyError(ScalrError):
    """A write on a client with `read_only=True`; nothing was sent."""


class DryRun(ScalrError):
    """A write on a client with `dry_run=True`, which was not sent.

    `headers` are those of the request without the three that sign it. `body` is its body; `str()`
    masks the values of properties that look secret.
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
    """No response came. `may_have_executed` says whether the host may have acted on the request."""

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
                "; the host may have acted on it, so check before you repeat it"
                " (409 UnicityViolation on a repeat means that it did)"
            )
        return text


class ScalrTimeoutError(ScalrConnectionError):
    """No response came within the timeout of a step or the deadline of the call."""


class DecodingError(ScalrError):
    """A response does not match the contract. `pointer` is the JSON pointer of the part concerned.

    `status`, `request_id`, `method`, `path_template` and `excerpt` (the start of the body) are set
    for responses of a host.
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
    """A response is longer, after decompression, than the client's `max_response_bytes`, or holds far
    more than a response of its size.
    """


class ErrorDetail(NamedTuple):
    """One entry of an error response: Scalr's code, and a message for people."""

    code: str
    message: str


class ApiError(ScalrError):
    """An error response of the host.

    Programs go by `status` and `code`; messages are for people. `errors` holds the codes and messages
    of the response (the first 100), `properties` those that the messages name, `body` the parsed body
    (None if it is not JSON), `content` its bytes, `headers` the headers, `hint` what the client adds.
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
        """The code of the first entry, such as `ObjectNotFound`; None if there is none."""
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
    """A redirect, which is never followed. `target` is the host that it names."""

    target: str = ""


class BadRequestError(ApiError):
    """400: the structure or a value of the request is not valid."""


class AuthenticationError(ApiError):
    """401: unsigned, unknown key, wrong signature or wrong time. `hint` narrows it down."""


class PermissionDeniedError(ApiError):
    """403: the key may not do this, or a quota is used up."""


class RateLimitError(ApiError):
    """403 LimitExceeded, or 429 of a proxy: too many requests in this minute. Nothing was executed."""


class NotFoundError(ApiError):
    """404: no such object (`ObjectNotFound`) or no such address (`EndpointNotFound`)."""


class ConflictError(ApiError):
    """409: the object is in use or in a conflicting state, or its name is taken."""


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
    """The condition was not met within the timeout."""


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
    """The class of an error response. LimitExceeded is a rate limit at 403, and a quota at 400."""
    if status == 429 or (status == 403 and code == "LimitExceeded"):
        return RateLimitError
    if status in _REDIRECTS:
        return RedirectError
    if status >= 500:
        return ServerError
    return _BY_STATUS.get(status, ApiError)
