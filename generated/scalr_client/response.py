"""Keeps the import path `scalr_client.response`; the code is in calls/."""

from __future__ import annotations

from .calls.operation import decode_item as decode_item
from .calls.operation import decode_items as decode_items
from .calls.response import Answer as Answer
from .calls.response import ApiWarning as ApiWarning
from .calls.response import Headers as Headers
from .calls.response import RawResponse as RawResponse
from .calls.response import as_object as as_object
from .calls.response import error_of
from .calls.response import free_value as free_value
from .calls.response import parse_json as parse_json
from .calls.response import read_data as read_data

refusal = error_of
