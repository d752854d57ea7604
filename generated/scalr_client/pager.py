"""Keeps the import path `scalr_client.pager`; the code is in calls/."""

from __future__ import annotations

from .calls.pager import AsyncPager as AsyncPager
from .calls.pager import Page as Page
from .calls.pager import Pager as Pager
