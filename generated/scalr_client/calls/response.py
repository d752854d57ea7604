"""Responses: from bytes to JSON, from envelopes to data, warnings and errors.

The class is called `Answer`, because httpx has a `Response` for each of the sync and the async world,
and this one is the same for both.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar, cast

from .._json import read
from ..display import excerpt, printable, without_echo
from ..errors import (
    ApiError,
    DecodingError,
    ErrorDetail,
    RedirectError,
    ResponseTooLargeError,
    class_for,
)
from ..serialization.scalars import kind_of

if TYPE_CHECKING:
    from .call import Call

T = TypeVar("T")
_UNPARSED: Any = object()

MAX_ENTRIES = 100
"""Errors or warnings of an answer that are taken up: each is an object, and a line of the log."""

# Shorter answers come to a few megabytes, whatever they hold.
_LIGHT_BYTES = 65_536

_BOM = b"\xef\xbb\xbf"


class ApiWarning(NamedTuple):
    """A warning that came with a success."""

    code: str
    message: str
    method: str
    path_template: str
    request_id: str | None


class Headers(Mapping[str, str]):
    """The headers of a response, by name in any case; repeated ones are joined with a comma."""

    __slots__ = ("_values",)

    def __init__(self, raw: list[tuple[bytes, bytes]]) -> None:
        values: dict[str, str] = {}
        for raw_name, raw_value in raw:
            name, value = raw_name.decode("latin-1").lower(), raw_value.decode("latin-1")
            values[name] = f"{values[name]}, {value}" if name in values else value
        self._values = values

    def __getitem__(self, name: str) -> str:
        return self._values[name.lower()]

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def __repr__(self) -> str:
        return f"Headers({self._values!r})"


class Answer:
    """One response of the host, read to its end."""

    __slots__ = (
        "_broken",
        "_errors",
        "_headers",
        "_json",
        "attempts",
        "call",
        "content",
        "elapsed_ms",
        "limit",
        "raw",
        "status",
    )

    def __init__(
        self,
        call: Call,
        status: int,
        raw: list[tuple[bytes, bytes]],
        content: bytes,
        elapsed_ms: float,
        limit: int,
    ) -> None:
        self.call = call
        self.status = status
        self.raw = raw
        self.content = content
        self.elapsed_ms = elapsed_ms
        self.limit = limit
        self.attempts = 1
        self._broken: tuple[type[DecodingError], str] | None = None
        self._errors: tuple[ErrorDetail, ...] | None = None
        self._headers: Headers | None = None
        self._json: Any = _UNPARSED

    @property
    def headers(self) -> Headers:
        if self._headers is None:
            self._headers = Headers(self.raw)
        return self._headers

    def json(self) -> Any:
        """The parsed body. Raises `DecodingError`."""
        if self._json is _UNPARSED and self._broken is None:
            try:
                self._json = parse_json(self.content, self.limit)
            except DecodingError as error:
                # Not the error: its traceback would hold the local variables of who asked first.
                self._broken = type(error), error.message
        if self._broken is not None:
            kind, wrong = self._broken
            raise self.locate(kind(wrong), with_excerpt=True)
        return self._json

    def envelope(self) -> dict[str, Any]:
        """The parsed body if it is an object, else an empty one; for error responses."""
        try:
            body = self.json()
        except DecodingError:
            return {}
        return as_object(body)

    @property
    def request_id(self) -> str | None:
        found = as_object(self.envelope().get("meta")).get("requestId")
        return found if isinstance(found, str) else None

    @property
    def errors(self) -> tuple[ErrorDetail, ...]:
        """The errors of a refusal, at most `MAX_ENTRIES`."""
        if self._errors is None:
            self._errors = tuple(
                ErrorDetail(code, text) for code, text in _entries(self.envelope().get("errors"))
            )
        return self._errors

    @property
    def warnings(self) -> tuple[ApiWarning, ...]:
        """The warnings of a success, at most `MAX_ENTRIES`."""
        found = self.envelope().get("warnings")
        if not found:
            return ()
        about = (self.call.method, self.call.template, self.request_id)
        return tuple(ApiWarning(code, text, *about) for code, text in _entries(found))

    @property
    def further_warnings(self) -> int:
        """How many warnings came beyond those."""
        found: object = self.envelope().get("warnings")
        return (
            max(0, len(cast("list[object]", found)) - MAX_ENTRIES) if isinstance(found, list) else 0
        )

    def leave_out(self, content: bytes) -> None:
        """Has `content` in place of what came."""
        self.content = content
        self._json, self._broken = _UNPARSED, None

    def locate(self, error: DecodingError, *, with_excerpt: bool = False) -> DecodingError:
        """Adds status, method, path and request id to a decoding error."""
        error.status = self.status
        error.method = self.call.method
        error.path_template = self.call.template
        if with_excerpt:
            error.excerpt = excerpt(self.content)
        else:
            error.request_id = self.request_id
        return error


class RawResponse(Generic[T]):
    """A call's result together with its response.

    `headers` can be looked up in any case; `elapsed_ms` is the time of the last attempt, `attempts`
    their number; `content` the body's bytes.
    """

    __slots__ = (
        "attempts",
        "content",
        "elapsed_ms",
        "headers",
        "request_id",
        "status",
        "value",
        "warnings",
    )

    def __init__(self, answer: Answer, value: T) -> None:
        self.status = answer.status
        self.headers = answer.headers
        self.value = value
        self.request_id = answer.request_id if answer.content else None
        self.warnings = answer.warnings if answer.content else ()
        self.attempts = answer.attempts
        self.elapsed_ms = answer.elapsed_ms
        self.content = answer.content

    def __repr__(self) -> str:
        return f"<RawResponse {self.status}, request {self.request_id}>"


def as_object(value: object) -> dict[str, Any]:
    """A parsed JSON object; an empty one in place of anything else."""
    return cast("dict[str, Any]", value) if isinstance(value, dict) else {}


def _entries(found: object) -> list[tuple[str, str]]:
    """Code and message of each entry of `errors` or `warnings`, whatever the host put there."""
    entries: list[tuple[str, str]] = []
    for entry in cast("list[object]", found)[:MAX_ENTRIES] if isinstance(found, list) else ():
        if isinstance(entry, dict):
            about = as_object(cast("object", entry))
            entries.append((_as_text(about.get("code")), _as_text(about.get("message"))))
        elif entry is not None:
            entries.append(("", _as_text(entry)))
    return entries


def _as_text(value: object) -> str:
    """A value that should be text, as text; of an object or a list only that it is one."""
    if value is None or isinstance(value, str):
        return value or ""
    if type(value) in (dict, list):  # as deep as the host likes
        return f"({kind_of(value)})"
    return str(value)


def parse_json(content: bytes, limit: int = sys.maxsize) -> Any:
    """Parses JSON in UTF-8, also after a byte order mark. Raises `DecodingError`, also for NaN, infinite
    numbers, deep nesting, and for what holds too much (`check_weight`).
    """
    content = content.removeprefix(_BOM)
    if len(content) > _LIGHT_BYTES:
        from .response_weight import check_weight

        check_weight(content, limit)
    try:
        return read(content)
    except RecursionError:
        wrong = "the body is nested too deeply"
    except ValueError as error:
        wrong = f"the body is not JSON: {printable(str(error), 200)}"
    raise DecodingError("the body is empty" if not content.strip() else wrong)


def read_data(answer: Answer) -> Any:
    """The `data` of a response; None for a write whose response has none. Raises `DecodingError`."""
    reading = answer.call.method in ("GET", "HEAD")
    if not answer.content and not reading:
        return None
    body = answer.json()
    if not isinstance(body, dict):
        raise answer.locate(DecodingError(f"the body is {kind_of(body)}, not an object"))
    data = as_object(answer.json()).get("data")
    if data is None and reading:
        raise answer.locate(DecodingError("the response has no data", pointer="/data"))
    return data


def free_value(answer: Answer) -> Any:
    """The value of a raw call: parsed JSON, text for any other media type, None for no body."""
    if not answer.content:
        return None
    media_type = answer.headers.get("content-type", "").partition(";")[0].strip().lower()
    if media_type and not media_type.endswith("json"):
        return answer.content.decode("utf-8", "replace")
    return answer.json()


def error_of(answer: Answer, attempts: int, hint: str = "") -> ApiError:
    """The exception for an error response."""
    errors, request_id = answer.errors, answer.request_id
    body = None
    content = without_echo(answer.content)
    if content is not answer.content:
        answer.leave_out(content)
    if content:
        try:
            body = answer.json()
            message = "the host gave no reason"
        except ResponseTooLargeError as refused:
            message = refused.message
        except DecodingError:
            message = f"the response is not JSON; it begins: {excerpt(answer.content)}"
    else:
        message = "the response is empty"
    kind = class_for(answer.status, errors[0].code if errors else None)
    error = kind(
        errors[0].message if errors else message,
        status=answer.status,
        errors=errors,
        request_id=request_id,
        method=answer.call.method,
        path_template=answer.call.template,
        attempts=attempts,
        headers=dict(answer.headers),
        body=body,
        content=content,
        hint=hint,
    )
    if isinstance(error, RedirectError):
        error.target = _host_of(answer.headers.get("location", ""))
        named = f"to {printable(error.target, 200)} " if error.target else ""
        error.hint = (
            f"A redirect {named}is not followed, since the request is signed for this host only"
        )
    return error


def _host_of(location: str) -> str:
    """The host name in a redirect, without user name, path or query: those may hold secrets."""
    from urllib.parse import urlsplit

    try:
        return urlsplit(location).hostname or ""
    except ValueError:
        return ""
