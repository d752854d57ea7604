"""Faults: makes a host misbehave, in one of many ways, at chosen requests, and counts them.

A fault is described by plain values, the same from Python and over HTTP:

    fake.faults.add("status", status=503, count=2, method="GET")
    POST /_fake/faults {"kind": "delay", "seconds": 0.5, "probability": 0.1}
"""

from __future__ import annotations

import copy
import difflib
import random
import re
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from .contract.reader import Operation, Scope, is_array, is_object, plain
from .http.authentication import rate_limit_exceeded
from .http.envelopes import ErrorResponse, Response, failure

# Faults that strike before anything is executed.
BEFORE = {
    "drop": "close the connection without executing anything",
    "expired": "respond with 401 as if the request were too old",
    "html": "respond with `status` (200) and a page of HTML, executing nothing",
    "rate-limit": "respond with 403 LimitExceeded",
    "raw": "respond with `status`, `headers` and `body` as they are given",
    "redirect": "respond with `status` (302) and a `location`",
    "status": "respond with `status` (503) and an error envelope, executing nothing",
}
# Faults that strike an executed request.
AFTER = {
    "broken-json": "execute, then respond with JSON that ends too early",
    "delay": "execute, then respond after `seconds`",
    "drop-after": "execute, then close the connection",
    "empty-body": "execute, then respond without a body",
    "status-after": "execute, then respond with `status` (502)",
    "truncate": "execute, then send half of the body and close the connection",
}
# Faults that change the data of a response.
ODD_VALUES = {
    "absent-fields": "leave out every property that is not required",
    "empty-objects": "show objects as `[]`",
    "numbers-as-strings": "show numbers as text",
    "unknown-enum": "show values that no enum lists",
    "unknown-properties": "show properties that no definition has",
    "unknown-variant": "show a discriminator of an unknown variant",
}
# Faults that change the links of a list.
PAGES = {
    "endless-pages": "lists never end: the first page again and again, `next` always one further",
    "foreign-link": "`next` leads to `location`, another host",
    "repeated-page": "lists repeat: `next` leads to the page itself",
}
KINDS: Mapping[str, str] = {**BEFORE, **AFTER, **ODD_VALUES, **PAGES}

ELSEWHERE = "http://other-host.example/api/v1beta0/"
NEW_VALUE = "somethingNew"
_HTML = "<html><head><title>{0}</title></head><body><h1>{0}</h1></body></html>"


@dataclass(slots=True)
class Fault:
    """One fault: its kind, and the requests it strikes.

    count: how many times at most, None for ever. skip: how many matching requests pass first.
    probability: 0 to 1. method, path (a regular expression, found anywhere in the path) and
    operation (its name in the client, `user.farms.list`) narrow it down. status, seconds, location,
    headers, body and retry_after (a `Retry-After` header) say what it does.
    """

    kind: str
    count: int | None = 1
    skip: int = 0
    probability: float = 1.0
    method: str | None = None
    path: str | None = None
    operation: str | None = None
    status: int | None = None
    seconds: float = 0.1
    location: str = ELSEWHERE
    headers: dict[str, str] = field(default_factory=dict)
    body: str = ""
    retry_after: str | None = None
    struck: int = 0

    def __post_init__(self) -> None:
        if self.kind not in KINDS:
            raise ValueError(f"unknown fault {self.kind!r}; there are: {', '.join(KINDS)}")
        if not 0 <= self.probability <= 1:
            raise ValueError("probability must be from 0 to 1")
        if self.path is not None:
            try:
                re.compile(self.path)
            except re.error as error:
                raise ValueError(f"path is not a regular expression: {error}") from error

    def strikes(
        self, method: str, path: str, operation: Operation | None, chance: random.Random
    ) -> bool:
        """True if it strikes this request; counts the requests that it lets pass."""
        if self.count is not None and self.struck >= self.count:
            return False
        if not (self._selects(method, path, operation) and self._can_change(operation)):
            return False
        if self.skip > 0:
            self.skip -= 1
            return False
        if self.probability < 1 and chance.random() >= self.probability:
            return False
        self.struck += 1
        return True

    def _selects(self, method: str, path: str, operation: Operation | None) -> bool:
        """True for a request that the fault was added for."""
        return (
            (self.method is None or self.method.upper() == method)
            and (
                self.operation is None
                or (operation is not None and operation.name == self.operation)
            )
            and (self.path is None or re.search(self.path, path) is not None)
        )

    def _can_change(self, operation: Operation | None) -> bool:
        """True if the response has what the fault changes: links of a page, or data."""
        if self.kind in PAGES:
            return operation is not None and operation.is_list
        return self.kind not in ODD_VALUES or (operation is not None and operation.item is not None)


class Faults:
    """The armed faults of a fake host. The first that strikes a request is the only one."""

    def __init__(self, seed: int, operations: Mapping[str, str]) -> None:
        self._operations = operations
        self._armed: list[Fault] = []
        self._chance = random.Random(seed)  # noqa: S311  faults that repeat, not secrets
        self.injected: Counter[str] = Counter()

    def add(self, kind: str, **options: Any) -> Fault:
        """Arm a fault (see `Fault`).

        Raises ValueError for a kind or an operation that does not exist, for a probability out of
        range and for a path that is not a regular expression, TypeError for an unknown option.
        """
        fault = Fault(kind, **options)
        if fault.operation is not None:
            fault.operation = self._name_of(fault.operation)
        self._armed.append(fault)
        return fault

    def _name_of(self, given: str) -> str:
        """The operation's name in the client, for any spelling of its reserved words."""
        if (name := self._operations.get(plain(given))) is not None:
            return name
        near = difflib.get_close_matches(given, self._operations.values(), n=3)
        hint = f"did you mean {', '.join(near)}?" if near else "a name reads like user.farms.list"
        raise ValueError(f"this host has no operation {given!r}; {hint}")

    def clear(self) -> None:
        """Disarm all; what was counted stays."""
        self._armed = []

    def armed(self) -> list[Fault]:
        """The faults that are armed, in the order in which they are tried."""
        return list(self._armed)

    def strike(self, method: str, path: str, operation: Operation | None) -> Fault | None:
        """The fault that strikes this request, if one does."""
        for fault in self._armed:
            if fault.strikes(method, path, operation, self._chance):
                self.injected[fault.kind] += 1
                return fault
        return None


