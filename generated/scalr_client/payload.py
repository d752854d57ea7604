"""Keeps the import path `scalr_client.payload`; the code is in calls/."""

from __future__ import annotations

from .calls.request_body import Mode as Mode
from .calls.request_body import write_body as write_body
