"""Answers as a Scalr host words them: envelopes, refusals and the bytes on the wire."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from starlette.responses import Response

CONTENT_TYPE = "application/json; utf-8"


class Refusal(Exception):
    """A request that the host answers with an error envelope."""

    def __init__(self, status: int, code: str, message: str) -> None:
        super().__init__(f"{status} {code}: {message}")
        self.status = status
        self.code = code
        self.message = message


def bad_structure(message: str) -> Refusal:
    return Refusal(400, "InvalidStructure", message)


def bad_value(message: str) -> Refusal:
    return Refusal(400, "InvalidValue", message)


def not_found(message: str) -> Refusal:
    return Refusal(404, "ObjectNotFound", message)


def no_endpoint() -> Refusal:
    return Refusal(404, "EndpointNotFound", "No endpoint answers at this path with this verb.")


@dataclass(slots=True)
class Answer:
    """One answer: a JSON envelope, or a body that is not JSON, or none."""

    status: int
    payload: dict[str, Any] | None = None
    body: bytes = b""
    headers: dict[str, str] = field(default_factory=dict)

    def encode(self) -> None:
        """Turn the envelope into the body; raises TypeError for what is not JSON."""
        if self.payload is not None:
            self.body = encode(self.payload)
            self.payload = None

    def response(self) -> Response:
        """The answer as a Starlette response."""
        self.encode()
        headers = dict(self.headers)
        if self.body and "content-type" not in headers:
            headers["content-type"] = CONTENT_TYPE
        return Response(self.body, self.status, headers)


def encode(payload: object) -> bytes:
    """JSON with escaped slashes and plain ASCII, the defaults of `json_encode`."""
    text = json.dumps(payload, separators=(",", ":"))
    return text.replace("/", "\\/").encode("ascii")


def detail(meta: Mapping[str, Any], data: object, warnings: Sequence[object]) -> dict[str, Any]:
    return {"meta": meta, "data": data, "warnings": list(warnings)}


def listing(
    meta: Mapping[str, Any],
    data: Sequence[object],
    pagination: Mapping[str, str | None],
    warnings: Sequence[object],
) -> dict[str, Any]:
    return {"meta": meta, "data": data, "pagination": pagination, "warnings": list(warnings)}


def failure(meta: Mapping[str, Any], refusal: Refusal) -> dict[str, Any]:
    return {"meta": meta, "errors": [{"code": refusal.code, "message": refusal.message}]}
