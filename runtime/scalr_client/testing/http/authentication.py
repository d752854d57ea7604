"""Who is asking: the checks a Scalr host makes before it looks at what is asked.

The order is the host's: headers, date, signature version, key, time window, signature, user, rate
limit, content type. Each check raises the `Refusal` of its row.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime

from .envelopes import Refusal
from .php import Query, canonical_query, is_loosely_one, parse_query

SIGNATURE_VERSION = "V1-HMAC-SHA256"
WINDOW_SECONDS = 300
_WHITESPACE = re.compile(r"\s")
_SECONDS = re.compile(r"@-?[0-9]{1,12}(\.[0-9]+)?\Z")
_LEADING_SLASHES = re.compile(r"^/+")
_EMPTY_TO_PHP = ("", "0")


@dataclass(slots=True)
class Received:
    """One request as it came in: nothing decoded, nothing normalised."""

    method: str
    path: str
    query_string: str
    headers: dict[str, str]
    body: bytes

    @property
    def variables(self) -> Query:
        """The variables of the query string."""
        return parse_query(self.query_string)

    @property
    def debug(self) -> bool:
        return is_loosely_one(self.headers.get("x-scalr-debug", ""))

    @property
    def content(self) -> bytes:
        """The body as the host sees it: a lone `0` counts as no body."""
        return b"" if self.body == b"0" else self.body


@dataclass(slots=True)
class ApiKey:
    """A key pair, whom it belongs to, and where it opens."""

    key_id: str
    secret_key: str = field(repr=False)
    user_id: int
    scopes: tuple[str, ...] = ("user", "account")
    active: bool = True


def string_to_sign(received: Received, date: str) -> str:
    """The five lines a host signs: method, date, path, canonical query, body."""
    path = _LEADING_SLASHES.sub("/", received.path)
    query = canonical_query(received.query_string)
    body = received.content.decode("utf-8", "surrogateescape")
    return "\n".join((received.method, date, path, query, body))


def signature(secret_key: str, text: str) -> str:
    digest = hmac.new(
        secret_key.encode(), text.encode("utf-8", "surrogateescape"), hashlib.sha256
    ).digest()
    return f"{SIGNATURE_VERSION} {base64.b64encode(digest).decode('ascii')}"


def parse_date(text: str, now: float) -> float | None:
    """Seconds since the epoch of a date without white space; None if it is no date."""
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
    received: Received,
    key_of: Callable[[str], ApiKey | None],
    scope: str,
    now: float,
    meta: dict[str, str],
) -> ApiKey:
    """The key that signed the request; fills `meta` with what debug mode shows."""
    headers = received.headers
    key_id = headers.get("x-scalr-key-id", "")
    given = headers.get("x-scalr-signature", "")
    if key_id in _EMPTY_TO_PHP or given in _EMPTY_TO_PHP:
        raise Refusal(401, "BadAuthentication", "The request is not signed.")
    date = _WHITESPACE.sub("", headers.get("x-scalr-date", ""))
    moment = parse_date(date, now) if date else None
    if moment is None:
        raise Refusal(400, "BadRequest", "X-Scalr-Date is missing or is no date.")
    if given.split(" ")[0] != SIGNATURE_VERSION:
        raise Refusal(401, "BadAuthentication", "This kind of signature is not known.")
    key = key_of(key_id)
    if key is None or not key.active or scope not in key.scopes:
        raise Refusal(401, "BadAuthentication", "There is no such API key, or it is not active.")
    if abs(int(now) - int(moment)) > WINDOW_SECONDS:
        raise Refusal(401, "BadAuthentication", _expired(received, now))
    text = string_to_sign(received, date)
    if received.debug:
        meta["stringToSign"] = text.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    if not hmac.compare_digest(signature(key.secret_key, text).encode(), given.encode()):
        raise Refusal(401, "BadAuthentication", "Signature does not match")
    return key


def check_content_type(received: Received) -> None:
    if not received.content:
        return
    media_type = re.split("[;,]", received.headers.get("content-type", ""), maxsplit=1)[0]
    if media_type.strip().lower() != "application/json":
        raise Refusal(400, "BadRequest", "The body must be application/json.")


class RateLimit:
    """Requests counted per key and calendar minute (UTC); refused ones count too."""

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


def rate_limit_exceeded() -> Refusal:
    return Refusal(403, "LimitExceeded", "Too many requests in this minute for this API key.")


def _expired(received: Received, now: float) -> str:
    message = "Request is expired."
    if received.debug:
        message += f" Now is {datetime.fromtimestamp(int(now), UTC):%Y-%m-%dT%H:%M:%SZ}"
    return message
