"""Keeps the import path `scalr_client.clock`; the code is in calls/."""

from __future__ import annotations

from .calls.clock import MAX_SKEW as MAX_SKEW
from .calls.clock import MIN_SKEW as MIN_SKEW
from .calls.clock import Clock as Clock
from .calls.clock import HostClock as HostClock
from .calls.clock import parse_http_date as parse_http_date
