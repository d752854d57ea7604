"""Authenticates a request: key, date, signature; then the rate limit and the content type.

The order is the host's: headers, date, signature version, key, time window, signature. The first
check that fails raises its `ErrorResponse`. Written apart from the client's signer.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime

from .envelopes import ErrorResponse
from .php import canonical_query
from .request import Request

SIGNATURE_VERSION = "V1-HMAC-SHA256"
WINDOW_SECONDS = 300
_WHITESPACE = re.compile(r"\s")
_SECONDS = re.compile(r"@-?[0-9]{1,12}(\.[0-9]+)?\Z")
_LEADING_SLASHES = re.compile(r"^/+")
_EMPTY_TO_PHP = ("", "0")


@dataclass(slots=True)
class ApiKey:
    """A key pair, its user, and the scopes it gives access to."""

    key_id: str
    secret_key: str = field(repr=False)
    user_id: int
    scopes: tuple[str, ...] = ("user", "account")
    active: bool = True


def string_to_sign(request: Request, date: str) -> str:
    """The five lines a host signs: method, date, path, canonical query, body."""
    path = _LEADING_SLASHES.sub("/", request.path)
    query = canonical_query(request.query_string)
    body = request.content.decode("utf-8", "surrogateescape")
    return "\n".join((request.method, date, path, query, body))


def signature(secret_key: str, text: str) -> str:
    """The value of `X-Scalr-Signature` for a string to sign."""
    digest = hmac.new(
        secret_key.encode(), text.encode("utf-8", "surrogateescape"), hashlib.sha256
    ).digest()
    return f"{SIGNATURE_VERSION} {base64.b64encode(digest).decode('ascii')}"


def parse_date(text: str, now: float) -> float | None:
    """Seconds since the epoch of a date without white space; None for text that is not a date."""
    if text.lower() == "now":
        return now
    if _SECONDS.match(text):
        return float(text[1:])
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()


def authenticate(
    request: Request,
    key_of: Callable[[str], ApiKey | None],
    scope: str,
    now: float,
    meta: dict[str, str],
) -> ApiKey:
    """The key that signed the request; fills `meta` with what debug mode shows."""
    headers = request.headers
    key_id = headers.get("x-scalr-key-id", "")
    given = headers.get("x-scalr-signature", "")
    if key_id in _EMPTY_TO_PHP or given in _EMPTY_TO_PHP:
        raise ErrorResponse(401, "BadAuthentication", "The request is not signed.")
    date = _WHITESPACE.sub("", headers.get("x-scalr-date", ""))
    moment = parse_date(date, now) if date else None
    if moment is None:
        raise ErrorResponse(400, "BadRequest", "X-Scalr-Date is missing or is not a date.")
    if given.split(" ")[0] != SIGNATURE_VERSION:
        raise ErrorResponse(401, "BadAuthentication", "The version of the signature is unknown.")
    key = key_of(key_id)
    if key is None or not key.active or scope not in key.scopes:
        raise ErrorResponse(
            401, "BadAuthentication", "There is no such API key, or it is not active."
        )
    if abs(int(now) - int(moment)) > WINDOW_SECONDS:
        raise ErrorResponse(401, "BadAuthentication", _expired(request, now))
    text = string_to_sign(request, date)
    if request.debug:
        meta["stringToSign"] = text.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    if not hmac.compare_digest(signature(key.secret_key, text).encode(), given.encode()):
        raise ErrorResponse(401, "BadAuthentication", "Signature does not match")
    return key


def check_content_type(request: Request) -> None:
    if not request.content:
        return
    media_type = re.split("[;,]", request.headers.get("content-type", ""), maxsplit=1)[0]
    if media_type.strip().lower() != "application/json":
        raise ErrorResponse(400, "BadRequest", "The body must be application/json.")


class RateLimit:
    """Counts requests per key and calendar minute (UTC); rejected ones count too."""

    def __init__(self) -> None:
        self._minute = 0
        self._counts: dict[str, int] = {}

    def count(self, key_id: str, now: float, limit: int | None) -> None:
        minute = int(now // 60)
        if minute != self._minute:
            self._minute, self._counts = minute, {}
        self._counts[key_id] = self._counts.get(key_id, 0) + 1
        if limit is not None and self._counts[key_id] > limit:
            raise rate_limit_exceeded()


def rate_limit_exceeded() -> ErrorResponse:
    return ErrorResponse(403, "LimitExceeded", "Too many requests in this minute for this API key.")


def _expired(request: Request, now: float) -> str:
    message = "Request is expired."
    if request.debug:
        message += f" Now is {datetime.fromtimestamp(int(now), UTC):%Y-%m-%dT%H:%M:%SZ}"
    return message
