"""Keeps the import path `scalr_client.waiting`; the code is in calls/."""

from __future__ import annotations

from .calls.waiting import Condition as Condition
from .calls.waiting import wait_until as wait_until
from .calls.waiting import wait_until_async as wait_until_async
