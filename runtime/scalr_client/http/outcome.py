"""What comes of an attempt: the body of its answer while that comes in, or why there is none."""

from __future__ import annotations

import ssl
import time
import zlib
from typing import TYPE_CHECKING

import httpx

from ..calls.response import Answer
from .signed_request import WHOLE_HEADERS

if TYPE_CHECKING:
    from ..calls.call import Call

# Packing adds a few bytes to a short answer; members of nothing could add them for ever.
_PACKING_OVERHEAD = 1024

# Servers send one; each costs more than the 20 bytes that an empty one takes.
_MEMBERS = 100

# Pieces from which on they go into one array; fewer are cheaper as bytes.
_FEW = 3


class Body:
    """Collects an answer's body, unpacks gzip, and never holds more than the limit."""

    __slots__ = ("_data", "_gzip", "_members", "_pieces", "_received", "kind", "limit", "refusal")

    def __init__(self, headers: httpx.Headers, limit: int) -> None:
        encoding = headers.get("content-encoding", "identity").strip().lower() or "identity"
        length = headers.get("content-length", "")
        self.limit = limit
        self._members = 0
        self._received = 0
        self._pieces = 0
        self._data: bytes | bytearray = b""
        self._gzip = zlib.decompressobj(31) if encoding in ("gzip", "x-gzip") else None
        self.kind = "packing"
        """What a `refusal` is about."""
        self.refusal: str | None = None
        if self._gzip is None and encoding != "identity":
            self.refusal = (
                f"the answer is packed in a way that was not asked for: {encoding[:40]!r}"
            )
        elif length.isascii() and length.isdigit() and int(length[:18]) > limit:
            self._refuse_size()

    def _refuse_size(self) -> None:
        self.kind = "size"
        self.refusal = f"the answer is longer than max_response_bytes ({self.limit})"

    def feed(self, chunk: bytes) -> bool:
        """Takes a piece; False when enough is known to stop reading."""
        self._received += len(chunk)
        if self._received > self.limit + _PACKING_OVERHEAD:
            self._refuse_size()
        while chunk and self.refusal is None:
            packed = self._gzip
            if packed is None:
                piece, chunk = chunk, b""
            else:
                try:
                    piece = packed.decompress(chunk, self.limit - len(self._data) + 1)
                except zlib.error:
                    self.refusal = "the answer's gzip data is broken"
                    break
                chunk = packed.unconsumed_tail or packed.unused_data
                if packed.eof and chunk:
                    self._gzip = zlib.decompressobj(31)
                    self._members += 1
                    if self._members > _MEMBERS:
                        self.kind = "size"
                        self.refusal = f"the answer's gzip data has more than {_MEMBERS} parts"
            self._pieces += 1
            if self._pieces == _FEW:  # most answers come in one or two
                self._data = bytearray(self._data)
            self._data += piece
            if len(self._data) > self.limit:
                self._refuse_size()
        return self.refusal is None

    def finish(self) -> bytes:
        if self._gzip is not None and self._received and not self._gzip.eof and not self.refusal:
            self.refusal = "the answer's gzip data ends too early"
        return bytes(self._data)


def whole_body(content: bytes, limit: int) -> Body:
    """A body that did not come in pieces."""
    body = Body(httpx.Headers(), limit)
    body.feed(content)
    return body


def answer_of(call: Call, response: httpx.Response, body: Body, started: float) -> Answer | Failure:
    """The answer that has come in, or why it was given up; `started` is on `time.perf_counter`."""
    content = body.finish()
    status = response.status_code
    if body.refusal is not None:
        return Failure(
            body.kind, body.refusal, may_have_executed=True, retryable=False, status=status
        )
    elapsed = (time.perf_counter() - started) * 1000
    headers = response.extensions.get(WHOLE_HEADERS) or response.headers.raw
    return Answer(call, status, headers, content, elapsed, body.limit)


class Failure:
    """An attempt that brought no whole answer: `kind` says where it ended."""

    __slots__ = ("kind", "may_have_executed", "reason", "retryable", "status")

    def __init__(
        self,
        kind: str,
        reason: str,
        *,
        may_have_executed: bool,
        retryable: bool = True,
        status: int | None = None,
    ) -> None:
        self.kind = kind
        """`connect`, `timeout`, `broken` (sent, and no whole answer came), `size` or `packing`."""
        self.reason = reason
        self.may_have_executed = may_have_executed
        self.retryable = retryable
        self.status = status
        """Of an answer that was given up; None if there was none."""


# Raised before any byte of the request has left.
_NOT_SENT = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.UnsupportedProtocol,
)


# A UnicodeError is what a name of a host comes to that cannot be looked up, an OSError what some
# libraries let through, as ssl's for a record that cannot be read.
SENDING = (httpx.HTTPError, httpx.InvalidURL, UnicodeError, OSError)


def failure_of(error: Exception) -> Failure:
    """What an exception of httpx means. The exception is not kept: it holds the signed headers."""
    kind = "timeout" if isinstance(error, httpx.TimeoutException) else "broken"
    reason = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
    if not isinstance(error, _NOT_SENT):
        return Failure(kind, reason, may_have_executed=True)
    kind = kind if kind == "timeout" else "connect"
    refused = _certificate_problem(error)
    if refused is None:
        return Failure(kind, reason, may_have_executed=False)
    reason = f"the host's certificate is not accepted: {refused}; pass ca_file for a CA of your own"
    return Failure(kind, reason, may_have_executed=False, retryable=False)


def _certificate_problem(error: BaseException | None) -> str | None:
    for _ in range(10):
        if error is None:
            break
        if isinstance(error, ssl.SSLCertVerificationError):
            return getattr(error, "verify_message", "") or str(error)
        error = error.__cause__ or error.__context__
    return None


def too_slow(*, may_have_executed: bool) -> Failure:
    """The deadline of the call passed in the middle of an attempt."""
    reason = "the deadline of the call passed before the answer was there"
    return Failure("timeout", reason, may_have_executed=may_have_executed)
