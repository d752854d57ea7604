"""Keeps the import path `scalr_client.request`; the code is in calls/."""

from __future__ import annotations

from .calls.call import Call as Call
from .calls.free_call import free_call as free_call
from .calls.operation import Operation as Operation
from .calls.operation import segment as segment
from .calls.query import encode_query as encode_query
from .calls.query import page_parameters as page_parameters
from .calls.request_body import encode_body as encode_body
from .options import RESERVED_HEADERS as RESERVED_HEADERS
from .options import check_headers as check_headers