def response_instead(fault: Fault, meta: dict[str, str]) -> Response | None:
    """The response of a fault that strikes before anything is executed; None for the others."""
    if fault.kind == "drop":
        return Response(0)
    if fault.kind == "expired":
        error = ErrorResponse(401, "BadAuthentication", "Request is expired.")
        return Response(401, failure(meta, error))
    if fault.kind == "rate-limit":
        return Response(403, failure(meta, rate_limit_exceeded()))
    if fault.kind == "html":
        return _html_response(fault.status or 200)
    if fault.kind == "redirect":
        return Response(fault.status or 302, headers={"location": fault.location})
    if fault.kind == "raw":
        headers = {name.lower(): value for name, value in fault.headers.items()}
        return Response(fault.status or 200, body=fault.body.encode(), headers=headers)
    if fault.kind == "status":
        return _server_error(fault, meta, 503)
    return None


def _server_error(fault: Fault, meta: dict[str, str], default: int) -> Response:
    """An error response; 502 and 504 come from a proxy and are HTML."""
    status = fault.status or default
    code = {503: "ServiceUnavailable", 501: "NotImplemented"}.get(status, "InternalServerError")
    if status in (502, 504):
        response = _html_response(status)
    else:
        error = ErrorResponse(status, code, "FakeScalr fails: a fault is armed.")
        response = Response(status, failure(meta, error))
    if fault.retry_after is not None:
        response.headers["retry-after"] = fault.retry_after
    return response


def _html_response(status: int) -> Response:
    body = _HTML.format(f"{status} from a proxy").encode()
    return Response(status, body=body, headers={"content-type": "text/html"})


def damaged_response(fault: Fault, response: Response, meta: dict[str, str]) -> Response:
    """The response to an executed request, damaged by a fault that strikes after that."""
    if fault.kind == "status-after":
        return _server_error(fault, meta, 502)
    if fault.kind == "empty-body":
        return Response(response.status)
    if fault.kind == "broken-json":
        response.encode()
        response.body = response.body[: len(response.body) // 2] or b"{"
    return response


def distort_data(
    kind: str, payload: Mapping[str, Any], operation: Operation, scope: Scope
) -> dict[str, Any]:
    """The envelope with odd values in its data."""
    odd = copy.deepcopy(dict(payload))
    data = odd.get("data")
    for item in data if is_array(data) else [data]:
        if is_object(item) and operation.item is not None:
            _ODD[kind](item, operation.item, scope)
    return odd


def distort_pagination(
    fault: Fault, pagination: dict[str, Any], this_page: str, next_page: str
) -> None:
    """Put another link in the place of the one to the next page."""
    pagination["next"] = {
        "endless-pages": next_page,
        "foreign-link": fault.location,
        "repeated-page": this_page,
    }[fault.kind]


def _unknown_enum(item: dict[str, Any], name: str, scope: Scope) -> None:
    definition = scope.definitions[name]
    for key, each in definition.properties.items():
        if each.type.values and key != definition.discriminator:
            item[key] = NEW_VALUE
        elif each.type.model and is_object(item.get(key)):
            _unknown_enum(item[key], each.type.model, scope)


def _unknown_properties(item: dict[str, Any], name: str, scope: Scope) -> None:
    item[NEW_VALUE] = {"nested": [1, {"deep": True}], "text": "new"}
    for value in item.values():
        if isinstance(value, dict) and "deep" not in value and "nested" not in value:
            value[NEW_VALUE] = "new"


def _unknown_variant(item: dict[str, Any], name: str, scope: Scope) -> None:
    definition = scope.definitions[name]
    if definition.discriminator:
        item[definition.discriminator] = "SomethingNew"
    for key, each in definition.properties.items():
        if each.type.model and is_object(item.get(key)):
            _unknown_variant(item[key], each.type.model, scope)


def _empty_objects(item: dict[str, Any], name: str, scope: Scope) -> None:
    for key, each in scope.definitions[name].properties.items():
        if each.type.kind == "model":
            item[key] = []


def _numbers_as_strings(item: dict[str, Any], name: str, scope: Scope) -> None:
    for key, value in item.items():
        if is_object(value):
            _numbers_as_strings(value, name, scope)
        elif isinstance(value, bool):
            item[key] = "1" if value else "0"
        elif isinstance(value, int | float):
            item[key] = str(value)


def _absent_fields(item: dict[str, Any], name: str, scope: Scope) -> None:
    definition = scope.definitions[name]
    for key in list(item):
        if key not in definition.required and key not in ("id", definition.discriminator):
            del item[key]


_ODD: Mapping[str, Callable[[dict[str, Any], str, Scope], None]] = {
    "absent-fields": _absent_fields,
    "empty-objects": _empty_objects,
    "numbers-as-strings": _numbers_as_strings,
    "unknown-enum": _unknown_enum,
    "unknown-properties": _unknown_properties,
    "unknown-variant": _unknown_variant,
}
