"""A signed HTTP call in a few lines: what these tests speak to FakeScalr with."""

from __future__ import annotations

import base64
import hashlib
import hmac
import http.client
import json
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from urllib.parse import quote, urlsplit

from scalr_client.testing import FakeScalr


@dataclass(frozen=True)
class Reply:
    status: int
    headers: dict[str, str]
    content: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.content)

    @property
    def data(self) -> Any:
        return self.json["data"]

    @property
    def error(self) -> tuple[int, str]:
        return self.status, self.json["errors"][0]["code"]

    @property
    def message(self) -> str:
        return str(self.json["errors"][0]["message"])


class Caller:
    """Signs as a client should, unless told to do it otherwise."""

    def __init__(self, fake: FakeScalr, key: tuple[str, str] | None = None) -> None:
        self.fake = fake
        self.key = key or (fake.key_id, fake.secret_key)
        self.connection = http.client.HTTPConnection(urlsplit(fake.url).netloc, timeout=10)

    def signed(
        self, method: str, path: str, query: str, body: bytes, date: str, key: tuple[str, str]
    ) -> dict[str, str]:
        text = "\n".join((method, date, path, query, body.decode()))
        digest = hmac.new(key[1].encode(), text.encode(), hashlib.sha256).digest()
        return {
            "X-Scalr-Key-Id": key[0],
            "X-Scalr-Date": date,
            "X-Scalr-Signature": "V1-HMAC-SHA256 " + base64.b64encode(digest).decode(),
        }

    def raw(
        self, method: str, target: str, headers: dict[str, str] | None = None, body: bytes = b""
    ) -> Reply:
        self.connection.request(method, target, body=body or None, headers=headers or {})
        response = self.connection.getresponse()
        found = {name.lower(): value for name, value in response.getheaders()}
        return Reply(response.status, found, response.read())

    def call(
        self,
        method: str,
        path: str,
        query: dict[str, object] | None = None,
        body: object = None,
        *,
        headers: dict[str, str | None] | None = None,
        date: str | None = None,
    ) -> Reply:
        """A signed call; a header given as None is left out."""
        if path.startswith("user/"):
            path = path.replace("user/", f"user/{self.fake.env_id}/", 1)
        if path.startswith("account/"):
            path = path.replace("account/", f"account/{self.fake.account_id}/", 1)
        if not path.startswith("/"):
            path = f"/api/v1beta0/{path}"
        key = self.key
        if path.startswith("/api/v1beta0/global/"):
            key = (self.fake.global_key_id, self.fake.global_secret_key)
        canonical = "&".join(
            f"{quote(name, safe='')}={quote(str(value), safe='')}"
            for name, value in sorted((query or {}).items())
        )
        content = b"" if body is None else json.dumps(body).encode()
        now = date or datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        sent: dict[str, str | None] = dict(self.signed(method, path, canonical, content, now, key))
        if content:
            sent["Content-Type"] = "application/json"
        sent.update(headers or {})
        kept = {name: value for name, value in sent.items() if value is not None}
        target = f"{path}?{canonical}" if canonical else path
        return self.raw(method, target, kept, content)

    def get(self, path: str, **query: object) -> Reply:
        return self.call("GET", path, query)

    def post(self, path: str, body: object = None) -> Reply:
        return self.call("POST", path, body=body)

    def patch(self, path: str, body: object) -> Reply:
        return self.call("PATCH", path, body=body)

    def delete(self, path: str) -> Reply:
        return self.call("DELETE", path)
