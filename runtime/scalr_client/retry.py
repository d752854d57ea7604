"""Keeps the import path `scalr_client.retry`; the code is in calls/."""

from __future__ import annotations

from .calls.retry import REPEATABLE_VERBS as REPEATABLE_VERBS
from .calls.retry import RETRIED_STATUSES as RETRIED_STATUSES
from .calls.retry import Attempt as Attempt
from .calls.retry import RetryPolicy as RetryPolicy
from .calls.retry import parse_retry_after as parse_retry_after
