"""Keeps the import path `scalr_client.transport`; the code is in http/."""

from __future__ import annotations

from .http.outcome import Failure as Failure
from .http.outcome import failure_of as failure_of
from .http.transport import KEEPALIVE_SECONDS as KEEPALIVE_SECONDS
from .http.transport import MAX_CONNECTIONS as MAX_CONNECTIONS
from .http.transport import AsyncLink as AsyncLink
from .http.transport import BaseLink as BaseLink
from .http.transport import Link as Link
from .http.transport import TransportOptions as TransportOptions
from .http.transport import unchecked as unchecked
