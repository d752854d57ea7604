"""Keeps the import path `scalr_client.explain`; the code is in diagnostics.py."""

from __future__ import annotations

from .diagnostics import PARTS as PARTS
from .diagnostics import PropertyReference as PropertyReference
from .diagnostics import explain_signature as explain_signature
from .diagnostics import masked_json as masked_json
from .diagnostics import properties_named as properties_named
