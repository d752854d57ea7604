"""Envelopes, error responses and their bytes, as a Scalr host writes them."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any


class ErrorResponse(Exception):
    """Ends a request: the host responds with an error envelope."""

    def __init__(self, status: int, code: str, message: str) -> None:
        super().__init__(f"{status} {code}: {message}")
        self.status = status
        self.code = code
        self.message = message


def invalid_structure(message: str) -> ErrorResponse:
    return ErrorResponse(400, "InvalidStructure", message)


def invalid_value(message: str) -> ErrorResponse:
    return ErrorResponse(400, "InvalidValue", message)


def not_found(message: str) -> ErrorResponse:
    return ErrorResponse(404, "ObjectNotFound", message)


def no_endpoint() -> ErrorResponse:
    return ErrorResponse(404, "EndpointNotFound", "There is no endpoint at this path and method.")


@dataclass(slots=True)
class Response:
    """One response: a JSON envelope, a body that is not JSON, or no body."""

    status: int
    payload: dict[str, Any] | None = None
    body: bytes = b""
    headers: dict[str, str] = field(default_factory=dict)

    def encode(self) -> None:
        """Turn the envelope into the body; raises TypeError for what is not JSON."""
        if self.payload is not None:
            self.body = encode(self.payload)
            self.payload = None


def encode(payload: object) -> bytes:
    """JSON with escaped slashes and plain ASCII, the defaults of `json_encode`."""
    text = json.dumps(payload, separators=(",", ":"))
    return text.replace("/", "\\/").encode("ascii")


def detail(meta: Mapping[str, Any], data: object, warnings: Sequence[object]) -> dict[str, Any]:
    """The envelope of one object."""
    return {"meta": meta, "data": data, "warnings": list(warnings)}


def listing(
    meta: Mapping[str, Any],
    data: Sequence[object],
    pagination: Mapping[str, str | None],
    warnings: Sequence[object],
) -> dict[str, Any]:
    """The envelope of one page of a list."""
    return {"meta": meta, "data": data, "pagination": pagination, "warnings": list(warnings)}


def failure(meta: Mapping[str, Any], error: ErrorResponse) -> dict[str, Any]:
    """The envelope of an error."""
    return {"meta": meta, "errors": [{"code": error.code, "message": error.message}]}
