"""Writes what repeats once: path parameters of one meaning, error responses of most operations."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable
from typing import Any, Final

from ..swagger import read
from .names import camel

Json = dict[str, Any]
Responses = dict[str, Json]
"""The responses of an operation, by status."""

STATUS_TEXT: Final = {
    "200": "OK",
    "201": "Created",
    "202": "Accepted",
    "204": "No content",
    "400": "Bad request",
    "401": "Not authenticated",
    "403": "Forbidden",
    "404": "Not found",
    "409": "Conflict",
    "422": "Unprocessable",
    "500": "Server error",
    "501": "Not implemented",
    "503": "Unavailable",
}
"""Swagger wants a description for every response; these are the reason phrases we give."""

_STATUS: Final = re.compile(r"[1-5][0-9]{2}|default")
"""What Swagger takes for a status; a response under any other key is not shared."""


def share_parameters(data: Json) -> None:
    """Move path parameters of one name and one meaning to the shared ``parameters``."""
    shared: Json = data["parameters"]
    for item in data["paths"].values():
        for index, parameter in enumerate(item.get("parameters", ())):
            name = parameter.get("name")
            if parameter.get("in") == "path" and shared.setdefault(name, parameter) == parameter:
                item["parameters"][index] = {"$ref": read.refer("parameters", name)}


def share_responses(data: Json) -> None:
    """Move the error response that most operations have for a status to the shared ``responses``.

    An operation without any errors, restored by a correction, gets those of all others.
    """
    given: Json = data.get("responses", {})
    every: list[Responses] = [
        operation["responses"]
        for _, _, operation in read.operations(data)
        if "responses" in operation
    ]
    for responses in every:  # a text that shares responses already, like the contract itself
        for status, response in responses.items():
            responses[status], _ = read.response(data, response)
    for responses in every:
        for status, response in responses.items():
            _complete(status, response)
    common = _commonest(every)
    data["responses"] = {**given, **{_name(status): found for status, found in common.items()}}
    for responses in every:
        if not any(map(_is_error, responses)):
            responses.update(common)
        for status, response in common.items():
            if responses.get(status) == response:
                responses[status] = {"$ref": read.refer("responses", _name(status))}


def _is_error(status: str) -> bool:
    return status[:1] != "2"


def _text(status: str) -> str:
    return STATUS_TEXT.get(status, "Response " + status)


def _name(status: str) -> str:
    """The name of the shared response for a status."""
    return camel(_text(status))


def _complete(status: str, response: Json) -> None:
    """Give a response a description, and its error codes an order."""
    response.setdefault("description", _text(status))
    codes = response.get("x-errorCodes", [])
    for code in codes:
        code.pop("noDoc", None)
    codes.sort(key=lambda code: str(code.get("name")))


def _commonest(every: Iterable[Responses]) -> Responses:
    """The error response that most operations have, by status."""
    votes: dict[str, Counter[str]] = {}
    for responses in every:
        for status, response in responses.items():
            if _is_error(status) and _STATUS.fullmatch(status):
                text = json.dumps(response, sort_keys=True)
                votes.setdefault(status, Counter())[text] += 1
    return {
        status: json.loads(max(sorted(counter), key=counter.__getitem__))
        for status, counter in votes.items()
    }
