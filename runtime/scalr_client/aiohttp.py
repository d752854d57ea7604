"""Keeps the import path `scalr_client.aiohttp`; the code is in http/."""

from __future__ import annotations

from .http.aiohttp import AiohttpTransport as AiohttpTransport
