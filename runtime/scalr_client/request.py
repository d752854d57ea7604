"""Keeps the import path `scalr_client.request`; the code is in calls/."""

from __future__ import annotations

from .calls.operation import RESERVED_HEADERS as RESERVED_HEADERS
from .calls.operation import Call as Call
from .calls.operation import Operation as Operation
from .calls.operation import check_headers as check_headers
from .calls.operation import encode_body as encode_body
from .calls.operation import encode_query as encode_query
from .calls.operation import free_call as free_call
from .calls.operation import page_parameters as page_parameters
from .calls.operation import segment as segment
