"""Keeps the import path `scalr_client.codec`; the code is in serialization/."""

from __future__ import annotations

from .serialization.json_text import fast_writer as fast_writer
from .serialization.json_text import standard_json as standard_json
from .serialization.json_text import to_json as to_json
